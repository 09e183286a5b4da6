"""Ctrl-C in a real process, as a terminal sends it: to every process of the group at once."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from libraries import tiny, tree

from handoutpress import press

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="asks Linux's /proc what a process does")


def children(pid: int) -> list[str]:
    return Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()


def running(group: int) -> list[str]:
    """Return the processes of a group that have not ended."""
    facts = []
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            facts.append(path.read_text(encoding="utf-8").rpartition(") ")[::2])
        except OSError:
            continue  # it ended meanwhile
    return [name for name, rest in facts if int(rest.split()[2]) == group and rest[0] not in "ZX"]


def interrupted(root: Path, command: list[str], ready: Callable[[int], bool]) -> tuple[int, str, str]:
    """Start a verb, press Ctrl-C as soon as it is ready for that; return exit code, output and what it said."""
    run = [sys.executable, "-m", "handoutpress", "--root", str(root), *command]
    with subprocess.Popen(
        run,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # what a script runs aside is deaf to it
    ) as process:
        while not ready(process.pid):
            assert process.poll() is None, "it ended before it could be stopped"
            time.sleep(0.005)
        os.killpg(process.pid, signal.SIGINT)
        out, said = process.communicate()
    patience = time.monotonic() + 10  # multiprocessing's own tracker ends by itself when nobody needs it
    while left := running(process.pid):
        assert time.monotonic() < patience, left
        time.sleep(0.01)
    return process.returncode, out, said


def two_workers(pid: int) -> bool:
    return len(children(pid)) >= 2


@pytest.mark.parametrize("verb", ["build", "release"])
def test_a_build_that_is_stopped_leaves_everything_as_it_was(verb: str, tmp_path: Path) -> None:
    """Exit code 130 and one line; the workers are gone, and build/ holds what it held, with nothing beside it."""
    root = tiny(tmp_path)
    press.build(root, jobs=1)
    settings = root / "source/handouts.toml"
    settings.write_text(settings.read_text(encoding="utf-8").replace("at the Lake", "by the Sea"), encoding="utf-8")
    before = {path: path.read_bytes() for path in root.rglob("*") if path.is_file()}
    code, _, said = interrupted(root, ["-q", verb, "--jobs", "2"], two_workers)
    assert (130, "stopped\n") == (code, said)
    assert before == {path: path.read_bytes() for path in root.rglob("*") if path.is_file()}
    assert [] == list((root / "build").glob(".press-*"))


def test_a_first_build_that_is_stopped_while_it_writes_leaves_nothing(tmp_path: Path) -> None:
    """The files that were written beside are removed."""
    root = tiny(tmp_path)
    build = root / "build"
    code, _, said = interrupted(root, ["build", "--jobs", "2"], lambda _: any(build.glob(".press-*/*/*.html")))
    assert (130, "stopped", False) == (code, said.split("\n")[-2], "Traceback" in said)
    assert {} == {name: data for name, data in tree(build).items() if name != ".gitignore"}


def test_the_next_build_after_one_that_was_stopped_is_whole(tmp_path: Path) -> None:
    """What a stopped build left changes no byte of the next."""
    root, other = tiny(tmp_path / "one"), tiny(tmp_path / "two")
    interrupted(root, ["-q", "build", "--jobs", "2"], two_workers)
    press.build(root, jobs=1)
    press.build(other, jobs=1)
    assert tree(other / "build") == tree(root / "build")


def parser_loaded(pid: int) -> bool:
    return "comrak" in Path(f"/proc/{pid}/maps").read_text(encoding="utf-8")


@pytest.mark.parametrize("command", [["check"], ["update"], ["status"]])
def test_other_verbs_stop_with_one_line(command: list[str], tmp_path: Path) -> None:
    """No traceback, exit code 130, and no file is another than before."""
    root = tiny(tmp_path)
    before = {path: path.read_bytes() for path in root.rglob("*") if path.is_file()}
    for _ in range(5):  # on a busy machine a small library may be done before the signal arrives
        found = interrupted(root, command, parser_loaded)
        assert "Traceback" not in found[2]
        if found[0] == 130:
            break
    assert (130, "", "stopped\n") == found
    assert before == {path: path.read_bytes() for path in root.rglob("*") if path.is_file()}

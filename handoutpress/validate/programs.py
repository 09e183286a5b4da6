"""The one starter of outside programs: none is looked up in a library, and none runs in a folder that a stranger filled.

A library comes from whoever sent it. A program that is started in its folder reads what lies there as its own settings
(``lychee.toml``, ``.puppeteerrc.cjs``, a bare repository), so that each runs in an empty folder of its own instead.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path


class Broken(Exception):  # noqa: N818 (it says what is the case)
    """A program did not do its work. Text: why."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a program said, and its exit code."""

    code: int
    said: bytes

    @property
    def text(self) -> str:
        """What it said as text; what is not UTF-8 becomes U+FFFD."""
        return self.said.decode("utf-8", "replace")


def find(name: str, library: Path) -> Path | None:
    """Return where a program is: beside this Python, else in a folder of the PATH; None if it is in neither.

    Passed over is every folder of the PATH that is not absolute, for it means the folder that one happens to stand in, and
    every one in ``library`` but that of the Python that runs: who could write into that one needs no other way.
    """
    mine, library = Path(sys.executable).parent, library.resolve()
    for entry in os.get_exec_path():
        folder = Path(entry)
        if not folder.is_absolute() or (folder != mine and folder.resolve().is_relative_to(library)):
            continue
        if found := shutil.which(name, path=str(folder)):
            return Path(found)
    beside = shutil.which(name, path=str(mine))
    return Path(beside) if beside else None


def named(variable: str) -> Path | None:
    """Return the folder that a person or a session names in an environment variable; None if nobody does."""
    name = os.environ.get(variable, "")
    return Path(name).resolve() if name else None


def run(
    command: Sequence[str],
    *,
    folder: Path | None = None,
    environment: Mapping[str, str] | None = None,
    words: bytes | None = None,
    patience: float | None = None,
) -> Answer:
    """Return what a program answers, whatever its exit code; Broken if it can't be started or takes too long.

    ``folder`` is where it runs: an empty one that is gone afterwards, unless the caller has proved another to be fit.
    ``environment`` takes the place of ours, ``words`` is what it reads, ``patience`` how many seconds it may take.
    """
    with _place(folder) as where:
        try:
            done = subprocess.run(
                list(command), cwd=where, env=environment, input=words or b"", capture_output=True, timeout=patience,
                check=False,
            )  # fmt: skip
        except (OSError, ValueError, subprocess.TimeoutExpired) as fault:
            raise Broken(" ".join(str(fault).split())[:200]) from None
    return Answer(done.returncode, done.stdout)


def lines(command: Sequence[str], words: bytes) -> Generator[bytes, None, None]:
    """Yield what a program says line by line while it goes on; it is gone when the caller stops listening.

    It runs in an empty folder and reads ``words``. OSError if it can't be started.
    """
    with (
        _place(None) as where,
        subprocess.Popen(
            command, cwd=where, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        ) as child,
    ):
        assert child.stdin, "asked for above"
        assert child.stdout, "asked for above"
        try:
            with suppress(BrokenPipeError):  # one that ends before it has read all may still have said why
                child.stdin.write(words)
            with suppress(BrokenPipeError):
                child.stdin.close()
            yield from child.stdout
        finally:
            _end(child)


def _end(child: subprocess.Popen[bytes]) -> None:
    """End a program: first so that it can end what it started itself, a browser for one."""
    child.terminate()
    try:
        child.wait(10)
    except subprocess.TimeoutExpired:
        child.kill()


@contextmanager
def _place(folder: Path | None) -> Iterator[Path]:
    """Give the folder, or an empty one that is gone afterwards."""
    if folder:
        yield folder
        return
    with tempfile.TemporaryDirectory(prefix="handoutpress-", ignore_cleanup_errors=True) as name:
        yield Path(name)

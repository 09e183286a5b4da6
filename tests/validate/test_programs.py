"""Outside programs: found only where no library can put one, and started only where no library's file is their settings."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from libraries import tiny
from repositories import bare, committed, git, needs_git, script

from handoutpress import press
from handoutpress.model import HandoutError
from handoutpress.press.check_actions import since
from handoutpress.press.memo import place
from handoutpress.press.opened_library import repository
from handoutpress.press.validate import tools
from handoutpress.validate import ABSENT, Tools, programs

# --- S2: what lies in a library is no tool ----------------------------------------------------------------------------


def test_npm_tools_are_looked_for_only_where_somebody_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """``node_modules`` of the library is nobody's word; HANDOUTPRESS_NODE_MODULES is."""
    root = tiny(tmp_path)
    (root / "node_modules").mkdir()
    monkeypatch.delenv("HANDOUTPRESS_NODE_MODULES", raising=False)
    assert None is tools(root).node_modules
    monkeypatch.setenv("HANDOUTPRESS_NODE_MODULES", str(tmp_path / "mine"))
    assert tmp_path / "mine" == tools(root).node_modules


@pytest.mark.parametrize("folder", ["bin", ".venv/bin", "node_modules/.bin"])
def test_no_program_is_taken_from_the_library(folder: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder of the library on the PATH is passed over; the same program outside of it is found."""
    root = tiny(tmp_path)
    script(root / folder / "lychee-of-somebody", "echo")
    monkeypatch.setenv("PATH", str(root / folder))
    assert None is programs.find("lychee-of-somebody", root)
    theirs = script(tmp_path / "tools" / "lychee-of-somebody", "echo")
    monkeypatch.setenv("PATH", os.pathsep.join((str(root / folder), str(theirs.parent))))
    assert theirs == programs.find("lychee-of-somebody", root)


@pytest.mark.parametrize("entry", ["", ".", "bin", "../library/bin"])
def test_no_program_is_taken_from_where_one_stands(entry: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An entry of the PATH that is not absolute means the folder one stands in, which may be anybody's."""
    root = tiny(tmp_path)
    for folder in (root, root / "bin"):
        script(folder / "git-of-somebody", "echo")
    monkeypatch.chdir(root)
    monkeypatch.setenv("PATH", entry)
    assert None is programs.find("git-of-somebody", tmp_path)


def test_a_program_runs_in_an_empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """So that neither lychee.toml nor .puppeteerrc.cjs of a library is found beside it; afterwards it is gone."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "lychee.toml").write_text('output = "taken"\n')
    code = "import os; print(os.getcwd(), os.listdir())"
    said = programs.run([sys.executable, "-c", code]).text.split()
    assert ("[]", False) == (said[1], Path(said[0]).exists())
    lines = list(programs.lines([sys.executable, "-c", code], b""))
    assert [b"[]"] == [line.split()[1] for line in lines]


def test_what_cannot_be_started_or_hangs_is_told(tmp_path: Path) -> None:
    """Broken with why: no such program, a file without the right to run, a name with NUL, no answer in time."""
    plain = tmp_path / "plain"
    plain.write_text("echo")
    for command in ([str(tmp_path / "none")], [str(plain)], ["a\0b"]):
        with pytest.raises(programs.Broken):
            programs.run(command)
    with pytest.raises(programs.Broken, match="timed out"):
        programs.run([sys.executable, "-c", "import time; time.sleep(60)"], patience=0.2)


def test_by_default_no_tool_is_anywhere() -> None:
    """Tools that nobody found are told as not run: nothing lies below the device that swallows everything."""
    assert (None, ABSENT, False) == (Tools().node_modules, Tools().node.parent, Tools().node.exists())


# --- S1: which repository is asked ------------------------------------------------------------------------------------


@pytest.fixture
def nested(tmp_path: Path) -> Path:
    """Commit the tiny library in a folder of a repository, cloned so that origin/main exists."""
    tiny(tmp_path / "theirs" / "docs")
    committed(tmp_path / "theirs")
    subprocess.run(["git", "clone", "-q", tmp_path / "theirs", tmp_path / "ci"], check=True)
    return tmp_path / "ci" / "docs" / "library"


@needs_git
@pytest.mark.parametrize("where", [".", "..", "source"])
def test_a_bare_repository_in_the_tree_is_not_asked(where: str, nested: Path, tmp_path: Path) -> None:
    """In the library, above it or in its source/: git's own repository answers, and the stranger's filter never runs."""
    canary = tmp_path / "PWNED"
    bare(nested / where, canary, tmp_path / "made")
    found = repository.find(nested)
    assert found is not None
    assert (tmp_path / "ci", "docs/library/") == (found.top, found.prefix)
    with since.library_at(nested, "origin/main") as before:
        assert (nested / "source/demo.md").read_bytes() == (before / "source/demo.md").read_bytes()
    assert not canary.exists()


@needs_git
def test_a_bare_repository_alone_is_none(tmp_path: Path) -> None:
    """Where no .git is above, what looks like a repository proves nothing: no revision is known."""
    root = tiny(tmp_path)
    bare(root, tmp_path / "PWNED", tmp_path / "made")
    assert (None, "") == (repository.find(root), since.prefix(root))


@needs_git
def test_the_repository_of_an_archive_starts_nothing(tmp_path: Path) -> None:
    """A library out of a zip may bring a real .git: its filters, monitors, hooks and transports are not run."""
    root, canary = tiny(tmp_path), tmp_path / "PWNED"
    (root / ".gitattributes").write_text("* filter=evil diff=evil\n*.md export-ignore\n")
    committed(root)
    hook = script(tmp_path / "hook", f"touch {canary}; cat")
    for name in ("filter.evil.smudge", "filter.evil.clean", "filter.evil.process", "core.fsmonitor", "core.pager"):
        git(root, "config", name, str(hook))
    for name in ("core.sshCommand", "core.askPass", "diff.evil.textconv", "diff.external", "remote.o.uploadpack"):
        git(root, "config", name, str(hook))
    git(root, "config", "core.hooksPath", str(hook.parent))
    git(root, "config", "tar.tar.command", str(hook))
    git(root, "config", "remote.o.url", f"ext::{hook}")
    git(root, "config", "remote.o.promisor", "true")
    git(root, "config", "extensions.partialClone", "o")
    found = repository.find(root)
    assert found
    with since.library_at(root, "HEAD") as before:
        assert (root / "source/demo.md").read_bytes() == (before / "source/demo.md").read_bytes()
    assert "source/demo.md" in found.tracked("source")
    assert not canary.exists()


@needs_git
def test_a_missing_object_is_told_and_not_fetched(tmp_path: Path) -> None:
    """A copy without all its objects: HP903, and the command that its settings would fetch them with is not run."""
    root, canary = tiny(tmp_path), tmp_path / "PWNED"
    committed(root)
    hook = script(tmp_path / "hook", f"touch {canary}")
    for name, value in (
        ("remote.o.url", f"ext::{hook}"),
        ("remote.o.promisor", "true"),
        ("protocol.ext.allow", "always"),
    ):
        git(root, "config", name, value)
    git(root, "config", "extensions.partialClone", "o")
    thing = git(root, "rev-parse", "HEAD:source/demo.md").strip()
    (root / ".git/objects" / thing[:2] / thing[2:]).unlink()
    with pytest.raises(Exception, match="HP903"), since.library_at(root, "HEAD"):
        pass
    assert not canary.exists()


@needs_git
def test_the_base_is_what_was_committed(tmp_path: Path) -> None:
    """No attribute leaves a file out or changes it, links lead nowhere but into the library, and a device is no file."""
    root = tiny(tmp_path)
    (root / ".gitattributes").write_text("* export-ignore\n*.md export-subst text eol=crlf\n")
    (root / "source/inside.md").symlink_to("demo.md")
    for name, target in (("absolute", "/etc/hostname"), ("outside", "../../outside"), ("loop", "loop.md")):
        (root / f"source/{name}.md").symlink_to(target)
    (root / "source/up").symlink_to("..")
    (root / "source/chain.md").symlink_to("up/../outside")
    committed(root)
    with since.library_at(root, "HEAD") as before:
        names = {path.name for path in (before / "source").iterdir()}
        assert {"inside.md", "loop.md", "up"} == names & {
            "inside.md",
            "loop.md",
            "up",
            "absolute.md",
            "outside.md",
            "chain.md",
        }
        assert (root / "source/demo.md").read_bytes() == (before / "source/inside.md").read_bytes()


@needs_git
def test_names_that_git_would_not_make_lead_nowhere(tmp_path: Path) -> None:
    """A tree written by hand may hold ``..`` and two things of one name: nothing is written outside of the base."""
    root = tiny(tmp_path)
    committed(root)
    blob = git(root, "rev-parse", "HEAD:source/demo.md").strip()
    tree = f"100644 blob {blob}\t..\n100644 blob {blob}\tdemo.md\n120000 blob {blob}\tx\n"
    made = ["git", "-C", str(root), "mktree", "--missing"]
    inner = subprocess.run(made, input=tree, check=True, capture_output=True, text=True).stdout.strip()
    both = f"040000 tree {inner}\tsource\n040000 tree {inner}\tlocales\n"
    outer = subprocess.run(made, input=both, check=True, capture_output=True, text=True).stdout.strip()
    commit = git(root, "commit-tree", outer, "-m", "by hand").strip()
    with since.library_at(root, commit) as before:
        assert ["locales", "locales/demo.md", "source", "source/demo.md"] == sorted(
            path.relative_to(before).as_posix() for path in before.rglob("*") if path.name != "x"
        )


# --- S3: what git tracks is no memory of a build ----------------------------------------------------------------------


@needs_git
@pytest.mark.parametrize("name", [".verdicts", ".covers", ".sheets", ".fonts"])
@pytest.mark.parametrize("folder", [".", "docs"])
def test_a_memory_that_git_tracks_is_refused(name: str, folder: str, tmp_path: Path) -> None:
    """HP907 by check, build and release, in a repository's top and below: whoever commits one wants it believed."""
    root = tiny(tmp_path / folder)
    path = root / "build" / name / "de.json"
    path.parent.mkdir(parents=True)
    path.write_text("{}")
    git(tmp_path, "init", "-q")
    assert [] == list(press.check(root))
    git(tmp_path, "add", "-f", ".")
    expected = [("HP907", f"build/{name}")]
    assert expected == [(problem.code, problem.place.path) for problem in press.check(root)]
    for verb in (press.build, partial(press.release, today=date(2026, 6, 1)), press.status):
        with pytest.raises(HandoutError) as caught:
            verb(root)
        assert expected == [(problem.code, problem.place.path) for problem in caught.value.problems]


@needs_git
def test_forged_verdicts_bring_nothing(tmp_path: Path) -> None:
    """A pull request brings verdicts that say nothing is wrong: its wrong number is told, and once git has them, they are."""
    root = tiny(tmp_path)
    path = root / "locales/de/LC_MESSAGES/second.po"
    path.write_text(path.read_text(encoding="utf-8").replace("1,5 Liter", "15 Liter"), encoding="utf-8")
    press.build(root, jobs=1, only=("html",))
    memory = place.of(root)
    assert memory
    judged = json.loads((memory / "verdicts/de.json").read_text(encoding="utf-8"))
    shutil.rmtree(memory)
    verdicts = root / "build/.verdicts/de.json"
    verdicts.parent.mkdir()
    verdicts.write_text(json.dumps({key: [] for key in judged}))
    assert {"HP514"} == {problem.code for problem in press.check(root)}
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", "-f", ".")
    assert {"HP907"} == {problem.code for problem in press.check(root)}

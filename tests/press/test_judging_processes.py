"""A first check judges languages in several processes: the same findings, whatever becomes of them."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
from command_line import run
from libraries import tiny

from handoutpress import press
from handoutpress.model import Problem
from handoutpress.press.memo import place
from handoutpress.press.opened_library.load import chosen, load
from handoutpress.press.opened_library.verdict_memo import Verdicts
from handoutpress.press.production import executor, judging_processes


def _library(folder: Path) -> Path:
    """Return a library with one wrong number in its German."""
    root = tiny(folder)
    catalog = root / "locales/de/LC_MESSAGES/demo.po"
    words = catalog.read_text(encoding="utf-8")
    catalog.write_text(words.replace("Warten Sie 10 Minuten.", "Warten Sie 100 Minuten."), encoding="utf-8")
    return root


def _checked(root: Path, jobs: int) -> tuple[Problem, ...]:
    memory = place.of(root)
    return press.check(root, memory=memory, judged=judging_processes.judging(memory, jobs))


def _judged(root: Path, jobs: int | None = 2) -> Mapping[str, list[bytes]]:
    """Return what processes find of the whole library."""
    library = load(root)
    slugs = {article.slug for article in library.articles}
    return judging_processes.judging(place.of(root), jobs)(library, chosen(library, ()), slugs)


@pytest.mark.parametrize("at_once", [1, 9**9])
def test_two_processes_find_what_one_finds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at_once: int) -> None:
    """The same findings and the same verdicts remembered, the articles in parts or all at once."""
    monkeypatch.setattr(executor, "AT_ONCE", at_once)
    one, two = _library(tmp_path / "one"), _library(tmp_path / "two")
    assert set(_judged(two)) == {row.locale for row in load(two).project.languages}
    expected = _checked(one, 1)
    assert expected == _checked(two, 2)
    assert "HP513" in {problem.code for problem in expected}
    for row in load(one).project.languages:
        mine, theirs = (Verdicts(place.of(root), row.locale).known for root in (one, two))
        assert mine == theirs


def test_what_is_remembered_is_given_to_nobody(tmp_path: Path) -> None:
    """A language that was judged once is not sent again; nor is little, which is judged here sooner."""
    root = tiny(tmp_path)
    assert {} == _judged(root, None)
    _checked(root, 1)
    assert {} == _judged(root)


def test_a_catalog_that_cannot_be_read_is_told_as_by_one_process(tmp_path: Path) -> None:
    """Its line stands in the findings once; what is wrong in other languages is found."""
    one, two = _library(tmp_path / "one"), _library(tmp_path / "two")
    for root in (one, two):
        (root / "locales/de/LC_MESSAGES/second.po").write_text("this is no catalog\n", encoding="utf-8")
    assert _checked(one, 1) == _checked(two, 2)


def _killed(*_: object) -> bytes:
    os.kill(os.getpid(), signal.SIGKILL)
    return b""


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL")
def test_a_process_that_is_killed_is_made_up_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As the system kills one when memory runs out: then this process judges what is missing."""
    one, two = _library(tmp_path / "one"), _library(tmp_path / "two")
    expected = _checked(one, 1)
    monkeypatch.setattr(judging_processes, "_judge", _killed)
    assert expected == _checked(two, 2)


def test_the_command_says_the_same(tmp_path: Path) -> None:
    """``check --jobs 2``: the same lines and exit code as with one."""
    one, two = (run(_library(tmp_path / jobs), "check", "--jobs", jobs) for jobs in ("1", "2"))
    assert (one.returncode, one.stdout, one.stderr) == (two.returncode, two.stdout, two.stderr)
    assert (1, True) == (two.returncode, "error[HP513]" in two.stderr)

"""Every problem code, provoked by the files of a folder and told in the words of its expected.txt.

To add a case: a folder tests/cases/problems/CODE (or CODE-something) with the files that replace those of the tiny
library, ``remove.txt`` with the names of files to take away, and ``expected.txt`` with what ``handoutpress check`` says.
"""

import re
from pathlib import Path

import pytest
from libraries import CASES, tiny

from handoutpress import press
from handoutpress.model import HandoutError

FOLDERS = sorted((CASES / "problems").iterdir())
PACKAGE = Path(__file__).parent.parent / "handoutpress"
DOCS = Path(__file__).parent.parent / "docs" / "problems.md"


def said(root: Path, code: str) -> str:
    try:
        problems = press.check(root)
    except HandoutError as fault:
        problems = fault.problems
    return "".join(f"{problem}\n" for problem in problems if problem.code == code)


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_a_fixture_provokes_its_problem(folder: Path, tmp_path: Path) -> None:
    """``check`` names the file, the line, what is wrong and what to do, as expected.txt has it."""
    root = tiny(tmp_path, folder)
    code = folder.name.split("-")[0]
    assert (folder / "expected.txt").read_text(encoding="utf-8") == said(root, code)


def test_the_tiny_library_has_no_problem_at_all(tmp_path: Path) -> None:
    """The library under the fixtures is clean, so that each fixture shows its own fault and nothing else."""
    assert "" == "".join(f"{problem}\n" for problem in press.check(tiny(tmp_path)))


def codes() -> set[str]:
    text = "\n".join(path.read_text(encoding="utf-8") for path in PACKAGE.rglob("*.py"))
    return set(re.findall(r'"(HP\d{3})"', text))


def test_every_code_is_explained() -> None:
    """docs/problems.md has a heading for each code that the engine can say, and for no other."""
    documented = set(re.findall(r"^### (HP\d{3})\b", DOCS.read_text(encoding="utf-8"), re.MULTILINE))
    assert codes() == documented


UNPROVOKED = {
    "HP129": "no file but the day: test_recall.py",
    "HP100": "there is no library at all: test_cli.py",
    "HP311": "provoked with a removed catalog",
    **dict.fromkeys(("HP325", "HP328", "HP329", "HP330"), "test_source_fix.py"),
    "HP331": "test_rename.py",
    **dict.fromkeys(("HP332", "HP333", "HP334"), "test_pseudo.py"),
    "HP454": "what is asked for, not what is there: test_check_verb.py",
    "HP902": "no file but the machine: test_check_verb.py",
    "HP903": "no file but git's history: test_check_verb.py",
}
"""Codes that no file of a library can provoke in ``check``: where they are provoked instead."""

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
PACKAGE = Path(__file__).parents[2] / "handoutpress"
DOCS = Path(__file__).parents[2] / "docs" / "problems.md"


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


MANY = {
    "source/handouts.toml": """[library]
id = "tiny.example"
title = "Tiny"
publsher = "The tiny library"
languages = ["de", "ja", "xx"]
outputs = ["html", "epbu"]

[clinic]
phnoe = "0800"
phone = "call me"
logo = "none.png"

[[collection]]
id = "all"
title = "All"
articles = ["demmo"]
""",
    "source/theme/tokens.toml": '[tokens]\nacent = "#000000"\nlogo = "none.svg"\n',
    "source/theme/templates/abuot.html.j2": "about",
    "source/people.toml": '[people.ana]\nname = "Ana"\n',
}


def test_one_run_names_the_faults_of_all_files(tmp_path: Path) -> None:
    """A misspelt key hides neither another value of that file nor what is wrong with articles, theme and people."""
    root = tiny(tmp_path)
    (root / "source/third.md").write_text((root / "source/second.md").read_text("utf-8"), "utf-8")
    broken = (root / "source/demo.md").read_text("utf-8").replace("description =", "descriptoin =")
    (root / "source/demo.md").write_text(broken, "utf-8")
    for name, text in MANY.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, "utf-8")
    found = [(p.code, p.place.path.removeprefix("source/"), p.place.line) for p in press.check(root)]
    assert [
        ("HP103", "demo.md", 2),
        ("HP102", "demo.md", 4),
        ("HP103", "handouts.toml", 1),
        ("HP102", "handouts.toml", 4),
        ("HP110", "handouts.toml", 5),
        ("HP112", "handouts.toml", 6),
        ("HP102", "handouts.toml", 9),
        ("HP112", "handouts.toml", 10),
        ("HP112", "handouts.toml", 11),
        ("HP112", "handouts.toml", 13),
        ("HP103", "people.toml", 1),
        ("HP103", "people.toml", 1),
        ("HP118", "theme/templates/abuot.html.j2", 0),
        ("HP116", "theme/tokens.toml", 2),
        ("HP117", "theme/tokens.toml", 3),
        ("HP124", "third.md", 2),
    ] == found


def test_outside_of_a_library_nothing_else_is_said(tmp_path: Path) -> None:
    """Where there are no settings, the only fault is that."""
    assert ["HP100"] == [problem.code for problem in press.check(tmp_path)]


def codes() -> set[str]:
    text = "\n".join(path.read_text(encoding="utf-8") for path in PACKAGE.rglob("*.py"))
    return set(re.findall(r'"(HP\d{3})"', text))


def test_every_code_is_explained() -> None:
    """docs/problems.md has a heading for each code that the engine can say, and for no other."""
    documented = set(re.findall(r"^### (HP\d{3})\b", DOCS.read_text(encoding="utf-8"), re.MULTILINE))
    assert codes() == documented


ELSEWHERE = {
    "HP100": "test_unreadable.py",
    "HP114": "test_status.py",
    "HP129": "test_recall.py",
    "HP140": "test_new.py",
    "HP324": "test_catalogs_format.py",
    **dict.fromkeys(("HP325", "HP328", "HP329", "HP330"), "test_source_fix.py"),
    "HP331": "test_rename.py",
    **dict.fromkeys(("HP150", "HP151", "HP152", "HP153", "HP154"), "test_import.py"),
    **dict.fromkeys(("HP342", "HP343"), "test_merge.py"),
    **dict.fromkeys(("HP350", "HP351", "HP352", "HP353", "HP354"), "test_bring_back.py"),
    "HP460": "test_lost_translations.py",
    **dict.fromkeys(("HP332", "HP333", "HP334"), "test_pseudo.py"),
    "HP454": "test_check_verb.py",
    **dict.fromkeys(("HP630", "HP631", "HP640", "HP660", "HP661", "HP662"), "test_recall.py"),
    **dict.fromkeys(("HP663", "HP664"), "test_changes.py"),
    **dict.fromkeys(("HP650", "HP651", "HP652", "HP653"), "test_reviews_sitting.py"),
    **dict.fromkeys(("HP616", "HP617", "HP618"), "test_review_file.py"),
    "HP700": "test_cli.py",
    **dict.fromkeys(("HP701", "HP702"), "test_validate.py"),
    **dict.fromkeys(("HP703", "HP704", "HP705", "HP706"), "test_validate_outside.py"),
    **dict.fromkeys(("HP707", "HP734"), "test_feeds.py"),
    "HP710": "test_epub.py",
    **dict.fromkeys(("HP720", "HP721", "HP722", "HP723", "HP724", "HP725"), "cases/validate/pages.toml"),
    **dict.fromkeys(("HP726", "HP727", "HP728", "HP730"), "cases/validate/pages.toml"),
    **dict.fromkeys(("HP729", "HP731"), "cases/validate/books.toml"),
    "HP732": "test_validate.py",
    "HP733": "test_web.py",
    **dict.fromkeys(("HP740", "HP750"), "test_sheet.py"),
    **dict.fromkeys(("HP742", "HP743", "HP744", "HP745", "HP746", "HP749"), "cases/validate/sheets.toml"),
    "HP736": "test_paper.py",
    **dict.fromkeys(("HP735", "HP737", "HP741", "HP747", "HP748"), "test_sheet_validators.py"),
    "HP739": "test_verapdf.py",
    "HP900": "test_cli.py",
    "HP901": "test_build.py",
    **dict.fromkeys(("HP902", "HP903"), "test_check_verb.py"),
    **dict.fromkeys(("HP904", "HP905", "HP906"), "test_file_changes.py"),
    "HP907": "test_programs.py",
    **dict.fromkeys(("HP908", "HP909", "HP910", "HP911", "HP912"), "test_cluster.py"),
}
"""Codes that no file of a library can provoke in ``check``: the tests, or the file of cases, that provoke them."""


def provoked() -> dict[str, str]:
    """Return code -> the file of tests or cases that expects it; a folder of this file's cases only if it says so."""
    tests = Path(__file__).parents[1]
    folders = {
        folder.name.split("-")[0]: folder.name
        for folder in FOLDERS
        if f"[{folder.name.split('-')[0]}]" in (folder / "expected.txt").read_text(encoding="utf-8")
    }
    named = {
        code: name for code, name in ELSEWHERE.items() if code in next(tests.rglob(name)).read_text(encoding="utf-8")
    }
    return folders | named


def test_every_code_is_provoked_somewhere() -> None:
    """Nothing is explained that cannot happen: each code has a folder here, or a test that expects it by its name."""
    documented = re.findall(r"^### (HP\d{3})\b", DOCS.read_text(encoding="utf-8"), re.MULTILINE)
    assert [] == sorted(set(documented) - provoked().keys())
    assert [] == sorted({code for code in documented if documented.count(code) > 1})


def test_a_code_is_provoked_in_one_place_only_by_name() -> None:
    """What has a folder needs no entry in the list, and no entry is left of a code that is gone."""
    folders = {folder.name.split("-")[0] for folder in FOLDERS}
    assert set() == ELSEWHERE.keys() & folders
    assert set() == ELSEWHERE.keys() - codes()

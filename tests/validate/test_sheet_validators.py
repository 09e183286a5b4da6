"""Finished sheets: every defect that a claim of PDF/UA-1 may hide is named, and what is good stays silent."""

from __future__ import annotations

import io
import re
import shutil
import tomllib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pikepdf
import pytest
import samples
from finished_sheets import NUMBERS, laid, spoilt
from libraries import CASES, tiny

from handoutpress import press
from handoutpress.outputs import sheet, web
from handoutpress.press.production import take_home_room
from handoutpress.press.status import Standing
from handoutpress.press.terminal import status_tables
from handoutpress.validate import Outcome, pdf_rules, pdf_text, sheet_validators
from handoutpress.validate.page_tree import read

pytestmark = pytest.mark.skipif(bool(sheet.lacking()), reason="needs the extra [pdf]")
DEFECTS = tomllib.loads((CASES / "validate/sheets.toml").read_text("utf-8"))["defect"]


def told(outcome: Outcome) -> list[tuple[str, str]]:
    return [(problem.code, problem.text) for problem in outcome.problems]


@pytest.mark.parametrize("code", ["ar", "de", "ja", "hi", "en"])
def test_a_good_sheet_passes(tmp_path: Path, code: str) -> None:
    """The sheet under the mutations is clean, in every direction and script, so that each shows its own defect."""
    outcome = laid(tmp_path, code, NUMBERS if code == "ar" else "")
    assert (1, []) == (outcome.files, told(outcome))


@pytest.mark.parametrize("defect", DEFECTS, ids=[defect["name"] for defect in DEFECTS])
def test_a_defect_of_a_sheet_is_named(tmp_path: Path, defect: dict[str, Any]) -> None:
    """A good sheet, one defect: our finding names the file and what it is."""
    outcome = laid(tmp_path, change=lambda data: spoilt(data, defect))
    found = [(problem.code, problem.place.path) for problem in outcome.problems if defect["text"] in problem.text]
    assert (defect["code"], "build/ar/demo.ar.a4.pdf") in found, told(outcome)


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7 nothing", b"<html></html>"])
def test_what_is_no_pdf_is_named(tmp_path: Path, data: bytes) -> None:
    """HP741, never a traceback."""
    assert ["HP741"] == [code for code, _ in told(laid(tmp_path, change=lambda _: data))]


def printed_of(*rows: str) -> pdf_text.Printed:
    """Return a sheet on which these lines are seen."""
    made = pdf_text.Printed.__new__(pdf_text.Printed)
    made.__dict__["rows"] = rows
    return made


@pytest.mark.parametrize(
    ("number", "row", "found"),
    [
        ("+1(555)010-0199", "0199-010(555)1+", []),  # brackets are not looked at: the page gives none
        ("+1555010-0199", "+1555010-0199", []),
        ("+1555010-0199", "0199-0105551+", []),
        ("010-0199", "0199-010", ["0199-010"]),
        ("+49-30-1234", "1234-30-49+", ["1234-30-49+"]),
        ("+49-30-1234", "30-1234-49+", ["30-1234-49+"]),
        ("5-10", "10-5", ["10-5"]),
        ("5-10", "5-10", []),
        ("5-10", "10", []),
        ("۰۲۱-۵۵۵", "۵۵۵-۰۲۱", ["۵۵۵-۰۲۱"]),
        ("2.5", "5.2", ["5.2"]),
        ("8:30", "308:", ["308:"]),
    ],
)
def test_a_number_whose_groups_are_turned_round_is_named(number: str, row: str, found: list[str]) -> None:
    """By where its glyphs are; what wraps or is not on the sheet at all is no such fault."""
    said = [finding.text for finding in pdf_text.turned(printed_of(row), [number])]
    assert [f"'{number}' is printed as '{other}'" for other in found] == said


def test_a_phone_that_is_printed_backwards_is_named(tmp_path: Path) -> None:
    """As it was on every Arabic sheet once: the page isolates the number, the paper does not."""
    made = samples.edition("ar")
    texts = [f"<p>اتصل على {number} الآن</p>" for number in ('<bdi dir="ltr">+49-30-1234</bdi>', "+49-30-1234")]
    isolated, plain = (replace(made, page=replace(made.page, parts=(text,))) for text in texts)
    (printed,) = sheet.printed(sheet.matter(plain, [], {}, samples.PROJECT, {}), [sheet.Format("a4")])
    html = sheet.page(isolated, [], {}, samples.PROJECT).decode()
    found = sheet_validators.finished(printed.data, made.language, html, "build/ar/x.pdf")
    assert ["HP747"] == [problem.code for problem in found]
    assert "'+49-30-1234' is printed as" in found[0].text


def test_words_that_cannot_be_read_back_are_a_warning(tmp_path: Path) -> None:
    """The shapes stay, the letters behind them are gone: nobody can search or hear the sheet."""
    outcome = laid(tmp_path, "de", change=lambda data: spoilt(data, DROPPED))
    assert ["HP748"] == [p.code for p in outcome.problems if str(p.severity) == "warning"]
    assert "PDFium does not find" in next(p.text for p in outcome.problems if p.code == "HP748")


DROPPED = {"where": "font", "drop": "/ToUnicode"}


def test_a_list_that_begins_elsewhere_than_the_handouts_is_named() -> None:
    """A text that names step 4 means the fourth; the page says where each list begins."""
    made = samples.edition("de")
    parts = [replace(made, page=replace(made.page, parts=(f'<ol start="{n}"><li>Eins</li></ol>',))) for n in (3, 1)]
    (printed,) = sheet.printed(sheet.matter(parts[0], [], {}, samples.PROJECT, {}), [sheet.Format("a4")])
    pages = [read(web.page(part, [], {}, samples.PROJECT)) for part in parts]
    assert [3] == [number for marks in pdf_text.marked(printed.data) for number in marks]
    assert [[], ["a list begins with 3, and none of the handout's does"]] == [
        [finding.text for finding in pdf_text.lists(printed.data, page)] for page in pages
    ]


@pytest.mark.parametrize(
    ("sides", "said"), [(2, []), (3, ["it has 3 sides, 1 more than a sheet to take home may have"])]
)
def test_a_take_home_sheet_that_is_too_long_is_told_alike(tmp_path: Path, sides: int, said: list[str]) -> None:
    """By ``validate`` (HP735) and ``status``, which reads it off the sheet itself, in the words of ``build``."""
    made = samples.edition("de")
    (printed,) = sheet.printed(sheet.matter(made, [], {}, samples.PROJECT, samples.FIGURES), [sheet.Format("a4")])
    with pikepdf.open(io.BytesIO(printed.data)) as document:
        while len(document.pages) < sides:
            document.pages.append(document.pages[0])
        metadata = document.Root.Metadata.read_bytes()
        document.Root.Metadata.write(re.sub(rb"NPages>\d+<", b"NPages>%d<" % sides, metadata))
        out = io.BytesIO()
        document.save(out, compress_streams=False)
    root = tiny(tmp_path)
    name = "build/de/demo.de.take-home.a4.pdf"
    (root / name).parent.mkdir(parents=True)
    (root / name).write_bytes(out.getvalue())
    found = sheet_validators.own(root / "build", root).problems
    assert said == [problem.text for problem in found if problem.code == "HP735"]
    rows = press.status(root, ["de"])
    assert [f"too long: {name}: {text}: {take_home_room.SHORTEN}" for text in said] == [
        line for line in status_tables.before_next(rows, verbose=True) if line.startswith("too long")
    ]
    assert isinstance(rows[0], Standing)


def test_a_build_names_what_is_wrong_with_a_sheet_it_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each new sheet is looked at when it is finished; the build does not pass for fine, and says it again next time."""
    root = tiny(tmp_path)
    settings = root / "source/handouts.toml"
    settings.write_text(
        settings.read_text("utf-8").replace("take-home = false", 'take-home = true\npaper = "a4"'), "utf-8"
    )
    assert () == press.build(root, only=("take-home",), jobs=1, languages=("de",)).unreadable
    real = pdf_rules.check

    def check(data: bytes, language: str = "") -> list[Any]:
        return real(spoilt(data, {"where": "root", "drop": "/Lang"}), language)

    monkeypatch.setattr(pdf_rules, "check", check)
    shutil.rmtree(root / "build")
    for _ in range(2):
        built = press.build(root, only=("take-home",), jobs=1, languages=("de",))
        assert {"HP742"} == {problem.code for problem in built.unreadable}


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="needs poppler-utils")
def test_poppler_reads_the_words_too(tmp_path: Path) -> None:
    """Another reader than Chrome's, where it is installed; what is not there did not run, and never passed."""
    laid(tmp_path, "hi")
    found = sheet_validators.poppler(tmp_path / "build", tmp_path, Path(str(shutil.which("pdftotext"))))
    assert (1, "", ()) == (found.files, found.not_run, found.problems)
    nowhere = tmp_path / "nowhere"
    assert "not installed" in sheet_validators.poppler(tmp_path / "build", tmp_path, nowhere).not_run


def test_urdu_in_another_hand_is_told(tmp_path: Path) -> None:
    """Once a language; no sheet of another script is."""
    laid(tmp_path, "de")
    (tmp_path / "build/ur").mkdir()
    for name in ("a", "b"):
        shutil.copy(tmp_path / "build/de/demo.de.a4.pdf", tmp_path / f"build/ur/{name}.pdf")
    found = sheet_validators.own(tmp_path / "build", tmp_path).problems
    assert [("HP737", "info", "build/ur")] == [(p.code, str(p.severity), p.place.path) for p in found]


def test_without_its_programs_nothing_passes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A line says how to get them."""
    monkeypatch.setattr(pdf_rules, "NEEDED", ("no_such_package",))
    assert "pip install" in sheet_validators.own(tmp_path, tmp_path).not_run

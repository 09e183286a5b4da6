"""veraPDF over finished sheets: a second opinion, of the PDF Association, on what our own rules say of PDF/UA-1."""

from __future__ import annotations

import json
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
from finished_sheets import NUMBERS, laid, spoilt
from libraries import CASES

from handoutpress.outputs import sheet
from handoutpress.validate import verapdf_batch, verapdf_run

DEFECTS = tomllib.loads((CASES / "validate/sheets.toml").read_text("utf-8"))["defect"]
needs_sheets = pytest.mark.skipif(bool(sheet.lacking()), reason="needs the extra [pdf]")


@needs_sheets
def test_it_finds_what_it_knows_and_passes_what_is_good(tmp_path: Path) -> None:
    """Good sheets of five languages break no rule; of each defect the rules that ``verapdf`` in the case names."""
    for code in ("ar", "de", "ja", "hi", "en"):
        laid(tmp_path / code, code, NUMBERS if code == "ar" else "")
    for number, defect in enumerate(DEFECTS):
        laid(tmp_path / f"{number}", change=lambda data, defect=defect: spoilt(data, defect))
    paths = sorted(tmp_path.rglob("*.pdf"))
    outcome = verapdf_run.sheets(paths, tmp_path)
    found: dict[str, list[str]] = {path.relative_to(tmp_path).parts[0]: [] for path in paths}
    for problem in outcome.problems:
        assert "HP739" == problem.code
        found[problem.place.path.split("/")[0]].append(problem.text.split(":")[0].removeprefix("PDF/UA-1 "))
    expected = {code: [] for code in ("ar", "de", "ja", "hi", "en")}
    expected |= {f"{number}": defect.get("verapdf", []) for number, defect in enumerate(DEFECTS)}
    assert expected == found
    assert ("", len(paths)) == (outcome.not_run, outcome.files)


def test_what_is_no_pdf_breaks_off_alone(tmp_path: Path) -> None:
    """It is named, and what comes after it is looked at."""
    for name, data in (("a.pdf", b"<html></html>"), ("b.pdf", b"%PDF-1.7 nothing")):
        (tmp_path / name).write_bytes(data)
    outcome = verapdf_run.sheets(sorted(tmp_path.glob("*.pdf")), tmp_path)
    assert [("HP739", "a.pdf"), ("HP739", "b.pdf")] == [(each.code, each.place.path) for each in outcome.problems]
    assert all(each.text.startswith("veraPDF broke off: ") for each in outcome.problems)


def test_the_rules_are_those_of_the_profile() -> None:
    """All 106 of PDF/UA-1 reach it: a rule that gets lost on the way would be one that nothing can break."""
    code = (
        f"import runpy; batch = runpy.run_path({verapdf_batch.__file__!r}); jpype, jar = batch['start']();"
        "print(batch['profile'](jpype, jar).getRules().size())"
    )

    said = subprocess.run([sys.executable, "-P", "-c", code], capture_output=True, text=True, check=True)
    assert "106\n" == said.stdout


def stand_in(folder: Path, *lines: dict[str, Any]) -> list[str]:
    """Return a command that prints lines instead of the batch."""
    path = folder / "batch.py"
    said = "".join(f"{json.dumps(line)}\n" for line in lines)
    path.write_text(f"import sys\nsys.stdout.write({said!r})\n", encoding="utf-8")
    return [sys.executable, str(path)]


@pytest.mark.parametrize(
    ("lines", "not_run", "files"),
    [
        ([], "its process ended without a word", 0),
        ([{"missing": "No module named 'jpype'"}], "No module named 'jpype'", 0),
        ([{"version": "1.2"}], "its process ended after 0 sheets", 0),
        ([{"version": "1.2"}, {"path": "a.pdf", "failed": []}], "its process ended after 1 sheets", 1),
    ],
)
def test_what_ends_early_has_not_passed(tmp_path: Path, lines: list[dict[str, Any]], not_run: str, files: int) -> None:
    """A part that lacks, or a machine that ends in the midst: told as not run from there on, with what brings it."""
    outcome = verapdf_run.sheets([tmp_path / "a.pdf", tmp_path / "b.pdf"], tmp_path, command=stand_in(tmp_path, *lines))
    assert (files, False) == (outcome.files, outcome.passed)
    assert not_run in outcome.not_run


def test_how_often_a_rule_is_broken_is_said_once(tmp_path: Path) -> None:
    """One finding a rule and sheet, with how often."""
    lines = {"version": "1.2"}, {"path": "a.pdf", "failed": [["7.3", 1, "Figure  tags", 2], ["7.1", 3, "Content", 1]]}
    outcome = verapdf_run.sheets([tmp_path / "a.pdf"], tmp_path, command=stand_in(tmp_path, *lines))
    assert ["PDF/UA-1 7.3-1: Figure tags (2 times)", "PDF/UA-1 7.1-3: Content"] == [p.text for p in outcome.problems]


def test_without_sheets_no_machine_is_started(tmp_path: Path) -> None:
    """Nothing to look at is no failure."""
    assert (0, "") == (
        (outcome := verapdf_run.sheets([], tmp_path, command=["/no/such/command"])).files,
        outcome.not_run,
    )

"""What makes sheets sooner: they are the same sheets, and a worker that has measured thousands is no larger."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from samples import FIGURES, PROJECT, edition, neighbours

from handoutpress.outputs import sheet
from handoutpress.outputs.fonts import typst as fonts
from handoutpress.outputs.sheet import composition, setting

pytestmark = pytest.mark.skipif(bool(sheet.lacking()), reason="needs the extra [pdf]")
STATUS = Path("/proc/self/statm")


def copied(code: str) -> setting.Copy:
    """Return what Typst is given for a take-home sheet in a language."""
    made = edition(code)
    around = [edition("en").listing(), made.listing()], neighbours(made.language.locale)
    return composition.take_home(sheet.matter(made, *around, PROJECT, FIGURES), "a4", large=False, left_out=0)


@pytest.mark.parametrize("code", ["en", "ar", "ja"])
def test_fonts_that_are_kept_set_the_same_sheet(code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A sheet set in fonts that earlier sheets have loaded is, byte for byte, the one that is set in fonts of its own."""
    copy = copied(code)
    fonts._kept.cache_clear()
    first, again = setting.compiled(copy), setting.compiled(copy)
    monkeypatch.setattr(fonts, "_kept", fonts._kept.__wrapped__)
    assert [first, first] == [again, setting.compiled(copy)]


@pytest.mark.skipif(not STATUS.is_file(), reason="asks Linux how large this process is")
def test_sheets_that_are_only_measured_are_forgotten() -> None:
    """Sheets that are measured one after the other, before the first is printed, leave next to nothing in memory."""
    copy = copied("en")

    def measure(count: int) -> None:
        for number in range(count):
            data = {**copy.data, "title": f"{number} {copy.data.get('title', '')}"}
            setting.measured(replace(copy, data=data))

    measure(15)
    before = _megabytes()
    measure(45)
    assert 20 > _megabytes() - before


def _megabytes() -> float:
    return int(STATUS.read_text("ascii").split()[1]) * 4096 / 1e6

"""A logo on paper: beside what the clinic says of itself, above the title, and never over a word."""

from __future__ import annotations

from dataclasses import replace

import pypdfium2
import pytest
from pypdfium2 import raw
from samples import FIGURES, LOGOS, PROJECT, edition, neighbours

from handoutpress.model import Clinic, Logo
from handoutpress.outputs import sheet
from handoutpress.outputs.style import PACKAGE

pytestmark = pytest.mark.skipif(bool(sheet.lacking()), reason="needs the extra [pdf]")
Box = tuple[float, float, float, float]
HERE = Clinic(
    name="Clinic at the Lake, Department of Pain Medicine", phone="+1 555 010 0199", emergency="911", hours="8-17"
)
SHAPES = {"wide": (1200, 150), "tall": (150, 800), "as a screen": (400, 200), "a dot": (16, 16)}
LARGEST = 150.0
"""Points."""


def drawing(width: int, height: int) -> Logo:
    """Return a logo of a shape, black all over."""
    head = f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}">'
    return Logo(".svg", f'{head}<rect width="{width}" height="{height}" fill="#123456"/></svg>'.encode(), width, height)


def sheet_of(code: str, form: sheet.Format, clinic: Clinic, library: Logo | None) -> bytes:
    """Return a sheet for a clinic, from a library with a logo or without one."""
    made, theme = edition(code), replace(PACKAGE, logo=library)
    parts = sheet.matter(made, [], neighbours(code), replace(PROJECT, clinic=clinic), FIGURES, theme)
    (found,) = sheet.printed(parts, [form])
    return found.data


def logos(page: pypdfium2.PdfPage) -> list[Box]:
    """Return where the logos are: dots of a picture, or a path in the colour that no other has."""
    found = []
    for one in page.get_objects(max_depth=5):
        colours = [raw.c_uint() for _ in range(4)]
        raw.FPDFPageObj_GetFillColor(one, *colours)
        if one.type == raw.FPDF_PAGEOBJ_IMAGE or [colour.value for colour in colours[:3]] == [0x12, 0x34, 0x56]:
            found.append(one.get_bounds())
    return found


def over_words(page: pypdfium2.PdfPage, logo: Box) -> str:
    """Return the letters that a logo lies over."""
    text = page.get_textpage()
    left, bottom, right, top = logo
    found = ""
    for index in range(text.count_chars()):
        x0, y0, x1, y1 = text.get_charbox(index)
        if x0 < right - 0.5 and x1 > left + 0.5 and y0 < top - 0.5 and y1 > bottom + 0.5:
            found += text.get_text_range(index, 1)
    return found.strip()


def looked_at(data: bytes) -> list[tuple[str, Box]]:
    """Return each logo of the first page: the letters below it, and where it is."""
    document = pypdfium2.PdfDocument(data)
    page = document[0]
    found = [(over_words(page, one), one) for one in logos(page)]
    wide, high = page.get_size()
    assert all(0 <= left < right <= wide and 0 <= low < top <= high for _, (left, low, right, top) in found)
    document.close()
    return found


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("code", ["en", "ar", "ja"])
@pytest.mark.parametrize("take_home", [True, False], ids=["take-home", "whole"])
def test_a_logo_lies_over_no_word_and_keeps_its_shape(take_home: bool, code: str, shape: str) -> None:
    """Wide, tall and small ones, on both papers, in large print, from left to right and from right to left."""
    width, height = SHAPES[shape]
    clinic = replace(HERE, logo=drawing(width, height))
    for paper, large in (("a4", False), ("letter", False), ("letter", True)):
        found = looked_at(sheet_of(code, sheet.Format(paper, large, take_home), clinic, None))
        assert [""] == [letters for letters, _ in found]
        ((_, (left, low, right, top)),) = found
        assert width / height == pytest.approx((right - left) / (top - low), rel=0.02)
        assert max(right - left, top - low) < LARGEST


@pytest.mark.parametrize("suffix", LOGOS)
@pytest.mark.parametrize("code", ["de", "ar"])
def test_a_logo_of_each_kind_is_printed(code: str, suffix: str) -> None:
    """On both kinds of sheets the compiler takes it; a picture without a shape in it is no fault of the sheet."""
    expected = [] if suffix == ".svg" else [""]
    for take_home in (True, False):
        data = sheet_of(code, sheet.Format("a4", take_home=take_home), replace(HERE, logo=LOGOS[suffix]), None)
        assert expected == [letters for letters, _ in looked_at(data)]


@pytest.mark.parametrize("clinic", [HERE, Clinic()], ids=["facts", "lines to write on"])
@pytest.mark.parametrize("code", ["en", "ar"])
def test_the_librarys_logo_stands_where_a_clinic_has_none(code: str, clinic: Clinic) -> None:
    """On the sheet to take home beside the clinic's facts or the lines to write on, on a whole one above the title."""
    library = drawing(400, 100)
    for take_home in (True, False):
        found = looked_at(sheet_of(code, sheet.Format("a4", take_home=take_home), clinic, library))
        assert [""] == [letters for letters, _ in found]


def test_a_clinics_own_logo_stands_before_the_librarys() -> None:
    """A sheet to take home has room for one; a whole one shows the library's above the title, too."""
    clinic = replace(HERE, logo=drawing(300, 100))
    found = {
        take_home: len(looked_at(sheet_of("de", sheet.Format("a4", take_home=take_home), clinic, drawing(100, 100))))
        for take_home in (True, False)
    }
    assert {True: 1, False: 2} == found

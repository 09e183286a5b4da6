"""The title of a sheet keeps off what stands below it, however far down its letters reach."""

from __future__ import annotations

from dataclasses import replace

import pypdfium2
import pytest
from samples import FIGURES, PROJECT, edition, neighbours

from handoutpress import languages
from handoutpress.model import PAPERS, Clinic, Filled
from handoutpress.outputs import sheet

pytestmark = pytest.mark.skipif(bool(sheet.lacking()), reason="needs the extra [pdf]")
DOTS = 2
"""To the point."""
DARK = 128
DEEP = {
    "ar": "ألم حَجٍّ",
    "fa": "درمان رنج",
    "ur": "مریض کا علاج",
    "ps": "علاج",
    "ckb": "نەخۆشی",
    "my": "ဤဈေးကြွေး",
    "km": "ស្រ្តីក្ល",
}
"""Titles whose letters reach far down."""
SHALLOW = {"en": "Jelly, quickly", "he": "עץ ארוך", "hi": "कूल्हे", "th": "ปู่ปู ฐานุญ", "ta": "இஞ்சி"}


def rows(data: bytes) -> list[float]:
    """Return of each row of dots of the first side how much of it is dark, the margins left out."""
    with pypdfium2.PdfDocument(data) as document:
        inner = document[0].render(scale=DOTS, grayscale=True, crop=(40, 0, 40, 0)).to_pil()
    wide, high = inner.size
    dots = inner.tobytes()
    return [sum(dot < DARK for dot in dots[y * wide : (y + 1) * wide]) / wide for y in range(high // 2)]


def white_above_the_clinic(data: bytes) -> float:
    """Return how many points of white are above the frame of the clinic, the first line across the sheet."""
    found = rows(data)
    frame = next(y for y, dark in enumerate(found) if dark > 0.95)
    inked = next(y for y in range(frame - DOTS, 0, -1) if found[y])
    return (frame - inked) / DOTS


def titled(code: str, title: str, form: sheet.Format, *, both: bool) -> bytes:
    """Return a sheet with a title."""
    changed = {"beside": edition("en").interface} if both else {}
    made = replace(edition("en", **changed), language=languages.language(code))
    words = title
    if both:
        own, source = f'class="pair-own" lang="{code}"', 'class="pair-source" lang="en" dir="ltr"'
        words = f'<span class="pair"><span {own}>{title}</span><span {source}>Pain</span></span>'
    made = replace(made, page=replace(made.page, title=Filled(words, title)))
    (one,) = sheet.printed(sheet.matter(made, [], neighbours("en"), PROJECT, FIGURES), [form])
    return one.data


@pytest.mark.parametrize("both", [False, True])
@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize(("code", "title"), [*DEEP.items(), *SHALLOW.items()])
def test_the_letters_of_a_title_do_not_touch_the_clinics_frame(code: str, title: str, large: bool, both: bool) -> None:
    """There are three points of white between them at least; in Arabic a final *mim* stood on the frame."""
    for paper in PAPERS:
        data = titled(code, title, sheet.Format(paper, large, take_home=True), both=both)
        assert (code, paper, white_above_the_clinic(data) >= 3) == (code, paper, True)


@pytest.mark.parametrize(("code", "title"), SHALLOW.items())
def test_a_title_in_other_scripts_takes_no_more_room(code: str, title: str) -> None:
    """What reaches no farther down than a *g* keeps the white that it had: urgent boxes need the room."""
    assert white_above_the_clinic(titled(code, title, sheet.Format("a4", take_home=True), both=False)) < 11


@pytest.mark.parametrize("head", [False, True])
@pytest.mark.parametrize(("code", "words"), [*DEEP.items(), *SHALLOW.items()])
def test_the_letters_of_a_cell_do_not_touch_the_text_below_it(code: str, words: str, head: bool) -> None:
    """In two languages one stands over the other: no letter of the upper reaches into the letters of the lower."""
    own, source = f'class="pair-own" lang="{code}"', 'class="pair-source" lang="en" dir="ltr"'
    cell = f'<span class="pair"><span {own}>{words}</span><span {source}>DELTA</span></span>'
    rows_ = f"<tr><th>{cell}</th></tr>" if head else f"<tr><td>{cell}</td></tr>"
    made = replace(edition("en", beside=edition("en").interface), language=languages.language(code))
    made = replace(made, page=replace(made.page, parts=(f"<table><tbody>{rows_}</tbody></table>",)))
    (one,) = sheet.printed(sheet.matter(made, [], neighbours("en"), PROJECT, FIGURES), [sheet.Format("a4")])
    with pypdfium2.PdfDocument(one.data) as document:
        text = document[0].get_textpage()
        at, _ = text.search("DELTA").get_next()
        top = text.get_charbox(at)[3]
        boxes = [text.get_charbox(index) for index in range(text.count_chars())]
    lowest = min(low for _, low, _, high in boxes if low > top - 4 and high < top + 60 and high > top + 2)
    assert (code, lowest > top) == (code, True)


LEAST = 4.0
"""Points."""


def whites(data: bytes) -> list[float]:
    """Return how much white is between the letters and the digits of each line of a column that has both."""
    found = []
    with pypdfium2.PdfDocument(data) as document:
        for page in document:
            text, lines = page.get_textpage(), dict[tuple[int, bool], dict[bool, list[float]]]()
            for index in range(text.count_chars()):
                char = text.get_text_range(index, 1)
                if char in "ïڈ" or char.isdecimal():
                    left, low, right, _ = text.get_charbox(index, loose=True)
                    line = lines.setdefault((round(low), left < page.get_width() / 2), {})
                    line.setdefault(char in "ïڈ", []).extend((left, right))
            both = [(line[True], line[False]) for line in lines.values() if len(line) == 2]
            found += [max(min(digits) - max(letters), min(letters) - max(digits)) for letters, digits in both]
    return found


@pytest.mark.parametrize(("code", "letter"), [("de", "ï"), ("ar", "ڈ"), ("hi", "ï")])
def test_a_number_to_call_keeps_off_the_words_before_it(code: str, letter: str) -> None:
    """However full the line of the heading is: a line without white to share had the number's first digit at its last letter."""
    boxes = "".join(
        f'<section class="role role-when-to-call"><p class="role-name">call</p><h2>{letter * many}</h2><p>A line.</p></section>'
        for many in range(10, 60)
    )
    made = edition(code)
    made = replace(made, page=replace(made.page, parts=(boxes,)))
    here = replace(PROJECT, clinic=Clinic(name="Here", phone="555 0199"))
    parts = sheet.matter(made, [], neighbours(code), here, FIGURES)
    (found,) = sheet.printed(parts, [sheet.Format("a4", take_home=True)])
    between = whites(found.data)
    assert len(between) > 5, "most headings have room for the number in their own line"
    assert [] == [white for white in between if white < LEAST]

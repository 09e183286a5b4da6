"""What makes sheets sooner: they are the same sheets, and a worker that has measured thousands is no larger."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from samples import FIGURES, PROJECT, edition, neighbours

from handoutpress import languages
from handoutpress.outputs import sheet
from handoutpress.outputs.fonts import typst as fonts
from handoutpress.outputs.sheet import composition, printed_sheets, setting

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


def high_box(code: str, role: str, lines: int, *, large: bool) -> setting.Copy:
    """Return what Typst is given for a leaf with one box of so many lines."""
    said = "".join(f"<p>Line {number}.</p>" for number in range(lines))
    box = f'<section class="role role-{role}"><p class="role-name">{role}</p><h2>{role}</h2>{said}</section>'
    made = replace(edition("en"), language=languages.language(code))
    made = replace(made, page=replace(made.page, parts=(box, "<h2>More</h2><p>More.</p>")))
    return composition.take_home(sheet.matter(made, [], neighbours("en"), PROJECT, FIGURES), "letter", large=large)


@pytest.mark.parametrize(
    ("code", "role", "large", "lines"),
    [
        ("en", "emergency", True, (14, 26)),
        ("ar", "when-to-call", False, (26, 42)),
        ("th", "warning", False, (26, 42)),
        ("hi", "dose", True, (14, 26)),
        ("ja", "do-not", False, (28, 46)),
        ("he", "main-message", True, (14, 26)),
    ],
)
def test_a_box_is_parted_if_and_only_if_it_is_higher_than_a_page(
    code: str, role: str, large: bool, lines: tuple[int, int]
) -> None:
    """No box is measured before it is set, unless one runs over: around a page's height the sheet is as if each was."""
    parted = []
    for count in range(*lines):
        with setting.opened(high_box(code, role, count, large=large)) as one:
            found = one.measured()
            quick = one.finished()[0]
        with setting.opened(high_box(code, role, count, large=large)) as other:
            other.high = True
            other.measured()
            assert (count, quick == other.finished()[0]) == (count, True)
        parted.append(one.high and not found.over)
    assert [False, True] == [parted[0], parted[-1]], "some are lower than a page, some higher"


def test_what_was_measured_once_is_not_asked_again_and_sets_the_same_sheet(monkeypatch: pytest.MonkeyPatch) -> None:
    """What fits is asked for every paper before the first sheet is printed; another word is another sheet."""
    copy, asked = copied("ja"), []
    real = setting._measure
    monkeypatch.setattr(setting, "_measure", lambda compiler: asked.append(1) or real(compiler))
    monkeypatch.setattr(setting, "_MEASURED", {})
    found, pdfs = [], []
    for one in (copy, copy, replace(copy, data={**copy.data, "title": "Another"})):
        with setting.opened(one) as typesetting:
            found.append(typesetting.measured(setting.Way(snug=0.85)))
            asked.append(0)
            pdfs.append(typesetting.finished()[0])
    assert [[1, 0, 1], [0, 1], [1, 0, 1]] == [asked[:3], asked[3:5], asked[5:]]
    assert (True, True, False) == (found[0] == found[1], pdfs[0] == pdfs[1], pdfs[0] == pdfs[2])


@pytest.mark.parametrize("count", range(1, 15))
def test_the_first_step_that_has_room_is_found_without_asking_all(count: int) -> None:
    """Wherever the room begins it is found, with no more questions than twice the strides that lead there; none is told as none."""
    for first in range(count + 1):
        asked: list[int] = []

        def fits(step: int, first: int = first, asked: list[int] = asked) -> bool:
            asked.append(step)
            return step >= first

        found = printed_sheets._least(range(count), fits)
        assert (found, len(asked) <= 2 * count.bit_length()) == (first if first < count else None, True)

"""The drawn cover: lines that lose nothing, fit, and end where each script allows it."""

from dataclasses import replace

import pytest
import samples
from hypothesis import given
from hypothesis import strategies as st

from handoutpress.languages import line_breaks
from handoutpress.model import Fallback
from handoutpress.outputs.epub import cover

HOSTILE = st.text(
    st.sampled_from("ab Wm-.、。「」（っーあ漢字กเแาั้عربيةहिन्दीक्षि한국어\u200d\u200c\u0301\U0001f600\u3000"), max_size=60
)


def squeezed(text: str) -> str:
    return "".join(text.split())


@given(text=HOSTILE, measure=st.floats(1.5, 20))
def test_no_letter_is_lost_between_lines(text: str, measure: float) -> None:
    """The lines together are the title, white space aside."""
    assert squeezed(text) == squeezed("".join(line_breaks.wrap(text, measure)))
    assert squeezed(text) == squeezed("".join(line_breaks.balance(text, measure)))


@given(text=HOSTILE, measure=st.floats(1.5, 20))
def test_lines_fit_the_measure(text: str, measure: float) -> None:
    """No line is wider than the measure, unless one letter with its marks is."""
    for line in line_breaks.wrap(text, measure):
        assert line_breaks.width(line) <= measure or len(line_breaks.clusters(line)) == 1


@given(text=HOSTILE, measure=st.floats(1.5, 20))
def test_even_lines_are_not_more_lines(text: str, measure: float) -> None:
    """Balancing never costs a line."""
    assert len(line_breaks.wrap(text, measure)) == len(line_breaks.balance(text, measure))


@pytest.mark.parametrize(
    ("text", "measure", "expected"),
    [
        ("Numbing the nerve", 7, ["Numbing the", "nerve"]),
        ("痛みを「和らげる」。注射", 4, ["痛みを", "「和らげ", "る」。注", "射"]),
        ("手術について。", 6, ["手術につい", "て。"]),
        ("허리 통증을 위한", 6, ["허리 통증을", "위한"]),
        ("क्षि", 0.5, ["क्षि"]),
    ],
)
def test_lines_end_where_the_script_allows(text: str, measure: float, expected: list[str]) -> None:
    """Words stay whole where words are written apart; closing marks do not begin a line, opening ones do not end it."""
    assert expected == line_breaks.wrap(text, measure)


@pytest.mark.parametrize("script", ["Latn", "Arab", "Aran", "Deva", "Jpan"])
@pytest.mark.parametrize("text", ["a", "word " * 80, "W" * 300, "漢" * 200])
def test_every_title_stays_in_its_box(text: str, script: str) -> None:
    """However long a title is, its lines stay on the upper part of the cover; what is cut off is marked."""
    lines = cover.title_lines(text, script)
    assert all(300 < line.y < 1600 for line in lines)
    shown = "".join(line.text for line in lines)
    assert squeezed(text) == squeezed(shown) or shown.endswith("…")


def test_the_cover_says_what_its_text_alternative_says() -> None:
    """Library, title, language in its own name, and draft: the words on the picture are those that are read aloud."""
    edition = samples.edition("ar")
    drawn = cover.svg(edition, samples.PROJECT).decode()
    for words in cover.words(edition, samples.PROJECT).split(" – "):
        assert words in drawn


def test_a_reviewed_edition_has_no_draft_band() -> None:
    """The band is for drafts only."""
    edition = samples.edition("ar")
    reviewed = replace(edition, state=replace(edition.state, stage="revised"))
    assert "مسودة ترجمة" not in cover.svg(reviewed, samples.PROJECT).decode()


def test_a_title_without_end_is_cut() -> None:
    """A title of 100,000 letters, with or without spaces, is drawn as far as the cover goes; breaking it all would take hours."""
    for text in ("a" * 100_000, "word " * 20_000, "तं" * 50_000):
        lines = cover.title_lines(text, "Latn")
        assert len(lines) < 30
        assert lines[-1].text.endswith("…")


def test_a_title_that_nobody_translated_is_told_to_be_of_the_source() -> None:
    """Or "Why me?" on an Arabic cover has its question mark in front, and the letters of another font."""
    edition = samples.edition("ar")
    untranslated = replace(edition, page=replace(edition.page, title=samples.said("Why me?", Fallback.UNTRANSLATED)))
    mark = 'xml:lang="en" direction="ltr">\n<text x="800"'
    assert mark not in cover.svg(edition, samples.PROJECT).decode()
    assert mark in cover.svg(untranslated, samples.PROJECT).decode()

"""Numbers that keep to their words, and what is shown left to right inside right-to-left text.

Cases: cases/typesetting/bound.txt and runs.txt.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handoutpress.editions import typesetting
from handoutpress.editions.typesetting import bind, isolate
from handoutpress.markdown.marker_characters import CLOSE, OPEN


def cases(name: str) -> list[str]:
    """Return the lines of a table of cases."""
    text = (Path(__file__).parents[1] / "cases" / "typesetting" / name).read_text(encoding="utf-8")
    return [line for line in text.split("\n") if line and not line.startswith("#")]


OPENING = '<bdi dir="ltr">'
OVERRIDE = '<bdo dir="ltr">'


@pytest.mark.parametrize("line", cases("runs.txt"))
def test_what_is_isolated(line: str) -> None:
    """Each dose, range, phone number and foreign name by itself; nothing else; and a second time nothing more."""
    source = line.translate(dict.fromkeys(map(ord, "[]{}")))
    expected = line.replace("[", OPENING).replace("]", "</bdi>").replace("{", OVERRIDE).replace("}", "</bdo>")
    assert expected == isolate(source)
    assert expected == isolate(expected)


@given(st.lists(st.sampled_from(["5", "10", "-", "–", " ", "mg", "NHS", "&lt;", "&amp;", "&quot;", "قرص", "ב", "(", ")", "+1",
                                 "<em>", "</em>", "<br />", f"{OPEN}nroh{CLOSE}", f'<a href="{OPEN}la{CLOSE}">', "</a>", "%",
                                 ".", "،", "555", "https://a.b/c", "۵", "٥", "۱۲۳۴", "°C"]), max_size=12).map("".join))  # fmt: skip
def test_isolation_changes_no_letter_and_no_markup(text: str) -> None:
    """Whatever the text holds: taking the isolates out again gives it back."""
    assert text == re.sub(rf"{OPENING}|{OVERRIDE}|</bd[io]>", "", isolate(text))


@pytest.mark.parametrize("line", cases("bound.txt"))
def test_numbers_keep_to_their_words(line: str) -> None:
    """Only the space after a number and before a short word or a sign; never in code, in an attribute or in a mark.

    A Chinese or Japanese counter has no space before it and is joined; a second time changes nothing.
    """
    expected = line.replace("_", "\u00a0").replace("|", "\u2060")
    assert expected == bind(line.replace("_", " ").replace("|", ""))
    assert expected == bind(expected)


@given(st.text(st.sampled_from("a1 5–&;<>b\ufdd3\ufdd4/lt\u00a0")))
def test_where_there_is_no_markup_none_is_looked_for(text: str) -> None:
    """Text and markup by turns, as the pattern of markup tells them apart."""
    assert typesetting._MARKUP.split(text) == typesetting._pieces(text)

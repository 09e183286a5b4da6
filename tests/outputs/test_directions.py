"""Marks for engines that know no isolates: in right-to-left text of books, around runs, nowhere else.

Cases: cases/orders/marks.txt.
"""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from libraries import CASES

from handoutpress.outputs import directions

MARKS = (CASES / "orders/marks.txt").read_text("utf-8")
MARKED = [line for line in MARKS.split("\n") if line and not line.startswith("#")]


@pytest.mark.parametrize("line", MARKED)
def test_marks_stand_around_runs_in_text_from_the_right(line: str) -> None:
    """Outside of the run's own letters, so that it is found and copied as it was typed."""
    marks = {"{L}": directions.LEFT, "{R}": directions.RIGHT, "{O}": directions.OVERRIDE, "{E}": directions.END}
    source = expected = line
    for name, char in marks.items():
        source, expected = source.replace(name, ""), expected.replace(name, char)
    assert expected == directions.marked(source)


@given(st.recursive(st.sampled_from(["5-10 mg", "911", "text", "<br/>"]), lambda inner: st.builds(
    lambda name, told, parts: f"<{name}{told}>{''.join(parts)}</{name}>", st.sampled_from(["p", "bdi", "bdo", "span"]),
    st.sampled_from(["", ' dir="ltr"', ' dir="rtl"']), st.lists(inner, max_size=3)), max_leaves=8))  # fmt: skip
def test_marks_change_nothing_else(xhtml: str) -> None:
    """Whatever is within what: taken out again, the page is what it was."""
    assert xhtml == re.sub("[\u200e\u200f\u202c\u202d]", "", directions.marked(xhtml))

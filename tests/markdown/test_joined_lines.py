"""Line breaks of Chinese and Japanese text are no blanks, for readers; for translators nothing changes.

Cases: cases/markdown/joined_lines.toml.
"""

from __future__ import annotations

import tomllib

import pytest
from libraries import CASES

from handoutpress import markdown

SAID = tomllib.loads((CASES / "markdown/joined_lines.toml").read_text("utf-8"))["case"]


@pytest.mark.parametrize("case", SAID, ids=[case["what"] for case in SAID])
def test_a_translation_is_filled_without_them(case: dict[str, str]) -> None:
    """A line feed of a msgstr between two such characters is nothing; elsewhere it is a blank."""
    (segment,), skeleton = markdown.compile_text("Wash your hands.", "t.md")
    filled = markdown.render(segment, case["said"], skeleton, {})
    assert filled is not None
    assert case["seen"] == filled.plain.replace("\n", " ")
    assert case["seen"] == filled.xhtml.replace("\n", " ")


@pytest.mark.parametrize("case", SAID, ids=[case["what"] for case in SAID])
def test_a_source_is_filled_without_them_and_its_message_stays(case: dict[str, str]) -> None:
    """The msgid has a blank for each line break as it always had, so that no catalog and no sign-off changes."""
    (segment,), skeleton = markdown.compile_text(case["said"], "t.md")
    assert case["said"].replace("\n", " ") == segment.msgid
    filled = markdown.render(segment, segment.msgid, skeleton, {})
    assert filled is not None
    assert case["seen"] == markdown.joined(filled).plain
    assert case["seen"] == markdown.joined(filled).xhtml

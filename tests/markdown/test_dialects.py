"""What authors of other Markdown bring along: bold in scripts without spaces, ids of headings, marks that readers would see.

Cases: cases/markdown/between_letters.toml, heading_ids.toml, other_dialects.toml.
"""

from __future__ import annotations

import re
import tomllib
from typing import Any

import pytest
from libraries import CASES

from handoutpress import markdown


def cases(name: str) -> list[Any]:
    found: list[Any] = tomllib.loads((CASES / f"markdown/{name}.toml").read_text("utf-8"))["case"]
    return found


@pytest.mark.parametrize("case", cases("between_letters"), ids=lambda case: case["what"])
def test_bold_beside_a_sign_is_bold_where_no_spaces_are(case: dict[str, Any]) -> None:
    """In Thai, Lao, Khmer and Burmese emphasis may end at a bracket right before a letter, and begin behind one."""
    held = markdown.inline(case["said"])
    assert case["bold"] == list(held.strong)
    assert case["seen"] == held.plain


@pytest.mark.parametrize("case", cases("between_letters"), ids=lambda case: case["what"])
def test_such_a_source_is_its_own_message(case: dict[str, Any]) -> None:
    """A source in such a script is cut as it stands, byte for byte, and shown as bold."""
    (segment,), skeleton = markdown.compile_text(case["said"], "t.md")
    assert case["said"] == segment.msgid
    filled = markdown.render(segment, segment.msgid, skeleton, {})
    assert filled is not None
    assert case["bold"] == re.findall("<strong>(.*?)</strong>", filled.xhtml)


@pytest.mark.parametrize("case", cases("heading_ids"), ids=lambda case: case["what"])
def test_an_id_is_made_of_the_words_and_former_ones_answer(case: dict[str, Any]) -> None:
    """A heading that is put in front moves no other's id; links and bookmarks to a counted id end where they did."""
    _, skeleton = markdown.compile_text("\n\n".join(f"## {words}" for words in case["headings"]), "t.md")
    parts = "".join(part for part in skeleton.parts if isinstance(part, str))
    assert case["ids"] == [heading.id for heading in skeleton.headings]
    assert case["former"] == re.findall('<span id="([^"]*)"></span>', parts)


@pytest.mark.parametrize("case", cases("other_dialects"), ids=lambda case: case["said"])
def test_marks_of_other_dialects_are_told(case: dict[str, Any]) -> None:
    """What readers would see as a mark is named; what is meant to be seen, or is no mark, is not."""
    assert case["marks"] == [mark for mark, _, _ in markdown.dialect_marks(case["said"])]


@pytest.mark.parametrize("line", ["- Drink water.", "| a | b |", "1. Wash.", "## Water", "word"], ids=str)
def test_many_blocks_are_no_long_paragraph(line: str) -> None:
    """Long lists and tables without an empty line between their items are many messages, not one."""
    many = line + ("\n|---|---|\n" if "|" in line else "\n") + f"{line}\n" * (2000 if line != "word" else 2)
    assert [] == [problem for problem in markdown.walk(many, "t.md")[2] if problem.code == "HP224"]

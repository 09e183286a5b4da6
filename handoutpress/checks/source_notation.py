"""What makes a source dangerous to read or to translate, whatever the languages: notation that is misread, roles that lack.

HP564, HP565. The notations are those of the list of error-prone abbreviations, symbols and dose designations of the Institute
for Safe Medication Practices; a handout that is read in thirty languages has all the more reason to avoid them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from handoutpress.checks.pair import quote
from handoutpress.checks.reading import Reading
from handoutpress.model import Place, Problem, Segment, warning

_UNIT = r"(?:mg|mcg|µg|g|ml|mL|units?|IU|tablets?|capsules?|puffs?|drops?|patch(?:es)?|teaspoons?|tablespoons?)"
_NOTATION = (
    (
        re.compile(rf"(?<![\d.,])\.\d+(?= ?(?:{_UNIT}\b|%))"),
        "is read as a whole number if the point is not seen: write 0 before it",
    ),
    (
        re.compile(rf"(?<![\d.,])\d+\.0+(?= ?{_UNIT}\b)"),
        "is read as ten times as much if the point is not seen: leave the zero out",
    ),
    (re.compile(r"(?<![\d.,])\d[\d.,]*(?<=\d) ?[Uu](?![\w/])"), "is read as a zero or a four: write 'units'"),
    (
        re.compile(
            r"\b(?:[qQ]\.?[dD]\.?|[qQ]\.?[oO]\.?[dD]\.?|[bB]\.[iI]\.[dD]\.?|BID|TID|QID|[qQ]\d{1,2}[hH]|PRN)(?!\w)"
        ),
        "is known to professionals only, and read in several ways: say it in words",
    ),
    (
        re.compile(rf"(?<![\d.,])\d{{5,}}(?= {_UNIT}\b)"),
        "is read with a zero too many or too few: write commas between the thousands",
    ),
)
"""What a dose should not be written with, and what becomes of it."""

_BODY = frozenset({"paragraph", "list item", "table cell", "definition", "quote"})
"""Kinds of messages that tell a reader to do something."""
_HOW = re.compile(
    r"\b(?:take|use|inject|give|apply|swallow|drink|dose|every|times|twice|once|daily|a day|per day|each day)\b",
    re.IGNORECASE,
)
_COUNT = r"(?:(?<![\d.,])[\d.,]*\d|\b(?:one|two|three|four|half an?))"
_DIALLED = re.compile(r"\b(?:call|dial|ring|phone) (?:911|112|999|000)\b", re.IGNORECASE)
_AMOUNT = re.compile(rf"{_COUNT} ?{_UNIT}\b", re.IGNORECASE)
_BAN = re.compile(r"(?:^|(?<=[.!?:;] ))(?:do not|don't|never) \w+", re.IGNORECASE)


def notation(reading: Reading, place: Place) -> Iterator[Problem]:
    """Yield HP565 for each way of writing a dose that is known to be misread."""
    for pattern, why in _NOTATION:
        found = pattern.search(reading.plain)
        if found:
            yield warning("HP565", place, f"{quote(found[0])} {why.partition(': ')[0]}", why.partition(": ")[2])


def roleless(segment: Segment, reading: Reading, place: Place) -> Iterator[Problem]:
    """Yield HP564 for what belongs into a block with a role and stands in none: nothing guards it there."""
    if segment.role or segment.kind not in _BODY:
        return
    found = _calls_for_role(reading)
    if found:
        role, what = found
        text = f"{what} outside of any block with a role"
        hint = (
            f"put it into a block, :::{role}: only there review shows it first and a release waits for answers about it"
        )
        yield warning("HP564", place, text, hint)


def _calls_for_role(reading: Reading) -> tuple[str, str] | None:
    """Return (the role that a text calls for, what in it does so), or None."""
    if "emergency" in reading.inline.placeholders or _DIALLED.search(reading.plain):
        return "emergency", "an emergency number"
    if (amount := _AMOUNT.search(reading.plain)) and _HOW.search(reading.plain):
        return "dose", f"a dose ({quote(amount[0])})"
    if ban := _BAN.search(reading.plain):
        return "warning", f"a ban ({quote(ban[0])})"
    return None

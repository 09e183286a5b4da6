"""The sign of a number: −20 °C is not 20 °C. HP573."""

from __future__ import annotations

from collections.abc import Iterator

from handoutpress.checks.counterparts import match
from handoutpress.checks.facts import rows
from handoutpress.checks.facts.fact import Facts
from handoutpress.checks.numerals import Number
from handoutpress.checks.once import once
from handoutpress.checks.pair import Pair, quote
from handoutpress.checks.reading import Reading
from handoutpress.model import Problem, Severity


def check(pair: Pair) -> Iterator[Problem]:
    """Yield the numbers whose minus is lost or added, in digits or in words."""
    if not (_any(pair.source) or _any(pair.target)):
        return
    pairs, _, _ = match(pair.source, pair.target)
    for one, other in pairs:
        mine, theirs = sign(pair.source, one), sign(pair.target, other)
        if mine != theirs:
            shown = quote(_shown(pair.source, one, mine)), quote(_shown(pair.target, other, theirs))
            text = f"another sign: the source says {shown[0]}, the translation {shown[1]}"
            known = _knows(pair.locale) if mine < 0 else _knows(pair.source_locale)
            severity = Severity.ERROR if known else Severity.ACKNOWLEDGE
            yield pair.find("HP573", severity, text, "write the minus where the source has one, and nowhere else")


def _knows(locale: str) -> bool:
    """Return whether the language's words for a minus are known for sure: then its absence is none said in words."""
    row = rows.find(locale)
    return row is not None and row.confirmed and row.knows("minus")


def _any(reading: Reading) -> bool:
    said = reading.facts is not None and once(_in_words, reading.facts)
    return said or any(number.sign < 0 for number in reading.numbers)


def _in_words(facts: Facts) -> bool:
    return any("minus" in group.bounds for group in facts.groups)


def sign(reading: Reading, number: Number) -> int:
    """Return the sign that digits and words together give a number."""
    groups = reading.facts.groups if reading.facts else ()
    group = next((one for one in groups if one.number is not None and one.number is number), None)
    return group.sign if group else number.sign


def _shown(reading: Reading, number: Number, found: int) -> str:
    text = reading.plain[number.start : number.unit_end]
    return f"−{text}" if found < 0 else text

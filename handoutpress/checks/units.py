"""Units: a number keeps the unit it has in the source. HP511, HP512, HP516."""

from __future__ import annotations

import re
from collections.abc import Iterator

from handoutpress.checks import lexicon
from handoutpress.checks.counterparts import match
from handoutpress.checks.numerals import Number
from handoutpress.checks.once import once
from handoutpress.checks.pair import Pair, quote
from handoutpress.checks.reading import Reading
from handoutpress.model import Problem

_TRAILING_ZERO = re.compile(r"\d[.,]0+(?![\d.,])")
_OF_A_DOSE = frozenset(("kg", "g", "mg", "µg", "ng", "l", "dl", "ml", "µl", "IU", "mmol"))
"""Units without which a number of a dose means something else."""
_POINT = re.compile(r"[.,]\d")
_NAKED = re.compile(r"(?<![\d\w.,])[.,]\d")


def check(pair: Pair) -> Iterator[Problem]:
    """Yield what is wrong with the units of a translation, and how it writes decimals of a dose."""
    if not pair.target.numbers:
        return
    pairs, _, _ = match(pair.source, pair.target)
    for one, other in pairs:
        if other.unit in _OF_A_DOSE and not (one.unit or other.shared or one.shared):
            yield from _gained(pair, one, other)
        if one.unit and one.unit != other.unit:
            yield from _differs(pair, one, other)
    yield from _notation(pair)


_HOURS = frozenset((("vi", "g"),))
"""Signs of units that stand for *o'clock* behind a time of the day: 9g is 9 giờ."""


def _gained(pair: Pair, one: Number, other: Number) -> Iterator[Problem]:
    """Yield for *the dose is 5* as *5 mg*: the source names no such unit anywhere."""
    groups = pair.source.facts.groups if pair.source.facts else ()
    counted = any(group.number is one and group.unit for group in groups)
    if (
        not counted
        and not one.high
        and not one.low
        and not one.glued
        and not (one.clock and (pair.locale, other.unit) in _HOURS)
        and lexicon.mentions_unit(pair.source.folded, other.unit, pair.source_locale) is False
    ):
        theirs = quote(pair.target.plain[other.start : other.unit_end])
        text = f"a unit that the source lacks: the translation says {theirs}, the source {quote(one.text)}"
        yield pair.acknowledge("HP512", text, "take the unit out, or write")


def _differs(pair: Pair, one: Number, other: Number) -> Iterator[Problem]:
    says = quote(pair.source.plain[one.start : one.unit_end] if not one.shared else f"{one.text} {one.unit}")
    if other.unit and not _compatible(pair, one.unit, other.unit):
        theirs = quote(pair.target.plain[other.start : other.unit_end])
        if one.shared or other.shared:
            return
        text = f"another unit: the source says {says}, the translation {theirs}"
        yield pair.error(
            "HP511", text, "keep the unit of the source; a conversion may stand beside it, not in its place"
        )
    elif not other.unit and _mentioned(pair, one.unit) is False and not _in_words(pair, one, other):
        text = f"no unit that is known for {says} in the translation"
        hint = "write the unit after its number, or waive the finding with a reason"
        sure = one.unit in _OF_A_DOSE and not one.shared and not other.high and not other.low
        yield (
            pair.acknowledge("HP512", text, "write the unit after its number; if it is said in another way, write")
            if sure
            else pair.warning("HP512", text, hint)
        )


def _in_words(pair: Pair, one: Number, other: Number) -> bool:
    """Return whether words beside a number say its unit: 101 درجة فهرنهايت."""
    return one.unit in once(_said_in_words, pair.target).get(other.start, ())


def _said_in_words(side: Reading) -> dict[int, frozenset[str]]:
    """Return where a number begins -> the units that words beside it say."""
    return {group.start: group.unit for group in side.facts.groups} if side.facts else {}


def _compatible(pair: Pair, one: str, other: str) -> bool:
    """Return whether two units may be the same after all: *mg/kg* written as *mg per kg*."""
    first, _, second = one.partition("/")
    return (
        bool(second) and first == other and lexicon.mentions_unit(pair.target.folded, second, pair.locale) is not False
    )


def _mentioned(pair: Pair, unit: str) -> bool | None:
    return lexicon.mentions_unit(pair.target.folded, unit.partition("/")[0], pair.locale)


def _notation(pair: Pair) -> Iterator[Problem]:
    """Yield for ``1.0 mg`` and ``.5 mg`` (ISMP's list of error-prone notations) where the source does not write so."""
    if not _POINT.search(pair.target.plain):
        return
    for pattern, what in ((_TRAILING_ZERO, "a trailing zero"), (_NAKED, "a decimal without its zero")):
        found = pattern.search(pair.target.plain)
        if found and not pattern.search(pair.source.plain) and any(n.unit for n in pair.target.numbers):
            yield pair.info("HP516", f"{what} in {quote(found[0])}", "write 1 mg and 0.5 mg: points are overlooked")

"""Periods without a number: *a month later*, *the first week*. None may become another. HP571.

Numbers hold their periods themselves; these are held against each other by their names alone, and only if the one of the
source is gone and another one stands in the translation that the source has nowhere.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from handoutpress.checks.facts import rows
from handoutpress.checks.facts.concepts import DAYS, PERIODS
from handoutpress.checks.facts.fact import Facts, Group
from handoutpress.checks.facts.quantities import amount
from handoutpress.checks.facts.telling import show
from handoutpress.checks.once import once
from handoutpress.checks.pair import READ, Pair, quote
from handoutpress.checks.reading import Reading
from handoutpress.model import Problem

_WEEK = 7
_TOLD_APART = ("week", "month", "year")
"""*Day*, *hour* and *minute* stand in too many other words (*today*, *opening hours*, *a moment*)."""


def concerns(source: Reading) -> bool:
    """Return whether a source names a period without a number."""
    return source.facts is not None and bool(once(_bare, source.facts))


def check(pair: Pair, source: Facts, target: Facts) -> Iterator[Problem]:
    """Yield the period that the source names without a number, if the translation names another one instead."""
    mine = once(_bare, source)
    said = once(_named, source)
    if not mine or not rows.know(_TOLD_APART, pair.locale):
        return
    bare = {other: place for other, place in _bare(target).items() if other not in said}
    if not bare:
        return
    theirs = _named(target)
    for name, (start, end) in mine.items():
        if name not in theirs and not any(_as_long(name, two) for two in target.groups):
            one, other = quote(source.text[start:end]), quote(target.text[slice(*next(iter(bare.values())))])
            yield pair.acknowledge("HP571", f"another period: the source says {one}, the translation {other}", READ)
            return


def another(pair: Pair, source: Facts, target: Facts, mine: list[Group]) -> Iterator[Problem]:
    """Yield for *a week* as *a month*: a single period that the translation does not name, and another that the source does not."""
    named = [{name for group in facts.groups for name in group.unit} | facts.names for facts in (source, target)]
    for one in mine:
        other = next(
            (two for two in target.groups if two.value == 1 and two.unit & PERIODS - named[0] and not two.used), None
        )
        single = one.weak or one.value == 1
        if single and one.unit & PERIODS and other and not one.unit & named[1]:
            text = f"another amount: the source says {show(source, one)}, the translation {show(target, other)}"
            yield pair.acknowledge("HP571", text, READ)
            return


def _bare(facts: Facts) -> dict[str, tuple[int, int]]:
    """Return the periods that stand alone, or with a one, and where."""
    found = {name: (start, end) for name, start, end in facts.cues if name in _TOLD_APART}
    ones = [one for one in facts.groups if one.value == 1 and len(one.unit) == 1 and not (one.used or one.per)]
    found |= {one.name: (one.start, one.end) for one in ones if one.name in _TOLD_APART}
    week = next(((one.start, one.end) for one in facts.groups if one.value == _WEEK and one.unit == {"day"}), None)
    return found | {"week": week} if week else found


def _named(facts: Facts) -> set[str]:
    """Return all periods that a text names in any way."""
    named = {name for name in facts.names if name in PERIODS}
    named |= {unit for one in facts.groups for unit in (*one.unit, one.per) if unit in PERIODS}
    named |= {name.partition("/")[2].lstrip("0123456789") for name in facts.names if "/" in name}
    return named | {one.period for one in facts.frequencies}


def _as_long(name: str, one: Group) -> bool:
    """Return whether an amount is about as long as a period: 4 weeks, 30 days and a month."""
    said = amount(one)
    return said is not None and said[0] == "time" and abs(said[1] - DAYS[name]) * 10 <= Fraction(DAYS[name])

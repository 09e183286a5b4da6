"""A dose of one day of the week that became one of every day: *every Monday* as *every day*. HP544."""

from __future__ import annotations

import re
from collections.abc import Iterator

from handoutpress.checks.facts.calendar import WEEKDAYS
from handoutpress.checks.facts.fact import Facts, Frequency
from handoutpress.checks.pair import READ, Pair, quote
from handoutpress.checks.reading import Reading
from handoutpress.model import Problem

_NAMED = re.compile(r"\b(?:every|each|on|once) (?:mon|tues|wednes|thurs|fri|satur|sun)days?\b")
_DAYS = frozenset(WEEKDAYS)
_BEHIND = re.compile(r" (?:ال)?(?:[اإ]ثنين|[أا]حد|ثلاثاء|[أا]ربعاء|خميس|جمعة|سبت)")
"""The name of a day behind *every day*: the Arabic *كل يوم اثنين* is every Monday."""


def concerns(source: Reading) -> bool:
    """Return whether a source names a day of the week."""
    return source.facts is not None and not source.facts.names.isdisjoint(_DAYS)


def check(pair: Pair, source: Facts, target: Facts) -> Iterator[Problem]:
    """Yield if the source names a day of the week and the translation, which names none, says every day."""
    if source.names.isdisjoint(_DAYS) or not target.names.isdisjoint(_DAYS) or any(map(_daily, source.frequencies)):
        return
    said = _NAMED.search(source.text)
    daily = next(filter(_daily, target.frequencies), None)
    if said and daily and not daily.explicit and not _BEHIND.match(target.text, daily.end):
        theirs = quote(target.text[daily.start : daily.end])
        yield pair.acknowledge("HP544", f"how often: the source says {quote(said[0])}, the translation {theirs}", READ)


def _daily(one: Frequency) -> bool:
    return one.period == "day" and one.count == 1

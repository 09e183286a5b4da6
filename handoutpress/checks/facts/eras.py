"""Years of other calendars: 1404 in Iran, 1447 هـ, 2569 in Thailand, 令和8年. HP575.

A year that is the source's is silent; any other is asked about, never refused: a date can be right in either calendar.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from handoutpress.checks.data import row, writing
from handoutpress.checks.facts.fact import Facts
from handoutpress.checks.lexicon import base
from handoutpress.checks.numerals import Number

_COMMON = frozenset((*range(1950, 2000), *range(2001, 2100)))
_HIJRI_SIGN = re.compile(r"\s?(?:هـ|ه\b|ھ|هجر|AH\b)")
_NEAR = 16
"""Characters between the day of a date and its year."""


def years(numbers: Iterable[Number], plain: str, locale: str) -> Iterator[Number]:
    """Yield the numbers of a text that are a year of another calendar."""
    for number in numbers:
        value = number.values[0]
        named = any(
            plain[max(0, number.start - 8) : number.start].rstrip().endswith(form)
            for form, _ in row(writing.ERAS, locale) or ()
        )
        first, last = writing.OTHER_YEARS.get(base(locale), (0, 0))
        bare = first <= value <= last and len(number.text) == 4 and not number.unit
        if named or (bare and (base(locale) not in writing.SIGNED_YEARS or _HIJRI_SIGN.match(plain, number.end))):
            yield number


def common(number: Number) -> bool:
    """Return whether a number may be a year of the common calendar."""
    return len(number.text) == 4 and not number.unit and number.values[0] in _COMMON


def other_dates(
    numbers: tuple[Number, ...], target: tuple[str, tuple[Number, ...], str]
) -> tuple[set[Number], set[Number]]:
    """Return the numbers of a date that the translation gives in another calendar: the year, and the day before or after it."""
    other, theirs, locale = target
    own = [n for n in numbers if common(n)]
    found = list(years(theirs, other, locale)) if own else []
    if len(own) != 1 or len(found) != 1:
        return set(), set()
    if base(locale) in writing.OTHER_DAYS:
        return _date(own[0], numbers), _date(found[0], theirs)
    same = not set(own[0].values).isdisjoint(found[0].values)
    return (set(), set()) if same else ({own[0]}, {found[0]})


def _date(year: Number, numbers: Iterable[Number]) -> set[Number]:
    near = {n for n in numbers if not n.unit and n.values[0] <= 31 and _apart(n, year) <= _NEAR}
    return {year, *near}


def _apart(one: Number, other: Number) -> int:
    return max(one.start - other.end, other.start - one.end)


def numbers_of(facts: Facts) -> tuple[Number, ...]:
    """Return the numbers in digits that a side was read with."""
    return tuple(group.number for group in facts.groups if group.number)

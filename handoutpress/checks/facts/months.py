"""The months that a text names, and a day and a month in digits: *March 4* as *4.3.* or 4/3."""

from __future__ import annotations

import re

from handoutpress import languages
from handoutpress.checks.facts.calendar import MONTHS
from handoutpress.checks.facts.fact import Facts
from handoutpress.checks.lexicon import base
from handoutpress.checks.numerals import Number

_HAN = re.compile(r"(?<![\d.])(1[0-2]|[1-9])\s?[月월](?!間|间|半)")
_VIETNAMESE = re.compile(r"tháng\s(1[0-2]|[1-9])(?!\d)")
_MONTHS = frozenset(MONTHS)
_ALSO_VERBS = frozenset(("may", "mar"))
_DAY_AND_MONTH = re.compile(r"(?<![\d.,/-])(\d{1,2})([./])(\d{1,2})(?![\d/]|[.,]\d)")


def named(facts: Facts, locale: str) -> dict[str, str]:
    """Return the months that a text names; *may* and *march* are months of English only beside a number."""
    found = {}
    for name, start, end in () if facts.names.isdisjoint(_MONTHS) else facts.cues:
        near = facts.text[max(0, start - 6) : start] + facts.text[end : end + 6]
        if name in MONTHS and (name not in _ALSO_VERBS or base(locale) != "en" or any(c.isdigit() for c in near)):
            found[name] = facts.text[start:end]
    pattern = {"ja": _HAN, "zh": _HAN, "ko": _HAN, "vi": _VIETNAMESE}.get(base(locale))
    for match in pattern.finditer(facts.text) if pattern else ():
        found[MONTHS[int(match[1]) - 1]] = match[0]
    return found


def in_digits(
    source: tuple[Facts, str, tuple[Number, ...]], target: tuple[Facts, str, tuple[Number, ...], str]
) -> tuple[set[Number], set[Number]]:
    """Return the numbers of a day and month that one side says with the month's name and the other in digits.

    The source is its facts, locale and numbers, the target also its text; nothing if it is another day or month.
    """
    facts, locale, numbers = source
    other, theirs, written, plain = target
    language = languages.find(theirs)
    said = named(facts, locale)
    found = list(_DAY_AND_MONTH.finditer(plain)) if len(said) == 1 else []
    if len(found) != 1 or language is None or named(other, theirs):
        return set(), set()
    first, second = int(found[0][1]), int(found[0][3])
    day, month = (first, second) if languages.day_first(language) or found[0][2] == "." else (second, first)
    days = {number for number in numbers if day in number.values and not number.unit}
    if MONTHS.index(next(iter(said))) + 1 != month or not days:
        return set(), set()
    start, end = found[0].span()
    return {min(days, key=lambda number: number.start)}, {n for n in written if start <= n.start < end}

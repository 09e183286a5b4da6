"""Months and weekdays: by CLDR's names and those of the row; in digits where a language writes months so. HP575."""

from __future__ import annotations

import re
from collections.abc import Iterator

from handoutpress import languages
from handoutpress.checks.facts import eras, months, rows
from handoutpress.checks.facts.calendar import MONTHS, WEEKDAYS
from handoutpress.checks.facts.fact import Facts, Value
from handoutpress.checks.pair import Pair, quote
from handoutpress.checks.reading import Reading
from handoutpress.model import Problem, Severity

_NUMERIC = re.compile(r"(?<![\d./-])(\d{4}|\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{1,2})(?![\d/-])")
_BESIDE, _DAYS_OF_A_MONTH = 3, 31
_OF = frozenset((" de ", " of ", " d'"))
_HINT = "write the month and the weekday of the source"


def concerns(source: Reading) -> bool:
    """Return whether a source names a year, a month or a weekday at all."""
    facts = source.facts
    if facts is None:
        return False
    years = any(map(eras.common, eras.numbers_of(facts)))
    return years or not facts.names.isdisjoint(WEEKDAYS) or bool(months.named(facts, source.locale))


def check(pair: Pair, source: Facts, target: Facts) -> Iterator[Problem]:
    """Yield a month or weekday that became another one."""
    yield from _other_calendar(pair, source, target)
    certain = rows.certain(pair.source_locale, pair.locale)
    if mine := months.named(source, pair.source_locale):
        theirs = months.named(target, pair.locale)
        yield from _differ(pair, "month", mine, theirs, certain=certain)
        if not theirs:
            yield from _numeric(pair, mine, target)
        yield from _days_exchanged(pair, source, target, mine, theirs)
    if one := _named(source, WEEKDAYS):
        yield from _differ(pair, "weekday", one, _named(target, WEEKDAYS), certain=certain)


def _other_calendar(pair: Pair, source: Facts, target: Facts) -> Iterator[Problem]:
    """Yield for a date of another calendar that is not, as far as can be seen, the source's."""
    mine, theirs = eras.numbers_of(source), eras.numbers_of(target)
    own, other = eras.other_dates(mine, (pair.target.plain, theirs, pair.locale))
    said = {value for number in other for value in number.values}
    if any(said.isdisjoint(number.values) for number in own):
        shown = [quote(n.text for n in sorted(side, key=lambda n: n.start)) for side in (own, other)]
        text = f"a date of another calendar: the source says {shown[0]}, the translation {shown[1]}"
        yield pair.acknowledge("HP575", text, "see whether it is the same day, then write")


def _differ(pair: Pair, what: str, mine: dict[str, str], theirs: dict[str, str], *, certain: bool) -> Iterator[Problem]:
    lost = [text for name, text in mine.items() if name not in theirs]
    added = [text for name, text in theirs.items() if name not in mine]
    if lost and added:
        sure = certain and len(mine) == len(theirs) == 1
        text = f"another {what}: the source says {quote(lost)}, the translation {quote(added)}"
        yield pair.find("HP575", Severity.ERROR if sure else Severity.ACKNOWLEDGE, text, _HINT)


def _days_exchanged(
    pair: Pair, source: Facts, target: Facts, mine: dict[str, str], theirs: dict[str, str]
) -> Iterator[Problem]:
    """Yield for *from 24 December to 2 January* as *from 2 December to 24 January*."""
    if len(mine) < 2 or {*mine} != {*theirs}:
        return
    one, other = _days(source), _days(target)
    if {*one} == {*other} == {*mine} and one != other and sorted(one.values()) == sorted(other.values()):
        text = f"exchanged: the days of {quote(mine.values())} stand each with the other month"
        yield pair.acknowledge("HP575", text, _HINT)


def _days(facts: Facts) -> dict[str, Value]:
    """Return the months of a text, each with the number right beside it."""
    found: dict[str, Value] = {}
    for name, start, end in facts.cues:
        for group in facts.groups if name in MONTHS else ():
            gap = facts.text[group.end : start] if group.end <= start else facts.text[end : group.start]
            beside = (0 <= start - group.end <= _BESIDE or 0 <= group.start - end <= 1) and not gap.strip(". ºª")
            if group.digits and group.value <= _DAYS_OF_A_MONTH and (beside or gap in _OF):
                found.setdefault(name, group.value)
    return found


def _named(facts: Facts, wanted: tuple[str, ...]) -> dict[str, str]:
    if facts.names.isdisjoint(wanted):
        return {}
    return {name: facts.text[start:end] for name, start, end in facts.cues if name in wanted}


def _numeric(pair: Pair, mine: dict[str, str], target: Facts) -> Iterator[Problem]:
    """Yield if the only date of a translation is in digits and its month, read as the language writes dates, is another."""
    found = list(_NUMERIC.finditer(target.text))
    language = languages.find(pair.locale)
    if len(found) != 1 or len(mine) != 1 or language is None:
        return
    parts = [int(found[0][i]) for i in (1, 3, 4)]
    month = MONTHS.index(next(iter(mine))) + 1
    place = 1 if parts[0] > 31 or languages.day_first(language) else 0
    if parts[place] != month:
        text = f"another month: the source says {quote(mine.values())}, the translation {quote(found[0][0])}"
        yield pair.acknowledge("HP575", text, _HINT)

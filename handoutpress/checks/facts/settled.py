"""Times of the day are held against each other first, and their numbers taken out of what the other checks compare."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from handoutpress.checks.facts import clocks, eras, months, ordinals, pressures, quantities, ratios, rows
from handoutpress.checks.facts.concepts import THINGS
from handoutpress.checks.facts.fact import Clock, Facts, Group, Value
from handoutpress.checks.facts.frequencies import rate
from handoutpress.checks.numerals import Number
from handoutpress.checks.once import once
from handoutpress.checks.reading import Reading
from handoutpress.model import Severity

_LONGER: dict[tuple[Value, str], frozenset[str]] = {
    (7, "day"): frozenset(("week",)),
    (24, "hour"): frozenset(("day",)),
    (60, "minute"): frozenset(("hour",)),
    (12, "month"): frozenset(("year",)),
}
"""Amounts that are one of a longer period, which many languages name without a number: *7 days* as بأسبوع."""


def settle(source: Reading, target: Reading) -> tuple[Reading, Reading]:
    """Return both readings without the numbers that facts account for: the other checks compare the rest.

    Those of the times of the day that both sides say, rightly or wrongly; of equal ratios; and what one side says in
    words or in another unit (*48 hours* as *two days*).
    """
    one, other = source.facts, target.facts
    if one is None or other is None or source.plain == target.plain:
        return source, target
    if not (source.numbers or target.numbers):
        return source, target
    mine, theirs = _times(one, other)
    if pressures.beside(source.numbers):
        pressed = pressures.agreed((source.plain, source.numbers), (target.plain, target.numbers))
        mine |= pressed[0]
        theirs |= pressed[1]
    if one.ratios and other.ratios:
        for first, second in ratios.match(one.ratios, other.ratios):
            mine.update(first.numbers)
            theirs.update(second.numbers)
    _shares(one, other, mine, theirs)
    _shares(other, one, theirs, mine)
    if once(_of_one_scale, one):
        theirs |= quantities.converted(other, one)
    if once(_months, source):
        _dates(source, target, mine, theirs)
    if once(_of_a_year, source):
        era = eras.other_dates(source.numbers, (target.plain, target.numbers, target.locale))
        mine |= era[0]
        theirs |= era[1]
    _once(one, other, mine)
    _once(other, one, theirs)
    _single(one, other, mine)
    _single(other, one, theirs)
    _longer(one, other, mine)
    _longer(other, one, theirs)
    _ranked(source, target, mine, theirs)
    _said_otherwise(one, other, mine, theirs, target.spoken)
    _said_otherwise(other, one, theirs, mine, source.spoken)
    return _without(source, mine), _without(target, theirs)


def _of_one_scale(source: Facts) -> bool:
    """Return whether a source says temperatures in one scale only."""
    return any("°C" in one.unit for one in source.groups) != any("°F" in one.unit for one in source.groups)


def _months(source: Reading) -> bool:
    return source.facts is not None and bool(months.named(source.facts, source.locale))


def _of_a_year(source: Reading) -> bool:
    return any(map(eras.common, source.numbers))


def _ranked(source: Reading, target: Reading, mine: set[Number], theirs: set[Number]) -> None:
    """Add the ordinals that both sides say, and the Roman numerals that the translation writes in other digits."""
    one, other = source.facts, target.facts
    if not one or not other:
        return
    if said := once(ordinals.ordinals, other).keys():
        for value in once(ordinals.ordinals, one).keys() & said:
            mine.update(ordinals.digits(one, value))
            theirs.update(ordinals.digits(other, value))
        mine.update(n for n in source.numbers if n.unit in {"month", "year"} and not said.isdisjoint(n.values))
    if ranks := once(ordinals.ranks_of, source):
        for value in ranks - ordinals.roman(target.plain, None):
            theirs.update(number for number in target.numbers if value in number.values and not number.unit)


def _once(one: Facts, other: Facts, mine: set[Number]) -> None:
    """Add the 1 of *once in 2 days*, where the other side says *every 2 days* as often."""
    if not one.frequencies:
        return
    rates = {rate(often) for often in one.frequencies}
    if rates == {rate(often) for often in other.frequencies}:
        mine.update(group.number for group in one.groups if group.number and group.value == 1 and "times" in group.unit)


def _dates(source: Reading, target: Reading, mine: set[Number], theirs: set[Number]) -> None:
    """Add the day of a date whose month is a number on the other side."""
    if source.facts and target.facts:
        found = months.in_digits(
            (source.facts, source.locale, source.numbers), (target.facts, target.locale, target.numbers, target.plain)
        )
        mine |= found[0]
        theirs |= found[1]


def _times(one: Facts, other: Facts) -> tuple[set[Number], set[Number]]:
    if not one.clocks:
        return set(), set()
    pairs, lost, added = clocks.match(one.clocks, other.clocks)
    both = min(len(lost), len(added))
    mine = [clock for clock, _ in pairs] + lost[:both]
    theirs = [clock for _, clock in pairs] + added[:both]
    gone = {n for clock in mine for n in clock.numbers}, {n for clock in theirs for n in clock.numbers}
    for clock in lost[both:]:
        _as_amount(clock, other, gone)
    return gone


def _as_amount(clock: Clock, other: Facts, gone: tuple[set[Number], set[Number]]) -> None:
    """Add a time that the other side says as so many hours: *from 3 to 5 pm* as *de 15 a 17 horas*."""
    for group in other.groups:
        if (
            group.number
            and group.number not in gone[1]
            and group.unit == {"hour"}
            and group.value * 60 in clock.minutes
        ):
            gone[0].update(clock.numbers)
            gone[1].add(group.number)
            return


def _shares(one: Facts, other: Facts, mine: set[Number], theirs: set[Number]) -> None:
    """Add the percentages that the other side says as a part, and the numbers of that part: 1 % is *1 in 100*."""
    percents = ratios.as_percent(one, other) if once(ratios.percents, one) else ()
    if percents:
        mine |= percents
        said = {n.values[0] for n in percents}
        theirs.update(n for two in other.ratios if two.value * 100 in said for n in two.numbers)


def _single(one: Facts, other: Facts, mine: set[Number]) -> None:
    """Add the 1 of one thing, if the other side names the thing alone: *1 tablet* as *una tableta* or 錠剤を."""
    for group in once(_single_things, one):
        if group.number and group.unit & other.names & THINGS:
            said = {name for other_group in other.groups for name in other_group.unit}
            if not group.unit & said:
                mine.add(group.number)


def _single_things(facts: Facts) -> list[Group]:
    return [group for group in facts.groups if group.number and group.value == 1 and group.unit & THINGS]


def _longer(one: Facts, other: Facts, mine: set[Number]) -> None:
    """Add an amount that is one of a longer period, if only the other side names that: *7 days* as *a week*."""
    long = once(_one_longer, one)
    alone = other.names - one.names - {often.period for often in one.frequencies} if long else frozenset()
    for group in long if alone else ():
        if group.number and group.value not in once(_values, other) and alone & _LONGER[group.value, group.name]:
            mine.add(group.number)


def _one_longer(facts: Facts) -> list[Group]:
    """Return the amounts of a text that are one of a longer period."""
    return [group for group in facts.groups if group.number and (group.value, group.name) in _LONGER]


def _values(facts: Facts) -> set[Value]:
    """Return what the numbers in digits of a side may be worth: a set, for a message may hold thousands."""
    return {value for group in facts.groups if group.number for value in (group.value, *group.values)}


def _said_otherwise(one: Facts, other: Facts, mine: set[Number], theirs: set[Number], spoken: frozenset[Value]) -> None:
    """Add the numbers of one side that the other says as the same amount in another unit, or in words of the row only.

    ``spoken`` are the numbers in words of the other side that the number checks know: those count them themselves.
    """
    digits = once(_values, other)
    if once(_values, one) <= digits:
        return
    alone = [group for group in one.groups if group.number and digits.isdisjoint((group.value, *group.values))]
    if not alone:
        return
    own = once(_values, one)
    rest = quantities.Unmatched(
        group
        for group in other.groups
        if not group.weak
        and not group.clock_part
        and (group.unit or not group.digits)
        and not (group.number and own.intersection((group.value, *group.values)))
    )
    for group in alone:
        number = group.number
        if number is None or number in mine:
            continue
        for place, two in rest.like(group):
            if two.digits and not group.unit:
                continue
            known = not two.digits and two.value in spoken and len(two.values) < 2
            alike = not (two.digits or known or (group.unit and two.unit)) and quantities.agree(group, two)
            same = alike or (not (known and group.unit & two.unit) and quantities.equal(group, two))
            if same and (two.number is None or two.number not in theirs):
                mine.add(number)
                if two.number:
                    theirs.add(two.number)
                if len(two.values) < 2 or two.digits:
                    rest.take(place)
                break


def same(one: Facts, other: Facts) -> bool:
    """Return whether all numbers of two sides are times of the day that agree, or amounts that do in another unit."""
    if one.clocks and other.clocks:
        _, lost, added = clocks.match(one.clocks, other.clocks)
        return not (lost or added)
    mine, theirs = ([group for group in side.groups if group.unit and not group.weak] for side in (one, other))
    return len(mine) == len(theirs) == 1 and quantities.near(mine[0], theirs[0])


def _without(reading: Reading, gone: set[Number]) -> Reading:
    if not gone:
        return reading
    return replace(reading, numbers=tuple(number for number in reading.numbers if number not in gone))


def findings(
    source: Facts, target: Facts, source_locale: str, locale: str
) -> Iterator[tuple[Severity, Clock, Clock | None]]:
    """Yield (weight, the source's time, the translation's) where they are not the same; None if its half of the day is lost."""
    if not source.clocks:
        return
    pairs, mine, theirs = clocks.match(source.clocks, target.clocks)
    known = rows.find(locale)
    certain = known is not None and known.confirmed
    for one in mine if not theirs else ():
        if hour := _as_hours(one, target):
            yield Severity.ACKNOWLEDGE, one, hour
            break
    for one, other in zip(mine, theirs, strict=False):
        digits = one.numbers and other.numbers and not _on_the_dial(one) & _on_the_dial(other)
        yield Severity.ERROR if certain or digits else Severity.ACKNOWLEDGE, one, other
    if known is None or not known.knows("am", "pm"):
        return
    for one, other in pairs:
        if one.half == "pm" and not other.half and len(other.minutes) > 1 and other.numbers:
            yield Severity.ACKNOWLEDGE, one, None


def _as_hours(one: Clock, target: Facts) -> Clock | None:
    """Return what says *10 pm* as *10 h*, which is ten in the morning where it is no amount of hours."""
    for group in target.groups:
        if group.unit == {"hour"} and group.number and not group.used and target.text[: group.end].endswith("h"):
            minutes = frozenset((int(group.value * 60) % 1440,))
            if minutes <= _on_the_dial(one) and not minutes & one.minutes:
                return Clock(minutes, group.start, group.end, (group.number,))
    return None


def _on_the_dial(one: Clock) -> set[int]:
    """Return where the hands may stand, whatever half of the day it is."""
    return {minute % 720 for minute in one.minutes}

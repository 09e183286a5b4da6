"""The facts of both sides held against each other. HP522, HP544, HP571-HP574."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from fractions import Fraction
from itertools import pairwise

from handoutpress.checks.data import number_words, row
from handoutpress.checks.facts import (
    bare_periods,
    bounds,
    families,
    parts,
    pressures,
    rows,
    settled,
    shares,
)
from handoutpress.checks.facts.concepts import MEASURES, PARTS, PERIODS, THINGS, VAGUE
from handoutpress.checks.facts.fact import Facts, Frequency, Group
from handoutpress.checks.facts.frequencies import rate
from handoutpress.checks.facts.quantities import Unmatched, agree, amount, equal, near
from handoutpress.checks.facts.telling import SAME, show, weight
from handoutpress.checks.lexicon import base
from handoutpress.checks.numerals import Number
from handoutpress.checks.once import once
from handoutpress.checks.pair import READ, Pair
from handoutpress.model import Problem, Severity

_BESIDE = 5

QUICK = True
"""Whether families that a source does not concern are left out, and amounts that are plainly the same looked at no further; a
test compares with and without."""
_ENDINGS = frozenset(("tr", "fi", "hu", "sw", "so", "uz", "kk"))
"""Languages whose numbers in words take endings that no table holds."""
_APART = re.compile(r"\b(?:apart|between|wait|interval)")
_PARTS_OF_THE_DAY = (
    {"morning", "breakfast"},
    {"noon", "lunch", "afternoon"},
    {"evening", "night", "dinner"},
    {"bedtime"},
)
_SPOONS, _CLASSIFIER = frozenset(("teaspoon", "tablespoon")), frozenset(("spoon", "glass"))
"""Japanese counts spoonfuls and cups by one word, whose noun stands once: 小さじ1〜2杯."""
_NUMBERS = frozenset(("HP501", "HP505", "HP511", "HP513", "HP514", "HP545"))


def check(pair: Pair, told: frozenset[str]) -> Iterator[Problem]:
    """Yield where the translation says another fact than the source; ``told`` are the codes that were found before."""
    source, target = pair.source.facts, pair.target.facts
    if source is None or target is None or pair.source.plain == pair.target.plain:
        return
    if source.counts or target.frequencies:
        yield from _of_numbers(pair, source, target, told)
    for family in once(families.concerned, pair.source) if QUICK else families.all_of_them():
        yield from family(pair, source, target)
    if not told & _NUMBERS and (not QUICK or once(bare_periods.concerns, pair.source)):
        yield from bare_periods.check(pair, source, target)


def _of_numbers(pair: Pair, source: Facts, target: Facts, told: frozenset[str]) -> Iterator[Problem]:
    certain = rows.certain(pair.source_locale, pair.locale)
    if not told & _NUMBERS:
        yield from _counted(pair, source, target, certain=certain)
        if not told & {"HP506"}:
            yield from _in_words(pair, source, target)
        if rows.know(rows.FREQUENCY, pair.source_locale, pair.locale):
            yield from _often(pair, source, target, certain=certain)
    if "HP521" not in told and rows.know(rows.BOUNDS, pair.source_locale, pair.locale):
        yield from bounds.check(pair, source, target)
    if source.clocks:
        yield from _times(pair, source, target)
    if not QUICK or once(shares.concerns, source):
        yield from shares.check(pair, source, target, certain=certain)


def _times(pair: Pair, source: Facts, target: Facts) -> Iterator[Problem]:
    for severity, one, other in settled.findings(source, target, pair.source_locale, pair.locale):
        if other:
            text = (
                f"another time of the day: the source says {show(source, one)}, the translation {show(target, other)}"
            )
        else:
            text = f"half of the day: the source says {show(source, one)}, the translation leaves it open"
        yield pair.find("HP574", severity, text, SAME if severity is Severity.ERROR else READ)


# --- amounts ----------------------------------------------------------------------------------------------------------


def _counted(pair: Pair, source: Facts, target: Facts, *, certain: bool) -> Iterator[Problem]:
    mine, theirs = once(_amounts, source), once(_amounts, target)
    if pressures.beside(_numbers(source)):
        gone = pressures.agreed((pair.source.plain, _numbers(source)), (pair.target.plain, _numbers(target)))
        mine = [one for one in mine if one.number not in gone[0]]
        theirs = [one for one in theirs if one.number not in gone[1]]
    if QUICK and _alike(mine, theirs):
        return
    rest = Unmatched(theirs)
    for fits in (_same, equal):
        mine = [one for one in mine if not _taken(rest, one, fits)]
    mine = [one for one in mine if not _in_two(rest, one)]
    theirs = list(rest.left.values())
    yield from bare_periods.another(pair, source, target, mine)
    bare = [two.value for two in target.groups if not two.unit and not two.weak]
    for one in mine:
        other = _counterpart(one, theirs)
        if other is None:
            yield from parts.check(pair, source, target, one, bare)
            continue
        if one.value in bare:
            bare.remove(one.value)
            continue
        if (
            one.weak
            and one.unit & other.unit & PERIODS
            and any(two.value == other.value and not two.unit for two in source.groups)
        ):
            continue  # *within a week; heavy work has to wait for six* is *six weeks*
        theirs.remove(other)
        sure = certain and not one.weak and not other.weak and _sure(one, other)
        if one.unit & other.unit:
            text = f"another amount: the source says {show(source, one)}, the translation {show(target, other)}"
        else:
            text = (
                f"it counts another thing: the source says {show(source, one)}, the translation {show(target, other)}"
            )
        yield pair.find("HP571", weight(certain=sure), text, SAME if sure else READ)


def _alike(mine: list[Group], theirs: list[Group]) -> bool:
    """Return whether two sides say the same amounts of the same single things in the same order."""
    return len(mine) == len(theirs) and all(
        len(one.unit) == 1 and one.unit == two.unit and one.value == two.value
        for one, two in zip(mine, theirs, strict=True)
    )


def _numbers(facts: Facts) -> tuple[Number, ...]:
    return tuple(one.number for one in facts.groups if one.number)


def _in_words(pair: Pair, source: Facts, target: Facts) -> Iterator[Problem]:
    """Yield for a measured number in words that the translation says in no way: *sixty percent* as *szesnastu procent*."""
    mine = once(_measured_in_words, source)
    if not mine or row(number_words.WORDS, pair.locale) is None or base(pair.locale) in _ENDINGS:
        return
    said = {value for two in target.groups for value in (two.value, *two.values)} | pair.target.spoken
    said |= {6 for two in target.groups if two.value == Fraction(1, 2) and "year" in two.unit}
    said |= {one.value * 100 for one in target.ratios} | {value for n in pair.target.numbers for value in n.values}
    measured = {amount(two) for two in target.groups}
    for one in mine:
        known = one.value in said or any(near(one, two) for two in target.groups) or amount(one) in measured - {None}
        if not known and " " in source.text[one.start : one.end] and one.unit & (MEASURES | THINGS | PERIODS) - VAGUE:
            text = f"a number in words: the source says {show(source, one)}, the translation seems not to"
            yield pair.acknowledge("HP506", text, "say the same number, or write")
            return


def _measured_in_words(facts: Facts) -> list[Group]:
    return [one for one in facts.groups if one.unit and not (one.digits or one.weak or one.used) and one.value > 2]


def _taken(rest: Unmatched, one: Group, fits: Callable[[Group, Group], bool]) -> bool:
    """Take the first group that fits one out of the rest; False if there is none."""
    place = next((place for place, two in rest.like(one) if fits(one, two)), None)
    return place is not None and bool(rest.take(place))


def _in_two(rest: Unmatched, one: Group) -> bool:
    """Take the hours and minutes that together are a duration: *one and a half hours* as 1시간 30분."""
    whole = amount(one)
    if not one.unit <= {"hour"} or whole is None:
        return False
    for (place, hours), (next_, minutes) in pairwise(rest.left.items()):
        parts = amount(hours), amount(minutes)
        beside = hours.unit == {"hour"} and minutes.unit == {"minute"} and minutes.start - hours.end <= _BESIDE
        if beside and parts[0] and parts[1] and parts[0][1] + parts[1][1] == whole[1]:
            return bool(rest.take(place) and rest.take(next_))
    return False


def _amounts(facts: Facts) -> list[Group]:
    return [one for one in facts.groups if _amount(one)]


def _amount(one: Group) -> bool:
    """Return whether a group is an amount, a duration or an age, not a part of how often."""
    return (
        bool(one.unit)
        and not one.used
        and not one.named
        and not one.clock_part
        and not one.ratio
        and not one.unit <= {"times"}
    )


def _same(one: Group, other: Group) -> bool:
    mine = one.unit | _SPOONS if "spoon" in one.unit else one.unit
    mine = mine | {"degree"} if mine & {"°C", "°F"} else mine
    theirs = other.unit | _SPOONS if other.unit >= _CLASSIFIER else other.unit
    return bool(mine & theirs) and one.value == other.value


def _counterpart(one: Group, theirs: list[Group]) -> Group | None:
    """Return what stands in the place of an amount: the same thing in another number, or the same number of another thing."""
    same = next((two for two in theirs if one.unit & two.unit), None)
    spoon = next((two for two in theirs if one.unit & _SPOONS and "spoon" in two.unit), None)
    if same or spoon:
        return same or spoon
    kinds = (THINGS - VAGUE, MEASURES, PERIODS)
    if one.unit & VAGUE or (one.weak and not one.unit & kinds[0]):
        return None
    for two in theirs:
        if (
            agree(one, two)
            and not (two.weak and not (one.unit & kinds[0] and two.unit & kinds[0]))
            and any(one.unit & kind for kind in kinds)
            and two.unit & frozenset().union(*kinds)
        ):
            return two
    return None


def _sure(one: Group, other: Group) -> bool:
    """Return whether both read without doubt: the same noun in another number, or a measure gained or lost."""
    if one.unit & other.unit:
        return not one.unit & VAGUE
    return bool(one.unit & MEASURES) != bool(other.unit & MEASURES)


# --- how often --------------------------------------------------------------------------------------------------------


def _often(pair: Pair, source: Facts, target: Facts, *, certain: bool) -> Iterator[Problem]:
    if not (source.frequencies or target.frequencies):
        return
    mine = {rate(one): one for one in source.frequencies}
    theirs = {rate(one): one for one in target.frequencies}
    lost = [one for key, one in mine.items() if key not in theirs]
    added = [one for key, one in theirs.items() if key not in mine]
    if lost and _said_otherwise(lost[0], target, added):
        return
    if lost and added:
        one, other = lost[0], added[0]
        text = f"how often: the source says {show(source, one)}, the translation {show(target, other)}"
        yield pair.find("HP544", weight(certain=certain), text, SAME if certain else READ)
    elif lost and lost[0].explicit:
        text = f"how often: the source says {show(source, lost[0])}, the translation seems not to"
        yield pair.acknowledge("HP544", text, READ)
    elif (
        added
        and added[0].explicit
        and not (_measured(added[0], source) or _once_at_night(added[0], source) or _elapsed(added[0], source, target))
    ):
        text = f"how often: the translation says {show(target, added[0])}, the source seems not to"
        yield pair.acknowledge("HP544", text, READ)


def _said_otherwise(one: Frequency, target: Facts, added: list[Frequency]) -> bool:
    """Return whether *twice a day* is said as morning and evening, or *once a day* by the day alone, and not as often as else.

    *Three times a day, in the morning and in the evening* says another number, whatever the parts of the day are.
    """
    if any(two.explicit and two.times > 1 for two in added):
        return False
    return _by_parts_of_the_day(one, target) or (not added and _each_period(one, target))


def _by_parts_of_the_day(one: Frequency, target: Facts) -> bool:
    """Return whether *twice a day* is said as morning and evening, *three times* as breakfast, lunch and dinner."""
    said = sum(not target.names.isdisjoint(part) for part in _PARTS_OF_THE_DAY)
    return said > 1 and rate(one) == (Fraction(said), "day")


def _measured(one: Frequency, source: Facts) -> bool:
    """Return whether the source says a period as an amount (*4 doses in 24 hours*, *5 minutes apart*), or by its parts.

    What beats or breathes so often a minute is no dose, whatever it counts.
    """
    said = any(amount(two) == _period(one) for two in source.groups if not two.used)
    if said and (one.count == 1 or _APART.search(source.text)):
        return True
    if one.count == 1 and one.period in {"second", "minute"} and one.period in source.names:
        return True
    return _by_parts_of_the_day(one, source)


def _elapsed(one: Frequency, source: Facts, target: Facts) -> bool:
    """Return whether a word for *every* may mean *after* there, and the source names that time: Czech *po 10 minutách*."""
    same = any(two.unit == {one.period} and two.value == one.count for two in source.groups)
    return same and any("after_n" in two.bounds and one.start <= two.start <= one.end for two in target.groups)


def _period(one: Frequency) -> tuple[str, Fraction] | None:
    return amount(Group(one.count, 0, 0, frozenset((one.period,))))


def _once_at_night(one: Frequency, source: Facts) -> bool:
    """Return whether the source says so many times at a part of the day: *once during the night*."""
    return not PARTS.isdisjoint(source.names) and any(
        two.value == one.times and "times" in two.unit for two in source.groups
    )


def _each_period(one: Frequency, target: Facts) -> bool:
    """Return whether *once a day* is said by the period alone: *20 minutes a day*."""
    if (one.times, one.count) != (1, 1):
        return False
    return one.period in target.names or any(two.value == 1 and one.period in two.unit for two in target.groups)

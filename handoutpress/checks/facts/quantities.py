"""Amounts that are the same in two units: 500 mg is 0.5 g, 48 hours are 2 days, half an hour is 30 minutes.

Only where it is exact.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction
from heapq import merge
from itertools import permutations

from handoutpress.checks.facts.concepts import DAYS, PERIODS
from handoutpress.checks.facts.fact import Facts, Group
from handoutpress.checks.numerals import Number

_SCALES: dict[str, dict[str, int | Fraction]] = {
    "mass": {"kg": 10**9, "g": 10**6, "mg": 1000, "µg": 1, "ng": Fraction(1, 1000)},
    "volume": {"l": 10**6, "dl": 10**5, "cl": 10**4, "ml": 1000, "µl": 1},
    "length": {"km": 10**6, "m": 1000, "cm": 10, "mm": 1},
}
_FACTORS = {unit: (kind, factor) for kind, units in _SCALES.items() for unit, factor in units.items()}


def amount(one: Group) -> tuple[str, Fraction] | None:
    """Return (kind, value in the smallest unit of its kind) of a group; None if its unit has no kind."""
    for unit in one.unit:
        if unit == "day" and one.value == 15:
            return "time", Fraction(14)  # *quinze jours*, *quince días* are two weeks
        if unit in PERIODS:
            return "time", Fraction(one.value) * DAYS[unit]
        if unit in _FACTORS:
            kind, factor = _FACTORS[unit]
            return kind, Fraction(one.value) * factor
    return None


def agree(one: Group, other: Group) -> bool:
    """Return whether two groups have a value in common."""
    return one.value == other.value or any(value in other.values for value in one.values)


def equal(one: Group, other: Group) -> bool:
    """Return whether two groups say the same: the same value of the same thing, or the same amount in another unit."""
    if one.unit & other.unit:
        return agree(one, other)
    mine = amount(one)
    return mine is not None and mine == amount(other)


def near(one: Group, other: Group) -> bool:
    """Return whether two durations in different units are as good as the same: six weeks are a month and a half."""
    mine, theirs = amount(one), amount(other)
    if mine is None or theirs is None or mine[0] != "time" or theirs[0] != "time" or one.unit & other.unit:
        return False
    return abs(mine[1] - theirs[1]) * 10 <= mine[1]


def converted(target: Facts, source: Facts) -> set[Number]:
    """Return the temperatures that a translation adds in the other scale, rightly: *100.4 °F (38 °C)*."""
    if any("°C" in one.unit for one in source.groups) == any("°F" in one.unit for one in source.groups):
        return set()
    found = set()
    for one, two in permutations((group for group in target.groups if group.unit & {"°C", "°F"}), 2):
        new = two.number and not two.unit & {name for group in source.groups for name in group.unit}
        degrees = (one.value - 32) * Fraction(5, 9) if "°F" in one.unit else one.value * Fraction(9, 5) + 32
        if new and two.number and one.unit != two.unit and abs(degrees - two.value) <= 1:
            found.add(two.number)
    return found


class Unmatched:
    """Groups still without a counterpart, found by what they say: a message may hold thousands of them."""

    def __init__(self, groups: Iterable[Group]) -> None:
        self.left = dict(enumerate(groups))
        """By their place in the text."""
        self._places: dict[object, dict[int, None]] = {}
        for place, group in self.left.items():
            for key in _keys(group):
                self._places.setdefault(key, {})[place] = None

    def like(self, one: Group) -> Iterator[tuple[int, Group]]:
        """Yield (place, group), in the text's order, of all that could be ``equal`` to one or ``agree`` with it."""
        seen = -1
        for place in merge(*(self._places.get(key, ()) for key in _keys(one))):
            if place > seen:
                seen = place
                yield place, self.left[place]

    def take(self, place: int) -> Group:
        """Take a group out."""
        group = self.left.pop(place)
        for key in _keys(group):
            del self._places[key][place]
        return group


def _keys(one: Group) -> list[object]:
    """Return under what a group is found: each of its readings, and its amount in the smallest unit."""
    measured = amount(one)
    return list(dict.fromkeys((one.value, *one.values, *([measured] if measured else ()))))

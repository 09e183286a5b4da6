"""Blood pressure as one fact: 120/80, *120 zu 80*, 上が120, in French, Spanish and Turkish also 12/8.

A pair that both sides say is taken out of what the other checks compare: they would miss its unit, or read ten times too little.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from handoutpress.checks.numerals import Number

_PAIR = re.compile(
    r"(?<![\d/.,])(\d{1,3})\s?(?:/|／|\s(?:sobre|por|sur|на|na|zu|over|su|op|pe|over|trên|على|روی|से|पर|a|e)\s)\s?(\d{1,3})(?![\d/]|[.,]\d)"
)
_BESIDE = 12
"""Characters from the beginning of the first to that of the second: three digits, a word of five letters, four spaces."""
_UPPER, _LOWER = range(70, 261), range(30, 161)


def beside(numbers: tuple[Number, ...]) -> bool:
    """Return whether two numbers stand so near each other that they may be a blood pressure."""
    return len(numbers) > 1 and any(two.start - one.start <= _BESIDE for one, two in pairwise(numbers))


def read(plain: str, numbers: tuple[Number, ...]) -> Iterator[tuple[int, int, tuple[Number, ...]]]:
    """Yield (systolic, diastolic, their numbers) of a text in mmHg; what is said in cmHg is told ten times as large."""
    if not beside(numbers):
        return
    for match in _PAIR.finditer(plain):
        upper, lower = int(match[1]), int(match[2])
        if upper in range(7, 27) and lower in range(3, 17) and upper > lower:
            upper, lower = upper * 10, lower * 10
        found = tuple(one for one in numbers if one.start in (match.start(1), match.start(2)))
        if upper in _UPPER and lower in _LOWER and upper > lower and len(found) == 2 and found[1].unit in ("", "mmHg"):
            yield upper, lower, found


def agreed(
    source: tuple[str, tuple[Number, ...]], target: tuple[str, tuple[Number, ...]]
) -> tuple[set[Number], set[Number]]:
    """Return the numbers of the pressures that both sides say; only what the source says in mmHg is one."""
    mine = [one for one in read(*source) if int(one[2][0].values[0]) == one[0]]
    theirs = list(read(*target)) if mine else []
    gone: tuple[set[Number], set[Number]] = (set(), set())
    for one in mine:
        other = next((two for two in theirs if two[:2] == one[:2]), None)
        if other:
            theirs.remove(other)
            gone[0].update(one[2])
            gone[1].update(other[2])
    return gone

"""Which number of a translation is which of its source, in time that grows with their count and not with its square."""

from __future__ import annotations

from collections import deque
from collections.abc import Container, Iterable

from handoutpress.checks.numerals import Number
from handoutpress.checks.once import once
from handoutpress.checks.reading import Reading


def asks(number: Number) -> tuple[object, ...]:
    """Return the keys of which another number must offer one to agree with it: to say what it may say.

    One common value is enough; of two numbers with a scale (*million*) the first values decide.
    """
    if number.scaled:
        return ("scaled", number.values[0]), *(("unscaled", value) for value in number.values)
    return tuple(("any", value) for value in number.values)


def offers(number: Number) -> tuple[object, ...]:
    """Return the keys by which a number is found by what another ``asks``."""
    own = [("scaled", number.values[0])] if number.scaled else [("unscaled", value) for value in number.values]
    return *own, *(("any", value) for value in number.values)


def match(source: Reading, target: Reading) -> tuple[list[tuple[Number, Number]], list[Number], list[Number]]:
    """Return (the pairs that agree, the rest of the source, the rest of the target); the same kind and unit go first.

    Each looks only at those under one of its keys.
    """
    if once(_all_exactly, source) == once(_all_exactly, target):
        return list(zip(source.numbers, target.numbers, strict=True)), [], []
    free = dict(enumerate(target.numbers))
    pairs: list[tuple[Number, Number]] = []
    alone = list(source.numbers)
    for asked, offered in ((_exactly, _exactly), (_first_value, _first_value), (asks, offers)):
        places: dict[object, deque[int]] = {}
        for at, other in free.items():
            for key in offered(other):
                places.setdefault(key, deque()).append(at)
        left, alone = alone, []
        for number in left:
            at = _first_free([places[key] for key in asked(number) if key in places], free)
            if at < 0:
                alone.append(number)
            else:
                pairs.append((number, free.pop(at)))
    return pairs, alone, list(free.values())


def _first_free(queues: Iterable[deque[int]], free: Container[int]) -> int:
    """Return the first place that is free of all queues, -1 if none is; what is not free leaves its queue for good."""
    first = -1
    for queue in queues:
        while queue and queue[0] not in free:
            queue.popleft()
        if queue and (first < 0 or queue[0] < first):
            first = queue[0]
    return first


def _exactly(number: Number) -> tuple[object, ...]:
    return ((number.values[0], number.unit, kind(number)),)


def _all_exactly(side: Reading) -> list[object]:
    return [(one.values[0], one.unit, kind(one)) for one in side.numbers]


def _first_value(number: Number) -> tuple[object, ...]:
    return (number.values[0],)


def kind(number: Number) -> str:
    """Return what kind of number it is: only the same kinds can have been substituted for each other."""
    return "name" if number.glued else "clock" if number.clock else "plain"

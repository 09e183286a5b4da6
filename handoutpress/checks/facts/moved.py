"""Whole clauses that changed places, each with all that it says: *take this, do not take that* as *do not take that, take this*."""

from __future__ import annotations

import re
from bisect import bisect_right

from handoutpress.checks.facts.concepts import TWINS
from handoutpress.checks.facts.drug_names import is_drug
from handoutpress.checks.facts.fact import Facts
from handoutpress.checks.once import once

_CLAUSE = re.compile(r"[.!?;:](?=\s)|[。！？；।॥؟؛]|[,،、，](?!\d)")
_NOT = frozenset(("not", "never", "without", "avoid"))


def clauses_moved(source: Facts, target: Facts) -> bool:
    """Return whether two things stand in each other's clause, and the only *not* moved with the one that it denies."""
    mine, denied = once(_clauses, source)
    theirs, there = once(_clauses, target) if len(mine) > 1 and denied is not None else ({}, None)
    both = sorted((name for name in mine if name in theirs), key=lambda name: mine[name])
    if there is None or len(both) < 2:
        return False
    with_not = {name for name in both if mine[name] == denied}
    order = [theirs[name] for name in both]
    moved = 0 < len(with_not) < len(both) and order != sorted(order)
    return moved and all((theirs[name] == there) == (name in with_not) for name in both)


def _clauses(facts: Facts) -> tuple[dict[str, int], int | None]:
    """Return the clause of each medicine and contrary that a text names once, and that of all its negations; None if several."""
    ends = [match.end() for match in _CLAUSE.finditer(facts.text)]
    places: dict[str, set[int]] = {}
    denied: set[int] = set()
    for name, start, _ in facts.cues if ends else ():
        if name in _NOT:
            denied.add(bisect_right(ends, start))
        elif is_drug(name) or name in TWINS:
            places.setdefault(name, set()).add(start)
    found = {name: bisect_right(ends, *starts) for name, starts in places.items() if len(starts) == 1}
    return found, denied.pop() if len(denied) == 1 else None

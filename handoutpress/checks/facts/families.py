"""The families that hold the facts of a translation against those of its source, and which of them a source concerns.

A source that names no medicine can lose none, in any language: what a source must hold for a family to find anything is asked once
of each source, and its translations are asked nothing else. A family says so itself, beside its check and from the same tables.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from handoutpress.checks.facts import (
    across_but,
    bounds,
    dates,
    drugs,
    ends,
    exclusions,
    opposites,
    permissions,
    ranks,
    replacements,
    turned_clauses,
    weekdays,
)
from handoutpress.checks.facts.fact import Facts
from handoutpress.checks.pair import Pair
from handoutpress.checks.reading import Reading
from handoutpress.model import Problem

Family = Callable[[Pair, Facts, Facts], Iterator[Problem]]
_FAMILIES: tuple[tuple[Family, Callable[[Reading], bool]], ...] = (
    (dates.check, dates.concerns),
    (ranks.check, ranks.concerns),
    (opposites.check, opposites.concerns),
    (drugs.check, drugs.concerns),
    (bounds.of_one, bounds.concerns_one),
    (turned_clauses.exchanged, turned_clauses.concerns),
    (across_but.check, across_but.concerns),
    (exclusions.check, exclusions.concerns),
    (replacements.check, replacements.concerns),
    (ends.check, ends.concerns),
    (weekdays.check, weekdays.concerns),
    (permissions.check, permissions.concerns),
)
"""In the order in which their findings are told."""


def all_of_them() -> tuple[Family, ...]:
    """Return the families, whatever the source says."""
    return tuple(family for family, _ in _FAMILIES)


def concerned(source: Reading) -> tuple[Family, ...]:
    """Return the families that may find anything in a translation of a source, whatever the translation says."""
    return tuple(family for family, concerns in _FAMILIES if concerns(source))

"""How a translation says a negation of the source without one: *ask before you stop*, *at most 5 kg*, *only after*."""

from __future__ import annotations

import re

from handoutpress.checks import cues
from handoutpress.checks.data import idiom_words, row
from handoutpress.checks.facts import rows
from handoutpress.checks.facts.fact import Facts, Group
from handoutpress.checks.facts.quantities import agree

_NOT_WITHOUT = re.compile(r"(?:\bnot\b|\bnever\b|n't\b)[^.;:]*\bwithout\b")
"""What another language may say with no negation at all: *do not stop without asking* is *ask before you stop*."""
_ONLY_IF = frozenset(("only", "only_if", "unless", "until", "before", "not_before", "wait"))
_FIRST = frozenset(("before", "not_before", "only_if", "only", "first_of", "always", "then"))


def limited(source: Facts, target: Facts) -> bool:
    """Return whether *not over 5 kg* is said as *at most 5 kg*, or as *the highest dose is 5 kg*.

    Of the same number, not of another one beside it.
    """
    highest = "loose_at_most" in target.names
    return any(
        "over" in one.bounds
        and any(agree(one, two) and (_most(two) or (highest and not _least(two))) for two in target.groups)
        for one in source.groups
    )


def _most(one: Group) -> bool:
    return not {"at_most", "under", "within"}.isdisjoint(one.bounds)


def _least(one: Group) -> bool:
    return not {"over", "at_least"}.isdisjoint(one.bounds)


def only_if(text: str, also: set[str]) -> frozenset[str]:
    """Return what says *only if* in place of *not … unless*.

    *Not … until* is also *after*; *before* says it only with a negation of its own.
    """
    if "until" not in text or "without" in text:
        return _ONLY_IF
    return _ONLY_IF - {"before", "unless"} | ({"after"} if "before" not in also else set())


def asked_first(text: str, also: set[str]) -> int:
    """Return how many negations of *not … without asking* may be gone, if the translation says *ask before …* or *ask first*."""
    return 2 if _NOT_WITHOUT.search(text) and also & _FIRST else 0


def said_once(text: str, said: int, named: set[str], also: set[str]) -> bool:
    """Return whether two negations may be one or none: *not … without asking* as *always ask before*, *not … or …*."""
    if "without" in text and not said:
        return bool(also & {"before", "not_before", "only_if", "only"})
    return said == 1 and "or" in also - named


def idioms(text: str, other: str, locale: str, also: set[str], nots: list[int]) -> int:
    """Return how many negations of an English sentence the translation says by a word of its own: *recuerde*, *unklar*.

    ``also`` are the concepts that the translation names: *wait ... at once* is no *do not wait*. ``nots`` are the places of the
    negations that were counted already: *не откладывайте* is not another one.
    """
    found = 0
    for name, source in _SOURCES.items():
        if source.search(text) and (forms := row(idiom_words.SAID[name], locale)):
            always, _, alone = forms.partition("|")
            concept = idiom_words.NAMED.get(name, "")
            told = alone and concept not in also and rows.know((concept,), locale)
            found += any(
                not any(match.start() <= place < match.end() for place in nots)
                for line in (always, alone if told else "")
                for match in cues.pattern(line, locale).finditer(other)
            )
    return found


_SOURCES = {name: re.compile(pattern) for name, pattern in idiom_words.SOURCES.items()}

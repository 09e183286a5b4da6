"""What something is compared with: *bleeding is more common with warfarin than with apixaban*. HP577.

The thing behind *than* must be the thing beside the word for it in the translation: ワルファリンは新しい薬より compares with the
new medicine.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from handoutpress.checks.data import clause_words, row
from handoutpress.checks.facts.concepts import TWINS
from handoutpress.checks.facts.drug_names import is_drug
from handoutpress.checks.facts.fact import Facts, named_once
from handoutpress.checks.facts.telling import changed_places
from handoutpress.checks.once import once
from handoutpress.checks.pair import Pair
from handoutpress.model import Problem

_THAN = re.compile(r"\b(?:than|compared (?:with|to))\b")
_PARTED = re.compile(r"[.;:!?,\d]")
_PHRASE_END = re.compile("[,،、，.;。は은는]")
_LONGEST = 26
"""Letters of the longest word for *than*."""
_AFTER, _NEAR, _BESIDE = 30, 16, 9
"""Letters between *than* and what it governs in English, in another language, and where the word may mean something else."""
_THINGS = frozenset(
    (
        "age",
        "color",
        "side",
        "who",
        "food",
        "fruit",
        "measured",
        "staff",
        "form",
        "matter",
        "size",
        "place_on_body",
        "generation",
        "worn",
    )
)
"""Kinds of contraries that may be compared."""
_RISES = frozenset(("more", "over", "high", "common", "better", "strong", "severe", "increase"))
_FALLS = frozenset(("less", "under", "low", "rare", "worse", "weak", "mild", "reduce", "limit_under"))
_Things = dict[str, tuple[int, int]]


def concerns(source: Facts) -> bool:
    """Return whether a source compares a thing with another."""
    return once(_compared, source) is not None


def check(pair: Pair, source: Facts, target: Facts) -> Iterator[Problem]:
    """Yield if the translation compares with the thing that the source compares."""
    mine = once(_compared, source)
    marks = _marks(pair.locale)
    if mine is None or marks is None:
        return
    standard, things = mine
    theirs = {name: place for name, place in _things(target).items() if name in things}
    if standard not in theirs or len(theirs) < 2 or _turned_round(source, target):
        return
    named = _governed(target.text, theirs, marks)
    if named and standard not in named:
        yield changed_places(pair, source, (things[named[0]], things[standard]))


def _compared(facts: Facts) -> tuple[str, _Things] | None:
    """Return (what an English text compares with, all things that it names once), or None if it compares nothing so."""
    found = list(_THAN.finditer(facts.text)) if "than" in facts.text or "compared" in facts.text else []
    things = _things(facts) if len(found) == 1 else {}
    if len(things) < 2:
        return None
    than = found[0].end()
    behind = [(start, name) for name, (start, _) in things.items() if than <= start <= than + _AFTER]
    if not behind or _PARTED.search(facts.text, than, min(behind)[0]):
        return None
    return min(behind)[1], things


def _things(facts: Facts) -> _Things:
    """Return what a text names once: medicines, and the contraries that are things."""
    return named_once(cue for cue in facts.cues if is_drug(cue[0]) or TWINS.get(cue[0]) in _THINGS)


def _turned_round(source: Facts, target: Facts) -> bool:
    """Return whether *more than the other* may be said as *the other less than it*."""
    mine, theirs = ((bool(side.names & _RISES), bool(side.names & _FALLS)) for side in (source, target))
    return mine != theirs and mine[0] != mine[1] and theirs[1 if mine[0] else 0]


def _governed(text: str, things: _Things, marks: tuple[re.Pattern[str] | None, ...]) -> list[str]:
    """Return the things nearest to a word for *than*, of the surest words that a text has."""
    behind, before, maybe = marks
    found = [(gap, name) for name, (_, end) in things.items() if (gap := _behind(behind, text, end)) is not None]
    found += [(gap, name) for name, (at, _) in things.items() if (gap := _before(before, text, at, _NEAR)) is not None]
    if not found:
        found = [
            (gap, name) for name, (at, _) in things.items() if (gap := _before(maybe, text, at, _BESIDE)) is not None
        ]
    return [name for gap, name in found if gap == min(found)[0]]


def _behind(mark: re.Pattern[str] | None, text: str, end: int) -> int | None:
    """Return how far behind a thing a mark stands, with nothing that ends a phrase between; None if none does."""
    match = mark.search(text, end, end + _NEAR) if mark else None
    return match.start() - end if match and not _PHRASE_END.search(text, end, match.start()) else None


def _before(mark: re.Pattern[str] | None, text: str, start: int, near: int) -> int | None:
    """Return how far before a thing the last mark stands."""
    found = [match.end() for match in mark.finditer(text, max(0, start - near - _LONGEST), start)] if mark else []
    gap = start - found[-1] if found else near + 1
    return gap if gap <= near and not _PHRASE_END.search(text, start - gap, start) else None


@cache
def _marks(locale: str) -> tuple[re.Pattern[str] | None, ...] | None:
    """Return the patterns of a language's words for *than*: behind, before, and before but of other use too."""
    found = row(clause_words.THAN, locale)
    if found is None:
        return None
    return tuple(
        re.compile("|".join(re.escape(word.replace("_", " ")) for word in sorted(part.split(), key=len, reverse=True)))
        if part
        else None
        for part in found
    )

"""Two steps that changed places: *wash your hands, then put on the cream*. HP577.

Where a language joins steps by a word for *then*, or says *after* behind what is done first, it tells them in their order.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from handoutpress.checks.facts.drug_names import is_drug
from handoutpress.checks.facts.fact import Facts, named_once
from handoutpress.checks.facts.telling import changed_places
from handoutpress.checks.lexicon import base
from handoutpress.checks.once import once
from handoutpress.checks.pair import Pair
from handoutpress.model import Problem

_THEN = re.compile(r"(?:,|,? and) then\b")
_STOP = re.compile(r"[.;:!?](?=\s)")
_BEHIND = frozenset(("ja", "ko", "zh", "tr"))
"""Languages that say *after* behind what is done first."""
_ADVERB = frozenset(("vi", "ar", "he", "hi", "ur", "fa", "th", "fil", "tl", "ht", "so"))
"""Languages whose word for *then* is another one than that for *after*."""
_BEFORE_IS_FIRST = frozenset(("hi", "ur", "th"))
"""Languages whose word for *before* is *first* in such a sentence."""
_AFTER = frozenset(("after", "after_n", "not_before", "then", "first_of"))
_THINGS = frozenset(
    """
    hand foot eye ear nose mouth arm leg knee cream ointment gel lotion gloves mask needle dressing soap towel lid syringe tablet
    capsule drop syrup patch water milk meal food wash shake open eat
    skin wound covered socks medicine inject dose blood_sugar blood_pressure
    """.split()  # noqa: SIM905 - words
)
_ALIKE = dict.fromkeys(("ointment", "gel", "lotion"), "cream")
"""What another language may call by one word."""
_Places = dict[str, tuple[int, int]]


def check(pair: Pair, source: Facts, target: Facts) -> Iterator[Problem]:
    """Yield if what is done first in the source is done last in the translation."""
    mine = once(_steps, source)
    if mine is None or not _in_order(target, pair.locale):
        return
    first, last = mine
    theirs = _things(target)
    both = [(one, two) for one in first for two in last if one in theirs and two in theirs]
    if both and all(theirs[one] > theirs[two] for one, two in both):
        one, two = both[0]
        yield changed_places(pair, source, (first[one], last[two]))


def _steps(facts: Facts) -> tuple[_Places, _Places] | None:
    """Return the things of an English text before its only *then*, and those after it."""
    found = list(_THEN.finditer(facts.text)) if "then" in facts.names else []
    if len(found) != 1 or _STOP.search(facts.text.rstrip(" .")):
        return None
    things = _things(facts)
    first = {name: place for name, place in things.items() if place[1] <= found[0].start()}
    last = {name: place for name, place in things.items() if place[0] >= found[0].end()}
    return (first, last) if first and last else None


def _in_order(target: Facts, locale: str) -> bool:
    """Return whether a text tells its steps one after the other."""
    if base(locale) == "tr" and target.text.startswith("önce "):
        return "after" in target.names
    first = base(locale) in _BEFORE_IS_FIRST and "then" in target.names
    if not (first or target.names.isdisjoint(("before", "before_n"))):
        return False
    if base(locale) in _BEHIND:
        return not target.names.isdisjoint(_AFTER)
    return base(locale) in _ADVERB and "then" in target.names and "after" not in target.names


def _things(facts: Facts) -> _Places:
    return named_once(
        (_ALIKE.get(name, name), start, end) for name, start, end in facts.cues if name in _THINGS or is_drug(name)
    )

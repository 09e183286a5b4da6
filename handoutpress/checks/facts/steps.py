"""Two steps that changed places: *wash your hands, then put on the cream*. HP577.

Where a language joins steps by a word for *then*, or says *after* behind what is done first, it tells them in their order.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from handoutpress.checks.facts.drug_names import is_drug
from handoutpress.checks.facts.fact import Facts, named_once
from handoutpress.checks.facts.telling import changed_places
from handoutpress.checks.facts.unsaid import THINGS_NAMED
from handoutpress.checks.lexicon import base
from handoutpress.checks.once import once
from handoutpress.checks.pair import Pair
from handoutpress.model import Problem

_THEN = re.compile(r"(?:,|,? and) then\b")
_AFTERWARDS = re.compile(r"\bbefore\b[^.;:!?]*?(?:,| and\b)(?=[^.;:!?]*\bafter(?:wards)?[ .]*$)")
"""The joint of *do this before it, and that afterwards*."""
_STOP = re.compile(r"[.;:!?](?=\s)")
_BEHIND = frozenset(("ja", "ko", "zh", "tr"))
"""Languages that say *after* behind what is done first."""
_ADVERB = frozenset(("vi", "ar", "he", "hi", "ur", "fa", "th", "fil", "tl", "ht", "so"))
"""Languages whose word for *then* is another one than that for *after*."""
_EITHER = frozenset(("es", "fr", "de", "pt", "it", "ro", "pl", "ru", "uk"))
"""Languages whose adverb for *then* is known, and what else it says known with it."""
_BEFORE_IS_FIRST = frozenset(("hi", "ur", "th", "ht", "it"))
"""Languages whose word for *before* is *first* in such a sentence."""
_AFTER = frozenset(("after", "after_n", "not_before", "then", "first_of"))
_THINGS = THINGS_NAMED | frozenset(
    """
    mouth cream ointment gel lotion needle dressing lid syringe tablet capsule drop syrup patch meal food bottle box
    old new inhale exhale switch_on switch_off remove put_on open closed full empty up down bend straighten injection
    sit stand lie connect disconnect fasten unfasten eat wound socks medicine inject dose
    """.split()  # noqa: SIM905 - words
)
_ALIKE = dict.fromkeys(("ointment", "gel", "lotion"), "cream") | {"sugar": "blood_sugar"}
"""What another language may call by one word."""
_Places = dict[str, tuple[int, int]]


def concerns(source: Facts) -> bool:
    """Return whether a source tells two steps."""
    return once(_steps, source) is not None


def check(pair: Pair, source: Facts, target: Facts) -> Iterator[Problem]:
    """Yield if what is done first in the source is done last in the translation."""
    mine = once(_steps, source)
    if mine is None or not (_in_order if _THEN.search(source.text) else _around)(target, pair.locale):
        return
    first, last = mine
    theirs = _things(target)
    both = [(one, two) for one in first for two in last if one in theirs and two in theirs]
    if both and all(theirs[one] > theirs[two] for one, two in both):
        one, two = both[0]
        yield changed_places(pair, source, (first[one], last[two]))


def _steps(facts: Facts) -> tuple[_Places, _Places] | None:
    """Return the things of an English text before its only *then* (or *before …, and … afterwards*), and those after it."""
    found = list(_THEN.finditer(facts.text)) if "then" in facts.names else list(_AFTERWARDS.finditer(facts.text))
    if len(found) != 1 or _STOP.search(facts.text.rstrip(" .")):
        return None
    things = _things(facts)
    begin = found[0].start() if "then" in facts.names else facts.place("before")[0]
    first = {name: place for name, place in things.items() if place[1] <= begin}
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
    if base(locale) in _EITHER:
        return "then" in target.names and _after_is_then(target)
    return base(locale) in _ADVERB and "then" in target.names and "after" not in target.names


def _after_is_then(target: Facts) -> bool:
    """Return whether a text has no *after* besides its *then*, nor a *not before*."""
    then = {(start, end) for name, start, end in target.cues if name == "then"}
    return all((start, end) in then for name, start, end in target.cues if name in {"after", "after_n"})


def _around(target: Facts, locale: str) -> bool:
    """Return whether a text says *before* first and *after* last, as its source does."""
    before = [start for name, start, _ in target.cues if name == "before"]
    after = [start for name, start, _ in target.cues if name in {"after", "then"}]
    return bool(before and after) and max(before) < min(after) and base(locale) not in _BEHIND - {"tr"}


def _things(facts: Facts) -> _Places:
    return named_once(
        (_ALIKE.get(name, name), start, end) for name, start, end in facts.cues if name in _THINGS or is_drug(name)
    )

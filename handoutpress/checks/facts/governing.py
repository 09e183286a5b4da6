"""What *before* and *after* govern: *before you use it*, *after the first*, Turkish *kullanmadan önce*.

A sentence may be turned round: *let it dry before you use it* is *use it after it has dried*. Then *after* governs the other half.
If it governs the same half, the order of what happens was turned instead.
"""

from __future__ import annotations

import re

from handoutpress.checks.facts import rows
from handoutpress.checks.facts.fact import Facts
from handoutpress.checks.lexicon import base
from handoutpress.checks.once import once

BEFORE = frozenset(("before", "before_n"))
AFTER = frozenset(("after", "after_n"))
_BEHIND = frozenset(("tr", "ja", "ko", "hi", "fi", "hu", "zh", "ur", "bn", "ta", "my", "am"))
"""Languages in which *before* and *after* stand behind what they govern; in some of them it may be both."""
_WAITS = re.compile(r"\b(?:wait|let|allow|leave)\b")
_DONE = frozenset(("use", "meal", "take", "breakfast", "lunch", "dinner", "bedtime", "dry", "wet", "cool", "warm"))
"""What is done before or after something."""
_RANKS = frozenset(("1st", "2nd", "3rd", "4th", "last"))
_NEAR, _FAR = 12, 25
_APART = re.compile(r"[.,;:!?]")


def sided(locale: str) -> bool:
    """Return whether it is known on which side of *before* what it governs stands."""
    return base(locale) not in _BEHIND or base(locale) == "tr"


def concerns(source: Facts) -> bool:
    """Return whether a source says what comes before or after in a way that can be turned."""
    before = not BEFORE.isdisjoint(source.names)
    both = before and not AFTER.isdisjoint(source.names)
    return both or (before and once(_waits, source)) or len(_RANKS & source.names) > 1


def turned_round(source: Facts, target: Facts, locale: str) -> bool:
    """Return whether *wait before you do it* may be said as *do it after that*: the two halves changed places."""
    place = min((start for name, start, _ in source.cues if name in BEFORE), default=0)
    if not _WAITS.search(source.text, 0, place):
        return False  # *use it before you go out, and wait*
    if "wait" not in source.text and (not rows.know(("let",), locale) or target.names & {"let", "wait"}):
        return False  # *let it dry after you dress*
    return not sided(locale) or not _governed(source, BEFORE, "en") & _governed(target, AFTER, locale)


def _waits(facts: Facts) -> bool:
    return _WAITS.search(facts.text) is not None


def halves_exchanged(source: Facts, target: Facts, locale: str) -> bool:
    """Return whether *let it dry before you dress* became *dress before it dries*: *before* governs what comes first."""
    if not once(_waits, source) or not sided(locale):
        return False
    place = next((start for name, start, _ in source.cues if name in BEFORE), 0)
    first = {name for name, start, _ in source.cues if name in _DONE and start < place}
    return bool((first - _governed(source, BEFORE, "en")) & _governed(target, BEFORE, locale))


def moved(source: Facts, target: Facts, locale: str) -> bool:
    """Return whether *5 days before it, and the day after* became *5 days after it*: both words stand in the source."""
    if base(locale) in _BEHIND or not (BEFORE & source.names and AFTER & source.names):
        return False
    for one in source.groups:
        mine = {*one.bounds} & {"before_n", "after_n"}
        same = [two for two in target.groups if one.unit and two.value == one.value and two.unit & one.unit]
        theirs = {*same[0].bounds} & {"before_n", "after_n"} if len(same) == 1 else set()
        if len(mine) == 1 and len(theirs) == 1 and mine != theirs:
            return True
    return False


def other_rank(source: Facts, target: Facts, locale: str) -> bool:
    """Return whether *the second after the first* became *the first after the second*."""
    if not sided(locale) or len(_RANKS & source.names) < 2 or not _RANKS & source.names <= target.names:
        return False
    mine, theirs = _rank_after(source, "en"), _rank_after(target, locale)
    return bool(mine and theirs and mine != theirs)


def _governed(facts: Facts, which: frozenset[str], locale: str) -> set[str]:
    found: set[str] = set()
    for name, start, end in facts.cues:
        if name in which:
            found |= {
                other for other, gap in _beside(facts, start, end, locale) if len(gap) <= _NEAR and other in _DONE
            }
    return found


def _rank_after(facts: Facts, locale: str) -> str:
    which = frozenset(("after",)) if "after" in facts.names else AFTER  # *через шість місяців після першої*
    places = {(start, end) for name, start, end in facts.cues if name in which}
    if len(places) != 1:
        return ""
    start, end = places.pop()
    near = [(len(gap), other) for other, gap in _beside(facts, start, end, locale) if other in _RANKS]
    return min(near)[1] if near and min(near)[0] <= _FAR else ""


def _beside(facts: Facts, start: int, end: int, locale: str) -> list[tuple[str, str]]:
    """Return (concept, what stands between) on the side on which a language has what *before* and *after* govern."""
    behind = base(locale) in _BEHIND
    found = []
    for name, first, last in facts.cues:
        if (last <= start) if behind else (first >= end):
            gap = facts.text[last:start] if behind else facts.text[end:first]
            if not _APART.search(gap):
                found.append((name, gap))
    return found

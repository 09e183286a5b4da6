"""Two amounts, medicines or times of the day that changed places: *2 in the morning and 1 at night*. HP577.

Languages put phrases in another order, but then all of a phrase moves: if the amounts keep their order and the times of the day
do not (or the other way round), what belongs together was taken apart.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from itertools import combinations

from handoutpress.checks.data import number_words
from handoutpress.checks.facts import governing, moved, rows
from handoutpress.checks.facts.concepts import AMOUNTS, CLASSES, PAIRS, PERIODS, THINGS
from handoutpress.checks.facts.drug_names import is_drug
from handoutpress.checks.facts.fact import Facts, Group
from handoutpress.checks.lexicon import base
from handoutpress.checks.once import once
from handoutpress.checks.pair import READ, Pair, quote
from handoutpress.model import Problem

_LATE = {"evening": "night", "bedtime": "night", "more": "over", "less": "under"}
"""Parts of the day for which another language may have one word."""
_CLAUSE = re.compile(r"[.!?;:](?=\s)|[。！？；।॥؟؛]|[,،、，](?!\d)")
_NOT_BEHIND = re.compile(r", (?:and |but )?(?:not|never)\b")
_AND_NOT = re.compile(
    r"(?:[,;] |\b(?:y|e|et|und|a|i|а|и|і|en) )(?:et |y |a |а |і |e |und )?(?:no|non|não|nicht|kein\w*|nie|не|jamais|nunca) "
)
_NOT_AND = re.compile(r"\bdeğil\w*[,;]? ")
"""Where one thing is set against another: *this, not that*; in Turkish *not that, this*."""
_UNLESS = re.compile(r", (?:unless|except|instead of|rather than)\b")
"""What may stand before the clause that it is about in another language."""
_NEAR = 14
_NAMED = frozenset(name for names in PAIRS for name in names)
_BOTH_TIMES = re.compile(r"\b(?:before and (?:also )?after|after and (?:also )?before)\b")
_NOT_LAST = frozenset(("tr", "ja", "ko", "hi", "ur", "fa", "bn", "ta", "am"))
"""Languages in which *not* stands behind what it denies."""
_PERSIAN_NOT = "نه"
"""The *not* of Persian that is no part of a verb, and stands before what it denies."""
_CLASSED = frozenset(CLASSES)


def concerns(source: Facts) -> bool:
    """Return whether a source says two things whose places or times could be exchanged."""
    return bool(once(_ways, source))


def check(pair: Pair, source: Facts, target: Facts) -> Iterator[Problem]:
    """Yield what changed places in any of the ways in which the source could be changed."""
    for way in once(_ways, source):
        yield from way(pair, source, target)


def _ways(source: Facts) -> tuple[Callable[[Pair, Facts, Facts], Iterator[Problem]], ...]:
    """Return how a source can be changed, whatever its translation says."""
    behind = _NOT_BEHIND.search(source.text) is not None
    ways = [(_one_of_two, _BOTH_TIMES.search(source.text) is not None), (_denied_instead, behind)]
    if source.counts or not source.names.isdisjoint(_CLASSED) or any(map(is_drug, source.names)):
        ways.append((_between_sentences, len(once(_clauses, source)) > 1))
        ways.append((_contrasted, behind))
        ways.append((_halves, governing.concerns(source)))
        ways.append((_in_order, len(once(_sequences, source)) > 1))
    return tuple(way for way, possible in ways if possible)


def _in_order(pair: Pair, source: Facts, target: Facts) -> Iterator[Problem]:
    """Yield if some pairs of the sentence kept their order and others did not."""
    mine, theirs = once(_sequences, source), _sequences(target)
    kept: list[str] = []
    turned: list[str] = []
    for name, one in mine.items():
        other = theirs.get(name)
        if other and sorted(one) == sorted(other):
            (kept if list(one) == list(other) else turned).append(" … ".join(one.values()))
    if kept and turned:
        text = f"exchanged: {quote(turned)} stand in another order than in the source, {quote(kept)} in the same"
        yield pair.acknowledge("HP577", text, READ)


def _between_sentences(pair: Pair, source: Facts, target: Facts) -> Iterator[Problem]:
    """Yield for two medicines or amounts of which each stands in the clause of the other."""
    mine, theirs = once(_clauses, source), _clauses(target)
    both = [name for name in mine if name in theirs]
    if len(both) < 2 or moved.clauses_moved(source, target):
        return
    for one, two in combinations(both, 2):
        kind = _kind(one)
        apart = mine[one][0] != mine[two][0] and theirs[one][0] != theirs[two][0]
        if kind == "number" and "not" in source.names:
            continue  # *120, not 140* may be *not 140 but 120*
        exchanged = kind and kind == _kind(two) and apart and (mine[one] < mine[two]) != (theirs[one] < theirs[two])
        if exchanged and not _UNLESS.search(source.text, *sorted((mine[one][1], mine[two][1]))):
            said = [source.text[mine[name][1] : mine[name][2]] for name in (one, two)]
            yield pair.acknowledge("HP577", f"exchanged: {quote(said)} stand each in the clause of the other", READ)
            return


def _contrasted(pair: Pair, source: Facts, target: Facts) -> Iterator[Problem]:
    """Yield for *in the ear, not in the eye* as the contrary: the *not* stands beside the other one."""
    if not _NOT_BEHIND.search(source.text) or target.names.isdisjoint(("not", "never")):
        return
    mine, theirs = _denied(source, behind=True), _denied(target, behind=base(pair.locale) not in _NOT_LAST)
    for kind, name in mine.items():
        other = theirs.get(kind, name)
        if other != name and (kind == "often" or {name, other} <= source.names & target.names):
            said = next((source.text[start:end] for what, start, end in source.cues if what == name), name)
            yield pair.acknowledge(
                "HP577", f"exchanged: {quote(said)} is what the source denies, not the translation", READ
            )
            return


def _denied_instead(pair: Pair, source: Facts, target: Facts) -> Iterator[Problem]:
    """Yield for *head raised, not lying* as *lying, not with the head raised*: what is denied stands before the *not*."""
    match = _NOT_BEHIND.search(source.text)
    if not match or base(pair.locale) in _NOT_LAST - {"tr"} or len(_NOT_BEHIND.findall(source.text)) > 1:
        return
    near = [name for name, start, _ in source.cues if match.end() <= start <= match.end() + _NEAR and name in _NAMED]
    if not near or near[0] not in target.names or sum(name == near[0] for name, _, _ in source.cues) > 1:
        return
    joint = (_NOT_AND if base(pair.locale) == "tr" else _AND_NOT).search(target.text)
    places = [start for name, start, _ in target.cues if name == near[0]]
    if joint and len(places) == 1 and (places[0] > joint.start()) == (base(pair.locale) == "tr"):
        said = quote(source.text[match.end() : match.end() + _NEAR].split()[-1])
        text = f"exchanged: {said} is what the source denies, not the translation"
        yield pair.acknowledge("HP577", text, READ)


def _halves(pair: Pair, source: Facts, target: Facts) -> Iterator[Problem]:
    """Yield for *the first dose after the second*, and for *dress before the cream dries*."""
    turned = governing.moved(source, target, pair.locale) or governing.other_rank(source, target, pair.locale)
    if turned or governing.halves_exchanged(source, target, pair.locale):
        text = "exchanged: what comes before and what comes after stand in each other's place"
        yield pair.acknowledge("HP577", text, READ)


def _one_of_two(pair: Pair, source: Facts, target: Facts) -> Iterator[Problem]:
    """Yield for *before and after* of which one is left."""
    if not _BOTH_TIMES.search(source.text) or base(pair.locale) in number_words.SUBSTRING:
        return
    if not rows.know(("before", "after"), pair.locale):
        return
    lost = [
        name
        for name, kinds in (("before", governing.BEFORE), ("after", {*governing.AFTER, "not_before"}))
        if not kinds & target.names
    ]
    if len(lost) == 1 and "then" not in target.names:
        yield pair.acknowledge("HP572", f"the source says before and after, the translation not {lost[0]}", READ)


def _denied(facts: Facts, *, behind: bool) -> dict[str, str]:
    """Return kind -> the word of a closed class that stands nearest to the only *not* of a text, on the side asked for."""
    never = [(start, end) for name, start, end in facts.cues if name == "never"]
    nots = [(start, end) for name, start, end in facts.cues if name == "not" and (start, end) not in never] or never
    nots = (
        never if behind and len(never) == len(nots) == 1 else nots
    )  # French *n'utilisez que celui-ci, jamais l'autre*
    found: dict[str, dict[str, int]] = {}
    said = [(CLASSES[name], name, start, end) for name, start, end in facts.cues if name in CLASSES]
    said += [("often", one.period, one.start, one.end) for one in facts.frequencies]
    for kind, name, start, end in said if len(nots) == 1 else ():
        first, last = nots[0]
        behind = behind or facts.text[first:last] == _PERSIAN_NOT
        if end <= last if behind else start >= first:
            continue
        away = max(
            0, start - last if behind else first - end
        )  # a frequency may be said on both sides: 一次，绝不能每周
        known = found.setdefault(kind, {})
        known[name] = min(away, known.get(name, away))
    return {kind: min(said, key=said.__getitem__) for kind, said in found.items()}


def _kind(name: str) -> str:
    return "drug" if is_drug(name) else name.partition("#")[0] or "number" if "#" in name else ""


def _clauses(facts: Facts) -> dict[str, tuple[int, int, int]]:
    """Return (clause, start, end) of the medicines and amounts that a text names once."""
    ends = [match.end() for match in _CLAUSE.finditer(facts.text)]
    found: dict[str, set[tuple[int, int, int]]] = {}
    places = [(name, start, end) for name, start, end in facts.cues if is_drug(name)]
    places += [
        (f"{one.name}#{one.value}", one.start, one.end)
        for one in facts.groups
        if not one.used and (one.unit & AMOUNTS or _bare(one))
    ]
    for name, start, end in places:
        found.setdefault(name, set()).add((bisect_right(ends, start), start, end))
    return {name: next(iter(spans)) for name, spans in found.items() if len(spans) == 1}


def _bare(one: Group) -> bool:
    """Return whether a number in digits counts nothing that is known: a body mass index, a reading."""
    return one.digits and not (one.unit or one.named or one.clock_part or one.ordinal)


def _sequences(facts: Facts) -> dict[str, dict[str, str]]:
    """Return the kinds of which a text says at least two, each as what it says in order -> its words."""
    found: dict[str, dict[str, str]] = {}
    things = {group.name for group in facts.groups if group.unit & THINGS} - {"person"}
    things = things or {group.name for group in facts.groups if group.unit & AMOUNTS} - {"person"}
    things = things or {group.name for group in facts.groups if group.unit & PERIODS and not group.used}
    bare = things.pop() if len(things) == 1 else "number"
    for group in facts.groups:
        article = group.weak and not group.unit & THINGS
        if group.used or article or group.named or group.clock_part or "times" in group.unit:
            continue
        shown = " ".join(facts.text[group.start : group.end].split())
        name = "spoon" if "spoon" in group.name else group.name
        found.setdefault(name or bare, {}).setdefault(str(group.value), shown)
    for name, start, end in facts.cues:
        kind = "drug" if is_drug(name) else CLASSES.get(name, "")
        if kind:
            found.setdefault(kind, {}).setdefault(_LATE.get(name, name), facts.text[start:end])
    sure = {min(clock.minutes) for clock in facts.clocks if len(clock.minutes) == 1}
    for clock in facts.clocks:
        left = clock.minutes - sure if len(clock.minutes) > 1 and clock.minutes & sure else clock.minutes
        if len(left) == 1:  # *8 h … 20 h*: that 8 is in the morning
            found.setdefault("clock", {}).setdefault(str(min(left)), facts.text[clock.start : clock.end])
    return {kind: said for kind, said in found.items() if len(said) > 1}

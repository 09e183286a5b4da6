"""*Until six* as *from six*; amounts that changed places: *one hour before or two after*, *from 4 to 1 %*. HP572, HP577.

Whatever a language puts first, *before* keeps its hours, and a fall begins at the number that it falls from.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from handoutpress.checks.facts.concepts import AMOUNTS, ENDS, PERIODS
from handoutpress.checks.facts.fact import Facts, Group
from handoutpress.checks.facts.quantities import agree
from handoutpress.checks.facts.telling import changed_places
from handoutpress.checks.once import once
from handoutpress.checks.pair import READ, Pair, quote
from handoutpress.checks.reading import Reading
from handoutpress.model import Problem

_RELATIONS = {"before": "before", "before_n": "before", "after": "after", "after_n": "after"}
_DENIES = frozenset(("not", "without", "avoid", "never", "wait", "stop", "out_of_reach"))
CLAUSE = re.compile(r"[.!?;:](?=\s|$)|[。！？；।॥؟؛،、，]|,(?!\d)|\bbut\b")
_BEFORE = 24
_APART = 10
"""Letters between two amounts that are no range."""
_FROM, _TO = re.compile(r"\bfrom (?:about |around |over )?$"), re.compile(r"^\W*(?:\w+ ){0,2}to (?:about |around )?$")


def concerns(source: Reading) -> bool:
    """Return whether a source says where a time or a range ends, or two durations."""
    facts = source.facts
    if facts is None or not facts.groups:
        return False
    ends = any(len(ENDS & {*one.bounds}) == 1 for one in facts.groups)
    return ends or len(once(_durations, facts)) == 2 or bool(once(_falls, facts))


def check(pair: Pair, source: Facts, target: Facts) -> Iterator[Problem]:
    """Yield an end of a time that became its beginning, and two amounts of which each stands where the source has the other."""
    yield from _until(pair, source, target)
    if len(source.groups) > 1 and len(target.groups) > 1:
        yield from _around(pair, source, target)
        yield from _afterwards(pair, source, target)
        yield from _from_to(pair, source, target)


def _until(pair: Pair, source: Facts, target: Facts) -> Iterator[Problem]:
    """Yield for *until six* as *from six*, unless one of the two says what may *not* be done till then."""
    for one in source.groups:
        said = ENDS & {*one.bounds}
        if len(said) != 1:
            continue
        for two in target.groups:
            turned = ENDS & {*two.bounds}
            if len(turned) == 1 and turned != said and agree(one, two) and denied(source, one) == denied(target, two):
                shown = quote(" ".join(source.text[max(0, one.start - _BEFORE) : one.end].split()[-3:]))
                theirs = "from" if "from_n" in turned else "until"
                text = f"an opposite: the source says {shown}, the translation {theirs!r} then"
                yield pair.acknowledge("HP572", text, READ)
                return


def denied(facts: Facts, group: Group) -> bool:
    """Return whether the clause of a number says *not*, or *wait*."""
    begin = max((match.end() for match in CLAUSE.finditer(facts.text, 0, group.start)), default=0)
    following = CLAUSE.search(facts.text, group.end)
    end = following.start() if following else len(facts.text)
    return any(name in _DENIES and begin <= start < end for name, start, _ in facts.cues)


def _around(pair: Pair, source: Facts, target: Facts) -> Iterator[Problem]:
    """Yield for *one hour before or two hours after* as *two hours before or one hour after*."""
    mine = once(_relations, source)
    theirs = _relations(target) if mine else []
    if not mine or not theirs or {*mine} != {*theirs}:
        return
    one, other = once(_durations, source), _durations(target)
    if len(one) != 2 or {*one} != {*other} or len(other) != 2:
        return
    if ([*one] == [*other]) != (mine == theirs):
        yield changed_places(pair, source, [(each.start, each.end) for each in one.values()])


def _afterwards(pair: Pair, source: Facts, target: Facts) -> Iterator[Problem]:
    """Yield for *after two days, not for two weeks* as *after two weeks, not for two days*: another of the two comes after."""
    one = once(_durations, source)
    if len(one) != 2 or {*one} != {*(other := _durations(target))}:
        return
    first, second = one.values()
    if first.low or second.start - first.end < _APART:
        return  # *after two to four days*
    mine, theirs = ([name for name, group in said.items() if "after_n" in group.bounds] for said in (one, other))
    if (
        len(mine) == len(theirs) == 1
        and mine != theirs
        and not {"before_n", "over"} & {*_all_bounds(one), *_all_bounds(other)}
    ):
        yield changed_places(pair, source, [(each.start, each.end) for each in one.values()])


def _all_bounds(said: dict[tuple[object, str], Group]) -> list[str]:
    return [bound for group in said.values() for bound in group.bounds]


def _relations(facts: Facts) -> list[str]:
    """Return *before* and *after* in the order in which a text says them, if it says each once; else nothing."""
    places = sorted({(start, _RELATIONS[name]) for name, start, _ in facts.cues if name in _RELATIONS})
    found = [name for _, name in places]
    return found if sorted(found) == ["after", "before"] else []


def _durations(facts: Facts) -> dict[tuple[object, str], Group]:
    """Return the durations of a text, in order."""
    return {
        (one.value, min(one.unit)): one
        for one in facts.groups
        if one.unit and one.unit <= PERIODS and not (one.used or one.weak or one.clock_part)
    }


def _from_to(pair: Pair, source: Facts, target: Facts) -> Iterator[Problem]:
    """Yield for *from 4 percent to 1 percent* as *from 1 to 4 percent*: nothing but the two ends moved."""
    for one, two in once(_falls, source):
        places = [[other for other in target.groups if other.value == wanted.value] for wanted in (one, two)]
        if [len(found) for found in places] == [1, 1] and places[0][0].start > places[1][0].start:
            yield changed_places(pair, source, [(each.start, each.end) for each in (one, two)])


def _falls(source: Facts) -> list[tuple[Group, Group]]:
    """Return the amounts of *from 4 percent to 1 percent*."""
    return [
        (one, two)
        for one, two in pairwise(source.groups)
        if two.unit & AMOUNTS
        and one.unit <= two.unit
        and one.value != two.value
        and not one.clock_part
        and _FROM.search(source.text[: one.start])
        and _TO.match(source.text[one.end : two.start])
    ]

"""Two contraries that changed places: *put the new one on before you throw the old one away*. HP577.

A sentence may be turned round, but then *before the old one* goes with it: what a word governs stays what it governs. So the two
are held against each other by what governs one of them (*before*, *when*, *not*), else by the words that stand beside them,
and only where there are none by their order.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from handoutpress.checks.facts import exchanges, word_order
from handoutpress.checks.facts.concepts import AMOUNTS, CLASSES, THINGS, TWINS
from handoutpress.checks.facts.fact import Facts, Group
from handoutpress.checks.facts.frequencies import rate
from handoutpress.checks.facts.telling import changed_places
from handoutpress.checks.once import once
from handoutpress.checks.pair import Pair
from handoutpress.model import Problem

Places = dict[str, tuple[int, int]]
_CONJUNCTIONS = frozenset(
    """
    before before_n after after_n not_before when if until unless even_if only_if because
    instead except
    """.split()  # noqa: SIM905 - words
)
_DENIALS = frozenset(("not", "never", "without", "avoid"))
_NO_ANCHOR = THINGS | frozenset(
    ("1?", "nothing", "limit", "or", "use", "take", "let", "then", "syringe", "syrup", "bag")
)
"""What says nothing of which of two is meant: *the first sachet … the second one* may be *the first … the second sachet*."""
_BREAK = re.compile(r"(?:[!?;:]|(?<![\u0e01-\u0e4e])\.)(?=\s)|,(?!\d)|[،؛]")
"""Thai writes no full stops, but abbreviations with a point: มล."""
_JOINT = re.compile(
    rf"{_BREAK.pattern}|\b(?:and|but|then|while|than|et|mais|puis|y|pero|mas|und|aber|dann|maar|oraz|potem|и|но|затем|і|та|але|ve|và)\b|ส่วน|แต่"
)
_THAN = re.compile(r"(?<!rather )(?<!other )\bthan\b")
_BESIDE_EACH_OTHER = re.compile(
    r"im vergleich|verglichen|compar|par rapport|rispetto|сравн|порівн|porównan|vergele|\bgöre\b|so với|em relação|respecto"
)
"""Where the other of two stands first: *compared with women, the risk is higher in men*."""
_QUALITY = {
    "more": "high",
    "limit_over": "high",
    "over": "high",
    "above": "high",
    "strong": "severe",
    "worse": "severe",
}
_QUALITY |= {"less": "low", "limit_under": "low", "under": "low", "below": "low"}
_COMPARED = frozenset(_QUALITY) | frozenset(
    """
    high low better severe safe unsafe fast slow late early weak mild common rare large small heavy light
    """.split()  # noqa: SIM905 - words
)
"""By what two are compared: if both sides say it in the same way, *left … than right* is not *right … than left*."""
_BUT = re.compile(r"[.!?;:](?=\s)|\b(?:but|aber|mais|pero|mas|ma|maar|ale|но|але|dar|(?<=, )men)\b")
_AND = re.compile(r"\b(?:and|but|while|whereas)\b|;")
_NUMBER, _ORDER, _OFTEN = "number", "order", "often"
LIST = 10
"""Letters between two that are no mere list: *in the morning and evening*."""


def exchanged(pair: Pair, source: Facts, target: Facts) -> Iterator[Problem]:
    """Yield what changed places; where its order tells it, the same words get no second look."""
    yield from list(exchanges.check(pair, source, target)) or check(pair, source, target)


def concerns(source: Facts) -> bool:
    """Return whether a source says two contraries, or three numbers, that could change places."""
    return bool(once(pairs, source)) or len(once(_counting, source)) > 2


def check(pair: Pair, source: Facts, target: Facts) -> Iterator[Problem]:
    """Yield the first two contraries of a text that stand each where the source has the other."""
    if word_order.mixed(pair.locale):
        return
    if (
        len(once(_counting, source)) > 2
        and (turned := _neighbours(source, target))
        and _exchanged((source, target), turned, _NUMBER, pair.locale)
    ):
        yield changed_places(pair, source, turned[0].values())
        return
    mine = once(pairs, source)
    if not mine:
        return
    found = once(pairs, target)
    for kind, one in mine.items():
        theirs = found.get(kind)
        if theirs and {*one} == {*theirs} and _exchanged((source, target), (one, theirs), kind, pair.locale):
            yield changed_places(pair, source, one.values())
            return


def pairs(facts: Facts) -> dict[str, Places]:
    """Return kind -> the two of a class that a text names once each, in their order."""
    found: dict[str, list[tuple[int, int, str]]] = {}
    if not facts.names.isdisjoint(TWINS):
        for name, start, end in facts.cues:
            if kind := TWINS.get(name):
                found.setdefault(kind, []).append((start, end, name))
    if len(facts.groups) > 1:
        found[_NUMBER] = [(one.start, one.end, f"#{one.value}") for one in once(_counting, facts)]
    if len(facts.frequencies) > 1:
        named = {start for name, start, _ in facts.cues if "/" in name}
        rates = {rate(one): one for one in reversed(facts.frequencies) if one.explicit or one.start in named}
        found[_OFTEN] = [(one.start, one.end, f"{said}") for said, one in rates.items()]
    return {
        kind: {name: (start, end) for start, end, name in sorted(said)}
        for kind, said in found.items()
        if len(said) == 2 and said[0][2] != said[1][2]
    }


def _neighbours(source: Facts, target: Facts) -> tuple[Places, Places] | None:
    """Return two numbers of three or more that stand in each other's place, joined by *and* or *but*; else None."""
    mine, theirs = once(_counting, source), once(_counting, target)
    turned = [i for i, (one, two) in enumerate(zip(mine, theirs, strict=False)) if one.value != two.value]
    if len(mine) != len(theirs) or len(mine) < 3 or len(turned) != 2 or turned[1] - turned[0] != 1:
        return None
    i = turned[0]
    between = source.text[mine[i].end : mine[i + 1].start]
    if (mine[i].value, mine[i + 1].value) != (theirs[i + 1].value, theirs[i].value) or not _AND.search(between):
        return None
    one, two = ({f"#{part.value}": (part.start, part.end) for part in side[i : i + 2]} for side in (mine, theirs))
    return one, two


def _counting(facts: Facts) -> list[Group]:
    return [one for one in facts.groups if _counts(one)]


def _counts(one: Group) -> bool:
    """Return whether a group is an amount, or a bare number."""
    if one.used or one.named or one.clock_part or one.ratio or one.ordinal or one.low or one.high:
        return False
    return bool(one.unit & AMOUNTS) or not (one.unit or one.weak)


def _exchanged(sides: tuple[Facts, Facts], twins: tuple[Places, Places], kind: str, locale: str) -> bool:
    source, target = sides
    mine, theirs = twins
    first, second = mine.values()
    between = source.text[first[1] : second[0]]
    if _THAN.search(between):
        turned = [*mine] != [*theirs] and not _BESIDE_EACH_OTHER.search(target.text)
        return turned and _compared_alike(sides, twins)
    if kind != _NUMBER:
        governed = _by_governor(sides, twins, kind, behind=word_order.behind(locale))
        if governed is not None:
            return governed
    anchors = list(_anchors(source, target, mine))
    touching = [
        (_touched(source.text, one, mine), _touched(target.text, two, theirs))
        for name, one, two in anchors
        if _dates(name)
    ]
    if any(one and two and one != two for one, two in touching) and kind != _NUMBER:
        return True
    if len(between) < LIST or not _JOINT.search(between):
        return False
    if [*mine] == [*theirs]:
        beside = [(_inside(source.text, one[0], mine), _inside(target.text, two[0], theirs)) for _, one, two in anchors]
        beside = [(one, two) for one, two in beside if one and two]
        return len(beside) > 1 and all(one != two for one, two in beside)
    if kind == _NUMBER and not anchors:
        return False
    return not any(
        _beside(source.text, one[0], mine) == _beside(target.text, two[0], theirs) for _, one, two in anchors
    )


def _compared_alike(sides: tuple[Facts, Facts], twins: tuple[Places, Places]) -> bool:
    """Return whether both sides compare by the same quality, and both or none of them by *less* of it."""
    one, other = (
        {
            _QUALITY.get(name, name)
            for name, start, _ in side.cues
            if name in _COMPARED and not _BUT.search(side.text[min(start, last) : max(start, last)])
        }
        for side, last in zip(sides, ([*places.values()][1][1] for places in twins), strict=True)
    )
    return (bool(one & other) or not (one or other)) and ("low" in one) == ("low" in other)


def _dates(name: str) -> bool:
    """Return whether an anchor is a number or a day, which no language leaves out the second time."""
    return name.startswith("#") or CLASSES.get(name) == "time"


def _by_governor(sides: tuple[Facts, Facts], twins: tuple[Places, Places], kind: str, *, behind: bool) -> bool | None:
    """Return whether a word that governs one of two governs the other in the translation; None if there is none."""
    for governors in (_DENIALS,) if kind == _ORDER else (_CONJUNCTIONS, _DENIALS):
        one, other = (_places(facts, governors) for facts in sides)
        if governors is _CONJUNCTIONS and not one and "then" in sides[0].names and _then(sides[1]):
            continue
        if len(one) != len(other):
            if governors is _CONJUNCTIONS and not other:
                continue  # *if you have fever* as *in case of fever*
            return False
        text = sides[0].text.replace("rather than", "instead  of")  # that *than* begins no clause
        governed = _governed(text, one[0], twins[0], behind=False) if len(one) == 1 else ""
        if governed:
            there = _governed(sides[1].text, other[0], twins[1], behind=behind)
            return bool(there) and governed != there
    return None


def _then(facts: Facts) -> bool:
    """Return whether what a text says of *before* and *after* is *first* and *then*: Turkish *önce … sonra …*."""
    places = [(name, start) for name, start, _ in facts.cues if name in _CONJUNCTIONS]
    return all(name in {"after", "after_n"} or (name == "before" and not start) for name, start in places)


def _places(facts: Facts, names: frozenset[str]) -> list[int]:
    """Return where such words stand; two denials in a clause are one: *non … mai*."""
    found: list[int] = []
    for place in sorted({start for name, start, _ in facts.cues if name in names}):
        if names is not _DENIALS or not found or _BREAK.search(facts.text[found[-1] : place]):
            found.append(place)
    return found


def _governed(text: str, place: int, twins: Places, *, behind: bool) -> str:
    """Return which of two a word governs, empty if neither or both.

    It is the next one, or in languages that say it behind, the one before; both, if nothing parts them.
    """
    (one, first), (two, second) = twins.items()
    between = text[first[1] : second[0]]
    if first[0] < place < second[0]:
        name, gap = (one, text[first[1] : place]) if behind else (two, text[place : second[0]])
    elif (place > second[0]) != behind or not _JOINT.search(between):
        return ""
    else:
        name, gap = (two, text[second[1] : place]) if behind else (one, text[place : first[0]])
    return "" if _JOINT.search(gap) else name


def _anchors(source: Facts, target: Facts, twins: Places) -> Iterator[tuple[str, tuple[int, int], tuple[int, int]]]:
    """Yield the places of what both sides say once besides."""
    mine, theirs = _singles(source), _singles(target)
    for name in mine.keys() & theirs.keys() - {*twins} - _NO_ANCHOR:
        if not any(start <= mine[name][0] < end for start, end in twins.values()):
            yield name, mine[name], theirs[name]


def _singles(facts: Facts) -> dict[str, tuple[int, int]]:
    found: dict[str, list[tuple[int, int]]] = {}
    for name, start, end in facts.cues:
        found.setdefault(name, []).append((start, end))
    for group in facts.groups:
        if not group.weak:
            found.setdefault(f"#{group.value}", []).append((group.start, group.end))
    return {name: places[0] for name, places in found.items() if len(places) == 1}


def _touched(text: str, place: tuple[int, int], twins: Places) -> str:
    """Return which of two stands right beside a place, with nothing but a space between."""
    for name, (start, end) in twins.items():
        if text[end : place[0]] == " " or text[place[1] : start] == " ":
            return name
    return ""


def _inside(text: str, place: int, twins: Places) -> str:
    """Return which of two stands in the same clause as a place; empty if both or none do."""
    near = [
        name for name, (start, _) in twins.items() if not _JOINT.search(text[min(start, place) : max(start, place)])
    ]
    return near[0] if len(near) == 1 else ""


def _beside(text: str, place: int, twins: Places) -> str:
    """Return which of two stands beside a place: in the same clause, else the nearer one."""
    return _inside(text, place, twins) or min(twins, key=lambda name: abs(twins[name][0] - place))

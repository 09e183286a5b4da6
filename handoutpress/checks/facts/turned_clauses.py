"""Two of a class of which each stands in the clause of the other: *the blue one with it, the brown one without*. HP577.

Clauses that are joined keep their order in every language, whatever the order of words in them is. So this tells an exchange
also where the small words of a language stand on either side of what they govern.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from handoutpress.checks.data import clause_words, row
from handoutpress.checks.facts import drug_sounds, exchanges, moved, standards, steps, twins, two_medicines
from handoutpress.checks.facts.drug_names import is_drug
from handoutpress.checks.facts.fact import Facts, Value
from handoutpress.checks.facts.telling import changed_places
from handoutpress.checks.facts.unsaid import THINGS_NAMED
from handoutpress.checks.once import once
from handoutpress.checks.pair import Pair
from handoutpress.checks.reading import Reading
from handoutpress.model import Problem

_MARKS = r"[.!?;:](?=\s)|,(?!\d)|[。！？；：，।؛،]"
_LATER = (
    "unless if when because until till before after as since so even which who where provided except instead rather not"
)
_ENGLISH = re.compile(
    rf"[.!?;:](?=\s)|,(?!\d)(?! (?:and |or )?(?:{'|'.join(_LATER.split())})\b)| (?:and|but|while|whereas|then) (?!not\b)| but not "
)
"""What joins two clauses; before a clause with *unless* or *if* another language may put the one that it is about."""
_OF_THE_LATER = re.compile(rf"\b(?:{'|'.join(_LATER.split())})\b")
_NO_ORDER = frozenset(("order", "time", "when", "eve", "week", "number", "rank", "stomach"))
"""Kinds that other checks hold against what stands beside them, or of which a sentence may be turned round."""


def concerns(source: Reading) -> bool:
    """Return whether a source says two things that could change places."""
    facts = source.facts
    return facts is not None and (
        exchanges.concerns(facts)
        or twins.concerns(facts)
        or bool(once(_apart, facts))
        or "drug" in once(_pairs, facts)
        or two_medicines.concerns(facts)
        or standards.concerns(facts)
        or steps.concerns(facts)
    )


def exchanged(pair: Pair, source: Facts, target: Facts) -> Iterator[Problem]:
    """Yield what changed places, told once: by the order of a clause, of clauses, or by what is compared with what."""
    found = list(twins.exchanged(pair, source, target))
    target = _with_heard(pair, source, target)
    found = (
        found
        or list(check(pair, source, target))
        or list(of_medicines(pair, source, target))
        or list(two_medicines.check(pair, source, target))
        or list(standards.check(pair, source, target))
    )
    yield from found or steps.check(pair, source, target)


def _with_heard(pair: Pair, source: Facts, target: Facts) -> Facts:
    """Return the facts of a translation with the medicines that only sound as those of the source: ستیریزین is cetirizine."""
    script = pair.context.language.script
    if script not in drug_sounds.SCRIPTS:
        return target
    names = dict.fromkeys(name for name, _, _ in source.cues if is_drug(name))
    lost = [name for name in names if name not in target.names]
    heard = drug_sounds.places(lost, target.text, script) if len(names) > 1 and lost else []
    return replace(target, cues=tuple(sorted((*target.cues, *heard), key=lambda cue: cue[1]))) if heard else target


def of_medicines(pair: Pair, source: Facts, target: Facts) -> Iterator[Problem]:
    """Yield for *this one for the fever and that one for the ear* as the other way round: only the medicines changed places."""
    mine = once(_pairs, source).get("drug")
    theirs = _pairs(target).get("drug") if mine else None
    if not mine or not theirs or [*mine] != [*theirs][::-1]:
        return
    one, other = _things(source), _things(target)
    both = [name for name in one if name in other]
    (_, first), (_, second) = mine.items()
    between = [name for name in both if first[1] <= one[name] < second[0]]
    if between and len(both) > len(between) and both == [name for name in other if name in one]:
        yield changed_places(pair, source, mine.values())


def _things(facts: Facts) -> dict[str, int]:
    """Return what a text names of things, in order, with the places."""
    places = {name: start for name, start, _ in reversed(facts.cues) if name in THINGS_NAMED}
    return dict(sorted(places.items(), key=lambda one: one[1]))


def check(pair: Pair, source: Facts, target: Facts) -> Iterator[Problem]:
    """Yield the first two of a class whose clauses changed places."""
    mine = once(_apart, source)
    joint = _joint(pair.locale)
    if not mine or joint is None or moved.clauses_moved(source, target):
        return
    found = _pairs(target)
    for kind, one in mine.items():
        other = found.get(kind)
        if other and [*other] == [*one][::-1]:
            (_, first), (_, second) = other.items()
            if joint.search(target.text, first[1], second[0]) and not _moved(source, target):
                yield changed_places(pair, source, one.values())
                return


@cache
def _joint(locale: str) -> re.Pattern[str] | None:
    words = row(clause_words.JOINTS, locale)
    if words is None:
        return None
    forms = (re.escape(word.replace("_", " ")) for word in words.split())
    return re.compile("|".join((_MARKS, *forms)))


def _digits(facts: Facts) -> list[Value]:
    """Return the values of a text's digits in order."""
    return [one.value for one in facts.groups if one.digits and not one.clock_part]


def _moved(source: Facts, target: Facts) -> bool:
    """Return whether the digits of both sides stand in another order: then whole clauses changed places."""
    mine, theirs = _digits(source), _digits(target)
    both = {*mine} & {*theirs}
    return list(dict.fromkeys(v for v in mine if v in both)) != list(dict.fromkeys(v for v in theirs if v in both))


def _apart(facts: Facts) -> dict[str, twins.Places]:
    """Return the pairs of an English text of which each stands in a clause of its own."""
    found = {}
    for kind, places in once(_pairs, facts).items():
        (_, first), (_, second) = places.items()
        between = facts.text[first[1] : second[0]]
        joint = _ENGLISH.search(between)
        listed = joint is not None and joint[0][:1] in ", " and len(between) < twins.LIST and " but " not in between
        if joint and not listed and not _OF_THE_LATER.search(between.removesuffix(" but not ")):
            found[kind] = places
    return found


def _pairs(facts: Facts) -> dict[str, twins.Places]:
    """Return kind -> the two of a class that a text names once each, in their order; two medicines are a class."""
    found = {kind: places for kind, places in once(twins.pairs, facts).items() if kind not in _NO_ORDER}
    drugs = {name: (start, end) for name, start, end in two_medicines.named(facts)}
    if len(drugs) == 2:
        found["drug"] = drugs
    return found

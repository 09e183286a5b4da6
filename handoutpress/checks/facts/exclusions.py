"""What is not meant: *everyone except pregnant women*, *water instead of milk*. HP572, HP577."""

from __future__ import annotations

import re
from collections.abc import Iterator

from handoutpress.checks import negators
from handoutpress.checks.facts import rows, word_order
from handoutpress.checks.facts.drug_names import is_drug
from handoutpress.checks.facts.fact import Facts
from handoutpress.checks.facts.telling import words
from handoutpress.checks.facts.unsaid import THINGS_NAMED
from handoutpress.checks.missing_sentences import share_of_usual
from handoutpress.checks.pair import READ, Pair
from handoutpress.checks.reading import Reading
from handoutpress.model import Problem

_BUT = frozenset(("except", "not", "without", "never", "unless", "avoid"))
_DENYING = frozenset(("not", "without", "never", "avoid"))
_SHORTER = 0.85
"""Share of the usual length below which *eat nothing except soup* has lost its soup, whatever it denies."""
_SAID = frozenset(("except", "unless", "only", "only_if"))
_CLAUSE = re.compile(r"[.;:!?]")
_NEAR = 30


def concerns(source: Reading) -> bool:
    """Return whether a source says *except* or *instead*."""
    return source.facts is not None and not source.facts.names.isdisjoint(("except", "instead"))


def check(pair: Pair, source: Facts, target: Facts) -> Iterator[Problem]:
    """Yield for an *except* that is gone, and for *milk instead of water* as *water instead of milk*."""
    if "except" in source.names:
        yield from _except(pair, source, target)
    if "instead" in source.names and "instead" in target.names and not word_order.mixed(pair.locale):
        yield from _instead(pair, source, target)


def _except(pair: Pair, source: Facts, target: Facts) -> Iterator[Problem]:
    known = rows.know(("except", "not"), pair.locale)
    if "only" in target.names and "not" in source.names:
        return  # *nothing except soup* is *only soup*
    denied = "not" in source.names and "but" not in source.text
    said = not target.names.isdisjoint(_BUT - _DENYING if denied else _BUT)
    if not known or said:
        return
    gone = target.names.isdisjoint(_SAID) and _excepted(source, target, pair.locale)
    if gone or (denied and share_of_usual(pair) < _SHORTER) or not negators.denies(target.text, pair.locale):
        yield pair.acknowledge("HP572", f"an exception is lost: the source says {words(source, 'except')}", READ)


def _excepted(source: Facts, target: Facts, locale: str) -> bool:
    """Return whether the translation names nothing of what is excepted: *nothing except water* as *nothing*."""
    start = source.place("except")[1]
    clause = _CLAUSE.search(source.text, start)
    end = clause.start() if clause else len(source.text)
    named = [
        name
        for name, first, _ in source.cues
        if start <= first < end and (name in THINGS_NAMED or is_drug(name)) and rows.know((name,), locale)
    ]
    said = target.names | {name for group in target.groups for name in group.unit}
    return bool(named) and said.isdisjoint(named)


def _instead(pair: Pair, source: Facts, target: Facts) -> Iterator[Problem]:
    """Yield if what *instead of* governs is, in the translation, what is to be used."""
    mine, theirs = _replaced(source, behind=False), _replaced(target, behind=word_order.behind(pair.locale))
    if mine and theirs and mine != theirs and {mine, theirs} <= source.names & target.names:
        text = f"exchanged: the source says 'instead of' of {words(source, mine)}, the translation of another"
        yield pair.acknowledge("HP577", text, READ)


def _replaced(facts: Facts, *, behind: bool) -> str:
    """Return what stands next to the only *instead of*, on the side on which a language has it."""
    places = [(start, end) for name, start, end in facts.cues if name == "instead"]
    if len(places) != 1:
        return ""
    start, end = places[0]
    near: list[tuple[int, str]] = []
    for name, first, last in facts.cues:
        gap = facts.text[last:start] if behind else facts.text[end:first]
        beside = last <= start if behind else first >= end
        if beside and name not in _BUT and len(gap) <= _NEAR and not _CLAUSE.search(gap):
            near.append((len(gap), name))
    return min(near, default=(0, ""))[1]

"""How a finding about facts is weighed and what it shows of a text."""

from __future__ import annotations

from collections.abc import Iterable

from handoutpress.checks.facts.fact import Clock, Facts, Frequency, Group, Ratio
from handoutpress.checks.pair import READ, Pair, quote
from handoutpress.model import Problem, Severity

SAME = "say what the source says; if the sentence says it in another way, waive the finding with a reason"


def weight(*, certain: bool) -> Severity:
    """Return how much a finding weighs: one that rests on confirmed rows alone refuses, any other asks."""
    return Severity.ERROR if certain else Severity.ACKNOWLEDGE


def show(facts: Facts, *spans: Group | Frequency | Clock | Ratio) -> str:
    """Return the words of a text from the first to the last of some facts."""
    start, end = min(one.start for one in spans), max(one.end for one in spans)
    return quote(" ".join(facts.text[start:end].split()))


def words(facts: Facts, name: str) -> str:
    """Return the words in which a text says a concept that it has."""
    return quote(facts.text[slice(*facts.place(name))])


def changed_places(pair: Pair, source: Facts, places: Iterable[tuple[int, int]]) -> Problem:
    """Return HP577 for what stands at places of the source, each where the translation has the other."""
    said = [" ".join(source.text[start:end].split()) for start, end in places]
    return pair.acknowledge("HP577", f"exchanged: {quote(said)} stand each where the source has the other", READ)

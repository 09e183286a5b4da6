"""How a finding about facts is weighed and what it shows of a text."""

from __future__ import annotations

from handoutpress.checks.facts.fact import Clock, Facts, Frequency, Group, Ratio
from handoutpress.checks.pair import quote
from handoutpress.model import Severity

SAME = "say what the source says; if the sentence says it in another way, waive the finding with a reason"


def weight(*, certain: bool) -> Severity:
    """Return how much a finding weighs: one that rests on confirmed rows alone refuses, any other asks."""
    return Severity.ERROR if certain else Severity.ACKNOWLEDGE


def show(facts: Facts, *spans: Group | Frequency | Clock | Ratio) -> str:
    """Return the words of a text from the first to the last of some facts."""
    start, end = min(one.start for one in spans), max(one.end for one in spans)
    return quote(" ".join(facts.text[start:end].split()))

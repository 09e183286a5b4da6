"""One said for two: *skip it and take the next* as *take it and take the next*, *both eyes* as *one eye*. HP572."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from handoutpress.checks.facts import rows
from handoutpress.checks.facts.concepts import PAIRS
from handoutpress.checks.facts.fact import Facts
from handoutpress.checks.pair import READ, Pair, quote
from handoutpress.model import Problem

_AGAIN = frozenset(
    "before after cold warm hot wet dry open closed low high inhale exhale push pull up down dark pale better worse".split()  # noqa: SIM905
)
"""Of these one cannot stand for the other of two that a sentence names."""
_INSTEAD = {
    "after": frozenset(("then", "not_before", "until", "when", "from_n", "after_n", "once", "end", "first_of", "not", "cool")),
    "before": frozenset(("until", "not_before", "first_of", "before_n", "not", "wait", "on_empty", "day_before")),
    "cold": frozenset(("cool", "not")), "warm": frozenset(("hot", "not")), "hot": frozenset(("warm", "not")),
}  # fmt: skip
"""What else may say one of them."""
_ONE_FOR_TWO = (
    ("skip", "take"),
    ("stop", "continue"),
    ("continue", "stop"),
    ("increase", "reduce"),
    ("reduce", "increase"),
)
_SAID_ELSE = frozenset(
    """
    not without avoid wait until end then still start let only only_if unless never remove more less
    """.split()  # noqa: SIM905 - words
)
"""Any of these may say the one that a translation has no word for."""

_PAIRED = frozenset(("both", "each", "2x"))
_EACH_ORGAN = re.compile(
    r"\b(?:in|into|to|on|for) each (?:of (?:your|the) )?(?:eye|ear|nostril|arm|leg|hand|foot|knee|side)s?\b"
)
_SINGLE = frozenset(("one_of", "1?"))
_AND = re.compile(r"\bboth (?:the )?\S+(?: \S+)? and\b")
"""*Both the one and the other*, which many languages say without a word for both."""


def check(pair: Pair, source: Facts, target: Facts) -> Iterator[Problem]:
    """Yield where one of two that the source names stands for both."""
    yield from _both(pair, source, target)
    yield from _one_twice(pair, source, target)
    yield from _lost_of_two(pair, source, target)


def _both(pair: Pair, source: Facts, target: Facts) -> Iterator[Problem]:
    """Yield for *both eyes* as *one eye*: no word for both nor for two, and a one that the source lacks."""
    both = next((source.text[start:end] for name, start, end in source.cues if name == "both"), None)
    each = None if both or "every" in target.names else _EACH_ORGAN.search(source.text)
    both = each[0] if each else both
    two = _twos(target) > _twos(source) or any(name in _PAIRED for name, _, _ in target.cues)
    if (
        both
        and not _AND.search(source.text)
        and not two
        and rows.know(("both", "each"), pair.locale)
        and _ones(target) > _ones(source)
    ):
        text = f"the source says {quote(both)}, the translation seems to say one"
        yield pair.acknowledge("HP572", f"an opposite: {text}", READ)


def _twos(facts: Facts) -> int:
    return sum(2 in group.values for group in facts.groups)


def _ones(facts: Facts) -> int:
    return sum(group.value == 1 and not group.used for group in facts.groups) + sum(
        name in _SINGLE for name, _, _ in facts.cues
    )


def _one_twice(pair: Pair, source: Facts, target: Facts) -> Iterator[Problem]:
    """Yield for *warm the drops; cold ones make you dizzy* as *warm the drops; warm ones ...*: one of two is there twice."""
    mine, theirs = _counts(source), _counts(target)
    for one, other in PAIRS:
        for lost, twice in ((one, other), (other, one)):
            again = lost in _AGAIN and mine.get(one) == mine.get(other) == 1 and theirs.get(twice) == 2
            if again and lost not in theirs and theirs.keys().isdisjoint(_INSTEAD.get(lost, ())):
                mine_, theirs_ = (
                    quote(source.text[slice(*source.place(lost))]),
                    quote(target.text[slice(*target.place(twice))]),
                )
                yield pair.acknowledge(
                    "HP572", f"an opposite: the source says {mine_}, the translation twice {theirs_}", READ
                )
                return


def _lost_of_two(pair: Pair, source: Facts, target: Facts) -> Iterator[Problem]:
    """Yield for *skip it and take the next* as *take it and take the next*: the other of two is said oftener in its place."""
    mine, theirs = _counts(source), _counts(target)
    for lost, other in _ONE_FOR_TWO:
        if not (lost in mine and other in mine and theirs[other] > max(mine[other], 1)):
            continue
        if theirs.keys().isdisjoint(_SAID_ELSE | {lost}) and rows.know((lost,), pair.locale):
            shown = quote(source.text[slice(*source.place(lost))])
            text = f"an opposite: the source says {shown}, the translation only {quote(target.text[slice(*target.place(other))])}"
            yield pair.acknowledge("HP572", text, READ)
            return


def _counts(facts: Facts) -> Counter[str]:
    return Counter(name for name, _, _ in {*facts.cues})

"""Negation, counted sentence by sentence: *do not stop it without asking* holds two, and loses one in *stop it without asking*.

HP541, HP542. What limits a number (*no more than 4*) is a bound and no negation here; what holds a negator by accident
(children under age in Japanese, NSAIDs in Chinese) is taken out first; a ban may be said by *avoid* or *forbidden*.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from handoutpress.checks import cues
from handoutpress.checks.data import cue_words, row
from handoutpress.checks.facts import rows
from handoutpress.checks.facts.concepts import BOUNDS
from handoutpress.checks.facts.fact import Facts
from handoutpress.checks.pair import Pair, quote
from handoutpress.checks.reading import Reading
from handoutpress.model import Problem

_READ = "read both sentences, then mend the translation or write"
_BAN = re.compile(r"\b(?:do|does|must|should|may|can|need|will|are|is) not\b|\bnever\b|\bcan not\b")
_LIMITING = frozenset((*BOUNDS, "within"))
_TOGETHER = re.compile(r"\bneither\b(?=.*\bnor\b)")
_CONDITION = re.compile(r"\b(?:unless|until|without|except|before)\b")
_ONLY_IF = ("only_if", "unless", "until", "before", "even_if", "without")


@cache
def _pattern(name: str, locale: str) -> re.Pattern[str] | None:
    """Return the pattern of a kind of words: those of the row, and those of the tables of cues."""
    concept, tables = _SOURCES[name]
    found = rows.forms(concept, locale) if concept else ""
    if not found or name != "otherwise":
        found += " ".join(" " + (row(getattr(cue_words, table), locale) or "") for table in tables)
    return cues.pattern(found, locale) if found.strip() else None


_SOURCES: dict[str, tuple[str, tuple[str, ...]]] = {
    "not": ("not", ("NEGATION",)),
    "nothing": ("not_counted", ("NOT_NEGATIVE", "LIMITS")),
    "otherwise": ("not_otherwise", ("NEGATION_TOO",)),
    "too": ("", ("NEGATION_TOO",)),
}


def check(pair: Pair) -> Iterator[Problem]:
    """Yield a sentence in which the translation negates less often than the source, or negates where it does not."""
    mine, theirs = _pattern("not", pair.source_locale), _pattern("not", pair.locale)
    if mine is None or theirs is None or pair.source.plain == pair.target.plain:
        return
    source, target = _counted(pair.source, pair.source_locale), _counted(pair.target, pair.locale)
    sides = cues.aligned(source, target)
    for one, other in sides:
        found = [match[0].strip() for match in mine.finditer(_TOGETHER.sub(" ", one))]
        said = len(theirs.findall(other))
        if found and said < len(found) and _lost(pair, one, other, len(found) - said):
            text = f"the source negates ({quote(found)}), the translation seems not to"
            yield pair.acknowledge("HP541", text if not said else f"{text} so often", _READ)
            return
    yield from _added(pair, mine, theirs, sides)


def _counted(reading: Reading, locale: str) -> str:
    """Return the folded text without what limits a number and what holds a negator by accident."""
    text = _without_bounds(reading.folded, reading.facts)
    if locale.startswith("en"):
        text = re.sub(r"n't\b", " not", text).replace("cannot", "can not")
    nothing = _pattern("nothing", locale)
    return nothing.sub(" ", text) if nothing else text


def _without_bounds(text: str, facts: Facts | None) -> str:
    for name, start, end in facts.cues if facts else ():
        if name in _LIMITING:
            text = text[:start] + " " * (end - start) + text[end:]
    return text


def _lost(pair: Pair, one: str, other: str, missing: int) -> bool:
    """Return whether so many negations are missing that nothing else in the translation's sentence says them."""
    ban = bool(_BAN.search(one))
    otherwise = _pattern("otherwise" if ban else "too", pair.locale)
    missing -= len(otherwise.findall(other)) if otherwise else 0
    facts = pair.target.facts
    if facts and missing > 0:
        named = {name for name, _, _ in facts.cues}
        if _CONDITION.search(one) and named.intersection(_ONLY_IF):
            missing -= 1
        if named & BOUNDS.keys() and _limits(pair.source.facts):
            missing -= 1
    return missing > 0


def _limits(facts: Facts | None) -> bool:
    return bool(facts) and any(set(group.bounds) & BOUNDS.keys() for group in facts.groups)


def _added(
    pair: Pair, mine: re.Pattern[str], theirs: re.Pattern[str], sides: list[tuple[str, str]]
) -> Iterator[Problem]:
    negative = cues.table("NEGATIVE_SOURCE", pair.source_locale)
    for one, other in sides:
        added = theirs.search(other)
        if added and not mine.search(one) and not (negative is None or negative.search(one)):
            text = f"the translation negates ({quote(added[0].strip())}), the source seems not to"
            yield pair.acknowledge("HP542", text, _READ)
            return

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
from handoutpress.checks.facts.concepts import BOUNDS, FLIPPED, PAIRS
from handoutpress.checks.facts.fact import Facts
from handoutpress.checks.pair import Pair, quote
from handoutpress.checks.reading import Reading
from handoutpress.model import Problem

_READ = "read both sentences, then mend the translation or write"
_BAN = re.compile(r"\b(?:do|does|must|should|may|can|need|will|are|is) not\b|\bnever\b|\bcan not\b")
_LIMITING = frozenset((*BOUNDS, "within", "limit"))
_FLIPS = tuple(pair for pair in PAIRS if pair[0] in FLIPPED and pair[1] in {"unsafe", "abnormal", "dry", "leave_on"})
_TOGETHER = re.compile(r"\bneither\b(?=.*\bnor\b)")
_NEITHER = re.compile(r"\b(?:weder|neither)\b")
"""What negates two things at once."""
_CONDITION = re.compile(r"\b(?:unless|until|without|except|before)\b")
_ONLY_IF = ("only", "only_if", "unless", "until", "before")


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
    "nothing": ("not_counted", ("NOT_NEGATIVE",)),
    "limits": ("", ("LIMITS",)),
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
    plain = cues.aligned(source, pair.target.folded)
    for i, (one, other) in enumerate(sides):
        whole = plain[i][1] if len(plain) == len(sides) else pair.target.folded
        found = [match[0].strip() for match in mine.finditer(_TOGETHER.sub(" ", one))]
        said = len(theirs.findall(other)) + len(_NEITHER.findall(other))
        soft = len(found) - len(_BAN.findall(one))
        if found and said < len(found) and _lost(pair, one, whole, len(found) - said, soft):
            text = f"the source negates ({quote(found)}), the translation seems not to"
            yield pair.acknowledge("HP541", text if not said else f"{text} so often", _READ)
            return
    yield from _added(pair, mine, theirs, sides)


def negates(folded: str, locale: str) -> bool:
    """Return whether a folded text negates anything, or forbids it."""
    text = _plain(folded, locale)
    found, otherwise = _pattern("not", locale), _pattern("otherwise", locale)
    return bool((found and found.search(text)) or (otherwise and otherwise.search(text)))


def _counted(reading: Reading, locale: str) -> str:
    """Return the folded text without what limits a number and what holds a negator by accident."""
    return _plain(_without_bounds(reading.folded, reading.facts), locale)


def _plain(text: str, locale: str) -> str:
    if locale.startswith("en"):
        text = re.sub(r"n't\b", " not", text).replace("cannot", "can not")
    for name in ("nothing",) if rows.know(rows.BOUNDS, locale) else ("nothing", "limits"):
        found = _pattern(name, locale)
        text = found.sub(" ", text) if found else text
    return text


def _without_bounds(text: str, facts: Facts | None) -> str:
    for name, start, end in facts.cues if facts else ():
        if name in _LIMITING:
            text = text[:start] + " " * (end - start) + text[end:]
    return text


def _lost(pair: Pair, one: str, other: str, missing: int, soft: int) -> bool:
    """Return whether so many negations are missing that nothing else in the translation's sentence says them.

    ``soft`` of the source's are no bans (*no fever*, *without*): words of many kinds may stand for those.
    """
    otherwise, too = _pattern("otherwise", pair.locale), _pattern("too", pair.locale)
    banned = len(otherwise.findall(other)) if otherwise else 0
    missing -= max(banned, min(soft, len(too.findall(other)) if too else 0))
    mine, theirs = pair.source.facts, pair.target.facts
    if mine and theirs and missing > 0:
        mine_said = {name for name, _, _ in mine.cues}
        said = {name for name, _, _ in theirs.cues} - mine_said
        if _CONDITION.search(one) and said.intersection(_ONLY_IF):
            missing -= 1
        if any(set(pair) & mine_said and set(pair) & said for pair in _FLIPS):
            missing -= 1
        if "over" in _bounds(mine) and _bounds(theirs) & {"at_most", "under"}:
            missing -= 1
    return missing > 0


def _bounds(facts: Facts) -> set[str]:
    return {name for group in facts.groups for name in group.bounds}


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

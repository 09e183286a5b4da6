"""A sentence or a clause of the source that the translation seems to lack: too short for what it says. HP447.

Sentences may be joined, so their number alone tells nothing; only a text that is also much shorter than the language's
translations usually are is asked about.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from handoutpress.checks.data import row, style
from handoutpress.checks.facts.concepts import AMOUNTS, CLASSES, PERIODS, TWINS
from handoutpress.checks.facts.drug_names import is_drug
from handoutpress.checks.facts.fact import Facts
from handoutpress.checks.facts.frequencies import rate
from handoutpress.checks.lexicon import base
from handoutpress.checks.once import once
from handoutpress.checks.pair import Pair
from handoutpress.checks.reading import Reading
from handoutpress.model import Problem

_END = re.compile(r"[.!?…]+(?=[\s\"'”»)*]|$)|[。！？।॥؟۔።]")
PART = re.compile(r"[,;:、，،؛；：](?=\s|$|[^\x00-\x7f])")
_NOT_PROSE = re.compile(r"\{[a-z.]+\}|\ufffc")
_DEGREES = re.compile(r"\bdegrees? (?:celsius|fahrenheit|centigrade)\b", re.IGNORECASE)
"""Words that most languages write as a sign."""
_SPACES = {
    "th": re.compile(r"(?<=[\u0e01-\u0e4e]) +(?=[\u0e40-\u0e44\u0e01-\u0e2e])"),
    "lo": re.compile(r"(?<=[\u0e81-\u0ecd]) +(?=[\u0e81-\u0ec4])"),
}
"""Where a sentence may end in scripts without full stops."""
_FEWEST = 48
"""Characters of a source text about whose length something can be said."""
_MUCH_SHORTER, _SHORTER = 0.47, 0.62
"""Shares of the usual length: below the first something is missing, below the second if there are fewer sentences too."""

_SHORT, _BRIEF = 60, 0.85
"""Below so many characters a sentence may be much briefer in another language: the shares above are then so much less.

So they are where both sides name the same number of times of the day, for which some languages need a few signs."""

_TERSE, _ENOUGH = 0.54, 4
"""The share above which a sentence may be a terse one, and how much of what it names must then all be said."""
_TERSEST, _MOST = 0.3, 0.75
"""The share above which one sentence may be a very terse one, and how much of what it names must be said without a comma less."""
_NAMED = (AMOUNTS | PERIODS | CLASSES.keys() | TWINS.keys()) - {"before", "after"}

_FEW, _PLAIN = 3, frozenset(("take", "times", "person"))
_JOINED = 1.25
"""How many times as long as its share of the source's longest sentences a text is that lacks none: it joined them."""


def check(pair: Pair) -> Iterator[Problem]:
    """Yield if the translation is so short that a sentence or a clause is probably missing."""
    if text := lacking(pair):
        yield pair.acknowledge("HP447", text, "read both to the end, then translate what is missing or write")


def lacking(pair: Pair) -> str:
    """Return what is missing, in words; nothing if the translation may well say all."""
    share = share_of_usual(pair)
    if share >= _SHORTER:
        return ""
    source = once(prose_of, pair.source)
    same = base(pair.locale) == base(pair.source_locale) or pair.locale.endswith("_XA")
    if same or len(source) < _FEWEST or not _END.search(source[-2:]):
        return ""
    target = once(prose_of, pair.target)
    less = _BRIEF if len(source) < _SHORT or _same_times(pair) else 1.0
    if share >= _SHORTER * less:
        return ""
    mine, theirs = sentences(source), sentences(target, base(pair.locale))
    if theirs < mine and share > _JOINED * _longest(source, theirs):
        return ""
    if theirs < mine:
        return f"{mine - theirs} of {mine} sentences {'is' if mine - theirs == 1 else 'are'} missing"
    much = share < _MUCH_SHORTER * less
    parts = len(PART.findall(source)) - (", not even" in source)  # which many languages say without a comma
    fewer = theirs + len(PART.findall(target)) < mine + parts
    if share >= _TERSEST and mine == 1 and covered(pair, fewer=fewer):
        return ""
    if much or (fewer and not (share >= _TERSE and _says_all(pair))):
        return f"a part of the sentence is missing: {len(target)} characters for {len(source)}"
    return ""


def _says_all(pair: Pair) -> bool:
    """Return whether the translation names every number and every thing, color, time ... that the source names."""
    one, other = pair.source.facts, pair.target.facts
    if one is None or other is None:
        return False
    mine, theirs = _named(one), _named(other)
    return len(mine) >= _ENOUGH and mine <= theirs


def covered(pair: Pair, *, fewer: bool) -> bool:
    """Return whether a sentence names what the source names: all of it, or most where no part of it seems missing."""
    one, other = pair.source.facts, pair.target.facts
    if one is None or other is None:
        return False
    mine, theirs = _content(one), _content(other)
    return len(mine) >= _FEW and len(mine & theirs) >= len(mine) * (1 if fewer else _MOST)


def _content(facts: Facts) -> set[str]:
    """Return what a text names besides how often, and how often."""
    often = {f"{rate(one)}" for one in facts.frequencies}
    return (_named(facts) - PERIODS - _PLAIN) | often


def _named(facts: Facts) -> set[str]:
    found = {name for name in facts.names if name in _NAMED or is_drug(name)}
    return (
        found
        | {f"#{one.value}" for one in facts.groups if one.digits or (one.unit and not one.weak)}
        | {n for one in facts.groups for n in one.unit}
    )


def _same_times(pair: Pair) -> bool:
    """Return whether both sides name a time of the day, and as many: *at half past nine in the morning* is 午前9時半."""
    one, other = pair.source.facts, pair.target.facts
    return one is not None and other is not None and 0 < len(one.clocks) == len(other.clocks)


def prose_of(reading: Reading) -> str:
    """Return the words of a side without its placeholders and codes; degrees by their sign."""
    plain = _NOT_PROSE.sub(" ", reading.plain)
    return (_DEGREES.sub("°C", plain) if "egree" in plain.lower() else plain).strip()


def share_of_usual(pair: Pair) -> float:
    """Return how long the prose of a translation is, by what is usual for its source between these languages."""
    return (
        len(once(prose_of, pair.target))
        / max(len(once(prose_of, pair.source)), 1)
        / _usual(pair.source_locale, pair.locale)
    )


@cache
def _usual(source_locale: str, target_locale: str) -> float:
    """Return how many times as long as its source a translation between these languages usually is."""
    mine, theirs = (row(style.USUAL_LENGTH, locale) or 1.2 for locale in (source_locale, target_locale))
    return theirs / mine


def _longest(source: str, number: int) -> float:
    """Return what share of a text its longest sentences are: at the most this is left where all others are missing."""
    lengths = sorted((len(part.strip()) for part in _END.split(source)), reverse=True)
    return sum(lengths[:number]) / sum(lengths)


def sentences(text: str, locale: str = "") -> int:
    """Return how many sentences a text has; as many as may be, where spaces alone part them."""
    if spaces := _SPACES.get(locale):
        return 1 + len(spaces.findall(text))
    return len(_END.findall(text)) or 1

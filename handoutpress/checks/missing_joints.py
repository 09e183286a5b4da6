"""Two parts of a source of which a translation that joins nothing can say only one. HP447, for the eastern languages.

These are written in so few signs that length alone tells little. But a translation with no comma, no *and* and no *when* has one
part; where it is also shorter than usual, the other is asked about.
"""

from __future__ import annotations

import re
from functools import cache

from handoutpress.checks.data import joining_words, row
from handoutpress.checks.missing_sentences import PART, share_of_usual
from handoutpress.checks.pair import Pair
from handoutpress.checks.reading import Reading

_CONDITION = re.compile(
    r"(?:^|(?<=[ ,]))(?:if|when|whenever|as soon as"
    r"|once (?:the|your|it|you|he|she)|because|unless|until|while|even if|although|in case|so that"
    r"|(?:before|after) (?:you|the(?! (?:other|next)\b)|your|using|taking|eating))\b[^,.;:?]*"
)
_QUESTION = re.compile(r"\?|\bas needed\b|\bif needed\b|\bif necessary\b|\bif possible\b|\bwhen you are ready\b")
_JOINED = re.compile(r"(?<=\w),? (?:and|or|but) (?=\w{2})|[.!;](?= \w)")
_ONE_THING = re.compile(
    r"\b(?:up and down|back and forth|in and out|over and over|more and more|try and|wait and|go and|come and|rinse and spit"
    r"|and/or|day and night|now and then|\w+ or not|or more|or less|or two|or so|or older|or over|or higher|and over|and above"
    r"|mornings? and (?:at |in the )?(?:night|evening)s?|before and after|eat(?:ing)? (?:and|or) drink(?:ing)?)\b"
)
_INSIDE = re.compile(r"[.!?…](?=\s)|[。！？।॥؟۔]")
"""The end of a sentence that is not the last."""
_FEWEST = 24
_SMALL = frozenset("if when before after until because unless not or then only 1? with use let".split())  # noqa: SIM905 - words
"""What names no thing."""
_CONDITIONAL, _CONTRARY, _LISTED = 0.92, 0.8, 0.74
"""Shares of the usual length below which a condition, a *but* or one of two is probably missing."""


def unlinked(pair: Pair) -> str:
    """Return what is missing, in words; nothing if the translation may well say all."""
    links = _pattern("LINKS", pair.locale)
    text, share = pair.source.folded, share_of_usual(pair)
    if links is None or share >= _CONDITIONAL or len(text) < _FEWEST or _QUESTION.search(text):
        return ""
    if not PART.search(pair.target.folded) and (clause := _unconditional(pair)):
        return f"a condition is missing: '{clause.strip()}'"
    joint = _JOINED.search(_ONE_THING.sub(lambda one: "x" * len(one[0]), text.rstrip(" .!")))
    if joint is None or share >= (_CONTRARY if "but" in joint[0] else _LISTED) or _joins(pair.target, links):
        return ""
    if _named(pair, joint.end(), len(text)):
        return ""
    return f"a part is missing: nothing joins two parts of it, the source says '{joint[0].strip()}'"


def _unconditional(pair: Pair) -> str:
    """Return the clause of the source that says when or why, if no word of the translation says any such thing."""
    said = _pattern("SUBORDINATE", pair.locale)
    clause = _CONDITION.search(pair.source.folded)
    if not said or not clause or said.search(pair.target.folded):
        return ""
    return "" if _named(pair, clause.start(), clause.end()) else clause[0]


def _named(pair: Pair, start: int, end: int) -> bool:
    """Return whether the translation names a thing or a number that only this part of the source names."""
    one, other = pair.source.facts, pair.target.facts
    if one is None or other is None:
        return False
    numbers = any(start <= group.start < end and not group.weak for group in one.groups) and other.groups
    within = {name for name, first, _ in one.cues if start <= first < end}
    elsewhere = {name for name, first, _ in one.cues if not start <= first < end}
    return bool(numbers) or bool((within - elsewhere - _SMALL) & other.names)


def _joins(target: Reading, links: re.Pattern[str]) -> bool:
    text = target.folded.rstrip(" .!।。！")
    return _INSIDE.search(text) is not None or PART.search(text) is not None or links.search(text) is not None


@cache
def _pattern(table: str, locale: str) -> re.Pattern[str] | None:
    found = row(getattr(joining_words, table), locale)
    return re.compile(found) if found else None

"""What turns a sentence round: negation, left and right, how often. Findings that a person must acknowledge. HP541-HP544."""

from __future__ import annotations

import re
from collections.abc import Iterator

from handoutpress.checks import cues
from handoutpress.checks.data import cue_words
from handoutpress.checks.lexicon import base
from handoutpress.checks.pair import Pair, quote
from handoutpress.model import Problem

_READ = "read both sentences, then mend the translation or write"
_SIDE = re.compile(
    rf"\b(left|right)(?:-hand|-sided)?(?=[\s-](?:\w+\s)?(?:{'|'.join(cue_words.BODY.split())})s?\b)"
    r"|\b(?:on|to|in|at|from) (?:the|your|his|her|their|its) (left|right)\b(?! (?:of way|track|time|thing|to\b))"
)
_TIMES = r"(once|twice|three times|four times|five times|six times|\d+ times|\d+x)"
_OFTEN = re.compile(
    rf"\b(?:{_TIMES} (?:a|an|per|each|every|in a)? ?(day|daily|week|weekly|month|monthly|hour)"
    r"|every (?:other |second |\d+ |\w+ )??(day|week|month|hour)s?|(daily|weekly|monthly|hourly))\b"
)
_PERIOD = {"daily": "day", "weekly": "week", "monthly": "month", "hourly": "hour"}


def check(pair: Pair) -> Iterator[Problem]:
    """Yield negations, sides and frequencies that the translation seems to lack or to turn round."""
    if pair.source.plain == pair.target.plain:
        return
    yield from _negation(pair)
    if base(pair.source_locale) == "en":
        yield from _sides(pair)
        yield from _often(pair)
        yield from _once(pair)


def _negation(pair: Pair) -> Iterator[Problem]:
    mine = cues.table("NEGATION", pair.source_locale)
    theirs = cues.table("NEGATION", pair.locale)
    if mine is None or theirs is None:
        return
    source = _without("LIMITS", _contractions(pair.source.folded), pair.source_locale)
    source = _without("NOT_NEGATIVE", source, pair.source_locale)
    target = _without("NOT_NEGATIVE", pair.target.folded, pair.locale)
    for one, other in aligned(source, target):
        found = mine.search(one)
        if found and not theirs.search(other) and not _said_otherwise(pair.locale, other):
            text = f"the source negates ({quote(found[0].strip())}), the translation seems not to"
            yield pair.acknowledge("HP541", text, _READ)
            return
    added = theirs.search(_without("LIMITS", target, pair.locale))
    if added and not mine.search(pair.source.folded) and not _negative(pair):
        yield pair.acknowledge(
            "HP542", f"the translation negates ({quote(added[0].strip())}), the source seems not to", _READ
        )


def _contractions(folded: str) -> str:
    """Return English with *don't* and *cannot* as two words."""
    return re.sub(r"n't\b", " not", folded).replace("cannot", "can not")


def _without(table: str, folded: str, locale: str) -> str:
    """Return a text without the expressions of a table of cues."""
    found = cues.table(table, locale)
    return found.sub(" ", folded) if found else folded


def _said_otherwise(locale: str, text: str) -> bool:
    too = cues.table("NEGATION_TOO", locale)
    return bool(too and too.search(text))


def _negative(pair: Pair) -> bool:
    """Return whether the source holds anything that another language may say with a negation."""
    found = cues.table("NEGATIVE_SOURCE", pair.source_locale)
    return found is None or bool(found.search(pair.source.folded)) or "n't" in pair.source.folded


def aligned(source: str, target: str) -> list[tuple[str, str]]:
    """Return the sentences of both sides side by side if there are as many; else both texts as one pair."""
    one, other = cues.sentences(source), cues.sentences(target)
    return list(zip(one, other, strict=True)) if len(one) == len(other) else [(source, target)]


def _sides(pair: Pair) -> Iterator[Problem]:
    words = cues.pair("SIDES", pair.locale)
    if words is None or not ("left" in pair.source.folded or "right" in pair.source.folded):
        return
    for one, other in aligned(pair.source.folded, pair.target.folded):
        named = {left or right for left, right in _SIDE.findall(one)}
        said = {name for name, found in zip(("left", "right"), words, strict=True) if found.search(other)}
        if named and named != said and not (said > named and _both(one)):
            text = f"left and right: the source says {quote(sorted(named))}, the translation {quote(sorted(said)) or 'neither'}"
            yield pair.acknowledge("HP543", text, _READ)
            return


def _both(text: str) -> bool:
    return "left" in text and "right" in text


def _often(pair: Pair) -> Iterator[Problem]:
    for match in _OFTEN.finditer(pair.source.folded):
        name = next(group for group in (match[2], match[3], match[4]) if group)
        found = cues.period(_PERIOD.get(name, name), pair.locale)
        times = {"once": 1, "twice": 2}.get(match[1] or "", 0)
        if found is not None and not found.search(pair.target.folded):
            text = f"how often: the source says {quote(match[0])}, the translation seems to name no such period"
            yield pair.acknowledge("HP544", text, _READ)
        elif times == 2 and pair.target.spoken and not _says(pair, 2):
            yield pair.acknowledge(
                "HP544", f"how often: the source says {quote(match[0])}, the translation not twice", _READ
            )


def _says(pair: Pair, value: int) -> bool:
    return value in pair.target.spoken or any(value in n.values for n in pair.target.numbers)


def _once(pair: Pair) -> Iterator[Problem]:
    """Yield for the English word *once* left in where it reads as eleven: a patient took eleven tablets a day."""
    if base(pair.locale) not in cue_words.ONCE_IS_ELEVEN or "once" not in pair.target.words:
        return
    if (
        "once" in pair.source.words
        and 11 not in pair.source.spoken
        and not any(11 in n.values for n in pair.source.numbers)
    ):
        text = "the English word 'once' is left in; readers take it for the number eleven"
        yield pair.error("HP545", text, "write una vez")

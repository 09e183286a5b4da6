"""What turns a sentence round: left and right, how often. Findings that a person must acknowledge. HP543-HP545."""

from __future__ import annotations

import re
from collections.abc import Iterator

from handoutpress.checks import cues
from handoutpress.checks.data import cue_words
from handoutpress.checks.facts import rows
from handoutpress.checks.facts.fact import Facts
from handoutpress.checks.lexicon import base
from handoutpress.checks.pair import READ, Pair, quote
from handoutpress.model import Problem

_SIDE = re.compile(
    rf"\b(left|right)(?:-hand|-sided)?(?=[\s-](?:\w+\s)?(?:{'|'.join(cue_words.BODY.split())})s?\b)"
    r"|\b(?:on|to|in|at|from) (?:the|your|his|her|their|its) (left|right)\b(?! (?:of way|track|time|thing|to\b))"
)
_NAMES = ("left", "right")
_ENGLISH_SIDES = (re.compile(r"\bleft\b"), re.compile(r"\bright\b"))
_LIMBS = {"arm": "arm", "hand": "arm", "leg": "leg", "foot": "leg", "eye": "eye", "ear": "ear"}
"""Limbs of which a language has one word for two: *рука* is arm and hand."""
_BESIDE = 2
_TIMES = r"(once|twice|three times|four times|five times|six times|\d+ times|\d+x)"
_OFTEN = re.compile(
    rf"\b(?:{_TIMES} (?:a|an|per|each|every|in a)? ?(day|daily|week|weekly|month|monthly|hour)"
    r"|every (?:other |second |\d+ |\w+ )??(day|week|month|hour)s?|(daily|weekly|monthly|hourly))\b"
)
_PERIOD = {"daily": "day", "weekly": "week", "monthly": "month", "hourly": "hour"}


def check(pair: Pair) -> Iterator[Problem]:
    """Yield sides and frequencies that the translation seems to lack or to turn round."""
    if pair.source.plain == pair.target.plain:
        return
    if base(pair.source_locale) == "en":
        yield from _sides(pair)
        if not rows.know(rows.FREQUENCY, pair.source_locale, pair.locale):
            yield from _often(pair)
        yield from _once(pair)


def _sides(pair: Pair) -> Iterator[Problem]:
    words = cues.pair("SIDES", pair.locale)
    if words is None or not ("left" in pair.source.folded or "right" in pair.source.folded):
        return
    for one, other in cues.aligned(pair.source.folded, pair.target.folded):
        named = {left or right for left, right in _SIDE.findall(one)}
        said = {name for name, found in zip(("left", "right"), words, strict=True) if found.search(other)}
        if named and named != said and not (said > named and _both(one)):
            text = f"left and right: the source says {quote(sorted(named))}, the translation {quote(sorted(said)) or 'neither'}"
            yield pair.acknowledge("HP543", text, READ)
            return
    yield from _limbs(pair, words)


def _limbs(pair: Pair, words: tuple[re.Pattern[str], re.Pattern[str]]) -> Iterator[Problem]:
    """Yield for *on your left side, the right arm* as *on the right side, the left arm*."""
    source, target = pair.source.facts, pair.target.facts
    if not (source and target and _both(pair.source.folded)):
        return
    mine, theirs = _of_limbs(source, _ENGLISH_SIDES), _of_limbs(target, words)
    turned = next((limb for limb, side in mine.items() if theirs.get(limb, side) != side), None)
    if turned:
        text = f"left and right: the source says the {mine[turned]} {turned}, the translation the {theirs[turned]} one"
        yield pair.acknowledge("HP543", text, READ)


def _of_limbs(facts: Facts, words: tuple[re.Pattern[str], re.Pattern[str]]) -> dict[str, str]:
    """Return limb or organ -> the side that stands right beside its name, of those that a text names once."""
    sides = [
        (m.start(), m.end(), name) for name, word in zip(_NAMES, words, strict=True) for m in word.finditer(facts.text)
    ]
    found: dict[str, list[str]] = {}
    for concept, start, end in facts.cues:
        if concept in _LIMBS:
            near = [name for first, last, name in sides if 0 <= start - last <= _BESIDE or 0 <= first - end <= _BESIDE]
            found.setdefault(_LIMBS[concept], []).extend(near[:1] or [""])
    return {limb: said[0] for limb, said in found.items() if len(said) == 1 and said[0]}


def _both(text: str) -> bool:
    return "left" in text and "right" in text


def _often(pair: Pair) -> Iterator[Problem]:
    for match in _OFTEN.finditer(pair.source.folded):
        name = next(group for group in (match[2], match[3], match[4]) if group)
        found = cues.period(_PERIOD.get(name, name), pair.locale)
        times = {"once": 1, "twice": 2}.get(match[1] or "", 0)
        if found is not None and not found.search(pair.target.folded):
            text = f"how often: the source says {quote(match[0])}, the translation seems to name no such period"
            yield pair.acknowledge("HP544", text, READ)
        elif times == 2 and pair.target.spoken and not _says(pair, 2):
            yield pair.acknowledge(
                "HP544", f"how often: the source says {quote(match[0])}, the translation not twice", READ
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

"""What makes two wordings of one language differ dangerously: numbers, units, negations, links. Pure; no library.

This compares a source sentence with an earlier or a similar one, so that an old translation is offered for what it is.
Source and translation are compared by ``checks``, which knows many languages and formats.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

_LINK_TARGET = re.compile(
    r"\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:\s+\"[^\"]*\")?\)|\]\[[^\]]*\]|<(?:https?|mailto|tel):[^<>\s]*>"
)
_MARKUP = re.compile(r"\\(?=\W)|[*_`~\[\]()<>{}#|]|\\$")
_NUMBER = re.compile(r"[0-9]+(?:[.,\u00a0\u202f' ]?[0-9]+)*|[½¼¾⅓⅔⅛]")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_NUMBER_WORDS = (
    "zero one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty hundred thousand "
    "half quarter once twice thrice double first second third"
)
_UNIT = re.compile(
    r"(?<![^\W\d_])(?:[mkµμnd]?[gl]|mcg|[mcdk]?m|mmol|mmHg|ml|mL|dL|L|IU|kcal|kPa|Hz|"
    r"milligrams?|micrograms?|grams?|kilograms?|millilit(?:er|re)s?|lit(?:er|re)s?|cent?imet(?:er|re)s?|milli?met(?:er|re)s?|"
    r"seconds?|minutes?|hours?|days?|weeks?|months?|years?|times?|tablets?|pills?|capsules?|drops?|puffs?|doses?|"
    r"teaspoons?|tablespoons?|cups?|degrees?|units?)(?![^\W\d_])|°\s?[CF]|%|per ?cent"
)
_NEGATIONS = (
    "no not never none nothing nobody nor neither without cannot avoid stop unless except hardly rarely "
    "nicht kein keine keinen keinem keiner nie niemals ohne nein "
    "ne pas jamais sans aucun aucune rien "
    "nunca sin ningún ninguna nada não nem sem"
)
_TURNING = (
    "left right upper lower before after above below over under more less most least often seldom rare rarely common "
    "always sometimes inside outside start stop high low higher lower increase decrease raise reduce "
    "both either only all some must should safe unsafe harmful harmless"
)
_COUNTING = frozenset(_NUMBER_WORDS.split())
_NEGATING = frozenset(_NEGATIONS.split())
_TURNED = frozenset(_TURNING.split())


@dataclass(frozen=True, slots=True)
class Facts:
    """What must not differ unseen between two wordings."""

    numbers: Counter[str]
    units: Counter[str]
    negations: Counter[str]
    links: tuple[str, ...]


def facts(text: str) -> Facts:
    """Return the numbers, units, negations and link targets of a message's Markdown."""
    words = words_of(text)
    bare = _LINK_TARGET.sub("]", text)
    lower = [word.lower().replace("’", "'") for word in _WORD.findall(bare)]
    numbers = Counter(number.replace(" ", "") for number in _NUMBER.findall(bare))
    return Facts(
        numbers=numbers + Counter(word for word in lower if word in _COUNTING),
        units=Counter(_UNIT.findall(words)),
        negations=Counter(_negation(word) for word in lower if word in _NEGATING or word.endswith("n't")),
        links=tuple(_LINK_TARGET.findall(text)),
    )


def same_negations(one: str, other: str) -> bool:
    """Return whether two wordings hold the same negations."""
    return facts(one).negations == facts(other).negations


def turning(text: str) -> Counter[str]:
    """Return the English words of a message that can turn its sentence round: left, before, more, always, must."""
    return Counter(word for word in map(str.lower, _WORD.findall(words_of(text))) if word in _TURNED)


def without_links(text: str) -> str:
    """Return a message's Markdown without the targets of its links."""
    return _LINK_TARGET.sub("]", text)


def words_of(text: str) -> str:
    """Return a message's words without markup and link targets, white space collapsed."""
    return " ".join(_MARKUP.sub("", without_links(text)).split())


def _negation(word: str) -> str:
    return "not" if word.endswith("n't") or word == "cannot" else word

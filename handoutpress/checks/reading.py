"""One side of a message as the checks see it: its words, numbers and phone numbers, read once and remembered."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from handoutpress.checks import lexicon, numerals, spelled
from handoutpress.checks.facts import side as facts_reader
from handoutpress.checks.facts.fact import Facts
from handoutpress.checks.folding import DEGREES, ascii_digits, fold, placed_words, words_of
from handoutpress.checks.numerals import Number
from handoutpress.checks.spelled import Spelled
from handoutpress.markdown.filled_message import inline as parse_inline
from handoutpress.model import Inline

_ADDRESS = re.compile(r"(?:https?://|www\.|mailto:)[^\s<>]+|[\w.+-]+@[\w-]+\.[\w.-]+")
_PHONE = re.compile(r"(?<![A-Za-z0-9.,/%])(?:\+|00)?\(?\d(?:[\d\s().\-–\u00a0\u2011]*\d)(?![A-Za-z0-9%])")
_PHONE_SHAPE = re.compile(
    r"(?:\+|00)\d|\(\d{2,5}\)|\d{3}[-.\u2011 \u00a0]\d{4}$|\d{1,5}(?:[-. \u00a0\u2011–]\d{2,5}){2,}$"
)
_NO_PHONE = re.compile(
    r"\d{1,3}(?:[. \u00a0\u202f]\d{3})+$|\d{4}[-.]\d{1,2}[-.]\d{1,2}$|\d{1,2}[-.]\d{1,2}[-.]\d{2,4}$"
    r"|\d{1,2}[.:]\d{2}\s?[-–]\s?\d{1,2}[.:]\d{2}$"
)
_LONG_ENOUGH = re.compile(r"\d[\d\s().\-–\u00a0\u2011]{5,}\d")
"""The seven digits of a phone number, with whatever may stand between them: a text without such a run holds none."""
_VIETNAMESE_HOUR = re.compile(r"(?<=\d)[gh](?=[0-5]\d(?!\w))")
"""7g45 and 7h45 are 7:45."""
_DIGIT = re.compile(rf"[\d{numerals.FRACTIONS}]")
_DIAL = re.compile(
    r"\b(?:call|dial|ring|phone|text|telephone)\b(?:\s+(?:to|on|at|your|number|the|or))*\s*$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Phone:
    """A phone number: its digits, and where it stands."""

    digits: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Reading:
    """What one side of a message says."""

    locale: str
    raw: str
    inline: Inline
    plain: str
    """Its words without code, placeholders, URLs and addresses, digits ASCII."""
    folded: str
    words: tuple[str, ...]
    numbers: tuple[Number, ...]
    phones: tuple[Phone, ...]
    spoken: frozenset[numerals.Value]
    """Values of the numbers in words."""
    compounds: tuple[Spelled, ...]
    """Numbers of several words, and those that are a part of a word."""
    alone: tuple[str, ...]
    """Its words without those of ``compounds``."""
    facts: Facts | None = None
    """What its numbers and small words say; None if its language has no row."""
    known: dict[Any, Any] = field(default_factory=dict, init=False, repr=False, compare=False)
    """What ``once`` remembers of it; a reading that is made of another begins anew."""


def read_source(text: str, links: tuple[tuple[str, str], ...], locale: str) -> Reading:
    """Return the reading of a msgid; remembered apart from translations, which would push it out before the next language."""
    return _source(text, links if "[" in text else (), locale)


def read(text: str, links: tuple[tuple[str, str], ...], locale: str) -> Reading:
    """Return the reading of a msgid or msgstr in a language; ``links`` are the article's link definitions.

    A text without brackets holds no link by label: it is read once for all articles.
    """
    return _translation(text, links if "[" in text else (), locale)


def read_all(texts: Sequence[str], links: tuple[tuple[str, str], ...], locale: str) -> list[Reading]:
    """Return what ``read`` returns of each text, and remember none of many: a catalog is read once."""
    return [read(texts[0], links, locale)] if len(texts) == 1 else _read_some(texts, links, locale)


def forget() -> None:
    """Read everything anew; what was read of many messages takes some 8 KB each."""
    _source.cache_clear()
    _translation.cache_clear()


@lru_cache(maxsize=8192)
def _source(text: str, links: tuple[tuple[str, str], ...], locale: str) -> Reading:
    return _read(text, links, locale)


@lru_cache(maxsize=1024)
def _translation(text: str, links: tuple[tuple[str, str], ...], locale: str) -> Reading:
    return _read(text, links, locale)


def _read(text: str, links: tuple[tuple[str, str], ...], locale: str) -> Reading:
    return _read_some([text], links, locale)[0]


def _read_some(texts: Sequence[str], links: tuple[tuple[str, str], ...], locale: str) -> list[Reading]:
    """Return the readings of texts of one language; each step is taken for all of them, then the next."""
    inlines = [parse_inline(text, links if "[" in text else ()) for text in texts]
    plains = [ascii_digits(_words_only(inline)) for inline in inlines]
    if locale == "vi":
        plains = [_VIETNAMESE_HOUR.sub(":", plain) for plain in plains]
    folded = [fold(plain) for plain in plains]
    words = [_words(one) for one in folded]
    compounds = [spelled.read(*text, locale) for text in zip(folded, words, strict=True)]
    spoken = [_spoken(*text, locale) for text in zip(folded, words, compounds, strict=True)]
    phones = [_phones(plain) if _DIGIT.search(plain) else () for plain in plains]
    numbers = [_numbers(*text, locale) if _DIGIT.search(text[0]) else () for text in zip(plains, phones, strict=True)]
    facts = [facts_reader.read(*text, locale) for text in zip(folded, plains, numbers, compounds, strict=True)]
    return [
        Reading(
            locale=locale,
            raw=text,
            inline=inlines[i],
            plain=plains[i],
            folded=folded[i],
            words=words[i],
            numbers=numbers[i],
            phones=phones[i],
            spoken=spoken[i][0],
            compounds=compounds[i],
            alone=spoken[i][1],
            facts=facts[i],
        )
        for i, text in enumerate(texts)
    ]


def _spoken(
    folded: str, words: tuple[str, ...], compounds: tuple[Spelled, ...], locale: str
) -> tuple[frozenset[numerals.Value], tuple[str, ...]]:
    """Return the values of the numbers in words, and the words without those of ``compounds``."""
    rest = spelled.blank(folded, compounds)
    alone = tuple(words_of(rest)) if compounds else words
    return lexicon.spoken(rest, alone, locale).union(one.value for one in compounds), alone


def _words(folded: str) -> tuple[str, ...]:
    words = [word for word, _, _ in placed_words(folded)]
    return tuple(words) if DEGREES.isdisjoint(words) else tuple(word for word in words if word not in DEGREES)


def _words_only(inline: Inline) -> str:
    """Return the plain text with code, placeholders, URLs and mail addresses blanked."""
    plain = inline.plain
    position = 0
    for code in inline.codes:
        found = plain.find(code, position)
        if found >= 0 and code:
            plain = plain[:found] + "\ufffc" + plain[found + len(code) :]
            position = found + 1
    for name in inline.placeholders:
        plain = plain.replace(f"{{{name}}}", "\ufffc")
    if "://" in plain or "@" in plain or "www." in plain:
        plain = _ADDRESS.sub("\ufffc", plain)
    return plain


def _phones(plain: str) -> tuple[Phone, ...]:
    found = []
    if not _LONG_ENOUGH.search(plain):
        return ()
    for match in _PHONE.finditer(plain):
        digits = re.sub(r"\D", "", match[0])
        if 7 <= len(digits) <= 15 and _PHONE_SHAPE.match(match[0]) and not _NO_PHONE.match(match[0]):
            found.append(Phone(digits, *match.span()))
    return tuple(found)


def _numbers(plain: str, phones: tuple[Phone, ...], locale: str) -> tuple[Number, ...]:
    for phone in phones:
        plain = plain[: phone.start] + "\ufffc" * (phone.end - phone.start) + plain[phone.end :]
    return numerals.read(plain, locale)


def dialled(reading: Reading, number: Number) -> bool:
    """Return whether a short number is one to call: ``call 911``."""
    short = 2 <= len(number.text) <= 6 and number.text.isdigit() and not number.unit
    return short and bool(_DIAL.search(reading.plain[max(0, number.start - 40) : number.start]))

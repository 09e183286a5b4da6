"""Which part of a source and of its translation a finding is about."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable

from handoutpress.checks.folding import ascii_digits
from handoutpress.model import Problem

Span = tuple[int, int]
"""From, to (exclusive), in code points."""

_QUOTED = re.compile(r"(?<![^\W_])'(.+?)'(?![^\W_])")
_MINE = re.compile(r"the source (?:says|negates|ends with) \(?$")
_THEIRS = re.compile(r"the translation (?:negates |with )?\(?$")
_CODE_POINT = re.compile(r"\bU\+([0-9A-F]{4,6})\b")
_JOINED_UP = 0x0E00  # from here on scripts may write words without spaces: no boundary to ask for
_EDGES = re.compile(r"^\s+|\s+$")
_DOUBLE = re.compile(r"(?<=\S)[ \u00a0]{2,}(?=\S)")
_WRITTEN = frozenset("HP407 HP411 HP412 HP424 HP432 HP433 HP434 HP435 HP442 HP444 HP516 HP545".split())  # noqa: SIM905
"""Codes of how something is written in the translation: the source may well hold the same."""
_CLUSTER = re.compile("[^\u0300-\u036f]?[\u0300-\u036f]+|[\u1100-\u11ff]+|[\ud7b0-\ud7ff]+")


def marks(problem: Problem, source: str, translation: str) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Return the spans of the source and of the translation that a finding names, each in order, without overlaps.

    What a finding's text has in quotes or as U+ is looked for on the side that the text says, else on both; a finding
    that names nothing (a length, a lost negation) marks nothing.
    """
    if problem.code == "HP521":
        return _merged(_SIGNS(source)), _merged(_SIGNS(translation))
    if own := _OWN.get(problem.code):
        return (), _merged(own(translation))
    points = {chr(int(number, 16)) for number in _CODE_POINT.findall(problem.text) if int(number, 16) < 0x110000}
    if points:
        return _merged(_characters(source, points)), _merged(_characters(translation, points))
    mine, theirs = _quoted(problem.text)
    if problem.code in _WRITTEN:
        return (), _found(translation, theirs)
    if problem.code == "HP431":
        return _last(source, mine), _last(translation, theirs)
    return _found(source, mine), _found(translation, theirs)


def _quoted(text: str) -> tuple[list[str], list[str]]:
    """Return the words in quotes that are the source's, and those that are the translation's."""
    mine: list[str] = []
    theirs: list[str] = []
    for match in _QUOTED.finditer(text):
        before = text[: match.start()]
        if not _THEIRS.search(before):
            mine.append(match[1])
        if not _MINE.search(before):
            theirs.append(match[1])
    return mine, theirs


def _found(text: str, words: Iterable[str]) -> tuple[Span, ...]:
    return _merged([span for word in words for span in _places(text, word)])


def _places(text: str, word: str) -> list[Span]:
    """Return where a word stands, whatever the case and the digits' script; as a whole word if it does so anywhere."""
    haystack, body = ascii_digits(text), re.escape(ascii_digits(word))
    before = r"(?<!\w)(?<!\d[.,])" if _edged(word[0]) else ""
    after = r"(?!\w)(?![.,]\d)" if _edged(word[-1]) else ""
    for pattern in (f"{before}{body}{after}", body):
        spans = [match.span() for match in re.finditer(pattern, haystack, re.IGNORECASE)]
        if spans:
            return spans
    return []


def _edged(character: str) -> bool:
    return character.isalnum() and ord(character) < _JOINED_UP


def _last(text: str, words: list[str]) -> tuple[Span, ...]:
    at = max((text.rfind(word) for word in words), default=-1)
    return ((at, at + 1),) if at >= 0 else ()


def _characters(text: str, wanted: set[str]) -> list[Span]:
    return [(index, index + 1) for index, character in enumerate(text) if character in wanted]


def _merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Return spans in order, those that touch joined."""
    out: list[Span] = []
    for start, end in sorted(spans):
        if out and start <= out[-1][1]:
            out[-1] = (out[-1][0], max(out[-1][1], end))
        else:
            out.append((start, end))
    return tuple(out)


def _spans(pattern: re.Pattern[str]) -> Callable[[str], list[Span]]:
    return lambda text: [match.span() for match in pattern.finditer(text)]


_SIGNS = _spans(re.compile("[<>≤≥＜＞⩽⩾]"))


def _not_nfc(text: str) -> list[Span]:
    found = [match for match in _CLUSTER.finditer(text) if not unicodedata.is_normalized("NFC", match[0])]
    return [match.span() for match in found] or _singles(text)


def _singles(text: str) -> list[Span]:
    """Return the characters that NFC replaces by themselves: the ångström sign, Indic letters with a nukta."""
    return [(index, index + 1) for index, c in enumerate(text) if not unicodedata.is_normalized("NFC", c)]


_OWN: dict[str, Callable[[str], list[Span]]] = {
    "HP425": _not_nfc,
    "HP426": _spans(_EDGES),
    "HP427": _spans(_DOUBLE),
}
"""Codes whose findings name nothing, but whose place is plain to see."""

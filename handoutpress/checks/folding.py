"""One form for what reads the same: digits of any script, case, the letters that Arabic script writes in several ways."""

from __future__ import annotations

import re
from functools import lru_cache

ZEROS = (
    0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xDE6, 0xE50, 0xED0,
    0xF20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50, 0x1BB0, 0x1C40, 0x1C50,
    0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0xFF10, 0x104A0, 0x10D30, 0x10D40, 0x11066, 0x110F0,
    0x11136, 0x111D0, 0x112F0, 0x11450, 0x114D0, 0x11650, 0x116C0, 0x116D0, 0x116DA, 0x11730, 0x118E0, 0x11950,
    0x11BF0, 0x11C50, 0x11D50, 0x11DA0, 0x11F50, 0x16A60, 0x16AC0, 0x16B50, 0x16D70, 0x1CCF0, 0x1D7CE, 0x1D7D8,
    0x1D7E2, 0x1D7EC, 0x1D7F6, 0x1E140, 0x1E2F0, 0x1E4F0, 0x1E5F1, 0x1E950, 0x1FBF0,
)  # fmt: skip
"""The zero of every script but the Latin (Unicode category Nd); one to nine follow it."""

_ASCII_DIGITS: dict[int, str] = {0xFF0E: ".", 0xFF0D: "-", 0xFF05: "%", 0xFF0F: "/"} | {
    zero + value: str(value) for zero in ZEROS for value in range(10)
}
_OTHER_DIGIT = re.compile(f"[{''.join(chr(code) for code in _ASCII_DIGITS if code < 0x10000)}\U00010000-\U0001ffff]")
"""Characters that may have to become ASCII; beyond the first plane one range, for Python searches single ones slowly there."""

_ARABIC = re.compile("[\u0600-\u06ff]")
_ARABIC_FORMS = str.maketrans(
    {
        **dict.fromkeys("أإآٱ", "ا"),
        **dict.fromkeys("ىیے", "ي"),
        "ک": "ك",
        **dict.fromkeys("ةہھۂە", "ه"),
        "ؤ": "و",
        "ئ": "ي",
        **dict.fromkeys(map(chr, [0x640, *range(0x64B, 0x660), 0x670]), None),
        **dict.fromkeys("\u200c\u200d\u200e\u200f", None),
    }
)

_BEGIN = ("بدأ", "بدء")
"""Arabic *begin* keeps its hamza: without it the imperative would read as *never*."""

_MARKS = (
    "\u0300-\u036f\u0591-\u05bd\u05bf\u0610-\u061a\u064b-\u065f\u0670\u0900-\u0963\u0966-\u0dff"
    "\u0e31-\u0e4e\u0eb1-\u0ecd\u1000-\u1049\u1050-\u109f\u1780-\u17d3\u200c\u200d"
)
WORD_CHARACTER = rf"[\w{_MARKS}]"
"""A letter, digit or mark of a word, in a regular expression; Python's ``\\w`` alone breaks Indic and Thai words apart."""

_WORD = re.compile(rf"{WORD_CHARACTER}+")


def ascii_digits(text: str) -> str:
    """Return the text with the digits 0-9 for those of every other script; its length stays."""
    if text.isascii() or not _OTHER_DIGIT.search(text):
        return text
    return text.translate(_ASCII_DIGITS)


def fold(text: str) -> str:
    """Return the text in lower case, its digits ASCII, its Arabic letters in one form, its apostrophes straight."""
    if text.isascii():
        return text.lower()
    text = ascii_digits(text).replace("İ", "i").lower().replace("’", "'")
    return text.replace(*_BEGIN).translate(_ARABIC_FORMS) if _ARABIC.search(text) else text


def words_of(folded: str) -> list[str]:
    """Return the words of a folded text in order; an apostrophe divides them."""
    return _WORD.findall(folded)


DEGREES = frozenset("℃℉")
_PLACED = re.compile(f"{_WORD.pattern}|[℃℉]")


@lru_cache(maxsize=1024)
def placed_words(folded: str) -> list[tuple[str, int, int]]:
    """Return the words of a text and its ``DEGREES`` with their places; several lexicons look at the same text."""
    return [(match[0], *match.span()) for match in _PLACED.finditer(folded)]


LONGEST = 100
"""Digits of a number that are read; one of more is HP449 whatever its value."""


def whole(digits: str) -> int:
    """Return the value of digits, of the first of them if there are more than anybody reads: Python refuses 4,301."""
    return int(digits[:LONGEST])

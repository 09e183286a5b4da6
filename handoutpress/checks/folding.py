"""One form for what reads the same: digits of any script, case, the letters that Arabic script writes in several ways."""

from __future__ import annotations

import re
import sys
import unicodedata

_ASCII_DIGITS: dict[int, str] = {0xFF0E: ".", 0xFF05: "%", 0xFF0F: "/"} | {
    point: str(unicodedata.decimal(chr(point)))
    for point in range(0x80, sys.maxunicode + 1)
    if unicodedata.category(chr(point)) == "Nd"
}
_OTHER_DIGIT = re.compile(r"(?![0-9])\d|[．％／]")

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
    text = ascii_digits(text).lower().replace("’", "'")
    return text.translate(_ARABIC_FORMS) if _ARABIC.search(text) else text


def words_of(folded: str) -> list[str]:
    """Return the words of a folded text in order; an apostrophe divides them."""
    return _WORD.findall(folded)

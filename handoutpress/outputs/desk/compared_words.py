"""Texts as the front desk compares them, so that who lacks a key, an accent or a script's newer spelling finds all the same.

desk.js does to what is typed what ``plain`` does to what is looked in.
"""

from __future__ import annotations

import re
import unicodedata

FOLDED = {
    "ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h",
    "ك": "ک", "ي": "ی", "ى": "ی", "ے": "ی", "ة": "ه", "ۀ": "ه", "ہ": "ه", "ھ": "ه", "ۃ": "ه", "ٱ": "ا", "ـ": "",
}  # fmt: skip
"""Letters that people type for one another, because their keyboard lacks the right one; NFKD leaves them as they are."""

NASAL = re.compile(
    "[\u0919\u091e\u0923\u0928\u092e]\u094d(?=[\u0915-\u0939])|[\u0a99\u0a9e\u0aa3\u0aa8\u0aae]\u0acd(?=[\u0a95-\u0ab9])"
)
"""A nasal before a consonant, which Hindi, Nepali and Gujarati write as a dot as well (a mark, and so not compared):
हिन्दी is हिंदी."""


def kept(text: str) -> str:
    """Return a text ready to be compared, as HTML wants all text: composed (NFC). The script takes it apart again."""
    return unicodedata.normalize("NFC", plain(text))


def plain(text: str) -> str:
    """Return a text as it is compared: small letters without marks or signs, so that ``nervio`` finds ``NÉRVIO``.

    desk.js does the same to what is typed.
    """
    apart = NASAL.sub("", unicodedata.normalize("NFKD", text).lower())
    return " ".join("".join(map(_compared, apart)).split())


def _compared(char: str) -> str:
    kind = unicodedata.category(char)
    if kind.startswith("M") or kind == "Cf":
        return ""
    if "ァ" <= char <= "ヶ":
        return chr(ord(char) - ord("ァ") + ord("ぁ"))
    return FOLDED.get(char, char) if kind[0] in "LN" else " "

"""Ordinals in digits and words, and Roman numerals, as values."""

from __future__ import annotations

import re
from collections import Counter

from handoutpress.checks.facts.fact import Facts
from handoutpress.checks.numerals import Number
from handoutpress.checks.reading import Reading

_WORDS = {"1st": 1, "2nd": 2, "3rd": 3, **{f"{n}th": n for n in range(4, 16)}}
_WORDED = frozenset(_WORDS)
_LETTER = r"[^\W\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]"
_ROMAN = re.compile(rf"(?<!{_LETTER})(?<![.-])(?=[IVX])(X{{0,2}}(?:IX|IV|V?I{{0,3}}))(?!{_LETTER})")
_SEVERAL = re.compile("[IVXІХ\u2160-\u216b]{2}|[\u2160-\u216b]")
_VALUES = {"I": 1, "V": 5, "X": 10}
_ROMANS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_ONE_SIGN = {chr(0x2160 + i): roman for i, roman in enumerate(_ROMANS)}
_LOOKALIKE = str.maketrans({"І": "I", "Х": "X"} | _ONE_SIGN)
_NAMES = frozenset(("stage", "type", "grade", "factor", "phase", "class"))


def ordinals(facts: Facts) -> dict[int, str]:
    """Return the ordinals of a text with their words."""
    found = {}
    if not facts.names.isdisjoint(_WORDED):
        found = {_WORDS[name]: facts.text[start:end] for name, start, end in facts.cues if name in _WORDS}
    for group in facts.groups:
        if "nth" in group.bounds or group.ordinal:
            found[int(group.value)] = facts.text[group.start : group.end]
    return found


def digits(facts: Facts, value: int) -> set[Number]:
    """Return the numbers in digits that are this ordinal."""
    found = (one for one in facts.groups if one.value == value and ("nth" in one.bounds or one.ordinal))
    return {one.number for one in found if one.number}


def ranks(facts: Facts, plain: str) -> Counter[int]:
    """Return the Roman numerals of a text; one letter alone only right behind a word like *stage*."""
    if facts.names.isdisjoint(_NAMES) and not _SEVERAL.search(plain):
        return Counter()
    places = [end for name, _, end in facts.cues if name in _NAMES]
    return roman(plain, places if len(facts.text) == len(plain) else [])


def ranks_of(reading: Reading) -> Counter[int]:
    """Return the Roman numerals of a side: see ``ranks``."""
    return ranks(reading.facts, reading.plain) if reading.facts else Counter()


def roman(plain: str, after: list[int] | None) -> Counter[int]:
    """Return the Roman numerals up to 39 in capitals; one letter alone counts only right behind a word like *stage*.

    ``after`` are the ends of such words; None: any single letter counts.
    """
    found: Counter[int] = Counter()
    for match in _ROMAN.finditer(plain.translate(_LOOKALIKE)):
        near = after is None or any(0 <= match.start() - end <= 2 for end in after)
        if match[1] and (len(match[1]) > 1 or near):
            found[_value(match[1])] += 1
    return found


def _value(numeral: str) -> int:
    digits = [_VALUES[letter] for letter in numeral]
    return sum(-one if one < two else one for one, two in zip(digits, [*digits[1:], 0], strict=True))


def write(value: int) -> str:
    """Return a number below 40 in Roman numerals."""
    ones = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
    return "X" * (value // 10) + ones[value % 10]

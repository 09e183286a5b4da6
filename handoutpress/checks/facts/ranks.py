"""Ordinals (*the second dose*) and Roman numerals (*stage III*). HP576."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from handoutpress.checks.facts.fact import Facts
from handoutpress.checks.pair import Pair, quote
from handoutpress.model import Problem

_READ = "read both sentences, then mend the translation or write"
_WORDS = {"1st": 1, "2nd": 2, "3rd": 3, "4th": 4, "5th": 5}
_ROMAN = re.compile(r"(?<![\w.-])(?=[IVX])(X{0,2}(?:IX|IV|V?I{0,3}))(?![\w])")
_VALUES = {"I": 1, "V": 5, "X": 10}
_ROMANS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_ONE_SIGN = {chr(0x2160 + i): roman for i, roman in enumerate(_ROMANS)}
_LOOKALIKE = str.maketrans({"І": "I", "Х": "X"} | _ONE_SIGN)
_NAMES = frozenset(("stage", "type", "grade", "factor", "phase", "class"))


def check(pair: Pair, source: Facts, target: Facts) -> Iterator[Problem]:
    """Yield a Roman numeral or an ordinal that became another one."""
    yield from _romans(pair, source)
    mine, theirs = _ordinals(source), _ordinals(target)
    lost = [text for value, text in mine.items() if value not in theirs]
    added = [text for value, text in theirs.items() if value not in mine]
    if lost and added:
        text = f"another ordinal: the source says {quote(lost)}, the translation {quote(added)}"
        yield pair.acknowledge("HP576", text, _READ)


def _ordinals(facts: Facts) -> dict[int, str]:
    found = {_WORDS[name]: facts.text[start:end] for name, start, end in facts.cues if name in _WORDS}
    for group in facts.groups:
        if "nth" in group.bounds or group.ordinal:
            found[int(group.value)] = facts.text[group.start : group.end]
    return found


def _romans(pair: Pair, source: Facts) -> Iterator[Problem]:
    """Yield if the source's Roman numerals are not those of the translation, nor said there in another way."""
    places = [end for name, _, end in source.cues if name in _NAMES]
    mine = roman(pair.source.plain, places if len(source.text) == len(pair.source.plain) else [])
    if not mine:
        return
    theirs = roman(pair.target.plain, None)
    lost = list((mine - theirs).elements())
    if not lost:
        return
    said = {value for number in pair.target.numbers for value in number.values} | pair.target.spoken
    missing = [value for value in lost if value not in said]
    if missing and (theirs - mine or any(isinstance(value, int) and value <= 12 for value in said)):
        text = f"another Roman numeral: the source says {quote(map(write, missing))}"
        others = quote(map(write, (theirs - mine).elements()))
        yield pair.acknowledge("HP576", f"{text}, the translation {others or 'another number'}", _READ)


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

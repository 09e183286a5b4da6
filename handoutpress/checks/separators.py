"""Digits with separators -> the values that they may say in a language: ``1.500`` is 1500 or 1.5."""

from __future__ import annotations

import re
from fractions import Fraction

from handoutpress.checks import lexicon
from handoutpress.checks.folding import LONGEST, whole
from handoutpress.checks.lexicon import Value

_SPACES = "\u00a0\u2009\u202f"
_GROUPED = re.compile(r"\d{1,3}(?:\D\d{3})+|\d{1,2}(?:,\d{2})+,\d{3}")


def values(token: str, locale: str) -> tuple[Value, ...]:
    """Return the readings of digits with separators; none if it is no single number (a version, a date)."""
    if token.isdecimal():
        return (whole(token),)
    marks = [character for character in token if not character.isdigit()]
    if not marks:
        return (whole(token),)
    digits = re.sub(r"\D", "", token)
    grouped = bool(_GROUPED.fullmatch(token)) and len(set(marks)) == 1 and not token.startswith("0")
    if len(marks) == 1:
        return _one_mark(token, marks[0], locale, whole(digits), grouped=grouped)
    if grouped:
        return (whole(digits),)
    head, last, tail = token.rpartition(marks[-1])
    if last in ".,٫" and last not in marks[:-1] and _GROUPED.fullmatch(head) and len(set(marks[:-1])) == 1:
        return (decimal(re.sub(r"\D", "", head), tail),)
    return ()


def _one_mark(token: str, mark: str, locale: str, value: int, *, grouped: bool) -> tuple[Value, ...]:
    head, _, tail = token.partition(mark)
    if mark in f"'’٬{_SPACES}":
        return (value,) if grouped else ()
    fraction = decimal(head, tail)
    if not grouped or mark == "٫":
        return (fraction,)
    if lexicon.either_separator(locale):
        return (value, fraction) if mark != lexicon.decimal_mark(locale) else (fraction, value)
    return (fraction,) if mark == lexicon.decimal_mark(locale) else (value,)


def decimal(head: str, tail: str) -> Value:
    """Return the value of the digits before and behind a decimal mark."""
    tail = tail[:LONGEST]
    value = Fraction(int(head[:LONGEST] + tail), 10 ** len(tail))
    return value.numerator if value.denominator == 1 else value

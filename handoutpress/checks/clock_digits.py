"""Times of the day in digits: *8:30 pm*, *20:00*, *8.30 Uhr*: an hour with all its readings, and minutes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from handoutpress.checks import lexicon
from handoutpress.checks.data import row, writing
from handoutpress.checks.folding import fold
from handoutpress.checks.lexicon import Value
from handoutpress.checks.number import Number

_MERIDIEM = re.compile(r"\s?([ap])\.?\s?m\b", re.IGNORECASE)
_BEHIND = re.compile(r"(?:\s?[-–]\s?\d\d?(?:\.\d\d)?)?\W{0,2}([^\W\d]\w*)")
"""The word behind a time, or behind the second of two: *8.30-17.00 saatleri*."""
_FIRST = re.compile(r"(?:[01]?\d|2[0-4])\.[0-5]\d\s?[-–]\s?$")
"""The first of two times, before whose second another word stands: *w godzinach 8.30-17.30*."""
_POINTED = re.compile(r"(?:[01]?\d|2[0-4])\.[0-5]\d")


def timed(token: str, text: str, start: int, end: int, locale: str) -> bool:
    """Return whether a number with a point is a time of the day by the words beside it."""
    if "." not in token or not _POINTED.fullmatch(token):
        return False
    before, after = row(writing.CLOCKS, locale) or ("", "")
    first = _FIRST.search(text[max(0, start - 12) : start])
    start = start - len(first[0]) if first else start
    head = fold(text[max(0, start - 12) : start]).rstrip(" .\u00a0").rpartition(" ")[2]
    tail = _BEHIND.match(fold(text[end : end + 24]))
    return head in before.split() or bool(tail and tail[1] in after.split())


def pointed(token: str, start: int) -> Iterator[Number]:
    """Yield hour and minutes of a time with a point."""
    hour, _, minutes = token.partition(".")
    whole = start + len(token)
    end = whole if minutes == "00" else start + len(hour)
    yield Number(_hours(int(hour), ""), hour, start, end, unit_end=end, clock=True)
    if minutes != "00":
        yield Number((int(minutes),), minutes, start + len(hour) + 1, whole, unit_end=whole)


def clocks(numbers: list[Number], text: str) -> list[Number]:
    """Drop the ``:00`` of clock times; give an hour both its readings when the text says am or pm."""
    found: list[Number] = []
    for number in numbers:
        previous = found[-1] if found else None
        minutes = (
            previous and previous.end == number.start - 1 and text[previous.end] in ":hH" and len(number.text) == 2
        )
        if previous and minutes:
            found[-1] = previous = previous._replace(clock=True, values=_hours(previous.values[0], ""))
            if number.values[0] == 0:
                found[-1] = _meridiem(previous._replace(end=number.end, unit_end=number.end), text)
                continue
            found[-1] = _meridiem(previous, text, number.end)
        found.append(_meridiem(number, text) if not minutes else number)
    return found


def _meridiem(number: Number, text: str, end: int = 0) -> Number:
    match = _MERIDIEM.match(text, end or number.end)
    if not match or number.decimal or number.values[0] > 12:
        return number
    return number._replace(clock=True, values=_hours(number.values[0], match[1].lower()))


def from_six(number: Number, locale: str) -> Number:
    """Return an hour with the reading of a language that may count hours from six o'clock."""
    if not number.clock or lexicon.base(locale) not in writing.SIX_HOURS:
        return number
    return number._replace(values=(*number.values, *((value + 6) % 24 for value in number.values)))


def _hours(value: Value, half: str) -> tuple[Value, ...]:
    if half == "p":
        return (value, value + 12 if value < 12 else 12)
    if half == "a":
        return (value, 0, 24) if value == 12 else (value,)
    return (value, value - 12) if 12 < value < 24 else (value,)

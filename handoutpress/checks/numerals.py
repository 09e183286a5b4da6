"""Text -> the numbers in it, by value: any digit script, the separators of the language, fractions, scales, clocks.

A token may have several readings (``1.500`` in Spanish is 1500 in Madrid and 1.5 in Mexico); the best comes first, and two
numbers agree if one reading of each does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import cache
from itertools import pairwise

from handoutpress.checks import clock_digits, lexicon
from handoutpress.checks.data import row, writing
from handoutpress.checks.folding import fold, whole
from handoutpress.checks.lexicon import Value
from handoutpress.checks.number import Number
from handoutpress.checks.separators import decimal
from handoutpress.checks.separators import values as readings

_SPACES = "\u00a0\u2009\u202f"
_SEPARATORS = f".,'’٫٬{_SPACES}"
_VULGAR = {
    "¼": Fraction(1, 4),
    "½": Fraction(1, 2),
    "¾": Fraction(3, 4),
    "⅐": Fraction(1, 7),
    "⅑": Fraction(1, 9),
    "⅒": Fraction(1, 10),
    "⅓": Fraction(1, 3),
    "⅔": Fraction(2, 3),
    "⅕": Fraction(1, 5),
    "⅖": Fraction(2, 5),
    "⅗": Fraction(3, 5),
    "⅘": Fraction(4, 5),
    "⅙": Fraction(1, 6),
    "⅚": Fraction(5, 6),
    "⅛": Fraction(1, 8),
    "⅜": Fraction(3, 8),
    "⅝": Fraction(5, 8),
    "⅞": Fraction(7, 8),
}
FRACTIONS = "".join(_VULGAR)
"""The fractions that are one character."""
_TOKEN = re.compile(
    rf"(?:(?P<whole>\d+)[ {_SPACES}+-]?)?(?P<vulgar>[{FRACTIONS}])"
    rf"|(?:(?P<mixed>\d+)[ {_SPACES}])?(?<![\d/.,])(?P<top>\d{{1,2}})[/⁄∕](?P<bottom>\d{{1,3}})(?![\d/⁄.,]\d|\d)"
    rf"|(?P<degree>\d{{2}})度(?P<tenth>\d)分?(?!\d)"
    rf"|(?P<tenths>\d+(?:\.\d)?)割"
    rf"|(?P<parts>\d+)(?:分[の之]|분의 ?)(?P<of>\d+)"
    rf"|(?P<spaced>(?<![\d.,:/-])\d{{1,3}}(?: \d{{3}})+(?:[.,]\d+)?(?!\d|[-:/]\d))"
    rf"|(?P<point>(?<![\w.,٫٬'’)\]/])[.,٫]\d+(?![\d.,٫]\d|\d))"
    rf"|(?P<plain>\d+(?:[{_SEPARATORS}]\d+)*)"
)
_BEGIN = re.compile(rf"[\d{FRACTIONS}.,٫]")
"""What any number begins with: to look for this first costs a tenth of trying each form of a number at each letter."""
_BARE = re.compile(rf"(?P<plain>\d+)(?=[ {_SPACES}]?(?:[^\d {_SEPARATORS}{FRACTIONS}+/⁄∕度割分분-]|\Z))")
"""Digits with nothing beside them that could belong to the number."""
_ASIDE = re.compile(r",\s+[^\W\d]")
"""*1 in 250, or 0.4 %*: what follows says the same otherwise."""
_ORDINAL = re.compile(r"(?:st|nd|rd|th|º|ª|er|ère|re|e|ème|eme|\.º|\.ª|-й|-я|-е|-го|-му|ος|η)(?![^\W\d_])")
_OCLOCK = re.compile(r"\balas?$", re.IGNORECASE)
"""The Filipino *o'clock*, which a hyphen joins to its hour: *alas-8*."""
_WORD = re.compile(r"[A-Za-z]+")
_LISTING = frozenset(("or", "and", "to", "then", "through", "by", "x"))
"""English words between numbers that share a unit."""
_JOINERS = re.compile(r"\s*(?:-|–|—|−|－|~|～|〜|‐|‑|\.\.\.?|…)\s*")


def read(text: str, locale: str) -> tuple[Number, ...]:
    """Return the numbers of a text (with ASCII digits) in order."""
    numbers: list[Number] = []
    for match in _tokens(text):
        plain = match.lastgroup == "plain"
        numbers += _separated(match[0], match.start(), text, locale) if plain else _interpret(match, text, locale)
    if not numbers:
        return ()
    numbers = clock_digits.clocks(numbers, text)
    if lexicon.base(locale) in writing.SIX_HOURS:
        numbers = [clock_digits.from_six(number, locale) for number in numbers]
    numbers = [_measure(number, text, locale) for number in _scale(numbers, text, locale)]
    numbers = _share_units(_ranges(numbers, text, locale), text, locale)
    numbers = [_signed(number, text, locale) for number in numbers]
    return tuple([_dated(number, text, locale) for number in numbers] if _of_other_years(locale) else numbers)


@cache
def _of_other_years(locale: str) -> bool:
    """Return whether years of another calendar are read in a language."""
    own = lexicon.base(locale) in _BUDDHIST | _SOLAR_HIJRI
    return own or bool(row(writing.ERAS, locale))


def _tokens(text: str) -> Iterator[re.Match[str]]:
    """Yield the matches of ``_TOKEN`` in order, as its ``finditer`` would."""
    begin = _BEGIN.search(text)
    while begin:
        match = _BARE.match(text, begin.start()) or _TOKEN.match(text, begin.start())
        if match:
            yield match
        begin = _BEGIN.search(text, match.end() if match else begin.end())


def _dated(number: Number, text: str, locale: str) -> Number:
    """Return the year of an era with the common year as a second reading: 令和8年, พ.ศ. 2569."""
    for form, years in row(writing.ERAS, locale) or ():
        if text[max(0, number.start - 8) : number.start].rstrip().endswith(form) and isinstance(number.values[0], int):
            return number._replace(values=(*number.values, number.values[0] + years))
    year = len(number.text) == 4 and not number.unit and number.values[0]
    if lexicon.base(locale) in _BUDDHIST and isinstance(year, int) and 2480 <= year <= 2640:
        return number._replace(values=(*number.values, year - 543))
    if lexicon.base(locale) in _SOLAR_HIJRI and isinstance(year, int) and 1300 <= year <= 1500:
        return number._replace(values=(*number.values, year + 621, year + 622))
    return number


_UPPER, _LOWER = range(70, 261), range(30, 161)
"""What may be a blood pressure: in Persian any other such pair is a decimal."""
_SOLAR_HIJRI = frozenset(("fa", "prs", "ps"))
_BUDDHIST = frozenset(("th", "lo", "km"))
_MINUS = re.compile(
    r"(?:^|[\s(（「『:：,、\u3040-\u9fff\uac00-\ud7a3])(?:[-‐‑–－﹣]|−\s?)[\u200e\u200f\u2066-\u2069]*$"
)
_MINUS_BEHIND = re.compile(r"[\u200e\u200f\u2066-\u2069]*[-−](?=\s|[°%]|$)")
_RIGHT_TO_LEFT = frozenset(("ar", "fa", "prs", "ps", "ur", "he"))


def _signed(number: Number, text: str, locale: str) -> Number:
    """Return a number with its sign; the dash of a range or of a name is none."""
    if number.high or number.glued:
        return number
    before = text[max(0, number.start - 4) : number.start]
    behind = locale in _RIGHT_TO_LEFT and not number.low and _MINUS_BEHIND.match(text, number.end)
    return number._replace(sign=-1) if behind or (before and _MINUS.search(before)) else number


def _interpret(match: re.Match[str], text: str, locale: str) -> Iterator[Number]:
    start, end = match.span()
    if match["vulgar"]:
        value = _VULGAR[match["vulgar"]] + whole(match["whole"] or "0")
        yield Number((value,), match[0], start, end, unit_end=end)
    elif match["degree"]:
        yield Number((decimal(match["degree"], match["tenth"]),), match[0], start, end, unit_end=end, unit="°C")
    elif match["tenths"]:
        value = Fraction(match["tenths"]) * 10
        yield Number((int(value) if value.denominator == 1 else value,), match[0], start, end, unit="%", unit_end=end)
    elif match["parts"]:
        yield Number((Fraction(whole(match["of"]), whole(match["parts"]) or 1),), match[0], start, end, unit_end=end)
    elif match["top"]:
        yield from _slashed(match, locale)
    elif match["point"]:
        yield Number((decimal("0", match["point"][1:]),), match[0], start, end, unit_end=end)
    else:
        yield from _spaced(match["spaced"], start, text, locale)


def _slashed(match: re.Match[str], locale: str) -> Iterator[Number]:
    """Yield a fraction (``1/2``, in Persian also a decimal), else two numbers (``120/80``, ``24/7``) as a range."""
    top, bottom, count = whole(match["top"]), whole(match["bottom"]), whole(match["mixed"] or "0")
    if 0 < top < bottom:
        values: tuple[Value, ...] = (count + Fraction(top, bottom),)
        if locale in {"fa", "prs"} and not count:
            values += (top + Fraction(bottom, 10 ** len(match["bottom"])),)
        yield Number(values, match[0], *match.span(), unit_end=match.end())
        return
    if locale in {"fa", "prs"} and not count and not (top in _UPPER and bottom in _LOWER):
        yield Number(
            (top + Fraction(bottom, 10 ** len(match["bottom"])),), match[0], *match.span(), unit_end=match.end()
        )
        return
    for name in ("mixed", "top", "bottom"):
        if match[name]:
            start, end = match.span(name)
            yield Number((whole(match[name]),), match[name], start, end, unit_end=end)


def _spaced(token: str, start: int, text: str, locale: str) -> Iterator[Number]:
    """Yield one number grouped by plain spaces (``10 000``), or its parts where the language does not write so."""
    if lexicon.groups_with_space(locale):
        yield from _separated(token, start, text, locale)
        return
    for match in re.finditer(rf"\d+(?:[{_SEPARATORS}]\d+)*", token):
        yield from _separated(match[0], start + match.start(), text, locale)


def _separated(token: str, start: int, text: str, locale: str) -> list[Number]:
    end = start + len(token)
    if "." in token and clock_digits.timed(token, text, start, end, locale):
        return list(clock_digits.pointed(token, start))
    values = readings(token, locale)
    if values:
        ordinal = _ORDINAL.match(text, end) is not None
        return [Number(values, token, start, end, unit_end=end, glued=_is_glued(text, start), ordinal=ordinal)]
    parts = re.finditer(r"\d+", token)
    return [
        Number((whole(m[0]),), m[0], start + m.start(), start + m.end(), unit_end=start + m.end(), glued=True)
        for m in parts
    ]


def _is_glued(text: str, start: int) -> bool:
    if not start:
        return False
    before = text[start - 1]
    if before in "hH" and text[start - 2 : start - 1].isdigit():
        return False  # 14h15
    if before == "-" and _OCLOCK.search(text, max(0, start - 6), start - 1):
        return False
    if before in "-_." and start > 1:
        before = text[start - 2] if before != "." else before
        return before.isascii() and before.isalpha()
    return before == "_" or (before.isascii() and before.isalpha())


def _scale(numbers: list[Number], text: str, locale: str) -> list[Number]:
    """Multiply by the scale word after a number, and add what follows at once (``5 million``, ``5億7,700万``)."""
    found: list[Number] = []
    for number in numbers:
        factor, length = lexicon.scale_after(text[number.end : number.end + 16], locale)
        before = found[-1] if found else None
        end = number.end + length
        value = number.values[0] * (factor or 1)
        if before and before.scaled and before.end == number.start and value < before.values[0]:
            found[-1] = before._replace(values=(before.values[0] + value,), end=end, unit_end=end)
        elif factor:
            found.append(number._replace(values=(value, *number.values), end=end, unit_end=end, scaled=True))
        else:
            found.append(number)
    return found


def _measure(number: Number, text: str, locale: str) -> Number:
    if number.unit:
        return number
    unit, length = lexicon.unit_after(text[number.end : number.end + 40], locale)
    if unit:
        measured = number._replace(unit=unit, unit_end=number.end + length)
        return _between(measured, text, locale) if unit in _LONG else measured
    unit = lexicon.unit_before(text[max(0, number.start - 12) : number.start], locale)
    return number._replace(unit=unit) if unit else number


_LONG = frozenset(("day", "week", "month", "year"))


def _between(number: Number, text: str, locale: str) -> Number:
    """Return a number of days that lie between as the number of every how many: 1日おき is every 2 days.

    Of more than one day in Chinese (每隔两天) both are meant: it keeps its own value beside.
    """
    before, after = row(writing.EVERY_OTHER, locale) or ("", "")
    if not (before or after) or number.decimal:
        return number
    if text.endswith(before, 0, number.start) and text.startswith(after, number.unit_end):
        more = number.values[0] + 1
        return number._replace(values=(more,) if after or more == 2 else (*number.values, more))
    return number


def _ranges(numbers: list[Number], text: str, locale: str) -> list[Number]:
    """Mark the two ends of ``7-10``, ``7 to 10``, ``between 7 and 10`` and ``120/80``; a chain of three is a date."""
    joined = [_joined(one, two, text, locale) for one, two in pairwise(numbers)]
    found = list(numbers)
    for i, yes in enumerate(joined):
        chain = (i and joined[i - 1]) or (i + 1 < len(joined) and joined[i + 1])
        if yes and not chain and not (found[i].glued and found[i + 1].glued):
            found[i] = found[i]._replace(low=True)
            found[i + 1] = found[i + 1]._replace(high=True, glued=False)
    return found


def _joined(one: Number, two: Number, text: str, locale: str) -> bool:
    gap = text[one.unit_end : two.start]
    if len(gap) > 12 or not gap:
        return False
    if gap == "/" or _JOINERS.fullmatch(gap):
        return True
    words = fold(gap).strip()
    return lexicon.joins(words, fold(text[max(0, one.start - 12) : one.start]), locale)


def _share_units(numbers: list[Number], text: str, locale: str) -> list[Number]:
    """Give a number without a unit that of the number it is joined or listed with: ``7-10 days``, ``5 or 10 mg``.

    What a verb parts belongs to two sentences: *children aged 6 to 12 take 5 ml*.
    """
    found = list(numbers)
    for i in range(len(found) - 2, -1, -1):
        one, two = found[i], found[i + 1]
        gap = text[one.end : two.start]
        near = one.low or (len(gap) <= 6 and not re.search(r"[.;:!?(/]", gap))
        near = near and not (two.unit == "%" and _ASIDE.match(gap))
        near = near and (one.low or locale != "en" or not (word := _WORD.search(gap)) or word[0] in _LISTING)
        if not one.unit and two.unit and near and not one.glued and not one.clock:
            found[i] = one._replace(unit=two.unit, shared=True)
    return found


__all__ = ["FRACTIONS", "Number", "Value", "read"]

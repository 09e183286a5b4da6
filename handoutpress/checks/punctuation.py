"""Punctuation and typography of the language. HP431-HP436."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from handoutpress.checks.data import row, style, words
from handoutpress.checks.lexicon import base
from handoutpress.checks.once import once
from handoutpress.checks.pair import Pair, quote
from handoutpress.checks.reading import Reading
from handoutpress.model import Problem

_END = re.compile(r"([.?!:;。？！：；।॥؟؛۔…;·])[\"'”’»）)\]*_]*\s*$")
_FRENCH = re.compile(r"(?<=[^\W\d_])(?: ?[;!?](?=\s|$)| ?:(?=\s))|«(?! |[\u00a0\u202f])|« |(?<![\u00a0\u202f])»")
_FRENCH_MARKS = re.compile("[;!?:«»]")
_FRENCH_CANADA = re.compile(r"(?<=[^\W\d_]) ?:(?=\s)|« |(?<![\u00a0\u202f])»")
_ARABIC = re.compile(r"[\u0620-\u064a\u066e-\u06d3] ?([,;?])(?=\s|$)")
_WIDE = re.compile(r"[\u4e00-\u9fff]([,;:?!]|\.(?=\s|$))(?![A-Za-z0-9/])")
_OPEN, _CLOSE = "([{（［「『【〈《", ")]}）］」』】〉》"
_BRACKET = re.compile(f"[{re.escape(_OPEN + _CLOSE)}]")


def check(pair: Pair) -> Iterator[Problem]:
    """Yield what the language's typography would write in another way."""
    language, text = base(pair.locale), pair.target.plain
    if language in style.FRENCH_NARROW:
        yield from _french(pair, text)
    if language in style.INVERTED:
        yield from _inverted(pair, text)
    if language in style.ARABIC_MARKS and (found := _ARABIC.search(text)):
        yield pair.warning("HP434", f"a Latin mark after an Arabic letter: {quote(found[1])}", "write ، ؛ ؟")
    if language in style.WIDE_MARKS and (found := _WIDE.search(text)):
        yield pair.warning(
            "HP435", f"a half-width mark after a Chinese character: {quote(found[1])}", "write ，。：；？！"
        )
    yield from _brackets(pair)
    yield from _end(pair)


def _french(pair: Pair, text: str) -> Iterator[Problem]:
    if not _FRENCH_MARKS.search(text):
        return
    pattern = _FRENCH_CANADA if pair.locale == "fr_CA" else _FRENCH
    found = pattern.search(text)
    if found:
        text = f"no no-break space at {quote(found[0].strip())}"
        yield pair.warning("HP432", text, "check --fix writes U+202F before ; ! ? and U+00A0 before : and inside « »")


def _inverted(pair: Pair, text: str) -> Iterator[Problem]:
    for opening, closing in (("¿", "?"), ("¡", "!")):
        if text.count(closing) > text.count(opening) and closing in pair.source.plain:
            yield pair.warning("HP433", f"'{closing}' without '{opening}'", f"begin the sentence with {opening}")


def _brackets(pair: Pair) -> Iterator[Problem]:
    if _balanced(pair.target.plain) or not _balanced(pair.source.plain):
        return
    yield pair.warning("HP436", "brackets do not close what they open", "count them; they are in the order of reading")


def _balanced(text: str) -> bool:
    if not _BRACKET.search(text):
        return True
    depth: list[str] = []
    for character in text:
        if character in _OPEN:
            depth.append(character)
        elif character in _CLOSE:
            if not depth:
                return False
            depth.pop()
    return not depth


@cache
def _ends(locale: str) -> dict[str, str]:
    return {entry[0]: entry for entry in words(row(style.ENDS, locale) or "")}


def _mark(reading: Reading) -> str:
    """Return the mark at the end of a side, empty if there is none."""
    found = _END.search(reading.plain)
    return found[1] if found else ""


def _end(pair: Pair) -> Iterator[Problem]:
    if base(pair.locale) in style.NO_END_CHECK or pair.segment.context:
        return
    mark, theirs = once(_mark, pair.source), _mark(pair.target)
    allowed = _ends(pair.locale).get(mark, mark)
    if mark != theirs and (not mark or not theirs or theirs not in allowed):
        mine, other_mark = (quote(one) if one else "no mark" for one in (mark, theirs))
        text = f"the source ends with {mine}, the translation with {other_mark}"
        yield pair.info("HP431", text, "end the sentence as the source does, with the language's own mark")

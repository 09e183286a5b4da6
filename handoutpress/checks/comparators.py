"""Comparison: less stays less, at least stays at least. HP521, HP522."""

from __future__ import annotations

import re
from collections.abc import Iterator

from handoutpress.checks import cues
from handoutpress.checks.facts import rows
from handoutpress.checks.once import once
from handoutpress.checks.pair import READ, Pair, quote
from handoutpress.checks.reading import Reading
from handoutpress.model import Problem

_SYMBOL = re.compile(r"(?:<=|>=|[<>≤≥≦≧⩽⩾±＜＞])(?=\s?[\d.,])")
_CLASS = {
    "<": "less", "＜": "less", "<=": "at most", "≤": "at most", "≦": "at most", "⩽": "at most",
    ">": "more", "＞": "more", ">=": "at least", "≥": "at least", "≧": "at least", "⩾": "at least", "±": "plus or minus",
}  # fmt: skip
_DOWN = frozenset({"less", "at most"})
_NEAR = 24


def check(pair: Pair) -> Iterator[Problem]:
    """Yield comparisons that point the other way."""
    source = once(_symbols, pair.source)
    target = _symbols(pair.target) if source else []
    if source and target and sorted(source) != sorted(target):
        text = f"a comparison changed: the source says {quote(source)}, the translation {quote(target)}"
        yield pair.error("HP521", text, "use the sign of the source")
    elif (pair.source.numbers or source) and (source or not rows.know(rows.BOUNDS, pair.source_locale, pair.locale)):
        yield from _words(pair, source)


def _symbols(reading: Reading) -> list[str]:
    return [_CLASS[symbol] for symbol in _SYMBOL.findall(reading.plain)]


def _words(pair: Pair, symbols: list[str]) -> Iterator[Problem]:
    """Yield if the source compares in one direction only, near a number, and the translation only in the other."""
    mine = directions(pair.source.folded, pair.source_locale, [(n.start, n.end) for n in pair.source.numbers])
    mine |= {"down" if symbol in _DOWN else "up" for symbol in symbols if symbol != "plus or minus"}
    if len(mine) != 1:
        return
    theirs = directions(pair.target.folded, pair.locale, None)
    if theirs and not mine & theirs and not _negated(pair):
        more = "more" if "up" in mine else "less"
        text = f"a comparison may point the other way: the source says at least or at most, towards {more}"
        yield pair.acknowledge("HP522", text, READ)


def _negated(pair: Pair) -> bool:
    """Return whether the translation negates: *do not exceed* is *at most*."""
    tables = (cues.table(name, pair.locale) for name in ("NEGATION", "NEGATION_TOO"))
    return any(found and found.search(pair.target.folded) for found in tables)


def directions(folded: str, locale: str, numbers: list[tuple[int, int]] | None) -> set[str]:
    """Return ``up`` and ``down`` as the words of a text say them; with ``numbers`` only right before or after one."""
    found = cues.pair("MORE_LESS", locale)
    if not found:
        return set()
    spans = [
        (match.start(), match.end(), way)
        for way, one in zip(("up", "down"), found, strict=True)
        for match in one.finditer(folded)
    ]
    longest = [
        s
        for s in spans
        if not any(o != s and o[0] <= s[0] and s[1] <= o[1] and o[1] - o[0] > s[1] - s[0] for o in spans)
    ]
    return {way for start, end, way in longest if numbers is None or _near(start, end, numbers)}


def _near(start: int, end: int, numbers: list[tuple[int, int]]) -> bool:
    return any(0 <= first - end <= 3 or 0 <= start - last <= _NEAR for first, last in numbers)

"""In which way a leaf to take home is set: tried one after the other, the one that a reader likes best first.

Typst fills one column after the other. Where it has no more than one side to fill, the columns are made as high as each other;
on the last side of two they share what is left. Where more is to be read stands below both: a column has less room for it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from handoutpress.outputs.sheet.setting import Measure, Start, Way

_SLACK = 3.0
"""Points that a column may be higher than what stands in it."""
SNUG = (0.85, 0.7)
"""How much of the white between blocks is kept where a page would be turned for a few lines."""
_SNUGGEST = 0.55
"""How much in one column, or in a whole handout, at last; lines stand as far apart as with 0.7."""
_DOUBT, _WHITE = 0.02, 0.35
"""How wrong an estimate may be, of a column's height, and how much of it is white that may be spared."""
_FEW, _NEARLY_EMPTY = 0.2, 0.34
"""Of a page's height: what is less is a few lines in two columns; leaves a last page white."""


def snug(measured: Callable[[Way], Measure], white: float = 1.0) -> Measure:
    """Return how a sheet turns out: a little more snugly if its last page would hold a few lines, and then does not.

    ``white`` is how much of its white it has at most. It is set as it was measured last. Sizes of letters are what they are.
    """
    best = measured(Way(snug=white))
    if best.pages == 1 or best.filled >= _NEARLY_EMPTY:
        return best
    less = [one for one in (*SNUG, _SNUGGEST) if one < white]
    saves = bisect_left(less, x=True, key=lambda much: measured(Way(snug=much)).pages < best.pages)
    return measured(Way(snug=[*less, white][saves]))


def in_one_column(measured: Callable[[Way], Measure], top: float, white: float = 1.0) -> Measure:
    """Return how a sheet to take home turns out in one column, as ``snug`` does; it is set as it was measured last.

    Nobody turns a page for a code alone: where the last side, which begins at ``top``, would hold no more than that, the last
    block goes there with it if both have room and no urgent box is moved.
    """
    tried: list[Way] = []

    def noted(way: Way) -> Measure:
        tried.append(way)
        return measured(way)

    found = snug(noted, white)
    last = len(found.starts) - 2
    if last > 0 and found.starts[last].page < found.starts[-1].page and found.starts[-1].below - top < _SLACK:
        other = measured(replace(tried[-1], turn=last))
        if (other.pages, other.urgent, other.urgent_ends) == (found.pages, found.urgent, found.urgent_ends):
            return other
        measured(tried[-1])
    return found


def arranged(measured: Callable[[Way], Measure], top: float, high: float) -> Measure:
    """Return how a leaf turns out in the best way that it has room for, which is the one that was measured last.

    ``measured`` sets it in a way; ``top`` is where its later pages begin and ``high`` what room they have, in points.
    """
    bare = measured(Way(told=False))
    for way, most in _ways(bare, top, high):
        found = measured(way)
        if found.pages <= most:
            return found
    return measured(Way())


def _ways(bare: Measure, top: float, high: float) -> Iterator[tuple[Way, int]]:
    """Yield the ways to set a leaf that takes so much room without where more is, each with the sides it may take."""
    if bare.pages == 1:
        yield from _one_side(bare, top + high)
        last = len(bare.starts) - 2
        if last > 0:  # nobody turns a page for a code alone
            yield Way(turn=last, band=last), 2
        return
    here = [(number, start) for number, start in enumerate(bare.starts) if start.page == bare.pages]
    if here and bare.pages == 2 and all(start.first for _, start in here) and here[-1][1].below - top < _FEW * high:
        yield from _snugger()
    early = next((number for number, start in here if start.first), None)
    if early is None:
        return
    if lines := _shared([start for _, start in here], top):
        yield Way(band=early, lines=lines), bare.pages
    yield Way(band=early), bare.pages


def _one_side(bare: Measure, bottom: float) -> Iterator[tuple[Way, int]]:
    """Yield the ways that may have room on one side, for each that is tried takes as long as the sheet."""
    band, block = bare.more
    if not bare.starts:
        yield Way(halves=True), 1
        return
    begin, end = bare.starts[0].below, bare.starts[-1]
    room = bottom - begin
    taken = end.below - begin + (0 if end.first else room)
    spare = room + _DOUBT * room - band
    if taken / 2 <= spare:
        yield Way(halves=True), 1
        yield Way(band=0), 1
    if end.first or end.below + block <= bottom + _SLACK:
        yield Way(), 1
    for much in SNUG:
        if taken * (1 - (1 - much) * _WHITE) / 2 <= spare:
            yield Way(halves=True, snug=much), 1


def _snugger() -> Iterator[tuple[Way, int]]:
    for much in SNUG:
        yield Way(halves=True, snug=much), 1


def _shared(starts: Sequence[Start], top: float) -> float:
    """Return how high two columns need be to share what the first one has on a page; 0 if it cannot be shared."""
    if not all(start.first for start in starts):
        return 0.0
    edges = sorted({top, *(start.below for start in starts)})
    heights = [low - high for high, low in pairwise(edges)]
    if len(heights) < 2:
        return 0.0
    return min(max(sum(heights[:at]), sum(heights[at:])) for at in range(1, len(heights))) + _SLACK

"""The room that words have in a picture: from their place to its edge, or to the next words on the same line.

No font is at hand, so that widths are estimates on the safe side (``lines.width``). Where a picture turns or skews its
words, or draws them somewhere else again, nothing is known, and nothing is changed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from handoutpress.languages import line_breaks
from handoutpress.library.labels.styles import SVG, Element, Styles, length
from handoutpress.library.labels.words import Line

Matrix = tuple[float, float, float, float, float, float]
ELSEWHERE = frozenset(f"{SVG}{name}" for name in ("defs", "symbol", "pattern", "marker", "clipPath", "mask"))
_IDENTITY: Matrix = (1, 0, 0, 1, 0, 0)
_FUNCTION = re.compile(r"([A-Za-z]+)\s*\(([^()]*)\)")
_STRAIGHT = 1e-6
GAP = 0.25
"""How near words may come to an edge or to other words, in ems."""
_ASCENT, _DESCENT = 0.8, 0.25


@dataclass(frozen=True, slots=True)
class Box:
    """A part of the picture, in the units of its view box."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a line of words begins, in the units of the view box, and how it is set."""

    x: float
    y: float
    scale: float
    """How many units of the view box one unit of the words' own is."""
    size: float
    """Font size in the words' own units."""
    side: str
    """``left``: the words begin at x and go to the right; ``right``: they end there; ``middle``."""

    def box(self, words: str) -> Box:
        """Return what the words cover by estimate."""
        size = self.size * self.scale
        wide = self.wide(words) * self.scale
        left = self.x - {"left": 0.0, "middle": wide / 2, "right": wide}[self.side]
        return Box(left, self.y - _ASCENT * size, left + wide, self.y + _DESCENT * size)

    def wide(self, words: str, size: float = 0) -> float:
        """Return the estimated width of words in the words' own units; ``size`` is another font size."""
        return line_breaks.width(words) * (size or self.size)


def view(root: Element) -> Box | None:
    """Return what of the picture is seen; None if it does not say."""
    numbers = [float(part) for part in re.findall(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?", root.get("viewBox") or "")]
    if len(numbers) == 4:
        return Box(numbers[0], numbers[1], numbers[0] + numbers[2], numbers[1] + numbers[3])
    sides = [length(root.get(name) or "") for name in ("width", "height")]
    return Box(0, 0, sides[0], sides[1]) if sides[0] and sides[1] else None


def spot(line: Line, styles: Styles) -> Spot | None:
    """Return where a line stands; None if that cannot be told."""
    holder = line.holder
    matrix = _matrix(holder)
    if matrix is None:
        return None
    a, _, _, d, e, f = matrix
    anchor, rtl = styles.value(holder, "text-anchor", "start"), styles.value(holder, "direction") == "rtl"
    side = {"middle": "middle", "end": "left" if rtl else "right"}.get(anchor, "right" if rtl else "left")
    return Spot(a * line.x + e, d * line.y + f, a, styles.size(holder), side)


def room(at: Spot, own: str, seen: Box | None, others: Iterable[tuple[Spot, Box]]) -> float | None:
    """Return how wide words may be at a spot, in their own units; None if no edge is known.

    ``own`` are the source's words: what these take is never refused, whatever stands in the way.
    """
    if seen is None:
        return None
    here, gap = at.box(own), GAP * at.size * at.scale
    left, right = seen.left, seen.right
    for spot, other in others:
        if other.bottom <= here.top or other.top >= here.bottom:
            continue
        # Words that may grow to this side as well leave half of what is between.
        if other.left >= max(at.x, here.right):
            right = min(right, other.left if spot.side == "left" else (other.left + here.right) / 2)
        if other.right <= min(at.x, here.left):
            left = max(left, other.right if spot.side == "right" else (other.right + here.left) / 2)
    wide = {"left": right - at.x, "right": at.x - left, "middle": 2 * min(at.x - left, right - at.x)}[at.side]
    return max((wide - gap) / at.scale, at.wide(own))


def _matrix(element: Element) -> Matrix | None:
    """Return the transformation to the root; None if it turns, skews or mirrors, or there is none to be told."""
    whole = _IDENTITY
    for item in (element, *element.iterancestors()):
        nested = item.tag == f"{SVG}svg" and item.getparent() is not None
        if item.tag in ELSEWHERE or nested or item.get("rotate"):
            return None
        if own := item.get("transform"):
            made = _product(own)
            if made is None:
                return None
            whole = _times(made, whole)
    straight = abs(whole[1]) < _STRAIGHT and abs(whole[2]) < _STRAIGHT
    return whole if straight and whole[0] > _STRAIGHT and whole[3] > _STRAIGHT else None


def _product(text: str) -> Matrix | None:
    whole = _IDENTITY
    for name, inside in _FUNCTION.findall(text):
        numbers = [float(part) for part in re.findall(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?", inside)]
        made = _single(name, numbers)
        if made is None:
            return None
        whole = _times(whole, made)
    return whole


def _single(name: str, numbers: Sequence[float]) -> Matrix | None:
    if name == "translate" and numbers:
        return 1, 0, 0, 1, numbers[0], numbers[1] if len(numbers) > 1 else 0
    if name == "scale" and numbers:
        return numbers[0], 0, 0, numbers[-1], 0, 0
    if name == "matrix" and len(numbers) == 6:
        return numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]
    return _IDENTITY if name == "rotate" and numbers and numbers[0] == 0 else None


def _times(one: Matrix, other: Matrix) -> Matrix:
    a, b, c, d, e, f = one
    g, h, i, j, k, m = other
    return a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * m + e, b * k + d * m + f

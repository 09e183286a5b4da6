"""What a font says of all its outlines together, when some were added and the others stay as they are, byte for byte.

To let fontTools count it anew would read and write every point again, which takes most of the time of making such a font.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator
from typing import Any

_HEADER = struct.Struct(">hhhhh")
"""Contours, then xMin, yMin, xMax, yMax, as every glyph with an outline begins (OpenType, table ``glyf``)."""


def measure(font: Any, added: Iterable[str]) -> None:
    """Set in ``head``, ``hhea`` and ``maxp`` how large the outlines are; ``added`` are names of glyphs that are new (OpenType)."""
    head, lines, most = font["head"], font["hhea"], font["maxp"]
    boxes = [(*font["hmtx"][name], *box) for name, box in _boxes(font["glyf"])]
    if boxes:
        wide, left, *(x_min, y_min, x_max, y_max) = zip(*boxes, strict=True)
        head.xMin, head.yMin, head.xMax, head.yMax = min(x_min), min(y_min), max(x_max), max(y_max)
        ends = [side + end - start for side, start, end in zip(left, x_min, x_max, strict=True)]
        lines.minLeftSideBearing, lines.xMaxExtent = min(left), max(ends)
        lines.minRightSideBearing = min(advance - end for advance, end in zip(wide, ends, strict=True))
    lines.advanceWidthMax = max(advance for advance, _ in font["hmtx"].metrics.values())
    for glyph in (font["glyf"][name] for name in set(added)):
        if glyph.numberOfContours:
            most.maxPoints = max(most.maxPoints, len(glyph.coordinates))
            most.maxContours = max(most.maxContours, glyph.numberOfContours)


def _boxes(table: Any) -> Iterator[tuple[str, tuple[int, int, int, int]]]:
    """Yield each glyph that has an outline with its box; what nobody has looked into is not read further than its first bytes."""
    for name, glyph in table.glyphs.items():
        if data := getattr(glyph, "data", None):
            contours, *box = _HEADER.unpack_from(data)
        elif getattr(glyph, "numberOfContours", 0):
            contours, *box = glyph.numberOfContours, glyph.xMin, glyph.yMin, glyph.xMax, glyph.yMax
        else:
            continue
        if contours:
            yield name, (box[0], box[1], box[2], box[3])

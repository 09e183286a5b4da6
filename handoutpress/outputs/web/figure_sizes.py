"""How much room a page keeps for its figures before they are there, so that the text does not jump while somebody reads it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import quote

from markupsafe import escape

from handoutpress.library import figures

_FIGURE = re.compile(r'(<figure>\n<img src="([^"]*)")')
_WIDE = 1200
"""Pixels that a drawing without a size is said to be wide: it becomes as wide as the text, and only the ratio counts."""
_PIXELS = {"": 1.0, "px": 1.0, "pt": 96 / 72, "pc": 16.0, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96.0}


def sized(xhtml: str, shown: Mapping[str, bytes]) -> str:
    """Return the body of a page whose figures say their size; ``shown`` are their files, by path relative to source/.

    A photograph has the size in pixels that it has; a drawing may have any (HTML Living Standard, 4.8.17).
    """
    names = {str(escape(f"../{quote(figures.published(name))}")): name for name in shown}

    def size(match: re.Match[str]) -> str:
        name = names.get(match[2], "")
        found = figures.shape(name, shown[name]) if name else None
        if not found:
            return match[1]
        wide = _wide(shown[name]) if name.lower().endswith(".svg") else found[0]
        return f'{match[1]} width="{round(wide)}" height="{max(1, round(wide * found[1] / found[0]))}"'

    return _FIGURE.sub(size, xhtml) if names else xhtml


def _wide(drawing: bytes) -> float:
    side = figures.SIDE.fullmatch(figures.parsed(drawing).get("width", ""))
    return float(side[1]) * _PIXELS[side[2]] if side else _WIDE

"""The text of figures on paper, set in whole runs.

WeasyPrint 70 sets the text of an SVG letter by letter, from left to right: Arabic falls apart and runs backwards, marks of
Hindi and Thai stand on dotted circles. Only a text whose letters have places or distances of their own needs that. All
others are handed to it here as one letter each, which Pango shapes and orders as it does in a paragraph.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

_PLACED = ("x", "y", "dx", "dy", "rotate")
_SPACED = ("letter-spacing", "textLength")


class Run(str):
    """A text that is one letter to whoever goes through it letter by letter."""

    __slots__ = ()

    def __iter__(self) -> Iterator[str]:
        """Yield the whole text once."""
        yield str(self)


@contextmanager
def in_runs() -> Iterator[None]:
    """Let WeasyPrint set the text of figures in whole runs."""
    from weasyprint import svg

    def text(picture: Any, node: Any, font_size: float) -> None:
        if node.text and whole(node):
            node._etree_node.text = Run(node.text)
        before(picture, node, font_size)

    before, tags = svg.text, {tag for tag, draw in svg.TAGS.items() if draw is svg.text}
    svg.text = text  # WeasyPrint compares what a tag is drawn with to this
    svg.TAGS.update(dict.fromkeys(tags, text))
    try:
        yield
    finally:
        svg.text = before
        svg.TAGS.update(dict.fromkeys(tags, before))


def whole(node: Any) -> bool:
    """Return whether no letter of a text has a place or a distance of its own."""
    if any(len(str(node.get(name, "")).replace(",", " ").split()) > 1 for name in _PLACED):
        return False
    return all(str(node.get(name, "0")).strip() in {"0", "normal", "0px"} for name in _SPACED)

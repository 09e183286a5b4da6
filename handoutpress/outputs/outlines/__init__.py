"""Figures of a book with their words as outlines: what some reading systems show as boxes, or not at all, if it is text.

A picture in ``<img>`` cannot use the book's font, and MuPDF, KOReader and old WebKit join no letters in it. Each line of words
becomes a shape; what it says stays beside it as the shape's ``title``. It takes what covers take (extra ``[covers]``);
without it words stay text. What cannot be set alike stays text, too: words of several looks in one line, along a path, or
with a letter that no font of ours has. Source: SVG 1.1, sections 5.4 and 10.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from handoutpress.model import Edition

__all__ = ["outlined"]


def outlined(figures: Mapping[str, bytes], editions: Sequence[Edition]) -> dict[str, bytes]:
    """Return figures by path relative to source/, the words of each as outlines where that can be done.

    ``editions`` show them in one book: what they have in place of a figure of the source is in their language.
    """
    if not figures:  # as in most books, which so import nothing that draws
        return {}
    from handoutpress.outputs.outlines import outlined_figures

    return outlined_figures.outlined(figures, editions)

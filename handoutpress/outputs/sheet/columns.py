"""How wide the two columns of a bilingual sheet are: each as the length of its text asks for, so that both end together."""

from __future__ import annotations

import unicodedata

from handoutpress.model import Edition

LEAST, MOST = 0.4, 0.6
LARGE, BESIDE = 18.0, 14.0
"""Sizes in large print, in points: the reader's text, and the one beside it."""


def share(edition: Edition, *, large: bool) -> int:
    """Return how many per cent of the line the reader's own text gets; half of it where nothing stands beside it."""
    if edition.beside is None:
        return 50
    own = sum(_width(filled.plain) for filled in edition.page.filled)
    source = sum(_width(segment.msgid) for segment in edition.article.segments)
    own, source = (own * LARGE**2, source * BESIDE**2) if large else (own, source)
    return round(100 * min(MOST, max(LEAST, own / (own + source)))) if own and source else 50


def _width(text: str) -> float:
    """Return about how many ems a text takes on one line."""
    return sum(_ems(char) for char in text)


def _ems(char: str) -> float:
    if unicodedata.combining(char) or unicodedata.category(char) in {"Mn", "Me", "Cf"}:
        return 0
    return 1 if unicodedata.east_asian_width(char) in "WF" else 0.5

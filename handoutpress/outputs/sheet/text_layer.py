"""What is read out of a sheet: the text itself, where a font draws one letter as several shapes, or several as one.

A PDF says for each shape which letters it is, once in the whole file; the same shape of a vowel sign belongs to another
syllable each time, so that Hindi loses its vowels when it is copied, searched or read aloud. There the words stand beside
the shapes (ISO 32000-1, 14.9.4: ActualText). Arabic needs it not: its font has one shape a letter and form.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any


@contextmanager
def spoken() -> Iterator[None]:
    """Let WeasyPrint write the words beside the shapes that do not tell them."""
    import pydyf
    from weasyprint import draw

    def draw_text(stream: Any, box: Any, *rest: Any) -> None:
        if not told_apart(box.text):
            return before(stream, box, *rest)
        stream.begin_marked_content("Span", pydyf.Dictionary({"ActualText": pydyf.String(box.text)}))
        before(stream, box, *rest)
        stream.end_marked_content()
        return None

    before: Callable[..., None] = draw.draw_text
    draw.draw_text = draw_text
    try:
        yield
    finally:
        draw.draw_text = before


def told_apart(text: str) -> bool:
    """Tell whether a text has letters with marks, and none that runs from right to left: readers turn such a text themselves."""
    if text.isascii():
        return False
    marked = any(unicodedata.category(char)[0] == "M" or _composed(char) for char in text)
    return marked and not any(unicodedata.bidirectional(char) in {"R", "AL"} for char in text)


def _composed(char: str) -> bool:
    return unicodedata.decomposition(char)[:1].isalnum()

"""Pages of one kind, rendered once with marks where they differ, then filled as often as there are such pages.

What a template makes of a page is the same for all handouts of a language but for a few texts. A filled mould is equal, byte
for byte, to the page that the template makes of the texts themselves (tests/outputs/test_moulds.py).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Sequence

from markupsafe import escape

_MARK = "\ue000handoutpress.{}\ue001"
"""In Unicode's private use area: no escaping changes it, and a template knows nothing to do with it."""
_MARKED = re.compile(_MARK.format("([0-9]+)").encode())
_MOST = 2000
"""Moulds that are kept; of so many kinds none comes again."""


class Moulds:
    """The moulds of one build, in which settings, theme and the words of the pages are the same from beginning to end."""

    def __init__(self) -> None:
        self._known: dict[Hashable, tuple[list[bytes], list[int]]] = {}

    def page(self, kind: Hashable, texts: Sequence[str], render: Callable[[Sequence[str]], bytes]) -> bytes:
        """Return the page that ``render`` makes of some texts, which it escapes and does not look into.

        ``kind`` tells apart what is not the same for all pages besides; whether a text is empty is told apart by itself.
        """
        shape = kind, tuple(map(bool, texts))
        if shape not in self._known:
            if len(self._known) >= _MOST:
                self._known.clear()
            marks = [text and _MARK.format(number) for number, text in enumerate(texts)]
            parts = _MARKED.split(render(marks))
            self._known[shape] = parts[::2], [int(number) for number in parts[1::2]]
        around, holes = self._known[shape]
        written = [str(escape(text)).encode() for text in texts]
        filled = [around[0]]
        for number, after in zip(holes, around[1:], strict=True):
            filled += written[number], after
        return b"".join(filled)

"""Pages of one kind, rendered once with marks where they differ, then filled as often as there are such pages.

What a template makes of a page is the same for all handouts of a language but for a few texts. A filled mould is equal, byte
for byte, to the page that the template makes of the texts themselves (tests/outputs/test_moulds.py).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Sequence

from markupsafe import escape

_BEGIN, _END, _ZERO, _LAST = "\ue000", "\uf8ff", 0xE001, 0xF8FE
"""In Unicode's private use area: a mark has no letter and no digit, so that nothing escapes, isolates or counts it."""
_MARKED = re.compile(f"{_BEGIN}([{chr(_ZERO)}-{chr(_LAST)}]){_END}")
_MOST = 2000
"""Kinds that are remembered; of so many none comes again."""
_Mould = tuple[list[bytes], list[int]]
"""What stands around the holes, and which text each hole takes."""


class Moulds:
    """The moulds of one build, in which settings, theme and the words of the pages are the same from beginning to end."""

    def __init__(self) -> None:
        self._known: dict[Hashable, _Mould | None] = {}
        """None: pages of the kind are rendered, each by itself."""
        self._once: set[Hashable] = set()
        """Kinds of which there was one page so far: of most tables of contents there is no second."""

    def page(
        self,
        kind: Hashable,
        texts: Sequence[str],
        render: Callable[[Sequence[str]], bytes],
        escaped: Callable[[str], str] = escape,
    ) -> bytes:
        """Return the page that ``render`` makes of some texts, which it writes ``escaped`` and does not look into.

        ``kind`` tells apart what is not the same for all pages besides; whether a text is empty is told apart by itself.
        The second page of a kind is rendered, too: where a mould gives another, none of that kind is filled.
        """
        shape = kind, tuple(map(bool, texts))
        if shape not in self._once:
            self._forget()
            self._once.add(shape)
            return render(texts)
        written = [str(escaped(text)).encode() for text in texts]
        if shape not in self._known:
            plain, mould = render(texts), _mould(texts, render)
            self._known[shape] = mould if _filled(mould, written) == plain else None
            return plain
        known = self._known[shape]
        return _filled(known, written) if known else render(texts)

    def _forget(self) -> None:
        if len(self._once) >= _MOST:
            self._once.clear()
            self._known.clear()


def _mould(texts: Sequence[str], render: Callable[[Sequence[str]], bytes]) -> _Mould:
    marks = [text and f"{_BEGIN}{chr(_ZERO + number)}{_END}" for number, text in enumerate(texts)]
    parts = _MARKED.split(render(marks).decode())
    return [part.encode() for part in parts[::2]], [ord(part) - _ZERO for part in parts[1::2]]


def _filled(mould: _Mould, written: Sequence[bytes]) -> bytes:
    around, holes = mould
    found = [around[0]]
    for number, after in zip(holes, around[1:], strict=True):
        found += written[number] if number < len(written) else b"", after  # a mark of somebody else's: no such text
    return b"".join(found)

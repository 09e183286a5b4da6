"""What a page in the pseudo-language says outside of brackets: it was never extracted. Pure: pages in, texts out."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html.parser import HTMLParser

from handoutpress.catalogs.pseudo_language import CLOSE, LANGUAGE, OPEN

_VOID = frozenset(
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"]
)
_DATA = frozenset({"script", "style", "time", "bdi", "code"})
"""Elements whose text is data: names, numbers, dates, what is typed."""
_SPOKEN = ("alt", "aria-label", "title", "placeholder")


class _Page(HTMLParser):
    """Collects what a page says outside of brackets, in its own language."""

    def __init__(self, data: Iterable[str]) -> None:
        super().__init__()
        known = "|".join(map(re.escape, sorted(filter(None, data), key=len, reverse=True)))
        self.data = re.compile(rf"(?<!\w)(?:{known})(?!\w)" if known else "(?!)")
        self.found: dict[str, None] = {}
        self.depth = 0
        self.open: list[tuple[str, bool]] = []
        self.skipped = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._attributes(tag, attrs)
        if tag not in _VOID:
            skip = tag in _DATA or dict(attrs).get("lang") not in {None, LANGUAGE.tag}
            self.open.append((tag, skip))
            self.skipped += skip

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._attributes(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        while self.open:
            name, skip = self.open.pop()
            self.skipped -= skip
            if name == tag:
                return

    def handle_data(self, data: str) -> None:
        if not self.skipped:
            self.depth = self._look(data, self.depth)

    def _attributes(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        if self.skipped or values.get("lang") not in {None, LANGUAGE.tag}:
            return
        names = (*_SPOKEN, "content") if tag == "meta" and values.get("name") == "description" else _SPOKEN
        for name in names:
            self._look(values.get(name) or "", 0)

    def _look(self, text: str, depth: int) -> int:
        """Note what of a text stands outside of brackets; return how many are open behind it."""
        for piece in re.split(f"([{OPEN}{CLOSE}])", text):
            if piece in {OPEN, CLOSE}:
                depth = depth + 1 if piece == OPEN else max(depth - 1, 0)
            elif not depth and (left := self._left(piece)):
                self.found.setdefault(left)
        return depth

    def _left(self, text: str) -> str:
        text = self.data.sub("", text)
        return " ".join(text.split()) if any(map(str.isalpha, text)) else ""


def unextracted(page: str, data: Iterable[str] = ()) -> tuple[str, ...]:
    """Return the texts of a page in the pseudo-language that are in no catalog, each once, in their order.

    ``data`` are texts that nobody translates, such as the publisher's name. Elements of data (``time``, ``bdi``, ``code``)
    and what is marked as being in another language are passed over.
    """
    reader = _Page(data)
    reader.feed(page)
    reader.close()
    return tuple(reader.found)

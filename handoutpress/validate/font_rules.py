"""Our own rule over the font of a book: every letter of its script that the pages hold has a glyph in it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from handoutpress import languages
from handoutpress.outputs import fonts
from handoutpress.validate.book_rules import Book
from handoutpress.validate.page_rules import Finding

covered = lru_cache(maxsize=64)(fonts.covered)  # all books of a language share a font


def check(book: Book) -> Iterator[Finding]:
    """Yield HP732 for a font that a reader would see boxes or another hand of letters beside, or that cannot be read."""
    language = languages.find(next(iter(book.values("dc:language")), ""))
    source = fonts.source(language) if language else None
    for name, data in book.files.items():
        if not name.endswith(".woff2") or source is None:
            continue
        try:
            has = covered(data)
        except Exception as fault:  # fontTools raises what its tables raise: struct.error, KeyError, brotli's own ...
            yield Finding("HP732", f"{name}: the font cannot be read: {fault}")
            continue
        words = "".join(page.text() for page in book.pages().values())
        if missing := fonts.lacking(source, has, words):
            named = ", ".join(f"U+{ord(char):04X} {char}" for char in missing[:8])
            yield Finding("HP732", f"{name}: no glyph for {named}")

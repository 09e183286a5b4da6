"""Fonts: a subset for each language in books and pages (``books``), and every letter of a sheet (``paper``).

They come as packages that are known by their hash, so that the same library makes the same bytes wherever it is built.
Sole importer of fontTools and uharfbuzz. Sources: SIL Open Font License 1.1; EPUB 3.3, section 3.2 (WOFF2 is a core media
type).
"""

from handoutpress.outputs.fonts.books import (
    ALWAYS,
    INSTALL,
    SOURCES,
    Source,
    covered,
    file,
    key,
    lacking,
    letters,
    read,
    source,
    subset,
)

__all__ = [
    "ALWAYS",
    "INSTALL",
    "SOURCES",
    "Source",
    "covered",
    "file",
    "key",
    "lacking",
    "letters",
    "read",
    "source",
    "subset",
]

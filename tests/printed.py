"""What stands where on a printed page: read out of a PDF's glyphs by PDFium, as a reader's eye meets them."""

from __future__ import annotations

import io
import re

import pikepdf
import pypdfium2

_LINE = 3.0
"""Points that two glyphs of one line may stand apart in height."""


def lines(pdf: bytes, of: str = r"[0-9+:./-]") -> list[str]:
    """Return the lines of a PDF from left to right as they are seen, of the characters that match ``of`` alone.

    No brackets: PDFium turns them round where a line runs from right to left.
    """
    found = []
    document = pypdfium2.PdfDocument(pdf)
    for page in document:
        text = page.get_textpage()
        rows: dict[int, list[tuple[float, str]]] = {}
        for index in range(text.count_chars()):
            char = text.get_text_range(index, 1)
            if re.fullmatch(of, char):
                left, bottom, _, _ = text.get_charbox(index, loose=True)
                rows.setdefault(round(bottom / _LINE), []).append((left, char))
        found += ["".join(char for _, char in sorted(row)) for _, row in sorted(rows.items(), reverse=True)]
    document.close()
    return found


def pages(pdf: bytes) -> int:
    """Return how many pages a PDF has."""
    document = pypdfium2.PdfDocument(pdf)
    count = len(document)
    document.close()
    return count


def words(pdf: bytes) -> str:
    """Return the text of a PDF as PDFium reads it, white space made one."""
    document = pypdfium2.PdfDocument(pdf)
    text = " ".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return " ".join(text.split())


def language(pdf: bytes) -> str:
    """Return the language that a PDF says it is in."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        return str(document.Root.Lang)

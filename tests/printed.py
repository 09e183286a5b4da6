"""What stands where on a printed page: read out of a PDF's glyphs by PDFium, as a reader's eye meets them."""

from __future__ import annotations

import io
import itertools
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

import pikepdf
import pypdfium2

from handoutpress.outputs.sheet.setting import Copy, compiled

_LINE = 3.0
"""Points that two glyphs of one line may stand apart in height."""


def lines(pdf: bytes, of: str = r"[0-9\u0660-\u0669\u06f0-\u06f9+:./-]", pages: int | None = None) -> list[str]:
    """Return the lines of a PDF from left to right as they are seen, of the characters that match ``of`` alone.

    No brackets: PDFium turns them round where a line runs from right to left. Of the first ``pages``, or of all.
    """
    found = []
    document = pypdfium2.PdfDocument(pdf)
    for page in list(document)[:pages]:
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


def words(pdf: bytes, pages: int | None = None) -> str:
    """Return the text of a PDF as PDFium reads it, white space made one: of its first ``pages``, or of all."""
    document = pypdfium2.PdfDocument(pdf)
    text = " ".join(page.get_textpage().get_text_range() for page in list(document)[:pages])
    document.close()
    return " ".join(text.replace("\ufffe", "").split())


def squeezed(text: str) -> str:
    """Return a text without white space and without what nobody sees: as it is compared."""
    kept = (char for char in unicodedata.normalize("NFC", text) if unicodedata.category(char) not in {"Cf", "Zs"})
    return re.sub(r"\s+", "", "".join(kept))


def made(copy: Copy) -> bytes:
    """Return the PDF of a copy."""
    return compiled(copy)


@dataclass(frozen=True)
class Look:
    """What a finished PDF is, seen from outside."""

    language: str
    titled: bool
    languages: frozenset[str]
    """Of passages in it."""
    faults: list[str]


def looked_at(pdf: bytes) -> Look:
    """Return what ISO 14289-1 wants to know of a PDF: 7.1 title, 7.2 language, 7.3 figures, 7.5 heads, 7.18.5 links."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        root = document.Root
        faults: list[str] = []
        languages = set()
        links = 0
        for node in _nodes(root.StructTreeRoot):
            kind = str(node.get("/S", ""))
            if "/Lang" in node:
                languages.add(str(node.Lang))
            if kind == "/TH" and "/Scope" not in str(node.get("/A")):
                faults.append("a head without scope")
            if kind == "/Figure" and "/Alt" not in node:
                faults.append("a figure without a text")
            links += kind == "/Link"
        areas = [link for page in document.pages for link in page.get("/Annots", [])]
        for area in areas:
            left, low, right, high = (float(edge) for edge in area.Rect)
            if abs(high - low) < 4 or abs(right - left) < 1:
                faults.append(f"a link of {abs(right - left):.1f} by {abs(high - low):.1f} points")
        if links != len(areas):
            faults.append(f"{len(areas)} areas for {links} links")
        titled = bool(root.ViewerPreferences.get("/DisplayDocTitle"))
        return Look(str(root.Lang), titled, frozenset(languages), faults)


def _nodes(node: pikepdf.Object) -> Iterator[pikepdf.Object]:
    children = node.get("/K", [])
    for child in children if isinstance(children, pikepdf.Array) else [children]:
        if isinstance(child, pikepdf.Dictionary) and "/S" in child:
            yield child
            yield from _nodes(child)


def language(pdf: bytes) -> str:
    """Return the language that a PDF says it is in."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        return str(document.Root.Lang)


def overlaps(pdf: bytes) -> list[str]:
    """Return letters that stand on others of their line, or off the paper: by more than a third of their width."""
    found = []
    document = pypdfium2.PdfDocument(pdf)
    for page in document:
        text = page.get_textpage()
        rows: dict[float, list[tuple[float, float, str]]] = {}
        for index in range(text.count_chars()):
            char = text.get_text_range(index, 1)
            if char.isascii() and char.isalpha():
                left, bottom, right, _ = text.get_charbox(index, loose=True)
                rows.setdefault(round(bottom, 1), []).append((left, right, char))
        for row in rows.values():
            row.sort()
            pairs = (pair for pair in itertools.pairwise(row) if pair[0][2] != "f")  # a ligature has one place
            found += [one[2] + two[2] for one, two in pairs if two[0] < one[1] - (one[1] - one[0]) * 0.34]
            found += [char for left, right, char in row if left < 0 or right > page.get_width()]
    document.close()
    return found

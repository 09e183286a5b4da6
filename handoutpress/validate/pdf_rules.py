"""Our own rules over a finished sheet: whether the PDF is what PDF/UA-1 asks for, read by another program than its maker.

The compiler claims it; a claim in a file's metadata opens no link and reads no table aloud. A few milliseconds a sheet, so
that a build asks them too. Source: ISO 14289-1; its clauses are named in each rule.
"""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from importlib.util import find_spec
from typing import Any

from handoutpress import languages
from handoutpress.validate.page_rules import Finding

INSTALL = 'pip install "handoutpress[pdf]"'
NEEDED = ("pikepdf", "pypdfium2")
LEAST = 4.0
"""Points: what is lower or narrower nobody meets with a finger, and some readers do not show it at all."""
HINTS = {
    "HP735": "shorten its warnings, doses and signs of an emergency: nothing of these is left out",
    "HP737": "show the page to whom Naskh is hard to read: their device may have a Nastaliq",
    "HP741": "build it anew; if it stays so, the engine has a fault",
    "HP742": "build it anew; if it stays so, the engine has a fault",
    "HP743": "give the table a header row",
    "HP744": "build it anew; if it stays so, the engine has a fault",
    "HP745": "say in the article what the picture shows: ![what it shows](figure.svg)",
    "HP746": "build it anew; if it stays so, the engine has a fault",
    "HP747": "do not hand this sheet out; write the number in digits and mark it by nothing else",
    "HP748": "give the page or the book to whoever needs it read aloud",
    "HP749": "build it anew; if it stays so, the engine has a fault",
}
_SUBSET = re.compile(r"/[A-Z]{6}\+.")
_NUMBERED = frozenset(["/Decimal", "/UpperRoman", "/LowerRoman", "/UpperAlpha", "/LowerAlpha"])


FAULTS = (AttributeError, KeyError, IndexError, TypeError, ValueError, RecursionError, RuntimeError)
"""What a library raises where a file holds another thing than the standard says."""


class Unreadable(Exception):  # noqa: N818 (it says what is the case)
    """A file is no PDF that a program can open. Text: why."""


@dataclass(frozen=True, slots=True)
class Tagged:
    """What a PDF says of itself: its catalog, its title, each element of its structure, and its pages."""

    root: Any
    title: str
    elements: tuple[Any, ...]
    """In the order in which they are read."""
    pages: tuple[Any, ...]

    def of(self, *kinds: str) -> Iterator[Any]:
        """Yield the elements of some kinds: ``/TH``."""
        return (element for element in self.elements if str(element.S) in kinds)


Rule = Callable[[Tagged], Iterator[Finding]]


def lacking() -> str:
    """Return how to get what reads sheets, in one line; empty if it is there."""
    return "" if all(map(find_spec, NEEDED)) else f"no sheet was looked at: {INSTALL}"


def check(data: bytes, language: str = "") -> list[Finding]:
    """Return what the rules find in a PDF (HP741-HP746, HP749); ``language`` is that of its text (BCP 47), if it is known."""
    import pikepdf

    try:
        with pikepdf.open(io.BytesIO(data)) as document:
            root = document.Root
            elements = tuple(_elements(root.get("/StructTreeRoot", {})))
            tagged = Tagged(root, str(document.docinfo.get("/Title", "")), elements, tuple(document.pages))
            return [*_language(tagged, language), *(found for rule in RULES for found in rule(tagged))]
    except (pikepdf.PdfError, *FAULTS) as fault:
        return [unreadable(fault)]


def unreadable(fault: Exception) -> Finding:
    """Return HP741: what of a file could not be read, in one line."""
    return Finding("HP741", f"the PDF cannot be read: {' '.join(str(fault).split())[:200]}")


def _elements(node: Any) -> Iterator[Any]:
    for child in _children(node):
        if _is_element(child):
            yield child
            yield from _elements(child)


def _children(node: Any) -> list[Any]:
    import pikepdf

    kids = node.get("/K", [])
    return list(kids) if isinstance(kids, pikepdf.Array | list) else [kids]


def _is_element(node: Any) -> bool:
    return isinstance(node, Mapping) or (hasattr(node, "keys") and "/S" in node)


def _attribute(element: Any, owner: str, name: str) -> str:
    """Return an attribute of an element, empty if nobody says it."""
    import pikepdf

    said = element.get("/A", [])
    rows = list(said) if isinstance(said, pikepdf.Array) else [said]
    return next((str(row[name]) for row in rows if hasattr(row, "keys") and row.get("/O") == owner and name in row), "")


def _language(pdf: Tagged, language: str) -> Iterator[Finding]:
    """7.2: the text's language, in the file itself."""
    said = str(pdf.root.get("/Lang", ""))
    if not said:
        yield Finding("HP742", "the PDF does not say its language")
    elif language and said.split("-")[0] != languages.primary(language):
        yield Finding("HP742", f"the PDF says that it is in '{said}', its text is in '{language}'")


def _claims(pdf: Tagged) -> Iterator[Finding]:
    """5, 7.1: tags, a title that the window shows, and the claim of PDF/UA-1."""
    if not pdf.elements or str(pdf.root.get("/MarkInfo", {}).get("/Marked", "")) != "True":
        yield Finding("HP742", "the PDF has no tags")
    if not pdf.title or str(pdf.root.get("/ViewerPreferences", {}).get("/DisplayDocTitle", "")) != "True":
        yield Finding("HP742", "the PDF shows no title")
    metadata = pdf.root.get("/Metadata")
    if metadata is None or not re.search(rb"pdfuaid:part(>|=.)1", metadata.read_bytes()):
        yield Finding("HP742", "the PDF does not say that it is PDF/UA-1")


def _heads(pdf: Tagged) -> Iterator[Finding]:
    """7.5: each head of a table says of which cells it is the head."""
    for _ in (head for head in pdf.of("/TH") if not _attribute(head, "/Table", "/Scope")):
        yield Finding("HP743", "a head of a table does not say of which cells it is the head")
    for table in pdf.of("/Table"):
        if not any(str(part.S) == "/TH" for part in _elements(table)):
            yield Finding("HP743", "a table has no head")


def _links(pdf: Tagged) -> Iterator[Finding]:
    """7.18.5: each area that can be clicked is in the tag of its link, is alone in it, is met, and says where it leads."""
    areas = {area.objgen: area for page in pdf.pages for area in page.get("/Annots", [])}
    held = []
    for link in pdf.of("/Link"):
        inside = [kid.Obj.objgen for kid in _children(link) if hasattr(kid, "keys") and kid.get("/Type") == "/OBJR"]
        held += inside
        if len(inside) != 1:
            yield Finding("HP744", f"a link has {len(inside)} areas that can be clicked")
    for name, area in areas.items():
        left, low, right, high = (float(edge) for edge in area.Rect)
        wide, tall = abs(right - left), abs(high - low)
        where = str(area.get("/Contents", "")) or "nowhere"
        if min(wide, tall) <= LEAST:
            yield Finding("HP744", f"the link to {where} is {wide:.1f} by {tall:.1f} points")
        if name not in held:
            yield Finding("HP744", f"the area of the link to {where} is outside of its tag")
        if "/Contents" not in area:
            yield Finding("HP744", "a link does not say where it leads")


def _figures(pdf: Tagged) -> Iterator[Finding]:
    """7.3: what is said in the place of a picture."""
    for _ in (one for one in pdf.of("/Figure") if not str(one.get("/Alt", one.get("/ActualText", ""))).strip()):
        yield Finding("HP745", "a picture has no text alternative")


def _headings(pdf: Tagged) -> Iterator[Finding]:
    """7.4.2, 7.17: no heading skips a level, and each can be found from the outline."""
    found = [element for element in pdf.elements if re.fullmatch("/H[1-6]", str(element.S))]
    last = 0
    for level in (int(str(element.S)[2:]) for element in found):
        if level > last + 1:
            yield Finding("HP746", f"a heading of level {level} follows one of level {last}")
        last = level
    marks = _bookmarks(pdf.root.get("/Outlines", {}))
    if marks < len(found):
        yield Finding("HP746", f"the outline has {marks} of {len(found)} headings")


def _bookmarks(node: Any) -> int:
    count, one = 0, node.get("/First")
    while one is not None:
        count += 1 + _bookmarks(one)
        one = one.get("/Next")
    return count


def _lists(pdf: Tagged) -> Iterator[Finding]:
    """7.6: a list says how it is numbered, and each of its items has its mark and its text."""
    for one in pdf.of("/L"):
        if not _attribute(one, "/List", "/ListNumbering"):
            yield Finding("HP746", "a list does not say how it is numbered")
        for item in (kid for kid in _children(one) if _is_element(kid) and str(kid.S) == "/LI"):
            kinds = {str(kid.S) for kid in _children(item) if _is_element(kid)}
            if not {"/Lbl", "/LBody"} <= kinds:
                yield Finding("HP746", "an item of a list has no mark or no text")


def numbered(data: bytes) -> list[tuple[int, ...]]:
    """Return for each numbered list of a PDF the marked contents of its marks, as (page, id) one after the other."""
    import pikepdf

    with pikepdf.open(io.BytesIO(data)) as document:
        places = {page.obj.objgen: number for number, page in enumerate(document.pages)}
        found = []
        for one in _elements(document.Root.get("/StructTreeRoot", {})):
            if str(one.S) == "/L" and _attribute(one, "/List", "/ListNumbering") in _NUMBERED:
                items = [kid for kid in _children(one) if _is_element(kid) and str(kid.S) == "/LI"]
                marks = [_mark(item, places) for item in items]
                found.append(tuple(number for mark in marks for number in mark))
        return found


def _mark(item: Any, places: Mapping[Any, int]) -> tuple[int, ...]:
    """Return page and id of the first marked content of an item's mark; nothing if it has none."""
    for label in (kid for kid in _children(item) if _is_element(kid) and str(kid.S) == "/Lbl"):
        for content in _children(label):
            if isinstance(content, int) and "/Pg" in label:
                return places.get(label.Pg.objgen, -1), content
            if hasattr(content, "keys") and "/MCID" in content:
                return places.get(content.get("/Pg", label.get("/Pg")).objgen, -1), int(content.MCID)
    return ()


def _fonts(pdf: Tagged) -> Iterator[Finding]:
    """7.21.4, 7.21.7: every font is in the file, cut down to its text, and says which letters its glyphs are."""
    seen: dict[Any, Any] = {}
    for page in pdf.pages:
        _collect(page.get("/Resources", {}), seen, 0)
    for font in seen.values():
        name = str(font.get("/BaseFont", "a font"))
        inner = font.get("/DescendantFonts", [font])[0]
        if not any(f"/FontFile{kind}" in inner.get("/FontDescriptor", {}) for kind in ("", "2", "3")):
            yield Finding("HP749", f"{name.lstrip('/')} is not in the file")
        elif not _SUBSET.match(name):
            yield Finding("HP749", f"{name.lstrip('/')} is in the file with all its letters")
        if "/ToUnicode" not in font:
            yield Finding("HP749", f"{name.lstrip('/')} does not say which letters its shapes are")


def _collect(resources: Any, seen: dict[Any, Any], depth: int) -> None:
    """Gather the fonts of a page and of the drawings in it, each once."""
    for font in resources.get("/Font", {}).values():
        seen[font.objgen] = font
    for form in resources.get("/XObject", {}).values():
        if "/Resources" in form and depth < 8 and form.objgen not in seen:
            _collect(form.Resources, seen, depth + 1)


RULES: tuple[Rule, ...] = (_claims, _heads, _links, _figures, _headings, _lists, _fonts)

"""What is in the pages of a book, read from the finished XHTML itself: nothing is declared that is not there."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import PurePosixPath
from typing import Any

from lxml import etree

from handoutpress.library import figures
from handoutpress.model import HandoutError, Place, Problem, error
from handoutpress.outputs import directions, templates

XHTML = "{http://www.w3.org/1999/xhtml}"
SVG = "{http://www.w3.org/2000/svg}"
MATHML = "{http://www.w3.org/1998/Math/MathML}"
MEDIA_TYPES = {
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".gif": "image/gif",
    ".webp": "image/webp",
}
"""Core media types of pictures (EPUB 3.3, section 3.2); never guessed from the machine's own tables."""

THEME_HINT = "a book is XHTML: close every tag (<br/>), quote every attribute, declare every prefix"
BEGUN = re.compile(r" line (\d+)")
_FELL = re.compile(r"(?:^| )fallback(?: |$)")
NUMBERS = re.compile(r" line \d+|, line \d+, column \d+")
HINT = "a character or a markup that XML refuses has come through: look at the text near there"

_TURNED = b' dir="rtl"'
Element = etree._Element


@cache
def not_xml() -> re.Pattern[str]:
    """Return what finds a character that no XML file may hold, not even escaped (XML 1.0, production 2)."""
    return re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def can_hold(texts: Iterable[str]) -> bool:
    """Return whether an XML file can hold some texts, once they are escaped."""
    return all(text.isprintable() or not not_xml().search(text) for text in texts)


def strict() -> etree.XMLParser:
    """Return a parser that mends nothing, expands no entity and opens no file."""
    return etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)


@dataclass(frozen=True, slots=True)
class Features:
    """What a reader finds in a page, and so what the package may say about its accessibility."""

    headings: bool = False
    pictures: bool = False
    """There are pictures that mean something: not the cover, not those with an empty alternative."""
    described: bool = True
    """Every such picture has a text alternative in the language of the book: one that fell back is no alternative."""
    moving: bool = False
    """There are pictures that may move or flash."""
    tables: bool = False
    notes: bool = False
    formulas: bool = False
    drawings: bool = False
    """SVG inside of the page itself."""
    ruby: bool = False

    @property
    def properties(self) -> tuple[str, ...]:
        """Return the manifest's properties of the page (EPUB 3.3, appendix D.5)."""
        return tuple(name for name, there in (("mathml", self.formulas), ("svg", self.drawings)) if there)


def render(template: str, values: Mapping[str, Any], book: str, overrides: templates.Overrides = ()) -> bytes:
    """Return a filled template of a book.

    HandoutError HP710 where a text holds half of a surrogate pair; HP115 if what one of a library's own templates
    (``overrides``) gives is not a page of a book, in the template and on its line where that can be told.
    """
    try:
        data = templates.render(template, values, overrides)
    except UnicodeEncodeError as fault:
        raise HandoutError([error("HP710", Place(book), f"{template} cannot be written: {fault}", HINT)]) from None
    if (
        overrides
        and (wrong := _malformed(data, template))
        and not _malformed(templates.render(template, values), template)
    ):
        raise HandoutError([_theme_problem(template, values, overrides, wrong)])
    return directions.book_page(data) if _TURNED in data else data


def _malformed(data: bytes, template: str) -> etree.XMLSyntaxError | str | None:
    """Return why a page is not well-formed, or that it is none; None if it is fine."""
    try:
        root = etree.fromstring(data, strict())
    except etree.XMLSyntaxError as fault:
        return fault
    wanted = f"{SVG}svg" if template.endswith(".svg.j2") else f"{XHTML}html"
    return (
        None
        if root.tag == wanted
        else f"it must be <{wanted.rpartition('}')[2]}> in the namespace {wanted[1:].rpartition('}')[0]}"
    )


def _theme_problem(
    template: str, values: Mapping[str, Any], overrides: templates.Overrides, wrong: etree.XMLSyntaxError | str
) -> Problem:
    """Return HP115 on the line of the library's template where the fault shows, or where the tag that it is about begins."""
    said, places = str(wrong), list[tuple[int, int | None]]()
    if isinstance(wrong, etree.XMLSyntaxError):
        line, column = wrong.position
        said = NUMBERS.sub("", str(wrong.msg))
        places = [(line, max(column - 3, 0)), *((int(found), None) for found in BEGUN.findall(str(wrong.msg)))]
    found = (templates.place_of(template, values, overrides, *place) for place in places)
    place = next(filter(None, found), None) or _culprit(template, values, overrides)
    return error("HP115", place, f"{template} does not give a page of a book: {said}", THEME_HINT)


def _culprit(template: str, values: Mapping[str, Any], overrides: templates.Overrides) -> Place:
    """Return the template without which the page would be fine."""
    own = [item for item in overrides if item[0].startswith("book/")]
    for item in own:
        others = tuple(other for other in overrides if other != item)
        if not _malformed(templates.render(template, values, others), template):
            return Place(f"{templates.FOLDER}/{item[0]}")
    return Place(f"{templates.FOLDER}/{own[0][0]}")


def parse(data: bytes, book: str, name: str) -> Element:
    """Return the root of a file of a book; HandoutError HP710 where it is not well-formed or declares a DTD's contents."""
    try:
        root = etree.fromstring(data, strict())
    except etree.XMLSyntaxError as fault:
        raise HandoutError([error("HP710", Place(book), f"{name} is not well-formed XML: {fault}", HINT)]) from None
    return root


def features(root: Element) -> Features:
    """Return what a page of XHTML holds."""
    pictures = [item for item in root.iter(f"{XHTML}img") if item.get("alt") != ""]
    return Features(
        headings=_any(root, [f"{XHTML}h{level}" for level in range(1, 7)]),
        pictures=bool(pictures) or _any(root, [f"{SVG}svg"]),
        described=all(map(_described, pictures)),
        moving=any((item.get("src") or "").endswith((".gif", ".webp")) for item in pictures),
        tables=_any(root, [f"{XHTML}table"]),
        notes=root.find(f".//{XHTML}*[@role='doc-noteref']") is not None,
        formulas=_any(root, [f"{MATHML}math"]),
        drawings=_any(root, [f"{SVG}svg"]),
        ruby=_any(root, [f"{XHTML}ruby"]),
    )


def _described(picture: Element) -> bool:
    """Tell whether a picture speaks to the book's reader: an alternative that was not translated says nothing to them."""
    around = (picture, *picture.iterancestors())
    return bool((picture.get("alt") or "").strip()) and not any(_FELL.search(one.get("class", "")) for one in around)


def _any(root: Element, tags: list[str]) -> bool:
    return next(root.iter(*tags), None) is not None


def media_type(name: str) -> str:
    """Return the media type of a picture by its suffix; empty if it is not a core media type."""
    return MEDIA_TYPES.get(PurePosixPath(name.lower()).suffix, "")


def figure_problems(name: str, data: bytes | None, book: str) -> list[Problem]:
    """Return why a figure can't go into a book: absent, of no core media type, or not a mere picture."""
    place = Place(book)
    if data is None:
        return [error("HP711", place, f"the figure {name!r} is shown but was not given", "add the file to source/")]
    if not media_type(name):
        hint = f"use one of {', '.join(MEDIA_TYPES)}"
        return [error("HP711", place, f"the figure {name!r} is of a type that reading systems need not show", hint)]
    return [
        error("HP711", place, f"the figure {name!r} {fault}", figures.HINT) for _, fault in figures.faults(name, data)
    ]

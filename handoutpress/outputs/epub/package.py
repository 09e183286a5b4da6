"""ebooklib keeps the manifest, the spine and the package document; nothing else of it reaches a book.

Sole importer of ebooklib. Each override below names the fault of ebooklib 0.20 that it answers; tests/test_epub_package.py
holds a contract test for every private hook used here, so that an update of ebooklib that moves one is seen at once.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

from ebooklib import epub
from lxml import etree

from handoutpress.model import Language
from handoutpress.outputs.epub import metadata, pages
from handoutpress.outputs.epub.pages import Entry
from handoutpress.outputs.moulds import Moulds

MIMETYPE = b"application/epub+zip"
NCX = "toc.ncx"
DOCUMENTS = ("META-INF/container.xml", "EPUB/content.opf", f"EPUB/{NCX}")
"""What ebooklib writes itself."""
XML_LANG = metadata.XML_LANG
NCX_NS = "{http://www.daisy.org/z3986/2005/ncx/}"
NCX_DOCTYPE = '<!DOCTYPE ncx PUBLIC "-//NISO//DTD ncx 2005-1//EN" "http://www.daisy.org/z3986/2005/ncx-2005-1.dtd">'


@dataclass(frozen=True, slots=True)
class Resource:
    """A file of the book as the manifest lists it; ``name`` is relative to the package document."""

    id: str
    name: str
    media_type: str
    data: bytes
    properties: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Package:
    """All that the package document is made from. ``spine`` holds ids of resources; one of them has the property nav."""

    uuid: str
    title: str
    language: Language
    day: date
    metadata: Sequence[metadata.Entry]
    resources: Sequence[Resource]
    spine: Sequence[str]
    toc: Sequence[Entry]


class Collected(list[tuple[str, bytes]]):
    """Stands where ebooklib expects its zip file: takes what is written, in order."""

    def writestr(self, name: str, data: str | bytes) -> None:
        """Take one member."""
        self.append((name, data.encode() if isinstance(data, str) else data))


class Writer(epub.EpubWriter):  # type: ignore[misc]  # ebooklib has no types
    """ebooklib's writer without its zip, its navigation and its faults."""

    def write(self) -> None:
        """Collect container, package, NCX and resources in ``out`` (its own zip carries the clock, 0.20 has no way around)."""
        self.out = Collected([("mimetype", MIMETYPE)])
        self._write_container()
        self._write_opf()
        self._write_items()

    def _write_opf_metadata(self, root: etree._Element) -> None:
        root.set(XML_LANG, self.book.language)  # never written by ebooklib: Ace's epub-lang
        del root.attrib["prefix"]  # declares only what EPUB 3 has reserved anyway
        super()._write_opf_metadata(root)

    def _get_ncx(self) -> bytes:
        """Return the NCX with what ebooklib leaves out: DOCTYPE, language, direction and depth (NCX 2005-1)."""
        root = etree.fromstring(super()._get_ncx())
        root.set(XML_LANG, self.book.language)
        root.set("dir", self.book.direction)
        depth = 2 if root.find(f".//{NCX_NS}navPoint/{NCX_NS}navPoint") is not None else 1
        for item in root.iterfind(f".//{NCX_NS}meta[@name='dtb:depth']"):
            item.set("content", str(depth))
        for number, point in enumerate(root.iter(f"{NCX_NS}navPoint"), 1):
            point.set("id", f"point-{number}")
        return etree.tostring(root, encoding="utf-8", xml_declaration=True, pretty_print=True, doctype=NCX_DOCTYPE)


def members(package: Package, moulds: Moulds | None = None) -> list[tuple[str, bytes]]:
    """Return the book's files in order, ``mimetype`` first, as ebooklib names them (``EPUB/content.opf``).

    With ``moulds`` ebooklib is asked once for all books of a kind, and the bytes are the same.
    """
    day = datetime(package.day.year, package.day.month, package.day.day, tzinfo=UTC)
    return _cast(package, f"{day:%Y-%m-%dT%H:%M:%SZ}", moulds) if moulds else _written(package, day)


def _written(package: Package, day: datetime | _Day) -> list[tuple[str, bytes]]:
    options = {
        "mtime": day,
        "epub3_pages": False,  # takes every epub:type with an id for a page break
        "package_direction": True,
        "raise_exceptions": True,
    }
    writer = Writer("", _book(package), options)
    writer.write()
    return list(writer.out)


class _Day(str):
    """Stands where ebooklib expects a time: it is written as it is."""

    __slots__ = ()

    def strftime(self, form: str) -> str:
        """Return it."""
        return str(self)


def _cast(package: Package, day: str, moulds: Moulds) -> list[tuple[str, bytes]]:
    """Return the book's files, the package document and the NCX from moulds."""
    lines = list(_lines(package.toc))
    texts = [package.uuid, day, package.title, *(entry.value for entry in package.metadata)]
    first = len(texts)
    texts += [text for line in lines for text in (line.href, line.plain)]
    if any(_ODD.search(text) for text in texts) or any('"' in line.href for line in lines):
        return _written(package, datetime.fromisoformat(day))
    kind = (
        package.language.tag,
        tuple((entry.name, tuple(entry.attributes.items()), entry.dublin) for entry in package.metadata),
        tuple((one.id, one.name, one.media_type, one.properties) for one in package.resources),
        tuple(package.spine),
        _shape(package.toc),
    )

    def render(marks: Sequence[str]) -> bytes:
        uuid, day, title, *rest = marks
        said = [replace(entry, value=mark) for entry, mark in zip(package.metadata, rest, strict=False)]
        toc = pages.marked(package.toc, iter(marks[first:]))
        made = dict(_written(replace(package, uuid=uuid, title=title, metadata=said, toc=toc), _Day(day)))
        return _PARTED.join(made[name] for name in DOCUMENTS)

    documents = moulds.page(("package", kind), texts, render, escape_text).split(_PARTED)
    made = [("mimetype", MIMETYPE), *zip(DOCUMENTS, documents, strict=True)]
    return made + [(f"EPUB/{one.name}", one.data) for one in package.resources]


_PARTED = b"\0"
"""No XML holds it."""


_ODD = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]|^\s+$")
"""What XML writes otherwise, or not at all, or may take for the blanks between elements."""


def escape_text(text: str) -> str:
    """Return a text as libxml2 writes it between two tags; in an attribute too, if no quotation mark is in it."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _lines(toc: Sequence[Entry]) -> Iterator[Entry]:
    for entry in toc:
        yield entry
        yield from _lines(entry.children)


def _shape(toc: Sequence[Entry]) -> tuple[object, ...]:
    return tuple(_shape(entry.children) for entry in toc)


def _book(package: Package) -> epub.EpubBook:
    book = epub.EpubBook()
    book.metadata = {}  # a generator that names ebooklib's version, a random identifier
    book.set_identifier(f"urn:uuid:{package.uuid}")
    book.title, book.language, book.direction = package.title, package.language.tag, package.language.direction
    for entry in package.metadata:
        name = entry.name if entry.dublin else "meta"
        book.add_metadata("DC" if entry.dublin else None, name, entry.value or None, dict(entry.attributes))
    book.add_item(epub.EpubNcx(uid="ncx", file_name=NCX))
    for resource in package.resources:
        item = epub.EpubItem(resource.id, resource.name, resource.media_type, resource.data)
        item.properties = list(resource.properties)
        book.add_item(item)
    book.spine = list(package.spine)
    book.toc = [_toc(entry) for entry in package.toc]
    return book


def _toc(entry: Entry) -> epub.Link | tuple[epub.Link, list[epub.Link]]:
    link = epub.Link(entry.href, entry.plain, "point")  # without a uid: TypeError in the middle of a write
    return (link, [_toc(child) for child in entry.children]) if entry.children else link

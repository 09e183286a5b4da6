"""ebooklib keeps the manifest, the spine and the package document; nothing else of it reaches a book.

Sole importer of ebooklib. Each override below names the fault of ebooklib 0.20 that it answers; tests/test_epub_package.py
holds a contract test for every private hook used here, so that an update of ebooklib that moves one is seen at once.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime

from ebooklib import epub
from lxml import etree

from handoutpress.model import Language
from handoutpress.outputs.epub import metadata
from handoutpress.outputs.epub.pages import Entry

NCX = "toc.ncx"
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
        self.out = Collected([("mimetype", b"application/epub+zip")])
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


def members(package: Package) -> list[tuple[str, bytes]]:
    """Return the book's files in order, ``mimetype`` first, as ebooklib names them (``EPUB/content.opf``)."""
    options = {
        "mtime": datetime(package.day.year, package.day.month, package.day.day, tzinfo=UTC),
        "epub3_pages": False,  # takes every epub:type with an id for a page break
        "package_direction": True,
        "raise_exceptions": True,
    }
    writer = Writer("", _book(package), options)
    writer.write()
    return list(writer.out)


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

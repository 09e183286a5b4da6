"""What our writer takes for granted of ebooklib's private hooks: an update that moves one fails here, by name."""

from datetime import UTC, datetime

import ebooklib
import pytest
from ebooklib import epub
from lxml import etree

from handoutpress.outputs.epub import content
from handoutpress.outputs.epub.package import Collected

OPF = "{http://www.idpf.org/2007/opf}"


def writer(book: epub.EpubBook | None = None) -> epub.EpubWriter:
    made = epub.EpubWriter("", book or epub.EpubBook(), {"mtime": datetime(2026, 4, 5, tzinfo=UTC)})
    made.out = Collected()
    return made


def test_ebooklib_is_the_version_that_these_tests_describe() -> None:
    """Pinned: a newer one is read before it is taken."""
    assert (0, 20, 0) == ebooklib.VERSION


def test_container_is_written_through_out() -> None:
    """``_write_container`` names the package document under EPUB/."""
    made = writer()
    made._write_container()
    [(name, data)] = made.out
    assert ("META-INF/container.xml", True) == (name, b'full-path="EPUB/content.opf"' in data)


def test_metadata_hook_gets_a_root_with_a_prefix_and_appends_to_it() -> None:
    """``_write_opf_metadata(root)`` comes first, after the prefix attribute was set that we take away."""
    seen = []

    class Writer(epub.EpubWriter):  # type: ignore[misc]
        def _write_opf_metadata(self, root: etree._Element) -> None:
            seen.append((root.get("prefix"), len(root)))
            super()._write_opf_metadata(root)
            seen.append(root[-1].tag)

    made = Writer("", epub.EpubBook(), {"mtime": datetime(2026, 4, 5, tzinfo=UTC)})
    made.out = Collected()
    made._write_opf()
    assert [("rendition: http://www.idpf.org/vocab/rendition/#", 0), "metadata"] == seen


def test_modified_is_the_time_given() -> None:
    """``mtime`` is written as it is, so that it must be in UTC."""
    made = writer()
    made._write_opf()
    assert b"2026-04-05T00:00:00Z" in made.out[0][1]


def test_metadata_is_taken_from_the_dictionary() -> None:
    """Emptying ``book.metadata`` takes away generator and random identifier; a None namespace gives a plain meta."""
    book = epub.EpubBook()
    book.metadata = {}
    book.add_metadata("DC", "title", "T", {"dir": "rtl"})
    book.add_metadata(None, "meta", "v", {"property": "p"})
    made = writer(book)
    made._write_opf()
    metadata = etree.fromstring(made.out[0][1])[0]
    assert ["2026-04-05T00:00:00Z", "T", "v"] == [element.text for element in metadata]


def test_plain_items_keep_bytes_and_properties() -> None:
    """An EpubItem's bytes are written untouched, and its ``properties`` reach the manifest."""
    book = epub.EpubBook()
    item = epub.EpubItem("a", "a.xhtml", "application/xhtml+xml", b"<raw/>")
    item.properties = ["nav", "svg"]
    book.add_item(item)
    made = writer(book)
    made._write_opf()
    made._write_items()
    listed = etree.fromstring(made.out[0][1]).find(f"{OPF}manifest/{OPF}item")
    assert listed is not None
    assert ("nav svg", b"<raw/>") == (listed.get("properties"), made.out[1][1])


def test_spine_takes_ids_and_the_ncx() -> None:
    """``toc`` is the id of the EpubNcx, the direction the book's."""
    book = epub.EpubBook()
    book.direction = "rtl"
    book.add_item(epub.EpubNcx(uid="ncx", file_name="toc.ncx"))
    book.add_item(epub.EpubItem("a", "a.xhtml", "application/xhtml+xml", b"<raw/>"))
    book.spine = ["a"]
    made = writer(book)
    made._write_opf()
    spine = etree.fromstring(made.out[0][1]).find(f"{OPF}spine")
    assert spine is not None
    assert ("ncx", "rtl", "a") == (spine.get("toc"), spine.get("page-progression-direction"), spine[0].get("idref"))


def test_ncx_hook_gives_bytes_with_depth_and_nested_points() -> None:
    """``_get_ncx`` nests (link, children) pairs and leaves a depth to correct."""
    book = epub.EpubBook()
    book.set_identifier("urn:x")
    book.toc = [(epub.Link("a.xhtml", "A", "p"), [epub.Link("a.xhtml#b", "B", "p")])]
    root = etree.fromstring(writer(book)._get_ncx())
    ncx = "{http://www.daisy.org/z3986/2005/ncx/}"
    assert ["a.xhtml", "a.xhtml#b"] == [point.get("src") for point in root.iter(f"{ncx}content")]
    assert root.find(f".//{ncx}navPoint/{ncx}navPoint") is not None
    assert "0" == root.find(f".//{ncx}meta[@name='dtb:depth']").get("content")


@pytest.mark.parametrize(
    ("picture", "described"),
    [
        ('<img src="a.png" alt="Ein Knie" />', True),
        ('<img src="a.png" alt="A knee" lang="en" xml:lang="en" dir="ltr" class="fallback" />', False),
        ('<p lang="en" class="tight fallback">See <img src="a.png" alt="a knee" /> here.</p>', False),
        ('<img src="a.png" alt="Une genou" lang="fr" dir="ltr" />', True),  # of a bilingual book
        ('<p class="fallback-note"><img src="a.png" alt="Ein Knie" /></p>', True),
        ('<img src="a.png" alt=" " />', False),
    ],
)
def test_an_alternative_that_was_not_translated_is_none(picture: str, described: bool) -> None:
    """A book claims alternatives only in its reader's language: an English one is no Spanish alternative."""
    page = f'<html xmlns="http://www.w3.org/1999/xhtml" lang="de"><body>{picture}</body></html>'
    assert described is content.features(etree.fromstring(page)).described

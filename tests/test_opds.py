"""The catalogue for e-reader apps, read by a client library and by the rules of Atom and OPDS 1.2."""

from __future__ import annotations

import re
import shutil
from datetime import date
from pathlib import Path
from typing import Any

import feedparser
import pytest
from libraries import tiny, tree
from lxml import etree
from samples import PROJECT, article, edition

from handoutpress import opds, press
from handoutpress.model import Interface

ATOM = "{http://www.w3.org/2005/Atom}"
DC = "{http://purl.org/dc/terms/}"
OPEN_ACCESS = "http://opds-spec.org/acquisition/open-access"


@pytest.fixture(scope="module")
def build(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the tiny library with its bilingual editions."""
    root = tiny(tmp_path_factory.mktemp("opds"))
    press.build(root, only=("html", "epub", "bilingual"))
    return root / "build"


def client(path: Path) -> Any:
    """Return a feed as feedparser reads it; a feed that it finds fault with fails here."""
    found = feedparser.parse(path.read_bytes())
    assert not found.bozo, found.get("bozo_exception")
    return found


def test_an_app_finds_every_language_and_in_it_every_book(build: Path) -> None:
    """From the index over a language to the file: each link leads to what is there, with its media type."""
    index = client(build / "opds/index.xml")
    parts = [link.href for entry in index.entries for link in entry.links if link.rel == "subsection"]
    assert ["all.xml", "en.xml", "de.xml", "ar.xml", "ja.xml"] == parts
    books = set()
    for part in parts:
        for entry in client(build / "opds" / part).entries:
            for link in entry.links:
                assert (build / "opds" / link.href).is_file(), link.href
                books |= {(build / "opds" / link.href).resolve()} if link.rel == OPEN_ACCESS else set()
    assert {path.resolve() for path in build.rglob("*.epub")} == books


@pytest.mark.parametrize("name", ["index", "all", "en", "de", "ar", "ja"])
def test_a_feed_is_what_atom_and_opds_ask_for(build: Path, name: str) -> None:
    """RFC 4287, 4.1: ids, titles, dates and authors once; OPDS 1.2: kinds of links, an acquisition link an entry."""
    feed = etree.fromstring((build / f"opds/{name}.xml").read_bytes())
    assert f"{ATOM}feed" == feed.tag
    ids = [element.text for element in feed.iter(f"{ATOM}id")]
    assert len(set(ids)) == len(ids)
    for element in (feed, *feed.findall(f"{ATOM}entry")):
        for required in ("id", "title", "updated"):
            (found,) = element.findall(ATOM + required)
            assert found.text
        assert re.fullmatch(r"urn:uuid:[0-9a-f-]{36}", element.find(f"{ATOM}id").text)
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT00:00:00Z", element.find(f"{ATOM}updated").text)
    rels = {link.get("rel"): link.get("type") for link in feed.findall(f"{ATOM}link")}
    kind = "navigation" if name == "index" else "acquisition"
    assert f"application/atom+xml;profile=opds-catalog;kind={kind}" == rels["self"]
    assert "application/atom+xml;profile=opds-catalog;kind=navigation" == rels["start"]
    wanted = "subsection" if name == "index" else OPEN_ACCESS
    for entry in feed.findall(f"{ATOM}entry"):
        assert wanted in [link.get("rel") for link in entry.findall(f"{ATOM}link")]


def test_an_entry_tells_language_state_and_cover(build: Path) -> None:
    """A draft says so before it is downloaded; a bilingual book names both its languages."""
    feed = etree.fromstring((build / "opds/ar.xml").read_bytes())
    entries = feed.findall(f"{ATOM}entry")
    assert [["ar"], ["ar", "en"]] * 2 == [[tag.text for tag in entry.findall(f"{DC}language")] for entry in entries]
    assert all("مسودة ترجمة" in entry.find(f"{ATOM}summary").text for entry in entries)
    covers = [link.get("href") for link in feed.iter(f"{ATOM}link") if link.get("rel") == "http://opds-spec.org/image"]
    assert 4 == len(covers)


def test_a_books_entry_has_the_books_own_identity(build: Path) -> None:
    """What an app knows a book by in the catalogue is what the book itself says."""
    import zipfile

    feed = etree.fromstring((build / "opds/de.xml").read_bytes())
    for entry in feed.findall(f"{ATOM}entry"):
        href = next(link.get("href") for link in entry.findall(f"{ATOM}link") if link.get("rel") == OPEN_ACCESS)
        with zipfile.ZipFile(build / "opds" / href) as book:
            package = book.read("EPUB/content.opf").decode()
        assert entry.find(f"{ATOM}id").text in package


def test_words_cannot_become_markup() -> None:
    """A title with XML in it is words in the feed."""
    hostile = '</title><entry>&amp;"'
    listing = edition("en").listing()
    from dataclasses import replace

    listing = replace(listing, title=replace(listing.title, plain=hostile))
    words = {row.locale: Interface(row, {}) for row in (PROJECT.source_language,)}
    data = opds.feeds([listing], [article()], PROJECT, words)["opds/en.xml"]
    assert hostile == etree.fromstring(data).find(f"{ATOM}entry/{ATOM}title").text
    assert listing.date == date(2026, 4, 5)


def test_a_library_without_files_to_download_has_no_catalogue(tmp_path: Path) -> None:
    """Pages alone are nothing that an e-reader app can fetch; what an earlier build left is taken away."""
    root = tiny(tmp_path)
    press.build(root)
    assert (root / "build/opds/index.xml").is_file()
    press.build(root, only=("html",))
    assert [] == [name for name in tree(root / "build") if name.startswith("opds/")]
    shutil.rmtree(root)

"""The catalogue for e-reader apps, read by a client library and by the rules of Atom and OPDS 1.2."""

from __future__ import annotations

import re
import shutil
import zipfile
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import feedparser
import pytest
from libraries import tiny, tree
from lxml import etree
from samples import PROJECT, article, edition

from handoutpress import press
from handoutpress.model import Interface, Listing
from handoutpress.outputs import opds

ATOM = "{http://www.w3.org/2005/Atom}"
DC = "{http://purl.org/dc/terms/}"
OPDS = "{http://opds-spec.org/2010/catalog}"
THREAD = "{http://purl.org/syndication/thread/1.0}"
SPOKEN = {PROJECT.source_language.locale: Interface(PROJECT.source_language, {})}
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
    parts = [link.href for entry in index.entries for link in entry.links]
    assert ["all.xml", "en.xml", "de.xml", "ar.xml", "ja.xml"] == parts
    books = set()
    for part in parts:
        for entry in client(build / "opds" / part).entries:
            for link in (link for link in entry.links if link.rel != "license"):
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
    wanted = {"subsection", "http://opds-spec.org/sort/new"} if name == "index" else {OPEN_ACCESS}
    for entry in feed.findall(f"{ATOM}entry"):
        assert wanted & {link.get("rel") for link in entry.findall(f"{ATOM}link")}


def test_an_entry_tells_language_state_and_cover(build: Path) -> None:
    """A draft says so before it is downloaded; a bilingual book names both its languages."""
    feed = etree.fromstring((build / "opds/ar.xml").read_bytes())
    entries = feed.findall(f"{ATOM}entry")
    assert [["ar"], ["ar", "en"]] * 2 == [[tag.text for tag in entry.findall(f"{DC}language")] for entry in entries]
    assert all("مسودة ترجمة" in entry.find(f"{ATOM}summary").text for entry in entries)
    drafts = [entry.find(f"{ATOM}category[@term='Draft']").get("label") for entry in entries]
    assert ["مسودة ترجمة"] * 4 == drafts
    for rel in ("http://opds-spec.org/image", "http://opds-spec.org/image/thumbnail"):
        pictures = [link for link in feed.iter(f"{ATOM}link") if link.get("rel") == rel]
        assert ["image/png"] * 4 == [link.get("type") for link in pictures]
        assert all((build / "opds" / link.get("href")).is_file() for link in pictures)


def test_a_books_entry_names_the_books_own_identity(build: Path) -> None:
    """OPDS 1.2, 5.1.1: dc:identifier is the publication's, as the book itself says; atom:id is another, the entry's."""
    feed = etree.fromstring((build / "opds/de.xml").read_bytes())
    for entry in feed.findall(f"{ATOM}entry"):
        href = next(link.get("href") for link in entry.findall(f"{ATOM}link") if link.get("rel") == OPEN_ACCESS)
        with zipfile.ZipFile(build / "opds" / href) as book:
            package = book.read("EPUB/content.opf").decode()
        assert entry.find(f"{DC}identifier").text in package
        assert entry.find(f"{ATOM}id").text not in package


def test_every_file_says_how_much_it_weighs_and_where_its_page_is(build: Path) -> None:
    """An app on a slow line can ask before it downloads; one with a browser can show the page."""
    feed = etree.fromstring((build / "opds/ar.xml").read_bytes())
    files = [link for link in feed.iter(f"{ATOM}link") if link.get("rel") == OPEN_ACCESS]
    assert [str((build / "opds" / link.get("href")).stat().st_size) for link in files] == [
        link.get("length") for link in files
    ]
    pages = [link for link in feed.iter(f"{ATOM}link") if link.get("rel") == "alternate"]
    assert {"../ar/demo.html", "../ar/demo.ar.bilingual.html"} < {link.get("href") for link in pages}


@pytest.mark.parametrize("name", ["all", "de"])
def test_a_feed_leads_to_the_other_languages(build: Path, name: str) -> None:
    """OPDS 1.2, section 4: facets of one group, in the feed's own words, at most one of them active."""
    feed = etree.fromstring((build / f"opds/{name}.xml").read_bytes())
    facets = [link for link in feed.findall(f"{ATOM}link") if link.get("rel") == "http://opds-spec.org/facet"]
    assert ["English", "Deutsch", "العربية", "日本語"] == [link.get("title") for link in facets]
    assert {"Sprache" if name == "de" else "Language"} == {link.get(f"{OPDS}facetGroup") for link in facets}
    active = [link.get("href") for link in facets if link.get(f"{OPDS}activeFacet") == "true"]
    assert ([] if name == "all" else ["de.xml"]) == active
    counts = [len(client(build / "opds" / link.get("href")).entries) for link in facets]
    assert counts == [int(link.get(f"{THREAD}count")) for link in facets]


def listed(count: int) -> list[Listing]:
    """Return so many editions of one article, each a day older than the one before."""
    first = replace(edition("en").listing(), date=date(2026, 4, 5))
    return [
        replace(first, date=first.date - timedelta(days=number), title=replace(first.title, plain=f"No. {number}"))
        for number in reversed(range(count))
    ]


def test_a_long_feed_comes_in_pages() -> None:
    """RFC 5005, section 3: from the first page over ``next`` to the last, each publication once."""
    listings = listed(2 * opds.PAGE + 1)
    files = opds.feeds(listings, [article()], PROJECT, SPOKEN)
    name, seen, names = "en.xml", [], []
    while name:
        names.append(name)
        feed = etree.fromstring(files[f"opds/{name}"])
        rels = {link.get("rel"): link.get("href") for link in feed.findall(f"{ATOM}link")}
        assert name == rels["self"]
        assert ("en.xml", "en.3.xml") == (rels["first"], rels["last"])
        assert (names[-2] if len(names) > 1 else None) == rels.get("previous")
        seen += [entry.find(f"{ATOM}title").text for entry in feed.findall(f"{ATOM}entry")]
        name = rels.get("next")
    assert ["en.xml", "en.2.xml", "en.3.xml"] == names
    assert [listing.title.plain for listing in listings] == seen


def test_the_feed_of_all_begins_with_the_newest() -> None:
    """OPDS 1.2, 6.2: what the root calls sort/new is in that order."""
    feed = etree.fromstring(opds.feeds(listed(3), [article()], PROJECT, SPOKEN)["opds/all.xml"])
    assert ["No. 0", "No. 1", "No. 2"] == [entry.find(f"{ATOM}title").text for entry in feed.findall(f"{ATOM}entry")]


def test_a_collection_is_a_book_in_its_language_and_has_a_feed_of_its_own(tmp_path: Path) -> None:
    """The book of several handouts comes before them, and all languages of it stand together."""
    root = tiny(tmp_path)
    with (root / "source/handouts.toml").open("a", encoding="utf-8") as settings:
        settings.write('\n[[collection]]\nid = "both"\ntitle = "All about tablets"\narticles = ["demo", "second"]\n')
    press.build(root, only=("epub",), jobs=1)
    opds_ = root / "build/opds"
    assert "collection-both.xml" in [entry.links[0].href for entry in client(opds_ / "index.xml").entries]
    books = client(opds_ / "collection-both.xml").entries
    assert ["All about tablets"] * 4 == [entry.title for entry in books]
    links = [{link.rel: link.href for link in entry.links} for entry in books]
    assert ["../en/both.en.epub", "../de/both.de.epub", "../ar/both.ar.epub", "../ja/both.ja.epub"] == [
        link[OPEN_ACCESS] for link in links
    ]
    assert all((opds_ / link["http://opds-spec.org/image"]).is_file() for link in links)
    assert "All about tablets" == client(opds_ / "de.xml").entries[0].title


def test_words_cannot_become_markup() -> None:
    """A title with XML in it is words in the feed."""
    hostile = '</title><entry>&amp;"'
    listing = edition("en").listing()
    listing = replace(listing, title=replace(listing.title, plain=hostile))
    data = opds.feeds([listing], [article()], PROJECT, SPOKEN)["opds/en.xml"]
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

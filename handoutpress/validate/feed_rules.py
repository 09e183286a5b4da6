"""Our own rules over the catalogue: Atom (RFC 4287), OPDS 1.2 and paging (RFC 5005), and that all that was built is in it.

The OPDS community's schema is RELAX NG and comes in no package; these rules hold what it holds, and what it cannot:
that a link leads to a file of that type and length, that pages and facets agree.
"""

from __future__ import annotations

import json
import posixpath
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from urllib.parse import unquote

from handoutpress import languages
from handoutpress.model import HandoutError
from handoutpress.settings import file_presence
from handoutpress.validate.page_rules import Finding
from handoutpress.validate.page_tree import Node, NotWellFormed, read

FOLDER, ROOT = "opds", "opds/index.xml"
SPACES = {
    "xmlns": "http://www.w3.org/2005/Atom",
    "xmlns:dc": "http://purl.org/dc/terms/",
    "xmlns:opds": "http://opds-spec.org/2010/catalog",
    "xmlns:opensearch": "http://a9.com/-/spec/opensearch/1.1/",
    "xmlns:thr": "http://purl.org/syndication/thread/1.0",
}
NAVIGATION = "application/atom+xml;profile=opds-catalog;kind=navigation"
ACQUISITION = "application/atom+xml;profile=opds-catalog;kind=acquisition"
OFFER, IMAGE = "http://opds-spec.org/acquisition", "http://opds-spec.org/image"
FACET = "http://opds-spec.org/facet"
UUID = re.compile(r"urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")
MANY = 1 << 30
FEED = {"id": (1, 1), "title": (1, 1), "updated": (1, 1), "author": (1, MANY), "link": (2, MANY), "entry": (1, MANY),
        "opensearch:totalResults": (0, 1), "opensearch:itemsPerPage": (0, 1), "opensearch:startIndex": (0, 1)}  # fmt: skip
LEADING = {"id": (1, 1), "title": (1, 1), "updated": (1, 1), "link": (1, MANY), "content": (1, 1)}
PUBLICATION = {"id": (1, 1), "title": (1, 1), "updated": (1, 1), "author": (1, MANY), "summary": (0, 1),
               "dc:language": (1, 2), "dc:publisher": (1, 1), "dc:issued": (1, 1), "dc:identifier": (1, 1),
               "rights": (0, 1), "category": (0, MANY), "link": (1, MANY)}  # fmt: skip
PICTURES = {"image/png", "image/jpeg", "image/gif"}
MAGIC = {
    "application/epub+zip": (30, b"mimetypeapplication/epub+zip"),
    "application/pdf": (0, b"%PDF-"),
    "image/png": (0, b"\x89PNG\r\n"),
    "image/jpeg": (0, b"\xff\xd8\xff"),
    "image/gif": (0, b"GIF8"),
    "text/html": (0, b"<!"),
}
"""Media type -> where its files say so, and how."""


@dataclass(frozen=True, slots=True)
class _Feed:
    name: str
    """Under build/."""
    root: Node
    build: Path

    @property
    def entries(self) -> list[Node]:
        return _children(self.root, "entry")

    @property
    def leads(self) -> bool:
        """True for a feed of navigation: the root."""
        return self.name == ROOT

    def linked(self, rel: str) -> list[Node]:
        return [link for link in _children(self.root, "link") if link.get("rel") == rel]

    def target(self, link: Node) -> str:
        """Return the name under build/ of what a link leads to; empty if that is another host's."""
        href = link.get("href") or ""
        return "" if ":" in href else posixpath.normpath(posixpath.join(posixpath.dirname(self.name), unquote(href)))


def check(build: Path) -> Iterator[tuple[str, Finding]]:
    """Yield (name under build/, HP734) for each fault of the catalogue; HP720 for a feed that is not XML."""
    feeds: dict[str, _Feed] = {}
    for path in sorted((build / FOLDER).glob("*.xml")):
        name = f"{FOLDER}/{path.name}"
        data = _read(path, build)
        try:
            feeds.update({name: _Feed(name, read(data), build)} if data is not None else {})
        except NotWellFormed as fault:
            yield name, Finding("HP720", f"the feed is not well-formed: {fault}")
    for feed in feeds.values():
        for rule in RULES:
            for line, text in rule(feed):
                yield feed.name, Finding("HP734", text, line)
    if ROOT in feeds:
        yield from ((name, Finding("HP734", text)) for name, text in _whole(feeds, build))


Found = Iterator[tuple[int, str]]
"""Line and what is wrong."""


def _children(node: Node, name: str) -> list[Node]:
    return [child for child in node.children if isinstance(child, Node) and child.name == name]


def _said(node: Node, name: str) -> str:
    return next((child.text() for child in _children(node, name)), "")


def _elements(feed: _Feed) -> Found:
    """RFC 4287, 4.1; OPDS 1.2, 2 and 5: which elements, how many of each, none without words."""
    if feed.root.name != "feed":
        yield feed.root.line, f"the document is a <{feed.root.name}>, not an Atom feed"
    for prefix, space in feed.root.attributes.items():
        if prefix.startswith("xmlns") and SPACES.get(prefix) != space:
            yield feed.root.line, f"{prefix} is not {SPACES.get(prefix, 'a namespace of a catalogue')}"
    yield from _counted(feed.root, FEED)
    for entry in feed.entries:
        yield from _counted(entry, LEADING if feed.leads else PUBLICATION)
    for author in feed.root.all("author"):
        yield from _counted(author, {"name": (1, 1), "uri": (0, 1)})


def _counted(node: Node, allowed: Mapping[str, tuple[int, int]]) -> Found:
    for name in dict.fromkeys(child.name for child in node.children if isinstance(child, Node)):
        if name not in allowed:
            yield node.line, f"<{name}> has no place in a <{node.name}>"
    for name, (least, most) in allowed.items():
        found = _children(node, name)
        if not least <= len(found) <= most:
            yield node.line, f"a <{node.name}> has {len(found)} <{name}>"
        for child in found:
            if name not in {"link", "category", "entry", "author"} and not child.text():
                yield child.line, f"<{name}> is empty"


def _identities(feed: _Feed) -> Found:
    """RFC 4287, 4.2.6; OPDS 1.2, 5.1.1: ids of ours, each once, none that is the publication's."""
    seen: set[str] = set()
    for node in (feed.root, *feed.entries):
        uid = _said(node, "id")
        if not UUID.fullmatch(uid):
            yield node.line, f"{uid!r} is not an id that stays (urn:uuid, version 5)"
        if uid in seen:
            yield node.line, f"the id {uid} comes twice"
        if uid == _said(node, "dc:identifier"):
            yield node.line, "the entry has the identity of its publication (OPDS 1.2, 5.1.1)"
        seen.add(uid)


def _dates(feed: _Feed) -> Found:
    """RFC 4287, 3.3: days of the content, at midnight UTC; the feed is as new as its newest entry."""
    newest = _said(feed.root, "updated")
    for node in (feed.root, *feed.entries):
        updated = _said(node, "updated")
        if not _day(updated.removesuffix("T00:00:00Z")) or not updated.endswith("T00:00:00Z"):
            yield node.line, f"{updated!r} is not a day at T00:00:00Z"
        if updated > newest:
            yield node.line, f"an entry of {updated} is newer than its feed, {newest}"
        if (issued := _said(node, "dc:issued")) and not _day(issued):
            yield node.line, f"{issued!r} is not a day"


def _day(text: str) -> bool:
    try:
        return text == date.fromisoformat(text).isoformat()
    except ValueError:
        return False


def _tags(feed: _Feed) -> Found:
    """BCP 47: every language is one of the table, spelled as there."""
    if not feed.root.get("xml:lang"):
        yield feed.root.line, "the feed does not say its language"
    for node in feed.root.walk():
        told = [node.get("xml:lang"), node.get("hreflang"), node.text() if node.name == "dc:language" else None]
        for tag in filter(None, told):
            row = languages.find(tag)
            if not languages.is_private_code(tag) and (row is None or row.tag != tag):
                yield node.line, f"{tag!r} is not a language tag of ours (BCP 47)"


def _relations(feed: _Feed) -> Found:
    """OPDS 1.2, 2 and 7.1: where a feed is, where the catalogue begins, and what kind each linked feed is."""
    for rel, wanted in (("self", feed.name), ("start", ROOT)):
        if [wanted] != [feed.target(link) for link in feed.linked(rel)]:
            yield feed.root.line, f"the link {rel} does not lead to {wanted}"
    for link in feed.root.all("link"):
        target = feed.target(link)
        if not link.get("rel") or not link.get("href"):
            yield link.line, "a link lacks rel or href"
        elif target.startswith(f"{FOLDER}/") and link.get("type") != (NAVIGATION if target == ROOT else ACQUISITION):
            yield link.line, f"{target} is not {link.get('type')}"
        elif not target and link.get("rel") != "license":
            yield link.line, f"{link.get('href')!r} leads to another host"
    facets = feed.linked(FACET)
    active = [link for link in facets if link.get("opds:activeFacet") == "true"]
    if (facets and feed.leads) or len(active) > 1 or any(not link.get("title") for link in facets):
        yield (
            feed.root.line,
            "facets are for feeds of publications, each with a title, one active at most (OPDS 1.2, 4)",
        )


def _offers(feed: _Feed) -> Found:
    """OPDS 1.2, 2.2 and 5: publications offer files, and pictures of a kind that every reader shows; the root does neither."""
    for entry in feed.entries:
        links = _children(entry, "link")
        offers = [link for link in links if (link.get("rel") or "").startswith(OFFER)]
        if feed.leads == bool(offers):
            yield entry.line, "a root that offers files" if feed.leads else "a publication without anything to download"
        for link in links:
            if (link.get("rel") or "").startswith(IMAGE) and link.get("type") not in PICTURES:
                yield link.line, f"a picture of type {link.get('type')}"
            yield from _file(feed, link)


def _file(feed: _Feed, link: Node) -> Found:
    """Ask of a file that it is there, begins as its type does, and is as long as the link says."""
    target, kind = feed.target(link), link.get("type") or ""
    if not target:
        return
    data = None if target.startswith("../") else _read(feed.build / target, feed.build)
    if data is None:
        yield link.line, f"{target} is not there"
    elif not target.startswith(f"{FOLDER}/"):
        start, magic = MAGIC.get(kind, (0, b""))
        if not magic or data[start : start + len(magic)] != magic:
            yield link.line, f"{target} is not {kind or 'of a known type'}"
        length = link.get("length")
        if length is not None and length != str(len(data)):
            yield link.line, f"{target} is {len(data)} bytes long, not {length}"


def _read(path: Path, build: Path) -> bytes | None:
    """Return a file of the build; None if it is not there or cannot be read, which is told where all files are looked at."""
    try:
        return file_presence.read(path, build)
    except HandoutError:
        return None


RULES: tuple[Callable[[_Feed], Found], ...] = (_elements, _identities, _dates, _tags, _relations, _offers)


def _whole(feeds: Mapping[str, _Feed], build: Path) -> Iterator[tuple[str, str]]:
    """Yield what is wrong with the feeds together: one that nothing leads to, pages that do not add up, a file that none offers."""
    reached, queue = {ROOT}, [ROOT]
    for name in queue:
        for link in feeds[name].root.all("link") if name in feeds else ():
            target = feeds[name].target(link)
            if target in feeds and target not in reached:
                reached.add(target)
                queue.append(target)
    yield from ((name, "nothing leads to this feed") for name in feeds if name not in reached)
    for entry in feeds[ROOT].entries:
        for link in _children(entry, "link"):
            yield from _paged(feeds, feeds[ROOT].target(link), link.get("thr:count") or "")
    offered = {feed.target(link) for feed in feeds.values() for link in feed.root.all("link")}
    for name in sorted(_made(build) - offered):
        yield name, "no feed of the catalogue offers this file"


def _paged(feeds: Mapping[str, _Feed], first: str, count: str) -> Iterator[tuple[str, str]]:
    """RFC 5005, section 3: from a feed's first page over ``next``, each publication once and as many as it says."""
    found: list[str] = []
    name, seen = first, set[str]()
    while name in feeds and name not in seen:
        seen.add(name)
        found += [_said(entry, "id") for entry in feeds[name].entries]
        name = next(iter(map(feeds[name].target, feeds[name].linked("next"))), "")
    if first in feeds:
        told = {count, _said(feeds[first].root, "opensearch:totalResults")}
        if {str(len(found))} != told or len(set(found)) != len(found):
            yield (
                first,
                f"its pages hold {len(found)} publications, {len(set(found))} of them different; told are {sorted(told)}",
            )


def _made(build: Path) -> set[str]:
    """Return the books and sheets of the build, by its own manifest."""
    try:
        files = json.loads(file_presence.read(build / "manifest.json", build))["files"]
    except (HandoutError, ValueError, KeyError, TypeError, RecursionError):
        return set()
    return {name for name in files if isinstance(name, str) and name.endswith((".epub", ".pdf"))}

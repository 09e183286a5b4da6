"""build/opds/: the library as a catalogue that e-reader apps subscribe to, from any static web server.

``index.xml`` leads to a feed of all, one a language and one a collection; long ones come in pages. Sources: OPDS 1.2; Atom
(RFC 4287); feed paging (RFC 5005); Dublin Core terms.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from handoutpress.model import Article, Interface, Language, Listing, Project
from handoutpress.outputs import publications, templates
from handoutpress.outputs.publications import Entry, Shared, feed_id

FOLDER = "opds"
NAVIGATION = "application/atom+xml;profile=opds-catalog;kind=navigation"
ACQUISITION = "application/atom+xml;profile=opds-catalog;kind=acquisition"
PAGE = 100
"""Publications in one file of a feed: small devices read it whole."""
NEWEST, SUBSECTION = "http://opds-spec.org/sort/new", "subsection"


@dataclass(frozen=True, slots=True)
class Document:
    """A file of the catalogue that can be made."""

    name: str
    """Path under build/."""
    facts: tuple[object, ...]
    """All that its bytes depend on besides the settings."""
    make: Callable[[], bytes]


@dataclass(frozen=True, slots=True)
class Part:
    """A feed that the index leads to."""

    id: str
    name: str
    """Without its ending."""
    title: str
    language: Language
    entries: tuple[Entry, ...]
    rel: str = SUBSECTION
    facet: bool = False
    """True if it is what there is in one language."""

    @property
    def file(self) -> str:
        """Name of its first page."""
        return f"{self.name}.xml"

    @property
    def updated(self) -> date:
        """When it last changed."""
        return max(entry.updated for entry in self.entries)

    def pages(self) -> list[tuple[str, tuple[Entry, ...]]]:
        """Return each page's file name with its entries."""
        starts = range(0, len(self.entries), PAGE)
        names = [self.file, *(f"{self.name}.{number}.xml" for number in range(2, len(starts) + 1))]
        return [(name, self.entries[at : at + PAGE]) for name, at in zip(names, starts, strict=True)]


def feeds(
    listings: Sequence[Listing],
    articles: Sequence[Article],
    project: Project,
    interfaces: Mapping[str, Interface],
    collected: Sequence[Listing] = (),
    made: Container[str] = (),
) -> dict[str, bytes]:
    """Return the feeds by path under build/; none if there is nothing to download.

    ``collected`` are the books of collections; ``made`` names the files of the build, among them the pictures of covers.
    """
    return {one.name: one.make() for one in documents(listings, articles, project, interfaces, collected, made)}


def documents(
    listings: Sequence[Listing],
    articles: Sequence[Article],
    project: Project,
    interfaces: Mapping[str, Interface],
    collected: Sequence[Listing] = (),
    made: Container[str] = (),
) -> list[Document]:
    """Return the same feeds, each to be made only if it is wanted."""
    shared = Shared(project, {article.slug: article for article in articles}, interfaces, made)
    bound = [publications.bound(listing, shared) for listing in collected]
    single = [entry for listing in listings for entry in publications.of(listing, shared)]
    if not bound and not single:
        return []
    parts = _parts([*bound, *single], bound, shared)
    files = [one for part in parts for one in _feed(part, parts, shared)]
    values = _common(shared, parts[0].title, project.source_language, parts[0].updated)
    values |= {"id": feed_id(project, "index"), "parts": parts}
    facts = (
        project.source_language,
        [(p.id, p.name, p.title, p.language, p.rel, p.updated, len(p.entries)) for p in parts],
    )
    make = partial(templates.render, "opds/index.xml.j2", values)
    return [*files, Document(f"{FOLDER}/index.xml", facts, make)]


def _parts(entries: Sequence[Entry], bound: Sequence[Entry], shared: Shared) -> list[Part]:
    """Return the feeds of a catalogue: all of it with the newest first, then each language, then each collection."""
    project, source = shared.project, shared.project.source_language
    title = shared.interfaces[source.locale](project.title, "library")
    newest = tuple(sorted(entries, key=lambda entry: entry.updated, reverse=True))
    parts = [Part(feed_id(project, "all"), "all", title, source, newest, NEWEST)]
    shelves: dict[str, list[Entry]] = {}
    for entry in entries:
        shelves.setdefault(entry.listing.language.tag, []).append(entry)
    for row in (row for row in (source, *project.languages) if row.tag in shelves):
        own = tuple(shelves[row.tag])
        parts.append(Part(feed_id(project, row.tag), row.tag, row.autonym, row, own, facet=True))
    for collection in project.collections:
        own = tuple(entry for entry in bound if entry.listing.slug == collection.id)
        title = shared.interfaces[source.locale](collection.title, "collection")
        name = f"collection-{collection.id}"
        parts += [Part(feed_id(project, name), name, title, source, own)] if own else []
    return parts


def _feed(part: Part, parts: Sequence[Part], shared: Shared) -> Iterator[Document]:
    """Yield the pages of a feed."""
    pages = part.pages()
    words = shared.interfaces[part.language.locale]
    languages = [other for other in parts if other.facet]
    values = _common(shared, part.title, part.language, part.updated) | {
        "id": part.id,
        "part": part,
        "total": len(part.entries),
        "size": PAGE,
        "facets": languages if part.name == "all" or part.facet else [],
        "group": words("Language"),
    }
    facets = [(other.id, other.name, other.title, other.language, len(other.entries)) for other in languages]
    about = (part.id, part.name, part.title, part.language, part.updated, part.facet, len(part.entries), facets)
    for at, (name, own) in enumerate(pages):
        turns = list(_turns(pages, at))
        mine = values | {"name": name, "start": at * PAGE + 1, "entries": own, "turns": turns}
        facts = (*about, values["group"], name, at, turns, [entry.facts for entry in own])
        yield Document(f"{FOLDER}/{name}", facts, partial(templates.render, "opds/feed.xml.j2", mine))


def _turns(pages: Sequence[tuple[str, object]], at: int) -> Iterator[tuple[str, str]]:
    """Yield (relation, file) of the pages around one (RFC 5005, section 3); nothing if there is but one."""
    if len(pages) > 1:
        yield "first", pages[0][0]
        yield "last", pages[-1][0]
    if at:
        yield "previous", pages[at - 1][0]
    if at + 1 < len(pages):
        yield "next", pages[at + 1][0]


def _common(shared: Shared, title: str, language: Language, updated: date) -> dict[str, object]:
    kinds = {"navigation": NAVIGATION, "acquisition": ACQUISITION}
    return {"project": shared.project, "title": title, "language": language, "updated": updated, **kinds}

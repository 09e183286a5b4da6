"""build/opds/: the library as a catalogue that e-reader apps subscribe to, from any static web server.

``index.xml`` leads to a feed of all, one a language and one a collection; long ones come in pages. Sources: OPDS 1.2; Atom
(RFC 4287); feed paging (RFC 5005); Dublin Core terms.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date
from functools import partial
from urllib.parse import quote

from handoutpress.editions import identity
from handoutpress.model import Article, Form, Interface, Language, Listing, Project
from handoutpress.outputs import templates

FOLDER = "opds"
NAVIGATION = "application/atom+xml;profile=opds-catalog;kind=navigation"
ACQUISITION = "application/atom+xml;profile=opds-catalog;kind=acquisition"
TYPES = {"book": "application/epub+zip", "sheet": "application/pdf"}
PAGE = 100
"""Publications in one file of a feed: small devices read it whole."""
NEWEST, SUBSECTION = "http://opds-spec.org/sort/new", "subsection"


@dataclass(frozen=True, slots=True)
class Shared:
    """What every feed of a catalogue is made from."""

    project: Project
    articles: Mapping[str, Article]
    interfaces: Mapping[str, Interface]
    made: Container[str]
    """Names of the files of the build, under build/."""


@dataclass(frozen=True, slots=True)
class Document:
    """A file of the catalogue that can be made."""

    name: str
    """Path under build/."""
    facts: tuple[object, ...]
    """All that its bytes depend on besides the settings."""
    make: Callable[[], bytes]


@dataclass(frozen=True, slots=True)
class Entry:
    """One publication: an edition, its bilingual sister, or the book of a collection; what a feed says of it is found late."""

    listing: Listing
    name: str
    """Of its handout or collection, from which the identity that the book itself names is made."""
    authors: tuple[str, ...]
    languages: tuple[str, ...]
    also: str
    """What stands behind its title: the languages of a bilingual book."""
    forms: tuple[Form, ...]
    """What there is to download."""
    page_name: str
    """Path of its page under build/; empty if there is none."""
    pictures: tuple[str, str]
    """Paths of its cover and its thumbnail; empty if there is no picture."""
    shared: Shared

    @property
    def facts(self) -> tuple[object, ...]:
        """All that a feed says of it, besides the words of the interface."""
        return tuple(getattr(self, column) for column in _COLUMNS)

    @property
    def updated(self) -> date:
        """When it last changed."""
        return self.listing.date

    @property
    def book_id(self) -> str:
        """The identity that the book itself names."""
        return identity(self.shared.project.scope, self.name, "+".join(self.languages))

    @property
    def id(self) -> str:
        """The identity of its entry."""
        return _id(self.shared.project, self.book_id)

    @property
    def title(self) -> str:
        """Its title in its language."""
        return self.listing.title.plain + self.also

    @property
    def cover(self) -> str:
        """Href of its cover; empty if there is no picture."""
        return _href(self.pictures[0])

    @property
    def thumbnail(self) -> str:
        """Href of its thumbnail; empty if there is no picture."""
        return _href(self.pictures[1])

    @property
    def files(self) -> list[tuple[str, str, str, int]]:
        """(href, media type, what tells it from the others, bytes or 0) of each file."""
        return [(_href(form.name), TYPES[form.kind], _told(form, self._words), form.size) for form in self.forms]

    @property
    def page(self) -> str:
        """Href of its page; empty if there is none."""
        return _href(self.page_name)

    @property
    def summary(self) -> str:
        """What it is about, and that it is a draft if it is one."""
        return " – ".join(filter(None, [self.draft, self.listing.description.plain]))

    @property
    def draft(self) -> str:
        """What a draft is called in its language; empty if it is none."""
        return self._words("Draft translation") if self.listing.state.draft else ""

    @property
    def _words(self) -> Interface:
        return self.shared.interfaces[self.listing.language.locale]


_COLUMNS = tuple(column.name for column in fields(Entry) if column.name != "shared")


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
    bound = [_bound(listing, shared) for listing in collected]
    single = [entry for listing in listings for entry in _entries(listing, shared)]
    if not bound and not single:
        return []
    parts = _parts([*bound, *single], bound, shared)
    files = [one for part in parts for one in _feed(part, parts, shared)]
    values = _common(shared, parts[0].title, project.source_language, parts[0].updated)
    values |= {"id": _id(project, "index"), "parts": parts}
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
    parts = [Part(_id(project, "all"), "all", title, source, newest, NEWEST)]
    rows = {entry.listing.language.tag: entry.listing.language for entry in entries}
    for row in sorted(rows.values(), key=[source, *project.languages].index):
        own = tuple(entry for entry in entries if entry.listing.language == row)
        parts.append(Part(_id(project, row.tag), row.tag, row.autonym, row, own, facet=True))
    for collection in project.collections:
        own = tuple(entry for entry in bound if entry.listing.slug == collection.id)
        title = shared.interfaces[source.locale](collection.title, "collection")
        name = f"collection-{collection.id}"
        parts += [Part(_id(project, name), name, title, source, own)] if own else []
    return parts


def _id(project: Project, name: str) -> str:
    return identity(project.scope, "opds", name)


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


def _entries(listing: Listing, shared: Shared) -> Iterator[Entry]:
    """Yield an edition and its bilingual sister, as far as there is something to download."""
    meta = shared.articles[listing.slug].meta
    source, tag = shared.project.source_language, listing.language.tag
    for bilingual in (False, True):
        files = tuple(form for form in listing.forms if form.bilingual == bilingual and form.kind in TYPES)
        if files:
            page = next((f.name for f in listing.forms if f.kind == "page" and f.bilingual == bilingual), "")
            both = f" ({listing.language.autonym} + {source.autonym})" if bilingual else ""
            tags = (tag, source.tag) if bilingual else (tag,)
            yield Entry(
                listing,
                meta.id,
                _authors(meta.authors, shared),
                tags,
                both,
                files,
                page,
                _pictures(files, shared),
                shared,
            )


def _bound(listing: Listing, shared: Shared) -> Entry:
    """Return the book of a collection."""
    files, name = tuple(form for form in listing.forms if form.kind in TYPES), f"collection/{listing.slug}"
    authors, tags = _authors((), shared), (listing.language.tag,)
    return Entry(listing, name, authors, tags, "", files, "", _pictures(files, shared), shared)


def _authors(named: tuple[str, ...], shared: Shared) -> tuple[str, ...]:
    return named or (shared.project.publisher,)


def _pictures(files: Sequence[Form], shared: Shared) -> tuple[str, str]:
    """Return where the cover and the thumbnail of a publication are, as far as they were made."""
    names = picture_names(next((form.name for form in files if form.kind == "book"), ""))
    cover, thumbnail = (name if name in shared.made else "" for name in names)
    return cover, thumbnail


def picture_names(book: str) -> tuple[str, str]:
    """Return where the cover of a book and its thumbnail lie under build/, beside the book."""
    stem = book.removesuffix(".epub")
    return f"{stem}.cover.png", f"{stem}.thumbnail.png"


def _href(name: str) -> str:
    return "../" + quote(name) if name else ""


def _told(form: Form, words: Interface) -> str:
    """Return what tells one file of an edition from the others, in the edition's language."""
    if form.kind == "book":
        return "EPUB"
    paper = {"a4": "A4", "letter": "Letter"}[form.paper]
    home = f", {words('One sheet to take home')}" if form.take_home else ""
    return f"PDF, {paper}{home}" + (f", {words('Large print')}" if form.large else "")

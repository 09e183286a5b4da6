"""What there is to download, each a publication of the catalogue: an edition, its bilingual sister, a collection's book."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date
from urllib.parse import quote

from handoutpress.editions import identity
from handoutpress.model import Article, Form, Interface, Listing, Project

PICTURE = ".png"
"""How the names of covers and thumbnails end."""
TYPES = {"book": "application/epub+zip", "sheet": "application/pdf"}


@dataclass(frozen=True, slots=True)
class Shared:
    """What every feed of a catalogue is made from."""

    project: Project
    articles: Mapping[str, Article]
    interfaces: Mapping[str, Interface]
    made: Container[str]
    """Names of the files of the build, under build/."""


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
        return feed_id(self.shared.project, self.book_id)

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


def feed_id(project: Project, name: str) -> str:
    """Return the identity of a feed, or of an entry in one, by its name."""
    return identity(project.scope, "opds", name)


def of(listing: Listing, shared: Shared) -> Iterator[Entry]:
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


def bound(listing: Listing, shared: Shared) -> Entry:
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
    return f"{stem}.cover{PICTURE}", f"{stem}.thumbnail{PICTURE}"


def _href(name: str) -> str:
    return "../" + quote(name) if name else ""


def _told(form: Form, words: Interface) -> str:
    """Return what tells one file of an edition from the others, in the edition's language."""
    if form.kind == "book":
        return "EPUB"
    paper = {"a4": "A4", "letter": "Letter"}[form.paper]
    home = f", {words('One sheet to take home')}" if form.take_home else ""
    return f"PDF, {paper}{home}" + (f", {words('Large print')}" if form.large else "")

"""build/opds/: the library as a catalogue that e-reader apps subscribe to, from any static web server.

``index.xml`` leads to a feed a language and to one of all. Sources: OPDS 1.2; Atom (RFC 4287); Dublin Core terms.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from urllib.parse import quote

from handoutpress import templates
from handoutpress.editions import identity
from handoutpress.model import Article, Form, Interface, Language, Listing, Project

FOLDER = "opds"
NAVIGATION = "application/atom+xml;profile=opds-catalog;kind=navigation"
ACQUISITION = "application/atom+xml;profile=opds-catalog;kind=acquisition"
TYPES = {"book": "application/epub+zip", "sheet": "application/pdf"}


@dataclass(frozen=True, slots=True)
class Entry:
    """One publication: an edition, or its bilingual sister."""

    id: str
    title: str
    listing: Listing
    article: Article
    languages: tuple[str, ...]
    cover: str
    """Href of its cover; empty if it has none."""
    files: tuple[tuple[str, str, str], ...]
    """(href, media type, what tells it from the others) of each file."""
    summary: str

    @property
    def updated(self) -> date:
        """When it last changed."""
        return self.listing.date


@dataclass(frozen=True, slots=True)
class Part:
    """A feed that the index leads to."""

    id: str
    name: str
    title: str
    language: Language
    entries: tuple[Entry, ...]


def feeds(
    listings: Sequence[Listing], articles: Sequence[Article], project: Project, interfaces: Mapping[str, Interface]
) -> dict[str, bytes]:
    """Return the feeds by path under build/; none if there is nothing to download."""
    known = {article.slug: article for article in articles}
    made: dict[Language, list[Entry]] = {}
    for listing in listings:
        words = interfaces[listing.language.locale]
        for bilingual in (False, True):
            forms = [form for form in listing.forms if form.kind in TYPES and form.bilingual == bilingual]
            if forms:
                entry = _entry(listing, forms, known[listing.slug], project, words, bilingual=bilingual)
                made.setdefault(listing.language, []).append(entry)
    if not made:
        return {}
    source = project.source_language
    whole = tuple(entry for entries in made.values() for entry in entries)
    every = Part(_id(project, "all"), "all.xml", interfaces[source.locale](project.title, "library"), source, whole)
    parts = [Part(_id(project, row.tag), f"{row.tag}.xml", row.autonym, row, tuple(es)) for row, es in made.items()]
    files = {f"{FOLDER}/{part.name}": _feed(part, project) for part in (every, *parts)}
    values = _common(project, every.title, source, whole) | {"id": _id(project, "index"), "parts": (every, *parts)}
    return files | {f"{FOLDER}/index.xml": templates.render("opds/index.xml.j2", values)}


def _id(project: Project, name: str) -> str:
    return identity(project.id, "opds", name)


def _feed(part: Part, project: Project) -> bytes:
    values = _common(project, part.title, part.language, part.entries) | {"part": part, "id": part.id}
    return templates.render("opds/feed.xml.j2", values)


def _common(project: Project, title: str, language: Language, entries: Sequence[Entry]) -> dict[str, object]:
    newest = max(entry.updated for entry in entries)
    kinds = {"navigation": NAVIGATION, "acquisition": ACQUISITION}
    return {"project": project, "title": title, "language": language, "updated": newest, **kinds}


def _entry(
    listing: Listing, forms: Sequence[Form], article: Article, project: Project, words: Interface, *, bilingual: bool
) -> Entry:
    source, tag = project.source_language, listing.language.tag
    both = f" ({listing.language.autonym} + {source.autonym})" if bilingual else ""
    draft = [words("Draft translation")] if listing.state.draft else []
    book = next((form.name for form in forms if form.kind == "book"), "")
    return Entry(
        id=identity(project.id, article.meta.id, f"{tag}+{source.tag}" if bilingual else tag),
        title=listing.title.plain + both,
        listing=listing,
        article=article,
        languages=(tag, source.tag) if bilingual else (tag,),
        cover=_href(cover_name(book)) if book else "",
        files=tuple((_href(form.name), TYPES[form.kind], _told(form, words)) for form in forms),
        summary=" – ".join([*draft, listing.description.plain]),
    )


def cover_name(book: str) -> str:
    """Return where the cover of a book lies under build/, beside the book."""
    return book.removesuffix(".epub") + ".cover.svg"


def _href(name: str) -> str:
    return "../" + quote(name)


def _told(form: Form, words: Interface) -> str:
    """Return what tells one file of an edition from the others, in the edition's language."""
    if form.kind == "book":
        return "EPUB"
    paper = {"a4": "A4", "letter": "Letter"}[form.paper]
    return f"PDF, {paper}" + (f", {words('Large print')}" if form.large else "")

"""The indexes: build/index.html, where a reader chooses a language, and build/<tag>/index.html, a language's handouts by topic.

However many handouts there are, the first shows those of small languages only, and the topics of the others.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, partial
from typing import Any
from urllib.parse import quote

from handoutpress import languages
from handoutpress.editions import interface
from handoutpress.model import Filled, Interface, Language, Listing, Project
from handoutpress.outputs import templates
from handoutpress.outputs.style import PACKAGE, Face, Theme
from handoutpress.outputs.web.frame import common

FEW = 3
"""Handouts of a language that the first index shows themselves."""
REPEATED = 50
"""Handouts of a language that are shown in full under each of their topics; of more, a second topic shows the title."""
NAME = "index.html"
_PLAIN = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic with its handouts in one language, sorted by title."""

    id: str
    """The same in every language and every build, so that one can link to it."""
    name: Filled | None
    """None: what has no topic."""
    entries: tuple[Listing, ...]
    """Those that are shown here in full."""
    also: tuple[Listing, ...]
    """Those that are shown under another topic, their first."""

    @property
    def count(self) -> int:
        """How many handouts it has."""
        return len(self.entries) + len(self.also)


@dataclass(frozen=True, slots=True)
class Shelf:
    """A language with its handouts."""

    language: Language
    listings: tuple[Listing, ...]
    topics: tuple[Topic, ...]
    interface: Interface
    faces: tuple[Face, ...]
    collected: tuple[Listing, ...] = ()
    """Its collections, in the order of the settings: books of several handouts."""

    @property
    def name(self) -> str:
        """Path of its index under build/."""
        return f"{self.language.tag}/{NAME}"

    @property
    def few(self) -> bool:
        """Whether the first index shows its handouts."""
        return len(self.listings) <= FEW

    @property
    def gettext(self) -> Any:
        """The function by which a template speaks its language."""
        return templates.words(self.interface)["gettext"]


def indexes(
    listings: Iterable[Listing],
    project: Project,
    interfaces: Mapping[str, Interface] | None = None,
    theme: Theme = PACKAGE,
    faces: Sequence[Face] = (),
    collected: Sequence[Listing] = (),
) -> dict[str, bytes]:
    """Return the indexes by path under build/: ``index.html``, and ``<tag>/index.html`` of each language with a handout.

    The source language comes first. ``interfaces`` are the library's, by locale; a language that they lack speaks with
    the package's words. A listing whose files are all refused is nowhere. ``collected`` are the books of collections,
    which a language's index offers before its handouts.
    """
    found = documents(listings, project, interfaces or {}, theme, faces, collected)
    return {one.name: one.make() for one in found}


@dataclass(frozen=True, slots=True)
class Document:
    """An index that can be made."""

    name: str
    """Path under build/."""
    facts: tuple[object, ...]
    """All that its bytes depend on besides settings, theme and the words of the interface."""
    make: Callable[[], bytes]


def documents(
    listings: Iterable[Listing],
    project: Project,
    interfaces: Mapping[str, Interface],
    theme: Theme = PACKAGE,
    faces: Sequence[Face] = (),
    collected: Sequence[Listing] = (),
) -> list[Document]:
    """Return the same indexes, each to be made only if it is wanted."""
    found: dict[Language, list[Listing]] = {}
    for listing in sorted(listings, key=lambda listing: listing.language != project.source_language):
        if href(listing):
            found.setdefault(listing.language, []).append(listing)

    @cache
    def shelves() -> list[Shelf]:
        return [
            replace(
                _shelf(row, entries, interfaces, faces),
                collected=tuple(one for one in collected if one.language == row and href(one)),
            )
            for row, entries in found.items()
        ]

    def first() -> bytes:
        return _first(shelves(), project, _words(project.source_language, interfaces), theme, faces)

    def index(at: int) -> bytes:
        return _index_of(shelves()[at], shelves(), project, theme)

    rows, fonts = list(found), [(face.language, face.name) for face in faces]
    made = [Document(NAME, (list(found.items()), collected, fonts), first)]
    for at, row in enumerate(rows):
        own = [one for one in collected if one.language == row]
        facts = (rows, row, found[row], own, [font for font in fonts if font[0] == row])
        made.append(Document(f"{row.tag}/{NAME}", facts, partial(index, at)))
    return made


def href(listing: Listing) -> str:
    """Return the file under build/ that a mention of an edition leads to: its page, else the first of its files, if any."""
    return listing.page_name or next((form.name for form in listing.forms), "")


def topic_id(words: str) -> str:
    """Return the id of a topic by its words in the source language: ``topic.back-pain``.

    What is no plain ASCII gets a hash, so that two topics never share one.
    """
    plain = "-".join(words.lower().split())
    if _PLAIN.fullmatch(plain):
        return f"topic.{plain}"
    ascii_only = unicodedata.normalize("NFKD", plain).encode("ascii", "ignore").decode()
    name = re.sub(r"[^a-z0-9]+", "-", ascii_only).strip("-")
    digest = hashlib.sha256(unicodedata.normalize("NFC", plain).encode()).hexdigest()[:6]
    return f"topic.{name}-{digest}" if name else f"topic.{digest}"


def grouped(listings: Sequence[Listing], language: Language) -> tuple[Topic, ...]:
    """Return the handouts of a language by topic, sorted by their names; last those in other words, and what has no topic."""
    names: dict[str, Filled] = {}
    full: dict[str, list[Listing]] = {}
    also: dict[str, list[Listing]] = {}
    short = also if len(listings) > REPEATED else full
    for listing in sorted(listings, key=lambda listing: languages.sort_key(listing.title.plain, language)):
        ids = [topic_id(source) for source, _ in listing.subjects]
        for uid, (_, shown) in zip(ids, listing.subjects, strict=True):
            known = names.get(uid)
            names[uid] = shown if known is None or known.fallback else known
        unique = list(dict.fromkeys(ids)) or [""]
        full.setdefault(unique[0], []).append(listing)
        for uid in unique[1:]:
            short.setdefault(uid, []).append(listing)
    order = sorted(names, key=lambda uid: (bool(names[uid].fallback), languages.sort_key(names[uid].plain, language)))
    whole = [*order, *([""] if "" in full else [])]
    return tuple(
        Topic(uid or "topic.", names.get(uid), tuple(full.get(uid, ())), tuple(also.get(uid, ()))) for uid in whole
    )


def _shelf(row: Language, listings: Sequence[Listing], known: Mapping[str, Interface], faces: Iterable[Face]) -> Shelf:
    topics = grouped(listings, row)
    ordered = tuple(sorted(listings, key=lambda listing: languages.sort_key(listing.title.plain, row)))
    return Shelf(row, ordered, topics, _words(row, known), tuple(face for face in faces if face.language == row))


def _words(row: Language, known: Mapping[str, Interface]) -> Interface:
    return known.get(row.locale) or interface.load(row, None)


def _first(shelves: Sequence[Shelf], project: Project, words: Interface, theme: Theme, faces: Sequence[Face]) -> bytes:
    values = common(project.source_language, words, project, theme, up="") | {
        "faces": faces,
        "canonical": project.base_url,
        "source": project.source_language,
        "shelves": shelves,
        "href": href,
        "file": quote,
    }
    return templates.render("index.html.j2", values, theme.templates)


def _index_of(shelf: Shelf, shelves: Sequence[Shelf], project: Project, theme: Theme) -> bytes:
    base = project.base_url or "../"
    values = common(shelf.language, shelf.interface, project, theme, up="../") | {
        "faces": shelf.faces,
        "canonical": project.base_url and project.base_url + shelf.name,
        "alternates": [(other.language.tag, base + other.name) for other in shelves] + [("x-default", base + NAME)],
        "source": project.source_language,
        "shelves": shelves,
        "shelf": shelf,
        "href": href,
        "file": lambda name: quote(name.rpartition("/")[2]),
    }
    return templates.render("shelf.html.j2", values, theme.templates)

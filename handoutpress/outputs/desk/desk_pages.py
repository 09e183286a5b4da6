"""Listings -> the front desk's files: the page that finds, the words of each language, the page of each handout."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any
from urllib.parse import quote

from handoutpress import languages
from handoutpress.catalogs import pseudo_language
from handoutpress.model import Form, Interface, Language, Listing, Project
from handoutpress.outputs import address, style, templates, web
from handoutpress.outputs.desk import word_sheets
from handoutpress.outputs.desk.compared_words import FOLDED, kept
from handoutpress.outputs.desk.form_marks import Marks, in_order
from handoutpress.outputs.desk.typed_words import FORMS, OTHER_NAMES
from handoutpress.outputs.sheet import pictures
from handoutpress.outputs.style import PACKAGE, Theme
from handoutpress.outputs.web.indexes import Document

NAME = "desk.html"
FOLDER = "desk"


@dataclass(frozen=True, slots=True)
class Filed:
    """A handout or a collection with its editions in all languages."""

    slug: str
    collection: bool
    editions: tuple[Listing, ...]

    @property
    def name(self) -> str:
        """What it is called among the desk's files; a slug has no dot, so a collection is never taken for a handout."""
        return f"{'c.' if self.collection else ''}{self.slug}"

    @property
    def page_name(self) -> str:
        """Path of its page under build/."""
        return f"{FOLDER}/{self.name}/index.html"

    def first(self, source: Language) -> Listing:
        """Return the edition that its page is headed by: the source's, if there is one."""
        return next((listing for listing in self.editions if listing.language == source), self.editions[0])


def documents(
    listings: Iterable[Listing],
    project: Project,
    words: Interface,
    theme: Theme = PACKAGE,
    collected: Iterable[Listing] = (),
    ids: Mapping[str, str] | None = None,
) -> Iterator[Document]:
    """Yield the front desk's files in the source language, by name, with what they depend on.

    ``words`` are the interface's in it, ``collected`` the books of collections, ``ids`` what a handout's address is made
    of, by its slug; without it, or without an address of the library, pages have no codes.
    """
    handouts = _filed(listings, collected)
    facts = [(filed.name, filed.editions) for filed in handouts]
    yield Document(NAME, (facts, pictures.can_code()), partial(_search_page, handouts, project, words, theme))
    for row in _readers(project):
        if row != project.source_language and (found := _in_language(handouts, row)):
            yield Document(word_sheets.name(FOLDER, row), (found,), partial(word_sheets.sheet, row, found))
    for filed in handouts:
        online = _addresses(filed, project, ids or {})
        of_one = (filed.editions, online, pictures.can_code())
        yield Document(filed.page_name, of_one, partial(_handout_page, filed, online, project, words, theme))


def page(
    listings: Iterable[Listing],
    project: Project,
    words: Interface,
    theme: Theme = PACKAGE,
    collected: Iterable[Listing] = (),
) -> bytes:
    """Return the page that finds, as ``documents`` has it."""
    return next(documents(listings, project, words, theme, collected)).make()


def _filed(listings: Iterable[Listing], collected: Iterable[Listing]) -> list[Filed]:
    found: dict[tuple[bool, str], list[Listing]] = {}
    for collection, some in ((False, listings), (True, collected)):
        for listing in some:
            found.setdefault((collection, listing.slug), []).append(listing)
    return [Filed(slug, collection, tuple(editions)) for (collection, slug), editions in found.items()]


def _in_language(handouts: Iterable[Filed], row: Language) -> list[tuple[str, Listing]]:
    return [(filed.name, listing) for filed in handouts for listing in filed.editions if listing.language == row]


def _addresses(filed: Filed, project: Project, ids: Mapping[str, str]) -> dict[str, str]:
    """Return the address for life of each edition that has a page, by its tag; nothing of a library without an address."""
    uid = filed.slug if filed.collection else ids.get(filed.slug, "")
    if not project.base_url or not uid:
        return {}
    home = f"{project.base_url}{address.folder(uid, collection=filed.collection)}"
    paged = (one for one in filed.editions if any(form.kind == "page" for form in one.forms))
    return {one.language.tag: f"{home}{quote(one.language.tag)}/" for one in paged}


def _search_page(handouts: Sequence[Filed], project: Project, words: Interface, theme: Theme) -> bytes:
    source = project.source_language
    marks = Marks(project.papers)
    script = (style.FOLDER / "desk.js").read_text("utf-8").strip()
    values = web.common(source, words, project, theme, up="") | {
        "policy": policy(script),
        "folded": " ".join(f"{old}={new}" for old, new in FOLDED.items()),
        "readers": [
            (row, word_sheets.name(FOLDER, row) if row != source and _in_language(handouts, row) else "", names)
            for row, names in _languages(project)
        ],
        "kinds": FORMS,
        "script": templates.xhtml(script),
        "handouts": [_found(filed, source, marks) for filed in handouts],
        "forms": marks.forms,
        "states": marks.states,
        "papers": project.papers,
        "codes": bool(project.base_url) and pictures.can_code(),
        "catalogue": _catalogue(handouts),
    }
    return templates.render("desk.html.j2", values, theme.templates)


def policy(script: str) -> str:
    """Return the page's Content-Security-Policy: that of every page, and this one script."""
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode("ascii")
    return f"{web.POLICY}; script-src 'sha256-{digest}'"


def _found(filed: Filed, source: Language, marks: Marks) -> dict[str, Any]:
    first = filed.first(source)
    return {
        "title": first.title.plain,
        "language": first.language,
        "name": filed.name,
        "slug": filed.slug,
        "page": filed.page_name,
        "find": kept(" ".join(word_sheets.findable(first))),
        "editions": " ".join(marks.of(listing) for listing in filed.editions if listing.forms),
    }


def _handout_page(filed: Filed, online: Mapping[str, str], project: Project, words: Interface, theme: Theme) -> bytes:
    source, first = project.source_language, filed.first(project.source_language)
    values = web.common(source, words, project, theme, up="../../") | {
        "title": first.title.plain,
        "description": first.description.plain,
        "title_language": first.language,
        "papers": project.papers,
        "editions": [
            {
                "listing": listing,
                "forms": in_order(listing.forms, project.papers),
                "code": _code(online.get(listing.language.tag, "")),
                "online": online.get(listing.language.tag, ""),
            }
            for listing in filed.editions
            if listing.forms
        ],
    }
    return templates.render("desk-handout.html.j2", values, theme.templates)


def _code(url: str) -> Any:
    return templates.xhtml(pictures.inline_code(url)) if url and pictures.can_code() else ""


def _readers(project: Project) -> tuple[Language, ...]:
    return (project.source_language, *project.languages)


def _languages(project: Project) -> list[tuple[Language, str]]:
    """Return (language, names) of every language: those of the library in all its languages, others in English and their own."""
    readers = _readers(project)
    return [
        (row, kept(" ".join(dict.fromkeys((row.name, row.autonym, row.tag, *_names(row, readers), *_others(row))))))
        for row in {row.locale: row for row in (*readers, *languages.TABLE, *readers)}.values()
        if row != pseudo_language.LANGUAGE
    ]


def _others(row: Language) -> list[str]:
    return OTHER_NAMES.get(row.locale, "").split()


def _names(row: Language, readers: Sequence[Language]) -> Iterator[str]:
    return (languages.name_in(row, reader) for reader in (readers if row in readers else readers[:1]))


def _catalogue(handouts: Iterable[Filed]) -> str:
    return "opds/index.xml" if any(_books(listing) for filed in handouts for listing in filed.editions) else ""


def _books(listing: Listing) -> list[Form]:
    return [form for form in listing.forms if form.kind == "book"]

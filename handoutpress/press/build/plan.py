"""Which articles in which languages are to be made anew: a key for each, a hash of everything that its bytes depend on.

There are two keys. That of a *unit* is made of files: the article, its catalog, and what all articles of its language
share; a unit whose key is known is not even read. That of what is *printed* is made of values: the unit's words as they
were judged, what pages of other units are called, the theme. So a change that comes to nothing (a comment in a catalog, a
sign-off of another article) stops at the first key, and a new title reaches the pages that say it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from handoutpress.model import Collection, Language, Listing, Policy
from handoutpress.outputs import covers, sheet
from handoutpress.press.build.memory import Memory
from handoutpress.press.memo.listing import Row
from handoutpress.press.opened_library.load import INTERFACE, Library
from handoutpress.press.production import font_memo
from handoutpress.press.units import Filling, Job, Printed, Unit
from handoutpress.press.values import hash_of, joined

_SOURCE, _LOCALES = "source/", "locales/"


class Plan:
    """The keys of a build."""

    def __init__(self, library: Library, memory: Memory) -> None:
        self.library, self.memory = library, memory
        self.shelves = {row.locale: memory.shelf(row) for row in self.languages}
        self.slugs = [article.slug for article in library.articles]
        self._files = _by_owner(library, memory.rows, self.languages)
        project = library.project
        machine = [sheet.lacking() if "pdf" in project.outputs else "", covers.lacking(), font_memo.lacking(library)]
        self._read = joined(
            (hash_of(project), self._owned("source"), self._owned(project.source_language.locale), *machine)
        )
        shown = hash_of(replace(project, root="", policy=Policy(), min_translated=0, collections=(), languages=()))
        self._shown = joined((shown, hash_of(library.theme), *machine))
        self._figures = {article.slug: hash_of(library.figures_of(article)) for article in library.articles}
        self._titles: dict[int, str] = {}

    @property
    def languages(self) -> tuple[Language, ...]:
        """The languages in the order of the settings, the source language first."""
        project = self.library.project
        return (project.source_language, *project.languages)

    def _owned(self, owner: str) -> str:
        """Return a hash of the files that all units of an owner depend on."""
        return joined(f"{name} {digest}" for name, digest in self._files.get(owner, ()))

    def units(self, language: Language) -> dict[str, str]:
        """Return the key of each article in a language, by slug; empty where nothing is remembered."""
        if not self.memory.folder:
            return dict.fromkeys(self.slugs, "")
        around = joined((self._read, self._owned(language.locale)))
        return {
            slug: joined((around, self._owned(f"{slug}.md"), self._owned(f"{language.locale}/{slug}")))
            for slug in self.slugs
        }

    def unknown(self, language: Language) -> dict[str, str]:
        """Return the articles (slug -> key) that have to be read, filled and judged in a language."""
        known = self.shelves[language.locale].units
        return {
            slug: key
            for slug, key in self.units(language).items()
            if not key or slug not in known or known[slug].key != key
        }

    def complete(self, filling: Filling) -> Filling:
        """Return a language's filling with the units that are remembered, in the order of the articles."""
        made = {unit.slug: unit for unit in filling.units}
        known = self.shelves[filling.language.locale].units
        if filling.fatal:
            return filling
        units = tuple(made[slug] if slug in made else known[slug] for slug in self.slugs)
        return replace(filling, units=units, articles=self.library.articles)

    def job(self, filling: Filling, listings: Sequence[Listing], letters: str) -> Job:
        """Return what of a language is to be printed: what has another key than what is remembered, or lies not in build/."""
        language, shelf = filling.language, self.shelves[filling.language.locale]
        keys, others = self._printed(filling, listings, font_memo.name(self.library, language, letters))
        bound = {one.id: self._bound(one, keys) for one in self.library.project.collections}
        return Job(
            language,
            {slug: key for slug, key in keys.items() if not self._made(shelf.printed.get(slug), key)},
            {name: key for name, key in bound.items() if not self._made(shelf.bound.get(name), key)},
            letters,
            others,
            frozenset(form.kind for item in filling.listings for form in item.forms if not form.bilingual),
        )

    def _made(self, known: Printed | None, key: str) -> bool:
        if known is None or not key or known.key != key:
            return False
        return self.memory.has({name: file.sha256 for name, file in known.files.items()})

    def _printed(
        self, filling: Filling, listings: Sequence[Listing], face: str
    ) -> tuple[dict[str, str], dict[str, frozenset[str]]]:
        """Return the key of what is printed of each unit, and the figures of each that another one's are published for."""
        siblings: dict[str, list[Listing]] = {}
        for listing in listings:
            siblings.setdefault(listing.slug, []).append(listing)
        neighbours = {listing.slug: listing for listing in filling.listings}
        taken: set[str] = set()
        keys, others = {}, {}
        for unit in filling.units:
            if unit.listing:
                others[unit.slug] = taken.intersection(unit.drawn)
                taken.update(unit.drawn)
                parts = (self._shown, self._figures[unit.slug], face, unit.value, *sorted(others[unit.slug]))
                told = (*self._told(unit, siblings[unit.slug]), *self._asked(unit, neighbours))
                keys[unit.slug] = joined((*parts, *told)) if unit.key else ""
        return keys, {slug: frozenset(names) for slug, names in others.items() if names}

    def _told(self, unit: Unit, siblings: Sequence[Listing]) -> Iterator[str]:
        yield from (self._title(listing) for listing in siblings)

    def _asked(self, unit: Unit, neighbours: Mapping[str, Listing]) -> Iterator[str]:
        for slug in unit.asks:
            yield f"{slug} {self._title(neighbours[slug])}" if slug in neighbours else slug

    def _title(self, listing: Listing) -> str:
        """Return a hash of what other pages say of an edition."""
        from handoutpress.press.production.language_run import seen

        known = self._titles.get(id(listing))
        if known is None:
            known = self._titles[id(listing)] = hash_of(seen(listing, free=bool(self.library.theme.templates)))
        return known

    def _bound(self, collection: Collection, keys: Mapping[str, str]) -> str:
        """Return the key of a collection in a language: that of each of its handouts, and what it says itself."""
        own = [keys.get(slug, "-") for slug in collection.articles]
        return joined((self._shown, hash_of(collection), *own)) if self.memory.folder and all(own) else ""


def _by_owner(
    library: Library, rows: Mapping[str, Row], languages: Sequence[Language]
) -> dict[str, list[tuple[str, str]]]:
    """Return (name, hash) of the files that each owner depends on.

    Owners are ``SLUG.md``, ``LOCALE/SLUG`` for a catalog, ``LOCALE`` for all else of a language, ``source`` for all else.
    """
    folders = {library.folders.get(row.locale, row.locale): row.locale for row in languages}
    slugs = {article.slug for article in library.articles}
    owned: dict[str, list[tuple[str, str]]] = {}
    for name, row in rows.items():
        owner = _owner(name, slugs, folders)
        if owner and not name.endswith("/"):
            owned.setdefault(owner, []).append((name, row.sha256))
    for files in owned.values():
        files.sort()
    return owned


def _owner(name: str, slugs: set[str], folders: Mapping[str, str]) -> str:
    if name.startswith(_SOURCE):
        rest = name.removeprefix(_SOURCE)
        return rest if rest.endswith(".md") and rest.removesuffix(".md") in slugs else "source"
    if not name.startswith(_LOCALES):
        return ""
    folder, _, rest = name.removeprefix(_LOCALES).partition("/")
    slug = rest.removeprefix("LC_MESSAGES/").removesuffix(".po")
    locale = folders.get(folder, "")
    if not locale:
        return ""
    return f"{locale}/{slug}" if slug in slugs and rest == f"LC_MESSAGES/{slug}.po" and slug != INTERFACE else locale

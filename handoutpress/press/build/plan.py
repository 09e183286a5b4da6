"""Which articles in which languages are to be made anew: a key for each, a hash of everything that its bytes depend on.

There are two keys. That of a *unit* is made of files: the article, its catalog, and what all articles of its language
share; a unit whose key is known is not even read. That of what is *printed* is made of values: the unit's words as they
were judged, what pages of other units are called, the theme. So a change that comes to nothing (a comment in a catalog, a
sign-off of another article) stops at the first key, and a new title reaches the pages that say it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from handoutpress.model import Collection, Interface, Language, Policy
from handoutpress.outputs import covers, sheet
from handoutpress.press.build import made_along
from handoutpress.press.build.memory import Memory
from handoutpress.press.memo.listing import Row
from handoutpress.press.memo.value_hashes import hash_of, joined
from handoutpress.press.opened_library.load import INTERFACE, Library
from handoutpress.press.production import font_memo
from handoutpress.press.production.borrowed_words import lenders
from handoutpress.press.production.edition_units import Filling, Job, Printed, Unit

_SOURCE, _LOCALES = "source/", "locales/"


_READ = (
    "the settings, the theme, a figure or who may sign changed",
    "what the whole language shares changed: its words of the pages, glossary, links or sign-offs",
    "its article changed",
    "its catalog changed",
)
"""What the parts of a unit's key stand for, when one differs."""
_SHOWN = (
    "the settings or the theme changed",
    "a figure changed",
    "the font of its language changed",
    "its words changed, or what is known of them",
    "its editions in other languages changed",
    "an article that it names or leads to changed",
    "a figure is shared otherwise",
)
"""What the parts of the key of its files stand for."""


@dataclass(frozen=True, slots=True)
class Narrow:
    """What a build is asked for; everything else stays in build/ as it is, or is made along where nothing is remembered."""

    locales: frozenset[str] = frozenset()
    """Empty: all."""
    slugs: frozenset[str] = frozenset()
    """Empty: all."""

    def __bool__(self) -> bool:
        return bool(self.locales or self.slugs)

    def asks(self, locale: str, slug: str = "") -> bool:
        """Return whether an article in a language is asked for; without ``slug``: all that there is in the language."""
        return (not self.locales or locale in self.locales) and (not self.slugs or slug in self.slugs)


class Plan:
    """The keys of a build."""

    def __init__(self, library: Library, memory: Memory, narrow: Narrow) -> None:
        self.library, self.memory, self.narrow = library, memory, narrow
        self.fresh_words: set[str] = set()
        """Languages whose words of the pages were read."""
        self.reasons: dict[str, str] = {}
        """What is made (``LOCALE/SLUG``) -> why."""
        self.shelves = {row.locale: memory.shelf(row) for row in self.languages}
        self.slugs = [article.slug for article in library.articles]
        self.along = self._along() if narrow else frozenset()
        """(locale, article or collection) of what nobody asked for, but lies in build/ and is not known as it is."""
        self._files = _by_owner(library, memory.rows, self.languages)
        project = library.project
        machine = [
            sheet.lacking() if "pdf" in project.outputs or project.take_home else "",
            covers.lacking(),
            font_memo.lacking(library),
        ]
        self._read = joined(
            (hash_of(project), self._owned("source"), self._owned(project.source_language.locale), *machine)
        )
        shown = hash_of(replace(project, root="", policy=Policy(), min_translated=0, collections=(), languages=()))
        self._shown = joined((shown, hash_of(library.theme), *machine))
        self._figures = {article.slug: hash_of(library.figures_of(article)) for article in library.articles}
        self._told: dict[str, str] = {}

    @property
    def languages(self) -> tuple[Language, ...]:
        """The languages in the order of the settings, the source language first."""
        project = self.library.project
        return (project.source_language, *project.languages)

    def _along(self) -> frozenset[tuple[str, str]]:
        """Return what has to be made though nobody asked for it, or it would be gone."""
        known = {*self.slugs, *(collection.id for collection in self.library.project.collections)}
        lying = made_along.lying(self.library.output, {row.tag: row for row in self.languages})
        others = ((locale, name) for locale, name in lying if name in known and not self.narrow.asks(locale, name))
        return frozenset(other for other in others if not self._kept(*other))

    def _kept(self, locale: str, name: str) -> bool:
        """Return whether an article or a collection is remembered, and lies in build/ as it was made."""
        shelf = self.shelves[locale]
        printed = (shelf.printed.get(name) if name in shelf.units else None) or shelf.bound.get(name)
        return bool(printed and self._intact(printed))

    def _asks(self, locale: str, name: str) -> bool:
        """Return whether an article or a collection is to be looked at in a language."""
        return self.narrow.asks(locale, name) or (locale, name) in self.along

    def _owned(self, owner: str) -> str:
        """Return a hash of the files that all units of an owner depend on."""
        return joined(f"{name} {digest}" for name, digest in self._files.get(owner, ()))

    def units(self, language: Language) -> dict[str, str]:
        """Return the key of each article in a language, by slug; empty where nothing is remembered."""
        if not self.memory.folder:
            return dict.fromkeys(self.slugs, "")
        own, names = self._owned(language.locale), [row.locale for row in (language, *lenders(self.library, language))]
        return {
            slug: parts(self._read, own, self._owned(f"{slug}.md"), *(self._owned(f"{name}/{slug}") for name in names))
            for slug in self.slugs
        }

    def interface(self, language: Language, read: Callable[[Language], Interface]) -> Interface:
        """Return what the pages say in a language, read only if its files have changed."""
        shelf, source = self.shelves[language.locale], self.library.project.source_language
        key = parts(self._owned(language.locale), hash_of(source)) if self.memory.folder else ""
        if shelf.words is None or not key or shelf.words_key != key:
            shelf.words, shelf.words_key = read(language), key
            self.fresh_words.add(language.locale)
        return shelf.words

    def unknown(self, language: Language) -> dict[str, str]:
        """Return the articles (slug -> key) that have to be read, filled and judged in a language."""
        known, locale = self.shelves[language.locale].units, language.locale
        wanted = {
            slug: key
            for slug, key in self.units(language).items()
            if self._asks(locale, slug) and (not key or slug not in known or known[slug].key != key)
        }
        for slug, key in wanted.items():
            self.reasons[f"{locale}/{slug}"] = _why(known[slug].key if slug in known else "", key, _READ)
        return wanted

    def complete(self, filling: Filling) -> Filling:
        """Return a language's filling with the units that are remembered, in the order of the articles."""
        if filling.fatal:
            return filling
        made = {unit.slug: unit for unit in filling.units}
        locale, known = filling.language.locale, self.shelves[filling.language.locale].units
        found = []
        for article in self.library.articles:
            unit = made.get(article.slug) or known.get(article.slug)
            if unit and (self._asks(locale, article.slug) or self._stays(locale, unit)):
                found.append((unit, article))
        return replace(filling, units=tuple(unit for unit, _ in found), articles=tuple(one for _, one in found))

    def _stays(self, locale: str, unit: Unit) -> bool:
        """Return whether something that was not asked for lies in build/ as it was made."""
        printed = self.shelves[locale].printed.get(unit.slug)
        return bool(unit.held) or bool(printed and self._intact(printed))

    def job(self, filling: Filling, letters: str) -> Job:
        """Return what of a language is to be printed: what has another key than what is remembered, or lies not in build/."""
        language, shelf = filling.language, self.shelves[filling.language.locale]
        offered = frozenset(form.kind for item in filling.listings for form in item.forms if not form.bilingual)
        keys, others = self._printed(filling, font_memo.name(self.library, language, letters))
        bound = {one.id: self._bound(one, keys, offered) for one in self.library.project.collections}
        asks, locale = self.narrow.asks, language.locale
        keys = {slug: key for slug, key in keys.items() if self._asks(locale, slug)}
        bound = {name: key for name, key in bound.items() if asks(locale) or (locale, name) in self.along}
        return Job(
            language,
            {slug: key for slug, key in keys.items() if not self._made(locale, slug, shelf.printed.get(slug), key)},
            {name: key for name, key in bound.items() if not self._made(locale, name, shelf.bound.get(name), key)},
            letters,
            others,
            offered,
            {unit.slug: unit.asks for unit in filling.units if unit.listing},
        )

    def bound(self, locale: str) -> dict[str, Printed]:
        """Return the collections of a language that lie in build/ as they were made: what is not made again stays."""
        return {name: printed for name, printed in self.shelves[locale].bound.items() if self._intact(printed)}

    def _made(self, locale: str, name: str, known: Printed | None, key: str) -> bool:
        """Return whether something lies in build/ as it would be made; if not, note why."""
        if known and key and known.key == key and self._intact(known):
            return True
        why = _why(known.key if known else "", key, _SHOWN)
        self.reasons.setdefault(f"{locale}/{name}", why or "it does not lie in build/ as it was made")
        return False

    def _intact(self, printed: Printed) -> bool:
        return self.memory.has({name: file.sha256 for name, file in printed.files.items()})

    def _printed(self, filling: Filling, face: str) -> tuple[dict[str, str], dict[str, frozenset[str]]]:
        """Return the key of what is printed of each unit, and the figures of each that another one's are published for."""
        named = {unit.slug: unit.named for unit in filling.units if unit.listing}
        taken: set[str] = set()
        keys, others = {}, {}
        for unit in filling.units:
            if unit.listing:
                others[unit.slug] = taken.intersection(unit.drawn)
                taken.update(unit.drawn)
                own = (self._shown, self._figures[unit.slug], face, unit.value, self._told[unit.slug])
                asked = joined(f"{slug} {named.get(slug)}" for slug in unit.asks) if unit.asks else ""
                shared = joined(sorted(others[unit.slug])) if others[unit.slug] else ""
                keys[unit.slug] = parts(*own, asked, shared) if unit.key else ""
        return keys, {slug: frozenset(names) for slug, names in others.items() if names}

    def tell(self, fillings: Iterable[Filling]) -> None:
        """Learn what the editions of all languages say of one another, before any ``job``."""
        told: dict[str, list[str]] = {}
        for filling in fillings:
            for unit in filling.units:
                if unit.listing:
                    told.setdefault(unit.slug, []).append(unit.told)
        self._told = {slug: joined(hashes) for slug, hashes in told.items()}

    def _bound(self, collection: Collection, keys: Mapping[str, str], offered: Iterable[str]) -> str:
        """Return the key of a collection in a language: that of each of its handouts, and what it says itself."""
        own = [keys.get(slug, "-") for slug in collection.articles]
        facts = (self._shown, hash_of(collection), *sorted(offered))
        return parts(joined(facts), joined(own)) if self.memory.folder and all(own) else ""


def parts(*hashes: str) -> str:
    """Return a key of which one can tell which part of it changed: 96 bits of each hash (nothing of no hash)."""
    return ".".join(text[:24] for text in hashes)


def _why(old: str, new: str, names: Sequence[str]) -> str:
    """Return which part of a key changed; nothing if none did."""
    if not old or not new:
        return "nothing is remembered of it"
    pairs = list(zip(old.split("."), new.split("."), strict=False))
    return next((name for name, (was, is_) in zip(names, pairs, strict=False) if was != is_), "") or (
        "" if old == new else "a handout of it changed"
    )


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

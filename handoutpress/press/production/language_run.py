"""One language through the press: its editions made and judged, then its pages and books written beside build/'s files."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeVar

from handoutpress import checks, editions
from handoutpress.editions import Refusal
from handoutpress.library import figures, labels
from handoutpress.model import (
    OUTPUTS,
    Article,
    Collection,
    Edition,
    HandoutError,
    Interface,
    Language,
    Listing,
    Problem,
    Severity,
)
from handoutpress.outputs import epub, outlines, publications, sheet, style, web
from handoutpress.outputs.moulds import Moulds
from handoutpress.press.check import judge
from handoutpress.press.opened_library.load import Library, Shelf, catalog_of, interface_of, shelf
from handoutpress.press.production import borrowed_words, collection_run, font_memo, take_home_room
from handoutpress.press.production.collection_run import Around
from handoutpress.press.production.cover_memo import Covers
from handoutpress.press.production.edition_forms import forms
from handoutpress.press.production.edition_units import (
    HOLDS_NOTHING,
    File,
    Filling,
    Held,
    Job,
    Printed,
    Printing,
    Tray,
    Unit,
    file_of,
)
from handoutpress.press.production.mentions import asks, neighbour, sibling, unit_of
from handoutpress.press.production.packed_editions import Waiting
from handoutpress.press.production.packed_findings import packed
from handoutpress.press.production.release_terms import DRAFTS, Terms, signing
from handoutpress.press.production.sheet_memo import Sheets


def make(
    library: Library, article: Article, shelf: Shelf, terms: Terms = DRAFTS
) -> tuple[Edition | Refusal, list[Problem]]:
    """Return an article in the shelf's language, and what the checks found in its translations."""
    project, language = library.project, shelf.language
    if language == project.source_language:
        signs = signing(library, article, None, shelf, terms)
        return editions.make(article, None, language, project, shelf.interface, signing=signs), []
    revision, article = editions.source_revision(article), library.needed(article, language)
    catalog, lent = borrowed_words.lent(library, article, shelf.catalogs.get(article.slug), language)
    findings = judge(library, article, catalog, shelf)
    unsafe = {key for key, problem in findings if problem.severity is Severity.ERROR}
    signs = signing(library, article, catalog, shelf, terms, findings)
    made = editions.make(article, catalog, language, project, shelf.interface, unsafe, shelf.targets, signs)
    if isinstance(made, Edition):
        made = labels.localised(replace(made, source_revision=revision, borrowed=len(lent)), library.figures)
    return made, [problem for key, problem in findings if key not in lent]


T = TypeVar("T")
Seen = tuple[list[Listing], dict[str, Listing]]  # around an edition, as its pages see them


def uncounted() -> None:
    """Count nothing."""


@dataclass(slots=True)
class Press:
    """What the units of one language are printed with."""

    face: style.Face | None
    covers: Covers
    sheets: Sheets
    siblings: Mapping[str, Sequence[Listing]]
    neighbours: Mapping[str, Listing]
    told: list[str] = field(default_factory=list)
    moulds: Moulds = field(default_factory=Moulds)


class Printer:
    """Fills and writes languages; keeps what it has filled, since a page names its siblings elsewhere.

    ``memory`` is the folder of what may be remembered; None: everything is judged and drawn anew.
    """

    def __init__(
        self, library: Library, staging: Tray | None, terms: Terms = DRAFTS, memory: Path | None = None
    ) -> None:
        self.library, self.staging, self.terms, self.memory = library, staging, terms, memory
        self.made = Waiting()
        self.shelves: dict[str, Shelf] = {}
        self.articles = {article.slug: article for article in library.articles}
        self.words: dict[str, Interface] = {}
        self.judged: Counter[str] = Counter()
        """How many verdicts of a language were used by what was filled before."""
        self.read: frozenset[str] = frozenset()
        """The articles whose messages the checks have read last, by slug."""
        self.done: Callable[[], object] = uncounted
        """Called after each edition, or collection, that is filled or written."""

    def fill(self, language: Language, keys: Mapping[str, str]) -> Filling:
        """Make the editions of some articles in a language; ``keys`` are the articles' slugs and what to remember each by."""
        started = time.perf_counter()
        self._begin(frozenset(keys))
        try:
            self._open(language, keys)
            units = [self._counted(self._unit(language, slug, key)) for slug, key in keys.items()]
        except HandoutError as fault:
            return Filling(language, fatal=fault.problems)
        if done := self.shelves.pop(language.locale, None):  # its catalogs are not asked for again
            self.words[language.locale] = done.interface
            done.verdicts.keep(self.memory, self.judged[language.locale])
            self.judged[language.locale] += len(done.verdicts.used)
        seconds = time.perf_counter() - started
        return Filling(language, tuple(units), tuple(self.articles[unit.slug] for unit in units), (), seconds)

    def _begin(self, slugs: frozenset[str] = frozenset()) -> None:
        """Let the checks forget what they have read of other articles: no language needs it again, and it is much."""
        if self.read and self.read.isdisjoint(slugs):
            checks.reading.forget()
        self.read = slugs

    def _counted(self, made: T) -> T:
        self.done()
        return made

    def _open(self, language: Language, slugs: Iterable[str]) -> Shelf:
        """Return what the library has in a language, with the catalogs of some articles; HandoutError with every problem."""
        if language.locale not in self.shelves:
            self.shelves[language.locale] = shelf(self.library, language, self.memory, frozenset(slugs))
        found = self.shelves[language.locale]
        for slug in slugs:
            if slug not in found.catalogs and (catalog := catalog_of(self.library, language, slug)):
                found.catalogs[slug] = catalog
        return found

    def interface(self, language: Language) -> Interface:
        """Return what the pages say in a language."""
        if language.locale not in self.words:
            known = self.shelves.get(language.locale)
            self.words[language.locale] = (
                known.interface if known else interface_of(self.library, language, self.memory)
            )
        return self.words[language.locale]

    def _unit(self, language: Language, slug: str, key: str) -> Unit:
        item, findings = make(self.library, self.articles[slug], self._open(language, [slug]), self.terms)
        if isinstance(item, Refusal):
            held = Held(item.reasons, item.problems, item.withdrawn, item.waits)
            self.made.keep((language.locale, slug), ())
            return Unit(slug, key, item.total, dict(item.counts), packed(findings), held)
        both = forms(item, self.library, self.interface(self.library.project.source_language))
        self.made.keep((language.locale, slug), both)
        forbidden = tuple(output for output in OUTPUTS.values() if output not in item.outputs)
        return replace(unit_of(both, key, self.library, findings), refused=forbidden)

    def _editions(self, language: Language, slug: str) -> list[Edition]:
        """Return the editions of an article in a language, made now if only what others say of it has changed."""
        if (language.locale, slug) not in self.made and slug in self.articles:
            self._unit(language, slug, "")
        return self.made.of((language.locale, slug))

    def write(self, job: Job, listings: Sequence[Listing]) -> Printing:
        """Write the pages and books of a language that are asked for; ``listings`` are the editions of all languages."""
        started = time.perf_counter()
        assert self.staging
        self._begin()
        before = len(self.staging.changed)
        press = self._press(job, listings)
        made = {}
        for slug, key in job.keys.items():
            files = self._print(self._editions(job.language, slug), press, job.others.get(slug, frozenset()))
            made[slug] = self._counted(self._printed(key, files, press))
        bound = {}
        for collection in self.library.project.collections:
            if collection.id in job.bound:
                bound[collection.id] = self._counted(self._bind(collection, job, press))
        press.covers.forget()
        press.sheets.remember()
        return Printing(job.language, made, bound, tuple(self.staging.changed[before:]), time.perf_counter() - started)

    def forget(self) -> None:
        """Let the editions go that waited: all of them are written."""
        self.made = Waiting()

    def print_all(self, language: Language, made: Sequence[Edition]) -> dict[str, File]:
        """Write the pages and books of editions that were made elsewhere, and the collections of them; return the files."""
        for edition in made:
            self.made.keep((language.locale, edition.article.slug), [edition])
        keys = {edition.article.slug: "" for edition in made}
        bound = {collection.id: "" for collection in self.library.project.collections}
        offered = frozenset(output for edition in made for output in edition.outputs)
        job = Job(language, keys, bound, offered=offered)
        printing = self.write(job, [edition.listing() for edition in made])
        found = (*printing.made.values(), *printing.bound.values())
        return {name: file for printed in found for name, file in printed.files.items()}

    def _press(self, job: Job, listings: Sequence[Listing]) -> Press:
        siblings: dict[str, list[Listing]] = {}
        for listing in listings:
            siblings.setdefault(listing.slug, []).append(listing)
        neighbours = {listing.slug: listing for listing in listings if listing.language == job.language}
        return Press(
            font_memo.face(self.library, job.language, job.letters, self.memory),
            Covers(self.library, job.language, self.memory),
            Sheets(self.library, job.language, self.memory),
            siblings,
            neighbours,
        )

    def _printed(
        self,
        key: str,
        files: Mapping[str, tuple[Edition, bytes]],
        press: Press,
        listing: Listing | None = None,
        holds: Callable[[str], Mapping[str, int]] = lambda name: HOLDS_NOTHING,
    ) -> Printed:
        """Lay files beside those of build/, and return what is remembered of them.

        ``holds`` says of a collection's file what is in it.
        """
        assert self.staging
        self.staging.add({name: data for name, (_, data) in files.items()})
        told, problems = (
            (*press.told, *press.covers.told(), *press.sheets.notes),
            (*press.covers.problems, *press.sheets.problems),
        )
        press.told.clear()
        press.covers.begin()
        press.sheets.begin()
        lines = {name: file_of(edition, data, holds(name)) for name, (edition, data) in files.items()}
        return Printed(key, lines, told, problems, listing)

    def _print(self, both: Sequence[Edition], press: Press, others: Iterable[str]) -> dict[str, tuple[Edition, bytes]]:
        """Return the files of an article in a language, each with its edition: books and sheets, then pages that weigh them."""
        files: dict[str, tuple[Edition, bytes]] = {}
        pairs = [(edition, self._around(edition, press)) for edition in both]
        for edition, around in pairs:
            files |= {name: (edition, data) for name, data in self._whole(edition, around, press).items()}
        sizes = {name: len(data) for name, (_, data) in files.items()}
        for edition, around in pairs:
            made = self._page(edition, around, sizes, press)
            files |= {name: (edition, data) for name, data in made.items() if name not in files and name not in others}
        return files

    def _whole(self, edition: Edition, around: Seen, press: Press) -> dict[str, bytes]:
        """Return an edition's book and sheets."""
        (siblings, neighbours), project, theme = around, self.library.project, self.library.theme
        printed = any(form.kind == "sheet" for form in edition.forms)
        shown = outlines.outlined(self._figures(edition), [edition]) if printed or "book" in edition.outputs else {}
        files = {}
        if "book" in edition.outputs:
            drawn = press.covers.pictures(edition)
            picture, font = drawn.cover if drawn else None, press.face.data if press.face else None
            files[edition.book_name] = epub.book(
                edition, neighbours, project, shown, font, theme, picture, press.moulds
            )
            files |= collection_run.pictured(edition, drawn)
            press.told += font_memo.boxes(edition, press.face)
        if printed:
            parts = sheet.matter(edition, siblings, neighbours, project, shown, theme)
            files |= press.sheets.of(edition, parts, take_home_room.steps(siblings, both=edition.beside is not None))
        return files

    def _page(self, edition: Edition, seen: Seen, sizes: Mapping[str, int], press: Press) -> dict[str, bytes]:
        """Return an edition's page with its own figures; ``sizes`` are those of its other files."""
        if "page" not in edition.outputs:
            return {}
        siblings, neighbours = seen
        around = [listing.weighed(sizes) for listing in siblings]
        cover = publications.picture_names(edition.book_name)[0]
        picture = cover if cover in sizes else ""
        shown, theme = self._figures(edition), self.library.theme
        page = web.page(edition, around, neighbours, self.library.project, theme, press.face, picture, shown)
        return {edition.page_name: page, **{figures.published(name): data for name, data in edition.drawn.items()}}

    def _around(self, edition: Edition, press: Press) -> Seen:
        """Return the editions of the same article, and those of the articles that this one leads to, as its pages see them."""
        free, source = bool(self.library.theme.templates), self.library.project.source_language
        siblings = [sibling(listing, source, free=free) for listing in press.siblings[edition.article.slug]]
        found = (press.neighbours.get(slug) for slug in asks(edition))
        return siblings, {listing.slug: neighbour(listing, free=free) for listing in found if listing}

    def _bind(self, collection: Collection, job: Job, press: Press) -> Printed:
        """Return the files of a collection."""
        made = [edition for slug in collection.articles for edition in self._editions(job.language, slug)]
        lacking: dict[str, None] = {}
        found = collection_run.collected(collection, made, job.language, self.library.project, job.offered, lacking)
        press.told += lacking
        if not found:
            return self._printed(job.bound[collection.id], {}, press)
        shared = Around(self.library, press.siblings, press.neighbours, press.face, press.covers, press.sheets)
        shown = {name: data for edition in found.handouts for name, data in self._figures(edition).items()}
        files = {n: (found.whole, data) for n, data in collection_run.printed(found, shown, shared).items()}
        return self._printed(job.bound[collection.id], files, press, found.whole.listing(), found.holds)

    def _figures(self, edition: Edition) -> dict[str, bytes]:
        """Return an edition's figures, those with its own words too: path relative to source/ -> bytes."""
        return {**self.library.figures_of(edition.article), **edition.drawn}

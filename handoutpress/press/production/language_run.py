"""One language through the press: its editions made and judged, then its pages and books written beside build/'s files."""

from __future__ import annotations

import hashlib
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from handoutpress import editions
from handoutpress.editions import Refusal, bilingual
from handoutpress.library import figures, labels
from handoutpress.model import (
    BILINGUAL,
    OUTPUTS,
    Article,
    Catalog,
    Edition,
    Fallback,
    HandoutError,
    Interface,
    Language,
    Listing,
    Problem,
    Severity,
)
from handoutpress.outputs import epub, sheet, style, web
from handoutpress.press.check import judge
from handoutpress.press.file_changes import write_file
from handoutpress.press.file_changes.write_file import Staging
from handoutpress.press.opened_library.load import Library, Shelf, interface_of, shelf
from handoutpress.press.production import collection_run, font_memo
from handoutpress.press.production.collection_run import Around
from handoutpress.press.production.cover_memo import Covers
from handoutpress.press.production.release_terms import DRAFTS, Terms, signing
from handoutpress.press.production.sheet_memo import Sheets


@dataclass(frozen=True, slots=True)
class Filling:
    """What became of one language's editions before anything is written."""

    language: Language
    listings: tuple[Listing, ...] = ()
    refusals: tuple[Refusal, ...] = ()
    problems: tuple[Problem, ...] = ()
    """Findings of the checks; each error among them kept a message out."""
    fatal: tuple[Problem, ...] = ()
    """What makes the whole build impossible: a catalog that cannot be read."""
    translated: int = 0
    total: int = 0
    counts: Mapping[Fallback, int] = field(default_factory=dict)
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class File:
    """A line of the manifest: one file of build/."""

    sha256: str
    size: int
    language: str
    article: str
    edition: int
    state: str
    source_revision: str
    date: str
    id: str
    """Of the article: what a renamed file keeps."""
    review_by: str
    safety: int
    """How many safety changes the source named."""
    holds: Mapping[str, int] = field(default_factory=dict)
    """Of a collection: the id of each handout in it -> how many safety changes that one named."""


@dataclass(frozen=True, slots=True)
class Printing:
    """What was written for one language."""

    language: Language
    files: Mapping[str, File]
    changed: tuple[str, ...]
    seconds: float
    face: style.Face | None = None
    """The font that its pages share."""
    lacking: tuple[str, ...] = ()
    """Collections that had to do without a handout, with which, a line each; covers that could not be drawn."""
    collected: tuple[Listing, ...] = ()
    """Its collections."""
    problems: tuple[Problem, ...] = ()
    """What is wrong with the files themselves."""


def make(
    library: Library, article: Article, shelf: Shelf, terms: Terms = DRAFTS
) -> tuple[Edition | Refusal, list[Problem]]:
    """Return an article in the shelf's language, and what the checks found in its translations."""
    project, language = library.project, shelf.language
    if language == project.source_language:
        signs = signing(library, article, None, shelf, terms)
        return editions.make(article, None, language, project, shelf.interface, signing=signs), []
    revision, article = editions.source_revision(article), library.needed(article, language)
    name = library.name(library.catalog_path(language, article.slug))
    catalog = shelf.catalogs.get(article.slug) or Catalog(name, language.locale, (), ())
    findings = judge(library, article, catalog, shelf)
    unsafe = {key for key, problem in findings if problem.severity is Severity.ERROR}
    signs = signing(library, article, catalog, shelf, terms)
    made = editions.make(article, catalog, language, project, shelf.interface, unsafe, shelf.targets, signs)
    if isinstance(made, Edition):
        made = labels.localised(replace(made, source_revision=revision), library.figures)
    return made, [problem for _, problem in findings]


class Printer:
    """Fills and writes languages; keeps the editions between the two, since a page names its siblings elsewhere."""

    def __init__(self, library: Library, staging: Staging, terms: Terms = DRAFTS) -> None:
        self.library, self.staging, self.terms = library, staging, terms
        self.made: dict[str, list[Edition]] = {}

    def fill(self, language: Language) -> Filling:
        """Make all editions of a language."""
        started = time.perf_counter()
        try:
            found = shelf(self.library, language)
        except HandoutError as fault:
            return Filling(language, fatal=fault.problems)
        made: list[Edition | Refusal] = []
        problems: list[Problem] = []
        for article in self.library.articles:
            item, findings = make(self.library, article, found, self.terms)
            made.append(item)
            problems += findings
        if found.verdicts.used:
            write_file.write(found.verdicts.path, found.verdicts.data(), self.library.root)
        words = interface_of(self.library, self.library.project.source_language)
        kept = [forms(edition, self.library, words) for edition in made if isinstance(edition, Edition)]
        self.made[language.locale] = [edition for both in kept for edition in both]
        counts: Counter[Fallback] = Counter()
        for item in made:
            counts.update(item.counts)
        return Filling(
            language,
            tuple(_listing(both) for both in kept),
            tuple(item for item in made if isinstance(item, Refusal)),
            tuple(problems),
            (),
            sum(item.translated for item in made),
            sum(item.total for item in made),
            counts,
            time.perf_counter() - started,
        )

    def write(self, language: Language, listings: Sequence[Listing]) -> Printing:
        """Write the pages and books of a language; ``listings`` are the editions of all languages."""
        started = time.perf_counter()
        before = len(self.staging.changed)
        printings: dict[str, File] = {}
        siblings: dict[str, list[Listing]] = {}
        for listing in listings:
            siblings.setdefault(listing.slug, []).append(listing)
        neighbours = {listing.slug: listing for listing in listings if listing.language == language}
        made = self.made.pop(language.locale)
        face = font_memo.face(self.library, language, made)
        covers, sheets = Covers(self.library, language), Sheets(self.library, language)
        for edition in made:
            printed = self._print(edition, siblings[edition.article.slug], neighbours, face, covers, sheets)
            self.staging.add(printed)
            printings |= {name: _file(edition, data) for name, data in printed.items()}
        sizes = {name: file.size for name, file in printings.items()}
        for edition in made:
            around = [listing.weighed(sizes) for listing in siblings[edition.article.slug]]
            printed = self._page(edition, around, neighbours, face)
            printed = {name: data for name, data in printed.items() if name not in printings}  # figures of both forms
            self.staging.add(printed)
            printings |= {name: _file(edition, data) for name, data in printed.items()}
        shared = Around(self.library, siblings, neighbours, face, covers, sheets)
        lacking: dict[str, None] = {}
        collected = []
        for collection in self.library.project.collections:
            if found := collection_run.collected(collection, made, self.library.project, lacking):
                printed = collection_run.printed(found, self._all_figures(found.handouts), shared)
                self.staging.add(printed)
                printings |= {name: _file(found.whole, data, found.holds(name)) for name, data in printed.items()}
                collected.append(found.whole.listing())
        covers.forget()
        sheets.remember()
        seconds = time.perf_counter() - started
        changed = tuple(self.staging.changed[before:])
        told = (*lacking, *covers.told(), *sheets.notes)
        problems = tuple(sheets.problems)
        return Printing(language, printings, changed, seconds, face, told, tuple(collected), problems)

    def _print(
        self,
        edition: Edition,
        siblings: Sequence[Listing],
        neighbours: Mapping[str, Listing],
        face: style.Face | None,
        covers: Covers,
        sheets: Sheets,
    ) -> dict[str, bytes]:
        shown, project = self._figures(edition), self.library.project
        theme, font = self.library.theme, face.data if face else None
        files = {}
        if "book" in edition.outputs:
            drawn = covers.pictures(edition)
            picture = drawn.cover if drawn else None
            files[edition.book_name] = epub.book(edition, neighbours, project, shown, font, theme, picture)
            files |= collection_run.pictured(edition, drawn)
        if "sheet" in edition.outputs:
            files |= sheets.of(edition, sheet.matter(edition, siblings, neighbours, project, shown, theme))
        return files

    def _page(
        self, edition: Edition, siblings: Sequence[Listing], neighbours: Mapping[str, Listing], face: style.Face | None
    ) -> dict[str, bytes]:
        """Return an edition's page with its own figures; ``siblings`` know how much the other files weigh."""
        if "page" not in edition.outputs:
            return {}
        page = web.page(edition, siblings, neighbours, self.library.project, self.library.theme, face)
        drawn = {figures.published(name): data for name, data in edition.drawn.items()}
        return {edition.page_name: page, **drawn}

    def _all_figures(self, made: Sequence[Edition]) -> dict[str, bytes]:
        return {name: data for edition in made for name, data in self._figures(edition).items()}

    def _figures(self, edition: Edition) -> dict[str, bytes]:
        """Return an edition's figures, those with its own words too: path relative to source/ -> bytes."""
        return {**self.library.figures_of(edition.article), **edition.drawn}


def forms(edition: Edition, library: Library, source_words: Interface) -> list[Edition]:
    """Return what a build makes of an edition: itself, and the bilingual one if it is asked for, each with its outputs.

    ``source_words`` is what the pages say in the source language, beside the reader's own. Nothing that the policy
    refuses is made of either.
    """
    project = library.project
    asked = [output for name, output in OUTPUTS.items() if name in project.outputs]
    if "sheet" in asked and sheet.lacking():
        asked.remove("sheet")
    made = [replace(edition, outputs=tuple(name for name in asked if name in edition.outputs))]
    if BILINGUAL in project.outputs and edition.language != project.source_language:
        paired = bilingual.pair(edition, project, source_words)
        made.append(replace(paired, outputs=tuple(n for n in asked or ("page", "book") if n in edition.outputs)))
    return made


def _listing(both: Sequence[Edition]) -> Listing:
    """Return what others say of an edition: its own names, and every file, the bilingual ones too."""
    return replace(both[0].listing(), forms=tuple(form for edition in both for form in edition.forms))


def _file(edition: Edition, data: bytes, holds: Mapping[str, int] | None = None) -> File:
    return File(
        sha256=hashlib.sha256(data).hexdigest(),
        size=len(data),
        language=edition.language.tag,
        article=edition.article.slug,
        edition=edition.article.meta.edition,
        state=edition.state.stage,
        source_revision=edition.source_revision,
        date=edition.date.isoformat(),
        id=edition.article.meta.id,
        review_by=edition.article.meta.review_by.isoformat(),
        safety=len(edition.article.meta.safety),
        holds=holds or {},
    )

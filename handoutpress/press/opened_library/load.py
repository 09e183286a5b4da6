"""A library as the verbs see it: settings, articles and, by language, catalogs, glossaries and link targets."""

from __future__ import annotations

import os
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TypeVar

from handoutpress import catalogs, checks, languages, reviews, settings
from handoutpress.checks.glossary import Glossary
from handoutpress.editions import interface
from handoutpress.library import articles, labels, project
from handoutpress.library import figures as pictures
from handoutpress.model import (
    Article,
    Catalog,
    HandoutError,
    Interface,
    Language,
    MisuseError,
    Place,
    Problem,
    Project,
    error,
)
from handoutpress.outputs import style
from handoutpress.press import file_changes
from handoutpress.press.opened_library import clock, interface_words
from handoutpress.press.opened_library.verdict_memo import Verdicts
from handoutpress.reviews import Ledger, People, Signed
from handoutpress.settings import file_presence

T = TypeVar("T")

MEMORIES = (".verdicts", ".covers", ".sheets", ".fonts")
"""Folders under build/ in which builds remembered what they made, up to version 0.1: no build of today believes them."""
INTERFACE = "handoutpress"  # the gettext domain of what the templates say


@dataclass(frozen=True, slots=True)
class Library:
    """The settings and the compiled articles of a folder."""

    root: Path
    project: Project
    articles: tuple[Article, ...]
    folders: dict[str, str]
    """Name of each language's folder under locales/, as it is spelled there, by our own code of it."""
    figures: dict[str, bytes]
    """Every figure that an article shows, in every language's variant, by its path relative to source/."""
    theme: style.Theme
    """What source/theme/ overrides of the package's style."""
    people: People = field(default_factory=dict)
    """Who may sign what (source/people.toml)."""
    horizon: date | None = None
    """The last day that a date of people's machines is believed of; None if our own clock is not."""
    into: str = "build"
    """Where a build goes: relative to the library's folder, or anywhere."""

    @property
    def output(self) -> Path:
        """Return the folder that a build fills."""
        return self.root / self.into

    def catalog_path(self, language: Language, domain: str) -> Path:
        """Return where the catalog of an article's slug (or of the interface) is or would be."""
        folder = self.folders.get(language.locale, language.locale)
        return self.root / "locales" / folder / "LC_MESSAGES" / f"{domain}.po"

    def template_path(self, domain: str) -> Path:
        """Return where the template of a domain is or would be."""
        return self.root / "locales" / "templates" / f"{domain}.pot"

    def folder(self, language: Language) -> Path:
        """Return a language's folder under locales/."""
        return self.root / "locales" / self.folders.get(language.locale, language.locale)

    def figures_of(self, article: Article) -> dict[str, bytes]:
        """Return the figures that an article shows in any language: path relative to source/ -> bytes."""
        rows = (self.project.source_language, *self.project.languages)
        own = (name for figure in article.skeleton.figures for row in rows for name in pictures.candidates(figure, row))
        return {name: self.figures[name] for name in (*article.skeleton.figures, *own) if name in self.figures}

    def needed(self, article: Article, language: Language) -> Article:
        """Return an article without the words of figures that the language shows in a variant of its own."""
        return labels.needed(article, language, self.figures)

    def published_figures(self) -> dict[str, bytes]:
        """Return path under build/ -> bytes of every figure."""
        return {pictures.published(name): data for name, data in self.figures.items()}

    def name(self, path: Path) -> str:
        """Return a path as Places give it: relative to the library, with ``/``."""
        return path.relative_to(self.root).as_posix()


def load(root: Path, read_articles: Callable[[Path], tuple[Article, ...]] = articles.read_all) -> Library:
    """Return the library in ``root``; HandoutError with every problem of settings, folders and articles.

    ``read_articles`` gives the articles; whoever has read them before need not read them again. HP906 alone if a change of
    many files was cut short: half of what would be read is old.
    """
    root = root.resolve()
    file_changes.refuse_half(root)
    with settings.readable(root):
        return _load(root, read_articles)


def _load(root: Path, read_articles: Callable[[Path], tuple[Article, ...]]) -> Library:
    problems: list[Problem] = []
    found = gather(problems, partial(project.read, root))
    if any(problem.code == "HP100" for problem in problems):
        raise HandoutError(problems)  # this is no library: nothing else is worth a word
    problems += _planted(root)
    folders = gather(problems, partial(_folders, root, found.languages, found.known)) if found else None
    compiled = gather(problems, partial(read_articles, root))
    theme = gather(problems, partial(style.read, root))
    people = gather(problems, partial(reviews.read_people, root, found.known if found else ()))
    if problems or found is None or folders is None or compiled is None or theme is None:
        raise HandoutError(problems)
    names = sorted({name for article in compiled for name in article.skeleton.figures})
    figures = _figures(root, names, (found.source_language, *found.languages))
    horizon = clock.horizon((article.meta.revised for article in compiled), clock.today())
    return Library(root, found, compiled, folders, figures, theme, people or {}, horizon)


def _planted(root: Path) -> Iterator[Problem]:
    """Yield HP907 for each memory of builds that git tracks: a build makes it, and whoever commits one wants it believed."""
    there = [name for name in MEMORIES if os.path.lexists(root / "build" / name)]
    try:
        if there:
            from handoutpress.press.opened_library import repository  # few libraries have to ask git
        found = repository.find(root) if there else None
    except HandoutError:  # no git: then none can have brought it
        return
    for name in there:
        if found and found.tracked(f"build/{name}"):
            hint = f"remove it: git rm -r --cached build/{name}, delete the folder, build anew"
            yield error("HP907", Place(f"build/{name}"), "git tracks what only a build may remember", hint)


def _figures(root: Path, names: Sequence[str], rows: Sequence[Language]) -> dict[str, bytes]:
    """Return the figures and the languages' own variants of them; HandoutError HP711 with each that may not be shown."""
    own = (name for figure in names for row in rows for name in pictures.candidates(figure, row))
    shown = [*names, *(name for name in dict.fromkeys(own) if (root / "source" / name).is_file())]
    found = {name: file_presence.read(root / "source" / name, root) for name in shown}
    problems = [fault for name, data in found.items() for fault in pictures.problems(name, data, f"source/{name}")]
    if problems:
        raise HandoutError(problems)
    return found


def gather(problems: list[Problem], call: Callable[[], T]) -> T | None:
    """Return what ``call`` returns, or None after adding the problems that it raised: so that one run names all."""
    try:
        return call()
    except HandoutError as fault:
        problems += fault.problems
        return None


@dataclass(frozen=True, slots=True)
class Shelf:
    """What a library has in one language."""

    language: Language
    interface: Interface
    catalogs: dict[str, Catalog]
    """By the article's slug; an article without a catalog is missing here."""
    glossary: Glossary | None
    targets: dict[str, str]
    """The language's own targets of link labels (links.toml)."""
    verdicts: Verdicts
    """What the checks said of these messages before."""
    ledger: Ledger = field(default_factory=Ledger)
    """Every record of sign-off in this language."""
    signed: Signed = reviews.NOTHING
    """What of the ledger holds."""
    words: Catalog | None = None
    """The library's own catalog of what the pages say, if it has one."""
    unsafe: frozenset[tuple[str | None, str]] = frozenset()
    """Messages of ``words`` with an unwaived error, which no page says."""
    late: tuple[Problem, ...] = ()
    """HP317 for each catalog that says it was saved on a day that has not come; that day is not in ``catalogs``."""


class _Links(settings.Table, frozen=True, kw_only=True):
    links: dict[str, settings.Text]


def shelf(
    library: Library, language: Language, memory: Path | None = None, slugs: Container[str] | None = None
) -> Shelf:
    """Return what the library has in ``language``; HandoutError with every problem of every file of that language.

    ``memory`` is the folder of what is remembered of the library (``memo.place``); None: nothing is. ``slugs`` are the
    articles whose catalogs are needed; None: all.
    """
    with settings.readable(library.root):
        return _shelf(library, language, memory, slugs)


def _shelf(library: Library, language: Language, memory: Path | None, slugs: Container[str] | None) -> Shelf:
    problems: list[Problem] = []
    found: dict[str, Catalog] = {}
    for article in library.articles:
        wanted = slugs is None or article.slug in slugs
        catalog = gather(problems, partial(catalog_of, library, language, article.slug)) if wanted else None
        if catalog:
            found[article.slug] = catalog
    words = gather(problems, partial(catalog_of, library, language, INTERFACE))
    glossary = gather(problems, partial(_glossary, library, language))
    targets = gather(problems, partial(_targets, library, language))
    ledger = gather(problems, partial(_ledger, library, language))
    if problems or ledger is None:
        raise HandoutError(problems)
    read = [*found.values(), *filter(None, [words])]
    late = [problem for catalog in read for problem in clock.late(catalog, library.horizon)]
    found = {slug: clock.dated(catalog, library.horizon) for slug, catalog in found.items()}
    signed = reviews.judge(ledger, library.people, language, library.horizon, library.project.policy.entered)
    verdicts = Verdicts(memory, language.locale)
    said, unsafe = _said(library, language, words, verdicts)
    return Shelf(language, said, found, glossary, targets or {}, verdicts, ledger, signed, words, unsafe, tuple(late))


def interface_of(library: Library, language: Language, memory: Path | None = None) -> Interface:
    """Return the interface's words in a language: the package's, the library's over them but for those with an error."""
    words = catalog_of(library, language, INTERFACE)
    return _said(library, language, words, Verdicts(memory, language.locale) if words else None)[0]


def _said(
    library: Library, language: Language, words: Catalog | None, verdicts: Verdicts | None
) -> tuple[Interface, frozenset[interface_words.Key]]:
    """Return what pages say in a language, and the keys of the library's own words for it that have an error."""
    source = library.project.source_language
    unsafe = interface_words.unsafe(words, language, source, verdicts) if words and verdicts else frozenset()
    return interface.load(language, words, without=unsafe), unsafe


def chosen(library: Library, codes: Iterable[str], *, source: bool = False) -> list[Language]:
    """Return the library's languages that the codes name in any spelling; all of them if there is no code.

    With ``source`` that of the articles is one of them, the last. MisuseError: HP110 for a code that no table knows, HP114
    for a language that this library lacks.
    """
    own = [*library.project.languages, *([library.project.source_language] if source else [])]
    place = Place(project.SETTINGS)
    codes = list(codes)
    try:
        rows = [languages.language(code, place, library.project.known) for code in codes]
    except HandoutError as fault:
        slug = next((item.slug for item in library.articles if item.slug in codes), "")
        hint = f"name an article by an option: --article {slug}"
        raise MisuseError(replace(one, hint=hint) if slug else one for one in fault.problems) from None
    hint = f"it has: {settings.few([row.locale for row in library.project.languages])}"
    problems = [error("HP114", place, f"this library has no {row.name}", hint) for row in rows if row not in own]
    if problems:
        raise MisuseError(problems)
    return rows or own


def catalog_of(library: Library, language: Language, domain: str) -> Catalog | None:
    """Return the catalog of an article (or of the interface) in a language, None if there is none; HandoutError as any."""
    path = library.catalog_path(language, domain)
    return catalogs.read(path, library.root) if file_presence.there(path, library.root) else None


def _glossary(library: Library, language: Language) -> Glossary | None:
    path = library.folder(language) / "glossary.tsv"
    if not file_presence.there(path, library.root):
        return None
    name = library.name(path)
    return checks.glossary.read(settings.read_utf8(path, name, library.root), name)


def _targets(library: Library, language: Language) -> dict[str, str]:
    path = library.folder(language) / "links.toml"
    if not file_presence.there(path, library.root):
        return {}
    name = library.name(path)
    return dict(settings.decode(settings.read_utf8(path, name, library.root), _Links, name).links)


def _ledger(library: Library, language: Language) -> Ledger:
    """Return the sign-offs; HP107 if a folder of theirs cannot be read, so that none is taken for missing."""
    folder = library.folder(language) / "reviews"
    problems: list[Problem] = []
    for path in file_presence.entries(folder, library.root):
        if not path.is_file():
            gather(problems, partial(file_presence.entries, path, library.root))
    if problems:
        raise HandoutError(problems)
    return reviews.read(folder, library.root)


def _folders(root: Path, wanted: Sequence[Language], known: Sequence[Language]) -> dict[str, str]:
    """Return our code -> folder name; two folders for one language are an error HP113.

    HP107 if ``locales`` or the folder of a wanted language is none, or cannot be read.
    """
    folders: dict[str, str] = {}
    problems: list[Problem] = []
    for path in file_presence.entries(root / "locales", root):
        row = languages.find(path.name, known)
        if path.name == "templates" or row is None or not (path.is_dir() or row in wanted):
            continue
        gather(problems, partial(file_presence.entries, path, root))
        if row.locale in folders:
            text = f"two folders for {row.name}: {folders[row.locale]!r} and {path.name!r}"
            problems.append(error("HP113", Place(f"locales/{path.name}"), text, f"move all into {row.locale!r}"))
        folders.setdefault(row.locale, path.name)
    if problems:
        raise HandoutError(problems)
    return folders

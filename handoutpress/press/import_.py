"""``import``: another project's pages as articles, its translations as catalogs; nothing that is there is overwritten."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from pathlib import Path

from handoutpress import catalogs, languages
from handoutpress.library import articles, extraction, figures, project
from handoutpress.library.foreign import (
    Source,
    Taken,
    Targets,
    Words,
    article_slugs,
    converted,
    form,
    plain_words,
    translation,
    words_of,
)
from handoutpress.model import Article, Catalog, HandoutError, Language, Message, Place, Problem, error, warning
from handoutpress.press import file_changes
from handoutpress.press.imported_project.first_settings import first_settings
from handoutpress.press.imported_project.found_project import Found, found
from handoutpress.press.imported_project.parallel_pages import paired
from handoutpress.press.opened_library.load import INTERFACE, Library, load
from handoutpress.settings import file_presence

_LIQUID = "write there what it stands for, then run this again"
_NAMES = {"library", "collection"}
"""Contexts of the names that the settings give."""
_ROUNDS = 6
"""How often links are looked at again after pages that could not come have gone."""


@dataclass(slots=True)
class Kept:
    """What came of one language."""

    living: int = 0
    """Translations whose sentence the project's pages still hold, each counted once."""
    kept: int = 0
    """Of these, those that stand in a catalog now."""
    messages: int = 0
    """Messages of the articles that have a translation by it."""
    fuzzy: int = 0
    """Of these, drafts that a person must look at."""


@dataclass(slots=True)
class Imported:
    """What ``import`` did."""

    kind: str
    pages: int
    came: list[str] = field(default_factory=list)
    """Slugs of the articles that are new."""
    there: list[str] = field(default_factory=list)
    """Slugs of articles that were there, and stay as they are."""
    problems: list[Problem] = field(default_factory=list)
    """Pages and catalogs that did not come, with the line and why."""
    left: Counter[str] = field(default_factory=Counter)
    """What was left out of pages that came -> how often."""
    places: list[tuple[Place, str]] = field(default_factory=list)
    """Each of these by its line."""
    languages: dict[str, Kept] = field(default_factory=dict)
    changed: list[str] = field(default_factory=list)
    """Files written."""


def import_(root: Path, other: Path, today: date, folder: str = "", source_language: str = "en") -> Imported:
    """Bring another project's pages and translations into the library in ``root``; return what came and what did not.

    A library without settings gets some. MisuseError HP151 if the project has no page. What is there stays: an article of
    the same name, a translation of the same message. So a second run changes nothing.
    """
    root = root.resolve()
    file_changes.refuse_half(root)
    source = found(other, folder, source_language)
    done = Imported(source.kind, len(source.sources), problems=list(source.problems))
    pages = _Pages(root, source, today)
    taken = pages.made(done)
    for slug, page in taken.items():
        _write(root / "source" / f"{slug}.md", page.text.encode(), root, done)
    for name, data in pages.pictures.items():
        _write(root / "source" / name, data, root, done)
    slugs = {path: slug for path, slug in pages.slugs.items() if slug in {*done.came, *done.there}}
    _write(root / project.SETTINGS, first_settings(source, source_language, slugs).encode(), root, done)
    _translations(root, source, pages, done)
    return done


def _write(path: Path, data: bytes, root: Path, done: Imported) -> None:
    """Write a file that is not there yet."""
    if file_changes.change(path, root, lambda there: data if there is None else None, "import"):
        done.changed.append(path.relative_to(root).as_posix())


class _Pages:
    """The project's pages on their way into the library."""

    def __init__(self, root: Path, source: Found, today: date) -> None:
        self.root, self.source, self.today = root, source, today
        self.by_path = {page.path: page for page in source.sources}
        self.slugs = article_slugs(self.by_path)
        self.pictures: dict[str, bytes] = {}
        self.ids: dict[str, frozenset[str]] = {}
        self.articles: dict[str, Article] = {}
        """By slug, what was made of pages that came now or before."""

    def targets(self, path: str, slugs: Mapping[str, str] | None = None) -> Targets:
        return Targets(path, self.slugs if slugs is None else slugs, self.ids, self._picture)

    def made(self, done: Imported) -> dict[str, Taken]:
        """Return by slug the pages that can be articles; the others are told, with the line of their file."""
        slugs = dict(self.slugs)
        first = {path: self._taken(path, slugs) for path in slugs}
        self.ids = {page.slug: _ids(page) for page in first.values()}
        refused: dict[str, list[Problem]] = {}
        for _ in range(_ROUNDS):
            taken = {path: self._taken(path, slugs) for path in slugs}
            fresh = {path: faults for path, page in taken.items() if (faults := self._faults(path, page))}
            refused |= fresh
            if not fresh:
                break
            slugs = {path: slug for path, slug in slugs.items() if path not in fresh}
        self.slugs = slugs
        done.problems += [problem for path in sorted(refused) for problem in refused[path]]
        for path, page in taken.items():
            if path in slugs:
                self._tell(path, page, done)
        return {page.slug: page for path, page in taken.items() if path in slugs and page.slug in done.came}

    def _taken(self, path: str, slugs: Mapping[str, str]) -> Taken:
        return converted(self.by_path[path], self.targets(path, slugs), self.today)

    def _faults(self, path: str, page: Taken) -> list[Problem]:
        name = f"source/{page.slug}.md"
        liquid = [
            error("HP150", self.place(path, line), "did not come: code of a site's generator in a sentence", _LIQUID)
            for line in page.refused
        ]
        try:
            self.articles[page.slug] = articles.compiled(page.text, name, lambda _: ())
        except HandoutError as fault:
            return liquid + [self._told(path, page, problem) for problem in fault.problems]
        return liquid

    def _told(self, path: str, page: Taken, problem: Problem) -> Problem:
        number = page.numbers[min(problem.place.line, len(page.numbers)) - 1] if problem.place.line else 0
        return error("HP150", self.place(path, number), f"did not come: {problem.text} ({problem.code})", problem.hint)

    def place(self, path: str, line: int = 0) -> Place:
        """Return where a line of a page is in the project."""
        base = self.source.folder.relative_to(self.source.project).as_posix()
        return Place(path if base == "." else f"{base}/{path}", line)

    def _tell(self, path: str, page: Taken, done: Imported) -> None:
        is_there = (self.root / "source" / f"{page.slug}.md").exists()
        (done.there if is_there else done.came).append(page.slug)
        for line, what in page.left:
            done.left[what] += 1
            done.places.append((self.place(path, line), what))

    def _picture(self, name: str) -> str:
        """Return what a picture of the project is called in the library; nothing if it cannot be shown there."""
        file = self.source.folder / name
        called = "figures/" + re.sub(r"[^A-Za-z0-9_.-]+", "-", name).lstrip("-.")
        if called in self.pictures:
            return called
        if name.startswith("..") or not file.is_file() or figures.fault(file, self.source.folder):
            return ""
        data = file_presence.read(file, self.source.project)
        if figures.problems(called, data, called):
            return ""
        self.pictures[called] = data
        return called


def _ids(page: Taken) -> frozenset[str]:
    from handoutpress import markdown

    return frozenset(heading.id for heading in markdown.walk(page.body, page.slug)[1].headings)


def _translations(root: Path, source: Found, pages: _Pages, done: Imported) -> None:
    library = load(root)
    by_slug = {article.slug: article for article in library.articles}
    files = {slug: path for path, slug in pages.slugs.items() if slug in by_slug}
    living = _living(pages)
    for code in sorted({*source.catalogs, *source.parallel}):
        language = languages.find(code)
        if language not in library.project.languages or language is None:
            hint = f'add "{code}" to languages in {project.SETTINGS}, then run this again'
            done.problems.append(warning("HP152", Place(project.SETTINGS), f"the library has no {code}", hint))
            continue
        words = words_of(source.catalogs.get(code, ()))
        kept = done.languages.setdefault(code, Kept())
        wanted = {key for key, entries in words.entries.items() if not entries[0].fuzzy and key in living}
        used: set[str] = set()
        for slug, path in files.items():
            article = by_slug[slug]
            said = dict(_from_catalogs(article, path, words, pages.targets(path), used))
            said = {**_from_page(path, code, source, pages, done), **said}
            template = extraction.extract_article(root / article.path, root, "en", article)
            _fill(library.catalog_path(language, slug), root, template, language, said, done, kept)
        _titles(library, root, language, words, done, kept)
        kept.living, kept.kept = len(wanted), len(wanted & used)


def _titles(library: Library, root: Path, language: Language, words: Words, done: Imported, kept: Kept) -> None:
    """Put the translated names of the library and its collections into the catalog of what pages say."""
    template = extraction.extract_interface(library.project)
    names = tuple(message for message in template.messages if message.context in _NAMES)
    found = {message.key: entry for message in names if (entry := words.named(message.msgid))}
    said = {key: Message(key[1], plain_words(entry.msgstr), key[0], fuzzy=entry.fuzzy) for key, entry in found.items()}
    _fill(
        library.catalog_path(language, INTERFACE), root, replace(template, messages=names), language, said, done, kept
    )


def _living(pages: _Pages) -> frozenset[str]:
    """Return the words of every message that the project's pages hold, also of pages that did not come."""
    from handoutpress import markdown

    texts: set[str] = set()
    for path, page in pages.by_path.items():
        taken = converted(page, Targets(path, {path: "x"}), pages.today)
        texts |= {form(segment.msgid) for segment in markdown.walk(taken.body, path)[0]}
        texts |= {form(taken.title), form(taken.description)}
    return frozenset(texts)


def _from_catalogs(
    article: Article, path: str, words: Words, targets: Targets, used: set[str]
) -> Iterator[tuple[tuple[str | None, str], Message]]:
    """Yield the article's messages that the project's catalogs translate, in our form."""
    for segment in article.segments:
        entry = words.find(segment, path)
        said = translation(segment, entry, targets) if entry else ""
        if entry and said:
            used.add(form(segment.msgid))
            yield segment.key, Message(segment.msgid, said, segment.context, fuzzy=entry.fuzzy)


def _from_page(
    path: str, code: str, source: Found, pages: _Pages, done: Imported
) -> dict[tuple[str | None, str], Message]:
    """Return what the page in another language says, paired block by block, as drafts."""
    other = source.parallel.get(code, {}).get(path)
    if not other:
        return {}
    targets = pages.targets(path)
    own = converted(pages.by_path[path], targets, pages.today)
    both = paired(own, converted(Source(path, other.text), targets, pages.today))
    if both is None:
        text = f"the {code} page is not built like this one: none of its words came"
        done.problems.append(warning("HP154", pages.place(path), text, "translate it anew, or make the two alike"))
        return {}
    return {key: Message(key[1], text, key[0], fuzzy=True) for key, text in both.words.items()}


def _fill(
    path: Path,
    root: Path,
    template: Catalog,
    language: Language,
    said: Mapping[tuple[str | None, str], Message],
    done: Imported,
    kept: Kept,
) -> None:
    """Put translations into a catalog, which is made if need be: only where a message stands empty."""
    keys = {message.key for message in template.messages}
    said = {key: message for key, message in said.items() if key in keys}
    kept.messages += len(said)
    kept.fuzzy += sum(message.fuzzy for message in said.values())
    if not said:
        return
    name = path.relative_to(root).as_posix()
    if file_changes.change(path, root, partial(_filled, template, language, said, name), "import"):
        done.changed.append(name)


def _filled(
    template: Catalog,
    language: Language,
    said: Mapping[tuple[str | None, str], Message],
    name: str,
    data: bytes | None,
) -> bytes:
    data = catalogs.merge(None, template, language, path=name) if data is None else data
    there = {message.key: message for message in catalogs.parse(data, name).messages if not message.obsolete}
    changes = {
        key: replace(there[key], msgstr=message.msgstr, fuzzy=message.fuzzy)
        for key, message in said.items()
        if key in there and not there[key].msgstr
    }
    return catalogs.splice(data, changes, name) if changes else data

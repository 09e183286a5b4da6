"""``extract``: the templates of every article and of the interface."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from handoutpress import catalogs
from handoutpress.library import extraction
from handoutpress.library.articles import SOURCE
from handoutpress.library.project import SETTINGS
from handoutpress.model import Article, Catalog, HandoutError, Place, Problem, error
from handoutpress.press import file_changes
from handoutpress.press.opened_library.load import INTERFACE, Library, load


def domains(library: Library) -> dict[str, Catalog]:
    """Return gettext domain -> template: every article's slug, and the interface's with the library's own words.

    HandoutError HP323 at once, with each article that has more messages than a catalog can hold.
    """
    problems = [problem for article in library.articles for problem in _too_many(article)]
    if problems:
        raise HandoutError(problems)
    source, lines = library.project.source_language.locale, library.project.source_lines
    found = {
        article.slug: extraction.extract_article(
            library.root / article.path, library.root, source, article, lines=lines
        )
        for article in library.articles
    }
    return {**found, INTERFACE: _interface(library)}


def _too_many(article: Article) -> list[Problem]:
    count = len({segment.key for segment in article.segments})
    if count <= catalogs.MAX_MESSAGES:
        return []
    text = f"{count:,} messages are more than a catalog can hold, which is {catalogs.MAX_MESSAGES:,}"
    return [error("HP323", Place(article.path), text, "make several articles of it")]


def _interface(library: Library) -> Catalog:
    """Return the interface's template as a library keeps it: files inside the package are nothing to a translator."""
    template = extraction.extract_interface(library.project)
    messages = tuple(
        replace(message, references=tuple(name for name in message.references if not name.startswith("handoutpress/")))
        for message in template.messages
    )
    return replace(template, messages=messages)


def templates(library: Library) -> dict[Path, bytes]:
    """Return path -> bytes of every template, as ``extract`` writes it."""
    return {library.template_path(name): catalogs.serialise(catalog) for name, catalog in domains(library).items()}


def extract(root: Path) -> tuple[str, ...]:
    """Write locales/templates/*.pot; return the names of those that changed. HandoutError HP901 if it cannot."""
    root = root.resolve()
    changed: dict[str, None] = {}

    def attempt() -> None:
        seen = sources(root)
        library = load(root)
        changed.update(dict.fromkeys(write_templates(library, domains(library), seen)))

    file_changes.anew(attempt, root)
    return tuple(changed)


def sources(root: Path) -> file_changes.Snapshot:
    """Return what templates and catalogs are made by, as it is now."""
    return file_changes.Snapshot.of(root, (SOURCE,))


def basis(seen: file_changes.Snapshot, domain: str) -> Callable[[], None]:
    """Return what looks whether an article (or, for the interface's domain, the settings) is still as it was read."""
    name = SETTINGS if domain == INTERFACE else f"{SOURCE}/{domain}.md"
    return partial(seen.holds, name)


def write_templates(library: Library, found: dict[str, Catalog], seen: file_changes.Snapshot) -> tuple[str, ...]:
    """Write the templates of ``domains``; return the names of those that changed. HandoutError HP901 if it cannot.

    ChangedMeanwhileError if an article is not as it was ``seen``.
    """
    paths = {library.template_path(name): catalogs.serialise(catalog) for name, catalog in found.items()}
    return tuple(
        library.name(path)
        for path, data in paths.items()
        if file_changes.change(
            path,
            library.root,
            lambda _, data=data: data,  # type: ignore[misc]
            "extract",
            basis(seen, path.stem),
        )
    )

"""``extract``: the templates of every article and of the interface."""

from __future__ import annotations

from pathlib import Path

from handoutpress import catalogs, extraction
from handoutpress.model import Catalog
from handoutpress.press import files
from handoutpress.press.library import INTERFACE, Library, load


def domains(library: Library) -> dict[str, Catalog]:
    """Return gettext domain -> template: every article's slug, and the interface's with the library's own words."""
    found = {
        article.slug: extraction.extract_article(library.root / article.path, library.root)
        for article in library.articles
    }
    return {**found, INTERFACE: extraction.extract_interface(library.project)}


def templates(library: Library) -> dict[Path, bytes]:
    """Return path -> bytes of every template, as ``extract`` writes it."""
    return {library.template_path(name): catalogs.serialise(catalog) for name, catalog in domains(library).items()}


def extract(root: Path) -> tuple[str, ...]:
    """Write locales/templates/*.pot; return the names of those that changed. HandoutError HP901 if it cannot."""
    library = load(root)
    return tuple(
        library.name(path) for path, data in templates(library).items() if files.write(path, data, library.root)
    )

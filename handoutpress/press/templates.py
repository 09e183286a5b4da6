"""``extract``: the templates of every article and of the interface, as bytes."""

from __future__ import annotations

from pathlib import Path

from handoutpress import catalogs, extraction
from handoutpress.press import files
from handoutpress.press.library import INTERFACE, Library, load


def templates(library: Library) -> dict[Path, bytes]:
    """Return path -> bytes of every template, as ``extract`` writes it."""
    out = {
        library.template_path(article.slug): catalogs.serialise(
            extraction.extract_article(library.root / article.path, library.root)
        )
        for article in library.articles
    }
    out[library.template_path(INTERFACE)] = catalogs.serialise(extraction.extract_interface(library.project))
    return out


def extract(root: Path) -> tuple[str, ...]:
    """Write locales/templates/*.pot; return the names of those that changed. HandoutError HP901 if it cannot."""
    library = load(root)
    return tuple(
        library.name(path) for path, data in templates(library).items() if files.write(path, data, library.root)
    )

"""``export``: catalogs for agencies and spreadsheets, the memory and the terms for their tools."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from handoutpress import catalogs
from handoutpress.model import Language
from handoutpress.press import file_changes
from handoutpress.press.exchanged_terms.term_files import NAMES, term_file
from handoutpress.press.opened_library.load import INTERFACE, Library, catalog_of, chosen, load, shelf

FORMATS = ("xliff", "csv", "tmx", *NAMES)
FOLDER = "exchange"
"""Where exports go in the library, if no other folder is named."""


def export(
    root: Path, form: str, codes: Iterable[str] = (), slugs: Iterable[str] = (), into: Path | None = None
) -> tuple[str, ...]:
    """Write what agencies take into ``exchange/LOCALE/`` (or ``into/LOCALE/``); return the files that are new or differ.

    ``xliff`` and ``csv`` are a file an article, ``tmx`` the memory of a language, ``terms`` its glossary as CSV, a row for
    each way to say a term, ``tbx`` and ``omegat-terms`` the same as TBX and for OmegaT's glossary folder. ``slugs`` choose
    articles.
    """
    library = load(root)
    folder = (into or library.root / FOLDER).absolute()
    changed = []
    for language in chosen(library, codes):
        file_changes.clear(folder / language.locale)
        for name, data in _files(library, language, form, set(slugs)):
            path = folder / language.locale / name
            if file_changes.write(path, data, library.root):
                changed.append(path.relative_to(library.root).as_posix() if path.is_relative_to(library.root) else name)
    return tuple(changed)


def _files(library: Library, language: Language, form: str, slugs: set[str]) -> Iterator[tuple[str, bytes]]:
    source = library.project.source_language
    names = [article.slug for article in library.articles] + [INTERFACE]
    wanted = [name for name in names if not slugs or name in slugs]
    found = [(name, catalog) for name in wanted if (catalog := catalog_of(library, language, name))]
    if form == "xliff":
        yield from ((f"{name}.xlf", catalogs.write_xliff(catalog, language, source)) for name, catalog in found)
    elif form == "csv":
        yield from ((f"{name}.csv", catalogs.write_csv(catalog)) for name, catalog in found)
    elif form == "tmx":
        yield "memory.tmx", catalogs.write_tmx((catalog for _, catalog in found), language, source)
    else:
        glossary = shelf(library, language, None, ()).glossary
        if glossary:
            yield NAMES[form], term_file(glossary, form, language, source)

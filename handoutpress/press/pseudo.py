"""``pseudo``: the whole library in the pseudo-language en-XA, in a folder of its own, and what in it was never extracted."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from handoutpress import editions
from handoutpress.catalogs import pseudo_language, unextracted_texts
from handoutpress.library import extraction, labels
from handoutpress.model import (
    Edition,
    Fallback,
    HandoutError,
    Interface,
    Listing,
    Place,
    Problem,
    error,
    warning,
)
from handoutpress.outputs import web
from handoutpress.press.file_changes import PREFIX, Staging
from handoutpress.press.opened_library.load import Library, load
from handoutpress.press.production.language_run import Printer
from handoutpress.press.production.pseudo_files import MARK, NAME, left

FOLDER = f"build/{NAME}"
OUTPUTS = ("page", "book")


@dataclass(frozen=True, slots=True)
class Disguised:
    """What ``pseudo`` made."""

    folder: Path
    files: int
    changed: int
    problems: tuple[Problem, ...]
    """HP332 for each text that is in no catalog, HP333 for an article that cannot be shown."""


def disguise(root: Path, into: Path | None = None) -> Disguised:
    """Write every article in en-XA, as page and book, with an index, into build/en-XA/ or ``into``; no catalog is needed.

    HandoutError HP334 if the folder holds something else, HP901 if it cannot be written, and the problems of the sources.
    """
    library = load(root)
    folder = (into or library.root / FOLDER).resolve()
    stale = _ours(folder, library)
    interface = pseudo_language.interface(extraction.extract_interface(library.project))
    made, problems = _editions(library, interface)
    staging = Staging(folder, library.root)
    try:
        printer = Printer(library, staging)
        files = printer.print_all(pseudo_language.LANGUAGE, made)
        staging.names.update(files)
        shared = _shared(library, interface, [edition.listing() for edition in made])
        names = sorted({*files, *shared})
        staging.add({**shared, MARK: (json.dumps({"files": names}, indent=1) + "\n").encode()})
        staging.first(MARK)
        staging.swap(stale)
    finally:
        staging.drop()
    problems += _unextracted(library, folder, names)
    return Disguised(folder, len(names), len(staging.changed), tuple(problems))


def _ours(folder: Path, library: Library) -> list[str]:
    """Return what the last run left in the folder; HandoutError HP334 if it holds anything else."""
    found = left(folder)
    if found is not None:
        return found
    if not folder.exists() or (folder.is_dir() and all(path.name.startswith(PREFIX) for path in folder.iterdir())):
        return []
    name = library.name(folder) if folder.is_relative_to(library.root) else folder.name
    hint = "name an empty folder, or one that does not exist yet: --into FOLDER"
    raise HandoutError([error("HP334", Place(name or "."), "the folder holds something else", hint)])


def _editions(library: Library, interface: Interface) -> tuple[list[Edition], list[Problem]]:
    made: list[Edition] = []
    problems: list[Problem] = []
    for article in library.articles:
        found = editions.make(
            article,
            pseudo_language.catalog(article),
            pseudo_language.LANGUAGE,
            replace(library.project, min_translated=0),
            interface,
        )
        hint = "its markup is unusual: a translator will stumble over it too"
        if count := found.counts.get(Fallback.STRUCTURE, 0):
            text = f"{count} messages cannot be shown in the pseudo-language"
            problems.append(warning("HP333", Place(article.path), text, hint))
        if isinstance(found, Edition):
            made.append(labels.localised(replace(found, outputs=OUTPUTS), library.figures))
        else:
            problems.append(error("HP333", Place(article.path), f"not made: {'; '.join(found.reasons)}", hint))
    return made, problems


def _shared(library: Library, interface: Interface, listings: Sequence[Listing]) -> dict[str, bytes]:
    """Return style sheet, figures and indexes that speak the pseudo-language itself."""
    project = replace(library.project, source_language=pseudo_language.LANGUAGE, languages=())
    indexes = web.indexes(listings, project, {pseudo_language.LANGUAGE.locale: interface}, library.theme)
    return {**web.assets(library.theme), **library.published_figures(), **indexes}


def _unextracted(library: Library, folder: Path, names: Sequence[str]) -> list[Problem]:
    """Return HP332 for each text outside of brackets, with the first file that says it."""
    data = _data(library)
    hint = "say it by gettext() in the template, or mark it as data (bdi, time, code) or as another language (lang)"
    first: dict[str, Place] = {}
    for name in names:
        for place, page in _pages(library, folder, name):
            for text in unextracted_texts.unextracted(page, data):
                first.setdefault(text, place)
    return [warning("HP332", place, f"text that is in no catalog: {text!r}", hint) for text, place in first.items()]


def _pages(library: Library, folder: Path, name: str) -> Iterator[tuple[Place, str]]:
    path = folder / name
    shown = library.name(path) if path.is_relative_to(library.root) else name
    if path.suffix == ".html":
        yield Place(shown), path.read_text(encoding="utf-8")
    elif path.suffix == ".epub":
        with zipfile.ZipFile(io.BytesIO(path.read_bytes())) as book:
            for part in sorted(book.namelist()):
                if part.endswith(".xhtml"):
                    yield Place(f"{shown}/{part}"), book.read(part).decode()


def _data(library: Library) -> list[str]:
    """Return the texts that nobody translates: names, numbers, addresses."""
    project = library.project
    facts: Mapping[str, object] = asdict(project.clinic)
    rows = (project.source_language, pseudo_language.LANGUAGE)
    texts = [project.publisher, project.licence, project.licence_url, project.base_url, "EPUB"]
    texts += [value for value in facts.values() if isinstance(value, str)]
    texts += [name for row in rows for name in (row.name, row.autonym, row.tag)]
    return texts + [author for article in library.articles for author in article.meta.authors]

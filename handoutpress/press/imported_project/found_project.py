"""Another project's files: which of them are pages, which catalogs, which pages in other languages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from handoutpress import catalogs, languages
from handoutpress.library.foreign import Source
from handoutpress.model import Catalog, HandoutError, MisuseError, Place, Problem, error, warning
from handoutpress.press.imported_project.reading_order import Part, of_nav, of_summary
from handoutpress.press.opened_library.load import gather
from handoutpress.settings import file_presence

_PAGES = {".md", ".markdown"}
_NO_PAGES = {"SUMMARY.md", "_sidebar.md", "_navbar.md"}
"""Tables of contents of site generators."""
_PASSED_OVER = {"node_modules", "build", "target", "vendor", "third_party", "venv"}
_USUAL = ("docs", "_docs", "source", "content", "src", "doc")
_MOST_BYTES = 4 * 1024 * 1024
"""Of one page: no article is as long."""


@dataclass(frozen=True, slots=True)
class Found:
    """What another project holds."""

    project: Path
    folder: Path
    """The folder of its pages."""
    kind: str
    title: str
    sources: tuple[Source, ...]
    catalogs: Mapping[str, tuple[Catalog, ...]]
    """By the locale of their language."""
    parallel: Mapping[str, Mapping[str, Source]]
    """Locale -> page of the source language -> the page in that language."""
    problems: tuple[Problem, ...]
    parts: tuple[Part, ...] = ()
    """In which order its pages are read, if it says so."""


def found(project: Path, folder: str = "", source_language: str = "en") -> Found:
    """Return what a project holds. MisuseError HP151 if there is no page in it."""
    project = project.resolve()
    book = _text(project / "book.toml", project)
    base = project / (folder or _source_folder(project, book))
    problems: list[Problem] = []
    own, parallel = _by_language(base, source_language)
    pages = {path.relative_to(own).as_posix(): path for path in _files(own, _PAGES) if path.name not in _NO_PAGES}
    pages, suffixed = _by_suffix(pages, source_language)
    sources = tuple(filter(None, (_read(path, name, project, problems) for name, path in sorted(pages.items()))))
    if not sources:
        hint = "name the folder of its pages: handoutpress import PROJECT --pages FOLDER"
        raise MisuseError([error("HP151", Place(project.name), "no Markdown page found in this project", hint)])
    others = {locale: dict(files) for locale, files in suffixed.items()}
    for locale, place in parallel.items():
        there = {path.relative_to(place).as_posix(): path for path in _files(place, _PAGES)}
        others.setdefault(locale, {}).update({name: path for name, path in there.items() if name in pages})
    translated = {
        locale: {name: page for name, path in files.items() if (page := _read(path, name, project, problems))}
        for locale, files in others.items()
    }
    memory = _catalogs(project, problems)
    kind = "mdBook" if book else "po4a" if (project / "po4a.cfg").is_file() else "gettext" if memory else "Markdown"
    site = _text(project / "mkdocs.yml", project)
    title = re.search(r'^title\s*=\s*"([^"]+)"', book, re.MULTILINE)
    title = title or re.search(r"^site_name:\s*[\"']?(.+?)[\"']?\s*$", site, re.MULTILINE)
    name = title[1] if title else project.name
    order = of_summary(_text(own / "SUMMARY.md", project)) if book else of_nav(site)
    return Found(project, own, kind, name, sources, memory, translated, tuple(problems), order)


def _text(path: Path, project: Path) -> str:
    return file_presence.read(path, project).decode("utf-8", "replace") if path.is_file() else ""


def _source_folder(project: Path, book: str) -> str:
    if book:
        named = re.search(r'^src\s*=\s*"([^"]+)"', book, re.MULTILINE)
        return named[1] if named else "src"
    return next((name for name in _USUAL if any(_files(project / name, _PAGES))), "")


def _files(folder: Path, suffixes: set[str]) -> Iterator[Path]:
    """Yield the files of a folder and of those in it, by name; nothing hidden, nothing that other programs laid there."""
    for path in sorted(folder.iterdir()) if folder.is_dir() else ():
        if path.name.startswith((".", "~")) or path.is_symlink():
            continue
        if path.is_dir():
            if path.name not in _PASSED_OVER:
                yield from _files(path, suffixes)
        elif path.suffix.lower() in suffixes:
            yield path


def _by_language(base: Path, source_language: str) -> tuple[Path, dict[str, Path]]:
    """Return the folder of the source's pages and those of other languages, if each language has a folder."""
    named = {row.locale: path for path in _folders(base) if (row := languages.find(path.name))}
    own = languages.find(source_language)
    if own is None or own.locale not in named:
        return base, {}
    return named.pop(own.locale), named


def _folders(base: Path) -> list[Path]:
    return [path for path in sorted(base.iterdir()) if path.is_dir() and not path.is_symlink()] if base.is_dir() else []


def _by_suffix(pages: Mapping[str, Path], source_language: str) -> tuple[dict[str, Path], dict[str, dict[str, Path]]]:
    """Return the source's pages, and by locale those of other languages: ``page.es.md`` beside ``page.md``."""
    own: dict[str, Path] = {}
    other: dict[str, dict[str, Path]] = {}
    for name, path in pages.items():
        match = re.fullmatch(r"(.+)[._]([A-Za-z]{2,3}(?:[-_][A-Za-z]{2,4})?)(\.\w+)", name)
        row = languages.find(match[2]) if match else None
        base = f"{match[1]}{match[3]}" if match else name
        if match and row and row == languages.find(source_language):
            own[base] = path
        elif match and row and (base in pages or f"{match[1]}.{source_language}{match[3]}" in pages):
            other.setdefault(row.locale, {})[base] = path
        else:
            own[name] = path
    return own, other


def _read(path: Path, name: str, project: Path, problems: list[Problem]) -> Source | None:
    place = Place(path.relative_to(project).as_posix())
    data = gather(problems, partial(file_presence.read, path, project))
    if data is None:
        return None
    if len(data) > _MOST_BYTES:
        problems.append(error("HP150", place, f"did not come: it has {len(data):,} bytes", "split it"))
        return None
    try:
        return Source(name, data.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n"))
    except UnicodeDecodeError:
        problems.append(error("HP150", place, "did not come: it is not UTF-8", "save it as UTF-8"))
        return None


def _catalogs(project: Path, problems: list[Problem]) -> dict[str, tuple[Catalog, ...]]:
    """Return the catalogs of a project by locale: of ``po/es.po``, ``es/LC_MESSAGES/x.po``, ``x.es.po``."""
    by_locale: dict[str, tuple[Catalog, ...]] = {}
    for path in _files(project, {".po"}):
        name = path.relative_to(project).as_posix()
        code = _code(name)
        if not code:
            text, hint = (
                "is a catalog of no language that we know",
                "docs/languages.md; or [languages.CODE] in the settings",
            )
            problems.append(warning("HP152", Place(name), text, hint))
            continue
        try:
            read = catalogs.parse(file_presence.read(path, project), name, code)
        except HandoutError as fault:
            first = fault.problems[0]
            text = f"did not come: {first.text} ({first.code}, the first of {len(fault.problems)})"
            problems.append(error("HP153", Place(name, first.place.line), text, first.hint))
            continue
        by_locale[code] = (*by_locale.get(code, ()), read)
    return by_locale


def _code(name: str) -> str:
    """Return the locale that a catalog's path names, from its end on; nothing if none is known."""
    parts = [part for piece in reversed(name.removesuffix(".po").split("/")) for part in (piece, piece.split(".")[-1])]
    rows = (languages.find(part) for part in parts if part != "LC_MESSAGES")
    return next((row.locale for row in rows if row), "")

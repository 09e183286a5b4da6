"""The fonts of a build: one a language that needs it, cut to the letters of its editions and remembered in build/.fonts/."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache
from pathlib import Path

from handoutpress import languages
from handoutpress.model import Edition, Language
from handoutpress.outputs import fonts, style
from handoutpress.press import file_changes
from handoutpress.press.opened_library.load import Library

FOLDER = ".fonts"


def face(library: Library, language: Language, editions: Iterable[Edition]) -> style.Face | None:
    """Return the font of a language, None where readers have one, the settings want none, or none is installed."""
    font = fonts.source(language) if library.project.fonts == "auto" else None
    data = fonts.read(font) if font else None
    if font is None or data is None:
        return None
    wanted = fonts.letters(_texts(library, language, editions))
    path = library.root / "build" / FOLDER / f"{language.tag}.{fonts.key(font, wanted)}.woff2"
    if not path.is_file():
        file_changes.write(path, fonts.subset(data, wanted), library.root)
        _forget(path, language, library)
    return style.Face(language, path.read_bytes())


def lacking(library: Library) -> str:
    """Return which languages go without their font on this machine, and how to get it, in one line; empty if none does."""
    if library.project.fonts != "auto":
        return ""
    rows = (library.project.source_language, *library.project.languages)
    without = [row.name for row in rows if (font := fonts.source(row)) and fonts.read(font) is None]
    return f"no font was added for {', '.join(without)}: {fonts.INSTALL}" if without else ""


def _forget(path: Path, language: Language, library: Library) -> None:
    """Remove the subsets that were made for other letters of the language."""
    for old in path.parent.glob(f"{language.tag}.*.woff2"):
        if old != path:
            file_changes.remove(old, library.root)


def _texts(library: Library, language: Language, editions: Iterable[Edition]) -> Iterator[str]:
    project = library.project
    yield from (project.title, project.publisher, *_facts(project.clinic), language.autonym)
    yield from _calendar(language)
    for edition in editions:
        page = edition.page
        yield from (filled.plain for filled in (page.title, page.description, *page.topics, *page.filled))
        yield from (filled.plain for _, filled in page.related)
        yield from edition.interface.messages.values()
        yield from (name for done in edition.state.signatures for name in (done.name, done.qualification))


def _facts(clinic: object) -> Iterator[str]:
    """Yield the facts of a clinic."""
    return (str(getattr(clinic, name)) for name in clinic.__slots__)  # type: ignore[attr-defined]


@cache
def _calendar(language: Language) -> tuple[str, ...]:
    """Return every month, digit and unit as the language writes them: dates and sizes are not among an article's words."""
    months = (languages.format_date(date(2026, month, 1), language) for month in range(1, 13))
    sizes = (languages.format_size(count, language) for count in (1000, 3000, 11_000, 100_000, 3_400_000))
    return (*months, *sizes, languages.format_number(1234567890, language))

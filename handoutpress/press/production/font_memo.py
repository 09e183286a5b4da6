"""The fonts of a build: one a language that needs it, cut to the letters of its editions and remembered."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache, lru_cache
from pathlib import Path

from handoutpress import languages
from handoutpress.model import Edition, Interface, Language
from handoutpress.outputs import fonts, style
from handoutpress.outputs.fonts import paper
from handoutpress.press.memo import place
from handoutpress.press.opened_library.load import Library

FOLDER = "fonts"
_covered = lru_cache(maxsize=16)(fonts.covered)
_cut = lru_cache(maxsize=64)(fonts.subset)  # also where nothing is remembered, pages and style sheets share a font
_MOST = 8
"""Subsets that are remembered of a language."""


def wanted(library: Library, language: Language) -> bool:
    """Return whether a language's books and pages carry a font of their own."""
    return library.project.fonts == "auto" and fonts.source(language) is not None


def face(library: Library, language: Language, letters: str, memory: Path | None = None) -> style.Face | None:
    """Return the font of a language, None where readers have one, the settings want none, or none is installed.

    ``letters`` is what it must have; ``memory`` the folder of what is remembered, None: nothing is.
    """
    font = fonts.source(language) if library.project.fonts == "auto" else None
    data = fonts.read(font) if font else None
    if font is None or data is None:
        return None
    path = memory / FOLDER / f"{language.tag}.{fonts.key(font, letters)}.woff2" if memory else None
    if known := place.read(path):
        return style.Face(language, known)
    made = style.Face(language, _cut(data, letters))
    if path:
        place.write(path, made.data)
        _forget(path, language)
    return made


def name(library: Library, language: Language, letters: str) -> str:
    """Return what a language's font is made from, as a hash; nothing if it has none."""
    font = fonts.source(language) if library.project.fonts == "auto" else None
    return fonts.key(font, letters) if font and fonts.read(font) is not None else ""


def lacking(library: Library) -> str:
    """Return which languages go without their font on this machine, and how to get it, in one line; empty if none does."""
    if library.project.fonts != "auto":
        return ""
    rows = (library.project.source_language, *library.project.languages)
    without = [row.name for row in rows if (font := fonts.source(row)) and fonts.read(font) is None]
    return f"no font was added for {', '.join(without)}: {fonts.INSTALL}" if without else ""


def boxes(edition: Edition, face: style.Face | None) -> list[str]:
    """Return, as a line or none, which letters of a book neither its own font nor any other font of the extras has.

    Where the fonts of paper are not installed, only those of the book's own script are known.
    """
    wanted, fine = "".join(_texts(edition)), _fine(edition.language, face.data if face else b"")
    if fine.issuperset(wanted):
        return []
    has = _covered(face.data) if face else frozenset()
    own = fonts.source(edition.language)
    left = set(fonts.lacking(own, has, wanted)) if own and has else set()
    left.update(paper.missing("".join(set(wanted) - has)))
    fine.update(set(wanted) - left)
    named = ", ".join(f"U+{ord(char):04X} {char}" for char in sorted(left - has)[:6])
    if named and (script := paper.script_without_font(edition.language)):
        told = f"handoutpress brings no font of the script {script}: a reader whose device has none sees boxes"
        return [f"build/{edition.book_name}: {told}"]
    text = f"build/{edition.book_name}: no font has a glyph for {named}: a reader may see a box; write it otherwise"
    return [text] if named else []


@lru_cache(maxsize=64)
def _fine(_language: Language, _font: bytes) -> set[str]:
    """Return the letters of which it was found out that a book in a language with a font of its own can show them."""
    return set()


def _forget(path: Path, language: Language) -> None:
    """Remove the oldest subsets of the language: its letters seldom change, and each clinic may have its own."""
    paths = [old for old in path.parent.glob(f"{language.tag}.*.woff2") if old != path]
    for old in sorted(paths, key=lambda old: old.stat().st_mtime, reverse=True)[_MOST:]:
        place.forget(old)


def letters(library: Library, language: Language, words: Interface | None, units: Iterable[str]) -> str:
    """Return what a language's font must have: the letters of its units, of what its pages say, of names and numbers.

    ``words`` is what its pages say; None if it has none.
    """
    if not wanted(library, language):
        return ""
    project = library.project
    said = words.messages.values() if words else ()
    names = (project.title, project.publisher, *_facts(project.clinic), language.autonym)
    return fonts.letters((*units, *said, *names, *_calendar(language)))


def letters_of(both: Iterable[Edition]) -> str:
    """Return the letters of an article's editions in a language."""
    return fonts.letters(text for edition in both for text in _texts(edition))


def _texts(edition: Edition) -> Iterator[str]:
    page = edition.page
    yield from (filled.plain for filled in (page.title, page.description, *page.topics, *page.filled))
    yield from (filled.plain for _, filled in page.related)
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

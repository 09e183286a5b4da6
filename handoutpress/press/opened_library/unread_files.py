"""What lies in a library and is read by nobody: articles in the wrong place, catalogs of no article or no language."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from handoutpress import languages
from handoutpress.library.articles import SOURCE
from handoutpress.model import Place, Problem, warning
from handoutpress.press.opened_library.load import INTERFACE, Library

_ARTICLES = {".md", ".markdown", ".mdown", ".mkd", ".txt", ".rst", ".adoc"}
_MEANT = frozenset({"README", "LICENSE", "LICENCE", "COPYING", "OFL", "NOTICE", "AUTHORS", "CREDITS", "FONTLOG"})
"""Texts that lie beside figures and fonts to be no articles."""
_ONLY = f"only {SOURCE}/NAME.md, in small letters and in no folder, is an article"


def strays(library: Library) -> list[Problem]:
    """Return warnings about files that look as if they counted and do not: HP109, HP315 and HP316."""
    return [*_texts(library.root / SOURCE), *_folders(library), *_catalogs(library)]


def _texts(source: Path) -> Iterator[Problem]:
    """Yield HP109 for each Markdown file that is no article; a README or a licence is meant to be none."""
    for path in sorted(source.rglob("*")):
        name = path.relative_to(source)
        if path.suffix.lower() not in _ARTICLES or path.stem.upper() in _MEANT or _hidden(name):
            continue
        if len(name.parts) > 1 or path.suffix != ".md":
            hint = f"move it to {SOURCE}/{path.stem.lower()}.md, or out of {SOURCE}/: {_ONLY}"
            yield warning("HP109", Place(f"{SOURCE}/{name.as_posix()}"), "no article is made of this file", hint)


def _folders(library: Library) -> Iterator[Problem]:
    """Yield HP315 for each folder under locales/ that is no language of this library."""
    wanted = {row.locale for row in library.project.languages}
    for path in sorted((library.root / "locales").glob("*/")):
        if path.name == "templates" or path.name.startswith(".") or not path.is_dir():
            continue
        place, row = Place(f"locales/{path.name}"), languages.find(path.name, library.project.known)
        if row is None:
            known = languages.nearest(path.name)
            hint = f"move it to {known}" if known else "name it by a code of docs/languages.md"
            yield warning("HP315", place, f"no language is called {path.name!r}: nothing in it is used", hint)
        elif row.locale not in wanted and row != library.project.source_language:
            text = f"{row.name} is not among the languages of this library: nothing in it is used"
            yield warning(
                "HP315", place, text, f'add "{row.locale}" to languages in the settings, or remove the folder'
            )


def _catalogs(library: Library) -> Iterator[Problem]:
    """Yield HP316 for each catalog, in a language of the library, that belongs to no article."""
    slugs = {INTERFACE, *(article.slug for article in library.articles)}
    for row in library.project.languages:
        folder = library.folder(row)
        strange = [path for path in (folder / "LC_MESSAGES").glob("*.po") if path.stem not in slugs]
        for path in sorted([*strange, *folder.glob("*.po")]):
            if path.name.startswith("."):
                continue
            text = f"there is no article {path.stem!r}: nothing in this catalog is used"
            yield warning("HP316", Place(library.name(path)), text, _where_to(path, library, slugs))


def _where_to(path: Path, library: Library, slugs: set[str]) -> str:
    """Return what to do with a catalog: ``water (conflicted copy).po`` is another version of ``water.po``."""
    like = max((slug for slug in slugs if path.stem.startswith(slug)), key=len, default="")
    if path.stem in slugs:
        return "move it into LC_MESSAGES"
    if like:
        return f"keep the better translations in {like}.po, then remove this file"
    return "rename it to the article's name, or remove it: handoutpress rename moves catalogs with their article"


def _hidden(name: Path) -> bool:
    return any(part.startswith(".") for part in name.parts)

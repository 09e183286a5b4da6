"""A library that is looked at while people write in it: what cannot be read is told, and the last good state stays shown."""

from __future__ import annotations

import threading
from dataclasses import replace
from functools import partial
from pathlib import Path

from handoutpress.editions import interface
from handoutpress.languages import find
from handoutpress.library import articles, project
from handoutpress.model import Article, HandoutError, Language, Problem
from handoutpress.press.opened_library.load import Library, Shelf, catalog_of, gather, load, shelf
from handoutpress.press.opened_library.verdict_memo import Verdicts
from handoutpress.press.preview.file_stamps import Stamps, tree

Problems = tuple[Problem, ...]


def language_of(root: Path, code: str) -> tuple[Language | None, bool]:
    """Return the language of a code, a library's own private one too, or None; and whether the library has a folder of it."""
    read = gather([], partial(project.read, root))  # what is wrong with it is told by the pages
    rows = read.known if read else ()
    found, folder = find(code, rows), root / "locales"
    names = [path.name for path in folder.iterdir() if path.is_dir()] if folder.is_dir() else []
    return found, bool(found) and any(find(name, rows) == found for name in names)


class Open:
    """A library's folder, read again only where it has changed. One thread at a time."""

    def __init__(self, root: Path) -> None:
        self.root = root.resolve()
        self._lock = threading.RLock()
        self._seen: Stamps = {}
        self._library: Library | None = None
        self._problems: Problems = ()
        self._verdicts: dict[str, Verdicts] = {}

    @property
    def last(self) -> Library | None:
        """The library as it was last read."""
        return self._library

    def library(self) -> tuple[Library | None, Problems]:
        """Return the library as it was when it could last be read (None: never), and what is wrong with it now."""
        with self._lock:
            seen = tree(self.root / "source")
            if self._library is None or seen != self._seen:
                self._read(seen)
            return self._library, self._problems

    def _read(self, seen: Stamps) -> None:
        every = map(Path, seen.keys() | self._seen.keys())
        changed = {path for path in every if seen.get(str(path)) != self._seen.get(str(path))}
        known: dict[str, Article] = {}
        if self._library and all(path.suffix == ".md" for path in changed):
            stale = {path.name for path in changed}
            known = {one.path: one for one in self._library.articles if Path(one.path).name not in stale}
        try:
            self._library, self._problems = load(self.root, partial(articles.read_all, known=known)), ()
            self._seen = seen
        except HandoutError as fault:
            self._problems = fault.problems  # not seen: the next look reads it again

    def shelf(self, library: Library, language: Language, slug: str) -> tuple[Shelf, Problems]:
        """Return what one article has in a language, and what of it cannot be read: that counts as not there."""
        problems: list[Problem] = []
        with self._lock:
            found = gather(problems, partial(shelf, library, language, None, {slug}))
            kept = self._verdicts.setdefault(language.locale, Verdicts(None, language.locale))
            if found:
                return replace(found, verdicts=kept), found.late
            catalog = gather([], partial(catalog_of, library, language, slug))
            there = {slug: catalog} if catalog else {}
            return Shelf(language, interface.load(language, None), there, None, {}, kept), tuple(problems)

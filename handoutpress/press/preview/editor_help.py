"""What helps while somebody types a translation: what the checks would say of it, and how like sentences were translated."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from handoutpress.catalogs.translation_memory import Memory, Suggestion
from handoutpress.model import Article, Catalog, Language, Problem, Segment
from handoutpress.press.check import judge
from handoutpress.press.opened_library.load import Library, Shelf, catalog_of, gather
from handoutpress.press.preview.file_stamps import Stamp, stamp

MOST = 4
"""Sentences that the memory offers at once."""


@dataclass(slots=True)
class EditorHelp:
    """The help of one library; what it has read of catalogs it keeps until they change."""

    root: Path
    _catalogs: dict[Path, tuple[Stamp, Catalog | None]] = field(default_factory=dict)
    _memories: dict[str, tuple[tuple[int, ...], Memory]] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def findings(
        self, library: Library, article: Article, shelf: Shelf, segment: Segment, words: str
    ) -> tuple[Problem, ...]:
        """Return what the checks say of words in the place of a message's translation."""
        catalog = shelf.catalogs.get(article.slug)
        message = catalog.by_key().get(segment.key) if catalog else None
        if catalog is None or message is None or not words.strip():
            return ()
        typed = replace(message, msgstr=words, fuzzy=False)
        alone = replace(catalog, messages=tuple(typed if one.key == segment.key else one for one in catalog.messages))
        found = judge(library, article, alone, shelf)
        return tuple(problem for key, problem in found if key == segment.key)

    def memory(
        self, library: Library, article: Article, language: Language, segment: Segment
    ) -> tuple[Suggestion, ...]:
        """Return translations of sentences like a message's, of all catalogs of the language, the likest first."""
        with self._lock:
            found = self._memory(library, language)
        own = library.name(library.catalog_path(language, article.slug))
        seen: dict[str, Suggestion] = {}
        for one in found.similar(segment.msgid):
            if (one.path, one.context, one.msgid) != (own, *segment.key):
                seen.setdefault(one.msgstr, one)
        return tuple(seen.values())[:MOST]

    def _memory(self, library: Library, language: Language) -> Memory:
        read = [self._catalog(library, language, article.slug) for article in library.articles]
        there = [catalog for catalog in read if catalog]
        seen = tuple(map(id, there))
        known = self._memories.get(language.locale)
        if known is None or known[0] != seen:
            known = self._memories[language.locale] = seen, Memory.of(there)
        return known[1]

    def _catalog(self, library: Library, language: Language, slug: str) -> Catalog | None:
        path = library.catalog_path(language, slug)
        now, known = stamp(path), self._catalogs.get(path)
        if known is None or known[0] != now:
            read = gather([], partial(catalog_of, library, language, slug)) if now else None
            known = self._catalogs[path] = now, read
        return known[1]

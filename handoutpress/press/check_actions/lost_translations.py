"""What ``check --since`` tells beside new findings: translations that were there at the revision and are gone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path

from handoutpress import catalogs
from handoutpress.model import Catalog, Language, Place, Problem, error
from handoutpress.press.opened_library.load import Library, catalog_of, chosen, gather, load
from handoutpress.settings import file_presence

_MOST = 60
"""Characters of a lost translation that are shown."""


def lost_translations(
    root: Path, before: Path, revision: str, codes: Iterable[str] = (), slugs: Iterable[str] = ()
) -> tuple[Problem, ...]:
    """Return HP460 for each message of an article that was translated in ``before`` and has no translation now.

    Somebody's accident, always: an editor that empties what it does not know, a merge gone wrong. What is fuzzy now still has
    its words, and a sentence that the source has changed has another msgid. Nothing if the library cannot be read, or
    none of its catalogs was there.
    """
    library = gather([], partial(load, root))
    if library is None:
        return ()
    wanted = set(slugs)
    return tuple(
        problem
        for language in gather([], partial(chosen, library, codes)) or ()
        for article in library.articles
        if not wanted or article.slug in wanted
        for problem in _lost(library, before, language, article.slug, revision)
    )


def _lost(library: Library, before: Path, language: Language, slug: str, revision: str) -> Iterator[Problem]:
    path = library.catalog_path(language, slug)
    now = gather([], partial(catalog_of, library, language, slug))
    was = gather([], partial(_read, before / path.relative_to(library.root), before))
    if now is None or was is None:
        return
    keys = next(article for article in library.articles if article.slug == slug).segments
    there, had = {message.key: message for message in now.messages}, was.by_key()
    for key in dict.fromkeys(segment.key for segment in keys):
        old, new = had.get(key), there.get(key)
        if old and old.translated and not (new and new.msgstr):
            shown = old.msgstr if len(old.msgstr) <= _MOST else f"{old.msgstr[:_MOST]}..."
            hint = f'it was: "{shown}"; git show {revision}:{now.path} has all of it'
            yield error("HP460", Place(now.path, new.line if new else 0), f"a translation of {revision} is gone", hint)


def _read(path: Path, root: Path) -> Catalog | None:
    return catalogs.read(path, root) if file_presence.there(path, root) else None

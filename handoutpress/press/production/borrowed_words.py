"""Translations of a parent that stand in for those a variety lacks, message by message, where its row asks for it."""

from __future__ import annotations

from dataclasses import replace

from handoutpress import languages
from handoutpress.markdown import RISK
from handoutpress.model import Article, Catalog, Language, Message
from handoutpress.press.opened_library.load import Library, catalog_of

Key = tuple[str | None, str]


def lenders(library: Library, language: Language) -> tuple[Language, ...]:
    """Return the languages of the library that lend a variety their translations, the nearest first; none if it borrows none."""
    if not language.borrows:
        return ()
    above = languages.lineage(language, library.project.known)[-2::-1]
    return tuple(row for row in above if row in library.project.languages)


def lent(
    library: Library, article: Article, there: Catalog | None, language: Language
) -> tuple[Catalog, frozenset[Key]]:
    """Return a language's catalog, an empty one if none is ``there``, with what parents lend to it, and the keys of that.

    Never in blocks of risk roles, where the variety's own people must have said it; nor over a draft of its own.
    """
    name = library.name(library.catalog_path(language, article.slug))
    catalog = there or Catalog(name, language.locale, (), ())
    own = catalog.by_key()
    found: dict[Key, Message] = {}
    wanted = {segment.key for segment in article.segments if segment.role not in RISK}
    wanted -= {key for key, message in own.items() if message.msgstr}
    for row in lenders(library, language):
        theirs = catalog_of(library, row, article.slug)
        for message in theirs.messages if theirs else ():
            if message.key in wanted - found.keys() and message.translated and not message.obsolete:
                found[message.key] = message
    kept = (message for message in catalog.messages if message.key not in found)
    return (replace(catalog, messages=(*kept, *found.values())) if found else catalog), frozenset(found)

"""The settings of a library that begins with an import: its languages, and the parts of the project as collections."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping

from handoutpress.library import figures
from handoutpress.library.foreign import plain_words
from handoutpress.press.imported_project.found_project import Found
from handoutpress.press.imported_project.reading_order import identifier

_FEWEST = 2
"""Articles of a collection: a book of one is that article's."""


def first_settings(source: Found, source_language: str, slugs: Mapping[str, str]) -> str:
    """Return the text of settings; ``slugs`` are the articles that came, by their pages."""
    name = re.sub(r"[^a-z0-9]+", "-", source.project.name.lower()).strip("-") or "library"
    codes = sorted(code for code in {*source.catalogs, *source.parallel} if code != source_language)
    values = {
        "id": name,
        "title": source.title,
        "publisher": source.title,
        "source-language": source_language,
        "languages": codes,
    }
    return "[library]\n" + _rows(values) + "".join(_collections(source, slugs))


def _rows(values: Mapping[str, object]) -> str:
    return "".join(f"{key} = {json.dumps(value, ensure_ascii=False)}\n" for key, value in values.items())


def _collections(source: Found, slugs: Mapping[str, str]) -> Iterator[str]:
    """Yield a collection for each part of the project, in its order."""
    taken = {*slugs.values(), *figures.DEVICES}
    for part in source.parts:
        articles = [slugs[page] for page in part.pages if page in slugs]
        title = plain_words(part.title) or source.title
        if len(articles) >= _FEWEST:
            key = identifier(title, taken)
            taken.add(key)
            yield "\n[[collection]]\n" + _rows({"id": key, "title": title, "articles": articles})

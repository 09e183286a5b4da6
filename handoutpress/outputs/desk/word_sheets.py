"""What handouts are called in one language, as a style sheet: data that a page loads from a folder too, and that cannot run.

The value of its one property is a string: ``slug/title/words`` of each handout, ``|`` between them, in the characters that a string
of CSS and a list of ours can hold; all others are written as in addresses, %22. So are brackets: nothing looks like ``url(``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from handoutpress.model import Language, Listing
from handoutpress.outputs.desk.compared_words import plain

_WRITTEN = re.compile(r'["\\%/|<>()@\x00-\x1f\x7f]')


def name(folder: str, row: Language) -> str:
    """Path of a language's sheet under build/."""
    return f"{folder}/words.{row.tag}.css"


def findable(listing: Listing) -> tuple[str, ...]:
    """Return what a handout is found by in one language: title, topics, slug and description."""
    return tuple(
        dict.fromkeys((listing.title.plain, *listing.topics, listing.slug, listing.description.plain)),
    )


def sheet(row: Language, found: Iterable[tuple[str, Listing]]) -> bytes:
    """Return the style sheet of a language's editions: (name among the desk's files, edition)."""
    entries = ("/".join(map(_written, (name, one.title.plain, _words(one)))) for name, one in found)
    return f'@charset "utf-8";\n:root {{ --desk-{row.tag}: "{"|".join(entries)}"; }}\n'.encode()


def _words(listing: Listing) -> str:
    return plain(" ".join(findable(listing)))


def _written(text: str) -> str:
    return _WRITTEN.sub(lambda match: f"%{ord(match[0]):02X}", text)

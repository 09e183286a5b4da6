"""build/desk.html: the page of a front desk. It finds a handout by its title in any language and leads to every file of it.

Words that name a language, in whatever language, narrow a handout to its editions in it; all others are looked for in its
titles and topics. A word that nothing has may differ by one letter.

It works from a folder or a USB stick. The one script of the whole site is here and only narrows the list down: without it
the list is whole. The policy of the page allows just that script, by its hash (CSP Level 3, section 2.3.1).
"""

from __future__ import annotations

import base64
import hashlib
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from handoutpress import languages
from handoutpress.catalogs import pseudo_language
from handoutpress.model import Form, Interface, Language, Listing, Project
from handoutpress.outputs import style, templates, web
from handoutpress.outputs.desk_words import FORMS, OTHER_NAMES
from handoutpress.outputs.style import PACKAGE, Theme

NAME = "desk.html"
FOLDED = {
    "ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h",
    "ك": "ک", "ي": "ی", "ى": "ی", "ے": "ی", "ة": "ه", "ۀ": "ه", "ہ": "ه", "ھ": "ه", "ۃ": "ه", "ٱ": "ا", "ـ": "",
}  # fmt: skip
"""Letters that people type for one another, because their keyboard lacks the right one; NFKD leaves them as they are."""


NASAL = re.compile(
    "[\u0919\u091e\u0923\u0928\u092e]\u094d(?=[\u0915-\u0939])|[\u0a99\u0a9e\u0aa3\u0aa8\u0aae]\u0acd(?=[\u0a95-\u0ab9])"
)
"""A nasal before a consonant, which Hindi, Nepali and Gujarati write as a dot as well (a mark, and so not compared):
हिन्दी is हिंदी."""


def page(
    listings: Iterable[Listing],
    project: Project,
    words: Interface,
    theme: Theme = PACKAGE,
    collected: Iterable[Listing] = (),
) -> bytes:
    """Return the page in the source language; ``words`` are the interface's in it, ``collected`` the books of collections."""
    articles: dict[tuple[str, str], list[Listing]] = {}
    for kind, some in (("handout", listings), ("collection", collected)):
        for listing in some:
            articles.setdefault((kind, listing.slug), []).append(listing)
    script = (style.FOLDER / "desk.js").read_text("utf-8").strip()
    values = web.common(project.source_language, words, project, theme, up="") | {
        "policy": policy(script),
        "folded": " ".join(f"{old}={new}" for old, new in FOLDED.items()),
        "languages": _languages(project),
        "kinds": FORMS,
        "script": templates.xhtml(script),
        "handouts": [_handout(found, project.source_language) for found in articles.values()],
        "catalogue": "opds/index.xml" if any(_books(found) for found in articles.values()) else "",
    }
    return templates.render("desk.html.j2", values, theme.templates)


def policy(script: str) -> str:
    """Return the page's Content-Security-Policy: that of every page, and this one script."""
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode("ascii")
    return f"{web.POLICY}; script-src 'sha256-{digest}'"


def _handout(found: Sequence[Listing], source: Language) -> dict[str, Any]:
    first = next((listing for listing in found if listing.language == source), found[0])
    return {
        "title": first.title.plain,
        "language": first.language,
        "find": _kept(" ".join(dict.fromkeys(text for listing in found for text in _findable(listing)))),
        "editions": [
            {
                "listing": listing,
                "forms": [
                    [form for form in listing.forms if form.bilingual == bilingual] for bilingual in (False, True)
                ],
            }
            for listing in found
            if listing.forms
        ],
    }


def _findable(listing: Listing) -> tuple[str, ...]:
    """Return what a handout is found by: its titles, topics and descriptions in every language."""
    return (listing.title.plain, *listing.topics, listing.slug, listing.description.plain)


def _languages(project: Project) -> list[tuple[str, str]]:
    """Return (tag, names) of every language: those of the library in all its languages, others in English and their own."""
    readers = (project.source_language, *project.languages)
    return [
        (
            row.tag,
            _kept(" ".join(dict.fromkeys((row.name, row.autonym, row.tag, *_names(row, readers), *_others(row))))),
        )
        for row in {row.locale: row for row in (*languages.TABLE, *readers)}.values()
        if row != pseudo_language.LANGUAGE
    ]


def _others(row: Language) -> list[str]:
    return OTHER_NAMES.get(row.locale, "").split()


def _names(row: Language, readers: Sequence[Language]) -> Iterator[str]:
    return (languages.name_in(row, reader) for reader in (readers if row in readers else readers[:1]))


def _kept(text: str) -> str:
    """Return a text ready to be compared, as HTML wants all text: composed (NFC). The script takes it apart again."""
    return unicodedata.normalize("NFC", plain(text))


def plain(text: str) -> str:
    """Return a text as it is compared: small letters without marks or signs, so that ``nervio`` finds ``NÉRVIO``.

    desk.js does the same to what is typed.
    """
    apart = NASAL.sub("", unicodedata.normalize("NFKD", text).lower())
    return " ".join("".join(map(_compared, apart)).split())


def _compared(char: str) -> str:
    kind = unicodedata.category(char)
    if kind.startswith("M") or kind == "Cf":
        return ""
    if "ァ" <= char <= "ヶ":
        return chr(ord(char) - ord("ァ") + ord("ぁ"))
    return FOLDED.get(char, char) if kind[0] in "LN" else " "


def _books(found: Iterable[Listing]) -> list[Form]:
    return [form for listing in found for form in listing.forms if form.kind == "book"]

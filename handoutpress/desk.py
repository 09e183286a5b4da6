"""build/desk.html: the page of a front desk. It finds a handout by its title in any language and leads to every file of it.

It works from a folder or a USB stick. The one script of the whole site is here and only narrows the list down: without it
the list is whole. The policy of the page allows just that script, by its hash (CSP Level 3, section 2.3.1).
"""

from __future__ import annotations

import base64
import hashlib
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Any

from handoutpress import style, templates, web
from handoutpress.model import Form, Interface, Language, Listing, Project
from handoutpress.style import PACKAGE, Theme

NAME = "desk.html"


def page(listings: Iterable[Listing], project: Project, words: Interface, theme: Theme = PACKAGE) -> bytes:
    """Return the page in the source language; ``words`` are the interface's in it."""
    articles: dict[str, list[Listing]] = {}
    for listing in listings:
        articles.setdefault(listing.slug, []).append(listing)
    script = (style.FOLDER / "desk.js").read_text("utf-8").strip()
    values = web.common(project.source_language, words, project, theme, up="") | {
        "policy": policy(script),
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
        "find": plain(" ".join(text for listing in found for text in _findable(listing))),
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
    """Return what an edition is found by: its title and topics, and its language's names."""
    return (listing.title.plain, *listing.topics, listing.language.name, listing.language.autonym, listing.slug)


def plain(text: str) -> str:
    """Return a text as it is compared: small letters without marks, so that ``nervio`` finds ``NÉRVIO``."""
    apart = unicodedata.normalize("NFKD", text).lower()
    return " ".join("".join(char for char in apart if not unicodedata.category(char).startswith("M")).split())


def _books(found: Iterable[Listing]) -> list[Form]:
    return [form for listing in found for form in listing.forms if form.kind == "book"]

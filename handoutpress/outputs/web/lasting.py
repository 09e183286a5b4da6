"""What stands at a handout's address for life: today's handout in every language, and every edition that there ever was.

Whoever scans the code of a sheet sees whether it is still to be used, also when the article was renamed or withdrawn, or the
language dropped. Static pages, no script: ``:target`` marks the edition that the code names.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any
from urllib.parse import quote

from handoutpress.model import Interface, Language, Listing, Project
from handoutpress.outputs import address, templates
from handoutpress.outputs.style import PACKAGE, Theme
from handoutpress.outputs.web.frame import common, marks
from handoutpress.reviews.past_editions import Handout, Past

MARK = b'<meta name="handoutpress.address" '
"""Stands in these pages only: they are nobody's handout."""


@dataclass(frozen=True, slots=True)
class Life:
    """A handout, from its first release on."""

    handout: Handout
    title: str
    """In the source language; its id if it is no longer in the library."""
    listings: Mapping[str, Listing]
    """Today's editions, by language's tag."""
    past: Mapping[str, Sequence[Past]] = field(default_factory=dict)
    """By language's tag: its editions, the newest first."""


def pages(
    life: Life,
    rows: Sequence[Language],
    interfaces: Mapping[str, Interface],
    project: Project,
    theme: Theme = PACKAGE,
) -> dict[str, bytes]:
    """Return the pages at an address, by path under build/; ``rows`` are the languages that it ever had, in order."""
    home = address.folder(life.handout.id, collection=life.handout.collection)
    source = project.source_language
    first = _values(life, rows, source, interfaces, project, theme, up="../../")
    out = {f"{home}index.html": templates.render("lasting.html.j2", first | {"own": None}, theme.templates)}
    for row in rows:
        out[f"{home}{row.tag}/index.html"] = of_language(life, row, rows, interfaces, project, theme, up="../../../")
    return out


def of_language(
    life: Life,
    row: Language,
    rows: Sequence[Language],
    interfaces: Mapping[str, Interface],
    project: Project,
    theme: Theme,
    up: str,
) -> bytes:
    """Return what is said of a handout in a language, for a page from which ``up`` leads to build/."""
    values = _values(life, rows, row, interfaces, project, theme, up) | {
        "own": life.listings.get(row.tag),
        "editions": _editions(life.past.get(row.tag, ())),
    }
    return templates.render("lasting.html.j2", values, theme.templates)


def facts(life: Life, rows: Sequence[Language]) -> tuple[object, ...]:
    """Return all that its pages depend on besides settings, theme and the words of the interface."""
    known = ((row.tag, life.listings.get(row.tag)) for row in rows)
    today = [
        (tag, one.title.plain, one.description.plain, bool(one.title.fallback), _first_of(one))
        for tag, one in known
        if one
    ]
    return life.handout, life.title, [row.tag for row in rows], today, life.past


def _editions(past: Sequence[Past]) -> list[tuple[str, int, list[Past]]]:
    """Return (anchor, number, its days), the newest first."""
    grouped = groupby(past, key=lambda one: one.edition)
    return [(address.anchor(number), number, list(days)) for number, days in grouped]


def _values(
    life: Life,
    rows: Sequence[Language],
    row: Language,
    interfaces: Mapping[str, Interface],
    project: Project,
    theme: Theme,
    up: str,
) -> dict[str, Any]:
    home = address.folder(life.handout.id, collection=life.handout.collection)
    own = life.listings.get(row.tag)
    foreign = own is None or own.title.fallback
    return common(row, interfaces[row.locale], project, theme, up) | {
        "life": life,
        "title": own.title.plain if own else life.title,
        "description": own.description.plain if own else "",
        "title_marks": marks(project.source_language if foreign else row, row),
        "source": project.source_language,
        "languages": [(other, f"{up}{home}{other.tag}/index.html") for other in rows if other.tag in life.listings],
        "target": up + quote(_first_of(own)) if own else "",
        "canonical": f"{project.base_url}{home}{row.tag}/" if project.base_url else "",
        "editions": (),
    }


def _first_of(listing: Listing) -> str:
    """Return the page of an edition; of what has none, the first thing that there is."""
    return listing.page_name or listing.book_name or next((form.name for form in listing.forms), "")

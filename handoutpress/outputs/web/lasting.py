"""What stands at a handout's address for life: today's handout in every language, and every edition that there ever was.

Whoever scans the code of a sheet sees whether it is still to be used, also when the article was renamed or withdrawn, or the
language dropped. Static pages, no script: ``:target`` marks the edition that the code names.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby
from typing import Any, NamedTuple
from urllib.parse import quote

from handoutpress.model import Interface, Language, Listing, Project
from handoutpress.outputs import address, templates
from handoutpress.outputs.moulds import Moulds
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
    moulds: Moulds | None = None,
) -> dict[str, bytes]:
    """Return the pages at an address, by path under build/; ``rows`` are the languages that it ever had, in order.

    ``moulds`` are those of the build; without them each page is rendered by itself, and the bytes are the same.
    """
    if moulds and not theme.templates:  # what a library's own look into, nobody knows
        return _cast(life, rows, interfaces, project, theme, moulds)
    home = address.folder(life.handout.id, collection=life.handout.collection)
    source = project.source_language
    first = _values(life, rows, source, interfaces, project, theme, up="../../")
    out = {f"{home}index.html": templates.render("lasting.html.j2", first | {"own": None}, theme.templates)}
    for row in rows:
        out[f"{home}{row.tag}/index.html"] = of_language(life, row, rows, interfaces, project, theme, up="../../../")
    return out


def _cast(
    life: Life,
    rows: Sequence[Language],
    interfaces: Mapping[str, Interface],
    project: Project,
    theme: Theme,
    moulds: Moulds,
) -> dict[str, bytes]:
    """Return the pages at an address, each from its mould."""
    home = address.folder(life.handout.id, collection=life.handout.collection)
    there = tuple((row.tag, row.tag in life.listings) for row in rows)
    names = {"": ("../../", project.source_language)} | {f"{row.tag}/": ("../../../", row) for row in rows}
    out = {}
    for folder, (up, row) in names.items():
        own, past = life.listings.get(row.tag), life.past.get(row.tag, ()) if folder else ()
        groups = _editions(past)
        days = tuple(tuple(day.verdict for day in days) for _, _, days in groups)
        kind = folder, life.handout.collection, own is None, bool(own and own.title.fallback), there, days

        def render(marks: Sequence[str], folder: str = folder, row: Language = row, up: str = up) -> bytes:
            values = _values(life, rows, row, interfaces, project, theme, up, _Texts(*marks[:_FIRST]))
            own = life.listings.get(row.tag) if folder else None
            editions = _marked(_editions(life.past.get(row.tag, ()) if folder else ()), iter(marks[_FIRST:]))
            return templates.render("lasting.html.j2", values | {"own": own, "editions": editions})

        dated = [text for _, number, days in groups for text in (str(number), *(day.date for day in days))]
        out[f"{home}{folder}index.html"] = moulds.page(kind, [*_texts(life, row), *dated], render)
    return out


def _marked(editions: Sequence[Edition], marks: Iterator[str]) -> list[tuple[str, str, list[Past]]]:
    """Return editions with marks in the place of their numbers and days."""
    out = []
    for _, _, days in editions:
        number = next(marks)
        out.append((address.anchor(number), number, [replace(day, date=next(marks)) for day in days]))
    return out


class _Texts(NamedTuple):
    """What differs between the pages of a language at the addresses of handouts."""

    id: str
    title: str
    description: str
    target: str


_FIRST = len(_Texts._fields)


def _texts(life: Life, row: Language) -> _Texts:
    own = life.listings.get(row.tag)
    uid = life.handout.id
    return (
        _Texts(uid, own.title.plain, own.description.plain, quote(_first_of(own)))
        if own
        else _Texts(uid, life.title, "", "")
    )


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


Edition = tuple[str, int, list[Past]]


def _editions(past: Sequence[Past]) -> list[Edition]:
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
    marks_of: _Texts | None = None,
) -> dict[str, Any]:
    """Return what the template is given; ``marks_of`` stands in the place of the handout's own texts."""
    said = marks_of or _texts(life, row)
    home = address.folder(said.id, collection=life.handout.collection)
    own = life.listings.get(row.tag)
    foreign = own is None or own.title.fallback
    return common(row, interfaces[row.locale], project, theme, up) | {
        "life": replace(life, handout=replace(life.handout, id=said.id)),
        "title": said.title,
        "description": said.description,
        "title_marks": marks(project.source_language if foreign else row, row),
        "source": project.source_language,
        "languages": [(other, f"{up}{home}{other.tag}/index.html") for other in rows if other.tag in life.listings],
        "target": up + said.target if own else "",
        "canonical": f"{project.base_url}{home}{row.tag}/" if project.base_url else "",
        "editions": (),
    }


def _first_of(listing: Listing) -> str:
    """Return the page of an edition; of what has none, the first thing that there is."""
    return listing.page_name or listing.book_name or next((form.name for form in listing.forms), "")

"""Edition -> what is printed: its text as HTML, without what only a screen can do, with the fonts and figures it needs."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any
from urllib.parse import quote

from handoutpress.library.figures import published
from handoutpress.model import Edition, Listing, Project
from handoutpress.outputs import address, templates, web
from handoutpress.outputs.fonts import paper as fonts
from handoutpress.outputs.sheet import columns, pictures
from handoutpress.outputs.style import PACKAGE, Theme

_SECOND_MARK = ("</sup>\u2060<sup>", '</sup>\u2060<sup class="next">')
"""Two marks of notes in a row need a gap; CSS has no word for "with nothing but a joiner between"."""
_NOWHERE = re.compile(r'<a href="about:nowhere"[^>]*>(.*?)</a>', re.DOTALL)
_TAG = re.compile(r"<[a-z][^>]*>")
_ELSEWHERE = "::"
"""Before a link to another handout of the same collection."""
_POINTER = re.compile(r'(?<=\s)(id|aria-labelledby|aria-describedby|headers|href)="(#?)([^"]*)"')

Neighbours = Mapping[str, Listing]
Siblings = Sequence[Listing]


@dataclass(frozen=True, slots=True)
class Matter:
    """What is printed of an edition or of a collection, in any format."""

    html: str
    name: str
    """Where it lies online, seen from build/."""
    uuid: str
    figures: Mapping[str, bytes]
    """By their path relative to source/."""
    kit: fonts.Kit
    style: str = ""
    """Rules for this text alone."""


def matter(
    edition: Edition,
    siblings: Siblings,
    neighbours: Neighbours,
    project: Project,
    figures: Mapping[str, bytes],
    theme: Theme = PACKAGE,
) -> Matter:
    """Return what is printed of an edition; ``figures`` are the bytes of each by its path relative to source/."""
    html = page(edition, siblings, neighbours, project, theme).decode()
    return _matter(edition, html, project, figures, theme)


def collected(
    whole: Edition,
    chapters: Sequence[tuple[Edition, Siblings]],
    neighbours: Neighbours,
    project: Project,
    figures: Mapping[str, bytes],
    theme: Theme = PACKAGE,
) -> Matter:
    """Return what is printed of a collection: a title page with the contents, then each handout on a page of its own.

    ``whole`` is what the title page says; on each later page stands what that handout is filed by.
    """
    here = frozenset(chapter.article.slug for chapter, _ in chapters)
    parts = [
        {"edition": chapter, "body": templates.xhtml(_chapter(chapter, around, neighbours, project, theme, here))}
        for chapter, around in chapters
    ]
    values = _values(whole, (), neighbours, project, theme) | {"chapters": parts, "body": ""}
    html = templates.render("sheet-collection.html.j2", values, theme.templates).decode()
    return _matter(whole, html, project, figures, theme)


def page(
    edition: Edition, siblings: Siblings, neighbours: Neighbours, project: Project, theme: Theme = PACKAGE
) -> bytes:
    """Return the HTML that becomes the sheet: the web page's own parts, without what only a screen can do."""
    return templates.render("sheet.html.j2", _values(edition, siblings, neighbours, project, theme), theme.templates)


def _matter(edition: Edition, html: str, project: Project, figures: Mapping[str, bytes], theme: Theme) -> Matter:
    drawn = "".join(data.decode("utf-8", "ignore") for name, data in figures.items() if name.endswith(".svg"))
    kit = fonts.kit(edition.language, html + drawn)
    style = pictures.logo_sizes(project, theme) + columns.widths(edition)
    return Matter(html, edition.page_name, edition.uuid, figures, kit, style)


def _values(
    edition: Edition,
    siblings: Siblings,
    neighbours: Neighbours,
    project: Project,
    theme: Theme,
    here: frozenset[str] = frozenset(),
) -> dict[str, Any]:
    values = web.page_values(edition, siblings, neighbours, project, theme)
    if values["original"]:
        values["original"] = values["original"] | {"href": ""}
    online = address.of(edition, project)
    return values | {
        "body": templates.xhtml(_body(edition, neighbours, project, here)),
        "book": "",
        "forms": (),
        "online": online,
        "code": pictures.code(online) if online else "",
        "names": _names(edition),
        "logo": pictures.logo(theme),
    }


def _chapter(
    chapter: Edition,
    siblings: Siblings,
    neighbours: Neighbours,
    project: Project,
    theme: Theme,
    here: frozenset[str],
) -> str:
    """Return a handout as a part of a collection, whose ids are not those of another part."""
    values = _values(chapter, siblings, neighbours, project, theme, here)
    text = templates.render("sheet-chapter.html.j2", values, theme.templates).decode()
    slug = chapter.article.slug

    def pointed(found: re.Match[str]) -> str:
        name, mark, value = found.groups()
        if (name == "href") != bool(mark):
            return found[0]
        own = (one.removeprefix(_ELSEWHERE) if _ELSEWHERE in one else f"{slug}.{one}" for one in value.split())
        return f'{name}="{mark}{" ".join(own)}"'

    return _TAG.sub(lambda tag: _POINTER.sub(pointed, tag[0]), text)


def _body(edition: Edition, neighbours: Neighbours, project: Project, here: frozenset[str]) -> str:
    """Return the article; links to other articles lead to those ``here``, else online, or are words if nothing is online."""

    def link(target: str) -> str:
        name, mark, section = target.partition("#")
        slug = name.removesuffix(".md")
        if slug == edition.article.slug:
            return f"#{quote(section) or 'page.start'}"
        if slug in here:
            return f"#{_ELSEWHERE}{quote(slug)}.{quote(section) or 'page.start'}"
        if not project.base_url:
            return "about:nowhere"
        language = edition.language if slug in neighbours else edition.source_language
        return escape(f"{project.base_url}{language.tag}/{quote(slug)}.html{mark}{quote(section)}")

    text = edition.page.body(link, lambda path: escape(f"../{quote(published(path))}"))
    text = text.replace(*_SECOND_MARK)
    return _NOWHERE.sub(r"\1", text)


def _names(edition: Edition) -> dict[str, str]:
    """Return who translated and who reviewed, in English, for whoever files the sheet."""
    if edition.state.stage == "source":
        return {}
    signed = {done.stage: done.name or "a person not named here" for done in edition.state.signatures}
    reviewers = [signed[stage] for stage in ("revised", "clinical", "community") if stage in signed]
    unknown = "a person not named here"
    if edition.state.stage == "machine":
        unknown = "a machine" if edition.state.by_machine else "nobody on record"
    return {
        "translated by": ", ".join(edition.translators) or signed.get("translated", unknown),
        "reviewed by": ", ".join(dict.fromkeys(reviewers)) or "nobody yet",
    }

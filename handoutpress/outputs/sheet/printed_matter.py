"""Edition -> what is printed: its parts as HTML, without what only a screen can do, with its figures and its code."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from html import escape
from typing import Any
from urllib.parse import quote

from handoutpress.library.figures import published
from handoutpress.model import Edition, Listing, Project
from handoutpress.outputs import address, templates, web
from handoutpress.outputs.sheet import phrases, pictures
from handoutpress.outputs.sheet.composition import Parts, Text
from handoutpress.outputs.style import PACKAGE, Theme

_NOWHERE = re.compile(r'<a href="about:nowhere"[^>]*>(.*?)</a>', re.DOTALL)
_TEMPLATE = "sheet-parts.html.j2"

Neighbours = Mapping[str, Listing]
Siblings = Sequence[Listing]


def matter(
    edition: Edition,
    siblings: Siblings,
    neighbours: Neighbours,
    project: Project,
    figures: Mapping[str, bytes],
    theme: Theme = PACKAGE,
) -> Parts:
    """Return what is printed of an edition; ``figures`` are the bytes of each by its path relative to source/."""
    values = _values(edition, siblings, neighbours, project, theme)
    return _parts((Text(_rendered(values, theme), edition),), project, values["online"], figures, theme)


def collected(
    whole: Edition,
    chapters: Sequence[tuple[Edition, Siblings]],
    neighbours: Neighbours,
    project: Project,
    figures: Mapping[str, bytes],
    theme: Theme = PACKAGE,
) -> Parts:
    """Return what is printed of a collection: a title page with the contents, then each handout on a page of its own.

    ``whole`` is what the title page says; on each later page stands what that handout is filed by.
    """
    here = frozenset(chapter.article.slug for chapter, _ in chapters)
    title = _values(whole, (), neighbours, project, theme) | {"body": ""}
    texts = [Text(_rendered(title, theme), whole)]
    for chapter, around in chapters:
        values = _values(chapter, around, neighbours, project, theme, here)
        texts.append(Text(_rendered(values, theme), chapter, f"{chapter.article.slug}."))
    return _parts(tuple(texts), project, title["online"], figures, theme)


def page(
    edition: Edition, siblings: Siblings, neighbours: Neighbours, project: Project, theme: Theme = PACKAGE
) -> bytes:
    """Return the HTML of which a sheet is composed: the web page's own parts, without what only a screen can do."""
    return _rendered(_values(edition, siblings, neighbours, project, theme), theme).encode()


def _rendered(values: Mapping[str, Any], theme: Theme) -> str:
    return templates.render(_TEMPLATE, values, theme.templates).decode()


def _parts(texts: tuple[Text, ...], project: Project, online: str, figures: Mapping[str, bytes], theme: Theme) -> Parts:
    return Parts(texts, project, online, pictures.code(online) if online else b"", figures, theme)


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
        "names": _names(edition),
        "logo": pictures.logo(theme),
    }


def _body(edition: Edition, neighbours: Neighbours, project: Project, here: frozenset[str]) -> str:
    """Return the article; links to other articles lead to those ``here``, else online, or are words if nothing is online."""

    def link(target: str) -> str:
        name, mark, section = target.partition("#")
        slug = name.removesuffix(".md")
        if slug == edition.article.slug:
            return f"#{quote(section) or 'page.start'}"
        if slug in here:
            return f"#{phrases.ELSEWHERE}{quote(slug)}.{quote(section) or 'page.start'}"
        if not project.base_url:
            return "about:nowhere"
        language = edition.language if slug in neighbours else edition.source_language
        return escape(f"{project.base_url}{language.tag}/{quote(slug)}.html{mark}{quote(section)}")

    text = edition.page.body(link, lambda path: escape(f"../{quote(published(path))}"))
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

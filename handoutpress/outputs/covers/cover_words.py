"""What a cover says: the words of an edition, each in its language, the library's colours and its logo."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from handoutpress import languages
from handoutpress.model import Edition, Language, Logo, Project
from handoutpress.outputs import style
from handoutpress.outputs.style import PACKAGE, Theme

NAME = "book/cover.typ"
"""The template of the picture."""
DRAWN = "book/cover.svg.j2"
"""That of the cover in the book, where no picture is."""


@dataclass(frozen=True, slots=True)
class Words:
    """What is written on a cover, from top to bottom, and its look."""

    language: Language
    library: str
    title: str
    title_language: Language
    """The source's, where nobody has translated the title."""
    draft: str
    """That it is one; empty if it is none."""
    names: tuple[str, ...]
    """The language in itself, with the one beside it; then in English, if that differs."""
    edition: str
    publisher: str
    colours: Mapping[str, str]
    logo: Logo | None
    template: str = ""
    """The library's own, if it has one."""


def of(edition: Edition, project: Project, theme: Theme = PACKAGE) -> Words:
    """Return what the cover of an edition says."""
    _, language = edition.interface, edition.language
    beside = [edition.beside.language.autonym] if edition.beside else []
    names = [" + ".join([language.autonym, *beside])]
    names += [language.name] if language.name != language.autonym else []
    number = languages.format_number(edition.article.meta.edition, language)
    return Words(
        language,
        _(project.title, "library"),
        edition.page.title.plain,
        edition.source_language if edition.page.title.fallback else language,
        _("Draft translation") if edition.state.draft else "",
        tuple(names),
        f"{_('Edition')} {number}",
        project.publisher,
        style.cover(theme),
        theme.logo,
        dict(theme.templates).get(NAME, ""),
    )

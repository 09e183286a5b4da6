"""Words in another language than the text around them: marked so, for voices and fonts."""

from __future__ import annotations

from html import escape

from handoutpress import languages, markdown
from handoutpress.editions.interface import FACTS, ROLES, fact, lacking
from handoutpress.model import Interface, Language, Project, Slot

_ENGLISH = languages.language("en")
_IN_WORDS = ("clinic.name", "clinic.hours", "clinic.address")
"""Facts that a clinic gives in the language of the source."""


def facts_in_english(xhtml: str, project: Project) -> str:
    """Return a text of the source with the language of each fact that is said in English words in the midst of it."""
    if project.source_language.base == "en":
        return xhtml
    for words in FACTS.values():
        xhtml = xhtml.replace(f"<bdi>{words}</bdi>", f"<bdi{markdown.lang_attributes(_ENGLISH)}>{words}</bdi>")
    return xhtml


def facts_of_the_clinic(xhtml: str, project: Project, language: Language) -> str:
    """Return a translation with the language of each fact that the clinic gave in words: its hours, its address."""
    if language == project.source_language:
        return xhtml
    for name in _IN_WORDS:
        words = fact(project.clinic, name)
        if any(map(str.isalpha, words)):
            attributes = markdown.lang_attributes(project.source_language)
            xhtml = xhtml.replace(f"<bdi>{escape(words)}</bdi>", f"<bdi{attributes}>{escape(words)}</bdi>")
    return xhtml


def labels_in_english(parts: tuple[str | Slot, ...], interface: Interface) -> tuple[str | Slot, ...]:
    """Return a page's parts with the language of the labels of its boxes that nobody has translated: English."""
    words = [escape(word) for word in lacking(interface, ROLES.values())]
    mark = markdown.lang_attributes(_ENGLISH)
    for word in words:
        parts = tuple(
            part.replace(f">{word}<", f"><span{mark}>{word}</span><") if isinstance(part, str) else part
            for part in parts
        )
    return parts

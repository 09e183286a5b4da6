"""Edition -> bilingual edition: the translation and the source text side by side, block by block.

Both columns come from the same skeleton: each leaf block holds a pair of texts, each with its own language, direction and
the same number, so that somebody who reads one column can point at the other. Lists, tables and boxes stay what they are.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from html import escape

from handoutpress import editions, markdown
from handoutpress.editions.interface import LABELS, label
from handoutpress.model import Article, Edition, Filled, Interface, Language, Page, Project, Skeleton, Slot

_ICON = '<span class="role-icon" aria-hidden="true"></span>'
_END = " />\n"
_NOTES = '<h2 id="footnotes-label">'


def pair(edition: Edition, project: Project, source_words: Interface) -> Edition:
    """Return the edition with the source text beside each block; ValueError for the source language's own edition.

    ``source_words`` are the interface's words in the source language. The book is another one than the translation's: it
    has an identity of its own.
    """
    source, language = edition.source_language, edition.language
    if language == source:
        raise ValueError("a text has no bilingual edition in its own language")
    texts = source_texts(edition.article, project)
    joined = paired(edition, texts, project.clinic.region)
    parts, toc = markdown.fill(
        edition.article.segments,
        _with_both_figures(edition, texts),
        joined,
        language,
        source,
        lambda key: label(edition.interface, key, source),
        project.clinic.region,
    )
    page = edition.page
    title, description = texts[_index(edition, "title")], texts[_index(edition, "description")]
    return replace(
        edition,
        beside=source_words,
        uuid=editions.identity(project.scope, edition.article.meta.id, f"{language.tag}+{source.tag}"),
        page=Page(
            title=_both(page.title, title, language, source),
            description=_both(page.description, description, language, source),
            topics=page.topics,
            related=page.related,
            parts=tuple(_labelled(part, edition.interface, source_words) for part in parts),
            toc=toc,
            filled=joined,
        ),
    )


def _with_both_figures(edition: Edition, texts: Sequence[Filled]) -> Skeleton:
    """Return the skeleton with the source's figure beneath each that is another in the edition's language.

    So whoever reads only one of the two finds each label at the same place.
    """
    parts: list[str | Slot] = []
    below, alt = "", -1
    for part in edition.article.skeleton.parts:
        if isinstance(part, Slot):
            if part.what == "figure":
                below, alt = (part.key if part.key in edition.figures else ""), -1
                part = replace(part, key=edition.figures.get(part.key, part.key))
            alt = part.index if part.what == "plain" else alt
            parts.append(part)
        elif below and alt >= 0 and _END in part:
            own, rest = part.split(_END, 1)
            words = f'" alt="{escape(texts[alt].plain)}"{markdown.lang_attributes(edition.source_language)}{_END}'
            parts += [f'{own}{_END}<img src="', Slot("figure", key=below), words + rest]
            below = ""
        else:
            parts.append(part)
    return replace(edition.article.skeleton, parts=tuple(parts))


def source_texts(article: Article, project: Project) -> tuple[Filled, ...]:
    """Return every message of an article in its own language, by index, as it is printed."""
    source = project.source_language
    known = editions.facts(project.clinic, Interface(source, {}))
    return tuple(editions.typeset(editions.in_source(segment, article, known), source) for segment in article.segments)


def paired(edition: Edition, texts: Sequence[Filled], region: str = "") -> tuple[Filled, ...]:
    """Return the messages of an edition, each that is a block of the body with its number and the source text beside it.

    What the page only says to some readers (alternative texts, the front matter) stays in the edition's language.
    """
    joined = list(edition.page.filled)
    for index, number in numbers(edition.article, region).items():
        joined[index] = _both(joined[index], texts[index], edition.language, edition.source_language, str(number))
    return tuple(joined)


def numbers(article: Article, region: str = "") -> dict[int, int]:
    """Return the number of each message that is a block of the body, by its index: as on a bilingual page."""
    blocks = dict.fromkeys(
        part.index
        for part in markdown.shown(article.skeleton, region)
        if isinstance(part, Slot) and part.what == "text"
    )
    return {index: number for number, index in enumerate(blocks, 1)}


def _both(own: Filled, text: Filled, language: Language, source: Language, number: str = "") -> Filled:
    """Return two texts as one; a message that fell back stands there once, over both columns.

    Where only plain words can stand, these are the edition's own.
    """
    mark = f'<bdi class="pair-number">{number}</bdi> ' if number else ""
    texts = [("pair-own", source if own.fallback else language, own.xhtml)]
    texts += [] if own.fallback else [("pair-source", source, markdown.again(text.xhtml))]
    spans = (
        f'<span class="{name}"{markdown.lang_attributes(spoken)}>{mark}{xhtml}</span>' for name, spoken, xhtml in texts
    )
    return Filled(f'<span class="pair">{"".join(spans)}</span>', own.plain, own.fallback, own.held)


def _index(edition: Edition, key: str) -> int:
    return next(i for i, s in enumerate(edition.article.segments) if s.context == f"meta.{key}")


def _labelled(part: str | Slot, words: Interface, source_words: Interface) -> str | Slot:
    """Return a piece of the body with the name of each box, and of the notes, in both languages.

    These strings can't be an article's own words: there a ``<`` is escaped.
    """
    if isinstance(part, Slot):
        return part
    for key, english in LABELS.items():
        before = _NOTES if key == "footnotes" else _ICON
        own = before + escape(words(english)) + "<"
        if own in part:
            part = part.replace(own, before + _name(words(english), source_words(english), source_words.language) + "<")
    return part


def _name(own: str, other: str, source: Language) -> str:
    return f'{escape(own)} <span class="pair-name"{markdown.lang_attributes(source)}>{escape(other)}</span>'

"""The words inside of SVG figures: messages of the article that shows the figure, and the figure with them in a language.

Both go through one walk over the same picture (``words.walk``), as the article's own text does through its.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from handoutpress import markdown
from handoutpress.library import figures
from handoutpress.library.labels.styles import Styles
from handoutpress.library.labels.words import Closed, Walk, walk
from handoutpress.model import (
    Article,
    Catalog,
    Edition,
    Language,
    Page,
    Place,
    Problem,
    Segment,
    Skeleton,
    Slot,
    warning,
)

if TYPE_CHECKING:
    from handoutpress.library.labels.drawing import Drawing

CONTEXT = "figure"
"""The msgctxt of a figure's words."""
_KINDS = {"text": "text in", "title": "title of", "description": "description of"}
_SHOWN = 40


@lru_cache(maxsize=256)
def _walked(data: bytes) -> Walk:
    root = figures.parsed(data)
    return walk(root, Styles(root))


def _readable(name: str, data: bytes) -> bool:
    return name.lower().endswith(".svg") and not figures.faults(name, data)


def segments(name: str, data: bytes, path: str) -> tuple[Segment, ...]:
    """Return the messages in a figure, in the order of its elements, each once; none in a picture that is no SVG.

    ``name`` is the figure's path as the article has it, ``path`` the file's for their places.
    """
    if not _readable(name, data):
        return ()
    file = PurePosixPath(name).name
    found = (
        Segment(unit.msgid, CONTEXT, f"{_KINDS[unit.kind]} the figure {file}", Place(path, unit.line), figure=name)
        for unit in _walked(data).units
    )
    return tuple(dict.fromkeys(found))


def closed(name: str, data: bytes, path: str) -> Problem | None:
    """Return a warning (HP712) for a figure with words that no message can hold; None if there is none."""
    found: tuple[Closed, ...] = tuple(_walked(data).closed) if _readable(name, data) else ()
    if not found:
        return None
    first = found[0]
    text = f"the figure {name!r} holds words {first.why}, the same in every language: {first.words[:_SHOWN]!r}"
    hint = f"make it a plain <text>, or put {_own(name, 'LOCALE')} beside it for each language"
    return warning("HP712", Place(path, first.line), text, hint)


def _own(name: str, locale: str) -> str:
    stem, _, suffix = PurePosixPath(name).name.rpartition(".")
    return f"{stem}.{locale}.{suffix}"


def localised(edition: Edition, there: Mapping[str, bytes]) -> Edition:
    """Return the edition with each figure in the language's own variant, else with its own words, else as it is.

    ``there`` holds the library's figures and variants by path relative to source/. What is drawn has a name that none of
    them has.
    """
    own: dict[str, str] = {}
    drawn: dict[str, bytes] = {}
    for figure in edition.article.skeleton.figures:
        name = figures.variant(figure, edition.language, there)
        said = _said(edition, figure) if name == figure else {}
        if said and figure in there:
            name = _free(figure, edition, there)
            drawn[name] = _draw(there[figure], said, edition.language, edition.source_language).data
        if name != figure:
            own[figure] = name
    if not own:
        return edition
    return replace(edition, page=_shown(edition.page, own), figures=own, drawn=drawn)


def _shown(page: Page, own: Mapping[str, str]) -> Page:
    """Return a page with other figures in the place of some."""
    parts = tuple(
        replace(part, key=own.get(part.key, part.key)) if isinstance(part, Slot) and part.what == "figure" else part
        for part in page.parts
    )
    return replace(page, parts=parts)


def _said(edition: Edition, figure: str) -> dict[str, str]:
    """Return the words of a figure that are in the edition's language, by msgid."""
    if edition.language == edition.source_language:
        return {}
    pairs = zip(edition.article.segments, edition.page.filled, strict=False)
    return {s.msgid: filled.plain for s, filled in pairs if s.figure == figure and not filled.fallback}


def _free(figure: str, edition: Edition, there: Container[str]) -> str:
    """Return a name for a figure of one article in one language: two articles may say its words differently."""
    stem, _, suffix = figure.rpartition(".")
    name = f"{stem}.{edition.article.slug}.{edition.language.tag}"
    while f"{name}.{suffix}" in there:
        name += "-"
    return f"{name}.{suffix}"


def needed(article: Article, language: Language, there: Container[str]) -> Article:
    """Return an article without the words of figures that a language shows in a variant of its own: nobody need say them."""
    replaced = {name for name in article.skeleton.figures if figures.variant(name, language, there) != name}
    kept = [index for index, segment in enumerate(article.segments) if segment.figure not in replaced]
    if len(kept) == len(article.segments):
        return article
    to = {index: at for at, index in enumerate(kept)}
    skeleton = markdown.moved(article.skeleton, to.__getitem__)
    return replace(article, segments=tuple(article.segments[index] for index in kept), skeleton=skeleton)


def overfull(
    article: Article, catalog: Catalog, there: Mapping[str, bytes], language: Language, source: Language
) -> Iterator[Problem]:
    """Yield HP713 for each translation that leaves its figure, or runs into other words there, by estimate."""
    messages = catalog.by_key()
    for figure in article.skeleton.figures:
        used = {s.msgid: m for s in article.segments if s.figure == figure and (m := messages.get(s.key))}
        said = {msgid: markdown.inline(m.msgstr).plain for msgid, m in used.items() if m.translated}
        if not said or figure not in there:
            continue
        for msgid in _draw(there[figure], said, language, source).overfull:
            text = f"the words have no room in the figure {figure!r}, by estimate: {said[msgid][:_SHOWN]!r}"
            hint = f"say it in fewer words, or put {_own(figure, language.locale)} beside the figure"
            yield warning("HP713", Place(catalog.path, used[msgid].line), text, hint)


Words = Callable[[str], Iterable[Segment]]
"""A figure's path -> the messages in it."""


def placed(found: Sequence[Segment], skeleton: Skeleton, words: Words) -> tuple[tuple[Segment, ...], Skeleton]:
    """Return an article's messages with those of each figure behind its alternative text and caption, where it is first shown.

    They are in the block that shows it: of its role, with what its author says to translators.
    """
    behind: dict[int, list[Segment]] = {}
    for figure in skeleton.figures:
        at = _shows(figure, found, skeleton)
        if at is not None:
            block = found[at]
            last = at + 1 if [s.kind for s in found[at : at + 2]] == ["alt text", "caption"] else at
            behind.setdefault(last, []).extend(
                replace(word, role=block.role, comments=block.comments) for word in words(figure)
            )
    to, made = [], list[Segment]()
    for index, segment in enumerate(found):
        to.append(len(made))
        made += [segment, *behind.get(index, ())]
    return tuple(made), markdown.moved(skeleton, to.__getitem__) if len(made) > len(found) else skeleton


def _shows(figure: str, found: Sequence[Segment], skeleton: Skeleton) -> int | None:
    """Return the index of the first message that shows a figure: its alternative text, or the words it stands among."""
    at = [
        i for i, s in enumerate(found) if "![" in s.msgid and figure in markdown.inline(s.msgid, skeleton.links).images
    ]
    for part, follows in zip(skeleton.parts, skeleton.parts[2:], strict=False):
        if isinstance(part, Slot) and part.what == "figure" and part.key == figure:
            at += [follows.index] if isinstance(follows, Slot) and follows.what == "plain" else []
    return min(at, default=None)


def _draw(data: bytes, said: Mapping[str, str], language: Language, source: Language) -> Drawing:
    """Return a figure with other words in it; most libraries have no figure with words, and import nothing for them."""
    from handoutpress.library.labels.drawing import draw

    return draw(data, said, language, source)

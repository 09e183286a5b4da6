"""``status``: where each article stands in each language, what is to do, and what holds an edition back."""

from __future__ import annotations

import itertools
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from handoutpress import policy, reviews
from handoutpress.editions import Refusal
from handoutpress.model import Article, Catalog, Fallback, HandoutError, Language, Message, Problem
from handoutpress.press.checking import Key
from handoutpress.press.library import Library, Shelf, gather, load, shelf
from handoutpress.press.printing import make


@dataclass(frozen=True, slots=True)
class Standing:
    """One article in one language."""

    language: Language
    article: str
    total: int
    translated: int
    fuzzy: int
    untranslated: int
    unsafe: int
    """Translations kept out: an unwaived error, or another structure than the source's."""
    stale: int
    """Live messages of the catalog that today's source does not have."""
    words: int
    """Words of the source in messages that are fuzzy or not translated."""
    state: str
    """The edition's stage, or ``none`` if there is no edition."""
    reasons: tuple[str, ...]
    """What holds the edition back."""
    next: str
    """What to do next, in one line."""
    review_by: date
    """When the article is to be looked at again; release refuses it after that day."""
    signed: Mapping[str, int]
    """How many of its messages have reached each stage, by the highest: machine, translated, revised ..."""


def status(root: Path) -> tuple[Standing, ...]:
    """Return a Standing for each language and article; HandoutError with every file that cannot be read."""
    library = load(root)
    problems: list[Problem] = []
    rows: list[Standing] = []
    for language in library.project.languages:
        found = gather(problems, partial(shelf, library, language))
        if found:
            rows += [standing(library, article, found) for article in library.articles]
    if problems:
        raise HandoutError(problems)
    return tuple(rows)


def standing(library: Library, article: Article, shelf: Shelf) -> Standing:
    """Return where one article stands in one language."""
    catalog = shelf.catalogs.get(article.slug) or Catalog("", shelf.language.locale, (), ())
    edition, _ = make(library, article, shelf)
    messages = catalog.by_key()
    wanted = {segment.key for segment in article.segments}
    todo = [key for key in wanted if key not in messages or not messages[key].translated]
    counts = edition.counts
    state = "none" if isinstance(edition, Refusal) else edition.state.stage
    return Standing(
        language=shelf.language,
        article=article.slug,
        total=edition.total,
        translated=edition.translated,
        fuzzy=counts.get(Fallback.FUZZY, 0),
        untranslated=counts.get(Fallback.UNTRANSLATED, 0),
        unsafe=counts.get(Fallback.UNSAFE, 0) + counts.get(Fallback.STRUCTURE, 0),
        stale=len(messages.keys() - wanted),
        words=sum(len(msgid.split()) for _, msgid in todo),
        state=state,
        reasons=edition.reasons if isinstance(edition, Refusal) else (),
        next=_next(shelf.language.locale, wanted, messages.keys(), counts, state),
        review_by=article.meta.review_by,
        signed=_signed(article, messages, shelf),
    )


def _signed(article: Article, messages: Mapping[Key, Message], shelf: Shelf) -> dict[str, int]:
    usable = [segment for segment in article.segments if (m := messages.get(segment.key)) and m.translated]
    limit = policy.safety(article)
    found = [reviews.mark(article.meta.id, s, messages[s.key], shelf.signed, limit).stage for s in usable]
    return {stage: found.count(stage) for stage in (reviews.MACHINE, *reviews.STAGES) if stage in found}


def _next(locale: str, wanted: set[Key], there: Collection[Key], counts: Mapping[Fallback, int], state: str) -> str:
    if not wanted <= set(there):
        return f"handoutpress update {locale}"
    if counts.get(Fallback.UNSAFE) or counts.get(Fallback.STRUCTURE):
        return f"mend what `handoutpress check {locale}` reports"
    if counts.get(Fallback.FUZZY):
        return "look through the fuzzy messages"
    if counts.get(Fallback.UNTRANSLATED):
        return "translate the rest"
    return f"have it signed: {_NEXT_STAGE[state]}" if state in _NEXT_STAGE else ""


_NEXT_STAGE = {reviews.MACHINE: "translated", **dict(itertools.pairwise(reviews.STAGES))}
"""What a message needs to rise by one stage."""

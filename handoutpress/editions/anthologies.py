"""``[[collection]]`` of the settings + a language's editions -> what its book says of itself, and which handouts are in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from html import escape

from handoutpress.editions import identity
from handoutpress.editions.edition_state import DANGER_STAGES
from handoutpress.model import Collection, Edition, Fallback, Filled, Interface, Page, Project, Skeleton, State
from handoutpress.reviews import MACHINE, STAGES

_STAGES = (MACHINE, *STAGES, "source")
"""The least first."""


def chosen(collection: Collection, made: Mapping[str, Edition], output: str) -> tuple[list[Edition], list[str]]:
    """Return the editions of a collection that have an output, in its order, and the slugs of those it has to do without."""
    there = [made[slug] for slug in collection.articles if slug in made and output in made[slug].outputs]
    slugs = {edition.article.slug for edition in there}
    return there, [slug for slug in collection.articles if slug not in slugs]


def whole(collection: Collection, chapters: Sequence[Edition], project: Project, outputs: tuple[str, ...]) -> Edition:
    """Return what a collection says of itself: its own title, and the least and newest of its chapters."""
    first = chapters[0]
    words = first.interface
    stage = min((chapter.state.stage for chapter in chapters), key=_STAGES.index)
    meta = replace(
        first.article.meta,
        id=collection.id,
        title=collection.title,
        description=collection.introduction,
        edition=max(chapter.article.meta.edition for chapter in chapters),
        review_by=min(chapter.article.meta.review_by for chapter in chapters),
        authors=tuple(dict.fromkeys(name for chapter in chapters for name in chapter.article.meta.authors)),
        safety=tuple(change for chapter in chapters for change in chapter.article.meta.safety),
        topics=(),
        related=(),
    )
    page = Page(
        title=_said(collection.title, words, first),
        description=_said(collection.introduction, words, first),
        topics=(),
        related=(),
        parts=(),
        toc=(),
        filled=(),
    )
    return replace(
        first,
        article=replace(first.article, slug=collection.id, meta=meta, segments=(), skeleton=Skeleton(parts=())),
        page=page,
        state=State(
            stage,
            lacking=any(chapter.state.lacking for chapter in chapters),
            by_machine=any(chapter.state.by_machine for chapter in chapters if chapter.state.stage == "machine"),
            danger_words=_danger_words([chapter.state for chapter in chapters if chapter.state.stage == stage]),
        ),
        date=max(chapter.date for chapter in chapters),
        uuid=identity(project.scope, f"collection/{collection.id}", first.language.tag),
        outputs=outputs,
        collection=True,
        total=0,
        counts={},
        translators=tuple(dict.fromkeys(name for chapter in chapters for name in chapter.translators)),
    )


def _danger_words(lowest: Sequence[State]) -> str:
    """Return the stage of the words about danger if nothing but them holds back the chapters that stand lowest."""
    stages = [state.danger_words for state in lowest]
    return min(stages, key=DANGER_STAGES.index) if all(stages) else ""


def _said(text: str, words: Interface, edition: Edition) -> Filled:
    """Return a text of the settings in the reader's language; untranslated, it is marked as the source's."""
    known = edition.language == edition.source_language or ("collection", text) in words.messages or not text
    said = words(text, "collection")
    return Filled(escape(said, quote=False), said, None if known else Fallback.UNTRANSLATED)

"""Files -> Articles: TOML front matter between ``+++`` lines, then Markdown.

Codes: HP105 not UTF-8, HP101-HP104 the front matter's form, HP120-HP129 here, HP201-HP217 the text.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath

from handoutpress import markdown
from handoutpress.library import between_articles, figures, front_matter, labels
from handoutpress.model import (
    Article,
    HandoutError,
    Meta,
    Place,
    Problem,
    Related,
    SafetyChange,
    Segment,
    Skeleton,
    error,
)
from handoutpress.settings import Count, Table, Text, file_presence, judged, read_utf8

SOURCE = "source"
_SLUG = re.compile(r"[a-z0-9-]{1,60}")
_RESERVED = frozenset(
    {"index", "nav", "toc", "cover", "content", "mimetype", "meta-inf", "handoutpress", *figures.DEVICES}
)
_REGION = re.compile(r"(?:[a-z]{2}(?:-[a-z0-9]{1,8})*)?")
_TAG = re.compile(r"</?[A-Za-z!]")


class _Related(Table, frozen=True, kw_only=True):
    article: str = ""
    title: str = ""


class _Safety(Table, frozen=True, kw_only=True):
    date: datetime.date
    what: Text


class _Front(Table, frozen=True, kw_only=True):
    id: Text
    title: Text
    description: Text
    revised: datetime.date
    review_by: datetime.date
    edition: Count = 1
    topics: tuple[Text, ...] = ()
    authors: tuple[Text, ...] = ()
    related: tuple[_Related, ...] = ()
    region: str = ""
    safety: tuple[_Safety, ...] = ()
    take_home: bool = True


def read(path: Path, root: Path) -> Article:
    """Return the article in ``path``, compiled; ``root`` is the library's folder.

    Its segments: the front matter's (title, description, topics, related titles), then the text's with its figures'.
    Raises HandoutError with every problem of the file: HP101-HP105, HP120-HP122, HP201-HP217.
    """
    name = path.relative_to(root).as_posix()
    return compiled(read_utf8(path, name, root), name, lambda figure: _words(path.parent / figure, figure, path.parent))


def compiled(text: str, name: str, words: labels.Words) -> Article:
    """Return the article that a file of this text and name (``source/SLUG.md``) would hold; HandoutError as ``read``.

    ``words`` gives the messages in a figure by its path.
    """
    slug = PurePosixPath(name).stem
    problems = slug_problems(slug, name)
    try:
        front, body, body_line = front_matter.split(text, name)
    except HandoutError as fault:
        raise HandoutError([*problems, *fault.problems, *front_matter.text_problems(text, name)]) from None
    try:
        meta, segments = _meta(front, name)
    except HandoutError as fault:
        problems += fault.problems
    try:
        texts, skeleton = markdown.compile_text(body, name, body_line)
    except HandoutError as fault:
        problems += fault.problems
    if problems:
        raise HandoutError(problems)
    skeleton = markdown.shift(skeleton, len(segments))
    return Article(slug, name, meta, *labels.placed((*segments, *texts), skeleton, words))


def _words(file: Path, figure: str, folder: Path) -> tuple[Segment, ...]:
    """Return the messages in a figure; none in one that may not be shown, which other checks tell."""
    if figures.fault(file, folder):
        return ()
    return labels.segments(figure, file_presence.read(file, folder), f"{SOURCE}/{figure}")


def doubts(article: Article, root: Path) -> list[Problem]:
    """Return the warnings about an article's text that do not keep it from being read (HP221)."""
    _, body, body_line = front_matter.split(read_utf8(root / article.path, article.path, root), article.path)
    return markdown.walk(body, article.path, body_line)[2] if "|" in body else []


def files(root: Path) -> list[Path]:
    """Return the files of all articles, by name; not those that begin with a dot, which editors lay beside them."""
    every = sorted((root / SOURCE).glob("*.md"), key=lambda path: path.name)
    return [path for path in every if not path.name.startswith(".")]


def read_all(root: Path, known: Mapping[str, Article] | None = None, *, well: bool = False) -> tuple[Article, ...]:
    """Return all articles of a library, by slug; ``known`` by path, unchanged since; ``well``: between all nothing is wrong.

    Raises HandoutError with the problems of all files, and those between the ones that are well by themselves (HP123-HP128).
    """
    problems, articles = list[Problem](), list[Article]()
    for path in files(root):
        try:
            articles.append((known or {}).get(f"{SOURCE}/{path.name}") or read(path, root))
        except HandoutError as fault:
            problems += fault.problems
    if not problems and not articles:
        problems = [error("HP108", Place(SOURCE), f"no article in {SOURCE}/", f"the first is a file {SOURCE}/NAME.md")]
    if not well:
        unread = {path.stem for path in files(root)} - {article.slug for article in articles}
        problems += between_articles.shared_problems(articles, root, sorted(unread))
        problems += between_articles.of_unread(articles, root, sorted(unread))
    if problems:
        raise HandoutError(problems)
    return tuple(articles)


def _meta(front: str, name: str) -> tuple[Meta, tuple[Segment, ...]]:
    raw, faults = judged(front, _Front, name, 2)
    place = front_matter.Lines(name, front)
    meta = Meta(
        id=raw.id,
        title=_line(raw.title),
        description=_line(raw.description),
        revised=raw.revised,
        review_by=raw.review_by,
        edition=raw.edition,
        topics=tuple(map(_line, raw.topics)),
        authors=raw.authors,
        related=tuple(Related(entry.article, _line(entry.title)) for entry in raw.related),
        region=raw.region,
        safety=tuple(SafetyChange(entry.date, _line(entry.what)) for entry in raw.safety),
        take_home=raw.take_home,
    )
    segments = tuple(_segments(meta, place))
    values = (one for one in _value_problems(meta, place) if not (faults and "revised" in one.text))  # of a stand-in
    problems = [*faults, *values, *(found for segment in segments for found in _text_problems(segment))]
    if problems:
        raise HandoutError(problems)
    return meta, segments


def _line(text: str) -> str:
    return re.sub(r"[ \t\n]+", " ", text).strip(" ")


def _segments(meta: Meta, place: front_matter.Lines) -> Iterator[Segment]:
    yield Segment(meta.title, "meta.title", "title", place("title"))
    yield Segment(meta.description, "meta.description", "description", place("description"))
    for index, topic in enumerate(meta.topics):
        yield Segment(topic, "meta.topic", "topic", place("topics", index))
    for index, entry in enumerate(meta.related):
        if entry.title:
            yield Segment(entry.title, "meta.related", "title of a related topic", place("related", index))


def _value_problems(meta: Meta, place: front_matter.Lines) -> Iterator[Problem]:
    """Yield values that are of the right kind and wrong all the same (HP121)."""
    if not _SLUG.fullmatch(meta.id):
        yield error(
            "HP121", place("id"), f"id {meta.id!r}", "small letters, digits and -, at most 60; it may never change"
        )
    if meta.review_by <= meta.revised:
        yield error("HP121", place("review-by"), "review-by is not after revised", "when must it be looked at again?")
    for index, change in enumerate(meta.safety):
        if change.date > meta.revised:
            hint = "revised is the day of the newest change, this one included"
            yield error("HP121", place("safety", index), "a safety change is dated after revised", hint)
    if not _REGION.fullmatch(meta.region):
        yield error("HP121", place("region"), f"region {meta.region!r}", "two letters: uk")
    for index, entry in enumerate(meta.related):
        if bool(entry.article) == bool(entry.title):
            hint = '{article = "slug"} for an article, {title = "..."} for a topic that has none yet'
            yield error("HP121", place("related", index), "related needs either an article or a title", hint)


def _text_problems(segment: Segment) -> Iterator[Problem]:
    """Yield what may not stand in a text of the front matter (HP122): it is shown where no markup can be."""
    held = markdown.inline(segment.msgid)
    key = (segment.context or "").removeprefix("meta.")
    if not segment.msgid:
        yield error("HP104", segment.place, f"{key!r}: must not be empty")
    if markdown.forbidden(segment.msgid):
        yield error("HP122", segment.place, f"{key} holds a forbidden character", "type it again")
    elif markdown.render(segment, segment.msgid, Skeleton(()), {}) is None:
        yield error("HP122", segment.place, f"{key} cannot be shown: it has no words, or marks in marks", "plain words")
    elif held.links or held.images or held.footnotes or held.placeholders or _TAG.search(held.plain):
        yield error(
            "HP122", segment.place, f"{key} holds more than words", "no links, images, footnotes, placeholders or HTML"
        )


def slug_problems(slug: str, name: str) -> list[Problem]:
    """Return why a slug may not name an article (HP123)."""
    hint = "small letters, digits and -, at most 60 characters"
    if not _SLUG.fullmatch(slug):
        return [error("HP123", Place(name), f"file name {slug!r}", f"rename the file: {hint}")]
    if slug in _RESERVED:
        return [error("HP123", Place(name), f"file name {slug!r} is reserved", "take another name")]
    return []

"""Files -> Articles: TOML front matter between ``+++`` lines, then Markdown.

Codes: HP105 not UTF-8, HP101-HP104 the front matter's form, HP120-HP129 here, HP201-HP217 the text.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path, PurePosixPath

from handoutpress import markdown
from handoutpress.library import figures, internal_links, labels
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
    Slot,
    error,
)
from handoutpress.settings import Count, Table, Text, decode, file_presence, key_lines, near, read_utf8

SOURCE = "source"
_FENCE = "+++"
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


class _Lines:
    """Where the keys of an article's front matter stand."""

    def __init__(self, path: str, front: str) -> None:
        self.path, self.lines = path, key_lines(front, 2)

    def __call__(self, key: str, index: int | None = None) -> Place:
        line = self.lines.get((key,), 1) if index is None else self.lines.get((key, index), self.lines.get((key,), 1))
        return Place(self.path, line)


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
    front, body, body_line = _split(text, name)
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
    _, body, body_line = _split(read_utf8(root / article.path, article.path, root), article.path)
    return markdown.walk(body, article.path, body_line)[2] if "|" in body else []


def files(root: Path) -> list[Path]:
    """Return the files of all articles, by name; not those that begin with a dot, which editors lay beside them."""
    return [path for path in sorted((root / SOURCE).glob("*.md")) if not path.name.startswith(".")]


def read_all(root: Path, known: Mapping[str, Article] | None = None, *, judged: bool = False) -> tuple[Article, ...]:
    """Return all articles of a library, by slug; ``known`` by path, unchanged since; ``judged``: between all nothing is wrong.

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
    if not judged:
        unread = {path.stem for path in files(root)} - {article.slug for article in articles}
        problems += shared_problems(articles, root, sorted(unread))
    if problems:
        raise HandoutError(problems)
    return tuple(articles)


def _split(text: str, name: str) -> tuple[str, str, int]:
    """Return (front matter, body, line on which the body begins)."""
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").split("\n")
    if lines[0].rstrip() != _FENCE:
        hint = 'begin the file with +++, the keys (id = "...", title = "..."), and +++'
        raise HandoutError([error("HP120", Place(name, 1), "no front matter", hint)])
    end = next((number for number, line in enumerate(lines) if number and line.rstrip() == _FENCE), 0)
    if not end:
        raise HandoutError([error("HP120", Place(name, 1), "the front matter is not closed", "end it with a line +++")])
    return "\n".join(lines[1:end]), "\n".join(lines[end + 1 :]), end + 2


def _meta(front: str, name: str) -> tuple[Meta, tuple[Segment, ...]]:
    raw = decode(front, _Front, name, 2)
    place = _Lines(name, front)
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
    problems = [*_value_problems(meta, place), *(found for segment in segments for found in _text_problems(segment))]
    if problems:
        raise HandoutError(problems)
    return meta, segments


def _line(text: str) -> str:
    return re.sub(r"[ \t\n]+", " ", text).strip(" ")


def _segments(meta: Meta, place: _Lines) -> Iterator[Segment]:
    yield Segment(meta.title, "meta.title", "title", place("title"))
    yield Segment(meta.description, "meta.description", "description", place("description"))
    for index, topic in enumerate(meta.topics):
        yield Segment(topic, "meta.topic", "topic", place("topics", index))
    for index, entry in enumerate(meta.related):
        if entry.title:
            yield Segment(entry.title, "meta.related", "title of a related topic", place("related", index))


def _value_problems(meta: Meta, place: _Lines) -> Iterator[Problem]:
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


def shared_problems(articles: Sequence[Article], root: Path, unread: Sequence[str] = ()) -> Iterator[Problem]:
    """Yield what is wrong between articles that are well (``unread`` are not): ids (HP124), links, related ones, figures."""
    by_id: dict[str, Article] = {}
    for article in articles:
        first = by_id.setdefault(article.meta.id, article)
        if first is not article:
            hint = "an id names one article for ever; give the newer one another"
            place = Place(article.path, _front_line(article, root, "id"))
            yield error("HP124", place, f"id {article.meta.id!r} is that of {first.path}", hint)
    by_slug = {article.slug: article for article in articles}
    for article in articles:
        yield from _related_problems(article, {*by_slug, *unread}, root)
        yield from internal_links.problems(article, by_slug, unread)
        yield from _figure_problems(article, root)


def _front_line(article: Article, root: Path, key: str, index: int | None = None) -> int:
    """Return the line of a key; the file is read again, as this is needed only when something is wrong."""
    front, _, _ = _split(read_utf8(root / article.path, article.path, root), article.path)
    return _Lines(article.path, front)(key, index).line


def _related_problems(article: Article, slugs: set[str], root: Path) -> Iterator[Problem]:
    for index, entry in enumerate(article.meta.related):
        if entry.article and entry.article not in slugs:
            place = Place(article.path, _front_line(article, root, "related", index))
            yield error(
                "HP125", place, f"related article {entry.article!r} does not exist", near(entry.article, [*slugs])
            )


def _figure_problems(article: Article, root: Path) -> Iterator[Problem]:
    folder = (root / article.path).parent
    for figure in article.skeleton.figures:
        file = folder / figure
        fault = figures.fault(file, folder)
        if fault:
            yield error("HP128", _figure_place(article, figure), f"figure {figure!r} {fault[0]}", fault[1])


def _figure_place(article: Article, figure: str) -> Place:
    """Return where a figure is shown: the line of its alternative text, or of the words it stands among."""
    parts = article.skeleton.parts
    for at, part in enumerate(parts):
        if isinstance(part, Slot) and part.what == "figure" and part.key == figure:
            index = next(
                (after.index for after in parts[at + 1 :] if isinstance(after, Slot) and after.what == "plain"), -1
            )
            if index >= 0:
                return article.segments[index].place
    holders = (s.place for s in article.segments if figure in markdown.inline(s.msgid, article.skeleton.links).images)
    return next(holders, Place(article.path))

"""What is wrong between articles: ids, links, related ones, figures (HP124-HP128)."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from pathlib import Path

from handoutpress import markdown
from handoutpress.library import figures, front_matter, internal_links
from handoutpress.model import Article, HandoutError, Meta, Place, Problem, Slot, error
from handoutpress.settings import near, read_utf8

_NO_META = Meta(id="", title="", description="", revised=datetime.date.min, review_by=datetime.date.max)
"""In the place of a front matter that cannot be read."""


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


def of_unread(articles: Sequence[Article], root: Path, unread: Sequence[str]) -> Iterator[Problem]:
    """Yield dead links and figures of articles of which only the text can be read, so that one run tells them too."""
    by_slug = {article.slug: article for article in articles}
    for slug in unread:
        name = f"source/{slug}.md"
        try:
            _, body, line = front_matter.split(read_utf8(root / name, name, root), name)
            segments, skeleton = markdown.compile_text(body, name, line)
        except HandoutError:
            continue
        article = Article(slug, name, _NO_META, segments, skeleton)
        yield from internal_links.problems(article, by_slug, unread)
        yield from _figure_problems(article, root)


def _front_line(article: Article, root: Path, key: str, index: int | None = None) -> int:
    """Return the line of a key; the file is read again, as this is needed only when something is wrong."""
    front, _, _ = front_matter.split(read_utf8(root / article.path, article.path, root), article.path)
    return front_matter.Lines(article.path, front)(key, index).line


def _related_problems(article: Article, slugs: set[str], root: Path) -> Iterator[Problem]:
    for index, entry in enumerate(article.meta.related):
        if entry.article and entry.article not in slugs:
            place = Place(article.path, _front_line(article, root, "related", index))
            yield error(
                "HP125", place, f"related article {entry.article!r} does not exist", near(entry.article, [*slugs])
            )


def _figure_problems(article: Article, root: Path) -> Iterator[Problem]:
    for figure in article.skeleton.figures:
        folder = (root / article.path).parent
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

"""An article in passages: what stands together under a heading or in a box is read together, and may be signed together."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from handoutpress import editions, markdown
from handoutpress.library import extraction
from handoutpress.model import Article, Segment
from handoutpress.press.review import Desk, Due


@dataclass(frozen=True, slots=True)
class Passage:
    """Neighbours in an article."""

    above: tuple[str, ...]
    """The words of the headings that it stands under, the widest first."""
    role: str
    """Of the box that it is in; empty outside of any."""
    indexes: tuple[int, ...]
    """Of its segments, in document order."""


def passages(article: Article) -> tuple[Passage, ...]:
    """Return an article's passages: a heading, a box, and the end of one begin another."""
    found: list[Passage] = []
    before: Segment | None = None
    for index, (segment, above) in enumerate(zip(article.segments, extraction.headings_above(article), strict=True)):
        begins = before is None or segment.role != before.role or segment.kind.startswith("heading")
        begins = begins or _in_front(segment) != _in_front(before)
        if begins:
            found.append(Passage(above, segment.role, (index,)))
        else:
            found[-1] = Passage(found[-1].above, segment.role, (*found[-1].indexes, index))
        before = segment
    return tuple(found)


def _in_front(segment: Segment | None) -> bool:
    """Return whether a segment is of the front matter."""
    return bool(segment and (segment.context or "").startswith("meta."))


FIRST = ("under", "before it")
"""What of ``around`` is read before the message itself."""


def around(at: Desk, item: Due) -> Iterator[tuple[str, str]]:
    """Yield (what it is, words) of what stands around a message: headings above, the sentences before and after, what is read."""
    segments = list(at.article.segments)
    index = segments.index(item.segment)
    above = list(extraction.headings_above(at.article))[index]
    if above:
        yield "under", " > ".join(above)
    catalog = at.shelf.catalogs[at.article.slug].by_key()
    for name, near in (("before it", index - 1), ("after it", index + 1)):
        if 0 <= near < len(segments) and segments[near].role == item.segment.role:
            message = catalog.get(segments[near].key)
            yield name, message.msgstr if message and message.translated else segments[near].msgid
    known = editions.facts(at.library.project.clinic, at.shelf.interface)
    filled = markdown.render(item.segment, item.message.msgstr, at.article.skeleton, known, targets=at.shelf.targets)
    if filled and filled.plain != item.message.msgstr:
        yield "readers see", filled.plain

"""Two pages that say the same in two languages, paired block by block: always drafts, for nobody has paired them before."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from handoutpress import markdown
from handoutpress.library.foreign import Taken
from handoutpress.model import Segment

_ALIKE = 0.6
"""How alike the blocks of two pages must be, by their kinds, from 0 to 1."""


@dataclass(frozen=True, slots=True)
class Paired:
    """What a page says in another language."""

    words: dict[tuple[str | None, str], str]
    """Message -> its translation."""
    blocks: int
    """Blocks of the translated page."""


def paired(own: Taken, other: Taken) -> Paired | None:
    """Return the words of ``other`` by the messages of ``own``; None if the two pages are not built alike."""
    ours, theirs = _segments(own), _segments(other)
    matcher = SequenceMatcher(None, [_kind(one) for one in ours], [_kind(one) for one in theirs], autojunk=False)
    if matcher.ratio() < _ALIKE:
        return None
    found: dict[tuple[str | None, str], str] = {
        ("meta.title", own.title): other.title,
        ("meta.description", own.description): other.description,
    }
    for mine, yours in _pairs(matcher):
        found.setdefault(ours[mine].key, theirs[yours].msgid)
    same = {key for key, text in found.items() if text == key[1]}
    return Paired({key: text for key, text in found.items() if key not in same}, len(theirs) + 2)


def _segments(page: Taken) -> tuple[Segment, ...]:
    return markdown.walk(page.body, page.slug)[0]


def _kind(segment: Segment) -> tuple[str, str]:
    return segment.kind, segment.role


def _pairs(matcher: SequenceMatcher[tuple[str, str]]) -> Iterator[tuple[int, int]]:
    for start, other, size in matcher.get_matching_blocks():
        yield from ((start + step, other + step) for step in range(size))

"""Two editions of a handout -> what a reader of the old one must be told: which sentences came, went and changed. Pure."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from handoutpress.model import Segment

_ALIKE = 0.5
"""From which likeness on a sentence is an earlier one that was changed, not another (difflib's ratio of its words)."""

_ASIDE = frozenset({"meta.topic", "meta.related"})


@dataclass(frozen=True, slots=True)
class Wording:
    """A message as an edition says it."""

    segment: Segment
    translation: str
    """Empty if the edition shows the source."""


@dataclass(frozen=True, slots=True)
class Change:
    """A message that an edition says in another way than the other; one side is missing where it came or went."""

    heading: str
    """The heading above it, as the newer edition's source has it; of what went, the older one's."""
    before: Wording | None
    after: Wording | None

    @property
    def role(self) -> str:
        """The role of the block around it."""
        there = self.after or self.before
        return there.segment.role if there else ""


def changes(before: Sequence[Wording], after: Sequence[Wording]) -> tuple[Change, ...]:
    """Return what differs between two editions, in the order of the newer one; what went stands where it was.

    Topics and related titles are left out: they say nothing about the reader's health.
    """
    before, after = ([one for one in side if one.segment.context not in _ASIDE] for side in (before, after))
    matcher = difflib.SequenceMatcher(
        None, [one.segment.key for one in before], [one.segment.key for one in after], autojunk=False
    )
    found: list[Change] = []
    for _, i, j, k, m in matcher.get_opcodes():
        for old, new in _paired(before[i:j], after[k:m]):
            if old is None or new is None or _differs(old, new):
                found.append(Change(_above(before, old) if new is None else _above(after, new), old, new))
    return tuple(found)


def _differs(old: Wording, new: Wording) -> bool:
    return (old.segment.msgid, old.translation) != (new.segment.msgid, new.translation)


def _paired(before: Sequence[Wording], after: Sequence[Wording]) -> Iterator[tuple[Wording | None, Wording | None]]:
    """Yield each old message with the new one that took its place, in both orders; alone if there is none."""
    at = 0
    for new in after:
        match = next((i for i in range(at, len(before)) if _same(before[i], new)), None)
        if match is None:
            yield None, new
            continue
        yield from ((old, None) for old in before[at:match])
        yield before[match], new
        at = match + 1
    yield from ((old, None) for old in before[at:])


def _same(old: Wording, new: Wording) -> bool:
    if old.segment.key == new.segment.key:
        return True
    words = old.segment.msgid.split(), new.segment.msgid.split()
    return old.segment.context == new.segment.context and difflib.SequenceMatcher(None, *words).ratio() >= _ALIKE


def _above(edition: Sequence[Wording], wording: Wording | None) -> str:
    """Return the last heading before a message, the message itself if it is one."""
    heading = ""
    for one in edition:
        if one.segment.kind.startswith("heading"):
            heading = one.segment.msgid
        if one is wording:
            return heading
    return heading

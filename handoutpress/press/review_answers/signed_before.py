"""What the ledger remembers of a person and of a sentence: which words were signed before, and who made them."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Sequence

from handoutpress.languages.changed_words import words
from handoutpress.reviews import Record

_ALIKE = 0.6
"""From which likeness on two source sentences are taken for versions of one."""

Differences = tuple[tuple[tuple[str, str], ...], ...]
"""Of source and translation, word by word: (``=``, ``-`` or ``+``, words); empty where nothing changed."""


def likest(
    records: Sequence[Record], person: str, stage: str, msgid: str, now: Collection[str]
) -> tuple[str, str] | None:
    """Return the words signed at a stage that a message most likely was before: what the person signed, else what others did.

    ``now`` are the hashes of today's messages: what is still there was not replaced.
    """
    there = [one for one in records if one.stage == stage and one.hash not in now]
    return _likest([one for one in there if one.person == person], msgid) or _likest(there, msgid)


def _likest(records: Sequence[Record], msgid: str) -> tuple[str, str] | None:
    """Return the words that were signed of the same source sentence, else of the likest; None if none is like it."""
    old = [one.text for one in records if one.text]
    same = [text for text in old if text[0] == msgid]
    if same:
        return same[-1]
    likeness = [(difflib.SequenceMatcher(None, text[0], msgid).ratio(), text) for text in old]
    best = max(likeness, default=(0.0, None), key=lambda pair: pair[0])
    return best[1] if best[0] >= _ALIKE else None


def origin(records: Sequence[Record], person: str, stage: str) -> str | None:
    """Return who made the words that a person signed last at a stage, as they said it then; None if they never signed.

    The ledger is the memory: it is the same on every computer that has the library.
    """
    own = [one for one in records if one.person == person and one.stage == stage]
    return max(own, key=lambda record: record.date).origin if own else None


def differences(before: tuple[str, str] | None, after: tuple[str, str]) -> Differences:
    """Return what changed between two pairs of source and translation; nothing without a pair before."""
    pairs = zip(before, after, strict=True) if before else ()
    return tuple(tuple(words(old, new)) if old != new else () for old, new in pairs)

"""The translation memory: what has been translated before, found again when a similar sentence comes. Imports RapidFuzz.

Thresholds and their measurements: docs/catalogs.md. A suggestion is always a draft; whoever writes it into a catalog flags
it fuzzy and records with ``#|`` what it was made from.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import PurePosixPath

from handoutpress.languages import wording_differences
from handoutpress.model import Catalog, Message

PREFILL = 80.0
"""Least similarity in per cent of two source sentences at which a translation is offered."""
PREFILL_SHORT = 90.0
"""The same for a message of up to ``SHORT`` characters: short ones are alike by chance."""
SHORT = 25
REPORT = 65.0
"""Least similarity that is worth a line in a report."""

Key = tuple[str | None, str]


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A translation of a similar or of the same sentence."""

    msgid: str
    """The sentence that it translates."""
    context: str | None
    msgstr: str
    score: float
    """Similarity of the sentences in per cent; 100 is the same sentence."""
    path: str
    """The catalog that it comes from."""

    @property
    def exact(self) -> bool:
        """True if it translates the very sentence that was asked for."""
        return self.score == 100.0

    @property
    def origin(self) -> str:
        """Name of the article that it comes from."""
        return PurePosixPath(self.path).stem


@dataclass(frozen=True, slots=True)
class _Candidate:
    msgid: str
    context: str | None
    msgstr: str
    path: str
    position: int


@dataclass(frozen=True)
class Memory:
    """Everything that some catalogs of one language translate."""

    candidates: tuple[_Candidate, ...]
    """Sorted by the length of the sentence, then by catalog and place in it."""

    @classmethod
    def of(cls, catalogs: Iterable[Catalog], *, drafts: bool = False) -> Memory:
        """Return the memory of some catalogs of one language: what is translated in them.

        With ``drafts`` obsolete entries too, and fuzzy ones as translations of the sentence that they were made from
        (``#|``): so an article remembers its own past. A fuzzy entry without it was never confirmed for any sentence, a
        machine's draft as a rule, and is no memory of another one: docs/decisions/fuzzy.md.
        """
        found = [
            _candidate(message, catalog.path, position)
            for catalog in catalogs
            for position, message in enumerate(catalog.messages)
            if message.translated or (drafts and _confirmed(message))
        ]
        return cls(tuple(sorted(found, key=lambda known: (len(known.msgid), known.path, known.position))))

    @cached_property
    def _msgids(self) -> tuple[str, ...]:
        return tuple(candidate.msgid for candidate in self.candidates)

    @cached_property
    def _lengths(self) -> tuple[int, ...]:
        return tuple(map(len, self._msgids))

    @cached_property
    def _by_msgid(self) -> dict[str, list[int]]:
        return _indexes(self._msgids)

    @cached_property
    def _by_words(self) -> dict[str, list[int]]:
        return _indexes(map(wording_differences.words_of, self._msgids))

    def suggest(self, msgid: str, context: str | None = None, near: int = 0, without: str = "") -> Suggestion | None:
        """Return the one translation to offer for a message, or None; nothing from the catalog with path ``without``.

        The same message, then the same sentence, then the same words with other markup or links, then the most similar
        sentence that is alike enough and holds the same negations. Of equals the one nearest to position ``near``, then
        the first. Where articles translate the sentence in different ways there is none: ``conflicts`` tells.
        """
        if self.knows(msgid, without) or not _has_letters(msgid):
            return self.exact(msgid, context, near, without)
        least = PREFILL_SHORT if len(msgid) <= SHORT else PREFILL
        similar = self._same_words(msgid, near, without) or self.similar(msgid, least, near, without)
        return next((found for found in similar if wording_differences.same_negations(found.msgid, msgid)), None)

    def knows(self, msgid: str, without: str = "") -> bool:
        """Return whether a catalog other than ``without`` translates the very sentence."""
        return bool(self._others(self._by_msgid.get(msgid, ()), without))

    def exact(self, msgid: str, context: str | None = None, near: int = 0, without: str = "") -> Suggestion | None:
        """Return the translation of the very sentence, of the very message if there is one; None if articles disagree on it.

        None also for a sentence without a letter: what a bare number stands for differs from place to place.
        """
        if not _has_letters(msgid):
            return None
        same = self._others(self._by_msgid.get(msgid, ()), without)
        same = [index for index in same if self.candidates[index].context == context] or same
        known = [self.candidates[index] for index in same]
        if len({one.msgstr for one in known}) > 1 and len({one.path for one in known}) > 1:
            return None
        ranked = self._ranked(((100.0, index) for index in same), near)
        return ranked[0] if ranked else None

    def similar(self, msgid: str, least: float = REPORT, near: int = 0, without: str = "") -> list[Suggestion]:
        """Return the translations of sentences at least so similar, in per cent; the most similar first."""
        from rapidfuzz import fuzz, process

        shortest, longest = _window(len(msgid), least)
        first, last = bisect_left(self._lengths, shortest), bisect_right(self._lengths, longest)
        hits = process.extract(msgid, self._msgids[first:last], scorer=fuzz.ratio, score_cutoff=least, limit=None)
        scores = {first + index: score for _, score, index in hits}
        return self._ranked(((scores[index], index) for index in self._others(scores, without)), near)

    def _same_words(self, msgid: str, near: int, without: str) -> list[Suggestion]:
        from rapidfuzz import fuzz

        words = wording_differences.words_of(msgid)
        same = self._by_words.get(words, ()) if _has_letters(words) else ()
        return self._ranked(
            ((fuzz.ratio(msgid, self._msgids[index]), index) for index in self._others(same, without)), near
        )

    def _others(self, indexes: Iterable[int], without: str) -> list[int]:
        return [index for index in indexes if not without or self.candidates[index].path != without]

    def _ranked(self, hits: Iterable[tuple[float, int]], near: int) -> list[Suggestion]:
        order = sorted((-score, abs(self.candidates[index].position - near), index) for score, index in hits)
        return [_suggestion(self.candidates[index], -score) for score, _, index in order]

    def conflicts(self) -> dict[Key, tuple[Suggestion, ...]]:
        """Return the messages that different articles translate differently, with every translation."""
        grouped: dict[Key, list[_Candidate]] = {}
        for candidate in self.candidates:
            grouped.setdefault((candidate.context, candidate.msgid), []).append(candidate)
        return {
            key: tuple(_suggestion(candidate, 100.0) for candidate in group)
            for key, group in grouped.items()
            if len({candidate.msgstr for candidate in group}) > 1 and len({candidate.path for candidate in group}) > 1
        }


def letters_apart(one: str, other: str, limit: int) -> int:
    """Return how many letters must be changed, added, removed or swapped with a neighbour; ``limit + 1`` if more than that."""
    from rapidfuzz.distance import OSA

    return OSA.distance(one, other, score_cutoff=limit)


def _has_letters(text: str) -> bool:
    return any(map(str.isalpha, text))


def _confirmed(message: Message) -> bool:
    """Return whether somebody once took the translation for good, for this sentence or for the one before it (``#|``)."""
    return bool(message.msgstr) and (not message.fuzzy or message.previous is not None)


def _candidate(message: Message, path: str, position: int) -> _Candidate:
    context, msgid = message.previous if message.fuzzy and message.previous else message.key
    return _Candidate(msgid, context, message.msgstr, path, position)


def _suggestion(candidate: _Candidate, score: float) -> Suggestion:
    return Suggestion(candidate.msgid, candidate.context, candidate.msgstr, score, candidate.path)


def _indexes(texts: Iterable[str]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for index, text in enumerate(texts):
        found.setdefault(text, []).append(index)
    return found


def _window(length: int, least: float) -> tuple[int, int]:
    """Return the lengths between which a similarity of ``least`` per cent is possible at all: 2 * shorter / (both)."""
    ratio = least / (200.0 - least)
    return int(length * ratio), int(length / ratio) + 1

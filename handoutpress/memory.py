"""The translation memory: what has been translated before, found again when a similar sentence comes. Imports RapidFuzz.

Thresholds and their measurements: docs/catalogs.md. A suggestion is always a draft; whoever writes it into a catalog flags
it fuzzy and records with ``#|`` what it was made from.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePosixPath

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from handoutpress import wording
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


@dataclass(frozen=True, slots=True)
class Memory:
    """Everything that some catalogs of one language translate, by the length of the sentences."""

    candidates: tuple[_Candidate, ...]
    """Sorted by length, then by catalog and place in it."""
    msgids: tuple[str, ...]
    lengths: tuple[int, ...]
    exact: dict[str, tuple[_Candidate, ...]]
    """By msgid."""
    by_words: dict[str, tuple[int, ...]]
    """Indexes of candidates by their words without markup and link targets."""

    @classmethod
    def of(cls, catalogs: Iterable[Catalog], *, drafts: bool = False) -> Memory:
        """Return the memory of some catalogs of one language: what is translated in them.

        With ``drafts`` fuzzy and obsolete entries too, each as a translation of the sentence that it was made from (``#|``):
        so an article remembers its own past.
        """
        found = [
            _candidate(message, catalog.path, position)
            for catalog in catalogs
            for position, message in enumerate(catalog.messages)
            if message.msgstr and (drafts or message.translated)
        ]
        found.sort(key=lambda candidate: (len(candidate.msgid), candidate.path, candidate.position))
        exact: dict[str, list[_Candidate]] = {}
        by_words: dict[str, list[int]] = {}
        for index, candidate in enumerate(found):
            exact.setdefault(candidate.msgid, []).append(candidate)
            by_words.setdefault(wording.words_of(candidate.msgid), []).append(index)
        return cls(
            tuple(found),
            tuple(candidate.msgid for candidate in found),
            tuple(len(candidate.msgid) for candidate in found),
            {msgid: tuple(same) for msgid, same in exact.items()},
            {words: tuple(same) for words, same in by_words.items()},
        )

    def suggest(self, msgid: str, context: str | None = None, near: int = 0) -> Suggestion | None:
        """Return the one translation to offer for a message, or None.

        The same message, then the same sentence, then the same words with other markup or links, then the most similar
        sentence that is alike enough and holds the same negations. Of equals the one nearest to position ``near``, then
        the first. Where articles translate the sentence in different ways there is none: ``conflicts`` tells.
        """
        if not any(char.isalpha() for char in msgid):
            return None
        same = self.exact.get(msgid, ())
        same = tuple(candidate for candidate in same if candidate.context == context) or same
        if same:
            if len({candidate.msgstr for candidate in same}) > 1 and len({candidate.path for candidate in same}) > 1:
                return None
            return _suggestion(_nearest(same, near), 100.0)
        least = PREFILL_SHORT if len(msgid) <= SHORT else PREFILL
        similar = self._same_words(msgid, near) or self.similar(msgid, least, near)
        return next((found for found in similar if wording.same_negations(found.msgid, msgid)), None)

    def _same_words(self, msgid: str, near: int) -> list[Suggestion]:
        words = wording.words_of(msgid)
        same = self.by_words.get(words, ()) if any(map(str.isalpha, words)) else ()
        return self._ranked(((fuzz.ratio(msgid, self.msgids[index]), index) for index in same), near)

    def _ranked(self, hits: Iterable[tuple[float, int]], near: int) -> list[Suggestion]:
        order = sorted((-score, abs(self.candidates[index].position - near), index) for score, index in hits)
        return [_suggestion(self.candidates[index], -score) for score, _, index in order]

    def similar(self, msgid: str, least: float = REPORT, near: int = 0) -> list[Suggestion]:
        """Return the translations of sentences at least so similar, in per cent; the most similar first."""
        shortest, longest = _window(len(msgid), least)
        first, last = bisect_left(self.lengths, shortest), bisect_right(self.lengths, longest)
        hits = process.extract(msgid, self.msgids[first:last], scorer=fuzz.ratio, score_cutoff=least, limit=None)
        return self._ranked(((score, first + index) for _, score, index in hits), near)

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
    return OSA.distance(one, other, score_cutoff=limit)


def _candidate(message: Message, path: str, position: int) -> _Candidate:
    context, msgid = message.previous if message.fuzzy and message.previous else message.key
    return _Candidate(msgid, context, message.msgstr, path, position)


def _suggestion(candidate: _Candidate, score: float) -> Suggestion:
    return Suggestion(candidate.msgid, candidate.context, candidate.msgstr, score, candidate.path)


def _nearest(candidates: tuple[_Candidate, ...], near: int) -> _Candidate:
    return min(candidates, key=lambda candidate: (abs(candidate.position - near), candidate.path, candidate.position))


def _window(length: int, least: float) -> tuple[int, int]:
    """Return the lengths between which a similarity of ``least`` per cent is possible at all: 2 * shorter / (both)."""
    ratio = least / (200.0 - least)
    return int(length * ratio), int(length / ratio) + 1

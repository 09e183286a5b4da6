"""What a build makes of one article in one language, as far as others need to know it: small values that can be remembered."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from handoutpress.editions import Refusal
from handoutpress.model import Article, Edition, Fallback, Language, Listing, Problem
from handoutpress.press.memo.value_hashes import Sparse
from handoutpress.press.production.packed_findings import unpacked

HOLDS_NOTHING: Mapping[str, int] = {}
"""Of a file that is no collection's: one for all of them."""


class File(Sparse, frozen=True):
    """A line of the manifest: one file of build/; what few files have is left out where there is none of it."""

    sha256: str
    size: int
    language: str
    article: str
    edition: int
    state: str
    source_revision: str
    date: str
    id: str
    """Of the article: what a renamed file keeps."""
    review_by: str
    safety: int
    """How many safety changes the source named."""
    words: str
    """A hash of what its translation says; empty for the source."""
    holds: Mapping[str, int] = {}
    """Of a collection: the id of each handout in it -> how many safety changes that one named."""
    english: tuple[str, ...] = ()
    """Words about danger that it says in English, though it is in another language."""
    danger_words: str = ""
    """The stage of its words about danger, where that keeps down its state."""
    borrowed: int = 0
    """How many of its messages are in the words of a parent of its language."""


def file_of(edition: Edition, data: bytes, holds: Mapping[str, int]) -> File:
    """Return the line of a file that was made of an edition; ``holds`` says of a collection what is in it."""
    return File(
        sha256=hashlib.sha256(data).hexdigest(),
        size=len(data),
        language=edition.language.tag,
        article=edition.article.slug,
        edition=edition.article.meta.edition,
        state=edition.state.stage,
        source_revision=edition.source_revision,
        date=sys.intern(edition.date.isoformat()),  # of all files of a build there are few days
        id=edition.article.meta.id,
        review_by=sys.intern(edition.article.meta.review_by.isoformat()),
        safety=len(edition.article.meta.safety),
        words=edition.words,
        holds=holds,
        english=edition.english,
        danger_words=edition.state.danger_words,
        borrowed=edition.borrowed,
    )


@dataclass(frozen=True, slots=True)
class Held:
    """Why an article has no edition in a language: a Refusal, without the article."""

    reasons: tuple[str, ...]
    problems: tuple[Problem, ...] = ()
    withdrawn: bool = False
    waits: bool = False


@dataclass(frozen=True, slots=True)
class Unit:
    """An article in a language before anything is printed: all that pages of other units say of it."""

    slug: str
    key: str
    """A hash of all that it was made from; empty: not to be remembered."""
    total: int
    counts: dict[Fallback, int]
    findings: bytes = b""
    """What the checks found, packed: a build has it of all editions, and says it at its end."""
    held: Held | None = None
    listing: Listing | None = None
    """None if it is held back."""
    value: str = ""
    """A hash of its editions: the same words, judged the same, print the same."""
    asks: tuple[str, ...] = ()
    """The slugs of the articles whose titles its pages say, or whose pages they lead to."""
    letters: str = ""
    """What its language's font must have for it."""
    told: str = ""
    """A hash of what the pages of its article in other languages say of it."""
    named: str = ""
    """A hash of what the pages of other articles in its language say of it."""
    listed: str = ""
    """A hash of its listing: all that indexes, feeds and the desk say of it, but for the sizes of its files."""
    drawn: tuple[str, ...] = ()
    """Paths under build/ of the figures that bear its own words."""
    waiting: int = 0
    """How many messages of its draft a release would wait for an answer about."""
    refused: tuple[str, ...] = ()
    """Outputs that the policy forbids of it, whether a build is asked for them or not."""

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Findings of the checks; each error among them kept a message out."""
        return unpacked(self.findings)

    @property
    def translated(self) -> int:
        """How many messages are in the language."""
        return self.total - sum(self.counts.values())

    def refusal(self, article: Article, language: Language) -> Refusal | None:
        """Return why there is no edition, as a build tells it."""
        if not self.held:
            return None
        held, count = self.held, (self.total, self.counts)
        return Refusal(article, language, held.reasons, *count, held.problems, held.withdrawn, held.waits)


@dataclass(frozen=True, slots=True)
class Printed:
    """The files that were made of a unit, or of a collection in a language."""

    key: str
    """A hash of all that they were made from; empty: not to be remembered, the machine's own fonts are in them."""
    files: dict[str, File]
    told: tuple[str, ...] = ()
    """What they had to do without, a line each."""
    problems: tuple[Problem, ...] = ()
    """What is wrong with the files themselves."""
    listing: Listing | None = None
    """Of a collection."""


@dataclass(frozen=True, slots=True)
class Filling:
    """What became of one language's editions before anything is written."""

    language: Language
    units: tuple[Unit, ...] = ()
    articles: tuple[Article, ...] = ()
    """In the order of the units."""
    fatal: tuple[Problem, ...] = ()
    """What makes the whole build impossible: a catalog that cannot be read."""
    seconds: float = 0.0

    @property
    def listings(self) -> tuple[Listing, ...]:
        """The editions as others mention them."""
        return tuple(unit.listing for unit in self.units if unit.listing)

    @property
    def refusals(self) -> tuple[Refusal, ...]:
        """What there is no edition of."""
        pairs = zip(self.units, self.articles, strict=True)
        found = (unit.refusal(article, self.language) for unit, article in pairs)
        return tuple(refusal for refusal in found if refusal)

    @property
    def held(self) -> tuple[tuple[str, int], ...]:
        """(slug, how many of its messages a release would wait for an answer about), of each draft that has any."""
        return tuple((unit.slug, unit.waiting) for unit in self.units if unit.waiting)

    @property
    def translated(self) -> int:
        """How many messages are in the language."""
        return sum(unit.translated for unit in self.units)

    @property
    def total(self) -> int:
        """How many messages there are."""
        return sum(unit.total for unit in self.units)

    @property
    def counts(self) -> dict[Fallback, int]:
        """How many of them show the source, by reason."""
        counts: dict[Fallback, int] = {}
        for unit in self.units:
            for reason, count in unit.counts.items():
                counts[reason] = counts.get(reason, 0) + count
        return counts


def joined(language: Language, parts: Sequence[Filling]) -> Filling:
    """Return one language's filling of those of some of its articles each, whichever was done first."""
    if len(parts) == 1:
        return parts[0]
    return Filling(
        language,
        tuple(unit for part in parts for unit in part.units),
        tuple(article for part in parts for article in part.articles),
        tuple(sorted({problem for part in parts for problem in part.fatal}, key=str)),
        sum(part.seconds for part in parts),
    )


@dataclass(frozen=True, slots=True)
class Job:
    """What of a language is to be printed."""

    language: Language
    keys: Mapping[str, str]
    """Slug -> the key of what is made of it."""
    bound: Mapping[str, str] = field(default_factory=dict)
    """Collection -> the key of its book."""
    letters: str = ""
    """What the language's font must have."""
    others: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Slug -> figures with words of its own that another article's are published in the place of."""
    offered: frozenset[str] = frozenset()
    """The outputs that there are of any edition of the language."""
    asks: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Of each edition that there is, by slug: the articles that its pages lead to, or whose titles they say."""


class Tray(Protocol):
    """Where what is made is laid: the folder beside build/, or the answer of a machine elsewhere."""

    changed: list[str]
    """Files that are new or differ from those in build/."""

    def add(self, files: Mapping[str, bytes]) -> None:
        """Take files (path under build/ -> bytes)."""


@dataclass(frozen=True, slots=True)
class Printing:
    """What was written for one language."""

    language: Language
    made: Mapping[str, Printed]
    bound: Mapping[str, Printed] = field(default_factory=dict)
    changed: Sequence[str] = ()
    """Files that are new or differ from those in build/."""
    seconds: float = 0.0

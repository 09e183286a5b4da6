"""Which copies of handouts a clinic must remove: what was ever released, against what is released now. Pure.

A copy must go only if a handout in it must go: it left the library, its source named a safety change since, or its language
or form may no longer be handed out. All else is replaced, or is current. Each clinic's copies are judged by that clinic's
own releases: what another one releases makes nothing of its old.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from enum import StrEnum
from typing import Any

from handoutpress.model import Article


@dataclass(frozen=True, slots=True)
class Copy:
    """A released file."""

    sha256: str
    name: str
    """Its path under its build's folder when it was released."""
    id: str
    """Of the article, or of the collection."""
    language: str
    edition: int
    date: str
    safety: int
    """How many safety changes its source named; of a collection: those of all that it holds."""
    words: str = ""
    """A hash of what its translation says; empty in older records, and of the source."""
    holds: Mapping[str, int] | None = None
    """Of a collection: the id of each handout in it -> how many safety changes that one named. None: it is one handout."""
    clinic: str = ""
    """The id of the clinic that it was made for; empty if for the library's own."""
    notice: bool = False
    """True if it is the page in the place of a handout that was withdrawn."""


class Verdict(StrEnum):
    """What is to be done with a copy."""

    CURRENT = "current"
    OLD = "old"  # there is a newer edition
    RECALLED = "recalled"  # remove it
    UNKNOWN = "unknown"  # this library never released it
    UNSURE = "unsure"  # it could not be looked at


_RANK = {Verdict.CURRENT: 2, Verdict.RECALLED: 1, Verdict.OLD: 0, Verdict.UNKNOWN: 0}
"""Which verdict holds of bytes that were released more than once."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What is known of a copy: the verdict, and why in words if it is recalled, or not simply replaced."""

    copy: Copy
    verdict: Verdict
    why: str = ""


GONE = "the handout is no longer in the library"
WITHDRAWN = "withdrawn: there is no edition in this language that may be handed out"
DROPPED = "the library no longer has this language: nobody keeps its texts up to date"
FORMLESS = "it is no longer made in this form: take another one"
ALONE = "the collection is no longer made: take its handouts one by one"
LIFTED = "the notice of a withdrawal: there is a newer page"


@dataclass(frozen=True, slots=True)
class Now:
    """What a library says today, by which copies are judged."""

    articles: Mapping[str, Article]
    """By id."""
    languages: Collection[str]
    """Tags of the library's languages."""
    forms: Collection[str]
    """The endings of what is made today: ``html``, ``epub``, ``pdf``."""
    waiting: Collection[tuple[str, str]] = frozenset()
    """(id, language) of editions that only an unanswered question holds back: it recalls none of their copies."""
    refused: Collection[tuple[str, str, str]] = frozenset()
    """(id, language, ending) of forms that the policy forbids of an edition, whether they are made today or not."""


def now(articles: Iterable[Article], languages: Iterable[str], forms: Iterable[str]) -> Now:
    """Return what is judged by: the library's articles, its languages' tags, the endings of what it makes."""
    return Now({article.meta.id: article for article in articles}, frozenset(languages), frozenset(forms))


@dataclass(frozen=True, slots=True)
class _Shelf:
    """What one clinic hands out today, and what the library says."""

    now: Now
    published: frozenset[tuple[bool, str, str, str]] = field(default_factory=frozenset)
    """(is a collection, id, language, ending)."""

    def has(self, copy: Copy, form: str = "") -> bool:
        """Return whether it is handed out today in its language; in that form, if one is named."""
        forms = (form,) if form else ("html", "epub", "pdf")
        return any((copy.holds is not None, copy.id, copy.language, each) in self.published for each in forms)

    def fate(self, copy: Copy) -> tuple[Verdict, str]:
        """Return what is to be done with a copy that is not among those handed out today, and why."""
        if copy.notice:
            return Verdict.OLD, LIFTED
        if copy.holds is not None:
            return self._of_collection(copy, copy.holds)
        if why := self.danger(copy):
            return Verdict.RECALLED, why
        form = _form(copy.name)
        if self.has(copy, form):
            return Verdict.OLD, ""
        if (copy.id, copy.language, form) in self.now.refused:
            return Verdict.RECALLED, WITHDRAWN
        if form not in self.now.forms and self.has(copy):  # nobody asked for it today: that says nothing of the text
            return Verdict.OLD, FORMLESS
        if (copy.id, copy.language) in self.now.waiting:
            return Verdict.OLD, ""
        return Verdict.RECALLED, WITHDRAWN

    def _of_collection(self, copy: Copy, holds: Mapping[str, int]) -> tuple[Verdict, str]:
        for handout, safety in holds.items():
            verdict, why = self.fate(replace(copy, id=handout, safety=safety, holds=None))
            if verdict is Verdict.RECALLED:
                return verdict, f"it holds {handout}: {why}"
        form = _form(copy.name)
        if self.has(copy, form):
            return Verdict.OLD, ""
        return Verdict.OLD, FORMLESS if self.has(copy) else ALONE

    def danger(self, copy: Copy) -> str:
        """Return why a copy must go whatever else is handed out; empty if nothing of the kind is known."""
        if copy.holds is not None:
            members = ((handout, replace(copy, id=handout, safety=n, holds=None)) for handout, n in copy.holds.items())
            return next((f"it holds {handout}: {why}" for handout, one in members if (why := self.danger(one))), "")
        article = self.now.articles.get(copy.id)
        if article is None:
            return GONE
        changes = article.meta.safety[copy.safety :]
        if changes:
            return f"safety change: {'; '.join(change.what for change in changes)}"
        return "" if copy.language in self.now.languages else DROPPED


def judge(
    released: Sequence[Copy], current: Mapping[str, Sequence[Copy]], today: Now, clinic: str = ""
) -> dict[str, Entry]:
    """Return by SHA-256 what holds for every file that was ever released, those handed out today included.

    ``current`` holds by clinic what its newest release made; that of ``clinic`` is being made now, so it is current as it
    is. Another clinic's must go if a danger has become known since.
    """
    shelves = {name: _Shelf(today, frozenset(map(_key, _texts(copies)))) for name, copies in current.items()}
    out: dict[str, Entry] = {}
    for name, copies in current.items():
        for copy in copies:
            why = shelves[name].danger(copy) if name != clinic and not copy.notice else ""
            _keep(out, Entry(copy, Verdict.RECALLED if why else Verdict.CURRENT, why))
    at_hand = {(copy.clinic, copy.sha256) for copies in current.values() for copy in copies}
    for copy in released:
        if (copy.clinic, copy.sha256) not in at_hand:
            _keep(out, Entry(copy, *shelves.get(copy.clinic, _Shelf(today)).fate(copy)))
    return out


def _keep(entries: dict[str, Entry], entry: Entry) -> None:
    before = entries.get(entry.copy.sha256)
    if before is None or _RANK[entry.verdict] > _RANK[before.verdict]:
        entries[entry.copy.sha256] = entry
    elif before.verdict is entry.verdict is Verdict.OLD:
        entries[entry.copy.sha256] = entry  # the newest that is on record


def _texts(copies: Iterable[Copy]) -> Iterator[Copy]:
    return (copy for copy in copies if not copy.notice)


def _key(copy: Copy) -> tuple[bool, str, str, str]:
    return copy.holds is not None, copy.id, copy.language, _form(copy.name)


def _form(name: str) -> str:
    return name.rpartition(".")[2]


def verify(found: Mapping[str, str], entries: Mapping[str, Entry]) -> dict[str, Entry | None]:
    """Return by path what holds for each of a clinic's files (path -> SHA-256); None for one that was never released."""
    return {path: entries.get(digest) for path, digest in found.items()}


def row(copy: Copy) -> dict[str, Any]:
    """Return a copy as it stands in a record: what it does not need is left out, so that older programs read the rest.

    So are its words, of which those know nothing: they stand beside all rows.
    """
    extra = {
        "words": False,
        "holds": copy.holds is not None,
        "clinic": bool(copy.clinic),
        "notice": copy.notice,
    }
    return {key: value for key, value in asdict(copy).items() if extra.get(key, True)}


def is_plain(copy: Copy) -> bool:
    """Return whether the first form of records has room for all that is known of a copy."""
    return copy.holds is None and not copy.clinic and not copy.notice


def with_contents(copies: Sequence[Copy], collections: Collection[str]) -> tuple[Copy, ...]:
    """Return the copies of a record of the first form, which did not say what is a collection, nor what it holds.

    Only handouts have pages, so what has none beside others that do is a collection; without any page the ids of today's
    ``collections`` tell. What it held is not known: every handout of that record and language may be in it, since one
    that is dangerous must be found.
    """
    by_language: dict[str, list[Copy]] = {}
    for copy in copies:
        by_language.setdefault(copy.language, []).append(copy)
    holds: dict[tuple[str, str], dict[str, int]] = {}
    for language, found in by_language.items():
        paged = {copy.id for copy in found if _form(copy.name) == "html"}
        grouped = {copy.id for copy in found} - paged if paged else {c.id for c in found} & set(collections)
        members = {copy.id: copy.safety for copy in found if copy.id not in grouped}
        holds |= {(language, name): members for name in grouped}
    return tuple(replace(copy, holds=holds.get((copy.language, copy.id))) for copy in copies)

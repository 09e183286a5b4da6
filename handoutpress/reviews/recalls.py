"""Which copies of handouts a clinic must remove: what was ever released, against what is released now. Pure."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from handoutpress.model import Article


@dataclass(frozen=True, slots=True)
class Copy:
    """A released file."""

    sha256: str
    name: str
    """Its path under build/ when it was released."""
    id: str
    """Of the article."""
    language: str
    edition: int
    date: str
    safety: int
    """How many safety changes its source named."""
    words: str = ""
    """A hash of what its translation says; empty in older records, and of the source."""


class Verdict(StrEnum):
    """What is to be done with a copy."""

    CURRENT = "current"
    OLD = "old"  # there is a newer edition
    RECALLED = "recalled"  # remove it
    UNKNOWN = "unknown"  # this library never released it
    UNSURE = "unsure"  # it could not be looked at


@dataclass(frozen=True, slots=True)
class Entry:
    """What is known of a copy: the verdict, and why in words if it is recalled."""

    copy: Copy
    verdict: Verdict
    why: str = ""


def judge(
    released: Iterable[Copy],
    current: Iterable[Copy],
    articles: Iterable[Article],
    waiting: Container[tuple[str, str]] = (),
) -> dict[str, Entry]:
    """Return by SHA-256 what holds for every file that was ever released, the current ones included.

    ``waiting`` are (id, language) of editions that only an unanswered question holds back: it recalls none of their copies.
    """
    known = {article.meta.id: article for article in articles}
    now = {copy.sha256: Entry(copy, Verdict.CURRENT) for copy in current}
    editions = {(entry.copy.id, entry.copy.language, _kind(entry.copy.name)) for entry in now.values()}
    out = dict(now)
    for copy in released:
        if copy.sha256 in now:
            continue
        there = (copy.id, copy.language, _kind(copy.name)) in editions or (copy.id, copy.language) in waiting
        why = _why(copy, known.get(copy.id), there)
        entry = Entry(copy, Verdict.RECALLED if why else Verdict.OLD, why)
        if out.setdefault(copy.sha256, entry).verdict is Verdict.OLD:
            out[copy.sha256] = entry
    return out


def _kind(name: str) -> str:
    return name.rpartition(".")[2]


def _why(copy: Copy, article: Article | None, published: bool) -> str:  # noqa: FBT001 - what a copy's fate hangs on
    if article is None:
        return "the handout is no longer in the library"
    if copy.safety < len(article.meta.safety):
        return f"safety change: {'; '.join(change.what for change in article.meta.safety[copy.safety :])}"
    return "" if published else "withdrawn: there is no edition in this language that may be handed out"


def verify(found: Mapping[str, str], entries: Mapping[str, Entry]) -> dict[str, Entry | None]:
    """Return by path what holds for each of a clinic's files (path -> SHA-256); None for one that was never released."""
    return {path: entries.get(digest) for path, digest in found.items()}

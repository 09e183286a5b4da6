"""Whether there is nothing to do: decided from a listing of the folders and one small file, with nothing else imported.

An answer is what a verb said the last time that it was asked the same of the same files by the same engine.
"""

from __future__ import annotations

import hashlib
import json
import os
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from handoutpress.press.memo import listing, place

INPUTS = ("source", "locales", "releases")
"""What of a library the verbs read."""
OUTPUT = "build"
OTHERS = frozenset({"status.html", "changes.html", "check.html", "review-dates.ics"})
"""What other verbs than ``build`` write into build/: no handouts, and none of a build's business."""
_OTHERS = frozenset(f"{OUTPUT}/{name}" for name in OTHERS)


@dataclass(frozen=True, slots=True)
class Asked:
    """What a verb was asked for, but for the library itself."""

    verb: str
    words: tuple[str, ...] = ()
    """Its arguments, as far as the answer depends on them."""
    output: bool = False
    """Whether what lies in build/ is part of the question."""
    folder: str = OUTPUT
    """Where that is: a path below the library, or anywhere."""

    @property
    def name(self) -> str:
        """A name for the question that no other has."""
        told = "\0".join((self.verb, str(self.output), self.folder, *self.words))
        return f"{self.verb}-{hashlib.sha256(os.fsencode(told)).hexdigest()[:20]}"

    @property
    def answer(self) -> str:
        """Where the answer for programs is kept, which may be long."""
        return f"{self.name}.answer"


@dataclass(frozen=True, slots=True)
class Seen:
    """All files that an answer depends on, at a moment."""

    moment: int
    digest: tuple[str, str]
    """Of the inputs, and of the output."""
    unsettled: Mapping[str, str] = field(default_factory=dict)
    """Name -> hash of the bytes of those whose times say too little; also of files that lie elsewhere, by their path."""


def files(root: Path, asked: Asked) -> dict[str, listing.Stat]:
    """Return the listing that a question is about; DoubtfulError if it cannot be listed."""
    return listing.scan(root, *INPUTS) | _output(root, asked)


def _output(root: Path, asked: Asked) -> dict[str, listing.Stat]:
    if not asked.output:
        return {}
    folder = Path(asked.folder)
    if not folder.name:
        raise listing.DoubtfulError(asked.folder)
    if folder.is_absolute():  # what lies outside of the library is listed by its whole path
        below = listing.scan(folder.parent, folder.name, hidden=False)
        return {f"{folder.parent.as_posix().rstrip('/')}/{name}": facts for name, facts in below.items()}
    below = listing.scan(root, asked.folder, hidden=False)
    return {name: facts for name, facts in below.items() if name not in _OTHERS}


def digest(found: Mapping[str, listing.Stat], folder: str = OUTPUT) -> tuple[str, str]:
    """Return a hash of the inputs in a listing, and one of the output."""
    out = {name: facts for name, facts in found.items() if name.startswith(f"{folder}/")}
    return listing.digest({name: facts for name, facts in found.items() if name not in out}), listing.digest(out)


def answer(root: Path, asked: Asked) -> Any:
    """Return what a verb answered before, if nothing that it depends on has changed since; else None.

    In CI (the variable ``CI``) nothing is decided by a listing.
    """
    folder = place.of(root) if place.listing_is_trusted() else None
    try:
        stored = json.loads(place.read(folder and folder / f"{asked.name}.json"))
        seen = Seen(stored["moment"], tuple(stored["digest"]), stored["unsettled"])
        told = stored["answer"]
        if not _unchanged(root, asked, seen):
            return None
    except (OSError, ValueError, TypeError, KeyError, listing.DoubtfulError):
        return None
    if seen.unsettled:
        _settle(root, asked, seen, told)
    return told


def _unchanged(root: Path, asked: Asked, seen: Seen) -> bool:
    if listing.digest(listing.scan(root, *INPUTS)) != seen.digest[0]:  # most often; build/ is the larger half
        return False
    same = listing.digest(_output(root, asked)) == seen.digest[1]
    return same and all(listing.sha256(root / name) == known for name, known in seen.unsettled.items())


def _settle(root: Path, asked: Asked, seen: Seen, told: Any) -> None:
    """Write the answer down again, with the files that have become settled by now."""
    found, now = files(root, asked), listing.moment(root / asked.folder) if asked.output else time.time_ns()
    unsettled = {
        name: known
        for name, known in seen.unsettled.items()
        if name not in found or not listing.is_settled(found[name], now)
    }
    if len(unsettled) < len(seen.unsettled) and digest(found, asked.folder) == seen.digest:
        remember(root, asked, Seen(now, seen.digest, unsettled), told)


def begin(root: Path, asked: Asked) -> Seen | None:
    """Return what an answer will depend on, before it is found; None if nothing can be remembered of it."""
    if place.of(root) is None:
        return None
    try:
        found, now = files(root, asked), time.time_ns()  # a verb that only reads writes nothing to learn the time
        unsettled = {
            name: listing.sha256(root / name)
            for name, facts in found.items()
            if not name.endswith("/") and not listing.is_settled(facts, now)
        }
    except (OSError, listing.DoubtfulError):
        return None
    return Seen(now, digest(found, asked.folder), unsettled)


def finish(root: Path, asked: Asked, before: Seen | None, told: Any) -> None:
    """Remember an answer that was found, unless anything was changed meanwhile."""
    try:
        if before and _unchanged(root, asked, before):
            remember(root, asked, before, told)
    except (OSError, listing.DoubtfulError):
        return


def seen(rows: Mapping[str, listing.Row], moment: int, others: Mapping[str, str], folder: str = OUTPUT) -> Seen:
    """Return what an answer depends on: files listed at a moment, and ``others`` elsewhere (path -> hash)."""
    unsettled = {
        name: row.sha256
        for name, row in rows.items()
        if not name.endswith("/") and not listing.is_settled(row.stat, moment)
    }
    return Seen(moment, digest({name: row.stat for name, row in rows.items()}, folder), {**unsettled, **others})


def remember(root: Path, asked: Asked, seen: Seen, told: Any) -> None:
    """Write an answer down."""
    if folder := place.of(root):
        stored = {"moment": seen.moment, "digest": seen.digest, "unsettled": seen.unsettled, "answer": told}
        place.write(folder / f"{asked.name}.json", json.dumps(stored, ensure_ascii=False, default=str).encode())

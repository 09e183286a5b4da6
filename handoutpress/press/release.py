"""``release``: what the policy allows, what is withdrawn, and which copies clinics must remove.

``releases/`` remembers what was released, so that a recall knows every copy that is out there: see
``production.release_record``.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from handoutpress.editions import Refusal
from handoutpress.outputs import web
from handoutpress.press.build import Built, Progress, build, silent
from handoutpress.press.opened_library.load import Library, interface_of
from handoutpress.press.production import address_pages, release_record
from handoutpress.press.production.edition_units import File, Filling
from handoutpress.press.production.release_record import History, copy_of, is_handout
from handoutpress.press.production.release_terms import Terms
from handoutpress.reviews import recalls
from handoutpress.reviews.recalls import Copy, Entry, Verdict

RECALL = "recall.json"


@dataclass(frozen=True, slots=True)
class Released:
    """What a release made."""

    built: Built
    path: str
    """The new file in releases/; empty if the newest one there is this very release."""
    recalled: int
    """Released files that clinics must remove."""


@dataclass(slots=True)
class _Work:
    """A release in the making: what was released before, what holds for each copy now, and where it is on record."""

    root: Path
    today: date
    past: History
    entries: dict[str, Entry] = field(default_factory=dict)
    path: str = ""

    def more(self, library: Library, fillings: Sequence[Filling], printed: Mapping[str, File]) -> dict[str, bytes]:
        """Put the release on record; return what only a release has: the pages of withdrawn editions, and recall.json.

        The record comes first: a release that is killed here is one too many on record, never one that no recall knows.
        """
        clinic = library.project.clinic.id
        self.past = self.past.understood([collection.id for collection in library.project.collections])
        pages = dict(self._notices(library, fillings, clinic))
        current = [copy_of(name, file, clinic) for name, file in printed.items() if is_handout(name)]
        current += [_notice(name, refusal, data, clinic) for name, (refusal, data) in pages.items()]
        self.path = release_record.put(self.root, self.past, current, clinic, self.today)
        today = address_pages.now(library, fillings)
        self.entries = recalls.judge(self.past.copies, self.past.newest() | {clinic: current}, today, clinic)
        return {RECALL: _as_json(library.project.id, self.entries)} | {name: data for name, (_, data) in pages.items()}

    def _notices(self, library: Library, fillings: Sequence[Filling], clinic: str) -> dict[str, tuple[Refusal, bytes]]:
        """Return the page in the place of each edition that was handed out before, or is withdrawn, by its name."""
        before = {(copy.id, copy.language) for record in self.past.of(clinic) for copy in record.copies}
        out = {}
        for refusal in (one for filling in fillings for one in filling.refusals if not one.waits):
            if refusal.withdrawn or (refusal.article.meta.id, refusal.language.tag) in before:
                words = interface_of(library, refusal.language)
                page = web.withdrawn(refusal.article, words, library.project, library.theme)
                out[f"{refusal.language.tag}/{refusal.article.slug}.html"] = refusal, page
        return out


def release(
    root: Path,
    today: date,
    progress: Progress = silent,
    jobs: int | None = None,
    only: Sequence[str] = (),
    clinic: Path | str | None = None,
    into: Path | None = None,
) -> Released:
    """Build only what the policy allows on ``today``; withdraw and recall the rest; put the release on record.

    HandoutError as ``build``, HP660 if the record of an earlier release cannot be read, HP662 if a newer version wrote it.
    """
    root = root.resolve()
    work = _Work(root, today, release_record.history(root))
    terms = Terms(release=True, today=today, released=work.past.copies)
    built = build(root, progress, jobs, terms, work.more, only, clinic, into)
    recalled = sum(entry.verdict is Verdict.RECALLED for entry in work.entries.values())
    return Released(built, work.path, recalled)


def _notice(name: str, refusal: Refusal, page: bytes, clinic: str) -> Copy:
    meta, digest = refusal.article.meta, hashlib.sha256(page).hexdigest()
    day, count = meta.revised.isoformat(), len(meta.safety)
    return Copy(digest, name, meta.id, refusal.language.tag, meta.edition, day, count, clinic=clinic, notice=True)


def _as_json(library_id: str, entries: Mapping[str, Entry]) -> bytes:
    rows = {
        digest: recalls.row(entry.copy) | {"verdict": str(entry.verdict), "why": entry.why}
        for digest, entry in sorted(entries.items())
    }
    form = 1 if all(recalls.is_plain(entry.copy) for entry in entries.values()) else release_record.FORM
    head = {"form": form, "library": library_id}
    return (json.dumps(head | {"files": rows}, ensure_ascii=False, indent=1) + "\n").encode()

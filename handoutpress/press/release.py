"""``release``: what the policy allows, what is withdrawn, and which copies clinics must remove.

``releases/`` remembers what was released, a file a release, so that a recall knows every copy that is out there; it
belongs into git. A file's name is a hash of what it holds: no two releases can conflict, and the same one is not added twice.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import date
from pathlib import Path

from handoutpress import settings
from handoutpress.editions import Refusal
from handoutpress.model import HandoutError, Place, error
from handoutpress.outputs import web
from handoutpress.press import file_changes
from handoutpress.press.build import Built, Progress, build, silent
from handoutpress.press.opened_library.load import Library, interface_of
from handoutpress.press.production.edition_units import File, Filling
from handoutpress.press.production.release_terms import Terms
from handoutpress.press.recall import is_handout
from handoutpress.reviews import recalls
from handoutpress.reviews.recalls import Copy, Entry, Verdict
from handoutpress.settings import file_presence

FOLDER = "releases"
RECALL = "recall.json"


@dataclass(frozen=True, slots=True)
class Released:
    """What a release made."""

    built: Built
    path: str
    """The new file in releases/; empty if this very release is on record."""
    recalled: int
    """Released files that clinics must remove."""


@dataclass(frozen=True, slots=True)
class _Record:
    """A file of releases/."""

    files: list[Copy]


@dataclass(slots=True)
class _Work:
    """A release in the making: what was released before, what holds for each copy now, and where it is on record."""

    root: Path
    before: tuple[Copy, ...]
    entries: dict[str, Entry] = field(default_factory=dict)
    path: str = ""

    def more(self, library: Library, fillings: Sequence[Filling], printed: Mapping[str, File]) -> dict[str, bytes]:
        """Put the release on record; return what only a release has: the pages of withdrawn editions, and recall.json.

        The record comes first: a release that is killed here is one too many on record, never one that no recall knows.
        """
        current = [copy_of(name, file) for name, file in printed.items() if is_handout(Path(name))]
        self.path = _record(self.root, current)
        refusals = [refusal for filling in fillings for refusal in filling.refusals]
        waiting = {(r.article.meta.id, r.language.tag) for r in refusals if r.waits}
        self.entries = recalls.judge(self.before, current, library.articles, waiting)
        out = {RECALL: _as_json(library.project.id, self.entries)}
        for refusal in (one for one in refusals if not one.waits):
            if refusal.withdrawn or any(_same(copy, refusal) for copy in self.before):
                name = f"{refusal.language.tag}/{refusal.article.slug}.html"
                words = interface_of(library, refusal.language)
                out[name] = web.withdrawn(refusal.article, words, library.project, library.theme)
        return out


def release(
    root: Path,
    today: date,
    progress: Progress = silent,
    jobs: int | None = None,
    only: Sequence[str] = (),
    clinic: Path | None = None,
) -> Released:
    """Build only what the policy allows on ``today``; withdraw and recall the rest; put the release on record.

    HandoutError as ``build``, and HP660 if the record of an earlier release cannot be read.
    """
    root = root.resolve()
    work = _Work(root, history(root))
    built = build(root, progress, jobs, Terms(release=True, today=today, released=work.before), work.more, only, clinic)
    recalled = sum(entry.verdict is Verdict.RECALLED for entry in work.entries.values())
    return Released(built, work.path, recalled)


def _same(copy: Copy, refusal: Refusal) -> bool:
    return (copy.id, copy.language) == (refusal.article.meta.id, refusal.language.tag)


def copy_of(name: str, file: File) -> Copy:
    """Return a line of the manifest as a copy that may be recalled one day."""
    return Copy(file.sha256, name, file.id, file.language, file.edition, file.date, file.safety, file.words)


def _as_json(library_id: str, entries: Mapping[str, Entry]) -> bytes:
    rows = {
        digest: asdict(entry.copy) | {"verdict": str(entry.verdict), "why": entry.why}
        for digest, entry in sorted(entries.items())
    }
    for row in rows.values():
        del row["words"]  # clinics read the list with older versions, which know no such key
    return (json.dumps({"form": 1, "library": library_id, "files": rows}, ensure_ascii=False, indent=1) + "\n").encode()


def _record(root: Path, current: Iterable[Copy]) -> str:
    """Write the release into releases/ unless it is there; return its path, or nothing."""
    rows = [asdict(copy) for copy in sorted(current, key=lambda copy: copy.name)]
    data = (json.dumps({"form": 1, "files": rows}, ensure_ascii=False, indent=1) + "\n").encode()
    newest = max((row["date"] for row in rows), default="empty")
    name = f"{newest}-{hashlib.sha256(data).hexdigest()[:12]}.json"
    file_changes.clear(root / FOLDER)
    return f"{FOLDER}/{name}" if rows and file_changes.write(root / FOLDER / name, data, root) else ""


def history(root: Path) -> tuple[Copy, ...]:
    """Return every file that was ever released; HandoutError HP660 for each record that cannot be read."""
    copies: list[Copy] = []
    problems = []
    for path in (path for path in file_presence.entries(root / FOLDER, root) if path.suffix == ".json"):
        try:
            copies += settings.json_as(file_presence.read(path, root), _Record).files
        except (HandoutError, OSError, ValueError):
            place = Place(path.relative_to(root).as_posix())
            hint = "restore it from git: without it a recall would miss copies"
            problems.append(error("HP660", place, "the record of a release cannot be read", hint))
    if problems:
        raise HandoutError(problems)
    return tuple(copies)

"""``recall``: which copies of handouts must be removed, in the library's own list or in a clinic's folder."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from handoutpress.model import HandoutError, Place, error
from handoutpress.outputs.web.lasting import MARK
from handoutpress.press.production import release_record
from handoutpress.reviews import recalls
from handoutpress.reviews.recalls import Copy, Entry, Verdict

_REPORTS = frozenset({"status.html", "check.html"})
"""What other verbs write beside the handouts."""


@dataclass(frozen=True, slots=True)
class Verified:
    """A clinic's file, and what is to be done with it."""

    path: str
    verdict: Verdict
    why: str = ""
    edition: int = 0
    date: str = ""


def recall(listed: Path, folder: Path | None = None) -> tuple[Verified, ...]:
    """Return what recall.json says of each file in ``folder``, by its bytes whatever its name; without one, what it recalls.

    HandoutError HP661 if ``listed`` is no recall list, HP662 if a newer version wrote it. Files that this library never
    released are UNKNOWN, if they are pages or books at all.
    """
    if not listed.exists():
        text = "the recall list does not exist"
        hint = "run: handoutpress release; or name the one of the library's website: --list FILE"
        raise HandoutError([error("HP661", Place(_shown(listed)), text, hint)])
    entries = _entries(listed)
    if folder is None:
        chosen = ((entry.copy.name, entry) for entry in entries.values() if entry.verdict is Verdict.RECALLED)
        return tuple(sorted((_verified(name, entry) for name, entry in chosen), key=lambda row: row.path))
    found = {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
    rows = recalls.verify(found, entries)
    return tuple(_verified(path, entry) for path, entry in rows.items() if entry or _worth_a_word(folder, path))


def _shown(listed: Path) -> str:
    return f"build/{listed.name}" if listed.parent.name == "build" else listed.name


def _worth_a_word(folder: Path, name: str) -> bool:
    """Return whether a file that is on no record may be somebody's handout."""
    if not release_record.is_handout(Path(name)) or name in _REPORTS:
        return False
    return MARK not in (folder / name).read_bytes()


def _verified(path: str, entry: Entry | None) -> Verified:
    if entry is None:
        return Verified(path, Verdict.UNKNOWN, "this library never released it")
    return Verified(path, entry.verdict, entry.why, entry.copy.edition, entry.copy.date)


def _entries(listed: Path) -> dict[str, Entry]:
    try:
        raw: dict[str, Any] = json.loads(listed.read_bytes())
        problem = release_record.newer(raw, Place(_shown(listed)))
        entries = {} if problem else {digest: _entry(dict(row)) for digest, row in raw["files"].items()}
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        hint = "name the recall.json of the library's website: handoutpress recall --list FILE --verify FOLDER"
        raise HandoutError([error("HP661", Place(listed.name), "this is no recall list", hint)]) from None
    if problem:
        raise HandoutError([problem])
    return entries


def _entry(row: dict[str, Any]) -> Entry:
    verdict, why = Verdict(row.pop("verdict")), row.pop("why")
    return Entry(Copy(**row), verdict, why)

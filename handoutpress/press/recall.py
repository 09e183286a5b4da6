"""``recall``: which copies of handouts must be removed, in the library's own list or in a clinic's folder."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from handoutpress import settings
from handoutpress.model import HandoutError, Place, error
from handoutpress.reviews import recalls
from handoutpress.reviews.recalls import Entry, Verdict

_KINDS = frozenset({".epub", ".html", ".pdf"})
"""What of a clinic's folder is worth a word if this library never released it."""


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

    HandoutError HP661 if ``listed`` is no recall list. Files that this library never released are UNKNOWN, if they are
    pages or books at all; what could not be looked at (a link to a folder, a file that cannot be read) is UNSURE.
    """
    if not listed.exists():
        text = "the recall list does not exist"
        hint = "run: handoutpress release; or name the one of the library's website: --list FILE"
        raise HandoutError([error("HP661", Place(_shown(listed)), text, hint)])
    entries = _entries(listed)
    if folder is None:
        chosen = ((entry.copy.name, entry) for entry in entries.values() if entry.verdict is Verdict.RECALLED)
        return tuple(sorted((_verified(name, entry) for name, entry in chosen), key=lambda row: row.path))
    found, unseen = _copies(folder)
    rows = recalls.verify(found, entries)
    told = [_verified(path, entry) for path, entry in rows.items() if entry or is_handout(Path(path))]
    told += [Verified(path, Verdict.UNSURE, why) for path, why in unseen.items()]
    return tuple(sorted(told, key=lambda row: row.path))


def _shown(listed: Path) -> str:
    return f"build/{listed.name}" if listed.parent.name == "build" else listed.name


def is_handout(path: Path) -> bool:
    """Return whether a file is a page, a book or a sheet of a handout, not an index of them."""
    return path.suffix.lower() in _KINDS and path.name not in {"index.html", "desk.html"}


def _verified(path: str, entry: Entry | None) -> Verified:
    if entry is None:
        return Verified(path, Verdict.UNKNOWN, "this library never released it")
    return Verified(path, entry.verdict, entry.why, entry.copy.edition, entry.copy.date)


def _entries(listed: Path) -> dict[str, Entry]:
    try:
        rows = settings.json_as(listed.read_bytes(), _List).files
        return {digest: row.entry for digest, row in rows.items()}
    except (OSError, ValueError):
        hint = "name the recall.json of the library's website: handoutpress recall --list FILE --verify FOLDER"
        raise HandoutError([error("HP661", Place(listed.name), "this is no recall list", hint)]) from None

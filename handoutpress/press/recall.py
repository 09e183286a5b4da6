"""``recall``: which copies of handouts must be removed, in the library's own list or in a clinic's folder."""

from __future__ import annotations

import hashlib
import os
import stat
from dataclasses import dataclass, fields
from pathlib import Path

from handoutpress import settings
from handoutpress.model import HandoutError, Place, error
from handoutpress.outputs.web.lasting import MARK
from handoutpress.press.memo import idle
from handoutpress.press.production import release_record
from handoutpress.reviews import recalls
from handoutpress.reviews.recalls import Copy, Entry, Verdict


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
    released are UNKNOWN, if they are pages or books at all; what could not be looked at (a link to a folder, a file that
    cannot be read) is UNSURE.
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
    told = [_verified(path, entry) for path, entry in rows.items() if entry or _worth_a_word(folder, path)]
    told += [Verified(path, Verdict.UNSURE, why) for path, why in unseen.items()]
    return tuple(sorted(told, key=lambda row: row.path))


def _shown(listed: Path) -> str:
    return f"build/{listed.name}" if listed.parent.name == "build" else listed.name


def _worth_a_word(folder: Path, name: str) -> bool:
    """Return whether a file that is on no record may be somebody's handout."""
    if not release_record.is_handout(name) or name in idle.OTHERS:
        return False
    return MARK not in (folder / name).read_bytes()


def _verified(path: str, entry: Entry | None) -> Verified:
    if entry is None:
        return Verified(path, Verdict.UNKNOWN, "this library never released it")
    return Verified(path, entry.verdict, entry.why, entry.copy.edition, entry.copy.date)


def _entries(listed: Path) -> dict[str, Entry]:
    try:
        told = settings.json_as(listed.read_bytes(), _List)
        problem = release_record.newer({"form": told.form}, Place(_shown(listed)))
        entries = {} if problem else {digest: row.entry for digest, row in told.files.items()}
    except (OSError, ValueError):
        hint = "name the recall.json of the library's website: handoutpress recall --list FILE --verify FOLDER"
        raise HandoutError([error("HP661", Place(listed.name), "this is no recall list", hint)]) from None
    if problem:
        raise HandoutError([problem])
    return entries


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row(Copy):
    """A line of recall.json: a copy with what holds for it."""

    verdict: Verdict
    why: str

    @property
    def entry(self) -> Entry:
        copy = Copy(*(getattr(self, each.name) for each in fields(Copy)))
        return Entry(copy, self.verdict, self.why)


@dataclass(frozen=True, slots=True)
class _List:
    """recall.json."""

    files: dict[str, _Row]
    form: int = 1


def _copies(folder: Path) -> tuple[dict[str, str], dict[str, str]]:
    """Return the SHA-256 of each file below a folder, and why what else is there could not be looked at, by path."""
    found: dict[str, str] = {}
    unseen: dict[str, str] = {}

    def name(path: str) -> str:
        return Path(path).relative_to(folder).as_posix()

    def lost(fault: OSError) -> None:
        unseen[name(str(fault.filename))] = f"it cannot be read: {(fault.strerror or '').lower()}"

    for place, folders, names in os.walk(folder, onerror=lost):
        for each in folders:
            if Path(place, each).is_symlink():
                unseen[name(f"{place}/{each}")] = "it is a link to a folder: look into that one, too"
        for each in names:
            path = Path(place, each)
            try:
                if stat.S_ISREG(path.stat().st_mode):
                    with path.open("rb") as file:
                        found[name(str(path))] = hashlib.file_digest(file, "sha256").hexdigest()
                else:
                    unseen[name(str(path))] = "it is no file"
            except OSError as fault:
                lost(OSError(fault.errno, fault.strerror, str(path)))
    return found, unseen

"""``releases/``: every file that was ever released, a record a release, in the order of the releases.

It belongs into git. A record's name is its number, the day of the release, and a hash of what it holds: two branches that
release at once do not conflict. Records of earlier versions have no number; they come first. Form 1 holds what has always
been on record; form 2 also what a collection holds, for which clinic, and the notices of withdrawals. A release is put on
record in the first form that has room for it.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

from handoutpress import settings
from handoutpress.model import HandoutError, Place, Problem, error
from handoutpress.press import file_changes
from handoutpress.press.production.edition_units import File
from handoutpress.reviews import recalls
from handoutpress.reviews.recalls import Copy
from handoutpress.settings import file_presence

FOLDER = "releases"
FORM = 2
"""The newest form of records and recall lists that this version reads and writes."""
_NUMBER = re.compile(r"r([0-9]{4,})-")


@dataclass(frozen=True, slots=True)
class Record:
    """A release that was put on record."""

    number: int
    """1 and up in the order of releases; 0 for the records of versions that did not count them."""
    name: str
    clinic: str
    copies: tuple[Copy, ...]
    form: int = FORM


@dataclass(frozen=True, slots=True)
class History:
    """Every release of a library, the oldest first."""

    records: tuple[Record, ...] = ()

    def understood(self, collections: Collection[str]) -> History:
        """Return it with what records of the first form did not say of collections; ``collections`` are today's ids."""
        records = (
            replace(record, copies=recalls.with_contents(record.copies, collections)) if record.form == 1 else record
            for record in self.records
        )
        return History(tuple(records))

    @property
    def copies(self) -> tuple[Copy, ...]:
        """Return every file that was ever released, in the order of the releases."""
        return tuple(copy for record in self.records for copy in record.copies)

    def of(self, clinic: str) -> tuple[Record, ...]:
        """Return the releases made for a clinic."""
        return tuple(record for record in self.records if record.clinic == clinic)

    def newest(self) -> dict[str, Sequence[Copy]]:
        """Return by clinic what its newest release made."""
        return {record.clinic: record.copies for record in self.records}


_INDEXES = ("index.html", "desk.html")


def is_handout(name: str) -> bool:
    """Return whether a file (a path under build/) is a page, a book or a sheet of a handout, not an index of them."""
    own = name.rpartition("/")[2]
    stem, _, ending = own.rpartition(".")
    return bool(stem) and ending.lower() in {"epub", "html", "pdf"} and own not in _INDEXES


def copy_of(name: str, file: File, clinic: str = "") -> Copy:
    """Return a line of the manifest as a copy that may be recalled one day."""
    about = file.sha256, name, file.id, file.language, file.edition, file.date, file.safety
    return Copy(*about, words=file.words, holds=file.holds or None, clinic=clinic)


def history(root: Path) -> History:
    """Return every release; HandoutError HP660 for each record that cannot be read, HP662 for one of a newer form."""
    records: list[Record] = []
    problems: list[Problem] = []
    for path in (path for path in file_presence.entries(root / FOLDER, root) if path.suffix == ".json"):
        place = Place(path.relative_to(root).as_posix())
        try:
            data = file_presence.read(path, root)
            # the form first, and by itself: what a newer version wrote need not fit today's kinds, and is newer, not broken
            if problem := newer(settings.json_as(data, dict[str, Any]), place):
                problems.append(problem)
                continue
            records.append(_record(path.name, settings.json_as(data, _Written)))
        except (HandoutError, OSError, ValueError, TypeError, KeyError, AttributeError):
            hint = "restore it from git: without it a recall would miss copies"
            problems.append(error("HP660", place, "the record of a release cannot be read", hint))
    if problems:
        raise HandoutError(problems)
    return History(tuple(sorted(records, key=lambda record: (record.number, record.name))))


def newer(raw: dict[str, Any], place: Place, newest: int = FORM) -> Problem | None:
    """Return HP662 if what was read has a form that only a newer handoutpress knows."""
    form = raw.get("form", 1)
    if not isinstance(form, int) or form <= newest:
        return None
    known = f"forms 1 to {newest}" if newest > 1 else "form 1"
    text = f"it has form {form}, this handoutpress knows {known}"
    return error("HP662", place, text, "take the version of handoutpress that wrote it, or a newer one")


@dataclass(frozen=True, slots=True)
class _Written:
    """A record as it lies on the disk."""

    files: list[Copy]
    words: dict[str, str] = field(default_factory=dict)
    clinic: str = ""
    form: int = 1


def _record(name: str, raw: _Written) -> Record:
    copies = tuple(replace(copy, words=copy.words or raw.words.get(copy.name, "")) for copy in raw.files)
    number = _NUMBER.match(name)
    return Record(int(number[1]) if number else 0, name, raw.clinic, copies, raw.form)


def put(root: Path, past: History, current: Iterable[Copy], clinic: str, day: date) -> str:
    """Write a release into releases/ unless the clinic's newest one is just that; return its path, or nothing."""
    copies = sorted(current, key=lambda copy: copy.name)
    before = past.of(clinic)
    if not (copies or before) or (before and _same(before[-1].copies, copies)):
        return ""
    data = as_json(clinic, copies)
    number = 1 + max((record.number for record in past.records), default=0)
    name = f"r{number:04}-{day.isoformat()}-{hashlib.sha256(data).hexdigest()[:12]}.json"
    file_changes.clear(root / FOLDER)
    return f"{FOLDER}/{name}" if file_changes.write(root / FOLDER / name, data, root) else ""


def _same(before: Sequence[Copy], copies: Sequence[Copy]) -> bool:
    """Compare by name and bytes: what a record of an older form leaves out makes no other release of it."""
    return {copy.name: copy.sha256 for copy in before} == {copy.name: copy.sha256 for copy in copies}


def as_json(clinic: str, copies: Sequence[Copy]) -> bytes:
    """Return the bytes of a record; the words of its copies (path -> hash) stand beside them, where older programs do not look."""
    rows = [recalls.row(copy) for copy in copies]
    plain = not clinic and all(map(recalls.is_plain, copies))
    head: dict[str, Any] = {"form": 1} if plain else {"form": 2, "clinic": clinic}
    words = {copy.name: copy.words for copy in copies if copy.words}
    tail = {"words": words} if words else {}
    return (json.dumps(head | {"files": rows} | tail, ensure_ascii=False, indent=1) + "\n").encode()

"""Many files changed as one: all of them, or none; and if the verb is killed, the same command finishes it.

Before the first change all of them are written into the journal, ``.press-journal.json`` in the library's folder, with what
each file held before. While it lies there every other verb refuses to read the library (HP906), for half of it is old.
"""

from __future__ import annotations

import hashlib
import json
import shlex
import socket
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any

from handoutpress.model import HandoutError, Place, error
from handoutpress.press.file_changes import lock
from handoutpress.press.file_changes.exchange import ChangedMeanwhileError
from handoutpress.press.file_changes.lock import tidy
from handoutpress.press.file_changes.replacement import current, move, remove, remove_folder, replace, write
from handoutpress.press.file_changes.snapshot import FOLDERS, Snapshot
from handoutpress.press.production.owned_names import PREFIX
from handoutpress.press.production.signals import uninterrupted

NAME = f"{PREFIX}journal.json"

Command = tuple[str, ...]
"""A command line that says what is to be done, without what does not matter to it: ``("rename", "one", "two")``."""


@dataclass(frozen=True, slots=True)
class Many:
    """Changes that belong together."""

    command: Command
    contents: Mapping[Path, bytes]
    """What files are to hold; then come the moves."""
    moves: Sequence[tuple[Path, Path]] = ()
    folders: Sequence[Path] = ()
    """Folders to be removed in the end if they are empty."""
    report: Mapping[str, Any] = field(default_factory=dict)
    """What the verb will tell, if the same command has to finish it; of JSON's kinds."""


@dataclass(frozen=True, slots=True)
class Finished:
    """A change that an earlier run of the same command began and this one has finished."""

    report: Mapping[str, Any]
    changed: tuple[str, ...]
    moved: tuple[tuple[str, str], ...]
    left: tuple[str, ...]
    """Files that somebody has changed since: they stay as they are."""


def apply(many: Many, seen: Snapshot) -> tuple[str, ...]:
    """Make all the changes; return the names of the files that changed, as they were called before.

    ChangedMeanwhileError, with everything as it was, if the library is not what was ``seen``. HandoutError HP901, with
    everything as it was, if the disk refuses one; HP904 if another process holds the library.
    """
    root = seen.root
    with lock.held(root, many.command[0], root):
        seen.still()
        before = {path: current(path, root) for path in many.contents}
        wanted = {path: data for path, data in many.contents.items() if data != before[path]}
        if not wanted and not many.moves:
            return ()
        with uninterrupted():
            write(root / NAME, _written(many, before, wanted, root), root)
            _perform(many, before, wanted, root)
            remove(root / NAME, root)
    return tuple(path.relative_to(root).as_posix() for path in wanted)


def _perform(many: Many, before: Mapping[Path, bytes | None], wanted: Mapping[Path, bytes], root: Path) -> None:
    """Make the changes, or take all back."""
    done: list[Path] = []
    moved: list[tuple[Path, Path]] = []
    try:
        for path, data in wanted.items():
            replace(path, before[path], data, root)
            done.append(path)
        for old, new in many.moves:
            move(old, new, root)
            moved.append((old, new))
        for folder in many.folders:
            remove_folder(folder, root)
    except (HandoutError, ChangedMeanwhileError):
        for old, new in reversed(moved):
            move(new, old, root)
        for path in reversed(done):
            _take_back(path, before[path], wanted[path], root)
        remove(root / NAME, root)
        raise


def _take_back(path: Path, before: bytes | None, after: bytes, root: Path) -> None:
    try:
        if before is None:
            remove(path, root)
        else:
            replace(path, after, before, root)
    except ChangedMeanwhileError:
        return  # saved by somebody since: theirs, made of ours, is kept


def finish(root: Path, command: Command) -> Finished | None:
    """Finish what an earlier run of ``command`` began; None if there is nothing. HandoutError HP906 if it was another one's.

    A file that somebody has changed since then keeps what it holds, and is named.
    """
    tidy(root, command[0])
    if not (root / NAME).is_file():
        return None
    with lock.held(root, command[0], root):
        if not (root / NAME).is_file():
            return None  # who was at it has ended meanwhile
        begun = _read(root)
        if begun is None or tuple(begun["command"]) != command:
            raise HandoutError([_unfinished(begun)])
        with uninterrupted():
            left = [name for row in begun["contents"] if (name := _content(row, root))]
            left += [name for old, new in begun["moves"] if (name := _moved(root / old, root / new, root))]
            for name in begun["folders"]:
                remove_folder(root / name, root)
            remove(root / NAME, root)
    changed = tuple(row["path"] for row in begun["contents"])
    return Finished(begun["report"], changed, tuple((old, new) for old, new in begun["moves"]), tuple(left))


def refuse_half(root: Path) -> None:
    """HandoutError HP906 if a change of many files was cut short, so that the library is half old and half new."""
    if not (root / NAME).is_file():
        return
    with lock.held(root, "another command", root):
        if (root / NAME).is_file():
            raise HandoutError([_unfinished(_read(root))])


def _unfinished(begun: Mapping[str, Any] | None) -> Any:
    if begun is None:
        hint = f"if you know of none, remove {NAME} and look what git says of source/ and locales/"
        return error("HP906", Place(NAME), "a change of many files was begun elsewhere, or cannot be read", hint)
    line = shlex.join(["handoutpress", *begun["command"]])
    return error("HP906", Place(NAME), "a change of many files was cut short", f"run this again, it will go on: {line}")


def _content(row: Mapping[str, Any], root: Path) -> str:
    """Bring a file to what it is to hold; return its name if somebody has changed it since."""
    path, after = root / row["path"], row["after"].encode("latin-1")
    now = current(path, root)
    if now == after or (now is None and row["before"]):  # done; or done and moved
        return ""
    if _sum(now) != row["before"]:
        return str(row["path"])
    replace(path, now, after, root)
    return ""


def _moved(old: Path, new: Path, root: Path) -> str:
    if not old.exists():
        return ""
    try:
        move(old, new, root)
    except ChangedMeanwhileError:
        return old.relative_to(root).as_posix()
    return ""


def _sum(data: bytes | None) -> str:
    return "" if data is None else hashlib.sha256(data).hexdigest()


def _written(many: Many, before: Mapping[Path, bytes | None], wanted: Mapping[Path, bytes], root: Path) -> bytes:
    def name(path: Path) -> str:
        return path.relative_to(root).as_posix()

    rows = [
        {"path": name(path), "before": _sum(before[path]), "after": data.decode("latin-1")}
        for path, data in wanted.items()
    ]
    value = {
        "command": many.command,
        "place": _place(root),
        "report": many.report,
        "contents": rows,
        "moves": [[name(old), name(new)] for old, new in many.moves],
        "folders": [name(folder) for folder in many.folders],
    }
    return json.dumps(value, indent=1).encode()


def _place(root: Path) -> list[str]:
    """Return where a journal is true: it is not to be had by git from somebody else."""
    return [socket.gethostname(), str(root)]


def _read(root: Path) -> dict[str, Any] | None:
    """Return the journal; None if it is not one of this machine and folder, or names a file that no verb changes."""
    try:
        found: dict[str, Any] = json.loads(current(root / NAME, root) or b"")
        names = [row["path"] for row in found["contents"]] + [name for pair in found["moves"] for name in pair]
        begins = found["command"][:1] == ["new"]
        ours = found["place"] == _place(root) and all(_is_ours(name, begins) for name in [*names, *found["folders"]])
        return found if ours and all(isinstance(word, str) for word in found["command"]) else None
    except (ValueError, TypeError, KeyError, RecursionError):
        return None


def _is_ours(name: str, begins: bool) -> bool:  # noqa: FBT001
    """Return whether a verb changes a file; the one that begins a library writes what lies beside its folders, too."""
    path = PurePosixPath(name)
    parts = path.parts
    inside = parts[:1] != () and not path.is_absolute() and ".." not in parts
    return inside and (parts[0] in FOLDERS or (begins and parts[0] != ".git"))

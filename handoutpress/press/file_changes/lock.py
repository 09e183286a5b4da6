"""Who may change a folder now: one process, named, for as long as it lives.

The machine holds the lock, not the file: it is free at once when its process ends, however that ended, so no lock is ever
stale. The file ``.press-lock`` only says who holds it, and goes with it.
"""

from __future__ import annotations

import json
import os
import socket
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

from handoutpress.model import HandoutError, Place, Problem, error
from handoutpress.press.file_changes import remains
from handoutpress.press.file_changes.replacement import refuse_links
from handoutpress.press.production.owned_names import PREFIX

NAME = f"{PREFIX}lock"
PATIENCE = 30.0
"""Seconds that a verb waits for another's short write."""
_PAUSE = 0.02

_HELD: set[tuple[Path, int]] = set()
"""What this very process holds, by thread: whoever has a lock has it for all that it calls."""


@contextmanager
def held(folder: Path, what: str, root: Path, patience: float = PATIENCE) -> Iterator[bool]:
    """Hold the lock of a folder inside of the ``with``; ``what`` tells others what for.

    Gives False where the folder cannot be locked, because nothing can be written there, a link is in the way, or its disk
    knows no locks: what cannot be written says so itself. HandoutError HP904 if another process holds it, and still does
    after ``patience`` seconds. If the last holder was killed, what it left in a library is removed.
    """
    path = folder / NAME
    key = path, threading.get_ident()
    if key in _HELD:
        yield True
        return
    handle = _taken(path, root, patience)
    if handle is None:
        yield False
        return
    _HELD.add(key)
    try:
        if folder == root and os.fstat(handle).st_size:  # its last holder was killed
            remains.sweep(root, alone=True)
        with suppress(OSError):  # a full disk: it is held, but others are not told by whom
            os.truncate(handle, 0)
            os.write(handle, _told(what))
        yield True
    finally:
        _HELD.discard(key)
        _let_go(handle, path)


def tidy(root: Path, what: str) -> None:
    """Remove what verbs left in a library that were killed: who has files beside others holds the lock, or held it to the end.

    HandoutError HP904 as ``held``.
    """
    if (root / NAME).exists():
        with held(root, what, root):
            pass  # who takes it clears up


def _taken(path: Path, root: Path, patience: float) -> int | None:
    """Return the open lock file; None where there can be none."""
    end = time.monotonic() + patience
    while True:
        try:
            refuse_links(path, root)
            handle = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o666)
        except OSError:
            return None
        try:
            free = _lock(handle)
            if free and _same(handle, path):
                return handle
        except OSError:  # a disk without locks
            os.close(handle)
            return None
        os.close(handle)
        if not free:
            if time.monotonic() > end:
                raise HandoutError([_busy(path, root)])
            time.sleep(_PAUSE)


def _lock(handle: int) -> bool:
    """Return whether the lock could be had; OSError if there is no such thing here."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    return True


def _same(handle: int, path: Path) -> bool:
    """Return whether the file is still the one of that name: its last holder removes it."""
    try:
        return os.path.samestat(os.fstat(handle), path.stat())
    except FileNotFoundError:
        return False


def _let_go(handle: int, path: Path) -> None:
    if sys.platform != "win32":  # nothing open can be removed there
        path.unlink(missing_ok=True)
    os.close(handle)


def _told(what: str) -> bytes:
    since = datetime.now(UTC).isoformat(timespec="seconds")
    return json.dumps({"what": what, "pid": os.getpid(), "host": socket.gethostname(), "since": since}).encode()


def _busy(path: Path, root: Path) -> Problem:
    """Return HP904 with who holds the lock."""
    folder = path.parent.relative_to(root).as_posix() if path.parent.is_relative_to(root) else path.parent.name
    try:
        said = json.loads(path.read_bytes())
        who = f"{said['what']} (process {said['pid']} on {said['host']}, since {said['since']})"
    except (OSError, ValueError, TypeError, KeyError):
        who = "another process"
    hint = "wait until it has ended, or end it; then run this again"
    return error("HP904", Place(folder), f"is being changed by {who}", hint)

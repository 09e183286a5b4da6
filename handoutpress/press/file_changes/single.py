"""One file of people's changed: read, compute, look again, replace."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from handoutpress.model import HandoutError, Place, error
from handoutpress.press.file_changes import lock
from handoutpress.press.file_changes.exchange import ChangedMeanwhileError
from handoutpress.press.file_changes.replacement import current, replace

T = TypeVar("T")

Compute = Callable[[bytes | None], bytes | None]
"""What a file holds (None: there is none) -> what it is to hold (None: leave it)."""

TRIES = 5
"""How often something is computed anew, because somebody saved meanwhile, before the verb gives up."""


def nothing() -> None:
    """Look at nothing else."""


def change(path: Path, root: Path, compute: Compute, what: str, basis: Callable[[], None] = nothing) -> bool:
    """Change a file by ``compute``, called again with what is there if somebody saved meanwhile; return whether it changed.

    ``what`` is the verb; ``basis`` looks whether what it computes by is still true, while nobody else writes, and raises
    ChangedMeanwhileError if it is not: then the verb must begin anew (``anew``).
    HandoutError: whatever ``compute`` raises; HP107, HP901 if the file cannot be read or written; HP904 if another process
    holds the library; HP905 if the file changes faster than it can be computed.
    """

    def attempt() -> bool:
        before = current(path, root)
        after = compute(before)
        if after is None or after == before:
            return False
        with lock.held(root, what, root):
            basis()
            replace(path, before, after, root)
        return True

    lock.tidy(root, what)
    return anew(attempt, root, path)


def anew(attempt: Callable[[], T], root: Path, only: Path | None = None) -> T:
    """Return what ``attempt`` returns, tried again as long as a file is not what it read; HandoutError HP905 in the end.

    With ``only`` for that file; ChangedMeanwhileError for another.
    """
    for _ in range(TRIES):
        try:
            return attempt()
        except ChangedMeanwhileError as fault:
            path = fault.path
            if only and path != only:
                raise
    name = path.relative_to(root).as_posix() if path.is_relative_to(root) else path.name
    hint = "save your work, let other programs end, then run this again; nothing of it was changed"
    raise HandoutError([error("HP905", Place(name), "was changed while it was to be written", hint)])

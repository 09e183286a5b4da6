"""What verbs leave that are killed: removed by the next one, unless whose it is still lives.

All of it begins with ``.press-``; what one process makes and removes again has that process in its name.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from handoutpress.press.production.owned_names import OWNED, PREFIX, machine

FOLDERS = ("source", "locales", "releases")


def sweep(root: Path, *, alone: bool) -> None:
    """Remove what dead processes left beside the files of a library's people; ``alone`` as ``clear``."""
    clear(root, alone=alone)
    for name in FOLDERS:
        for folder in (root / name, *_below(root / name)):
            clear(folder, alone=alone)


def sweep_build(build: Path, *, alone: bool) -> None:
    """Remove what dead processes left in build/ and in what verbs remember there (folders whose name begins with a dot)."""
    clear(build, alone=alone)
    for hidden in build.glob(".*/"):
        for folder in (hidden, *_below(hidden)):
            clear(folder, alone=alone)


def clear(folder: Path, *, alone: bool = False) -> None:
    """Remove from a folder what dead processes left.

    ``alone``: the folder's lock is ours, so nobody of another machine is at it either. Nothing behind a link is removed.
    """
    for path in _left(folder, alone=alone):
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink(missing_ok=True)


def _below(folder: Path) -> Iterator[Path]:
    return (path for path in folder.rglob("*") if path.is_dir() and not path.is_symlink())


def _left(folder: Path, *, alone: bool) -> Iterator[Path]:
    if folder.is_symlink():
        return
    for path in list(folder.glob(f"{PREFIX}*")):
        owner = OWNED.match(path.name)
        if owner and (not _lives(int(owner[1])) if owner[2] == machine() else alone):
            yield path


def _lives(pid: int) -> bool:
    """Return whether a process of that number is alive on this machine."""
    if sys.platform == "win32":
        return False  # what is open there cannot be removed anyway
    try:
        os.kill(pid, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:
        return True
    return True

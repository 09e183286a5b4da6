"""Whether files have changed: by what the machine says of them, without reading any."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

Stamp = tuple[int, int, int, int] | None
"""When it was written, when its node changed, how large it is, which node; None: it is not there."""
Stamps = dict[str, Stamp]
"""By path. Texts, not Paths: a library of thousands of files is looked at many times a second."""


def stamp(path: Path | str) -> Stamp:
    """Return the stamp of a file or folder."""
    try:
        found = os.stat(path)  # noqa: PTH116 - a Path would have to be made of each text
    except OSError:
        return None
    return found.st_mtime_ns, found.st_ctime_ns, found.st_size, found.st_ino


def stamps(paths: Iterable[Path]) -> Stamps:
    """Return the stamps of files, and of what lies in those that are folders."""
    found: Stamps = {}
    for path in map(str, paths):
        found[path] = stamp(path)
        found |= {one: stamp(one) for one in _entries(path)}
    return found


def tree(folder: Path) -> Stamps:
    """Return the stamps of every file below a folder; no link to a folder is followed."""
    found: Stamps = {}
    for where, _, names in os.walk(folder):
        found |= {path: stamp(path) for path in (f"{where}{os.sep}{name}" for name in names)}
    return found


def _entries(folder: str) -> list[str]:
    """Return what lies in a folder; nothing if it is none."""
    try:
        with os.scandir(folder) as entries:
            return [one.path for one in entries]
    except OSError:
        return []

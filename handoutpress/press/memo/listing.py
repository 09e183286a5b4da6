"""What lies in a folder: which files, and by git's rule whether one may still hold what it held.

A listing answers only where it cannot lie: size, times and inode are the same, and the file was settled when they were
taken, at least two seconds old. Whatever was touched later could have been touched again within the clock's tick, so its
bytes are asked (git: "racy entries" of the index).
"""

from __future__ import annotations

import hashlib
import marshal
import os
import stat
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from handoutpress.press.production.owned_names import owned

Stat = tuple[int, int, int, int]
"""Size, time of the last writing, time of the last change of any kind (both in nanoseconds), inode."""
SETTLED = 2_000_000_000
"""Nanoseconds after which a second change of a file shows in its times, on every file system."""
_PLAIN = 0
"""The form of ``marshal`` in which the same value always has the same bytes: later ones say which objects are shared."""
_FOLDER = (0, 0, 0, 0)
_LINK = (-1, -1, -1, -1)
"""Of a link: it says nothing about the file that it leads to."""


class DoubtfulError(Exception):
    """A folder holds what a listing cannot vouch for: a link to a folder or out of the library, a pipe, a name that is no text."""


@dataclass(frozen=True, slots=True)
class Row:
    """A file as it was when its bytes were looked at."""

    stat: Stat
    sha256: str


def scan(root: Path, *names: str, hidden: bool = True) -> dict[str, Stat]:
    """Return every file below some folders of ``root`` by its path relative to it, and each folder with a ``/`` behind.

    Without ``hidden``, what begins with a dot is left out. DoubtfulError if something there cannot be listed.
    """
    base = os.fspath(root)
    found: dict[str, Stat] = {}
    for name in names:
        folder = os.path.join(base, name)  # noqa: PTH118 - faster than a Path
        below: dict[str, Stat] = {}
        _look(folder, f"{name}/", below, hidden=hidden)
        links = (folder, *(base + os.sep + one for one, facts in below.items() if facts == _LINK))
        if any(leads_out(path, base) for path in links):
            raise DoubtfulError(name)  # whoever opens it tells HP107; what lies out there is not even read
        found.update(below)
    return found


def one(root: Path, name: str, above: str) -> dict[str, Stat]:
    """Return a file as ``scan`` lists it, and the folders that it is in from ``above`` on; DoubtfulError if it is none."""
    facts = os.lstat(os.path.join(root, name))  # noqa: PTH118 - faster than a Path
    if not stat.S_ISREG(facts.st_mode):
        raise DoubtfulError(name)
    found = {name: (facts.st_size, facts.st_mtime_ns, facts.st_ctime_ns, facts.st_ino)}
    while name != above:
        name = name.rpartition("/")[0]
        found[f"{name}/"] = _FOLDER
    return found


def leads_out(path: str, root: str) -> bool:
    """Return whether a path below a library leads out of it, by a link."""
    top, real = os.path.realpath(root), os.path.realpath(path)
    return real != top and not real.startswith(top.rstrip(os.sep) + os.sep)


def _look(folder: str, above: str, found: dict[str, Stat], *, hidden: bool) -> None:
    """Add what a folder holds; a folder in it is asked for nothing but its files."""
    try:
        entries = list(os.scandir(folder))
    except FileNotFoundError:
        return
    except OSError as fault:
        raise DoubtfulError(above) from fault
    found[above] = _FOLDER
    for entry in entries:
        if not hidden and entry.name.startswith("."):
            continue
        name = above + entry.name
        try:
            name.encode()
            if entry.is_dir(follow_symlinks=False):
                _look(entry.path, f"{name}/", found, hidden=hidden)
                continue
            facts = entry.stat(follow_symlinks=False)
        except (OSError, ValueError) as fault:
            raise DoubtfulError(above) from fault
        if stat.S_ISREG(facts.st_mode):
            found[name] = (facts.st_size, facts.st_mtime_ns, facts.st_ctime_ns, facts.st_ino)
        elif stat.S_ISLNK(facts.st_mode) and entry.is_file():
            found[name] = _LINK
        else:
            raise DoubtfulError(name)


def digest(found: Mapping[str, Stat]) -> str:
    """Return a hash of a whole listing."""
    facts = marshal.dumps(sorted(found.items()), _PLAIN)
    return hashlib.sha256(facts).hexdigest()


def is_settled(facts: Stat, moment: int) -> bool:
    """Return whether a file that was so at a moment can be known by these facts for ever."""
    return facts != _LINK and max(facts[1], facts[2]) < moment - SETTLED


def hashed(
    root: Path, found: Mapping[str, Stat], known: Mapping[str, Row], moment: int, *, trusting: bool = True
) -> dict[str, Row]:
    """Return each file of a listing with the hash of its bytes; read are only those that ``known`` cannot answer for.

    ``moment`` is when ``known`` was taken; not ``trusting`` reads all. OSError if one cannot be read.
    """
    rows = {}
    for name, facts in found.items():
        before = known.get(name) if trusting else None
        if before and before.stat == facts and is_settled(facts, moment):
            rows[name] = before
        else:
            rows[name] = Row(facts, "" if name.endswith("/") else sha256(root / name))
    return rows


def sha256(path: Path) -> str:
    """Return the hash of a file's bytes."""
    with path.open("rb", buffering=0) as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def moment(folder: Path) -> int:
    """Return what time it is by the clock of the file system that holds a folder, which need not be this machine's."""
    import tempfile  # where nothing has changed, nobody asks

    try:
        handle, name = tempfile.mkstemp(prefix=owned(), dir=folder)
        try:
            return min(os.fstat(handle).st_mtime_ns, time.time_ns())
        finally:
            os.close(handle)
            Path(name).unlink()
    except OSError:
        return time.time_ns()

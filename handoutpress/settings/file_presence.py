"""What a library's files hold and whether they are there: the one way to read, by which nothing surprises anybody.

What cannot be looked at is never taken for what is not there; nobody waits for a pipe or reads a device; and no link is
followed out of the library, so that a stranger's link never shows what else lies on the machine. All of it is HP107.
"""

from __future__ import annotations

import errno
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from handoutpress.model import HandoutError, Place, Problem, error

MOST = 256 * 1024 * 1024
"""Bytes of the largest file that is read at all."""

_OUTWARD = "it is a link that leads out of the library"


def read(path: Path, root: Path, most: int = MOST) -> bytes:
    """Return the bytes of a file of the library in ``root``, or of a file that lies outside because a person named it so.

    HandoutError HP107 for a link that leads out of the library, a folder, a pipe, a device, what is not there, what is too
    large (more than ``most`` bytes), and what the machine does not let us read.
    """
    measured(path, root, most)
    with readable(root):
        return path.read_bytes()


def measured(path: Path, root: Path, most: int = MOST) -> int:
    """Return how many bytes a file has, without reading it; HandoutError HP107 as ``read``."""
    with readable(root):
        size = _regular(path, root)
        if size > most:
            raise OSError(errno.EFBIG, f"it has {size:,} bytes, more than {most:,}", str(path))
    return size


def there(path: Path, root: Path) -> bool:
    """Return whether a library has a file; False only if nothing of that name is there, and nothing in the way to it.

    HandoutError HP107 if what is there is no file, or cannot be looked at: a lost link, a loop of links, a folder, a pipe,
    a link that leads out of the library.
    """
    with readable(root):
        try:
            _regular(path, root)
        except FileNotFoundError:
            _lost(path)
            return False
    return True


def entries(path: Path, root: Path) -> list[Path]:
    """Return what is in a folder of a library, sorted; nothing if there is no such folder. HandoutError HP107 as ``there``."""
    with readable(root):
        _refuse_outward(path, root)
        try:
            return sorted(path.iterdir())
        except FileNotFoundError:
            _lost(path)
    return []


def outward(path: Path, root: Path) -> Path | None:
    """Return the first part of a path, below ``root``, that is a link out of it; None if the whole path stays inside.

    A path that does not begin with ``root`` is not the library's: a person named it, and where it leads is their affair.
    """
    if not path.is_relative_to(root):
        return None
    part = root
    for name in path.relative_to(root).parts:
        part /= name
        if (part.is_symlink() or name == "..") and not _inside(part, root):
            return part
    return None


def _inside(path: Path, root: Path) -> bool:
    try:
        return path.resolve().is_relative_to(root.resolve())
    except RuntimeError:  # Python below 3.13 says so of a loop of links, which leads nowhere at all
        return True


def _refuse_outward(path: Path, root: Path) -> None:
    found = outward(path, root)
    if found:
        raise OSError(errno.EXDEV, _OUTWARD, str(found))


def _regular(path: Path, root: Path) -> int:
    """Return how many bytes a file has; OSError if it is none, or is not to be read."""
    _refuse_outward(path, root)
    found = path.stat()
    if stat.S_ISDIR(found.st_mode):
        raise IsADirectoryError(errno.EISDIR, "is a directory", str(path))
    if not stat.S_ISREG(found.st_mode):  # to read a pipe is to wait for ever
        raise OSError(errno.EINVAL, "it is neither a file nor a folder", str(path))
    return found.st_size


def _lost(path: Path) -> None:
    """Raise OSError if a link that leads nowhere is why a path does not exist."""
    for part in (path, *path.parents):
        if part.is_symlink() and not part.exists():
            raise OSError(errno.ENOENT, "a link that leads nowhere", str(part))


def unreadable(fault: OSError, name: str) -> Problem:
    """Return HP107: why a file or a folder (by its name in the library) cannot be read."""
    reason = (fault.strerror or type(fault).__name__).lower()
    hint = "remove it if it leads nowhere (a lost link, a folder named as a file), or let yourself read it"
    if fault.strerror == _OUTWARD:
        hint = "lay the file or folder itself into the library, not a link to it"
    return error("HP107", Place(name), f"cannot be read: {reason}", hint)


@contextmanager
def readable(root: Path) -> Iterator[None]:
    """Make HP107 of whatever below ``root`` the machine does not let us read inside of the ``with``."""
    try:
        yield
    except OSError as fault:
        path = Path(str(fault.filename or root))
        name = path.relative_to(root).as_posix() if path.is_relative_to(root) else path.name
        raise HandoutError([unreadable(fault, name)]) from None

"""Whether a library has a file or a folder: what cannot be looked at is never taken for what is not there."""

from __future__ import annotations

import errno
import stat
from pathlib import Path

from handoutpress.settings import readable


def there(path: Path, root: Path) -> bool:
    """Return whether a library has a file; False only if nothing of that name is there, and nothing in the way to it.

    HandoutError HP107 if what is there is no file, or cannot be looked at: a lost link, a loop of links, a folder, a pipe.
    """
    with readable(root):
        try:
            mode = path.stat().st_mode
        except FileNotFoundError:
            _lost(path)
            return False
        if stat.S_ISDIR(mode):
            raise IsADirectoryError(errno.EISDIR, "is a directory", str(path))
        if not stat.S_ISREG(mode):
            raise OSError(errno.EINVAL, "it is neither a file nor a folder", str(path))
    return True


def entries(path: Path, root: Path) -> list[Path]:
    """Return what is in a folder of a library, sorted; nothing if there is no such folder. HandoutError HP107 as ``there``."""
    with readable(root):
        try:
            return sorted(path.iterdir())
        except FileNotFoundError:
            _lost(path)
    return []


def _lost(path: Path) -> None:
    """Raise OSError if a link that leads nowhere is why a path does not exist."""
    for part in (path, *path.parents):
        if part.is_symlink() and not part.exists():
            raise OSError(errno.ENOENT, "a link that leads nowhere", str(part))

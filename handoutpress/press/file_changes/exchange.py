"""Two names of files exchanged by the machine in one step, so that what is taken away can be looked at afterwards."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path


class ChangedMeanwhileError(Exception):
    """A file is not what was read, or a name is taken that was free; nothing was written."""

    def __init__(self, path: Path) -> None:
        super().__init__(str(path))
        self.path = path


Renamer = Callable[[bytes, bytes, int], int]

_NOT_THERE, _EXCHANGE = 1, 2
"""Flags of Linux's renameat2(2): refuse if the new name is taken; exchange the two."""
_UNABLE = {errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EPERM}
"""What a file system answers that knows neither."""


def place(new: str, path: Path) -> None:
    """Give the file ``new`` the name ``path``; ChangedMeanwhileError if something has it, which stays as it is."""
    try:
        sys.audit("os.rename", new, str(path), -1, -1)
        _rename(new, str(path), _NOT_THERE)
    except FileExistsError:
        raise ChangedMeanwhileError(path) from None
    except NotImplementedError:
        if path.is_symlink() or path.exists():
            raise ChangedMeanwhileError(path) from None
        os.rename(new, path)  # noqa: PTH104 - the name of a temporary file, not a Path


def swap(new: str, path: Path, before: bytes) -> None:
    """Give the file ``new`` the name ``path``; ChangedMeanwhileError if that does not hold ``before``, and stays as it is."""
    ours = Path(new).read_bytes()
    try:
        if path.read_bytes() != before:
            raise ChangedMeanwhileError(path)
        sys.audit("os.rename", new, str(path), -1, -1)  # who listens to changes of the disk hears of this one too
        _rename(new, str(path), _EXCHANGE)
    except FileNotFoundError:  # somebody removed it
        raise ChangedMeanwhileError(path) from None
    except NotImplementedError:
        os.replace(new, path)  # noqa: PTH105
        return
    if Path(new).read_bytes() != before:  # somebody saved while we exchanged: theirs goes back
        _give_back(new, path, ours)
        raise ChangedMeanwhileError(path)


def _give_back(new: str, path: Path, ours: bytes) -> None:
    """Exchange once more; if they saved over ours in that very moment, what they saved last is what stays."""
    _rename(new, str(path), _EXCHANGE)
    if Path(new).read_bytes() != ours:
        _rename(new, str(path), _EXCHANGE)


def _rename(old: str, new: str, flag: int) -> None:
    """Rename as renameat2(2) does; NotImplementedError where the machine or its disk cannot, OSError as os.rename."""
    call = _renamer()
    if call is None:
        raise NotImplementedError
    number = call(os.fsencode(old), os.fsencode(new), flag)
    if number in _UNABLE:
        raise NotImplementedError
    if number:
        raise OSError(number, os.strerror(number), new)


@cache
def _renamer() -> Renamer | None:
    """Return a function (old, new, flag) -> error number; None where the machine has no such call."""
    if sys.platform != "linux":
        return None
    import ctypes  # only what writes pays for it

    try:
        call = ctypes.CDLL(None, use_errno=True).renameat2
    except (OSError, AttributeError):
        return None
    here = -100  # AT_FDCWD: names are as the process sees them

    def rename(old: bytes, new: bytes, flag: int) -> int:
        number = ctypes.c_uint(flag)
        return ctypes.get_errno() if call(here, old, here, new, number) else 0

    return rename

"""One file replaced: written beside, then exchanged with what is there, so that nothing that lay there is ever lost.

What is about to go is looked at once more *after* it has been taken away, so there is no moment in which an editor's save
could slip through; where the machine cannot exchange two names, it is looked at just before. A verb that is killed leaves
the old file or the new one, and at most a file ``.press-...`` beside it, which the next verb removes (see ``remains``).
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from handoutpress.model import HandoutError, Place, error
from handoutpress.press.file_changes import exchange
from handoutpress.press.production.owned_names import owned
from handoutpress.settings import file_presence


def current(path: Path, root: Path) -> bytes | None:
    """Return what a file holds; None if there is none. HandoutError HP107 if it cannot be read, or is no file."""
    return file_presence.read(path, root) if file_presence.there(path, root) else None


def write(path: Path, data: bytes, root: Path) -> bool:
    """Write a file that verbs alone make, whatever it holds; return False if it holds just that already.

    Keeps the mode of a file that is there. HandoutError HP901 if it cannot be written, or a link leads there.
    """
    with writable(path, root):
        refuse_links(path, root)
        if path.is_file() and path.read_bytes() == data:
            return False
        with _beside(path, data) as new:
            os.replace(new, path)  # noqa: PTH105 - the name of a temporary file, not a Path
    return True


def replace(path: Path, before: bytes | None, after: bytes, root: Path) -> None:
    """Write ``after`` in the place of ``before`` (None: of nothing). ChangedMeanwhileError if something else lies there.

    A link to a file of the library stays a link. HandoutError HP901 if it cannot be written, or a link leads out.
    """
    with writable(path, root):
        refuse_outward(path, root)
        target = path.resolve() if path.is_symlink() else path
        with _beside(target, after) as new:
            if before is None:
                exchange.place(new, target)
            else:
                exchange.swap(new, target, before)


def move(old: Path, new: Path, root: Path) -> None:
    """Give a file another name, in a folder that is made if need be. ChangedMeanwhileError if something has that name."""
    with writable(new, root):
        refuse_outward(old.parent, root)
        refuse_outward(new, root)
        new.parent.mkdir(parents=True, exist_ok=True)
        exchange.place(str(old), new)


def remove(path: Path, root: Path) -> None:
    """Remove a file, if it is there; never what lies behind a link. HandoutError HP901 if it cannot be removed."""
    with writable(path, root):
        refuse_links(path.parent, root)
        path.unlink(missing_ok=True)


def remove_folder(path: Path, root: Path) -> None:
    """Remove a folder if it is there and empty."""
    with writable(path, root):
        refuse_links(path, root)
        if path.is_dir() and not any(path.iterdir()):
            path.rmdir()


def refuse_outward(path: Path, root: Path) -> None:
    """Raise OSError for a path that a link leads out of the library."""
    found = file_presence.outward(path, root)
    if found:
        raise OSError(0, "it is a link that leads out of the library", str(found))


def refuse_links(path: Path, root: Path) -> None:
    """Raise OSError for a path in whose way, below ``root``, any link lies: in what verbs make, people lay none."""
    part = root
    for name in path.relative_to(root).parts if path.is_relative_to(root) else ():
        part /= name
        if part.is_symlink() or name == "..":
            raise OSError(0, "it is a link, and verbs write and remove nothing through links", str(part))


@contextmanager
def writable(path: Path, root: Path) -> Iterator[None]:
    """Make HP901 of what the machine refuses inside of the ``with``."""
    try:
        yield
    except OSError as fault:
        named = Path(str(fault.filename)) if fault.errno == 0 and fault.filename else path
        raise unwritable(named, root, fault) from None


def unwritable(path: Path, root: Path, fault: OSError) -> HandoutError:
    """Return the HandoutError HP901 for a file or folder that the machine would not let us write."""
    name = path.relative_to(root).as_posix() if path.is_relative_to(root) else path.name
    reason = (fault.strerror or type(fault).__name__).lower()
    hint = (
        "lay the file or folder itself there, not a link to it" if "link" in reason else "free the folder or its disk"
    )
    return HandoutError([error("HP901", Place(name), f"cannot be written: {reason}", hint)])


@contextmanager
def _beside(path: Path, data: bytes) -> Iterator[str]:
    """Give the name of a new file beside ``path`` that holds ``data``; it is gone afterwards, or is that file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    mode = path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask()
    handle, name = tempfile.mkstemp(prefix=owned(), dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        os.chmod(name, mode)  # noqa: PTH101
        yield name
    finally:
        Path(name).unlink(missing_ok=True)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask

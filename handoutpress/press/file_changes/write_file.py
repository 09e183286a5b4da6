"""Writing files: beside first, then swapped in, so that a verb killed at any moment leaves old files or new ones."""

from __future__ import annotations

import os
import shutil
import signal
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

from handoutpress.model import HandoutError, Place, error


def write(path: Path, data: bytes, root: Path) -> bool:
    """Write ``data`` beside ``path`` and rename it into place; return False if the file holds just that already.

    Keeps the mode of a file that is there. HandoutError HP901 if the folder cannot be written.
    """
    try:
        if path.is_file() and path.read_bytes() == data:
            return False
        path.parent.mkdir(parents=True, exist_ok=True)
        mode = path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask()
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
            os.chmod(name, mode)  # noqa: PTH101 - the name of a temporary file, not a Path
            os.replace(name, path)  # noqa: PTH105
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as fault:
        raise unwritable(path, root, fault) from None
    return True


def unwritable(path: Path, root: Path, fault: OSError) -> HandoutError:
    """Return the HandoutError HP901 for a file or folder that the machine would not let us write."""
    name = path.relative_to(root).as_posix() if path.is_relative_to(root) else path.name
    reason = (fault.strerror or type(fault).__name__).lower()
    return HandoutError([error("HP901", Place(name), f"cannot be written: {reason}", "free the folder or its disk")])


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


@contextmanager
def uninterrupted() -> Iterator[None]:
    """Let Ctrl-C wait until what is inside is done; it is heard then. Processes that are forked inside never hear it."""
    if not hasattr(signal, "pthread_sigmask"):  # Windows
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


class Staging:
    """The output of one build: every file is written in a folder beside the others, then all are renamed into place.

    Nothing of ``build/`` changes before ``swap``; ``swap`` itself only renames and removes.
    """

    def __init__(self, build: Path, root: Path) -> None:
        self.build, self.root = build, root
        self.names: set[str] = set()
        self.changed: list[str] = []
        try:
            build.mkdir(parents=True, exist_ok=True)
            self._clear()
            self.folder = Path(tempfile.mkdtemp(prefix=".press-", dir=build))
        except OSError as fault:
            raise unwritable(build, root, fault) from None

    def _clear(self) -> None:
        """Remove what a build left that was killed."""
        for left in self.build.glob(".press-*"):
            shutil.rmtree(left, ignore_errors=True)

    def add(self, files: Mapping[str, bytes]) -> None:
        """Write files (path under build/ -> bytes) that are new or differ; HandoutError HP901 if the disk refuses."""
        for name, data in files.items():
            assert not PurePosixPath(name).is_absolute(), name
            assert ".." not in PurePosixPath(name).parts, name
            self.names.add(name)
            target = self.build / name
            try:
                if target.is_file() and target.stat().st_size == len(data) and target.read_bytes() == data:
                    continue
                beside = self.folder / name
                beside.parent.mkdir(parents=True, exist_ok=True)
                beside.write_bytes(data)
            except OSError as fault:
                raise unwritable(target, self.root, fault) from None
            self.changed.append(name)

    def swap(self, stale: Iterable[str]) -> None:
        """Rename every changed file into place, then remove the stale ones (paths under build/) and empty folders.

        Ctrl-C waits for it: build/ holds the old files or the new ones.
        """
        with uninterrupted():
            self._swap(stale)

    def _swap(self, stale: Iterable[str]) -> None:
        try:
            for name in self.changed:
                target = self.build / name
                target.parent.mkdir(parents=True, exist_ok=True)
                (self.folder / name).replace(target)
            for name in stale:
                if name not in self.names:
                    (self.build / name).unlink(missing_ok=True)
                    self._prune((self.build / name).parent)
        except OSError as fault:
            raise unwritable(self.build, self.root, fault) from None
        finally:
            self.drop()

    def _prune(self, folder: Path) -> None:
        while folder != self.build and folder.is_dir() and not any(folder.iterdir()):
            folder.rmdir()
            folder = folder.parent

    def drop(self) -> None:
        """Remove the folder beside; what was not swapped is gone."""
        shutil.rmtree(self.folder, ignore_errors=True)

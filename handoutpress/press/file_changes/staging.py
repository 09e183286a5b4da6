"""The output of one build: written beside, then renamed into place."""

from __future__ import annotations

import filecmp
import hashlib
import os
import shutil
import stat
import tempfile
from collections.abc import Iterable, Mapping
from contextlib import ExitStack
from pathlib import Path

from handoutpress.press.file_changes import lock, remains
from handoutpress.press.file_changes.replacement import refuse_links, unwritable
from handoutpress.press.production.owned_names import owned
from handoutpress.press.production.signals import uninterrupted

PATIENCE = 5.0
"""Seconds that a build waits for another to end: as long as workers have to put their things away."""


class Staging:
    """The output of one build: every file is written in a folder beside the others, then all are renamed into place.

    Nothing of ``build/`` changes before ``swap``; ``swap`` itself only renames and removes. From the beginning to ``drop``
    the folder is this build's alone: two at once would make a mixture. Nothing is written or removed through a link.
    """

    def __init__(self, build: Path, root: Path) -> None:
        """HandoutError HP901 if nothing can be written there, HP904 if another build is at it."""
        self.build, self.root = build, root
        self.names: set[str] = set()
        self.changed: list[str] = []
        self._plain: set[Path] = set()
        """Folders that are there, or may be made, with no link in their way."""
        self._lock = ExitStack()
        try:
            refuse_links(build, root)
            build.mkdir(parents=True, exist_ok=True)
            alone = self._lock.enter_context(lock.held(build, "build", root, PATIENCE))
            remains.sweep_build(build, alone=alone)
            self.folder = Path(tempfile.mkdtemp(prefix=owned(), dir=build))
        except OSError as fault:
            self._lock.close()
            raise unwritable(build, root, fault) from None

    def __getstate__(self) -> dict[str, object]:
        """Return what a worker process is given: all but the lock, which the build that began holds for them."""
        return {**self.__dict__, "_lock": ExitStack()}

    def add(self, files: Mapping[str, bytes]) -> None:
        """Write files (path under build/ -> bytes) that are new or differ; HandoutError HP901 if the disk refuses.

        Of two of one name the later one holds.
        """
        for name, data in files.items():
            assert not name.startswith("/"), name
            assert ".." not in name.split("/"), name
            again = name in self.names
            self.names.add(name)
            beside = self.folder / name
            try:
                if again and beside.is_file():
                    beside.unlink()
                    self.changed.remove(name)
                if self._holds(name, data):
                    continue
                self._make(beside.parent)
                beside.write_bytes(data)
            except OSError as fault:
                raise unwritable(self.build / name, self.root, fault) from None
            self.changed.append(name)

    def add_pieces(self, name: str, pieces: Iterable[bytes]) -> str:
        """Write a file of pieces, likewise, without ever holding all of it; return the hash of its bytes."""
        assert name not in self.names, name
        self.names.add(name)
        beside, digest = self.folder / name, hashlib.sha256()
        try:
            with beside.open("wb") as file:
                for piece in pieces:
                    digest.update(piece)
                    file.write(piece)
            if self._same(name, beside):
                beside.unlink()
            else:
                self.changed.append(name)
        except OSError as fault:
            raise unwritable(self.build / name, self.root, fault) from None
        return digest.hexdigest()

    def _same(self, name: str, beside: Path) -> bool:
        """Return whether a file of build/ holds what the one beside holds; OSError if a link lies in the way."""
        target = self.build / name
        refuse_links(target, self.root)
        return target.is_file() and filecmp.cmp(target, beside, shallow=False)

    def _holds(self, name: str, data: bytes) -> bool:
        """Return whether a file of build/ holds just that already; OSError if a link lies in the way."""
        target = self.build / name
        if target.parent not in self._plain:
            refuse_links(target.parent, self.root)  # once: few of thousands of files lie alone; ``swap`` looks again
            self._plain.add(target.parent)
        try:
            found = target.lstat()
        except (FileNotFoundError, NotADirectoryError):
            return False
        if stat.S_ISLNK(found.st_mode):
            refuse_links(target, self.root)
        return stat.S_ISREG(found.st_mode) and found.st_size == len(data) and target.read_bytes() == data

    def _make(self, folder: Path) -> None:
        """Make a folder beside, unless this build has made it."""
        if folder not in self._plain:
            folder.mkdir(parents=True, exist_ok=True)
            self._plain.add(folder)

    def swap(self, stale: Iterable[str]) -> None:
        """Rename every changed file into place, then remove the stale ones (paths under build/) and empty folders.

        Ctrl-C waits for it: build/ holds the old files or the new ones.
        """
        with uninterrupted():
            self._swap(stale)

    def first(self, name: str) -> None:
        """Let a file be the first of those that ``swap`` renames: the one that says which files are ours."""
        self.changed.sort(key=lambda other: other != name)

    def _swap(self, stale: Iterable[str]) -> None:
        try:
            there: set[Path] = set()
            whole: dict[str, bool] = {}
            for name in self.changed:
                target = self.build / name
                top = name.partition("/")[0]
                if top != name and top not in whole:
                    whole[top] = self._is_new(top)
                if whole.get(top):
                    continue
                if target.parent not in there:
                    refuse_links(target.parent, self.root)
                    target.parent.mkdir(parents=True, exist_ok=True)
                    there.add(target.parent)
                (self.folder / name).replace(target)
            for name in stale:
                if name not in self.names and not _leads_elsewhere(self.build / name, self.root):
                    (self.build / name).unlink(missing_ok=True)
                    self._prune((self.build / name).parent)
        except OSError as fault:
            raise unwritable(self.build, self.root, fault) from None
        finally:
            self.drop()

    def _is_new(self, top: str) -> bool:
        """Rename a folder into place as a whole if build/ has nothing of its name yet; return whether it had not."""
        if os.path.lexists(self.build / top):
            return False
        (self.folder / top).replace(self.build / top)
        return True

    def _prune(self, folder: Path) -> None:
        while folder != self.build and folder.is_dir() and not any(folder.iterdir()):
            folder.rmdir()
            folder = folder.parent

    def drop(self) -> None:
        """Remove the folder beside; what was not swapped is gone."""
        shutil.rmtree(self.folder, ignore_errors=True)
        self._lock.close()


def _leads_elsewhere(path: Path, root: Path) -> bool:
    """Return whether a link lies in the way to what was made once: what is behind it is not ours to remove."""
    try:
        refuse_links(path.parent, root)
    except OSError:
        return True
    return False

"""Everything that a library's people write, as it was at one moment: to see whether somebody saved since."""

from __future__ import annotations

import hashlib
import stat
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from handoutpress.press.file_changes.exchange import ChangedMeanwhileError
from handoutpress.press.production.owned_names import PREFIX

FOLDERS = ("source", "locales")


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What lay in ``source/`` and ``locales/``: name -> a digest of what it held."""

    root: Path
    files: dict[str, str]

    @classmethod
    def of(cls, root: Path, folders: Sequence[str] = FOLDERS) -> Snapshot:
        """Return a library as it is now; what cannot be read is noted as such, and told by whoever needs it."""
        paths = (path for name in folders for path in (root / name).rglob("*") if not path.name.startswith(PREFIX))
        return cls(root, {path.relative_to(root).as_posix(): _digest(path) for path in paths})

    def holds(self, name: str) -> None:
        """ChangedMeanwhileError if a file is not what it was."""
        if self.files.get(name) != (_digest(self.root / name) if (self.root / name).exists() else None):
            raise ChangedMeanwhileError(self.root / name)

    def still(self) -> None:
        """ChangedMeanwhileError with the first file, by name, that is not what it was."""
        now = Snapshot.of(self.root).files
        for name in sorted({*self.files, *now}):
            if self.files.get(name) != now.get(name):
                raise ChangedMeanwhileError(self.root / name)


def _digest(path: Path) -> str:
    try:
        mode = path.lstat().st_mode
        if stat.S_ISREG(mode):
            return hashlib.sha256(path.read_bytes()).hexdigest()
        return str(path.readlink()) if stat.S_ISLNK(mode) else str(stat.S_IFMT(mode))
    except OSError as fault:
        return str(fault.errno)

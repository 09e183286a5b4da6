"""Many files changed as one: all of them, or, if the disk refuses one, none."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from handoutpress.model import HandoutError
from handoutpress.press.file_changes import write_file


def apply(contents: Mapping[Path, bytes], moves: Iterable[tuple[Path, Path]], root: Path) -> tuple[str, ...]:
    """Write files in their order, then rename others; return the names of what changed, as it is called afterwards.

    HandoutError HP901 with everything as it was. A verb that is killed in between leaves some of it done.
    """
    undo: list[tuple[Path, bytes | None]] = []
    moved: list[tuple[Path, Path]] = []
    try:
        for path, data in contents.items():
            before = path.read_bytes() if path.is_file() else None
            if write_file.write(path, data, root):
                undo.append((path, before))
        for old, new in moves:
            _rename(old, new, root)
            moved.append((old, new))
    except HandoutError:
        _take_back(undo, moved, root)
        raise
    names = {path: path.relative_to(root).as_posix() for path, _ in undo}
    return tuple(names.values())


def _rename(old: Path, new: Path, root: Path) -> None:
    try:
        new.parent.mkdir(parents=True, exist_ok=True)
        old.rename(new)
    except OSError as fault:
        raise write_file.unwritable(new, root, fault) from None


def _take_back(undo: list[tuple[Path, bytes | None]], moved: list[tuple[Path, Path]], root: Path) -> None:
    for old, new in reversed(moved):
        _rename(new, old, root)
    for path, before in reversed(undo):
        if before is None:
            path.unlink(missing_ok=True)
        else:
            write_file.write(path, before, root)

"""``format``: catalogs in their canonical form, that of ``msgcat --no-wrap``."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from handoutpress import catalogs
from handoutpress.library import project
from handoutpress.model import HandoutError, Problem
from handoutpress.press import file_changes
from handoutpress.press.opened_library.load import gather
from handoutpress.settings import file_presence


def format_catalogs(
    root: Path, paths: Sequence[Path] = (), *, write: bool = True, drop_obsolete: bool = False
) -> tuple[str, ...]:
    """Bring catalogs into their canonical form; return the names of those that changed (or would, with ``write`` off).

    With ``drop_obsolete`` without their obsolete entries (``#~``), whose translations are then offered no more. Without
    ``paths`` all of locales/. HandoutError with the problems of every file that is not a catalog; the others are
    formatted all the same; HP100 outside of a library, if no file is named.
    """
    root = root.resolve()
    problems: list[Problem] = []
    changed = []
    if not paths and not (root / project.SETTINGS).is_file():
        project.read(root)  # says that this is no library's folder
    file_changes.refuse_half(root)
    for path in [_named(path, root) for path in paths] or _all(root):
        name = path.relative_to(root).as_posix() if path.is_relative_to(root) else path.as_posix()
        form = partial(_formatted, name=name, drop_obsolete=drop_obsolete)
        if gather(problems, partial(_format, path, root, form, write=write)):
            changed.append(name)
    if problems:
        raise HandoutError(problems)
    return tuple(changed)


def _all(root: Path) -> list[Path]:
    """Return every catalog and template of a library; HP107 if locales/ cannot be read."""
    file_presence.entries(root / "locales", root)
    return sorted(path for path in (root / "locales").rglob("*") if path.suffix in {".po", ".pot"})


def _named(path: Path, root: Path) -> Path:
    """Return a path that a person named as the library's own, if it is below it; links in it are not followed."""
    here = path.absolute()
    for above in (here, *here.parents):
        if above.is_dir() and above.resolve() == root:
            return root / here.relative_to(above)
    return here


def _formatted(data: bytes | None, name: str, *, drop_obsolete: bool) -> bytes | None:
    return None if data is None else catalogs.format_bytes(data, name, drop_obsolete=drop_obsolete)


def _format(path: Path, root: Path, form: file_changes.Compute, *, write: bool) -> bool:
    """Return whether a catalog changed, or would."""
    if write:
        return file_changes.change(path, root, form, "format")
    data = file_changes.current(path, root)
    formatted = form(data)
    return formatted is not None and formatted != data

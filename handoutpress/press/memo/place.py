"""Where a library's memory lies: in the user's cache folder, by the library's path and by what makes its files."""

from __future__ import annotations

import hashlib
import os
import sys
from contextlib import suppress
from pathlib import Path

from handoutpress.press.memo import engine

VARIABLE = "HANDOUTPRESS_CACHE"
"""Names another folder than the user's cache; only the person can say so, never a library."""
_ENGINES = 3
"""How many versions of the engine are remembered of a library."""


def cache() -> Path | None:
    """Return the folder of all memories, which need not exist; None if this machine has no place for one."""
    named = os.environ.get(VARIABLE)
    if named:
        return Path(named).expanduser().absolute()
    try:
        return _user_cache() / "handoutpress"
    except RuntimeError:  # no home
        return None


def listing_is_trusted() -> bool:
    """Return whether a file may be held for unchanged by its size and times: not in CI (the variable ``CI``)."""
    return not os.environ.get("CI")


def _user_cache() -> Path:
    """Return the user's cache folder (XDG Base Directory Specification; on macOS and Windows what their guides name)."""
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches"
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    base = os.environ.get("XDG_CACHE_HOME", "")
    return Path(base) if Path(base).is_absolute() else Path.home() / ".cache"


def of(root: Path) -> Path | None:
    """Return where this engine remembers a library; None if there is no place outside of the library."""
    folder, root = cache(), root.resolve()
    if folder is None or folder.resolve().is_relative_to(root) or not engine.fingerprint():
        return None
    name = hashlib.sha256(os.fsencode(root)).hexdigest()[:20]
    return folder / name / engine.fingerprint()[:20] if _ours(folder / name) else None


def kept(root: Path, what: str) -> Path | None:
    """Return where something of a library is kept that no engine makes anew; None as ``of``."""
    folder, root = cache(), root.resolve()
    if folder is None or folder.resolve().is_relative_to(root):
        return None
    name = hashlib.sha256(os.fsencode(root)).hexdigest()[:20]
    return folder / what / name if _ours(folder / what) and _ours(folder / what / name) else None


def _ours(folder: Path) -> bool:
    """Return whether nobody but this user (or root) can have written a folder, if it is there."""
    try:
        facts = folder.stat()
    except FileNotFoundError:
        return True
    except OSError:
        return False
    return not hasattr(os, "geteuid") or (facts.st_uid in (0, os.geteuid()) and not facts.st_mode & 0o022)


def write(path: Path, data: bytes) -> bool:
    """Write a file of a memory as a whole or not at all; False if the machine does not let us, which costs time only."""
    import tempfile  # where nothing has changed, nothing is written

    try:
        make(path.parent)
        handle, name = tempfile.mkstemp(prefix=".new-", dir=path.parent)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
            os.replace(name, path)  # noqa: PTH105 - the name of a temporary file, not a Path
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError:
        return False
    return True


def make(folder: Path) -> None:
    """Make a folder that nobody else may look into, and those above it."""
    if not folder.is_dir():
        make(folder.parent)
        folder.mkdir(exist_ok=True, mode=0o700)


def read(path: Path | None) -> bytes:
    """Return a file of a memory; nothing if there is none that can be read."""
    try:
        return path.read_bytes() if path else b""
    except OSError:
        return b""


def forget(path: Path) -> None:
    """Remove a file or a folder of a memory, if it is there and the machine lets us."""
    if path.is_dir():
        import shutil  # where nothing has changed, nothing is forgotten

        shutil.rmtree(path, ignore_errors=True)
    else:
        with suppress(OSError):
            path.unlink()


def forget_old(folder: Path) -> None:
    """Remove what the oldest engines remembered of a library; ``folder`` is that of this engine."""
    try:
        os.utime(folder)
        ages = sorted((path.stat().st_mtime, path) for path in folder.parent.iterdir() if path != folder)
    except OSError:
        return
    for _, path in ages[: max(0, len(ages) - _ENGINES + 1)]:
        forget(path)

"""What makes the files: a fingerprint of handoutpress itself, of Python, and of every package that is installed with it."""

from __future__ import annotations

import hashlib
import os
import sys
import zlib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

PACKAGE = Path(__file__).parent.parent.parent


@cache
def fingerprint() -> str:
    """Return a hash that changes whenever other bytes might come of the same library: code, words, fonts, versions.

    All installed packages count, by name and version: one that is added may bring a font, or make a new kind of file.
    Empty if it cannot be told.
    """
    try:
        return _whole([sys.version, sys.platform, zlib.ZLIB_RUNTIME_VERSION, *sorted(set(_installed()))])
    except OSError:  # not installed as files: nothing is remembered
        return ""


def code() -> str:
    """Return a hash of this package's files alone, its words and tables too. OSError if they cannot be read."""
    return _whole([])


def _whole(facts: list[str]) -> str:
    whole = hashlib.sha256("\0".join(facts).encode())
    for name, path in sorted(_files(os.fspath(PACKAGE))):
        data = Path(path).read_bytes()
        whole.update(f"\0{name}\0{len(data)}\0".encode())
        whole.update(data)
    return whole.hexdigest()


def _files(folder: str, above: str = "") -> Iterator[tuple[str, str]]:
    """Yield (name, path) of the package's files, without what Python compiled of them."""
    for entry in os.scandir(folder):
        if entry.is_dir():
            if entry.name != "__pycache__":
                yield from _files(entry.path, f"{above}{entry.name}/")
        elif not entry.name.endswith((".pyc", "~")):
            yield above + entry.name, entry.path


def _installed() -> Iterator[str]:
    """Yield name and version of every package that could be imported."""
    for folder in sys.path:
        try:
            with os.scandir(folder or ".") as entries:
                yield from (entry.name for entry in entries if entry.name.endswith((".dist-info", ".egg-info")))
        except OSError:
            continue

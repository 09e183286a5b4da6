"""The sealed zip: same members and day in, same bytes out, whatever the clock, time zone, umask or folder.

Python's zipfile can't take a member that is already deflated, so the style sheet would be deflated once a book; these
few structures (APPNOTE 4.3) can, and hold nothing but what is written here.
"""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Sequence
from datetime import date
from functools import lru_cache

LEVEL = 6  # 9 makes the same size at twice the time
STORED_SUFFIXES = (".png", ".jpg", ".jpeg", ".webp", ".gif", ".woff2")  # compressed already
SHARED_SUFFIXES = (".css", ".xml", ".otf")  # the same in every book of a language or of the library
NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*(?:/[A-Za-z0-9][A-Za-z0-9._-]*)*", re.ASCII)

_VERSION = 20  # what a reader needs: deflate and folders
_MADE_BY = 3 << 8 | _VERSION  # 3: Unix, so that the mode below counts
_MODE = 0o100644 << 16  # a plain file, rw-r--r--
_LOCAL = struct.Struct("<4s5H3L2H")
_CENTRAL = struct.Struct("<4s6H3L5H2L")
_END = struct.Struct("<4s4H2LH")


def seal(members: Sequence[tuple[str, bytes]], day: date) -> bytes:
    """Return a zip with the members in the order given, all dated ``day`` (00:00, clamped to 1980-2107).

    ValueError for a name that is not plain ASCII, leaves the archive or comes twice (in any case).
    """
    check_names([name for name, _ in members])
    stamp = _dos_date(day)
    body, central, offset = [], [], 0
    for name, data in members:
        packed, method = _pack(name, data)
        encoded, crc = name.encode("ascii"), zlib.crc32(data)
        common = (_VERSION, 0, method, 0, stamp, crc, len(packed), len(data), len(encoded), 0)
        local = _LOCAL.pack(b"PK\3\4", *common) + encoded + packed
        central.append(_CENTRAL.pack(b"PK\1\2", _MADE_BY, *common, 0, 0, 0, _MODE, offset) + encoded)
        body.append(local)
        offset += len(local)
    directory = b"".join(central)
    end = _END.pack(b"PK\5\6", 0, 0, len(central), len(central), len(directory), offset, 0)
    return b"".join(body) + directory + end


def check_names(names: Sequence[str]) -> None:
    """ValueError for the first name that could harm: not ASCII, a parent or absolute path, or a repeat in any case."""
    seen: set[str] = set()
    for name in names:
        if not NAME.fullmatch(name) or ".." in name:
            raise ValueError(f"unsafe name in a book: {name!r}")
        if name.casefold() in seen:
            raise ValueError(f"two members of a book are called {name!r}")
        seen.add(name.casefold())


def _pack(name: str, data: bytes) -> tuple[bytes, int]:
    if name == "mimetype" or name.endswith(STORED_SUFFIXES):
        return data, 0
    return (_deflate_shared if name.endswith(SHARED_SUFFIXES) else _deflate)(data), 8


def _deflate(data: bytes) -> bytes:
    packer = zlib.compressobj(LEVEL, zlib.DEFLATED, -zlib.MAX_WBITS)
    return packer.compress(data) + packer.flush()


_deflate_shared = lru_cache(maxsize=32)(_deflate)


def _dos_date(day: date) -> int:
    year = min(max(day.year, 1980), 2107)
    month, of_month = (day.month, day.day) if year == day.year else (1, 1)
    return (year - 1980) << 9 | month << 5 | of_month

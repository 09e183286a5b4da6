"""JSON -> typed values: for files of ours that anybody may have edited. Whatever is wrong with one is a ValueError."""

from __future__ import annotations

from typing import TypeVar

import msgspec

Unread = msgspec.Raw
"""A value that nobody reads: it is passed over as it stands, in a fraction of the time."""

T = TypeVar("T")


def json_as(data: bytes, kind: type[T]) -> T:
    """Return JSON as a ``kind`` (a dataclass, ``dict[str, str]`` and the like); keys that it does not know are passed over.

    ValueError for whatever is none: no JSON, a value of another type, too deep, a number of too many digits.
    """
    try:
        return msgspec.json.decode(data, type=kind)
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError) as fault:
        raise ValueError(str(fault)) from None

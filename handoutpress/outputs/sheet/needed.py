"""Whether this machine can make sheets, told without importing what makes them."""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec

from handoutpress.outputs.fonts.paper import INSTALL

__all__ = ["INSTALL", "NEEDED", "lacking", "sides", "too_long"]
NEEDED = ("typst", "segno", "uharfbuzz")
"""What the extra brings besides fonts."""


@cache
def lacking() -> str:
    """Return what this machine lacks to make sheets, and how to get it, in one line; empty if it lacks nothing."""
    return "" if all(map(find_spec, NEEDED)) else f"no PDF was made: {INSTALL}"


def sides(*, large: bool, both: bool) -> int:
    """Return how many sides a take-home sheet may have: one leaf, or two in large print or (``both``) in two languages."""
    return 4 if large or both else 2


def too_long(count: int, most: int) -> str:
    """Return what there is to say of a take-home sheet that has more sides than it may."""
    return f"it has {count} sides, {count - most} more than a sheet to take home may have"

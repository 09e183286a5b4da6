"""What the checks know about each language: tables only. No row means no knowledge, and the check stays silent."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import TypeVar

Row = TypeVar("Row")


def row(table: Mapping[str, Row], locale: str) -> Row | None:
    """Return the row of a locale (``pt_BR``), else of its language (``pt``), else None. A pseudo-language has none."""
    found = table.get(locale)
    if found is not None or locale.endswith("_XA"):
        return found
    return table.get(_language(locale))


@cache
def _language(locale: str) -> str:
    return locale.partition("@")[0].partition("_")[0]


def words(line: str) -> tuple[str, ...]:
    """Split a line of a table at white space; ``_`` inside a word stands for a space."""
    return tuple(word.replace("_", " ") for word in line.split())

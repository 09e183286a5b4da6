"""Where the keys of a TOML text stand: tomllib keeps no positions."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from typing import Any

KeyPath = tuple[str | int, ...]
"""``("person", 0, "name")`` is the first person's name."""


_LONGEST = 1000
"""Lines of one statement."""


def key_lines(text: str, first_line: int = 1) -> dict[KeyPath, int]:
    """Return the line of each key of a valid TOML text: ``("person", 0, "name")`` is that of the first person's name."""
    return {keys: first_line + offset for keys, offset in _key_lines(text)}


def _key_lines(text: str) -> Iterator[tuple[KeyPath, int]]:
    """Yield (key path, lines after the first) of every key of a valid TOML text, its tables included.

    tomllib keeps no positions. Each statement is the shortest run of lines that tomllib itself accepts, so strings and
    lists over several lines need no second lexer.
    """
    table: KeyPath = ()
    counts: dict[KeyPath, int] = {}
    statement = ""
    for offset, line in enumerate(text.split("\n")):
        statement += line + "\n"
        if statement.count("\n") > _LONGEST:
            return  # each line is tried with all before it: what follows has the place of its table
        start = offset - statement.count("\n") + 1
        parsed = _try(statement)
        if parsed is None:
            continue
        if line.lstrip().startswith("[") and start == offset:
            table = _table_path(parsed, counts)
            yield table, start
        else:
            yield from (((*table, *keys), start) for keys in _paths(parsed))
        statement = ""


def _try(statement: str) -> dict[str, Any] | None:
    try:
        return tomllib.loads(statement)
    except tomllib.TOMLDecodeError:
        return None


def _table_path(parsed: dict[str, Any], counts: dict[KeyPath, int]) -> KeyPath:
    """Return the path of a table header; the latest member where it goes through an array of tables."""
    keys: KeyPath = ()
    node: Any = parsed
    while node:
        if isinstance(node, list):
            counts[keys] = counts.get(keys, -1) + 1
            return (*keys, counts[keys])
        name, node = next(iter(node.items()))
        keys = (*keys, name)
        if keys in counts and not isinstance(node, list):
            keys = (*keys, counts[keys])
    return keys


def _paths(node: Any, keys: KeyPath = ()) -> Iterator[KeyPath]:
    if keys:
        yield keys
    items = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, value in items:
        yield from _paths(value, (*keys, key))

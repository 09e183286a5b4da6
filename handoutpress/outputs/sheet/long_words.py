"""What of a text stays in one line however narrow its column is: found before it runs into the next column in silence."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from handoutpress.languages.line_breaks import MAY_BREAK, clusters, pieces, width

LEAST = 9.0
"""Ems: what is shorter has room in the narrowest column of large print."""
_MANY, _SYLLABLES = 2, 6
_SPACES = re.compile("[ \t\n\r\f]+")
_SPACELESS = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
"""Thai, Lao, Burmese, Khmer: their words are known to dictionaries alone, and seldom have more than some syllables."""
_JOINED = re.compile("[\u0600-\u08ff]")
"""Letters that lose their shape where a word is broken."""


def kept(element: Any, least: float = 0.0) -> list[str]:
    """Return the widest pieces of an element's text that no line parts, of more than ``least`` ems, by estimate."""
    words = {word for text in element.itertext() for word in _SPACES.split(text) if len(word) * 1.0 > least}
    longest = sorted(words, key=lambda word: (len(word), word))[-3 * _MANY :]
    found = {piece for word in longest for piece in map(_syllables, pieces(word))}
    return [piece for piece in sorted(found, key=lambda one: (-width(one), one))[:_MANY] if width(piece) > least]


def _syllables(piece: str) -> str:
    return "".join(clusters(piece)[:_SYLLABLES]) if _SPACELESS.search(piece) else piece.strip()


def broken(data: Mapping[str, Any], words: Iterable[str]) -> dict[str, Any]:
    """Return what a template is given, with places to break in words that have no room in one line."""
    soft = {word: word if _JOINED.search(word) else MAY_BREAK.join(clusters(word)) for word in words}
    return {name: _replaced(value, soft) if name == "chapters" else value for name, value in data.items()}


def _replaced(value: Any, soft: Mapping[str, str]) -> Any:
    if isinstance(value, str):
        for word, other in soft.items():
            value = value.replace(word, other)
        return value
    if isinstance(value, dict):
        return {
            key: one if key in {"url", "to", "id", "plain", "src"} else _replaced(one, soft)
            for key, one in value.items()
        }
    return list(_without(value, soft)) if isinstance(value, list) else value


def _without(values: list[Any], soft: Mapping[str, str]) -> Iterator[Any]:
    """Yield a list's values; of those that say what is kept in one line, not what is broken now."""
    for value in values:
        if not (isinstance(value, list) and len(value) == _KEPT and isinstance(value[1], bool) and value[0] in soft):
            yield _replaced(value, soft)


_KEPT = 3
"""Of what a column keeps in one line: the word, whether it is bold, its language."""

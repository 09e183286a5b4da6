"""Editions that wait to be printed, small: a build holds those of all languages until each knows what the others are called."""

from __future__ import annotations

import zlib
from dataclasses import dataclass, fields
from types import GenericAlias
from typing import Any, get_type_hints

from handoutpress.model import Article, Edition, Interface, Language
from handoutpress.press.memo.value_hashes import encoded, reader

_SHARED = ("article", "language", "source_language", "interface", "beside")
"""What many editions have in common, and none need have of its own."""
_OWN = tuple(column.name for column in fields(Edition) if column.name not in _SHARED)
_KINDS = get_type_hints(Edition)
_read = reader(GenericAlias(tuple, tuple(_KINDS[name] for name in _OWN)))


@dataclass(frozen=True, slots=True)
class Packed:
    """An edition in a twentieth of its memory, for a quarter of a millisecond."""

    article: Article
    language: Language
    source_language: Language
    interface: Interface
    beside: Interface | None
    own: bytes

    def edition(self) -> Edition:
        """Return the edition, equal to the one that was packed."""
        values: dict[str, Any] = {name: getattr(self, name) for name in _SHARED}
        return Edition(**values, **dict(zip(_OWN, _read(zlib.decompress(self.own)), strict=True)))


def packed(edition: Edition) -> Packed:
    """Return an edition packed; ``edition()`` gives it back."""
    shared: dict[str, Any] = {name: getattr(edition, name) for name in _SHARED}
    return Packed(**shared, own=zlib.compress(encoded([getattr(edition, name) for name in _OWN]), 1))

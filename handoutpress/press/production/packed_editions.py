"""Editions that wait to be printed, small: a build holds those of all languages until each knows what the others are called."""

from __future__ import annotations

import tempfile
import zlib
from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from types import GenericAlias
from typing import IO, Any, get_type_hints

from handoutpress.model import Article, Edition, Interface, Language
from handoutpress.press.memo.value_hashes import encoded, reader

_SHARED = ("article", "language", "source_language", "interface", "beside")
"""What many editions have in common, and none need have of its own."""
_OWN = tuple(column.name for column in fields(Edition) if column.name not in _SHARED)
_KINDS = get_type_hints(Edition)
IN_MEMORY = 4_000_000
"""Bytes of packed editions beyond which they wait on the disk."""
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


class Waiting:
    """Packed editions by locale and slug; many of them wait in a file without a name, which is gone with the process."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, str], list[tuple[Packed, int, int]]] = {}
        """Each without its own bytes, with where these begin and how many they are."""
        self._bytes: IO[bytes] | None = None
        self._end = 0

    def __contains__(self, key: tuple[str, str]) -> bool:
        return key in self._known

    def keep(self, key: tuple[str, str], editions: Iterable[Edition]) -> None:
        """Keep the editions of an article in a language. OSError if the disk has no room for them."""
        self._known[key] = [self._put(packed(edition)) for edition in editions]

    def of(self, key: tuple[str, str]) -> list[Edition]:
        """Return the editions of an article in a language; none if there are none, or none was kept."""
        return [one.edition() for one in self._packed(key)]

    def __del__(self) -> None:
        """Let the file go."""
        if self._bytes:
            self._bytes.close()

    def __getstate__(self) -> dict[tuple[str, str], list[Packed]]:
        """Go to another process with all that waits: a file stays in this one."""
        return {key: self._packed(key) for key in self._known}

    def __setstate__(self, state: dict[tuple[str, str], list[Packed]]) -> None:
        """Come from another process."""
        self.__init__()  # type: ignore[misc]
        self._known = {key: [self._put(one) for one in some] for key, some in state.items()}

    def _packed(self, key: tuple[str, str]) -> list[Packed]:
        return [replace(one, own=self._get(start, size)) for one, start, size in self._known.get(key, ())]

    def _put(self, one: Packed) -> tuple[Packed, int, int]:
        if self._bytes is None:  # here, not at the start: a worker process is given what keeps nothing yet
            self._bytes = tempfile.SpooledTemporaryFile(IN_MEMORY)  # noqa: SIM115 - as long as the build
        start, size = self._end, len(one.own)
        self._bytes.seek(start)
        self._bytes.write(one.own)
        self._end += size
        return replace(one, own=b""), start, size

    def _get(self, start: int, size: int) -> bytes:
        assert self._bytes
        self._bytes.seek(start)
        return self._bytes.read(size)

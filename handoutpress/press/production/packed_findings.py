"""Findings that wait to be told, small: a build has those of all editions to its end, and few of them are ever looked at."""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Sequence
from typing import overload

from handoutpress.model import Problem
from handoutpress.press.memo.value_hashes import encoded, reader

_read = reader(tuple[Problem, ...])


def packed(findings: Sequence[Problem]) -> bytes:
    """Return what the checks found in a sixth of its memory; ``unpacked`` gives it back."""
    return zlib.compress(encoded(findings), 1) if findings else b""


def unpacked(data: bytes) -> tuple[Problem, ...]:
    """Return what was packed."""
    found: tuple[Problem, ...] = _read(zlib.decompress(data)) if data else ()
    return found


class Findings(Sequence[Problem]):
    """A tuple of findings, for whoever looks at it: those of editions lie packed, and are unpacked edition by edition."""

    __slots__ = ("_packed", "of_files")

    def __init__(self, of_editions: Sequence[bytes] = (), of_files: tuple[Problem, ...] = ()) -> None:
        """``of_editions`` are those that the checks found, packed, an edition each; ``of_files`` those of finished files."""
        self._packed = tuple(filter(None, of_editions))
        self.of_files = of_files

    def __iter__(self) -> Iterator[Problem]:
        """Yield the findings of editions in their order, then those of files."""
        for data in self._packed:
            yield from unpacked(data)
        yield from self.of_files

    def __len__(self) -> int:
        """Count them."""
        return sum(1 for _ in self)

    @overload
    def __getitem__(self, index: int) -> Problem: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Problem, ...]: ...
    def __getitem__(self, index: int | slice) -> Problem | tuple[Problem, ...]:
        """Return one or several by their place; IndexError as a tuple."""
        return self._all()[index]

    def __bool__(self) -> bool:
        """Return whether there is any."""
        return bool(self._packed or self.of_files)

    def __eq__(self, other: object) -> bool:
        """Return whether another sequence has the same findings in the same order."""
        return isinstance(other, Findings | tuple) and self._all() == (
            other._all() if isinstance(other, Findings) else other
        )

    def __hash__(self) -> int:
        """Return the hash of the tuple that it stands for."""
        return hash(self._all())

    def __repr__(self) -> str:
        """Return it as the tuple that it stands for."""
        return repr(self._all())

    def _all(self) -> tuple[Problem, ...]:
        return tuple(
            problem for problem in self
        )  # ``tuple(self)`` asks for the length first, and would unpack all twice

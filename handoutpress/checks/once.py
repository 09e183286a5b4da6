"""What is found out about one side of a message, found out once: a source is checked in every language."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol, TypeVar

_Found = TypeVar("_Found")


class _Side(Protocol):
    @property
    def known(self) -> dict[Any, Any]: ...


_OneSide = TypeVar("_OneSide", bound=_Side)


def once(question: Callable[[_OneSide], _Found], side: _OneSide) -> _Found:
    """Return what a function says of a side (a ``Reading`` or its ``Facts``), which remembers the answer.

    For functions of nothing but the side; nobody may change what they return.
    """
    known = side.known
    if question not in known:
        known[question] = question(side)
    found: _Found = known[question]
    return found

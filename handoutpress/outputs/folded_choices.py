"""Choices -> those that are seen at once, and those that a reader opens: on a phone fifty names of languages are two screens."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

Choice = TypeVar("Choice")
MOST, FIRST = 15, 8
"""How many stand above a title in a row each can see; of more, how many before the rest is opened."""


def folded(choices: Sequence[Choice]) -> tuple[Sequence[Choice], Sequence[Choice]]:
    """Return what a list shows of many choices at once, and what it shows when it is opened: nothing, if they are few."""
    return (choices, ()) if len(choices) <= MOST else (choices[:FIRST], choices[FIRST:])

"""What is wrong, and where: findings and the one exception."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from handoutpress.model.visible import visible


class Severity(StrEnum):
    """How much a finding weighs. Only ``ERROR`` keeps a message out of the books."""

    ERROR = "error"
    ACKNOWLEDGE = "acknowledge"  # a person must say that it is meant so
    WARNING = "warning"
    INFO = "info"


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A line of a file: ``path`` relative to the library's root with ``/``; ``line`` counts from 1, 0 is the whole file."""

    path: str
    line: int = 0

    def __str__(self) -> str:
        path = visible(self.path)
        return f"{path}:{self.line}" if self.line else path


@dataclass(frozen=True, slots=True)
class Problem:
    """One finding. ``code`` is HPnnn (docs/problems.md), ``text`` one line, ``hint`` what to do about it (may be empty)."""

    code: str
    severity: Severity
    place: Place
    text: str
    hint: str = ""

    def __str__(self) -> str:
        line = f"{self.place}: {self.severity}[{self.code}]: {visible(self.text)}"
        return f"{line}\n    hint: {visible(self.hint)}" if self.hint else line


class HandoutError(Exception):
    """The only exception raised on purpose; it carries every Problem that was found, never just the first."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(map(str, self.problems)))

    def __reduce__(self) -> tuple[type[HandoutError], tuple[tuple[Problem, ...]]]:
        """Come from another process as what it is there."""
        return type(self), (self.problems,)


class MisuseError(HandoutError):
    """What the command line asks for cannot be: a language or an output that there is not. Exit code 2."""


def error(code: str, place: Place, text: str, hint: str = "") -> Problem:
    """Return a Problem of severity ERROR."""
    return Problem(code, Severity.ERROR, place, text, hint)


def warning(code: str, place: Place, text: str, hint: str = "") -> Problem:
    """Return a Problem of severity WARNING."""
    return Problem(code, Severity.WARNING, place, text, hint)

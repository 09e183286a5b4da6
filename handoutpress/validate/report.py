"""What validators found, and which of them did not run: "not run" is never "passed"."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from handoutpress.model import Problem

Progress = Callable[[int, int], None]
"""Called with how many files are done, and how many there are."""


def silent(done: int, total: int) -> None:
    """Tell nobody."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one validator made of the files that it was given."""

    validator: str
    """As people know it: ``EPUBCheck``, ``DAISY Ace``."""
    version: str = ""
    files: int = 0
    """How many files it has checked."""
    problems: tuple[Problem, ...] = ()
    not_run: str = ""
    """Why it did not run; empty if it ran."""
    left_out: int = 0
    """How many files it was not given, where it looks at a sample of them."""

    @property
    def passed(self) -> bool:
        """True if it ran and found nothing."""
        return not self.not_run and not self.problems


@dataclass(frozen=True, slots=True)
class Report:
    """The outcomes of all validators, in the order of their running."""

    outcomes: tuple[Outcome, ...]

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Return every finding."""
        return tuple(problem for outcome in self.outcomes for problem in outcome.problems)

    @property
    def not_run(self) -> tuple[Outcome, ...]:
        """Return the validators that did not run."""
        return tuple(outcome for outcome in self.outcomes if outcome.not_run)

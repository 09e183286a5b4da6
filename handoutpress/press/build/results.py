"""What a build says of itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from handoutpress.editions import Refusal
from handoutpress.model import Fallback, Language, Problem, Severity
from handoutpress.press.opened_library.load import Library
from handoutpress.press.production.edition_units import File, Filling
from handoutpress.press.production.packed_findings import Findings
from handoutpress.press.production.sheet_memo import of_sheets

Progress = Callable[[str, int, int], None]
"""Called with what is being done, how many are done, and how many there are."""

More = Callable[[Library, Sequence[Filling], Mapping[str, File]], dict[str, bytes]]
"""What a verb adds to a build that is complete but for the shared files: path under build/ -> bytes."""


def nothing(library: Library, fillings: Sequence[Filling], files: Mapping[str, File]) -> dict[str, bytes]:
    """Add nothing."""
    return {}


def silent(what: str, done: int, total: int) -> None:
    """Tell nobody."""


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the table at the end of a build: one language."""

    language: Language
    editions: int
    translated: int
    total: int
    counts: Mapping[Fallback, int]
    files: int
    size: int
    """Bytes of its files."""
    seconds: float


@dataclass(frozen=True, slots=True)
class Built:
    """What a build made."""

    rows: tuple[Row, ...]
    refusals: tuple[Refusal, ...]
    problems: Findings
    """Findings that did not stop it; each error among them kept a message out of its edition."""
    changed: int
    """How many files are new or differ from before."""
    files: int
    seconds: float
    left_out: tuple[str, ...] = ()
    """What was asked for and this machine cannot make, with how to get it, a line each."""
    foreign: tuple[str, ...] = ()
    """Files in build/ that no build of this library is known to have made; they stay."""
    held: tuple[tuple[Language, str, int], ...] = ()
    """Of each draft that a release would wait for: language, article, how many messages somebody must answer about."""
    reasons: tuple[str, ...] = ()
    """What was made anew, with why, a line each; nothing where nothing is remembered."""
    along: int = 0
    """How many handouts and collections were made though nobody asked for them: they lay in build/, and not as was known."""

    @property
    def unreadable(self) -> tuple[Problem, ...]:
        """Return what somebody could not read of a sheet: boxes for letters (HP740), numbers turned round, no tags ..."""
        return tuple(problem for problem in self.of_sheets if problem.severity is Severity.ERROR)

    @property
    def of_sheets(self) -> tuple[Problem, ...]:
        """Return all that there is to say of finished sheets."""
        return tuple(
            problem
            for problem in self.problems.of_files
            if problem.code.startswith("HP7") and problem.code in of_sheets()
        )

"""Which findings are questions that a release waits for: of what a sentence says, in the blocks in which a mistake harms."""

from __future__ import annotations

from collections.abc import Iterable

from handoutpress.markdown import RISK
from handoutpress.model import Problem, Severity

FORM = frozenset({"HP409", "HP414"})
"""Questions about marks and form: a reader may stumble over them, but is not misled."""


def asked(problems: Iterable[Problem]) -> tuple[str, ...]:
    """Return the codes of the findings that somebody must answer, sorted, each once: what stands beside a message."""
    return tuple(sorted({one.code for one in problems if _is_question(one)}))


def unanswered(role: str, problems: Iterable[Problem], answered: Iterable[str]) -> tuple[Problem, ...]:
    """Return the questions that keep a message of a role out of a release.

    ``answered`` are the codes that stood beside these very words when somebody signed them; a waived finding is none.
    """
    if role not in RISK:
        return ()
    known = set(answered)
    return tuple(problem for problem in problems if _is_question(problem) and problem.code not in known)


def _is_question(problem: Problem) -> bool:
    return problem.severity is Severity.ACKNOWLEDGE and problem.code not in FORM

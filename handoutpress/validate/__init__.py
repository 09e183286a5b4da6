"""Validators over build/: the official EPUBCheck, our own rules, and the other outside tools where they are installed.

In: build/. Out: a report, in which what did not run is said not to have run. Never: a change of build/.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from handoutpress.validate.all_validators import ABSENT, Tools, everything
    from handoutpress.validate.epubcheck_run import books
    from handoutpress.validate.own_rules import own
    from handoutpress.validate.report import Outcome, Report

_HOME = {
    "ABSENT": "all_validators",
    "Outcome": "report",
    "Report": "report",
    "Tools": "all_validators",
    "books": "epubcheck_run",
    "everything": "all_validators",
    "own": "own_rules",
}
"""Name -> the module that has it, imported when it is asked for: whoever only asks git something validates nothing."""

__all__ = ["ABSENT", "Outcome", "Report", "Tools", "books", "everything", "own"]


def __getattr__(name: str) -> Any:
    """Return what the room offers, imported now. AttributeError for what it does not."""
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = globals()[name] = getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
    return found

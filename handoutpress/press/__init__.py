"""The verbs. The only room that writes files, reads the clock or the environment.

A verb is imported when it is asked for: that there is nothing to do is known before anything that makes books is.

In: a library's folder, a verb's options. Out: files written, and a value that tells what was done. Never: a word printed but in
``terminal``, a question of style.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from handoutpress.press.build import Built, build
    from handoutpress.press.check import check
    from handoutpress.press.days import today
    from handoutpress.press.extract import extract
    from handoutpress.press.production.release_terms import due
    from handoutpress.press.pseudo import Disguised, disguise
    from handoutpress.press.release import Released, Verified, recall, release
    from handoutpress.press.rename import Renamed, rename
    from handoutpress.press.source_fix import Fixed, source_fix
    from handoutpress.press.status import Standing, status
    from handoutpress.press.terminal.status_tables import status_page
    from handoutpress.press.update import add_language, format_catalogs, package_interface, update
    from handoutpress.press.validate import validate

_HOME = {
    "Built": "building",
    "Disguised": "disguising",
    "Fixed": "correcting",
    "Released": "releasing",
    "Renamed": "renaming",
    "Standing": "standing",
    "Verified": "releasing",
    "add_language": "updating",
    "build": "building",
    "check": "checking",
    "disguise": "disguising",
    "due": "terms",
    "extract": "templates",
    "format_catalogs": "updating",
    "package_interface": "updating",
    "recall": "releasing",
    "release": "releasing",
    "rename": "renaming",
    "source_fix": "correcting",
    "status": "standing",
    "status_page": "overview",
    "today": "days",
    "update": "updating",
    "validate": "validating",
}
"""Name -> the module that has it."""

__all__ = [
    "Built",
    "Disguised",
    "Fixed",
    "Released",
    "Renamed",
    "Standing",
    "Verified",
    "add_language",
    "build",
    "check",
    "disguise",
    "due",
    "extract",
    "format_catalogs",
    "package_interface",
    "recall",
    "release",
    "rename",
    "source_fix",
    "status",
    "status_page",
    "today",
    "update",
    "validate",
]


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = globals()[name] = getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
    return found

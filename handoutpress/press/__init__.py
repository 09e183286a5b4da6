"""The verbs. The only room that writes files, reads the clock or the environment.

A verb is imported when it is asked for: that there is nothing to do is known before anything that makes books is.

In: a library's folder, a verb's options. Out: files written, and a value that tells what was done. Never: a word printed but in
``terminal``, a question of style.
"""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from handoutpress.press.add_language import add_language
    from handoutpress.press.bring_back import Brought, bring_back
    from handoutpress.press.build import Built, build, clinic_ids
    from handoutpress.press.check import check, not_looked_at
    from handoutpress.press.export import export
    from handoutpress.press.extract import extract
    from handoutpress.press.format import format_catalogs
    from handoutpress.press.import_ import Imported, import_
    from handoutpress.press.interface import package_interface
    from handoutpress.press.merge import merge
    from handoutpress.press.new import Begun, new
    from handoutpress.press.opened_library.clock import today
    from handoutpress.press.production.release_terms import due
    from handoutpress.press.pseudo import Disguised, disguise
    from handoutpress.press.recall import Verified, recall
    from handoutpress.press.release import Released, release
    from handoutpress.press.rename import Renamed, rename
    from handoutpress.press.review_calendar import review_calendar
    from handoutpress.press.source_fix import Fixed, source_fix
    from handoutpress.press.status import Standing, status
    from handoutpress.press.terminal.status_tables import status_page
    from handoutpress.press.update import update
    from handoutpress.press.validate import validate

_HOME = {
    "Begun": "new",
    "Brought": "bring_back",
    "Built": "build",
    "Disguised": "pseudo",
    "Fixed": "source_fix",
    "Imported": "import_",
    "Released": "release",
    "Renamed": "rename",
    "Standing": "status",
    "Verified": "recall",
    "add_language": "add_language",
    "bring_back": "bring_back",
    "build": "build",
    "check": "check",
    "clinic_ids": "build",
    "disguise": "pseudo",
    "due": "production.release_terms",
    "export": "export",
    "extract": "extract",
    "format_catalogs": "format",
    "import_": "import_",
    "merge": "merge",
    "new": "new",
    "not_looked_at": "check",
    "package_interface": "interface",
    "recall": "recall",
    "release": "release",
    "rename": "rename",
    "review_calendar": "review_calendar",
    "source_fix": "source_fix",
    "status": "status",
    "status_page": "terminal.status_tables",
    "today": "opened_library.clock",
    "update": "update",
    "validate": "validate",
}
"""Name -> the module that has it."""

__all__ = [
    "Begun",
    "Brought",
    "Built",
    "Disguised",
    "Fixed",
    "Imported",
    "Released",
    "Renamed",
    "Standing",
    "Verified",
    "add_language",
    "bring_back",
    "build",
    "check",
    "clinic_ids",
    "disguise",
    "due",
    "export",
    "extract",
    "format_catalogs",
    "import_",
    "merge",
    "new",
    "not_looked_at",
    "package_interface",
    "recall",
    "release",
    "rename",
    "review_calendar",
    "source_fix",
    "status",
    "status_page",
    "today",
    "update",
    "validate",
]


class _Room(ModuleType):
    """The room itself: ``press.build`` is the verb, although its file is called so too."""

    def __setattr__(self, name: str, value: object) -> None:
        """Keep the import of a verb's file from taking the verb's name."""
        if not (name in _HOME and isinstance(value, ModuleType)):
            super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Room


def __getattr__(name: str) -> Any:
    """Return a verb, imported now. AttributeError for what is none."""
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = globals()[name] = getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
    return found

"""Edition -> printable sheet: tagged PDF/UA-1 on A4 or Letter, for the hand or whole, in standard or large print.

It comes with the extra ``[pdf]``: sole importer of typst and segno, both imported when the first sheet is made. Same edition,
same bytes. Sources: ISO 14289-1 (PDF/UA-1); RNIB and ACB on large print.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from handoutpress.outputs.sheet.composition import Parts, Text
    from handoutpress.outputs.sheet.needed import INSTALL, lacking, sides, too_long
    from handoutpress.outputs.sheet.printed_matter import collected, matter, page
    from handoutpress.outputs.sheet.printed_sheets import Format, Sheet, fitting, key, printed

_HOME = {
    "INSTALL": "needed",
    "Format": "printed_sheets",
    "Parts": "composition",
    "Sheet": "printed_sheets",
    "Text": "composition",
    "collected": "printed_matter",
    "fitting": "printed_sheets",
    "key": "printed_sheets",
    "lacking": "needed",
    "matter": "printed_matter",
    "page": "printed_matter",
    "printed": "printed_sheets",
    "sides": "needed",
    "too_long": "needed",
}
"""Name -> the module that has it, imported when it is asked for: most builds make no sheet."""

__all__ = [
    "INSTALL",
    "Format",
    "Parts",
    "Sheet",
    "Text",
    "collected",
    "fitting",
    "key",
    "lacking",
    "matter",
    "page",
    "printed",
    "sides",
    "too_long",
]


def __getattr__(name: str) -> Any:
    """Return what the room offers, imported now. AttributeError for what it does not."""
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = globals()[name] = getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
    return found

"""Edition -> printable sheet: tagged PDF/UA-1 on A4 or Letter, for the hand or whole, in standard or large print.

It comes with the extra ``[pdf]``: sole importer of typst and segno, both imported when the first sheet is made. Same edition,
same bytes. Sources: ISO 14289-1 (PDF/UA-1); RNIB and ACB on large print.
"""

from handoutpress.outputs.sheet.composition import Parts, Text
from handoutpress.outputs.sheet.matter import collected, matter, page
from handoutpress.outputs.sheet.printed_sheets import (
    INSTALL,
    Format,
    Sheet,
    fitting,
    key,
    lacking,
    printed,
    sides,
    too_long,
)

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

"""Edition -> printable sheet: tagged PDF/UA-1 on A4 or Letter, in standard or large print; same edition, same bytes.

It comes with the extra ``[pdf]``: sole importer of weasyprint and segno, both imported when the first sheet is made, since
WeasyPrint needs libraries of the system (Pango). Sources: ISO 14289-1 (PDF/UA-1); RNIB and ACB on large print.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from handoutpress.model import Edition, Listing, Project
from handoutpress.outputs.sheet.engine import INSTALL, Sheet, key, lacking, printed
from handoutpress.outputs.sheet.matter import Matter, collected, matter, page
from handoutpress.outputs.sheet.rules import stylesheet
from handoutpress.outputs.style import PACKAGE, Theme

__all__ = [
    "INSTALL",
    "Matter",
    "Sheet",
    "collected",
    "key",
    "lacking",
    "matter",
    "page",
    "printed",
    "sheet",
    "stylesheet",
]


def sheet(
    edition: Edition,
    paper: str,
    large: bool,  # noqa: FBT001 - a format, not a switch
    siblings: Sequence[Listing],
    neighbours: Mapping[str, Listing],
    project: Project,
    figures: Mapping[str, bytes],
    theme: Theme = PACKAGE,
) -> bytes:
    """Return one sheet of an edition, on ``paper`` (a4, letter) in standard or large print."""
    (one,) = printed(matter(edition, siblings, neighbours, project, figures, theme), [(paper, large)], theme)
    return one.data

"""``status --calendar``: the review dates of a library's handouts, for the calendar of whoever keeps them."""

from __future__ import annotations

from pathlib import Path

from handoutpress.library import articles, project
from handoutpress.outputs import calendar
from handoutpress.press.file_changes import write_file
from handoutpress.press.production.release_terms import WARN_DAYS

NAME = "build/review-dates.ics"


def review_calendar(root: Path) -> str:
    """Write build/review-dates.ics; return its name. HandoutError if the library cannot be read, HP901 if it is not written."""
    root = root.resolve()
    data = calendar.review_dates(articles.read_all(root), project.read(root), WARN_DAYS)
    write_file.write(root / NAME, data, root)
    return NAME

"""``status --calendar``: the review dates of a library's handouts, for the calendar of whoever keeps them."""

from __future__ import annotations

from pathlib import Path

from handoutpress.library import articles, project
from handoutpress.outputs import review_calendar_file as calendar
from handoutpress.press import file_changes
from handoutpress.press.production.release_terms import WARN_DAYS

NAME = "build/review-dates.ics"


def review_calendar(root: Path) -> str:
    """Write build/review-dates.ics; return its name. HandoutError if the library cannot be read, HP901 if it is not written."""
    root = root.resolve()
    data = calendar.review_dates(articles.read_all(root), project.read(root), WARN_DAYS)
    file_changes.write(root / NAME, data, root)
    return NAME

"""The day, and how far the dates of other people's machines are believed by it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from handoutpress import catalogs
from handoutpress.model import Catalog, Place, Problem, warning


def today() -> date:
    """Return this day in UTC: what ``--as-of`` replaces."""
    return datetime.now(UTC).date()


def horizon(revised: Iterable[date], now: date) -> date | None:
    """Return the last day that somebody may have signed or saved on: tomorrow, since it comes earlier in the east.

    None if our own clock is behind even the oldest of the days on which articles were revised: then it is the one that is
    wrong, and nothing is judged by it, so that a computer without a clock makes the same bytes as any other.
    """
    return None if now < min(revised, default=now) else now + timedelta(days=1)


def _is_late(catalog: Catalog, last: date | None) -> bool:
    day = catalogs.revised(catalog.header)
    return bool(day and last and day > last)


def late(catalog: Catalog, last: date | None) -> list[Problem]:
    """Return HP317 if a catalog says that it was saved after the ``last`` day that is believed."""
    if not _is_late(catalog, last):
        return []
    hint = "set the clock of the computer that saved it, and save it again; until then no page or book has that day"
    text = f"PO-Revision-Date {catalogs.revised(catalog.header)} has not come yet"
    return [warning("HP317", Place(catalog.path), text, hint)]


def dated(catalog: Catalog, last: date | None) -> Catalog:
    """Return a catalog whose day, if it is not believed, is that of one that nobody has saved."""
    return replace(catalog, header=catalogs.undated(catalog.header)) if _is_late(catalog, last) else catalog

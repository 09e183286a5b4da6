"""This day: the one place that asks the clock for it."""

from __future__ import annotations

from datetime import UTC, date, datetime


def today() -> date:
    """Return this day in UTC: what ``--as-of`` replaces."""
    return datetime.now(UTC).date()

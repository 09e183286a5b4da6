"""The days on which handouts are to be reviewed, as a calendar that people subscribe to (RFC 5545)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import timedelta

from handoutpress.model import Article, Project

_LONGEST = 75
"""Bytes of a line (RFC 5545, section 3.1)."""


def review_dates(articles: Iterable[Article], project: Project, days_before: int) -> bytes:
    """Return an event on each article's review date, with who wrote it, and a reminder ``days_before`` it.

    An event keeps its identity when the date moves, and nothing of it depends on the clock.
    """
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//handoutpress//review dates//EN", "CALSCALE:GREGORIAN"]
    for article in sorted(articles, key=lambda one: (one.meta.review_by, one.meta.id)):
        lines += _event(article, project, days_before)
    return "".join(f"{_folded(line)}\r\n" for line in (*lines, "END:VCALENDAR")).encode()


def _event(article: Article, project: Project, days_before: int) -> Iterator[str]:
    meta = article.meta
    what = [f"{meta.id}, edition {meta.edition}, {article.path}", *(f"Author: {name}" for name in meta.authors)]
    yield "BEGIN:VEVENT"
    yield f"UID:{meta.id}@{project.id}"
    yield f"DTSTAMP:{meta.revised:%Y%m%d}T000000Z"
    yield f"DTSTART;VALUE=DATE:{meta.review_by:%Y%m%d}"
    yield f"DTEND;VALUE=DATE:{meta.review_by + timedelta(days=1):%Y%m%d}"
    yield f"SUMMARY:{_text(f'Review by today: {meta.title}')}"
    yield f"DESCRIPTION:{_text('; '.join(what))}"
    yield "TRANSP:TRANSPARENT"
    yield from ("BEGIN:VALARM", "ACTION:DISPLAY", f"TRIGGER:-P{days_before}D")
    yield f"DESCRIPTION:{_text(f'To be reviewed in {days_before} days: {meta.title}')}"
    yield from ("END:VALARM", "END:VEVENT")


def _text(value: str) -> str:
    """Return a text with what has a meaning in a calendar escaped (section 3.3.11)."""
    for mark in ("\\", ";", ","):
        value = value.replace(mark, f"\\{mark}")
    return " ".join(value.split())


def _folded(line: str) -> str:
    """Return a line in pieces of at most 75 bytes, never parted within a letter."""
    out, room = [""], _LONGEST
    for letter in line:
        size = len(letter.encode())
        if size > room:
            out.append(" ")
            room = _LONGEST - 1
        out[-1] += letter
        room -= size
    return "\r\n".join(out)

"""Review dates as a calendar (RFC 5545): what any calendar program reads, the same bytes every day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from command_line import run
from libraries import tiny
from samples import META, PROJECT

from handoutpress.model import Article, Skeleton
from handoutpress.outputs import review_calendar_file as calendar


def properties(data: bytes) -> list[tuple[str, str]]:
    """Return (name, value) of each line, unfolded."""
    text = data.decode().replace("\r\n ", "")
    return [(line.partition(":")[0], line.partition(":")[2]) for line in text.split("\r\n") if line]


def article(title: str) -> Article:
    meta = replace(META, title=title, review_by=date(2027, 2, 28))
    return Article("demo", "source/demo.md", meta, (), Skeleton(()))


def test_each_handout_has_a_day_with_its_owner_and_a_reminder() -> None:
    """A whole day, the next one its end; the identity is that of the handout in its library."""
    found = dict(properties(calendar.review_dates([article("Back pain")], PROJECT, 30)))
    assert ("20270228", "20270301") == (found["DTSTART;VALUE=DATE"], found["DTEND;VALUE=DATE"])
    assert "demo@library.example" == found["UID"]
    assert "-P30D" == found["TRIGGER"]
    data = calendar.review_dates([article("Back pain")], PROJECT, 30).decode().replace("\r\n ", "")
    assert "demo\\, edition 2\\, source/demo.md\\; Author: Ann Author" in data


def test_a_long_title_in_any_script_is_folded_and_read_back_whole() -> None:
    """No line is longer than 75 bytes, no letter is parted, no mark of the format stands in a text."""
    title = "Rücken; तंत्रिका, 背中の神経への麻酔注射 \\ " * 6
    data = calendar.review_dates([article(title)], PROJECT, 30)
    assert [] == [line for line in data.split(b"\r\n") if len(line) > 75]
    assert [] == [line for line in data.split(b"\r\n") if line.decode() != line.decode("utf-8", "replace")]
    said = dict(properties(data))["SUMMARY"].replace("\\;", ";").replace("\\,", ",").replace("\\\\", "\\")
    assert "Review by today: " + title.strip() == said


def test_status_writes_it_beside_the_build(tmp_path: Path) -> None:
    """A build does not wonder at it."""
    root = tiny(tmp_path)
    assert 0 == run(root, "status", "--calendar").returncode
    assert 2 == (root / "build" / "review-dates.ics").read_bytes().count(b"BEGIN:VEVENT")

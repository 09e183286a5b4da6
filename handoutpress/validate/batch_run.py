"""A validator in one process of its own: files go in at once, what it says of each comes out line by line, as JSON."""

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
    command: Sequence[str]
    """The batch: it reads the paths of files, says ``{"version": ...}`` or ``{"missing": why}``, then a line a file."""
    files: str
    """What its files are called: ``books``."""
    problems: Callable[[dict[str, Any], Path], Iterable[Problem]]
    """What it makes of a line and the file that it is about."""
    install: str = ""
    """What brings what it lacks."""


def outcome(validator: Validator, paths: Sequence[Path], progress: Progress) -> Outcome:
    """Return what a validator says of files; not run where it lacks a part, or from where it broke off or its process ended."""
    lines = _lines([str(path.resolve()) for path in paths], validator.command)
    first = next(lines, {"missing": "its process ended without a word"})
    if "version" not in first:
        why = first.get("missing") or first.get("broken") or "it did not say its version"
        return Outcome(validator.name, not_run="; ".join(filter(None, (why, validator.install))))
    problems: list[Problem] = []
    done, ended = 0, ""
    for path, line in zip(paths, lines, strict=False):
        if "broken" in line:
            ended = f"{path.name}: {line['broken']}"
            break
        done += 1
        problems += validator.problems(line, path)
        progress(done, len(paths))
    if done < len(paths) and not ended:
        ended = f"its process ended after {done} {validator.files}"
    return Outcome(validator.name, first["version"], done, tuple(problems), ended)


def java(script: str) -> list[str]:
    """Return the command of a batch that starts Java by itself, in this Python."""
    return [sys.executable, "-P", script]


def brings(name: str) -> str:
    """Return what to install for a validator that runs on Java."""
    return f'pip install "handoutpress[validate]" brings {name} and a Java runtime'


def _lines(paths: Sequence[str], command: Sequence[str]) -> Iterator[dict[str, Any]]:
    """Yield the lines of a batch as it goes on; the process is gone when the caller stops listening."""
    with closing(programs.lines(command, json.dumps(paths).encode())) as said:
        for line in said:
            try:
                yield json.loads(line)
            except ValueError:
                yield {"broken": f"it said {line.decode('utf-8', 'replace').strip()[:80]!r}"}

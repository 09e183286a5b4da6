"""veraPDF, the validator of the PDF Association, over all sheets in one Java machine of its own process."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from handoutpress.model import Place, Problem, error
from handoutpress.validate import verapdf_batch
from handoutpress.validate.epubcheck_run import lines_of, name_of
from handoutpress.validate.report import Outcome, Progress, silent

NAME = "veraPDF"
HINT = "report it to this project: no sheet of ours should break a rule of PDF/UA-1"
INSTALL = 'pip install "handoutpress[validate]" brings veraPDF and a Java runtime'


def sheets(
    paths: Sequence[Path], root: Path, progress: Progress = silent, command: Sequence[str] | None = None
) -> Outcome:
    """Return what veraPDF says of each sheet by PDF/UA-1: HP739 for each rule that it breaks, and where it broke off.

    Places are relative to ``root``. The first sheet takes some seconds (Java starts), each further one a third.
    ``command`` runs the batch (default: this Python).
    """
    if not paths:
        return Outcome(NAME)
    names = [str(path.resolve()) for path in paths]
    lines = lines_of(names, command or [sys.executable, "-P", str(verapdf_batch.__file__)])
    first = next(lines, {"missing": "its process ended without a word"})
    if "missing" in first:
        return Outcome(NAME, not_run=f"{first['missing']}; {INSTALL}")
    problems: list[Problem] = []
    done = 0
    for done, (path, line) in enumerate(zip(paths, lines, strict=False), 1):
        problems += _problems(line, Place(name_of(path, root)))
        progress(done, len(paths))
    ended = f"its process ended after {done} sheets" if done < len(paths) else ""
    return Outcome(NAME, first["version"], done, tuple(problems), ended)


def _problems(line: dict[str, Any], place: Place) -> Iterator[Problem]:
    if "crash" in line:
        yield error("HP739", place, f"veraPDF broke off: {line['crash']}", HINT)
        return
    for clause, test, message, count in line["failed"]:
        times = f" ({count} times)" if count > 1 else ""
        yield error("HP739", place, f"PDF/UA-1 {clause}-{test}: {' '.join(message.split())}{times}", HINT)

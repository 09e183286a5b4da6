"""veraPDF, the validator of the PDF Association, over all sheets in one Java machine of its own process."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from handoutpress.model import Place, Problem, error
from handoutpress.validate import verapdf_batch
from handoutpress.validate.batch_run import Validator, brings, java, outcome
from handoutpress.validate.epubcheck_run import name_of
from handoutpress.validate.report import Outcome, Progress, silent

NAME = "veraPDF"
HINT = "report it to this project: no sheet of ours should break a rule of PDF/UA-1"


def sheets(
    paths: Sequence[Path], root: Path, progress: Progress = silent, command: Sequence[str] | None = None
) -> Outcome:
    """Return what veraPDF says of each sheet by PDF/UA-1: HP739 for each rule that it breaks, and where it broke off.

    Places are relative to ``root``. The first sheet takes some seconds (Java starts), each further one a third.
    ``command`` runs the batch (default: this Python).
    """
    if not paths:
        return Outcome(NAME)
    validator = Validator(
        NAME,
        command or java(str(verapdf_batch.__file__)),
        "sheets",
        lambda line, path: _problems(line, Place(name_of(path, root))),
        brings(NAME),
    )
    return outcome(validator, paths, progress)


def _problems(line: dict[str, Any], place: Place) -> Iterator[Problem]:
    if "crash" in line:
        yield error("HP739", place, f"veraPDF broke off: {line['crash']}", HINT)
        return
    for clause, test, message, count in line["failed"]:
        times = f" ({count} times)" if count > 1 else ""
        yield error("HP739", place, f"PDF/UA-1 {clause}-{test}: {' '.join(message.split())}{times}", HINT)

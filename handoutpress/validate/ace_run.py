"""DAISY Ace, the checker of EPUB Accessibility (WCAG), over all books in one Node and one Chromium."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from handoutpress.model import Place, Problem, error
from handoutpress.validate.batch_run import Validator, outcome
from handoutpress.validate.epubcheck_run import name_of
from handoutpress.validate.outside_tools import absent
from handoutpress.validate.report import Outcome, Progress, silent

NAME = "DAISY Ace"
PATIENCE = 120
"""Seconds that a book may take: Ace hangs on one that opens a dialog."""
_BATCH = Path(__file__).with_name("ace_batch.cjs")
_PACKAGES = ("ace-core", "ace-axe-runner-puppeteer", "ace-logger", "ace-meta")


def ace(
    paths: Sequence[Path],
    root: Path,
    node_modules: Path,
    chromium: Path,
    node: Path,
    progress: Progress = silent,
    command: Sequence[str] | None = None,
) -> Outcome:
    """Return what DAISY Ace says of each book: HP703. Places are relative to ``root``.

    ``command`` runs the batch (default: ``node``).
    """
    if missing := absent(*(node_modules / "@daisy" / name for name in _PACKAGES), chromium, node):
        return Outcome(NAME, not_run=missing)
    if not paths:
        return Outcome(NAME)
    own = [str(node), str(_BATCH), str(node_modules.resolve()), str(chromium), str(PATIENCE)]
    validator = Validator(NAME, command or own, "books", lambda line, path: _problems(line, name_of(path, root)))
    return outcome(validator, paths, progress)


def _problems(report: dict[str, Any], book: str) -> Iterator[Problem]:
    for page in report["assertions"]:
        where = page["earl:testSubject"]["url"]
        for finding in page["assertions"]:
            test, result = finding["earl:test"], finding["earl:result"]
            text = (
                f"{where}: {test['dct:title']} ({test['earl:impact']}): {' '.join(result['dct:description'].split())}"
            )
            yield error("HP703", Place(book), text, test.get("help", {}).get("url", ""))

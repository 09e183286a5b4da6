"""``validate``: everything in build/, by our own validator and by the outside ones."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from handoutpress import validate as validators
from handoutpress.model import HandoutError, Place, error
from handoutpress.validate import Outcome, Report


def validate(root: Path, progress: Callable[[str, int, int], None]) -> Report:
    """Return what every validator says of build/; HandoutError HP700 if nothing has been built."""
    root = root.resolve()
    build = root / "build"
    books = sorted(build.glob("*/*.epub"))
    pages = sorted(build.glob("*/*.html")) + sorted(build.glob("*.html"))
    if not books and not pages:
        raise HandoutError([error("HP700", Place("build"), "nothing has been built", "run: handoutpress build")])
    outcomes: list[Outcome] = [validators.own(build, root)]
    outcomes.append(validators.books(books, root, lambda done, total: progress("EPUBCheck", done, total)))
    return Report(tuple(outcomes))

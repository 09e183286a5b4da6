"""What ``pseudo`` left in a folder: only that is ever removed, by it or by the next build."""

from __future__ import annotations

from pathlib import Path

from handoutpress import settings
from handoutpress.catalogs.pseudo_language import LANGUAGE

NAME = LANGUAGE.tag
MARK = "pseudo.json"
"""Names what the last run wrote."""


def left(folder: Path) -> list[str] | None:
    """Return what the last run left in a folder, by its own mark, the mark too; None if no run did."""
    try:
        names = [MARK, *settings.json_as((folder / MARK).read_bytes(), dict[str, list[str]])["files"]]
        return [name for name in names if (folder / name).resolve().is_relative_to(folder.resolve())]
    except (OSError, ValueError, KeyError):
        return None

"""The questions whose answers are remembered: a verb, and what of its arguments an answer depends on."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Sequence
from pathlib import Path

from handoutpress.press.memo import listing
from handoutpress.press.memo.idle import INPUTS, OUTPUT, Asked

_LOGO = re.compile(r"""^\s*logo\s*=\s*["'](.+?)["']\s*(?:#.*)?$""", re.MULTILINE)


def build_question(
    only: Sequence[str], clinic: Path | str | None, root: Path = Path(), into: Path | None = None
) -> Asked:
    """Return the question of a build of drafts: which outputs, for which clinic, into which folder.

    A ``clinic`` of the library in ``root`` is named by its id.
    """
    folder = OUTPUT
    if isinstance(clinic, str):
        folder, clinic = f"{OUTPUT}/{clinic}", root / "clinics" / f"{clinic}.toml"
    if into:
        folder = into.resolve().as_posix()
    told = os.path.abspath(clinic) if clinic else ""  # noqa: PTH100 - light
    return Asked("build", (*only, "", told), output=True, folder=folder)


def told_question(verb: str, words: Sequence[str]) -> Asked:
    """Return the question of a verb whose answer is what it prints, which depends on the terminal, too."""
    import shutil  # a build does not ask how wide the terminal is

    streams = [str(stream.isatty()) for stream in (sys.stdout, sys.stderr)]
    names = ("NO_COLOR", "FORCE_COLOR", "TERM", "COLORTERM", "COLUMNS", "LC_ALL", "LANG")
    columns = str(shutil.get_terminal_size().columns)
    return Asked(verb, (*words, "", columns, *streams, *(os.environ.get(name, "") for name in names)))


def _names(table: Path) -> list[str]:
    return _LOGO.findall(table.read_text("utf-8", "replace"))


def elsewhere(root: Path, *tables: Path) -> set[Path]:
    """Return the logos that settings, theme or other ``tables`` take from outside of the folders that are listed."""
    ours = list((root / "source").rglob("*.toml"))
    if any(listing.leads_out(str(table), str(root)) for table in ours):
        return {root}
    found = [*ours, *tables]
    try:
        named = [table.parent / name for table in found if table.is_file() for name in _names(table)]
    except OSError:  # nothing is remembered where something cannot be read
        return {root}
    inside = [(root / name).resolve() for name in INPUTS]
    return {path for path in (name.resolve() for name in named) if not any(map(path.is_relative_to, inside))}

"""``merge``: git's merge driver for catalogs, ``handoutpress merge %O %A %B %P``."""

from __future__ import annotations

from pathlib import Path

from handoutpress import catalogs
from handoutpress.model import HandoutError, Place, Problem, error
from handoutpress.press import file_changes
from handoutpress.settings import file_presence
from handoutpress.validate import programs


def merge(base: Path, ours: Path, theirs: Path, name: str = "") -> tuple[Problem, ...]:
    """Write into ``ours`` what both sides made of ``base``; return a Problem for each message a person must choose for.

    The three are git's temporary files; ``name`` is the catalog's. HP342: both sides have new words for one message; ours
    stand there fuzzy, theirs in a comment. HP343: one of the three is no catalog, so lines were merged as git does it,
    with its conflict markers.
    """
    name = name or ours.name
    read = {path: file_presence.read(path, path.parent) for path in (base, ours, theirs)}
    try:
        merged = catalogs.merge_branches(read[base], read[ours], read[theirs], name)
    except HandoutError as fault:
        return _as_text(base, ours, theirs, name, fault)
    file_changes.write(ours, merged.data, ours.parent)
    return merged.conflicts


def _as_text(base: Path, ours: Path, theirs: Path, name: str, fault: HandoutError) -> tuple[Problem, ...]:
    """Let git merge the lines; HP343 with why, unless git had no conflict."""
    git = programs.find("git", ours.parent)
    if not git:
        raise fault
    labels = [word for label in ("ours", "base", "theirs") for word in ("-L", label)]
    command = [str(git), "merge-file", *labels, *(str(path.resolve()) for path in (ours, base, theirs))]
    answer = programs.run(command)
    if not answer.code:
        return ()
    first = fault.problems[0]
    text = f"one side is no catalog ({first.code}: {first.text}), so its lines were merged"
    hint = "mend the lines between the conflict markers, then git add"
    return (error("HP343", Place(name, first.place.line), text, hint),)

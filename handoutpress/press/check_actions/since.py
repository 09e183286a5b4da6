"""``check --since``: the library as it was at a revision of git, in a folder that is gone afterwards."""

from __future__ import annotations

import errno
import os
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import date
from functools import partial
from pathlib import Path

from handoutpress import languages as table
from handoutpress.findings import Finding, caused
from handoutpress.model import HandoutError, Place, error
from handoutpress.press.check import check
from handoutpress.press.check_actions.entry_lookup import look
from handoutpress.press.check_actions.lost_translations import lost_translations
from handoutpress.press.memo import place
from handoutpress.press.opened_library import repository
from handoutpress.press.opened_library.load import gather, load
from handoutpress.press.opened_library.repository import Repository

FOLDERS = ("source", "locales")
"""What ``check`` reads of a library."""


def since(
    root: Path,
    revision: str,
    now: Iterable[Finding],
    languages: Iterable[str] = (),
    articles: Iterable[str] = (),
    today: date | None = None,
) -> tuple[Finding, ...]:
    """Return those of ``now`` (the findings of the work tree) that the library had not at ``revision``, then what is lost.

    Lost is a translation that a message had then and has no more, although the article still holds it: HP460.
    Compared by code, message and words, not by line. ``languages``, ``articles`` and ``today`` are those of the check that
    found ``now``.
    HandoutError HP902 if git is missing, HP903 if there is no such revision.
    """
    with library_at(root.resolve(), revision) as before:
        problems = check(before, _known(before, languages), articles, today, place.of(root))
        lost = lost_translations(root.resolve(), before, revision, languages, articles)
        return (*caused(now, look(before, problems)), *look(root, lost))


def _known(root: Path, codes: Iterable[str]) -> list[str]:
    """Return those of the languages that the library had then; none, which means all, if it had none of them."""
    library = gather([], partial(load, root))
    had = {language.locale for language in library.project.languages} if library else set()
    return [row.locale for code in codes if (row := table.find(code)) and row.locale in had]


@contextmanager
def library_at(root: Path, revision: str) -> Iterator[Path]:
    """Give a folder with the library's sources and catalogs as they were.

    HandoutError HP902 if git is missing, HP903 if there is no such revision or this copy lacks a part of it.
    """
    found = repository.find(root)
    commit = found.commit(revision) if found else ""
    if not found or not commit:
        raise HandoutError([error("HP903", Place("."), f"git knows no revision {revision!r} here", repository.HINT)])
    with tempfile.TemporaryDirectory(prefix="handoutpress-") as name:
        folder = Path(name).resolve()
        _lay_out(found, commit, folder)
        yield folder


def _lay_out(found: Repository, commit: str, folder: Path) -> None:
    """Write what the library had into an empty folder; a link that leads out of it is left out, as if it was not there."""
    entries = list(found.entries(commit, FOLDERS))
    links: list[Path] = []
    for entry, data in zip(entries, found.blobs([entry.object for entry in entries]), strict=True):
        path = folder / entry.path
        with suppress(
            FileExistsError, NotADirectoryError, IsADirectoryError
        ):  # a tree written by hand: a folder is a file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)  # no link before every file is there: nothing is written through one
            links += [path] if entry.is_link else []
    for path in links:
        target = os.fsdecode(path.read_bytes())
        path.unlink()
        if "\0" not in target:
            path.symlink_to(target)
    for path in links:
        if not _stays(path, folder):
            path.unlink(missing_ok=True)


def _stays(link: Path, folder: Path) -> bool:
    """Return whether a link leads to a place in the folder, there or not; one that is too long leads nowhere."""
    try:
        link.stat()
    except OSError as fault:
        if fault.errno == errno.ENAMETOOLONG:
            return False
    return Path(os.path.realpath(link)).is_relative_to(folder)


def prefix(root: Path) -> str:
    """Return the library's folder as seen from the repository's root, empty or ending in ``/``; empty without git."""
    try:
        found = repository.find(root)
    except HandoutError:
        return ""
    return found.prefix if found else ""

"""``check --since``: the library as it was at a revision of git, in a folder that is gone afterwards."""

from __future__ import annotations

import io
import os
import subprocess
import tarfile
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from functools import partial
from pathlib import Path

from handoutpress import languages as table
from handoutpress.findings import Finding, caused
from handoutpress.model import HandoutError, Place, error
from handoutpress.press.check import check
from handoutpress.press.check_actions.entry_lookup import look
from handoutpress.press.memo import place
from handoutpress.press.opened_library.load import gather, load

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
    """Return those of ``now`` (the findings of the work tree) that the library had not at ``revision``.

    Compared by code, message and words, not by line. ``languages``, ``articles`` and ``today`` are those of the check that
    found ``now``.
    HandoutError HP902 if git is missing, HP903 if there is no such revision.
    """
    with library_at(root.resolve(), revision) as before:
        problems = check(before, _known(before, languages), articles, today, place.of(root))
        return caused(now, look(before, problems))


def _known(root: Path, codes: Iterable[str]) -> list[str]:
    """Return those of the languages that the library had then; none, which means all, if it had none of them."""
    library = gather([], partial(load, root))
    had = {language.locale for language in library.project.languages} if library else set()
    return [row.locale for code in codes if (row := table.find(code)) and row.locale in had]


@contextmanager
def library_at(root: Path, revision: str) -> Iterator[Path]:
    """Give a folder with the library's sources and catalogs as they were."""
    commit = _commit(root, revision)
    with tempfile.TemporaryDirectory(prefix="handoutpress-") as name:
        folder = Path(name)
        there = _git(root, "ls-tree", "--name-only", "-z", commit, "--", *FOLDERS).decode("utf-8", "surrogateescape")
        if names := [found for found in there.split("\0") if found]:
            with tarfile.open(
                fileobj=io.BytesIO(_git(root, "archive", "--format=tar", commit, "--", *names))
            ) as archive:
                archive.extractall(folder, filter="data")
        yield folder


def prefix(root: Path) -> str:
    """Return the library's folder as seen from the repository's root, empty or ending in ``/``; empty without git."""
    try:
        return _git(root, "rev-parse", "--show-prefix").decode("utf-8", "surrogateescape").strip("\n")
    except (subprocess.CalledProcessError, HandoutError):
        return ""


def _commit(root: Path, revision: str) -> str:
    """Return the revision's hash; a name that git would take for an option is none."""
    if revision and not revision.startswith("-"):
        try:
            return _git(root, "rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}").decode().strip()
        except subprocess.CalledProcessError:
            pass
    raise HandoutError([error("HP903", Place("."), f"git knows no revision {revision!r} here", _HINT)])


_HINT = "name a commit, branch or tag of this repository; in CI fetch the history (actions/checkout: fetch-depth: 0)"


def _git(root: Path, *arguments: str) -> bytes:
    """Return what git says; CalledProcessError if it refuses, HandoutError HP902 if there is no git."""
    environment = os.environ | {"GIT_TERMINAL_PROMPT": "0", "GIT_OPTIONAL_LOCKS": "0"}
    try:
        done = subprocess.run(["git", *arguments], cwd=root, env=environment, capture_output=True, check=True)
    except FileNotFoundError:
        hint = "install git, or check the whole library: handoutpress check"
        raise HandoutError([error("HP902", Place("."), "--since needs git, which is not installed", hint)]) from None
    return done.stdout

"""The law of a build that remembers: whatever happened before, build/ is what a build that remembers nothing makes of it."""

from __future__ import annotations

import os
import random
import shutil
from pathlib import Path

import pytest
from edits import EDITS, PEOPLE, write
from libraries import tiny, tree

from handoutpress import press
from handoutpress.model import HandoutError

SEQUENCES = int(os.environ.get("HANDOUTPRESS_SEQUENCES", "3"))
"""How many histories are tried; ``nox -s incremental`` tries many more."""
STEPS = int(os.environ.get("HANDOUTPRESS_STEPS", "8"))
"""Builds of each."""
CLINICS = {
    "": "",
    "north.toml": '[clinic]\nname = "North"\nphone = "+1 555 010 0111"\n',
    "south.toml": '[clinic]\nname = "South"\nemergency = "911"\n',
}
ASKED: tuple[tuple[str, ...], ...] = ((), ("html",), ("epub",), ("html", "epub", "bilingual"))


def told(root: Path, clinic: str, only: tuple[str, ...], *, memo: bool) -> object:
    """Build, and return all that the build said but how long it took and what was there before."""
    path = root / clinic if clinic else None
    try:
        done = press.build(root, jobs=1, only=only, clinic=path, memo=memo)
    except HandoutError as fault:
        return sorted(map(str, fault.problems))
    rows = [
        (row.language, row.editions, row.translated, row.total, dict(row.counts), row.files, row.size)
        for row in done.rows
    ]
    return rows, done.refusals, done.problems, done.files, sorted(done.left_out)


def afresh(root: Path, folder: Path, clinic: str, only: tuple[str, ...]) -> tuple[object, dict[str, bytes]]:
    """Return what a build of a copy says, and makes, that has never been built and remembers nothing."""
    shutil.copytree(root, folder, ignore=shutil.ignore_patterns("build"))
    said = told(folder, clinic, only, memo=False)
    made = tree(folder / "build") if (folder / "build").is_dir() else {}
    shutil.rmtree(folder)
    return said, made


@pytest.mark.parametrize("seed", range(SEQUENCES))
def test_a_build_that_remembers_makes_what_one_makes_that_does_not(tmp_path: Path, seed: int) -> None:
    """After any edits of texts, catalogs, settings, theme, build/ and times: the same files, byte for byte, and words."""
    chance = random.Random(seed)
    root = tiny(tmp_path)
    settings = root / "source/handouts.toml"
    write(settings, settings.read_text(encoding="utf-8").replace("[clinic]", 'fonts = "none"\n\n[clinic]'))
    write(root / "source/people.toml", PEOPLE)
    for name, text in CLINICS.items():
        if name:
            write(root / name, text)
    told(root, "", (), memo=True)
    done = 0
    for step in range(STEPS):
        names = chance.choices(sorted(EDITS), k=chance.randint(0, 3))
        keep(root, tmp_path / "kept")
        for name in names:
            EDITS[name](root, chance)
        clinic = chance.choice(["", "", *CLINICS])
        only = chance.choice([(), (), *ASKED])
        said = told(root, clinic, only, memo=True)
        expected, files = afresh(root, tmp_path / "fresh", clinic, only)
        history = (seed, step, names, clinic, only)
        assert (history, expected) == (history, said)
        if isinstance(expected, list):  # it cannot be built: mended, as a person would
            keep(tmp_path / "kept", root)
            continue
        done += 1
        assert (history, []) == (history, differing(files, tree(root / "build")))
    assert done > STEPS // 3


def keep(root: Path, folder: Path) -> None:
    """Copy the inputs of a library over those in another folder, with new times."""
    for name in ("source", "locales"):
        shutil.rmtree(folder / name, ignore_errors=True)
        shutil.copytree(root / name, folder / name, copy_function=shutil.copyfile)


def differing(expected: dict[str, bytes], made: dict[str, bytes]) -> list[str]:
    """Return the names of files that only one has, or that differ."""
    return sorted(name for name in {*expected, *made} if expected.get(name) != made.get(name))

"""Repositories of git as a stranger can commit them, and programs that somebody lays where ours are looked for."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

needs_git = pytest.mark.skipif(not shutil.which("git"), reason="git is not installed")


def git(folder: Path, *arguments: str) -> str:
    identity = ["-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false"]
    command = ["git", "-C", str(folder), *identity, *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def committed(top: Path) -> None:
    git(top, "init", "-q", "-b", "main")
    git(top, "add", "-f", ".")
    git(top, "commit", "-q", "-m", "one")


def script(path: Path, does: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{does}\n", encoding="utf-8")
    path.chmod(0o755)
    return path


def bare(folder: Path, canary: Path, made: Path) -> None:
    """Lay a bare repository into a folder whose filter writes the canary: as a pull request can commit it."""
    made.mkdir()
    (made / "source").mkdir()
    (made / "source" / "x.md").write_text("x")
    (made / ".gitattributes").write_text("* filter=evil\n")
    committed(made)
    for name in ("HEAD", "objects", "refs"):
        source = made / ".git" / name
        shutil.copytree(source, folder / name) if source.is_dir() else shutil.copyfile(source, folder / name)
    (folder / "refs/remotes/origin").mkdir(parents=True)
    (folder / "refs/remotes/origin/main").write_text(git(made, "rev-parse", "HEAD"))
    filters = f'[filter "evil"]\n\tsmudge = "touch {canary}; cat"\n[core]\n\tfsmonitor = "touch {canary}"\n'
    (folder / "config").write_text(f"[core]\n\trepositoryformatversion = 0\n\tbare = true\n{filters}")

"""A worker process that dies: the build says so and ends, it neither hangs nor leaves half a file."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from libraries import tiny

from handoutpress import press
from handoutpress.press.production import executor

UNGUARDED = """
from pathlib import Path
from handoutpress import press
press.build(Path({root!r}), only=("html",), jobs=2)
"""
"""A script whose workers die at their start: each of them runs it again, which Python refuses."""


def test_workers_that_die_at_their_start_end_the_build(tmp_path: Path) -> None:
    """With much to hand over to them, more than a pipe holds: what nobody is alive to read holds up nobody."""
    root = tiny(tmp_path)
    for article in (root / "source").glob("*.md"):
        article.write_text(article.read_text("utf-8") + "\nA word of it.\n" * 9000, "utf-8")
    script = tmp_path / "script.py"
    script.write_text(UNGUARDED.format(root=str(root)), encoding="utf-8")
    ended = subprocess.run([sys.executable, script], capture_output=True, text=True, timeout=300, check=False)
    assert (1, True) == (ended.returncode, "WorkerError: a worker ended without an answer" in ended.stderr), (
        ended.stderr
    )


def _killed(*_: object) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL")
def test_a_worker_that_is_killed_at_its_work_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As the system kills one when memory runs out; the next build makes what is missing."""
    root = tiny(tmp_path)
    with monkeypatch.context() as patch:
        patch.setattr(executor, "_fill", _killed)
        with pytest.raises(executor.WorkerError):
            press.build(root, only=("html",), jobs=2)
    assert () == press.build(root, only=("html",), jobs=2).unreadable

"""The command line as a user calls it: in a process of its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path


def run(root: Path | None, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run ``handoutpress`` in a library's folder; what it printed and its exit code are in what comes back."""
    where = ["--root", str(root)] if root else []
    command = [sys.executable, "-m", "handoutpress", *where, *arguments]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)

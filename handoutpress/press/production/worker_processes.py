"""What every process beside this one begins with, and how those of an executor are found, to end them."""

from __future__ import annotations

import signal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from concurrent.futures import Executor
    from multiprocessing.process import BaseProcess


def deaf() -> None:
    """Begin as a worker. Ctrl-C reaches every process of a terminal; only the parent listens to it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def of(executor: Executor) -> list[BaseProcess]:
    """Return the processes of an executor (Python 3.14 has ``terminate_workers`` for what this is needed for)."""
    return list((getattr(executor, "_processes", None) or {}).values())

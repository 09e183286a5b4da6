"""A Dask cluster of real processes on this machine, for tests: a scheduler, and workers that may not read some folder."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

READS_NOTHING = """
import os
import sys

FORBIDDEN = os.environ["FORBIDDEN"]
DEADLY = os.environ.get("DEADLY", "")


def look(event, arguments):
    if event not in ("open", "os.listdir", "os.scandir") or not isinstance(arguments[0], (str, bytes)):
        return
    path = os.fsdecode(arguments[0])
    if path.startswith(FORBIDDEN):
        raise PermissionError(13, "this worker may not read it", path)
    if DEADLY and path.endswith(DEADLY):
        os._exit(1)


sys.addaudithook(look)
"""
"""What a worker loads first: it may not read below a folder, and ends at once when it opens a file of some name."""


class Processes:
    """A scheduler and its workers; ``folder`` is theirs, below ``forbidden`` they may not read. To be closed.

    ``settings`` are Dask's, of all of them, by the names that its environment has for them.
    """

    def __init__(self, folder: Path, forbidden: Path, protocol: str = "tcp", **settings: str) -> None:
        self.folder, self.forbidden = folder, forbidden
        self.settings = {f"DASK_DISTRIBUTED__{name}": text for name, text in settings.items()}
        self.all: list[subprocess.Popen[bytes]] = []
        (folder / "reads_nothing.py").write_text(READS_NOTHING, encoding="utf-8")
        told = folder / "scheduler.json"
        place = ["--host", "127.0.0.1", "--port", "0", "--protocol", protocol, "--scheduler-file", str(told)]
        self._start("dask_scheduler", *place)
        self._wait(lambda: told.is_file() and told.read_bytes().strip().endswith(b"}"))
        import json

        self.address: str = json.loads(told.read_bytes())["address"]
        self.scheduler = self.all[0]

    def worker(self, name: str, **environment: str) -> subprocess.Popen[bytes]:
        """Start a worker and return it as soon as the scheduler knows it; it has a nanny of no kind, so it stays dead."""
        from distributed import Client

        place = ["--name", name, "--nthreads", "1", "--no-nanny", "--local-directory", str(self.folder / name)]
        more = {"FORBIDDEN": str(self.forbidden), **environment}
        found = self._start(
            "dask_worker", self.address, *place, "--preload", str(self.folder / "reads_nothing.py"), **more
        )
        with Client(self.address, set_as_default=False) as client:
            self._wait(lambda: name in {row["name"] for row in client.scheduler_info(n_workers=-1)["workers"].values()})
        return found

    def close(self) -> None:
        """End them all."""
        for process in reversed(self.all):
            process.kill()
            process.wait()

    def _start(self, what: str, *arguments: str, **environment: str) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", f"distributed.cli.{what}", *arguments, "--no-dashboard"]
        with (self.folder / "said.log").open("ab") as log:
            process = subprocess.Popen(
                command, stdout=log, stderr=log, env={**os.environ, **self.settings, **environment}, cwd=self.folder
            )
        self.all.append(process)
        return process

    def _wait(self, ready: object) -> None:
        until = time.monotonic() + 120
        while not ready():  # type: ignore[operator]
            assert self.all[-1].poll() is None, (self.folder / "said.log").read_text(encoding="utf-8")
            assert time.monotonic() < until, (self.folder / "said.log").read_text(encoding="utf-8")
            time.sleep(0.05)

"""A batch on a worker: its values laid into a folder of its own, the verbs' own code run there, bytes returned."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path, PurePosixPath
from threading import Lock
from typing import Any

from handoutpress.model import HandoutError
from handoutpress.press.check import judge_all
from handoutpress.press.cluster.batch_values import Batch, Done, Files, Part, Shelf, Whole, packed, unpacked
from handoutpress.press.opened_library import verdict_memo
from handoutpress.press.opened_library.load import Library, shelf
from handoutpress.press.production import sheet_memo
from handoutpress.press.production.executor import seldom_searched
from handoutpress.press.production.language_run import Printer

_ALONE = Lock()
"""A worker with several threads does one batch at a time: the work is Python's own, and no thread of it waits."""
_value = lru_cache(maxsize=8)(unpacked)
"""What several batches share, opened once."""


@dataclass(slots=True)
class Tray:
    """Takes what is made, in the place of the folder beside build/."""

    files: dict[str, bytes] = field(default_factory=dict)
    changed: list[str] = field(default_factory=list)

    def add(self, files: Files) -> None:
        """Take files (path under build/ -> bytes)."""
        self.files.update(files)


def run(task: str, folder: str, own: bytes, *shared: bytes) -> bytes:
    """Return what became of a batch, packed; ``folder`` is where this worker may lay files, which are gone at the end."""
    with _ALONE, seldom_searched(), tempfile.TemporaryDirectory(prefix="handoutpress-", dir=folder) as name:
        whole, part, of_language = (_value(data) for data in shared)
        batch: Batch = unpacked(own)
        here = Path(name).resolve()
        library, memory = _laid(here, whole, part, of_language, batch)
        try:
            done = _TASKS[task](library, whole, batch, memory)
        except HandoutError as fault:
            done = Done(fault.problems)
        return packed(replace(done, remembered=_remembered(memory, batch.remembered)))


def _laid(here: Path, whole: Whole, part: Part, of_language: Shelf, batch: Batch) -> tuple[Library, Path]:
    """Lay the files of a batch into a folder; return the library in it, and the folder of what is remembered."""
    root, memory = here / "library", here / "memory"
    _lay(root, {**of_language.files, **batch.files})
    _lay(memory, {**of_language.remembered, **batch.remembered})
    return replace(whole.library, root=root, articles=part.articles, figures=dict(part.figures)), memory


def _lay(folder: Path, files: Files) -> None:
    folder.mkdir()
    for name, data in files.items():
        assert ".." not in PurePosixPath(name).parts, name
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def _remembered(memory: Path, sent: Files) -> dict[str, bytes]:
    """Return what the machine that asked may remember and did not send: verdicts, and what sheets were made of."""
    paths = (path for name in (verdict_memo.FOLDER, sheet_memo.FOLDER) for path in sorted((memory / name).glob("*")))
    found = {path.relative_to(memory).as_posix(): path.read_bytes() for path in paths}
    return {name: data for name, data in found.items() if sent.get(name) != data}


def _fill(library: Library, whole: Whole, batch: Batch, memory: Path) -> Done:
    filling = Printer(library, None, whole.terms, memory).fill(batch.language, batch.keys)
    return Done(filling.fatal, filling.units, seconds=filling.seconds)


def _write(library: Library, whole: Whole, batch: Batch, memory: Path) -> Done:
    assert batch.job
    tray = Tray()
    printing = Printer(library, tray, whole.terms, memory).write(batch.job, batch.listings)
    return Done(printing=printing, files=tray.files, seconds=printing.seconds)


def _judge(library: Library, _whole: Whole, batch: Batch, memory: Path) -> Done:
    found = shelf(library, batch.language, memory)
    judge_all(library, library.articles, found)
    found.verdicts.keep(memory)
    return Done()


_TASKS: Mapping[str, Any] = {"fill": _fill, "write": _write, "judge": _judge}
"""What a worker can be asked for."""

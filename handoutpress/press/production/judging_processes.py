"""What the checks say of translations, found by several processes of this machine: most of what a first ``check`` takes.

A process is told where the library is and what to judge, reads it as ``check`` does, and gives back verdicts as they are
remembered: each is kept under a hash of all that it depends on, so that none can be wrong, only missing.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path

from handoutpress.model import HandoutError, Language
from handoutpress.press.check import Judged, judge_all
from handoutpress.press.opened_library import verdict_memo
from handoutpress.press.opened_library.load import Library, load, shelf
from handoutpress.press.production import executor, signals, worker_processes

ENOUGH = 8000
"""Messages to be judged, below which to start other processes takes longer than to judge them here."""

_library = lru_cache(maxsize=1)(load)
"""Of a worker process: the library that it judges."""


def judging(memory: Path | None, jobs: int | None = None) -> Judged:
    """Return what judges languages of which ``memory`` remembers nothing, in several processes, for ``check``.

    ``jobs`` is how many processes there may be; None: one a core, if it pays. What no process could judge is missing:
    ``check`` then judges it itself, and tells why it cannot.
    """

    def judged(library: Library, languages: Sequence[Language], slugs: Collection[str]) -> Mapping[str, list[bytes]]:
        new = [row for row in languages if not (memory and verdict_memo.path(memory, row.locale).exists())]
        messages = sum(len(item.segments) for item in library.articles if item.slug in slugs)
        count = min(jobs or os.cpu_count() or 1, len(new))
        if count < 2 or (jobs is None and messages * len(new) < ENOUGH):
            return {}
        found: dict[str, list[bytes]] = {}
        for locale, data in _found(_calls(library, new, slugs), count):
            found.setdefault(locale, []).append(data)
        return found

    return judged


Call = tuple[Path, str, tuple[str, ...]]
"""The library's folder, a locale, and the slugs of articles."""


def _calls(library: Library, languages: Sequence[Language], slugs: Collection[str]) -> list[Call]:
    """Return what is to be judged: some articles in every language, then the next (why: ``executor.AT_ONCE``)."""
    parts = executor.in_parts(article for article in library.articles if article.slug in slugs)
    named = [tuple(article.slug for article in part) for part in parts]
    return [(library.root, language.locale, part) for part in named for language in languages]


def _found(calls: Sequence[Call], count: int) -> Iterator[tuple[str, bytes]]:
    """Yield (locale, verdicts) as they are found by so many processes; less if one of them ends without an answer."""
    import multiprocessing
    from concurrent.futures import ProcessPoolExecutor, as_completed
    from concurrent.futures.process import BrokenProcessPool

    context = multiprocessing.get_context("spawn")  # as in ``executor``
    workers = ProcessPoolExecutor(count, context, worker_processes.deaf)
    try:
        with signals.uninterrupted():  # a worker is deaf to Ctrl-C from its first moment; this process hears it
            waiting = {workers.submit(_judge, *call): call[1] for call in calls}
        for future in as_completed(waiting):
            yield waiting[future], future.result()
    except BrokenProcessPool:
        return
    finally:
        for process in worker_processes.of(workers):
            process.terminate()  # they have nothing to lose, and on Ctrl-C nobody waits for a language to be done
        workers.shutdown(cancel_futures=True)


def _judge(root: Path, locale: str, slugs: Sequence[str]) -> bytes:
    """Return the verdicts on articles in a language; none if something of it cannot be read."""
    try:
        with executor.seldom_searched():
            library = _library(root)
            language = next(row for row in library.project.languages if row.locale == locale)
            found = shelf(library, language, None, slugs)
            judge_all(library, library.articles, found)
            return found.verdicts.data()
    except (HandoutError, StopIteration):  # StopIteration: the settings were changed just now
        return b""

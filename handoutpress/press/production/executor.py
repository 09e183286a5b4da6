"""Several languages at once: the same Printer in this process or in a few others, each the only worker of an executor.

Others are started by ``spawn``: an engine with threads of its own deadlocks in a child that was forked. A language stays
with its worker, which keeps the editions that it filled until it knows what the other languages are called.
"""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from handoutpress.model import Article, Language, Listing
from handoutpress.press.production import signals, worker_processes
from handoutpress.press.production.edition_units import Filling, Job, Printing
from handoutpress.press.production.language_run import Printer, uncounted

if TYPE_CHECKING:  # most builds need no other process, and nothing of what starts one
    from concurrent.futures import Executor, Future

T = TypeVar("T")

ENOUGH = 120
"""Articles in a language to be made, below which to start other processes takes longer than to make them here."""

AT_ONCE = 6000
"""Messages of articles that are filled in every language before the next are: the checks remember what they read of some
8,000 messages of the source (``checks.reading``), and what they have forgotten they read again for each language."""

OFTEN = 0.2
"""Seconds after which one looks again how far the workers are."""

Tell = Callable[[int], None]


def untold(done: int) -> None:
    """Tell nobody."""


@dataclass(slots=True)
class Count:
    """Counts what is done in this process, and tells it."""

    tell: Tell
    done: int = 0

    def __call__(self) -> None:
        """Count one more."""
        self.done += 1
        self.tell(self.done)


class WorkerError(RuntimeError):
    """A worker process ended without an answer."""


class Workers:
    """Whoever fills and writes languages: this process, or others as soon as there is enough to make.

    ``jobs`` is how many processes there may be; None: one a core, if it pays. To be closed.
    """

    def __init__(self, printer: Printer, jobs: int | None) -> None:
        self.printer, self.jobs = printer, jobs
        self.executors: list[Executor] = []
        self.home: dict[str, Executor] = {}
        """Which worker has a language."""
        self.begun = False
        self.given: list[Future[None]] = []
        """Whether each worker has its printer."""
        self.counter: Any = None
        """How many editions the other processes have done, which all of them count."""

    def fill(self, wanted: Sequence[tuple[Language, Mapping[str, str]]], tell: Tell = untold) -> Iterator[Filling]:
        """Yield the fillings of languages, as they are done; of each its articles (slug -> key). Many are filled in parts.

        ``tell`` is told how many editions are filled, while it goes on.
        """
        self._begin({language.locale: len(keys) for language, keys in wanted})
        if not self.executors:
            self.printer.done = Count(tell)
            yield from (self.printer.fill(language, keys) for language, keys in self._parts(wanted))
            return
        yield from self._done([(part[0], _fill, part) for part in self._parts(wanted)], tell)

    def _parts(self, wanted: Sequence[tuple[Language, Mapping[str, str]]]) -> Iterator[tuple[Language, dict[str, str]]]:
        """Yield what is wanted: some articles in every language, then the next."""
        slugs = {slug for _, keys in wanted for slug in keys}
        for some in in_parts(article for article in self.printer.library.articles if article.slug in slugs):
            for language, keys in wanted:
                if part := {article.slug: keys[article.slug] for article in some if article.slug in keys}:
                    yield language, part

    def write(self, jobs: Sequence[Job], listings: Sequence[Listing], tell: Tell = untold) -> Iterator[Printing]:
        """Yield what was written of languages, as they are done; ``tell`` is told how many editions and collections are."""
        self._begin({job.language.locale: len(job.keys) for job in jobs})
        if not self.executors:
            self.printer.done = Count(tell)
            yield from (self.printer.write(job, listings) for job in jobs)
            return
        yield from self._done([(job.language, _write, (job, listings)) for job in jobs], tell)

    def _begin(self, amounts: Mapping[str, int]) -> None:
        """Start other processes, if they may be started and there is enough for them."""
        amounts = {locale: count for locale, count in amounts.items() if count}
        count = min(self.jobs or os.cpu_count() or 1, len(amounts))
        if sum(amounts.values()) >= ENOUGH:
            gc.enable()
        if self.begun or count < 2 or (self.jobs is None and sum(amounts.values()) < ENOUGH):
            return
        import multiprocessing
        from concurrent.futures import ProcessPoolExecutor

        self.begun = True
        self.printer.done = uncounted  # what counts here is no value that another process could be given
        context = multiprocessing.get_context("spawn")
        self.counter = context.Value("q", 0)
        self.executors = [ProcessPoolExecutor(1, context, _start, (self.counter,)) for _ in range(count)]

    def _worker(self, language: Language) -> Executor:
        """Return the worker of a language: the one that filled it, else the next in turn."""
        if language.locale not in self.home:
            self.home[language.locale] = self.executors[len(self.home) % len(self.executors)]
        return self.home[language.locale]

    def _done(self, calls: Sequence[tuple[Language, Callable[..., T], tuple[object, ...]]], tell: Tell) -> Iterator[T]:
        from concurrent.futures.process import BrokenProcessPool

        waiting: list[Future[T]] = []
        self.counter.value = 0
        try:
            with signals.uninterrupted():  # a worker is deaf to Ctrl-C from its first moment; this process hears it
                # The printer goes to the workers as work does. What a process is started with goes through a pipe, for
                # whose reader one waits even when it has died at its start: a killed worker would hang the build.
                self.given = self.given or [worker.submit(_take, self.printer) for worker in self.executors]
                for language, call, arguments in calls:
                    waiting.append(self._worker(language).submit(call, *arguments))
            for given in self.given:
                given.result()
            yield from self._results(waiting, tell)
        except BrokenProcessPool:
            raise WorkerError("a worker ended without an answer; was it killed?") from None

    def _results(self, waiting: Sequence[Future[T]], tell: Tell) -> Iterator[T]:
        """Yield what futures give, as they are done, and tell how far the workers are."""
        from concurrent.futures import FIRST_COMPLETED, wait

        pending = set(waiting)
        while pending:
            done, pending = wait(pending, timeout=OFTEN, return_when=FIRST_COMPLETED)
            tell(self.counter.value)
            yield from (future.result() for future in done)

    def close(self, *, finished: bool) -> None:
        """End the workers: when they are done, or at once."""
        ours = [process for executor in self.executors for process in worker_processes.of(executor)]
        for process in () if finished else ours:
            process.terminate()
        for executor in self.executors:
            executor.shutdown(wait=True, cancel_futures=True)


def in_parts(articles: Iterable[Article]) -> Iterator[list[Article]]:
    """Yield articles in their order, as many at a time as have ``AT_ONCE`` messages together, at least one."""
    found: list[Article] = []
    count = 0
    for article in articles:
        if found and count + len(article.segments) > AT_ONCE:
            yield found
            found, count = [], 0
        found.append(article)
        count += len(article.segments)
    if found:
        yield found


@contextmanager
def seldom_searched(*, little: bool = False) -> Iterator[None]:
    """Let Python search for circles of objects less often: a build holds many values, nearly none of them in circles.

    While there is ``little`` to make, it searches for none: Workers let it again, as soon as there is more.
    """
    before, enabled = gc.get_threshold(), gc.isenabled()
    gc.set_threshold(200_000, 20, 100)
    if little:
        gc.disable()
    try:
        yield
    finally:
        gc.set_threshold(*before)
        if enabled:
            gc.enable()


_PRINTER: list[Printer] = []
"""Of a worker process: what it works with."""


_COUNTER: list[Any] = []
"""Of a worker process: how many editions all workers have done."""


def _start(counter: Any) -> None:
    """Begin as a worker that counts."""
    worker_processes.deaf()
    _COUNTER[:] = [counter]


def _count() -> None:
    with _COUNTER[0].get_lock():
        _COUNTER[0].value += 1


def _take(printer: Printer) -> None:
    printer.done = _count
    _PRINTER[:] = [printer]


def _fill(language: Language, keys: Mapping[str, str]) -> Filling:
    with seldom_searched():
        return _PRINTER[0].fill(language, keys)


def _write(job: Job, listings: Sequence[Listing]) -> Printing:
    with seldom_searched():
        return _PRINTER[0].write(job, listings)

"""A Dask scheduler as an executor of batches: connected late, asked for few at a time, and every fault in our own words."""

from __future__ import annotations

import logging
import time
import warnings
from collections.abc import Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, CancelledError, Future, wait
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from itertools import islice
from typing import Any, Generic, TypeVar

from handoutpress.model import HandoutError, Place, Problem, error
from handoutpress.press.cluster import engine_facts, worker_gate
from handoutpress.press.cluster.batch_values import Done, unpacked

INSTALL = 'pip install "handoutpress[cluster]"'
CONNECTING = 10.0
"""Seconds in which a scheduler must answer."""
PATIENCE = 120.0
"""Seconds that a cluster may be without any worker: one that grows with its work needs some to start the first."""
OFTEN = 0.5
"""Seconds after which one looks again whether there are workers."""
FEWEST, EACH = 4, 3
"""Batches that are on their way: so many, and so many a thread of the cluster; more would only fill its memory."""
LARGEST = "1GB"
"""Bytes of a batch that Dask does not warn of."""

_LOST = {"CommClosedError", "FutureCancelledError", "ClosedClientError"}
"""Errors of Dask's own: nobody is there any more."""

Name = TypeVar("Name")


@dataclass(frozen=True, slots=True)
class Call(Generic[Name]):
    """A batch to be done."""

    name: Name
    """By which the answer is known."""
    task: str
    own: bytes
    shared: tuple[Any, ...]
    """What ``share`` returned."""


class Scheduler:
    """The cluster at an address (``tcp://...`` or ``tls://...``); nothing is asked of it before there is work. To be closed.

    HandoutErrors: HP908 without ``distributed``, HP909 if nobody answers or the connection is lost, HP910 if a worker is
    another engine, HP911 if no worker can do a batch, HP912 if there are no workers.
    """

    def __init__(self, address: str) -> None:
        self.address = address
        self._client: Any = None
        self._executor: Any = None
        self._settings: Any = None
        self._seen = 0.0
        """When there was a worker the last time."""

    def share(self, data: bytes) -> Any:
        """Return what many batches share, sent once, as they may be given it."""
        with self._told():
            return self._begun().submit(worker_gate.keep, data, pure=False)

    def results(self, calls: Iterable[Call[Name]]) -> Iterator[tuple[Name, Done]]:
        """Yield what became of each call, as it is done; ``calls`` are asked for only as fast as they are done."""
        calls, waiting = iter(calls), dict[Future[worker_gate.Answer], Name]()
        self._seen = time.monotonic()
        for first in calls:  # without any, nobody is connected to
            waiting[self._submitted(first)] = first.name
            break
        while waiting:
            for call in islice(calls, max(0, self._room() - len(waiting))):
                waiting[self._submitted(call)] = call.name
            done, _ = wait(waiting, OFTEN, FIRST_COMPLETED)
            for future in done:
                yield waiting.pop(future), self._value(future)
            if not done:
                self._look_for_workers()

    def close(self, *, finished: bool) -> None:
        """Leave the cluster: what was not done is called off."""
        if self._client is None:
            return
        if not finished and self._client.status == "running":
            self._executor.shutdown(wait=False)
        with suppress(OSError):  # nobody to take leave of
            self._client.close(timeout=2)
        self._settings.__exit__(None, None, None)
        self._client = None

    def _begun(self) -> Any:
        """Return the client, connected now if it is not yet."""
        if self._client is None:
            self._connect()
        return self._client

    def _connect(self) -> None:
        try:
            import dask
            import distributed
        except ImportError:
            raise HandoutError(
                [_problem("HP908", "--cluster needs distributed, which is not installed", INSTALL)]
            ) from None
        logging.getLogger("distributed").setLevel(logging.CRITICAL)  # every fault is told here, in one line
        self._settings = dask.config.set({"distributed.admin.large-graph-warning-threshold": LARGEST})
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of other versions of packages: workers look themselves, and at more
            client = partial(distributed.Client, self.address, timeout=CONNECTING, set_as_default=False)
            try:
                self._client = client(name="handoutpress")
            except (OSError, ValueError, TypeError) as fault:  # TypeError, ValueError: tls:// without its keys
                self._settings.__exit__(None, None, None)
                raise self._unreachable(fault) from None
        self._executor = self._client.get_executor(pure=False)

    def _told(self) -> _Told:
        return _Told(self)

    def _submitted(self, call: Call[Name]) -> Future[worker_gate.Answer]:
        with self._told():
            self._begun()
            facts = dict(engine_facts.facts())
            submitted: Future[worker_gate.Answer] = self._executor.submit(
                worker_gate.run, facts, call.task, call.own, *call.shared
            )
            return submitted

    def _value(self, future: Future[worker_gate.Answer]) -> Done:
        """Return what a worker made."""
        with self._told():
            answer = future.result()
        if answer.differs:
            raise HandoutError([self._refused(answer)])
        done: Done = unpacked(answer.result)
        return done

    def _room(self) -> int:
        """Return how many batches may be on their way."""
        with self._told():
            threads: dict[str, int] = self._begun().nthreads()
        return FEWEST + EACH * sum(threads.values())

    def _look_for_workers(self) -> None:
        """HandoutError HP912 if there have been none for too long."""
        with self._told():
            now = time.monotonic()
            if self._begun().nthreads():
                self._seen = now
            elif now - self._seen > PATIENCE:
                hint = f"start some: dask worker {self.address} --nthreads 1"
                raise HandoutError(
                    [_problem("HP912", f"{self.address} has had no worker for {PATIENCE:g} seconds", hint)]
                )

    def _refused(self, answer: worker_gate.Answer) -> Problem:
        differs = "; ".join(answer.differs[:6])
        hint = "install on every worker what is installed here, best by one image or one lock file for all; then run it again"
        return _problem("HP910", f"worker {answer.worker} would make other bytes: {differs}", hint)

    def _unreachable(self, fault: BaseException) -> HandoutError:
        why = str(fault).splitlines()[0] if str(fault) else type(fault).__name__
        hint = "see whether the scheduler runs, and whether this machine may connect to it: dask scheduler says its address"
        return HandoutError([_problem("HP909", f"no scheduler can be asked at {self.address}: {why}", hint)])


class _Told:
    """Makes Problems of what Dask raises inside of the ``with``."""

    def __init__(self, at: Scheduler) -> None:
        self.at = at

    def __enter__(self) -> None:
        return

    def __exit__(self, _kind: object, fault: BaseException | None, _trace: object) -> None:
        if fault is None or isinstance(fault, HandoutError):
            return
        name = type(fault).__name__
        if name == "KilledWorker":
            hint = "give the workers more memory (dask worker --memory-limit), then run it again"
            raise HandoutError([_problem("HP911", "a batch ended each worker that tried it", hint)]) from None
        if isinstance(fault, ImportError) or "deserialization of the task graph" in str(fault):
            text = f"the scheduler or a worker at {self.at.address} has no handoutpress that this one can talk to"
            raise HandoutError([_problem("HP910", text, "install the same handoutpress on all of them")]) from None
        if isinstance(fault, CancelledError | TimeoutError) or name in _LOST:
            raise self.at._unreachable(OSError("the connection was lost")) from None
        if isinstance(fault, OSError):
            text = f"a worker could not do a batch: {fault.strerror or name}"
            raise HandoutError([_problem("HP911", text, "look at its log, and whether its disk is full")]) from None


def _problem(code: str, text: str, hint: str) -> Problem:
    return error(code, Place("--cluster"), text, hint)

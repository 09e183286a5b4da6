"""What runs first on a worker: it looks whether it is the same engine, and only then opens what it was sent.

Scheduler and workers import this module; it imports nothing that makes books before the two are found to be alike.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from handoutpress.press.cluster import engine_facts


@dataclass(frozen=True, slots=True)
class Answer:
    """What a worker says to a batch."""

    worker: str
    """Its address."""
    differs: tuple[str, ...] = ()
    """Why it did nothing, a phrase each."""
    result: bytes = b""


def keep(data: bytes) -> bytes:
    """Return what many batches share: a task of its own, so that the cluster makes it again where a worker was lost."""
    return data


def run(facts: Mapping[str, str], task: str, own: bytes, *shared: bytes) -> Answer:
    """Return what became of a batch, or why this worker does not do it: it would make other bytes."""
    from distributed import get_worker

    worker = get_worker()
    if differs := engine_facts.differences(facts):
        return Answer(worker.address, differs)
    from handoutpress.press.cluster import batch_work

    return Answer(worker.address, result=batch_work.run(task, worker.local_directory, own, *shared))

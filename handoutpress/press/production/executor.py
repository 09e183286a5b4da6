"""Several languages at once: the same Printer in one process or in a few forked ones."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import traceback
from collections.abc import Callable, Iterator, Sequence
from multiprocessing.connection import Connection, wait
from typing import TypeVar

from handoutpress.model import HandoutError, Language, Listing, Problem
from handoutpress.press.file_changes import write_file
from handoutpress.press.production.language_run import Filling, Printer, Printing

Told = Callable[[str, int, int], None]
Combine = Callable[[Sequence[Filling]], tuple[Listing, ...]]
T = TypeVar("T", Filling, Printing)


class WorkerError(RuntimeError):
    """A worker process ended without an answer; its own traceback, if it had one, is the text."""


def run(
    printer: Printer, languages: Sequence[Language], jobs: int | None, combine: Combine, told: Told
) -> tuple[list[Filling], list[Printing]]:
    """Fill all languages, combine what they say of themselves, and write all languages.

    ``combine`` gets every Filling in the order of ``languages`` and returns all listings; what it raises stops the run.
    Forking is only used where it is safe (Linux); elsewhere, and for one job, the work is done right here.
    """
    count = min(jobs or os.cpu_count() or 1, len(languages))
    if count == 1 or sys.platform != "linux":
        return _here(printer, languages, combine, told)
    return _forked(printer, languages, count, combine, told)


def _here(
    printer: Printer, languages: Sequence[Language], combine: Combine, told: Told
) -> tuple[list[Filling], list[Printing]]:
    fillings = []
    for done, language in enumerate(languages):
        told("filling", done, len(languages))
        fillings.append(printer.fill(language))
    listings = combine(fillings)
    printings = []
    for done, language in enumerate(languages):
        told("writing", done, len(languages))
        printings.append(printer.write(language, listings))
    told("writing", len(languages), len(languages))
    return fillings, printings


def _forked(
    printer: Printer, languages: Sequence[Language], count: int, combine: Combine, told: Told
) -> tuple[list[Filling], list[Printing]]:
    context = multiprocessing.get_context("fork")
    pipes: list[Connection] = []
    processes = []
    try:
        with (
            write_file.uninterrupted()
        ):  # a worker is deaf to Ctrl-C from its first moment; the parent hears it, and ends them
            for index in range(count):
                ours, theirs = context.Pipe()
                process = context.Process(target=_work, args=(printer, languages[index::count], theirs), daemon=True)
                process.start()
                theirs.close()
                pipes.append(ours)
                processes.append(process)
        fillings = _collect(pipes, languages, Filling, lambda done: told("filling", done, len(languages)))
        listings = combine(fillings)
        for pipe in pipes:
            pipe.send(listings)
        printings = _collect(pipes, languages, Printing, lambda done: told("writing", done, len(languages)))
    except BaseException:
        for process in processes:
            process.terminate()
        raise
    finally:
        for pipe in pipes:
            pipe.close()
        for process in processes:
            process.join(timeout=_PATIENCE)
            process.kill()
    return fillings, printings


_PATIENCE = 5
"""Seconds that a worker has to put its things away."""


def _work(printer: Printer, languages: Sequence[Language], pipe: Connection) -> None:
    """Answer the parent: a Filling a language; then, once told all listings, a Printing a language.

    Ctrl-C reaches every process of a terminal; only the parent listens to it, and tells its workers by SIGTERM.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit())  # an exception, so that a half-written file is removed
    try:
        for language in languages:
            pipe.send(printer.fill(language))
        listings = pipe.recv()
        for language in languages:
            pipe.send(printer.write(language, listings))
    except HandoutError as fault:
        pipe.send(fault.problems)
    except (EOFError, BrokenPipeError):
        return  # the parent has given up: another worker found what stops the build
    except Exception:
        pipe.send(traceback.format_exc())


def _collect(
    pipes: Sequence[Connection], languages: Sequence[Language], kind: type[T], done: Callable[[int], None]
) -> list[T]:
    """Return an answer of ``kind`` for every language, in their order."""
    answers: dict[str, T] = {}
    for answer in _answers(pipes, len(languages)):
        if isinstance(answer, str):
            raise WorkerError(answer)
        if isinstance(answer, tuple):
            raise HandoutError(answer)
        assert isinstance(answer, kind), answer
        answers[answer.language.locale] = answer
        done(len(answers))
    return [answers[language.locale] for language in languages]


def _answers(pipes: Sequence[Connection], count: int) -> Iterator[Filling | Printing | tuple[Problem, ...] | str]:
    """Yield ``count`` answers as they come; a pipe that ends early leaves the others, but then answers are missing."""
    listening: list[Connection] = list(pipes)
    while count:
        if not listening:
            raise WorkerError("a worker ended without an answer; was it killed?")
        for pipe in wait(listening):
            assert isinstance(pipe, Connection)
            try:
                yield pipe.recv()
                count -= 1
            except EOFError:
                listening.remove(pipe)

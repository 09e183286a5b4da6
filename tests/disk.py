"""What a verb is about to do to the disk, told to a test just before it happens (Python's audit events)."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

Listener = Callable[[str, str], None]
"""Gets the kind of the change and the name that changes; what it raises, the verb gets from the machine."""

_LISTENERS: list[Listener] = []
_HOOKED: list[bool] = []

_NAMED = {"os.rename": 1, "os.mkdir": 0, "os.chmod": 0, "os.remove": 0, "os.rmdir": 0, "os.truncate": 0}
"""Event -> which of its arguments is the name that changes."""
_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


def _heard(event: str, arguments: tuple[object, ...]) -> None:
    if not _LISTENERS:
        return
    if event == "open" and isinstance(arguments[2], int) and arguments[2] & _WRITES:
        name = arguments[0]
    elif event in _NAMED:
        name = arguments[_NAMED[event]]
    else:
        return
    if isinstance(name, (str, bytes, os.PathLike)):
        for listener in _LISTENERS:
            listener(event, os.fsdecode(name))


@contextmanager
def listening(listener: Listener) -> Iterator[None]:
    """Tell ``listener`` of every change of the disk that this process is about to make."""
    if not _HOOKED:
        sys.addaudithook(_heard)  # for ever: there is no way to take one back
        _HOOKED.append(True)
    _LISTENERS.append(listener)
    try:
        yield
    finally:
        _LISTENERS.remove(listener)


@contextmanager
def saved_in_between(path: Path, save: Callable[[], None]) -> Iterator[None]:
    """Save once, as an editor does, just before something is laid in the place of ``path``."""
    done: list[bool] = []

    def listener(event: str, name: str) -> None:
        if event == "os.rename" and Path(name) == path and not done:
            done.append(True)
            save()

    with listening(listener):
        yield
    assert done, "nothing was laid there"


def killed(verb: Callable[[], object], root: Path, point: int) -> int:
    """Run a verb in a forked process that is killed before its change number ``point`` of the disk below ``root``.

    Return how many changes it was to make until then: fewer than ``point`` if it came to its end.
    """
    reads, writes = os.pipe()
    child = os.fork()
    if not child:
        os.close(reads)
        _run_and_die(verb, root, point, writes)
    os.close(writes)
    with os.fdopen(reads, "rb") as told:
        count = len(told.read())
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status) == (count >= point), "the verb failed by itself"
    return count


def _run_and_die(verb: Callable[[], object], root: Path, point: int, told: int) -> None:
    counted: list[str] = []

    def listener(event: str, name: str) -> None:
        if Path(name).is_relative_to(root):
            counted.append(event)
            os.write(told, b".")
            if len(counted) == point:
                os.kill(os.getpid(), signal.SIGKILL)

    try:
        with listening(listener):
            verb()
        os._exit(0)
    except BaseException as fault:
        os.write(2, repr(fault).encode())
        os._exit(1)

"""Where a library's own templates run: they see names and words, no path of a machine, and may do only so much work.

What is counted is the same on every machine: pieces of text, steps of ranges, characters of one value. Where the system
can do it, time and memory are limited as well, for a loop that gives nothing out is not seen by any count.
"""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import PurePath
from typing import Any

from jinja2 import Template
from jinja2.exceptions import SecurityError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from handoutpress.model import Project

MOST_STEPS = 100_000
"""Of all ranges of one page together."""
MOST_PIECES = 1_000_000
MOST_CHARACTERS = 20_000_000
"""Of a page, and of what one operation makes."""
SECONDS = 20
"""Of the processor's time for one page; a page takes some hundredths."""
MEMORY = 1 << 30
"""Bytes that one page may take more than the program had."""

_GROWING = frozenset({"center", "ljust", "rjust", "zfill", "expandtabs", "replace", "join", "format", "translate"})


class TooMuchError(SecurityError):
    """A template does more work than any page needs."""


class Sandbox(ImmutableSandboxedEnvironment):
    """Jinja's sandbox, with limits on what one operation makes and without paths of the machine."""

    intercepted_binops = frozenset({"*", "**", "%", "+"})

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """Return whether a template may see an attribute: none that says where a library lies."""
        hidden = isinstance(value, PurePath) or (isinstance(obj, Project) and attr == "root")
        return not hidden and super().is_safe_attribute(obj, attr, value)

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        """Return the result of an operation; TooMuchError if it would be larger than a page."""
        if operator == "*":
            for thing, times in ((left, right), (right, left)):
                if isinstance(times, int) and hasattr(thing, "__len__"):
                    _fits(len(thing) * times)
        if operator in {"*", "**"} and isinstance(left, int) and isinstance(right, int):
            _fits(abs(left).bit_length() * (right if operator == "**" else 1) + abs(right).bit_length())
        if operator == "%" and isinstance(left, str):
            _fits(_widths(left))
        if operator == "+" and hasattr(left, "__len__") and hasattr(right, "__len__"):
            _fits(len(left) + len(right))
        return super().call_binop(context, operator, left, right)

    def call(self, context: Any, obj: Any, *arguments: Any, **named: Any) -> Any:
        """Return what a function gives; TooMuchError if a method of a text would make more than a page."""
        owner, name = getattr(obj, "__self__", None), getattr(obj, "__name__", "")
        if isinstance(owner, str) and name in _GROWING:
            _fits(sum(each for each in arguments if isinstance(each, int)))
            if name == "replace" and len(arguments) > 1:
                _fits((len(owner) + 1) * len(str(arguments[1])))
            if name == "join" and arguments and hasattr(arguments[0], "__len__"):
                _fits(len(owner) * len(arguments[0]))
            if name == "format":
                _fits(_widths(owner))
        return super().call(context, obj, *arguments, **named)


def _widths(text: str) -> int:
    """Return the largest number in a format: how wide it makes a field."""
    digits = "".join(char if char.isdigit() else " " for char in text).split()
    return max((int(each[:20]) for each in digits), default=0)


def _fits(size: int) -> None:
    if size > MOST_CHARACTERS:
        raise TooMuchError("it makes a value that is larger than any page")


def rendered(template: Template, values: Mapping[str, Any]) -> str:
    """Return a library's template with values filled in; TooMuchError if that is more work than any page needs."""
    steps = 0

    def counted(*bounds: int) -> range:
        nonlocal steps
        found = range(*bounds)
        steps += len(found)
        if steps > MOST_STEPS:
            raise TooMuchError(f"its ranges have more than {MOST_STEPS:,} steps")
        return found

    pieces: list[str] = []
    size = 0
    with _watched():
        running: Any = template.generate({**values, "range": counted})
        for piece in running:
            pieces.append(piece)
            size += len(piece)
            if len(pieces) > MOST_PIECES or size > MOST_CHARACTERS:
                running.throw(TooMuchError("it gives more text than any page has"))  # there, so that its line is known
    return "".join(pieces)


@contextmanager
def _watched() -> Iterator[None]:
    """Limit time and memory of what is inside, where the system can: not on Windows, nor aside of the main thread."""
    with _memory():
        if not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
            yield
            return

        def stop(*_: object) -> None:
            raise TooMuchError(f"it takes longer than {SECONDS} seconds")

        before = signal.signal(signal.SIGVTALRM, stop)
        signal.setitimer(signal.ITIMER_VIRTUAL, SECONDS)
        try:
            yield
        finally:
            signal.setitimer(signal.ITIMER_VIRTUAL, 0)
            signal.signal(signal.SIGVTALRM, before)


@contextmanager
def _memory() -> Iterator[None]:
    """Limit what may be added to this process's memory; a MemoryError inside is TooMuchError."""
    restore = _lower()
    try:
        yield
    except MemoryError:
        raise TooMuchError("it takes more memory than any page needs") from None
    finally:
        restore()


def _lower() -> Callable[[], None]:
    """Lower the limit of this process's address space, where Linux tells how large it is; return what restores it."""
    try:
        import resource

        with open("/proc/self/statm", encoding="ascii") as file:  # noqa: PTH123 - no file of anybody's
            pages = int(file.read().split()[0])
        soft, hard = resource.getrlimit(resource.RLIMIT_AS)
        wanted = pages * resource.getpagesize() + MEMORY
        if 0 <= soft < wanted:
            return lambda: None
        resource.setrlimit(resource.RLIMIT_AS, (wanted, hard))
    except (ImportError, OSError, ValueError):
        return lambda: None
    return lambda: resource.setrlimit(resource.RLIMIT_AS, (soft, hard))

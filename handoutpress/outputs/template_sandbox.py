"""Where a library's own templates run: they see names and words, no path of a machine, and may do only so much work.

What is counted is the same on every machine: pieces of text, steps of ranges, characters of one value and of all that are
made. A clock stops what no count sees, a loop that gives nothing out; Linux limits the memory of the process as well.
"""

from __future__ import annotations

import ctypes
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import wraps
from pathlib import PurePath
from typing import Any

from jinja2 import Template, nodes
from jinja2.compiler import CodeGenerator, Frame
from jinja2.exceptions import SecurityError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from handoutpress.model import Project

MOST_STEPS = 100_000
"""Of all ranges of one page together."""
MOST_PIECES = 1_000_000
MOST_CHARACTERS = 20_000_000
"""Of a page, and of what one operation makes."""
MOST_MADE = 100_000_000
"""Characters and members of all values together that one page makes on its way."""
SECONDS = 20
"""For one page, which takes some hundredths."""
_PAUSE = 0.2
"""Seconds between two looks at the clock."""
MEMORY = 1 << 30
"""Bytes that one page may take more than the program had."""

_LARGE = "it makes a value that is larger than any page"
_GROWING = frozenset({"center", "ljust", "rjust", "zfill", "expandtabs", "replace", "join", "format", "translate"})


class TooMuchError(SecurityError):
    """A template does more work than any page needs."""


class TooLongError(TooMuchError):
    """A template takes too long."""

    def __init__(self) -> None:
        super().__init__(f"it takes longer than {SECONDS} seconds")


_MADE: ContextVar[list[int]] = ContextVar("_MADE")
"""How much the page that is being rendered has made."""


class _Generator(CodeGenerator):
    """Lets what ``~`` makes be counted: Jinja asks no environment about it."""

    def visit_Concat(self, node: nodes.Concat, frame: Frame) -> None:  # noqa: N802 - Jinja calls it so
        self.write("environment.counted(")
        super().visit_Concat(node, frame)
        self.write(")")


class Sandbox(ImmutableSandboxedEnvironment):
    """Jinja's sandbox, with limits on what one operation makes and without paths of the machine."""

    code_generator_class = _Generator

    def count_filters(self) -> None:
        """Count from now on what each filter makes."""
        self.filters = {name: _counting(each) for name, each in self.filters.items()}

    @staticmethod
    def counted(value: Any) -> Any:
        """Return a value; TooMuchError if all that the page has made is more than any page needs."""
        size = len(value) if isinstance(value, (str, list, tuple)) else 0
        if size > MOST_CHARACTERS:
            raise TooMuchError(_LARGE)
        if made := _MADE.get(None):
            made[0] += size
            if made[0] > MOST_MADE:
                raise TooMuchError("all that it makes is more than any page needs")
        return value

    def concat(self, pieces: Iterable[str]) -> str:
        """Return the pieces of a block or a macro as one text."""
        return str(self.counted("".join(pieces)))

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
        return self.counted(super().call_binop(context, operator, left, right))

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
        return self.counted(super().call(context, obj, *arguments, **named))


def _counting(function: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(function)  # with what Jinja writes upon a filter that wants its context
    def counting(*arguments: Any, **named: Any) -> Any:
        return Sandbox.counted(function(*arguments, **named))

    return counting


def _widths(text: str) -> int:
    """Return the largest number in a format: how wide it makes a field."""
    digits = "".join(char if char.isdigit() else " " for char in text).split()
    return max((int(each[:20]) for each in digits), default=0)


def _fits(size: int) -> None:
    if size > MOST_CHARACTERS:
        raise TooMuchError(_LARGE)


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

    before = _MADE.set([0])
    try:
        with _watched():
            return _joined(template.generate({**values, "range": counted}))
    finally:
        _MADE.reset(before)


def _joined(running: Any) -> str:
    pieces: list[str] = []
    size = 0
    for piece in running:
        pieces.append(piece)
        size += len(piece)
        if len(pieces) > MOST_PIECES or size > MOST_CHARACTERS:
            running.throw(TooMuchError("it gives more text than any page has"))  # there, so that its line is known
    return "".join(pieces)


@contextmanager
def _watched() -> Iterator[None]:
    """Limit time and memory of what is inside; memory as a whole only where Linux tells how large this process is."""
    with _memory(), _Clock():
        yield


class _Clock:
    """Raises TooLongError in the thread that renders, from another one that looks at the time: on every system."""

    def __enter__(self) -> None:
        self._rendering = ctypes.c_ulong(threading.get_ident())
        self._lock, self._ended, self._rung = threading.Lock(), threading.Event(), False
        threading.Thread(target=self._look, daemon=True).start()

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        with self._lock:
            if self._rung:  # what has not arrived by now must not arrive elsewhere
                ctypes.pythonapi.PyThreadState_SetAsyncExc(self._rendering, None)

    def _look(self) -> None:
        looks = 0
        while not self._ended.wait(_PAUSE):
            looks += 1
            if looks * _PAUSE > SECONDS:
                with self._lock:
                    if not self._ended.is_set():
                        self._rung = True
                        late = ctypes.py_object(TooLongError)
                        ctypes.pythonapi.PyThreadState_SetAsyncExc(self._rendering, late)
                return


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

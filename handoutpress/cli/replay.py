"""What a command printed, printed again: where nothing has changed, nothing need be found out a second time."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Any, TextIO

from click import utils

from handoutpress.press.memo import idle, questions

_MOST = 8_000_000
"""Letters of an answer that are remembered."""
Said = list[tuple[int, str]]
"""(1 for standard output, 2 for standard error; text) in the order in which it was printed."""


class _Heard:
    """A stream that writes down what is written to it."""

    def __init__(self, stream: TextIO, number: int, said: Said) -> None:
        self._stream, self._number, self._said = stream, number, said

    def write(self, text: str) -> int:
        count = self._stream.write(text)  # who asks by writing bytes whether it takes bytes is told first
        self._said.append((self._number, text))
        return count

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)


@contextmanager
def _heard() -> Iterator[Said]:
    said: Said = []
    out, err = _Heard(sys.stdout, 1, said), _Heard(sys.stderr, 2, said)
    with redirect_stdout(out), redirect_stderr(err):
        yield said


def _plain() -> bool:
    """Return whether click takes the colours out of what is said."""
    return bool(vars(utils)["should_strip_ansi"](sys.stderr))


def remembered(root: Path, verb: str, words: Sequence[str], run: Callable[[], int]) -> int:
    """Run a command that only reads the library, or print what it printed the last time; return its exit code.

    ``words`` are all of its arguments that count. What it raises is not remembered.
    """
    root = root.resolve()
    asked = questions.told_question(verb, (*words, str(_plain())))
    told = idle.answer(root, asked)
    if told is not None:
        for number, text in told["said"]:
            (sys.stdout if number == 1 else sys.stderr).write(text)
        return int(told["code"])
    before = None if questions.elsewhere(root) else idle.begin(root, asked)
    with _heard() as said:
        code = run()
    if sum(len(text) for _, text in said) < _MOST:
        idle.finish(root, asked, before, {"said": said, "code": code})
    return code

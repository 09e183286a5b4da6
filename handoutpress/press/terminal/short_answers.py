"""Long answers made short: what has one reason shares a line, with how often, and names the first few."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from handoutpress.model import Problem, visible

LINES = 10
"""Lines that an answer has before it says what is next."""
NAMED = 5
"""Names in a list; the others are counted."""
_FEW = 2
"""Reasons, or lines on languages, that stand where there is room for little."""
_WIDE = 160
"""Letters of a line that still tells its edition's reasons one by one."""

Refused = tuple[str, Sequence[str]]
"""An edition, as ``es/asthma``, and why it is not made."""

_KINDS = (
    (re.compile(r"\d+ of the messages in '([a-z-]+)' blocks cannot be shown"), "messages about danger cannot be shown"),
    (re.compile(r"\d+ % of the messages are translated, (\d+) % are needed"), r"fewer than \1 % are translated"),
    (re.compile(r"the words of the pages are not translated: .*"), "the words of the pages are not translated"),
    (re.compile(r"\d+ of the (messages .*)"), r"\1"),
)
"""A reason with the numbers of one edition -> the same of many."""


def named(names: Sequence[str]) -> str:
    """Return names as they stand in a list: the first five, and how many more there are."""
    more = len(names) - NAMED
    return ", ".join(names[:NAMED]) + (f" and {more} more" if more > 0 else "")


def refusals(what: str, refused: Sequence[Refused], *, verbose: bool = False) -> list[str]:
    """Return what editions are not made and why; ``what`` begins it (``not made``).

    A line an edition where these are few and short, or with ``verbose``; else a line a reason, with how many editions it holds.
    """
    lines = [f"{what}: {name}: {'; '.join(reasons)}" for name, reasons in refused]
    if verbose or (len(lines) <= NAMED and all(len(line) <= _WIDE for line in lines)):
        return lines
    noun = "edition" if len(refused) == 1 else "editions"
    counts = Counter(kind for _, reasons in refused for kind in dict.fromkeys(map(_kind, reasons)))
    alone = len(refused) == 1
    kinds = [f"    {kind}" if alone else f"{count:6}  {kind}" for kind, count in counts.most_common(LINES - 3)]
    more = len(counts) - len(kinds)
    kinds += [f"        {more} more reasons: --verbose"] if more > 0 else []
    return [f"{what}: {len(refused)} {noun}: {named([name for name, _ in refused])}", *kinds]


def refusals_in_a_line(what: str, refused: Sequence[Refused]) -> str:
    """Return how many editions are not made, and the most frequent reasons, each with how many it holds."""
    counts = Counter(kind for _, reasons in refused for kind in dict.fromkeys(map(_kind, reasons)))
    said = ", ".join(f"{kind} ({count})" for kind, count in counts.most_common(_FEW))
    more = len(counts) - _FEW
    rest = f" and {more} more reason{'s' if more > 1 else ''}" if more > 0 else ""
    return visible(f"{what}: {len(refused)} edition{'s' if len(refused) > 1 else ''}: {said}{rest}")


def _kind(reason: str) -> str:
    for pattern, words in _KINDS:
        if found := pattern.fullmatch(reason):
            return found.expand(words)
    return reason


def problems(found: Sequence[Problem], *, verbose: bool = False) -> list[str]:
    """Return findings as lines; if they are many, those that say the same as one, and a hint once."""
    if verbose or len(found) <= LINES // 2:
        return [str(problem) for problem in found]
    groups: dict[tuple[str, str], list[Problem]] = {}
    for problem in found:
        groups.setdefault((problem.code, problem.text), []).append(problem)
    shown = sorted(groups.values(), key=lambda group: -len(group))[: LINES // 2]
    lines = []
    for first, *others in shown:
        head, _, hint = str(first).partition("\n")
        lines += [head + (f" (and {len(others)} more like it)" if others else ""), *([hint] if hint else [])]
    left = len(found) - sum(map(len, shown))
    return [*lines, *([f"{left} more: --verbose shows them, or handoutpress check"] if left else [])]


def cut(lines: Iterable[str], what: str, *, verbose: bool = False, most: int = NAMED) -> list[str]:
    """Return the first lines of many, and how many more there are of ``what``."""
    every = [visible(line) for line in lines]
    if verbose or len(every) <= most:
        return every
    return [*every[:most], f"{len(every) - most} more {what}: --verbose"]


def languages(what: str, lines: Sequence[str], names: Sequence[str]) -> list[str]:
    """Return the lines, one a language, if they are two at most; else one line on ``what`` is so in how many of them."""
    if len(lines) <= _FEW:
        return list(lines)
    return [f"{what} in {len(names)} languages: {named(names)}: --verbose"]

"""The branches of an ICU message, each compared with the branch of the source that it translates.

``{n, plural, one {Take # tablet.} other {Take # tablets.}}`` has two sentences, in Polish four: read as one text
a mistake in one of them hides behind the others.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from handoutpress.checks.pair import Context, Pair, make
from handoutpress.model import Message, Problem, Segment, Severity

_ARGUMENT = re.compile(r"\{\s*[\w.]+\s*,\s*(plural|select|selectordinal)\s*,(?:\s*offset:\d+)?")
_KEY = re.compile(r"\s*(=?\w+)\s*\{")
_MARK = re.compile(r"(?<!&)#(?!\w)")
_ONE, _MORE = "1", "7"
"""What the number of a branch is read as on both sides: it may be any."""
_DEEPEST = 3


def has(text: str) -> bool:
    """Return whether a text holds an ICU argument with branches."""
    return "{" in text and _ARGUMENT.search(text) is not None


def on_both_sides(pair: Pair) -> bool:
    """Return whether the source and its translation hold such an argument."""
    return has(pair.message.msgstr) and has(pair.segment.msgid)


def check(pair: Pair, context: Context, families: Callable[[Pair], list[Problem]]) -> Iterator[Problem]:
    """Yield what the families say of the branches, the first of each code, with the branch's name."""
    source, target = branches(pair.segment.msgid), branches(pair.message.msgstr)
    told: set[str] = set()
    for key, text in target.items():
        one = source.get(key) or source.get(_fallback(key))
        if not one or not text.strip():
            continue
        segment = replace(pair.segment, msgid=one)
        for problem in families(_pair(segment, pair.message, text, context)):
            if problem.severity in {Severity.ERROR, Severity.ACKNOWLEDGE} and problem.code not in told:
                told.add(problem.code)
                yield replace(problem, text=f"in the branch '{key}': {problem.text}")


def _pair(segment: Segment, message: Message, text: str, context: Context) -> Pair:
    return make(segment, replace(message, msgid=segment.msgid, msgstr=text), context)


def _fallback(key: str) -> str:
    """Return the branch of the source that a branch without its like there translates: *few* is *other*."""
    return ".".join("other" for _ in key.split("."))


def branches(text: str, depth: int = 0) -> dict[str, str]:
    """Return branch -> the whole text with that branch in its argument's place; of several arguments all combinations."""
    match = _ARGUMENT.search(text)
    if not match or depth == _DEEPEST:
        return {}
    arms, end = _arms(text, match.end())
    found: dict[str, str] = {}
    for key, arm in arms:
        number = _ONE if key in {"one", "=1"} else key[1:] if key.startswith("=") else _MORE
        said = arm if match[1] == "select" else _MARK.sub(number, arm)
        whole = f"{text[: match.start()]}{said}{text[end:]}"
        inner = branches(whole, depth + 1)
        found |= {f"{key}.{name}": one for name, one in inner.items()} or {key: whole}
    return found


def _arms(text: str, start: int) -> tuple[list[tuple[str, str]], int]:
    """Return the (key, text) of an argument's branches, and where it ends."""
    arms = []
    while match := _KEY.match(text, start):
        depth, i = 1, match.end()
        while i < len(text) and depth:
            depth += {"{": 1, "}": -1}.get(text[i], 0)
            i += 1
        arms.append((match[1], text[match.end() : i - 1]))
        start = i
    closing = re.compile(r"\s*\}").match(text, start)
    return arms, closing.end() if closing else start

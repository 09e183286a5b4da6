"""Marks of Markdown's other dialects, which readers would see as they are, and what to write here instead."""

from __future__ import annotations

import re
from collections.abc import Iterator

from handoutpress.model import Problem, Segment, warning

_TASK = "a plain list: - Bring your list; boxes to tick come with :::tool"
_KINDS = {
    "a box by a quotation": (r"\A\[!(\w+)\][+-]?(?=\s|\Z)", "a box: :::warning, its text, ::: on a line of its own"),
    "a box by exclamation marks": (
        r"\A(?:!!!|\?\?\?\+?) *\w[\w-]*",
        "a box: :::warning, its text, ::: on a line of its own",
    ),
    "a task list": (r"\A\[[ xX]\] ", _TASK),
    "a table of contents": (r"\A\[\[?_?TOC_?\]?\]\Z", "nothing: the page makes its own list of contents"),
    "attributes": (r"\{:[ ]?(?:[.#][\w-]+|[\w-]+=)[^{}]*\}", "{#id} behind a heading; the press gives all other form"),
    "a class": (r"\{\.[\w-]+[^{}]*\}", "nothing: the press gives the form; a box is :::warning"),
    "a template's command": (
        r"\{%-?[^{}]*-?%\}|\{\{[<%][^{}]*[%>]\}\}",
        "the words themselves: nothing is included here",
    ),
    "struck words": (r"(?<!~)~~(?=\S)[^~]+(?<=\S)~~(?!~)", "what holds today: leave out what no longer does"),
    "marked words": (r"(?<!=)==(?=\S)[^=]+(?<=\S)==(?!=)", "**words**, if they matter"),
}
_PATTERNS = {what: (re.compile(pattern), instead) for what, (pattern, instead) in _KINDS.items()}
_CODE = re.compile(r"(?<![\\`])(`+)(?!`).*?(?<!`)\1(?!`)", re.DOTALL)
_SIGNS = re.compile(r"[\[{!?~=]")


def dialect_marks(message: str) -> Iterator[tuple[str, str, str]]:
    r"""Yield (the mark, what it is elsewhere, what to write here) for each kind of mark in a message.

    What stands in backquotes or behind a ``\`` is meant to be seen.
    """
    if not _SIGNS.search(message):
        return
    text = _CODE.sub(" ", message)
    for what, (pattern, instead) in _PATTERNS.items():
        match = next((found for found in pattern.finditer(text) if text[: found.start()][-1:] != "\\"), None)
        if match:
            yield match[0].strip(), what, instead


def marks_of_others(segments: tuple[Segment, ...]) -> Iterator[Problem]:
    """Yield a warning for each mark of another dialect in a source (HP223)."""
    for segment in segments:
        for mark, what, instead in dialect_marks(segment.msgid):
            text = f"readers would see the mark {mark[:30]!r}: {what} in other Markdown"
            yield warning("HP223", segment.place, text, f"write {instead}")

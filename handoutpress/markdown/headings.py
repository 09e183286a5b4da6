"""Headings: their ids, the same in every language, and their levels."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator

from handoutpress.markdown.msgid_cut import heading_id
from handoutpress.markdown.parse import Node
from handoutpress.model import Place, Problem, error

_ID = re.compile(r"[A-Za-z][A-Za-z0-9_-]*")
_RESERVED = re.compile(r"(?:fn|fnref)-.*|footnotes-label|role-\d+")
_LONGEST = 60


def heading_ids(root: Node, place: Callable[[Node], Place]) -> tuple[dict[int, str], list[Problem]]:
    """Return the id of each heading (by ``id`` of its node), and what is wrong with ids (HP209) and levels (HP208)."""
    headings = [node for node in root.walk() if node.kind == "Heading"]
    problems = list(_level_problems(headings, place))
    ids: dict[int, str] = {}
    for node in headings:
        _, own = heading_id(words(node))
        if own is None:
            continue
        problems += _id_problems(own, set(ids.values()), place(node))
        ids[id(node)] = own
    for node in headings:
        if id(node) not in ids:
            ids[id(node)] = _unique(slug(words(node)), set(ids.values()))
    return ids, problems


def words(node: Node) -> str:
    """Return the text of a node without markup."""
    return "".join(_words(node))


def slug(text: str) -> str:
    """Return an ASCII id for a heading's source text."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    name = re.sub(r"[^a-z0-9]+", "-", plain)[:_LONGEST].strip("-")
    return name if _ID.fullmatch(name) and not _RESERVED.fullmatch(name) else f"section-{name}".rstrip("-")


def _words(node: Node) -> Iterator[str]:
    for inner in node.walk():
        if inner.kind in ("SoftBreak", "LineBreak"):
            yield " "
        elif inner.kind in ("Text", "Code"):
            yield inner.value.literal if inner.kind == "Code" else inner.value


def _unique(name: str, taken: set[str]) -> str:
    number = 2
    candidate = name
    while candidate in taken:
        candidate = f"{name}-{number}"
        number += 1
    return candidate


def _id_problems(own: str, taken: set[str], place: Place) -> Iterator[Problem]:
    if not _ID.fullmatch(own):
        yield error(
            "HP209", place, f"heading id {own!r}", "letters, digits, - and _, beginning with a letter: {#after-care}"
        )
    elif _RESERVED.fullmatch(own):
        yield error("HP209", place, f"heading id {own!r} is reserved", "take another name")
    elif own in taken:
        yield error("HP209", place, f"heading id {own!r} stands twice", "an id may stand once in an article")


def _level_problems(headings: list[Node], place: Callable[[Node], Place]) -> Iterator[Problem]:
    last = 1
    for node in headings:
        level = node.value.level
        if level == 1:
            hint = "the title stands in the front matter; headings of the text begin with ##"
            yield error("HP208", place(node), "a heading of level 1", hint)
        elif level > last + 1:
            hint = f"write {'#' * (last + 1)}, or add the heading between"
            yield error("HP208", place(node), f"a heading of level {level} after level {last}", hint)
        last = max(level, 1)

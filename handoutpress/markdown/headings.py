"""Headings: their ids, the same in every language, and their levels."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from hashlib import sha256

from handoutpress.markdown.msgid_cut import heading_id
from handoutpress.markdown.parse import Node
from handoutpress.model import Place, Problem, error

_ID = re.compile(r"[A-Za-z][A-Za-z0-9_-]*")
_RESERVED = re.compile(r"(?:fn|fnref)-.*|footnotes-label|role-\d+")
_LONGEST = 60
_NO_WORDS = "section"


@dataclass(slots=True)
class HeadingIds:
    """The id of each heading, by ``id`` of its node."""

    ids: dict[int, str] = field(default_factory=dict)
    counted: dict[int, str] = field(default_factory=dict)
    """Ids made by counting: the heading's own if its words stand twice, else one of former editions that still answers."""
    problems: list[Problem] = field(default_factory=list)
    """What is wrong with ids (HP209) and levels (HP208)."""


def heading_ids(root: Node, place: Callable[[Node], Place]) -> HeadingIds:
    """Return the ids of an article's headings, in every language the same.

    An id is the author's ``{#id}``, else made of the words. Words that leave nothing in ASCII (薬, دوا) give ``section-``
    and a hash of them: such headings were counted once, so that a new one in front moved every link behind it.
    """
    headings = [node for node in root.walk() if node.kind == "Heading"]
    found = HeadingIds(problems=list(_level_problems(headings, place)))
    for node in headings:
        _, own = heading_id(words(node))
        if own is None:
            continue
        found.problems += _id_problems(own, set(found.ids.values()), place(node))
        found.ids[id(node)] = own
    left = [node for node in headings if id(node) not in found.ids]
    before = _counted(left, found.ids)
    taken = {*found.ids.values(), *before.values()}
    for node in left:
        old, name = before[id(node)], slug(words(node))
        found.ids[id(node)] = _unique(_hashed(words(node)), taken) if name == _NO_WORDS else old
        taken.add(found.ids[id(node)])
        if old != name or name == _NO_WORDS:
            found.counted[id(node)] = old
    return found


def _counted(headings: list[Node], own: dict[int, str]) -> dict[int, str]:
    """Return the ids of headings as they were made before ids were hashes."""
    ids = dict(own)
    taken = set(own.values())
    for node in headings:
        ids[id(node)] = _unique(slug(words(node)), taken)
        taken.add(ids[id(node)])
    return ids


def _hashed(text: str) -> str:
    return f"{_NO_WORDS}-{sha256(unicodedata.normalize('NFC', text).encode()).hexdigest()[:8]}"


def words(node: Node) -> str:
    """Return the text of a node without markup."""
    return "".join(_words(node))


def slug(text: str) -> str:
    """Return an ASCII id for a heading's source text."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    name = re.sub(r"[^a-z0-9]+", "-", plain)[:_LONGEST].strip("-")
    return name if _ID.fullmatch(name) and not _RESERVED.fullmatch(name) else f"{_NO_WORDS}-{name}".rstrip("-")


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

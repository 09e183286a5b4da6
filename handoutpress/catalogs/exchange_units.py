"""Messages on their way to an agency and back: what identifies them, what of them nobody may touch, what came back."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass

from handoutpress.model import Message

MAX_BYTES = 16 * 1024 * 1024
"""Of a file that comes back: as of a catalog."""

Piece = tuple[str, str, int]
"""(kind, text, number): ``text``; ``ph`` something whole; ``bpt`` and ``ept`` the two ends of one thing, with its number."""

_PIECES = re.compile(
    r"(?P<ph>`+[^`]+`+|\[\^[^\]\s]+\]|(?<!\\)\{[A-Za-z][A-Za-z0-9_.-]*\}|\\\n|!\[[^\]\n]*\]\([^()\s]*\)|<https?://[^<>\s]*>)"
    r"|(?P<link>\[(?!\^)(?P<words>[^\[\]]+)\](?P<to>\([^()\s]*\)|\[[^\[\]]*\]))"
    r"|(?P<strong>\*\*(?=\S)(?P<bold>[^*]+?)(?<=\S)\*\*)"
    r"|(?P<em>(?<![*\w])\*(?=[^\s*])(?P<soft>[^*]+?)(?<=[^\s*])\*(?![*\w]))"
)


@dataclass(frozen=True, slots=True)
class Unit:
    """A message as it came back."""

    id: str
    """``unit_id``, or whatever a tool made of it."""
    context: str | None
    source: str
    target: str
    """Empty: nothing to take over."""
    state: str = ""
    """``fuzzy``, ``done`` (somebody says that it is translated), or nothing said."""
    was: str = ""
    """``fingerprint`` of the message when it was sent; empty if the file does not say."""
    line: int = 0
    note: str = ""
    """What the translator wrote beside it."""


def unit_id(message: Message) -> str:
    """Return 16 hex digits of a message's key: the same in every file and language, and no two alike in a catalog."""
    return hashlib.sha256(json.dumps([message.context, message.msgid]).encode()).hexdigest()[:16]


def fingerprint(message: Message) -> str:
    """Return 8 hex digits of what a message says and whether it is fuzzy."""
    return hashlib.sha256(json.dumps([message.msgstr, message.fuzzy]).encode()).hexdigest()[:8]


def pieces(text: str) -> Iterator[Piece]:
    """Yield a message in pieces, in order; joined they are the message again. Numbers count from 1."""
    yield from _numbered(list(_split(text)))


def _numbered(found: list[tuple[str, str]]) -> list[Piece]:
    """Return the pieces with numbers: both ends of a pair have one."""
    done: list[Piece] = []
    open_ones: list[int] = []
    number = 0
    for kind, piece in found:
        if kind == "ept":
            done.append((kind, piece, open_ones.pop()))
            continue
        number += kind != "text"
        if kind == "bpt":
            open_ones.append(number)
        done.append((kind, piece, 0 if kind == "text" else number))
    return done


def _split(text: str) -> Iterator[tuple[str, str]]:
    at = 0
    for match in _PIECES.finditer(text):
        if match.start() > at:
            yield "text", text[at : match.start()]
        at = match.end()
        if match["ph"]:
            yield "ph", match["ph"]
            continue
        kind, inner = next(
            (k, match[n]) for k, n in (("link", "words"), ("strong", "bold"), ("em", "soft")) if match[k]
        )
        first, last = ("[", f"]{match['to']}") if kind == "link" else ("**", "**") if kind == "strong" else ("*", "*")
        yield "bpt", first
        yield from _split(inner)
        yield "ept", last
    if at < len(text):
        yield "text", text[at:]


def literals(text: str) -> dict[tuple[str, str], str]:
    """Return (kind, number) -> what a message's protected piece says, for a tool that gives it back empty."""
    return {(kind, str(number)): piece for kind, piece, number in pieces(text) if kind != "text"}

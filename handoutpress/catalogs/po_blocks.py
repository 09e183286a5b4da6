"""The entries of a PO file as blocks of lines, with every fault of their syntax on its line."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from handoutpress.catalogs.po_lines import Line, fault, read_line, unescape

MAX_CONTINUATIONS = 10_000
"""Lines that one string may be spread over."""

_REFERENCE = re.compile(r"\u2068[^\u2069]*\u2069(?::[0-9]+)?|[^ \t]+")
_ORDER = {"msgctxt": 1, "msgid": 2, "msgid_plural": 3, "msgstr": 4}
_SECTION = {"comment": "#", "extracted": "#.", "reference": "#:", "flag": "#,"}

_NO_MSGSTR = 'add msgstr "" or restore the rest of the entry'

Fault = tuple[str, int, str, str]
"""Code, line from 1, text, hint."""


@dataclass(slots=True)
class Block:
    """One entry: its lines, what they say, and which of them belong to which section. Filled by ``read_blocks``."""

    start: int
    """Index of its first line."""
    end: int = 0
    """Index after its last line."""
    obsolete: bool = False
    comments: list[str] = field(default_factory=list)
    extracted: list[str] = field(default_factory=list)
    references: list[str] = field(default_factory=list)
    flags: list[str] = field(default_factory=list)
    previous: dict[str, str] = field(default_factory=dict)
    """``#|``: keyword -> string."""
    strings: dict[str, str] = field(default_factory=dict)
    """Keyword (``msgctxt``, ``msgid``, ``msgid_plural``, ``msgstr``) -> string; of a plural entry ``msgstr[0]`` and so on."""
    sections: dict[str, list[int]] = field(default_factory=dict)
    """``#``, ``#.``, ``#:``, ``#,``, ``#|`` or ``msg`` -> indexes of its lines."""

    @property
    def key(self) -> tuple[str | None, str]:
        """(msgctxt, msgid)."""
        return self.strings.get("msgctxt"), self.strings["msgid"]

    @property
    def is_header(self) -> bool:
        """True for the entry with the empty msgid, which holds the header."""
        return self.key == (None, "") and not self.obsolete


@dataclass(slots=True)
class _Reader:
    blocks: list[Block] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    trailing: tuple[int, int] = (0, 0)
    block: Block | None = None
    stage: int = 0  # 0 comments, then as _ORDER
    target: str = ""  # keyword that a continuation belongs to; with a leading | in a previous string
    mark: str = ""
    pieces: list[str] = field(default_factory=list)
    obsolete_previous: bool = False
    lost: bool = False  # after a fault: say no more until an entry can begin

    def fail(self, number: int, code: str, text: str, hint: str) -> None:
        if not self.lost:
            self.faults.append((code, number + 1, text, hint))
        self.lost = True

    def close_string(self) -> None:
        if not self.target or self.block is None:
            return
        text = unescape("".join(self.pieces))
        if self.target[0] == "|":
            self.block.previous[self.target[1:]] = text
        else:
            self.block.strings[self.target] = text
        self.target = ""

    def close_block(self, number: int) -> None:
        self.close_string()
        block, self.block = self.block, None
        if block is None or self.lost:
            return
        if self.stage == 4:
            self.blocks.append(block)
        elif self.stage or block.previous:
            self.fail(number - 1, "HP307", "the entry has no msgstr", _NO_MSGSTR)
        else:
            self.trailing = (block.start, number)

    def open_block(self, number: int) -> Block:
        """Return the block that line ``number`` belongs to: the open one if its strings are still to come, else a new one."""
        if self.block is None or self.stage == 4 or (self.lost and self.stage):
            self.close_block(number)
            self.block, self.stage, self.lost = Block(number), 0, False
        return self.block

    def comment(self, number: int, line: Line) -> None:
        self.close_string()
        if 0 < self.stage < 4 and not self.lost:
            self.fail(number, "HP307", "the entry has no msgstr before this comment", _NO_MSGSTR)
            self.block, self.stage = None, 0
            return
        block = self.open_block(number)
        block.sections.setdefault(_SECTION[line.kind], []).append(number)
        block.end = number + 1
        if line.kind == "comment":
            block.comments.append(line.text)
        elif line.kind == "extracted":
            block.extracted.append(line.text)
        elif line.kind == "reference":
            block.references.extend(reference_tokens(line.text))
        else:
            block.flags.extend(flag.strip(" \t") for flag in line.text.split(",") if flag.strip(" \t"))

    def previous(self, number: int, line: Line) -> None:
        self.close_string()
        block = self.open_block(number)
        if self.stage or line.kind == "msgstr" or line.number >= 0 or line.kind in block.previous:
            return self.fail(
                number, "HP307", f"{line.mark} {line.kind} stands in the wrong place", "it goes before the entry"
            )
        block.sections.setdefault("#|", []).append(number)
        block.previous[line.kind] = ""
        self.obsolete_previous = line.mark == "#~|"
        self.start_string(number, "|" + line.kind, line)
        return None

    def keyword(self, number: int, line: Line) -> None:
        self.close_string()
        if line.kind in {"msgctxt", "msgid"}:
            if 1 < self.stage < 4 or (self.stage == 1 and line.kind == "msgctxt"):
                self.fail(number, "HP307", "the entry before this line has no msgstr", _NO_MSGSTR)
                self.block, self.stage, self.lost = None, 0, False
            self.open_block(number)
        block = self.block
        if block is None or not self.in_order(block, line):
            return self.fail(
                number, "HP307", _misplaced(line), "an entry is msgctxt (optional), msgid, msgstr, each once"
            )
        if self.stage == 0:
            block.obsolete = line.mark == "#~"
        if block.obsolete != (line.mark == "#~") or (block.previous and block.obsolete != self.obsolete_previous):
            return self.fail(
                number, "HP307", "only some lines of the entry are obsolete (#~)", "mark all of them or none"
            )
        self.stage = _ORDER[line.kind]
        block.sections.setdefault("msg", []).append(number)
        self.start_string(number, line.kind if line.number < 0 else f"msgstr[{line.number}]", line)
        return None

    def in_order(self, block: Block, line: Line) -> bool:
        if line.kind == "msgctxt":
            return self.stage == 0 and line.number < 0
        if line.kind == "msgid":
            return self.stage in {0, 1} and line.number < 0
        if line.kind == "msgid_plural":
            return self.stage == 2 and line.number < 0
        if line.number < 0:
            return self.stage == 2
        done = sum(name.startswith("msgstr[") for name in block.strings)
        return "msgid_plural" in block.strings and line.number == done and self.stage in {3, 4}

    def start_string(self, number: int, target: str, line: Line) -> None:
        self.target, self.mark, self.pieces = target, line.mark, [line.text]
        if self.block is not None:
            self.block.end = number + 1

    def continuation(self, number: int, line: Line) -> None:
        if self.lost:
            return None
        if not self.target or self.mark != line.mark or self.block is None:
            return self.fail(number, "HP307", "this string continues no other", "a msgid or msgstr goes before it")
        if len(self.pieces) > MAX_CONTINUATIONS:
            return self.fail(number, "HP323", f"a string has more than {MAX_CONTINUATIONS} lines", "split the message")
        self.pieces.append(line.text)
        self.block.sections["#|" if self.target[0] == "|" else "msg"].append(number)
        self.block.end = number + 1
        return None


def reference_tokens(text: str) -> list[str]:
    """Return the references of a ``#:`` line: names without white space, or between U+2068 and U+2069 with any."""
    return _REFERENCE.findall(text)


def _misplaced(line: Line) -> str:
    name = line.kind if line.number < 0 else f"msgstr[{line.number}]"
    return f"{line.mark} {name} stands in the wrong place".lstrip()


def read_blocks(lines: Sequence[str], limit: int = 100) -> tuple[list[Block], list[Fault], tuple[int, int]]:
    """Return the entries of a file's lines, the faults of its syntax (at most ``limit``), and the lines of a last comment.

    The blocks hold only whole entries; after a fault reading goes on at the next line that can begin one.
    """
    reader = _Reader()
    for number, text in enumerate(lines):
        line = read_line(text)
        if line is None:
            _odd_line(reader, number, text)
        elif line.kind == "string":
            reader.continuation(number, line)
        elif line.mark in {"#|", "#~|"}:
            reader.previous(number, line)
        elif line.kind in _ORDER:
            reader.keyword(number, line)
        else:
            reader.comment(number, line)
        if len(reader.faults) >= limit:
            break
    else:
        reader.close_block(len(lines))
    return reader.blocks, reader.faults, reader.trailing


def _odd_line(reader: _Reader, number: int, text: str) -> None:
    if not text.strip(" \t\r"):
        reader.close_string()
        return
    reader.lost = False
    reader.fail(number, *fault(text))

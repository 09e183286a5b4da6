"""A leaf block's msgid: cut out of the source, then proved.

Nothing is re-serialised: the msgid is the author's own text from the first to the last inline child, container prefixes
removed, white space collapsed, a hard break as backslash and line feed. As positions can be wrong, each cut is rendered
alone and compared with what the tree itself holds; a cut that differs is thrown away and the next one tried.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape

from handoutpress.markdown import parse
from handoutpress.markdown.inline import message_html
from handoutpress.markdown.marker_characters import forbidden
from handoutpress.markdown.parse import Node

_SPACES = re.compile(r"[ \t\n]+")
_BLANKS = re.compile(r"[ \t]+")
_LINE_BREAK = re.compile(r"[ \t\n]*<br />[ \t\n]*")
_MARK = re.compile(r'<sup class="footnote-ref"><a href="#fn-([^"]*)" id="[^"]*" data-footnote-ref>\d+</a></sup>')
_HEADING_ID = re.compile(r"(?:^|[ \t]+)\{#([^{}\s]*)\}$")
_LAST_PIPE = re.compile(r"(?<!\\)\|[ \t]*$")

_TITLE = re.compile(r"[ ](?:\"((?:[^\"\\]|\\.)*)\"|'((?:[^'\\]|\\.)*)'|\(((?:[^()\\]|\\.)*)\))[ ]?\)$")
_MARKS = re.compile(r"[\\`*_\[\]<>&{]")
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")


@dataclass(frozen=True, slots=True)
class Text:
    """What cuts are made from: the prepared lines, and the definitions that references in a cut need."""

    lines: tuple[str, ...]
    definitions: str
    """Link definitions as Markdown, and a stub for each footnote."""
    definition_lines: frozenset[int]

    def span(self, line: int, column: int, end_line: int, end_column: int) -> list[str] | None:
        """Return the lines of a range (byte columns from 1, end inclusive); None if it is not one of characters."""
        if not 1 <= line <= end_line <= len(self.lines):
            return None
        rows = [row.encode() for row in self.lines[line - 1 : end_line]]
        rows[-1] = rows[-1][:end_column]
        rows[0] = rows[0][column - 1 :]
        try:
            return [row.decode() for row in rows]
        except UnicodeDecodeError:
            return None


def cut(leaf: Node, text: Text, quotes: int = 0) -> str | None:
    """Return the msgid of a leaf block; None if no cut renders as the block itself does.

    ``quotes`` is the number of block quotes around it, whose marks begin its lines.
    """
    expected = normal_html(parse.inline_html(leaf))
    for candidate in _candidates(leaf, text, quotes):
        definitions = text.definitions if "[" in candidate else ""
        if not forbidden(candidate) and normal_html(message_html(candidate, definitions)) == expected:
            return candidate
    return None


def heading_id(msgid: str) -> tuple[str, str | None]:
    """Return a heading's msgid without its ``{#id}``, and the id."""
    match = _HEADING_ID.search(msgid)
    return (msgid[: match.start()], match[1]) if match else (msgid, None)


def image_title(image: Node, text: Text, quotes: int = 0) -> str:
    """Return an image's title as its author wrote it; where that can't be found, comrak's text with marks escaped."""
    rows = text.span(image.line, image.column, image.end_line, image.end_column)
    match = _TITLE.search(next(_joined(rows, set(), quotes, cell=False))) if rows else None
    for group in match.groups() if match else ():
        if group and words_of_title(group) == _SPACES.sub(" ", image.value.title).strip(" "):
            return group.strip(" ")
    return _SPACES.sub(" ", _MARKS.sub(r"\\\g<0>", image.value.title)).strip(" ")


def words_of_title(written: str) -> str:
    """Return a title without escapes and entities, as CommonMark reads it."""
    return unescape(_ESCAPE.sub(r"\1", written)).strip(" ")


def normal_html(page: str) -> str:
    """Return inline HTML with its white space collapsed and footnote marks without their numbers."""
    return _SPACES.sub(" ", _LINE_BREAK.sub("<br />", _MARK.sub(r"<sup>\1</sup>", page))).strip(" ")


def _candidates(leaf: Node, text: Text, quotes: int) -> Iterator[str]:
    first, last = leaf.children[0], leaf.children[-1]
    breaks = {node.line for node in leaf.walk() if node.kind == "LineBreak"}
    shift = 0
    while first.line + shift in text.definition_lines:
        shift += 1
    shifts = (0, shift) if shift else (0,)  # definitions above a paragraph shift its children
    ranges = [(at, first.line + at, first.column, last.end_line + at, last.end_column) for at in shifts]
    if leaf.kind == "TableCell":
        ranges.append((0, leaf.line, leaf.column, leaf.end_line, leaf.end_column))
    if first.column > 1:  # comrak's first child begins behind the backslash of an escape: ``\[a]``
        ranges += [
            (at, line, column - 1, end_line, end_column)
            for at, line, column, end_line, end_column in ranges[: len(shifts)]
        ]
    for at, line, column, end_line, end_column in ranges:
        rows = text.span(line, column, end_line, end_column)
        if rows is not None:
            yield from _joined(rows, {row + at - line for row in breaks}, quotes, leaf.kind == "TableCell")


def _joined(rows: list[str], breaks: set[int], quotes: int, cell: bool) -> Iterator[str]:  # noqa: FBT001
    """Yield the rows as one message; of a cell with its pipes unescaped, and without a pipe that is not its own."""
    prefix = re.compile(rf"[ \t]*(?:>[ \t]*){{0,{quotes}}}")
    message = ""
    for index, row in enumerate(rows):
        line = row[prefix.match(row).end() :] if index else row  # type: ignore[union-attr]
        line = _BLANKS.sub(" ", line).strip(" ")
        if index in breaks:
            line = (line.removesuffix("\\") if _odd_backslashes(line) else line).rstrip(" ") + "\\\n"
        elif index < len(rows) - 1:
            line += " "
        message += line
    if not cell:
        yield message
        return
    yield message.replace("\\|", "|")
    yield _LAST_PIPE.sub("", message).rstrip(" ").replace("\\|", "|")


def _odd_backslashes(line: str) -> bool:
    return (len(line) - len(line.rstrip("\\"))) % 2 == 1

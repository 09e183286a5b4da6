r"""comrak behind one wall: options, the tree as values, inline HTML. The only module that imports comrak.

Positions are comrak's: lines and *byte* columns, both from 1, ends inclusive. They are wrong here and there (in ``:::``,
in cells with ``\|``, after link definitions), so nobody may rely on them without the check of ``msgid_cut.py``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import comrak

_EXTENSION = comrak.ExtensionOptions(
    table=True,
    footnotes=True,
    description_lists=True,
    block_directive=True,
    cjk_friendly_emphasis=True,  # plain CommonMark does not see `これは**重要。**です` as bold
)
_PARSE = comrak.ParseOptions()
_RENDER = comrak.RenderOptions(escape=True)

MAX_DEPTH = 60
"""Blocks nested deeper than this are refused: no handout needs them, and parsers of XML have limits."""


class TooDeepError(Exception):
    """The text nests deeper than MAX_DEPTH; ``line`` is where."""

    def __init__(self, line: int) -> None:
        super().__init__(line)
        self.line = line


@dataclass(frozen=True, slots=True)
class Node:
    """A node of comrak's tree as a value."""

    kind: str
    """comrak's class: ``Paragraph``, ``TableCell``, ``Emph`` ..."""
    value: Any
    """What comrak says about it: an object (``level``, ``url``, ``name``), a string, or None."""
    line: int
    column: int
    end_line: int
    end_column: int
    children: tuple[Node, ...]
    raw: Any = field(repr=False, compare=False)

    def walk(self) -> Iterator[Node]:
        """Yield the node and all below it, in document order."""
        waiting = [self]
        while waiting:
            node = waiting.pop()
            yield node
            waiting.extend(reversed(node.children))


def tree(text: str) -> Node:
    """Return the tree of a Markdown text. Raises TooDeepError."""
    return _node(comrak.parse_document(text, _EXTENSION, _PARSE, _RENDER), 0)


def html(text: str) -> str:
    """Return a Markdown text as comrak's HTML, raw HTML in it escaped."""
    return str(comrak.markdown_to_html(text, _EXTENSION, _PARSE, _RENDER))


def inline_html(leaf: Node) -> str:
    """Return the inline HTML of a leaf block, as comrak would render it in its place.

    The children are wrapped in a paragraph: a cell formatted alone makes comrak panic and abort the process.
    """
    wrapped = comrak.AstNode(comrak.Paragraph(), leaf.raw.sourcepos, None, leaf.raw.children)
    return str(comrak.format_html(wrapped, _EXTENSION, _PARSE, _RENDER))[len("<p>") : -len("</p>\n")]


def _node(raw: Any, depth: int) -> Node:
    start, end = raw.sourcepos.start, raw.sourcepos.end
    if depth > MAX_DEPTH:
        raise TooDeepError(start.line)
    children = tuple(_node(child, depth + 1) for child in raw.children)
    value = getattr(raw.node_value, "value", None)
    kind = type(raw.node_value).__name__
    return Node(kind, value, start.line, start.column, end.line, end.column, children, raw)

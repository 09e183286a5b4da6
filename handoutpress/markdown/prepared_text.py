"""What is known of an article before its blocks are written: the prepared text, its definitions, who a directive means."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from handoutpress.markdown.comments import Directive, Prepared
from handoutpress.markdown.parse import Node
from handoutpress.model import Place, Problem, error

LEAVES = frozenset({"Paragraph", "Heading", "TableCell"})
"""Kinds of the blocks that hold inline content."""
BLOCKS = LEAVES | {
    "BlockDirective",
    "BlockQuote",
    "CodeBlock",
    "DescriptionDetails",
    "DescriptionItem",
    "DescriptionList",
    "DescriptionTerm",
    "FootnoteDefinition",
    "HtmlBlock",
    "Item",
    "List",
    "Table",
    "TableRow",
    "ThematicBreak",
}


@dataclass(frozen=True, slots=True)
class Orders:
    """What the author's directives say about one block and all in it."""

    comments: tuple[str, ...] = ()
    context: str = ""
    skip: bool = False

    def with_directive(self, directive: Directive) -> Orders:
        """Return them with one more directive."""
        if directive.verb == "comment":
            return Orders((*self.comments, directive.value), self.context, self.skip)
        if directive.verb == "ctx":
            return Orders(self.comments, directive.value, self.skip)
        return Orders(self.comments, self.context, skip=True)


@dataclass(slots=True)
class Assignment:
    """Orders by block (by ``id`` of its node) and what was wrong with them."""

    orders: dict[int, list[Directive]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)


def first_line(node: Node) -> int:
    """Return the prepared line on which a block begins: of a leaf that of its first words, which is right more often."""
    return node.children[0].line if node.kind in LEAVES and node.children else node.line


def assign(root: Node, prepared: Prepared, path: str) -> Assignment:
    """Return which block each directive means: the outermost of those that begin next; problems are HP203 and HP204."""
    found = Assignment()
    blocks = sorted(((first_line(node), order, node) for order, node in enumerate(_blocks(root))), key=lambda b: b[:2])
    directives = list(_ranges(prepared, path, found.problems))
    for directive, end in directives:
        place = Place(path, directive.number)
        following = [(line, node) for line, _, node in blocks if line >= directive.line]
        members = [node for line, node in following if line < end] if end else [node for _, node in following[:1]]
        if any(_inside(node, directive.line) for _, _, node in blocks):
            found.problems.append(error("HP204", place, "a directive inside of a block", "put it before the block"))
        elif not members:
            hint = "put it directly before the block that it is about"
            found.problems.append(error("HP204", place, f"no block follows {directive.verb!r}", hint))
        for node in members:
            found.orders.setdefault(id(node), []).append(directive)
    return found


def _blocks(root: Node) -> Iterator[Node]:
    return (node for node in root.walk() if node.kind in BLOCKS)


def _inside(node: Node, line: int) -> bool:
    return node.kind in LEAVES and bool(node.children) and node.children[0].line < line <= node.children[-1].end_line


def _ranges(prepared: Prepared, path: str, problems: list[Problem]) -> Iterable[tuple[Directive, int]]:
    """Return each directive with the line where its range ends, 0 if it is about the next block only."""
    found: list[tuple[Directive, int]] = []
    begun: Directive | None = None
    for directive in prepared.directives:
        place = Place(path, directive.number)
        if directive.verb == "skip-start":
            if begun:
                problems.append(error("HP204", place, "skip-start inside of skip-start", "end the first with skip-end"))
            begun = directive
        elif directive.verb == "skip-end":
            if not begun:
                problems.append(error("HP204", place, "skip-end without skip-start", "remove it, or begin the range"))
            else:
                found.append((begun, directive.line))
            begun = None
        else:
            found.append((directive, 0))
    if begun:
        place = Place(path, begun.number)
        problems.append(
            error("HP204", place, "skip-start without skip-end", "end the range with <!-- i18n: skip-end -->")
        )
    return found

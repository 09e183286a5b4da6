"""Leaf blocks: the segment, and the element with its slots."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from hashlib import sha256
from html import escape

from handoutpress.markdown.comments import Directive, Prepared
from handoutpress.markdown.filled_message import inline, split_marks, xhtml
from handoutpress.markdown.inline import Token, tokens
from handoutpress.markdown.leaf_faults import message_problems, node_problems, says_something
from handoutpress.markdown.msgid_cut import Text, cut, heading_id, image_title
from handoutpress.markdown.parse import Node
from handoutpress.markdown.prepared_text import LEAVES, Orders, first_line
from handoutpress.model import Heading, Place, Problem, Segment, Slot, error

_LABEL_WORDS = 2
"""Headings, cells and terms of so many words get a msgctxt: they are homographs waiting to happen."""
_NO_ORDERS = Orders()


@dataclass(frozen=True, slots=True)
class Scope:
    """Where a block stands."""

    kind: str = "paragraph"
    role: str = ""
    column: str = ""
    row: str = ""
    quotes: int = 0
    tight: bool = False
    orders: Orders = _NO_ORDERS


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of the article before its blocks are visited."""

    path: str
    prepared: Prepared
    text: Text
    links: tuple[tuple[str, str], ...]
    notes: dict[str, int]
    heading_ids: dict[int, str]
    counted_ids: dict[int, str]
    orders: dict[int, list[Directive]]

    def place(self, node: Node) -> Place:
        """Return the line of the file on which a block begins."""
        line = first_line(node)
        while node.kind in LEAVES and line in self.text.definition_lines:
            line += 1  # comrak counts definitions right above a paragraph as its lines
        return Place(self.path, self.prepared.number(line))


@dataclass(slots=True)
class Made:
    """What the visits make."""

    parts: list[str | Slot] = field(default_factory=list)
    segments: list[Segment] = field(default_factory=list)
    headings: list[Heading] = field(default_factory=list)
    figures: dict[str, None] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)


def message_id(context: str | None, msgid: str) -> str:
    """Return the 8 hex digits that name a message in pages: of SHA-256 over msgctxt, EOT and msgid."""
    return sha256(f"{context or ''}\x04{msgid}".encode()).hexdigest()[:8]


class LeafWriter:
    """Writes leaf blocks into ``made``."""

    def __init__(self, known: Known) -> None:
        self.known = known
        self.made = Made()
        self._emit = self.made.parts.append
        self._defined = frozenset(url for _, url in known.links)

    def _problem(self, problem: Problem) -> None:
        self.made.problems.append(problem)

    def _ordered(self, node: Node, scope: Scope) -> Scope:
        for directive in self.known.orders.get(id(node), ()):
            scope = replace(scope, orders=scope.orders.with_directive(directive))
        return scope

    def _leaf(
        self, node: Node, tag: str, scope: Scope, attributes: str = "", classes: str = "", label: str = ""
    ) -> int | None:
        """Write a leaf block as one element; return the index of its segment, None if it has none."""
        place = self.known.place(node)
        self.made.problems += node_problems(node, place, self._defined)
        msgid = self._cut(node, scope, place)
        message = self._checked(msgid, place)
        if msgid and not says_something(message):
            self._problem(error("HP215", place, "a block without words", "give it words, or remove it"))
        context = label if label and len(msgid.split()) <= _LABEL_WORDS else None
        self._emit(f"<{tag}{attributes}")
        if scope.orders.skip:
            self._fixed(message, classes, place)
            index = None
        else:
            index = self._segment(msgid, context, scope, place)
            self._slots(index, classes)
        self._emit(f"</{tag}>")
        return index

    def _cut(self, node: Node, scope: Scope, place: Place) -> str:
        """Return the msgid of a leaf; "" with a problem if it has no words or can't be cut (HP215)."""
        found = cut(node, self.known.text, scope.quotes) if node.children else ""
        msgid = heading_id(found)[0] if found and node.kind == "Heading" else found
        if not msgid:
            hint = (
                "simplify its marks, or put an empty line before it" if msgid is None else "give it words, or remove it"
            )
            what = "the text can't be told apart from its marks" if msgid is None else "a block without words"
            self._problem(error("HP215", place, what, hint))
        return msgid or ""

    def _checked(self, msgid: str, place: Place) -> list[Token]:
        message = tokens(msgid, self.known.links, tuple(self.known.notes)) or []
        self.made.problems += message_problems(msgid, message, place)
        return message

    def _segment(self, msgid: str, context: str | None, scope: Scope, place: Place) -> int:
        orders = scope.orders
        self.made.segments.append(
            Segment(
                msgid,
                orders.context or context,
                scope.kind,
                place,
                scope.role,
                scope.column,
                orders.comments,
                row=scope.row,
            )
        )
        for kind, value, _ in tokens(msgid, self.known.links, tuple(self.known.notes)) or ():
            if kind == "image":
                self.made.figures[value] = None
        return len(self.made.segments) - 1

    def _slots(self, index: int, classes: str) -> None:
        """Write the rest of a start tag and the text of a segment, with the note that it fell back."""
        segment = self.made.segments[index]
        self._emit(f' data-msg="{message_id(segment.context, segment.msgid)}"')
        self._emit(Slot("attrs", index, classes))
        self._emit(">")
        self._emit(Slot("text", index))
        self._emit(Slot("note", index))

    def _fixed(self, message: Iterable[Token], classes: str, place: Place) -> None:
        """Write the rest of a start tag and a text that is the same in all languages."""
        message = list(message)
        if any(kind == "fact" for kind, *_ in message):
            self._problem(error("HP213", place, "a placeholder in a skipped block", "take the skip away"))
        self.made.figures.update({value: None for kind, value, _ in message if kind == "image"})
        self._emit(' translate="no"')
        self._emit(Slot("attrs", key=classes))
        self._emit(">")
        for part in split_marks(xhtml(message, self.known.links)):
            self._emit(part)

    def _figure(self, node: Node, image: Node, scope: Scope) -> None:
        """Write a paragraph that is one image: its alternative text and its title are messages of their own.

        An image among words stays in their message: where it stands in the sentence is the translator's to say.
        """
        place = self.known.place(node)
        self.made.problems += node_problems(node, place, self._defined)
        self.made.figures[image.value.url] = None
        self._emit('<figure>\n<img src="')
        self._emit(Slot("figure", key=image.value.url))
        alt = self._cut(image, scope, place) if image.children else ""
        self._checked(alt, place)
        if scope.orders.skip:
            self._emit(f'" alt="{escape(inline(alt).plain)}" translate="no"')
            self._emit(Slot("attrs"))
        else:
            index = self._segment(alt, "alt", replace(scope, kind="alt text"), place)
            self._emit('" alt="')
            self._emit(Slot("plain", index))
            self._emit(f'" data-msg="{message_id(self.made.segments[index].context, alt)}"')
            self._emit(Slot("attrs", index))
        self._emit(" />\n")
        if image.value.title:
            self._caption(image, replace(scope, kind="caption"), place)
        self._emit("</figure>\n")

    def _caption(self, image: Node, scope: Scope, place: Place) -> None:
        msgid = image_title(image, self.known.text, scope.quotes)
        message = self._checked(msgid, place)
        self._emit("<figcaption")
        if scope.orders.skip:
            self._fixed(message, "", place)
        else:
            self._slots(self._segment(msgid, None, scope, place), "")
        self._emit("</figcaption>\n")

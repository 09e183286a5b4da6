"""A page as a plain tree with line numbers, read by expat: another parser than the one that the writers trust."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.parsers import expat  # refuses what it must below: DTD contents, entities

DEEPEST = 256
"""Elements in one another; a browser stops at 512."""
MOST = 1_000_000
"""Elements of one file."""
_GUIDES = dict.fromkeys(map(ord, "\u200e\u200f\u202c\u202d\u2060"))


class NotWellFormed(Exception):  # noqa: N818 (it says what is the case)
    """The file is not well-formed XML, or declares what no page of ours declares. Text: line and what."""


@dataclass(slots=True, eq=False)
class Node:
    """An element: names and attributes as they are written, prefixes kept (``epub:type``)."""

    name: str
    attributes: dict[str, str]
    line: int
    parent: Node | None = None
    children: list[Node | str] = field(default_factory=list)

    def get(self, name: str) -> str | None:
        """Return an attribute's value, or None."""
        return self.attributes.get(name)

    def walk(self) -> Iterator[Node]:
        """Yield this element and all under it, in document order."""
        stack: list[Node] = [self]
        while stack:
            node = stack.pop()
            yield node
            stack.extend(child for child in reversed(node.children) if isinstance(child, Node))

    def all(self, *names: str) -> Iterator[Node]:
        """Yield the elements of these names in this one, itself included."""
        return (node for node in self.walk() if node.name in names)

    def first(self, name: str) -> Node | None:
        """Return the first element of a name in this one, or None."""
        return next(self.all(name), None)

    def up(self) -> Iterator[Node]:
        """Yield this element and those around it, the nearest first."""
        node: Node | None = self
        while node is not None:
            yield node
            node = node.parent

    def text(self) -> str:
        """Return all words in it, white space collapsed, without joiners, marks of direction, and readings above words."""
        return " ".join("".join(self._words()).translate(_GUIDES).split())

    def _words(self) -> Iterator[str]:
        for child in self.children:
            if isinstance(child, str):
                yield child
            elif child.name not in ("rt", "rp"):
                yield from child._words()

    def effective(self, *names: str) -> str:
        """Return the nearest value of one of the attributes, here or around; empty if there is none."""
        for node in self.up():
            for name in names:
                if (value := node.get(name)) is not None:
                    return value
        return ""

    def near(self) -> str:
        """Return the id that is nearest around it (or that names what is), as ``#id``; empty if there is none."""
        ids = (node.get("id") or node.get("aria-labelledby") for node in self.up())
        return next((f"#{uid}" for uid in ids if uid), "")


def read(data: bytes) -> Node:
    """Return the root of an XML file, or of HTML that is well-formed but for the case of its doctype.

    NotWellFormed where it is not, declares entities or processing instructions, or is deeper or longer than any page.
    """
    builder = _Builder()
    parser = builder.parser
    if data[:9].lower() == b"<!doctype":
        data = b"<!DOCTYPE" + data[9:]
    try:
        parser.Parse(data, True)  # noqa: FBT003 (expat's own signature)
    except expat.ExpatError as fault:
        raise NotWellFormed(f"line {fault.lineno}: {expat.ErrorString(fault.code)}") from None
    assert builder.root, "expat accepts no document without an element"
    return builder.root


class _Builder:
    def __init__(self) -> None:
        self.root: Node | None = None
        self.open: list[Node] = []
        self.count = 0
        self.parser = parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._words
        parser.EntityDeclHandler = self._refuse
        parser.ProcessingInstructionHandler = self._refuse

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self.count += 1
        if len(self.open) >= DEEPEST or self.count > MOST:
            raise NotWellFormed(
                f"line {self.parser.CurrentLineNumber}: it has more elements than any page, or deeper ones"
            )
        parent = self.open[-1] if self.open else None
        node = Node(name, attributes, self.parser.CurrentLineNumber, parent)
        if parent is None:
            self.root = node
        else:
            parent.children.append(node)
        self.open.append(node)

    def _end(self, _name: str) -> None:
        self.open.pop()

    def _words(self, words: str) -> None:
        self.open[-1].children.append(words)

    def _refuse(self, name: str, *_: object) -> None:
        raise NotWellFormed(f"line {self.parser.CurrentLineNumber}: declares the entity or instruction {name!r}")

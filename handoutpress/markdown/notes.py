"""Footnotes: which there are, how often each is referred to, and what is wrong with them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from handoutpress.markdown.comments import Prepared
from handoutpress.markdown.parse import Node
from handoutpress.model import Place, Problem, error

_DEFINITION = re.compile(r"[ \t>]*\[\^([^\]\s]+)\]:")
_NAME = re.compile(r"[A-Za-z0-9_-]{1,40}")
_NUMBERED = re.compile(r"(.+)-\d+")


def footnotes(root: Node) -> dict[str, int]:
    """Return the names of the footnotes in the order of their numbers, each with how often it is referred to."""
    counts = Counter(node.value.name for node in root.walk() if node.kind == "FootnoteReference")
    return {node.value.name: counts[node.value.name] for node in root.walk() if node.kind == "FootnoteDefinition"}


def footnote_problems(root: Node, prepared: Prepared, path: str) -> Iterator[Problem]:
    """Yield what is wrong (HP212): bad names, definitions twice or never referred to, marks where none can stand."""
    used = footnotes(root)
    seen: set[str] = set()
    for name, number in _definitions(root, prepared):
        place = Place(path, number)
        if name.casefold() in seen:
            yield error("HP212", place, f"footnote [^{name}] is defined twice", "give one of them another name")
        elif name.casefold() not in {other.casefold() for other in used}:
            yield error(
                "HP212", place, f"nothing refers to footnote [^{name}]", f"write [^{name}] in the text, or remove it"
            )
        seen.add(name.casefold())
        base = _NUMBERED.fullmatch(name)
        if not _NAME.fullmatch(name) or (base and base[1] in used):
            yield error(
                "HP212", place, f"footnote name {name!r}", "letters, digits, - and _; not another's name and a number"
            )
    for node in root.walk():
        if node.kind == "FootnoteDefinition" and not used[node.value.name]:
            place = Place(path, prepared.number(node.line))
            yield error("HP212", place, f"nothing refers to footnote [^{node.value.name}]", "refer to it, or remove it")
    for image in (node for node in root.walk() if node.kind == "Image"):
        if any(inner.kind == "FootnoteReference" for inner in image.walk()):
            place = Place(path, prepared.number(image.line))
            yield error("HP212", place, "a footnote in an alternative text", "put the mark behind the image")


def _definitions(root: Node, prepared: Prepared) -> Iterator[tuple[str, int]]:
    code = {
        line
        for node in root.walk()
        if node.kind == "CodeBlock"
        for line in range(node.line, node.line + node.value.literal.count("\n") + 1)
    }
    for line, text in enumerate(prepared.lines, 1):
        match = _DEFINITION.match(text)
        if match and line not in code:
            yield match[1], prepared.number(line)

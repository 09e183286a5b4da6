"""What is asked of all content of a sheet at once, and what is told to it: roles, levels of headings, numbers to call."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from handoutpress.model import Project
from handoutpress.outputs.sheet.phrases import Content, Node


def every(nodes: Any) -> Iterator[Node]:
    """Yield each node of some content, in the order of its text."""
    if isinstance(nodes, dict):
        if "k" in nodes:
            yield nodes
        nodes = [nodes.get("term"), nodes.get("c")]
    if isinstance(nodes, list):
        for node in nodes:
            yield from every(node)


def roles(chapters: Iterable[Node]) -> set[str]:
    """Return the roles of the boxes of some chapters."""
    nodes = (node for chapter in chapters for node in every([*chapter["top"], *chapter["body"], *chapter["end"]]))
    return {node["role"] for node in nodes if node.get("role")}


def level(nodes: Content) -> None:
    """Let no heading skip a level (ISO 14289-1, 7.4.2), as one may whose chapter's own is not on the sheet."""
    last = 0
    for node in every(nodes):
        if node["k"] == "h":
            node["level"] = last = min(node["level"], last + 1)


def number(nodes: Content, project: Project) -> None:
    """Put the number to call into the heading of each urgent box that does not say it."""
    numbers = {"emergency": project.clinic.emergency, "when-to-call": project.clinic.phone}
    for node in every(nodes):
        called = numbers.get(node["role"], "") if node["k"] == "box" else ""
        head = next((one for one in node["c"] if isinstance(one, dict) and one["k"] == "h"), None) if called else None
        if head and called not in head["plain"]:
            node["number"] = called

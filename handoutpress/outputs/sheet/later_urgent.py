"""The line on side one of a sheet to take home that leads to urgent boxes which have no room there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from handoutpress.model import Project
from handoutpress.outputs.sheet import chosen_blocks, content_tree
from handoutpress.outputs.sheet.phrases import Node
from handoutpress.outputs.sheet.setting import Copy


def named(sections: Iterable[Any], project: Project) -> list[Node]:
    """Return what the line says of each urgent box: its role's own name, in each language of the sheet, and the number."""
    called = {"emergency": project.clinic.emergency, "when-to-call": project.clinic.phone}
    found = []
    for section in sections:
        role = chosen_blocks.role(section)
        blocks = content_tree.content(section.xpath("p[@class='role-name']"), links=False)
        names = [node for block in blocks if isinstance(block, dict) for node in block["c"]]
        found.append({"role": role, "c": names, "number": called.get(role, "")})
    return found


def leading(copy: Copy, late: Sequence[int]) -> Iterator[Copy]:
    """Yield a sheet with a line that leads to those of its urgent boxes; the same without the line of the clinic above it.

    Nothing if a box has no name to tell, or some are within others.
    """
    (chapter,) = copy.data["chapters"]
    if not all(number < len(chapter["urgent-at"]) and chapter["urgent-at"][number]["c"] for number in late):
        return
    chapter = {**chapter, "led": list(late)}
    yield replace(copy, data={**copy.data, "chapters": [chapter]})
    short = [node for node in chapter["top"] if node["k"] != "clinic-line"]
    if len(short) < len(chapter["top"]):
        yield replace(copy, data={**copy.data, "chapters": [{**chapter, "top": short}]})

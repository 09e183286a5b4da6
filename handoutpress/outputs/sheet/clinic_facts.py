"""What the clinic says of itself on a sheet: its name, its logo, and whom to call."""

from __future__ import annotations

from typing import Any

from handoutpress.outputs.sheet import content_tree
from handoutpress.outputs.sheet.phrases import Node


def told(body: Any) -> Node:
    """Return what the clinic says of itself, as one block: the rows that have a number to call are marked."""
    (whole,) = content_tree.content(body.xpath("section[@class='contact']"))
    assert isinstance(whole, dict)
    blocks = [one for one in whole["c"] if isinstance(one, dict)]
    rows: list[Node] = []
    for one in blocks:
        rows += one["c"] if one["k"] == "dl" else []
    for row in rows:
        row["phone"] = any("phone" in said["class"].split() for said in row["c"])
    name = [one for one in blocks if one.get("class") == "clinic-name"]
    return {
        "k": "clinic",
        "name": name[0]["c"] if name else [],
        "logo": next((one for one in blocks if one["k"] == "img"), None),
        "rows": rows,
        "blank": not any(said["c"] for row in rows for said in row["c"]),
        "rest": [one for one in blocks if one["k"] == "p" and one not in name],
        "c": [],
    }

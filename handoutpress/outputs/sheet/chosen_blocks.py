"""The take-home sheet: what a patient needs at home on one leaf, both sides, chosen by the roles of the text's blocks.

Whole blocks in a written order, never a summary of them. What does not fit is left out from the end of ``LEAVING``; a block
in which a mistake harms (``RISK``) is never left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from handoutpress.outputs.sheet import content_tree

URGENT = ("emergency", "when-to-call")
ROLES = (*URGENT, "summary", "action", "dose", "warning", "consent", "steps", "tool")
"""What is on it below the main message, in this order."""
LEAVING = ("tool", "summary", "steps", "action")
"""What is left out if there is no room, in this order."""
FIRST = "main-message"


@dataclass(frozen=True, slots=True)
class Chosen:
    """The blocks of an article that a take-home sheet shows, as elements, and what else the whole handout has."""

    first: tuple[Any, ...]
    """The main message, over both columns."""
    urgent: tuple[Any, ...]
    others: tuple[Any, ...]
    more: tuple[str, ...]
    """Headings of what is only in the whole handout."""


def chosen(article: Any, left_out: int = 0) -> Chosen:
    """Return what a sheet shows of an article if the first ``left_out`` roles of ``LEAVING`` are not on it."""
    roles = [name for name in ROLES if name not in LEAVING[:left_out]]
    shown = [section for section in article.iter("section") if role(section) in (*roles, FIRST)]
    shown = [section for section in shown if not any(above in shown for above in section.iterancestors("section"))]
    blocks = [section for name in roles for section in shown if role(section) == name]
    first = tuple(section for section in shown if role(section) == FIRST)
    urgent = tuple(section for section in blocks if role(section) in URGENT)
    others = tuple(section for section in blocks if section not in urgent)
    return Chosen(first, urgent, others, tuple(dict.fromkeys(_more(article, shown))))


def role(section: Any) -> str:
    """Return the role of a section, empty if it has none."""
    names = section.get("class", "").split()
    return next((name[5:] for name in names if name.startswith("role-")), "")


def _more(article: Any, shown: list[Any]) -> Iterator[str]:
    """Yield the titles of chapters of which nothing is shown."""
    title, there = "", False
    for element in article:
        if not isinstance(element.tag, str) or "footnotes" in element.get("class", ""):
            continue
        heading = element if element.tag in {"h1", "h2"} else next(element.iter("h2"), None)
        if heading is not None:
            if title and not there:
                yield title
            title, there = _title(heading), False
        there = there or any(one in shown for one in element.iter("section"))
    if title and not there:
        yield title


def _title(heading: Any) -> str:
    own = heading.find(".//span[@class='pair-own']")
    return content_tree.words(heading if own is None else own)

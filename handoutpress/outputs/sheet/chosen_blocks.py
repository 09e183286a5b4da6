"""The take-home sheet: what a patient needs at home on one leaf, both sides, chosen by the roles of the text's blocks.

Whole blocks in a written order, never a summary of them. What does not fit is left out block by block, the roles in the order
of ``LEAVING`` and of a role the last block first; a block in which a mistake harms (``RISK``) is never left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from handoutpress.outputs.sheet import content_tree

URGENT = ("emergency", "when-to-call")
ROLES = (*URGENT, "summary", "action", "do", "do-not", "dose", "warning", "consent", "steps", "tool")
"""What is on it below the main message, in this order."""
LEAVING = ("tool", "summary", "steps", "do", "action")
"""Of which roles blocks are left out if there is no room, in this order."""
FIRST = "main-message"
_ALL = frozenset({*ROLES, FIRST})


@dataclass(frozen=True, slots=True)
class Chosen:
    """The blocks of an article that a take-home sheet shows, as elements, and what else the whole handout has."""

    first: tuple[Any, ...]
    """The main message, over both columns."""
    urgent: tuple[Any, ...]
    others: tuple[Any, ...]
    more: tuple[str, ...]
    """Headings of what is only in the whole handout: of chapters, and of blocks if something else of the chapter is shown."""


def leaving(article: Any) -> list[Any]:
    """Return the blocks that may be left out, the first to go first."""
    tops = _tops([section for section in article.iter("section") if role(section) in _ALL])
    return [section for name in LEAVING for section in reversed(tops) if role(section) == name]


def chosen(article: Any, left_out: int = 0) -> Chosen:
    """Return what a sheet shows of an article if the first ``left_out`` blocks of ``leaving`` are not on it."""
    gone = leaving(article)[:left_out]
    shown = _tops(
        [section for section in article.iter("section") if role(section) in _ALL and not _goes(section, gone)]
    )
    blocks = [section for name in ROLES for section in shown if role(section) == name]
    first = tuple(section for section in shown if role(section) == FIRST)
    urgent = tuple(section for section in blocks if role(section) in URGENT)
    others = tuple(section for section in blocks if section not in urgent)
    return Chosen(first, urgent, others, tuple(dict.fromkeys(_more(article, shown, gone))))


def _tops(sections: list[Any]) -> list[Any]:
    """Return those that lie in none of the others."""
    return [section for section in sections if not any(above in sections for above in section.iterancestors("section"))]


def _goes(section: Any, gone: list[Any]) -> bool:
    """Return whether a block is left out, or may go with the one that it lies in."""
    return section in gone or (role(section) in LEAVING and any(a in gone for a in section.iterancestors("section")))


def role(section: Any) -> str:
    """Return the role of a section, empty if it has none."""
    names = section.get("class", "").split()
    return next((name[5:] for name in names if name.startswith("role-")), "")


def _more(article: Any, shown: list[Any], gone: list[Any]) -> Iterator[str]:
    """Yield the titles of chapters of which nothing is shown, and of blocks that are left out of the others."""
    title, there, without = "", False, list[str]()
    for element in article:
        if not isinstance(element.tag, str) or "footnotes" in element.get("class", ""):
            continue
        heading = element if element.tag in {"h1", "h2"} else next(element.iter("h2"), None)
        if heading is not None:
            yield from without if there else filter(None, [title])
            title, there, without = _title(heading), False, []
        there = there or any(one in shown for one in element.iter("section"))
        heads = (next(one.iter("h2", "h3", "h4"), None) for one in element.iter("section") if one in gone)
        without += [_title(head) for head in heads if head is not None]
    yield from without if there else filter(None, [title])


def _title(heading: Any) -> str:
    own = heading.find(".//span[@class='pair-own']")
    return content_tree.words(heading if own is None else own)

"""Tables of a book: a page cannot scroll sideways, so rows fall apart into cells that say the head of their column.

A reader's own letter size is not seen by a media query; a container's is by ``@container`` (CSS Containment 3, section 5), for
which each table stands in a container of its own. There a table with room enough is a table, its heads said once. Engines that
know no containers (MuPDF, older readers) show every row as a list.
"""

from __future__ import annotations

import re

_TABLE = re.compile("<table>.*?</table>", re.DOTALL)
_ROW = re.compile("<tr>.*?</tr>", re.DOTALL)
_HEAD = re.compile("<th[ >].*?</th>", re.DOTALL)
_CELL = re.compile("<td[^>]*>")
_OWN = re.compile('<span class="pair-own"([^>]*)>(.*?)</span>(?=<span class="pair-source"|</span>)', re.DOTALL)
_UNSAID = re.compile('<sup>.*?</sup>|<bdi class="pair-number">.*?</bdi>', re.DOTALL)
_LANGUAGE = re.compile(r' (?:xml:)?lang="[^"]*"| dir="[^"]*"')
_TAG = re.compile("<[^>]*>")


def labelled(xhtml: str) -> str:
    """Return XHTML whose tables can be read cell by cell: each cell after a row's first begins with its head."""
    return _TABLE.sub(_table, xhtml) if "<table>" in xhtml else xhtml


def _table(table: re.Match[str]) -> str:
    heads = [_said(head) for head in _HEAD.findall(table[0])]

    def row(match: re.Match[str]) -> str:
        names = iter(["", *heads[1:]])
        return _CELL.sub(lambda cell: cell[0] + next(names, ""), match[0])

    return f'<div class="table">{_ROW.sub(row, table[0])}</div>'


def _said(head: str) -> str:
    """Return the words of a head as they stand before a cell: in the book's first language, without the marks of notes."""
    own = _OWN.search(head)
    attributes, inner = (own[1], own[2]) if own else (head[: head.index(">")], head)
    words = " ".join(_TAG.sub("", _UNSAID.sub("", inner)).replace("\u2060", "").split())
    return f'<span class="cell-head"{"".join(_LANGUAGE.findall(attributes))}>{words}: </span>' if words else ""

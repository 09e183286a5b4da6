"""A sheet's HTML -> content as data: a tree of dictionaries and strings that a template of Typst sets, and never reads as code.

Whatever people wrote is a JSON string here, so that no ``#``, ``$`` or ``@`` of theirs is one of Typst's. White space is
made one as a browser makes it (CSS Text 3, 4.1.1), for Typst prints every space of a string. Each change of language or
direction is a node of its own, since Typst, like any engine, turns plain runs of digits in right-to-left text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import unquote

from lxml import html as parser

from handoutpress.outputs.sheet import long_words
from handoutpress.outputs.sheet.phrases import (
    INLINE,
    SPACE,
    Content,
    Node,
    Walk,
    classes,
    image,
    inline,
    marked,
    pair,
    phrases,
    printed,
    target_name,
    trimmed,
    with_its_note,
)

_HEADINGS = {f"h{level}": level for level in range(1, 7)}


def tree(text: str) -> Any:
    """Return the body of an HTML document, parsed."""
    return parser.document_fromstring(text).find("body")


def ids(element: Any, prefix: str = "") -> set[str]:
    """Return the ids of an element and of all in it."""
    return {prefix + one for one in element.xpath("descendant-or-self::*/@id")}


def linked(element: Any, prefix: str = "") -> set[str]:
    """Return the ids that the links of an element lead to, in it and in other texts of the same sheet."""
    found = (unquote(href[1:]) for href in element.xpath(".//a/@href") if href[:1] == "#")
    return {target_name(one, prefix) for one in found}


def content(elements: Iterable[Any], known: Iterable[str] = (), prefix: str = "", *, links: bool = True) -> Content:
    """Return elements as content.

    ``known`` are the ids that a link may lead to, each with the ``prefix`` of its text; ``links`` is False where neither
    they nor the marks of notes are printed.
    """
    walk = Walk(frozenset(known), prefix, links)
    return [node for element in elements for node in _block(element, walk)]


def words(element: Any) -> str:
    """Return the plain text of an element, its white space made one, without marks of notes."""
    parts = element.xpath(".//text()[not(ancestor::sup)][not(ancestor::*[@class='pair-number'])]")
    return SPACE.sub(" ", "".join(parts)).replace("\u2060", "").strip()


def _block(element: Any, walk: Walk) -> Iterator[Node | str]:
    """Yield what a block is: itself, or its children if it says nothing of its own."""
    if not printed(element):
        return
    made = _BLOCKS.get(element.tag, _group)(element, walk)
    if made is not None:
        yield marked(element, made, walk)


def _flow(element: Any, walk: Walk) -> Content:
    """Return the children of an element: blocks, and runs of inline content between them."""
    out: Content = []
    run: Content = []

    def flush() -> None:
        out.extend(trimmed(run))
        run.clear()

    run.append(element.text or "")
    for child in element:
        if _is_block(child):
            flush()
            out.extend(_block(child, walk))
        else:
            run.extend(inline(child, walk))
        run.append(child.tail or "")
    flush()
    return out


def _is_block(element: Any) -> bool:
    if not isinstance(element.tag, str):
        return False
    return "pair" in classes(element) or (element.tag not in INLINE and element.tag not in {"br", "img", "wbr"})


def _paragraph(element: Any, walk: Walk) -> Node | None:
    pieces = with_its_note(trimmed(phrases(element, walk)))
    if not pieces:
        return None
    if len(pieces) == 1 and isinstance(pieces[0], dict) and pieces[0]["k"] in {"pair", "img"}:
        return pieces[0]
    return {"k": "p", "c": pieces, "class": element.get("class", ""), **_long(element)}


def _long(element: Any) -> Node:
    """Return the words of an element that a narrow column may have no room for."""
    found = long_words.kept(element, long_words.LEAST)
    return {"long": found} if found else {}


def _heading(element: Any, walk: Walk) -> Node:
    pieces = with_its_note(trimmed(phrases(element, walk)))
    return {"k": "h", "level": _HEADINGS[element.tag], "c": pieces, "plain": words(element), **_long(element)}


def _list(element: Any, walk: Walk) -> Node:
    items = [marked(item, {"c": _flow(item, walk), **_long(item)}, walk) for item in element if item.tag == "li"]
    start = element.get("start", "1")
    number = int(start) if re.fullmatch("[0-9]{1,6}", start) else 1
    return {"k": element.tag, "start": number, "c": items}


def _terms(element: Any, walk: Walk) -> Node:
    """Return a list of terms: each with all that is said of it."""
    rows: list[Node] = []
    for item in element.iter("dt", "dd"):
        said = marked(item, {"k": "cell", "c": _flow(item, walk), "class": item.get("class", "")}, walk)
        if item.tag == "dt":
            rows.append({"term": said, "c": []})
        elif rows:
            rows[-1]["c"].append(said)
    return {"k": "dl", "c": rows, "class": element.get("class", "")}


def _cell(element: Any, walk: Walk) -> Node:
    """Return a cell; two texts stand one above the other in it."""
    pieces = _flow(element, walk)
    for piece in pieces:
        if isinstance(piece, dict) and piece["k"] == "pair":
            piece["stacked"] = True
    return marked(element, {"k": "cell", "c": pieces, "class": element.get("class", "")}, walk)


def _table(element: Any, walk: Walk) -> Node:
    rows = [[_table_cell(cell, walk) for cell in row if cell.tag in {"td", "th"}] for row in element.iter("tr")]
    heads = sum(1 for row in element.xpath("./thead/tr"))
    width = max((sum(cell["across"] for cell in row) for row in rows), default=0)
    columns = _columns(element, width)
    shares = [column["weight"] for column in columns]  # for templates of libraries that were begun before ``columns``
    again = not element.xpath("./thead//a")  # what is repeated on each page is an artifact, and those hold no links
    node = {"k": "table", "heads": heads, "again": again, "columns": columns, "widths": shares, "width": width}
    return node | {"c": rows}


def _columns(element: Any, count: int) -> list[Node]:
    """Return of each column how much of the table's width it asks for, and what of its words no line may part."""
    found: list[Node] = [{"weight": 1.0, "kept": []} for _ in range(count)]
    for row in element.iter("tr"):
        cells = [cell for cell in row if cell.tag in {"td", "th"}]
        for column, cell in zip(found, cells if len(cells) == count else (), strict=False):
            column["weight"] += len(words(cell))
            column["kept"] += [
                [word, cell.tag == "th", lang] for part, lang in _voices(cell) for word in long_words.kept(part)
            ]
    return [column | {"weight": column["weight"] ** 0.8} for column in found]


def _voices(cell: Any) -> Iterator[tuple[Any, str]]:
    """Yield the parts of a cell with their languages: itself, or each of the two texts in it."""
    for side in cell.xpath(".//*[contains(@class, 'pair-own') or contains(@class, 'pair-source')]") or [cell]:
        yield side, next(iter(side.xpath("ancestor-or-self::*[@lang][1]/@lang")), "")


def _table_cell(element: Any, walk: Walk) -> Node:
    node = _cell(element, walk)
    for name, key in (("colspan", "across"), ("rowspan", "down")):
        value = element.get(name, "1")
        node[key] = int(value) if re.fullmatch("[1-9][0-9]?", value) else 1
    align = re.search(r"align-(center|right)", node["class"])
    return node | ({"align": align[1]} if align else {})


def _figure(element: Any, walk: Walk) -> Node:
    return {"k": "figure", "c": _flow(element, walk)}


def _section(element: Any, walk: Walk) -> Node:
    role = next((name[5:] for name in element.get("class", "").split() if name.startswith("role-")), "")
    return {"k": "box" if role else "group", "role": role, "class": element.get("class", ""), "c": _flow(element, walk)}


def _group(element: Any, walk: Walk) -> Node | None:
    pieces = _flow(element, walk)
    return {"k": "group", "class": element.get("class", ""), "c": pieces} if pieces else None


def _rule(_element: Any, _walk: Walk) -> Node:
    return {"k": "hr"}


def _quote(element: Any, walk: Walk) -> Node:
    return {"k": "quote", "c": _flow(element, walk)}


def _pair_block(element: Any, walk: Walk) -> Node | None:
    """Return a pair that stands as a block; any other inline element that is taken for one is a paragraph."""
    if "pair" in classes(element):
        found = pair(element, walk)[0]
        assert isinstance(found, dict)
        return found
    pieces = trimmed(list(inline(element, walk)))
    return {"k": "p", "c": pieces, "class": element.get("class", "")} if pieces else None


_BLOCKS = {
    "p": _paragraph, "ul": _list, "ol": _list, "dl": _terms, "table": _table, "figure": _figure, "section": _section,
    "hr": _rule, "blockquote": _quote, **dict.fromkeys(_HEADINGS, _heading), **dict.fromkeys(INLINE, _pair_block),
    "img": image,
}  # fmt: skip

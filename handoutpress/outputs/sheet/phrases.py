"""What stands in a line of a sheet's HTML -> content as data: words, their marks, languages, directions and links."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote

from handoutpress.editions import typesetting
from handoutpress.outputs.sheet import long_words

Node = dict[str, Any]
Content = list["Node | str"]

SPACE = re.compile("[ \t\n\r\f]+")
INLINE = {
    "strong": "b", "b": "b", "em": "i", "i": "i", "cite": "i", "dfn": "i", "var": "i", "sup": "sup", "code": "code",
    "bdi": "run", "span": "run", "a": "a", "small": "run", "u": "run", "time": "run", "abbr": "run", "q": "run",
    "ruby": "run", "rb": "run", "rp": "run", "rt": "run",
}  # fmt: skip
_UNSEEN = {"script", "style", "template", "head", "title", "meta", "link"}
_UNPRINTED_ROLES = {"doc-backlink"}
_UNPRINTED_CLASSES = {"role-icon", "skip"}
ELSEWHERE = "::"
"""Before the id of another text of the same sheet, in a link."""
_DIALLED = re.compile(r"\s*[+(]?[0-9][0-9 ()./-]+\s*")
"""A number with groups. With spaces that part nothing between them, readers of the PDF keep their order (UAX 9, W4)."""
_SHORT, _NARROW = 40, 20
"""Letters of a run that may not part: phone numbers, doses; longer ones break where their line ends. With blanks it may have
fewer, for a box that is wider than a narrow column in large print breaks in itself, and what follows stands beside it."""
_SPACELESS = "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]"
_WORDS = re.compile(rf"[^\d\s]+(?:\s+[^\d\s]+)+|[^\d\s]*{_SPACELESS}{{5}}[^\d\s]*")
"""Words and no number: "your local emergency number", in scripts without spaces, too. They part like those around them."""
_OWN = "\u0660-\u0669\u06f0-\u06f9"
_OWN_DIGITS = re.compile(f"([{_OWN}]+(?: +[{_OWN}]+)*)")
OWN_DIALLED = re.compile(rf"\s*[+(]?[{_OWN}][{_OWN} ()./-]{{5,}}\s*")
"""The same in digits of right-to-left scripts: a number to call, not a range of two or an hour."""


@dataclass(slots=True)
class Walk:
    """What has been seen so far of one document."""

    targets: frozenset[str]
    """Ids that something leads to."""
    prefix: str = ""
    """What stands before each id of this text, in a sheet of several."""
    links: bool = True
    """False where links and marks of notes are left out."""
    given: set[str] = field(default_factory=set)


def target_name(target: str, prefix: str) -> str:
    """Return the id that a link of a text leads to: its own with the text's ``prefix``, or another text's."""
    return target.removeprefix(ELSEWHERE) if target.startswith(ELSEWHERE) else prefix + target


def classes(element: Any) -> set[str]:
    """Return the classes of an element."""
    return set(element.get("class", "").split())


def printed(element: Any) -> bool:
    """Tell whether an element is on paper at all."""
    if not isinstance(element.tag, str) or element.tag in _UNSEEN:
        return False
    return element.get("role") not in _UNPRINTED_ROLES and not classes(element) & _UNPRINTED_CLASSES


def marked(element: Any, node: Node, walk: Walk) -> Node:
    """Return a node with the language, direction and id that its element bears."""
    if lang := element.get("lang"):
        node["lang"] = lang
    if direction := element.get("dir"):
        node["dir"] = direction
    name = walk.prefix + element.get("id", "")
    if name in walk.targets and name not in walk.given:
        walk.given.add(name)
        node["id"] = name
    return node


def phrases(element: Any, walk: Walk) -> Content:
    """Return the inline content of an element, as it stands."""
    out: Content = [element.text or ""]
    for child in element:
        out += pair(child, walk) if "pair" in classes(child) else inline(child, walk)
        out.append(child.tail or "")
    return out


def inline(element: Any, walk: Walk) -> Iterator[Node | str]:
    """Yield what an element of a line is: nothing if it is not printed."""
    if not printed(element) or (element.tag == "sup" and not walk.links):
        return
    if element.tag == "br":
        yield {"k": "br"}
    elif element.tag == "img":
        yield image(element, walk)
    elif element.tag != "wbr":
        yield marked(element, _run(element, walk), walk)


def _run(element: Any, walk: Walk) -> Node:
    node: Node = {"k": INLINE.get(element.tag, "run"), "c": phrases(element, walk)}
    names = classes(element)
    if element.tag == "sup" and _follows_another(element):
        node["c"].insert(0, " ")
    text = "".join(element.itertext())
    if element.tag == "bdo" or (element.tag == "bdi" and OWN_DIALLED.fullmatch(text)):
        return {"k": "run", "dir": "ltr", "short": True, "c": _in_groups(text)}
    if element.tag == "bdi" and not element.get("dir"):
        node["dir"] = typesetting.direction(text)
    if element.get("dir") or "dir" in node:
        parts = " " in text.strip() and not _DIALLED.fullmatch(text)
        node["short"] = len(text) <= (_NARROW if parts else _SHORT)
        if _WORDS.fullmatch(text.strip()):
            node["around"] = next(iter(element.xpath("ancestor::*[@dir][1]/@dir")), "")
        if _DIALLED.fullmatch(text):
            node["c"] = [text.strip().replace(" ", "\u00a0")]
    if element.tag == "a" and walk.links:
        node |= _target(element.get("href", ""), walk)
    for name in ("fallback-note", "pair-number", "pair-name", "line"):
        if name in names:
            node["k"] = name
    return node


def _in_groups(text: str) -> Content:
    """Return text that runs from left to right whatever its letters say: groups of own digits are boxes of their own.

    Typst knows no override (UAX 9, LRO); between boxes there is nothing to turn round. Groups with nothing but blanks between
    them share a box, and the blanks do not part: so readers of the PDF keep their order, too (W4).
    """
    parts = _OWN_DIGITS.split(text.strip())
    return [
        {"k": "run", "dir": "ltr", "short": True, "c": [part.replace(" ", "\u00a0")]} if i % 2 else part
        for i, part in enumerate(parts)
        if part
    ]


def _follows_another(element: Any) -> bool:
    """Tell whether a mark of a note stands right behind another: "1" and "2" must not be read as "12"."""
    before = element.getprevious()
    return before is not None and before.tag == "sup" and not (before.tail or "").strip("\u2060")


def _target(href: str, walk: Walk) -> Node:
    """Return where a link leads: ``to`` an id of this sheet, or ``url``; nothing if there is no such id."""
    if href.startswith("#"):
        name = target_name(unquote(href[1:]), walk.prefix)
        return {"to": name} if name in walk.targets else {}
    return {"url": href} if href.startswith(("https://", "http://", "mailto:", "tel:")) else {}


def image(element: Any, walk: Walk) -> Node:
    """Return a picture: where it is, and what is said in its place; of a logo, how large a screen shows it."""
    node: Node = {
        "k": "img",
        "src": element.get("src", ""),
        "alt": element.get("alt", ""),
        "w": element.get("width", ""),
    }
    if "logo" in classes(element):
        node["high"] = element.get("height", "")
    return marked(element, node, walk)


def pair(element: Any, walk: Walk) -> Content:
    """Return two texts of a bilingual edition, or the one that stands there alone."""
    sides = [(side, trimmed(phrases(side, walk))) for side in element]
    return [
        {
            "k": "pair",
            "c": [
                marked(side, {"k": "side", "class": side.get("class", ""), "c": c, **_long(side)}, walk)
                for side, c in sides
            ],
        }
    ]


def with_its_note(pieces: Content) -> Content:
    """Return the content of a block, what stands beside its pair (a word before it, that it is a draft) within its first text.

    Typst leaves a grid out of a paragraph that holds anything else, and says so in a warning only.
    """
    both = next((piece for piece in pieces if isinstance(piece, dict) and piece["k"] == "pair"), None)
    if both is None or len(pieces) == 1:
        return pieces
    at = pieces.index(both)
    before, behind = pieces[:at], pieces[at + 1 :]
    space = [] if not behind or isinstance(behind[0], str) else [" "]
    both["c"][0]["c"] = [*before, *both["c"][0]["c"], *space, *behind]
    return [both]


def _long(side: Any) -> Node:
    found = long_words.kept(side, long_words.LEAST)
    return {"long": found} if found else {}


def trimmed(run: Content) -> Content:
    """Return inline content as a browser shows it: no white space at its ends, and never two spaces in a row."""
    kept = _collapsed(run, [True])
    while kept and isinstance(kept[-1], str):
        kept[-1] = kept[-1].rstrip(" ")
        if kept[-1]:
            break
        kept.pop()
    return kept


def _collapsed(run: Content, after_space: list[bool]) -> Content:
    out: Content = []
    for item in run:
        if isinstance(item, str):
            text = SPACE.sub(" ", item)
            text = text[1:] if after_space[0] and text[:1] == " " else text
            if text:
                after_space[0] = text[-1] == " "
                out.append(text)
        else:
            if item["k"] in {"br", "pair"}:
                after_space[0] = True
            elif item["k"] == "img":
                after_space[0] = False
            else:
                item["c"] = _collapsed(item["c"], after_space)
            out.append(item)
    return out

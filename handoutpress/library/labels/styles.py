"""What CSS says of an SVG's text, as far as a label needs it: attributes, style attributes, simple selectors, inheritance.

Sources: SVG 1.1, sections 6 and 10; CSS Cascade, section 6. Of selectors only a type, a class, an id and ``*`` count.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from lxml import etree

SVG = "{http://www.w3.org/2000/svg}"
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_SIMPLE = re.compile(r"[A-Za-z]*(?:[.#][\w-]+)?|\*")
_SHORTHAND = re.compile(r"(?:^|\s)([0-9.]+(?:px|pt|pc|mm|cm|in|em|rem|%)?)(?:/\S+)?\s+\S")
_LENGTH = re.compile(
    r"([-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:e[-+]?[0-9]+)?)(px|pt|pc|mm|cm|in|q|em|rem|ex|%)?", re.I
)
_UNITS = {"px": 1.0, "pt": 4 / 3, "pc": 16.0, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96.0, "q": 96 / 101.6}
MEDIUM = 16.0
"""Font size of a text that nothing gives one, in user units (CSS: medium)."""

Element = Any
"""lxml has no types."""


def declarations(text: str) -> dict[str, str]:
    """Return the declarations of a style attribute or of a rule, by property in lower case."""
    found = {}
    for part in text.split(";"):
        name, colon, value = part.partition(":")
        if colon:
            found[name.strip().lower()] = value.replace("!important", "").strip()
    return found


def length(text: str, size: float = MEDIUM) -> float | None:
    """Return a length in user units (``em`` and ``%`` of ``size``); None if it is not one."""
    match = _LENGTH.fullmatch(text.strip())
    if not match:
        return None
    number, unit = float(match[1]), (match[2] or "px").lower()
    return number * {"em": size, "rem": MEDIUM, "ex": size / 2, "%": size / 100}.get(unit, _UNITS.get(unit, 1.0))


class Styles:
    """The style of each element of one picture."""

    def __init__(self, root: Element) -> None:
        self._rules: list[tuple[int, str, dict[str, str]]] = []
        for sheet in root.iter(f"{SVG}style"):
            for selectors, rule in _RULE.findall(_COMMENT.sub("", "".join(map(str, sheet.itertext())))):
                self._rules += self._read(selectors, declarations(rule))
        self._rules.sort(key=lambda rule: rule[0])

    @staticmethod
    def _read(selectors: str, found: dict[str, str]) -> list[tuple[int, str, dict[str, str]]]:
        simple = (part.strip() for part in selectors.split(","))
        weights = [(100 * part.count("#") + 10 * part.count(".") + (part[:1].isalpha()), part) for part in simple]
        return [(weight, part, found) for weight, part in weights if part and _SIMPLE.fullmatch(part)]

    def own(self, element: Element, name: str) -> str | None:
        """Return what an element itself is given for a property; None if nothing is."""
        found = [declarations(element.get("style") or "")]
        found += [rule for _, selector, rule in reversed(self._rules) if _selects(selector, element)]
        for given in found:
            if name in given:
                return given[name]
            if name == "font-size" and (match := _SHORTHAND.search(given.get("font", ""))):
                return match[1]
        value = element.get(name)
        return None if value is None else str(value).strip()

    def value(self, element: Element, name: str, default: str = "") -> str:
        """Return what an element has for an inherited property."""
        while element is not None:
            found = self.own(element, name)
            if found not in (None, "inherit"):
                return str(found)
            element = element.getparent()
        return default

    def size(self, element: Element) -> float:
        """Return the font size of an element in user units."""
        parent = element.getparent()
        inherited = MEDIUM if parent is None else self.size(parent)
        own = self.own(element, "font-size")
        found = length(own, inherited) if own else None
        return found if found and found > 0 else inherited


def _selects(selector: str, element: Element) -> bool:
    kind, mark, name = re.match(r"([A-Za-z]*|\*)([.#]?)(.*)", selector, re.DOTALL).groups()  # type: ignore[union-attr]
    if kind not in {"", "*", etree.QName(element).localname}:
        return False
    return not mark or (name in (element.get("class") or "").split() if mark == "." else name == element.get("id"))


def put(element: Element, wanted: Mapping[str, str]) -> None:
    """Set properties where nothing but ``!important`` is stronger: in the style attribute."""
    if not wanted:
        return
    kept = {n: v for n, v in declarations(element.get("style") or "").items() if n not in wanted}
    for name in wanted:
        element.attrib.pop(name, None)
    element.set("style", ";".join(f"{name}:{value}" for name, value in {**kept, **wanted}.items()))

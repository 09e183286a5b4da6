"""The cover as SVG with words -> the same SVG with outlines in their place, which any renderer draws alike."""

from __future__ import annotations

from lxml import etree

from handoutpress import languages
from handoutpress.library.figures import parsed
from handoutpress.model import Language
from handoutpress.outputs.covers import shaping

SVG = "{http://www.w3.org/2000/svg}"
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
BOLD, REGULAR = 700, 400
WIDEST = 0.94
"""Of the cover's width: what is wider is drawn smaller. The lines were broken by estimate."""


def outlined(svg: bytes, language: Language) -> bytes | None:
    """Return an SVG of ours with each ``text`` as a ``path``; None if a letter has no font.

    Understood are the attributes that our template uses: x, y, font-size, font-weight, text-anchor, direction, xml:lang.
    """
    root = parsed(svg)
    widest = float(root.get("width", "0")) * WIDEST
    for element in list(root.iter(f"{SVG}text")):
        path = _path(element, language, widest)
        if path is None:
            return None
        element.getparent().replace(element, path)
    return etree.tostring(root, encoding="utf-8")


def _path(element: etree._Element, language: Language, widest: float) -> etree._Element | None:
    text = " ".join("".join(map(str, element.itertext())).split())
    spoken = languages.find(_nearest(element, XML_LANG)) or language
    weight = BOLD if _nearest(element, "font-weight") == "bold" else REGULAR
    line = shaping.outline(text, spoken, weight, rtl=_nearest(element, "direction") == "rtl")
    if line is None:
        return None
    scale = float(_nearest(element, "font-size") or 16) / 1000
    scale = min(scale, widest / line.width) if line.width else scale
    before = {"middle": 0.5, "end": 1.0}.get(_nearest(element, "text-anchor"), 0.0) * line.width * scale
    place = f"translate({float(element.get('x', '0')) - before:.2f} {element.get('y', '0')}) scale({scale:.5f} {-scale:.5f})"
    path = element.makeelement(f"{SVG}path", {"d": line.path, "transform": place}, nsmap={})
    if element.get("fill"):
        path.set("fill", element.get("fill", ""))
    path.tail = element.tail
    return path


def _nearest(element: etree._Element, name: str) -> str:
    """Return an attribute of an element or of the nearest around it; empty if none has it."""
    return next((around.get(name, "") for around in (element, *element.iterancestors()) if around.get(name)), "")

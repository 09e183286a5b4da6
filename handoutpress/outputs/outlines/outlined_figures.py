"""SVG figures -> the same with the lines of their words as shapes, every other thing as it was."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from lxml import etree

from handoutpress import languages
from handoutpress.library import figures as checked
from handoutpress.library.labels import styles as looks
from handoutpress.library.labels.words import Line, walk
from handoutpress.model import Edition, Language
from handoutpress.outputs import covers
from handoutpress.outputs.outlines.typeset_words import EM, Shape, Words, shapes

SVG = looks.SVG
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_OF_TEXT = frozenset(["x", "y", "dx", "dy", "rotate", "textLength", "lengthAdjust"])
_LOOKS = ("font-weight", "font-style", "fill", "stroke", "letter-spacing", "baseline-shift")
_SHOWN = ("fill", "fill-opacity", "stroke", "stroke-width", "stroke-opacity", "stroke-linejoin", "paint-order")
_UNUSUAL = ("font-style", "writing-mode", "baseline-shift", "text-decoration", "alignment-baseline", "word-spacing")
_PLAIN = frozenset(["normal", "none", "baseline", "auto", "horizontal-tb", "lr-tb", "lr", "0"])
_LOWERED = {"": 0.0, "auto": 0.0, "alphabetic": 0.0, "middle": 0.27, "central": 0.37, "hanging": 0.73}
"""Dominant baseline -> how far below it the letters' own base line is, in their size (Noto Sans)."""
_WEIGHTS = {"normal": 400, "bold": 700, "bolder": 700, "lighter": 400}


def outlined(figures: Mapping[str, bytes], editions: Sequence[Edition]) -> dict[str, bytes]:
    """Return figures by path relative to source/, the words of each as outlines where that can be done.

    ``editions`` show them in one book: what they have in place of a figure of the source is in their language.
    """
    if covers.lacking():
        return dict(figures)
    own = {name: edition.language for edition in editions for name in edition.figures.values()}
    (source,) = {edition.source_language for edition in editions}
    svg = {name for name in figures if name.lower().endswith(".svg")}
    return {name: _drawn(data, own.get(name, source)) if name in svg else data for name, data in figures.items()}


@lru_cache(maxsize=64)
def _drawn(data: bytes, language: Language) -> bytes:
    """Return a picture with its words as outlines; ``language`` is theirs where the picture says none."""
    if b"<text" not in data or checked.faults("figure.svg", data):
        return data
    root = checked.parsed(data)
    style = looks.Styles(root)
    todo = [(text, lines) for text, lines in walk(root, style).texts if lines and _usual(text, lines, style)]
    words = tuple(_words(line, style, language) for _, lines in todo for line in lines)
    made = shapes(words) if words else None
    if made is None:
        return data
    left = iter(made)
    for text, lines in todo:
        _replace(text, [(line, next(left)) for line in lines], style)
    return etree.tostring(root, encoding="utf-8") + b"\n"


def _usual(text: looks.Element, lines: list[Line], style: looks.Styles) -> bool:
    """Tell whether a text looks the same when its letters are shapes: upright letters in a row, one look a line."""
    if any(style.value(text, name, "normal") not in _PLAIN for name in _UNUSUAL):
        return False
    if style.value(text, "dominant-baseline") not in _LOWERED:
        return False
    return all(len({_look(piece.holder, style) for piece in line.pieces if piece.words.strip()}) == 1 for line in lines)


def _look(holder: looks.Element, style: looks.Styles) -> tuple[object, ...]:
    return (style.size(holder), *(style.value(holder, name) for name in _LOOKS))


def _words(line: Line, style: looks.Styles, language: Language) -> Words:
    holder = line.holder
    weight = style.value(holder, "font-weight", "normal")
    spacing = looks.length(style.value(holder, "letter-spacing", "0"), style.size(holder)) or 0.0
    return Words(
        line.words,
        _language(holder) or language,
        style.value(holder, "direction", "ltr") == "rtl",
        _WEIGHTS.get(weight) or (int(weight) if weight.isdecimal() else 400),
        spacing / style.size(holder) * EM,
    )


def _language(element: looks.Element) -> Language | None:
    tags = (around.get(_LANG) or around.get("lang") for around in (element, *element.iterancestors()))
    return languages.find(next(filter(None, tags), ""))


def _replace(text: looks.Element, lines: list[tuple[Line, Shape]], style: looks.Styles) -> None:
    """Put the shapes of a text's lines in its place, each with its words as its title."""
    group = etree.Element(f"{SVG}g", {name: value for name, value in text.attrib.items() if name not in _OF_TEXT})
    group.tail = text.tail
    for line, shape in lines:
        holder, size = line.holder, style.size(line.holder)
        lowered = _LOWERED[style.value(holder, "dominant-baseline")] * size
        drawn = etree.SubElement(
            group, f"{SVG}path", {"d": shape.path(_left(line, shape, style), line.y + lowered, size)}
        )
        looks.put(drawn, {name: value for name in _SHOWN if (value := style.value(holder, name))})
        etree.SubElement(drawn, f"{SVG}title").text = line.words
    text.getparent().replace(text, group)


def _left(line: Line, shape: Shape, style: looks.Styles) -> float:
    """Return where the left end of a line is: an anchor is of the side where its words begin."""
    wide = shape.width * style.size(line.holder) / EM
    anchor = style.value(line.holder, "text-anchor", "start")
    rtl = style.value(line.holder, "direction") == "rtl"
    return line.x - {"middle": wide / 2, "end": 0.0 if rtl else wide}.get(anchor, wide if rtl else 0.0)

"""How much work a picture is to draw: its pixels by its header, its elements by what ``use`` repeats. Nothing is decoded.

A picture of two kilobytes can keep every reader's browser busy for minutes: an SVG whose parts repeat each other, a PNG of
one colour that fills gigabytes.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator, Mapping
from typing import Any

from lxml import etree

XLINK_HREF = "{http://www.w3.org/1999/xlink}href"
MOST_ELEMENTS = 50_000
"""Elements of an SVG as it is drawn: what ``use``, a mask or a clip repeats counts each time."""
MOST_PIXELS = 40_000_000
"""A page on paper at 600 dots an inch has 35 million."""
_CUTS = re.compile(r"(?:^|[;\s])(?:mask|clip-path)\s*:\s*url\(\s*['\"]?#([\w.-]+)")
_TARGET = re.compile(r"\s*url\(\s*['\"]?#([\w.-]+)")


def pixels(suffix: str, data: bytes) -> str:
    """Return what is wrong with the size of a PNG, JPEG, GIF or WebP, to be read after its name; empty if nothing is."""
    width, height = size(suffix, data) or (0, 0)
    if width * height > MOST_PIXELS:
        return f"has {width} x {height} pixels, and {MOST_PIXELS // 1_000_000} million are the most"
    return ""


def size(suffix: str, data: bytes) -> tuple[int, int] | None:
    """Return a picture's width and height in pixels, as its header says; None if it does not say."""
    read = {".png": _png, ".gif": _gif, ".webp": _webp}.get(suffix, _jpeg)
    try:
        return read(data)
    except struct.error:  # it ends within its header
        return None


def _png(data: bytes) -> tuple[int, int]:
    width, height = struct.unpack_from(">LL", data, 16)  # the header chunk is the first
    return width, height


def _gif(data: bytes) -> tuple[int, int]:
    width, height = struct.unpack_from("<HH", data, 6)
    return width, height


def _webp(data: bytes) -> tuple[int, int] | None:
    """Return what the first chunk says (developers.google.com/speed/webp/docs/riff_container)."""
    kind = data[12:16]
    if kind == b"VP8X":
        return int.from_bytes(data[24:27], "little") + 1, int.from_bytes(data[27:30], "little") + 1
    if kind == b"VP8L":
        (bits,) = struct.unpack_from("<L", data, 21)
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    if kind == b"VP8 ":
        width, height = struct.unpack_from("<HH", data, 26)
        return width & 0x3FFF, height & 0x3FFF
    return None


def _jpeg(data: bytes) -> tuple[int, int] | None:
    """Return what the first start of a frame says (ITU T.81, B.2.2)."""
    at = 2
    while at + 9 <= len(data) and data[at] == 0xFF:
        if 0xC0 <= data[at + 1] <= 0xCF and data[at + 1] not in {0xC4, 0xC8, 0xCC}:
            height, width = struct.unpack_from(">HH", data, at + 5)
            return width, height
        at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    return None


def faults(root: Any) -> Iterator[tuple[int, str]]:
    """Yield (line, what is wrong) if an SVG draws more than anybody can see, or repeats a part within itself.

    Each element weighs one and what is in it; one that repeats another weighs that, too. Whatever is repeated is weighed
    once, so that this takes the time of the file's length, however often it says ``use``.
    """
    named = {element.get("id"): element for element in root.iter(etree.Element) if element.get("id")}
    weights: dict[Any, int] = {}
    begun: set[Any] = set()
    waiting: list[Any] = [root]
    while waiting:
        element = waiting[-1]
        if element in weights:
            waiting.pop()
            continue
        parts = _parts(element, named)
        if element not in begun:
            begun.add(element)
            if any(part in begun and part not in weights for part in parts):
                yield element.sourceline or 0, "repeats what it is itself a part of"
                return
            waiting += [part for part in parts if part not in weights]
            continue
        waiting.pop()
        weights[element] = 1 + sum(weights[part] for part in parts)
        if weights[element] > MOST_ELEMENTS:
            yield (
                element.sourceline or 0,
                f"draws more than {MOST_ELEMENTS:,} elements, those counted that <use> repeats",
            )
            return


def _parts(element: Any, named: Mapping[str, Any]) -> list[Any]:
    """Return the elements in an element, and those that it repeats or is cut out by."""
    names = _CUTS.findall(element.get("style") or "")
    names += [match[1] for key in ("mask", "clip-path") if (match := _TARGET.match(element.get(key) or ""))]
    target = (element.get("href") or element.get(XLINK_HREF) or "").strip()
    if etree.QName(element).localname == "use" and target.startswith("#"):
        names.append(target[1:])
    return [child for child in element if isinstance(child.tag, str)] + [named[name] for name in names if name in named]

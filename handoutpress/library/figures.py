"""Figures: which file a language shows, and why one may not be shown at all.

``figures/nerve.ar.svg`` beside ``figures/nerve.svg`` is shown in the Arabic edition in its place. A figure is a picture and
nothing else: an SVG that could act, move or ask for a file is refused, for it would do so when opened by itself.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from functools import lru_cache
from pathlib import Path, PurePosixPath
from typing import Any

from lxml import etree

from handoutpress.library import drawing_work
from handoutpress.markdown import safe_figure
from handoutpress.model import Language, Place, Problem, error
from handoutpress.settings import near

SVG = "{http://www.w3.org/2000/svg}"
XLINK_HREF = drawing_work.XLINK_HREF
REFUSED = frozenset(
    [
        "script",
        "foreignObject",
        "animate",
        "animateMotion",
        "animateTransform",
        "set",
        "iframe",
        "audio",
        "video",
        "filter",
    ]
)
"""What acts or moves, and filters: a few bytes of them can take a machine minutes."""
MAGIC = {
    ".png": b"\x89PNG\r\n\x1a\n",
    ".jpg": b"\xff\xd8\xff",
    ".jpeg": b"\xff\xd8\xff",
    ".gif": b"GIF8",
    ".webp": b"RIFF",
}
LINK = re.compile(r"#.*|data:image/(?:png|jpeg);base64,[A-Za-z0-9+/=\s]*", re.DOTALL)
PAINT = re.compile(r"""url\(\s*['"]?#[\w.-]+['"]?\s*\)[^(]*""")
FETCHED = re.compile(r"""@import|url\(\s*['"]?(?!#)|\\""")
SIDE = re.compile(r"\s*([0-9]+(?:\.[0-9]+)?)(px|pt|pc|mm|cm|in|)\s*")
BOX = re.compile(r"\s*-?[0-9.]+[\s,]+-?[0-9.]+[\s,]+([0-9]+(?:\.[0-9]+)?)[\s,]+([0-9]+(?:\.[0-9]+)?)\s*")
MOST_BYTES = 8_000_000
HINT = "save it as plain SVG: shapes and text only"

Fault = tuple[int, str]
"""A line of the file (0: the whole) and what is wrong there, to be read after the figure's name."""


def candidates(path: str, language: Language) -> tuple[str, ...]:
    """Return what a language's own figure may be called, nearest first: ``x.pt_BR.svg``, ``x.pt-BR.svg``, ``x.pt.svg``."""
    stem, dot, suffix = path.rpartition(".")
    codes = dict.fromkeys((language.locale, language.tag, language.base))
    return tuple(f"{stem}.{code}{dot}{suffix}" for code in codes)


def variant(path: str, language: Language, there: Container[str]) -> str:
    """Return the figure that a language shows: its own variant if that is ``there``, else the source's."""
    return next((name for name in candidates(path, language) if name in there), path)


def problems(name: str, data: bytes, path: str) -> list[Problem]:
    """Return why a figure may not be shown (HP711), each with its line; ``path`` is the file's for the place."""
    return [
        error("HP711", Place(path, line), f"the figure {name!r} {fault}", HINT if name.endswith(".svg") else "")
        for line, fault in faults(name, data)
    ]


@lru_cache(maxsize=256)
def faults(name: str, data: bytes) -> tuple[Fault, ...]:
    """Return why a figure may not be shown, in the order of its lines; nothing if it may."""
    suffix = PurePosixPath(name.lower()).suffix
    if len(data) > MOST_BYTES:
        return ((0, f"has {len(data) // 1_000_000} MB, and {MOST_BYTES // 1_000_000} are the most"),)
    if suffix == ".svg":
        return tuple(dict.fromkeys(_svg(data)))
    if not data.startswith(MAGIC.get(suffix, b"")):
        return ((0, "is not the kind of picture that its name says"),)
    return ((0, said),) if (said := drawing_work.pixels(suffix, data)) else ()


def shape(name: str, data: bytes) -> tuple[float, float] | None:
    """Return a picture's width and height, in whatever unit it has them; None if it does not say.

    Of PNG, JPEG and SVG; ``data`` is what ``faults`` has nothing against. An SVG's own size counts before its view box.
    """
    suffix = PurePosixPath(name.lower()).suffix
    found = _svg_shape(data) if suffix == ".svg" else drawing_work.size(suffix, data)
    return found if found and min(found) > 0 else None


def _svg_shape(data: bytes) -> tuple[float, float] | None:
    root = parsed(data)
    sides = [SIDE.fullmatch(root.get(name, "")) for name in ("width", "height")]
    if sides[0] and sides[1] and sides[0][2] == sides[1][2]:
        return float(sides[0][1]), float(sides[1][1])
    box = BOX.fullmatch(root.get("viewBox", ""))
    return (float(box[1]), float(box[2])) if box else None


def parsed(data: bytes) -> Any:
    """Return the root of an SVG: no entity is resolved and nothing fetched. XMLSyntaxError, ValueError for what is no XML."""
    return etree.fromstring(
        data, etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    )


def _svg(data: bytes) -> Iterator[Fault]:
    try:
        root = parsed(data)
    except (etree.XMLSyntaxError, ValueError) as fault:
        line = fault.lineno or 0 if isinstance(fault, etree.XMLSyntaxError) else 0
        yield line, f"is not well-formed XML: {fault}"
        return
    if root.getroottree().docinfo.internalDTD is not None:  # also where the bytes are of UTF-16 or EBCDIC
        yield data[: max(data.find(b"<!DOCTYPE"), 0)].count(b"\n") + 1, "declares a DOCTYPE"
    if root.tag != f"{SVG}svg":
        yield 1, "is not an SVG image"
    for element in (*root.itersiblings(preceding=True), *root.itersiblings(), *root.iter()):
        yield from ((element.sourceline or 0, fault) for fault in _element(element))
    yield from drawing_work.faults(root)


def _element(element: Any) -> Iterator[str]:
    if not isinstance(element.tag, str):
        if element.tag is not etree.Comment:
            yield "holds a processing instruction or an entity"
        return
    name = etree.QName(element).localname
    if name in REFUSED or etree.QName(element).namespace == "http://www.w3.org/1999/xhtml":
        yield f"holds <{name}>"
    for key, value in element.attrib.items():
        yield from _attribute(str(key), str(value))
    if name == "style" and FETCHED.search("".join(map(str, element.itertext()))):
        yield "has a style that asks for a file"


def _attribute(key: str, value: str) -> Iterator[str]:
    if etree.QName(key).localname.lower().startswith("on"):
        yield f"holds the event handler {key}"
    outside = key in {"href", XLINK_HREF} and not LINK.fullmatch(value)
    styled = key == "style" and ("\\" in value or "@" in value)
    if outside or styled or ("url(" in value.lower() and not PAINT.fullmatch(value.strip())):
        yield f"points to {value[:60]!r}"


def published(path: str) -> str:
    """Return where a figure (path relative to source/) lies under build/; two figures never share a place."""
    return f"figures/{path.removeprefix('figures/')}"


DEVICES = frozenset(
    {"con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(10))}
)
"""Names that Windows opens as devices, whatever suffix follows: no file of that name can be made or copied there."""


def fault(file: Path, folder: Path) -> tuple[str, str] | None:
    """Return (what is wrong with a figure's file, what to do), or None."""
    if any(part.partition(".")[0].lower() in DEVICES for part in file.relative_to(folder).parts):
        return "has the name of a device of Windows", "take another name: nobody there could open or copy it"
    if file.is_dir():
        return "is a folder", "name the picture in it"
    if file.is_symlink() and not file.exists():
        return "is a link that leads nowhere", "lay the picture itself into the folder"
    if file.is_file():
        inside = file.resolve().is_relative_to(folder.resolve())
        return None if inside else ("leads out of source/", "lay a copy of the picture into the folder, not a link")
    names = (path.relative_to(folder).as_posix() for path in sorted(folder.rglob("*.*")) if path.is_file())
    none = "there is no figure in source/ yet; a figure's path is relative to that folder"
    known = [name for name in names if safe_figure(name)]
    return "does not exist", near(file.relative_to(folder).as_posix(), known, none)

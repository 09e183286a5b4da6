"""The words of a cover -> pictures of it (PNG) for catalogues and shelves that show no SVG: the extra ``[covers]``.

The same words give the same bytes with the same versions of the extra's packages, on every machine: the fonts come with it
and Typst sets every script. Sole importer of PIL. Sources: OPDS 1.2, section 5.2.2; EPUB 3.3, section 3.2.
"""

from __future__ import annotations

import hashlib
import io
from dataclasses import dataclass, replace
from functools import cache
from importlib.util import find_spec
from typing import Any

from handoutpress.outputs.covers import cover_fonts, cover_picture
from handoutpress.outputs.covers.cover_words import DRAWN, NAME, Words, of

SMALLER = 3
"""How many times smaller a thumbnail is."""
COLOURS = 48
"""Flat colours and the edges of letters need no more; a quarter of the bytes of true colour."""
__all__ = ["DRAWN", "INSTALL", "NAME", "Pictures", "Words", "key", "lacking", "of", "pictures"]

PACKAGES = ("typst", "uharfbuzz", "PIL", "manimgx_fonts", "manimgx_fonts_cjk")
DISTRIBUTIONS = ("typst", "uharfbuzz", "pillow", "manimgx-fonts", "manimgx-fonts-cjk")
INSTALL = 'pip install "handoutpress[covers]"'


@dataclass(frozen=True, slots=True)
class Pictures:
    """A cover as PNG: 480 pixels wide, and 160."""

    cover: bytes
    thumbnail: bytes
    warnings: tuple[str, ...] = ()
    """What Typst warned of: words may be missing on them."""


@cache
def lacking() -> str:
    """Return, in one line, what is left out on this machine and how to get it; empty if all that is needed is there."""
    if all(map(find_spec, PACKAGES)):
        return ""
    return (
        f"no pictures of covers, and words in figures of books stay text, which some readers show as boxes: {INSTALL}"
    )


def pictures(words: Words) -> Pictures | None:
    """Return a cover's pictures; None where the extra is not installed, or no font of it has a letter on the cover."""
    made = None if lacking() else true_colours(words)
    if made is None:
        return None
    true, warnings = made
    return Pictures(_png(true), _png(true.reduce(SMALLER)), warnings)


Drawn = tuple[Any, tuple[str, ...]]
"""A picture of PIL in true colours, and what Typst warned of."""


def true_colours(words: Words) -> Drawn | None:
    """Return a cover in true colours; None if no font has all its letters.

    Covers of a language differ in their titles: what is around these is drawn once, if the template is the package's.
    """
    if words.template:
        return _part(words, "whole")
    around = _around(words)
    title = _part(words, "title") if around else None
    if not around or not title:
        return None
    whole = around[0].copy()
    whole.paste(title[0], (0, cover_picture.ABOVE))
    return whole, around[1] + title[1]


_AROUND: dict[str, Drawn | None] = {}
"""By the key of a cover without a title; each is a megabyte."""
_MOST_AROUND = 4


def _around(words: Words) -> Drawn | None:
    untitled = replace(words, title="", title_language=words.language)
    name = key(untitled)
    if name not in _AROUND:
        if len(_AROUND) >= _MOST_AROUND:
            _AROUND.clear()
        _AROUND[name] = _part(untitled, "frame")
    return _AROUND[name]


def _part(words: Words, part: cover_picture.Part) -> Drawn | None:
    made = cover_picture.drawn_and_told(words, part=part)
    if made is None:
        return None
    from PIL import Image

    with Image.open(io.BytesIO(made[0])) as true:
        return true.convert("RGB"), made[1]


def key(words: Words) -> str:
    """Return a name for the pictures that no others have: a hash of all that their bytes depend on."""
    logo = hashlib.sha256(words.logo.data).hexdigest() if words.logo else ""
    facts = [repr(replace(words, logo=None)), logo, str((cover_picture.WIDTH, SMALLER, COLOURS)), cover_fonts.FORM]
    facts += [cover_picture.template(), *_versions()]
    return hashlib.sha256("\0".join(facts).encode()).hexdigest()[:32]


@cache
def _versions() -> tuple[str, ...]:
    from importlib import metadata  # a build that draws nothing asks for no version

    return tuple(f"{name} {metadata.version(name)}" for name in DISTRIBUTIONS)


def _png(picture: Any) -> bytes:
    out = io.BytesIO()
    few_colours(picture).save(out, "PNG", compress_level=6)  # 8 takes three times as long for a seventh less
    return out.getvalue()


def few_colours(picture: Any) -> Any:
    """Return a picture of true colours in the ``COLOURS`` that it needs.

    Most rows of a cover are the same as the row above: they are looked at once.
    """
    from PIL import Image

    width, height = picture.size
    rows = _rows(picture.tobytes(), 3 * width)
    other = [at for at, row in enumerate(rows) if not at or row != rows[at - 1]]
    seen = Image.frombytes("RGB", (width, len(other)), b"".join(rows[at] for at in other))
    few = seen.quantize(COLOURS, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
    often = zip(_rows(few.tobytes(), width), other, [*other[1:], height], strict=True)
    whole = Image.frombytes("P", picture.size, b"".join(row * (end - at) for row, at, end in often))
    whole.putpalette(few.getpalette() or [])
    return whole


def _rows(data: bytes, length: int) -> list[bytes]:
    return [data[at : at + length] for at in range(0, len(data), length)]

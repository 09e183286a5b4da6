"""A drawn cover (SVG) -> pictures of it (PNG) for catalogues and shelves that show no SVG: the extra ``[covers]``.

The same SVG gives the same bytes with the same versions of the extra's packages, on every machine: the fonts come with it
and HarfBuzz shapes every script. Sole importer of resvg_py and PIL. Sources: OPDS 1.2, section 5.2.2; EPUB 3.3, section 3.2.
"""

from __future__ import annotations

import hashlib
import io
from dataclasses import dataclass
from functools import cache
from importlib import metadata
from importlib.util import find_spec
from typing import Any

from handoutpress.model import Language
from handoutpress.outputs.covers import cover_fonts, outlined_words

WIDTH, SMALLER = 480, 3
"""Pixels of a cover; a thumbnail is so many times smaller."""
COLOURS = 48
"""Flat colours and the edges of letters need no more; a quarter of the bytes of true colour."""
PACKAGES = ("resvg_py", "uharfbuzz", "PIL", "manimgx_fonts", "manimgx_fonts_cjk")
DISTRIBUTIONS = ("resvg_py", "uharfbuzz", "pillow", "manimgx-fonts", "manimgx-fonts-cjk")
INSTALL = 'pip install "handoutpress[covers]"'


@dataclass(frozen=True, slots=True)
class Pictures:
    """A cover as PNG: 480 pixels wide, and 160."""

    cover: bytes
    thumbnail: bytes


@cache
def lacking() -> str:
    """Return, in one line, what is left out on this machine and how to get it; empty if all that is needed is there."""
    if all(map(find_spec, PACKAGES)):
        return ""
    return f"no pictures of covers for the catalogue and for shelves: {INSTALL}"


def pictures(svg: bytes, language: Language) -> Pictures | None:
    """Return a cover's pictures; None where the extra is not installed, or no font of it has a letter on the cover."""
    outlined = None if lacking() else outlined_words.outlined(svg, language)
    if outlined is None:
        return None
    import resvg_py
    from PIL import Image

    drawn = resvg_py.svg_to_bytes(svg_string=outlined.decode(), width=WIDTH, skip_system_fonts=True)
    with Image.open(io.BytesIO(drawn)) as true:
        plain = true.convert("RGB")
    return Pictures(_png(plain), _png(plain.reduce(SMALLER)))


def key(svg: bytes, language: Language) -> str:
    """Return a name for the pictures that no others have: a hash of all that their bytes depend on."""
    facts = [language.tag, str((WIDTH, SMALLER, COLOURS)), cover_fonts.FORM, *_versions()]
    return hashlib.sha256("\0".join(facts).encode() + svg).hexdigest()[:32]


@cache
def _versions() -> tuple[str, ...]:
    return tuple(f"{name} {metadata.version(name)}" for name in DISTRIBUTIONS)


def _png(picture: Any) -> bytes:
    from PIL import Image

    out = io.BytesIO()
    few = picture.quantize(COLOURS, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
    few.save(out, "PNG", compress_level=8)  # 9 takes three times as long for a fiftieth less
    return out.getvalue()

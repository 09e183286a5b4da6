"""A font for each script that readers may lack, cut down to the letters of a language: in its books, offered to its pages."""

from __future__ import annotations

import hashlib
import io
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib import metadata
from importlib.util import find_spec
from pathlib import Path

from handoutpress.model import Language

INSTALL = 'pip install "handoutpress[fonts]"'


@dataclass(frozen=True, slots=True)
class Source:
    """A font as its package ships it: with all its letters, in every weight."""

    family: str
    package: str
    file: str
    sha256: str
    letters: str
    """What the names of its script's characters begin with in Unicode."""
    face: int = 0
    """Which one, in a file that holds several."""


_NASKH = Source(
    "Noto Naskh Arabic",
    "pylopdf_fonts_ar",
    "NotoNaskhArabic-Variable.ttf",
    "67b5a525a661b607971fbd3f96a81b89d3a768e74534fca84f18ac97e6fab72f",
    "ARABIC",
)
SOURCES = {
    "Arab": _NASKH,
    "Aran": _NASKH,  # no package has a Nastaliq; an Urdu reader without any font reads Naskh rather than boxes
    "Hebr": Source(
        "Noto Sans Hebrew",
        "pylopdf_fonts_he",
        "NotoSansHebrew-Variable.ttf",
        "7ef36a2c3593758cdb622e1bdef4f84523e92fbc3ccc667438dd80ff54c2de88",
        "HEBREW",
    ),
    "Deva": Source(
        "Noto Sans Devanagari",
        "fontpkg_noto_sans_devanagari",
        "files/NotoSansDevanagari[wdth,wght].ttf",
        "14ec4af41f27482216d1c2229f417ff9b1425e1babb014e57d1d40d03229853e",
        "DEVANAGARI",
    ),
    "Thai": Source(
        "Noto Sans Thai",
        "fontpkg_noto_sans_thai",
        "files/NotoSansThai[wdth,wght].ttf",
        "5a1c559bb539583c8a1fd99d1c5b9491e5e14478c9cd2bd0970d5c3096cc9ef8",
        "THAI",
    ),
}
"""ISO 15924 code of a script that reading systems may lack -> its font. Devices have fonts for all other scripts of the
language table that people read on them, and a CJK font would weigh megabytes."""

ALWAYS = frozenset(map(ord, " \u00a0-–—.,:;!?()[]/%+0123456789\u200c\u200d\u200e\u200f\u25cc"))
"""Characters of every subset: what stands between letters, and what joins and parts them."""
FOREIGN = ("LATIN", "GREEK", "CYRILLIC", "CJK", "HIRAGANA", "KATAKANA", "HANGUL")
WEIGHTS = (400, 700)
NAMES = (0, 1, 2, 3, 4, 5, 6, 13, 14)  # copyright and licence stay in the font: the OFL's second condition


def source(language: Language) -> Source | None:
    """Return the font of a language's script, None if readers have one."""
    return SOURCES.get(language.script)


@cache
def read(font: Source) -> bytes | None:
    """Return the font's file; None where its package or brotli is not installed, or the file is not the one we know."""
    return file(font) if find_spec("brotli") else None


def file(font: Source) -> bytes | None:
    """Return a font's file from its package, whose code is not run; None if it is not there or not the one we know."""
    return _file(font.package, font.file, font.sha256)


@cache  # by file: several fonts may be in one, and that of CJK has 20 MB
def _file(package: str, name: str, sha256: str) -> bytes | None:
    spec = find_spec(package)
    folders = list(spec.submodule_search_locations or ()) if spec else []
    path = Path(folders[0], name) if folders else None
    data = path.read_bytes() if path and path.is_file() else b""
    return data if hashlib.sha256(data).hexdigest() == sha256 else None


def letters(texts: Iterable[str]) -> str:
    """Return the characters of texts that a subset is asked for, sorted; Latin and CJK are left to the reader's own font."""
    used = set().union(*map(set, texts))
    # A shaper takes some letters to pieces and asks for those: Thai U+0E33 becomes U+0E4D and U+0E32.
    found = {ord(piece) for char in used for piece in (char, *unicodedata.normalize("NFKD", char))} | ALWAYS
    return "".join(char for char in map(chr, sorted(found)) if _wanted(char))


@cache
def _wanted(char: str) -> bool:
    return (char.isprintable() or ord(char) in ALWAYS) and not unicodedata.name(char, "").startswith(FOREIGN)


def key(font: Source, wanted: str) -> str:
    """Return a name for a subset that no other subset has: a hash of all that its bytes depend on."""
    facts = [font.sha256, wanted, str(WEIGHTS), str(NAMES), *_versions()]
    return hashlib.sha256("\0".join(facts).encode()).hexdigest()[:32]


@cache
def _versions() -> tuple[str, ...]:
    return tuple(f"{name} {metadata.version(name)}" for name in ("fonttools", "brotli"))


def subset(data: bytes, wanted: str) -> bytes:
    """Return a font (TTF) cut down to the letters wanted, as WOFF2: regular to bold in one file, every layout feature kept.

    The same input gives the same bytes with the same versions of fontTools and brotli.
    """
    from fontTools import subset as tools  # a fifth of a second that most builds do not need
    from fontTools.ttLib import TTFont
    from fontTools.varLib import instancer

    options = tools.Options()
    options.layout_features = ["*"]  # or letters fall apart: init, medi, fina, rlig, half, pres, mark, mkmk ...
    options.name_IDs = list(NAMES)
    options.hinting = False
    options.notdef_outline = True
    with TTFont(io.BytesIO(data), recalcTimestamp=False) as font:
        cutter = tools.Subsetter(options)
        cutter.populate(unicodes=list(map(ord, wanted)))
        cutter.subset(font)
        instancer.instantiateVariableFont(font, _limits(font), inplace=True)
        font.flavor = "woff2"
        out = io.BytesIO()
        font.save(out)
    return out.getvalue()


def _limits(font: object) -> dict[str, tuple[int, int] | float]:
    """Return how far each axis may go: the weights that a handout has, and no other width."""
    axes: dict[str, tuple[int, int] | float] = {}
    for axis in font["fvar"].axes:  # type: ignore[index]  # fontTools has no types
        axes[axis.axisTag] = WEIGHTS if axis.axisTag == "wght" else axis.defaultValue
    return axes


def covered(woff2: bytes) -> frozenset[str]:
    """Return the characters that a font has a glyph for."""
    from fontTools.ttLib import TTFont

    with TTFont(io.BytesIO(woff2), lazy=True) as font:
        return frozenset(map(chr, font.getBestCmap()))


def lacking(font: Source, has: frozenset[str], text: str) -> str:
    """Return the characters of the font's own script in ``text`` that it ``has`` no glyph for, sorted."""
    return "".join(
        sorted(char for char in set(text) - has if char > "~" and unicodedata.name(char, "").startswith(font.letters))
    )

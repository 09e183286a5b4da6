"""A font for each script that readers may lack, cut down to the letters of a language: in its books, offered to its pages."""

from __future__ import annotations

import gc
import hashlib
import io
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
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


def noto(name: str, sha256: str, letters: str = "") -> Source:
    """Return a variable font of Google's Noto from the package that has one for nearly every script."""
    return Source(f"Noto {name}", "manimgx_fonts", f"Noto{name.replace(' ', '')}[wght].ttf", sha256, letters)


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
    "Beng": noto("Sans Bengali", "dc9defe97bb041876b6609e9029d9e1e228a686259acde2fe2a9f99d793ee17d", "BENGALI"),
    "Guru": noto("Sans Gurmukhi", "8a3096ee2166f6383501e2df7b368fce88cfa4068c8d75bcb6af07da353a00ea", "GURMUKHI"),
    "Gujr": noto("Sans Gujarati", "83d1bde74d64fb389f97a5e27b2699d8ee8bad4c15a02be347228e6c10011248", "GUJARATI"),
    "Taml": noto("Sans Tamil", "37e151cdec4a8cfb15c432f7bb164a83b98df69419d47e50b35aa7073963716b", "TAMIL"),
    "Ethi": noto("Sans Ethiopic", "93f223089e300b983dbfd693c7be619e0e76565a70d639e71a4fe0bfd72cf66f", "ETHIOPIC"),
    "Khmr": noto("Sans Khmer", "56f89948a84cc0b01962ed6af573ac4ac885bd7bb6e7e40f9afc72a435728b70", "KHMER"),
    "Laoo": noto("Sans Lao", "fc138d605aa998d8407789ee6a7f5554aae8b54f5cd98d66dd2c33e79d15b67e", "LAO"),
    "Mymr": noto("Sans Myanmar", "e0b280aa3080aab922800c88fa9a2015a4bec3103bb8b70491a92e4a04f3a3a3", "MYANMAR"),
    "Armn": noto("Sans Armenian", "e979dfaed56ddb4bfd05121958b25425eb7593253d64b6b3654c77c11c5cda94", "ARMENIAN"),
    "Geor": noto("Sans Georgian", "42f4a8bf4fe0af8afd91ee3c19e81e14f1bc74ddbd9b6a59a4182f67a596adb4", "GEORGIAN"),
    "Knda": noto("Sans Kannada", "b6b11505d76eddf916667d73adfec19095ec777742444dc662dae81471461f4e", "KANNADA"),
    "Mlym": noto("Sans Malayalam", "94cddc94a03fa9a5e8d1784090ba97b267def6933d60762081eaa003751142c5", "MALAYALAM"),
    "Orya": noto("Sans Oriya", "37f482d0179d0a50e3128d004f007ff1c1741ad5f6b0b2bcc7238b257ef1caa0", "ORIYA"),
    "Sinh": noto("Sans Sinhala", "3fd7c6a61cb6dfb8a2ca7af5b4078bd24e9c8ad9b55839a0177277db6e4d1326", "SINHALA"),
    "Telu": noto("Sans Telugu", "6c06de88b2d420d899543724a13765994191cd29860c6226efca098b51fec64b", "TELUGU"),
}
"""ISO 15924 code of a script that reading systems may lack -> its font. The newer ones are those of
sheets. Devices have Latin, Cyrillic and Greek, and those sold where Chinese, Japanese or Korean is read have a font of that,
which would weigh megabytes."""

ALWAYS = frozenset(map(ord, " \u00a0-–—.,:;!?()[]/%+0123456789\u200c\u200d\u200e\u200f\u25cc"))
"""Characters of every subset: what stands between letters, and what joins and parts them."""
_KHMER_IN_TWO = "\u17be\u17bf\u17c0\u17c4\u17c5"
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
    found = path(font)
    return found.read_bytes() if found else None


def path(font: Source) -> Path | None:
    """Return where a font's file lies; None as ``file``."""
    return _path(font.package, font.file, font.sha256)


@cache  # by file: several fonts may be in one, and that of CJK has 32 MB
def _path(package: str, name: str, sha256: str) -> Path | None:
    spec = find_spec(package)
    folders = list(spec.submodule_search_locations or ()) if spec else []
    found = Path(folders[0], name) if folders else None
    if found is None or not found.is_file():
        return None
    with found.open("rb", buffering=0) as opened:
        return found if hashlib.file_digest(opened, "sha256").hexdigest() == sha256 else None


def letters(texts: Iterable[str]) -> str:
    """Return the characters of texts that a subset is asked for, sorted; Latin and CJK are left to the reader's own font."""
    used = set().union(*map(set, texts))
    found = {ord(piece) for char in used for piece in (char, *pieces(char))} | ALWAYS
    return "".join(char for char in map(chr, sorted(found)) if _wanted(char))


@cache
def pieces(char: str) -> str:
    """Return what a shaper takes a letter to: Thai U+0E33 becomes U+0E4D and U+0E32, Khmer U+17C4 has U+17C1 before it."""
    return unicodedata.normalize("NFKD", char) + ("\u17c1" if char in _KHMER_IN_TWO else "")


@cache
def _wanted(char: str) -> bool:
    return (char.isprintable() or ord(char) in ALWAYS) and not unicodedata.name(char, "").startswith(FOREIGN)


def key(font: Source, wanted: str) -> str:
    """Return a name for a subset that no other subset has: a hash of all that its bytes depend on."""
    facts = [font.sha256, wanted, str(WEIGHTS), str(NAMES), *_versions()]
    return hashlib.sha256("\0".join(facts).encode()).hexdigest()[:32]


@cache
def _versions() -> tuple[str, ...]:
    import brotli
    import fontTools  # they say it themselves, six times as fast as the lists of what is installed

    return f"fonttools {fontTools.version}", f"brotli {brotli.__version__}"


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
    del font, cutter
    gc.collect(1)  # its ten thousand objects lie in circles, and a build seldom searches for any
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

"""Every letter of a sheet from fonts of known bytes: regular and bold, cut down to the text, whatever the machine has.

The packages come with the extra ``[pdf]``: Noto Sans for every script of the language table, Noto Sans CJK with its five
hands of Han characters. HarfBuzz cuts them (``uharfbuzz``): a few milliseconds a font, so that nothing need be remembered.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from importlib.util import find_spec

from handoutpress.languages import script_name
from handoutpress.model import Language
from handoutpress.outputs.fonts.books import FOREIGN, SOURCES, WEIGHTS, Source, noto, path, pieces

INSTALL = 'pip install "handoutpress[pdf]"'


def _cjk(hand: str, face: int) -> Source:
    known = "d3d8256cdec8dbcb3552284bc6b20c734dd60c2ee9df83b5758e34807c4bac32"
    return Source(f"Noto Sans CJK {hand}", "manimgx_fonts_cjk", "NotoSansCJK-VF.otf.ttc", known, "CJK", face)


LATIN = noto("Sans", "fb53504de62e767a54695416123d68d67f71c9b69722175184ad56e7dd13547b", "LATIN")
ITALIC = replace(
    noto("Sans-Italic", "28602f4b032ed8f5d91445e830585f34aba54ff9d3ac3e58c0b8834f3d6ae684"), family=LATIN.family
)
SYMBOLS = noto("Sans Symbols", "63724daeff6755a45933b9a5e3a3b41df5df8fe925c0f4c991f2f68c08a4182d")
EMOJI = noto("Emoji", "de6c18832938afc99caf132b39d6a30a19bac7f2e812e28db2535b4608d27551")
_AMIRI = Source(
    "Amiri",
    "fontpkg_amiri",
    "files/Amiri-Regular.ttf",
    "ab391c4147d054c48976e98322ad0eefe1427aa0e0502a12a4c75d80a70cfcd7",
    "",
)
BOLD = {
    _AMIRI: replace(
        _AMIRI, file="files/Amiri-Bold.ttf", sha256="cfccb794268e7d573d857e6d6a67f89cf8a053e8ffd85dfa0c8ec1bb36fc4827"
    )
}
"""Font -> its bold, where that is a file of its own."""
SCALE = {_AMIRI: 1.15}
"""Font -> how much larger it is cut, where its letters are small beside Noto's at the same size."""
SCRIPTS = {
    # Noto's Arabic fonts put letters together from a body and dots that many letters share: no text could be read back.
    **dict.fromkeys(("Arab", "Aran"), _AMIRI),
    **dict.fromkeys(("Latn", "Cyrl", "Grek"), LATIN),
    "Hebr": noto("Sans Hebrew", "9d81d81ad592644487b03843da73a87b99cd28a2c4da4a096e1db8fbd14fda61"),
    "Deva": noto("Sans Devanagari", "bf99bf762743ff3259e73196852520ab0ffe8d384238bff3e4806a84b981e972"),
    "Thai": noto("Sans Thai", "13f52f79b04f01f2751a81052a5dee2df639fd4e13f4ac30821ab45c8dd5f7e7"),
    "Beng": SOURCES["Beng"],
    "Guru": SOURCES["Guru"],
    "Gujr": SOURCES["Gujr"],
    "Taml": SOURCES["Taml"],
    "Ethi": SOURCES["Ethi"],
    "Khmr": SOURCES["Khmr"],
    "Laoo": SOURCES["Laoo"],
    "Mymr": SOURCES["Mymr"],
    "Jpan": _cjk("JP", 0),
    "Kore": _cjk("KR", 1),
    "Hans": _cjk("SC", 2),
    "Hant": _cjk("TC", 3),
    "Armn": SOURCES["Armn"],
    "Geor": SOURCES["Geor"],
    "Knda": SOURCES["Knda"],
    "Mlym": SOURCES["Mlym"],
    "Orya": SOURCES["Orya"],
    "Sinh": SOURCES["Sinh"],
    "Telu": SOURCES["Telu"],
}
"""ISO 15924 code of a script -> its font on paper."""
FALLBACK = (LATIN, SYMBOLS, SCRIPTS["Hans"], *dict.fromkeys(SCRIPTS.values()), EMOJI)
"""Where a letter is looked for that its language's font lacks: signs of mathematics and boxes to tick are in the CJK font."""

_WHOLE_BLOCKS = (range(0x20, 0x370), range(0x400, 0x530), range(0x1E00, 0x1F00), range(0x2000, 0x2070))
"""Blocks of Unicode of which ``LATIN`` has everything that is assigned: Latin, accents, Cyrillic, general punctuation."""

DRAWN = "•◦▪0123456789۰۱۲۳۴۵۶۷۸۹□…-/<> \u00a0\u2010\u25cc"
"""What the style adds to the text: marks and numbers of lists, hyphens, ends of lines."""
_WHOLE = ("LATIN", "CJK")
_SPACES = frozenset(" \u00a0\u2009\u202f\u3000")


@dataclass(frozen=True, slots=True)
class Cut:
    """A font file (TTF or OTF) with the letters of one sheet."""

    family: str
    weight: int
    style: str
    """``normal`` or ``italic``."""
    data: bytes


def script_without_font(row: Language) -> str:
    """Return the name of a language's script if no font of the extras has it (``Thaana``), else nothing."""
    return "" if row.script in SCRIPTS else script_name(row)


def letters(html: str) -> str:
    """Return the characters that a sheet may ask its fonts for, sorted: composed and taken to pieces as a shaper does."""
    text = html + DRAWN
    forms = (unicodedata.normalize(form, text) for form in ("NFC", "NFKD"))
    return "".join(sorted(set(text).union(*forms, *map(pieces, set(text)))))


def _chosen(order: Iterable[Source], own: Iterable[Source], wanted: str) -> tuple[dict[Source, str], str]:
    """Return what to cut from which font, and the letters that none has. A language's own font gives all that it has."""
    left = {char for char in wanted if printed(char)}
    chosen: dict[Source, str] = {}
    for source in order:
        has = covered(source)
        part = has & set(wanted) if source in own or source == LATIN else has & left
        if part & left or (part and source in own):
            chosen[source] = "".join(sorted(part | has & _SPACES))  # a run in a font takes the spaces after it along
        left -= part
    return chosen, "".join(sorted(left))


def chosen(own: Iterable[Source], wanted: str) -> tuple[tuple[Source, ...], str]:
    """Return the fonts that letters are taken from, those of the text's languages first, and the letters that none has."""
    own = tuple(own)
    found, left = _chosen(tuple(dict.fromkeys([*own, *FALLBACK])), own, wanted)
    return tuple(found), left


def missing(wanted: str) -> str:
    """Return the letters that no font has, sorted, as ``chosen`` does; nothing where the first fonts are not installed.

    A font is opened only while letters are left: that of CJK alone has 32 MB, and most books need none but the first.
    Whether that one has plain letters need not even be asked (tests/outputs/test_fonts.py asks it of all of them).
    """
    left = {char for char in wanted if printed(char) and not plain(char)}
    for source in FALLBACK:
        if not left or (source in FALLBACK[:3] and not there(source)):
            return ""
        left = {char for char in left if not has(source, char)}
    return "".join(sorted(left))


def has(source: Source, char: str) -> bool:
    """Tell whether ``covered`` holds a character, for a few of them: the font of CJK alone has 45,000."""
    font = _shaper(source)
    return font is not None and font.get_nominal_glyph(ord(char)) is not None and _asked_for(source, char)


def _asked_for(source: Source, char: str) -> bool:
    """Tell whether a font is asked for a character that it has: one that was drawn for a script leaves Latin to another."""
    return source.letters in _WHOLE or not unicodedata.name(char, "").startswith(FOREIGN)


def printed(char: str) -> bool:
    """Tell whether a character has a shape of its own: neither white space, a control, a joiner, nor an isolate."""
    return not char.isspace() and unicodedata.category(char) not in {"Cc", "Cf"} and not "\ufe00" <= char <= "\ufe0f"


def plain(char: str) -> bool:
    """Tell whether ``LATIN`` has a character for certain, without opening it."""
    return any(ord(char) in block for block in _WHOLE_BLOCKS) and unicodedata.category(char) != "Cn"


def there(source: Source) -> bool:
    """Tell whether a font is installed, in all its weights."""
    files = (source, BOLD.get(source, source))
    return find_spec("uharfbuzz") is not None and all(map(path, files))


@cache
def covered(source: Source) -> frozenset[str]:
    """Return the characters that a font is asked for; none if its package is not installed.

    One that was drawn for a script leaves Latin letters to the Latin font, so that these look alike in every language.
    """
    if not there(source):
        return frozenset()
    return frozenset(char for char in map(chr, _face(source).unicodes) if _asked_for(source, char))


@cache
def _shaper(source: Source):  # type: ignore[no-untyped-def]  # a type of the extra
    if not there(source):
        return None
    import uharfbuzz

    return uharfbuzz.Font(_face(source))


def known(source: Source, asked: Iterable[str]) -> str:
    """Return those of the characters asked for that an installed font has at all, Latin letters too, sorted."""
    has = _face(source).unicodes
    return "".join(sorted(char for char in asked if ord(char) in has))


@cache
def _face(source: Source):  # type: ignore[no-untyped-def]  # a type of the extra
    import uharfbuzz

    found = path(source)  # its pages come into memory as they are asked for: of the 32 MB of CJK few are
    return uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(found)) if found else None, source.face)


def cuts(source: Source, wanted: str, style: str = "normal") -> Iterator[Cut]:
    """Yield a font in its weights with the letters wanted; every layout feature is kept, or letters would not join."""
    import uharfbuzz

    for weight in WEIGHTS:
        face = _face(BOLD.get(source, source) if weight == max(WEIGHTS) else source)
        plan = uharfbuzz.SubsetInput()
        plan.unicode_set.update(map(ord, wanted))
        plan.flags = (
            uharfbuzz.SubsetFlags.NO_HINTING
            | uharfbuzz.SubsetFlags.NOTDEF_OUTLINE
            | uharfbuzz.SubsetFlags.DOWNGRADE_CFF2  # PDF knows no CFF2
        )
        for axis in face.axis_infos:
            plan.pin_axis_location(face, axis.tag, weight if axis.tag == "wght" else axis.default_value)
        data = bytes(uharfbuzz.subset(face, plan).blob.data)
        yield Cut(source.family, weight, style, scaled(data, SCALE.get(source, 1)))


def scaled(font: bytes, scale: float) -> bytes:
    """Return a font whose letters are larger at the same size: its em is made smaller (OpenType, table ``head``)."""
    count = int.from_bytes(font[4:6], "big")
    rows = (font[12 + 16 * row : 28 + 16 * row] for row in range(count))
    at = next(int.from_bytes(row[8:12], "big") for row in rows if row[:4] == b"head") + 18
    em = round(int.from_bytes(font[at : at + 2], "big") / scale)
    return font[:at] + em.to_bytes(2, "big") + font[at + 2 :]

"""The fonts that covers are drawn with: Noto Sans for every script of the language table, each known by its hash.

They come with the extra ``[covers]``; no font of the machine is ever used, so that a cover looks the same everywhere.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from handoutpress.model import Language


@dataclass(frozen=True, slots=True)
class Source:
    """A font as its package ships it; ``index`` is the face in a collection of several."""

    package: str
    file: str
    sha256: str
    index: int = 0


def _noto(name: str, sha256: str) -> Source:
    return Source("manimgx_fonts", f"NotoSans{name}[wght].ttf", sha256)


def _cjk(index: int) -> Source:
    return Source("manimgx_fonts_cjk", "NotoSansCJK-VF.otf.ttc", CJK_SHA256, index)


FORM = "1"
"""Of the drawing: raise it when the same cover is drawn otherwise, so that no picture of before is taken."""
CJK_SHA256 = "d3d8256cdec8dbcb3552284bc6b20c734dd60c2ee9df83b5758e34807c4bac32"
PLAIN = _noto("", "fb53504de62e767a54695416123d68d67f71c9b69722175184ad56e7dd13547b")
"""Latin, Greek and Cyrillic."""
SOURCES = {
    "Latn": PLAIN,
    "Grek": PLAIN,
    "Cyrl": PLAIN,
    "Arab": _noto("Arabic", "3fae4d7239d1faa55b234bda8091019a5251ff79df40d5e29367d84bed2a8138"),
    "Aran": _noto(
        "Arabic", "3fae4d7239d1faa55b234bda8091019a5251ff79df40d5e29367d84bed2a8138"
    ),  # no package has a Nastaliq
    "Hebr": _noto("Hebrew", "9d81d81ad592644487b03843da73a87b99cd28a2c4da4a096e1db8fbd14fda61"),
    "Deva": _noto("Devanagari", "bf99bf762743ff3259e73196852520ab0ffe8d384238bff3e4806a84b981e972"),
    "Beng": _noto("Bengali", "dc9defe97bb041876b6609e9029d9e1e228a686259acde2fe2a9f99d793ee17d"),
    "Guru": _noto("Gurmukhi", "8a3096ee2166f6383501e2df7b368fce88cfa4068c8d75bcb6af07da353a00ea"),
    "Gujr": _noto("Gujarati", "83d1bde74d64fb389f97a5e27b2699d8ee8bad4c15a02be347228e6c10011248"),
    "Taml": _noto("Tamil", "37e151cdec4a8cfb15c432f7bb164a83b98df69419d47e50b35aa7073963716b"),
    "Ethi": _noto("Ethiopic", "93f223089e300b983dbfd693c7be619e0e76565a70d639e71a4fe0bfd72cf66f"),
    "Thai": _noto("Thai", "13f52f79b04f01f2751a81052a5dee2df639fd4e13f4ac30821ab45c8dd5f7e7"),
    "Laoo": _noto("Lao", "fc138d605aa998d8407789ee6a7f5554aae8b54f5cd98d66dd2c33e79d15b67e"),
    "Khmr": _noto("Khmer", "56f89948a84cc0b01962ed6af573ac4ac885bd7bb6e7e40f9afc72a435728b70"),
    "Mymr": _noto("Myanmar", "e0b280aa3080aab922800c88fa9a2015a4bec3103bb8b70491a92e4a04f3a3a3"),
    "Jpan": _cjk(0),
    "Kore": _cjk(1),
    "Hans": _cjk(2),
    "Hant": _cjk(3),
}
"""ISO 15924 code of a script -> its font."""


def order(language: Language) -> tuple[Source, ...]:
    """Return the fonts in the order in which a letter is looked for: the language's own, Latin, then all others."""
    return tuple(dict.fromkeys((SOURCES[language.script], PLAIN, *SOURCES.values())))


@cache
def path(font: Source) -> Path | None:
    """Return where a font is; None if its package is not installed, or the file is not the one that we know."""
    spec = find_spec(font.package)
    folders = list(spec.submodule_search_locations or ()) if spec else []
    found = Path(folders[0], font.file) if folders else Path()
    if not found.is_file():
        return None
    return found if _digest(found) == font.sha256 else None


@cache
def _digest(found: Path) -> str:
    with found.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()

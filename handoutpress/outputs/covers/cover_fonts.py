"""The fonts that covers are set in: those of sheets, which come with the extra ``[covers]`` too.

No font of the machine is ever used, so that a cover looks the same everywhere.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import cache, lru_cache

from handoutpress.model import Language
from handoutpress.outputs.fonts import Source, paper

FORM = "4"
"""Of the drawing: raise it when the same cover is drawn otherwise, so that no picture of before is taken."""
_ARABIC = replace(
    paper.LATIN,
    family="Noto Sans Arabic",
    file="NotoSansArabic[wght].ttf",
    sha256="3fae4d7239d1faa55b234bda8091019a5251ff79df40d5e29367d84bed2a8138",
)
"""Sans like the rest of the cover; sheets have another, whose letters can be copied as text."""
SOURCES = paper.SCRIPTS | {"Arab": _ARABIC, "Aran": _ARABIC}
"""ISO 15924 code of a script -> its font."""


def _own(script: str) -> Source:
    """Return the font of a script; the Latin one where none is brought for it."""
    return SOURCES.get(script, paper.LATIN)


@cache
def _order(script: str) -> tuple[Source, ...]:
    """Return the fonts in the order in which a letter is looked for: the script's own, Latin, then all others."""
    return tuple(dict.fromkeys((_own(script), paper.LATIN, *SOURCES.values(), paper.SYMBOLS)))


@lru_cache(maxsize=20_000)
def _font_of(char: str, script: str) -> Source | None:
    """Return the font that a letter is set in, within a text of a script; None if none has it."""
    return next((one for one in _order(script) if char in paper.covered(one)), None)


def chosen(texts: Iterable[tuple[str, Language]]) -> tuple[tuple[Source, ...], str]:
    """Return the fonts that some texts take, and the letters that none has, sorted."""
    found: dict[Source, None] = {}
    lacking: set[str] = set()
    for text, language in texts:
        for char in filter(paper.printed, dict.fromkeys(text)):
            source = _font_of(char, language.script)
            if source is None:
                lacking.add(char)
            else:
                found[source] = None
        found[_own(language.script)] = None
    return tuple(dict.fromkeys([*found, paper.LATIN])), "".join(sorted(lacking))

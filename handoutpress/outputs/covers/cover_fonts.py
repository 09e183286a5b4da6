"""The fonts that covers are drawn with: those of sheets, which come with the extra ``[covers]`` too.

No font of the machine is ever used, so that a cover looks the same everywhere.
"""

from __future__ import annotations

from dataclasses import replace

from handoutpress.model import Language
from handoutpress.outputs.fonts import Source, paper

FORM = "1"
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


def order(language: Language) -> tuple[Source, ...]:
    """Return the fonts in the order in which a letter is looked for: the language's own, Latin, then all others."""
    return tuple(dict.fromkeys((SOURCES[language.script], paper.LATIN, *SOURCES.values())))

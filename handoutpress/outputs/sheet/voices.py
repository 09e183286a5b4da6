"""How each language of a sheet is set: its fonts, the white between its lines, and what Typst calls it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from handoutpress.languages import digits, find, primary
from handoutpress.outputs.fonts import typst as fonts

LEADING = {"Arab": 0.5, "Aran": 0.55, "Hebr": 0.35, "Deva": 0.42, "Beng": 0.42, "Guru": 0.42, "Gujr": 0.42, "Taml": 0.42,
           "Thai": 0.5, "Laoo": 0.5, "Khmr": 0.7, "Mymr": 0.75, "Ethi": 0.4, "Jpan": 0.45, "Hans": 0.45, "Hant": 0.45,
           "Kore": 0.4, "Telu": 0.45, "Knda": 0.45, "Mlym": 0.42, "Orya": 0.42, "Sinh": 0.42}  # fmt: skip
"""Script (ISO 15924) -> the white between two lines of its text, in ems."""
_LATIN_LEADING = 0.3
UPRIGHT = frozenset({"Arab", "Aran", "Hebr", "Deva", "Beng", "Guru", "Gujr", "Taml", "Thai", "Laoo", "Khmr", "Mymr", "Ethi",
                      "Jpan", "Hans", "Hant", "Kore", "Telu", "Knda", "Mlym", "Orya", "Sinh"})  # fmt: skip
"""Scripts without italics."""
DEEP = frozenset({"Arab", "Aran", "Mymr", "Khmr"})
"""Scripts of which letters reach far below their line: a title is as high as its own letters are, to keep off what follows."""
_REGIONS = {"Hans": "CN", "Hant": "TW"}


def voices(choice: fonts.Choice, tight: float) -> Mapping[str, Any]:
    """Return for each language of a text, by its BCP 47 tag, how it is set; ``tight`` is how much of the white it gets."""
    return {tag: _voice(tag, stack, tight) for tag, stack in choice.stacks.items()}


def _voice(tag: str, stack: tuple[tuple[str, str], ...], tight: float) -> dict[str, Any]:
    found = find(tag)
    script = found.script if found else ""
    return {
        "lang": primary(tag),
        "region": _REGIONS.get(script),
        "fonts": [{"name": name, "covers": covers} for name, covers in stack],
        "leading": LEADING.get(script, _LATIN_LEADING) * tight,
        "deep": script in DEEP,
        "numbering": digits("1.", found) if found else "1.",
    }

"""Text that a terminal or a log can be given: nothing in it moves a cursor, ends a line or hides.

Names of files and what stands in them come from whoever sent the library; a log of GitHub takes a line that begins with
``::`` for a command, and a terminal an escape for an order.
"""

from __future__ import annotations

import json
import re
import unicodedata

_SHOWN = {"\n": "⏎", "\t": "⇥", "\u200c": "\u200c", "\u200d": "\u200d"}
_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_UNSAFE_IN_JSON = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def visible(text: str, *, every: bool = False) -> str:
    """Return a text in one line that a terminal can be given: controls and what has no width as ``<U+200B>``.

    ``every``: joiners and no-break spaces too, which are otherwise the script's business.
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(_visible(character, every) for character in text)


def _visible(character: str, every: bool) -> str:  # noqa: FBT001 - one character of ``visible``
    if " " <= character <= "~":
        return character
    if every and character in "\u200c\u200d\u00a0\u202f":
        return f"<U+{ord(character):04X}>"
    if character in _SHOWN:
        return _SHOWN[character]
    return f"<U+{ord(character):04X}>" if unicodedata.category(character) in _HIDDEN else character


def as_json(value: object) -> str:
    """Return a value as JSON for programs: the same value to each, and no order to a terminal that shows it.

    JSON escapes the controls of ASCII by itself; those of Latin-1, what turns text and what is no character are escaped here.
    """
    text = json.dumps(value, ensure_ascii=False, indent=1, default=str)
    return _UNSAFE_IN_JSON.sub(lambda match: f"\\u{ord(match[0]):04x}", text)

"""Characters that may not stand in an article or a translation, and those that mark places in rendered text."""

from __future__ import annotations

import re

from handoutpress.languages.hidden_characters import FORBIDDEN, FORBIDDEN_CLASS

END = "\ufdd0"
"""Ends a message while it is rendered."""
BREAK = "\ufdd1"
"""Stands for a hard break while a message is rendered as one line."""
LITERAL = "\ufdd2"
"""Keeps ``\\{name}`` from being read as a placeholder."""
WIDE = "\U0002fffd"
"""Stands for a letter of a script without spaces beside a mark of emphasis; no character has that number, nor will."""
OPEN, CLOSE = "\ufdd3", "\ufdd4"
"""Around what only ``fill`` can write: OPEN, a letter, a key, CLOSE."""

INVISIBLE = re.compile(f"[{FORBIDDEN_CLASS}\t\n \u00ad\u061c\u180e\u200b-\u200f\u2028\u2029\u2060-\u206f\ufeff]")
"""What may not stand in a URL: also every invisible character."""

_NUMERIC = re.compile(r"&#(?:[xX]([0-9a-fA-F]{1,6})|([0-9]{1,7}));")


def forbidden(text: str) -> str:
    """Return the first forbidden character of a text, written as itself or as ``&#x...;``, else ""."""
    match = FORBIDDEN.search(text)
    if match:
        return match[0]
    if "&#" not in text:
        return ""
    codes = (int(hexadecimal or decimal, 16 if hexadecimal else 10) for hexadecimal, decimal in _NUMERIC.findall(text))
    return next((chr(code) for code in codes if code <= 0x10FFFF and FORBIDDEN.match(chr(code))), "")

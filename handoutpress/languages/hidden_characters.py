"""Characters that nobody sees and that hide, turn or break text: no article, setting or translation may hold them."""

from __future__ import annotations

import re

CONTROLS = "\x00-\x08\x0b-\x1f\x7f-\x9f"
NOT_XML = "\ud800-\udfff\ufffe\uffff"
PRIVATE = "\ufdd0-\ufdef"
TRICKS = "\u202a-\u202e\ufff9-\ufffb\U000e0000-\U000e007f"

FORBIDDEN_CLASS = CONTROLS + NOT_XML + PRIVATE + TRICKS
FORBIDDEN = re.compile(f"[{FORBIDDEN_CLASS}]")
"""Controls, surrogates, noncharacters, bidi overrides, tags. ZWNJ, ZWJ, LRM, RLM are letters here."""
NOT_IN_ADDRESSES = r"\s\\\"'<>\x00-\x20\x7f-\xa0\u200b-\u202e\u2060-\u206f\ufeff"
"""What no address of a setting may hold, as a class: what hides or turns text, and what could end an attribute."""
HOST_BEGINS = "[A-Za-z0-9\u00a1-\u1fff\u3040-\ud7ff]"
_ISOLATES = re.compile("[\u2066-\u2069]")


def open_isolate(text: str) -> bool:
    """Return whether an isolate (U+2066 to U+2068) is not closed in the text, or closed without being open."""
    depth = 0
    for char in _ISOLATES.findall(text):
        depth += -1 if char == "\u2069" else 1
        if depth < 0:
            return True
    return depth > 0


def fault(text: str) -> str:
    """Return what is wrong with a text in words, empty if nothing is."""
    if match := FORBIDDEN.search(text):
        return f"holds the forbidden character U+{ord(match[0]):04X}"
    return "opens an isolate (U+2066 to U+2069) that it does not close" if open_isolate(text) else ""

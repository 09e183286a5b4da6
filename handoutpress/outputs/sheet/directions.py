"""The direction of what an edition isolates: written down on paper, where no browser finds it out from the letters.

HTML says that a ``bdi`` without ``dir`` takes its direction from its first letter, and is left to right without one (HTML
Living Standard, "The bdi element"). On paper it would take that of the text around, and a phone number in Arabic,
``+1 555 010 0199``, be printed as ``0199 010 555 1+``.
"""

from __future__ import annotations

import re
import unicodedata
from html import unescape

_OPEN = re.compile(r"<bdi(?=[ >])(?![^>]*\sdir=)([^>]*)>(.*?)</bdi>", re.DOTALL)
_TAG = re.compile("<[^>]*>")


def directed(html: str) -> str:
    """Return HTML in which every ``bdi`` bears the direction that a browser would give it."""
    return _OPEN.sub(lambda found: f'<bdi dir="{of(_words(found[2]))}"{found[1]}>{found[2]}</bdi>', html)


def of(text: str) -> str:
    """Return the direction of a text that stands by itself: ``rtl`` if its first letter runs so, else ``ltr``."""
    for char in text:
        kind = unicodedata.bidirectional(char)
        if kind in {"L", "R", "AL"}:
            return "ltr" if kind == "L" else "rtl"
    return "ltr"


def _words(xhtml: str) -> str:
    return unescape(_TAG.sub("", xhtml))

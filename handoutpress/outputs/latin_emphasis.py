"""Emphasis of Latin words where a language emphasises by a dot at each sign: they are slanted, as with dots nobody reads a name."""

from __future__ import annotations

import re

from handoutpress.model import Language

_DOTTED = ("ja", "zh", "ko")
_LATIN = re.compile(r"<em>([^<\u0250-\u1dff\u2e80-\U0010ffff]+)</em>")


def marked(xhtml: str, language: Language) -> str:
    """Return XHTML in which emphasis without a sign of the language's own bears the class ``latin``."""
    return _LATIN.sub(r'<em class="latin">\1</em>', xhtml) if language.tag.startswith(_DOTTED) else xhtml

"""Our own rules over a style sheet: nothing fetched, no direction in CSS, and no text too faint to read."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Container, Iterator

from handoutpress.validate.page_rules import Finding

COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
COLOUR = re.compile(r"#(?:[0-9a-f]{3}){1,2}\b", re.IGNORECASE)
FETCH = re.compile(r"""@import|url\(\s*(?!['"]?(?:data:|\#))(?:['"]?([a-z0-9._/-]+)['"]?\s*\))?""", re.IGNORECASE)
DIRECTION = re.compile(r"(?:^|;)\s*(direction|unicode-bidi)\s*:")
WHITE = "#ffffff"
LEAST = 4.5
"""Least contrast of text (WCAG 2.2, 1.4.3)."""


def check(css: str, name: str = "", files: Container[str] = (), *, book: bool) -> Iterator[Finding]:
    """Yield HP722 for what a style asks of a host, HP731 for faint text, and, in a book, HP723 for direction by CSS.

    ``name`` is the style's own among ``files``: what it asks of these is no finding.
    """
    css = COMMENT.sub(lambda match: "\n" * match[0].count("\n"), css)
    for match in FETCH.finditer(css):
        if match[1] and posixpath.normpath(posixpath.join(posixpath.dirname(name), match[1])) in files:
            continue
        line = css.count("\n", 0, match.start()) + 1
        yield Finding("HP722", f"the style asks for another file: {css[match.start() :][:60]!r}", line)
    for match in RULE.finditer(css):
        selector, body = " ".join(match[1].split()), match[2]
        line = css.count("\n", 0, match.start(2)) + 1
        if book and (told := DIRECTION.search(body)):
            yield Finding("HP723", f"{selector[:60]!r} sets {told[1]}: EPUB wants dir in the markup", line)
        text, ground = _declared(body, "color"), _declared(body, "background-color", "background") or WHITE
        if text and (contrast := ratio(text, ground)) < LEAST:
            yield Finding("HP731", f"{selector[:60]!r}: {text} on {ground} has a contrast of {contrast:.1f}", line)


def _declared(body: str, *names: str) -> str:
    """Return the colour that a declaration gives in hex digits; empty if it gives none."""
    for name in names:
        found = re.search(rf"(?:^|;)\s*{name}\s*:\s*([^;]+)", body)
        colour = COLOUR.search(found[1]) if found else None
        if colour:
            return colour[0]
    return ""


def ratio(one: str, other: str) -> float:
    """Return the contrast ratio of two colours in hex digits, 1 to 21 (WCAG 2.2)."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    """Return the relative luminance of a colour, 0 to 1 (WCAG 2.2)."""
    digits = colour[1:] if len(colour) == 7 else "".join(digit * 2 for digit in colour[1:])
    parts = (int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue

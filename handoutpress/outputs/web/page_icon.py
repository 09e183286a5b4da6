"""What stands for a page in a tab and on a home screen: a sheet of paper, in the colours of the covers."""

from __future__ import annotations

import hashlib
from functools import cache

from handoutpress.outputs import style
from handoutpress.outputs.style import PACKAGE, Theme


@cache
def icon(theme: Theme = PACKAGE) -> bytes:
    """Return the icon as SVG."""
    text = (style.FOLDER / "icon.svg").read_text("utf-8")
    for part in ("block", "title"):
        text = text.replace(f'"{part}"', f'"{style.cover(theme)[part]}"')
    return text.encode()


def icon_name(theme: Theme = PACKAGE) -> str:
    """Return the icon's path under build/; it holds a hash, as that of the style sheet."""
    return f"assets/icon.{hashlib.sha256(icon(theme)).hexdigest()[:8]}.svg"

"""The style of a sheet: each script's line height as on the web, then the rules for paper."""

from __future__ import annotations

from functools import cache

from handoutpress.outputs import style
from handoutpress.outputs.style import PACKAGE, Theme

_SIZES = {"a4": "210mm 297mm", "letter": "8.5in 11in"}


@cache
def stylesheet(paper: str, large: bool, theme: Theme = PACKAGE) -> str:  # noqa: FBT001 - a format, not a switch
    """Return the style of every sheet on a paper, in standard or large print."""
    scripts = (style.FOLDER / "css" / "2-scripts.css").read_text("utf-8")
    rules = (style.FOLDER / "sheet.css").read_text("utf-8")
    size = f"@page {{ size: {_SIZES[paper]}; }}\n"
    print_size = (style.FOLDER / "sheet-large.css").read_text("utf-8") if large else ""
    return scripts + style.icons() + rules + print_size + _own(theme) + size


def _own(theme: Theme) -> str:
    """Return what reaches paper of a library's tokens: its fonts before ours, and colours that white paper shows."""
    own = dict(theme.tokens)
    rules = f":root {{ --house: {own['latin']}; }}\n" if "latin" in own else ""
    if "accent" in own and style.contrast(own["accent"], "#ffffff") >= style.LEAST_CONTRAST:
        rules += f":root {{ --accent: {own['accent']}; }}\n"
    return rules + style.edges(theme)

"""Pictures of a sheet: figures as WeasyPrint can show them, logos in their size, the code that leads online."""

from __future__ import annotations

import re

from handoutpress.library import logos
from handoutpress.model import Project
from handoutpress.outputs import web
from handoutpress.outputs.style import Theme

_TYPES = {".svg": "image/svg+xml", ".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg",
          ".gif": "image/gif", ".webp": "image/webp"}  # fmt: skip
_SVG = re.compile(rb"<svg\b[^>]*[^/>]>")
_BOX = re.compile(rb"""viewBox=["'] *[-0-9.]+[ ,]+[-0-9.]+[ ,]+([0-9.]+)[ ,]+([0-9.]+) *["']""")


def kind(suffix: str) -> str:
    """Return the media type of a picture's file."""
    return _TYPES.get(suffix.lower(), "application/octet-stream")


def sized(figure: bytes) -> bytes:
    """Return a figure; an SVG that has only a view box gets that as its size: WeasyPrint fails on it in right-to-left text."""
    tag = _SVG.search(figure)
    box = _BOX.search(tag[0]) if tag else None
    if not tag or not box or b" width=" in tag[0]:
        return figure
    return figure[: tag.end() - 1] + b' width="%s" height="%s">' % box.groups() + figure[tag.end() :]


def logo(theme: Theme) -> dict[str, str | int] | None:
    """Return the library's logo as the masthead shows it."""
    return logos.shown(theme.logo, logos.uri(theme.logo), 200, 48) if theme.logo else None


def logo_sizes(project: Project, theme: Theme) -> str:
    """Return the sizes that the pages give to logos as rules: WeasyPrint takes no notice of an ``img``'s attributes."""
    shown = (logo(theme), web.clinic_logo(project))
    sizes = [(found["width"], found["height"]) for found in shown if found]
    return "".join(f'.logo[width="{w}"][height="{h}"] {{ width: {w}px; height: {h}px; }}\n' for w, h in sizes)


def code(url: str) -> str:
    """Return a QR code (ISO/IEC 18004) as a data URI; level M still reads with 15 % of it gone in a copier."""
    import segno

    return str(segno.make_qr(url, error="m").svg_data_uri(border=2, scale=4))

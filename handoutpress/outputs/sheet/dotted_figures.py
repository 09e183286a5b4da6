"""Figures whose words Typst cannot tell from their shapes, which PDF/UA forbids -> pictures of dots of them."""

from __future__ import annotations

import base64
import json
import tempfile
import unicodedata
from collections.abc import Mapping
from pathlib import Path

from handoutpress.outputs.fonts import paper
from handoutpress.outputs.fonts import typst as fonts

DOTS = 300
"""To the inch."""


def of(files: Mapping[str, bytes], choice: fonts.Choice) -> dict[str, bytes]:
    """Return the figures that must be pictures of dots, as those, in the fonts of their sheet."""
    return {name: _dots(choice, data) for name, data in files.items() if _marked(name, data)}


def _marked(name: str, data: bytes) -> bool:
    if not name.endswith(".svg") or data.isascii() or b"<text" not in data:  # words as outlines are no text
        return False
    return any(unicodedata.category(char)[0] == "M" for char in data.decode("utf-8", "ignore"))


def _dots(choice: fonts.Choice, figure: bytes) -> bytes:
    """Return an SVG as it is printed, as a PNG (in an SVG, so that it keeps its name and size)."""
    import typst

    with tempfile.TemporaryDirectory(prefix="handoutpress-") as folder:
        (Path(folder) / "figure.svg").write_bytes(figure)
        # a figure that names no font of ours takes those of the text around it
        families = ", ".join(json.dumps(source.family) for source in (*choice.sources, paper.LATIN))
        source = f"#set page(width: auto, height: auto, margin: 0pt, fill: none)\n#set text(font: ({families}))\n"
        source += '#image("figure.svg", width: 150mm)'
        fonts_ = fonts.loaded(choice)
        data = typst.compile(
            source.encode(), root=folder, font_paths=fonts_.fonts, ignore_system_fonts=True, format="png", ppi=DOTS
        )
    wide, high = (int.from_bytes(data[at : at + 4], "big") for at in (16, 20))
    box = f'<svg xmlns="http://www.w3.org/2000/svg" width="{wide}" height="{high}">'
    href = f"data:image/png;base64,{base64.b64encode(data).decode()}"
    return f'{box}<image width="{wide}" height="{high}" href="{href}"/></svg>'.encode()

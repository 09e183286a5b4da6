"""Data and a template -> PDF/UA-1, by Typst: in a folder that holds nothing else, with fonts of ours, at the edition's own time."""

from __future__ import annotations

import base64
import json
import tempfile
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import Any

from handoutpress.outputs.fonts import typst as fonts
from handoutpress.outputs.style import FOLDER

STANDARD = "ua-1"
"""ISO 14289-1: the compiler refuses what it forbids."""


DOTS = 300
"""To the inch, where a figure must be a picture of dots."""


@dataclass(frozen=True, slots=True)
class Copy:
    """What Typst is given: which template, what it says, with which pictures and fonts."""

    template: str
    """``take-home`` or ``full``."""
    data: Mapping[str, Any]
    files: Mapping[str, bytes]
    """Name in the folder -> bytes."""
    choice: fonts.Choice
    date: date


@dataclass(frozen=True, slots=True)
class Measure:
    """How a sheet turns out."""

    pages: int
    urgent: tuple[int, ...]
    """On which pages its urgent boxes are."""


@cache
def templates() -> dict[str, str]:
    """Return the templates of sheets: name -> source."""
    return {path.name: path.read_text("utf-8") for path in sorted((FOLDER / "sheet").glob("*.typ"))}


def compiled(copy: Copy) -> bytes:
    """Return the PDF of a sheet.

    Typst cannot say which letters the shapes of some scripts in an SVG are, and PDF/UA forbids such a text: a figure whose
    words have marks over or under their letters is a picture of dots (its words are in its alternative text).
    """
    return _compiled(replace(copy, files=_with_dots(copy)))


def _with_dots(copy: Copy) -> dict[str, bytes]:
    return {name: _dots(copy, data) if _marked(name, data) else data for name, data in copy.files.items()}


def _marked(name: str, data: bytes) -> bool:
    if not name.endswith(".svg") or data.isascii():
        return False
    return any(unicodedata.category(char)[0] == "M" for char in data.decode("utf-8", "ignore"))


def _dots(copy: Copy, figure: bytes) -> bytes:
    """Return an SVG as it is printed, as a PNG (in an SVG, so that it keeps its name and size)."""
    import typst

    with tempfile.TemporaryDirectory(prefix="handoutpress-") as folder:
        (Path(folder) / "figure.svg").write_bytes(figure)
        source = b'#set page(width: auto, height: auto, margin: 0pt, fill: none)\n#image("figure.svg", width: 150mm)'
        fonts_ = fonts.loaded(copy.choice.sources)
        data = typst.compile(source, root=folder, font_paths=fonts_, ignore_system_fonts=True, format="png", ppi=DOTS)
    wide, high = (int.from_bytes(data[at : at + 4], "big") for at in (16, 20))
    box = f'<svg xmlns="http://www.w3.org/2000/svg" width="{wide}" height="{high}">'
    href = f"data:image/png;base64,{base64.b64encode(data).decode()}"
    return f'{box}<image width="{wide}" height="{high}" href="{href}"/></svg>'.encode()


def _compiled(copy: Copy) -> bytes:
    with tempfile.TemporaryDirectory(prefix="handoutpress-") as folder:
        compiler, main = _ready(copy, Path(folder))
        data = compiler.compile(str(main), format="pdf", pdf_standards=[STANDARD], timestamp=_moment(copy.date))
        assert isinstance(data, bytes)
        return data


def measured(copy: Copy) -> Measure:
    """Return the measures of a sheet, without writing it."""
    with tempfile.TemporaryDirectory(prefix="handoutpress-") as folder:
        compiler, _ = _ready(copy, Path(folder))
        found = json.loads(compiler.query("<end>", field="value", one=True))
        return Measure(int(found["pages"]), tuple(found["urgent"]))


def _ready(copy: Copy, folder: Path) -> tuple[Any, Path]:
    import typst

    for name, text in templates().items():
        (folder / name).write_text(text, encoding="utf-8")
    for name, data in copy.files.items():
        (folder / name).write_bytes(data)
    (folder / "data.json").write_text(json.dumps(copy.data, ensure_ascii=False), encoding="utf-8")
    main = folder / f"{copy.template}.typ"
    compiler = typst.Compiler(
        input=str(main),
        root=str(folder),
        font_paths=fonts.loaded(copy.choice.sources),
        ignore_system_fonts=True,
        package_path=str(folder / "none"),
        package_cache_path=str(folder / "none"),
    )
    return compiler, main


def _moment(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=UTC)

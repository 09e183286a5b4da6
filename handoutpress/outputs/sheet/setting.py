"""Data and a template -> PDF/UA-1, by Typst: in a folder that holds nothing else, with fonts of ours, at the edition's own time."""

from __future__ import annotations

import base64
import json
import re
import tempfile
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import Any

from handoutpress.model import HandoutError, Place, error
from handoutpress.outputs.fonts import paper
from handoutpress.outputs.fonts import typst as fonts
from handoutpress.outputs.sheet import long_words
from handoutpress.outputs.style import FOLDER as THEME
from handoutpress.outputs.templates import FOLDER, SHEETS

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
    templates: Mapping[str, str] = field(default_factory=dict)
    """Those of the library, by name in its folder of templates; they take the place of ours."""


WAY = "way.json"


@dataclass(frozen=True, slots=True)
class Way:
    """One way to set a sheet. A take-home sheet in two columns knows several, any sheet may be set more snugly."""

    halves: bool = False
    """One side: its blocks are shared out between two columns of like height, where more is stands below them."""
    band: int = -1
    """Before which block room is kept below both columns of its page, for where more is; before none if less than 0."""
    lines: float = 0.0
    """How high the columns above that room need be, in points; 0 for as high as there is room."""
    turn: int = -1
    """Which block begins the second side though there may be room for it on the first."""
    told: bool = True
    """Whether it is said where more is."""
    snug: float = 1.0
    """How much of the white between blocks and lines there is."""


@dataclass(frozen=True, slots=True)
class Start:
    """Where a block of a take-home sheet begins: page, whether in its first column, points from the top of the paper."""

    page: int
    first: bool
    below: float


@dataclass(frozen=True, slots=True)
class Measure:
    """How a sheet turns out."""

    pages: int
    urgent: tuple[int, ...]
    """On which pages its urgent boxes begin."""
    wide: tuple[str, ...] = ()
    """Words that have no room in one line of their column."""
    starts: tuple[Start, ...] = ()
    """Of each block of a take-home sheet in two columns, and of what comes after the last."""
    more: tuple[float, float] = (0.0, 0.0)
    """How high it is where more is, in points: over both columns, and in one; known if it is not told."""
    filled: float = 1.0
    """How much of the last page's height is taken."""
    urgent_ends: tuple[int, ...] = ()
    """On which pages its urgent boxes end."""

    @property
    def urgent_whole(self) -> int:
        """How many urgent boxes, counted from the first, stand whole on side one."""
        parted = (
            number for number, ends in enumerate(zip(self.urgent, self.urgent_ends, strict=False)) if ends != (1, 1)
        )
        return next(parted, len(self.urgent))


@cache
def templates() -> dict[str, str]:
    """Return the templates of sheets: name -> source."""
    return {path.name: path.read_text("utf-8") for path in sorted((THEME / "sheet").glob("*.typ"))}


def compiled(copy: Copy) -> bytes:
    """Return the PDF of a sheet."""
    with opened(copy) as typesetting:
        return typesetting.finished()[0]


def measured(copy: Copy) -> Measure:
    """Return the measures of a sheet, without writing it."""
    with opened(copy) as typesetting:
        found = typesetting.measured()
    let_forget()
    return found


@contextmanager
def opened(copy: Copy) -> Iterator[Typesetting]:
    """Open a sheet to be set: measured as often as there are ways to try, and written at the end."""
    with tempfile.TemporaryDirectory(prefix="handoutpress-") as folder:
        yield Typesetting(copy, Path(folder))


class Typesetting:
    """A sheet in a folder of its own. One compiler reads it: what it has set once, in whatever way, it does not set again."""

    def __init__(self, copy: Copy, folder: Path) -> None:
        self.copy, self.folder = copy, folder
        self.main = _laid(copy, folder)
        self.way = Way()
        self.warnings: tuple[str, ...] = ()
        """What Typst warned of when it wrote the PDF last: such a sheet may lack some of its words."""
        with _blamed(copy):
            self.compiler = fonts.compiler(self.main, fonts.loaded(copy.choice, _inner(folder)))

    def measured(self, way: Way | None = None) -> Measure:
        """Return the measures of the sheet if it is set in a way: the one that was tried last, if none is said."""
        if way is not None and way != self.way:
            self.way = way
            (self.folder / WAY).write_text(json.dumps(asdict(way)), encoding="utf-8")
        with _blamed(self.copy):
            try:
                return _measure(self.compiler)
            except RuntimeError:
                if self.copy.templates:  # a question is answered without the line of the fault, the sheet is not
                    self._pdf()
                raise

    def broken(self, words: Iterable[str]) -> None:
        """Let words part anywhere from now on: no line of their column has room for them."""
        self.copy = replace(self.copy, data=long_words.broken(self.copy.data, words))
        _told(self.copy, self.folder)

    def finished(self) -> tuple[bytes, tuple[str, ...]]:
        """Return the PDF, set as it was measured last, and the words that are broken because no line has room for them.

        Typst cannot say which letters the shapes of some scripts in an SVG are, and PDF/UA forbids such a text: a figure whose
        words have marks over or under their letters is a picture of dots (its words are in its alternative text).
        """
        for name, data in _with_dots(self.copy).items():
            (self.folder / name).write_bytes(data)
        with _blamed(self.copy):
            data, wide = self._pdf(), _measure(self.compiler).wide
            if wide:
                self.broken(wide)
                data = self._pdf()
        return data, wide

    def _pdf(self) -> bytes:
        moment = _moment(self.copy.date)
        how: dict[str, Any] = {"format": "pdf", "pdf_standards": [STANDARD], "timestamp": moment}
        data, warnings = self.compiler.compile_with_warnings(str(self.main), **how)
        assert isinstance(data, bytes)
        self.warnings = tuple(dict.fromkeys(_told_of(one) for one in warnings if not _harmless(one)))
        # It says how two pages lie side by side. PDFium takes it for the direction of every line, and reads those in Latin
        # letters backwards; and Typst writes it for Panjabi, too.
        return data.replace(b"/Direction/R2L", b"/Direction/L2R")


def _harmless(warning: Any) -> bool:
    """Tell whether what Typst warns of is no matter of this paper: that some later version will know a name no more."""
    return "deprecated" in str(warning.message)


def _told_of(warning: Any) -> str:
    """Return a warning in one line, with the template and the line that it is of, if Typst names them."""
    at = re.search(r"[\w.-]+\.typ:\d+", str(warning.diagnostic))
    return " ".join(f"{warning.message}{f' ({at[0]})' if at else ''}".split())


def _with_dots(copy: Copy) -> dict[str, bytes]:
    """Return the figures that must be pictures of dots, as those."""
    return {name: _dots(copy, data) for name, data in copy.files.items() if _marked(name, data)}


def _marked(name: str, data: bytes) -> bool:
    if not name.endswith(".svg") or data.isascii() or b"<text" not in data:  # words as outlines are no text
        return False
    return any(unicodedata.category(char)[0] == "M" for char in data.decode("utf-8", "ignore"))


def _dots(copy: Copy, figure: bytes) -> bytes:
    """Return an SVG as it is printed, as a PNG (in an SVG, so that it keeps its name and size)."""
    import typst

    with tempfile.TemporaryDirectory(prefix="handoutpress-") as folder:
        (Path(folder) / "figure.svg").write_bytes(figure)
        # a figure that names no font of ours takes those of the text around it
        families = ", ".join(json.dumps(source.family) for source in (*copy.choice.sources, paper.LATIN))
        source = f"#set page(width: auto, height: auto, margin: 0pt, fill: none)\n#set text(font: ({families}))\n"
        source += '#image("figure.svg", width: 150mm)'
        fonts_ = fonts.loaded(copy.choice, _inner(folder))
        data = typst.compile(
            source.encode(), root=folder, font_paths=fonts_, ignore_system_fonts=True, format="png", ppi=DOTS
        )
    wide, high = (int.from_bytes(data[at : at + 4], "big") for at in (16, 20))
    box = f'<svg xmlns="http://www.w3.org/2000/svg" width="{wide}" height="{high}">'
    href = f"data:image/png;base64,{base64.b64encode(data).decode()}"
    return f'{box}<image width="{wide}" height="{high}" href="{href}"/></svg>'.encode()


@contextmanager
def _blamed(copy: Copy) -> Iterator[None]:
    """Let a fault of a library's own template be a Problem (HP115); one of ours is a fault of the program."""
    try:
        yield
    except RuntimeError as fault:  # what Typst raises
        if not copy.templates:
            raise
        told = getattr(fault, "diagnostic", str(fault))
        name = next((own for own in copy.templates if Path(own).name in told), next(iter(copy.templates)))
        line = re.search(rf"{re.escape(Path(name).name)}:(\d+)", told)
        place = Place(f"{FOLDER}/{name}", int(line[1]) if line else 0)
        hint = "begin with a copy of the package's template, and change a little at a time"
        raise HandoutError([error("HP115", place, f"Typst says: {fault}", hint)]) from None


def _measure(compiler: Any) -> Measure:
    found = json.loads(compiler.query("<end>", field="value", one=True))
    starts = tuple(Start(int(page), bool(first), float(below)) for page, first, below in found.get("starts", ()))
    wide = tuple(dict.fromkeys(found.get("wide", ())))
    band, block = found.get("more", (0, 0))
    filled = float(found.get("filled", 1))
    urgent = tuple(found["urgent"])
    ends = tuple(found.get("urgent-ends", urgent))  # a library's own template may not tell
    return Measure(int(found["pages"]), urgent, wide, starts, (float(band), float(block)), filled, ends)


def let_forget() -> None:
    """Compile nothing. Typst remembers all that it has set until a few more compilations have ended, and a question is none.

    Thousands of sheets that are only measured would stay in memory, two megabytes each.
    """
    import typst

    typst.compile(b"", font_paths=_no_fonts(), ignore_system_fonts=True, format="svg")


@cache
def _no_fonts() -> Any:
    import typst

    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[])


def _laid(copy: Copy, folder: Path) -> Path:
    """Lay all that a sheet is made of into a folder; return the template that is set."""
    own = {name.removeprefix(SHEETS): text for name, text in copy.templates.items()}
    for name, text in (templates() | own).items():
        (folder / name).write_text(text, encoding="utf-8")
    for name, data in copy.files.items():
        (folder / name).write_bytes(data)
    (folder / WAY).write_text(json.dumps(asdict(Way())), encoding="utf-8")
    _told(copy, folder)
    return folder / f"{copy.template}.typ"


def _told(copy: Copy, folder: Path) -> None:
    (folder / "data.json").write_text(json.dumps(copy.data, ensure_ascii=False), encoding="utf-8")


def _inner(folder: Path | str) -> Path:
    """Return a folder for the fonts of one text."""
    inner = Path(folder) / "fonts"
    inner.mkdir()
    return inner


def _moment(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=UTC)

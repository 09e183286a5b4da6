"""Data and a template -> PDF/UA-1, by Typst: in a folder that holds nothing else, with fonts of ours, at the edition's own time."""

from __future__ import annotations

import hashlib
import json
import re
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, date, datetime
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from handoutpress.model import HandoutError, Place, error
from handoutpress.outputs.fonts import typst as fonts
from handoutpress.outputs.sheet import dotted_figures, long_words
from handoutpress.outputs.style import FOLDER as THEME
from handoutpress.outputs.templates import FOLDER, SHEETS

STANDARD = "ua-1"
"""ISO 14289-1: the compiler refuses what it forbids."""


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
_MEASURED: dict[tuple[str, Way], Measure] = {}
"""How sheets turned out that were measured in this process: what is asked to know what fits is asked again to print it."""
_REMEMBERED = 4096


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
    """Whether it is said where more is, and what the sheet is filed by: if not, it is only measured."""
    snug: float = 1.0
    """How much of the white between blocks and lines there is."""
    high: bool = False
    """Whether some box is higher than a page: then each is measured before it is set, and such a one may be parted."""


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
    over: bool = False
    """Whether a box that is not parted runs over the lower edge of its page."""

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
    """A sheet, in a folder of its own once Typst is asked. One compiler reads it: what it has set once it does not set again."""

    def __init__(self, copy: Copy, folder: Path) -> None:
        self.copy, self.folder = copy, folder
        self.way, self.high = Way(), False
        self.warnings: tuple[str, ...] = ()
        """What Typst warned of when it wrote the PDF last: such a sheet may lack some of its words."""

    @cached_property
    def compiler(self) -> Any:
        """Typst, with all that the sheet is made of laid into its folder."""
        _laid(self.copy, self.folder)
        self._say_way()
        self._fonts = fonts.loaded(self.copy.choice)  # held for as long as they may be asked for letters
        with _blamed(self.copy):
            return fonts.compiler(self.main, self._fonts)

    @property
    def main(self) -> Path:
        """The template that is set."""
        return self.folder / f"{self.copy.template}.typ"

    def measured(self, way: Way | None = None) -> Measure:
        """Return the measures of the sheet if it is set in a way: the one that was tried last, if none is said.

        No box is parted, and to measure each before it is set takes a third of all: that is done where one runs over its page.
        """
        found = self._asked(way or self.way)
        if found.over and not self.high:
            self.high = True
            found = self._asked(self.way)
        return found

    def _asked(self, way: Way) -> Measure:
        self._go(replace(way, high=self.high))
        key = self._key, self.way
        if key not in _MEASURED:
            if len(_MEASURED) >= _REMEMBERED:
                del _MEASURED[next(iter(_MEASURED))]
            _MEASURED[key] = self._turned_out()
        return _MEASURED[key]

    def _go(self, way: Way) -> None:
        if way != self.way:
            self.way = way
            if "compiler" in self.__dict__:
                self._say_way()

    def _say_way(self) -> None:
        (self.folder / WAY).write_text(json.dumps(asdict(self.way)), encoding="utf-8")

    @cached_property
    def _key(self) -> str:
        """A hash of all that the measures depend on but the way."""
        copy = self.copy
        parts = [
            copy.template,
            _json(copy.data),
            templates() | dict(copy.templates),
            copy.choice.sources,
            copy.choice.text,
        ]
        whole = hashlib.sha256(repr(parts).encode("utf-8", "replace"))
        for name, data in sorted(copy.files.items()):
            whole.update(name.encode() + hashlib.sha256(data).digest())
        return whole.hexdigest()

    def _turned_out(self) -> Measure:
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
        self.__dict__.pop("_key", None)
        if "compiler" in self.__dict__:
            _told(self.copy, self.folder)

    def finished(self) -> tuple[bytes, tuple[str, ...]]:
        """Return the PDF, set as it was measured last, and the words that are broken because no line has room for them.

        Typst cannot say which letters the shapes of some scripts in an SVG are, and PDF/UA forbids such a text: a figure whose
        words have marks over or under their letters is a picture of dots (its words are in its alternative text).
        """
        compiler = self.compiler
        for name, data in dotted_figures.of(self.copy.files, self.copy.choice).items():
            (self.folder / name).write_bytes(data)
        with _blamed(self.copy):
            data, wide = self._pdf(), _measure(compiler).wide
            if wide:
                self.broken(wide)
                data = self._pdf()
        return data, wide

    def _pdf(self) -> bytes:
        moment = _moment(self.copy.date)
        how: dict[str, Any] = {"format": "pdf", "pdf_standards": [STANDARD], "timestamp": moment}
        data, warnings = self.compiler.compile_with_warnings(str(self.main), **how)
        assert isinstance(data, bytes)
        self.warnings = fonts.warned(warnings)
        # It says how two pages lie side by side. PDFium takes it for the direction of every line, and reads those in Latin
        # letters backwards; and Typst writes it for Panjabi, too.
        return data.replace(b"/Direction/R2L", b"/Direction/L2R")


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
    over = bool(found.get("over", False))
    return Measure(int(found["pages"]), urgent, wide, starts, (float(band), float(block)), filled, ends, over)


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


def _laid(copy: Copy, folder: Path) -> None:
    """Lay all that a sheet is made of into a folder, but in which way it is set."""
    own = {name.removeprefix(SHEETS): text for name, text in copy.templates.items()}
    for name, text in (templates() | own).items():
        (folder / name).write_text(text, encoding="utf-8")
    for name, data in copy.files.items():
        (folder / name).write_bytes(data)
    _told(copy, folder)


def _told(copy: Copy, folder: Path) -> None:
    (folder / "data.json").write_text(_json(copy.data), encoding="utf-8")


def _json(data: Mapping[str, Any]) -> str:
    return json.dumps(data, ensure_ascii=False)


def _moment(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=UTC)

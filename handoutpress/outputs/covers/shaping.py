"""Words -> outlines: each run shaped by HarfBuzz in its own direction, script and font, and drawn as a path.

A renderer of SVG would do this itself, but those that need no system library lose letters where two scripts meet.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from handoutpress.model import Language
from handoutpress.outputs.covers import bidi, cover_fonts
from handoutpress.outputs.fonts import Source, file


@dataclass(frozen=True, slots=True)
class Outline:
    """A line as the data of an SVG path, in units of 1/1000 em, y upwards, from its left end; and how wide it is."""

    path: str
    width: float


@dataclass(slots=True)
class _Run:
    """Letters of one font and one script."""

    font: Source
    script: str
    start: int
    end: int


def outline(text: str, language: Language, weight: int, *, rtl: bool) -> Outline | None:
    """Return a line of text drawn; None if no font of ours has all its letters."""
    drawn, x = [], 0.0
    for start, end, backwards in bidi.runs(text, rtl=rtl):
        found = _itemised(text, start, end, cover_fonts.order(language))
        if found is None:
            return None
        for run in reversed(found) if backwards else found:
            shaped = _shaped(text[run.start : run.end], run.font, language.tag, weight, backwards=backwards)
            if shaped is None:
                return None
            drawn += [pen.moved(x + left, rise) for pen, left, rise in shaped[0]]
            x += shaped[1]
    return Outline("".join(drawn), x)


def _itemised(text: str, start: int, end: int, fonts: Sequence[Source]) -> list[_Run] | None:
    """Return the runs of a stretch of text; None where a letter has no font."""
    runs: list[_Run] = []
    for index in range(start, end):
        char = text[index]
        script = _script(char)
        if runs and (_clings(char) or (script in {"", runs[-1].script} and _has(runs[-1].font, char))):
            runs[-1].end = index + 1
            continue
        font = next((font for font in fonts if _has(font, char)), None)
        if font is None and not _clings(char):
            return None
        runs.append(_Run(font or fonts[0], script, index, index + 1))
    return runs


def _clings(char: str) -> bool:
    """Return whether a character goes with the letter before it: marks, joiners, what is not seen."""
    return unicodedata.category(char) in {"Mn", "Mc", "Me", "Cf", "Cc"}


@lru_cache(maxsize=4096)
def _script(char: str) -> str:
    """Return the script of a letter, by the first word of its name; empty for what all scripts share."""
    if not char.isalpha():
        return ""
    word = unicodedata.name(char, "").partition(" ")[0]
    return "CJK" if word in {"HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA", "IDEOGRAPHIC"} else word


def _has(font: Source, char: str) -> bool:
    opened = _opened(font, 400)
    return opened is not None and opened.get_nominal_glyph(ord(char)) is not None


def _shaped(
    text: str, font: Source, tag: str, weight: int, *, backwards: bool
) -> tuple[list[tuple[_Pen, float, float]], float] | None:
    """Return the glyphs of a run with their places, and how far it goes; None if a letter has no glyph."""
    import uharfbuzz

    opened = _opened(font, weight)
    if opened is None:
        return None
    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.language = tag
    buffer.direction = "rtl" if backwards else "ltr"
    uharfbuzz.shape(opened, buffer)
    placed, x = [], 0.0
    for info, position in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        if info.codepoint == 0:
            return None
        placed.append((_glyph(font, weight, info.codepoint), x + position.x_offset, position.y_offset))
        x += position.x_advance
    return placed, x


@cache
def _opened(font: Source, weight: int) -> Any:
    import uharfbuzz

    found = file(font)
    if found is None:
        return None
    opened = uharfbuzz.Font(uharfbuzz.Face(found, font.face))
    opened.scale = (1000, 1000)
    opened.set_variations({"wght": weight})
    return opened


@lru_cache(maxsize=8192)
def _glyph(font: Source, weight: int, number: int) -> _Pen:
    pen = _Pen()
    _opened(font, weight).draw_glyph_with_pen(number, pen)
    return pen


class _Pen:
    """Takes an outline from HarfBuzz, in the protocol of fontTools' pens."""

    def __init__(self) -> None:
        self.steps: list[tuple[str, tuple[tuple[float, float], ...]]] = []

    def moveTo(self, point: tuple[float, float]) -> None:  # noqa: N802 - the protocol's names
        self.steps.append(("M", (point,)))

    def lineTo(self, point: tuple[float, float]) -> None:  # noqa: N802
        self.steps.append(("L", (point,)))

    def qCurveTo(self, *points: tuple[float, float]) -> None:  # noqa: N802
        self.steps.append(("Q", points))

    def curveTo(self, *points: tuple[float, float]) -> None:  # noqa: N802
        self.steps.append(("C", points))

    def closePath(self) -> None:  # noqa: N802
        self.steps.append(("Z", ()))

    def moved(self, x: float, y: float) -> str:
        """Return the outline at a place, as data of an SVG path."""
        return "".join(step + " ".join(_pairs(points, x, y)) for step, points in self.steps)


def _pairs(points: Sequence[tuple[float, float]], x: float, y: float) -> Iterator[str]:
    return (f"{round(left + x)},{round(rise + y)}" for left, rise in points)

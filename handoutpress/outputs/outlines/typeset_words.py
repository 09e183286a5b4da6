"""Words -> the outlines of their letters, by Typst: it joins letters and orders what runs from right to left."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from lxml import etree

from handoutpress.model import Language
from handoutpress.outputs.covers import cover_fonts, cover_picture

EM = 100
"""Points of the letters' size where their outlines are made."""
_PAGE = f"""#set page(width: auto, height: auto, margin: 0pt, fill: none)
#for one in json("data.json") [
  #set text(
    size: {EM}pt, lang: one.lang, region: one.region, dir: if one.rtl {{ rtl }} else {{ ltr }}, weight: one.weight,
    tracking: one.spacing * 1pt, fallback: false, top-edge: "baseline", bottom-edge: "baseline",
    font: one.fonts.map(f => if f.covers == "" {{ f.name }} else {{ (name: f.name, covers: regex(f.covers)) }}),
  )
  #box(height: 2pt, inset: (top: 1pt))[#one.text]
  #pagebreak(weak: true)
]
"""
_SVG, _LINK = "{http://www.w3.org/2000/svg}", "{http://www.w3.org/1999/xlink}href"
_STEP = re.compile(r"([A-Za-z])([^A-Za-z]*)")
_NUMBER = re.compile(r"-?[0-9.]+(?:e-?[0-9]+)?")


@dataclass(frozen=True, slots=True)
class Words:
    """A line of words and how it is set."""

    text: str
    language: Language
    rtl: bool
    weight: int
    spacing: float = 0
    """Between letters, in hundredths of their size."""


@dataclass(frozen=True, slots=True)
class Glyph:
    """A letter's outline: commands of a path, all of them relative, in hundredths of the letters' size, y upwards."""

    x: float
    y: float
    """Where it begins: from the left end of the line, above its base line."""
    steps: tuple[tuple[str, tuple[float, ...]], ...]


@dataclass(frozen=True, slots=True)
class Shape:
    """A line of words as outlines."""

    width: float
    """In hundredths of the letters' size."""
    glyphs: tuple[Glyph, ...]

    def path(self, x: float, y: float, size: float) -> str:
        """Return the ``d`` of a path that draws it at a place in a size."""
        scale = size / EM
        drawn = []
        for glyph in self.glyphs:
            drawn.append(f"M{_short(x + glyph.x * scale)} {_short(y - glyph.y * scale)}")
            drawn += [
                command + " ".join(_short(number * scale * sign) for number, sign in _signed(command, numbers))
                for command, numbers in glyph.steps
            ]
        return "".join(drawn).replace(" -", "-")


def _signed(command: str, numbers: tuple[float, ...]) -> list[tuple[float, int]]:
    """Return each number with the sign that turns its side up: every second one, all of a vertical line."""
    return [(number, -1 if command == "v" or (command != "h" and at % 2) else 1) for at, number in enumerate(numbers)]


def _short(number: float) -> str:
    return f"{round(number, 2) + 0.0:.6g}"


@lru_cache(maxsize=64)
def shapes(lines: tuple[Words, ...]) -> tuple[Shape, ...] | None:
    """Return lines of words as outlines; None if no font of ours has all their letters."""
    sources, lacking = cover_fonts.chosen((words.text, words.language) for words in lines)
    if lacking:
        return None
    data = [
        {"text": words.text, "rtl": words.rtl, "weight": words.weight, "spacing": words.spacing}
        | cover_picture.voice(words.language, sources)
        for words in lines
    ]
    found = cover_picture.pages(_PAGE, data, {}, sources, "svg")[0]
    assert len(lines) == len(found)
    return tuple(map(_shape, found))


def _shape(page: bytes) -> Shape:
    root = etree.fromstring(page)
    width = float(root.get("viewBox", "").split()[2])
    letters = {symbol.get("id"): _steps(symbol[0].get("d", "")) for symbol in root.iter(f"{_SVG}symbol")}
    glyphs = []
    for use in root.iter(f"{_SVG}use"):
        dx, dy = _moved(use)
        steps = letters[use.get(_LINK, "").removeprefix("#")]
        if steps:
            glyphs.append(Glyph(dx, dy, steps))
    return Shape(width, tuple(glyphs))


def _moved(use: etree._Element) -> tuple[float, float]:
    """Return where a letter begins, y upwards from the base line, which lies a point under the top of the page."""
    x, y = float(use.get("x", 0)), float(use.get("y", 0))
    for around in use.iterancestors():
        if transform := around.get("transform"):
            a, _, _, d, e, f = map(float, _NUMBER.findall(transform))
            x, y = a * x + e, d * y + f
    return x, 1 - y


def _steps(d: str) -> tuple[tuple[str, tuple[float, ...]], ...]:
    """Return the commands of a letter, each relative to the one before; Typst begins each at 0 0."""
    found = [(name, tuple(map(float, _NUMBER.findall(numbers)))) for name, numbers in _STEP.findall(d)]
    assert not found or found[0] == ("M", (0.0, 0.0)), d
    return tuple((name.lower(), numbers) for name, numbers in found[1:])

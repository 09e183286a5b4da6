"""The one walk over a picture's words: what they are when messages are taken out, and where they stand when they go in.

A ``<title>``, a ``<desc>`` and a ``<text>`` are a message each. A ``<text>`` whose pieces stand in several places is read
as SVG sets it (SVG 1.1, section 10.5): pieces one under the other, a line apart, are the lines of one message; pieces that
stand anywhere else are messages of their own. Pieces that only go on where the last ended belong to it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from handoutpress import markdown
from handoutpress.languages import hidden_characters
from handoutpress.library.labels.styles import SVG, Element, Styles, length
from handoutpress.model import Inline

TEXT, TITLE, DESCRIPTION = f"{SVG}text", f"{SVG}title", f"{SVG}desc"
_FLOWING = frozenset({f"{SVG}tspan", f"{SVG}a"})
_PLACES = ("x", "y", "dx", "dy", "rotate")
_MARKS = re.compile(r"([\\`*_\[\]<>&{}!#|~^$:.-])")
_NEAR = 0.01
_LEADING = 2.2
"""How many times the letters' size two lines of one text may be apart."""


@dataclass(frozen=True)
class Piece:
    """A text node: an element's own, or the one behind it."""

    element: Element
    tail: bool = False

    @property
    def words(self) -> str:
        """The text as it is written."""
        return str((self.element.tail if self.tail else self.element.text) or "")

    @property
    def holder(self) -> Element:
        """The element whose style it has."""
        return self.element.getparent() if self.tail else self.element

    def clear(self) -> None:
        """Take the text out of the picture."""
        if self.tail:
            self.element.tail = None
        else:
            self.element.text = None


@dataclass
class Line:
    """Text that goes on from one place: where its first letter stands, in user units."""

    x: float
    y: float
    pieces: list[Piece] = field(default_factory=list)

    @property
    def words(self) -> str:
        """Its words, with single spaces."""
        return " ".join("".join(piece.words for piece in self.pieces).split())

    @property
    def holder(self) -> Element:
        """The element whose style its words have."""
        return next(piece.holder for piece in self.pieces if piece.words.strip())


@dataclass(frozen=True)
class Unit:
    """Words that are one message."""

    kind: str
    """``text``, ``title`` or ``description``."""
    element: Element
    words: str
    msgid: str
    """The words as Markdown that says just them."""
    lines: tuple[Line, ...] = ()
    """Of a ``<text>``: where they stand."""

    @property
    def line(self) -> int:
        """The line of the file."""
        return self.element.sourceline or 0


@dataclass(frozen=True)
class Closed:
    """A text whose words cannot be taken out, and why, to be read after "words"."""

    line: int
    words: str
    why: str


@dataclass
class Walk:
    """What a walk over a picture found."""

    units: list[Unit] = field(default_factory=list)
    closed: list[Closed] = field(default_factory=list)
    texts: list[tuple[Element, list[Line]]] = field(default_factory=list)
    """Each ``<text>`` with all its lines, also those that are no words."""


def says_something(words: str) -> bool:
    """Return whether a text has two letters, or one that is a word by itself: no number, no mark of a legend."""
    letters = [char for char in words if char.isalpha()]
    return len(letters) > 1 or any(unicodedata.east_asian_width(char) == "W" for char in letters)


def walk(root: Element, styles: Styles) -> Walk:
    """Return the words of a picture in the order of its elements."""
    found = Walk()
    for element in root.iter(TITLE, DESCRIPTION, TEXT):
        if element.tag == TEXT:
            _text(element, styles, found)
        else:
            kind = "title" if element.tag == TITLE else "description"
            _take(Unit(kind, element, _plain(element), ""), found)
    return found


def _plain(element: Element) -> str:
    return " ".join("".join(map(str, element.itertext())).split())


def _take(unit: Unit, found: Walk) -> None:
    """Add words to the messages, or to what cannot be one."""
    if not says_something(unit.words):
        return
    msgid, why = written(unit.words), _chosen(unit.element)
    if why or not msgid:
        found.closed.append(Closed(unit.line, unit.words, why or "that no message can say"))
    else:
        found.units.append(Unit(unit.kind, unit.element, unit.words, msgid, unit.lines))


def written(words: str) -> str:
    """Return Markdown that says these very words; empty if nothing does."""
    if hidden_characters.fault(words):
        return ""
    for text in (words, _MARKS.sub(r"\\\1", words)):
        if markdown.inline(text) == Inline(plain=words):
            return text
    return ""


def _chosen(element: Element) -> str:
    """Return why the words are not everybody's: the reader's device chooses between several by its own language."""
    around = [element, *element.iterancestors()]
    return "that the device chooses by its language" if any(item.get("systemLanguage") for item in around) else ""


def _text(element: Element, styles: Styles, found: Walk) -> None:
    words = " ".join("".join(piece.words for piece in _pieces(element)).split())
    if why := _unmovable(element):
        if says_something(words):
            found.closed.append(Closed(element.sourceline or 0, words, why))
        return
    lines = [line for line in _lines(element, styles) if line.words]
    found.texts.append((element, lines))
    for group in _groups(lines, styles):
        said = join([line.words for line in group])
        _take(Unit("text", element, said, "", tuple(group)), found)


def _unmovable(element: Element) -> str:
    """Return why a text's letters may not become others."""
    for item in element.iter():
        if not isinstance(item.tag, str) or item.tag in {TITLE, DESCRIPTION}:
            continue
        if item is not element and item.tag not in _FLOWING:
            return "that run along a path" if item.tag == f"{SVG}textPath" else "that are drawn by other means"
        if any(len(re.split(r"[\s,]+", (item.get(name) or "").strip())) > 1 for name in _PLACES):
            return "whose letters stand one by one"
    return ""


def _pieces(element: Element) -> Iterator[Piece]:
    """Yield the text nodes of a ``<text>`` in order, without those of a title within it."""
    yield Piece(element)
    for child in element:
        if isinstance(child.tag, str) and child.tag not in {TITLE, DESCRIPTION}:
            yield from _pieces(child)
        yield Piece(child, tail=True)


def _lines(element: Element, styles: Styles) -> list[Line]:
    """Return the text's pieces by the places where SVG begins anew."""
    line = Line(_number(element, "x", styles) or 0.0, _number(element, "y", styles) or 0.0)
    line.x += _number(element, "dx", styles) or 0.0
    line.y += _number(element, "dy", styles) or 0.0
    lines, cursor = [line], [line.y]

    def visit(item: Element) -> None:
        lines[-1].pieces.append(Piece(item))
        for child in item:
            if isinstance(child.tag, str) and child.tag not in {TITLE, DESCRIPTION}:
                place(child)
                visit(child)
            lines[-1].pieces.append(Piece(child, tail=True))

    def place(item: Element) -> None:
        x, y = _number(item, "x", styles), _number(item, "y", styles)
        cursor[0] = (cursor[0] if y is None else y) + (_number(item, "dy", styles) or 0.0)
        if x is not None:
            lines.append(Line(x + (_number(item, "dx", styles) or 0.0), cursor[0]))
        elif not lines[-1].words:
            lines[-1].y = cursor[0]

    visit(element)
    return lines


def _number(element: Element, name: str, styles: Styles) -> float | None:
    value = element.get(name)
    return length(str(value), styles.size(element)) if value else None


def _groups(lines: list[Line], styles: Styles) -> Iterator[list[Line]]:
    """Yield the lines that are one message each: they begin in one column, each a line below the last."""
    group: list[Line] = []
    for line in lines:
        if group and not _follows(group[-1], line, styles):
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def _follows(line: Line, following: Line, styles: Styles) -> bool:
    down = following.y - line.y
    return abs(following.x - line.x) < _NEAR and 0 < down <= _LEADING * styles.size(following.holder)


def join(parts: list[str]) -> str:
    """Return lines as one text: with a space between them, unless they meet in letters that are written without."""
    out = ""
    for part in parts:
        close = out and {unicodedata.east_asian_width(char) for char in (out[-1], part[0])} <= {"W", "F"}
        hangul = out and "HANGUL" in unicodedata.name(out[-1], "")
        out += part if not out or (close and not hangul) else f" {part}"
    return out


def pieces_of(element: Any) -> list[Piece]:
    """Return all text nodes of a ``<text>``, in order."""
    return list(_pieces(element))

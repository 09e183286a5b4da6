"""A picture with other words in it: every shape, colour and place as it was, only text nodes changed.

The words come in as text nodes, so that nothing in a translation can be markup (XML 1.0, section 2.4). Sources: SVG 1.1,
sections 10.4 to 10.9 (direction, anchors); SVG 2, section 11.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass
from html import escape, unescape

from lxml import etree

from handoutpress.editions import typesetting
from handoutpress.languages import hidden_characters
from handoutpress.library.figures import parsed
from handoutpress.library.labels import places
from handoutpress.library.labels.fitting import LONGER, Setting, bound, fitted, spread
from handoutpress.library.labels.styles import Element, Styles, put
from handoutpress.library.labels.words import DESCRIPTION, TITLE, Line, Unit, Walk, pieces_of, walk
from handoutpress.model import Language

XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_APART = frozenset({"Latn", "Cyrl", "Grek", "Hans", "Hant", "Jpan", "Kore"})
"""Scripts whose letters may be set apart; in all others that breaks them."""
_BDI = re.compile("<bdi[^>]*>")
_BDO = re.compile("<bdo[^>]*>(.*?)</bdo>")
_OTHERS, _HELD = re.compile("[^\u0660-\u0669]+"), "\u200e\\g<0>\u200e"
"""What stands between groups of Arabic digits, held to the left: these would change places even within an isolate."""
FONTS = {
    "Arab": "'Geeza Pro', 'Noto Naskh Arabic', 'Noto Sans Arabic', Tahoma",
    "Aran": "'Noto Nastaliq Urdu', 'Urdu Typesetting', 'Noto Naskh Arabic', Tahoma",
    "Hebr": "'Arial Hebrew', 'Noto Sans Hebrew', Arial",
    "Deva": "'Kohinoor Devanagari', 'Nirmala UI', 'Noto Sans Devanagari'",
    "Beng": "'Kohinoor Bangla', 'Nirmala UI', 'Noto Sans Bengali'",
    "Guru": "'Mukta Mahee', 'Nirmala UI', 'Noto Sans Gurmukhi'",
    "Gujr": "'Kohinoor Gujarati', 'Nirmala UI', 'Noto Sans Gujarati'",
    "Taml": "'Tamil Sangam MN', 'Nirmala UI', 'Noto Sans Tamil'",
    "Ethi": "Kefa, Nyala, 'Noto Sans Ethiopic'",
    "Thai": "Thonburi, 'Leelawadee UI', 'Noto Sans Thai Looped', 'Noto Sans Thai'",
    "Laoo": "'Lao Sangam MN', 'Leelawadee UI', 'Noto Sans Lao'",
    "Khmr": "'Khmer Sangam MN', 'Leelawadee UI', 'Noto Sans Khmer'",
    "Mymr": "'Myanmar Sangam MN', 'Myanmar Text', 'Noto Sans Myanmar'",
    "Kore": "'Apple SD Gothic Neo', 'Malgun Gothic', 'Noto Sans KR', 'Noto Sans CJK KR'",
    "Jpan": "'Hiragino Sans', 'Noto Sans JP', 'Noto Sans CJK JP', 'Yu Gothic UI', Meiryo",
    "Hans": "'PingFang SC', 'Noto Sans SC', 'Noto Sans CJK SC', 'Microsoft YaHei'",
    "Hant": "'PingFang TC', 'Noto Sans TC', 'Noto Sans CJK TC', 'Microsoft JhengHei'",
}
"""Script -> fonts that devices have for it, as in the style sheet of the pages."""
_FLIPPED = {"start": "end", "end": "start"}


@dataclass(frozen=True, slots=True)
class Drawing:
    """A picture in a language."""

    data: bytes
    overfull: tuple[str, ...] = ()
    """The msgids whose words leave the picture, by estimate, even in the smallest size."""


def draw(data: bytes, told: Mapping[str, str], language: Language, source: Language) -> Drawing:
    """Return a picture with its words in ``language``: ``told`` gives them by msgid.

    What is not told keeps the source's words, marked as such (``xml:lang``). ``data`` is what ``figures.faults`` has
    nothing against.
    """
    root = parsed(data)
    styles = Styles(root)
    found = walk(root, styles)
    wanted = {
        msgid: bound(words) for msgid, words in told.items() if words.strip() and not hidden_characters.fault(words)
    }
    pen = _Pen(root, found, styles, language, source)
    settings = {id(unit): pen.set(unit, wanted[unit.msgid]) for unit in found.units if unit.msgid in wanted}
    for unit in found.units:
        if unit.kind != "text":
            pen.say(unit.element, wanted.get(unit.msgid))
    by_text: dict[int, list[Unit]] = {}
    for unit in found.units:
        by_text.setdefault(id(unit.element), []).append(unit)
    for element, lines in found.texts:
        if units := by_text.get(id(element)):
            pen.write(element, lines, [(unit, settings.get(id(unit))) for unit in units])
    root.attrib.pop("lang", None)
    root.set(XML_LANG, language.tag)
    full = dict.fromkeys(unit.msgid for unit in found.units if (made := settings.get(id(unit))) and not made.fits)
    return Drawing(etree.tostring(root, encoding="utf-8") + b"\n", tuple(full))


class _Pen:
    """Sets and writes the words of one language into one picture."""

    def __init__(self, root: Element, found: Walk, styles: Styles, language: Language, source: Language) -> None:
        self.styles, self.language, self.source = styles, language, source
        self.seen = places.view(root)
        self.spots = {id(line): places.spot(line, styles) for _, lines in found.texts for line in lines}
        self.words = {id(line): line.words for _, lines in found.texts for line in lines}

    def set(self, unit: Unit, words: str) -> Setting:
        """Return how a translation stands in the place of its source: smaller if it has to be, but never squeezed."""
        if unit.kind != "text":
            return Setting((), 0, fits=True)
        count = len(unit.lines)
        own = {id(line) for line in unit.lines}
        spots = [spot for line in unit.lines if (spot := self.spots[id(line)])]
        others = [(s, s.box(self.words[key])) for key, s in self.spots.items() if s and key not in own]
        said = [line.words for line in unit.lines]
        rooms = [places.room(spot, line, self.seen, others) for spot, line in zip(spots, said, strict=False)]
        known = [room for room in rooms if room is not None]
        if len(known) < count:
            return Setting(spread(words, count, 0), 0, fits=True)
        usual = max(map(spots[0].wide, said)) * LONGER
        return fitted(words, spots[0], count, (min(usual, *known), min(known)) if count > 1 else (min(known),))

    def write(self, element: Element, lines: list[Line], units: list[tuple[Unit, Setting | None]]) -> None:
        """Put words into a ``<text>``; where it has several lines each becomes a ``<text>`` of its own.

        So a line's direction and anchor are only its own: renderers disagree about right-to-left text in several places.
        """
        if not any(setting for _, setting in units):
            self._mark(element)
        elif len(lines) == 1:
            self._fill(element, lines[0], units[0][1], self._facts(lines[0].holder))
        else:
            at = {id(line): (made, row) for unit, made in units for row, line in enumerate(unit.lines)}
            _replace(
                element, [copy for line in lines for copy in self._copy(element, line, at, first=line is lines[0])]
            )

    def _copy(
        self, element: Element, line: Line, at: Mapping[int, tuple[Setting | None, int]], *, first: bool
    ) -> Iterator[Element]:
        """Yield a line of a ``<text>`` as one of its own; nothing if the words need fewer lines."""
        made, row = at.get(id(line), (None, 0))
        if made and not made.texts[row]:
            return
        copy, here = _alone(element, line, first=first)
        if made:
            self._fill(copy, here, Setting((made.texts[row],), made.size, made.fits), self._facts(line.holder))
        elif id(line) in at:
            self._mark(copy)
        yield copy

    def _facts(self, holder: Element) -> tuple[str, str, str]:
        """Return the anchor, the direction and the spacing of words as their source has them."""
        found = self.styles.value
        return found(holder, "text-anchor", "start"), found(holder, "direction", "ltr"), found(holder, "letter-spacing")

    def say(self, element: Element, words: str | None) -> None:
        """Put words into a title or a description."""
        if words is None:
            self._mark(element)
            return
        for child in list(element):
            element.remove(child)
        element.text = words
        self._own(element)

    def _fill(self, text: Element, line: Line, setting: Setting | None, facts: tuple[str, str, str]) -> None:
        """Put one line of words into a ``<text>``, in the style of the first of its words."""
        assert setting is not None
        holder = line.holder
        for piece in pieces_of(text):
            piece.clear()
        _prune(text, holder)
        turned = self.language.direction == "rtl"
        holder.text = _isolated(setting.texts[0]) if turned else setting.texts[0]
        wanted = self._style(setting, facts)
        item = holder
        while True:
            for name in ("textLength", "lengthAdjust", "rotate"):
                item.attrib.pop(name, None)
            self._own(item)
            own = {name: value for name, value in wanted.items() if item is text or self.styles.own(item, name)}
            put(item, own)
            if item is text:
                break
            item = item.getparent()

    def _style(self, setting: Setting, facts: tuple[str, str, str]) -> dict[str, str]:
        """Return what a language needs otherwise than the source: the same side for an anchor, fonts of its script."""
        anchor, direction, spacing = facts
        found = {}
        if setting.size:
            found["font-size"] = f"{setting.size:.4g}px"
        if direction != self.language.direction:
            found |= {"direction": self.language.direction, "text-anchor": _FLIPPED.get(anchor, anchor)}
            found["unicode-bidi"] = "embed"
        if spacing and self.language.script not in _APART:
            found["letter-spacing"] = "0"
        if self.language.script != self.source.script:
            found["font-family"] = ", ".join(filter(None, (FONTS.get(self.language.script), "sans-serif")))
        return found

    def _own(self, element: Element) -> None:
        """Let an element be in the language of the picture."""
        for name in ("lang", XML_LANG):
            element.attrib.pop(name, None)

    def _mark(self, element: Element) -> None:
        """Say that an element's words are the source's."""
        element.attrib.pop("lang", None)
        element.set(XML_LANG, self.source.tag)


def _isolated(words: str) -> str:
    """Return right-to-left words with each dose, range and foreign name isolated, as in the text ("5-10 mg", not "10-5").

    By characters (UAX 9, 2.4.2) where the text has elements: renderers place an element within a line each their own way.
    """
    marked = typesetting.isolate(escape(words, quote=False))
    marked = _BDO.sub(lambda run: f"\u2066{_OTHERS.sub(_HELD, run[1])}\u2069", marked)
    return unescape(_BDI.sub("\u2066", marked).replace("</bdi>", "\u2069"))


def _alone(text: Element, line: Line, *, first: bool) -> tuple[Element, Line]:
    """Return a copy of a ``<text>`` that holds one of its lines, and that line in it; ids stay with the first."""
    copy = deepcopy(text)
    copy.tail = None
    kept = {(id(piece.element), piece.tail) for piece in line.pieces}
    pairs = list(zip(pieces_of(text), pieces_of(copy), strict=True))
    here = Line(line.x, line.y, [twin for piece, twin in pairs if (id(piece.element), piece.tail) in kept])
    wanted = {(id(piece.element), piece.tail) for piece in here.pieces}
    for item in copy.iter():
        for name in ("x", "y", "dx", "dy", "rotate", "textLength", "lengthAdjust", *([] if first else ["id"])):
            item.attrib.pop(name, None)
    for _, twin in pairs:
        if (id(twin.element), twin.tail) not in wanted:
            twin.clear()
    copy.set("x", f"{line.x:.6g}")
    copy.set("y", f"{line.y:.6g}")
    _prune(copy, here.holder, titles=first)
    return copy, here


def _prune(text: Element, holder: Element, *, titles: bool = True) -> None:
    """Remove what of a ``<text>`` holds nothing any more."""
    for item in reversed(list(text.iter())):
        if item is text or item is holder or item.getparent() is None:
            continue
        spoken = item.tag in {TITLE, DESCRIPTION} or any(
            parent.tag in {TITLE, DESCRIPTION} for parent in item.iterancestors()
        )
        if spoken and titles:
            continue
        if (spoken or (not len(item) and not (item.text or "").strip())) and not (item.tail or "").strip():
            item.getparent().remove(item)


def _replace(element: Element, copies: list[Element]) -> None:
    """Put copies into the place of an element."""
    copies[-1].tail = element.tail
    parent = element.getparent()
    at = parent.index(element)
    parent[at : at + 1] = copies

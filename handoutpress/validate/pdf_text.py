"""Our own rules over the words of a finished sheet: each number as it is seen, each word as it is found and read aloud.

What is looked at is where the glyphs are and which letters they stand for, by PDFium, which is what browsers show PDFs with.
It is held against the page of the same edition, whose words are the messages'.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from handoutpress.editions import typesetting
from handoutpress.model import Severity
from handoutpress.outputs.sheet.phrases import OWN_DIALLED
from handoutpress.validate import pdf_rules
from handoutpress.validate.page_rules import Finding
from handoutpress.validate.page_tree import Node

DIGITS = "0-9\u0660-\u0669\u06f0-\u06f9"
LOST = 0.02
"""Share of words that a reader may fail to find: what the best of today's makers lose in Arabic."""
_LINE = 3.0
"""Points that two glyphs of one line may stand apart in height."""
_GAP = 0.8
"""Of the height of a glyph: more than that is no space."""
SEEN = frozenset("0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹+:./-")
"""What belongs to numbers."""
_PLAIN = re.compile(f"[{DIGITS}]+(?:[.,:/][{DIGITS}]+)*")
"""A number as every engine keeps it together (UAX 9, W4)."""
_GROUPS = re.compile(f"[{DIGITS}]+|[+:./-]")
_SHORT = 40
"""Letters of what may not be parted between two lines: see outputs/sheet/phrases.py."""
_BLOCKS = frozenset(["p", "li", "dt", "dd", "td", "th", "h1", "h2", "h3", "h4", "h5", "h6", "figcaption"])


@dataclass(frozen=True, slots=True)
class Glyph:
    """A letter as it stands on paper: points from the left edge, and from the bottom."""

    left: float
    bottom: float
    right: float
    top: float
    char: str


class Printed:
    """The text of a PDF, by PDFium: of its first ``most`` pages, or of all."""

    def __init__(self, data: bytes, most: int | None = None) -> None:
        import pypdfium2

        try:
            document = pypdfium2.PdfDocument(data)
        except pypdfium2.PdfiumError as fault:
            raise pdf_rules.Unreadable(str(fault)) from None
        try:
            self.pages = tuple(self._page(page) for page in itertools.islice(document, most))
        finally:
            document.close()

    def _page(self, page: Any) -> tuple[str, tuple[Glyph, ...]]:
        from pypdfium2 import raw

        text = page.get_textpage()
        said = text.get_text_range()
        glyphs = []
        for index in range(text.count_chars()):
            char = chr(raw.FPDFText_GetUnicode(text, index))
            if char in SEEN:
                left, bottom, right, top = text.get_charbox(index, loose=True)
                glyphs.append(Glyph(left, bottom, right, top, char))
        return said, tuple(glyphs)

    @cached_property
    def words(self) -> str:
        """All that is said, without white space: lines end within words of some scripts."""
        return squeezed(" ".join(said for said, _ in self.pages))

    @cached_property
    def rows(self) -> tuple[str, ...]:
        """What of each line belongs to numbers, from left to right as it is seen; what stands apart has a row of its own."""
        found = []
        for _, glyphs in self.pages:
            lines: dict[int, list[Glyph]] = {}
            for glyph in glyphs:
                lines.setdefault(round(glyph.bottom / _LINE), []).append(glyph)
            found += [row for line in lines.values() for row in _apart(sorted(line, key=lambda glyph: glyph.left))]
        return tuple(found)


def _apart(line: Sequence[Glyph]) -> Iterator[str]:
    """Yield the pieces of a line between which there is more than a space."""
    piece, end = "", line[0].left
    for glyph in line:
        if glyph.left - end > _GAP * (glyph.top - glyph.bottom):
            yield piece
            piece = ""
        piece, end = piece + glyph.char, glyph.right
    yield piece


def squeezed(text: str) -> str:
    """Return text as it is compared: no white space, nothing that is not seen, no signs over or under its letters.

    Of the signs only those that a script can do without: Arabic and Hebrew vowels.
    """
    kept = (char for char in unicodedata.normalize("NFKC", text) if not _passed_over(char))
    return "".join(kept)


def _passed_over(char: str) -> bool:
    vowel = "\u0591" <= char <= "\u05c7" or "\u064b" <= char <= "\u0655" or char in "\u0670\u0640"
    return vowel or char.isspace() or unicodedata.category(char) in {"Cf", "Cc"} or char == "\ufffe"


# ---- numbers


def numbers(page: Node) -> Iterator[str]:
    """Yield each number of an edition as it is seen from left to right: what its page isolates, and what no engine turns.

    Blanks stand where its groups are parted by blanks or brackets, as those of a phone number may be.
    """
    for node in itertools.chain(page.all("article"), page.all("section")):
        if node.name == "article" or "contact" in (node.get("class") or "").split():
            yield from _isolated(node)
            text = " ".join(_texts(node))
            yield from (found for found in _PLAIN.findall(text) if not found.isdecimal() and "," not in found)


def _isolated(node: Node) -> Iterator[str]:
    for one in node.walk():
        given = one.get("dir")
        if one.name != "bdi" and given is None:
            continue
        text = one.text()
        ltr = given == "ltr" or (one.name == "bdi" and given is None and typesetting.direction(text) == "ltr")
        between = " " if all(map(_of_numbers, text)) else ""  # of a sentence no two numbers are groups of one
        seen = " ".join("".join(char if char in SEEN else between for char in text).split()).strip("./:- ")
        groups = re.findall(f"[{DIGITS}]+", seen)
        turns = not seen.isascii() and not OWN_DIALLED.fullmatch(text)  # a range in own digits runs from right to left
        if ltr and len(text) <= _SHORT and len(groups) > 1 and not turns:
            yield seen


def _of_numbers(char: str) -> bool:
    """Tell whether a character belongs to a number or parts its groups: a blank, a bracket, a hyphen, what is not seen."""
    return char in SEEN or unicodedata.category(char) in {"Zs", "Ps", "Pe", "Pd", "Cf"}


def number_runs(said: str, *, spaced: bool) -> list[str]:
    """Return what of each line belongs to numbers, a run for each: the end of a sentence and the page's number are two.

    A ``spaced`` run goes on over blanks and brackets, as in a phone number.
    """
    lines = unicodedata.normalize("NFKC", said).splitlines()
    kept = ("".join(map(_kept if spaced else _kept_tight, line)) for line in lines)
    return [run for line in kept for run in line.split()]


def _kept(char: str) -> str:
    return char if char in SEEN else "" if _of_numbers(char) or _passed_over(char) else " "


def _kept_tight(char: str) -> str:
    return " " if char.isspace() else _kept(char)


def turned(printed: Printed, wanted: Iterable[str]) -> Iterator[Finding]:
    """Yield HP747 for each number whose parts are seen in another order than it is read and dialled in."""
    for number, other in in_other_order("\n".join(printed.rows), wanted):
        yield Finding("HP747", f"'{number}' is printed as '{other}'")


def in_other_order(text: str, wanted: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield each number that a text does not have but with its parts in another order, and that order."""
    for number in dict.fromkeys(wanted):
        if number.replace(" ", "") not in text and (other := next((one for one in _turned(number) if one in text), "")):
            yield number, other


def _turned(number: str) -> Iterator[str]:
    """Yield the orders that an engine gives a number which it takes for text from right to left (UAX 9, W4, L2)."""
    parts = _GROUPS.findall(number)
    for joints in itertools.product((False, True), repeat=min(len(parts) - 1, 10)):
        runs: list[str] = parts[:1]
        for part, joined in itertools.zip_longest(parts[1:], joints, fillvalue=False):
            if joined:
                runs[-1] += str(part)
            else:
                runs.append(str(part))
        if len(runs) > 1 and runs != runs[::-1]:
            yield "".join(reversed(runs))


# ---- words


def lost(words: str, blocks: Iterable[str], reader: str) -> Iterator[Finding]:
    """Yield HP748 if too many words of some blocks are not found in those of a sheet, squeezed, as a ``reader`` says them."""
    count, missing = 0, list[str]()
    for wanted in map(_words, blocks):
        count += len(wanted)
        missing += (word for word in wanted if word not in words)
    if len(missing) > max(1, LOST * count):
        shown = ", ".join(dict.fromkeys(missing[:40]))[:100]
        share = 100 * len(missing) / count
        text = f"{reader} does not find {len(missing)} of {count} words ({share:.0f} %): {shown}"
        yield Finding("HP748", text, severity=Severity.WARNING)


def _words(block: str) -> list[str]:
    """Return the words of a block, squeezed: runs of letters with their marks."""
    parts = "".join(char if unicodedata.category(char)[0] in "LM" else " " for char in block).split()
    return [word for part in parts if len(word := squeezed(part)) > 1]


def blocks(page: Node) -> Iterator[str]:
    """Yield the text of each block of an article that holds no other, without marks of notes."""
    for article in page.all("article"):
        for node in article.all(*_BLOCKS):
            inner = any(one is not node for one in node.all(*_BLOCKS))
            if not inner and "role-name" not in (node.get("class") or "").split():  # a heading says it where it can
                yield " ".join(_texts(node))


def _texts(node: Node) -> Iterator[str]:
    for child in node.children:
        if isinstance(child, str):
            yield child.translate(_JOINERS)
        elif child.name not in {"sup", "svg"} and child.get("role") != "doc-backlink":
            yield from _texts(child)


_JOINERS = dict.fromkeys(map(ord, "\u200b\u00ad\u2060"))


# ---- lists


def lists(data: bytes, page: Node) -> Iterator[Finding]:
    """Yield HP746 for each numbered list whose marks do not count on, or do not begin where a list of the page does."""
    starts = Counter(int(one.get("start") or 1) for one in page.all("ol"))
    try:
        found = list(marked(data))
    except pdf_rules.FAULTS as fault:
        yield pdf_rules.unreadable(fault)
        return
    for marks in found:
        if list(marks) != list(range(marks[0], marks[0] + len(marks))):
            yield Finding("HP746", f"the items of a list are numbered {', '.join(map(str, marks))}")
        elif not starts[marks[0]]:
            yield Finding("HP746", f"a list begins with {marks[0]}, and none of the handout's does")


def marked(data: bytes) -> Iterator[Sequence[int]]:
    """Yield the numbers of each numbered list of a PDF as they are printed."""
    wanted = pdf_rules.numbered(data)
    if not wanted:
        return
    said = _marked_content(data, {page for marks in wanted for page in marks[::2]})
    for marks in wanted:
        texts = (said.get((page, content), "") for page, content in zip(marks[::2], marks[1::2], strict=True))
        found = [int(digits[0]) for text in texts if (digits := re.search(r"\d+", text))]
        if found:
            yield found


def _marked_content(data: bytes, pages: Iterable[int]) -> dict[tuple[int, int], str]:
    """Return the text of each piece of marked content of some pages, by page and id."""
    import pypdfium2
    from pypdfium2 import raw

    found: dict[tuple[int, int], str] = {}
    document = pypdfium2.PdfDocument(data)
    for number in sorted(pages):
        page = document[number]
        text = page.get_textpage()
        for one in page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT], max_depth=8):
            content = raw.FPDFPageObj_GetMarkedContentID(one.raw)
            if content >= 0:
                found[number, content] = found.get((number, content), "") + _said(one.raw, text.raw)
    document.close()
    return found


def _said(object_: Any, text: Any) -> str:
    import ctypes

    from pypdfium2 import raw

    size = raw.FPDFTextObj_GetText(object_, text, None, 0)
    buffer = ctypes.create_string_buffer(size)
    raw.FPDFTextObj_GetText(object_, text, ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)), size)
    return buffer.raw[: max(0, size - 2)].decode("utf-16-le", "replace")

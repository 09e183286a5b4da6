"""The drawn cover: an SVG, so that the reading system shapes the title with its own fonts.

A raster needs fonts and a shaper (Arabic letters join, Indic ones reorder) at build time, and its bytes would change
with both; SVG is a core media type of EPUB 3.3 (section 3.2) and may be the cover image. What SVG lacks is line breaking:
the lines are made here, from estimated widths on the safe side.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from handoutpress.languages.line_breaks import balance, clusters, pieces, width
from handoutpress.library import logos
from handoutpress.model import Edition, Project
from handoutpress.outputs.covers import cover_picture, cover_words
from handoutpress.outputs.epub import content
from handoutpress.outputs.moulds import Moulds
from handoutpress.outputs.style import PACKAGE, Theme

WIDTH, HEIGHT = 1600, 2560  # 1:1.6, what shops and readers expect
MEASURE = 1320
TITLE_BOX = 1180  # height that the title may take
LONGEST = 600  # letters of a title, more than the box holds in the smallest size
SIZES = (176, 160, 144, 128, 112, 100, 88, 76, 64, 54, 46)
SMALLEST_WHOLE = 88  # smaller than this no title gets just to keep a long word (or a Thai phrase) in one piece


@dataclass(frozen=True, slots=True)
class Line:
    """One line of text on the cover: baseline ``y`` and font size in the units of the view box."""

    text: str
    y: int | str
    size: int | str


def svg(edition: Edition, project: Project, theme: Theme = PACKAGE, moulds: Moulds | None = None) -> bytes:
    """Return the cover of an edition: library, title, language in itself and in English, edition, draft or not.

    The logo is in it as data: a picture that is shown as a picture may not ask for another (SVG Integration, 3.4). It is
    well-formed: HandoutError HP710 where a text is none that XML can hold.
    """
    said = cover_words.of(edition, project, theme)
    lines = _lines(said)
    alternative = words(edition, project)
    texts = [alternative, *(str(part) for line in lines.all() for part in (line.text, line.y, line.size))]

    def drawn(shown: Lines, alternative: str) -> bytes:
        values = _values(said, shown, theme) | {"alternative": alternative}
        data = content.render("book/cover.svg.j2", values, edition.book_name, theme.for_books)
        content.parse(data, edition.book_name, IMAGE)
        return data

    if moulds is None or theme.for_books or not content.can_hold(texts):
        return drawn(lines, alternative)
    kind = said.language.tag, said.title_language.tag, len(lines.title), len(lines.names), bool(lines.draft)
    return moulds.page(("cover.svg", kind), texts, lambda marks: drawn(lines.of(iter(marks[1:])), marks[0]))


IMAGE = "images/cover.svg"


@dataclass(frozen=True, slots=True)
class Lines:
    """All lines of a cover."""

    title: tuple[Line, ...]
    library: Line
    names: tuple[Line, ...]
    edition: Line
    publisher: Line
    draft: Line | None

    def all(self) -> tuple[Line, ...]:
        """Return them one after another."""
        return (
            *self.title,
            self.library,
            *self.names,
            self.edition,
            self.publisher,
            *([self.draft] if self.draft else []),
        )

    def of(self, texts: Iterator[str]) -> Lines:
        """Return as many lines of other texts: of each its words, its height and its size."""
        title, library, names, edition, publisher, draft = (
            tuple(Line(next(texts), next(texts), next(texts)) for _ in range(count))
            for count in (len(self.title), 1, len(self.names), 1, 1, int(self.draft is not None))
        )
        return Lines(title, library[0], names, edition[0], publisher[0], draft[0] if draft else None)


def _lines(said: cover_words.Words) -> Lines:
    return Lines(
        title_lines(said.title, said.title_language.script),
        _fit(said.library, 64, 216),
        tuple(Line(name, 1950 + 110 * row, 84 - 24 * row) for row, name in enumerate(said.names)),
        _fit(said.edition, 52, 2180 if said.logo else 2290),
        _fit(said.publisher, 48, 2490 if said.logo else 2400),
        _fit(said.draft, 72, 1742) if said.draft else None,
    )


def _values(said: cover_words.Words, lines: Lines, theme: Theme) -> dict[str, Any]:
    return {
        "language": said.language,
        "title": lines.title,
        "title_language": said.title_language,
        "library": lines.library,
        "names": lines.names,
        "edition": lines.edition,
        "publisher": lines.publisher,
        "logo": logos.uri(said.logo) if said.logo else "",
        "colours": said.colours,
        "fonts": ", ".join(filter(None, [dict(theme.tokens).get("latin"), "sans-serif"])),
        "draft": lines.draft,
    }


def words(edition: Edition, project: Project) -> str:
    """Return what is written on the cover, as its text alternative (WCAG 2.2, 1.1.1: an image of text)."""
    _, language = edition.interface, edition.language
    beside = [edition.beside.language.autonym] if edition.beside else []
    parts = [_(project.title, "library"), edition.page.title.plain, language.autonym, *beside]
    parts += [_("Draft translation")] if edition.state.draft else []
    return " – ".join(filter(None, parts))


def title_lines(text: str, script: str) -> tuple[Line, ...]:
    """Return the title in the largest size whose lines fit the measure and the box, set around the box's middle."""
    text = _shortened(text)
    longest = max(map(width, map(str.strip, pieces(text))))
    for size in SIZES:
        leading = round(size * cover_picture.TALL.get(script, 1.22))
        lines = balance(text, MEASURE / size)
        whole = size <= SMALLEST_WHOLE or longest <= MEASURE / size
        if whole and len(lines) * leading <= TITLE_BOX:
            break
    shown = lines[: max(1, TITLE_BOX // leading)]
    if len(shown) < len(lines):
        shown[-1] += "…"
    first = 380 + (TITLE_BOX - len(shown) * leading) // 2 + round(leading * 0.78)
    return tuple(Line(line, first + row * leading, size) for row, line in enumerate(shown))


def _shortened(text: str) -> str:
    """Return the text, or as much of it as a cover can hold: the time to break lines grows with its square."""
    found = clusters(text) if len(text) > LONGEST else []
    return "".join(found[:LONGEST]) + "…" if len(found) > LONGEST else text


def _fit(text: str, size: int, y: int) -> Line:
    """Return one line, in a smaller size if it is too long for the measure."""
    needed = width(text) * size
    return Line(text, y, size if needed <= MEASURE else max(20, int(size * MEASURE / needed)))

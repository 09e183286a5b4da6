"""The drawn cover: an SVG, so that the reading system shapes the title with its own fonts.

A raster needs fonts and a shaper (Arabic letters join, Indic ones reorder) at build time, and its bytes would change
with both; SVG is a core media type of EPUB 3.3 (section 3.2) and may be the cover image. What SVG lacks is line breaking:
the lines are made here, from estimated widths on the safe side.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from handoutpress.epub import content
from handoutpress.model import Edition, Project

WIDTH, HEIGHT = 1600, 2560  # 1:1.6, what shops and readers expect
MEASURE = 1320
TITLE_BOX = 1180  # height that the title may take
LONGEST = 600  # letters of a title, more than the box holds in the smallest size
SIZES = (176, 160, 144, 128, 112, 100, 88, 76, 64, 54, 46)
SMALLEST_WHOLE = 88  # smaller than this no title gets just to keep a long word (or a Thai phrase) in one piece
TALL = {"Aran": 2.0, "Arab": 1.5, "Deva": 1.45, "Beng": 1.45, "Guru": 1.45, "Gujr": 1.45, "Taml": 1.45, "Thai": 1.5,
        "Laoo": 1.5, "Khmr": 1.6, "Mymr": 1.7, "Hans": 1.35, "Hant": 1.35, "Jpan": 1.35, "Kore": 1.35}  # fmt: skip
# A line may not begin with a closing mark or a small kana, nor end with an opening mark or a Thai leading vowel.
NOT_FIRST = frozenset(
    "、。，．・：；？！」』）］｝〉》】〕’”…ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ々%,.;:?!)]}»ะาำๅๆฯ"
)
NOT_LAST = frozenset("「『（［｛〈《【〔‘“([{«เแโใไ")
WIDE = 1.0
NARROW = 0.34
_NARROW = re.compile(r"[\sijlftrI.,:;'|!()\[\]-]")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of text on the cover: baseline ``y`` and font size in the units of the view box."""

    text: str
    y: int
    size: int


def svg(edition: Edition, project: Project) -> bytes:
    """Return the cover of an edition: library, title, language in itself and in English, edition, draft or not."""
    _, language = edition.interface, edition.language
    beside = [edition.beside.language.autonym] if edition.beside else []
    names = [" + ".join([language.autonym, *beside])]
    names += [language.name] if language.name != language.autonym else []
    values = {
        "language": language,
        "title": title_lines(edition.page.title.plain, language.script),
        "library": _fit(_(project.title, "library"), 64, 216),
        "names": [Line(name, 1950 + 110 * row, 84 - 24 * row) for row, name in enumerate(names)],
        "edition": _fit(f"{_('Edition')} {edition.article.meta.edition}", 52, 2290),
        "publisher": _fit(project.publisher, 48, 2400),
        "draft": _fit(_("Draft translation"), 72, 1742) if edition.state.draft else None,
        "alternative": words(edition, project),
    }
    return content.render("book/cover.svg.j2", values, edition.book_name)


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
    longest = max(map(width, map(str.strip, _pieces(text))))
    for size in SIZES:
        leading = round(size * TALL.get(script, 1.22))
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
    clusters = _clusters(text) if len(text) > LONGEST else []
    return "".join(clusters[:LONGEST]) + "…" if len(clusters) > LONGEST else text


def balance(text: str, measure: float) -> list[str]:
    """Return the text in as few lines as the measure (in ems) allows, of lengths as even as they get."""
    best, tried = wrap(text, measure), measure
    while len(best) > 1 and (longest := max(map(width, best))) <= tried:
        tried = longest - 0.01
        narrower = wrap(text, tried)
        if len(narrower) > len(best):
            break
        best = narrower
    return best


def wrap(text: str, measure: float) -> list[str]:
    """Return the text in lines of at most ``measure`` ems, broken at spaces, between Han and kana, else anywhere."""
    lines, line = [], ""
    for piece in _pieces(text):
        if line and width(line + piece.rstrip()) > measure:
            lines.append(line.strip())
            line = ""
        line += piece
        while width(line.rstrip()) > measure and len(clusters := _clusters(line)) > 1:
            head = _head(clusters, measure)
            lines.append("".join(clusters[:head]).strip())
            line = "".join(clusters[head:])
    return [*lines, line.strip()] if line.strip() or not lines else lines


def width(text: str) -> float:
    """Return the estimated width of a text in ems of a bold sans serif, rather too wide than too narrow."""
    return sum(map(_advance, text))


@lru_cache(maxsize=4096)
def _advance(char: str) -> float:
    if unicodedata.category(char) in {"Mn", "Me", "Cf"}:
        return 0.0
    if unicodedata.east_asian_width(char) in {"W", "F"}:
        return WIDE
    if _NARROW.fullmatch(char):
        return NARROW
    return 0.78 if char.isupper() or char in "mwMW—…" else 0.62


def _clusters(text: str) -> list[str]:
    """Return the text cut where a letter may be parted from the next: never before a mark or after a joiner."""
    out: list[str] = []
    for char in text:
        glued = out and (unicodedata.category(char) in {"Mn", "Mc", "Me", "Cf"} or out[-1][-1] in "\u200d\u094d")
        if glued:
            out[-1] += char
        else:
            out.append(char)
    return out


def _pieces(text: str) -> list[str]:
    """Return the text cut at every place where a line may end."""
    pieces = [""]
    clusters = _clusters(text)
    for cluster, following in pairwise([*clusters, ""]):
        pieces[-1] += cluster
        if following and _may_break(cluster[-1], following[0]):
            pieces.append("")
    return pieces


@lru_cache(maxsize=16384)
def _may_break(before: str, after: str) -> bool:
    if before in NOT_LAST or after in NOT_FIRST or after.isspace():
        return False
    wide = {unicodedata.east_asian_width(before), unicodedata.east_asian_width(after)} & {"W", "F"}
    hangul = "HANGUL" in unicodedata.name(before, "") or "HANGUL" in unicodedata.name(after, "")
    return before in " \u3000\t" or before == "-" or bool(wide and not hangul)


def _head(clusters: list[str], measure: float) -> int:
    """Return how many clusters fill a line: at least one, and not ending where a line may not end."""
    count, total = 1, width(clusters[0])
    while count < len(clusters) - 1 and total + width(clusters[count]) <= measure:
        total += width(clusters[count])
        count += 1
    while count > 1 and (clusters[count - 1][-1] in NOT_LAST or clusters[count][0] in NOT_FIRST):
        count -= 1
    return count


def _fit(text: str, size: int, y: int) -> Line:
    """Return one line, in a smaller size if it is too long for the measure."""
    needed = width(text) * size
    return Line(text, y, size if needed <= MEASURE else max(20, int(size * MEASURE / needed)))

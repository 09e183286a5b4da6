"""A font in which each cluster of a text is one shape, so that a PDF says of each shape exactly which letters it is.

Typst gives every piece of a cluster (a consonant, a vowel over it, a tone over that) the text of the whole, and readers then
double or lose letters: a fifth of the words of a Thai sheet could not be found. One shape has one text.
"""

from __future__ import annotations

import io
import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any

from handoutpress.outputs.fonts import glyph_bounds
from handoutpress.outputs.fonts.books import Source, pieces
from handoutpress.outputs.fonts.paper import Cut, cuts, known

LETTERS = {
    "Noto Sans Thai": ("thai", "\u0e00-\u0e7f"),
    "Noto Sans Lao": ("lao ", "\u0e80-\u0eff"),
    "Noto Sans Myanmar": ("mym2", "\u1000-\u109f\ua9e0-\ua9ff\uaa60-\uaa7f"),
    "Noto Sans Khmer": ("khmr", "\u1780-\u17ff\u19e0-\u19ff"),
    "Noto Sans Bengali": ("bng2", "\u0964\u0965\u0980-\u09ff"),
}
"""Family -> what OpenType calls its script, and its characters: the scripts whose clusters can be set apart from each other."""
STACKING = ("\u09cd", "\u1039", "\u17d2")
"""What joins the consonant behind it to the one before: the next letter begins no cluster."""
_REORDERED = {"mym2", "bng2"}
"""Scripts whose letters change places after ``ccmp``, not before."""


def one_a_cluster(source: Source, text: str) -> tuple[Cut, ...]:
    """Return the cuts of a font for a text, with one glyph for each of its clusters."""
    _, letters = LETTERS[source.family]
    runs = sorted(set(re.findall(f"[{letters}]+", text)))
    return _cut(source, known(source, _asked(text)), tuple(runs))


@lru_cache(maxsize=32)  # sheets of a handout say the same words, though not all between the same marks and names
def _cut(source: Source, asked: str, runs: tuple[str, ...]) -> tuple[Cut, ...]:
    script, _ = LETTERS[source.family]
    return tuple(_joined(cut, script, runs) for cut in cuts(source, asked))


def _asked(text: str) -> set[str]:
    forms = (unicodedata.normalize(form, text) for form in ("NFC", "NFKD"))
    return set(text).union(*forms, *map(pieces, set(text)), " \u00a0\u25cc")


def _joined(cut: Cut, script: str, runs: Iterable[str]) -> Cut:
    import uharfbuzz
    from fontTools.ttLib import TTFont

    shaped, bare = uharfbuzz.Font(uharfbuzz.Face(cut.data)), uharfbuzz.Font(uharfbuzz.Face(_bare(cut.data)))
    font = TTFont(io.BytesIO(cut.data), recalcTimestamp=False, recalcBBoxes=False)
    order, shapes = list(font.getGlyphOrder()), font.getGlyphSet()
    pairs: dict[tuple[str, ...], str] = {}
    for number, (cluster, placed) in enumerate(sorted(_clusters(shaped, runs).items())):
        keys = _spellings(cluster, script, bare, font)
        keys = [key for key in keys if len(key) > 1 and ".notdef" not in key]
        if keys:
            name = f"cluster{number}"
            _drawn(font, shapes, name, placed, order)
            pairs |= dict.fromkeys(keys, name)
    if pairs:
        _told(font, script, pairs)
        glyph_bounds.measure(font, pairs.values())
    out = io.BytesIO()
    font.save(out)
    return Cut(cut.family, cut.weight, cut.style, out.getvalue())


def _bare(data: bytes) -> bytes:
    """Return a font without its layout: what its script's letters are before any feature."""
    from fontTools.ttLib import TTFont

    font = TTFont(io.BytesIO(data), recalcTimestamp=False, recalcBBoxes=False)
    for table in ("GSUB", "GPOS"):
        if table in font:
            del font[table]
    out = io.BytesIO()
    font.save(out)
    return out.getvalue()


Placed = tuple[tuple[int, int, int, int], ...]
"""Glyph, its place from the start of the cluster (x, y), and how far it leads."""


def _clusters(font: Any, runs: Iterable[str]) -> dict[str, Placed]:
    """Return each cluster of some runs with its glyphs as they are drawn."""
    found: dict[str, Placed] = {}
    for run in runs:
        glyphs = list(_shaped(font, run))
        starts = sorted({start for start, *_ in glyphs if run[start - 1 : start] not in STACKING})
        for start, end in zip(starts, [*starts[1:], len(run)], strict=True):
            at = 0
            placed = []
            for cluster, glyph, x, y, advance in glyphs:
                if start <= cluster < end:
                    placed.append((glyph, at + x, y, advance))
                    at += advance
            found.setdefault(run[start:end], tuple(placed))
    return found


def _shaped(font: Any, run: str) -> Iterator[tuple[int, int, int, int, int]]:
    import uharfbuzz

    buffer = uharfbuzz.Buffer()
    buffer.add_str(run)
    buffer.guess_segment_properties()
    uharfbuzz.shape(font, buffer)
    for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        yield info.cluster, info.codepoint, place.x_offset, place.y_offset, place.x_advance


def _spellings(cluster: str, script: str, bare: Any, font: Any) -> list[tuple[str, ...]]:
    """Return the sequences of glyphs that a cluster may be when ``ccmp`` looks at it."""
    order, known = font.getGlyphOrder(), font.getBestCmap()
    if script not in _REORDERED:
        return [tuple(order[glyph] for _, glyph, *_ in _shaped(bare, cluster))]
    forms = [unicodedata.normalize(form, cluster) for form in ("NFC", "NFD")]
    return [tuple(known.get(ord(char), ".notdef") for char in text) for text in dict.fromkeys((cluster, *forms))]


def _drawn(font: Any, shapes: Any, name: str, placed: Placed, order: list[str]) -> None:
    """Add a glyph that is several others in their places."""
    from fontTools.pens.filterPen import DecomposingFilterPen
    from fontTools.pens.transformPen import TransformPen
    from fontTools.pens.ttGlyphPen import TTGlyphPen

    pen = TTGlyphPen(None)
    for glyph, x, y, _ in placed:
        shapes[order[glyph]].draw(DecomposingFilterPen(TransformPen(pen, (1, 0, 0, 1, x, y)), shapes))
    glyph = font["glyf"][name] = pen.glyph()
    glyph.recalcBounds(font["glyf"])
    font["hmtx"][name] = (sum(advance for *_, advance in placed), glyph.xMin)


def _told(font: Any, script: str, pairs: dict[tuple[str, ...], str]) -> None:
    """Let the font draw each sequence as its one glyph, and do nothing else."""
    from fontTools.feaLib.builder import addOpenTypeFeaturesFromString

    rules = "".join(f"sub {' '.join(key)} by {name};\n" for key, name in sorted(pairs.items()))
    systems = "".join(f"languagesystem {one} dflt;\n" for one in ("DFLT", script))
    for table in ("GSUB", "GPOS"):
        if table in font:
            del font[table]
    addOpenTypeFeaturesFromString(font, f"{systems}feature ccmp {{\n{rules}}} ccmp;\n", tables=["GSUB"])

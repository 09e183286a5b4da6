"""A font in which each letter with its signs is one shape, so that a PDF says of each shape exactly which letters it is.

For scripts whose letters join, ``clusters`` would need each in four forms, and in all that a calligrapher thought of. So the
last thing that the font does here is to put what it chose for a letter, and its signs, into one glyph: after joining, before
placing. Four words of a hundred of an Arabic sheet could not be found without that, three of a thousand with it.
"""

from __future__ import annotations

import io
import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any

from handoutpress.outputs.fonts import glyph_bounds
from handoutpress.outputs.fonts.books import Source
from handoutpress.outputs.fonts.paper import DRAWN, Cut, cuts, known

LETTERS = {
    "Amiri": ("Arab", "\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\u200c\u200d", "mset"),
    "Noto Sans Hebrew": ("Hebr", "\u0590-\u05ff", "ccmp"),
}
"""Family -> its script (ISO 15924), its characters, and the feature (OpenType) that a shaper applies last."""

Key = tuple[str, ...]
"""Names of glyphs: a letter's, then those of its signs."""
Placed = tuple[tuple[int, int, int], ...]
"""Each of them with its place from the letter's."""


def has_signs(source: Source, text: str) -> bool:
    """Tell whether a text has letters of a font with signs over or under them."""
    return source.family in LETTERS and bool(_runs(source, text))


def _runs(source: Source, text: str) -> tuple[str, ...]:
    _, letters, _ = LETTERS[source.family]
    found = set(re.findall(f"[{letters}]+", text))
    return tuple(sorted(run for run in found if any(unicodedata.category(char) == "Mn" for char in run)))


def one_a_letter(source: Source, text: str) -> tuple[Cut, ...]:
    """Return the cuts of a font for a text, with one glyph for each of its letters that has signs."""
    forms = (unicodedata.normalize(form, text) for form in ("NFC", "NFKD"))
    return _cut(source, known(source, set(text + DRAWN).union(*forms)), _runs(source, text))


@lru_cache(maxsize=32)  # sheets of a handout say the same words, though not all between the same marks and names
def _cut(source: Source, asked: str, runs: tuple[str, ...]) -> tuple[Cut, ...]:
    script, _, feature = LETTERS[source.family]
    return tuple(_joined(cut, script, feature, runs) for cut in cuts(source, asked))


def _joined(cut: Cut, script: str, feature: str, runs: Iterable[str]) -> Cut:
    from fontTools.ttLib import TTFont

    font = TTFont(io.BytesIO(cut.data), recalcTimestamp=False, recalcBBoxes=False)
    found = _letters(cut, script, runs, font.getGlyphOrder())
    names = {key: f"letter{number}" for number, key in enumerate(sorted(found))}
    shapes = font.getGlyphSet()
    for key, name in names.items():
        _drawn(font, shapes, name, key, found[key])
    if names:
        font.setGlyphOrder(list(font["glyf"].glyphOrder))
        font.getReverseGlyphMap(rebuild=True)
        _told(font, feature, names)
        glyph_bounds.measure(font, names.values())
    out = io.BytesIO()
    font.save(out)
    return Cut(cut.family, cut.weight, cut.style, out.getvalue())


def _letters(cut: Cut, script: str, runs: Iterable[str], order: list[str]) -> dict[Key, Placed]:
    """Return each letter with signs as the font draws it; none that it draws in two ways, or moves as it stands."""
    import uharfbuzz

    shaped = uharfbuzz.Font(uharfbuzz.Face(cut.data))
    found: dict[Key, Placed] = {}
    unclear: set[Key] = set()
    for run in runs:
        for glyphs in _clusters(shaped, script, run):
            (_, left, rise, _), *signs = glyphs
            key = tuple(order[glyph] for glyph, *_ in glyphs)
            placed = tuple((glyph, x - left, y - rise) for glyph, x, y, _ in glyphs)
            if left or rise or any(advance for *_, advance in signs) or found.setdefault(key, placed) != placed:
                unclear.add(key)
    return {key: placed for key, placed in found.items() if key not in unclear}


def _clusters(font: Any, script: str, run: str) -> Iterable[list[tuple[int, int, int, int]]]:
    """Return the glyphs of each letter that has several: the letter first, each with its place and how far it leads."""
    import uharfbuzz

    buffer = uharfbuzz.Buffer()
    buffer.add_str(run)
    buffer.direction, buffer.script = "rtl", script
    uharfbuzz.shape(font, buffer)
    found: dict[int, list[tuple[int, int, int, int]]] = {}
    for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):  # from left to right: signs first
        glyph = (info.codepoint, place.x_offset, place.y_offset, place.x_advance)
        found.setdefault(info.cluster, []).insert(0, glyph)
    return [glyphs for glyphs in found.values() if len(glyphs) > 1]


def _drawn(font: Any, shapes: Any, name: str, key: Key, placed: Placed) -> None:
    """Add a glyph that is a letter with its signs, as wide as the letter."""
    from fontTools.pens.filterPen import DecomposingFilterPen
    from fontTools.pens.transformPen import TransformPen
    from fontTools.pens.ttGlyphPen import TTGlyphPen

    pen = TTGlyphPen(None)
    for part, (_, x, y) in zip(key, placed, strict=True):
        shapes[part].draw(DecomposingFilterPen(TransformPen(pen, (1, 0, 0, 1, x, y)), shapes))
    glyph = font["glyf"][name] = pen.glyph()
    glyph.recalcBounds(font["glyf"])
    font["hmtx"][name] = (font["hmtx"][key[0]][0], glyph.xMin)
    classes = font["GDEF"].table.GlyphClassDef
    if classes:
        classes.classDefs[name] = 1


def _told(font: Any, feature: str, names: Mapping[Key, str]) -> None:
    """Let the font put each letter and its signs into their one glyph, after all else that it does with glyphs."""
    from fontTools.otlLib.builder import buildLigatureSubstSubtable
    from fontTools.ttLib.tables import otTables

    table = font["GSUB"].table
    lookup = otTables.Lookup()
    lookup.LookupType, lookup.LookupFlag = 4, 0
    lookup.SubTable = [buildLigatureSubstSubtable(dict(names))]
    table.LookupList.Lookup.append(lookup)
    record = otTables.FeatureRecord()
    record.FeatureTag, record.Feature = feature, otTables.Feature()
    record.Feature.FeatureParams, record.Feature.LookupListIndex = None, [len(table.LookupList.Lookup) - 1]
    table.FeatureList.FeatureRecord.append(record)
    for script in table.ScriptList.ScriptRecord:
        for system in (script.Script.DefaultLangSys, *(row.LangSys for row in script.Script.LangSysRecord)):
            if system:
                system.FeatureIndex.append(len(table.FeatureList.FeatureRecord) - 1)

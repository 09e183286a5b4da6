"""Words in the lines and the room of others: broken anew, in a smaller size where it must be, never squeezed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape, unescape

from handoutpress.editions import typesetting
from handoutpress.languages.line_breaks import balance, pieces, width
from handoutpress.library.labels.places import Spot
from handoutpress.library.labels.words import join

SMALLEST = 0.6
"""No label is set smaller than this share of its source's size: it could not be read."""
LONGER = 1.15
"""How much longer than the longest of the source's lines others may be before a smaller size is thought of."""
_SHARES = (0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, SMALLEST)
_ROUNDING = 1e-6
_BLANK = re.compile("[ \t\n]+")
_PAUSE = re.compile(r"(?<=[。、，！？；：])(?=.)|(?<=[,;:.!?،؛؟।]) +")


@dataclass(frozen=True, slots=True)
class Setting:
    """How words are set in their lines."""

    texts: tuple[str, ...]
    """A line each; empty where there are fewer."""
    size: float
    """Font size; 0: the source's."""
    fits: bool


def bound(words: str) -> str:
    """Return words whose numbers keep to one line with what they count, as in the text."""
    return unescape(typesetting.bind(escape(_BLANK.sub(" ", words).strip(" "), quote=False)))


def fitted(words: str, spot: Spot, count: int, measures: tuple[float, ...]) -> Setting:
    """Return words in at most ``count`` lines, in the largest size in which they keep within the last of the measures."""
    for measure in measures:
        if _fits(made := spread(words, count, measure / spot.size), spot, spot.size, measure, count):
            return Setting(made[:count], 0, fits=True)
    measure = measures[-1]
    for share in _SHARES:
        size = spot.size * share
        made = spread(words, count, measure / size)
        fits = _fits(made, spot, size, measure, count)
        if fits:
            break
    return Setting((*made[: count - 1], join(list(filter(None, made[count - 1 :])))), size, fits=fits)


def _fits(texts: tuple[str, ...], spot: Spot, size: float, measure: float, count: int) -> bool:
    return len(texts) <= count and all(spot.wide(text, size) <= measure for text in texts)


def spread(words: str, count: int, measure: float) -> tuple[str, ...]:
    """Return words in lines as even as they get, at least ``count`` of them: empty ones follow.

    ``measure`` is in ems; 0: so that there are no more lines than that. No word is broken.
    """
    if count > 1 and measure and (phrased := _phrased(words, count, measure)):
        return (*phrased, *[""] * (count - len(phrased)))
    longest = max(map(width, map(str.strip, pieces(words))))
    whole = width(words)
    tried = max(measure or whole / count, longest) + _ROUNDING
    made = [words] if count == 1 else balance(words, tried)
    while not measure and len(made) > count:
        tried *= 1.05
        made = balance(words, tried)
    return (*made, *[""] * (count - len(made)))


def _phrased(words: str, count: int, measure: float) -> list[str]:
    """Return words in at most ``count`` lines that end where a reader pauses; none if they do not fit so."""
    out: list[str] = []
    for phrase in _PAUSE.split(words):
        joined = join([*out[-1:], phrase])
        if out and width(joined) <= measure:
            out[-1] = joined
        else:
            out.append(phrase)
    return out if len(out) <= count and max(map(width, out)) <= measure else []

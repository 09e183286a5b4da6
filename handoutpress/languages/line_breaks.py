"""Text in lines without a font at hand: widths estimated on the safe side, and where a line may end in each script."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from itertools import pairwise

# A line may not begin with a closing mark or a small kana, nor end with an opening mark or a Thai leading vowel.
NOT_FIRST = frozenset(
    "、。，．・：；？！」』）］｝〉》】〕’”…ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ々%,.;:?!)]}»ะาำๅๆฯ"
)
NOT_LAST = frozenset("「『（［｛〈《【〔‘“([{«เแโใไ")
WORD_JOINER, MAY_BREAK = "\u2060", "\u200b"
JOINING = "\u200d\u094d\u09cd\u0a4d\u0acd\u0b4d\u0c4d\u0ccd\u0d4d\u1039\u17d2"
"""What joins the consonant behind it to the one before, in scripts of India, Burma and Cambodia."""
WIDE = 1.0
NARROW = 0.34
_NARROW = re.compile(r"[\sijlftrI.,:;'|!()\[\]-]")


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
    for piece in pieces(text):
        if line and width(line + piece.rstrip()) > measure:
            lines.append(line.strip())
            line = ""
        line += piece
        while width(line.rstrip()) > measure and len(letters := clusters(line)) > 1:
            head = _head(letters, measure)
            lines.append("".join(letters[:head]).strip())
            line = "".join(letters[head:])
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


def clusters(text: str) -> list[str]:
    """Return the text cut where a letter may be parted from the next: never before a mark or after a joiner."""
    out: list[str] = []
    for char in text:
        glued = out and (unicodedata.category(char) in {"Mn", "Mc", "Me", "Cf"} or out[-1][-1] in JOINING)
        if glued:
            out[-1] += char
        else:
            out.append(char)
    return out


def pieces(text: str) -> list[str]:
    """Return the text cut at every place where a line may end."""
    out = [""]
    for cluster, following in pairwise([*clusters(text), ""]):
        out[-1] += cluster
        if following and _may_break(cluster[-1], following[0]):
            out.append("")
    return out


@lru_cache(maxsize=16384)
def _may_break(before: str, after: str) -> bool:
    if before == MAY_BREAK:
        return True
    if before in NOT_LAST or before == WORD_JOINER or after in NOT_FIRST or after.isspace():
        return False
    wide = {unicodedata.east_asian_width(before), unicodedata.east_asian_width(after)} & {"W", "F"}
    hangul = "HANGUL" in unicodedata.name(before, "") or "HANGUL" in unicodedata.name(after, "")
    return before in " \u3000\t" or before == "-" or bool(wide and not hangul)


def _head(letters: list[str], measure: float) -> int:
    """Return how many letters fill a line: at least one, and not ending where a line may not end."""
    count, total = 1, width(letters[0])
    while count < len(letters) - 1 and total + width(letters[count]) <= measure:
        total += width(letters[count])
        count += 1
    while count > 1 and (letters[count - 1][-1] in NOT_LAST or letters[count][0] in NOT_FIRST):
        count -= 1
    return count


_KANA = re.compile("[\u3041-\u309f]")


@cache
def _new() -> re.Pattern[str]:
    """Return what a new phrase begins with; to compile it takes long."""
    return re.compile("[\u30a1-\u30fa\u3400-\u9fff\uf900-\ufaff0-9A-Za-z\uff10-\uff5a「『（［｛〈《【〔]")


def phrases(text: str) -> list[str]:
    """Return a Japanese text cut where a line is best ended: behind the kana that end a phrase, before what begins one.

    An estimate without a dictionary: ``腰痛に|対する|殿皮神経ブロック``. Never within a word of one script.
    """
    out = [""]
    for before, after in pairwise([*clusters(text), ""]):
        out[-1] += before
        ends = _KANA.match(before) or before[-1] in "、。，．：；？！」』）］｝〉》】〕\u3000 "
        if after and ends and _new().match(after):
            out.append("")
    return out

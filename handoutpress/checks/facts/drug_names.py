"""Names of medicines in Latin letters, compared across languages by their sound; and those that rows name."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

from handoutpress import languages
from handoutpress.checks.data.facts import en
from handoutpress.checks.facts import rows

WORD = re.compile(r"[^\W\d_]{5,}")
"""A word that is long enough to be the name of a medicine."""
_SOUNDS = (
    ("ph", "f"), ("th", "t"), ("qu", "k"), ("ck", "k"), ("ch", "k"), ("x", "ks"), ("y", "i"), ("j", "i"), ("w", "v"), ("ae", "e"),
    ("oe", "e"), ("z", "s"), ("h", ""), ("ł", "l"), ("ı", "i"),
)  # fmt: skip
_SOFT = re.compile(r"c(?=[eiy])")
_DOUBLED = re.compile(r"(.)\1")
_ENDING = re.compile(r"(?:um|us|[aeiou])+$")
_LIKE_A_DRUG = re.compile(
    r"(?:silin|misin|oksasin|asol|olol|pril|sartan|statin|asepam|asolam|kain|profen|oksetin|triptan|tidin|prasol|gliptin"
    r"|glitason|formin|flosin|dipin|parin|ksaban|gatran|grel|tiasid|semid|lakton|ison|ason|solon|onid|terol|tropi|setron"
    r"|ovir|umab|inib|siklin|fibrat|dronat|sapin|peridon|peridol|isin|asin|triptilin|pramin|toin|gabalin|limus|treksat"
    r"|platin|rubisin|taksel|fentanil|orfon|kodon|kodein|madol|goksin|toksin|setam|okin|basam|clobasam|pamid)$"
)
_WORDS_OF_OTHER_USE = frozenset(
    ("medisin", "vaksin", "magasin", "reason", "basin", "raisin", "liaison", "maison", "saison")
)
_PLAIN_WORDS = frozenset(("iron", "zinc", "calcium", "potassium", "magnesium", "lithium", "folic_acid"))

NAMES = frozenset(name for name, _ in rows.concepts(en.DRUGS))
"""The medicines that rows may name."""


@lru_cache(maxsize=16384)
def sound(word: str) -> str:
    """Return a word of Latin letters as it sounds, without its ending: *prednizon* and *prednisona* are the same."""
    text = "".join(c for c in unicodedata.normalize("NFD", word.lower()) if not unicodedata.combining(c))
    text = _SOFT.sub("s", text.replace("ch", "k"))
    for letters, other in _SOUNDS:
        text = text.replace(letters, other)
    return _ENDING.sub("", _DOUBLED.sub(r"\1", text.replace("c", "k")))


@cache
def _known() -> dict[str, str]:
    """Return sound -> name of the medicines known in Latin letters; a brand has a name of its own."""
    known: dict[str, str] = {}
    for name, forms in rows.concepts(en.DRUGS):
        if name not in _PLAIN_WORDS and "_" not in name:
            known |= {sound(form): name for form in forms if "_" not in form and "*" not in form}
    return known | {sound(form): f"brand {form}" for _, forms in rows.concepts(en.BRANDS) for form in forms}


@lru_cache(maxsize=16384)
def name_of(word: str) -> str:
    """Return the known medicine that a word in Latin letters names, with up to three letters of an ending; or nothing."""
    said, known = sound(word), _known()
    for length in range(len(said), max(4, len(said) - 4), -1):
        found = known.get(said[:length])
        if found:
            return found
    return ""


@lru_cache(maxsize=16384)
def seems(word: str) -> bool:
    """Return whether a word ends as the international names of medicines do."""
    said = sound(word)
    return len(said) > 6 and said not in _WORDS_OF_OTHER_USE and bool(_LIKE_A_DRUG.search(said))


@cache
def latin(locale: str) -> bool:
    """Return whether a language writes medicines in Latin letters."""
    found = languages.find(locale)
    return found is not None and found.script == "Latn"


def named(folded: str) -> list[tuple[str, int, int]]:
    """Return (name, start, end) of the known medicines in Latin letters."""
    words = WORD.findall(folded)
    if not any(map(name_of, words)):
        return []
    return [(name, m.start(), m.end()) for m in WORD.finditer(folded) if (name := name_of(m[0]))]


@cache
def is_drug(name: str) -> bool:
    """Return whether a concept is a medicine."""
    return name in NAMES or name.startswith("brand ")

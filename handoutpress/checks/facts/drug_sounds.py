"""Names of medicines in Cyrillic, Arabic, Devanagari, Korean and Japanese, held by their consonants against the Latin names.

No list of forms can hold all of them. A name in another script keeps its consonants: 히드랄라진 is nearer to hydralazine than to
hydroxyzine. What is compared is a skeleton of classes of consonants (b, p, f and v are one), so a few endings do no harm.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from functools import cache, lru_cache

from handoutpress.checks.data.facts import en
from handoutpress.checks.facts import rows

_CLASSES = {"k": "kgqк г ग घ क ख ك ق ج غ ک گ", "t": "tdд т द ध त थ ट ठ ड ढ د ت ط ض ث ذ", "p": "pbfvп б ф в प फ ब भ व ب ف پ ڤ",
    "s": "szjш ж з с ц ч щ ज झ स श ष च छ س ز ش ص ظ چ ژ خ", "r": "rlр л र ल ر ل", "m": "mм म م", "n": "nн न ण ن"}  # fmt: skip
_CLASS = {sign: name for name, signs in _CLASSES.items() for sign in signs.replace(" ", "")}
_CYRILLIC = {"х": "k", "ц": "s", "щ": "s"}
_KANA = {
    "k": "カガキギクグケゲコゴ", "s": "サザシジスズセゼソゾチヂツヅヂ", "t": "タダテデトド", "n": "ナニヌネノンン",
    "p": "バパビピフブプベペボポヴ", "m": "マミムメモ", "r": "ラリルレロ",
}  # fmt: skip
_KANA_CLASS = {sign: name for name, signs in _KANA.items() for sign in signs}
_INITIALS = ["k", "k", "n", "t", "t", "r", "m", "p", "p", "s", "s", "", "s", "s", "s", "k", "t", "p", ""]
_FINALS = tuple(one.strip("-") for one in re.split(" ", "- k k k n n n t r k m p r t p r m p p t t n t t k t p t"))
_LATIN = (("ph", "f"), ("th", "t"), ("x", "ks"), ("h", ""), ("w", "p"), ("qu", "k"))
_SOFT = re.compile(r"c(?=[eiy])")
_WORDS = {
    "Cyrl": re.compile(r"[\u0400-\u04ff]{5,}"),
    "Arab": re.compile(r"[\u0620-\u06d3]{5,}"), "Deva": re.compile(r"[\u0900-\u097f]{4,}"),
    "Kore": re.compile(r"[\uac00-\ud7a3]{3,}"), "Jpan": re.compile(r"[\u30a1-\u30fc]{4,}"),
}  # fmt: skip
SCRIPTS = frozenset(_WORDS)
"""The scripts whose names of medicines can be heard."""
_FEWEST, _SURE, _MARGIN = 4, 0.86, 0.1


def _same(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


@lru_cache(maxsize=8192)
def latin_skeleton(word: str) -> str:
    """Return the classes of consonants of a word in Latin letters: *ibuprofen* is ``pprpn``."""
    text = "".join(c for c in unicodedata.normalize("NFD", word.lower()) if not unicodedata.combining(c))
    text = _SOFT.sub("s", text.replace("ch", "k")).replace("c", "k")
    for letters, other in _LATIN:
        text = text.replace(letters, other)
    return _squeezed("".join(_CLASS.get(letter, "") for letter in text))


def _squeezed(text: str) -> str:
    return re.sub(r"(.)\1+", r"\1", text)


@lru_cache(maxsize=32768)
def skeleton(word: str) -> str:
    """Return the classes of consonants of a word in another script."""
    found = []
    for letter in word:
        code = ord(letter) - 0xAC00
        if 0 <= code < 11172:
            found += [_INITIALS[code // 588], _FINALS[code % 28]]
        else:
            found.append(_KANA_CLASS.get(letter) or _CYRILLIC.get(letter) or _CLASS.get(letter, ""))
    return _squeezed("".join(found))


@cache
def _known() -> tuple[tuple[str, str], ...]:
    """Return (name, skeleton) of the medicines of the English row that are long enough to be heard."""
    found = [
        (name, latin_skeleton(form)) for name, forms in rows.concepts(en.DRUGS) for form in forms if "_" not in form
    ]
    return tuple((name, said) for name, said in found if len(said) >= _FEWEST)


@lru_cache(maxsize=4096)
def _nearest(said: str) -> tuple[tuple[str, float], ...]:
    scored = [(name, _same(said, other)) for name, other in _known() if abs(len(said) - len(other)) <= 2]
    return tuple(sorted((one for one in scored if one[1] >= _SURE), key=lambda one: -one[1])[:3])


def other_medicine(names: list[str], folded: str, script: str, every: Iterable[str] = ()) -> tuple[str, str]:
    """Return (a medicine of the source, the word that sounds as another one); ("", "") if there is none.

    ``names`` are the medicines of the source in Latin letters, of which the translation names none by its own list; ``every``
    has all of the source: a word that sounds as one of them is no other medicine (*ibuprofen* and *bupropion* sound alike).
    """
    there = {latin_skeleton(name) for name in (*names, *every)}
    said = {name: latin_skeleton(name) for name in names if len(latin_skeleton(name)) >= _FEWEST}
    heard = [(folded[start:end], said) for start, end, said in _heard(folded, script)]
    for name, own in said.items():
        likest = max((_same(own, other) for _, other in heard), default=0.0)
        for word, other in heard:
            if other in there:
                continue
            for known, score in _nearest(other):
                if known not in said and known != name and score >= likest + _MARGIN:
                    return name, word
    return "", ""


def places(names: Iterable[str], folded: str, script: str) -> list[tuple[str, int, int]]:
    """Return (name, start, end) of the medicines that a text in another script names, each where it sounds most like its name."""
    heard, found = list(_heard(folded, script)), []
    for name in names:
        said = latin_skeleton(name)
        score, *place = max(((_same(said, other), start, end) for start, end, other in heard), default=(0.0, 0, 0))
        if len(said) >= _FEWEST and score >= _SURE:
            found.append((name, place[0], place[1]))
    return found


def _heard(folded: str, script: str) -> Iterator[tuple[int, int, str]]:
    """Yield (start, end, classes of consonants) of the words that are long enough, each in all its variants."""
    for word in _WORDS[script].finditer(folded):
        for variant in _variants(word[0], script):
            if len(said := skeleton(variant)) >= _FEWEST:
                yield word.start(), word.end(), said


def _variants(word: str, script: str) -> list[str]:
    """Return a word, and what it is without what Korean and Arabic put to it: in *warfarin* the first letter is its own.

    A و before ا may be a v, as Persian writes it: آتورواستاتین.
    """
    if script == "Kore":
        return [word, word[:-1], word[:-2]] if len(word) > 4 else [word]
    if script == "Arab":
        bare = re.sub(r"^[وف]?[بكل]?(?:ال|لل)?", "", word)
        forms = [word, bare] if len(bare) > 3 else [word]
        return [*forms, *(form.replace("وا", "فا") for form in forms if "وا" in form)]
    return [word]

"""Numbers of several words (*cuarenta y ocho*) and of a part of a word (*viertägig*, *vierundzwanzig*), with their values.

What a table of single words can't hold: a language's own way to put numbers together, from ``data/spelled_words.py``.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import cache

from handoutpress.checks import lexicon
from handoutpress.checks.data import number_words, row, spelled_words
from handoutpress.checks.folding import WORD_CHARACTER, fold
from handoutpress.checks.lexicon import Value, base

_EVERY = ("lich", "liche", "lichen", "lijks")
"""How a German or Dutch word ends that says how often: *dreistündlich*, not *dreistündig*."""
_WORD = re.compile(f"{WORD_CHARACTER}+")
_GAPS = frozenset((" ", "\u00a0", "-", "\u2011"))
_LINK_NEEDED = frozenset(("es", "pt", "fa", "ar", "he"))
"""Languages whose tens and ones are never put side by side without an *and*."""


@dataclass(frozen=True, slots=True)
class Spelled:
    """A number in words, of at least two parts."""

    value: Value
    start: int
    end: int
    unit: str = ""
    """What the same word says after the number (*viertägig*): a canonical unit."""
    multiple: bool = False
    """True if the word says *times* (*viermal*)."""
    every: str = ""
    """The period if the word says that something happens once in so many of them (*dreistündlich*)."""
    sure: bool = True
    """False if it may be a turn of phrase (*einmalig*, *zweifach*)."""


def read(folded: str, words: tuple[str, ...], locale: str) -> tuple[Spelled, ...]:
    """Return the numbers of several parts in a folded text, in order; none overlaps another. ``words`` are its words."""
    found = [*_glued(folded, locale), *_spaced(folded, words, locale), *_without_spaces(folded, locale)]
    found += _quarters(folded, locale)
    if not found:
        return ()
    kept: list[Spelled] = []
    for one in sorted(found, key=lambda item: (item.start, -item.end)):
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    return tuple(kept)


def blank(folded: str, found: tuple[Spelled, ...]) -> str:
    """Return the text with spaces in the place of the numbers that were found, its length as it was."""
    for one in found:
        folded = folded[: one.start] + " " * (one.end - one.start) + folded[one.end :]
    return folded


def measured(folded: str, locale: str, found: tuple[Spelled, ...]) -> Counter[tuple[Value, str]]:
    """Return how often a folded text says a number in words with a unit right after it: ``vier Tage`` is (4, day).

    ``found`` is what ``read`` gave. What else may be a part of a larger number is left out.
    """
    counts: Counter[tuple[Value, str]] = Counter()
    for one in found:
        unit = one.unit or lexicon.unit_after(folded[one.end : one.end + 40], locale)[0]
        if unit:
            counts[one.value, unit] += 1
    return counts + lexicon.measured(blank(folded, found), locale)


def _table(text: str) -> tuple[dict[str, Value], dict[str, tuple[str, ...]]]:
    """Return form -> value, and name -> forms of the lines that begin with a name."""
    values: dict[str, Value] = {}
    names: dict[str, tuple[str, ...]] = {}
    for name, forms in lexicon.lines(text):
        folded = tuple(fold(form) for form in forms)
        if name[0].isdigit():
            values |= dict.fromkeys(folded, Fraction(name) if "/" in name else int(name))
        else:
            names[name] = (*names.get(name, ()), *folded)
    return values, names


# --- one word ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Words:
    """How one word is made of a number and what follows it."""

    pattern: re.Pattern[str]
    numbers: dict[str, Value]
    whole: frozenset[str]
    """Numbers that are a word by themselves, which the table of single words lacks: *vierundzwanzig*."""
    units: tuple[tuple[re.Pattern[str], str], ...]


@cache
def _words(locale: str) -> _Words | None:
    text = row(spelled_words.GLUED, locale)
    if text is None:
        return None
    parts, names = _table(text)
    links = names.get("link", ("",))
    ones = {form: value for form, value in parts.items() if value < 10}
    tens = {form: value for form, value in parts.items() if 20 <= value <= 90}
    pairs = ((one, ten, link) for one in ones for ten in tens for link in links)
    joined = {(f"{o}{k}{t}" if "link" in names else f"{t}{o}"): ones[o] + tens[t] for o, t, k in pairs}
    endings = dict(lexicon.lines(row(spelled_words.ENDINGS, locale) or ""))
    units = tuple((re.compile(lexicon.alternatives(map(fold, forms))), name) for name, forms in endings.items())
    after = [lexicon.alternatives(map(fold, forms)) for forms in endings.values()]
    half = lexicon.alternatives((row(spelled_words.HALVES, locale) or "").split())
    numbers = parts | joined
    tail = f"(?:(?P<half>{half or '(?!)'})|(?P<end>{'|'.join(after) or '(?!)'}))?"
    pattern = re.compile(f"(?<!{WORD_CHARACTER})(?P<n>{lexicon.alternatives(numbers)}){tail}(?!{WORD_CHARACTER})")
    return _Words(pattern, numbers, frozenset(joined) if base(locale) in {"de", "nl", "it"} else frozenset(), units)


def _glued(folded: str, locale: str) -> Iterator[Spelled]:
    words = _words(locale)
    if words is None:
        return
    sure = lexicon.sure(locale)
    for match in words.pattern.finditer(folded):
        value = words.numbers[match["n"]]
        if match["half"]:
            yield Spelled(value + Fraction(1, 2), *match.span())
        elif match["end"]:
            unit = next(name for one, name in words.units if one.fullmatch(match["end"]))
            known = value > 1 if unit != "-" else match[0] in sure
            often = unit if match[0].endswith(_EVERY) and unit != "-" else ""
            yield Spelled(value, *match.span(), unit.removeprefix("-"), unit == "-", often, known)
        elif match["n"] in words.whole:
            yield Spelled(value, *match.span())


# --- several words ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Parts:
    """The words that a language puts beside each other, and what each does."""

    pattern: re.Pattern[str]
    values: dict[str, Value]
    links: frozenset[str]
    prefixed: bool
    """True if *and* is a letter before the word."""
    tens: frozenset[str]
    teens: frozenset[str]
    words: frozenset[str]
    """The words of the pattern with what may stand before each; empty if one of them is more than a word."""

    def few(self, words: tuple[str, ...]) -> bool:
        """Return whether these words hold less than the two that make a number together."""
        if not self.words:
            return False
        return self.words.isdisjoint(words) or sum(word in self.words for word in words) < 2


@cache
def _parts(locale: str) -> _Parts | None:
    text = row(spelled_words.SPACED, locale)
    if text is None:
        return None
    values, names = _table(text)
    links, tens, teens = (frozenset(names.get(name, ())) for name in ("and", "tens", "teens"))
    before = row(spelled_words.PREFIXES, locale) or ""
    prefix = f"(?P<prefix>[{before}]?)" if before else "(?P<prefix>)"
    forms = lexicon.alternatives([*values, *links, *tens, *teens])
    pattern = re.compile(f"(?<!{WORD_CHARACTER}){prefix}(?P<word>{forms})(?!{WORD_CHARACTER})")
    words = frozenset(f"{letter}{form}" for form in (*values, *tens, *teens) for letter in ("", *before))
    single = all(map(_WORD.fullmatch, words))
    return _Parts(pattern, values, links, "prefix" in names, tens, teens, words if single else frozenset())


def _spaced(folded: str, words: tuple[str, ...], locale: str) -> Iterator[Spelled]:
    parts = _parts(locale)
    if parts is None or parts.few(words):
        return
    value: int | None = None
    start = end = near = count = 0
    linked = False
    for match in parts.pattern.finditer(folded):
        beside = value is not None and folded[near : match.start()] in _GAPS
        if match["word"] in parts.links:
            linked, near = beside, match.end() if beside else near
            continue
        joint = parts.prefixed and match["prefix"] == _and(parts, locale)
        more = _joined(value, match["word"], parts, base(locale), linked or joint) if beside and value else None
        if more is None:
            if value is not None and count > 1:
                yield Spelled(value, start, end)
            value, start, count = _first(match["word"], parts), match.start(), 1
        else:
            value, count = more, count + 1
        end = near = match.end()
        linked = False
    if value is not None and count > 1:
        yield Spelled(value, start, end)


def _and(parts: _Parts, locale: str) -> str:
    return (row(spelled_words.PREFIXES, locale) or " ")[0]


def _first(word: str, parts: _Parts) -> int | None:
    found = parts.values.get(word)
    return int(found) if found else None


def _joined(value: int, word: str, parts: _Parts, language: str, linked: bool) -> int | None:  # noqa: FBT001
    """Return the value of what was said so far and one more word, or None if these are two numbers."""
    rest = value % 100
    if word in parts.tens:
        return value - rest + rest * 10 if 1 <= rest <= 9 else None
    if word in parts.teens:
        return value + 10 if 1 <= rest <= 9 and not linked else None
    more = int(parts.values[word])
    if more == 100:
        return value * 100 if value < 10 and not linked else None
    if rest == 0:
        return value + more if not parts.prefixed or linked else None
    if language == "en" and linked:
        return None
    if 1 <= rest <= 9 and 20 <= more <= 90:
        swapped = (language == "ar" and linked) or (language == "fr" and (rest, more) == (4, 20))
        return (value + more if language == "ar" else value + 76) if swapped else None
    return value + more if _adds(rest, more, parts, language) and (linked or language not in _LINK_NEEDED) else None


def _adds(rest: int, more: int, parts: _Parts, language: str) -> bool:
    """Return whether ones may follow: after tens; after ten where teens are said so; after 60 and 80 in French up to 19."""
    if language == "fr" and rest in {60, 80} and 10 <= more <= 19:
        return True
    if language == "fr" and rest in {70, 90} and more < 10:
        return False
    return more < 10 and ((20 <= rest <= 90 and rest % 10 == 0) or (rest == 10 and 10 in parts.values.values()))


# --- without spaces, and quarters -------------------------------------------------------------------------------------


@cache
def _korean() -> tuple[re.Pattern[str], re.Pattern[str], dict[str, Value]]:
    tens, ones = (_table(text)[0] for text in spelled_words.KOREAN_NATIVE.split("|"))
    native = f"(?P<t>{lexicon.alternatives(tens)})(?P<u>{lexicon.alternatives(ones)})"
    return re.compile(f"(?<![0-9]){spelled_words.KOREAN}"), re.compile(native), tens | ones


def _without_spaces(folded: str, locale: str) -> Iterator[Spelled]:
    if base(locale) == "ko":
        chinese, native, values = _korean()
        for match in chinese.finditer(folded):
            if len(match[0]) > 1 and (match["h"] is not None or match["t"] is not None):
                yield Spelled(_digits(match, "일이삼사오육칠팔구"), *match.span())
        for match in native.finditer(folded):
            yield Spelled(values[match["t"]] + values[match["u"]], *match.span())
    elif base(locale) == "th":
        for match in re.finditer(spelled_words.THAI, folded):
            if match["h"] or match["t"] or match["u"]:
                yield Spelled(_thai(match), *match.span())


def _digits(match: re.Match[str], ones: str) -> int:
    """Return the value of hundreds, tens and ones, of which the first two are one where only their sign stands."""
    hundreds, tens, units = (match[name] for name in "htu")
    value = ones.index(units) + 1 if units else 0
    value += 0 if tens is None else 10 * (ones.index(tens) + 1 if tens else 1)
    return value + (0 if hundreds is None else 100 * (ones.index(hundreds) + 1 if hundreds else 1))


_THAI_DIGITS = ("", "หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า")


def _thai(match: re.Match[str]) -> int:
    hundreds, tens, units = match["h"] or "", match["t"], match["u"] or ""
    ten = 2 if tens == "ยี่" else _THAI_DIGITS.index(tens) if tens else 1
    one = 1 if units == "เอ็ด" else _THAI_DIGITS.index(units)
    return 100 * _THAI_DIGITS.index(hundreds) + 10 * ten + one


def _quarters(folded: str, locale: str) -> Iterator[Spelled]:
    """Yield *half past three* as Hindi says it: a word before the number adds a half or takes a quarter away."""
    pattern, more = _more_or_less(locale)
    values = lexicon.singles(locale) if more else {}
    for match in pattern.finditer(folded) if more else ():
        if match[2] in values:
            yield Spelled(values[match[2]] + more[match[1]], *match.span())


@cache
def _more_or_less(locale: str) -> tuple[re.Pattern[str], dict[str, Fraction]]:
    """Return a pattern of such a word and what stands behind it, and what each of them adds."""
    text = row(spelled_words.QUARTERS, locale) if row(number_words.WORDS, locale) is not None else None
    more = {fold(form): Fraction(name) for name, forms in lexicon.lines(text or "") for form in forms}
    words = lexicon.alternatives(more) or "(?!)"
    return re.compile(rf"(?<!{WORD_CHARACTER})({words})[ \u00a0]({WORD_CHARACTER}+)"), more

"""The tables of ``data`` compiled for one language at a time: units, scales, joiners, numbers in words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from fractions import Fraction
from functools import cache, lru_cache

from handoutpress import languages
from handoutpress.checks.data import number_words, row, spelled_words, unit_names, words, writing
from handoutpress.checks.folding import LONGEST, WORD_CHARACTER, fold

Value = int | Fraction

_GAP = "(?:[ \u00a0\u2009\u202f]{0,2}|[-‑])"
_WHOLE_WORD = re.compile(f"{WORD_CHARACTER}+")
_PER = re.compile(r"\s?/")
_LINK = 4
"""How many characters may join the words of one number: `` und ``."""
_SPACE_GROUPS = frozenset(" \u00a0\u2009\u202f")
_HAN = {**{c: i for i, c in enumerate("零一二三四五六七八九")}, "〇": 0, "两": 2, "兩": 2}
_HAN_UNITS = {"十": 10, "百": 100, "千": 1000, "万": 10000, "萬": 10000, "億": 10**8, "亿": 10**8}
_HAN_NUMERAL = re.compile(f"[{''.join(_HAN)}{''.join(_HAN_UNITS)}]+")


@cache
def base(locale: str) -> str:
    """Return the language of a locale: ``pt`` of ``pt_BR``, ``ca`` of ``ca@valencia``."""
    return locale.partition("@")[0].partition("_")[0]


@cache
def _separators(locale: str) -> tuple[str, str]:
    found = languages.find(locale)
    return languages.separators(found) if found else (".", ",")


def decimal_mark(locale: str) -> str:
    """Return the language's decimal mark in ASCII terms: ``.`` or ``,`` (CLDR)."""
    mark = _separators(locale)[0]
    return mark if mark in ".," else "."


def groups_with_space(locale: str) -> bool:
    """Return whether the language groups thousands by a space of some width (CLDR)."""
    return _separators(locale)[1] in _SPACE_GROUPS or base(locale) in writing.SPACED_TOO


def either_separator(locale: str) -> bool:
    """Return whether ``1.500`` may be either 1500 or 1.5 in the language."""
    return locale in writing.EITHER_SEPARATOR


def lines(text: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield (first word, the other words) of each line of a table."""
    for line in re.split(r"[\n;]", text):
        name, _, rest = line.strip().partition(" ")
        if name:
            yield name, words(rest)


def alternatives(forms: Iterable[str]) -> str:
    """Return a pattern for any of the forms, longest first; ``*`` at the end is any ending."""
    longest = sorted(set(forms), key=lambda form: (-len(form), form))
    return "|".join(
        re.escape(form.removesuffix("*")) + (f"{WORD_CHARACTER}*" if form.endswith("*") else "") for form in longest
    )


@cache
def _symbols() -> tuple[re.Pattern[str], dict[str, str]]:
    names = {form: name for name, forms in lines(unit_names.SYMBOLS) for form in forms}
    boundary = r"(?![A-Za-zµμ\u00c0-\u024f\u0300-\u036f\u1e00-\u1eff]|(?<=[A-Za-z])\d)"
    return re.compile(f"{_GAP}({alternatives(names)}){boundary}"), names


@cache
def _unit_words(locale: str) -> tuple[re.Pattern[str], tuple[tuple[tuple[str, ...], str], ...]] | None:
    """Return the pattern of all unit words of a language, and the forms of each unit to name what was found."""
    table = row(unit_names.UNITS, locale)
    if table is None:
        return None
    folded = [(name, tuple(fold(form) for form in forms)) for name, forms in lines(table)]
    boundary = "" if base(locale) in unit_names.ATTACHED else f"(?!{WORD_CHARACTER})"
    everything = re.compile(f"{_GAP}({alternatives(f for _, forms in folded for f in forms)}){boundary}")
    return everything, tuple((forms, name) for name, forms in folded)


def _raw_length(raw: str, folded: int, whole: int) -> int:
    """Return how many characters of the raw text, which has ``whole`` folded, give so many folded ones."""
    if whole == len(raw):
        return folded
    return next((k for k in range(folded, len(raw) + 1) if len(fold(raw[:k])) >= folded), len(raw))


def _one_unit(tail: str, locale: str) -> tuple[str, int]:
    pattern, names = _symbols()
    symbol = pattern.match(tail)
    if symbol and (symbol[1], symbol.start(1)) != ("s", 0) and symbol[1] not in unit_names.NO_SIGNS.get(locale, ()):
        return names[symbol[1]], symbol.end()
    found = _unit_words(locale)
    match = found and found[0].match(folded := fold(tail))
    if not found or not match:
        return "", 0
    return _unit_named(match[1], locale), _raw_length(tail, match.end(), len(folded))


@lru_cache(maxsize=4096)
def _unit_named(word: str, locale: str) -> str:
    """Return the unit of a word that the pattern of all of them has found."""
    units = (_unit_words(locale) or (None, ()))[1]
    return next(name for forms, name in units if any(_is_form(form, word) for form in forms))


def _is_form(form: str, word: str) -> bool:
    """Return whether a word is a form of a table, of which ``*`` at the end is any ending: as ``alternatives`` reads it."""
    stem, ending = form.removesuffix("*"), word[len(form) - 1 :]
    return form == word or (
        form != stem and word.startswith(stem) and (not ending or bool(_WHOLE_WORD.fullmatch(ending)))
    )


@cache
def _unit_pattern(unit: str, locale: str) -> re.Pattern[str] | None:
    """Return the pattern of the words of one unit; None if the language's table lacks it."""
    forms = next((forms for forms, name in (_unit_words(locale) or (None, ()))[1] if name == unit), None)
    return None if forms is None else re.compile(alternatives(forms))


def unit_after(tail: str, locale: str) -> tuple[str, int]:
    """Return (canonical unit, characters used) for the text after a number; ("", 0) if no unit is known there."""
    if not tail:
        return "", 0
    unit, length = _one_unit(tail, locale)
    if unit and _PER.match(tail, length):
        slash = tail.index("/", length) + 1
        second, more = _one_unit(tail[slash:], locale)
        if second:
            return f"{unit}/{second}", slash + more
    return unit, length


@cache
def _units_before(locale: str) -> tuple[tuple[str, str], ...]:
    table = row(writing.BEFORE, locale) or ""
    return tuple((fold(form), name) for name, forms in lines(table) for form in forms)


def unit_before(head: str, locale: str) -> str:
    """Return the canonical unit that stands right before a number (``%20``), or nothing."""
    if head[-1:] in "%٪％" and head:
        return "%"
    found = _units_before(locale)
    if not found:
        return ""
    folded = fold(head).rstrip()
    return next((name for form, name in found if folded.endswith(form)), "")


def mentions_unit(folded: str, unit: str, locale: str) -> bool | None:
    """Return whether a folded text holds a word for the unit anywhere; None if the language's table lacks the unit."""
    pattern = _unit_pattern(unit, locale)
    if pattern is None:
        return None
    _, names = _symbols()
    return bool(pattern.search(folded)) or any(form.lower() in folded for form, name in names.items() if name == unit)


@cache
def _scales(locale: str) -> tuple[re.Pattern[str], dict[str, int], frozenset[str]] | None:
    """Return a pattern of the words, their factors, and the letters with which they begin (none if folding drops letters)."""
    table = row(number_words.SCALES, locale)
    if table is None:
        return None
    factors = {fold(form): int(value) for value, forms in lines(table) for form in forms}
    boundary = "" if base(locale) in number_words.SUBSTRING else rf"(?!{WORD_CHARACTER})"
    gap = "[ \u00a0\u2009\u202f]?"
    begin = frozenset(form[0] for form in factors)
    plain = all(character < "\u0600" or character > "\u06ff" for character in begin)
    return re.compile(f"{gap}({alternatives(factors)}){boundary}"), factors, begin if plain else frozenset()


def scale_after(tail: str, locale: str) -> tuple[int, int]:
    """Return (factor, characters used) for a word like *million* after a number; (0, 0) if there is none."""
    found = _scales(locale)
    if not found or not tail or (found[2] and tail[tail[0] in _SPACE_GROUPS :][:1].lower()[:1] not in found[2]):
        return 0, 0
    match = found[0].match(folded := fold(tail))
    return (found[1][match[1]], _raw_length(tail, match.end(), len(folded))) if match else (0, 0)


@cache
def _joiners(locale: str) -> tuple[frozenset[str], tuple[tuple[str, str], ...]]:
    single = frozenset(map(fold, words(row(writing.JOINERS, locale) or "")))
    pairs = (pair.split(":") for pair in words(row(writing.PAIRS, locale) or ""))
    return single, tuple((fold(before), fold(between)) for before, between in pairs)


def joins(gap: str, before: str, locale: str) -> bool:
    """Return whether folded words between two numbers (and those before the first) make them a range."""
    single, pairs = _joiners(locale)
    return gap in single or any(gap == between and before.rstrip().endswith(first) for first, between in pairs)


@cache
def _number_words(locale: str) -> tuple[dict[str, tuple[Value, ...]], tuple[tuple[str, Value], ...]]:
    """Return single words -> values, and (expression, value) for those found anywhere in the text."""
    single: dict[str, tuple[Value, ...]] = {}
    anywhere: list[tuple[str, Value]] = []
    for name, forms in lines(row(number_words.WORDS, locale) or ""):
        value = Fraction(name) if "/" in name else int(name)
        for form in map(fold, forms):
            if base(locale) in number_words.SUBSTRING or not _WHOLE_WORD.fullmatch(form):
                anywhere.append((form, value))
            else:
                single[form] = (*single.get(form, ()), value)
    months = words(row(number_words.MONTHS, locale) or "")
    for i, month in enumerate(months):
        single[month] = (*single.get(month, ()), i // 2 + 1)
    return single, tuple(anywhere)


def spoken(folded: str, tokens: tuple[str, ...], locale: str) -> frozenset[Value]:
    """Return the values of all numbers in words of a folded text, with those that neighbours make (*twenty-four*)."""
    single, anywhere = _number_words(locale)
    values: set[Value] = {value for form, value in anywhere if form in folded}
    prefixes = row(spelled_words.PREFIXES, locale) or ""
    previous: tuple[Value, ...] = ()
    for token in tokens if prefixes or not single.keys().isdisjoint(tokens) else ():
        found = single.get(token, ())
        if not found and len(token) > _LINK - 1 and token[0] in prefixes:
            found = single.get(token[1:], ())
        values.update(found)
        for one in previous:
            for two in found:
                values.update(_compound(one, two))
        previous = found
    if base(locale) in number_words.CJK_NUMERALS:
        values.update(han(match[0]) for match in _HAN_NUMERAL.finditer(folded))
    return frozenset(values)


@cache
def _counted(locale: str) -> tuple[re.Pattern[str], dict[str, Value]]:
    """Return a pattern of the number words of a language, and what they say; a word of two values says the first."""
    single, anywhere = _number_words(locale)
    values: dict[str, Value] = {**{form: found[0] for form, found in single.items()}, **dict(anywhere)}
    pattern = alternatives(values)
    if base(locale) not in number_words.SUBSTRING:
        pattern = f"(?<!{WORD_CHARACTER})(?:{pattern})(?!{WORD_CHARACTER})"
    if base(locale) in number_words.CJK_NUMERALS:
        pattern = f"{_HAN_NUMERAL.pattern}|{pattern}"
    return re.compile(pattern), values


def measured(folded: str, locale: str) -> Counter[tuple[Value, str]]:
    """Return how often a folded text says a number in words with a unit right after it: ``vier Tage`` is (4, day).

    What may be a part of a larger number (the 4 of *treinta y cuatro días*) is left out.
    """
    found: Counter[tuple[Value, str]] = Counter()
    if row(number_words.WORDS, locale) is None:
        return found
    pattern, values = _counted(locale)
    before: tuple[Value, int] | None = None
    for match in pattern.finditer(folded):
        value = values[match[0]] if match[0] in values else han(match[0])
        whole = _together(before, value, folded, match.start())
        unit, _ = unit_after(folded[match.end() : match.end() + 40], locale)
        if unit and whole is not None:
            found[whole, unit] += 1
        before = value, match.end()
    return found


def _together(before: tuple[Value, int] | None, value: Value, folded: str, start: int) -> Value | None:
    """Return the value of a number word with the one before it (its value and end); None if that is unclear."""
    if before is None or start - before[1] > _LINK or max(before[0], value) < 20:
        return value
    joined = folded[before[1] : start] in {" ", "-"}
    return next(_compound(before[0], value), None) if joined else None


def _compound(one: Value, two: Value) -> Iterator[Value]:
    if 20 <= one <= 90 and 0 < two < 10:
        yield one + two
    if two in {100, 1000, 1000000} and 0 < one < 1000:
        yield one * two


def han(numeral: str) -> int:
    """Return the value of a Han numeral: ``二十四`` is 24, ``二〇二六`` is 2026."""
    numeral = numeral[:LONGEST]
    if not any(character in _HAN_UNITS for character in numeral):
        return int("".join(str(_HAN[character]) for character in numeral))
    total = section = digit = 0
    for character in numeral:
        factor = _HAN_UNITS.get(character, 0)
        if not factor:
            digit = _HAN[character]
        elif factor >= 10000:
            total, section, digit = (total + section + digit or 1) * factor, 0, 0
        else:
            section, digit = section + (digit or 1) * factor, 0
    return total + section + digit


@cache
def singles(locale: str) -> dict[str, Value]:
    """Return the single words for numbers of a language, each with the first of its values."""
    return {form: values[0] for form, values in _number_words(locale)[0].items()}


@cache
def sure(locale: str) -> dict[str, Value]:
    """Return the number words of a language that can hardly mean anything else, with their values."""
    single, _ = _number_words(locale)
    return {form: single[form][0] for form in map(fold, words(row(number_words.SURE, locale) or "")) if form in single}

"""Wording: text left in the source's language, unlikely lengths, doubled words. HP441-HP444."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from handoutpress.checks.data import row, style, words
from handoutpress.checks.lexicon import base
from handoutpress.checks.missing_sentences import lacking
from handoutpress.checks.once import once
from handoutpress.checks.pair import Pair, quote
from handoutpress.checks.reading import Reading
from handoutpress.checks.right_language import is_sentence
from handoutpress.model import Problem

_LETTERS = re.compile(r"[^\W\d_]{2,}")
_DOUBLED = re.compile(r"(?<![\w'-])([^\W\d_]{2,})[ \u00a0]+\1(?![\w'-])", re.IGNORECASE)
_LATIN_RUN = re.compile(r"[A-Za-z][a-z]+(?:[ ,]+[a-z]{2,}){3,}")
_NOT_PROSE = re.compile(r"\{[a-z.]+\}|\ufffc")
_LATIN_LETTER = re.compile("[A-Za-z]")
_LATIN = frozenset({"Latn"})


def check(pair: Pair) -> Iterator[Problem]:
    """Yield what looks untranslated, cut short or doubled."""
    source, target = once(_prose, pair.source), once(_prose, pair.target)
    if base(pair.locale) == base(pair.source_locale):
        return
    if source.strip() == target.strip():
        if len(_LETTERS.findall(source)) >= 4 and not is_sentence(pair):
            yield pair.warning("HP441", "the translation is the source itself", "translate it, or waive the finding")
        return
    yield from _left_in(pair, target)
    yield from _length(pair, source, target)
    yield from _doubled(pair, target)


def _prose(reading: Reading) -> str:
    return _NOT_PROSE.sub(" ", reading.plain)


@cache
def _stray(locale: str) -> frozenset[str]:
    return frozenset(words(style.STRAY_ENGLISH)) - frozenset(words(row(style.OWN_WORDS, locale) or ""))


def _left_in(pair: Pair, target: str) -> Iterator[Problem]:
    """Yield for a run of English inside of a translation: at least two small words of it, or a run in another script."""
    if base(pair.source_locale) != "en" or not _LATIN_LETTER.search(target):
        return
    if pair.context.language.script not in _LATIN:
        run = _LATIN_RUN.search(target)
        if run and run[0] in pair.source.plain:
            yield pair.warning("HP442", f"words of the source are left in: {quote(run[0])}", "translate them")
        return
    strange = _stray(pair.locale)
    if strange.isdisjoint(pair.target.words):
        return
    stray = [word for word in pair.target.words if word in strange]
    if len(stray) >= 2 and len(stray) * 8 >= len(pair.target.words):
        yield pair.warning("HP442", f"words of the source are left in: {quote(dict.fromkeys(stray))}", "translate them")


def _length(pair: Pair, source: str, target: str) -> Iterator[Problem]:
    if len(source) < 40:
        return
    low, high = row(style.LENGTH, pair.locale) or style.LENGTH_ELSE
    share = len(target) / len(source)
    if not low <= share <= high:
        if share < low and lacking(pair):
            return  # told as what it is
        what = "short" if share < low else "long"
        text = f"the translation is unusually {what}: {len(target)} characters for {len(source)}"
        yield pair.warning("HP443", text, "see whether something is left out or added")


def _doubled(pair: Pair, target: str) -> Iterator[Problem]:
    if base(pair.locale) in style.REDUPLICATING:
        return
    for match in _DOUBLED.finditer(target):
        allowed = words(row(style.MAY_DOUBLE, pair.locale) or "")
        if match[1].lower() not in allowed and not _DOUBLED.search(pair.source.plain):
            yield pair.warning("HP444", f"a word stands twice: {quote(match[0])}", "delete one of them")
            return

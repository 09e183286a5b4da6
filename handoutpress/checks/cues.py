"""The cues of a language compiled to one question: which of these expressions does a folded text hold."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from handoutpress.checks.data import ban_words, cue_words, number_words, row, words
from handoutpress.checks.facts import rows
from handoutpress.checks.folding import WORD_CHARACTER, fold
from handoutpress.checks.lexicon import base

_NOTHING = re.compile(r"(?!)")
_MARK = re.compile(r"[.!?;:…]\s+|[。！？；：।॥؟؛]\s*")
_SENTENCE_END = re.compile(r"(?<=[.!?;:…])\s+|(?<=[。！？；：।॥؟؛])\s*")


def sentences(folded: str) -> list[str]:
    """Return a folded text's sentences; a colon and a semicolon end one too."""
    return [part for part in _SENTENCE_END.split(folded) if part.strip()]


def sentence_ends(folded: str) -> tuple[int, ...]:
    """Return where the sentences of a folded text begin, but for the first."""
    last = len(folded.rstrip())
    return tuple(match.end() for match in _MARK.finditer(folded) if match.end() < last)


@cache
def pattern(forms: str, locale: str) -> re.Pattern[str]:
    """Return a pattern for the expressions of a table's line; ``*`` is any beginning or ending of a word."""
    found = sorted({fold(form) for form in words(forms)}, key=lambda form: (-len(form), form))
    if not found:
        return _NOTHING
    if base(locale) in number_words.SUBSTRING:
        return re.compile("|".join(re.escape(form) for form in found))
    any_letters = f"{WORD_CHARACTER}*"
    body = "|".join(
        any_letters.join(re.escape(part).replace(r"\ ", r"\s+") for part in form.split("*")) for form in found
    )
    return re.compile(rf"(?<!{WORD_CHARACTER})(?:{body})(?!{WORD_CHARACTER})")


@cache
def table(name: str, locale: str) -> re.Pattern[str] | None:
    """Return the pattern of a table of ``cue_words`` for a language; None if it has no row."""
    lines: Mapping[str, str] = ban_words.SAID_SO if name == "SAID_SO" else getattr(cue_words, name)
    found = row(lines, locale)
    return None if found is None else pattern(found, locale)


@cache
def pair(name: str, locale: str) -> tuple[re.Pattern[str], re.Pattern[str]] | None:
    """Return the two patterns of a two-sided table (``SIDES``, ``MORE_LESS``); None if there is no row."""
    lines: Mapping[str, tuple[str, str]] = getattr(cue_words, name)
    found = row(lines, locale)
    if found is None and name == "SIDES" and rows.know(("left", "right"), locale):
        found = rows.forms("left", locale), rows.forms("right", locale)
    return None if found is None else (pattern(found[0], locale), pattern(found[1], locale))


@cache
def period(name: str, locale: str) -> re.Pattern[str] | None:
    """Return the pattern of a period (``day``, ``week`` ...) in a language; None if it has no row."""
    found = row(cue_words.PERIODS, locale)
    return None if found is None or name not in found else pattern(found[name], locale)


def aligned(source: str, target: str) -> list[tuple[str, str]]:
    """Return the sentences of both sides side by side if there are as many; else both texts as one pair."""
    one, other = sentences(source), sentences(target)
    return list(zip(one, other, strict=True)) if len(one) == len(other) else [(source, target)]

"""What the checks know about a language, family by family: told everywhere, since silence must never look like a pass.

Read from the tables themselves, so that a row that is added is told at once.
"""

from __future__ import annotations

import importlib
import importlib.util
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from handoutpress import languages
from handoutpress.checks.data import cue_words, number_words, row, unit_names
from handoutpress.model import Language

_ROWS = "handoutpress.checks.data.facts"
"""The package with one module of words a language; each line of its ``WORDS`` begins with the concept that it names."""

_CONCEPTS: Mapping[str, tuple[str, ...]] = {
    "numbers in words": ("2", "3"),
    "fractions": ("1/2", "1/4"),
    "units in words": ("hour", "day"),
    "dose forms": ("tablet", "drop"),
    "negation": ("not",),
    "left and right": ("left", "right"),
    "bounds": ("over", "under", "at_least", "at_most"),
    "how often": ("every", "times"),
    "opposites": ("before", "after", "with", "without", "stop", "continue"),
    "halves of the day": ("am", "pm"),
    "months and weekdays": ("jan", "dec", "mon", "sun"),
    "drug names": ("ibuprofen", "warfarin", "insulin"),
}
"""Family -> what a language's module must name for the family to be looked at."""

_TABLES: Mapping[str, Mapping[str, Any]] = {
    "numbers in words": number_words.WORDS,
    "units in words": unit_names.UNITS,
    "negation": cue_words.NEGATION,
    "left and right": cue_words.SIDES,
    "bounds": cue_words.MORE_LESS,
    "how often": cue_words.PERIODS,
}
"""Family -> the table that has it too, a row a language."""

FAMILIES = tuple(_CONCEPTS)
"""What is looked at by words, so in no language that lacks them. Digits, signs of units and links are compared in all."""


def coverage(language: Language) -> dict[str, bool]:
    """Return for each of ``FAMILIES`` whether the checks know the words of a language for it."""
    return dict(_known(language.locale))


def unknown(language: Language) -> tuple[str, ...]:
    """Return the families that are not looked at in a language, in their order; none in the made-up ones."""
    return (
        () if language.locale.endswith("_XA") else tuple(name for name, known in _known(language.locale) if not known)
    )


def told(language: Language, names: Iterable[str]) -> str:
    """Return what people are told of the families of which a language's words are not known."""
    return f"not looked at in {language.name}: {', '.join(names)}"


def _known(locale: str) -> tuple[tuple[str, bool], ...]:
    said = _said(locale)
    return tuple((family, said.issuperset(needed) or _in_table(family, locale)) for family, needed in _CONCEPTS.items())


def _in_table(family: str, locale: str) -> bool:
    if family == "months and weekdays":
        language = languages.find(locale)  # their names are CLDR's
        return language is not None and languages.cldr(language) is not None
    if family == "drug names" and (found := languages.find(locale)) and found.script == "Latn":
        return True  # names in Latin letters are compared without a list
    if family == "fractions":
        lines = (row(number_words.WORDS, locale) or "").splitlines()
        return any(line.startswith("1/2 ") for line in lines)
    return row(_TABLES.get(family, {}), locale) is not None


@cache
def _said(locale: str) -> frozenset[str]:
    """Return the concepts that the module of a locale, else of its language, has a line for."""
    for name in (locale, locale.partition("@")[0].partition("_")[0]):
        if importlib.util.find_spec(f"{_ROWS}.{name}"):
            module = importlib.import_module(f"{_ROWS}.{name}")
            lines = [*module.WORDS.splitlines(), *getattr(module, "DRUGS", "").splitlines()]
            return frozenset(parts[0] for line in lines if len(parts := line.split()) > 1)
    return frozenset()

"""Which families of facts are known for a language: silence must never look like a pass."""

from __future__ import annotations

from handoutpress.checks.data import cue_words, number_words, row, unit_names
from handoutpress.checks.facts import rows

_NEEDED = {
    "dose forms": ("tablet", "capsule", "drop", "unit"),
    "fractions": ("1/2", "1/4"),
    "frequency": ("every", "times", "day", "week", "hour"),
    "bounds on numbers": ("over", "under", "at_least", "at_most"),
    "halves of the day": ("am", "pm"),
    "parts of the day": ("morning", "evening", "night"),
    "weekdays": ("mon", "sun"),
    "months": ("jan", "dec"),
    "temperature scales": ("°C", "°F"),
    "minus in words": ("minus",),
    "before and after": ("before", "after"),
    "opposites": ("with", "without", "stop", "continue", "increase", "reduce", "low", "high", "wet", "dry"),
    "conditions": ("even_if", "only_if", "unless", "until"),
    "ways and body parts": ("mouth", "skin", "eye", "ear"),
    "drug names": ("ibuprofen", "warfarin", "insulin", "prednisolone"),
}
"""Family -> concepts that a row must name for the family to be looked at."""

FAMILIES = ("numbers in words", "units in words", "negation", "left and right", *_NEEDED)
"""All families, in the order in which they are told."""

_CLDR = frozenset(("weekdays", "months"))


def coverage(locale: str) -> dict[str, str]:
    """Return family -> ``confirmed``, ``drafted`` (it asks, it never refuses) or ``none``, for a locale."""
    found = rows.find(locale)
    state = "confirmed" if found is not None and found.confirmed else "drafted"
    known = {
        "numbers in words": "confirmed"
        if row(number_words.WORDS, locale)
        else state
        if _said(found, "1", "2", "3")
        else "none",
        "units in words": "confirmed"
        if row(unit_names.UNITS, locale)
        else state
        if _said(found, "hour", "day")
        else "none",
        "negation": "confirmed" if row(cue_words.NEGATION, locale) else state if _said(found, "not") else "none",
        "left and right": "confirmed" if row(cue_words.SIDES, locale) else state if _said(found, "left") else "none",
    }
    known |= {family: state if _said(found, *names) else "none" for family, names in _NEEDED.items()}
    if not locale.endswith("_XA"):
        known |= {family: known[family] if known[family] != "none" else "confirmed" for family in _CLDR}
    return {family: known[family] for family in FAMILIES}


def _said(found: rows.Row | None, *names: str) -> bool:
    return found is not None and found.knows(*names)

"""What kind of change lies between a translation's source sentence then (``#|``) and now. Derived each time, never stored."""

from __future__ import annotations

from handoutpress.catalogs.translation_memory import letters_apart
from handoutpress.languages import wording_differences
from handoutpress.model import Message, Place, Problem, error

KINDS = ("negation", "numbers", "units", "reworded", "typo", "link-only", "markup-only", "context")
"""Most dangerous first."""

_TYPO = 2


def change_kind(message: Message) -> str:
    """Return the kind of change of a fuzzy message, one of ``KINDS``; nothing without ``#|`` to tell it from.

    ``context``: the same words, taken over from another place.
    """
    if message.previous is None:
        return ""
    return kind_between(message.previous[1], message.msgid)


def kind_between(old: str, new: str) -> str:
    """Return the kind of change from one source sentence to another."""
    before, after = wording_differences.facts(old), wording_differences.facts(new)
    if before.negations != after.negations:
        return "negation"
    if before.numbers != after.numbers:
        return "numbers"
    if before.units != after.units:
        return "units"
    return _harmless_kind(old, new)


def _harmless_kind(old: str, new: str) -> str:
    if old == new:
        return "context"
    if wording_differences.without_links(old) == wording_differences.without_links(new):
        return "link-only"
    one, other = wording_differences.words_of(old), wording_differences.words_of(new)
    if one == other:
        return "markup-only"
    return "typo" if letters_apart(one, other, _TYPO) <= _TYPO else "reworded"


def source_fix_problems(old: str, new: str, place: Place) -> list[Problem]:
    """Return why ``old`` may not become ``new`` in every language without a new look at the translations; none if it may."""
    before, after = wording_differences.facts(old), wording_differences.facts(new)
    differ = {
        "numbers": before.numbers != after.numbers,
        "units": before.units != after.units,
        "negations": before.negations != after.negations,
        "links": before.links != after.links,
        "turning words (left, before, more, must)": wording_differences.turning(old)
        != wording_differences.turning(new),
    }
    hint = "change the source and run handoutpress update: the translations are then looked at again"
    problems = [
        error("HP325", place, f"the {what} of the two sentences differ: this is no mere correction", hint)
        for what, different in differ.items()
        if different
    ]
    return problems if new.strip() else [error("HP325", place, "the new sentence is empty", hint)]

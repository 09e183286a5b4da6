"""The rows of ``data/facts``: one module a language, read once into a lexicon."""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from functools import cache
from types import ModuleType

from handoutpress.checks.data import number_words, row
from handoutpress.checks.data.facts import en
from handoutpress.checks.facts import calendar
from handoutpress.checks.facts.lexer import Lexicon
from handoutpress.checks.lexicon import lines

_OF_NEGATION = frozenset(("not_counted", "not_otherwise"))
"""What only the count of negations reads: *pa jou* is *per day*, though it holds no *pa* (not)."""


@dataclass(frozen=True)
class Row:
    """What is known about the words of a language."""

    lexicon: Lexicon
    confirmed: bool
    """False if the row was drafted without pairs by a second reader: then it asks and never refuses."""
    own: bool
    """False if the language has no file: only what CLDR and the other tables know is read then."""
    noun_first: bool
    """True if a counted noun stands before its number (Swahili *vidonge 2*)."""

    def knows(self, *names: str) -> bool:
        """Return whether the row has a line for each of these concepts."""
        return self.lexicon.names.issuperset(names)


@cache
def find(locale: str) -> Row | None:
    """Return the row of a locale (``pt_BR``), else of its language; one without words of its own if there is no file.

    None for a pseudo-language.
    """
    if locale.endswith("_XA"):
        return None
    module = _file(locale)
    lexicon = Lexicon(locale)
    for text in (getattr(module, "WORDS", ""), getattr(module, "DRUGS", "")):
        for name, forms in concepts(text):
            lexicon.names.add(name)
            for form in forms if name not in _OF_NEGATION else ():
                lexicon.add(form, name)
    for name, form in calendar.names(locale):
        lexicon.add(form, name)
    for name, forms in lines(row(number_words.WORDS, locale) or ""):
        if "/" in name and "1/2" in lexicon.names and lexicon.dense:
            continue
        for form in forms:
            lexicon.add(form.replace(" ", "_"), name, 1)
    lexicon.finish()
    return Row(
        lexicon, getattr(module, "STATE", "") == "confirmed", module is not None, getattr(module, "NOUN_FIRST", False)
    )


def _file(locale: str) -> ModuleType | None:
    return next(
        (found for name in (locale, locale.partition("@")[0].partition("_")[0]) if (found := _module(name))), None
    )


def _module(name: str) -> ModuleType | None:
    try:
        return importlib.import_module(f"handoutpress.checks.data.facts.{name}")
    except ModuleNotFoundError:
        return None


def concepts(text: str) -> list[tuple[str, tuple[str, ...]]]:
    """Return (concept, forms) of the lines of a row; a line that begins with ``=`` is a heading."""
    found = []
    for line in text.split("\n"):
        name, _, rest = line.strip().partition(" ")
        if name and name != "=":
            found.append((name, tuple(part for part in rest.split() if part)))
    return found


FREQUENCY = ("every", "times", "1x", "day", "week", "hour")
BOUNDS = ("over", "under", "at_least", "at_most")
"""What a row must name so that silence about a frequency, or about a bound, says something."""


@cache
def know(names: tuple[str, ...], *locales: str) -> bool:
    """Return whether the rows of all these locales name all these concepts."""
    return all(found is not None and found.knows(*names) for found in map(find, locales))


@cache
def forms(concept: str, locale: str) -> str:
    """Return the forms of a concept in a language's file as one line; empty if there are none."""
    module = None if locale.endswith("_XA") else _file(locale)
    found = concepts(module.WORDS) if module else []
    return " ".join(form for name, line in found if name == concept for form in line)


@cache
def certain(*locales: str) -> bool:
    """Return whether the rows of all these locales are confirmed: then a finding may refuse."""
    return all(found is not None and found.confirmed for found in map(find, locales))


@cache
def drug_forms(locale: str) -> tuple[str, ...]:
    """Return the names of medicines in a language's file, without their open endings."""
    module = _file(locale)
    text = f"{module.WORDS}\n{getattr(module, 'DRUGS', '')}" if module else ""
    names = {name for name, _ in concepts(en.DRUGS)}
    lines = [forms for name, forms in concepts(text) if name in names]
    return tuple(form.replace("*", "").replace("_", " ") for forms in lines for form in forms)


@cache
def all_forms(names: frozenset[str], locale: str) -> tuple[str, ...]:
    """Return the forms of many concepts in a language's file."""
    module = None if locale.endswith("_XA") else _file(locale)
    texts = getattr(module, "WORDS", ""), getattr(module, "DRUGS", "")
    return tuple(form for text in texts for name, line in concepts(text) if name in names for form in line)

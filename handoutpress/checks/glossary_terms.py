"""The terms of the glossary in one message: which are used, and what is called otherwise. HP551-HP553, HP555."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from handoutpress.checks.data import number_words
from handoutpress.checks.facts.rows import drug_forms
from handoutpress.checks.folding import WORD_CHARACTER, fold
from handoutpress.checks.glossary import KEEP, Term, finder
from handoutpress.checks.lexicon import base
from handoutpress.checks.pair import Pair
from handoutpress.model import Problem

_PREFIX_LETTERS = "(?:[وفبلكהבלמשו]{0,2}(?:ال)?)?"


@lru_cache(maxsize=512)
def _source_index(
    terms: tuple[Term, ...], locale: str
) -> tuple[re.Pattern[str], tuple[tuple[re.Pattern[str], Term], ...]]:
    """Return a pattern for any term of the source, and one pattern a term: most sentences hold none."""
    found = tuple(
        (re.compile("|".join(finder(name, locale, exact=True).pattern for name in _longest(term.source))), term)
        for term in terms
    )
    return re.compile("|".join(pattern.pattern for pattern, _ in found) or "(?!)"), found


def _longest(names: tuple[str, ...]) -> list[str]:
    return sorted(names, key=lambda name: (-len(name), name))


def check(pair: Pair) -> Iterator[Problem]:
    """Yield the terms that a translation does not call what the glossary calls them."""
    for term in uses(pair):
        yield from findings(pair, term)


def uses(pair: Pair) -> Iterator[Term]:
    """Yield the terms of the glossary that the source of a message uses, in the order of the file."""
    glossary = pair.context.glossary
    if glossary is None or not glossary.terms:
        return
    anything, found = _source_index(glossary.terms, pair.source_locale)
    text = pair.source.folded
    if not anything.search(text):
        return
    present = [(pattern, term) for pattern, term in found if pattern.search(text)]
    for pattern, term in present:
        if not _within_longer(pattern, term, present, text):
            yield term


def _within_longer(
    pattern: re.Pattern[str], term: Term, present: list[tuple[re.Pattern[str], Term]], text: str
) -> bool:
    """Return whether a term stands only inside of longer terms: *nerve* in *nerve block*."""
    spans = [m.span() for other, one in present if one is not term for m in other.finditer(text)]
    return all(
        any(a <= m.start() and m.end() <= b and b - a > m.end() - m.start() for a, b in spans)
        for m in pattern.finditer(text)
    )


def findings(pair: Pair, term: Term) -> Iterator[Problem]:
    """Yield what a translation says otherwise than the glossary has it for a term (HP551 to HP553)."""
    text, name = pair.target.folded, term.source[0]
    for variant in term.forbidden:
        if finder(variant, pair.locale, exact=True).search(text) and not _allowed(variant, term, text, pair.locale):
            hint = f"the glossary says: {'; '.join(term.target) or 'another word'}"
            yield pair.error("HP552", f"'{variant}' is forbidden for '{name}'", hint)
    if not term.target:
        return
    if term.drug:
        if not any(_named(one, term, text, pair) for one in (*term.target, *_kept(term))):
            hint = f"write: {' or '.join(term.target)}"
            yield pair.error("HP555", f"the medicine '{name}' is not called what the glossary calls it", hint)
        return
    if KEEP in term.target:
        if not any(fold(one) in text for one in (*term.source, *term.target[1:])):
            yield pair.warning("HP553", f"'{name}' is not to be translated", "write it as the source does")
    elif not any(finder(one, pair.locale).search(text) for one in term.target):
        yield pair.warning(
            "HP551", f"'{name}' is not called what the glossary calls it", f"write: {' or '.join(term.target)}"
        )


def _allowed(variant: str, term: Term, text: str, locale: str) -> bool:
    """Return whether the forbidden words stand only inside of an allowed expression."""
    inside = [m.span() for one in term.target for m in finder(one, locale).finditer(text)]
    found = [m.span() for m in finder(variant, locale, exact=True).finditer(text)]
    return all(any(a <= start and end <= b for a, b in inside) for start, end in found)


def _kept(term: Term) -> tuple[str, ...]:
    return term.source if KEEP in term.target else ()


def _named(name: str, term: Term, text: str, pair: Pair) -> bool:
    """Return whether a text holds the name of a medicine, alone or with an ending, and not as a part of another's name."""
    glossary = pair.context.glossary
    others = (
        [one for other in glossary.terms if other.drug and other is not term for one in other.target]
        if glossary
        else []
    )
    longer = [
        fold(one) for one in (*others, *drug_forms(pair.locale)) if fold(name) in fold(one) and fold(one) != fold(name)
    ]
    rest = text
    for other in sorted(longer, key=lambda one: (-len(one), one)):
        rest = rest.replace(other, "\ufffc")
    if base(pair.locale) in number_words.SUBSTRING:
        return fold(name) in rest
    stem = re.escape(fold(name).rstrip("aeiouаояе") if len(name) > 5 else fold(name))
    return bool(
        re.search(rf"(?<!{WORD_CHARACTER}){_PREFIX_LETTERS}{stem}{WORD_CHARACTER}{{0,3}}(?!{WORD_CHARACTER})", rest)
    )

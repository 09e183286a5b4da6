"""Translation checks: pure functions over a source and its translation that return Problems (issue codes HP4xx, HP5xx).

``check`` looks at one message, ``check_all`` at many of one catalog, ``source`` at the source's segments, ``catalogs`` at all
catalogs of a language, ``copied_catalogs`` at those of all languages; ``fix``
mends what is mechanical; ``glossary.read`` and ``waivers`` are the two things that people write for the checks.

In: a Segment, its Message, the Context of its catalog. Out: Problems in a fixed order. Never: a file, the clock, a change of text.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce
from pathlib import Path
from zlib import crc32

from handoutpress.checks import (
    characters,
    comparators,
    conflicts,
    copied_catalogs,
    glossary,
    glossary_terms,
    known_families,
    limits,
    links,
    message_branches,
    missing_clauses,
    missing_sentences,
    negation,
    numbers,
    open_questions,
    phones,
    polarity,
    punctuation,
    right_language,
    sources,
    structure,
    units,
    untranslated_words,
    waivers,
)
from handoutpress.checks.facts import comparison, signs
from handoutpress.checks.glossary import Glossary
from handoutpress.checks.known_families import coverage
from handoutpress.checks.mechanical_fixes import fix
from handoutpress.checks.pair import Context, Pair, make_all
from handoutpress.model import Message, Problem, Segment, Severity


def _fingerprint() -> int:
    """Return a checksum of all code and tables that a verdict depends on.

    Not a number that people count up: a forgotten one would let remembered verdicts of older checks into a book.
    """
    package = Path(__file__).parent.parent
    files = [path for room in ("checks", "markdown", "languages") for path in package.glob(f"{room}/**/*.py")]
    return reduce(lambda sum_, path: crc32(path.read_bytes(), sum_), sorted(files), 0)


VERSION = _fingerprint()
"""Changes when any verdict may change: part of the key of remembered verdicts."""

FAMILIES = (
    limits.check,
    links.check,
    structure.check,
    characters.check,
    numbers.check,
    units.check,
    phones.check,
    comparators.check,
    signs.check,
    negation.check,
    polarity.check,
    glossary_terms.check,
    untranslated_words.check,
    right_language.check,
    missing_sentences.check,
    missing_clauses.check,
    punctuation.check,
)
"""The families in the order in which their findings are told."""

_OF_WORDS = (
    *(numbers.check, units.check, phones.check, comparators.check, signs.check, negation.check, polarity.check),
    missing_sentences.check,
    missing_clauses.check,
)
"""The families that compare what two sentences say: asked of each branch of an ICU message."""
_OF_FORM = tuple(family for family in FAMILIES if family not in _OF_WORDS)

catalogs = conflicts.check
source = sources.check


def check(segment: Segment, message: Message, context: Context) -> tuple[Problem, ...]:
    """Return what is wrong with one translated message, without what its waivers allow, in a fixed order.

    A message that is empty, fuzzy or obsolete has no findings: it is not published.
    """
    return check_all([(segment, message)], context)[0]


def check_all(messages: Sequence[tuple[Segment, Message]], context: Context) -> list[tuple[Problem, ...]]:
    """Return what is wrong with each of some messages of one catalog: for each what ``check`` returns.

    Each step is taken for all of them, then the next: the code of one step stays in the processor's cache. Message by
    message the same work takes about twice as long.
    """
    found: list[tuple[Problem, ...]] = []
    for start in range(0, len(messages), _AT_ONCE):
        found += _check_some(messages[start : start + _AT_ONCE], context)
    return found


_AT_ONCE = 128
"""Messages that are checked step by step; what was read of each takes some 8 KB."""


def _check_some(messages: Sequence[tuple[Segment, Message]], context: Context) -> list[tuple[Problem, ...]]:
    told: list[list[Problem]] = [[] for _ in messages]
    published = [place for place, (_, message) in enumerate(messages) if message.translated]
    pairs = dict(zip(published, make_all([messages[place] for place in published], context), strict=True))
    branched = [place for place, pair in pairs.items() if message_branches.on_both_sides(pair)]
    for place in branched:
        pair = pairs.pop(place)
        told[place] = [problem for family in _OF_FORM for problem in family(pair)]
        told[place] += message_branches.check(pair, context, _of_meaning)
    for family in FAMILIES:
        for place, pair in pairs.items():
            told[place] += family(pair)
    for place, pair in pairs.items():
        told[place] = _with_facts(pair, told[place])
    return [
        waivers.apply(found, message, context.path) if message.translated else ()
        for found, (_, message) in zip(told, messages, strict=True)
    ]


def _of_meaning(pair: Pair) -> list[Problem]:
    return _with_facts(pair, [problem for family in _OF_WORDS for problem in family(pair)])


def _with_facts(pair: Pair, found: list[Problem]) -> list[Problem]:
    """Return what was found with what the facts say; where an amount is another one no word for a number is asked about."""
    facts = list(comparison.check(pair, frozenset(problem.code for problem in found)))
    if any(problem.code == "HP571" and problem.severity is Severity.ERROR for problem in facts):
        found = [problem for problem in found if problem.code != "HP506"]
    return found + facts


__all__ = [
    "FAMILIES",
    "VERSION",
    "Context",
    "Glossary",
    "catalogs",
    "check",
    "check_all",
    "copied_catalogs",
    "coverage",
    "fix",
    "glossary",
    "glossary_terms",
    "known_families",
    "open_questions",
    "right_language",
    "source",
    "waivers",
]

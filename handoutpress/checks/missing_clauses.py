"""A clause that the translation lacks: *and dial the emergency number*, *if you are pregnant*, a second short sentence. HP447.

Two sentences or clauses may be joined or said as one; then a comma or an *and* is left of the joint. A translation that is shorter
than usual and has fewer joints than its source is asked about; one that is only shorter is looked at in ``missing_sentences``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from handoutpress.checks import cues
from handoutpress.checks.data import clause_words, row
from handoutpress.checks.facts.drug_names import is_drug
from handoutpress.checks.facts.fact import Facts
from handoutpress.checks.facts.unsaid import NOT_LONGER, unsaid
from handoutpress.checks.folding import fold
from handoutpress.checks.lexicon import base
from handoutpress.checks.missing_joints import unlinked
from handoutpress.checks.missing_sentences import PART, covered, lacking, prose_of, sentences, share_of_usual
from handoutpress.checks.once import once
from handoutpress.checks.pair import Pair
from handoutpress.checks.reading import Reading
from handoutpress.model import Problem

_HALF_OF_DAY = re.compile(r"\b([ap])\. ?m\.", re.IGNORECASE)
"""Whose points end no sentence."""
_AND_A_HALF = re.compile(r"\band a (half|quarter)\b")
"""Whose *and* joins nothing."""
_CLAUSE = re.compile(
    r"\b(?:if|when|whenever|as soon as|because|unless|until|while|even if|even though|although|in case)\b[^,.;:]*"
)
"""A clause of a folded source that says under which condition, or why."""
_FEWEST, _ENOUGH, _BRIEFEST = 30, 40, 24
"""Characters of a source text of whose joints something can be said, and of what its clauses name; the last if a joint is lost."""
_ONE_LESS, _SHORTER, _SHORT = 0.72, 0.62, 0.95
"""Shares of the usual length: below the first a sentence is missing if there is one less, below the second a clause; above the
third none is missing, whatever the words are."""
_MANY_CONDITIONS = frozenset(("ar", "fa", "so", "ht", "fil", "tl"))
"""Languages that say a condition in more ways than are known."""
_NO_CONDITION = 0.75
"""Below this share a condition may be lost where there are as many joints: some languages write a comma before each clause."""


def check(pair: Pair) -> Iterator[Problem]:
    """Yield if the translation has fewer joints than its source, is shorter than usual, or says no condition."""
    if pair.source.plain == pair.target.plain or pair.locale.endswith("_XA"):
        return
    if (text := _dropped(pair) or _unsaid(pair) or unlinked(pair)) and not lacking(pair):
        yield pair.acknowledge("HP447", text, "read both to the end, then translate what is missing or write")


def _unsaid(pair: Pair) -> str:
    """Return what clause or thing of the source is said nowhere, in words; nothing if all may be said."""
    share = share_of_usual(pair)
    if share >= NOT_LONGER:
        return ""
    one, other = _both(pair)
    source, target = once(prose_of, pair.source), once(prose_of, pair.target)
    loose = _fewer_joints(pair)
    if one is None or other is None or len(source) < (_BRIEFEST if loose else _ENOUGH):
        return ""
    fewer = sentences(target, base(pair.locale)) < sentences(source)
    text = unsaid(one, other, pair.locale, share, fewer=fewer, joint_lost=loose)
    return f"a part is missing: {text} is said nowhere" if text else ""


def _fewer_joints(pair: Pair) -> bool:
    """Return whether the translation joins fewer sentences and clauses than its source."""
    mine, theirs = once(_joints, pair.source), once(_joints_there, pair.target)
    return mine is not None and theirs is not None and theirs < mine


def _dropped(pair: Pair) -> str:
    """Return what is missing, in words; nothing if the translation may well say all."""
    share = share_of_usual(pair)
    if share >= _SHORT or len(pair.source.plain) < _FEWEST:
        return ""
    mine, theirs = once(_joints, pair.source), once(_joints_there, pair.target)
    if mine is None or theirs is None:
        return ""
    mine -= "not even" in pair.source.folded  # one *not*, *even* and no comma in many languages
    if theirs >= mine:
        return _unconditional(pair) if share < _NO_CONDITION else ""
    source, target = once(prose_of, pair.source), once(prose_of, pair.target)
    fewer = sentences(target) + target.count(";") < sentences(_HALF_OF_DAY.sub(r"\1m", source))
    if fewer:
        return "a sentence is missing" if share < _ONE_LESS else ""
    if share < _SHORTER and not covered(pair, fewer=True) and not _figures(pair):
        return f"a part of the sentence is missing: {len(target)} characters for {len(source)}"
    return _unconditional(pair) if share < _SHORT else ""


def _figures(pair: Pair) -> bool:
    """Return whether the source is mostly figures, and the translation has them all: *180/120 or more is an emergency*."""
    mine, theirs = (set(re.findall(r"\d+", side.folded)) for side in (pair.source, pair.target))
    return len(mine) > 1 and mine <= theirs


def _both(pair: Pair) -> tuple[Facts | None, Facts | None]:
    return pair.source.facts, pair.target.facts


def _unconditional(pair: Pair) -> str:
    """Return the first condition or reason of the source if no word of the translation says any, nor what it is about."""
    if base(pair.locale) in _MANY_CONDITIONS:
        return ""
    said, too = cues.table("CONDITIONS", pair.locale), _words("CONDITIONS_TOO", base(pair.locale))
    clause = _CLAUSE.search(pair.source.folded)
    one, other = _both(pair)
    if said is None or clause is None or one is None or other is None or _says((said, too), pair.target.folded):
        return ""
    if "?" in clause[0]:  # *and when do I change it?*
        return ""
    about = {name for name, start, _ in one.cues if clause.start() < start < clause.end()}
    if {name for name in about if name in _TELLING or is_drug(name)} & other.names:
        return ""
    if any(clause.start() < group.start < clause.end() for group in one.groups):
        return ""
    return f"a condition is missing: '{clause[0].strip()}'"


_TELLING = frozenset(
    "pregnant breastfeeding forget fever pain vomit child adult meal on_empty night wet dry awake asleep hot warm cold".split()  # noqa: SIM905 - words
)
"""What says a condition by itself: *a forgotten dose*, *in pregnancy*."""


def _joints(reading: Reading) -> int | None:
    """Return how many parts of a source are joined; None if its language's words for *and* are not known."""
    words = _words("AND", base(reading.locale))
    text = _AND_A_HALF.sub(r"a \1", _HALF_OF_DAY.sub(r"\1m", fold(prose_of(reading))))
    return None if words is None else _joined(text, words)


def _joints_there(reading: Reading) -> int | None:
    """Return how many parts of a translation are joined; None if its language's words for *and* are not known."""
    words = _words("AND", base(reading.locale))
    return None if words is None else _joined(fold(once(prose_of, reading)), words)


def _says(patterns: tuple[re.Pattern[str] | None, ...], folded: str) -> bool:
    return any(one is not None and one.search(folded) for one in patterns)


@cache
def _words(table: str, language: str) -> re.Pattern[str] | None:
    line = row(getattr(clause_words, table), language)
    return cues.pattern(line, language) if line else None


def _joined(folded: str, words: re.Pattern[str]) -> int:
    """Return how many sentences and clauses a text joins; a comma with its *and* is one joint."""
    ands = sum(not folded[: match.start()].rstrip().endswith((",", ";", ":")) for match in words.finditer(folded))
    return sentences(folded) + len(PART.findall(folded)) + ands

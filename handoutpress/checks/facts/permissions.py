"""What the source allows and the translation denies: *you can keep breastfeeding* as *you cannot*. HP542."""

from __future__ import annotations

import re
from collections.abc import Iterator

from handoutpress.checks import cues, negators
from handoutpress.checks.data import abilities, clause_words, row
from handoutpress.checks.facts.ends import denied
from handoutpress.checks.facts.fact import Facts
from handoutpress.checks.pair import READ, Pair, quote
from handoutpress.checks.reading import Reading
from handoutpress.model import Problem

_ALLOWED = re.compile(
    r"\b(?:you|he|she|they|your child|your baby) (?:can|may) (?:also |still |safely |usually |soon )?(?:keep|continue|go on|"
    r"eat|drink|take|use|give|drive|go|return|have|shower|bathe|swim|breastfeed|walk|exercise|work|travel|fly|start|resume|"
    r"wear|put|hold|bring|choose|ask|stay|get up|sleep|be given|wash|stop|leave|lift|apply|"
    r"inject|repeat|mix|add|crush|split|move|play|visit|come|skip)\b"
)
_TURNING = frozenset(
    """
    not without unless until only_if only avoid stop never before after after_n when if dry out_of_reach closed
    """.split()  # noqa: SIM905 - words
)
"""Words with which a sentence that allows is as well one that denies: *you can, only if* is *you cannot, unless*."""
_CLAUSES = re.compile(r"[;:.!?]\s")
"""Where another sentence begins, which the translation may deny."""
UP_TO = re.compile(r"\b(?:can|may) (?:[a-z]+ ){1,5}up (?:to|until) (?:\S+ ){1,3}before\b")
"""*You can eat up to two hours before the operation*: then no more."""
_UNTIL = frozenset(("at_most", "until_n"))
_BESIDE = 12
"""Characters between a word for *until* and its number."""


def concerns(source: Reading) -> bool:
    """Return whether a source allows something."""
    return _ALLOWED.search(source.folded) is not None or UP_TO.search(source.folded) is not None


def check(pair: Pair, source: Facts, target: Facts) -> Iterator[Problem]:
    """Yield if the source only allows, and the translation says *cannot*."""
    yield from _up_to(pair, source, target)
    yield from _denied(pair, source, target)


def _up_to(pair: Pair, source: Facts, target: Facts) -> Iterator[Problem]:
    """Yield for *you can eat up to two hours before it* as *you cannot eat until two hours before it*."""
    allowed = UP_TO.search(source.text)
    if not allowed or _CLAUSES.search(source.text) or not negators.denies(target.text, pair.locale):
        return
    later = row(clause_words.AT_THE_LATEST, pair.locale)
    if later and cues.pattern(later, pair.locale).search(target.text):
        return
    for one in target.groups:
        until = any(name == "until" and 0 <= one.start - end <= _BESIDE for name, _, end in target.cues)
        if (until or _UNTIL & {*one.bounds}) and denied(target, one):
            text = f"the source says {quote(allowed[0])}, the translation denies it until then"
            yield pair.acknowledge("HP542", text, READ)
            return


def _denied(pair: Pair, source: Facts, target: Facts) -> Iterator[Problem]:
    allowed = _ALLOWED.search(source.text)
    cannot = row(abilities.CANNOT, pair.locale) if allowed else None
    names = source.names - {"stop"} if allowed and allowed[0].endswith(" stop") else source.names
    if not allowed or not cannot or not _TURNING.isdisjoint(names | (target.names - {"not", "stop", "never"})):
        return
    if _CLAUSES.search(source.text) or negators.count(source.text, pair.source_locale, ()):
        return
    found = re.search(cannot, target.text)
    if found:
        text = f"the source says {quote(allowed[0])}, the translation {quote(found[0])}"
        yield pair.acknowledge("HP542", text, READ)

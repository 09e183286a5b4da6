"""What the source allows and the translation denies: *you can keep breastfeeding* as *you cannot*. HP542."""

from __future__ import annotations

import re
from collections.abc import Iterator

from handoutpress.checks import negators
from handoutpress.checks.data import abilities, row
from handoutpress.checks.facts.fact import Facts
from handoutpress.checks.pair import READ, Pair, quote
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


def check(pair: Pair, source: Facts, target: Facts) -> Iterator[Problem]:
    """Yield if the source only allows, and the translation says *cannot*."""
    allowed = _ALLOWED.search(source.text)
    denied = row(abilities.CANNOT, pair.locale) if allowed else None
    names = source.names - {"stop"} if allowed and allowed[0].endswith(" stop") else source.names
    if not allowed or not denied or not _TURNING.isdisjoint(names | (target.names - {"not", "stop", "never"})):
        return
    if _CLAUSES.search(source.text) or negators.count(source.text, pair.source_locale, ()):
        return
    found = re.search(denied, target.text)
    if found:
        text = f"the source says {quote(allowed[0])}, the translation {quote(found[0])}"
        yield pair.acknowledge("HP542", text, READ)

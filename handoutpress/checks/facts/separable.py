"""Verbs whose first part stands at the end of their clause: German *setzen Sie die Tabletten zwei Tage vorher ab* says *stop*."""

from __future__ import annotations

import re

from handoutpress.checks.data import row, separable_verbs
from handoutpress.checks.lexicon import base

_CLAUSE_END = (
    r"(?=\s*(?:[.,;:!?)]|$)| (?:und|oder|en|of|bevor|sobald|wenn|voordat|zodra|als"
    r"|and|or|before|after|when|while|if|until|for|at|in)\b)"
)
_CLAUSE = re.compile(r"[.;:!?]|, | (?:und|oder|aber|en|of|maar|and|or|but) ")


def cues(folded: str, locale: str, known: list[tuple[str, int, int]]) -> list[tuple[str, int, int]]:
    """Return (concept, start, end) of such verbs; the place is the verb's. Not where the row has read the same there."""
    verbs = row(separable_verbs.VERBS, base(locale))
    if not verbs:
        return []
    found: list[tuple[str, int, int]] = []
    for match in _particles(base(locale)).finditer(folded):
        begin = max((end.end() for end in _CLAUSE.finditer(folded, 0, match.start())), default=0)
        clause = folded[begin : match.start()]
        for verb, concept in verbs[match[1]]:
            place = re.search(rf"\b{verb}\b", clause)
            if place:
                start = begin + place.start()
                same = any(name == concept and start <= first < match.end() for name, first, _ in known)
                found += [] if same else [(concept, start, begin + place.end())]
                break
    return found


_PATTERNS: dict[str, re.Pattern[str]] = {}


def _particles(language: str) -> re.Pattern[str]:
    if language not in _PATTERNS:
        names = "|".join(separable_verbs.VERBS[language])
        _PATTERNS[language] = re.compile(rf"\b({names})\b{_CLAUSE_END}")
    return _PATTERNS[language]

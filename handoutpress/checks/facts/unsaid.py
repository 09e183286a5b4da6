"""A clause or a sentence of which the translation names nothing, and one of two things that it names no more. Of HP447.

How long a translation is tells little of a short clause. But *until the doctor says that it is safe* is said nowhere if the
translation names no doctor and nothing safe or dangerous. Only words are held against each other that the row of the language
knows, and what names a contrary, or another of the same class, counts as said: the other checks ask about that.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from handoutpress.checks import cues
from handoutpress.checks.data import clause_words, row
from handoutpress.checks.facts import rows
from handoutpress.checks.facts.concepts import CLASSES, PAIRS, TWINS
from handoutpress.checks.facts.drug_names import is_drug
from handoutpress.checks.facts.fact import Facts
from handoutpress.checks.once import once
from handoutpress.checks.pair import quote

THINGS_NAMED = frozenset(
    """
    doctor nurse pharmacist midwife dentist water milk juice alcohol tea coffee meat fish egg fruit bread chocolate cheese
    grapefruit nuts peanut honey fever pain cough rash vomit headache bellyache chest_pain back_pain sore_throat toothache
    urine stool blood kidney liver heart lung eye ear nose arm leg hand foot knee toe belly skin muscle vein
    shower bath fridge freezer pregnant breastfeeding safe unsafe dry wet better worse normal abnormal
    blood_sugar blood_pressure body_weight constipation diarrhoea soap towel mask gloves alcohol salt sugar oil
    mon tue wed thu fri sat sun breakfast lunch dinner weekend dark pale asleep slow red yellow shake clean dirty positive negative
    wash rinse drive smoke walk call tell drink write_down bring touch scratch covered rest climb
    """.split()  # noqa: SIM905 - words
)
"""What a translation of a clause can hardly leave out."""
_MANY_WORDS = frozenset("dry wet better worse pain cough vomit blood_sugar".split())  # noqa: SIM905 - words
"""Of these each language has more words than a row: alone they tell nothing."""
_TELLING = frozenset(
    """
    skin shake urine stool red yellow fever rash alcohol milk tea coffee juice kidney heart pregnant breastfeeding
    normal safe fridge toe
    """.split()  # noqa: SIM905 - words
)
"""One of these alone tells that a clause is missing, if the translation is so much shorter."""
_CLAUSE = re.compile(
    r"[.!?;:](?=\s)|,(?!\d)|(?<= )(?:and|but|or|unless|until|if|when|because|even if|while|so|after|before|as)(?= )"
)
_SENTENCE = re.compile(r"[.!?](?=\s|$)")
_MUCH_SHORTER, _NO_REASON, _SHORTER, NOT_LONGER = 0.62, 0.72, 0.8, 0.9
"""Shares of the usual length; at and above the last nothing is asked about."""
_LISTED = ("matter", "symptom", "food", "staff", "measured", "place_on_body", "wash", "expecting")
"""In the order in which one of two is asked about."""
_KINDS = TWINS | {"pregnant": "expecting", "breastfeeding": "expecting"}
_JOINED = re.compile(r"\b(?:and|or)\b")


def unsaid(source: Facts, target: Facts, locale: str, share: float, *, fewer: bool, joint_lost: bool = False) -> str:
    """Return what of the source is said nowhere; nothing if all may be said.

    ``share`` is the length of the translation by what is usual, less than ``NOT_LONGER``; ``fewer`` says that it has
    fewer sentences, ``joint_lost`` that it joins fewer sentences and clauses.
    """
    said = _said(target)
    for start, end, whole in once(_parts, source):
        if share >= _SHORTER and not (whole and fewer):
            continue
        named = _named(source, start, end, locale)
        telling = whole and fewer and not _MANY_WORDS.issuperset(named)
        enough = (
            1
            if telling or (joint_lost and share < _SHORTER) or (share < _MUCH_SHORTER and _TELLING.intersection(named))
            else 2
        )
        if len(named) >= enough and all(_kin(name).isdisjoint(said) for name in named):
            return quote(" ".join(source.text[start:end].split()))
    if (
        share < _NO_REASON
        and "because" in source.names - said
        and rows.know(("because",), locale)
        and not _therefore(target, locale)
    ):
        return quote(source.text[slice(*source.place("because"))])
    return next(_left_out(source, target, locale), "")


def _therefore(target: Facts, locale: str) -> bool:
    """Return whether the reason may be told first: *a because b* as *b, therefore a*."""
    forms = row(clause_words.THEREFORE, locale)
    return bool(forms and cues.pattern(forms, locale).search(target.text))


def _parts(facts: Facts) -> list[tuple[int, int, bool]]:
    """Return (start, end, whether it is a sentence) of the sentences and the clauses of a text of more than one."""
    found = []
    for pattern in (_SENTENCE, _CLAUSE):
        places = [0, *(match.end() for match in pattern.finditer(facts.text)), len(facts.text)]
        found += [
            (a, b, pattern is _SENTENCE)
            for a, b in pairwise(places)
            if facts.text[a:b].strip() and b - a < len(facts.text)
        ]
    return found


def _named(facts: Facts, start: int, end: int, locale: str) -> list[str]:
    """Return the things that a part of the source names and that the row of the translation knows, none of them twice."""
    found: list[str] = []
    for name, first, _ in facts.cues:
        known = start <= first < end and (name in THINGS_NAMED or is_drug(name)) and rows.know((name,), locale)
        if known and all(name not in _kin(other) for other in found):
            found.append(name)
    return found


def _said(facts: Facts) -> frozenset[str]:
    return facts.names | {name for group in facts.groups for name in group.unit}


@cache
def _kin(name: str) -> frozenset[str]:
    """Return a concept, its contraries and those of its class."""
    found = {name} | {other for pair in PAIRS for other in pair if name in pair}
    for table in (TWINS, CLASSES):
        found |= {other for other, kind in table.items() if kind == table.get(name)}
    return frozenset(found)


def _left_out(source: Facts, target: Facts, locale: str) -> Iterator[str]:
    """Yield one of two that the source joins by *and* or *or*, if the translation names the other of them alone."""
    for (one, first), (other, second) in once(_listed, source):
        kept = {one, other} & target.names
        if len(kept) == 1 and rows.know((one, other), locale):
            lost = first if other in kept else second
            yield quote(source.text[slice(*lost)])


_Named = tuple[str, tuple[int, int]]


def _listed(source: Facts) -> list[tuple[_Named, _Named]]:
    """Return the two of a kind, with their places, that a text joins by *and* or *or*."""
    found: list[tuple[_Named, _Named]] = []
    for kind in _LISTED if source.names & THINGS_NAMED else ():
        places = {name: (start, end) for name, start, end in reversed(source.cues) if _KINDS.get(name) == kind}
        if len(places) == 2:
            one, other = sorted(places.items(), key=lambda item: item[1])
            if _JOINED.search(source.text, one[1][1], other[1][0]):
                found.append((one, other))
    return found

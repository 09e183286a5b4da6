"""Two medicines of which each stands where the other belongs: *A for an attack and B every day*. HP577.

Both languages say it in two parts, one with each medicine. What the source says of one of them belongs into the part with that one,
in whatever order the parts stand; where it stands in the part with the other, the medicines changed places.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from handoutpress.checks.data import clause_words, row
from handoutpress.checks.facts.drug_names import is_drug
from handoutpress.checks.facts.fact import Facts, named_once
from handoutpress.checks.facts.frequencies import rate
from handoutpress.checks.facts.telling import changed_places
from handoutpress.checks.lexicon import base
from handoutpress.checks.once import once
from handoutpress.checks.pair import Pair
from handoutpress.model import Problem

_SENTENCE = re.compile(r"[.!?](?=\s)")
_EITHER = re.compile(r"\b(?:or|nor|with|than|instead|unless|both)\b")
"""Between or before two medicines of which one sentence says the same, or that are compared."""
_SAYS_LITTLE = frozenset(
    """
    1? or use take let with tablet capsule dose not then if when more less nothing medicine day week time times year month
    """.split()  # noqa: SIM905 - words
)
"""What stands beside either medicine, or in any part."""
_WORD = re.compile(r"[^\W\d_]{3,}")
Place = tuple[int, int]
Parts = dict[str, frozenset[str]]
"""Medicine -> what is named in its part."""


def named(facts: Facts) -> list[tuple[str, int, int]]:
    """Return the two medicines of a text, with their places, in order; nothing if it names more, or fewer."""
    found = {(start, end, name) for name, start, end in facts.cues if is_drug(name)}
    return [(name, start, end) for start, end, name in sorted(found)] if len(found) == 2 else []


def concerns(source: Facts) -> bool:
    """Return whether a source says something of each of two medicines."""
    return once(_of_source, source) is not None


def check(pair: Pair, source: Facts, target: Facts) -> Iterator[Problem]:
    """Yield if each of two medicines stands in the part of the other."""
    mine = once(_of_source, source)
    words = _joint(base(pair.locale)) if mine else None
    if mine is None or words is None:
        return
    places = named_once(cue for cue in target.cues if is_drug(cue[0]))
    if places.keys() != mine.keys():
        return
    theirs = _parts(target, places, words)
    if theirs is None:
        return
    one, other = mine
    crossed = (mine[one] - mine[other]) & (theirs[other] - theirs[one])
    crossed |= (mine[other] - mine[one]) & (theirs[one] - theirs[other])
    stayed = (mine[one] & theirs[one]) | (mine[other] & theirs[other])
    if crossed and not stayed - (theirs[one] & theirs[other]):
        yield changed_places(pair, source, (source.place(one), source.place(other)))


def _of_source(facts: Facts) -> Parts | None:
    """Return what an English sentence says of each of its two medicines; None if it does not say so of each."""
    places = named_once(cue for cue in facts.cues if is_drug(cue[0]))
    joint = _joint("en")
    if len(places) != 2 or joint is None or _SENTENCE.search(facts.text):
        return None
    (_, first), (_, second) = sorted(places.items(), key=lambda item: item[1])
    found = list(joint.finditer(facts.text, first[1], second[0]))
    if len(found) != 1 or _EITHER.search(facts.text, 0, second[0]):
        return None
    of_first, of_second = facts.text[first[1] : found[0].start()], facts.text[second[1] :]
    before = facts.text[found[0].end() : second[0]]
    if not (_WORD.search(of_first) and _WORD.search(of_second)) and not _WORD.search(before):
        return None
    return _parts(facts, places, joint)


def _parts(facts: Facts, places: dict[str, Place], joint: re.Pattern[str]) -> Parts | None:
    """Return what is named beside each of two medicines, in the parts before and after the joint between them."""
    (one, first), (other, second) = sorted(places.items(), key=lambda item: item[1])
    found = list(joint.finditer(facts.text, first[1], second[0]))
    if not found:
        return None
    said = [(name, start) for name, start, _ in facts.cues if name not in _SAYS_LITTLE and not is_drug(name)]
    said += [(f"rate {rate(each)}", each.start) for each in facts.frequencies]
    border = found[-1].start()
    before = {name for name, start in said if start < border}
    after = {name for name, start in said if start >= border}
    return {one: frozenset(before), other: frozenset(after)}


@cache
def _joint(language: str) -> re.Pattern[str] | None:
    """Return a pattern for what joins two parts: a comma, a semicolon, *and*, *but*."""
    words = row(clause_words.AND, language) or row(clause_words.AND_OF_TWO, language)
    if words is None:
        return None
    forms = "|".join(re.escape(word.replace("_", " ")) for word in words.split() if "*" not in word)
    return re.compile(rf"[,;] (?:(?:{forms}) )?|(?<=\s)(?:{forms})(?=\s)")

"""Two parts of a sentence joined by *but*, or by commas: the *not*, or a thing, went over to the other part. HP541, HP577.

*Do not pull the tube, but clean around it* as *pull it, but do not clean it*; *fish and eggs, but no shellfish* as *fish and
shellfish, but no eggs*. A translation may put the parts in another order; then all that a part names goes with its *not*.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from handoutpress.checks.data import clause_words, row
from handoutpress.checks.facts.concepts import TWINS
from handoutpress.checks.facts.drug_names import is_drug
from handoutpress.checks.facts.fact import Facts, named_once
from handoutpress.checks.facts.telling import changed_places
from handoutpress.checks.facts.unsaid import THINGS_NAMED
from handoutpress.checks.lexicon import base
from handoutpress.checks.negators import Side, side
from handoutpress.checks.once import once
from handoutpress.checks.pair import READ, Pair, quote
from handoutpress.checks.reading import Reading
from handoutpress.model import Problem

_STOP = re.compile(r"[.!?;:](?=\s)|[؟؛]")
_NO_JOINT = re.compile(r"(?:\b(?:nothing|anything|nobody|everything|all|any|else|not only|one))\s*$")
"""What makes *but* an *except*: *nothing but water*."""
_ONE_OF = re.compile(r"\b(?:or|nor|neither|without|until|unless|if|because|when|that)\b")
"""Where one *not* may deny several parts, or a part is a clause of another."""
_LISTED = re.compile(r",? and (?=[a-z])|, (?=[a-z])")
_NAMED = THINGS_NAMED | TWINS.keys()
_TOLD = re.compile(r"\b(?:do|must|should|may|can) not\b|\bnever\b|\bdon't\b")
"""What forbids by itself; *once a week, not every day* only sets one thing against another."""
_DENY = frozenset(("not", "ban"))
Parts = tuple[tuple[int, int], tuple[int, int]]


def concerns(source: Reading) -> bool:
    """Return whether a source has parts that a *but* joins, or a list with a *not*."""
    return once(_about_but, source) is not None or once(_list, source) is not None


def check(pair: Pair, source: Facts, target: Facts) -> Iterator[Problem]:
    """Yield if what the source denies in one part of a sentence, the translation denies in the other."""
    mine = once(_about_but, pair.source)
    if mine is None:
        yield from _listed(pair, source, target)
        return
    pattern = _but(base(pair.locale))
    theirs = _parts(target.text, pattern) if pattern else None
    if theirs is None:
        return
    denied, there = (_denied_parts(one, parts) for one, parts in ((pair.source, mine), (pair.target, theirs)))
    if len(denied) != 1 or len(there) != 1:
        return
    here, other = [_named(source, *part) for part in mine], [_named(target, *part) for part in theirs]
    crossed = [here[0].keys() & other[1].keys(), here[1].keys() & other[0].keys()]
    stayed = [here[0].keys() & other[0].keys(), here[1].keys() & other[1].keys()]
    if denied != there and (any(stayed) or not any(crossed)) and not _any_kind(pair.target, theirs[denied[0]]):
        said = source.text[slice(*mine[denied[0]])].strip(" ,")
        text = f"the source denies {quote(said)}, the translation what stands on the other side of its *but*"
        yield pair.acknowledge("HP541", text, READ)
    elif denied == there and all(crossed):
        one, two = min(crossed[0]), min(crossed[1])
        yield changed_places(pair, source, (here[0][one], here[1][two]))


def _listed(pair: Pair, source: Facts, target: Facts) -> Iterator[Problem]:
    """Yield for *rest, drink water and do not smoke* as *rest, do not drink water and smoke*."""
    mine = once(_list, pair.source)
    words = row(clause_words.AND, base(pair.locale))
    if mine is None or words is None or _STOP.search(target.text.rstrip(" .")):
        return
    theirs = _divided(target.text, _joints(words))
    if len(theirs) != len(mine):
        return
    denied, there = (_denied_parts(one, parts) for one, parts in ((pair.source, mine), (pair.target, theirs)))
    if len(denied) != 1 or len(there) != 1 or denied == there or not _TOLD.search(source.text, *mine[denied[0]]):
        return
    here, other = [_named(source, *part) for part in mine], _named(target, *theirs[there[0]])
    if here[denied[0]].keys() & other.keys():
        return
    moved = [name for i, named in enumerate(here) if i != denied[0] for name in named if name in other]
    if moved:
        said = next(source.text[slice(*named[moved[0]])] for named in here if moved[0] in named)
        yield pair.acknowledge(
            "HP541", f"the translation denies {quote(said)}, the source another part of the list", READ
        )


def _about_but(reading: Reading) -> Parts | None:
    """Return the parts of an English text before and after its only *but*."""
    return _parts(reading.folded, _but("en"))


@cache
def _but(language: str) -> re.Pattern[str] | None:
    words = row(clause_words.BUT, language)
    if words is None:
        return None
    forms = "|".join(re.escape(word) for word in words.split())
    return re.compile(rf"(?<=[^\W_])[,;،؛]? ?(?<!\w)(?:{forms})(?!\w) (?!also\b|auch\b|también\b)")


def _parts(text: str, pattern: re.Pattern[str] | None) -> Parts | None:
    found = list(pattern.finditer(text)) if pattern else []
    if len(found) != 1 or _NO_JOINT.search(text, 0, found[0].start()):
        return None
    joint = found[0]
    begin = max((end.end() for end in _STOP.finditer(text, 0, joint.start())), default=0)
    stop = _STOP.search(text, joint.end())
    return (begin, joint.start()), (joint.end(), stop.start() if stop else len(text))


def _list(reading: Reading) -> list[tuple[int, int]] | None:
    """Return the parts of an English sentence whose only *not* denies but one of them."""
    text = reading.folded
    if _STOP.search(text.rstrip(" .")) or _ONE_OF.search(text):
        return None
    found = _divided(text, _LISTED)
    return found if len(found) > 1 else None


def _divided(text: str, joints: re.Pattern[str]) -> list[tuple[int, int]]:
    places = [(0, 0), *((match.start(), match.end()) for match in joints.finditer(text)), (len(text), len(text))]
    return [(one[1], two[0]) for one, two in pairwise(places)]


@cache
def _joints(words: str) -> re.Pattern[str]:
    forms = "|".join(re.escape(word) for word in words.split() if "*" not in word)
    return re.compile(rf",? (?:{forms}) |, ")


def _words(reading: Reading) -> Side:
    return once(side, reading)


def _denied_parts(reading: Reading, parts: Sequence[tuple[int, int]]) -> list[int]:
    """Return which parts hold a word that denies or forbids."""
    return [
        i
        for i, (start, end) in enumerate(parts)
        if any(word.kind in _DENY and start <= word.start < end for word in _words(reading).words)
    ]


def _any_kind(reading: Reading, part: tuple[int, int]) -> bool:
    """Return whether a part holds a word that may stand for a *not*."""
    return any(part[0] <= word.start < part[1] for word in _words(reading).words)


def _named(facts: Facts, start: int, end: int) -> dict[str, tuple[int, int]]:
    """Return the things that a part of a text names, of those that the text names once."""
    once_named = named_once(cue for cue in facts.cues if cue[0] in _NAMED or is_drug(cue[0]))
    return {name: place for name, place in once_named.items() if start <= place[0] < end}

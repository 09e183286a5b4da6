"""Bounds held to their number: *over 2 years* stays over, *no more than 4* stays at most. HP522."""

from __future__ import annotations

import re
from collections.abc import Iterator

from handoutpress.checks import cues, negators
from handoutpress.checks.data import clause_words, row
from handoutpress.checks.facts import permissions, rows
from handoutpress.checks.facts.concepts import BOUNDS, THINGS
from handoutpress.checks.facts.ends import CLAUSE, denied
from handoutpress.checks.facts.fact import Facts, Group
from handoutpress.checks.facts.quantities import agree
from handoutpress.checks.lexicon import base
from handoutpress.checks.once import once
from handoutpress.checks.pair import READ, Pair, quote
from handoutpress.checks.reading import Reading
from handoutpress.model import Problem

_SAME = "say the bound of the source; if the sentence says it in another way, waive the finding with a reason"
_SURE_UNITS = frozenset(("year", "month", "times", "°C", "°F", "mg", "ml", "g", "kg"))
_OTHERWISE = frozenset(("until", "before", "after", "only", "more", "less", "limit", "within", "below", "above"))
_PERIODS = frozenset(("minute", "hour", "day", "week", "month", "year"))
_OVER = re.compile(r"(?:([^\W\d_]+)[^\w]+)?\bover(?: the (?:next|last|past|following|first|course of))?\s*$")
_FAR_OVER = re.compile(r"\bover((?: (?!(?:the|age|of|about|around|a)\b)[^\W\d_]+| (?:the|a) [^\W\d_]+){1,3}) $")
_PLACE = re.compile(
    r"\b(?:under|below|above|over)(?: (?:the|your|his|her|their|each|both|a))? (?:skin|tongue|arms?|armpits?|eyelids?|eyes?|nails?|"
    r"breasts?|knees?|elbows?|waist|navel|ankles?|shoulders?|nose|mouth|shower|tap|clothes)\b[^.;:?!]*$"
)
"""*Under the skin once a day, 10 units*: where something is, not how much of it."""
_OTHER_BOUND = re.compile(r"\b(?:under|below|above|over|than|least|most|up to)\b")
_OPENED = re.compile(r"[^\W\d]{0,4}['’]?[^\W\d]{0,4}\s?[(（]")
_COMPARING = frozenset(
    """
    than least most under above below past beyond next last following first course
    """.split()  # noqa: SIM905 - words
)
_NOTHING_BUT = re.compile(r"\b(?:nothing|nobody|no one) (?:but|other than|except|else)\b")
_CONTRARY = {"at_least": "at_most", "at_most": "at_least"}
"""Bounds that are never the same of one number, whatever is negated: *not at least 3* is *under 3*."""
_AGES = frozenset(("year",))
_FROM_AGE = re.compile(r"\bfrom (?:the age of |an age of |about |around )?$")
_YEAR_OF_LIFE = re.compile(r"\.?\s?(?:rok\w+|r\.)\s?ż|\.?\s?lebensjahr")
_READING = re.compile(r"\d\s+over\s+$")
"""*120 over 80* is a blood pressure."""
_FAST = re.compile(r"\bfast(?:ing)?\b")
_FASTING = re.compile("ayun|jeun|nüchtern|czczo|натощак|голод|aç kal|nhịn|nuchter|digiuno|jejum|натще")
_OF_ONE = re.compile(r"\b(?:(at least|no fewer than|no less than)|at most|no more than) one\b")
_BEFOREHAND = re.compile(r"[^.;:]{0,24}\b(?:before|in advance|ahead|beforehand|prior)\b")
_NEAR = 80
"""Characters before a number in which its *over* stands: the rest of a long message is not searched for each number."""
_TIME_BEHIND = frozenset(("vi", "th", "id", "lo", "km"))
_WITHIN_THERE = re.compile(r"[.,;:]|\b(?:trong|vòng|dalam|waktu)\b|ใน|ภาย|ພາຍ|ក្នុង")
_AGED_OR_MEASURED = frozenset(
    """
    child children kid kids infant infants baby babies toddlers teenagers teens boy boys girl girls adult adults people
    person persons patient patients man men woman women anyone anybody everyone everybody someone somebody those he she
    they you who is are was were be aged age ages for last lasts lasting lasted just well all or and if not
    """.split()  # noqa: SIM905 - words
)
"""Words before *over* with which the number is an age, or a time that is too long."""


def check(pair: Pair, source: Facts, target: Facts) -> Iterator[Problem]:
    """Yield the bounds that turned round, or were lost."""
    if not once(_limited, source):
        return
    theirs = list(target.groups)
    negations = _negations(pair, source, target)
    for one in source.groups:
        bound = _bound(one)
        aged = bound is None and _from_age(source, one)
        bound = "at_least" if aged else bound
        if "within" in one.bounds and bound is None and negations == (0, 0):
            yield from _late(pair, source, target, one)
            yield from _afterwards(pair, source, target, one)
        if bound is None or _sets_none(source, one, bound) or (other := _same(one, theirs)) is None:
            continue
        theirs.remove(other)
        if one.weak or not (one.digits or one.unit or one.value > 2):
            yield from _slightly(pair, (source, target), (one, other), bound)
            continue
        said = _bound(other) or _bound_of_range(other, target) or _of_age(other, target) or _in_brackets(other, target)
        said = said or (_up_to(other, target) if aged or bound == "at_most" else None)
        if said is None and "within" in other.bounds and BOUNDS[bound][0] < 0:
            continue
        loose = [name for name in BOUNDS if f"loose_{name}" in target.names]
        if said is None and not loose:
            if not (aged or _any(target) or _then_no_more(source, negations)):
                yield _lost(pair, source, one, negations)
        elif all(
            _turned(bound, name, _beside((source, target), (one, other), negations), one.unit)
            for name in _names(other) or ([said] if said else loose)
        ) and not (bound == "at_least" and _ahead(pair, source, one)):
            yield _problem(pair, source, one, f"the translation {_show(target, other)}")


def _then_no_more(source: Facts, negations: tuple[int, int]) -> bool:
    """Return whether *you can eat up to two hours before it* is said as *in the last two hours before it you cannot*."""
    return negations[1] > negations[0] and permissions.UP_TO.search(source.text) is not None


def _limited(source: Facts) -> bool:
    return any(one.bounds or _from_age(source, one) for one in source.groups)


def _sets_none(source: Facts, one: Group, bound: str) -> bool:
    """Return whether a word that may limit a number does not: *over the next 3 days*, *under the skin, 10 units*."""
    spans = bound == "over" and (_spans(source, one) or _READING.search(source.text, 0, one.start) is not None)
    return spans or _is_place(source, one)


def _slightly(pair: Pair, sides: tuple[Facts, Facts], groups: tuple[Group, Group], bound: str) -> Iterator[Problem]:
    """Yield for *at least an hour* as *an hour at most*, *two pillows* too: these are often no numbers, and then say no bound."""
    (source, target), (one, other) = sides, groups
    alike = one.unit & other.unit or not (one.unit or other.unit or one.weak)
    if alike and _opposed(bound, other):
        yield _problem(pair, source, one, f"the translation {_show(target, other)}")


def concerns_one(source: Reading) -> bool:
    """Return whether a source says *at least one* or *at most one*."""
    return _OF_ONE.search(source.folded) is not None


def of_one(pair: Pair, source: Facts, target: Facts) -> Iterator[Problem]:
    """Yield for *at least one of your medicines* as *at most one of them*: that one is often no number."""
    found = _OF_ONE.search(source.text)
    if not found or not rows.know(rows.BOUNDS, pair.locale):
        return
    mine, other = ("at_least", "at_most") if found[1] else ("at_most", "at_least")
    said = {name for two in target.groups for name in two.bounds}
    said |= {name.removeprefix("loose_") for name in target.names}
    if other in said and mine not in said and _negations(pair, source, target)[1] == 0:
        text = f"a bound may point the other way: the source says {quote(found[0])}, the translation the contrary"
        yield pair.acknowledge("HP522", text, READ)


def _afterwards(pair: Pair, source: Facts, target: Facts, one: Group) -> Iterator[Problem]:
    """Yield for *within 2 weeks of leaving* as *after leaving 2 weeks*, in languages that put the time behind."""
    if base(pair.locale) not in _TIME_BEHIND or not {"after", "after_n"}.isdisjoint(source.names):
        return
    for two in target.groups:
        if two.unit & one.unit and agree(one, two) and not two.bounds:
            places = [end for name, _, end in target.cues if name == "after" and end <= two.start]
            between = target.text[max(places) : two.start] if places else "."
            if len(between) <= _NEAR // 3 and not _WITHIN_THERE.search(between):
                yield _problem(pair, source, one, f"the translation {_show(target, two)}")
                return


def _from_age(source: Facts, one: Group) -> bool:
    """Return whether a number is an age from which on something holds: *from 12 years*, and no range."""
    aged = one.unit & {"year", "month"} and not one.low and "from" in source.text
    return bool(aged and _FROM_AGE.search(source.text[max(0, one.start - _NEAR) : one.start]))


def _late(pair: Pair, source: Facts, target: Facts, one: Group) -> Iterator[Problem]:
    """Yield for *within 30 minutes* as *more than 30 minutes*."""
    for two in target.groups:
        if (
            two.unit & one.unit
            and agree(one, two)
            and {"over", "at_least", "from_n"} & {*two.bounds}
            and "within" not in two.bounds
        ):
            yield _problem(pair, source, one, f"the translation {_show(target, two)}")
            return


def _spans(source: Facts, one: Group) -> bool:
    """Return whether *over* sets no limit: it says how long something goes on (*over 10 years*), or goes over another word."""
    text = source.text[max(0, one.start - _NEAR) : one.start]
    between = _FAR_OVER.search(text)
    if between and not set(between[1].split()) & _COMPARING:
        return True
    if not one.unit & _PERIODS:
        return False
    before = _OVER.search(text)
    return bool(before and before[1] not in _AGED_OR_MEASURED)


def _is_place(source: Facts, one: Group) -> bool:
    """Return whether what stands before a number says a place of the body, and no bound after it: *under the skin*."""
    place = _PLACE.search(source.text[max(0, one.start - _NEAR) : one.start])
    return bool(place and not _OTHER_BOUND.search(place[0][6:]))


def _lost(pair: Pair, source: Facts, one: Group, negations: tuple[int, int]) -> Problem:
    """Return the finding for a bound that is gone: an error where both rows are confirmed and nothing else can say it."""
    facts = pair.target.facts
    text = f"a bound is lost: the source says {_show(source, one)}, the translation names no bound that is known"
    kind = any(one.unit & kinds for kinds in (_SURE_UNITS, THINGS))
    plain = negations[1] <= negations[0]
    if rows.certain(pair.source_locale, pair.locale) and kind and plain and facts and not facts.names & _OTHERWISE:
        return pair.error("HP522", text, _SAME)
    return pair.acknowledge("HP522", text, READ)


def _ahead(pair: Pair, source: Facts, one: Group) -> bool:
    """Return whether *at least 24 hours before* is said as *no later than 24 hours before*: *spätestens*, *a más tardar*."""
    behind = source.text[one.end : one.end + _NEAR // 2]
    later = row(clause_words.AT_THE_LATEST, pair.locale)
    return bool(later and _BEFOREHAND.match(behind) and cues.pattern(later, pair.locale).search(pair.target.folded))


def _problem(pair: Pair, source: Facts, one: Group, text: str) -> Problem:
    return pair.acknowledge(
        "HP522", f"a bound may point the other way: the source says {_show(source, one)}, {text}", READ
    )


def _show(facts: Facts, one: Group) -> str:
    start = max(0, one.start - 18)
    start += facts.text[start : one.start].find(" ") + 1
    return quote(" ".join(facts.text[start : one.end + 12].split()))


def _names(one: Group) -> list[str]:
    return [name for name in one.bounds if name in BOUNDS]


def _bound(one: Group) -> str | None:
    return next((name for name in one.bounds if name in BOUNDS), None)


def _bound_of_range(one: Group, facts: Facts) -> str | None:
    """Return the bound that stands at the other end of a range: 130/80 से कम."""
    i = next((i for i, two in enumerate(facts.groups) if two is one), 0)
    step = 1 if one.low else -1 if one.high else 0
    beside = facts.groups[i + step : i + step + 1] if step and i + step >= 0 else ()
    return _bound(beside[0]) if beside else None


def _in_brackets(one: Group, facts: Facts) -> str | None:
    """Return the bound behind the same amount in another unit: 70 mg/dL (3.9 mmol/L) 未満."""
    two = next((two for two in facts.groups if two.start >= one.end), None)
    beside = two and _OPENED.fullmatch(facts.text[one.end : two.start])
    return _bound(two) if two and beside else None


def _of_age(one: Group, facts: Facts) -> str | None:
    """Return the bound of *after 65 years*, which is *over 65*, of *before 12 years*, and of Polish *po 65. roku życia*."""
    if not (one.unit & {"year", "month"} or _YEAR_OF_LIFE.match(facts.text, one.end)):
        return None
    return "over" if "after_n" in one.bounds else "under" if "before_n" in one.bounds else None


def _up_to(one: Group, facts: Facts) -> str | None:
    """Return the bound of a word for *until* right before a number that ends no range: German *bis 12 Jahre*."""
    until = any(name == "until" and 0 <= one.start - end <= 1 for name, _, end in facts.cues)
    return "at_most" if until and not one.high else None


def _any(facts: Facts) -> bool:
    return any(name in BOUNDS for name, _, _ in facts.cues) or any(_bound(one) for one in facts.groups)


def _same(one: Group, theirs: list[Group]) -> Group | None:
    found = [two for two in theirs if one.value in two.values or two.value in one.values]
    if one.ratio and not found:
        found = [two for two in theirs if 0 < two.value < 1]  # *more than 1 in 10* as 超过十分之一
    bound = [two for two in found if _bound(two)]
    return next((two for two in bound if two.unit & one.unit), next(iter(bound or found), None))


def _negations(pair: Pair, source: Facts, target: Facts) -> tuple[int, int]:
    """Return how often both sides negate; *nothing but milk* is *only milk*, and no side's negation turns its bounds."""
    if _NOTHING_BUT.search(source.text):
        return 1, 1
    fasts = bool(_FAST.search(source.text) and _FASTING.search(target.text))
    return _negates(source, pair.source_locale), max(0, _negates(target, pair.locale) - fasts)


def _beside(sides: tuple[Facts, Facts], groups: tuple[Group, Group], negations: tuple[int, int]) -> tuple[int, int]:
    """Return how often both sides negate, but 0 and 0 where no clause of the two numbers does."""
    parted = CLAUSE.search(sides[1].text.rstrip(" .!?।。"))
    if parted and not any(denied(side, group) for side, group in zip(sides, groups, strict=True)):
        return 0, 0
    return negations


def _negates(facts: Facts, locale: str) -> int:
    """Return how often a side negates, besides in the bounds themselves (*no more than*)."""
    blanks = tuple((start, end) for name, start, end in facts.cues if name in BOUNDS or name == "unless")
    return negators.count(facts.text, locale, blanks)


def _opposed(bound: str, other: Group) -> bool:
    """Return whether a number that bears *at least* here is one *at most* there, or the other way: no *not* makes that right."""
    return bound not in other.bounds and _CONTRARY.get(bound) in other.bounds


def _turned(one: str, other: str, counts: tuple[int, int], unit: frozenset[str]) -> bool:
    """Return whether two bounds say the contrary: *do not take more than* is *at most*."""
    negated = counts[0] > 0, counts[1] > 0
    if other == _CONTRARY.get(one):
        return True
    same = BOUNDS[one][0] == BOUNDS[other][0]
    if negated[0] == negated[1]:
        return not same
    if unit & _AGES:
        return False  # *not under 12 unless a doctor says so* is *up to 12 only if a doctor says so*
    limits = BOUNDS[one][1], BOUNDS[other][1]
    return same and limits[0] != limits[1] and (limits[0] if negated[1] else limits[1])

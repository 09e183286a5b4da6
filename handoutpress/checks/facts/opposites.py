"""Closed classes of words: a sentence that names one of two opposites needs it in the translation, and not the other. HP572."""

from __future__ import annotations

import re
from collections.abc import Iterator

from handoutpress.checks import nots_said_otherwise
from handoutpress.checks.facts import conditions, governing, one_for_two
from handoutpress.checks.facts.concepts import DIRECTED, FLIPPED, PAIRS
from handoutpress.checks.facts.fact import Facts
from handoutpress.checks.lexicon import base
from handoutpress.checks.once import once
from handoutpress.checks.pair import READ, Pair, quote
from handoutpress.checks.reading import Reading
from handoutpress.model import Problem

_HALVES = (("morning", "am"), ("afternoon", "pm"), ("evening", "pm"), ("night", "pm"))
_NOT = frozenset(("not", "without"))
_NEGATED = frozenset(("not", "without", "avoid"))
_MEALS = frozenset(("meal", "breakfast", "lunch", "dinner"))
_QUALITIES = frozenset(
    ("safe", "unsafe", "open", "closed", "clean", "dirty", "normal", "abnormal", "positive", "negative")
)
_STATES = frozenset(
    """
    wet dry safe unsafe open closed hot cold clean dirty low high normal abnormal better worse same different
    """.split()  # noqa: SIM905 - words
)
"""What is said as well by its contrary with a *not* beside it."""
_ORGANS = frozenset(("eye", "ear", "nose", "arm", "leg", "hand", "foot"))
_ALSO = (
    ("then", "after"),
    ("not_before", "until"),
    ("not_before", "only_if"),
    ("not_before", "after"),
    ("except", "unless"),
    ("rare", "less"),
    *((name, state) for name in ("only", "except") for state in ("raw", "alone")),  # *not raw* is *nothing but cooked*
)
"""What a translation says -> what it says with that: *then* is *after* what stands before it, *except when* is *unless*."""
_WITHIN_ABOUT = re.compile(r"\bwithin (?:about |around |some )?\S+ (?:to|or) \S+ ")
_NOT_BEFORE = frozenset(("fr", "es", "pt", "it"))
"""Languages in which *not … until* is said as *not … before*."""
_NOT_WITHIN = re.compile(r"\bif\b[^.,;]*\bnot\b[^.,;]*\bwithin\b")
_TURNING = frozenset(("unless", "only_if", "until"))
_BEFORE_IN_TURKISH = ("madan", "meden")
"""Endings of a verb before *önce*, which negate nothing: *kalkmadan önce* is *before getting up*."""
_ALSO_FROM = frozenset(("から", "ため"))
_ALL = re.compile(r"(?:^|[.;:] )all [a-z]+|\bevery(?:one|body)\b|\ball (?:the|these|your|of (?:the|these|your|them)) ")
_GOES_ON = re.compile(r"\b(?:keep|go on|carry on) \w+ing\b")
_EATEN = re.compile(r"\b(?:eat|eats|eating|eaten)\b")
_DRUNK = re.compile(r"\b(?:drink|drinks|drinking)\b")
_SWALLOWED = frozenset(("take", "tablet", "capsule", "swallow", "syrup", "powder", "sachet", "dose"))
"""What Japanese drinks, and Korean eats."""
_BODILY = frozenset(("eat", "drink", "rest"))
_CLOSE, _FAR, _NOON, _NEXT = 8, 30, 720, 3
_CONDITIONS = frozenset(("if", "unless", "until", "only_if", "when", "before", "avoid", "stop"))
_NAMES = frozenset(name for pair in PAIRS for name in pair)
_ALSO_NAMES = frozenset(("then", "not_before"))


def _turns() -> dict[str, list[tuple[str, str]]]:
    """Return what a source says -> (what a translation may not say instead, the pair's first name)."""
    found: dict[str, list[tuple[str, str]]] = {}
    for one, other in PAIRS:
        found.setdefault(one, []).append((other, one))
        if (one, other) not in DIRECTED:
            found.setdefault(other, []).append((one, one))
    return found


_TURNS = _turns()
_TURNED = frozenset(_TURNS)
_LOOKED_AT = _TURNED | {"gone"}
_ORDER = {name: i for i, name in enumerate(_TURNS)}


def concerns(source: Reading) -> bool:
    """Return whether a source says a word that has a contrary."""
    return source.facts is not None and not source.facts.names.isdisjoint(_LOOKED_AT)


def check(pair: Pair, source: Facts, target: Facts) -> Iterator[Problem]:
    """Yield the opposites of which the source names one and the translation only the other."""
    if not concerns(pair.source):
        return
    yield from conditions.check(pair, source, target)
    if target.names.isdisjoint(_NAMES):
        return
    yield from one_for_two.check(pair, source, target)
    yield from _negated(pair, source, target)
    for mine, theirs in _aligned(source, target):
        found = list(_turned(source, target, mine, theirs, pair.locale))
        if len(found) > 1 and _twice(found):
            continue
        for said, turned in found[:1]:
            text = f"the source says {quote(mine[said])}, the translation {quote(theirs[turned])}"
            yield pair.acknowledge("HP572", f"an opposite: {text}", READ)
            return


def _turned(
    source: Facts, target: Facts, mine: dict[str, str], theirs: dict[str, str], locale: str
) -> Iterator[tuple[str, str]]:
    """Yield (what the source's sentence says, what the translation's says instead)."""
    if base(locale) == "tr" and "before" in theirs and theirs.get("not", "").endswith(_BEFORE_IN_TURKISH):
        theirs = {name: text for name, text in theirs.items() if name not in _NOT}
    mine = _unsigned(source, mine, theirs)
    negated = bool(_NOT & mine.keys()) != bool(_NOT & theirs.keys())
    banned = bool(_NEGATED & mine.keys()) != bool(_NEGATED & theirs.keys())
    also = theirs.keys() | {name for said, name in _ALSO if said in theirs} | _late(target)
    also |= {"until"} if base(locale) in _NOT_BEFORE and {"not", "before"} <= theirs.keys() else set()
    for said in sorted((mine.keys() & _TURNED) - also, key=_ORDER.__getitem__):
        for turned, first in _TURNS[said]:
            flipped = first in FLIPPED and (banned if first in _TURNING else negated)
            if turned not in theirs or turned in mine or (flipped and not (turned == "because" and _because(target))):
                continue
            if (
                (first == "forbidden" and said == "safe" and not _NOT.isdisjoint(mine))
                or (first in _STATES and _denied_there(turned, said, source, target))
                or ((said, turned) == ("stop", "continue") and _denied_there(said, turned, target, source))
            ):
                continue
            if said in _BODILY and _of_a_body(said, turned, source, theirs):
                continue
            if _fits(first, mine, theirs) and not _meant_so(said, turned, mine, theirs, (source, target), locale):
                yield said, turned
        if said == "continue" and "stop" in theirs and "stop" not in mine and _stops(target):
            yield said, "stop"


def _unsigned(source: Facts, mine: dict[str, str], theirs: dict[str, str]) -> dict[str, str]:
    """Return what a sentence says without the *no* of *until you have no fever*, which turns nothing else round."""
    once_denied = sum(name == "not" for name, _, _ in source.cues) == 1 and _NOT.isdisjoint(theirs)
    if once_denied and nots_said_otherwise.NO_SIGN.search(source.text):
        return {name: text for name, text in mine.items() if name not in _NOT}
    return mine


def _because(target: Facts) -> bool:
    """Return whether a word gives a reason and nothing else, which no *not* makes a condition: Japanese *から* is also *from*."""
    return any(name == "because" and target.text[start:end] not in _ALSO_FROM for name, start, end in target.cues)


def _denied_there(turned: str, said: str, source: Facts, target: Facts) -> bool:
    """Return whether both sides negate, but only the translation beside the word that turned: *worse* as *not well*.

    With the sides exchanged: only the source, as where *do not stop* is *go on, unless you may not*.
    """
    return _beside_not(target, turned) and not _beside_not(source, said)


def _beside_not(facts: Facts, name: str) -> bool:
    nots = [(start, end) for what, start, end in facts.cues if what == "not"]
    places = [(start, end) for what, start, end in facts.cues if what == name]
    return any(abs(a - d) <= _NEXT or abs(c - b) <= _NEXT for a, b in places for c, d in nots)


def _stops(target: Facts) -> bool:
    """Return whether a sentence says *stop* with no *not* before it that could turn it: *stop it ... even if it is not empty*."""
    first = next(start for name, start, _ in target.cues if name == "stop")
    return first <= _CLOSE and not any(name in _NEGATED and start < first + _FAR for name, start, _ in target.cues)


def _over(source: Facts, target: Facts) -> bool:
    """Return whether *within* so long may be said as *after* so long, or the *after* belongs to another number."""
    for one in source.groups:
        same = [
            two for two in target.groups if "within" in one.bounds and two.value == one.value and two.unit & one.unit
        ]
        if same and not any("after_n" in two.bounds and "within" not in two.bounds for two in same):
            return True
    if any(one.low for one in source.groups) or _WITHIN_ABOUT.search(source.text):
        return True
    return _NOT_WITHIN.search(source.text) is not None and not target.names.isdisjoint(("not", "still"))


def _meant_so(
    said: str, turned: str, mine: dict[str, str], theirs: dict[str, str], sides: tuple[Facts, Facts], locale: str
) -> bool:
    """Return whether another word says the same here: *wait 15 minutes before getting up* is *get up after 15 minutes*."""
    source, target = sides
    match said, turned:
        case "evening", "afternoon":
            return "pm" in theirs  # *6 pm the evening before* is 前日の午後6時
        case _, "am" | "morning" | "pm":
            return any(clock.half == ("pm" if turned == "pm" else "am") for clock in source.clocks)
        case "before", "after":
            return (
                _then(mine, theirs)
                or not theirs.keys().isdisjoint(("not_before", "first_of"))
                or governing.turned_round(source, target, locale)
            )
        case ("if", "unless") | ("until", "after") | ("after_n", "within") | ("few", "most"):
            return _by_another_word(said, mine, source)
        case "within", "after_n":
            return (base(locale) in _NOT_BEFORE and "before" in theirs) or _over(
                source, target
            )  # *within 2 to 3 days*; *not gone within an hour* is *still there after an hour*
        case ("stop", "continue") | ("all", "some"):
            return _loosely(said, mine, source)
        case "each", "both":
            return bool(_ORGANS & mine.keys())  # *in each eye* is *in both eyes*
        case (("never" | "on_empty" | "take"), _):
            return _in_other_words(said, turned, mine, theirs, source)
    return False


def _in_other_words(said: str, turned: str, mine: dict[str, str], theirs: dict[str, str], source: Facts) -> bool:
    """Return whether *never leave him alone* is meant by *always stay with him*, *stop taking it* by *do not take it*."""
    if said == "never":
        return turned == "always" and "leave_alone" in mine and "stay_with" in theirs
    if said == "on_empty":
        return "after" in mine and turned in {"after", "on_full"}  # *on an empty stomach, two hours after a meal*
    return "stop" in mine or (turned == "skip" and "forget" in source.names)


def _of_a_body(said: str, turned: str, source: Facts, theirs: dict[str, str]) -> bool:
    """Return whether *eat* or *drink* is a medicine's or soup's, or *rest it* is said as *avoid moving it*."""
    if said == "rest":
        return not theirs.keys().isdisjoint(("avoid", "less", "reduce", "not", "stop", "without"))
    if {said, turned} != {"eat", "drink"}:
        return False
    verb = _EATEN if said == "eat" else _DRUNK
    return not (verb.search(source.text) and source.names.isdisjoint(_SWALLOWED)) or "soup" in source.text


def _then(mine: dict[str, str], theirs: dict[str, str]) -> bool:
    """Return whether *then leave it free for 12 hours before the next* may be said as その後12時間は…それから, far from meals."""
    return "then" in mine and "then" in theirs and _MEALS.isdisjoint(mine)


def _by_another_word(said: str, mine: dict[str, str], source: Facts) -> bool:
    """Return whether a word that may turn a sentence round says the same: *if you cannot* is *если не можете*."""
    if said == "if":
        return "not" in mine
    if said in {"few", "most"}:
        return "most" in source.text  # *most go away in a few days*
    if said == "until":
        return "wait" in source.text  # *wait until it is dry* is *after it is dry*
    return any(one.low for one in source.groups)  # *after 2 to 3 days* is Ukrainian *за 2–3 дні*


def _loosely(said: str, mine: dict[str, str], source: Facts) -> bool:
    """Return whether *stop it, and start again* is meant, which is *and go on after it*, or *all* says nothing of how many."""
    if said == "stop":
        return "start" in mine or bool(_GOES_ON.search(source.text))
    return not _ALL.search(source.text)


def _late(target: Facts) -> set[str]:
    """Return *pm* if a time after noon is said by its hour alone: 21:00."""
    return {"pm"} if any(min(clock.minutes) >= _NOON for clock in target.clocks) else set()


def _twice(found: list[tuple[str, str]]) -> bool:
    """Return whether a condition and what it is about both turned: *leave it on unless wet* is *take it off only if wet*."""
    conditions = any(said in _TURNING and turned in _TURNING for said, turned in found)
    return conditions and any(said in FLIPPED and said not in _TURNING for said, _ in found)


def _negated(pair: Pair, source: Facts, target: Facts) -> Iterator[Problem]:
    """Yield for *it is safe* as *it is not safe*: one sentence on both sides, one such word, negated only there."""
    said = source.names & target.names & _QUALITIES
    if len(said) != 1 or "not" in source.names or "without" in source.names or "not" not in target.names:
        return
    if (
        conditions.SENTENCE_END.search(source.text.rstrip())
        or source.names & _CONDITIONS
        or target.names & _CONDITIONS
        or pair.source.numbers
    ):
        return
    name = next(iter(said))
    one, other = source.place(name), target.place(name)
    near = any(
        abs(start - other[1]) <= _CLOSE or abs(other[0] - end) <= _CLOSE
        for what, start, end in target.cues
        if what == "not"
    )
    if near:
        mine, theirs = quote(source.text[slice(*one)]), quote(target.text[slice(*other)])
        text = f"the translation negates {theirs}, the source {mine} not"
        yield pair.acknowledge("HP542", text, READ)


def _fits(one: str, mine: dict[str, str], theirs: dict[str, str]) -> bool:
    """Return whether a pair may be looked at: *with* has too many uses, but not beside food."""
    return one != "with" or bool(_MEALS & mine.keys() and _MEALS & theirs.keys())


def _aligned(source: Facts, target: Facts) -> list[tuple[dict[str, str], dict[str, str]]]:
    """Return the words of closed classes, sentence by sentence if both sides have as many, else all."""
    one, other = once(_sentences, source), _sentences(target)
    if len(one) != len(other):
        one, other = (
            [{k: v for part in one for k, v in part.items()}],
            [{k: v for part in other for k, v in part.items()}],
        )
    return list(zip(one, other, strict=True))


def _sentences(facts: Facts) -> list[dict[str, str]]:
    last = len(facts.text.rstrip())
    ends = [match.end() for match in conditions.SENTENCE_END.finditer(facts.text) if match.end() < last]
    found: list[dict[str, str]] = [{} for _ in range(len(ends) + 1)]
    for name, start, end in facts.cues:
        if name in _NAMES or name in _NOT or name in _MEALS or name in _ALSO_NAMES:
            found[sum(start >= position for position in ends)].setdefault(name, facts.text[start:end])
    for said in found:
        for part, half in _HALVES:
            if part in said:
                said.setdefault(half, said[part])
    return found

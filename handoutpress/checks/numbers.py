"""Numbers by value: substituted, lost, added; ranges keep both ends and their order. HP501-HP507, HP513, HP514."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise, product

from handoutpress.checks import lexicon, spelled
from handoutpress.checks.counterparts import asks, kind, match, offers
from handoutpress.checks.data import number_words, row
from handoutpress.checks.facts import settled
from handoutpress.checks.numerals import Number, Value
from handoutpress.checks.pair import Pair, quote
from handoutpress.checks.reading import Reading, dialled
from handoutpress.markdown import RISK
from handoutpress.model import Problem

_ROUND = re.compile(r"\d[.,٫]0+$")
_SAME = "write the number of the source; if the sentence says it in another way, waive the finding with a reason"

MOST = 200
"""Numbers without a counterpart of which each is looked for in words; of more the message is told as a whole."""


@dataclass(frozen=True, slots=True)
class Leftover:
    """The numbers without a counterpart on the other side."""

    source: tuple[Number, ...]
    target: tuple[Number, ...]
    repeated: tuple[Number, ...] = ()
    """Those of the source that the translation says less often, or in words, which may belong to something else."""


def check(pair: Pair) -> Iterator[Problem]:
    """Yield what is wrong with the numbers of a translation."""
    source, target = pair.source, pair.target
    if not source.numbers and not target.numbers:
        yield from _words(pair)
        return
    left = leftover(source, target)
    if len(left.source) + len(left.target) > MOST:
        text = f"{len(left.source)} numbers of the source and {len(left.target)} of the translation have no counterpart"
        yield pair.error("HP505", text, _SAME)
        return
    if left.target and (left.source or left.repeated):
        yield from _substituted(pair, left)
    elif left.source:
        yield from _against_word(pair, left.source)
    elif left.target:
        yield from _added(pair, left.target)
    else:
        yield from _words(pair)
    yield from _ranges(pair)


def _alike(one: Number, other: Number) -> bool:
    return one.unit == other.unit and _same_kind(one, other)


def _same_kind(one: Number, other: Number) -> bool:
    return kind(one) == kind(other)


def leftover(source: Reading, target: Reading) -> Leftover:
    """Return the numbers that neither the digits nor the words of the other side account for."""
    _, alone, rest = match(source, target)
    if not (alone or rest):
        return Leftover((), ())
    if len(alone) + len(rest) > MOST:
        return Leftover(tuple(alone), tuple(rest))
    alone = [n for n in alone if not dialled(source, n)]
    unsaid = [n for n in alone if not _said(n, target)]
    wholes = {int(n.values[0]) for n in alone if _in_parts(n, target)}
    added = [n for n in rest if not _said(n, source) and n.values[0] not in wholes]
    mine, theirs = ({key for n in side.numbers for key in offers(n)} for side in (source, target))
    again = [n for n in added if not mine.isdisjoint(asks(n))]
    lost = [n for n in unsaid if theirs.isdisjoint(asks(n))]
    unbound = _unbound([n for n in alone if n not in unsaid], source, target) if added else []
    repeated = [*(n for n in unsaid if n not in lost), *unbound]
    substitutes = [n for n in again if any(_alike(n, one) for one in (*lost, *repeated))]
    return Leftover(tuple(lost), tuple(n for n in added if n not in again or n in substitutes), tuple(repeated))


def _unbound(said: list[Number], source: Reading, target: Reading) -> list[Number]:
    """Return the numbers that the target says in words which may belong to something else: their unit is not right after.

    Words that the source has too account for themselves.
    """
    if not any(n.unit for n in said):
        return said
    words = _measured(target) - _measured(source)
    found = []
    for number in said:
        if words[number.values[0], number.unit]:
            words[number.values[0], number.unit] -= 1
        else:
            found.append(number)
    return found


def _measured(side: Reading) -> Counter[tuple[Value, str]]:
    return spelled.measured(side.folded, side.locale, side.compounds)


def _said(number: Number, other: Reading) -> bool:
    """Return whether the other side says the number in words, in parts, or with marks between its digits."""
    written = _ROUND.search(number.text) and not number.decimal
    if not written and any(value in other.spoken and not _misfits(number, value, other) for value in number.values):
        return True
    return _in_parts(number, other) or _spelled(number, other) or _as_often(number, other)


def _as_often(number: Number, other: Reading) -> bool:
    """Return whether the other side says such a period by one word for how often: *every 6 months* as *halbjährlich*."""
    often = other.facts.frequencies if other.facts else ()
    return any(one.count > 1 and one.count in number.values and one.period == number.unit for one in often)


def _misfits(number: Number, value: Value, other: Reading) -> bool:
    """Return whether the other side says a value only in words that name another unit with it: 4 hours, *viertägig*."""
    units = {one.unit for one in other.compounds if one.value == value}
    if not number.unit or "" in units or not units or number.unit.partition("/")[0] in units:
        return False
    return value not in lexicon.spoken(spelled.blank(other.folded, other.compounds), other.alone, other.locale)


def _spelled(number: Number, other: Reading) -> bool:
    """Return whether the other side writes the same digits with marks between: ``9-1-1``, ``1 5 0 0``."""
    digits = re.sub(r"\D", "", number.text)
    if len(digits) < 3 or number.decimal:
        return False
    found = re.search(r"(?<!\d)" + r"[\s().\-–\u00a0/]*".join(digits) + r"(?!\d)", other.plain)
    return bool(found and found[0] != digits)


def _in_parts(number: Number, other: Reading) -> bool:
    """Return whether a half or quarter is said as whole and part: 1.5 as *one and a half*."""
    if not number.decimal:
        return False
    value = number.values[0]
    whole = int(value)
    said = whole in other.spoken or any(whole in one.values for one in other.numbers) or not whole
    return said and value - whole in other.spoken


def _substituted(pair: Pair, left: Leftover) -> Iterator[Problem]:
    """Yield for each number that became another of its kind, in the order of the source; then for the rest."""
    rest = list(left.target)
    alone = [*left.source, *left.repeated]
    found: list[tuple[Number, Number]] = []
    for fits in (_alike, _same_kind):
        for number in list(alone):
            other = next((one for one in rest if fits(number, one)), None)
            if other:
                alone.remove(number)
                rest.remove(other)
                found.append((number, other))
    for number, other in sorted(found, key=lambda both: both[0].start):
        yield _another(pair, number, other)
    yield from _lost(pair, tuple(n for n in left.source if n in alone))
    yield from _added(pair, tuple(rest))


def _another(pair: Pair, one: Number, other: Number) -> Problem:
    """Return the finding for a number that became another one, named as what it is."""
    said = f"the source says {quote(_shown(pair.source, one))}, the translation {quote(_shown(pair.target, other))}"
    if one.decimal and _digits(one) == _digits(other):
        return pair.error("HP514", f"decimal mark lost or moved: {said}", _SAME)
    if one.decimal and other.values[0] == int(one.values[0]):
        return pair.error("HP514", f"decimal places lost: {said}", _SAME)
    factor = _power_of_ten(one.values[0], other.values[0])
    if factor:
        return pair.error("HP513", f"{factor}: {said}", _SAME)
    return pair.error("HP501", f"another number: {said}", _SAME)


def _digits(number: Number) -> str:
    return re.sub(r"\D", "", number.text).lstrip("0")


def _power_of_ten(one: Value, other: Value) -> str:
    for times in (10, 100, 1000, 10000):
        if other == one * times:
            return f"{times} times too much"
        if one == other * times:
            return f"{times} times too little"
    return ""


def _shown(reading: Reading, number: Number) -> str:
    return reading.plain[number.start : number.unit_end]


def _against_word(pair: Pair, lost: tuple[Number, ...]) -> Iterator[Problem]:
    """Yield for lost digits: substituted if the translation says exactly one other number in words, else lost."""
    words = _sure_words(pair.target, pair.locale, pair.source)
    if len(lost) == 1 and len(words) == 1 and kind(lost[0]) == "plain":
        said = f"the source says {quote(_shown(pair.source, lost[0]))}, the translation {quote(words)}"
        yield pair.error("HP501", f"another number: {said}", _SAME)
        return
    yield from _lost(pair, lost)


def _lost(pair: Pair, lost: tuple[Number, ...]) -> Iterator[Problem]:
    strict = [n for n in lost if n.strict and n.values[0] not in {0, 1} and not n.ordinal and not n.glued]
    idle = [n for n in strict if _turn_of_phrase(pair, n)]
    loose = [n for n in lost if n not in strict]
    if idle:
        text = f"lost: {quote(_shown(pair.source, n) for n in idle)}"
        yield pair.acknowledge("HP505", text, "say it if it is a measure; if it is a turn of phrase, write")
    if len(strict) > len(idle):
        shown = quote(_shown(pair.source, n) for n in strict if n not in idle)
        yield _certain(pair)("HP505", f"lost: {shown}", "a number with a unit, a decimal or a range must stay")
    if loose:
        shown = quote(_shown(pair.source, n) for n in loose)
        yield pair.warning(
            "HP502", f"not in the translation: {shown}", "say the number, or waive the finding with a reason"
        )


def _certain(pair: Pair) -> Callable[[str, str, str], Problem]:
    """Return how a lost number is told: it may well be said in words where the table of them is none, or a short row."""
    return pair.error if row(number_words.WORDS, pair.locale) else pair.warning


def _turn_of_phrase(pair: Pair, number: Number) -> bool:
    """Return whether it is a bare 100 % outside of the blocks in which a mistake harms: *100 % perfect*."""
    bare = number.unit == "%" and number.values[0] == 100 and not (number.low or number.high)
    return bare and pair.segment.role not in RISK


def _added(pair: Pair, added: tuple[Number, ...]) -> Iterator[Problem]:
    if not added:
        return
    words = _sure_words(pair.source, pair.source_locale, pair.target) or _fewer(pair)
    if len(words) == 1 and len(added) == 1 and kind(added[0]) == "plain":
        said = f"the source says {quote(words)}, the translation {quote(_shown(pair.target, added[0]))}"
        yield pair.error("HP501", f"another number: {said}", _SAME)
        return
    shown = quote(_shown(pair.target, n) for n in added)
    yield pair.warning(
        "HP503", f"not in the source: {shown}", "take the number out, or waive the finding with a reason"
    )


def _sure_words(reading: Reading, locale: str, other: Reading) -> list[str]:
    """Return the unmistakable number words of one side whose value the other side does not say."""
    sure = lexicon.sure(locale)
    if not sure:
        return []
    words = [word for word in reading.alone if word in sure]
    compounds = [one for one in reading.compounds if one.sure]
    if not (words or compounds):
        return []
    said = other.spoken.union(*(n.values for n in other.numbers))
    said |= {whole for value in other.spoken if value != int(value) for whole in (int(value), int(value) + 1)}
    words = [word for word in words if not _covered(sure[word], said)]
    whole = [reading.folded[one.start : one.end] for one in compounds if one.value not in said]
    return list(dict.fromkeys([*words, *whole]))


def _fewer(pair: Pair) -> list[str]:
    """Return the unmistakable number words of the source whose value it says more often than the translation does."""
    sure, source, target = lexicon.sure(pair.source_locale), pair.source, pair.target
    digits = Counter(n.values[0] for n in target.numbers)
    mine = Counter(sure[word] for word in source.alone if word in sure)
    mine.update(n.values[0] for n in source.numbers if n.values[0] in mine)
    fewer = {value for value, count in mine.items() if count > digits[value] + (value in target.spoken)}
    return list(dict.fromkeys(word for word in source.alone if sure.get(word) in fewer))


def _covered(value: Value, said: frozenset[Value]) -> bool:
    """Return whether a value is said, if need be as a part of a larger one (*twenty* of 24)."""
    return value in said or any(20 <= value <= 90 and value < other < value + 10 for other in said)


def _words(pair: Pair) -> Iterator[Problem]:
    """Yield if each side says exactly one number in words and they differ."""
    if not lexicon.sure(pair.source_locale) or not lexicon.sure(pair.locale):
        return
    mine = _sure_words(pair.source, pair.source_locale, pair.target)
    theirs = _sure_words(pair.target, pair.locale, pair.source) if mine else []
    if mine and theirs and not _settled(pair):
        text = f"numbers in words differ: the source says {quote(mine)}, the translation {quote(theirs)}"
        yield pair.acknowledge("HP506", text, "say the same number, or write")


def _settled(pair: Pair) -> bool:
    """Return whether the facts of both sides are as many and the same: *half past eight* is *halb neun*."""
    one, other = pair.source.facts, pair.target.facts
    return one is not None and other is not None and settled.same(one, other)


def _ranges(pair: Pair) -> Iterator[Problem]:
    source = [(low, high) for low, high in pairwise(pair.source.numbers) if low.low and high.high]
    if not source:
        return
    told = {
        (one.values, one.scaled, one.low, two.values, two.scaled): (one, two)
        for one, two in pairwise(pair.target.numbers)
    }
    neighbours = list(told.values())
    followed = {key for one, two in neighbours for key in product(offers(one), offers(two))}
    ranges = {key for one, two in neighbours if one.low for key in product(offers(one), offers(two))}
    for low, high in source:
        kept = not followed.isdisjoint(product(asks(low), asks(high)))
        if low.values[0] != high.values[0] and not kept and not ranges.isdisjoint(product(asks(high), asks(low))):
            text = f"the ends of a range are swapped: the source says {quote(pair.source.plain[low.start : high.unit_end])}"
            hint = "write the lower end first, also in right-to-left text: the display turns it by itself"
            yield pair.error("HP504", text, hint)

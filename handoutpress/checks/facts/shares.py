"""One in so many, parts of a whole, and ranges taken apart. HP579."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from handoutpress.checks.facts import ratios, rows
from handoutpress.checks.facts.concepts import THINGS
from handoutpress.checks.facts.fact import Facts, Ratio
from handoutpress.checks.facts.quantities import agree
from handoutpress.checks.facts.telling import SAME, show, weight
from handoutpress.checks.once import once
from handoutpress.checks.pair import READ, Pair, quote
from handoutpress.model import Problem

_BESIDE = 14
_HALF = re.compile(r"\bhalf (?:full|empty|open|of (?:it|them|the|your|this))\b")
_ONE_HALF = Fraction(1, 2)
_SMALL = 10
"""The largest whole of which a part is commonly said as a fraction."""


def concerns(source: Facts) -> bool:
    """Return whether a source says a part, a ratio or a range."""
    return (
        bool(source.ratios or once(ratios.parts, source))
        or _HALF.search(source.text) is not None
        or any(one.value == _ONE_HALF or one.low for one in source.groups)
    )


def check(pair: Pair, source: Facts, target: Facts, *, certain: bool) -> Iterator[Problem]:
    """Yield a ratio that became another, or stands on its head."""
    yield from _parts(pair, source, target)
    yield from _half(pair, source, target)
    if any(one.value == _ONE_HALF for one in source.groups if not one.unit):
        yield from _other_part(pair, source, target)
    pairs = ratios.match(source.ratios, target.ratios)
    mine = [one for one in source.ratios if one.said and all(one is not first for first, _ in pairs)]
    theirs = [two for two in target.ratios if two.said and all(two is not last for _, last in pairs)]
    for one, other in zip(mine, theirs, strict=False):
        turned = one.value == 1 / other.value
        text = f"another ratio: the source says {show(source, one)}, the translation {show(target, other)}"
        yield pair.find("HP579", weight(certain=certain and turned), text, SAME)
    if not theirs and len(mine) == 1:
        yield from _as_part(pair, source, target, mine[0])
    yield from _ranges(pair, source, target)


def _other_part(pair: Pair, source: Facts, target: Facts) -> Iterator[Problem]:
    """Yield for *one half at breakfast* as *one quarter at breakfast*: a part of nothing that is named beside it."""
    mine, theirs = (
        {one.value: one for one in side.groups if isinstance(one.value, Fraction) and one.value < 1 and not one.digits}
        for side in (source, target)
    )
    lost, new = [mine[value] for value in mine.keys() - theirs], [theirs[value] for value in theirs.keys() - mine]
    if len(lost) == len(new) == 1 and not (lost[0].unit or new[0].unit or lost[0].bounds or new[0].bounds):
        text = f"another part: the source says {show(source, lost[0])}, the translation {show(target, new[0])}"
        yield pair.acknowledge("HP571", text, READ)


def _as_part(pair: Pair, source: Facts, target: Facts, one: Ratio) -> Iterator[Problem]:
    """Yield for *three out of four* as *one third*: the only part that the translation says is another one."""
    said = ratios.parts(target)
    if (
        len(said) == 1
        and ratios.values(source).isdisjoint(said[0].values or (said[0].value,))
        and not ratios.parts(source)
        and one.whole <= _SMALL
    ):
        text = f"another part: the source says {show(source, one)}, the translation {show(target, said[0])}"
        yield pair.acknowledge("HP579", text, READ)


def _parts(pair: Pair, source: Facts, target: Facts) -> Iterator[Problem]:
    """Yield for *three quarters* as *one quarter*: of what, another word may say."""
    mine = once(ratios.parts, source)
    if not mine or any(two.digits and two.end + 1 == mine[0].start for two in source.groups):  # *2 thirds*
        return
    theirs = ratios.parts(target)
    said = ratios.values(target)
    counted = [two for two in target.groups if 0 < two.value < 1 and two.unit & THINGS]
    lost = [one for one in mine if one.value not in said and not any(agree(one, two) for two in counted)]
    added = [two for two in theirs if two.value not in ratios.values(source)] or ([] if theirs else counted)
    doubled = next(((start, end) for name, start, end in target.cues if name == "double"), None)
    if doubled and not theirs and len(lost) == 1 and lost[0].value == Fraction(1, 2) and "double" not in source.names:
        text = f"another part: the source says {show(source, lost[0])}, the translation {quote(target.text[slice(*doubled)])}"
        yield pair.acknowledge("HP579", text, READ)
    if len(mine) == len(lost) == len(added) == 1 and len(theirs) < 2:
        text = f"another part: the source says {show(source, lost[0])}, the translation {show(target, added[0])}"
        yield pair.acknowledge("HP579", text, READ)


def _half(pair: Pair, source: Facts, target: Facts) -> Iterator[Problem]:
    """Yield for *half full* of which the translation says no part at all."""
    said = _HALF.search(source.text)
    if not said or not rows.know(("1/2", "1/4"), pair.locale) or 0.5 in pair.target.spoken:
        return
    parts = any(isinstance(one.value, Fraction) or one.value in {50, 0.5} for one in target.groups)
    if not parts and not target.ratios and target.names.isdisjoint(("halve", "double")):
        yield pair.acknowledge("HP579", f"a part is lost: the source says {quote(said[0])}", READ)


def _ranges(pair: Pair, source: Facts, target: Facts) -> Iterator[Problem]:
    """Yield where *5 to 10* became *5 or 10*."""
    if "or" not in target.names:
        return
    joints = [(start, end) for name, start, end in target.cues if name == "or"]
    for low, high in pairwise(source.groups):
        if not (low.low and high.high) or high.value == low.value + 1:
            continue  # *2 or 3 days* is how many languages say *2 to 3*
        for one, two in pairwise(target.groups):
            apart = any(one.end <= start and end <= two.start for start, end in joints)
            if apart and agree(low, one) and agree(high, two) and two.start - one.end <= _BESIDE:
                text = f"a range is taken apart: the source says {show(source, low, high)}"
                yield pair.acknowledge("HP579", f"{text}, the translation {show(target, one, two)}", READ)
                return

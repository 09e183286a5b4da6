"""A part of a thing that is lost, or became another part: half a tablet as a tablet, one and a half as a half. HP571."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from handoutpress.checks.facts import ratios, rows
from handoutpress.checks.facts.concepts import THINGS, VAGUE
from handoutpress.checks.facts.fact import Facts, Group, Value
from handoutpress.checks.facts.telling import show
from handoutpress.checks.pair import READ, Pair, quote
from handoutpress.model import Problem


def check(pair: Pair, source: Facts, target: Facts, one: Group, bare: list[Value]) -> Iterator[Problem]:
    """Yield what became of an amount of the source that the translation does not count; ``bare`` are its bare numbers."""
    yield from _part_lost(pair, source, target, one)
    yield from _other_part(pair, source, one, bare)
    yield from _of_another(pair, source, target, one)


def _part_lost(pair: Pair, source: Facts, target: Facts, one: Group) -> Iterator[Problem]:
    """Yield for a part of a thing (half a tablet) of which the translation says no part at all."""
    part = isinstance(one.value, Fraction) and one.value < 1 and one.unit & THINGS
    if part and one.value in ratios.values(target):
        return  # *half of the patients* as 50 % of them
    if part and not _says_a_part(pair, source, target) and _knows_parts(pair):
        text = f"a part of a thing: the source says {show(source, one)}, the translation seems not to"
        yield pair.acknowledge("HP571", text, READ)


def _other_part(pair: Pair, source: Facts, one: Group, bare: list[Value]) -> Iterator[Problem]:
    """Yield for *one and a half tablets* as *a half* whose tablet is said only once: Turkish *yarım, diğer günler bir tablet*."""
    if not (isinstance(one.value, Fraction) and one.value > 1 and one.unit & THINGS):
        return
    parts = [value for value in bare if isinstance(value, Fraction)]
    if parts and one.value not in parts:
        text = f"another amount: the source says {show(source, one)}, the translation {quote(map(str, parts))}"
        yield pair.acknowledge("HP571", text, READ)


def _of_another(pair: Pair, source: Facts, target: Facts, one: Group) -> Iterator[Problem]:
    """Yield for *one teaspoon* as a tablespoon without a number beside it."""
    mine = one.unit & (THINGS - VAGUE)
    if one.value != 1 or not mine or mine & target.names or any(mine & two.unit for two in target.groups):
        return
    others = target.names & (THINGS - VAGUE) - source.names
    bare = next(((start, end) for name, start, end in target.cues if name in others), None)
    if bare and "spoon" not in mine:
        shown = quote(target.text[slice(*bare)])
        text = f"it counts another thing: the source says {show(source, one)}, the translation {shown}"
        yield pair.acknowledge("HP571", text, READ)


def _says_a_part(pair: Pair, source: Facts, target: Facts) -> bool:
    """Return whether the translation says as many parts as the source: a quarter of a tablet in *half* a glass."""
    mine, theirs = (sum(isinstance(one.value, Fraction) for one in side.groups) for side in (source, target))
    return theirs >= max(mine, 1) or (mine < 2 and 0.5 in pair.target.spoken)


def _knows_parts(pair: Pair) -> bool:
    return rows.know(("1/2", "1/4", "tablet"), pair.locale)

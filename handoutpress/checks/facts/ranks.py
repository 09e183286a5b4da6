"""Ordinals (*the second dose*) and Roman numerals (*stage III*). HP576."""

from __future__ import annotations

from collections.abc import Iterator

from handoutpress.checks.facts.fact import Facts
from handoutpress.checks.facts.ordinals import ordinals, ranks_of, roman, write
from handoutpress.checks.once import once
from handoutpress.checks.pair import READ, Pair, quote
from handoutpress.checks.reading import Reading
from handoutpress.model import Problem


def concerns(source: Reading) -> bool:
    """Return whether a source says an ordinal or a Roman numeral."""
    return source.facts is not None and bool(once(ranks_of, source) or once(ordinals, source.facts))


def check(pair: Pair, source: Facts, target: Facts) -> Iterator[Problem]:
    """Yield a Roman numeral or an ordinal that became another one."""
    yield from _romans(pair, source, target)
    mine = once(ordinals, source)
    theirs = ordinals(target) if mine else {}
    lost = [text for value, text in mine.items() if value not in theirs]
    added = [text for value, text in theirs.items() if value not in mine]
    if lost and added:
        text = f"another ordinal: the source says {quote(lost)}, the translation {quote(added)}"
        yield pair.acknowledge("HP576", text, READ)


def _romans(pair: Pair, source: Facts, target: Facts) -> Iterator[Problem]:
    """Yield if the source's Roman numerals are not those of the translation, nor said there in another way."""
    mine = once(ranks_of, pair.source)
    if not mine:
        return
    theirs = roman(pair.target.plain, None)
    lost = list((mine - theirs).elements())
    if not lost:
        return
    said = {value for one in target.groups for value in (one.value, *one.values)} | pair.target.spoken
    missing = [value for value in lost if value not in said]
    if missing and (theirs - mine or any(isinstance(value, int) and value <= 12 for value in said)):
        text = f"another Roman numeral: the source says {quote(map(write, missing))}"
        others = quote(map(write, (theirs - mine).elements()))
        yield pair.acknowledge("HP576", f"{text}, the translation {others or 'another number'}", READ)

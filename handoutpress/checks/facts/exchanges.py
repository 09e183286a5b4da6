"""Two amounts, medicines or times of the day that changed places: *2 in the morning and 1 at night*. HP577.

Languages put phrases in another order, but then all of a phrase moves: if the amounts keep their order and the times of the day
do not (or the other way round), what belongs together was taken apart.
"""

from __future__ import annotations

from collections.abc import Iterator

from handoutpress.checks.facts.concepts import AMOUNTS, CLASSES
from handoutpress.checks.facts.drug_names import is_drug
from handoutpress.checks.facts.fact import Facts
from handoutpress.checks.pair import Pair, quote
from handoutpress.model import Problem

_READ = "read both sentences, then mend the translation or write"


def check(pair: Pair, source: Facts, target: Facts) -> Iterator[Problem]:
    """Yield if some pairs of the sentence kept their order and others did not."""
    mine = _sequences(source)
    if len(mine) < 2:
        return
    theirs = _sequences(target)
    kept: list[str] = []
    turned: list[str] = []
    for name, one in mine.items():
        other = theirs.get(name)
        if other and sorted(one) == sorted(other):
            (kept if list(one) == list(other) else turned).append(" … ".join(one.values()))
    if kept and turned:
        text = f"exchanged: {quote(turned)} stand in another order than in the source, {quote(kept)} in the same"
        yield pair.acknowledge("HP577", text, _READ)


def _sequences(facts: Facts) -> dict[str, dict[str, str]]:
    """Return the kinds of which a text says at least two, each as what it says in order -> its words."""
    found: dict[str, dict[str, str]] = {}
    things = {group.name for group in facts.groups if group.unit & AMOUNTS} - {"person"}
    bare = things.pop() if len(things) == 1 else "number"
    for group in facts.groups:
        if group.used or group.weak or group.named or group.clock_part or "times" in group.unit:
            continue
        shown = " ".join(facts.text[group.start : group.end].split())
        found.setdefault(group.name or bare, {}).setdefault(str(group.value), shown)
    for name, start, end in facts.cues:
        kind = "drug" if is_drug(name) else CLASSES.get(name, "")
        if kind:
            found.setdefault(kind, {}).setdefault(name, facts.text[start:end])
    for clock in facts.clocks:
        if len(clock.minutes) == 1:
            found.setdefault("clock", {}).setdefault(str(min(clock.minutes)), facts.text[clock.start : clock.end])
    return {kind: said for kind, said in found.items() if len(said) > 1}

"""Numbers and the nouns that they count: *2 tablets*, *two 5 mg tablets*, *1 or 2 tablets*, يوم واحد."""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction

from handoutpress.checks import lexicon as tables
from handoutpress.checks.facts.concepts import ALIKE, BOUNDS, MEASURES, PERIODS, THINGS
from handoutpress.checks.facts.fact import Group
from handoutpress.checks.facts.lexer import Token
from handoutpress.checks.facts.rows import Row
from handoutpress.checks.folding import WORD_CHARACTER

COUNTED = THINGS | MEASURES | PERIODS | {"times", "degree"}
_AFTER_A_WORD = THINGS | MEASURES
_HALF = Fraction(1, 2)
_JOINED = 3
"""Letters between a number and the noun that it counts."""
_ONE_BEHIND = frozenset(("ar", "he"))
_LISTED = frozenset(("-", "–", "~", "〜", "・"))
_FILLER = re.compile(rf"[\s\-‑]*(?:(?![\d_]){WORD_CHARACTER}{{1,9}}[\s\-‑]+)?")
_JOINING = re.compile(r" (?:and|but|und|et|y|e|ed|oraz|и|та|en|och|și) ")
"""What joins a number to something else: *over 70 and children* are no 70 children."""
_CLOSE = re.compile(r"[\s\-‑]{0,2}")


def bind(groups: list[Group], tokens: list[Token], folded: str, row: Row) -> tuple[list[Group], list[Token]]:
    """Give each number the noun beside it; return the groups and the tokens that are left."""
    rest: list[Token] = []
    used: set[int] = set()
    for i, token in enumerate(tokens):
        if any(one.name.startswith("+") for one in token.meanings):
            _and_more(groups, tokens, i, folded)
            used.add(i)
    if tables.base(row.lexicon.locale) in _ONE_BEHIND:
        used |= _ones_behind(groups, tokens, folded)
    for i, token in enumerate(tokens):
        names = frozenset(one.name for one in token.meanings) & COUNTED
        names = frozenset() if i in used else names
        group = _counted(groups, tokens, i, folded, names) if names else None
        if group:
            group.unit, group.end = names, max(group.end, token.end)
            used.add(i)
    if row.noun_first:
        used |= _nouns_first(groups, tokens, used, folded)
    if row.lexicon.dense:
        used |= _nouns_before_counters(groups, tokens, used)
    _measure(groups, folded, row.lexicon.locale)
    groups = halves_behind(groups, folded) if row.lexicon.dense else groups
    _share(groups, tokens, folded, row.lexicon.locale)
    rest = [kept for i, token in enumerate(tokens) if (kept := _limiting(token) if i in used else token)]
    return groups, rest


def _limiting(token: Token) -> Token | None:
    """Return what a noun says of its number beside counting: Tamil *வயதுக்குட்பட்ட* is *years* and *under*."""
    limits = tuple(one for one in token.meanings if one.slot and one.name in BOUNDS)
    return replace(token, meanings=limits) if limits else None


def _counted(groups: list[Group], tokens: list[Token], i: int, folded: str, names: frozenset[str]) -> Group | None:
    """Return the number that a noun is counted by: the one right before it, or before the amount right before it."""
    token = tokens[i]
    found = [one for one in groups if one.end <= token.start]
    if not found:
        return None
    near = found[-1]
    gap = folded[near.end : token.start]
    loose = _FILLER if names & _AFTER_A_WORD and not near.weak else _CLOSE
    between = any(near.end <= other.start and other.end <= token.start for other in tokens[:i])
    if (
        between
        or not loose.fullmatch(gap)
        or near.named
        or near.clock
        or _JOINING.fullmatch(gap)
        or (near.digits and gap == " the ")
    ):
        return None
    if not near.unit:
        return near
    earlier = found[-2] if len(found) > 1 else None
    if earlier and not earlier.unit and names & THINGS and _CLOSE.fullmatch(folded[earlier.end : near.start]):
        return earlier
    return None


def _ones_behind(groups: list[Group], tokens: list[Token], folded: str) -> set[int]:
    """Bind *one* to the noun before it, where a language says so: يوم واحد."""
    found: set[int] = set()
    for i, token in enumerate(tokens):
        names = frozenset(one.name for one in token.meanings) & COUNTED
        after = next((one for one in groups if one.start >= token.end), None)
        if names and after and after.value == 1 and not after.digits and folded[token.end : after.start].isspace():
            after.unit, after.start = names, token.start
            found.add(i)
    return found


def _nouns_first(groups: list[Group], tokens: list[Token], used: set[int], folded: str) -> set[int]:
    found: set[int] = set()
    for i, token in enumerate(tokens):
        names = frozenset(one.name for one in token.meanings) & COUNTED
        after = next((one for one in groups if one.start >= token.end), None)
        if i in used or not names or not after or after.unit:
            continue
        if _CLOSE.fullmatch(folded[token.end : after.start]):
            after.unit, after.start = names, token.start
            found.add(i)
    return found


def _and_more(groups: list[Group], tokens: list[Token], i: int, folded: str) -> None:
    """Add *and a half* to the number before it, or to the thing before it, or let it be half of what follows."""
    token = tokens[i]
    before = next((one for one in reversed(groups) if one.start < token.start and token.start - one.end <= 30), None)
    alone = _and_a_half(tokens[i - 1], token) if i and _far(before, tokens[i - 1]) else None
    if (before and _of_the_next(before, tokens, i, folded)) or (not (before or alone) and _half_follows(tokens, i)):
        alone = Group(_HALF, token.start, token.end, values=(_HALF,))
    elif before and not alone:
        _more(before, token)
    if alone:
        groups.append(alone)
        groups.sort(key=lambda one: one.start)


def _far(before: Group | None, noun: Token) -> bool:
    """Return whether no number belongs to a noun: *on day two a tablet and a half*."""
    return before is None or noun.start - before.end > _JOINED


def _of_the_next(before: Group, tokens: list[Token], i: int, folded: str) -> bool:
    """Return whether *y medio* begins what follows: *un comprimido el lunes y medio comprimido el jueves*."""
    return _half_follows(tokens, i) and " " in folded[before.end : tokens[i].start].strip()


def _half_follows(tokens: list[Token], i: int) -> bool:
    """Return whether a thing stands right behind *y medio*."""
    after = tokens[i + 1] if i + 1 < len(tokens) else None
    if after is None or after.start - tokens[i].end > 1 or not any(one.name in THINGS for one in after.meanings):
        return False
    return any(one.name == "+1/2" for one in tokens[i].meanings)


def _and_a_half(noun: Token, token: Token) -> Group | None:
    """Return *a tablet and a half* where the one is not said: حبة ونصف."""
    names = frozenset(one.name for one in noun.meanings) & COUNTED
    if not names or token.start - noun.end > 1:
        return None
    more = Fraction(next(one.name for one in token.meanings if one.name.startswith("+")))
    return Group(1 + more, noun.start, token.end, names, values=(1 + more,))


def _nouns_before_counters(groups: list[Group], tokens: list[Token], used: set[int]) -> set[int]:
    """Give a number with a counter for many things the noun right before it: カプセル2個, 小さじ一杯."""
    starts = {one.start: one for one in groups}
    found: set[int] = set()
    for i, token in enumerate(tokens):
        names = frozenset(one.name for one in token.meanings) & THINGS
        after = starts.get(token.end)
        if i not in used and names and after and after.unit & THINGS:
            after.unit, after.start = names, token.start
            found.add(i)
    return found


def _measure(groups: list[Group], folded: str, locale: str) -> None:
    """Give a number in words the unit of measure right after it."""
    for group in groups:
        if not group.unit and not group.digits and not group.weak and not _when(group, folded):
            unit, length = tables.unit_after(folded[group.end : group.end + 40], locale)
            if unit:
                group.unit, group.end = frozenset((ALIKE.get(unit, unit),)), group.end + length


def _when(group: Group, folded: str) -> bool:
    """Return whether *when* stands behind a part, and no hour: 用去三分之二时."""
    return 0 < group.value < 1 and folded[group.end : group.end + 1] in {"时", "時"}


def _share(groups: list[Group], tokens: list[Token], folded: str, locale: str) -> None:
    """Give a number without a noun that of the number it is joined or listed with: *1 or 2 tablets*."""
    joints = [(token.start, token.end) for token in tokens if token.named("or")]
    for one, two in zip(reversed(groups[:-1]), reversed(groups[1:]), strict=True):
        gap = folded[one.end : two.start]
        joined = (
            one.low
            or gap.strip() in _LISTED
            or tables.joins(gap.strip(" -‑"), "", locale)
            or any(one.end <= start and end <= two.start for start, end in joints)
        )
        joined = joined and not (two.unit == {"%"} and gap.startswith(","))
        if not one.unit and two.unit and not one.weak and not one.named and joined and len(gap) <= 8:
            one.unit = two.unit


def _more(group: Group, token: Token) -> None:
    name = next(one.name for one in token.meanings if one.name.startswith("+"))
    group.value += Fraction(name[1:]) * group.scale
    group.values = (group.value,)
    if token.start - group.end <= 3:
        group.end = max(group.end, token.end)
    group.weak = False


def _behind(before: Group, group: Group, folded: str) -> bool:
    """Return whether a number stands right behind another: with its noun, or with a counter alone (两个半)."""
    gap = folded[before.end : group.start]
    return not gap or gap in {"个", "個"} or (bool(before.unit) and gap == " ")


def halves_behind(groups: list[Group], folded: str) -> list[Group]:
    """Add the half that stands right behind a number with its noun: 2時半, 1錠半, 两片半."""
    kept: list[Group] = []
    for group in groups:
        before = kept[-1] if kept else None
        counted = before and (
            before.unit or before.end - before.start > 1 or before.value > 1 or before.end < group.start
        )
        if (
            before
            and counted
            and _behind(before, group, folded)
            and group.value == Fraction(1, 2)
            and not (group.unit and before.unit)
        ):
            before.value, before.end = before.value + group.value, group.end
            before.unit = before.unit or group.unit
            before.values = (before.value,)
        else:
            kept.append(group)
    return kept

"""How often: *3 times a day*, *every 6 hours*, *daily*, 1日3回 -> so many times in so many periods."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from handoutpress.checks.facts.concepts import AMOUNTS, PARTS, PERIODS, TIMES
from handoutpress.checks.facts.fact import Frequency, Group, Value
from handoutpress.checks.facts.lexer import NUMBER_BEFORE, Token

_FIXED = re.compile(r"(\d+)/(\d*)([a-z]+)")
_STOP = re.compile(r"[.!?;:。！？；।॥؟؛]")
_OF = re.compile(r" (?:of (?!the|this|that|a)[^\W\d_]+ )?")
_RANGE = 2
"""How much the ends of a range of times differ at most: *3- bis 4-mal*."""
_NEAR, _PARTED = 40, 12
"""Letters between *so many times* and its period; how many a comma between them is worth."""
_TIME = frozenset(("次", "回", "번"))
"""*Each time so long*, which says nothing of how often: 每次20分钟."""
_ONCE_IN = re.compile(r" (?:một|1) (?:lần|lượt)\b(?! (?:mỗi|một|/|trong|ngày))")
"""Vietnamese *once in* so many months, behind them: *3 tháng một lần*."""
_COMMA = re.compile("[,،，、]")
_DAYS: dict[str, Value] = {"minute": Fraction(1, 1440), "hour": Fraction(1, 24), "day": 1, "week": 7}
_MONTHS: dict[str, Value] = {"month": 1, "year": 12}
_EVERY = frozenset(("every", "every_other", "per"))
_LIMITED = frozenset(("over", "under"))
"""Bounds of a number that counts things and no periods: Czech *méně než 6 denně* is *fewer than 6 a day*."""


@dataclass(slots=True)
class _Per:
    """A period in which something happens: *a day*, *every 6 hours*."""

    count: Value
    period: str
    start: int
    end: int
    every: bool
    times: int = 0
    part: bool = False
    """True of *every morning*: a language may say so without a word for every."""


def read(groups: list[Group], tokens: list[Token], folded: str) -> list[Frequency]:
    """Return the frequencies of a text; the groups that are a part of one are marked as used."""
    names = {one.name for token in tokens for one in token.meanings}
    pers = [
        *(_fixed(groups, tokens, folded) if any("/" in name for name in names) else ()),
        *(() if names.isdisjoint(_EVERY) else _every(groups, tokens, folded)),
        *_slashes(groups),
        *_in_days(groups, folded),
        *(_once_in(groups, folded) if "một l" in folded or "1 l" in folded else ()),
    ]
    pers += _bare(groups, tokens, folded, pers)
    if not pers:
        return []
    pers.sort(key=lambda one: (one.start, -one.end))
    found: list[Frequency] = []
    taken: set[int] = set()
    for value, start, end, i in _nearest_times(_times(groups, tokens), pers, folded):
        taken.add(i)
        per = pers[i]
        span = min(start, per.start), max(end, per.end)
        times = 1 if per.times == value else per.times or 1  # 朝晩2回 is twice a day
        found.append(Frequency(value * times, per.count, per.period, *span, explicit=True))
    for i, per in enumerate(pers):
        if i in taken:
            continue
        if per.every or per.times or _amount_near(groups, per, folded):
            explicit = (per.every and not per.part) or per.times > 1
            found.append(Frequency(per.times or 1, per.count, per.period, per.start, per.end, explicit=explicit))
    return found


def _fixed(groups: list[Group], tokens: list[Token], folded: str) -> list[_Per]:
    """Return the words that say both times and period: *daily*."""
    found = []
    for token in tokens:
        match = next((m for one in token.meanings if (m := _FIXED.fullmatch(one.name)) and m[3] in PERIODS), None)
        if match:
            every = bool(match[2])
            counted = next((one for one in groups if one.start < token.start <= one.end + 1 and not one.weak), None)
            apart = counted and (folded[counted.end : token.start].strip() or _LIMITED & {*counted.bounds})
            if counted and not apart and counted.unit <= {match[3]} and not match[2]:
                counted.used = True
                found.append(_Per(counted.value, match[3], counted.start, token.end, every=True))
                continue
            found.append(_Per(int(match[2] or 1), match[3], token.start, token.end, every=every, times=int(match[1])))
    return found


def _slashes(groups: list[Group]) -> list[_Per]:
    found = []
    for one in groups:
        if one.per:
            count = 1 if one.digits else one.value
            one.used = one.used or not one.digits
            found.append(_Per(count, one.per, one.start, one.end, every=not one.digits))
    return found


def _in_days(groups: list[Group], folded: str) -> list[_Per]:
    """Return the periods of 2日に1回 (so many days, and how often in them right behind) and of Portuguese *de 8 em 8 horas*."""
    found = []
    for one, two in pairwise(groups):
        between = folded[one.end : two.start]
        if between == " em " and one.value == two.value and two.unit & PERIODS and not two.used:
            one.used = two.used = True
            found.append(_Per(two.value, min(two.unit & PERIODS), one.start, two.end, every=True))
        joined = between.strip() in {"に", "에"} and two.unit & (AMOUNTS | {"times"})
        if one.unit & {"day", "week", "month"} and one.value > 1 and joined:
            one.used = True
            found.append(_Per(one.value, min(one.unit & PERIODS), one.start, one.end, every=True))
    return found


def _once_in(groups: list[Group], folded: str) -> list[_Per]:
    """Return the periods of Vietnamese *3 tháng một lần*, once in three months."""
    found = []
    for one in groups:
        if one.unit & PERIODS and not one.used and _ONCE_IN.match(folded, one.end):
            one.used = True
            found.append(_Per(one.value, min(one.unit & PERIODS), one.start, one.end, every=True))
    return found


def _every(groups: list[Group], tokens: list[Token], folded: str) -> list[_Per]:
    found = []
    for i, token in enumerate(tokens):
        for name, factor in (("every", 1), ("every_other", 2), ("per", 1)):
            meaning = token.named(name)
            if not meaning:
                continue
            if name == "every":
                _times_before(groups, token, folded)
            back = meaning.slot == NUMBER_BEFORE
            bare = name != "every"
            per = _bare_period(tokens, i, folded, back=back) if bare else _period(groups, tokens, i, folded, back=back)
            if per and (name == "every" or per.count == 1):
                per.count *= factor
                per.every = name != "per"
                found.append(per)
                break
    return found


def _times_before(groups: list[Group], token: Token, folded: str) -> None:
    """Let the number before the Russian *раз в день* count times: *5 раз в день* is no *раз в день*."""
    if folded.startswith("раз", token.start):
        for one in groups:
            if not one.unit and not one.weak and one.end <= token.start and folded[one.end : token.start].isspace():
                one.unit = frozenset(("times",))


def _period(groups: list[Group], tokens: list[Token], i: int, folded: str, *, back: bool) -> _Per | None:
    """Return the period right after (or before) a token: a number of them, or a bare one."""
    token = tokens[i]
    group = _beside(groups, token, folded, back=back)
    if group:
        same = [one for one in groups if one.unit == group.unit and abs(one.start - group.start) <= 12]
        for one in same:
            one.used = True
        value = same[0].value if same[0].low else group.value
        span = min(token.start, same[0].start), max(token.end, group.end)
        return _Per(value, min(group.unit & PERIODS), *span, every=True)
    return _bare_period(tokens, i, folded, back=back)


def _bare_period(tokens: list[Token], i: int, folded: str, *, back: bool) -> _Per | None:
    j = i - 1 if back else i + 1
    if not 0 <= j < len(tokens):
        return None
    one, two = tokens[min(i, j)], tokens[max(i, j)]
    gap = folded[one.end : two.start]
    if len(gap.strip()) > 2 or _STOP.search(gap):
        return None
    names = [meaning.name for meaning in tokens[j].meanings]
    name = next((name for name in names if name in PERIODS), "day" if PARTS.intersection(names) else None)
    part = not PERIODS.intersection(names)
    return _Per(1, name, one.start, two.end, every=True, part=part) if name else None


def _beside(groups: list[Group], token: Token, folded: str, *, back: bool) -> Group | None:
    """Return the number of periods right after (or before) a token."""
    if back:
        group = next((one for one in reversed(groups) if one.end <= token.start), None)
        gap = folded[group.end : token.start] if group else ""
    else:
        group = next((one for one in groups if one.start >= token.end), None)
        if group and not group.unit & PERIODS and group.low:
            group = next((one for one in groups if one.start > group.start), None)
        gap = folded[token.end : group.start] if group else ""
        gap = "" if group and group.high and len(gap) < 14 else gap
    return group if group and group.unit & PERIODS and len(gap.strip()) <= 1 and gap not in _TIME else None


def _bare(groups: list[Group], tokens: list[Token], folded: str, known: list[_Per]) -> list[_Per]:
    """Return the periods that stand right beside *so many times* or, in front, an amount: 1日3回, ngày 3 lần, 3 times/day."""
    found = []
    ones = [one for one in groups if one.unit & PERIODS and one.value == 1 and not one.used]
    counted: list[tuple[Group | None, int, int, str]] = [(g, g.start, g.end, min(g.unit & PERIODS)) for g in ones]
    plain = [(None, t.start, t.end, name) for t in tokens if (name := _bare_name(t)) and not _counted(groups, t)]
    for group, start, end, name in [*counted, *plain]:
        if any(one.start <= start < one.end for one in known):
            continue
        if _beside_amount(groups, tokens, start, end, folded) or (
            group and group.weak and _of_amount(groups, start, folded)
        ):
            if group:
                group.used = True
            found.append(_Per(1, name, start, end, every=False))
    return found


def _counted(groups: list[Group], token: Token) -> bool:
    """Return whether a word is read as a number that counts something: Vietnamese *năm* is *five* and *year*."""
    return any(one.start <= token.start < one.end and one.unit and not one.unit & PERIODS for one in groups)


def _bare_name(token: Token) -> str:
    return next((one.name for one in token.meanings if one.name in PERIODS), "")


def _beside_amount(groups: list[Group], tokens: list[Token], start: int, end: int, folded: str) -> bool:
    """Return whether *n times* stands beside a period, or any amount follows it at once or precedes it with a slash."""
    for value_start, value_end in ((s, e) for _, s, e in _times(groups, tokens)):
        first, last = (end, value_start) if value_start >= end else (value_end, start)
        gap = folded[first:last]
        limits = sum(t.end - t.start for t in tokens if first <= t.start and t.end <= last and t.named("at_most"))
        if len(gap) - limits <= 8 and not _STOP.search(gap) and not re.search(r"\d", gap):
            return True
    for one in groups:
        if not one.unit or one.unit & PERIODS:
            continue
        if one.start >= end and len(folded[end : one.start].strip()) <= 1:
            return True
        if one.end <= start and folded[one.end : start].strip() in {"/", "／"}:
            return True
    return False


def _of_amount(groups: list[Group], start: int, folded: str) -> bool:
    """Return whether an amount stands right before: *2 tablets a day*, *8 glasses of water a day*."""
    before = next((one for one in reversed(groups) if one.end <= start), None)
    return bool(before and before.unit and not before.weak and _OF.fullmatch(folded, before.end, start))


def _times(groups: list[Group], tokens: list[Token]) -> list[tuple[Value, int, int]]:
    """Return (times, start, end) of *3 times*, *twice* and their like."""
    found = [
        (one.value, one.start, one.end)
        for i, one in enumerate(groups)
        if one.unit & {"times", "dose"} and one.value >= 1 and not _each(groups, i)
    ]
    amounts = {one.start for one in groups if one.unit & AMOUNTS or one.low}
    periods = {token.end for token in tokens if any(one.name in PERIODS or "/" in one.name for one in token.meanings)}
    periods.update(one.end for one in groups if one.unit & PERIODS)
    for token in tokens:
        name = next((one.name for one in token.meanings if one.name in TIMES), None)
        each = name == "1x" and token.end in amounts and token.start not in periods  # 一次两片 is two each time
        if name and not each:
            found.append((TIMES[name], token.start, token.end))
    return sorted(found, key=lambda one: one[1])


def _each(groups: list[Group], i: int) -> bool:
    """Return whether *once* says how much at a time, not how often: 1回1錠 is one tablet each time."""
    one = groups[i]
    if one.value != 1 or i + 1 == len(groups) or groups[i + 1].start - one.end > 1:
        return False
    before = groups[i - 1] if i else None
    return bool(groups[i + 1].unit & AMOUNTS) and not (before and before.unit & PERIODS and one.start - before.end <= 1)


def _nearest_times(
    times: list[tuple[Value, int, int]], pers: list[_Per], folded: str
) -> list[tuple[Value, int, int, int]]:
    """Return the times, each with the place of its period; of two times of one period the nearer: *10 times, thrice a day*.

    Two that are near each other in number may be the ends of a range.
    """
    found = [(value, start, end, *near) for value, start, end in times if (near := _nearest(pers, start, end, folded))]
    best = {i: value for value, _, _, i, _ in sorted(found, key=lambda one: -one[4])}
    return [(value, start, end, i) for value, start, end, i, _ in found if -_RANGE <= value - best[i] <= _RANGE]


def _nearest(pers: list[_Per], start: int, end: int, folded: str) -> tuple[int, int] | None:
    """Return the place of the nearest period, and how far it is away; None if none is near."""
    best, distance = None, _NEAR
    for i, per in enumerate(pers):
        gap = folded[end : per.start] if per.start >= end else folded[per.end : start]
        away = len(gap) - (6 if per.start >= end else 0) + (_PARTED if _COMMA.search(gap) else 0)
        if away < distance and not _STOP.search(gap):
            best, distance = i, away
    return None if best is None else (best, distance)


def _amount_near(groups: list[Group], per: _Per, folded: str) -> bool:
    """Return whether an amount stands near *a day*: then it says how much in how long."""
    for one in groups:
        if one.weak or not one.unit or one.unit & PERIODS or one.unit <= {"person"}:
            continue
        gap = folded[one.end : per.start] if one.end <= per.start else folded[per.end : one.start]
        if len(gap) <= _NEAR and not _STOP.search(gap):
            return True
    return False


def rate(one: Frequency) -> tuple[Fraction, str]:
    """Return (times per day or month, which of them): *every 6 hours* is as often as *4 times a day*."""
    if one.period in _MONTHS:
        return Fraction(one.times) / (one.count * _MONTHS[one.period]), "month"
    return Fraction(one.times) / (one.count * _DAYS.get(one.period, 1)), "day"

"""Times of the day: *8:30 pm*, 14 h 00, 午後2時半, *halb neun*, noon -> minutes since midnight. HP574.

An hour without a word for its half of the day may be either (*um 8* is eight in the morning or, in speech, in the evening);
two times agree if they can be the same minute.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from handoutpress.checks.facts.fact import Clock, Group

_HALF, _NEAR, _BESIDE = Fraction(1, 2), 7, 3
_FIVES = frozenset(range(5, 60, 5))
"""Minutes that stand in words behind an hour in words: *nine thirty*."""
_DAY, _NOON = 24, 12
_SHIFTS = {"half_past": 30, "quarter_past": 15, "quarter_to": -15, "half_to": -30}


def read(groups: list[Group], cues: list[tuple[str, int, int]], folded: str) -> list[Clock]:
    """Return the times of a text; the groups that are a part of one are marked."""
    halves = [cue for cue in cues if cue[0] in {"am", "pm"}]
    bright = {place for cue in cues if cue[0] == "afternoon" for place in range(cue[1], cue[2])}
    named = [cue for cue in cues if cue[0] in {"noon", "midnight"}]
    found: list[Clock] = []
    for i, group in enumerate(groups):
        if not group.clock_part and _hour(group) and not _round_the_clock(group):
            clock = _clock(groups, i, halves, folded, bright)
            if clock:
                _same_half(groups[i], clock, found[-1:], folded)
                found += [*_begun(groups, i, clock), clock]
    return sorted([*found, *_named(named, found)], key=lambda one: one.start)


def _same_half(group: Group, end: Clock, before: list[Clock], folded: str) -> None:
    """Let the end of a range be of the half of the day that is said at its beginning: 午後1時から2時まで."""
    begin = before[0] if before else None
    if not begin or not (group.high or "부터" in folded[begin.start : group.start]):
        return
    if begin.half == "pm" and not end.half and len(begin.minutes) == 1:
        later = frozenset(minute for minute in end.minutes if minute > min(begin.minutes))
        end.minutes = later if len(later) == 1 else end.minutes


def _round_the_clock(group: Group) -> bool:
    """Return whether one word says 24 hours: Russian *на круглосуточную линию* is no *at 24*."""
    return not group.digits and group.value == _DAY and group.unit == {"hour"}


def _begun(groups: list[Group], i: int, end: Clock) -> list[Clock]:
    """Return the hour at which a time begins whose half of the day is said only at its end: *between 3 and 5 pm*."""
    begin = groups[i - 1] if i else None
    if not (begin and begin.low and groups[i].high and begin.digits) or begin.clock_part or not _hour(begin):
        return []
    begin.clock_part = True
    possible = _possible(int(begin.value) * 60, "", night=False, open_=True)
    late = frozenset(minute for minute in possible if end.half and minute < min(end.minutes) <= minute + 720)
    return [Clock(late or possible, begin.start, begin.end, (begin.number,) if begin.number else ())]


def _hour(group: Group) -> bool:
    part = 0 if isinstance(group.value, int) else group.value - int(group.value)
    known = part in (0, _HALF) or (part.denominator == 4 and "clock" in group.bounds)
    return 0 <= group.value <= 24 and known and group.unit <= {"hour"} and not group.named


@dataclass(slots=True)
class _Minutes:
    value: int
    end: int
    group: Group | None
    sure: bool
    """True if minutes or a word like *half past* stand there: then it is a time, whatever else is said."""


def _clock(
    groups: list[Group], i: int, halves: list[tuple[str, int, int]], folded: str, bright: set[int]
) -> Clock | None:
    group = groups[i]
    minutes = _minutes(groups, i, folded)
    marked = group.clock or "clock" in group.bounds or minutes.sure
    half = _half(group.start, minutes.end, halves, folded, before=marked or bool(group.unit), marked=marked)
    if not (half or marked) or (group.value == _HALF):
        return None
    if group.value != int(group.value) and not (half or "clock" in group.bounds):
        return None
    parts = tuple(one for one in (group, minutes.group) if one)
    for one in parts:
        one.clock_part = True
    name, start, end = half or ("", group.start, minutes.end)
    if name == "am" and group.value == _NOON and folded[start:end].endswith("mañana"):
        name = "pm"  # *las 12 de la mañana* is noon
    dark = bright.isdisjoint(range(start, end)) and not folded[start:end].startswith("p")
    written = group.number and group.clock and 12 in {group.value} and not half
    total = int(group.value) * 60 + minutes.value
    possible = _possible(total, name, night=dark and _night(name, int(group.value)), open_=not written)
    if marked and not name:
        possible = _by_part(possible, folded[end : end + 17])
    numbers = tuple(one.number for one in parts if one.number)
    return Clock(possible, min(start, group.start), max(end, minutes.end), numbers, name)


def _by_part(possible: frozenset[int], after: str) -> frozenset[int]:
    """Return the minutes of *6:30 in the morning* or *in the evening*."""
    early = after.startswith(" in the morning")
    late = after.startswith((" in the evening", " in the afterno"))
    kept = frozenset(one for one in possible if (early and one < 720) or (late and one >= 720))
    return kept or possible


def _night(name: str, hour: int) -> bool:
    return name == "pm" and hour in {12, 1, 2, 3}


def _possible(total: int, half: str, *, night: bool, open_: bool) -> frozenset[int]:
    """Return the minutes of the day that may be meant."""
    if total >= 780 or total < 60:
        return frozenset({total % 1440, total % 1440 + (720 if total < 60 and not half else 0)})
    early = total % 720
    if half == "am":
        return frozenset({early})
    if half == "pm":
        return frozenset({early + 720, early}) if night else frozenset({early + 720})
    return frozenset({early, early + 720}) if open_ else frozenset({total, early})


def _minutes(groups: list[Group], i: int, folded: str) -> _Minutes:
    group = groups[i]
    extra = int((group.value - int(group.value)) * 60)
    shift = next((_SHIFTS[name] for name in group.bounds if name in _SHIFTS), None)
    if shift is not None:
        return _Minutes(shift, group.end, None, sure=True)
    after = groups[i + 1] if i + 1 < len(groups) else None
    words = after and not group.digits and after.value in _FIVES
    if after and 0 <= after.value < 60 and not after.clock and (after.digits or words or after.unit == {"minute"}):
        gap = folded[group.end : after.start]
        timed = group.clock and gap in {":", ".", "h"}
        spoken = "clock" in group.bounds and len(gap) <= 2 and not gap.strip() and after.unit <= {"minute"}
        spoken = spoken or (
            after.unit == {"minute"} and group.unit == {"hour"} and len(gap) <= 1 and "clock" in group.bounds
        )
        if timed or spoken:
            return _Minutes(int(after.value), after.end, after, sure=True)
    return _Minutes(extra, group.end, None, sure=False)


def _half(
    start: int, end: int, halves: list[tuple[str, int, int]], folded: str, *, before: bool, marked: bool
) -> tuple[str, int, int] | None:
    """Return the word for the half of the day right beside a number; ``before``: or before one that is a time for sure."""
    best, away = None, _NEAR
    for cue in halves:
        far = cue[1] - end if cue[1] >= end else start - cue[2]
        if far >= away or (cue[1] < end and not before):
            continue
        gap = folded[end : cue[1]] if cue[1] >= end else folded[cue[2] : start]
        loose = (before and (cue[1] >= end or marked or len(gap) < _BESIDE)) or not gap.strip()
        if (
            loose
            and len(gap) < away
            and not any(mark in gap for mark in ".;!?。、，,")
            and not any(c.isdigit() for c in gap)
        ):
            best, away = cue, len(gap)
    return best


def _named(named: list[tuple[str, int, int]], found: list[Clock]) -> Iterator[Clock]:
    """Yield noon and midnight, but for those that stand beside a 12."""
    for name, start, end in named:
        minutes = frozenset({720} if name == "noon" else {0})
        beside = next(
            (one for one in found if one.minutes & {0, 720} and max(start - one.end, one.start - end) <= 4), None
        )
        if beside:
            beside.minutes = minutes
        else:
            yield Clock(minutes, start, end, (), "")


def match(
    source: tuple[Clock, ...], target: tuple[Clock, ...]
) -> tuple[list[tuple[Clock, Clock]], list[Clock], list[Clock]]:
    """Return (times that agree, the rest of the source, the rest of the target)."""
    rest = list(target)
    pairs: list[tuple[Clock, Clock]] = []
    alone: list[Clock] = []
    for one in sorted(source, key=lambda clock: len(clock.minutes)):
        other = next((two for two in rest if one.minutes == two.minutes), None)
        other = other or next((two for two in rest if one.minutes & two.minutes), None)
        if other:
            rest.remove(other)
            pairs.append((one, other))
        else:
            alone.append(one)
    return pairs, sorted(alone, key=lambda clock: clock.start), rest

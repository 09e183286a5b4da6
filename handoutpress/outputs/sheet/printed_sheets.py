"""What is printed -> sheets: which formats there are, how much of a handout fits a take-home sheet, and the bytes of each."""

from __future__ import annotations

import hashlib
import json
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from functools import cache, lru_cache, partial
from itertools import groupby

from handoutpress.outputs.sheet import chosen_blocks, composition, content_tree, later_urgent, leaf_ways, setting
from handoutpress.outputs.sheet.composition import Parts
from handoutpress.outputs.sheet.needed import lacking, sides
from handoutpress.outputs.sheet.setting import Copy, Measure, Typesetting, Way

_POINTS = 72 / 25.4
"""In a millimetre."""
_HIGH = {"a4": 297 * _POINTS, "letter": 11 * 72.0}
_WAYS_TO_GIVE = (
    *((given, 1.0) for given in (composition.MESSAGE_LATER, composition.CLINIC_LATER, composition.SMALL_TITLE)),
    *((given, white) for given in (composition.SMALL_TITLE, composition.LINE_LATER) for white in leaf_ways.SNUG),
)
"""For urgent boxes to be whole on side one of a sheet in one column: how much gives way to them, and how much white is kept."""


@dataclass(frozen=True, slots=True)
class Format:
    """Which sheet of an edition."""

    paper: str
    large: bool = False
    take_home: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """One PDF."""

    format: Format
    data: bytes
    missing: str = ""
    """Characters that no font had a glyph for, sorted: boxes on the paper."""
    too_long: int = 0
    """How many sides it has, if a take-home sheet may not have so many."""
    wide: tuple[str, ...] = ()
    """Words that are broken because their column has no room for them in one line."""
    warnings: tuple[str, ...] = ()
    """What Typst warned of: something may not be on the paper as it should."""


def fitting(parts: Parts, papers: Sequence[str], *, large: bool = False) -> int:
    """Return the first of ``steps`` at which a take-home sheet has room on every paper."""
    every, found = steps(parts, large=large), 0
    for paper in papers:
        fits = partial(_fits, parts, Format(paper, large, take_home=True))
        by_sides = groupby(range(found, len(every)), key=lambda step: every[step][0])
        least = (_least(list(some), fits) for _, some in by_sides)
        found = next((step for step in least if step is not None), len(every) - 1)
    setting.let_forget()
    return found


def _least(steps_: Sequence[int], fits: Callable[[int], bool]) -> int | None:
    """Return the first step that has room: the more is left out, the more room there is. None if not even the last has.

    Most handouts have room as they are, or with a block or two left out: it is looked for in strides that grow.
    """
    low = high = 0
    while low < len(steps_):
        high = min(high, len(steps_) - 1)
        if fits(steps_[high]):
            return steps_[bisect_left(steps_, x=True, lo=low, hi=high, key=fits)]
        low, high = high + 1, 2 * high + 1
    return None


def steps(parts: Parts, *, large: bool) -> list[tuple[int, int]]:
    """Return the ways to make room, the mildest first: (sides that it may have, how many blocks are left out)."""
    most = sides(large=large, both=parts.first.beside is not None)
    every = range(_leaving(parts.texts[0].html) + 1)
    return [(most + more, left_out) for more in (0, 2) for left_out in every]


@lru_cache(maxsize=16)
def _leaving(html: str) -> int:
    """Return how many blocks of a handout may be left out."""
    return len(chosen_blocks.leaving(content_tree.tree(html).find("article")))


def _fits(parts: Parts, format_: Format, step: int) -> bool:
    most, left_out = steps(parts, large=format_.large)[step]
    with setting.opened(_take_home(parts, format_, left_out)) as typesetting:
        one_column = typesetting.copy.data["columns"] == 1
        # no way of setting it saves more than the page that one column may
        bare = typesetting.measured(Way(told=one_column))
        return bare.pages <= most + one_column and _arranged(typesetting).pages <= most


def _take_home(parts: Parts, format_: Format, left_out: int, given_way: int = 0) -> Copy:
    return composition.take_home(parts, format_.paper, large=format_.large, left_out=left_out, given_way=given_way)


def _arranged(typesetting: Typesetting, white: float = 1.0) -> Measure:
    """Return the measures of a take-home sheet, set in the best way that it has room for, with so much of its white at most."""
    data = typesetting.copy.data
    paper, margin = _HIGH[data["paper"]], data["margin"] * _POINTS
    if data["columns"] == 1:
        return leaf_ways.in_one_column(typesetting.measured, margin, white)
    return leaf_ways.arranged(typesetting.measured, margin, paper - 2 * margin - data["foot-height"])


def _taken_home(parts: Parts, format_: Format, step: int) -> Sheet:
    """Return a take-home sheet: what stands above its urgent boxes gives way as long as they are not whole on side one.

    The main message comes after them if they would leave it. In one column the clinic's facts and a draft's notice do, then the
    title is a step smaller and there is less white, if more of the boxes are whole on side one then, on no more sides. A line
    leads to those that begin later.
    """
    most, left_out = steps(parts, large=format_.large)[step]
    with ExitStack() as stack:

        @cache
        def given(given_way: int) -> Typesetting:
            return stack.enter_context(setting.opened(_take_home(parts, format_, left_out, given_way)))

        best, white, found = given(0), 1.0, _arranged(given(0))
        if max(found.urgent, default=1) > 1:
            late = given(composition.MESSAGE_LATER)
            other = _arranged(late)
            if other.pages <= max(most, found.pages):
                best, found = late, other
        if best.copy.data["columns"] == 1 and found.urgent_whole < len(found.urgent):
            best, white, found = _urgent_first(given, found) or (best, white, found)
        if later := _late(found):
            opened = (stack.enter_context(setting.opened(copy)) for copy in later_urgent.leading(best.copy, later))
            best, white, found = _led(opened, found, white) or (best, white, found)
        return _written(parts, format_, best, found, white)


def _urgent_first(given: Callable[[int], Typesetting], found: Measure) -> tuple[Typesetting, float, Measure] | None:
    """Return the mildest way in which as many urgent boxes are whole on side one as can be, measured last of its typesetting.

    None if no way has more of them. The last way is asked first, for it has room for most: where it gains nothing the others
    need not be tried.
    """
    last = _arranged(given(_WAYS_TO_GIVE[-1][0]), _WAYS_TO_GIVE[-1][1])
    if last.urgent_whole <= found.urgent_whole:
        return None
    for given_way, much in _WAYS_TO_GIVE:
        other = _arranged(given(given_way), much)
        if other.pages <= found.pages and other.urgent_whole >= last.urgent_whole:
            return given(given_way), much, other
    return None


def _late(found: Measure) -> list[int]:
    """Return which urgent boxes of a sheet begin after side one."""
    return [number for number, page in enumerate(found.urgent) if page > 1]


def _led(led: Iterable[Typesetting], found: Measure, white: float) -> tuple[Typesetting, float, Measure] | None:
    """Return a sheet with the line that leads to its later urgent boxes, with less white if it needs that.

    None if the line takes a side more, or an urgent box from side one.
    """
    for typesetting in led:
        for much in (white, *(one for one in leaf_ways.SNUG if one < white)):
            other = _arranged(typesetting, much)
            same = _late(other) == _late(found) and other.urgent_whole >= found.urgent_whole
            if same and other.pages <= found.pages:
                return typesetting, much, other
    return None


def _written(parts: Parts, format_: Format, typesetting: Typesetting, found: Measure, white: float) -> Sheet:
    """Return a take-home sheet that was measured last as it is to be: words without room are broken first."""
    if found.wide:
        typesetting.broken(found.wide)
        found = replace(_arranged(typesetting, white), wide=found.wide)
    data, wide = typesetting.finished()
    over = found.pages if found.pages > steps(parts, large=format_.large)[0][0] else 0
    broken = tuple(dict.fromkeys([*found.wide, *wide]))
    return Sheet(format_, data, typesetting.copy.choice.lacking, over, broken, typesetting.warnings)


def printed(parts: Parts, formats: Sequence[Format], step: int = 0) -> Iterator[Sheet]:
    """Yield a PDF/UA-1 for each format; of a take-home sheet what has room at that step."""
    if fault := lacking():
        raise RuntimeError(fault)
    for format_ in formats:
        if format_.take_home:
            yield _taken_home(parts, format_, step)
            continue
        with setting.opened(composition.full(parts, format_.paper, large=format_.large)) as typesetting:
            leaf_ways.snug(typesetting.measured)
            data, wide = typesetting.finished()
            yield Sheet(format_, data, typesetting.copy.choice.lacking, 0, wide, typesetting.warnings)


def key(parts: Parts, format_: Format, step: int = 0) -> str:
    """Return a name for a sheet's bytes: a hash of all that they depend on."""
    from importlib import metadata  # light builds ask for no version

    versions = [f"{name} {metadata.version(name)}" for name in ("typst", "segno")]
    texts = [text.html + text.prefix + text.edition.date.isoformat() for text in parts.texts]
    what = [versions, texts, parts.online, repr(format_), step, setting.templates(), repr(parts.project.clinic)]
    what += [parts.theme.templates, parts.theme.tokens]
    whole = hashlib.sha256(json.dumps(what).encode())
    for name, part in sorted(parts.figures.items()):
        whole.update(hashlib.sha256(name.encode() + b"\0" + part).digest())
    return whole.hexdigest()

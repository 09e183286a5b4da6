"""What one side of a message says, in a form that both languages share."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

from handoutpress.checks.numerals import Number

Value = int | Fraction


@dataclass(slots=True)
class Group:
    """A number with what it counts, measures or limits."""

    value: Value
    start: int
    end: int
    """Where the number and its unit end."""
    unit: frozenset[str] = frozenset()
    """What it counts; several names if the word may mean several things; empty: none that is known."""
    digits: bool = False
    weak: bool = False
    """True for an article that may be a number."""
    low: bool = False
    high: bool = False
    clock: bool = False
    values: tuple[Value, ...] = ()
    """All its readings."""
    bounds: list[str] = field(default_factory=list)
    used: bool = False
    """True if it is a part of a frequency."""
    per: str = ""
    """The period after its unit's slash: *mg/day*."""
    named: bool = False
    """True inside of a name: ``L5``."""
    ordinal: bool = False
    clock_part: bool = False
    """True if it is the hour or the minutes of a time of the day."""
    ratio: bool = False
    """True if it is the part or the whole of a ratio."""
    sign: int = 1
    scale: int = 1
    """What a word like *million* multiplied it by."""
    number: Number | None = None
    """The number in digits that it is."""

    @property
    def name(self) -> str:
        """One name for what it counts; empty if there is none."""
        return min(self.unit) if self.unit else ""


@dataclass(frozen=True, slots=True)
class Frequency:
    """So many times in so many periods."""

    times: Value
    count: Value
    period: str
    start: int
    end: int
    explicit: bool
    """True if it says how often by itself (*every 6 hours*, *3 times a day*), not only *a day* after an amount."""


@dataclass(slots=True)
class Clock:
    """A time of the day."""

    minutes: frozenset[int]
    """The minutes since midnight that may be meant."""
    start: int
    end: int
    numbers: tuple[Number, ...] = ()
    """The numbers in digits that say it."""
    half: str = ""
    """``am`` or ``pm`` if a word says so."""


@dataclass(frozen=True, slots=True, eq=False)
class Ratio:
    """A part of a whole."""

    part: Value
    whole: Value
    start: int
    end: int
    numbers: tuple[Number, ...] = ()
    said: bool = True
    """False for a mere fraction, which may be an amount."""

    @property
    def value(self) -> Fraction:
        """The part by the whole."""
        return Fraction(self.part) / (self.whole or 1)


@dataclass(frozen=True, slots=True)
class Facts:
    """The facts of one side, each in the order of the text."""

    groups: tuple[Group, ...]
    frequencies: tuple[Frequency, ...]
    clocks: tuple[Clock, ...]
    ratios: tuple[Ratio, ...]
    cues: tuple[tuple[str, int, int], ...]
    """(concept, start, end) of the words of closed classes."""
    text: str
    """The folded text, for what is shown."""
    names: frozenset[str] = field(init=False, compare=False)
    """The concepts of the cues."""
    known: dict[Any, Any] = field(default_factory=dict, init=False, repr=False, compare=False)
    """What ``once`` remembers of it."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "names", frozenset(name for name, _, _ in self.cues))

    def place(self, name: str) -> tuple[int, int]:
        """Return where a text first says a concept that it names."""
        return next((start, end) for what, start, end in self.cues if what == name)

    @property
    def counts(self) -> bool:
        """True if there is any number in digits or words, or how often, or a time of the day."""
        return bool(self.groups or self.frequencies or self.clocks)


def named_once(cues: Iterable[tuple[str, int, int]]) -> dict[str, tuple[int, int]]:
    """Return name -> place of what some cues (name, start, end) name in one place only, in the order of the text."""
    places = sorted({(start, end, name) for name, start, end in cues})
    often = Counter(name for _, _, name in places)
    return {name: (start, end) for start, end, name in places if often[name] == 1}

"""A number written in digits, with all that its place in the text says about it."""

from __future__ import annotations

from typing import NamedTuple

from handoutpress.checks.lexicon import Value


class Number(NamedTuple):
    """A number written in digits. A tuple, since one is made and changed several times for each number of a text."""

    values: tuple[Value, ...]
    """Its readings, the likeliest first."""
    text: str
    start: int
    """Where it stands in the text with ASCII digits; the same offsets hold in the plain text."""
    end: int
    unit: str = ""
    """Canonical name of its unit (``mg``, ``mg/kg``); empty: none, or none that the tables know."""
    shared: bool = False
    """True if the unit stands beside the other end of its range."""
    unit_end: int = 0
    """Where the unit ends; ``end`` if there is none."""
    scaled: bool = False
    """True if a word like *million* multiplied it."""
    glued: bool = False
    """True inside of a name: ``L5``, ``COVID-19``, ``1.2.3``."""
    ordinal: bool = False
    clock: bool = False
    low: bool = False
    """True for the lower end of a range; the next number is its upper end."""
    high: bool = False
    sign: int = 1
    """-1 with a minus before it (in right-to-left text: behind it)."""

    @property
    def decimal(self) -> bool:
        """True if it is not a whole number."""
        return not isinstance(self.values[0], int)

    @property
    def strict(self) -> bool:
        """True if losing it is never a matter of style: it carries a unit, a decimal or a range."""
        return bool(self.unit) or self.decimal or self.low or self.high

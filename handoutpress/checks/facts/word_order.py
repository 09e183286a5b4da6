"""Where a language has words such as *before*, *instead of* and *not*: before what they govern, or behind it."""

from __future__ import annotations

from handoutpress.checks.lexicon import base

_EITHER = frozenset(("ja", "ko", "hi", "ur", "bn", "ta", "am", "ne", "pa", "gu", "fa", "prs", "zh", "my", "fi", "hu"))
_BEHIND = frozenset(("tr",))


def mixed(locale: str) -> bool:
    """Return whether some of these words stand before and some behind what they govern: not looked at."""
    return base(locale) in _EITHER


def behind(locale: str) -> bool:
    """Return whether all of them stand behind what they govern."""
    return base(locale) in _BEHIND

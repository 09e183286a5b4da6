"""The names of months and weekdays that CLDR knows, as forms of a row."""

from __future__ import annotations

from collections.abc import Iterator

from handoutpress import languages
from handoutpress.checks.lexicon import base

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


_WEEKLY = {
    "zh": tuple(f"{every}{week}%s" for every in ("每", "逢", "") for week in ("周", "週", "星期", "礼拜", "禮拜")),
    "ja": ("毎週%s曜日", "毎週%s曜", "毎%s曜日"),
}
"""How a weekday is said with *every* before it, where the longest expression wins."""


def names(locale: str) -> Iterator[tuple[str, str]]:
    """Yield (concept, form in a row's notation) of CLDR's months and weekdays; longer names may have endings."""
    language = languages.find(locale)
    if language is None:
        return
    months, weekdays = languages.calendar_names(language)
    for concepts, lists in ((MONTHS, months), (WEEKDAYS, weekdays)):
        for concept, forms in zip(concepts, lists, strict=True):
            for form in forms:
                if base(locale) in _WEEKLY and concepts is WEEKDAYS and len(form) > 2:
                    day = form[-1] if base(locale) == "zh" else form[0]
                    yield from ((concept, variant % day) for variant in _WEEKLY[base(locale)])
                if len(form) > 2 and not any(character.isdigit() for character in form):
                    endings = "*" if len(form) > 4 and " " not in form and base(locale) != "en" else ""
                    yield concept, form.replace(" ", "_") + endings

"""The languages: the pinned table, CLDR's dates and lists, what hides or turns text, where lines may end.

In: a language's code, a text, a date. Out: a ``Language``, a text in its form. Never: a file, the clock, a message of a catalog.
"""

from handoutpress.languages.table import (
    TABLE,
    calendar_names,
    cldr,
    day_first,
    digits,
    find,
    format_date,
    format_list,
    format_number,
    format_percent,
    format_size,
    is_region,
    language,
    name_in,
    nearest,
    page,
    same_region,
    separators,
    sort_key,
    told_size,
)

__all__ = [
    "TABLE",
    "calendar_names",
    "cldr",
    "day_first",
    "digits",
    "find",
    "format_date",
    "format_list",
    "format_number",
    "format_percent",
    "format_size",
    "is_region",
    "language",
    "name_in",
    "nearest",
    "page",
    "same_region",
    "separators",
    "sort_key",
    "told_size",
]

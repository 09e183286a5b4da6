"""The languages: the pinned table, all that CLDR knows, dates and lists, what hides or turns text, where lines may end.

In: a language's code, a text, a date. Out: a ``Language``, a text in its form. Never: a file, the clock, a message of a catalog.
"""

from handoutpress.languages.cldr_data import (
    calendar_names,
    cldr,
    day_first,
    digits,
    format_date,
    format_list,
    format_number,
    format_percent,
    format_size,
    is_region,
    same_region,
    separators,
    sort_key,
    told_size,
)
from handoutpress.languages.open_table import (
    find,
    is_private_code,
    language,
    lineage,
    name_in,
    nearest,
    parent,
    script_name,
)
from handoutpress.languages.table import TABLE, pinned
from handoutpress.languages.tags import primary

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
    "is_private_code",
    "is_region",
    "language",
    "lineage",
    "name_in",
    "nearest",
    "parent",
    "pinned",
    "primary",
    "same_region",
    "script_name",
    "separators",
    "sort_key",
    "told_size",
]

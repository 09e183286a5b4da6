"""The header of a catalog: its fields, its plural rule, its dates."""

from __future__ import annotations

import gettext
import re
from datetime import date
from functools import lru_cache

from handoutpress.model import Language

Header = tuple[tuple[str, str], ...]

PLACEHOLDER_DATE = "YEAR-MO-DA HO:MI+ZONE"
"""What gettext writes for a date that nobody has set."""

_GETTEXT_CODES = {"zh_Hans": "zh_CN", "zh_Hant": "zh_TW", "zh_Hant_HK": "zh_HK", "zh_Hans_SG": "zh_SG"}
"""Locale -> the code that gettext's tools know: Poedit 3 takes zh_Hant out of a header, and makes zh of zh_Hans."""

_PLURAL_FORMS = re.compile(r"\s*nplurals\s*=\s*([0-9]{1,20})\s*;\s*plural\s*=\s*([^;]*);?\s*")
_DATE = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})(?:$|[ T])")
_ISO_DATE = re.compile(
    r"([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[T ]([0-9]{2}:[0-9]{2})(?::[0-9]{2}(?:\.[0-9]+)?)?)?\s*(Z|[+-][0-9]{2}:?[0-9]{2})?"
)


def fields(msgstr: str) -> Header:
    """Return the fields of a header's msgstr in order, values without the space around them."""
    pairs: list[tuple[str, str]] = []
    for line in msgstr.split("\n"):
        name, colon, value = line.partition(":")
        if colon:
            pairs.append((name, value.strip(" \t")))
    return tuple(pairs)


def language_code(language: Language) -> str:
    """Return the code of a language as a new header says it."""
    return _GETTEXT_CODES.get(language.locale, language.locale)


def text(header: Header) -> str:
    """Return a header's msgstr."""
    return "".join(f"{name}: {value}\n" for name, value in header)


def field(header: Header, name: str) -> str:
    """Return a field's value; the name in any case, as gettext reads it; empty if there is none."""
    return next((value for key, value in header if key.lower() == name.lower()), "")


def day(value: str) -> date | None:
    """Return the day of a header's date (gettext's form or ISO 8601); None for an empty, unset or impossible one."""
    found = _DATE.match(value)
    try:
        return date(int(found[1]), int(found[2]), int(found[3])) if found else None
    except ValueError:
        return None


def revised(header: Header) -> date | None:
    """Return the day on which a catalog was saved, by its own header; None while nobody has."""
    return day(field(header, "PO-Revision-Date"))


def undated(header: Header) -> Header:
    """Return a header as that of a catalog that nobody has saved."""
    return tuple((name, "" if name.lower() == "po-revision-date" else value) for name, value in header)


def gettext_date(value: str) -> str:
    """Return a date in gettext's form ``YYYY-MM-DD HH:MM+ZZZZ``; no date as the placeholder, anything else as it is."""
    if not value:
        return PLACEHOLDER_DATE
    found = _ISO_DATE.fullmatch(value)
    if not found or day(value) is None:
        return value
    zone = (found[3] or "+0000").replace(":", "").replace("Z", "+0000")
    return f"{found[1]} {found[2] or '00:00'}{zone}"


@lru_cache(maxsize=256)
def plural_fault(value: str) -> str:
    """Return what is wrong with a Plural-Forms value, or nothing; the expression is tried for n = 0 to 1000."""
    found = _PLURAL_FORMS.fullmatch(value)
    if not found:
        return "is not of the form nplurals=N; plural=EXPRESSION;"
    count = int(found[1])
    if not 1 <= count <= 6:
        return f"has nplurals={count}, languages have 1 to 6"
    try:
        form = gettext.c2py(found[2])
        highest = max(form(n) for n in range(1001))
    except (ValueError, ZeroDivisionError, RecursionError, OverflowError, SyntaxError, MemoryError):
        return "has an expression that can't be evaluated"
    return "" if highest < count else f"has an expression that gives {highest}, but nplurals={count}"


def plural_count(value: str) -> int:
    """Return nplurals of a Plural-Forms value without faults, else 0."""
    found = _PLURAL_FORMS.fullmatch(value)
    return int(found[1]) if found and not plural_fault(value) else 0


def plural_index(value: str, count: int) -> int:
    """Return which form a Plural-Forms value gives for a count; 0 if it has faults."""
    found = _PLURAL_FORMS.fullmatch(value)
    return gettext.c2py(found[2])(count) if found and not plural_fault(value) else 0


def with_field(msgstr: str, name: str, value: str) -> str:
    """Return a header's msgstr with one field set, in its place or as the last; the other lines are left byte for byte."""
    lines = msgstr.split("\n")[:-1] if msgstr else []
    for number, line in enumerate(lines):
        key, colon, old = line.partition(":")
        if colon and key.lower() == name.lower():
            if old.strip(" \t") == value:
                return msgstr
            lines[number] = f"{key}: {value}"
            return "".join(f"{line}\n" for line in lines)
    return "".join(f"{line}\n" for line in [*lines, f"{name}: {value}"])

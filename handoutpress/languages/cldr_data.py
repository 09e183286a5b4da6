"""What CLDR knows: dates, lists and numbers of a language, the names of languages, scripts and countries, likely scripts.

Sole importer of babel's core.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache, lru_cache
from types import MappingProxyType

from babel import Locale, UnknownLocaleError, core, dates, lists, numbers, units

from handoutpress.languages.table import pinned
from handoutpress.model import Language

_NAMELESS = re.compile("M[0-9]")
"""What CLDR's root calls a month: such a locale has no names of its own."""


_CALLED = {"prs": "fa_AF"}
"""Locale -> what CLDR calls it: Dari is its Persian of Afghanistan."""


@cache
def cldr(row: Language) -> Locale | None:
    """Return Babel's Locale of a language, or None where CLDR has no data for it in its script."""
    try:
        found = Locale.parse(_CALLED.get(row.locale) or row.locale.partition("@")[0])
    except (UnknownLocaleError, ValueError):
        return None
    known = found.script or likely_script(found.language, found.territory or "")
    return found if pinned(row.locale) or known == {"Aran": "Arab"}.get(row.script, row.script) else None


@cache
def likely_script(language: str, region: str = "") -> str:
    """Return the script in which a language is written, there if a region is told; empty if CLDR does not know."""
    table = core.get_global("likely_subtags")
    full = table.get(f"{language}_{region}") if region else None
    full = full or table.get(language)
    return full.split("_")[1] if full else ""


def replaced(language: str) -> str:
    """Return the code that CLDR puts in the place of a language's (``deu``: ``de``; ``mo``: ``ro``); empty if none."""
    return str(core.get_global("language_aliases").get(language) or "")


def region_parent(locale: str) -> str:
    """Return the locale whose words CLDR takes where one of a region lacks them: ``es_419`` of ``es_MX``; empty if plain."""
    parent = str(core.get_global("parent_exceptions").get(locale, ""))
    return parent if parent.split("_")[0] == locale.split("_")[0] else ""


def languages_of(country: str) -> tuple[str, ...]:
    """Return the codes of a country's official languages, the most spoken first."""
    found = core.get_global("territory_languages").get(country, {})
    spoken = sorted(found, key=lambda code: -found[code]["population_percent"])
    return tuple(code for code in spoken if "official" in (found[code]["official_status"] or ""))


@cache  # every tag that is read is looked up here
def english_names(kind: str) -> Mapping[str, str]:
    """Return code -> English name of CLDR's ``languages``, ``scripts`` or ``territories``."""
    return MappingProxyType(dict(getattr(Locale("en"), kind)))


def variants() -> frozenset[str]:
    """Return the variants that CLDR names, in small letters."""
    return frozenset(str(name).lower() for name in Locale("en").variants)


@cache
def named(kind: str, code: str, reader: Language) -> str:
    """Return the name of a language, script or territory in a reader's language; empty if CLDR has none."""
    locale = cldr(reader)
    return str(getattr(locale, kind).get(code) or "") if locale else ""


@lru_cache(maxsize=4096)  # each page names each language
def display_name(row: Language, reader: Language) -> str:
    """Return what CLDR's data for ``reader`` calls the whole of ``row``; empty where it knows one of them not."""
    if row.locale in _CALLED:
        return named("languages", _CALLED[row.locale], reader)
    locale, own = cldr(reader), cldr(row)
    return (own.get_display_name(locale) or "") if locale and own else ""


_DIGITS = dict.fromkeys(("fa", "prs"), str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹"))
"""Languages whose handouts are written with digits of their own; the numbers of their lists too (``list-style-type``)."""


def digits(text: str, row: Language) -> str:
    """Return text with its digits as the language's handouts write them: ``۲۰`` in Persian."""
    return text.translate(_DIGITS.get(row.locale, _DIGITS.get(row.base, {})))


def calendar_names(row: Language) -> tuple[list[list[str]], list[list[str]]]:
    """Return CLDR's names of the twelve months and of the seven weekdays (Monday first), each as alone and as in a date.

    Empty lists if CLDR lacks the language.
    """
    locale = cldr(row)
    if locale is None or _NAMELESS.match(locale.months["format"]["wide"][1]):
        return [[] for _ in range(12)], [[] for _ in range(7)]
    months = [sorted({locale.months[kind]["wide"][i] for kind in ("format", "stand-alone")}) for i in range(1, 13)]
    days = [sorted({locale.days[kind]["wide"][i] for kind in ("format", "stand-alone")}) for i in range(7)]
    return months, days


def day_first(row: Language) -> bool:
    """Return whether the language writes the day before the month in digits (CLDR's short date)."""
    locale = cldr(row)
    pattern = locale.date_formats["short"].pattern.lower() if locale else "d/m"
    return pattern.index("d") < pattern.index("m")


def format_date(day: date, row: Language) -> str:
    """Return a date in words as the language writes it (CLDR, long); ISO 8601 where CLDR lacks its months."""
    locale = cldr(row)
    named = locale and not _NAMELESS.match(locale.months["format"]["wide"][1])
    return digits(dates.format_date(day, "long", locale=locale), row) if named else day.isoformat()


def format_list(items: Sequence[str], row: Language) -> str:
    """Return items joined as the language joins a list of things (CLDR, standard)."""
    locale = cldr(row)
    return lists.format_list(list(items), locale=locale) if locale and items else ", ".join(items)


def format_number(value: float, row: Language) -> str:
    """Return a number with the language's separators."""
    locale = cldr(row)
    return digits(numbers.format_decimal(value, locale=locale) if locale else str(value), row)


def format_percent(share: float, row: Language) -> str:
    """Return a share (0 to 1) as a percentage without decimals."""
    locale = cldr(row)
    return numbers.format_percent(share, locale=locale) if locale else f"{share:.0%}"


def format_size(count: int, row: Language) -> str:
    """Return bytes as the language says them, rounded: ``48 kB``, ``1,2 Mo`` (CLDR, short; 1 kB is 1000 bytes)."""
    value, large = _rounded(count)
    locale = cldr(row)
    if not locale:
        return f"{value}\u00a0{'MB' if large else 'kB'}"
    text = units.format_unit(value, "digital-megabyte" if large else "digital-kilobyte", length="short", locale=locale)
    return text.replace(" ", "\u00a0")


def _rounded(count: int) -> tuple[float, bool]:
    """Return a number of bytes as it is said, and whether in megabytes."""
    large = count >= 999_500
    return (round(count / 1e6, 1) if large else max(round(count / 1000), 1)), large


def told_size(count: int) -> int:
    """Return a number of bytes that ``format_size`` says alike, the same for all that it says so; nothing stays nothing."""
    value, large = _rounded(count)
    return round(value * 1e6 if large else value * 1000) if count else 0


_ORDER = {"Hans": "gb2312", "Hant": "big5", "Jpan": "euc_jp"}
"""Script -> the old character set that holds its common signs in the order in which people look them up."""


def sort_key(text: str, row: Language) -> tuple[tuple[tuple[int, bytes], ...], str]:
    """Return what texts of a language are sorted by: letters without their marks, then the text itself.

    CLDR's collation is not in Babel's data. This comes near it: Chinese by pinyin (simplified) or strokes (traditional),
    Japanese by kana, then signs in the order of JIS X 0208; what those sets lack comes last.
    """
    codec = _ORDER.get(row.script)
    if codec:
        return tuple(_rank(char, codec) for char in unicodedata.normalize("NFKC", text).lower()), text
    apart = unicodedata.normalize("NFKD", text).lower()
    return tuple((0, char.encode()) for char in apart if not unicodedata.category(char).startswith("M")), text


def _rank(char: str, codec: str) -> tuple[int, bytes]:
    try:
        return 0, char.encode(codec)
    except UnicodeEncodeError:
        return 1, char.encode()


def is_region(code: str) -> bool:
    """Return whether a code of two lower-case letters is a country of CLDR; ``uk`` is what people write for ``gb``."""
    known = Locale("en").territories.keys() - {
        "ZZ",
        "XA",
        "XB",
        "QO",
        "EU",
        "EZ",
        "UN",
    }  # unknown, made up, not one country
    return bool(re.fullmatch("[a-z]{2}", code)) and same_region(code).upper() in known


def same_region(code: str) -> str:
    """Return a country code in the one spelling by which two can be compared: lower case, ``gb`` for ``uk``."""
    return {"uk": "gb"}.get(code.lower(), code.lower())


def separators(row: Language) -> tuple[str, str]:
    """Return the decimal and the group separator of a language (CLDR, its default digits)."""
    locale = cldr(row)
    return (numbers.get_decimal_symbol(locale), numbers.get_group_symbol(locale)) if locale else (".", ",")

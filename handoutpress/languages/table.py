"""The pinned language table, and what CLDR knows about a language: dates, lists, numbers. Sole importer of babel's core.

The table is ours because the sources disagree and move: Babel 2.18 swaps two of Arabic's plural forms, newer ones give
Spanish three forms where every editor writes two, and some languages lack an entry. Plural headers are gettext's own.
"""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Sequence
from datetime import date
from functools import cache

from babel import Locale, UnknownLocaleError, dates, lists, numbers, units

from handoutpress.model import HandoutError, Language, Place, error

ONE = "nplurals=1; plural=0;"
TWO = "nplurals=2; plural=(n != 1);"
TWO_GT = "nplurals=2; plural=(n > 1);"
SLAVIC = "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);"
POLISH = "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);"
ROMANIAN = "nplurals=3; plural=(n==1 ? 0 : n==0 || (n%100>0 && n%100<20) ? 1 : 2);"
ARABIC = "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);"
HEBREW = "nplurals=2; plural=(n != 1);"
FILIPINO = "nplurals=2; plural=(n!=1 && n!=2 && n!=3 && (n%10==4 || n%10==6 || n%10==9));"


def _row(locale: str, name: str, autonym: str, script: str, plural: str, direction: str = "ltr") -> Language:
    return Language(locale, locale.replace("_", "-"), name, autonym, direction, script, plural)


TABLE: tuple[Language, ...] = (
    _row("en", "English", "English", "Latn", TWO),
    _row("en_XA", "Pseudo-language", "Ƥšéûðö-ļàñĝûàĝé", "Latn", TWO),
    _row("es", "Spanish", "Español", "Latn", TWO),
    _row("es_US", "Spanish (United States)", "Español (Estados Unidos)", "Latn", TWO),
    _row("fr", "French", "Français", "Latn", TWO_GT),
    _row("fr_CA", "French (Canada)", "Français (Canada)", "Latn", TWO_GT),
    _row("de", "German", "Deutsch", "Latn", TWO),
    _row("it", "Italian", "Italiano", "Latn", TWO),
    _row("pt", "Portuguese", "Português", "Latn", TWO),
    _row("pt_BR", "Portuguese (Brazil)", "Português (Brasil)", "Latn", TWO_GT),
    _row("nl", "Dutch", "Nederlands", "Latn", TWO),
    _row("sv", "Swedish", "Svenska", "Latn", TWO),
    _row("da", "Danish", "Dansk", "Latn", TWO),
    _row("nb", "Norwegian Bokmål", "Norsk bokmål", "Latn", TWO),
    _row("fi", "Finnish", "Suomi", "Latn", TWO),
    _row("pl", "Polish", "Polski", "Latn", POLISH),
    _row("cs", "Czech", "Čeština", "Latn", "nplurals=3; plural=(n==1 ? 0 : n>=2 && n<=4 ? 1 : 2);"),
    _row("ro", "Romanian", "Română", "Latn", ROMANIAN),
    _row("hu", "Hungarian", "Magyar", "Latn", TWO),
    _row("el", "Greek", "Ελληνικά", "Grek", TWO),
    _row("tr", "Turkish", "Türkçe", "Latn", TWO_GT),
    _row("ru", "Russian", "Русский", "Cyrl", SLAVIC),
    _row("uk", "Ukrainian", "Українська", "Cyrl", SLAVIC),
    _row("ar", "Arabic", "العربية", "Arab", ARABIC, "rtl"),
    _row("fa", "Persian", "فارسی", "Arab", TWO_GT, "rtl"),
    _row("prs", "Dari", "دری", "Arab", TWO_GT, "rtl"),
    _row("ps", "Pashto", "پښتو", "Arab", TWO, "rtl"),
    _row("ur", "Urdu", "اردو", "Aran", TWO, "rtl"),
    _row("he", "Hebrew", "עברית", "Hebr", HEBREW, "rtl"),
    _row("hi", "Hindi", "हिन्दी", "Deva", TWO_GT),
    _row("ne", "Nepali", "नेपाली", "Deva", TWO),
    _row("bn", "Bengali", "বাংলা", "Beng", TWO_GT),
    _row("pa", "Punjabi", "ਪੰਜਾਬੀ", "Guru", TWO_GT),
    _row("gu", "Gujarati", "ગુજરાતી", "Gujr", TWO_GT),
    _row("ta", "Tamil", "தமிழ்", "Taml", TWO),
    _row("am", "Amharic", "አማርኛ", "Ethi", TWO_GT),
    _row("so", "Somali", "Soomaali", "Latn", TWO),
    _row("sw", "Swahili", "Kiswahili", "Latn", TWO),
    _row("ht", "Haitian Creole", "Kreyòl ayisyen", "Latn", TWO),
    _row("hmn", "Hmong", "Hmoob", "Latn", TWO),
    _row("vi", "Vietnamese", "Tiếng Việt", "Latn", ONE),
    _row("fil", "Filipino", "Filipino", "Latn", FILIPINO),
    _row("tl", "Tagalog", "Tagalog", "Latn", FILIPINO),
    _row("id", "Indonesian", "Bahasa Indonesia", "Latn", ONE),
    _row("ms", "Malay", "Bahasa Melayu", "Latn", ONE),
    _row("th", "Thai", "ไทย", "Thai", ONE),
    _row("lo", "Lao", "ລາວ", "Laoo", ONE),
    _row("km", "Khmer", "ខ្មែរ", "Khmr", ONE),
    _row("my", "Burmese", "မြန်မာ", "Mymr", ONE),
    _row("ko", "Korean", "한국어", "Kore", ONE),
    _row("ja", "Japanese", "日本語", "Jpan", ONE),
    _row("zh_Hans", "Chinese (Simplified)", "简体中文", "Hans", ONE),
    _row("zh_Hant", "Chinese (Traditional)", "繁體中文", "Hant", ONE),
)
_BY_CODE = {row.locale.lower(): row for row in TABLE}

# What is found in the wild -> what we call it. Bare `zh` is ambiguous and stays unknown on purpose.
ALIASES = {
    "zh_cn": "zh_hans", "zh_sg": "zh_hans", "zh_tw": "zh_hant", "zh_hk": "zh_hant", "zh_mo": "zh_hant",
    "zh_hans_cn": "zh_hans", "zh_hant_tw": "zh_hant", "iw": "he", "fa_af": "prs", "no": "nb", "in": "id", "mww": "hmn",
}  # fmt: skip


def find(code: str) -> Language | None:
    """Return the language that ``code`` names in any spelling (``pt-BR``, ``pt_br``, ``zh_CN``), or None."""
    folded = re.sub(r"[-_]", "_", code.strip()).lower()
    return _BY_CODE.get(ALIASES.get(folded, folded))


def language(code: str, place: Place | None = None) -> Language:
    """Return the language that ``code`` names; HandoutError HP110 at ``place`` if the table does not know it."""
    if found := find(code):
        return found
    near = nearest(code)
    hint = f"did you mean {near!r}?" if near else "the languages known: docs/languages.md"
    if code.lower() == "zh":
        hint = "say which script: zh_Hans (simplified) or zh_Hant (traditional)"
    raise HandoutError([error("HP110", place or Place(code), f"unknown language {code!r}", hint)])


def nearest(code: str) -> str:
    """Return the locale that somebody may have meant by an unknown code or name, else nothing.

    That of the language without its script and country (``ro_MD``), of its name (``Vietnamese``), or a code that differs
    by a letter; nothing is better than another language that happens to look alike.
    """
    folded = re.sub(r"[-_\s]+", "_", code.strip()).lower()
    if found := find(folded.split("_")[0]):
        return found.locale
    names = {name.lower(): row.locale for row in TABLE for name in (row.name, row.autonym)}
    known = {**names, **{key: row.locale for key, row in _BY_CODE.items()}}
    match = difflib.get_close_matches(folded, known, n=1, cutoff=0.75)
    return known[match[0]] if match else ""


@cache
def cldr(row: Language) -> Locale | None:
    """Return Babel's Locale of a language, or None where CLDR has no data for it."""
    try:
        return Locale.parse(row.locale)
    except (UnknownLocaleError, ValueError):
        return None


_DIGITS = dict.fromkeys(("fa", "prs"), str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹"))
"""Languages whose handouts are written with digits of their own; the numbers of their lists too (``list-style-type``)."""


def digits(text: str, row: Language) -> str:
    """Return text with its digits as the language's handouts write them: ``۲۰`` in Persian."""
    return text.translate(_DIGITS.get(row.locale, {}))


def calendar_names(row: Language) -> tuple[list[list[str]], list[list[str]]]:
    """Return CLDR's names of the twelve months and of the seven weekdays (Monday first), each as alone and as in a date.

    Empty lists if CLDR lacks the language.
    """
    locale = cldr(row)
    if locale is None:
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
    """Return a date in words as the language writes it (CLDR, long); ISO 8601 where CLDR lacks the language."""
    locale = cldr(row)
    return digits(dates.format_date(day, "long", locale=locale), row) if locale else day.isoformat()


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


def name_in(row: Language, reader: Language) -> str:
    """Return what ``reader``'s language calls the language ``row``; its English name where CLDR does not know."""
    locale, named = cldr(reader), cldr(row)
    return (named.get_display_name(locale) if locale and named else None) or row.name


def separators(row: Language) -> tuple[str, str]:
    """Return the decimal and the group separator of a language (CLDR, its default digits)."""
    locale = cldr(row)
    return (numbers.get_decimal_symbol(locale), numbers.get_group_symbol(locale)) if locale else (".", ",")


def page() -> str:
    """Return the first part of docs/languages.md: every language of the table with its codes."""
    rows = "".join(
        f"| `{r.locale}` | `{r.tag}` | {r.name} | {r.autonym} | {r.direction} | {r.script} |\n" for r in TABLE
    )
    also = ", ".join(f"`{alias}` is `{_BY_CODE[code].locale}`" for alias, code in sorted(ALIASES.items()))
    return (
        "# Languages\n\n"
        "The codes that `languages` in the settings, the folders of `locales/` and the command line take, in any spelling\n"
        "(`pt_BR`, `pt-BR`, `pt_br`). A language that is not here: add a row to `TABLE` in\n"
        "`handoutpress/languages/table.py`, then `python -m handoutpress.checks.languages_page > docs/languages.md`.\n\n"
        "| code | in books and pages | language | its own name | direction | script |\n"
        "|---|---|---|---|---|---|\n"
        f"{rows}\nAlso understood: {also}. Bare `zh` is not: say which script.\n"
    )

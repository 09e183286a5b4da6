"""The pinned language table: what we know better than CLDR, or promise not to change when it moves.

The sources disagree and move: Babel 2.18 swaps two of Arabic's plural forms, newer ones give Spanish three forms where
every editor writes two, and some languages lack an entry. Every other language comes from ``open_table``.
"""

from __future__ import annotations

from functools import cache

from handoutpress.languages.plural_rules import (
    ARABIC,
    CZECH,
    FILIPINO,
    ONE,
    POLISH,
    ROMANIAN,
    SLAVIC,
    TWO,
    TWO_GT,
)
from handoutpress.model import Language


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
    _row("cs", "Czech", "Čeština", "Latn", CZECH),
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
    _row("he", "Hebrew", "עברית", "Hebr", TWO, "rtl"),
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
    "zh_chs": "zh_hans", "zh_cht": "zh_hant",
    "zh_hans_cn": "zh_hans", "zh_hant_tw": "zh_hant", "iw": "he", "fa_af": "prs", "no": "nb", "in": "id", "mww": "hmn",
}  # fmt: skip


@cache
def pinned(code: str) -> Language | None:
    """Return the row of this table that ``code`` names in any spelling (``pt-BR``, ``pt_br``, ``zh_CN``), or None."""
    folded = code.strip().replace("-", "_").lower()
    return _BY_CODE.get(ALIASES.get(folded, folded))

"""How languages join two numbers to a range, and which write a unit before its number."""

from __future__ import annotations

JOINERS: dict[str, str] = {
    "en": "to through until till",
    "es": "a hasta",
    "fr": "à a jusqu'à",
    "de": "bis",
    "pt": "a até",
    "it": "a fino_a",
    "nl": "tot tot_en_met",
    "pl": "do",
    "ru": "до",
    "uk": "до",
    "tr": "ila ile",
    "vi": "đến tới",
    "ar": "إلى الى حتى",
    "fa": "تا الی",
    "ur": "سے تا",
    "he": "עד",
    "hi": "से",
    "th": "ถึง",
    "ko": "에서 내지",
    "ja": "から 至",
    "zh": "到 至",
    "id": "sampai hingga",
    "ht": "a rive jiska",
    "so": "ilaa",
}
"""Between the ends of a range: ``7 to 10``."""

PAIRS: dict[str, str] = {
    "en": "between:and from:to",
    "es": "entre:y de:a",
    "fr": "entre:et de:à",
    "de": "zwischen:und von:bis",
    "pt": "entre:e de:a",
    "it": "tra:e fra:e da:a",
    "nl": "tussen:en van:tot",
    "pl": "między:a od:do",
    "ru": "между:и от:до с:до",
    "uk": "між:і від:до",
    "ar": "بين:و من:إلى",
    "fa": "بین:و از:تا",
}
"""Before and between the ends of a range: ``between 7 and 10``."""

BEFORE: dict[str, str] = {
    "tr": "% yüzde",
    "zh": "% 百分之",
    "ja": "teaspoon 小さじ;tablespoon 大さじ",
    "th": "% ร้อยละ",
}
"""Units written before their number."""

SPACED_TOO = frozenset(("es", "de", "it", "pt", "nl", "da", "ca", "gl", "ro", "el", "hr", "sl"))
"""Languages that group thousands by a space too, though CLDR names another sign: *10 000 personas*."""

EITHER_SEPARATOR = frozenset({"es", "ar", "ht"})
"""Languages whose countries differ in the decimal mark, under one code: both readings of ``1.500`` are allowed."""

ERAS: dict[str, tuple[tuple[str, int], ...]] = {
    "ja": (("令和", 2018), ("平成", 1988), ("昭和", 1925)),
    "zh_Hant": (("民國", 1911),),
    "th": (("พ.ศ.", -543), ("พ.ศ", -543)),
    "lo": (("ພ.ສ.", -543),),
    "km": (("ព.ស.", -543),),
}
"""The name of an era before its year, and what must be added to the year for the common one."""

OTHER_YEARS: dict[str, tuple[int, int]] = {
    "fa": (1300, 1500), "prs": (1300, 1500), "ps": (1300, 1500), "ar": (1350, 1500), "ur": (1350, 1500),
    "th": (2440, 2640), "lo": (2440, 2640), "km": (2440, 2640),
}  # fmt: skip
"""Years that are of another calendar in a language."""

OTHER_DAYS = frozenset(("fa", "prs", "ps", "ar", "ur"))
"""Languages of which another calendar has other days and months too, not only another count of the years."""

SIGNED_YEARS = frozenset(("ar", "ur"))
"""Languages in which such a year bears a sign: 1447 هـ."""

SIX_HOURS: frozenset[str] = frozenset({"sw", "am"})
"""Languages in which hours may be counted from six in the morning and the evening."""

CLOCKS: dict[str, tuple[str, str]] = {
    "de": ("um von ab bis gegen vor nach", "uhr"),
    "nl": ("om", "uur"),
    "fi": ("klo kello", ""),
    "da": ("kl klokken", ""),
    "nb": ("kl klokken", ""),
    "sv": ("kl klockan", ""),
    "et": ("kell", ""),
    "it": ("alle ore dalle", ""),
    "es": ("las la", "h"),
    "pt": ("às as", "h"),
    "ro": ("ora", ""),
    "pl": ("godz godzinie godzinę godziny godzinach godzinami o na od do przed po około", ""),
    "cs": ("ve v", "hodin hod h"),
    "ru": ("в с до к около", "утра вечера дня ночи часов ч"),
    "uk": ("о об", "ранку вечора дня ночі годин"),
    "tr": (
        "saat saati saatleri saatler sabah akşam",
        "da de den dan te ta ten tan a e ya ye dır dir dur dür tır tir tur tür kadar arası arasında saatleri saatler saatlerinde",
    ),
    "id": ("pukul jam", ""),
    "ms": ("pukul jam", ""),
    "th": ("เวลา", "น"),
}
"""Words before and behind the times of the day that a language writes with a point: ``um 8.30 Uhr``, ``klo 14.30``."""

EVERY_OTHER: dict[str, tuple[str, str]] = {"ja": ("", "おき"), "zh": ("隔", "")}
"""What stands before and behind the days, weeks, months or years *between* two times: 1日おき is every second day."""

DIGIT_ENDINGS: dict[str, str] = {
    "ht": "è",
    "sv": ":[ea]",
    "so": "-?(?:[dkt]ii|da|ka|di|ki|aad)",
}
"""What a language writes right behind digits, as a regular expression: *8dii saacadood*, *10ka habeennimo*."""

"""What people type at a front desk besides titles: other names of languages, and words for the forms of a handout."""

from __future__ import annotations

OTHER_NAMES = {
    "zh_Hans": "mandarin putonghua simplified chinese 简体 普通话 国语 汉语 zhongwen",
    "zh_Hant": "mandarin cantonese traditional chinese 繁体 繁體 廣東話 广东话 國語 taiwanese",
    "fa": "farsi parsi iranian",
    "prs": "farsi afghan dari",
    "ps": "pushto afghan pakhto",
    "ur": "pakistani",
    "hi": "hindustani indian",
    "bn": "bangla bangladeshi",
    "pa": "panjabi",
    "gu": "gujrati",
    "am": "ethiopian",
    "my": "myanmar",
    "km": "cambodian",
    "lo": "laotian",
    "ht": "kreyol creole haitian",
    "fil": "tagalog pilipino",
    "tl": "filipino pilipino",
    "es": "castilian castellano latino",
    "pt_BR": "brazilian",
    "nl": "flemish",
    "ro": "moldovan",
    "el": "hellenic",
    "sw": "kiswahili",
    "so": "somalian",
    "vi": "viet vietnamise",
    "ja": "nihongo",
    "ko": "hangul hanguk",
    "he": "ivrit",
    "tr": "turkce",
    "ru": "russkiy",
    "uk": "ukrainska",
}
"""Locale -> names beside those of CLDR; the script takes them for the language."""

FORMS = {
    "sheet": "print printed printout paper pdf sheet leaflet",
    "large": "large big larger bigger print letters lettering type font size",
    "take": "take home one short summary single sheet page side",
    "book": "epub ebook book reader kindle kobo tablet phone download",
    "page": "read web page online website screen html",
    "both": "bilingual both two languages side by dual double",
}
"""Kind of file -> English words for it; the page's own words for it, in its language, are added by the script."""

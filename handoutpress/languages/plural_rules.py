"""gettext's Plural-Forms of the world's languages: CLDR's rules for whole numbers, in the order of gettext's own forms.

Most languages have one form or two; only what differs from ``n != 1`` is listed. `tests/languages/test_open_table.py`
compares each with CLDR's own rules.
"""

from __future__ import annotations

ONE = "nplurals=1; plural=0;"
TWO = "nplurals=2; plural=(n != 1);"
TWO_GT = "nplurals=2; plural=(n > 1);"
SLAVIC = "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);"
POLISH = "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);"
ROMANIAN = "nplurals=3; plural=(n==1 ? 0 : n==0 || (n%100>0 && n%100<20) ? 1 : 2);"
ARABIC = "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);"
FILIPINO = "nplurals=2; plural=(n!=1 && n!=2 && n!=3 && (n%10==4 || n%10==6 || n%10==9));"
CZECH = "nplurals=3; plural=(n==1 ? 0 : n>=2 && n<=4 ? 1 : 2);"
SLOVENIAN = "nplurals=4; plural=(n%100==1 ? 0 : n%100==2 ? 1 : n%100==3 || n%100==4 ? 2 : 3);"
_LITHUANIAN = (
    "nplurals=3; plural=(n%10==1 && (n%100<11 || n%100>19) ? 0 : n%10>=2 && n%10<=9 && (n%100<11 || n%100>19) ? 1 : 2);"
)
_DUAL = "nplurals=3; plural=(n==1 ? 0 : n==2 ? 1 : 2);"
_TENTHS = "nplurals=2; plural=(n%10!=1 || n%100==11);"

_CODES = {
    ONE: "ace ay bo bm crh cpx dz gan hak hnj hsn ig ii jbo jv kde kea kos lkt lzh nan nqo osa sah ses sg son su tlh to tok tpi tt"
    " wo wuu yo yue cdo cjy",
    TWO_GT: "ach ady ak arn as bh bho bhb csw doi ff frp guw gug hy kab kn kok ln mfe mg mi nso oc pcm si tg ti wa zu",
    FILIPINO: "ceb",
    SLAVIC: "be",
    "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);": "sr hr bs sh cnr",
    CZECH: "sk",
    POLISH: "csb szl",
    SLOVENIAN: "sl hsb dsb",
    _LITHUANIAN: "lt",
    _DUAL: "grc iu naq sa sat se sma smi smj smn sms",
    _TENTHS: "is mk",
    "nplurals=3; plural=(n%10==0 || (n%100>=11 && n%100<=19) ? 0 : n%10==1 && n%100!=11 ? 1 : 2);": "lv prg",
    "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n!=0 ? 1 : 2);": "ltg",
    "nplurals=5; plural=(n==1 ? 0 : n==2 ? 1 : n>2 && n<7 ? 2 : n>6 && n<11 ? 3 : 4);": "ga",
    "nplurals=4; plural=(n==1 || n==11 ? 0 : n==2 || n==12 ? 1 : n>2 && n<20 ? 2 : 3);": "gd",
    "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n==3 ? 3 : n==6 ? 4 : 5);": "cy",
    "nplurals=5; plural=(n==1 ? 0 : n==2 ? 1 : n==0 || (n%100>=3 && n%100<=10) ? 2 : n%100>=11 && n%100<=19 ? 3 : 4);": "mt",
    "nplurals=4; plural=(n%10==1 ? 0 : n%10==2 ? 1 : n%100==0 || n%100==20 || n%100==40 || n%100==60 || n%100==80 ? 2 : 3);": "gv",
    "nplurals=5; plural=(n%10==1 && n%100!=11 && n%100!=71 && n%100!=91 ? 0 : n%10==2 && n%100!=12 && n%100!=72 && n%100!=92"
    " ? 1 : (n%10==3 || n%10==4 || n%10==9) && (n%100<10 || n%100>19) && (n%100<70 || n%100>79) && n%100<90 ? 2"
    " : n!=0 && n%1000000==0 ? 3 : 4);": "br",
    "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n%100==2 || n%100==22 || n%100==42 || n%100==62 || n%100==82 || (n%1000==0"
    " && (n%100000>=1000 && n%100000<=20000 || n%100000==40000 || n%100000==60000 || n%100000==80000)) || (n!=0"
    " && n%1000000==100000) ? 2 : n%100==3 || n%100==23 || n%100==43 || n%100==63 || n%100==83 ? 3 : n%100==1 || n%100==21"
    " || n%100==41 || n%100==61 || n%100==81 ? 4 : 5);": "kw",
    "nplurals=3; plural=(n==0 ? 0 : n==1 ? 1 : 2);": "blo cv ksh lag mnk",
    "nplurals=3; plural=(n<2 ? 0 : n<=10 ? 1 : 2);": "shi",
    "nplurals=2; plural=(n>1 && (n<11 || n>99));": "tzm",
    ARABIC: "aeb ars arq arz apc apd",
}  # fmt: skip
BY_LANGUAGE = {code: rule for rule, codes in _CODES.items() for code in codes.split()}


def plural_forms(language: str) -> str:
    """Return the Plural-Forms value of a language's code without script and region; ``n != 1`` where nothing else is known."""
    return BY_LANGUAGE.get(language, TWO)

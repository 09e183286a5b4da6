"""Telephone numbers of a clinic, as every country writes them -> the one writing in which all pages have them.

A clinic knows its own number: its groups and brackets stay. What changes is what would not be read or dialled everywhere:
digits of other scripts, wide signs, unusual blanks and dashes, words for an extension; ten digits in a row get the groups of
North America there.
"""

from __future__ import annotations

import re
import unicodedata

_MAIN = r"\+?\(?[0-9](?:[0-9 ()./-]*[0-9])?\)?"
_NUMBER = re.compile(rf"{_MAIN}(?: ?(?i:ext\.?|x|#) ?[0-9]{{1,8}})?|\*[0-9]{{3,6}}")
_LONGEST = 40
_DASHES = re.compile("[\u2010-\u2015\u2212\u30fc]")
_BLANKS = re.compile(r"\s+")
_EXTENSION = re.compile(
    r",? ?(?:\b(?:extension|ext|int|wew|доб|вн|poste|dahili|שלוחה|تحويلة|داخلی)\b[.:]?"
    "|[转轉転]|[分內内][机機線线]|내선|ต่อ) ?(?=[0-9]+$)",
    re.IGNORECASE,
)
"""Words for an extension, of which pages have one."""
_COUNTRY = re.compile(r"^\((\+[0-9]{1,3})\)")
_HALF = re.compile(r"^(0[0-9]{1,2})\) ?(?=[0-9])")
"""An area's code in Korea: one bracket behind it, none before."""
_MARKS = re.compile("[\u200e\u200f\u061c]")
NORTH_AMERICA = frozenset({"us", "ca", "pr", "gu", "vi", "as", "mp", "jm", "bs", "bb", "tt", "do"})
"""Countries of the plan +1 (ITU-T E.164)."""
GERMAN = frozenset({"de", "at", "ch", "li", "lu"})
"""Countries in which digits behind a hyphen are an extension (DIN 5008)."""
_SEVERAL = re.compile(r"(?P<first>.*[0-9]{4})[-/][0-9]{1,2}")
SHAPE = "a phone number: digits, spaces and + ( ) . / -, at its end ext. and digits; or a short one behind *"


def is_number(text: str) -> bool:
    """Return whether a text in its writing here is a telephone number: its brackets are pairs, it has 2 to 15 digits."""
    depth = 0
    for char in text:
        depth += {"(": 1, ")": -1}.get(char, 0)
        if depth not in {0, 1}:
            return False
    main = re.split(r"(?i:ext\.?|x|#)", text)[0]
    return (
        depth == 0
        and len(text) <= _LONGEST
        and bool(_NUMBER.fullmatch(text))
        and 2 <= sum(map(str.isdigit, main)) <= 15
    )


def first_of_several(text: str, region: str) -> str:
    """Return the first of the numbers that ``0 2345 6789-90`` stands for, empty if a text is one number.

    Dialled as it is, it would be another number. Where digits behind a hyphen are an extension, and in no known country, it is one.
    """
    several = _SEVERAL.fullmatch(text) if region and region.lower() not in GERMAN else None
    return several["first"] if several else ""


def written(text: str, region: str = "") -> str:
    """Return a number in ASCII digits and signs, ``(555) 010-0199``; as it is if nothing of it needs to change."""
    plain = _MARKS.sub("", unicodedata.normalize("NFKC", text))
    plain = "".join(str(unicodedata.decimal(char)) if char.isdecimal() else char for char in plain)
    plain = _BLANKS.sub(" ", _DASHES.sub("-", plain)).strip()
    plain = _HALF.sub(r"\1-", _COUNTRY.sub(r"\1", _EXTENSION.sub(" ext. ", plain)))
    if region.lower() in NORTH_AMERICA and re.fullmatch("1?[2-9][0-9]{9}", plain):
        return f"{plain[:-10]} ({plain[-10:-7]}) {plain[-7:-4]}-{plain[-4:]}".strip()
    return plain

"""Numbers by value: what is read from a text in each language."""

import sys
import unicodedata
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handoutpress import languages
from handoutpress.checks import numerals, spelled
from handoutpress.checks.folding import ZEROS, ascii_digits
from handoutpress.checks.reading import read

HALF = Fraction(1, 2)


@pytest.mark.parametrize(
    ("locale", "text", "expected"),
    [
        ("en", "1,500 and 1.5", [1500, Fraction(3, 2)]),
        ("de", "1.500 und 1,5", [1500, Fraction(3, 2)]),
        ("de", "1.5 Liter", [Fraction(3, 2)]),
        ("fr", "1 500 et 10 000,5", [1500, Fraction(20001, 2)]),
        ("en", "In 2020 500 people", [2020, 500]),
        ("hi", "1,50,000", [150000]),
        ("hi", "२.५ लाख", [250000]),
        ("ar", "١٬٥٠٠٫٥", [Fraction(3001, 2)]),
        ("fa", "۲/۵", [Fraction(2, 5)]),
        ("ja", "1万5000人", [15000]),
        ("ja", "３分の１", [Fraction(1, 3)]),
        ("zh_Hans", "5.77亿", [577000000]),
        ("en", "½ or 1½ or 1/2 or 2 1/2", [HALF, Fraction(3, 2), HALF, Fraction(5, 2)]),
        ("en", "120/80", [120, 80]),
        ("en", "version 1.2.3", [1, 2, 3]),
        ("en", "at 4:00 pm", [4]),
        ("en", "at 8:30", [8, 30]),
        ("en", "5 million", [5000000]),
        ("en", "the 1990s", [1990]),
        ("en", "see https://example.org/2020/12 now", []),
        ("en", "`x = 5` and 6", [6]),
        ("en", "call (555) 010-0199", []),
    ],
)
def test_numbers_are_read_by_value(locale: str, text: str, expected: list[object]) -> None:
    """Digits of any script with the language's separators, fractions, scales; not those of addresses and code."""
    assert expected == [number.values[0] for number in read(text, (), locale).numbers]


@pytest.mark.parametrize(
    ("locale", "text", "expected"),
    [
        ("en", "5 mg", ["mg"]),
        ("en", "5 mcg", ["µg"]),
        ("en", "5 milligrams per kg", ["mg"]),
        ("en", "5 mg/kg", ["mg/kg"]),
        ("en", "a 5-day course", ["day"]),
        ("en", "7 to 10 days", ["day", "day"]),
        ("en", "5 or 10 mg", ["mg", "mg"]),
        ("en", "5 minds", [""]),
        ("tr", "%20", ["%"]),
        ("ru", "5 мкг", ["µg"]),
        ("he", '5 מ"ג', ["mg"]),
        ("ar", "10 أيّام", ["day"]),
        ("hi", "5 मि.ग्रा.", ["mg"]),
        ("th", "5 มก.", ["mg"]),
        ("ja", "小さじ1", ["teaspoon"]),
        ("zh_Hans", "3个小时", ["hour"]),
        ("vi", "10 ngày", ["day"]),
        ("en_XA", "10 ðåýš", [""]),
    ],
)
def test_units_are_read_in_the_language(locale: str, text: str, expected: list[str]) -> None:
    """A unit has one name whatever the language calls it; a word that no table knows is none."""
    assert expected == [number.unit for number in read(text, (), locale).numbers]


@pytest.mark.parametrize(
    ("locale", "text", "value"),
    [
        ("en", "twenty-four hours", 24),
        ("es", "dos veces", 2),
        ("ar", "يومين", 2),
        ("ar", "مرّتين", 2),
        ("he", "שעתיים", 2),
        ("zh_Hans", "二十四小时", 24),
        ("zh_Hant", "兩次", 2),
        ("ja", "二〇二六年", 2026),
        ("ko", "사흘", 3),
        ("hi", "ढाई", Fraction(5, 2)),
        ("de", "anderthalb", Fraction(3, 2)),
        ("en", "November", 11),
    ],
)
def test_numbers_in_words_are_known(locale: str, text: str, value: object) -> None:
    """What a language says in a word explains a digit on the other side."""
    assert value in read(text, (), locale).spoken


@pytest.mark.parametrize(
    ("locale", "text", "expected"),
    [
        ("en", "twenty-four hours", [(24, "hour")]),
        ("en", "between twenty and four", []),
        ("en", "one hundred and five", [(105, "")]),
        ("de", "eine vierundzwanzigstündige Pause", [(24, "hour")]),
        ("de", "dreieinhalb Stunden", [(Fraction(7, 2), "hour")]),
        ("de", "vier Tage, achtsam, vierteljährlich", []),
        ("nl", "een driedaagse kuur", [(3, "day")]),
        ("it", "ventuno o quarantotto ore", [(21, ""), (48, "hour")]),
        ("fr", "soixante-douze heures", [(72, "hour")]),
        ("fr", "quatre-vingt-douze", [(92, "")]),
        ("es", "cuarenta y ocho horas", [(48, "hour")]),
        ("es", "cuarenta ocho", []),
        ("pt_BR", "cento e vinte e quatro", [(124, "")]),
        ("ru", "двадцатичетырёхчасовой", [(24, "hour")]),
        ("ru", "двадцать раз", []),
        ("vi", "hai mươi năm", [(20, "year")]),
        ("id", "dua belas jam", [(12, "hour")]),
        ("tr", "Otuz altı saat", [(36, "hour")]),
        ("ar", "أربعًا وعشرين ساعة", [(24, "hour")]),
        ("ar", "خمسة عشر يومًا", [(15, "day")]),
        ("he", "ארבעים ושמונה שעות", [(48, "hour")]),
        ("hi", "साढ़े तीन घंटे", [(Fraction(7, 2), "hour")]),
        ("ko", "사십팔 시간", [(48, "hour")]),
        ("ko", "천천히, 백신", []),
        ("th", "ยี่สิบเอ็ดชั่วโมง", [(21, "hour")]),
    ],
)
def test_numbers_of_several_words_have_one_value(locale: str, text: str, expected: list[object]) -> None:
    """What stands beside each other, or in one word, is one number with its unit; what only looks so is none."""
    side = read(text, (), locale)
    counts = spelled.measured(side.folded, locale, side.compounds)
    found = [(one.value, next((unit for value, unit in counts if value == one.value), "")) for one in side.compounds]
    assert expected == found


@pytest.mark.parametrize(
    ("locale", "text", "values"),
    [
        ("ja", "1日おき", [(2,)]),
        ("ja", "4時間おき", [(4,)]),
        ("zh_Hans", "每隔1天", [(2,)]),
        ("zh_Hans", "每隔3天", [(3, 4)]),
        ("zh_Hans", "每隔8小时", [(8,)]),
    ],
)
def test_days_between_two_times_are_every_how_many(locale: str, text: str, values: list[tuple[int, ...]]) -> None:
    """One day between is every second day; hours are said as they are, and Chinese leaves more than one day open."""
    assert values == [number.values for number in read(text, (), locale).numbers]


DIGITS = [
    "0123456789",
    "٠١٢٣٤٥٦٧٨٩",
    "۰۱۲۳۴۵۶۷۸۹",
    "०१२३४५६७८९",
    "০১২৩৪৫৬৭৮৯",
    "๐๑๒๓๔๕๖๗๘๙",
    "၀၁၂၃၄၅၆၇၈၉",
    "０１２３４５６７８９",
]


@settings(max_examples=100, deadline=None)
@given(
    st.integers(0, 10**7),
    st.integers(0, 99),
    st.sampled_from(DIGITS),
    st.sampled_from([row.locale for row in languages.TABLE]),
)
def test_a_number_has_one_value_in_every_script(whole: int, places: int, digits: str, locale: str) -> None:
    """With the decimal mark of its language a number is read back, whatever its digits."""
    mark = languages.separators(languages.language(locale))[0]
    text = f"{whole}{mark}{places:02}".translate(str.maketrans("0123456789", digits))
    expected = Fraction(whole * 100 + places, 100)
    assert [expected] == [number.values[0] for number in numerals.read(ascii_digits(text), locale)]


def test_every_digit_of_unicode_is_known() -> None:
    """The pinned zeros are those of the Unicode tables of this Python, or newer ones."""
    digits = (chr(point) for point in range(0x80, sys.maxunicode + 1))
    known = {chr(zero + value): value for zero in ZEROS for value in range(10)}
    assert {} == {d: unicodedata.decimal(d) for d in digits if d.isdecimal() and known.get(d) != unicodedata.decimal(d)}

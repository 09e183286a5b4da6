"""Numbers by value: what is read from a text in each language."""

import sys
import unicodedata
from collections.abc import Callable
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handoutpress import checks, languages
from handoutpress.checks import Context, counterparts, numerals, spelled
from handoutpress.checks.folding import ZEROS, ascii_digits
from handoutpress.checks.numerals import Number
from handoutpress.checks.reading import Reading, forget, read
from handoutpress.model import Message, Place, Segment

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


# --- hostile lengths --------------------------------------------------------------------------------------------------


def may_say_the_same(one: Number, other: Number) -> bool:
    if one.scaled and other.scaled:
        return one.values[0] == other.values[0]
    return bool({*one.values} & {*other.values})


def all_with_all(source: Reading, target: Reading) -> list[tuple[Number, Number]]:
    """Pair numbers as ``match`` promises it, by looking at every two of them."""

    def alike(one: Number, other: Number) -> bool:
        kinds = [("name" if n.glued else "clock" if n.clock else "plain") for n in (one, other)]
        return (one.values[0], one.unit, kinds[0]) == (other.values[0], other.unit, kinds[1])

    rules: tuple[Callable[[Number, Number], bool], ...] = (
        alike, lambda one, other: one.values[0] == other.values[0], may_say_the_same,
    )  # fmt: skip
    rest, alone, pairs = list(target.numbers), list(source.numbers), []
    for fits in rules:
        for number in list(alone):
            other = next((one for one in rest if fits(number, one)), None)
            if other:
                alone.remove(number)
                rest.remove(other)
                pairs.append((number, other))
    return pairs


TOKENS = st.sampled_from(
    ["1", "2", "1.500", "1,5", "5 mg", "5 million", "5 Millionen", "17:00", "5 pm", "L5", "½", "7-10", "and"]
)


@given(st.lists(TOKENS, max_size=12), st.lists(TOKENS, max_size=12), st.sampled_from(["de", "es", "ja"]))
def test_matching_by_keys_is_matching_all_with_all(one: list[str], other: list[str], locale: str) -> None:
    """The same pairs in the same order as by comparing every two numbers, which takes the square of the time."""
    source, target = read(" ; ".join(one), (), "en"), read(" ; ".join(other), (), locale)
    assert all_with_all(source, target) == counterparts.match(source, target)[0]


def calls(source: str, translation: str, locale: str) -> int:
    """Return how many functions are called to check a message; ``list.remove`` and its like count as one."""
    context = Context(languages.language(locale, Place("x")), languages.language("en", Place("x")), "x.po")
    segment, message = Segment(source, None, "paragraph", Place("x.md", 1)), Message(source, translation, line=1)
    forget()
    count = 0

    def called(*_: object) -> None:
        nonlocal count
        count += 1

    sys.setprofile(called)
    try:
        checks.check(segment, message, context)
    finally:
        sys.setprofile(None)
    return count


PATTERNS = (
    "1 ", "1,", "1:", "5% ", "5° ", "1-1 ", "1-2 ", "1/1/", "1.11.1 ", "1 to 2 ", "1/1/2020-", "(1)- ", "2 x ", "2020-01-01 ",
    "1 of 2 ", "555-0199 ", "5 mg ", "10:30 am ", "5 million ", "111 ", "½ ",
)  # fmt: skip


@pytest.mark.parametrize("pattern", PATTERNS)
def test_a_long_message_takes_its_length_and_not_its_square(pattern: str) -> None:
    """Four times the numbers are four times the steps: the same on both sides, other ones, and on one side only."""
    other = pattern.translate(str.maketrans("125", "347"))
    for source, translation, locale in (
        (pattern, pattern, "es"),
        (pattern, other, "ja"),
        ("Take 5 mg. ", pattern, "ar"),
    ):
        once, four = (calls((source * n)[:n], (translation * n)[:n], locale) for n in (1000, 4000))
        assert four < 5 * once + 10_000, (source, translation, once, four)


@pytest.mark.parametrize("digit", ["1", "٣", "七", "1\u2009", "1,"])
@pytest.mark.parametrize("side", ["source", "translation", "both"])
def test_a_number_of_thousands_of_digits_is_told(digit: str, side: str) -> None:
    """Python reads no 4,301 digits as a number: HP449 in any script, on either side, and no other fault of that message."""
    long, short = f"Take {digit * 4301} now", "Take 5 mg now"
    source, translation = (long if side in {which, "both"} else short for which in ("source", "translation"))
    context = Context(languages.language("ja", Place("x")), languages.language("en", Place("x")), "x.po")
    segment, message = Segment(source, None, "paragraph", Place("x.md", 1)), Message(source, translation, line=7)
    found = [problem for problem in checks.check(segment, message, context) if problem.code == "HP449"]
    assert [("x.po:7", "a number of 4,301 digits")] == [(str(problem.place), problem.text) for problem in found]
    told = [str(p.place) for p in checks.source([segment], "x.md", context.source_language) if p.code == "HP449"]
    assert (["x.md:1"] if source == long else []) == told


def test_a_row_of_dots_is_no_number() -> None:
    """A form's line to write on, and a hundred numbers one after the other, are no number of too many digits."""
    assert ["", "", ""] == [checks.limits.fault(text) for text in ("." * 500, "1 " * 500, "2020, 2021, " * 60)]

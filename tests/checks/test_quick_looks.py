"""A quick look before a long one finds what the long one finds: each is held against the plain way of asking."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

import meaning
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handoutpress import checks
from handoutpress.checks import characters, folding, lexicon, numerals, reading, spelled
from handoutpress.checks.data import number_words, unit_names
from handoutpress.checks.data.facts import en
from handoutpress.checks.facts import comparison, lexer, pressures, rows
from handoutpress.markdown import filled_message
from handoutpress.markdown.inline import plain, tokens

CASES = list(meaning.cases())
NAMED = {name for text in (en.WORDS, en.DRUGS) for name, _ in rows.concepts(text)}
SIGNS = st.sampled_from(
    ["1", "25", "٣", "½", ".5", ",", ".", " ", "/", "-", "年", "分の", "割", "mg", " a ", "x", "\n"]
)


@given(st.lists(SIGNS, max_size=20).map("".join))
def test_numbers_are_found_where_one_may_begin(text: str) -> None:
    """To look for a digit, a fraction or a point first skips no number."""
    text = folding.ascii_digits(text)
    expected = [(match.span(), match.lastgroup) for match in numerals._TOKEN.finditer(text)]
    assert expected == [(match.span(), match.lastgroup) for match in numerals._tokens(text)]


def test_every_digit_becomes_ascii() -> None:
    """Whether there is a digit of another script is asked first, and nothing that has to change is missed."""
    for code in range(0x110000):
        assert chr(code).translate(folding._ASCII_DIGITS) == folding.ascii_digits(chr(code))


def test_every_odd_character_is_suspected() -> None:
    """A text is searched for controls, invisible characters and broken letters if it holds one of what these begin with."""
    kinds = (characters._CONTROL, characters.INVISIBLE, characters._JOINERS, characters._BIDI)
    odd = {chr(code) for code in range(0x110000) if any(kind.match(chr(code)) for kind in kinds)}
    broken = {"Ã©", "â€™", "ï»¿", "\ufffd", "Ð\u0082Ð", "Ø\u0084Ù", "à¤\u0085"}
    assert all(map(characters._MOJIBAKE.search, broken))
    assert [] == [text for text in odd | broken if not characters._SUSPECT.match(text)]


def test_words_without_marks_are_read_without_markdown() -> None:
    """A text in which Markdown could read nothing is its own words."""
    for text in {text for case in CASES for text in (case.source, case.translation)} | {" a > b ", "'&'", ""}:
        message = tokens(text)
        assert message is not None
        assert plain(message, {}) == filled_message.inline(text).plain


@given(st.lists(st.sampled_from(["+49 ", "030", "12", "-", " ", "(", ")", "call ", "7", ".", "00"]), max_size=14))
def test_few_digits_are_no_phone_number(signs: list[str]) -> None:
    """A text without seven digits in a run is looked at no further: it holds no phone number."""
    text = "".join(signs)
    found = [match for match in reading._PHONE.finditer(text) if sum(map(str.isdigit, match[0])) >= 7]
    assert not found or reading._LONG_ENOUGH.search(text)


@pytest.mark.parametrize("locale", sorted(number_words.SCALES))
def test_a_scale_is_known_by_its_first_letter(locale: str) -> None:
    """What does not begin as *million* or its like does is not searched for them; case and spaces do not matter."""
    pattern, factors, _ = lexicon._scales(locale) or (None, {}, None)
    assert pattern
    for form in factors:
        for text in (form, form.upper(), f" {form.capitalize()}", f"\u00a0{form}", f"  {form}", f"{form}x", "x", " "):
            match = pattern.match(folding.fold(text))
            assert (factors[match[1]] if match else 0) == lexicon.scale_after(text, locale)[0]


def test_words_with_places_are_the_words() -> None:
    """The words of a side are taken from their places, which its lexicons need anyway."""
    for case in CASES:
        text = folding.fold(f"{case.source} 38 ℃ {case.translation}")
        placed = folding.placed_words(text)
        assert folding.words_of(text) == [word for word, _, _ in placed if word not in folding.DEGREES]
        assert all(text[start:end] == word for word, start, end in placed)


def test_pressures_stand_beside_each_other() -> None:
    """Two numbers that are far apart are no blood pressure: the text is not searched for one."""
    for text in ("120/80", "120 / 80", "120 sobre 80", "120 over  80", "120  zu 80"):
        numbers = numerals.read(text, "en")
        far = numbers[1].start - numbers[0].start > pressures._BESIDE
        assert not (far and pressures._PAIR.search(text))
    assert [(120, 80)] == [one[:2] for one in pressures.read("120 sobre 80", numerals.read("120 sobre 80", "es"))]


@pytest.mark.parametrize("locale", ["ar", "de", "en", "es", "fa", "fr", "he", "hi", "it", "pt", "ru"])
def test_numbers_of_two_words_need_two_words(locale: str) -> None:
    """A text with less than two words of numbers holds no number of several: the pattern need not be tried."""
    parts = spelled._parts(locale)
    numerals_ = sorted(parts.words)[:40] if parts else []
    for case in CASES[::40]:
        for word in numerals_:
            text = folding.fold(f"{case.translation} {word} {case.source}")
            words = tuple(folding.words_of(text))
            if parts and parts.few(words):
                assert [] == list(spelled._spaced(text, (word, word), locale))


@pytest.mark.parametrize("locale", ["ja", "ko", "th", "zh_Hans"])
def test_forms_are_found_by_their_first_two_characters(locale: str) -> None:
    """Where words are not divided, the forms that may stand at a place are those that begin as the text does there."""
    row = rows.find(locale)
    assert row is not None
    for case in CASES:
        if case.locale == locale or locale == "th":
            text = folding.fold(case.translation)
            for at in range(len(text)):
                forms = tuple(row.lexicon.by_word.get(text[at], ()))
                found = lexer._dense_at(lexer._dense_candidates(row.lexicon, text[at : at + 2]), text, at)
                assert lexer._dense_at(forms, text, at) == found


def test_what_is_remembered_of_a_side_changes_no_finding() -> None:
    """A source that was checked in another language before is judged as if it was read for the first time."""
    some = CASES[::9]
    remembered = [meaning.findings(case) for case in some]
    fresh = []
    for case in some:
        reading.forget()
        fresh.append(meaning.findings(case))
    assert fresh == remembered


def test_texts_without_brackets_are_read_once_for_all_articles() -> None:
    """The links of an article matter only where a text may use one of their labels."""
    bare, linked = "Drink water.", "Drink [water][w]."
    one, other = (("w", "https://a.example/"),), (("w", "https://b.example/"),)
    assert reading.read(bare, one, "en") is reading.read(bare, other, "en")
    assert ["https://b.example/"] == list(reading.read(linked, other, "en").inline.links)


CROSSED = [
    replace(one, translation=other.translation) for one, other in pairwise(CASES[::3]) if one.locale == other.locale
][::19]
"""Sources with the translation of another sentence: these bring more findings than any translation of their own."""


def test_families_that_a_source_does_not_concern_find_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is left out because of the source alone would have found nothing, whatever the translation says."""
    quick = [meaning.findings(case) for case in CROSSED]
    monkeypatch.setattr(comparison, "QUICK", False)
    assert quick == [meaning.findings(case) for case in CROSSED]


WORDS = {
    locale: sorted({form.strip("#*_").replace("_", " ") for form in rows.all_forms(frozenset(NAMED), locale)})
    for locale in ("en", "ar", "de", "es", "fr", "he", "hi", "ja", "ko", "ru", "th", "tr", "vi", "zh_Hans")
}
MARKS = st.sampled_from(
    [" 2 ", " 120/80 ", "10:30", " III ", ". ", ", ", "; ", "? ", "\u200f", "\u0301", "İ", "ﬁ", "٣", "]", "{x}"]
)


@pytest.mark.parametrize("locale", sorted(WORDS.keys() - {"en"}))
@given(data=st.data())
@settings(max_examples=15)
def test_no_words_make_a_family_find_what_the_source_rules_out(locale: str, data: st.DataObject) -> None:
    """Heaps of the words of two languages are judged as if every family were asked."""
    words = [st.one_of(st.sampled_from(WORDS[one]), MARKS, st.text(max_size=3)) for one in ("en", locale)]
    texts = [" ".join(data.draw(st.lists(one, min_size=1, max_size=25))) for one in words]
    case = meaning.Case(locale, 0, "heap", "finding", *texts)
    quick = meaning.findings(case)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(comparison, "QUICK", False)
        assert quick == meaning.findings(case)


def test_many_messages_are_judged_as_each_alone() -> None:
    """A catalog checked step by step has the findings of each of its messages, in their order."""
    for locale in sorted({case.locale for case in CROSSED}):
        cases = [case for case in CROSSED if case.locale == locale]
        context = meaning.context(cases[0])
        messages = [meaning.message(case) for case in cases]
        messages += [
            (segment, replace(message, msgstr="", comments=("qa-ok: HP541",))) for segment, message in messages[:1]
        ]
        assert [checks.check(*message, context) for message in messages] == checks.check_all(messages, context)


@pytest.mark.parametrize("locale", sorted(unit_names.UNITS))
def test_a_unit_is_named_by_its_forms(locale: str) -> None:
    """The first unit that has a word among its forms names it, as the pattern of all its forms would."""
    _, units = lexicon._unit_words(locale) or (None, ())
    for form in {form for forms, _ in units for form in forms}:
        for word in (form.removesuffix("*"), form if form[-1] != "*" else f"{form[:-1]}ab"):
            expected = next(name for forms, name in units if re.fullmatch(lexicon.alternatives(forms), word))
            assert expected == lexicon._unit_named(word, locale)

"""Every language: which codes are taken, what is known of them, and why others are refused.

A case is a line of tests/cases/languages/: ``codes.tsv`` (code, locale, tag, script, direction, number of plural forms,
name in English, in itself, parents) and ``refused.tsv`` (code, reason, hint).
"""

import gettext
from datetime import date
from pathlib import Path

import pytest
from babel import Locale, localedata
from hypothesis import given
from hypothesis import strategies as st

from handoutpress import languages
from handoutpress.languages.open_table import why_not
from handoutpress.languages.plural_rules import plural_forms

CASES = Path(__file__).parents[1] / "cases" / "languages"


def lines(name: str) -> list[list[str]]:
    return [line.split("\t") for line in (CASES / name).read_text("utf-8").splitlines()]


def test_codes_of_every_kind_are_known() -> None:
    """ISO 639-1 whole, and what BCP 47, gettext, Weblate and Poedit write: spelling, script, direction, plurals, names, parents."""
    found = []
    for code, *_ in lines("codes.tsv"):
        row = languages.language(code)
        parents = " ".join(above.locale for above in languages.lineage(row)[:-1])
        plurals = row.plural_forms.split("=")[1].split(";")[0]
        found.append([code, row.locale, row.tag, row.script, row.direction, plurals, row.name, row.autonym, parents])
    assert lines("codes.tsv") == found


def test_a_language_is_found_by_its_own_spellings() -> None:
    """What a code became, in a folder's name and in ``lang``, names the same language again."""
    rows = [languages.language(code) for code, *_ in lines("codes.tsv")]
    assert rows == [languages.language(row.locale) for row in rows]
    assert rows == [languages.language(row.tag) for row in rows]


@pytest.mark.parametrize(("code", "reason", "hint"), lines("refused.tsv"))
def test_a_code_that_is_none_is_told_why(code: str, reason: str, hint: str) -> None:
    """The part that cannot be read is named; another language only if a name or the code's own beginning says it."""
    assert (reason, hint) == why_not(code)
    assert languages.find(code) is None


@given(
    st.text(st.characters(codec="utf-8"), max_size=20) | st.from_regex(r"\A[a-z]{1,4}([-_@][A-Za-z0-9]{1,9}){0,4}\Z")
)
def test_no_code_is_too_odd(code: str) -> None:
    """Whatever somebody writes is a language found again by its own code, or a problem with a hint."""
    row, hint = languages.find(code), why_not(code)[1]
    assert (row is None) == bool(hint)
    assert row is None or row == languages.find(row.locale)


def test_the_pinned_rows_stay() -> None:
    """What the table pins is never taken from CLDR instead."""
    assert list(languages.TABLE) == [languages.find(row.tag) for row in languages.TABLE]


def test_plural_forms_are_those_of_cldr() -> None:
    """Wherever CLDR tells counts of a language apart, so do the forms that its catalogs get."""
    wrong = []
    codes = [code for code in localedata.locale_identifiers() if "_" not in code and not languages.pinned(code)]
    for code in codes:
        rule = Locale(code).plural_form
        told = parted([rule(n) for n in range(201)])
        form = gettext.c2py(plural_forms(code).split("plural=")[1].rstrip(";"))
        if max(told) and told != parted([form(n) for n in range(201)]):
            wrong.append(code)
    assert [] == wrong


def parted(names: list[object]) -> list[int]:
    """Return the parts that counts fall into, numbered as they come."""
    seen: dict[object, int] = {}
    return [seen.setdefault(name, len(seen)) for name in names]


def test_names_of_a_variety_in_other_languages() -> None:
    """A reader sees a language's name in their own, with its country and script."""
    names = [
        languages.name_in(languages.language(code), languages.language(reader))
        for code, reader in (
            ("es_MX", "de"),
            ("ti", "es"),
            ("zh_Hant_HK", "ja"),
            ("en-simple", "fr"),
            ("ksw", "de"),
            ("prs", "ar"),
            ("en", "prs"),
        )
    ]
    assert [
        "Spanisch (Mexiko)",
        "tigriña",
        "中国語 (繁体字, 中華人民共和国香港特別行政区)",
        "anglais (langage simple)",
        "Sʼgaw Karen",
        "الدارية",
        "انگلیسی",
    ] == names


def test_dari_has_the_dates_of_afghanistan() -> None:
    """CLDR calls it the Persian of Afghanistan, whose months are not those of Iran; Persian keeps its own."""
    day = date(2027, 1, 5)
    said = [languages.format_date(day, languages.language(code)) for code in ("prs", "fa_AF", "fa")]
    assert ["۵ جنوری ۲۰۲۷", "۵ جنوری ۲۰۲۷", "۵ ژانویهٔ ۲۰۲۷"] == said


def test_programs_get_two_or_three_letters() -> None:
    """What sets covers and sheets knows no private code: it gets the registry's word for a language that is not known."""
    tags = ("x-lake", "qaa", "ti-x-lake", "zh-Hant-HK", "fil", "ca-valencia")
    assert ["und", "qaa", "ti", "zh", "fil", "ca"] == list(map(languages.primary, tags))

"""What the checks find in pairs that others wrote: floors by language and by class that may only rise (tests/meaning.py)."""

import importlib
import json
import pkgutil

import meaning
import pytest

from handoutpress import checks, languages
from handoutpress.checks.data import facts as data
from handoutpress.checks.facts import FAMILIES, calendar, concepts, coverage, drug_names, rows
from handoutpress.model import Message, Place, Segment

ROWS = sorted(module.name for module in pkgutil.iter_modules(data.__path__))
REPORTED = [json.loads(line) for line in (meaning.FOLDER / "reported.jsonl").read_text(encoding="utf-8").splitlines()]


def test_no_class_and_no_language_falls_below_its_floor() -> None:
    """As many mistakes are found as before, no more good translations are asked about, none more is refused."""
    assert [] == meaning.below(meaning.tallies())


@pytest.mark.parametrize("case", REPORTED, ids=lambda case: f"{case['lang']}-{case['kind']}-{case['translation'][:20]}")
def test_a_reported_sentence_comes_out_right(case: dict[str, str]) -> None:
    """Sentences that were once published wrong, or refused though right."""
    context = checks.Context(languages.language(case["lang"]), languages.language("en"), "x.po")
    segment = Segment(case["source"], None, "paragraph", Place("x.md", 1))
    found = checks.check(segment, Message(case["source"], case["translation"], line=1), context)
    assert meaning.right(case["want"], found), found


@pytest.mark.parametrize("name", ROWS)
def test_a_row_names_only_concepts_that_the_english_row_names(name: str) -> None:
    """A misspelled concept would be silent for ever."""
    row = importlib.import_module(f"handoutpress.checks.data.facts.{name}")
    known = (
        {concept for concept, _ in rows.concepts(rows_of("en"))}
        | set(calendar.MONTHS)
        | set(calendar.WEEKDAYS)
        | drug_names.NAMES
    )
    named = {concept for concept, _ in rows.concepts(row.WORDS)}
    assert set() == {one for one in named - known if not concepts.NUMERIC.fullmatch(one)}
    assert {one for one, _ in rows.concepts(getattr(row, "DRUGS", ""))} <= drug_names.NAMES


def rows_of(name: str) -> str:
    """Return the words of a row."""
    return str(importlib.import_module(f"handoutpress.checks.data.facts.{name}").WORDS)


@pytest.mark.parametrize("name", ROWS)
def test_a_row_is_drafted_or_confirmed_and_its_forms_hold_no_digits(name: str) -> None:
    """Digits are read before words: a form with one would never be found."""
    row = importlib.import_module(f"handoutpress.checks.data.facts.{name}")
    assert row.STATE in {"drafted", "confirmed"}
    assert [] == [form for _, forms in rows.concepts(row.WORDS) for form in forms if any(c.isdigit() for c in form)]


@pytest.mark.parametrize("locale", [language.locale for language in languages.TABLE])
def test_coverage_names_every_family_of_every_language(locale: str) -> None:
    """What is not looked at in a language can be told for all of them."""
    assert list(FAMILIES) == list(coverage(locale))
    assert set(coverage(locale).values()) <= {"confirmed", "drafted", "none"}

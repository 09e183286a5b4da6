"""The settings' law: a TOML file becomes typed values, or every fault of it is named with its line."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from libraries import tiny

from handoutpress import press
from handoutpress.model import HandoutError
from handoutpress.settings import Count, Percent, Table, Text, decode, near


class Person(Table, kw_only=True):
    """A table in a list of tables."""

    name: Text
    languages: tuple[str, ...] = ()


class Library(Table, kw_only=True):
    """Every kind of value."""

    id: Text
    review_by: date
    min_translated: Percent = 80
    edition: Count = 1
    owner: Person | None = None
    person: tuple[Person, ...] = ()
    weights: dict[str, int] | None = None


GOOD = 'id = "x"\nreview-by = 2027-01-31\n'


def faults(text: str, first_line: int = 1) -> list[tuple[str, int, str, str]]:
    with pytest.raises(HandoutError) as caught:
        decode(text, Library, "a.toml", first_line)
    assert {"a.toml"} == {p.place.path for p in caught.value.problems}
    return [(p.code, p.place.line, p.text, p.hint) for p in caught.value.problems]


def test_good_text_becomes_the_value() -> None:
    """Kebab-case keys fill the fields, dates are dates, tables and arrays of tables nest."""
    text = GOOD + 'weights = {a = 1}\n[[person]]\nname = "A"\nlanguages = ["de", "ar"]\n[[person]]\nname = "B"\n'
    value = decode(text, Library, "a.toml")
    expected = Library(
        id="x",
        review_by=date(2027, 1, 31),
        weights={"a": 1},
        person=(Person(name="A", languages=("de", "ar")), Person(name="B")),
    )
    assert expected == value


MISSING = 'most often a quote or a bracket is missing: key = "text", key = ["one", "two"]'


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (GOOD + "x = \n", [("HP101", 3, "not valid TOML: invalid value", MISSING)]),
        (GOOD + 'x = "abc\n', [("HP101", 3, "not valid TOML: illegal character '\\n'", MISSING)]),
        (
            GOOD + "id = 1\n",
            [("HP101", 3, "not valid TOML: cannot overwrite a value", "id stands twice: keep one of them")],
        ),
        (GOOD + "min-tanslated = 1\n", [("HP102", 3, "unknown key 'min-tanslated'", "did you mean 'min-translated'?")]),
        ('id = "x"\n', [("HP103", 1, "missing key 'review-by'", "add it: review-by = 2027-01-31")]),
        (GOOD + "edition = 0\n", [("HP104", 3, "'edition': must be 1 or more", "")]),
        (
            GOOD + "min-translated = true\n",
            [("HP104", 3, "'min-translated': expected a whole number, got true or false", "")],
        ),
        (
            'id = ""\nreview-by = "soon"\n',
            [
                ("HP104", 1, "'id': must not be empty", ""),
                ("HP104", 2, "'review-by': expected a date as 2026-01-31, without quotes, got a text in quotes", ""),
            ],
        ),
        (
            'id = """\nreview-by = 1\n"""\nreview-by = 1\n',
            [("HP104", 4, "'review-by': expected a date as 2026-01-31, without quotes, got a whole number", "")],
        ),
        (
            GOOD + '[[person]]\nname = "A"\n[[person]]\nlanguages = [\n  "de",\n]\nnme = "B"\n',
            [
                ("HP102", 9, "unknown key 'person[2].nme'", "did you mean 'name'?"),
                ("HP103", 5, "missing key 'person[2].name'", 'add it: name = "..."'),
            ],
        ),
        (
            GOOD + '[owner]\nname = "A"\nlanguages = [1]\n',
            [("HP104", 5, "'owner.languages[1]': expected a text in quotes, got a whole number", "")],
        ),
        (
            GOOD + 'weights = {a = "x"}\n',
            [("HP104", 3, "'weights.a': expected a whole number, got a text in quotes", "")],
        ),
    ],
)
def test_every_fault_is_named_with_its_line(text: str, expected: list[tuple[str, int, str, str]]) -> None:
    """Syntax, unknown, missing and wrong: code, line of the key, words and hint."""
    assert expected == faults(text)


def test_all_faults_come_at_once() -> None:
    """One run shows every fault of a file."""
    expected = ["HP104", "HP102", "HP103"]
    assert expected == [code for code, *_ in faults("id = 1\nzz = 2\n")]


def test_first_line_moves_the_lines() -> None:
    """Front matter begins on line 2 of its file."""
    expected = [4]
    assert expected == [line for _, line, *_ in faults(GOOD + "x = 1\n", 2)]


def test_near_names_all_when_none_is_near() -> None:
    """A hint is never empty."""
    expected = "known are: alpha, beta"
    assert expected == near("zzz", ["beta", "alpha"])


@given(st.text(alphabet="abid=\"[].\n#'\\{},1\u2028\x0b ", max_size=60))
def test_whatever_the_text_only_problems_come_out(text: str) -> None:
    """No text makes anything but a value or a HandoutError whose lines exist."""
    try:
        problems = (decode(text, Library, "a.toml"), ())[1]
    except HandoutError as caught:
        problems = caught.problems
    assert all(1 <= p.place.line <= text.count("\n") + 1 for p in problems)


def addressed(root: Path, key: str, address: str) -> int:
    """Give the settings an address in their second line; return that line."""
    path = root / "source/handouts.toml"
    lines = [line for line in path.read_text(encoding="utf-8").split("\n") if not line.startswith(key)]
    path.write_text("\n".join([lines[0], f'{key} = "{address}"', *lines[1:]]), encoding="utf-8")
    return 2


@pytest.mark.parametrize("key", ["base-url", "licence-url"])
@pytest.mark.parametrize(
    "bad", [r"https://x/\"><script>/", "https://x/'/", "https://x/<b>/", "https://\u200bx/", "https:///"]
)
def test_an_address_that_could_end_an_attribute_is_refused_at_its_line(key: str, bad: str, tmp_path: Path) -> None:
    """HP112 where it stands, not 17 findings far from there."""
    root = tiny(tmp_path)
    line = addressed(root, key, bad)
    assert [("HP112", line)] == [(problem.code, problem.place.line) for problem in press.check(root)]


@pytest.mark.parametrize("good", ["https://example.org/", "https://example.org/a/@b/", "https://münchen.example/", ""])
def test_an_address_of_a_library_is_taken(good: str, tmp_path: Path) -> None:
    """Hosts of every script, folders, and none at all."""
    root = tiny(tmp_path)
    addressed(root, "base-url", good)
    assert () == press.check(root)

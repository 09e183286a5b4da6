"""The branches of an ICU message are compared one by one, each with the branch of the source that it translates."""

import meaning
import pytest

from handoutpress.checks import message_branches

DOSE = "{n, plural, one {Take # tablet before bed.} other {Take # tablets before bed.}}"
PLACE = "{place, select, home {Do not eat before 9 am.} other {Do not eat before 10 am.}}"


def codes(locale: str, source: str, translation: str) -> set[str]:
    """Return the codes of what the checks ask about or refuse."""
    found = meaning.findings(meaning.Case(locale, 0, "", "", source, translation))
    return {problem.code for problem in found if problem.severity.name in {"ERROR", "ACKNOWLEDGE"}}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("No branch {here}.", {}),
        (DOSE, {"one": "Take 1 tablet before bed.", "other": "Take 7 tablets before bed."}),
        ("Wait {n, plural, =0 {no day} other {{n} days}}.", {"=0": "Wait no day.", "other": "Wait {n} days."}),
        (
            "{a, select, x {A {n, plural, one {#} other {##}}} other {B}}",
            {"x.one": "A 1", "x.other": "A 77", "other": "B"},
        ),
        ("{n, plural, one {unclosed", {"one": "unclose"}),
    ],
)
def test_each_branch_is_read_as_the_whole_text_with_it(text: str, found: dict[str, str]) -> None:
    """What stands around an argument belongs to each of its branches; arguments may stand in each other."""
    assert found == message_branches.branches(text)


WRONG = [
    ("es", DOSE, "{n, plural, one {Tome # comprimido antes de dormir.} other {Tome # comprimidos después de dormir.}}"),
    (
        "pl",
        DOSE,
        "{n, plural, one {Przed snem # tabletka.} few {Przed snem # tabletki.} "
        "many {Po śnie # tabletek.} other {Przed snem # tabletki.}}",
    ),
    ("fr", PLACE, "{place, select, home {Ne mangez pas avant 9 h.} other {Mangez avant 10 h.}}"),
    ("ru", PLACE, "{place, select, home {Не ешьте до 10 утра.} other {Не ешьте до 9 утра.}}"),
    (
        "ja",
        PLACE,
        "{place, select, home {午前9時より前に食べないでください。} other {午前10時より前に食べてください。}}",
    ),
]
RIGHT = [
    ("es", DOSE, "{n, plural, one {Tome # comprimido antes de dormir.} other {Tome # comprimidos antes de dormir.}}"),
    (
        "pl",
        DOSE,
        "{n, plural, one {Przed snem # tabletka.} few {Przed snem # tabletki.} "
        "many {Przed snem # tabletek.} other {Przed snem # tabletki.}}",
    ),
    ("fr", PLACE, "{place, select, home {Ne mangez pas avant 9 h.} other {Ne mangez pas avant 10 h.}}"),
    ("ja", DOSE, "{n, plural, other {寝る前に#錠飲んでください。}}"),
    (
        "ru",
        DOSE,
        "{n, plural, one {Перед сном примите # таблетку.} few {Перед сном примите # таблетки.} "
        "many {Перед сном примите # таблеток.} other {Перед сном примите # таблетки.}}",
    ),
]


@pytest.mark.parametrize(("locale", "source", "translation"), WRONG)
def test_a_mistake_in_one_branch_is_told(locale: str, source: str, translation: str) -> None:
    """It does not hide behind the branches that are right."""
    assert codes(locale, source, translation)


@pytest.mark.parametrize(("locale", "source", "translation"), RIGHT)
def test_a_language_may_have_more_or_fewer_branches(locale: str, source: str, translation: str) -> None:
    """Polish needs four, Japanese one: nothing is asked."""
    assert set() == codes(locale, source, translation)

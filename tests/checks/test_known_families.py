"""Coverage: what the checks know of a language is told, and comes from the tables alone."""

from __future__ import annotations

import pkgutil
from pathlib import Path

import pytest
from command_line import run
from libraries import tiny

from handoutpress import checks, languages
from handoutpress.checks.data import cue_words, facts
from handoutpress.checks.known_families import FAMILIES, coverage, unknown
from handoutpress.model import Language, Message, Place, Segment, Severity

HMONG, SPANISH = languages.language("hmn"), languages.language("es")
ICELANDIC = Language("is", "is", "Icelandic", "Íslenska", "ltr", "Latn", "nplurals=2; plural=(n%10!=1 || n%100==11);")
"""A language that is not in the table, so nobody has written its words down."""
ENGLISH = languages.language("en")


def found(language: Language, source: str, translation: str) -> list[tuple[str, Severity]]:
    context = checks.Context(language, ENGLISH, "x.po")
    message = Message(msgid=source, msgstr=translation, line=1)
    problems = checks.check(Segment(source, None, "paragraph", Place("x.md", 1)), message, context)
    return [(problem.code, problem.severity) for problem in problems]


def test_a_language_without_a_row_is_not_looked_at() -> None:
    """Hmong has no words of opposites in any table, Spanish has; each says so."""
    assert (False, True) == (coverage(HMONG)["opposites"], coverage(SPANISH)["opposites"])


def test_a_row_that_is_added_is_told_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """No second list of what is known could say something else than the tables."""
    before = coverage(ICELANDIC)["negation"]
    monkeypatch.setitem(cue_words.NEGATION, "is", "ekki")
    assert (False, True) == (before, coverage(ICELANDIC)["negation"])


@pytest.mark.parametrize("locale", [language.locale for language in languages.TABLE])
def test_coverage_names_every_family_of_every_language(locale: str) -> None:
    """What is not looked at in a language can be told for all of them."""
    assert list(FAMILIES) == list(coverage(languages.language(locale)))


@pytest.mark.parametrize("name", sorted(module.name for module in pkgutil.iter_modules(facts.__path__)))
def test_what_a_row_of_words_names_is_told(name: str) -> None:
    """Each module of words makes its language known: one that lies unread would look like a gap that nobody filled."""
    spoken = [language for language in languages.TABLE if name in (language.locale, language.base)]
    assert [] == [language.locale for language in spoken if not any(coverage(language).values())]
    assert spoken


def test_what_is_unknown_keeps_the_order_of_the_families() -> None:
    """Known and unknown together are all families, in the order in which they are always told."""
    known = [name for name, there in coverage(HMONG).items() if there]
    assert FAMILIES == tuple(name for name in FAMILIES if name in known or name in unknown(HMONG))


def test_the_made_up_language_is_not_told() -> None:
    """Nobody reads the pseudo-language."""
    assert () == unknown(languages.language("en_XA"))


def test_check_and_status_say_it_in_a_line_a_language(tmp_path: Path) -> None:
    """The same words, after the findings and below the table; a narrower question gets a narrower answer."""
    root = tiny(tmp_path)
    settings = root / "source" / "handouts.toml"
    settings.write_text(settings.read_text(encoding="utf-8").replace('"ja"', '"ja", "hmn"'), encoding="utf-8")
    line = f"not looked at in Hmong: {', '.join(unknown(HMONG))}"
    assert line in run(root, "check").stdout.splitlines()
    assert line in run(root, "status").stdout.splitlines()
    assert line not in run(root, "check", "de").stdout.splitlines()


def test_a_lost_number_is_no_error_where_no_words_for_numbers_are_known() -> None:
    """The translation may well say it in words: Icelandic *einn og hálfan* is one and a half; a Spanish one is known."""
    assert [("HP505", Severity.WARNING)] == found(ICELANDIC, "For 1.5 hours.", "Í einn og hálfan tíma.")
    assert ("HP505", Severity.ERROR) in found(SPANISH, "For 1.5 hours.", "Durante unas horas.")

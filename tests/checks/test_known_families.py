"""Coverage: what the checks know of a language is told, and comes from the tables alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from command_line import run
from libraries import tiny

from handoutpress import checks, languages
from handoutpress.checks.data import cue_words
from handoutpress.checks.known_families import FAMILIES, coverage, unknown
from handoutpress.model import Message, Place, Segment, Severity

SOMALI, SPANISH = languages.language("so"), languages.language("es")
ENGLISH = languages.language("en")


def found(code: str, source: str, translation: str) -> list[tuple[str, Severity]]:
    context = checks.Context(languages.language(code), ENGLISH, "x.po")
    message = Message(msgid=source, msgstr=translation, line=1)
    problems = checks.check(Segment(source, None, "paragraph", Place("x.md", 1)), message, context)
    return [(problem.code, problem.severity) for problem in problems]


def test_a_language_without_a_row_is_not_looked_at() -> None:
    """Somali has no word for *not* in any table, Spanish has; each says so."""
    assert (False, True) == (coverage(SOMALI)["negation"], coverage(SPANISH)["negation"])


def test_a_row_that_is_added_is_told_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """No second list of what is known could say something else than the tables."""
    monkeypatch.setitem(cue_words.NEGATION, "hmn", "tsis")
    assert coverage(languages.language("hmn"))["negation"]


def test_what_is_unknown_keeps_the_order_of_the_families() -> None:
    """Known and unknown together are all families, in the order in which they are always told."""
    known = [name for name, there in coverage(SOMALI).items() if there]
    assert FAMILIES == tuple(name for name in FAMILIES if name in known or name in unknown(SOMALI))


def test_the_made_up_language_is_not_told() -> None:
    """Nobody reads the pseudo-language."""
    assert () == unknown(languages.language("en_XA"))


def test_check_and_status_say_it_in_a_line_a_language(tmp_path: Path) -> None:
    """The same words, after the findings and below the table; a narrower question gets a narrower answer."""
    root = tiny(tmp_path)
    line = f"not looked at in Japanese: {', '.join(unknown(languages.language('ja')))}"
    assert line in run(root, "check").stdout.splitlines()
    assert line in run(root, "status").stdout.splitlines()
    assert line not in run(root, "check", "de").stdout.splitlines()


def test_a_lost_number_is_no_error_where_no_words_for_numbers_are_known() -> None:
    """The translation may well say it in words: Danish *halvanden* is one and a half; a Spanish one is known."""
    assert [("HP505", Severity.WARNING)] == found("da", "For 1.5 hours.", "I halvanden time.")
    assert ("HP505", Severity.ERROR) in found("es", "For 1.5 hours.", "Durante unas horas.")

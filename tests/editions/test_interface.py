"""The interface's words: package, then library, message by message; what is not translated stays English.

``cases/interface/`` holds the catalogs of a make-believe package.
"""

from __future__ import annotations

import ast
from dataclasses import replace
from pathlib import Path

import pytest
from babel.messages.extract import extract

from handoutpress import catalogs, checks, languages
from handoutpress.editions import interface
from handoutpress.editions.interface import DRAFT, FACTS, LABELS, NOTICES, PARTIAL, ROLES, label, load, shipped
from handoutpress.editions.shipped_danger_words import DANGER
from handoutpress.markdown import LISTS
from handoutpress.markdown import ROLES as WALK_ROLES
from handoutpress.model import Catalog, Clinic, Interface, Message, Place, Problem, Segment, State

PACKAGE = Path(__file__).parents[1] / "cases" / "interface"
CODE = Path(interface.__file__).parents[1]
UNJUDGED = {"am", "fil", "hmn", "ht", "km", "lo", "my", "ps", "so", "sw", "tl"}
"""Languages in which nobody here can judge the words about danger: docs/decisions/interface.md."""
ENGLISH, SPANISH = languages.language("en"), languages.language("es")


def library(*messages: Message) -> Catalog:
    return Catalog("locales/es/LC_MESSAGES/handoutpress.po", "es", (), messages)


def test_the_library_speaks_over_the_package_message_by_message() -> None:
    """A library's word replaces the package's; all others stay."""
    spanish = load(SPANISH, library(Message("Phone", "Tel.")), PACKAGE)
    assert ("Tel.", "Advertencia") == (spanish("Phone"), spanish("Warning"))


@pytest.mark.parametrize(
    "message",
    [
        Message("Phone", "Tel.", fuzzy=True),
        Message("Phone", ""),
        Message("Phone", "Tel.", obsolete=True),
        Message("Phone", "Tel.", context="elsewhere"),
    ],
)
def test_what_nobody_has_confirmed_does_not_replace(message: Message) -> None:
    """Fuzzy, empty and obsolete messages, and those of another context, leave the package's word alone."""
    assert "Teléfono" == load(SPANISH, library(message), PACKAGE)("Phone")


def test_untranslated_words_stay_english() -> None:
    """A fuzzy or empty message of the package is not used either."""
    spanish = load(SPANISH, None, PACKAGE)
    assert ["Address", "Website", "Never said"] == [spanish(word) for word in ("Address", "Website", "Never said")]


def test_a_region_takes_from_its_language() -> None:
    """es_US says what es says, but for its own words."""
    american = load(languages.language("es_US"), None, PACKAGE)
    assert ("Número de teléfono", "Advertencia") == (american("Phone"), american("Warning"))


def test_no_script_borrows_from_another() -> None:
    """Traditional Chinese never shows simplified words."""
    assert "Warning" == load(languages.language("zh_Hant"), None, PACKAGE)("Warning")


def test_a_language_without_a_catalog_is_english() -> None:
    """The source language needs no catalog of its own."""
    assert {} == load(ENGLISH, None, PACKAGE).messages
    assert ("es", "es_US", "zh_Hans") == shipped(PACKAGE)


def test_each_role_of_the_walk_has_a_label() -> None:
    """The walk's closed set of roles and the labels' are the same."""
    assert set(WALK_ROLES) - set(LISTS) == set(ROLES)
    assert {f"role-{role}" for role in ROLES} | {"footnotes", "backlink", "fallback-note", "held-note"} == set(LABELS)


def test_a_label_outside_of_the_set_is_an_error() -> None:
    """A misspelt label is a fault of ours, never a hole in a page."""
    with pytest.raises(KeyError):
        label(Interface(ENGLISH, {}), "role-unknown", ENGLISH)


def test_the_note_names_the_source_language_in_the_readers_words() -> None:
    """The name comes from CLDR; braces and percent signs of the translation are left as they are."""
    spanish = load(SPANISH, None, PACKAGE)
    assert "Sin traducir {0} %s 100 % (inglés)" == label(spanish, "fallback-note", ENGLISH)
    assert "Not translated yet (Spanish)" == label(Interface(ENGLISH, {}), "fallback-note", SPANISH)


@pytest.mark.parametrize(
    ("state", "key"),
    [
        (State("machine", danger_words="read twice"), "read twice"),
        (State("machine", danger_words="machine"), "lacking"),
        (State("translated", danger_words="translated"), "lacking"),
        (State("machine", lacking=True, danger_words="read twice"), "lacking"),
        (State("machine"), "machine"),
        (State("machine", by_machine=False), "unknown"),
        (State("translated"), "translated"),
    ],
)
def test_a_draft_says_where_its_words_about_danger_stand(state: State, key: str) -> None:
    """That machines read them twice is said where that is all that is amiss, in any language that can say it."""
    for locale in ("de", "ar", "ja", "pt_BR"):
        assert NOTICES[key] == interface.draft_notice(state, load(languages.language(locale), None))


@pytest.mark.parametrize("locale", ["so", "ht", "ti"])
def test_a_language_without_that_sentence_says_the_wider_one(locale: str) -> None:
    """Where it is only offered, or nobody wrote it, no page is turned away for it: the older notice is as true."""
    said = load(languages.language(locale), None)
    assert NOTICES["lacking"] == interface.draft_notice(State("machine", danger_words="read twice"), said)


@pytest.mark.parametrize("locale", shipped())
def test_the_notice_names_the_label_that_readers_see(locale: str) -> None:
    """What the sentence puts between quotation marks is this very catalog's word for a warning."""
    found = drafted(locale).by_key()
    assert found[None, "Warning"].msgstr in found[None, NOTICES["read twice"]].msgstr


@pytest.mark.parametrize(("locale", "said"), [("de", True), ("ar", True), ("so", False), ("ti", False)])
def test_the_emergency_number_has_a_label_about_danger(locale: str, said: bool) -> None:
    """It counts where pages say it in the language and the clinic has a number; in English it holds nothing back."""
    row, clinic = languages.language(locale), Clinic(emergency="911")
    assert (("Emergency number",) if said else ()) == interface.beside(load(row, None), clinic)
    assert () == interface.beside(load(row, None), Clinic())


def said_in_code() -> set[str]:
    """Return what ``_("...")`` says in the package's Python, by its syntax tree."""
    calls = (
        node
        for path in sorted(CODE.rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "_" and node.args
    )
    return {node.args[0].value for node in calls if isinstance(node.args[0], ast.Constant)}


def said_in_templates() -> set[str]:
    """Return what Babel finds in the package's templates."""
    found: set[str] = set()
    options = {"trim_blocks": "true", "lstrip_blocks": "true", "silent": "false"}
    for path in sorted((CODE / "outputs" / "theme").rglob("*.j2")):
        with path.open("rb") as file:
            found |= {str(msgid) for _, msgid, *_ in extract("jinja2.ext:babel_extract", file, options=options)}
    return found


def test_every_word_is_marked_for_the_extractor() -> None:
    """Labels, and what other rooms ask the interface for in so many words, reach the translators."""
    marked = said_in_code() | said_in_templates()
    asked = {
        node.args[0].value
        for path in sorted(CODE.rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and ast.unparse(node.func).split(".")[-1] == "interface"
        and len(node.args) == 1
        and isinstance(node.args[0], ast.Constant)
    }
    tables = {*LABELS.values(), *FACTS.values(), *NOTICES.values(), DRAFT, PARTIAL}
    assert set() == (asked | tables) - marked
    assert asked


@pytest.mark.parametrize("words", sorted(said_in_code() | said_in_templates()))
def test_words_are_whole_sentences_or_labels(words: str) -> None:
    """No msgid is a piece of a sentence that templates would glue together."""
    assert words == words.strip()
    assert "  " not in words
    assert "\n" not in words


def test_the_package_says_nothing_that_nobody_asks() -> None:
    """A shipped catalog has no message that the templates and the code no longer say."""
    asked = said_in_code() | said_in_templates()
    stale = {
        (locale, msgid)
        for locale in shipped()
        for context, msgid in load(languages.language(locale), None).messages
        if context is None and msgid not in asked
    }
    assert set() == stale


def drafted(locale: str) -> Catalog:
    """Return the package's own catalog of a language."""
    path = interface.PACKAGE / locale / "LC_MESSAGES" / f"{interface.DOMAIN}.po"
    return catalogs.parse(path.read_bytes(), path.name, locale)


@pytest.mark.parametrize("locale", shipped())
def test_a_language_comes_whole_or_waits_for_its_words_of_danger(locale: str) -> None:
    """Every word is drafted; those about danger are fuzzy, so said by no page, where nobody could judge them."""
    catalog = drafted(locale)
    assert said_in_code() | said_in_templates() == {message.msgid for message in catalog.messages if message.msgstr}
    assert (DANGER if locale in UNJUDGED else set()) == {message.msgid for message in catalog.messages if message.fuzzy}


@pytest.mark.parametrize("locale", shipped())
def test_the_packages_words_pass_our_own_checks(locale: str) -> None:
    """No check refuses or warns of a draft, the fuzzy ones among them; what a drafted row asks, people have read."""
    context = checks.Context(languages.language(locale), ENGLISH, f"{locale}.po")
    found: list[Problem] = []
    for message in drafted(locale).messages:
        segment = Segment(message.msgid, message.context, "paragraph", Place("x.md", 1))
        found += checks.check(segment, replace(message, fuzzy=False), context)
    assert [] == [problem for problem in found if problem.severity in {"error", "warning"}]

"""The translation memory: what it offers, what it never offers, and that it always offers the same."""

import random
from dataclasses import replace

import pytest
from catalog_strategies import catalogs as any_catalog
from catalog_strategies import words
from hypothesis import given
from hypothesis import strategies as st

from handoutpress.catalogs.translation_memory import PREFILL, PREFILL_SHORT, SHORT, Memory, letters_apart
from handoutpress.languages import wording_differences
from handoutpress.model import Catalog, Message

LONG = "Take one tablet in the morning, with a glass of water."


def catalog(*messages: Message, path: str = "asthma.po") -> Catalog:
    return Catalog(path, "de", (), messages)


def test_the_same_sentence_is_offered_with_its_origin() -> None:
    """An exact hit says which article it comes from."""
    found = Memory.of([catalog(Message("Stop smoking.", "Rauchstopp."))]).suggest("Stop smoking.")
    assert found is not None
    assert ("Rauchstopp.", 100.0, "asthma", True) == (found.msgstr, found.score, found.origin, found.exact)


def test_the_same_message_goes_before_the_same_sentence() -> None:
    """Of one sentence in two contexts the one of the same context is taken."""
    memory = Memory.of([catalog(Message("Dose", "Dosis", "cell"), Message("Dose", "Dosierung", "heading"))])
    assert [
        suggestion.msgstr for context in ("heading", "cell") if (suggestion := memory.suggest("Dose", context))
    ] == [
        "Dosierung",
        "Dosis",
    ]


def test_what_articles_translate_differently_is_reported_and_never_offered() -> None:
    """Which of two is right only a person knows."""
    memory = Memory.of([catalog(Message(LONG, "eins")), catalog(Message(LONG, "zwei"), path="back.po")])
    assert memory.suggest(LONG) is None
    assert {(None, LONG): ["eins", "zwei"]} == {
        key: [suggestion.msgstr for suggestion in found] for key, found in memory.conflicts().items()
    }


def test_articles_that_agree_are_no_conflict() -> None:
    """Two articles with the same translation make it surer, not doubtful."""
    memory = Memory.of([catalog(Message(LONG, "eins")), catalog(Message(LONG, "eins"), path="back.po")])
    assert {} == memory.conflicts()
    assert memory.suggest(LONG) is not None


@pytest.mark.parametrize(
    ("known", "asked"),
    [
        (LONG, LONG.replace("Take", "Never take")),
        (LONG, LONG.replace("with", "without")),
        (LONG.replace("Take", "You can take"), LONG.replace("Take", "You can't take")),
        ("Right lower leg", "Right upper leg"),
        ("12 / 34", "12 / 34"),
        (LONG, "Ask your nurse about the water in your knee."),
    ],
    ids=["never", "without", "can't", "short", "no-letters", "unlike"],
)
def test_what_may_mean_something_else_is_not_offered(known: str, asked: str) -> None:
    """No negation is crossed, no short label taken for a similar one, nothing without words, nothing unlike."""
    assert Memory.of([catalog(Message(known, "x"))]).suggest(asked) is None


@pytest.mark.parametrize(
    "asked",
    [
        LONG.replace("one", "two"),
        LONG.replace("one tablet", "**one tablet**"),
        "Take a tablet in the morning with a glass of water.",
    ],
    ids=["number", "markup", "reworded"],
)
def test_what_is_nearly_the_same_is_offered(asked: str) -> None:
    """A changed number is offered: the kind of change is shown, and a fuzzy message is never published."""
    assert Memory.of([catalog(Message(LONG, "x"))]).suggest(asked) is not None


def test_a_short_label_with_other_markup_is_offered() -> None:
    """Markup alone makes no other sentence, however short it is."""
    assert Memory.of([catalog(Message("**Dose**", "x"))]).suggest("Dose") is not None


def test_of_equals_the_nearest_is_taken_then_the_first() -> None:
    """Two equally similar sentences: the neighbour's translation, for neighbours are about the same thing."""
    messages = [
        Message(LONG.replace("one", "ons"), "a"),
        *[Message(f"{n}", "") for n in range(9)],
        Message(LONG.replace("one", "onx"), "b"),
    ]
    memory = Memory.of([catalog(*messages)])
    found = [memory.suggest(LONG, near=near) for near in (0, 5, 10)]
    assert ["a", "a", "b"] == [suggestion.msgstr for suggestion in found if suggestion]


def test_drafts_count_only_where_an_article_remembers_itself() -> None:
    """Fuzzy and obsolete entries are no memory for others; for the article itself a fuzzy one translates its ``#|``."""
    messages = (
        Message("New wording of a long sentence.", "alt", fuzzy=True, previous=(None, LONG)),
        Message("Gone, but not forgotten.", "weg", obsolete=True),
        Message("Empty."),
    )
    assert () == Memory.of([catalog(*messages)]).candidates
    own = Memory.of([catalog(*messages)], drafts=True)
    assert ["weg", "alt"] == [candidate.msgstr for candidate in own.candidates]
    assert own.suggest(LONG) is not None


def test_what_nobody_confirmed_is_offered_for_no_other_sentence() -> None:
    """A fuzzy entry without ``#|``, a machine's draft as a rule, is right every second time: measured, not guessed."""
    draft = Message(LONG, "Entwurf", fuzzy=True)
    assert () == Memory.of([catalog(draft, replace(draft, obsolete=True))], drafts=True).candidates


def test_nothing_is_taken_from_the_catalog_itself() -> None:
    """One memory serves all articles of a language: each passes over its own catalog."""
    memory = Memory.of([catalog(Message(LONG, "x"))])
    assert memory.suggest(LONG, without="asthma.po") is None
    assert [] == memory.similar(LONG, 50, without="asthma.po")
    assert memory.suggest(LONG, without="back.po") is not None


@given(st.lists(any_catalog(), max_size=3), words, st.randoms(use_true_random=False))
def test_the_order_of_catalogs_does_not_matter(found: list[Catalog], asked: str, order: random.Random) -> None:
    """The same catalogs in any order give the same suggestion."""
    named = [Catalog(f"{index}.po", "de", (), one.messages) for index, one in enumerate(found)]
    shuffled = order.sample(named, len(named))
    assert Memory.of(named).suggest(asked) == Memory.of(shuffled).suggest(asked)


@given(any_catalog(), words)
def test_a_suggestion_is_similar_enough_and_crosses_no_negation(known: Catalog, asked: str) -> None:
    """Same words, or the thresholds; never another set of negations."""
    found = Memory.of([known]).suggest(asked)
    if found:
        least = PREFILL_SHORT if len(asked) <= SHORT else PREFILL
        assert found.score >= least or wording_differences.words_of(found.msgid) == wording_differences.words_of(asked)
        assert wording_differences.same_negations(found.msgid, asked)


def test_letters_apart_counts_up_to_its_limit() -> None:
    """A swap of two neighbours is one change; beyond the limit the count stops."""
    assert (1, 2, 3) == (
        letters_apart("teh", "the", 2),
        letters_apart("colour", "colon", 2),
        letters_apart("a", "bcdef", 2),
    )

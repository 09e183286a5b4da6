"""``handoutpress terms``: candidates for a glossary, and where a translation does not use its words."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st
from libraries import tiny

from handoutpress import languages
from handoutpress.checks import term_candidates
from handoutpress.checks.term_candidates import Candidate
from handoutpress.cli import main
from handoutpress.model import Place, Segment
from handoutpress.press import review, terms
from handoutpress.press.opened_library.load import load, shelf

ENGLISH = languages.language("en")

TEXT = (
    "A nerve block numbs the nerve.",
    "The nerve block lasts some hours. A nerve block is safe.",
    "Your doctor does the nerve blocks. The doctor uses a needle.",
    "Ask your doctor about the rim of your hip bone.",
    "The rim of your hip bone, the rim of the hip bone: feel the rim of your hip bone.",
    "Rest. Rest. Rest. Walk slowly, walk often, and walk again.",
)


def found(texts: tuple[str, ...] = TEXT, known: tuple[str, ...] = (), at_least: int = 3) -> dict[str, Candidate]:
    segments = [
        (Segment(text, None, "paragraph", Place("source/x.md", line)), ()) for line, text in enumerate(texts, 1)
    ]
    return {one.term: one for one in term_candidates.find(segments, ENGLISH, known, at_least)}


def test_frequent_runs_of_words_are_suggested() -> None:
    """Two words that go together, a word alone, words with small words between them; plural and singular are one."""
    terms = found()
    assert (4, 3, Place("source/x.md", 1)) == (
        terms["nerve block"].count,
        terms["nerve block"].messages,
        terms["nerve block"].place,
    )
    assert 3 == terms["doctor"].count
    assert 4 == terms["hip bone"].count
    assert 3 == found(("Look at the side of the bed.",) * 3)["side of the bed"].count


def test_a_part_of_a_longer_term_is_not_suggested_for_itself() -> None:
    """*block* stands in *nerve block* only; *nerve* stands alone too."""
    assert "block" not in found()


def test_verbs_and_function_words_are_not_suggested() -> None:
    """What no article ever precedes is no noun, however often it stands."""
    assert set() == {"rest", "walk", "your", "the nerve", "a nerve block"} & found().keys()


def test_what_the_glossary_has_is_not_suggested() -> None:
    """A known term covers its words, also in the plural; what stands alone still counts."""
    terms = found(known=("nerve block", "hip bone"))
    assert set() == {"nerve block", "block", "hip bone", "hip", "bone"} & terms.keys()
    assert "doctor" in terms


def test_how_often_is_often_enough() -> None:
    """The least count is the caller's."""
    assert ("doctor" in found(at_least=3), "doctor" in found(at_least=4)) == (True, False)


def test_candidates_do_not_reach_over_marks_links_and_placeholders() -> None:
    """A comma, a bracket, a URL or a placeholder ends a run of words."""
    texts = ("The back, the pain {clinic.phone} leg (the arm) https://hand.example/foot bone.",) * 3
    assert {"back", "pain", "arm"} == found(texts).keys()


def test_languages_without_spaces_have_no_candidates() -> None:
    """Words of Japanese can't be told by spaces: nothing is better than noise."""
    segment = Segment("神経ブロックは神経ブロックです", None, "paragraph", Place("source/x.md", 1))
    assert () == term_candidates.find([(segment, ())] * 5, languages.language("ja"), ())


def test_a_source_in_another_language_counts_long_words() -> None:
    """There is no list of German function words: only long words are counted."""
    segments = [(Segment("Die Betäubung der Haut ist da.", None, "paragraph", Place("source/x.md", 1)), ())] * 3
    assert ["betäubung"] == [one.term for one in term_candidates.find(segments, languages.language("de"), ())]


@given(st.lists(st.text("the nerv block's of-.,{}[]()*_`\u00e9\u0301 5\n", max_size=60), max_size=8))
def test_every_candidate_stands_in_the_sources(texts: list[str]) -> None:
    """Whatever the sources hold: a candidate has one to four words, stands as often as is said, and scores above nothing."""
    for one in found(tuple(texts), at_least=2).values():
        assert 1 <= len(one.term.split()) <= term_candidates.LONGEST
        assert 2 <= one.count
        assert 1 <= one.messages <= one.count
        assert one.score > 0


# --- the verb ---------------------------------------------------------------------------------------------------------

HEAD = "source\tdefinition\ttarget\tforbidden\tnotes\n"


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """Return a library with a German glossary: one term used, one used otherwise, one that no source has."""
    root = tiny(tmp_path)
    rows = ["doctor\tx\tArzt|Ärztin\t\t", "litre\tx\tKrug\t\t", "spleen\tx\tMilz\t\t"]
    (root / "locales/de/glossary.tsv").write_text(HEAD + "\n".join(rows) + "\n", encoding="utf-8")
    return root


def test_terms_shows_where_a_term_is_translated_otherwise(library: Path) -> None:
    """Each place as file:line with the translation; terms that are followed are not listed."""
    said = CliRunner().invoke(main, ["--root", str(library), "terms", "de"]).output
    assert said.startswith("German: locales/de/glossary.tsv, 3 terms\n")
    assert (
        "  litre: 1 of 1 otherwise; the glossary says: Krug\n    locales/de/LC_MESSAGES/second.po:36: Trinken Sie"
        in said
    )
    assert "  in no translated message: spleen\n" in said
    assert not re.search("^  doctor", said, re.MULTILINE)


def test_a_waiver_lets_a_term_be_translated_otherwise(library: Path) -> None:
    """What a person has said is meant so is not asked again."""
    from handoutpress.press.check_actions import waive

    waive.waive(library, "HP551", "a jug is no measure", ["de"])
    (found_,) = terms.terms(library, ["de"])
    assert () == next(use.otherwise for use in found_.uses if use.term == "litre")


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        ("Use a new needle.", True),
        ("Your needles are sharp.", True),
        ("Your body needs rest.", False),
        ("He needed it.", False),
    ],
)
def test_a_reviewer_is_offered_the_terms_that_stand_in_the_source(tmp_path: Path, words: str, *, offered: bool) -> None:
    """As a check finds them: a plural is the term, another word with the same first letters is none."""
    root = tiny(tmp_path)
    (root / "locales/de/glossary.tsv").write_text(f"{HEAD}needle\ta thin tool\tNadel\t\t\n", encoding="utf-8")
    library = load(root)
    own = shelf(library, languages.language("de"))
    segment = Segment(words, None, "paragraph", Place("source/x.md", 1))
    assert offered == bool(review.terms(segment, library, own))


def test_a_language_without_a_glossary_gets_candidates(library: Path) -> None:
    """Where there is no glossary, the answer says where it would be."""
    said = CliRunner().invoke(main, ["--root", str(library), "terms", "ar", "--at-least", "2"]).output
    assert said.startswith("Arabic: no glossary yet (locales/ar/glossary.tsv)\n  not in the glossary: how often")


def test_terms_as_json(library: Path) -> None:
    """A row a language, with uses and candidates; --limit shortens only what people read."""
    said = (
        CliRunner().invoke(main, ["--root", str(library), "--json", "terms", "--at-least", "2", "--limit", "1"]).output
    )
    rows = json.loads(said)
    assert ["de", "ar", "ja"] == [row["language"] for row in rows]
    assert ["doctor", "litre", "spleen"] == [term["term"] for term in rows[0]["terms"]]
    assert len(rows[1]["candidates"]) > 1


def test_terms_writes_nothing(library: Path) -> None:
    """It only suggests."""
    from libraries import tree

    before = tree(library)
    terms.terms(library)
    assert before == tree(library)

"""The policy: which sign-offs which messages need, and what happens without them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from handoutpress import markdown, reviews
from handoutpress.library import project
from handoutpress.model import (
    Article,
    HandoutError,
    Message,
    Meta,
    Place,
    Policy,
    Rule,
    SafetyChange,
    Segment,
    Skeleton,
)
from handoutpress.reviews import Mark, Record, policy

DAY = date(2026, 11, 22)
LIBRARY = '[library]\nid = "x"\ntitle = "X"\npublisher = "X"\nlanguages = ["es", "de"]\n'


def policy_of(tmp_path: Path, text: str) -> Policy:
    (tmp_path / "source").mkdir(exist_ok=True)
    (tmp_path / "source" / "handouts.toml").write_text(LIBRARY + text, encoding="utf-8")
    return project.read(tmp_path).policy


def mark(*stages: str, qualified: tuple[str, ...] = (), origin: str = "machine") -> Mark:
    records = tuple(Record(stage, "ana", DAY, stage, "0" * 64, origin) for stage in stages)
    return Mark("0" * 64, records, qualified=frozenset(qualified))


def article(*roles: str) -> Article:
    segments = tuple(Segment(f"Text {i}.", None, "", Place("a.md", i), role) for i, role in enumerate(roles))
    return Article("a", "a.md", Meta("a", "A", "", DAY, DAY), segments, Skeleton(()))


def holds(
    chosen: Policy, roles: tuple[str, ...], *marks: Mark, locale: str = "es", output: str = "page"
) -> list[tuple[int, str, str]]:
    texts = {(None, f"Text {i}."): Message(f"Text {i}.", "x") for i in range(len(roles))}
    found = policy.holds(chosen, article(*roles), texts, marks, locale, output)
    return [(hold.index, hold.rule.otherwise, hold.words) for hold in found]


def test_without_a_policy_everything_is_shown(tmp_path: Path) -> None:
    """The default: drafts with their banner; nobody who begins a library is refused anything."""
    assert Policy("drafts", ()) == policy_of(tmp_path, "")
    assert [] == holds(Policy(), ("dose", ""), mark(), mark())


def test_the_ready_policy_for_us_clinics(tmp_path: Path) -> None:
    """Risk roles need a qualified reviser, or there is no edition; the rest a reviser, or it stays in the source language."""
    chosen = policy_of(tmp_path, '[policy]\nuse = "us-clinic"\n')
    revised, qualified = mark("revised"), mark("revised", qualified=("revised",))
    nobody = mark()
    assert [
        (0, "refuse", "revised by a qualified person"),
        (1, "refuse", "revised by a qualified person"),
        (3, "fall-back", "revised"),
    ] == holds(chosen, ("dose", "warning", "when-to-call", "", "steps"), nobody, revised, qualified, nobody, revised)


def test_own_rules_come_before_those_of_the_ready_policy(tmp_path: Path) -> None:
    """The first rule that selects a message decides, so an exception stands above the rule."""
    chosen = policy_of(
        tmp_path,
        '[policy]\nuse = "us-clinic"\n\n[[policy.rules]]\nroles = ["dose"]\nlanguages = ["de"]\noutputs = ["book"]\n'
        'require = ["revised", "clinical"]\notherwise = "fall-back"\n',
    )
    own = Rule("[[policy.rules]] 1", ("dose",), ("de",), ("book",), (), ("revised", "clinical"), False, "fall-back")
    assert (own, *policy.READY["us-clinic"].rules) == chosen.rules
    assert [(0, "fall-back", "revised and clinical")] == holds(chosen, ("dose",), mark(), locale="de", output="book")
    for locale, output in (("es", "book"), ("de", "page")):
        assert "refuse" == holds(chosen, ("dose",), mark(), locale=locale, output=output)[0][1]


def test_groups_of_roles() -> None:
    """``ordinary`` is what no risk role holds, text outside of any role included; ``risk`` is the five of DESIGN.md."""
    table = policy.PolicyTable(rules=(policy.RuleTable(roles=("ordinary",), require=("translated",)),))
    rule = policy.read(table, ("dose", "steps", "warning"), Place(""), [Place("")]).rules[0]
    assert ("", "steps") == rule.roles
    table = policy.PolicyTable(rules=(policy.RuleTable(roles=("risk", "steps", "dose"), require=()),))
    rule = policy.read(table, ("dose", "steps"), Place(""), [Place("")]).rules[0]
    assert (*markdown.RISK, "steps") == rule.roles


def test_an_ordinary_block_inside_a_risky_one_is_as_risky() -> None:
    """Steps in a warning are part of the warning; a dose inside of it is a dose; after it, the page is ordinary again."""
    text = "::::warning\n\nStop.\n\n:::steps\n\n1. Call.\n\n:::\n\n:::dose\n\nTake 2.\n\n:::\n\n::::\n\n"
    text += ":::steps\n\n1. Rest.\n\n:::\n"
    segments, _ = markdown.compile_text(text, "a.md", 1)
    expected = [("Stop.", "warning"), ("Call.", "warning"), ("Take 2.", "dose"), ("Rest.", "steps")]
    assert expected == [(segment.msgid, segment.role) for segment in segments]


def test_rules_may_differ_by_origin() -> None:
    """Only a translation that somebody vouches for as a person's is human; nothing else is."""
    chosen = Policy("x", (Rule("h", origins=("human",), require=("translated",)), Rule("m", require=("revised",))))
    human = mark("translated", origin="human")
    assert [(1, "banner", "revised"), (2, "banner", "revised")] == holds(
        chosen, ("", "", ""), human, mark("translated"), mark()
    )


def test_a_reviser_stands_for_the_translator_but_not_for_the_clinician() -> None:
    """Whoever revised has read every word against the source."""
    rule = Rule("x", require=("translated", "revised", "clinical"))
    assert ("clinical",) == policy.lacking(rule, mark("revised"))
    assert ("translated", "revised") == policy.lacking(rule, mark("clinical"))


def test_what_shows_the_source_anyway_lacks_nothing() -> None:
    """Fuzzy, empty and missing messages are the fallback's business."""
    chosen = Policy("x", (Rule("x", require=("revised",), otherwise="refuse"),))
    texts = {(None, "Text 0."): Message("Text 0.", "x", fuzzy=True), (None, "Text 1."): Message("Text 1.", "")}
    assert () == policy.holds(chosen, article("dose", "", ""), texts, [mark()] * 3, "es", "page")


WRONG = {
    'use = "us_clinic"': (7, "unknown policy 'us_clinic' in the policy", "did you mean 'us-clinic'?"),
    '[[policy.rules]]\nroles = ["doses"]\nrequire = []': (
        7,
        "unknown role 'doses' in the policy",
        "did you mean 'dose'?",
    ),
    '[[policy.rules]]\nrequire = ["reviewed"]': (
        7,
        "unknown stage 'reviewed' in the policy",
        "did you mean 'revised'?",
    ),
    '[[policy.rules]]\nrequire = []\notherwise = "refuses"': (
        7,
        "unknown action 'refuses' in the policy",
        "did you mean 'refuse'?",
    ),
    '[[policy.rules]]\nrequire = []\noutputs = ["pages"]': (
        7,
        "unknown output 'pages' in the policy",
        "did you mean 'page'?",
    ),
    '[[policy.rules]]\nrequire = []\norigins = ["machines"]': (
        7,
        "unknown origin 'machines' in the policy",
        "did you mean 'machine'?",
    ),
}


@pytest.mark.parametrize(("text", "expected"), WRONG.items(), ids=range(len(WRONG)))
def test_an_unknown_name_is_a_problem_that_names_the_near_one(
    tmp_path: Path, text: str, expected: tuple[int, str, str]
) -> None:
    """On the line of its rule: a mistyped role would otherwise be a rule that never applies."""
    with pytest.raises(HandoutError) as caught:
        policy_of(tmp_path, f"[policy]\n{text}\n")
    assert [("HP620", *expected)] == [(p.code, p.place.line, p.text, p.hint) for p in caught.value.problems]


def test_safety_changes_are_counted_and_the_newest_one_dates_them() -> None:
    """In any order in the front matter."""
    changes = (SafetyChange(date(2026, 3, 1), "a"), SafetyChange(date(2026, 2, 1), "b"))
    item = article("")
    changed = Article(item.slug, item.path, Meta("a", "A", "", DAY, DAY, safety=changes), item.segments, item.skeleton)
    assert (reviews.UNCHANGED, reviews.Safety(2, date(2026, 3, 1))) == (policy.safety(item), policy.safety(changed))

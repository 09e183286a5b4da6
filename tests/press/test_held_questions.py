"""Open questions about danger and doses: a release waits for an answer, a draft says that it is one, nothing is taken back."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from command_line import run
from libraries import tiny
from reviewers import PEOPLE

from handoutpress import press
from handoutpress.outputs.web import lasting
from handoutpress.press.check_actions import waive
from handoutpress.press.review import desk, sign

DAY = date(2026, 11, 22)
RIGHT, WRONG = "wenn Sie keine Luft bekommen", "wenn Sie Luft bekommen"
WAITS = "questions in 'warning' blocks that nobody has answered: 1 of HP541"


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """Return the tiny library whose German has lost a negation in a warning."""
    root = tiny(tmp_path)
    (root / "source" / "people.toml").write_text(PEOPLE, encoding="utf-8")
    rewrite(root, RIGHT, WRONG)
    return root


def rewrite(root: Path, old: str, new: str) -> None:
    path = root / "locales" / "de" / "LC_MESSAGES" / "demo.po"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def refused(root: Path) -> dict[str, tuple[str, ...]]:
    released = press.release(root, DAY, jobs=1)
    return {f"{item.language.locale}/{item.article.slug}": item.reasons for item in released.built.refusals}


def test_a_draft_is_made_and_says_that_it_is_one(library: Path) -> None:
    """The sentence carries a note in the reader's language, and ``build`` names the edition in a line."""
    result = run(library, "build", "--jobs", "1")
    line = "held: de/demo: 1 message about danger or a dose waits for an answer: handoutpress check de"
    assert [line] == [told for told in result.stdout.splitlines() if told.startswith("held:")]
    page = (library / "build" / "de" / "demo.html").read_text(encoding="utf-8")
    assert 1 == page.count('<span class="fallback-note">Übersetzungsentwurf</span>')
    assert WRONG in page


def test_a_release_waits_and_names_the_question(library: Path) -> None:
    """There is no edition; the finding stands on the message's line with both ways to answer."""
    released = press.release(library, DAY, jobs=1)
    held = next(item for item in released.built.refusals if item.language.locale == "de")
    assert WAITS in held.reasons
    assert ["HP641"] == [problem.code for problem in held.problems]
    assert "--waive HP541" in held.problems[0].hint
    assert "handoutpress review de demo" in held.problems[0].hint


def test_check_says_once_a_catalog_what_a_release_waits_for(library: Path) -> None:
    """HP641, at the first such message."""
    found = [problem for problem in press.check(library, ["de"]) if problem.code == "HP641"]
    assert [f"a release would wait: {WAITS}"] == [problem.text for problem in found]


def test_status_says_that_the_next_step_is_an_answer(library: Path) -> None:
    """Not a signature: it would be asked about all the same."""
    found = {(row.language.locale, row.article): row.next for row in press.status(library)}
    assert "answer what `handoutpress check de` asks" == found["de", "demo"]


def test_older_versions_can_read_the_list_of_a_recall(library: Path) -> None:
    """Clinics have the program that they have: a row of recall.json has the keys that it always had."""
    press.release(library, DAY, jobs=1)
    rows = json.loads((library / "build" / "recall.json").read_bytes())["files"].values()
    keys = {"sha256", "name", "id", "language", "edition", "date", "safety", "verdict", "why"}
    assert [keys] * len(rows) == [set(row) for row in rows]


def test_a_waiver_answers(library: Path) -> None:
    """With a reason, for these words."""
    waive.waive(library, "HP541", "said otherwise", ["de"], [], [])
    assert "de/demo" not in refused(library)


def test_a_sign_off_answers_what_stood_beside_the_words(library: Path) -> None:
    """Whoever read the sentence with its question and agreed has answered it; any edit asks again."""
    sign(desk(library, "de", "demo", "ben", "revised"), DAY)
    assert "de/demo" not in refused(library)
    rewrite(library, WRONG, f"{WRONG} können")
    assert "de/demo" in refused(library)


def test_a_sign_off_from_before_the_question_answers_nothing(library: Path) -> None:
    """A record without the codes that were asked was made when nothing stood beside the words."""
    sign(desk(library, "de", "demo", "ben", "revised"), DAY)
    for path in (library / "locales" / "de" / "reviews" / "demo").glob("*.jsonl"):
        rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        lines = [json.dumps({key: value for key, value in row.items() if key != "asked"}) for row in rows]
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    assert "de/demo" in refused(library)


def record(root: Path, *, words: bool) -> Path:
    """Put the German edition on record as it is, as if it had been released before the question was asked."""
    waive.waive(root, "HP541", "said otherwise", ["de"], [], [])
    press.release(root, DAY, jobs=1)
    path = root / "locales" / "de" / "LC_MESSAGES" / "demo.po"
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    path.write_text("".join(line for line in lines if "qa-ok" not in line), encoding="utf-8")
    found = next((root / "releases").glob("*.json"))
    data = json.loads(found.read_bytes())
    data |= {} if words else {"words": {}}
    found.write_text(json.dumps(data), encoding="utf-8")
    return found


@pytest.mark.parametrize("words", [True, False], ids=["its words on record", "a record of an older version"])
def test_what_was_released_before_the_question_stays_released(library: Path, *, words: bool) -> None:
    """A newer handoutpress asks more; that takes no edition back whose words were handed out already."""
    record(library, words=words)
    assert "de/demo" not in refused(library)


def test_an_edit_of_released_words_waits_but_recalls_no_copy(library: Path) -> None:
    """The copies that are out there are old, not to be removed; the page at their address does not say otherwise."""
    record(library, words=True)
    rewrite(library, WRONG, f"{WRONG} können")
    released = press.release(library, DAY, jobs=1)
    assert "de" in {item.language.locale for item in released.built.refusals}
    assert 0 == released.recalled
    page = (library / "build" / "de" / "demo.html").read_text(encoding="utf-8")
    assert (True, False) == (lasting.MARK.decode() in page, "Benutzen Sie diese Ausgabe nicht" in page)
    assert WRONG not in page


def test_a_policy_may_ask_for_a_family_of_checks(library: Path) -> None:
    """In a language whose words for it nobody has written down there is no release, and the reason says so."""
    settings = library / "source" / "handouts.toml"
    text = settings.read_text(encoding="utf-8").replace('"ja"', '"ps"')
    settings.write_text(text + '\n[policy]\nlooked-at = ["opposites"]\n', encoding="utf-8")
    assert "the policy asks for checks that do not know Pashto: opposites" in refused(library)["ps/demo"]
    assert not any("opposites" in reason for reason in refused(library)["de/demo"])


def test_a_family_that_there_is_not_is_told(library: Path) -> None:
    """HP620, with the nearest name."""
    settings = library / "source" / "handouts.toml"
    settings.write_text(
        settings.read_text(encoding="utf-8") + '\n[policy]\nlooked-at = ["negations"]\n', encoding="utf-8"
    )
    result = run(library, "check")
    assert "unknown family of checks 'negations' in the policy" in result.stderr
    assert "did you mean 'negation'" in result.stderr

"""The ledger of sign-offs: what a record is bound to, what of a ledger holds, what is reported."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from handoutpress import languages, reviews
from handoutpress.markdown import RISK
from handoutpress.model import HandoutError, Message, Place, Segment, Severity
from handoutpress.reviews import Carried, Ledger, Mark, Person, Record, Safety

SPANISH = languages.language("es")
DAY = date(2026, 11, 22)


def person(name: str, *stages: str, qualified: bool = False, locales: tuple[str, ...] = ("es",)) -> Person:
    allowed = frozenset(stages or reviews.STAGES)
    return Person(name, name.title(), "Diploma" if qualified else "", qualified, frozenset(locales), allowed, True)


PEOPLE = {"ana": person("ana"), "ben": person("ben", qualified=True), "doc": person("doc", "clinical", qualified=True)}


def segment(msgid: str = "Take 2 tablets.", role: str = "", context: str | None = None) -> Segment:
    return Segment(msgid, context, "paragraph", Place("source/demo.md", 3), role)


def message(msgstr: str = "Tome 2 tabletas.", msgid: str = "Take 2 tablets.", *, fuzzy: bool = False) -> Message:
    return Message(msgid, msgstr, fuzzy=fuzzy)


def record(
    number: int, stage: str = "translated", who: str = "ana", msgstr: str = "Tome 2 tabletas.", **more: object
) -> Record:
    key = reviews.digest("demo", segment(), msgstr)
    return replace(Record(f"s.{number}", who, DAY, stage, key, "human"), **more)  # type: ignore[arg-type]


def held(*records: Record) -> reviews.Signed:
    return reviews.judge(Ledger(records), PEOPLE, SPANISH)


def mark_of(*records: Record, safety: Safety = reviews.UNCHANGED, role: str = "", **changes: object) -> Mark:
    entry = replace(message(), **changes)  # type: ignore[arg-type]
    return reviews.mark("demo", segment(role=role), entry, held(*records), safety)


def codes(signed: reviews.Signed) -> list[str]:
    return [problem.code for problem in signed.problems]


def test_the_key_is_the_sha256_that_the_documents_promise() -> None:
    """Another program can compute it: SHA-256 of compact JSON in NFC; the golden value guards the ledgers in the field."""
    golden = "9e20b467872bb0f4da96ed3a9235a4f91aa6da3628c98e775cab0f095d4e2649"
    assert golden == reviews.digest("demo", segment("Take *2*.", "dose", "cell"), "Tome *2* al día.")


@pytest.mark.parametrize(
    ("article", "changed", "msgstr"),
    [
        ("other", segment(), "Tome 2 tabletas."),
        ("demo", segment("Take 3 tablets."), "Tome 2 tabletas."),
        ("demo", segment(role="dose"), "Tome 2 tabletas."),
        ("demo", segment(context="cell"), "Tome 2 tabletas."),
        ("demo", segment(), "Tome 2 tabletas"),
        ("demo", segment(), "Tome 2\u00a0tabletas."),
    ],
)
def test_any_edit_of_either_side_is_another_key(article: str, changed: Segment, msgstr: str) -> None:
    """Article, role, msgctxt, msgid and msgstr all count, down to one kind of space."""
    assert reviews.digest("demo", segment(), "Tome 2 tabletas.") != reviews.digest(article, changed, msgstr)


def test_two_spellings_of_one_letter_are_the_same_words() -> None:
    """An editor that writes é as two code points has edited nothing."""
    assert reviews.digest("demo", segment(), "caf\u00e9") == reviews.digest("demo", segment(), "cafe\u0301")


def test_a_record_survives_its_line() -> None:
    """What is written is what is read, in ASCII, whatever the words."""
    for item in (
        record(1, safety=0, text=("Take 2.", "أخذ ٢\u2028\n")),
        record(2, carried=Carried("ben", "a typo in the source")),
        Record("s.3", "ana", DAY, revokes="s.1"),
    ):
        data = reviews.line(item)
        found, problems = reviews.parse(data.decode("ascii"), "x.jsonl")
        assert ([item], []) == (found, problems)
        assert (1, 1) == (data.count(b"\n"), found[0].number)


def test_a_sign_off_holds_for_its_words_only() -> None:
    """The same record says nothing about the edited message."""
    assert "translated" == mark_of(record(1)).stage
    assert "machine" == mark_of(record(1), msgstr="Tome 3 tabletas.").stage
    assert "machine" == mark_of(record(1), role="dose").stage


def test_a_fuzzy_flag_suspends_and_its_end_restores() -> None:
    """Fuzzy is the only "do not use" signal that every editor knows; the record stays."""
    assert reviews.NONE == mark_of(record(1), fuzzy=True)
    assert "translated" == mark_of(record(1), fuzzy=False).stage


def test_a_revocation_wins_in_any_order() -> None:
    """Two branches may bring the record and its revocation in either order."""
    revocation = Record("s.9", "ben", DAY, revokes="s.1")
    assert "machine" == mark_of(record(1), revocation).stage
    assert "machine" == mark_of(revocation, record(1)).stage
    assert [] == codes(held(revocation, record(1)))


def test_the_reviser_is_not_the_translator() -> None:
    """ISO 17100: a second person; whoever translated, even in a sign-off taken back, cannot revise the same words."""
    own = held(record(1), record(2, "revised"))
    assert ["HP604"] == codes(own)
    assert "translated" == mark_of(record(1), record(2, "revised")).stage
    revoked = Record("s.9", "ana", DAY, revokes="s.1")
    assert "machine" == mark_of(record(1), record(2, "revised"), revoked).stage
    assert "revised" == mark_of(record(1), record(2, "revised", "ben")).stage


def test_unknown_people_and_people_without_the_right_do_not_count() -> None:
    """Each is one finding a file, with its line, however many lines they signed."""
    signed = held(record(1, who="eve"), record(2, who="eve", msgstr="x"), record(3, "revised", "doc"))
    assert (["HP602", "HP603"], {}) == (codes(signed), signed.by_hash)
    german = reviews.judge(Ledger((record(1),)), PEOPLE, languages.language("de"))
    assert ["HP603"] == codes(german)


def test_what_an_unknown_person_signed_can_be_revoked() -> None:
    """After that there is nothing left to report."""
    assert [] == codes(held(record(1, who="eve"), Record("s.9", "ben", DAY, revokes="s.1")))


def test_stages_are_a_ladder() -> None:
    """A clinician's reading without a reviser's is recorded, but the message has not reached that stage."""
    assert "translated" == mark_of(record(1), record(2, "clinical", "doc")).stage
    assert "clinical" == mark_of(record(1), record(2, "clinical", "doc"), record(3, "revised", "ben")).stage
    assert "revised" == mark_of(record(3, "revised", "ben")).stage, (
        "a reviser of a machine draft stands for a translator"
    )
    assert frozenset({"clinical", "translated"}) == mark_of(record(1), record(2, "clinical", "doc")).stages


def test_origin_is_human_only_if_nobody_says_machine() -> None:
    """No record, or one that says machine, is a machine's words."""
    assert ["human", "machine", "machine"] == [
        mark_of(record(1)).origin,
        mark_of(record(1), record(2, "revised", "ben", origin="machine")).origin,
        mark_of().origin,
    ]
    assert ["human", "machine"] == [
        mark_of(record(1), record(2, "clinical", "doc", origin="")).origin,
        mark_of(record(1, origin="")).origin,
    ]


def test_a_safety_change_outdates_older_sign_offs_and_those_that_did_not_know_of_it() -> None:
    """By date, and within a day or across branches by how many safety changes the signer's source named."""
    change = Safety(1, date(2026, 11, 22))
    stale = [
        record(1, date=date(2026, 11, 21), safety=1),
        record(1, safety=0),
        record(1, safety=None),
        record(1, date=date(2026, 11, 30), safety=0),
    ]
    fresh = [record(1, safety=1), record(1, date=date(2026, 11, 23)), record(1, safety=2)]
    assert ["machine"] * 4 == [mark_of(item, safety=change).stage for item in stale]
    assert ["translated"] * 3 == [mark_of(item, safety=change).stage for item in fresh]
    assert (stale[0],) == mark_of(stale[0], safety=change).outdated


@pytest.mark.parametrize("role", sorted(RISK))
def test_a_correction_of_the_source_carries_nothing_into_a_risky_block(role: str) -> None:
    """Where a mistake harms a person reads again, however small the correction."""
    key = reviews.digest("demo", segment(role=role), "Tome 2 tabletas.")
    item = record(1, hash=key, carried=Carried("ben", "typo"))
    assert "machine" == mark_of(item, role=role).stage
    assert "translated" == mark_of(record(1, carried=Carried("ben", "typo"))).stage


def test_qualified_stages_are_told_apart() -> None:
    """Policy may ask for a person with a proven qualification."""
    found = mark_of(record(1), record(2, "revised", "ben"))
    assert (frozenset({"revised"}), frozenset({"translated", "revised"})) == (found.qualified, found.stages)


BROKEN = {
    "": "",
    "not json": "it is not JSON",
    "[1]": "it is not an object in braces",
    "1": "it is not an object in braces",
    '{"id": "a"}': "person must be a name of letters, digits and . _ -",
    "<<<<<<< HEAD": "it is not JSON",
    "[" * 100_000: "it is too deep",
    '{"revokes": ["a"], "id": "a", "person": "ana", "date": "2026-11-22"}': "revokes must be a name of letters, digits and . _ -",
}


@pytest.mark.parametrize(("line", "why"), BROKEN.items(), ids=range(len(BROKEN)))
def test_a_malformed_line_is_a_finding_and_its_neighbours_count(line: str, why: str) -> None:
    """One bad line costs one line; the place is that line."""
    good = reviews.line(record(1)).decode()
    found, problems = reviews.parse(good + line + "\n" + good, "x.jsonl")
    assert [1, 3] == [item.number for item in found]
    expected = [(Place("x.jsonl", 2), f"not a sign-off: {why}")] if why else []
    assert expected == [(problem.place, problem.text) for problem in problems]


GOOD = json.loads(reviews.line(record(1, safety=1, text=("a", "b"), carried=Carried("ben", "typo"))))


@pytest.mark.parametrize(
    "wrong",
    [
        {"id": ""}, {"id": "a b"}, {"id": 1}, {"person": None}, {"date": "22.11.2026"}, {"date": "2026-W47-7"}, {"date": 20261122},
        {"stage": "approved"}, {"stage": ["revised"]}, {"hash": "abc"}, {"hash": GOOD["hash"].upper()}, {"hash": [1]},
        {"origin": "alien"}, {"safety": "1"}, {"safety": True}, {"safety": -1}, {"text": "a"}, {"text": ["a"]},
        {"carried": {"by": "x"}}, {"carried": True}, {"carried": {"by": " ", "why": "x"}}, {"approved": True}, {"revokes": ""},
    ],
    ids=str,
)  # fmt: skip
def test_a_value_of_the_wrong_kind_is_no_sign_off(wrong: dict[str, object]) -> None:
    """Nothing half-understood counts, an unknown key included: it may mean less than what we would read."""
    found, problems = reviews.parse(json.dumps(GOOD | wrong), "x.jsonl")
    assert ([], ["HP601"]) == (found, [problem.code for problem in problems])


def test_lines_that_only_together_are_json_are_no_sign_offs() -> None:
    """The fast way to read a file must not see records that no line holds."""
    text = json.dumps(GOOD)
    cut = text.index(", ")
    found, problems = reviews.parse(f"{text[:cut]}\n{text[cut + 2 :]}\n{text},{text}", "x.jsonl")
    assert ([], [1, 2, 3]) == (found, [problem.place.line for problem in problems])


def test_a_flood_of_malformed_lines_is_summed_up() -> None:
    """A file of another kind is twenty-one findings, not thousands."""
    _, problems = reviews.parse("x\n" * 1000, "x.jsonl")
    assert (21, "not a sign-off: 980 more lines hold no sign-off") == (len(problems), problems[-1].text)


def test_a_ledger_with_an_unreadable_line_is_not_sound() -> None:
    """The line may have been a revocation: release must not go on without it."""
    ledger = Ledger((record(1),), tuple(reviews.parse("{", "x.jsonl")[1]))
    assert (False, True) == (reviews.judge(ledger, PEOPLE, SPANISH).sound, held(record(1)).sound)


def test_two_records_with_one_id_are_a_finding_and_both_are_revoked_together() -> None:
    """The same record twice (one sitting merged under two names) is none."""
    other = record(1, "clinical", "doc")
    assert ["HP606"] == codes(held(record(1), other))
    assert "machine" == mark_of(record(1), other, Record("s.9", "ben", DAY, revokes="s.1")).stage
    assert [] == codes(held(record(1), record(1)))
    assert 1 == len(mark_of(record(1), record(1)).records)


def test_a_revocation_of_nothing_is_a_finding() -> None:
    """A mistyped id would otherwise leave a bad sign-off standing, and nobody would know."""
    assert ["HP607"] == codes(held(Record("s.9", "ben", DAY, revokes="s.l")))


def test_sign_offs_of_words_that_are_gone_are_a_note() -> None:
    """Edits void sign-offs every day: one line a file says how many."""
    ledger = Ledger((record(1, path="a"), record(2, path="a", msgstr="x"), record(3, path="b")))
    notes = reviews.unmatched(ledger, {record(1).hash})
    assert [(Severity.INFO, "1 of the 2 sign-offs here matches no message of today")] == [
        (note.severity, note.text) for note in notes
    ]


def test_a_ledger_is_read_from_every_sitting_whatever_the_folder_is_called(tmp_path: Path) -> None:
    """Renaming an article's file keeps its sign-offs: the hash finds them, not the path."""
    folder = tmp_path / "locales" / "es" / "reviews"
    for name, item in (
        ("old-name/2026-11-22-ana-1.jsonl", record(1)),
        ("demo/2026-11-22-ben-2.jsonl", record(2, "revised", "ben")),
    ):
        (folder / name).parent.mkdir(parents=True)
        (folder / name).write_bytes(reviews.line(item))
    ledger = reviews.read(folder, tmp_path)
    assert {"translated", "revised"} == {item.stage for item in ledger.records}
    assert Place("locales/es/reviews/demo/2026-11-22-ben-2.jsonl", 1) == ledger.records[0].place
    assert Ledger() == reviews.read(tmp_path / "locales" / "fr" / "reviews", tmp_path)


def test_a_file_that_is_no_text_is_one_finding(tmp_path: Path) -> None:
    """And CRLF, a byte order mark or a missing last line feed are none."""
    folder = tmp_path / "reviews" / "demo"
    folder.mkdir(parents=True)
    (folder / "bad.jsonl").write_bytes(b"\xff\xfe{}")
    (folder / "windows.jsonl").write_bytes(b"\xef\xbb\xbf" + reviews.line(record(1)).replace(b"\n", b"\r\n") + b"\r\n")
    (folder / "cut.jsonl").write_bytes(reviews.line(record(2)).rstrip(b"\n"))
    ledger = reviews.read(tmp_path / "reviews", tmp_path)
    assert (["HP609"], 2) == ([problem.code for problem in ledger.problems], len(ledger.records))


def people_of(tmp_path: Path, text: str) -> reviews.People:
    (tmp_path / "source").mkdir(exist_ok=True)
    (tmp_path / "source" / "people.toml").write_text(text, encoding="utf-8")
    return reviews.read_people(tmp_path)


def test_people_are_read_with_what_they_may(tmp_path: Path) -> None:
    """Languages in any spelling; nobody is qualified or named unless the file says so."""
    people = people_of(
        tmp_path, '[people.ana]\nname = "Ana P."\nlanguages = ["pt-BR", "es"]\nstages = ["translated"]\n'
    )
    expected = Person("ana", "Ana P.", "", False, frozenset({"pt_BR", "es"}), frozenset({"translated"}), False)
    assert {"ana": expected} == people
    assert (True, False, False) == (
        expected.may("translated", "es"), expected.may("revised", "es"), expected.may("translated", "de")
    )  # fmt: skip


def test_a_library_without_a_people_file_has_nobody(tmp_path: Path) -> None:
    """Then nobody may sign; a file with nothing but comments says the same."""
    assert {} == reviews.read_people(tmp_path)
    assert {} == people_of(tmp_path, "# nobody yet\n")


def test_every_fault_of_the_people_file_is_named(tmp_path: Path) -> None:
    """With the line of the person it is about."""
    text = '[people.ana]\nname = "Ana"\nlanguages = ["xx"]\nstages = ["revise"]\nqualified = true\n'
    with pytest.raises(HandoutError) as caught:
        people_of(tmp_path, text)
    assert ["HP110", "HP610", "HP611"] == [problem.code for problem in caught.value.problems]
    assert {1} == {problem.place.line for problem in caught.value.problems}

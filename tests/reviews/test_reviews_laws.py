"""The laws of sign-off: no sequence of edits, merges, renames and reverts shows changed words as reviewed or loses a sign-off.

An oracle that knows only what people really read stands beside the ledger: a message is reviewed just if somebody read
these very words, in this place, and nobody took it back.
"""

from __future__ import annotations

import shutil
import subprocess
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handoutpress import catalogs, languages, reviews
from handoutpress.model import Catalog, Message, Place, Segment
from handoutpress.reviews import Ledger, Person, Record

SPANISH = languages.language("es")
DAY = date(2026, 11, 22)
PEOPLE = {
    name: Person(name, name, "", False, frozenset({"es"}), frozenset(reviews.STAGES), False)
    for name in ("ana", "ben", "eve")
}
# Pairs that differ by what a reviewer must not miss, and two spellings of one word.
WORDS = (
    "Tome 2.",
    "Tome 3.",
    "No tome 2.",
    "Tome\u00a02.",
    "caf\u00e9",
    "cafe\u0301",
    "",
    "Tome 2.\u200b",
    '","',
    "\u2028",
    "أخذ",
)
SLOTS = range(3)
ROLES = ("", "dose")


@dataclass
class Branch:
    """A checkout: what the catalog says, and the records in its ledger's files."""

    texts: list[str] = field(default_factory=lambda: ["Tome 2."] * len(SLOTS))
    msgids: list[str] = field(default_factory=lambda: [f"Take {slot}." for slot in SLOTS])
    fuzzy: list[bool] = field(default_factory=lambda: [False] * len(SLOTS))
    records: tuple[Record, ...] = ()

    def copy(self) -> Branch:
        return Branch([*self.texts], [*self.msgids], [*self.fuzzy], self.records)


def segment(branch: Branch, slot: int) -> Segment:
    return Segment(branch.msgids[slot], None, "", Place(""), ROLES[slot % 2])


def shown(branch: Branch, order: st.DataObject) -> list[frozenset[str]]:
    records = order.draw(st.permutations(branch.records)) if len(branch.records) > 1 else branch.records
    signed = reviews.judge(Ledger(tuple(records)), PEOPLE, SPANISH)
    found = []
    for slot in SLOTS:
        message = Message(branch.msgids[slot], branch.texts[slot], fuzzy=branch.fuzzy[slot])
        found.append(reviews.mark("demo", segment(branch, slot), message, signed).stages)
    return found


Read = tuple[str, str, str, str, str]
"""Who read at which stage which role, msgid and msgstr."""


class Oracle:
    """Everything that was ever read or taken back, by words and not by hashes."""

    def __init__(self) -> None:
        self.read: dict[str, Read] = {}

    def expected(self, branch: Branch, slot: int) -> frozenset[str]:
        if branch.fuzzy[slot] or not branch.texts[slot]:
            return frozenset()
        words = (ROLES[slot % 2], *(unicodedata.normalize("NFC", t[slot]) for t in (branch.msgids, branch.texts)))
        here = {record.id for record in branch.records}
        revoked = {record.revokes for record in branch.records}
        mine = [read for id_, read in self.read.items() if id_ in here and read[2:] == words]
        authors = {who for who, stage, *_ in mine if stage == "translated"}
        live = {read[:2] for id_, read in self.read.items() if id_ in here - revoked and read[2:] == words}
        return frozenset(stage for who, stage in live if stage != "revised" or who not in authors)


ACTIONS = st.one_of(
    st.tuples(st.just("translate"), st.sampled_from(SLOTS), st.sampled_from(WORDS)),
    st.tuples(st.just("rewrite"), st.sampled_from(SLOTS), st.sampled_from(WORDS)),
    st.tuples(st.just("swap"), st.sampled_from(SLOTS), st.sampled_from(SLOTS)),
    st.tuples(st.just("fuzzy"), st.sampled_from(SLOTS), st.booleans()),
    st.tuples(st.just("sign"), st.just(0), st.tuples(st.just("ana"), st.sampled_from(reviews.STAGES[:2]))),
    st.tuples(st.just("sign"), st.sampled_from(SLOTS), st.tuples(st.sampled_from(sorted(PEOPLE)), st.sampled_from(reviews.STAGES))),
    st.tuples(st.just("revoke"), st.sampled_from(SLOTS), st.integers(0, 20)),
    st.tuples(st.just("branch"), st.sampled_from(SLOTS), st.none()),
    st.tuples(st.just("merge"), st.sampled_from(SLOTS), st.integers(0, 20)),
    st.tuples(st.just("revert"), st.sampled_from(SLOTS), st.integers(0, 20)),
)  # fmt: skip


class World:
    """Branches, the history to which a revert goes back, and the oracle."""

    def __init__(self) -> None:
        self.branches = [Branch()]
        self.history: list[Branch] = [Branch()]
        self.oracle = Oracle()

    def act(self, what: str, slot: int, more: object) -> None:
        branch = self.branches[-1]
        getattr(self, f"_{what}")(branch, slot, more)
        self.history.append(self.branches[-1].copy())

    def _translate(self, branch: Branch, slot: int, words: str) -> None:
        branch.texts[slot] = words

    def _rewrite(self, branch: Branch, slot: int, words: str) -> None:
        branch.msgids[slot] = f"Take {words}"

    def _swap(self, branch: Branch, one: int, other: int) -> None:
        branch.texts[one], branch.texts[other] = branch.texts[other], branch.texts[one]

    def _fuzzy(self, branch: Branch, slot: int, flag: bool) -> None:
        branch.fuzzy[slot] = flag

    def _sign(self, branch: Branch, slot: int, who_and_stage: tuple[str, str]) -> None:
        if branch.fuzzy[slot] or not branch.texts[slot]:
            return
        who, stage = who_and_stage
        item = segment(branch, slot)
        key = reviews.digest("demo", item, branch.texts[slot])
        record = Record(f"r{len(self.oracle.read)}", who, DAY, stage, key)
        words = (unicodedata.normalize("NFC", text) for text in (item.msgid, branch.texts[slot]))
        self.oracle.read[record.id] = (who, stage, item.role, *words)  # type: ignore[assignment]
        branch.records = (*branch.records, record)

    def _revoke(self, branch: Branch, slot: int, number: int) -> None:
        if branch.records:
            target = branch.records[number % len(branch.records)]
            branch.records = (*branch.records, Record(f"{target.id}.x", "eve", DAY, revokes=target.id))

    def _branch(self, branch: Branch, slot: int, more: None) -> None:
        self.branches.append(branch.copy())

    def _merge(self, branch: Branch, slot: int, number: int) -> None:
        """Take every file of both ledgers, and this or that branch's words of a message."""
        other = self.branches[number % len(self.branches)]
        branch.texts[slot], branch.msgids[slot] = other.texts[slot], other.msgids[slot]
        branch.records = tuple(dict.fromkeys((*branch.records, *other.records)))

    def _revert(self, branch: Branch, slot: int, number: int) -> None:
        """Bring back old words, not old records: a ledger is only added to."""
        old = self.history[number % len(self.history)]
        branch.texts, branch.msgids = [*old.texts], [*old.msgids]


@settings(max_examples=200, deadline=None)
@given(st.lists(ACTIONS, min_size=10, max_size=40), st.data())
def test_just_what_was_read_is_shown_as_reviewed(actions: list[tuple[str, int, object]], data: st.DataObject) -> None:
    """After any history, on every branch, in any order of records: neither more sign-offs than the oracle's, nor fewer."""
    world = World()
    for action in actions:
        world.act(*action)
    for branch in world.branches:
        assert [world.oracle.expected(branch, slot) for slot in SLOTS] == shown(branch, data)


@settings(max_examples=200, deadline=None)
@given(st.lists(st.text(max_size=8), min_size=6, max_size=6), st.lists(st.text(max_size=8), min_size=6, max_size=6))
def test_different_words_never_share_a_key(one: list[str], other: list[str]) -> None:
    """Neither quotes nor commas nor control characters let one field run into the next."""

    def key(words: list[str]) -> str:
        article, role, context, msgid, msgstr, _ = words
        return reviews.digest(article, Segment(msgid, context, "", Place(""), role), msgstr)

    same = [unicodedata.normalize("NFC", text) for text in one[:5]] == [
        unicodedata.normalize("NFC", text) for text in other[:5]
    ]
    assert same == (key(one) == key(other))


@settings(max_examples=200, deadline=None)
@given(st.text(), st.lists(st.text(alphabet='{}[]",:\n\r\u2028 0a\\'), max_size=4))
def test_no_file_makes_the_reader_fail(text: str, pieces: list[str]) -> None:
    """Whatever stands in a sitting's file: records or findings, never an exception, and never a record of garbage."""
    good = reviews.line(Record("a", "ana", DAY, "revised", "0" * 64)).decode()
    found, _ = reviews.parse(good.join([text, *pieces]), "x.jsonl")
    assert all(record.id == "a" and record.hash == "0" * 64 for record in found)


# --- real git -------------------------------------------------------------------------------------------------------

HEADER = 'msgid ""\nmsgstr ""\n"Language: es\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
PO = "locales/es/LC_MESSAGES/demo.po"


class Repository:
    """A library's Spanish catalog and ledger in a git repository of its own."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.git("init", "-q", "-b", "main")
        self.git("config", "user.name", "Test")
        self.git("config", "user.email", "test@example.org")
        self.write({f"Take {slot}.": f"Tome {slot}." for slot in range(6)})
        self.commit()

    def git(self, *arguments: str) -> str:
        run = subprocess.run(["git", *arguments], cwd=self.root, check=True, capture_output=True, text=True)
        return run.stdout

    def commit(self) -> None:
        self.git("add", "-A")
        self.git("commit", "-q", "--allow-empty", "-m", "x")

    def write(self, texts: dict[str, str]) -> None:
        path = self.root / PO
        path.parent.mkdir(parents=True, exist_ok=True)
        # comments between the entries give git the lines of context that real catalogs have
        entries = [
            f'#. one\n#. two\n#: {msgid}.md\nmsgid "{msgid}"\nmsgstr "{msgstr}"\n' for msgid, msgstr in texts.items()
        ]
        path.write_text(HEADER + "\n" + "\n".join(entries), encoding="utf-8")

    def edit(self, slot: int, msgstr: str) -> None:
        texts = {message.msgid: message.msgstr for message in self.catalog().messages}
        self.write(texts | {f"Take {slot}.": msgstr})

    def catalog(self) -> Catalog:
        return catalogs.read(self.root / PO, self.root)

    def sign(self, who: str, stage: str, sitting: str, slots: range) -> None:
        folder = self.root / "locales/es/reviews/demo"
        folder.mkdir(parents=True, exist_ok=True)
        texts = {message.msgid: message.msgstr for message in self.catalog().messages}
        lines = []
        for slot in slots:
            key = reviews.digest("demo", Segment(f"Take {slot}.", None, "", Place("")), texts[f"Take {slot}."])
            lines.append(reviews.line(Record(f"{sitting}.{slot}", who, DAY, stage, key, "human")))
        (folder / f"2026-11-22-{who}-{sitting}.jsonl").write_bytes(b"".join(lines))

    def stages(self) -> list[str]:
        ledger = reviews.read(self.root / "locales/es/reviews", self.root)
        signed = reviews.judge(ledger, PEOPLE, SPANISH)
        messages = self.catalog().by_key()
        found = [Segment(f"Take {slot}.", None, "", Place("")) for slot in range(6)]
        return [reviews.mark("demo", item, messages.get(item.key), signed).stage for item in found]


@pytest.fixture
def repository(tmp_path: Path) -> Iterator[Repository]:
    yield Repository(tmp_path)
    shutil.rmtree(tmp_path / ".git")


def test_two_branches_with_reviews_and_edits_merge_without_a_conflict_and_without_a_false_sign_off(
    repository: Repository,
) -> None:
    """One branch signs everything while the other edits two messages and signs those; git merges them by itself."""
    repository.sign("ana", "translated", "a1", range(6))
    repository.commit()
    repository.git("switch", "-q", "-c", "reviser")
    repository.sign("ben", "revised", "b1", range(6))
    repository.commit()
    repository.git("switch", "-q", "main")
    repository.edit(1, "No tome 1.")
    repository.edit(4, "Tome 40.")
    repository.sign("ana", "translated", "a2", range(4, 5))
    repository.commit()
    repository.git("merge", "-q", "--no-edit", "reviser")
    assert ["revised", "machine", "revised", "revised", "translated", "revised"] == repository.stages()


def test_the_same_message_signed_on_one_branch_and_edited_on_the_other_is_not_reviewed(repository: Repository) -> None:
    """And going back to the old words brings their sign-off back, since somebody did read these."""
    repository.git("switch", "-q", "-c", "reviser")
    repository.sign("ben", "revised", "b1", range(2, 3))
    repository.commit()
    repository.git("switch", "-q", "main")
    repository.edit(2, "Tome 20.")
    repository.commit()
    repository.git("merge", "-q", "--no-edit", "reviser")
    assert "machine" == repository.stages()[2]
    repository.git("revert", "--no-edit", "HEAD^1")
    assert "revised" == repository.stages()[2]


def test_a_sign_off_and_its_revocation_on_two_branches_end_as_revoked(repository: Repository) -> None:
    """Whichever branch is merged into which."""
    repository.sign("ben", "revised", "b1", range(6))
    repository.commit()
    for name, base in (("keeps", "main"), ("revokes", "main")):
        repository.git("switch", "-q", "-c", name, base)
        if name == "revokes":
            path = repository.root / "locales/es/reviews/demo/2026-11-22-eve-e1.jsonl"
            path.write_bytes(reviews.line(Record("e1.0", "eve", DAY, revokes="b1.3")))
        else:
            repository.sign("ana", "clinical", "a1", range(6))
        repository.commit()
    for into, other in (("keeps", "revokes"), ("revokes", "keeps")):
        repository.git("switch", "-q", "--detach", into)
        repository.git("merge", "-q", "--no-edit", other)
        assert ["clinical", "clinical", "clinical", "machine", "clinical", "clinical"] == repository.stages()


def test_two_people_who_sit_at_the_same_time_on_the_same_messages_do_not_conflict(repository: Repository) -> None:
    """A sitting is a file of its own, so git has nothing to merge in it; a renamed folder keeps both."""
    for who, stage, sitting in (("ana", "translated", "a1"), ("ben", "revised", "b1")):
        repository.git("switch", "-q", "-c", who, "main")
        repository.sign(who, stage, sitting, range(6))
        repository.commit()
    repository.git("merge", "-q", "--no-edit", "ana")
    repository.git("mv", "locales/es/reviews/demo", "locales/es/reviews/renamed")
    repository.commit()
    assert ["revised"] * 6 == repository.stages()

"""Sittings: what is due for whom, what a sitting writes, and the walk through it in a real terminal."""

from __future__ import annotations

import json
import os
import pty
import select
import signal
import sys
import time
from datetime import date
from pathlib import Path

import pytest
from libraries import tiny, tree
from reviewers import PEOPLE

from handoutpress import press, reviews
from handoutpress.model import HandoutError
from handoutpress.press import review
from handoutpress.press.review import Sitting, desk, due, sign
from handoutpress.press.review_answers import passages
from handoutpress.press.terminal import review_dialogue, status_tables

DAY = date(2026, 11, 22)

NEW = "Rufen Sie sofort {emergency} an, wenn Sie keine Luft bekommen. Rufen Sie uns an, wenn Ihnen länger als 24 Stunden übel ist."
PO = "locales/de/LC_MESSAGES/demo.po"


@pytest.fixture
def library(tmp_path: Path) -> Path:
    root = tiny(tmp_path)
    (root / "source" / "people.toml").write_text(PEOPLE, encoding="utf-8")
    return root


def at(root: Path, by: str = "ben", stage: str = "revised") -> review.Desk:
    return desk(root, "de", "demo", by, stage)


def edit_po(root: Path, old: str, new: str) -> None:
    path = root / PO
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1, text.count(old)
    path.write_text(text.replace(old, new), encoding="utf-8")


def sittings(root: Path) -> list[str]:
    return sorted(path.name[:14] for path in root.glob("locales/de/reviews/demo/*.jsonl"))


def states(root: Path) -> dict[str, str]:
    press.build(root, jobs=1)
    files = json.loads((root / "build" / "manifest.json").read_bytes())["files"]
    return {name: file["state"] for name, file in files.items() if name.endswith(".html")}


def test_everything_is_due_at_first_and_blocks_of_risk_come_first(library: Path) -> None:
    """In the order of the article otherwise."""
    found = due(at(library))
    roles = [item.segment.role for item in found]
    risky = sum(role == "warning" for role in roles)
    assert ["warning"] * risky == roles[:risky]
    assert risky > 0
    assert "Taking your tablets" == found[risky].segment.msgid


def test_signing_all_leaves_nothing_due_and_the_edition_says_so(library: Path) -> None:
    """The state is in the manifest, for this language and article only; nothing else of the library changes."""
    sign(desk(library, "de", "handoutpress", "ben", "revised"), DAY)  # the words about danger, too
    before = tree(library)
    done = sign(at(library, "ana", "translated"), DAY, origin="human")
    assert (0, ()) == (done.left, done.problems)
    assert [done.path] == sorted(tree(library).keys() - before.keys())
    assert {"de/demo.html": "translated", "de/second.html": "machine"} == {
        name: state for name, state in states(library).items() if name.startswith("de/")
    }
    sign(at(library), DAY)
    assert "revised" == states(library)["de/demo.html"]
    assert () == due(at(library))


def test_one_edit_makes_one_message_due_with_what_was_signed_before(library: Path) -> None:
    """And the edition is a draft again: its lowest message decides."""
    sign(at(library), DAY)
    edit_po(library, "alle 12 Stunden", "alle zwölf Stunden")
    found = due(at(library))
    assert 1 == len(found)
    assert "alle 12 Stunden" in (found[0].before or ("", ""))[1]
    assert "machine" == states(library)["de/demo.html"]
    edit_po(library, "alle zwölf Stunden", "alle 12 Stunden")
    assert () == due(at(library)), "the old words are still signed"


def test_the_translator_is_not_asked_to_revise_their_own_words(library: Path) -> None:
    """They are due for somebody else."""
    sign(at(library, "ana", "translated"), DAY)
    assert () == due(at(library, "ana", "revised"))
    assert due(at(library, "ben", "revised"))


@pytest.mark.parametrize(
    ("by", "stage", "code", "text"),
    [
        ("eve", "revised", "HP650", "'eve' is not in source/people.toml"),
        ("ana", "clinical", "HP650", "'ana' may not sign 'clinical'"),
    ],
)
def test_who_may_not_sign_is_told_so(library: Path, by: str, stage: str, code: str, text: str) -> None:
    """Before anything is shown."""
    with pytest.raises(HandoutError) as caught:
        at(library, by, stage)
    assert [(code, text)] == [(problem.code, problem.text) for problem in caught.value.problems]


@pytest.mark.parametrize(
    ("language", "article", "code"), [("de", "nothing", "HP651"), ("ar", "demo", "HP650"), ("fr", "demo", "HP114")]
)
def test_there_must_be_something_to_review(library: Path, language: str, article: str, code: str) -> None:
    """An unknown article, a language that the person may not sign, a language that the library lacks."""
    with pytest.raises(HandoutError) as caught:
        desk(library, language, article, "ana", "revised")
    assert [code] == [problem.code for problem in caught.value.problems]


def test_a_digest_signs_one_message(library: Path) -> None:
    """As ``--list`` shows it; a beginning of six digits is enough, and one that names none signs nothing at all."""
    wanted = due(at(library))[3]
    done = sign(at(library), DAY, [wanted.digest[:8]])
    assert 1 == done.signed
    assert wanted.digest not in {item.digest for item in due(at(library))}
    with pytest.raises(HandoutError) as caught:
        sign(at(library), DAY, [due(at(library))[0].digest, "000000", wanted.digest[:4]])
    assert ["HP653", "HP653"] == [problem.code for problem in caught.value.problems]
    assert 1 == len(sittings(library))


def test_a_message_with_an_error_is_not_signed(library: Path) -> None:
    """It would not be shown anyway; the finding says what to mend."""
    edit_po(library, "alle 12 Stunden", "alle 21 Stunden")
    done = sign(at(library), DAY)
    assert ["HP652"] == [problem.code for problem in done.problems]
    assert 1 == done.left


def test_two_sittings_at_once_write_two_files(library: Path) -> None:
    """The same person on the same day, on two machines, loses nothing."""
    one, other = Sitting(at(library), DAY), Sitting(at(library), DAY)
    items = due(at(library))
    one.agree(items[0])
    other.agree(items[1])
    one.agree(items[2])
    assert ["2026-11-22-ben"] * 2 == sittings(library)
    assert len(items) - 3 == len(due(at(library)))


def test_a_sitting_never_adds_to_a_file_that_is_there(library: Path) -> None:
    """Even if chance gives two sittings one name."""
    one, other = (Sitting(at(library), DAY, token="abcd") for _ in range(2))
    items = due(at(library))
    one.agree(items[0])
    with pytest.raises(HandoutError) as caught:
        other.agree(items[1])
    assert ["HP905"] == [problem.code for problem in caught.value.problems]


def test_an_edit_is_spliced_and_what_somebody_else_saved_meanwhile_stays(library: Path) -> None:
    """One message of the file changes; if it is the very message that the other one changed, nothing is written."""
    sitting = Sitting(at(library), DAY)
    item, other = due(at(library))[:2]
    edit_po(library, f'msgstr "{other.message.msgstr}"', 'msgstr "Von jemand anderem."')
    changed = sitting.change(item, "Neue Worte.")
    assert changed is not None
    text = (library / PO).read_text(encoding="utf-8")
    assert "Neue Worte." in text
    assert "Von jemand anderem." in text
    assert None is sitting.change(other, "Meine Worte.")
    assert text == (library / PO).read_text(encoding="utf-8")


def test_a_remark_is_a_translator_comment_and_voids_nothing(library: Path) -> None:
    """Every PO editor shows it; the words are the same, so their sign-off stays."""
    sign(at(library), DAY)
    item = due(at(library, "doc", "clinical"))[0]
    Sitting(at(library, "doc", "clinical"), DAY).change(item, remark="doc: very clear")
    assert "# doc: very clear" in (library / PO).read_text(encoding="utf-8")
    assert () == due(at(library))


def test_a_safety_change_makes_everything_due_again(library: Path) -> None:
    """With what changed beside it; whoever signs now has seen it, on the very same day too."""
    sign(desk(library, "de", "handoutpress", "ben", "revised"), DAY)  # the words about danger, too
    sign(at(library), DAY)
    source = library / "source" / "demo.md"
    text = source.read_text(encoding="utf-8").replace("revised = 2026-01-31", "revised = 2026-11-22", 1)
    text = text.replace("review-by", 'safety = [{date = 2026-11-22, what = "never 3 tablets"}]\nreview-by', 1)
    source.write_text(text, encoding="utf-8")
    found = due(at(library))
    assert {"never 3 tablets"} == {item.why for item in found}
    assert "machine" == states(library)["de/demo.html"]
    sign(at(library), DAY)
    assert "revised" == states(library)["de/demo.html"]


def test_merging_a_changed_source_never_carries_a_sign_off_along(library: Path) -> None:
    """The hazard of msgmerge: what was signed for "take 3" must not come back on "take 4", fuzzy or with the flag cleared."""
    sign(at(library), DAY)
    signed = {item.segment.msgid for item in due(at(library, "doc", "clinical"))}
    source = library / "source" / "demo.md"
    text = source.read_text(encoding="utf-8").replace("*Do not* take 3 tablets.", "*Do not* take 4 tablets.", 1)
    source.write_text(text, encoding="utf-8")
    press.extract(library)
    press.update(library)
    new = "Take **2 tablets** of 5 mg with water, every 12 hours. *Do not* take 4 tablets."
    assert () == due(at(library)), "fuzzy: nothing to sign"
    edit = (library / PO).read_text(encoding="utf-8")
    (library / PO).write_text(edit.replace("#, fuzzy\n", ""), encoding="utf-8")
    assert [new] == [item.segment.msgid for item in due(at(library))], (
        "the flag was cleared by hand, the words were not read"
    )
    still = {item.segment.msgid for item in due(at(library, "doc", "clinical"))}
    assert {new} == still - signed
    before = due(at(library))[0].before
    assert before is not None
    assert "*Do not* take 3 tablets." in before[0]


def test_status_counts_what_is_signed_and_says_which_stage_comes_next(library: Path) -> None:
    """By message and by edition: the edition has the lowest stage, the counts tell how far the others are."""
    sign(at(library), DAY)
    edit_po(library, "alle 12 Stunden", "alle zwölf Stunden")
    row = next(row for row in press.status(library) if (row.language.locale, row.article) == ("de", "demo"))
    assert ("machine", "have it signed: translated") == (row.state, row.next)
    assert {"machine": 1, "revised": row.total - 1} == dict(row.signed)


def test_renaming_the_article_keeps_its_sign_offs(library: Path) -> None:
    """The id in the front matter is what was signed, not the file's name."""
    sign(at(library), DAY)
    (library / "source" / "second.md").write_text(
        (library / "source" / "second.md").read_text(encoding="utf-8").replace("demo.md", "tablets.md"),
        encoding="utf-8",
    )
    (library / "source" / "demo.md").rename(library / "source" / "tablets.md")
    for folder in (library / "locales").glob("*/LC_MESSAGES"):
        (folder / "demo.po").rename(folder / "tablets.po")
    assert () == due(desk(library, "de", "tablets", "ben", "revised"))


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("Take 2 tablets.", "Take 3 tablets.", [("=", "Take "), ("-", "2 "), ("+", "3 "), ("=", "tablets.")]),
        ("必ず水で飲む", "水で飲む", [("-", "必ず"), ("=", "水で飲む")]),
        ("a", "a", [("=", "a")]),
        ("", "new", [("+", "new")]),
    ],
)
def test_differences_are_shown_by_words(old: str, new: str, expected: list[tuple[str, str]]) -> None:
    """By signs where a script writes no spaces."""
    assert expected == list(review_dialogue.words(old, new))


# --- a real terminal ------------------------------------------------------------------------------------------------


class Terminal:
    """``handoutpress review`` in a pseudo-terminal: what a person sees, and what they type."""

    def __init__(self, root: Path, *arguments: str, columns: int = 100) -> None:
        self.seen, self.at = "", 0
        self.pid, self.fd = pty.fork()
        if self.pid == 0:  # the child: a person's shell, in which Ctrl-C is never ignored, as it may be in a job of CI
            signal.signal(signal.SIGINT, signal.SIG_DFL)
            environment = {name: value for name, value in os.environ.items() if name not in {"VISUAL", "EDITOR"}}
            environment |= {"COLUMNS": str(columns), "TERM": "xterm", "PYTHONUTF8": "1", "LC_ALL": "C.UTF-8"}
            command = [sys.executable, "-m", "handoutpress", "--root", str(root), *arguments]
            os.execve(sys.executable, command, environment)

    def until(self, text: str, seconds: float = 30) -> str:
        """Read on until the text shows; the time limit only ends a test that has failed already."""
        start, deadline = self.at, time.monotonic() + seconds
        while text not in self.seen[start:]:
            ready, _, _ = select.select([self.fd], [], [], max(0.0, deadline - time.monotonic()))
            assert ready, f"never saw {text!r} in {self.seen[start:]!r}"
            try:
                self.seen += os.read(self.fd, 65536).decode("utf-8", "replace")
            except OSError:  # the other side has hung up
                assert text in self.seen[start:], self.seen
        self.at = self.seen.index(text, start) + len(text)
        return self.seen[start : self.at]

    def type(self, text: str) -> None:
        os.write(self.fd, text.encode())

    def close(self) -> int:
        _, status = os.waitpid(self.pid, 0)
        os.close(self.fd)
        return os.waitstatus_to_exitcode(status)


def test_a_reviewer_reads_agrees_edits_remarks_and_resumes(library: Path) -> None:
    """One sitting in a real terminal, ended by q, and the next one that goes on where it stopped."""
    total = len(due(at(library)))
    first = due(at(library))[0]
    terminal = Terminal(library, "review", "de", "demo", "--by", "ben", "--stage", "revised")
    screen = terminal.until("q quit\r\n> ")
    assert f"1 of {total}" in screen
    assert "warning block" in screen
    assert "not signed ·" in screen
    assert first.message.msgstr.split()[0] in screen
    terminal.type("a\n")
    terminal.until("Who made these words?")
    for typed in ("x\n", "p\n"):
        terminal.until("> ")
        terminal.type(typed)
    terminal.until(f"2 of {total}")
    terminal.until("> ")
    terminal.type("r\n")
    terminal.until("remark: ")
    terminal.type("bitte prüfen\n")
    terminal.until("> ")
    terminal.type("e\n")
    terminal.until("new text")
    terminal.type("\x15Neu.\n")  # Ctrl-U empties the line
    terminal.until("a placeholder is lost")
    terminal.until("> ")
    terminal.type("a\n")
    terminal.until("It has an error")
    terminal.until("> ")
    terminal.type("e\n")
    terminal.until("new text")
    terminal.type(f"\x15{NEW}\n")
    terminal.until("signed as your translation")
    terminal.until("> ")
    terminal.type("q\n")
    terminal.until(f"2 signed, 2 edited, {total - 2} still due")
    assert 0 == terminal.close()
    text = (library / PO).read_text(encoding="utf-8")
    assert NEW in text
    assert "# ben: bitte prüfen" in text
    assert total - 2 == len(due(at(library)))
    assert NEW in {item.message.msgstr for item in due(at(library, "ana", "revised"))}
    again = Terminal(library, "review", "de", "demo", "--by", "ben", "--stage", "revised", columns=40)
    again.until(f"1 of {total - 2}")
    again.until("> ")
    again.type("\x04")  # Ctrl-D
    again.until("0 signed")
    assert 0 == again.close()


def test_who_made_the_words_is_asked_once_and_remembered(library: Path) -> None:
    """The ledger remembers it by person and stage; what others said of the very words is not said otherwise."""
    desk_of = at(library)
    sitting = Sitting(desk_of, DAY, usual="human")
    sitting.agree(due(desk_of)[0])
    assert ("human", None) == (review.remembered_origin(at(library)), review.remembered_origin(at(library, "ana")))
    Sitting(at(library), DAY).agree(due(at(library))[0])
    item = due(at(library, "doc", "clinical"))[0]
    Sitting(at(library, "doc", "clinical"), DAY, usual="machine").agree(item)
    ledger = reviews.read(library / "locales/de/reviews", library)
    assert {("ben", "human"), ("doc", item.origin or "machine")} == {(one.person, one.origin) for one in ledger.records}


def test_what_changed_is_said_since_the_persons_own_signature(library: Path) -> None:
    """Another's may be newer; only who never signed it is told what changed since somebody did."""
    own = due(at(library))[0]
    Sitting(at(library), DAY).agree(own)
    edit_po(library, own.message.msgstr, own.message.msgstr + " A")
    other = due(at(library, "ana"))[0]
    Sitting(at(library, "ana"), DAY).agree(other)
    edit_po(library, other.message.msgstr, own.message.msgstr + " B")
    assert (own.message.msgstr, other.message.msgstr) == tuple(
        (due(at(library, who))[0].before or ("", ""))[1] for who in ("ben", "ana")
    )


def test_words_of_which_nobody_knows_who_made_them_are_said_to_be_nobodys(library: Path) -> None:
    """A line without an origin: no machine's, no person's; whoever signs next at another stage is asked again."""
    desk_of = at(library)
    Sitting(desk_of, DAY).agree(due(desk_of)[0])
    ledger = reviews.read(library / "locales/de/reviews", library)
    assert [""] == [one.origin for one in ledger.records]
    assert "" == review.remembered_origin(at(library))
    assert '"origin"' not in next((library / "locales/de/reviews/demo").iterdir()).read_text(encoding="utf-8")
    assert "" == next(item for item in due(at(library, "doc", "clinical")) if item.stage == "revised").origin


def test_a_message_is_shown_among_its_neighbours(library: Path) -> None:
    """Under its headings, between the sentences before and after it, with the words that readers see in place of marks."""
    desk_of = at(library)
    told = {item.segment.msgid: dict(passages.around(desk_of, item)) for item in due(desk_of)}
    dose = next(told[text] for text in told if "every 12 hours" in text)
    assert {"under", "before it", "after it"} & dose.keys()
    assert not any("**" in one.get("readers see", "") for one in told.values())
    assert any("readers see" in one for one in told.values())


def test_an_article_falls_into_passages_at_its_headings_and_boxes(library: Path) -> None:
    """Each message is in just one; all of one stand in the same box, and a heading is the first of its own."""
    article = at(library).article
    found = passages.passages(article)
    assert list(range(len(article.segments))) == [index for one in found for index in one.indexes]
    for one in found:
        inner = [article.segments[index] for index in one.indexes]
        assert {one.role} == {segment.role for segment in inner}
        assert not any(segment.kind.startswith("heading") for segment in inner[1:])


def test_status_names_who_signed(library: Path) -> None:
    """By name, stage and number; what nobody signed is called so, and no machine's."""
    sitting = Sitting(at(library), DAY, usual="human")
    for item in due(at(library))[:2]:
        sitting.agree(item)
    row = press.status(library, ["de"])[0]
    assert {"Ben Beispiel": {"revised": 2}} == row.people
    assert "signed: de/demo: Ben Beispiel 2 revised" in status_tables.before_next([row], verbose=True)
    assert "unsigned, 2 revised" == status_tables.state_of(row)


def test_only_the_exact_key_signs(library: Path) -> None:
    """A word that begins with ``a`` is no agreement: the terminal says so and asks again."""
    total = len(due(at(library)))
    terminal = Terminal(library, "review", "de", "demo", "--by", "ben", "--stage", "revised")
    terminal.until("q quit\r\n> ")
    for typed in ("abort", "ask lan about this", "above: wrong dose", "ax", "aa", "y", "", "\\a"):
        terminal.type(f"{typed}\n")
        terminal.until("nothing was signed")
        terminal.until("q quit\r\n> ")
    terminal.type("q\n")
    terminal.until("0 signed, 0 edited")
    assert 0 == terminal.close()
    assert total == len(due(at(library)))


def test_a_question_mark_explains_the_keys_and_an_interrupt_ends_only_the_edit(library: Path) -> None:
    """``?`` names each key; Ctrl-C while a text is edited leaves the text as it was, and the sitting goes on."""
    before = tree(library)
    terminal = Terminal(library, "review", "de", "demo", "--by", "ben", "--stage", "revised")
    terminal.until("q quit\r\n> ")
    terminal.type("?\n")
    terminal.until("Anything else signs nothing.")
    terminal.until("q quit\r\n> ")
    terminal.type("e\n")
    terminal.until("{clinic.phone} an")
    terminal.type("words")
    terminal.until("words")
    terminal.type("\x03")
    terminal.type("\n")  # an interrupt between two waits of readline is seen with the next line only
    terminal.until("Nothing changed.")
    terminal.until("q quit\r\n> ")
    terminal.type("q\n")
    terminal.until("0 signed, 0 edited")
    assert 0 == terminal.close()
    assert before == tree(library)


def test_a_sitting_that_is_killed_keeps_what_was_signed(library: Path) -> None:
    """Each sign-off is on the disk before the next message is shown."""
    total = len(due(at(library)))
    terminal = Terminal(library, "review", "de", "demo", "--by", "ben", "--stage", "revised")
    for number in (1, 2):
        terminal.until(f"{number} of {total}")
        terminal.until("> ")
        terminal.type("a\n")
        if number == 1:
            terminal.until("Who made these words?")
            terminal.until("> ")
            terminal.type("m\n")
    terminal.until(f"3 of {total}")
    os.kill(terminal.pid, 9)
    terminal.close()
    assert total - 2 == len(due(at(library)))


def test_the_last_sign_off_can_be_taken_back(library: Path) -> None:
    """By a revocation, since a ledger is only added to."""
    total = len(due(at(library)))
    terminal = Terminal(library, "review", "de", "demo", "--by", "ben", "--stage", "revised")
    for typed in ("a\n", "m\n", "u\n", "q\n"):
        terminal.until("> ")
        terminal.type(typed)
    terminal.until(f"0 signed, 0 edited, {total} still due")
    terminal.close()
    assert total == len(due(at(library)))
    ledger = reviews.read(library / "locales/de/reviews", library)
    assert [False, True] == [bool(record.revokes) for record in ledger.records]

"""source-fix: one correction of the source, followed in every language, with no translation lost and none made fuzzy."""

from __future__ import annotations

import shutil
import tempfile
from datetime import date
from pathlib import Path

import pytest
from disk import listening
from hypothesis import given, settings
from hypothesis import strategies as st
from libraries import tiny, tree

from handoutpress import catalogs, press, reviews
from handoutpress.checks import waivers
from handoutpress.library import articles
from handoutpress.model import HandoutError, Message
from handoutpress.press import review

DAY = date(2026, 11, 22)
PEOPLE = '[people.ben]\nname = "Ben"\nlanguages = ["de"]\nstages = ["translated", "revised"]\n'
DE = "locales/de/LC_MESSAGES/demo.po"


@pytest.fixture
def library(tmp_path: Path) -> Path:
    root = tiny(tmp_path)
    press.extract(root)
    press.update(root)
    return root


def fix(root: Path, old: str, new: str, by: str = "", why: str = "") -> press.Fixed:
    return press.source_fix(root, old, new, DAY, by, why)


def refused(root: Path, old: str, new: str, by: str = "", why: str = "") -> set[str]:
    """Return the codes of a refusal, after which every file is as it was."""
    before = tree(root)
    with pytest.raises(HandoutError) as caught:
        fix(root, old, new, by, why)
    assert before == tree(root)
    return {problem.code for problem in caught.value.problems}


def message(root: Path, msgid: str, name: str = DE) -> Message:
    return next(m for m in catalogs.read(root / name, root).messages if m.msgid == msgid)


def replace(root: Path, name: str, old: str, new: str) -> None:
    text = (root / name).read_text(encoding="utf-8")
    assert 1 == text.count(old), text.count(old)
    (root / name).write_text(text.replace(old, new), encoding="utf-8")


def test_a_correction_reaches_source_templates_and_every_language(library: Path) -> None:
    """The translations stay as they are, nothing is fuzzy, and neither `extract` nor `update` has anything left to do."""
    done = fix(library, "Drink slowly.", "Drink it slowly.")
    languages = [f"locales/{code}/LC_MESSAGES/demo.po" for code in ("ar", "de", "ja")]
    assert (*languages, "locales/templates/demo.pot", "source/demo.md") == done.changed
    assert ("Trinken Sie langsam.", False) == (
        (now := message(library, "Drink it slowly.")).msgstr,
        now.fuzzy,
    )
    assert ((), ()) == (press.extract(library), press.update(library))
    assert () == press.check(library)


def test_a_part_of_a_sentence_is_enough_if_it_stands_in_one_place(library: Path) -> None:
    """Only that place changes; the author's line breaks elsewhere in the paragraph stay."""
    done = fix(library, "This sentence", "This little sentence")
    assert done.new.startswith("Tell us[^who] about your medicines.")
    before, after = (
        (root / "source/demo.md").read_text(encoding="utf-8").split("\n") for root in (tiny_root(), library)
    )
    assert [("This sentence is on a new line.\\", "This little sentence is on a new line.\\")] == [
        pair for pair in zip(before, after, strict=True) if pair[0] != pair[1]
    ]


def tiny_root() -> Path:
    return Path(__file__).parents[1] / "cases" / "library"


def test_a_whole_message_is_corrected_wherever_it_stands(library: Path) -> None:
    """In two articles, in two contexts: one sentence, one wording."""
    replace(library, "source/second.md", "## What helps", "Wash your hands.\n\n## What helps")
    press.extract(library)
    press.update(library)
    done = fix(library, "Wash your hands.", "Wash your hands well.")
    assert {"source/demo.md", "source/second.md"} <= set(done.changed)
    assert 0 == sum("Wash your hands.\n" in path.read_text(encoding="utf-8") for path in library.glob("source/*.md"))


def test_what_stands_in_several_messages_is_refused_with_every_place(library: Path) -> None:
    """HP328 names file and line of each, so that one can say which."""
    with pytest.raises(HandoutError) as caught:
        fix(library, "made-up", "invented")
    assert ["source/demo.md:4", "source/second.md:4"] == [str(problem.place) for problem in caught.value.problems]
    assert {"HP328"} == refused(library, "made-up", "invented")


def test_what_stands_nowhere_is_refused_with_the_nearest_sentence(library: Path) -> None:
    """HP328: a slip in OLD."""
    with pytest.raises(HandoutError) as caught:
        fix(library, "Drink slowely.", "Drink it slowly.")
    assert "the nearest is 'Drink slowly.'" == caught.value.problems[0].hint


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("every 12 hours", "every 21 hours"),
        ("of 5 mg with", "of 5 ml with"),
        ("*Do not* take", "Take"),
        ("(second.md#what-helps)", "(second.md)"),
        ("[full guide][guide]", "full guide"),
        ("us[^who] about", "us about"),
        ("### Stop", "### Start"),
        ("Call {emergency} if", "Call 112 if"),
        ("more than 24 hours", "less than 24 hours"),
        ("with `code` in", "with code in"),
        ("Drink slowly.", " "),
    ],
)
def test_what_changes_the_meaning_is_no_correction(library: Path, old: str, new: str) -> None:
    """HP325 for numbers, units, negations, links, notes, placeholders, code, turning words, and for nothing at all."""
    assert {"HP325"} == refused(library, old.removeprefix("### "), new.removeprefix("### "))


def test_a_sentence_that_is_there_already_is_refused(library: Path) -> None:
    """HP325: two messages would become one, and one of two translations would be lost."""
    assert {"HP325"} == refused(library, "Sit down.", "Wash your hands.")


def test_a_heading_that_is_linked_to_keeps_its_name(library: Path) -> None:
    """HP127: the correction would give the heading another id than the links to it have."""
    assert {"HP127"} == refused(library, "What helps", "What will help")


def test_what_would_be_other_blocks_is_refused(library: Path) -> None:
    """HP329: a hard break in front of a `#` would make a heading of the rest."""
    assert {"HP329"} == refused(library, "Drink slowly.", "Drink slowly.\\\n# Now")


def test_a_label_that_gets_more_words_keeps_its_translation(library: Path) -> None:
    """A cell of two words has a msgctxt that one of three has not: the key follows."""
    fix(library, "A rash", "A skin rash")
    assert ("Ein Ausschlag", None) == ((now := message(library, "A skin rash")).msgstr, now.context)
    assert () == press.update(library)


def test_quotes_in_front_matter_and_line_ends_are_the_files_own(library: Path) -> None:
    """A TOML string gets its backslash; a file with CRLF keeps it, and its byte order mark too."""
    path = library / "source/second.md"
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    fix(library, "A second made-up handout.", 'A second "made-up" handout.')
    data = path.read_bytes()
    assert b'description = "A second \\"made-up\\" handout."\r\n' in data
    assert (True, data.count(b"\n")) == (data.startswith(b"\xef\xbb\xbf"), data.count(b"\r\n"))


def test_fuzzy_and_obsolete_entries_stay_what_they_are(library: Path) -> None:
    """A state is a person's word; comments and flags stay too."""
    notes = "#. type: list item\n#. under: Before you start\n#: source/demo.md\n"
    replace(
        library,
        DE,
        f'{notes}msgid "Drink slowly."',
        f'# mine\n{notes}#, fuzzy\n#| msgid "Drink."\nmsgid "Drink slowly."',
    )
    fix(library, "Drink slowly.", "Drink it slowly.")
    now = message(library, "Drink it slowly.")
    assert (True, (None, "Drink."), ("mine",)) == (now.fuzzy, now.previous, now.comments)


def test_a_broken_catalog_stops_everything(library: Path) -> None:
    """No language is left behind: all of them or none."""
    path = library / "locales/ja/LC_MESSAGES/demo.po"
    path.write_bytes(path.read_bytes() + b"garbage\n")
    assert {"HP305"} == refused(library, "Drink slowly.", "Drink it slowly.")


def test_a_disk_that_refuses_leaves_everything_as_it_was(library: Path) -> None:
    """HP901 on the last of the files: those before it are taken back, and nothing lies about."""

    def full(event: str, name: str) -> None:
        if event == "os.rename" and name == str(library / "source/demo.md"):
            raise OSError(28, "No space left on device", name)

    before = sorted(library.rglob("*"))
    with listening(full):
        assert {"HP901"} == refused(library, "Drink slowly.", "Drink it slowly.")
    assert before == sorted(library.rglob("*"))


def signed(root: Path) -> Path:
    """Return the library with everything in German signed by Ben as translated."""
    (root / "source/people.toml").write_text(PEOPLE, encoding="utf-8")
    review.sign(review.desk(root, "de", "demo", "ben", "translated"), DAY)
    return root


def stages(root: Path) -> set[str]:
    return {item.segment.msgid for item in review.due(review.desk(root, "de", "demo", "ben", "translated"))}


def test_sign_offs_need_somebody_who_carries_them(library: Path) -> None:
    """HP330 without --by and --why, HP650 for somebody unknown; nothing is changed."""
    signed(library)
    assert {"HP330"} == refused(library, "Drink slowly.", "Drink it slowly.")
    assert {"HP330"} == refused(library, "Drink slowly.", "Drink it slowly.", "ben", " ")
    assert {"HP650"} == refused(library, "Drink slowly.", "Drink it slowly.", "eve", "a slip")


def test_a_carried_sign_off_names_who_and_why_and_holds(library: Path) -> None:
    """A new file of the ledger says so; the message is not due again; the day of the sign-off is the old one."""
    signed(library)
    done = press.source_fix(library, "Drink slowly.", "Drink it slowly.", date(2026, 12, 1), "ben", "a slip")
    assert (1, ()) == (done.carried, done.lapses)
    path = next((library / "locales/de/reviews/demo").glob("2026-12-01-ben-*.jsonl"))
    records, problems = reviews.parse(path.read_text(encoding="ascii"), path.name)
    assert [] == problems
    assert [(reviews.Carried("ben", "a slip"), DAY, "ben")] == [(r.carried, r.date, r.person) for r in records]
    assert set() == stages(library)


def test_a_sign_off_that_is_taken_back_takes_the_carried_one_along(library: Path) -> None:
    """The carried record has the id of the first: one revocation is enough, and no two ids clash."""
    signed(library)
    fix(library, "Drink slowly.", "Drink it slowly.", "ben", "a slip")
    at = review.desk(library, "de", "demo", "ben", "translated")
    assert () == at.shelf.signed.problems
    first = next(r for r in at.shelf.ledger.records if r.text and r.text[0] == "Drink slowly.")
    review.Sitting(at, DAY).revoke(first.id)
    assert {"Drink it slowly."} == stages(library)


def test_blocks_about_danger_are_read_again(library: Path) -> None:
    """In a warning nothing is carried, whoever asks for it: the sign-off lapses and the message is due."""
    signed(library)
    done = fix(library, "Call us if you feel sick", "Call us if you feel ill", "ben", "a slip")
    assert (0, [("demo", "warning", "sign-offs")]) == (done.carried, [(o.article, o.role, o.what) for o in done.lapses])
    assert {done.new} == stages(library)


def test_waivers_are_bound_to_the_corrected_text(library: Path) -> None:
    """What somebody acknowledged stays acknowledged; not in a block about danger."""
    for part in ("Drink slowly.", "Call {emergency}"):
        old = next(m for m in catalogs.read(library / DE, library).messages if m.msgid.startswith(part))
        comment = waivers.line(old, "HP541", "meant so")
        text = (library / DE).read_text(encoding="utf-8")
        at = text.rindex("\n\n", 0, text.index(f'msgid "{part}')) + 2
        (library / DE).write_text(f"{text[:at]}# {comment}\n{text[at:]}", encoding="utf-8")
    fix(library, "Drink slowly.", "Drink it slowly.")
    done = fix(library, "Call us if you feel sick", "Call us if you feel ill")
    now = message(library, "Drink it slowly.")
    assert (waivers.line(now, "HP541", "meant so"),) == now.comments
    assert ["waivers"] == [lapse.what for lapse in done.lapses]
    assert not waivers.waived(message(library, done.new), "HP541")


def test_a_message_in_two_blocks_is_read_again_if_one_is_dangerous(library: Path) -> None:
    """The same sentence in a warning and elsewhere is one message of the catalog: its waiver lapses."""
    replace(library, "source/demo.md", "Call {emergency} if", "Drink slowly.\n\nCall {emergency} if")
    press.extract(library)
    press.update(library)
    comment = waivers.line(message(library, "Drink slowly."), "HP541", "meant so")
    replace(library, DE, 'msgid "Drink slowly."', f'# {comment}\nmsgid "Drink slowly."')
    done = fix(library, "Drink slowly.", "Drink it slowly.")
    assert [("warning", "waivers")] == [(lapse.role, lapse.what) for lapse in done.lapses]
    assert (comment,) == message(library, "Drink it slowly.").comments


def test_a_language_that_the_settings_do_not_name_is_not_left_behind(library: Path) -> None:
    """Its catalogs are followed too: somebody may add it again."""
    folder = library / "locales/fr/LC_MESSAGES"
    shutil.copytree(library / "locales/de/LC_MESSAGES", folder)
    fix(library, "Drink slowly.", "Drink it slowly.")
    assert "Drink it slowly." in (folder / "demo.po").read_text(encoding="utf-8")


BASE = Path(tempfile.mkdtemp(prefix="source-fix-"))


@pytest.fixture(scope="module", autouse=True)
def base() -> Path:
    shutil.rmtree(BASE)
    root = tiny(BASE)
    press.extract(root)
    press.update(root)
    yield root
    shutil.rmtree(BASE)


MSGIDS = sorted({segment.msgid for article in articles.read_all(tiny_root()) for segment in article.segments})
PIECES = st.text("ab Z.,\\\"'*_[]()|<>`{}#:!&~+-é漢ا\u00a0\u2028\u0085\t\n", min_size=1, max_size=6)


def state(root: Path) -> dict[str, list[tuple[str, bool, bool, tuple[str, ...]]]]:
    """Return every translation of a library and what a person said about it, without the sentences that they translate."""
    return {
        path.relative_to(root).as_posix(): [
            (m.msgstr, m.fuzzy, m.obsolete, m.comments) for m in catalogs.read(path, root).messages
        ]
        for path in sorted(root.glob("locales/*/LC_MESSAGES/*.po"))
    }


@settings(max_examples=40, deadline=None)
@given(msgid=st.sampled_from(MSGIDS), at=st.integers(0, 200), piece=PIECES, out=st.integers(0, 3))
def test_every_translation_is_kept_or_nothing_is_changed(base: Path, msgid: str, at: int, piece: str, out: int) -> None:
    """Whatever is written into a sentence: refused without a trace, or every translation as it was and nothing to update."""
    at %= len(msgid) + 1
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "library"
        shutil.copytree(base, root)
        before, translations = tree(root), state(root)
        try:
            done = fix(root, msgid, msgid[:at] + piece + msgid[at + out :])
        except HandoutError:
            assert before == tree(root)
            return
        assert translations == state(root)
        assert ((), ()) == (press.extract(root), press.update(root))
        try:
            fix(root, done.new, done.old)
        except HandoutError:
            return  # the way back may be one that a person must look at: words that became a negation
        after = tree(root)
        assert {n: d for n, d in before.items() if n.startswith("locales")} == {
            n: d for n, d in after.items() if n.startswith("locales")
        }

"""Merging: nothing lost, little to retype, nothing pretended, and no byte changed where nothing changed."""

import os
import re
import subprocess
from dataclasses import replace
from pathlib import Path
from shutil import which

import pytest
from catalog_strategies import catalogs as any_catalog
from catalog_strategies import sentences, words
from histories import NAMES, Offers, Pair, msgmerge, pair, template_of
from hypothesis import given
from hypothesis import strategies as st

from handoutpress import catalogs, languages
from handoutpress.catalogs.reader import parse_slowly
from handoutpress.catalogs.template_merge import is_up_to_date
from handoutpress.catalogs.translation_memory import Memory
from handoutpress.model import Catalog, HandoutError, Message

CASES = Path(__file__).parents[1] / "cases" / "catalogs" / "merge"
needs_history = pytest.mark.skipif(not NAMES, reason="the corpus of real catalogs is not here")
needs_gettext = pytest.mark.skipif(not which("msgmerge"), reason="GNU gettext is not installed")
GERMAN = languages.language("de")


def run(case: Path) -> bytes:
    existing = case / "existing.po"
    others = [catalogs.parse(path.read_bytes(), path.name) for path in sorted(case.glob("others/*.po"))]
    template = catalogs.parse((case / "template.pot").read_bytes(), "demo.pot")
    data = existing.read_bytes() if existing.is_file() else None
    return catalogs.merge(data, template, GERMAN, Memory.of(others), True, "demo.po")


@pytest.mark.parametrize("case", sorted(CASES.iterdir()), ids=lambda path: path.name)
def test_a_merge_gives_the_expected_file(case: Path) -> None:
    """existing.po and template.pot (and what other articles have) give expected.po, byte for byte."""
    assert (case / "expected.po").read_bytes() == run(case)


@pytest.mark.parametrize("case", sorted(CASES.iterdir()), ids=lambda path: path.name)
def test_a_second_merge_changes_no_byte(case: Path) -> None:
    """The file that a merge gave is up to date."""
    template = catalogs.parse((case / "template.pot").read_bytes(), "demo.pot")
    merged = (case / "expected.po").read_bytes()
    assert merged == catalogs.merge(merged, template, GERMAN, None, True, "demo.po")


@pytest.mark.outside
@needs_gettext
@pytest.mark.parametrize("case", sorted(CASES.iterdir()), ids=lambda path: path.name)
def test_gettext_takes_every_merged_file(case: Path, tmp_path: Path) -> None:
    """``msgfmt -c`` finds nothing wrong, and msgmerge with the same template loses no message, comment or field."""
    merged = case / "expected.po"
    subprocess.run(["msgfmt", "-c", "-o", os.devnull, merged], check=True, capture_output=True)
    command = ["msgmerge", "-q", "-N", "--previous", "--no-wrap", merged, case / "template.pot"]
    theirs = catalogs.parse(subprocess.run(command, check=True, capture_output=True).stdout, "demo.po")
    ours = catalogs.parse(merged.read_bytes(), "demo.po")
    unknown = {"markdown-text"}  # what msgmerge throws away
    kept = [replace(m, flags=tuple(flag for flag in m.flags if flag not in unknown)) for m in ours.messages]
    assert kept == list(theirs.messages)
    date = "POT-Creation-Date"  # theirs is always the template's, ours only if the messages changed
    assert dict(ours.header) | {date: ""} == dict(theirs.header) | {date: ""}


def test_a_new_catalog_is_complete() -> None:
    """Language, plural forms, source language and form of msgids come from the table and the template."""
    header = dict(catalogs.parse((CASES / "new-catalog" / "expected.po").read_bytes(), "demo.po").header)
    assert ("de", GERMAN.plural_forms, "en", "1") == tuple(
        header[name] for name in ("Language", "Plural-Forms", "X-Source-Language", "X-Msgid-Form")
    )


def test_a_broken_catalog_is_not_merged() -> None:
    """HandoutError with the gate's findings; the caller's bytes are never half used."""
    with pytest.raises(HandoutError) as caught:
        catalogs.merge(b'msgid "a\n', Catalog("t.pot", "", (), ()), GERMAN, path="de/demo.po")
    assert {"de/demo.po"} == {problem.place.path for problem in caught.value.problems}


def test_without_fuzzy_nothing_is_offered() -> None:
    """As ``msgmerge -N``: a message is translated or empty."""
    case = CASES / "numbers-changed"
    template = catalogs.parse((case / "template.pot").read_bytes(), "demo.pot")
    merged = catalogs.parse(catalogs.merge((case / "existing.po").read_bytes(), template, GERMAN, None, False), "")
    assert [("", False), ("Nehmen Sie zweimal am Tag 15 mg des Medikaments.", True)] == [
        (message.msgstr, message.obsolete) for message in merged.messages
    ]


def test_a_sentence_that_is_changed_and_changed_back_is_translated_again() -> None:
    """The old translation waits as obsolete; the offered one goes, and no flag stays."""
    case = CASES / "numbers-changed"
    before = (case / "existing.po").read_bytes()
    changed = catalogs.merge(before, catalogs.parse((case / "template.pot").read_bytes(), "t"), GERMAN, path="demo.po")
    back = catalogs.merge(changed, template_of(catalogs.parse(before, "")), GERMAN, path="demo.po")
    live = [message for message in catalogs.parse(back, "").messages if not message.obsolete]
    assert [("Nehmen Sie zweimal am Tag 15 mg des Medikaments.", True)] == [(m.msgstr, m.translated) for m in live]


EITHER = st.sampled_from([words, sentences])
existing_ones = EITHER.flatmap(lambda msgids: any_catalog(msgids=msgids))
template_ones = EITHER.flatmap(lambda msgids: any_catalog("demo.pot", "", msgids))
other_ones = EITHER.flatmap(lambda msgids: any_catalog("other.po", "de", msgids))


@given(existing_ones, template_ones, st.booleans())
def test_a_merge_keeps_every_translation(existing: Catalog, template: Catalog, fuzzy: bool) -> None:
    """Every msgid that had a translation has it still, live or obsolete, with its comments; the order is the template's."""
    template = template_of(template)
    data = catalogs.serialise(existing)
    merged = catalogs.parse(catalogs.merge(data, template, GERMAN, None, fuzzy, "demo.po"), "demo.po")
    after = {message.key: (message.msgstr, message.comments) for message in merged.messages}
    for message in existing.messages:
        if message.msgstr:
            assert (message.msgstr, message.comments) == after[message.key]
    assert [m.key for m in template.messages] == [m.key for m in merged.messages if not m.obsolete]


@given(existing_ones, template_ones, other_ones)
def test_no_merge_makes_a_translation(existing: Catalog, template: Catalog, other: Catalog) -> None:
    """What is translated after a merge was translated before, word for word; everything offered is fuzzy and has its ``#|``."""
    template = template_of(template)
    data = catalogs.merge(catalogs.serialise(existing), template, GERMAN, Memory.of([other]), True, "demo.po")
    before = {message.key: message for message in existing.messages}
    for message in catalogs.parse(data, "demo.po").messages:
        old = before.get(message.key)
        if message.translated:
            assert old is not None
            assert (old.msgstr, False) == (message.msgstr, old.fuzzy)
        elif message.msgstr and not (old and old.msgstr):
            assert message.fuzzy
            assert message.previous is not None


@given(existing_ones, template_ones, other_ones, st.booleans())
def test_merging_twice_is_merging_once(existing: Catalog, template: Catalog, other: Catalog, fuzzy: bool) -> None:
    """A second run changes no byte, though what was offered in the first is there now."""
    template = template_of(template)
    memory = Memory.of([other])
    once = catalogs.merge(catalogs.serialise(existing), template, GERMAN, memory, fuzzy, "demo.po")
    assert once == catalogs.merge(once, template, GERMAN, memory, fuzzy, "demo.po")


@given(any_catalog(), st.data())
def test_the_short_way_is_taken_only_where_nothing_changes(existing: Catalog, data: st.DataObject) -> None:
    """If a catalog is said to be up to date, one small change of the template is seen."""
    template = template_of(existing)
    merged = catalogs.merge(catalogs.serialise(existing), template, GERMAN)
    if not template.messages or not is_up_to_date(merged, template, GERMAN):
        return
    index = data.draw(st.integers(0, len(template.messages) - 1))
    change = data.draw(
        st.sampled_from([{"extracted": ("new",)}, {"references": ("new",)}, {"msgid": "new"}, {"context": "new"}])
    )
    other = replace(template.messages[index], **change)
    messages = (*template.messages[:index], other, *template.messages[index + 1 :])
    assert not is_up_to_date(merged, replace(template, messages=messages), GERMAN)


def test_one_new_message_adds_its_lines_and_nothing_else() -> None:
    """A translator's diff of an update shows the new entry; the header stands as it stood, whatever the template's date."""
    case = CASES / "wrapping-is-kept"
    before, after = ((case / name).read_text(encoding="utf-8").split("\n") for name in ("existing.po", "expected.po"))
    assert ["#. type: paragraph"] == [line for line in before if before.count(line) > after.count(line)] + [
        "#. type: paragraph"
    ]
    assert 'msgstr "Rufen Sie uns an."' in after


@pytest.fixture(scope="module")
def pairs(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[Pair, Path]]:
    """Return each pair of the history with its template in a file, as msgmerge wants it."""
    folder = tmp_path_factory.mktemp("templates")
    found = [(pair(name), folder / f"{name}.pot") for name in NAMES]
    for each, pot in found:
        pot.write_bytes(catalogs.serialise(each.template))
    return found


@pytest.mark.outside
@needs_gettext
@needs_history
def test_real_histories_merge_as_msgmerge_does(pairs: list[tuple[Pair, Path]]) -> None:
    """With fuzzy off: the same entries in the same order."""
    for each, pot in pairs:
        ours = catalogs.merge(each.data, each.template, each.language, fuzzy=False)
        theirs = catalogs.parse(msgmerge(each.before, pot, "-N"), "")
        assert theirs.messages == catalogs.parse(catalogs.format_bytes(ours, ""), "").messages


@pytest.mark.outside
@needs_gettext
@needs_history
def test_offers_of_real_histories_are_fewer_and_as_good_as_those_of_msgmerge(pairs: list[tuple[Pair, Path]]) -> None:
    """Of both pairs together at least 90 % of msgmerge's good offers, at most 60 % of all and 30 % of its others.

    That no pair alone may be held to 60 % is proved too: in Portuguese those with the very words of the new message, which
    every merge has to offer, are more than that already. Why, and what was tried: docs/decisions/fuzzy.md.
    """
    ours, theirs, same = Offers(), Offers(), {}
    for each, pot in pairs:
        merged = catalogs.merge(each.data, each.template, each.language)
        their_offers = each.offers(msgmerge(each.before, pot))
        same[each.name] = len(each.same_words(merged)) / len(their_offers.all)
        ours, theirs = ours | each.offers(merged), theirs | their_offers
    assert len(ours.good & theirs.good) >= 0.9 * len(theirs.good)
    assert len(ours.all) <= 0.6 * len(theirs.all)
    assert len(ours.others) <= 0.3 * len(theirs.others)
    assert len(ours.good) >= 0.88 * len(ours.judged)
    assert same["pt-BR"] > 0.6


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        ("Take 15 mg now.", "Take 25 mg now.", "numbers"),
        ("Take one tablet.", "Take two tablets.", "numbers"),
        ("Take 15 mg now.", "Take 15 g now.", "units"),
        ("Wait for three hours.", "Wait for three days.", "units"),
        ("You may drive.", "You may not drive.", "negation"),
        ("You can drive 2 km.", "You can't drive 3 km.", "negation"),
        ("Call **us** now.", "Call *us* now.", "markup-only"),
        ("Call us now.", r"Call us\ now.", "markup-only"),
        ("Read [this](https://a.example/1).", "Read [this](https://a.example/2).", "link-only"),
        ("Read [this][a].", "Read [this][b].", "link-only"),
        ("Take teh tablet.", "Take the tablet.", "typo"),
        ("Call the clinic.", "Ring the surgery.", "reworded"),
        ("Call us.", "Call us.", "context"),
    ],
)
def test_the_kind_of_a_change_is_told(old: str, new: str, kind: str) -> None:
    """The most dangerous difference names the kind."""
    assert kind == catalogs.change_kind(Message(new, "x", fuzzy=True, previous=(None, old)))
    assert kind in catalogs.KINDS


def test_without_a_previous_msgid_no_kind_is_guessed() -> None:
    """A fuzzy flag that an editor set by hand says nothing about a change."""
    assert catalogs.change_kind(Message("Call us.", "x", fuzzy=True)) == ""


def test_every_file_that_a_merge_gives_is_read_alike_by_both_readers() -> None:
    """The fast reader of builds sees what the gate sees."""
    for path in sorted(CASES.glob("*/expected.po")):
        data = path.read_bytes()
        assert parse_slowly(data, "demo.po", "de") == catalogs.parse(data, "demo.po", "de")
        assert not re.search(rb"\n\n\n", data)

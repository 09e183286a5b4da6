"""Two branches' catalogs made one: no translation lost, no byte changed for nothing, what a person must choose is told.

To add a case: a folder in tests/cases/catalogs/branches with base.po, ours.po, theirs.po, and what is to come out of them:
expected.po and conflicts.txt (a line each, empty if there is none).
"""

from pathlib import Path

import pytest
from catalog_strategies import catalogs as any_catalog
from catalog_strategies import sentences
from hypothesis import given

from handoutpress import catalogs
from handoutpress.catalogs.po_lines import escape
from handoutpress.model import Catalog, HandoutError

CASES = Path(__file__).parents[1] / "cases" / "catalogs" / "branches"
FOLDERS = sorted(CASES.iterdir())
some = any_catalog(msgids=sentences)


@pytest.mark.parametrize("case", FOLDERS, ids=lambda path: path.name)
def test_branches_give_the_expected_file(case: Path) -> None:
    """base.po, ours.po and theirs.po give expected.po, byte for byte, and tell of what conflicts.txt names."""
    base, ours, theirs = ((case / f"{name}.po").read_bytes() for name in ("base", "ours", "theirs"))
    merged = catalogs.merge_branches(base, ours, theirs, "demo.po")
    assert (case / "expected.po").read_text(encoding="utf-8") == merged.data.decode()
    assert (case / "conflicts.txt").read_text(encoding="utf-8") == "".join(f"{one}\n" for one in merged.conflicts)


@given(some, some)
def test_what_one_side_left_alone_is_the_other_sides(base: Catalog, other: Catalog) -> None:
    """If theirs is the base, ours stays byte for byte; if ours is the base, the messages are theirs."""
    before, after = catalogs.serialise(base), catalogs.serialise(other)
    assert after == catalogs.merge_branches(before, after, before).data
    merged = catalogs.parse(catalogs.merge_branches(before, before, after).data, "")
    assert {m.key: m for m in merged.messages} == {m.key: m for m in catalogs.parse(after, "").messages}


@given(some, some, some)
def test_no_new_word_of_either_side_is_lost(base: Catalog, one: Catalog, other: Catalog) -> None:
    """What a side wrote stands in the result: as the translation, or in the comment that keeps the other's words."""
    files = [catalogs.serialise(catalog) for catalog in (base, one, other)]
    merged = catalogs.merge_branches(*files)
    there = {message.key: message for message in catalogs.parse(merged.data, "").messages}
    before = {message.key: message.msgstr for message in base.messages}
    lost = []
    for message in (*one.messages, *other.messages):
        if not message.msgstr or message.msgstr == before.get(message.key):
            continue
        found = there.get(message.key)
        said = [found.msgstr, *found.comments] if found else []
        words = escape(message.msgstr)
        if not any(message.msgstr == text or words in text for text in said):
            lost.append(message)
    doubted = {m.msgstr for m in (*one.messages, *other.messages) if m.fuzzy}
    assert [] == [message for message in lost if message.msgstr not in doubted]


@given(some, some, some)
def test_a_merge_of_branches_is_a_catalog(base: Catalog, one: Catalog, other: Catalog) -> None:
    """It passes the gate; whatever a person must choose is fuzzy, so that no book shows it."""
    merged = catalogs.merge_branches(*[catalogs.serialise(catalog) for catalog in (base, one, other)], "demo.po")
    lines = {message.line: message for message in catalogs.parse(merged.data, "").messages}
    assert all(lines[problem.place.line].fuzzy for problem in merged.conflicts)


def test_a_file_that_both_sides_began_needs_no_base() -> None:
    """Git gives an empty base: what stands in one only comes from it, the rest as in any merge."""
    case = CASES / "two-translators"
    ours, theirs = ((case / f"{name}.po").read_bytes() for name in ("ours", "theirs"))
    said = {m.msgid: m.msgstr for m in catalogs.parse(catalogs.merge_branches(b"", ours, theirs).data, "").messages}
    assert {"Sit down.": "Setzen Sie sich.", "Stand up.": "Stehen Sie auf.", "Rest.": "Ruhen Sie sich aus."} == said


def test_what_is_no_catalog_is_refused() -> None:
    """HandoutError with the gate's findings; nothing is half merged."""
    with pytest.raises(HandoutError):
        catalogs.merge_branches(b"", b'msgid "a\n', b"", "demo.po")

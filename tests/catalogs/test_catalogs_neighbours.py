"""Contracts with the tools that translators use: what our catalogs keep when these read and write them, and what they lose."""

import os
import re
import subprocess
from pathlib import Path
from shutil import which

import polib
import pytest

from handoutpress import catalogs

SAMPLE = Path(__file__).parents[1] / "cases" / "catalogs" / "neighbours.po"
"""Every kind of line that we write: contexts, waivers, origins, facts, previous texts, obsolete entries, foreign fields."""

pytestmark = pytest.mark.outside
needs_gettext = pytest.mark.skipif(not which("msgcat"), reason="GNU gettext is not installed")


def run(*command: str | Path) -> bytes:
    return subprocess.run(command, check=True, capture_output=True, env=os.environ | {"LC_ALL": "C.UTF-8"}).stdout


def test_the_sample_is_in_canonical_form() -> None:
    """So that a changed byte is the neighbour's doing."""
    assert SAMPLE.read_bytes() == catalogs.format_bytes(SAMPLE.read_bytes(), SAMPLE.name)


@needs_gettext
@pytest.mark.parametrize("tool", ["msgcat", "msgattrib", "msguniq"])
def test_gettexts_filters_change_no_byte(tool: str) -> None:
    """No comment, flag, field or previous text is lost."""
    assert SAMPLE.read_bytes() == run(tool, "--no-wrap", SAMPLE)


@needs_gettext
def test_msgmerge_with_the_same_messages_changes_no_byte() -> None:
    """Somebody who merges with gettext instead of us does no harm."""
    assert SAMPLE.read_bytes() == run("msgmerge", "-q", "-N", "--previous", "--no-wrap", SAMPLE, SAMPLE)


@needs_gettext
@pytest.mark.parametrize("tool", ["msgcat", "msgattrib"])
def test_wrapping_by_gettext_changes_no_meaning(tool: str) -> None:
    """Wrapped at 79 columns, format gives our bytes back."""
    wrapped = run(tool, SAMPLE)
    assert SAMPLE.read_bytes() != wrapped
    assert SAMPLE.read_bytes() == catalogs.format_bytes(wrapped, SAMPLE.name)


@needs_gettext
def test_msgattrib_can_clear_what_a_translator_would() -> None:
    """``--clear-fuzzy --clear-previous`` leaves a catalog in which everything offered is translated."""
    cleared = catalogs.parse(run("msgattrib", "--no-wrap", "--clear-fuzzy", "--clear-previous", SAMPLE), "a.po")
    assert not any(message.fuzzy or message.previous for message in cleared.messages if not message.obsolete)


@needs_gettext
def test_msgfmt_finds_nothing_wrong() -> None:
    """Syntax, header, plural forms and flags pass ``msgfmt -c`` without a word."""
    checked = subprocess.run(["msgfmt", "-c", "-o", os.devnull, SAMPLE], capture_output=True, check=True)
    assert checked.stderr == b""


def test_polib_loses_only_the_previous_text_of_obsolete_entries(tmp_path: Path) -> None:
    """What another program with polib saves differs in ``#~|`` lines alone."""
    saved = tmp_path / "a.po"
    polib.pofile(str(SAMPLE), wrapwidth=10**6).save(str(saved))
    assert re.sub(rb"#~\|[^\n]*\n", b"", SAMPLE.read_bytes()) == saved.read_bytes()


def test_translate_toolkit_changes_only_what_is_translated(tmp_path: Path) -> None:
    """Read, one message translated, written: pypo keeps every other byte (Pootle, Virtaal and Weblate are built on it)."""
    pypo = pytest.importorskip("translate.storage.pypo", reason="translate-toolkit is not installed")
    store = pypo.pofile.parsefile(str(SAMPLE))
    next(unit for unit in store.units if unit.source == "Not yet translated").target = "ليس بعد"
    saved = bytes(store)
    empty = b'msgid "Not yet translated"\nmsgstr ""'
    assert SAMPLE.read_bytes().replace(empty, empty[:-1] + 'ليس بعد"'.encode()) == saved


@pytest.mark.parametrize("width", [65535, 77, -1])
def test_weblate_s_ways_to_wrap_lose_nothing(width: int) -> None:
    """With each value of ``po_line_wrap``, as Weblate hands it to translate-toolkit, just the edit is new after format."""
    pypo = pytest.importorskip("translate.storage.pypo", reason="translate-toolkit is not installed")
    store = pypo.pofile.parsefile(str(SAMPLE))
    store.wrapper.width = width
    next(unit for unit in store.units if unit.source == "Not yet translated").target = "ليس بعد"
    store.updateheader(add=True, PO_Revision_Date="2026-11-27 10:00+0000", Last_Translator="Test <test@example.org>")
    saved = catalogs.parse(catalogs.format_bytes(bytes(store), SAMPLE.name), SAMPLE.name)
    before = catalogs.parse(SAMPLE.read_bytes(), SAMPLE.name)
    expected = [m.msgstr or "ليس بعد" * (m.msgid == "Not yet translated") for m in before.messages]
    assert expected == [m.msgstr for m in saved.messages]
    kept = [(m.key, m.fuzzy, m.obsolete, m.previous, m.comments, m.extracted) for m in before.messages]
    assert kept == [(m.key, m.fuzzy, m.obsolete, m.previous, m.comments, m.extracted) for m in saved.messages]

"""Nothing is lost in silence: what an editor emptied is an error of ``--since``, and what was signed is offered again."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from libraries import CASES, tiny
from repositories import committed, git, needs_git

from handoutpress import catalogs, press
from handoutpress.model import Message
from handoutpress.press.check_actions import since

PO = "locales/de/LC_MESSAGES/demo.po"
SIGNED = CASES / "problems" / "HP461"


@pytest.fixture
def library(tmp_path: Path) -> Path:
    root = tiny(tmp_path)
    press.update(root)
    committed(root)
    return root


def emptied(root: Path, *msgids: str) -> None:
    """Save the catalog as OmegaT does that does not know these messages: without their words."""
    path = root / PO
    text = path.read_text(encoding="utf-8")
    for msgid in msgids:
        text, count = re.subn(rf'(msgid "{re.escape(msgid)}"\nmsgstr )"[^\n]*"', r'\1""', text)
        assert count == 1
    path.write_text(text, encoding="utf-8")


def told(root: Path) -> list[str]:
    return [f.problem.code for f in since.since(root, "HEAD", ()) if f.problem.severity == "error"]


@needs_git
def test_words_that_were_there_and_are_gone_are_errors(library: Path) -> None:
    """Each message by its line, with the words it had; one that was committed so is told no more."""
    emptied(library, "Drink slowly.", "Before you start")
    found = [finding for finding in since.since(library, "HEAD", ()) if finding.problem.code == "HP460"]
    assert ["Before you start", "Drink slowly."] == [finding.message.msgid for finding in found if finding.message]
    assert 'it was: "Bevor Sie anfangen"' in found[0].problem.hint
    git(library, "commit", "-qam", "emptied on purpose")
    assert [] == told(library)


@needs_git
def test_what_is_doubted_changed_or_no_longer_in_the_article_is_not_lost(library: Path) -> None:
    """A fuzzy flag keeps the words; another sentence is another message; a sentence that went took its words along."""
    path = library / PO
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace('msgid "Drink slowly."', '#, fuzzy\nmsgid "Drink slowly."'), encoding="utf-8")
    source = library / "source/demo.md"
    source.write_text(source.read_text(encoding="utf-8").replace("Sit down.", "Sit down well."), encoding="utf-8")
    press.update(library)
    assert [] == told(library)


@needs_git
def test_only_the_languages_and_articles_that_were_asked_for_are_compared(library: Path) -> None:
    """Arabic lost nothing, nor did the other article."""
    emptied(library, "Drink slowly.")
    assert [(), (), 1] == [
        since.since(library, "HEAD", (), ["ar"]),
        since.since(library, "HEAD", (), (), ["second"]),
        len(since.since(library, "HEAD", (), ["de"], ["demo"])),
    ]


def entry(root: Path) -> Message:
    return next(m for m in catalogs.read(root / PO, root).messages if m.msgid == "Drink slowly.")


def test_update_offers_the_words_that_were_signed(tmp_path: Path) -> None:
    """Fuzzy, with where they are from; a second update changes nothing, and without fuzzy none is offered."""
    root = tiny(tmp_path, SIGNED)
    press.update(root, fuzzy=False)
    assert "" == entry(root).msgstr
    press.update(root)
    found = entry(root)
    assert ("Trinken Sie langsam.", True, ("tm: sign-off 100%",)) == (found.msgstr, found.fuzzy, found.comments)
    assert () == press.update(root)
    assert [] == [p.code for p in press.check(root) if p.code in {"HP461", "HP605"}]


def test_words_that_were_taken_back_or_are_of_another_sentence_are_not_offered(tmp_path: Path) -> None:
    """A revocation, and a hash of another message, bring nothing back."""
    root = tiny(tmp_path, SIGNED)
    (path,) = (root / "locales/de/reviews/demo").iterdir()
    line = path.read_text(encoding="utf-8")
    revoked = '{"id": "2b3c4d5e.2", "person": "ana", "date": "2026-03-02", "revokes": "2b3c4d5e.1"}\n'
    for text in (line + revoked, re.sub('"hash": "....', '"hash": "0000', line)):
        path.write_text(text, encoding="utf-8")
        press.update(root)
        assert "" == entry(root).msgstr
    shutil.rmtree(root / "locales/de/reviews")

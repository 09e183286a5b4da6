"""An edition in easy language: the variant ``simple`` of the source's language, or of another, with a catalog of its own."""

from __future__ import annotations

from pathlib import Path

import pytest
from libraries import tiny

from handoutpress import press
from handoutpress.validate import own_rules

EASY = {
    "Take 2 tablets a day": "Swallow 2 tablets a day",
    "A made-up handout that shows every construct.": "This handout shows all parts.",
}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Return the tiny library with an easy English edition, in which two sentences are said more simply."""
    root = tiny(tmp_path)
    settings = root / "source/handouts.toml"
    text = settings.read_text("utf-8").replace('["de", "ar", "ja"]', '["en-simple", "de", "de-simple"]')
    settings.write_text(text, "utf-8")
    press.update(root)
    for path in (root / "locales/en@simple/LC_MESSAGES").glob("*.po"):
        lines = path.read_text("utf-8").split("\n")
        for number, line in enumerate(lines):
            if line == 'msgstr ""' and lines[number - 1].startswith('msgid "') and lines[number - 1] != 'msgid ""':
                msgid = lines[number - 1][7:-1]
                lines[number] = f'msgstr "{EASY.get(msgid, msgid)}"'
        path.write_text("\n".join(lines), "utf-8")
    return root


def test_an_easy_edition_stands_beside_the_source(root: Path) -> None:
    """It has its own page, book and place in the switcher, with its label in its own language."""
    press.build(root, only=("html", "epub"))
    page = (root / "build/en-simple/demo.html").read_text("utf-8")
    assert '<html lang="en-simple" dir="ltr">' in page
    assert 'hreflang="en-simple" aria-current="page">English (easy to read)</a>' in page
    assert 'hreflang="en-simple">English (easy to read)</a>' in (root / "build/en/demo.html").read_text("utf-8")
    assert (root / "build/en-simple/demo.en-simple.epub").is_file()
    assert [] == [str(problem) for problem in own_rules.own(root / "build", root).problems]


def test_an_easy_text_is_no_untranslated_one(root: Path) -> None:
    """A sentence that stays as it is raises no question about its language; the words of the pages need no catalog."""
    found = [p for p in press.check(root, ["en-simple"]) if p.code not in {"HP313", "HP310", "HP315"}]
    assert [] == [str(problem) for problem in found]
    assert "Draft translation" not in "".join(
        path.read_text("utf-8") for path in (root / "locales/en@simple/LC_MESSAGES").glob("handoutpress.po")
    )


def test_an_easy_text_keeps_its_numbers(root: Path) -> None:
    """What is said more simply is checked as any translation: a number must stay."""
    path = root / "locales/en@simple/LC_MESSAGES/demo.po"
    path.write_text(path.read_text("utf-8").replace("Swallow 2 tablets a day", "Swallow 3 tablets a day"), "utf-8")
    assert "HP501" in {problem.code for problem in press.check(root, ["en-simple"])}


def test_easy_german_takes_its_words_from_german(root: Path) -> None:
    """``de-simple`` is offered what ``de`` says, and says the words of the pages as German does."""
    offered = (root / "locales/de@simple/LC_MESSAGES/demo.po").read_text("utf-8")
    assert "#, fuzzy" in offered
    assert not (root / "locales/de@simple/LC_MESSAGES/handoutpress.po").exists() or "Warnung" not in (
        root / "locales/de@simple/LC_MESSAGES/handoutpress.po"
    ).read_text("utf-8")

"""A library written in any language: its own edition, and the words of its pages where the package has none in it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from libraries import tiny, translated

from handoutpress import press
from handoutpress.model import HandoutError
from handoutpress.validate import own_rules

WORDS = "locales/ug/LC_MESSAGES/handoutpress.po"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Return the tiny library as if it were written in Uyghur, which runs from right to left and has no words of ours."""
    root = tiny(tmp_path)
    settings = root / "source/handouts.toml"
    text = settings.read_text("utf-8").replace('languages = ["de", "ar", "ja"]', 'languages = ["de"]')
    settings.write_text(text.replace("[library]", '[library]\nsource-language = "ug"'), "utf-8")
    return root


def test_the_sources_edition_says_which_words_are_english(root: Path) -> None:
    """It is made; the page, the manifest and ``check`` say that labels are English, and each of them is marked so."""
    press.build(root, only=("html", "epub"))
    page = (root / "build/ug/demo.html").read_text("utf-8")
    assert '<p class="role-name"><span lang="en" dir="ltr">Warning</span></p>' in page
    assert "nobody has translated them into Uyghur yet" in page
    lines = json.loads((root / "build/manifest.json").read_text("utf-8"))["files"]
    assert ["Warning"] == lines["ug/demo.html"]["english"]
    assert "english" not in lines["ug/second.html"]
    [told] = [problem for problem in press.check(root) if problem.code == "HP335"]
    assert (WORDS, 'words about danger are in English on pages in Uyghur: "Warning"') == (told.place.path, told.text)
    found = own_rules.own(root / "build", root).problems
    assert [] == [str(problem) for problem in found if problem.code != "HP730"]  # its sentences are English, indeed


def test_words_of_the_source_are_translated_like_any_other(root: Path) -> None:
    """``update`` and ``add-language`` make the source's catalog of words, without its own title; then nothing is English."""
    assert WORDS in press.update(root)
    assert "Tiny library" not in (root / WORDS).read_text("utf-8")
    [found] = [row for row in press.status(root) if row.language.locale == "ug"]
    assert ("handoutpress", "interface", f"translate {WORDS}") == (found.article, found.state, found.next)
    added = press.add_language(root, "ug")
    assert [WORDS] == [todo.path for todo in added.todo]
    (root / WORDS).write_text(translated((root / WORDS).read_text("utf-8")).replace("[", "ئ"), "utf-8")
    press.build(root, only=("html",))
    assert "nobody has translated" not in (root / "build/ug/demo.html").read_text("utf-8")
    assert [] == [
        problem for problem in press.check(root) if problem.code in {"HP335", "HP313"} and "ug" in str(problem)
    ]


def test_a_source_whose_words_are_shipped_needs_no_catalog(tmp_path: Path) -> None:
    """English and the languages of the package have them: no catalog is made, and there is nothing to add."""
    root = tiny(tmp_path)
    press.update(root)
    assert not (root / "locales/en").exists()
    with pytest.raises(HandoutError, match="HP114"):
        press.add_language(root, "en")

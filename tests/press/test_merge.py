"""The merge driver and the header's date with real git: what two people did in one catalog comes together by itself."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from libraries import tiny
from repositories import committed, git, needs_git

from handoutpress import catalogs, press

pytestmark = needs_git
DRIVER = f'"{sys.executable}" -m handoutpress merge %O %A %B %P'
LANGUAGES = ("ar", "de", "ja")


def po(language: str) -> str:
    return f"locales/{language}/LC_MESSAGES/demo.po"


def saved(root: Path, language: str, msgid: str, words: str, who: str, day: str) -> None:
    """Save a catalog as an editor does: one message, and the header's date, name and program."""
    path = root / po(language)
    text = path.read_text(encoding="utf-8")
    text, count = re.subn(rf'(msgid "{re.escape(msgid)}"\nmsgstr )"[^\n]*"', rf'\1"{words}"', text)
    assert count == 1
    text = re.sub(r'"PO-Revision-Date: [^\n]*\n', f'"PO-Revision-Date: {day} 10:00+0000\\\\n"\n', text)
    text = re.sub(r'"Last-Translator: [^\n]*\n', f'"Last-Translator: {who}\\\\n"\n', text)
    path.write_text(text, encoding="utf-8")
    git(root, "commit", "-q", "-am", f"{who}: {language}")


@pytest.fixture
def library(tmp_path: Path) -> Path:
    root = tiny(tmp_path)
    press.update(root)
    (root / ".gitattributes").write_text("*.po merge=handoutpress\n*.pot merge=handoutpress\n", encoding="utf-8")
    committed(root)
    git(root, "checkout", "-q", "-b", "work")
    return root


def revised(root: Path) -> None:
    """Revise the article on main, as an author does: another date, one sentence more, extract, update."""
    git(root, "checkout", "-q", "main")
    source = root / "source/demo.md"
    text = source.read_text(encoding="utf-8")
    text = re.sub(r"^revised = .*$", "revised = 2026-03-03", text, flags=re.MULTILINE)
    source.write_text(text + "\nDrink water, too.\n", encoding="utf-8")
    press.update(root)
    git(root, "commit", "-q", "-am", "revise")


def said(root: Path, language: str) -> dict[str, str]:
    return {m.msgid: m.msgstr for m in catalogs.read(root / po(language), root).messages if not m.obsolete}


def driver(root: Path) -> None:
    git(root, "config", "merge.handoutpress.driver", DRIVER)


def test_a_save_and_a_revision_of_the_article_merge_without_any_driver(library: Path) -> None:
    """Nothing that update writes stands beside what an editor saves: the date of the template is left alone."""
    saved(library, "de", "Drink slowly.", "Behutsam", "Ana", "2026-02-10")
    revised(library)
    git(library, "merge", "-q", "--no-edit", "work")
    assert ("Behutsam", "") == (said(library, "de")["Drink slowly."], said(library, "de")["Drink water, too."])
    assert () == press.update(library)


def test_commits_that_wait_in_several_languages_rebase_without_any_driver(library: Path) -> None:
    """As Weblate rebases what its translators did onto a revised article."""
    for language in LANGUAGES:
        saved(library, language, "Drink slowly.", f"mild {language}", "Weblate", "2026-02-10")
    revised(library)
    git(library, "checkout", "-q", "work")
    git(library, "rebase", "-q", "main")
    assert [f"mild {name}" for name in LANGUAGES] == [said(library, name)["Drink slowly."] for name in LANGUAGES]


def test_two_translators_in_one_catalog_merge_with_the_driver(library: Path) -> None:
    """Both saved the header; git alone has a conflict there, the driver none, and the later save's name stands."""
    saved(library, "de", "Drink slowly.", "Behutsam", "Ana", "2026-02-10")
    git(library, "checkout", "-q", "main")
    saved(library, "de", "Before you start", "Bevor es losgeht", "Ben", "2026-02-11")
    with pytest.raises(subprocess.CalledProcessError):
        git(library, "merge", "-q", "--no-edit", "work")
    git(library, "merge", "--abort")
    driver(library)
    git(library, "merge", "-q", "--no-edit", "work")
    catalog = catalogs.read(library / po("de"), library)
    assert ("Behutsam", "Bevor es losgeht") == tuple(
        said(library, "de")[key] for key in ("Drink slowly.", "Before you start")
    )
    assert "Ben" == catalogs.header_field(catalog.header, "Last-Translator")


def test_one_message_in_two_ways_is_gits_conflict_in_a_valid_catalog(library: Path) -> None:
    """Git names the file and waits; both translations stand in it, fuzzy, and check can read it."""
    driver(library)
    saved(library, "de", "Drink slowly.", "Behutsam", "Ana", "2026-02-10")
    git(library, "checkout", "-q", "main")
    saved(library, "de", "Drink slowly.", "Sachte", "Ben", "2026-02-11")
    with pytest.raises(subprocess.CalledProcessError) as stopped:
        git(library, "merge", "-q", "--no-edit", "work")
    assert "HP342" in stopped.value.stderr
    message = next(m for m in catalogs.read(library / po("de"), library).messages if m.msgid == "Drink slowly.")
    assert ("Sachte", True, ("merge: the other branch says: Behutsam",)) == (
        message.msgstr,
        message.fuzzy,
        message.comments,
    )


def test_what_is_no_catalog_is_merged_line_by_line_and_told(library: Path) -> None:
    """HP343 with the gate's reason; git's own conflict markers are where they belong."""
    names = {"base": "a\nb\nc\n", "ours": "a\nx\nc\n", "theirs": "a\ny\nc\n"}
    paths = [library / name for name in names]
    for path in paths:
        path.write_text(names[path.name], encoding="utf-8")
    assert ["HP343"] == [problem.code for problem in press.merge(*paths, "notes.po")]
    assert "a\n<<<<<<< ours\nx\n=======\ny\n>>>>>>> theirs\nc\n" == paths[1].read_text(encoding="utf-8")


def test_a_date_of_the_template_alone_changes_no_catalog(library: Path) -> None:
    """An article that is revised without another word, and a catalog that an editor dated: update writes neither."""
    source = library / "source/demo.md"
    source.write_text(source.read_text(encoding="utf-8").replace("revised = 2026-01-31", "revised = 2026-02-01"))
    assert ("locales/templates/demo.pot",) == press.update(library)
    path = library / po("de")
    text = path.read_text(encoding="utf-8").replace("POT-Creation-Date: 2026-01-31", "POT-Creation-Date: 2027-02-01")
    path.write_text(text, encoding="utf-8")
    assert () == press.update(library)
    path.unlink()
    press.update(library)
    assert "POT-Creation-Date" not in path.read_text(encoding="utf-8")

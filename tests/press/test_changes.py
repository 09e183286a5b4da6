"""``changes``: what a clinician with an older edition must be told, from the records of releases and from git."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from command_line import run
from libraries import tiny
from repositories import committed, git, needs_git

from handoutpress import press
from handoutpress.model import HandoutError
from handoutpress.press import changes as verb

pytestmark = needs_git
ARTICLE = "source/demo.md"
CATALOG = "locales/de/LC_MESSAGES/demo.po"


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert text.count(old) >= 1, f"{old!r} is not in {path}"
    path.write_text(text.replace(old, new), "utf-8")


@pytest.fixture
def released(tmp_path: Path) -> Path:
    """Release edition 1, put it into git, and change the handout as a maintainer does."""
    root = tiny(tmp_path)
    press.release(root, date(2026, 11, 22), jobs=1)
    committed(root)
    return root


def told(root: Path, *locales: str, **asked: object) -> dict[str, list[tuple[str, str, str]]]:
    found = verb.changes(root, "" if "copy" in asked else "demo", locales, verb.Asked(**asked))  # type: ignore[arg-type]
    rows = verb.as_json(found, "")["languages"]
    return {
        locale: [
            (row["what"], (row["before"] or {}).get("source", ""), (row["after"] or {}).get("source", ""))
            for row in each
        ]
        for locale, each in rows.items()
    }


def test_nothing_changed(released: Path) -> None:
    """Whoever has today's edition has nothing to read: in no language."""
    assert {"de": [], "ar": [], "en": []} == told(released, "de", "ar", "en", edition=2)


def test_what_came_went_and_changed_is_told_in_the_order_of_the_handout(released: Path) -> None:
    """A sentence that went, a number that changed, a step that is new."""
    edit(released / ARTICLE, "1. Wash your hands.\n2. Sit", "1. Sit")
    edit(released / ARTICLE, "- Wait 10 minutes.", "- Wait 15 minutes.\n   - Lie down.")
    assert [
        ("gone", "Wash your hands.", ""),
        ("changed", "Wait 10 minutes.", "Wait 15 minutes."),
        ("new", "", "Lie down."),
    ] == told(released, "en", edition=2)["en"]


def test_a_translation_alone_can_change(released: Path) -> None:
    """The source is as it was; a reader of German must know all the same, a reader of Arabic need not."""
    edit(released / CATALOG, "10 Minuten", "10 volle Minuten")
    found = told(released, "de", "ar", edition=2)
    assert (["translation changed"], []) == ([row[0] for row in found["de"]], found["ar"])


def test_a_file_says_which_edition_and_language_it_is(released: Path, tmp_path: Path) -> None:
    """A clinician needs no number and no id: the book on the phone is enough, whatever it is called, and after a rename."""
    book = tmp_path / "from the drawer.epub"
    book.write_bytes((released / "build/de/demo.de.epub").read_bytes())
    assert {"de": []} == told(released, copy=book)
    press.rename(released, "demo", "tablets", date(2026, 11, 23))
    assert {"de": []} == told(released, copy=book)


def test_a_safety_change_stands_first(released: Path) -> None:
    """Its sentence is what the older edition must not be used for."""
    edit(
        released / ARTICLE,
        "related = [",
        'safety = [{date = 2026-01-31, what = "Wait 15 minutes, not 10."}]\nrelated = [',
    )
    done = run(released, "changes", "demo", "de", "--edition", "2")
    assert "dangerous in the older edition: Wait 15 minutes, not 10." in done.stdout
    page = (released / "build/changes.html").read_text("utf-8")
    assert page.index("Wait 15 minutes, not 10.") < page.index("<section")


def test_the_page_marks_what_came_and_holds_no_markup_of_people(released: Path) -> None:
    """Both languages, each in its direction; what a catalog or an article says is text; no script; a build leaves it alone."""
    edit(released / ARTICLE, "Sit down.", "Sit down. \\<b>")
    done = run(released, "changes", "demo", "ar", "--edition", "2")
    assert (0, "wrote build/changes.html") == (done.returncode, done.stdout.strip().split("\n")[-1])
    page = (released / "build/changes.html").read_text("utf-8")
    assert "<ins>down. &lt;b&gt;</ins>" in page
    assert '<dd lang="ar" dir="rtl">' in page
    assert "<script" not in page
    press.build(released, jobs=1)
    assert page == (released / "build/changes.html").read_text("utf-8")


def test_what_cannot_be_found_is_said(released: Path, tmp_path: Path) -> None:
    """An edition that nobody released, a file that somebody changed, a record that is not in git."""
    with pytest.raises(HandoutError, match=r"HP663.*no release on record made edition 7"):
        told(released, edition=7)
    changed = tmp_path / "changed.epub"
    changed.write_bytes(b"not what was released")
    with pytest.raises(HandoutError, match=r"HP663.*made the file changed.epub"):
        told(released, copy=changed)
    git(released, "rm", "-q", "--cached", "-r", "releases")
    git(released, "commit", "-q", "--amend", "-m", "without the record")
    with pytest.raises(HandoutError, match="HP664"):
        told(released, edition=2)


@pytest.mark.parametrize("options", [[], ["--edition", "2", "--revision", "HEAD"]])
def test_just_one_way_says_which_edition(released: Path, options: list[str]) -> None:
    """Two would contradict each other, none says nothing."""
    done = run(released, "changes", "demo", *options)
    assert (2, True) == (done.returncode, "--copy FILE, --edition N or --revision REV" in done.stderr)

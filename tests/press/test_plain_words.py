"""What verbs say and leave alone: lost manifests, backup files, a recall list that is not there."""

from __future__ import annotations

from pathlib import Path

import pytest
from libraries import tiny

from handoutpress import press
from handoutpress.model import HandoutError, MisuseError


def test_pages_of_a_lost_manifest_are_named(tmp_path: Path) -> None:
    """A page that no manifest knows is left alone, and named."""
    root = tiny(tmp_path)
    assert () == press.build(root, jobs=1, only=("html",)).foreign
    (root / "build/de/old.html").write_text("old", encoding="utf-8")
    (root / "build/manifest.json").unlink()
    assert ("de/old.html",) == press.build(root, jobs=1, only=("html",)).foreign
    assert (root / "build/de/old.html").is_file()


def test_update_writes_the_templates_and_format_leaves_backups(tmp_path: Path) -> None:
    """After ``update`` no template is out of date; an editor's backup file is no catalog."""
    root = tiny(tmp_path)
    (root / "locales/templates/demo.pot").unlink()
    assert "locales/templates/demo.pot" in press.update(root)
    assert [] == [problem for problem in press.check(root) if problem.code == "HP310"]
    (root / "locales/de/LC_MESSAGES/demo.po~").write_text("no catalog", encoding="utf-8")
    assert () == press.format_catalogs(root)


def test_a_missing_recall_list_says_what_to_run(tmp_path: Path) -> None:
    """Nothing was released: the finding names the file and the verb."""
    with pytest.raises(HandoutError, match=r"HP661.*does not exist") as found:
        press.recall(tmp_path / "build/recall.json")
    assert "handoutpress release" in found.value.problems[0].hint


def test_an_unknown_language_or_output_is_misuse(tmp_path: Path) -> None:
    """What the command line asks for and cannot be is exit code 2."""
    root = tiny(tmp_path)
    for call in (lambda: press.check(root, ["zz"]), lambda: press.build(root, only=("docx",))):
        with pytest.raises(MisuseError):
            call()

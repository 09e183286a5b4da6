"""A build of one language or article never takes another one's files away: they stay, or are made again and told."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from libraries import tiny, tree

from handoutpress import press
from handoutpress.press.memo import place
from handoutpress.press.terminal import result_tables

COLLECTION = """
[[collection]]
id = "both"
title = "Both"
introduction = "Both handouts."
articles = ["demo", "second"]
"""


def library(folder: Path) -> Path:
    """Return the tiny library with a collection."""
    root = tiny(folder)
    settings = root / "source/handouts.toml"
    settings.write_text(settings.read_text(encoding="utf-8") + COLLECTION, encoding="utf-8")
    return root


def another_cache(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(place.VARIABLE, str(root.parent / "another cache"))


def no_cache(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = place.cache()
    assert folder
    shutil.rmtree(folder)


def a_page_changed_by_hand(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (root / "build/ja/demo.html").write_bytes(b"changed by hand")


def a_book_gone(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (root / "build/ar/demo.ar.epub").unlink()


def a_collection_gone(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (root / "build/ar/both.ar.epub").unlink()


def nothing(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    return


LOST = [another_cache, no_cache, a_page_changed_by_hand, a_book_gone, a_collection_gone, nothing]


@pytest.mark.parametrize("asked", [{"languages": ["de"]}, {"articles": ["second"]}])
@pytest.mark.parametrize("memo", [True, False])
@pytest.mark.parametrize("lost", LOST, ids=lambda lost: str(lost.__name__))
def test_what_nobody_asked_for_stays(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    lost: Callable[[Path, pytest.MonkeyPatch], None],
    asked: dict[str, list[str]],
    *,
    memo: bool,
) -> None:
    """Whatever is remembered of the others: build/ holds what a build of all makes."""
    monkeypatch.setenv(place.VARIABLE, str(tmp_path / "cache"))
    root = library(tmp_path)
    press.build(root, jobs=1)
    expected = tree(root / "build")
    lost(root, monkeypatch)
    built = press.build(root, jobs=1, memo=memo, **asked)
    assert [] == [name for name, data in expected.items() if tree(root / "build").get(name) != data]
    assert expected.keys() == tree(root / "build").keys()
    told = any("made too" in line for line in result_tables.built_lines(built))
    assert (not memo or lost is not nothing) == told == bool(built.along)


def test_what_is_not_there_is_not_made_along(tmp_path: Path) -> None:
    """A first build of one language makes that one; so does one after the others were thrown away, or built elsewhere."""
    root = library(tmp_path)
    press.build(root, jobs=1, languages=["de"])
    assert {"de"} == {path.parent.name for path in (root / "build").glob("*/demo.html")}
    press.build(root, jobs=1)
    shutil.rmtree(root / "build/ja")
    shutil.rmtree(root / "build/ar")
    press.build(root, jobs=1, languages=["de"], memo=False)
    assert {"de", "en"} == {path.parent.name for path in (root / "build").glob("*/demo.html")}


def test_a_language_that_the_settings_lost_goes(tmp_path: Path) -> None:
    """What no build of all would make is not kept by one of a language."""
    root = library(tmp_path)
    press.build(root, jobs=1)
    settings = root / "source/handouts.toml"
    settings.write_text(settings.read_text(encoding="utf-8").replace('"ar", ', ""), encoding="utf-8")
    press.build(root, jobs=1, languages=["de"], memo=False)
    assert {"de", "en", "ja"} == {path.parent.name for path in (root / "build").glob("*/demo.html")}
    assert not (root / "build/ar").exists()


def test_outputs_asked_for_hold_for_what_is_made_along(tmp_path: Path) -> None:
    """--only says what build/ holds, in every language: a book of another one stays though only books of one are asked for."""
    root = library(tmp_path)
    press.build(root, jobs=1)
    books = {name: data for name, data in tree(root / "build").items() if name.endswith(".epub")}
    press.build(root, jobs=1, languages=["de"], only=("epub",))
    assert books == {name: data for name, data in tree(root / "build").items() if name.endswith(".epub")}


@pytest.mark.parametrize("manifest", ["", "{", '{"files": 3}', '{"files": {"ja/x.html": {"language": 3}, "/x": {}}}'])
def test_a_manifest_that_somebody_broke_is_none(tmp_path: Path, manifest: str) -> None:
    """Nothing is made along of what no manifest says; the files themselves stay, as those of somebody else."""
    root = library(tmp_path)
    press.build(root, jobs=1)
    before = tree(root / "build")
    (root / "build/manifest.json").write_text(manifest, encoding="utf-8")
    press.build(root, jobs=1, languages=["de"], memo=False)
    assert [] == [name for name in before if name.startswith(("ja/", "ar/")) and name not in tree(root / "build")]

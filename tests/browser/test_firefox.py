"""What is seen in right-to-left text in a real Firefox, and what its search finds: the runs of cases/orders, as in Chromium.

One Firefox for all, spoken to by its own protocol; where there is none, the tests say that they were not run.
"""

from __future__ import annotations

import io
import shutil
import zipfile
from collections.abc import Iterator
from pathlib import Path

import firefox
import pytest
from test_order import CHAPTER, FIND, GLYPHS, LANGUAGES, ORDERS, UNSEEN, runs, turned

from handoutpress import press
from handoutpress.outputs.templates import dial


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Return each page, and the text of each book, by its language and file."""
    root = tmp_path_factory.mktemp("orders") / "library"
    for folder in ("source", "locales"):
        shutil.copytree(ORDERS / folder, root / folder)
    press.build(root, jobs=1, only=("html", "epub", "bilingual"))
    found = {}
    for language in LANGUAGES:
        for page in sorted((root / "build" / language).glob("order*.html")):
            found[f"{language}/{page.name}"] = page
        for book in sorted((root / "build" / language).glob("*.epub")):
            folder = tmp_path_factory.mktemp("book")
            with zipfile.ZipFile(io.BytesIO(book.read_bytes())) as archive:
                archive.extractall(folder)
            found[f"{language}/{book.name}"] = folder / CHAPTER
    return found


@pytest.fixture(scope="module")
def tab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[firefox.Firefox]:
    if not firefox.PROGRAM:
        pytest.skip("Firefox is not installed")
    with firefox.started(tmp_path_factory.mktemp("profile")) as running:
        yield running


@pytest.mark.parametrize("language", LANGUAGES)
def test_firefox_shows_and_finds_each_run(files: dict[str, Path], tab: firefox.Firefox, language: str) -> None:
    """From left to right in pages, bilingual pages and books; a number as it was typed is found, and dials when copied."""
    numbers = [run for run in runs(language) if len(dial(run).lstrip("+")) > 7]
    shown = [name for name in files if name.startswith(f"{language}/")]
    assert any(name.endswith(".epub") for name in shown)
    for name in shown:
        tab.goto(files[name].as_uri())
        blocks = tab.evaluate(GLYPHS)
        seen = {run: [fault for block in blocks for fault in turned(block, run)] for run in runs(language)}
        assert {run: [] for run in seen} == seen, name
        copied = {number: dial(str(tab.evaluate(FIND, number)).translate(UNSEEN)) for number in numbers}
        assert {number: dial(number) for number in numbers} == copied, name

"""What is seen in right-to-left text, by the places of the glyphs: in Chromium, and in MuPDF, which knows no isolates.

Cases: cases/orders, a library, and seen.toml, what must be read from left to right in it.
"""

from __future__ import annotations

import io
import re
import shutil
import tomllib
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from looking import REPOSITORY

from handoutpress import press
from handoutpress.outputs.templates import dial

ORDERS = REPOSITORY / "tests" / "cases" / "orders"
SEEN = tomllib.loads((ORDERS / "seen.toml").read_text("utf-8"))
LANGUAGES = [language for language in SEEN if language != "every"]
HIDDEN = re.compile('<title>.*?</title>|<nav [^>]*hidden="hidden">.*?</nav>', re.DOTALL)
CHAPTER = "EPUB/text/handout.xhtml"
UNSEEN = dict.fromkeys(map(ord, "\u200e\u200f\u202c\u202d\u2060\u00ad")) | {0xA0: " "}
GLYPHS = """() => [...document.querySelectorAll('h1, h2, h3, p, li, td, th, dd, span.pair > span')]
    .filter(e => !e.querySelector('p, li, span.pair > span')).map(block => {
        const out = [], texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
        for (let text; (text = texts.nextNode());) for (let i = 0; i < text.length; i++) {
            const range = document.createRange(); range.setStart(text, i); range.setEnd(text, i + 1);
            const box = range.getBoundingClientRect(); out.push([text.data[i], box.left, box.bottom]) }
        return out })"""


def runs(language: str) -> list[str]:
    return [*SEEN["every"], *SEEN[language]]


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("orders") / "library"
    for folder in ("source", "locales"):
        shutil.copytree(ORDERS / folder, root / folder)
    press.build(root, only=("html", "epub", "bilingual"))
    return root / "build"


@pytest.fixture(scope="module")
def shown(built: Path, browser: Any, tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Any]]:
    """Yield a tab on each page, and on the text and the contents of each book, by its file and language."""
    context, tabs = browser.new_context(viewport={"width": 700, "height": 900}), {}
    for language in LANGUAGES:
        files = {page.name: page for page in sorted((built / language).glob("order*.html"))}
        for book in sorted((built / language).glob("*.epub")):
            folder = tmp_path_factory.mktemp("book")
            with zipfile.ZipFile(io.BytesIO(book.read_bytes())) as archive:
                archive.extractall(folder)
            files[book.name] = folder / CHAPTER
        for name, file in files.items():
            tabs[f"{language}/{name}"] = context.new_page()
            tabs[f"{language}/{name}"].goto(file.as_uri())
    yield tabs
    context.close()


def turned(block: list[list[Any]], run: str) -> list[str]:
    """Return what is seen of each place of a run in a block whose glyphs do not stand from left to right, line by line."""
    glyphs = [(char.translate(UNSEEN), left, bottom) for char, left, bottom in block if char.translate(UNSEEN)]
    text = "".join(char for char, _, _ in glyphs)
    found = []
    for match in re.finditer(re.escape(run), text):
        lines: dict[int, list[tuple[float, str]]] = {}
        for char, left, bottom in glyphs[match.start() : match.end()]:
            if char != " ":
                lines.setdefault(round(bottom / 12), []).append((left, char))
        if any(line != sorted(line) for line in lines.values()):
            found.append(" / ".join("".join(char for _, char in sorted(line)) for line in lines.values()))
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_chromium_shows_each_run_from_left_to_right(shown: dict[str, Any], language: str) -> None:
    """In pages, bilingual pages and books: a phone number, a dose and an address are read as they are dialled and written."""
    for name, tab in shown.items():
        if name.startswith(f"{language}/"):
            blocks = tab.evaluate(GLYPHS)
            whole = "\n".join("".join(glyph[0] for glyph in block) for block in blocks).translate(UNSEEN)
            assert [] == [run for run in runs(language) if run not in whole], name
            seen = {run: [fault for block in blocks for fault in turned(block, run)] for run in runs(language)}
            assert {run: [] for run in seen} == seen, name


def lines(page: Any) -> list[str]:
    """Return the lines of a MuPDF page as they are seen from left to right, without blanks and marks."""
    rows: dict[int, list[tuple[float, str]]] = {}
    for block in page.get_text("rawdict")["blocks"]:
        for line in block.get("lines", ()):
            for span in line["spans"]:
                for char in span["chars"]:
                    rows.setdefault(round(char["origin"][1]), []).append((char["origin"][0], char["c"]))
    return ["".join(char for _, char in sorted(row)).translate(UNSEEN).replace(" ", "") for row in rows.values()]


@pytest.mark.parametrize("language", LANGUAGES)
def test_mupdf_shows_each_run_from_left_to_right(built: Path, language: str) -> None:
    """In books: each run is seen as often as it stands in the text, and is found there as it was typed."""
    mupdf = pytest.importorskip("pymupdf", reason="pymupdf is not installed")
    for book in sorted((built / language).glob("*.epub")):
        with zipfile.ZipFile(book) as archive:
            xhtml = HIDDEN.sub("", archive.read(CHAPTER).decode() + archive.read("EPUB/nav.xhtml").decode())
        text = re.sub("<[^>]*>", "", xhtml).translate(UNSEEN).replace(" ", "")
        opened = mupdf.open(book)
        opened.layout(width=1500, height=2000, fontsize=12)
        seen = [line for page in opened for line in lines(page)]
        for run in runs(language):
            plain = run.replace(" ", "")
            times = sum(line.count(plain) for line in seen)
            assert text.count(plain) == times, (book.name, run, [line for line in seen if plain[-4:] in line])
        for phone in (run for run in runs(language) if dial(run).lstrip("+").startswith(("021", "1555"))):
            assert sum(len(page.search_for(phone)) > 0 for page in opened) > 0, (book.name, phone)


FIND = "phone => { getSelection().removeAllRanges(); return find(phone) ? getSelection().toString() : '' }"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_phone_number_is_found_and_dials_when_copied(shown: dict[str, Any], language: str) -> None:
    """As it was typed, by the browser's own search; what is then on the clipboard dials the same number."""
    numbers = [run for run in runs(language) if len(dial(run).lstrip("+")) > 7]
    for name, tab in shown.items():
        if name.startswith(f"{language}/"):
            copied = {number: dial(tab.evaluate(FIND, number).translate(UNSEEN)) for number in numbers}
            assert {number: dial(number) for number in numbers} == copied, name

"""Books as reading systems show them: with the reader's night, line height and width laid over our style."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from looking import Site

CHAPTER = "EPUB/text/handout.xhtml"
LANGUAGES = ("ar", "he", "th", "zh-Hans", "ja", "hi", "fa", "vi")

NIGHT = "body { background: #000; color: #ddd } figure img { background-color: transparent !important }"
"""A reading system that paints the body, and takes the colours of all grounds away as Readium's does."""

COLOURS = """() => [...document.querySelectorAll('body *')]
    .filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()))
    .filter(e => getComputedStyle(e).color !== 'rgb(221, 221, 221)').map(e => e.outerHTML.slice(0, 80))"""
GROUNDS = "() => [...document.querySelectorAll('figure img')].map(e => getComputedStyle(e).backgroundImage)"
HEIGHTS = """() => [...document.querySelectorAll('body p, body li, body td, body dd, body bdi')].filter(e => {
    const s = getComputedStyle(e); return Math.abs(parseFloat(s.lineHeight) - 3 * parseFloat(s.fontSize)) > 0.5
    && !e.closest('sup, h1, h2, h3, h4, [lang]:not(html)')}).map(e => e.outerHTML.slice(0, 80))"""
PARTED = """() => {
    const out = [], texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text; (text = texts.nextNode());) if (text.parentElement.closest('[data-msg]'))  // what is typeset
        for (const found of text.data.matchAll(/[0-9۰-۹]+([–\\u2060]+[0-9۰-۹]+)+|[0-9۰-۹]+[ \\u00a0](mg|°C|ملغ)/g)) {
            const range = document.createRange();
            range.setStart(text, found.index); range.setEnd(text, found.index + found[0].length);
            if (new Set([...range.getClientRects()].map(box => Math.round(box.top))).size > 1) out.push(found[0]);
        }
    return out }"""


@pytest.fixture(scope="module")
def chapters(site: Site, browser: Any, tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Any]]:
    """Yield a page on the text of each of a library's books."""
    context, pages = browser.new_context(viewport={"width": 375, "height": 700}), {}
    for language in LANGUAGES:
        for book in sorted((site.build / language).glob(f"*.{language}.epub")):
            folder = tmp_path_factory.mktemp("book")
            with zipfile.ZipFile(io.BytesIO(book.read_bytes())) as archive:
                archive.extractall(folder)
            pages[book.name] = context.new_page()
            pages[book.name].goto(Path(folder, CHAPTER).as_uri())
    yield pages
    context.close()


def test_text_and_figures_can_be_read_at_night(chapters: dict[str, Any]) -> None:
    """Links and boxes take the colour that the reader gives to the text; a drawing keeps its white ground."""
    seen = dict[str, tuple[list[str], set[str]]]()
    for name, page in chapters.items():
        page.add_style_tag(content=NIGHT)
        seen[name] = (page.evaluate(COLOURS), set(page.evaluate(GROUNDS)))
    white = {"linear-gradient(rgb(255, 255, 255), rgb(255, 255, 255))"}
    drawn = {name for name, (_, grounds) in seen.items() if grounds}
    assert any("cluneal" in name or "sleep" in name for name in drawn)  # a handout without a drawing has none to keep
    assert {name: ([], white if name in drawn else set()) for name in chapters} == seen


def test_the_line_height_of_the_reader_holds(chapters: dict[str, Any]) -> None:
    """What is set on the body reaches all text: our own heights, script by script, are inherited from above it."""
    for page in chapters.values():
        page.add_style_tag(content="body { line-height: 3 }")
    assert {name: [] for name in chapters} == {name: page.evaluate(HEIGHTS) for name, page in chapters.items()}


@pytest.mark.parametrize("width", [180, 210, 240, 375])
def test_a_dose_stays_on_one_line(chapters: dict[str, Any], width: int) -> None:
    """Neither a range nor a number and its unit part, in left-to-right runs of right-to-left text either."""
    for page in chapters.values():
        page.set_viewport_size({"width": width, "height": 700})
    assert {name: [] for name in chapters} == {name: page.evaluate(PARTED) for name, page in chapters.items()}

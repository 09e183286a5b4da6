"""Books and pages in large letters on a narrow screen: nothing may leave the page, and nobody should scroll sideways to read."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import Any

import pytest
from libraries import tiny
from looking import Site, Tab

from handoutpress import press

CHAPTER = "EPUB/text/handout.xhtml"
WIDTH = 320
LARGE = "html { font-size: 200% }"
PAGED = """html { font-size: 200% !important; height: 600px;
    column-width: 320px; column-gap: 0; column-fill: auto; overflow: hidden;
    margin: 0 !important; padding: 0 !important } body { margin: 0; padding: 0 20px !important; max-width: none }
    img { max-width: 100%; max-height: 95vh } * { line-height: 1.6 !important }"""
"""What reading systems in the manner of Readium lay over a book: pages as columns, margins and heights of their own."""

BEYOND = """([width, paged]) => [...document.querySelectorAll('body *')].filter(e => {
    if (e.closest('thead') && getComputedStyle(e.closest('thead')).position === 'absolute') return false;
    const boxes = [...e.getClientRects()], left = box => paged ? ((box.left % width) + width) % width : box.left;
    return boxes.some(box => box.width > 1 && (left(box) < -1 || left(box) + box.width > width + 1)) })
    .map(e => e.outerHTML.slice(0, 90))"""

WIDE = """() => [document.documentElement.scrollWidth - document.documentElement.clientWidth,
    [...document.querySelectorAll('body *')].filter(e => {
        const box = e.getBoundingClientRect();
        return box.width > 1 && !e.closest('.table, .skip') && (box.left < -1 || box.right > innerWidth + 1);
    }).map(e => e.outerHTML.slice(0, 90))]"""
ENLARGED = "size => { document.documentElement.style.fontSize = size }"
NUMBER = "+1 (555) 010-0199 ext. 12"
"""Longer than a line of a small phone holds in a heading."""
LINES = """number => [...document.querySelectorAll('bdi.number')].filter(e => e.textContent === number).map(e => {
    const range = document.createRange();
    range.selectNodeContents(e);
    return new Set([...range.getClientRects()].map(box => Math.round(box.top))).size })"""


@pytest.mark.parametrize(("width", "size"), [(WIDTH, "200%"), (WIDTH // 2, "100%")], ids=["letters", "zoom"])
def test_pages_fit_in_large_letters(site: Site, browser: Any, width: int, size: str) -> None:
    """Twice as large, by letters alone or by the whole page: no scrolling sideways, in every language and bilingual."""
    faults = {}
    with Tab(browser, width, address=site.address) as tab:
        for path in site.pages:
            tab.page.goto(site.url(path))
            tab.page.evaluate(ENLARGED, size)
            wide, beyond = tab.page.evaluate(WIDE)
            if wide > 0 or beyond:
                faults[path.relative_to(site.build).as_posix()] = (wide, beyond[-3:])
    assert {} == faults


def test_a_number_breaks_only_where_no_line_has_room(browser: Any, tmp_path: Path) -> None:
    """A long number on a wide screen, on a small phone and in large letters: whole, and never beyond the page."""
    root = tiny(tmp_path)
    settings = root / "source" / "handouts.toml"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(text.replace("+1 555 010 0199", NUMBER), encoding="utf-8")
    press.build(root, jobs=1)
    page = (root / "build" / "en" / "demo.html").as_uri()
    lines = {}
    for width, size in [(1280, "100%"), (WIDTH, "100%"), (WIDTH, "200%")]:
        with Tab(browser, width) as tab:
            tab.page.goto(page)
            tab.page.evaluate(ENLARGED, size)
            assert [0, []] == tab.page.evaluate(WIDE), (width, size)
            lines[width, size] = max(tab.page.evaluate(LINES, NUMBER))
    assert {(1280, "100%"): 1, (WIDTH, "100%"): 1, (WIDTH, "200%"): 3} == lines


@pytest.mark.parametrize("style", [LARGE, PAGED], ids=["ours", "paged"])
def test_nothing_leaves_the_page_in_large_letters(site: Site, browser: Any, tmp_path: Path, style: str) -> None:
    """At twice the size on 320 pixels, in every language and bilingual: tables, long words, numbers, boxes."""
    context = browser.new_context(viewport={"width": WIDTH, "height": 600})
    beyond = {}
    for book in sorted(site.build.rglob("*.epub")):
        with zipfile.ZipFile(io.BytesIO(book.read_bytes())) as archive:
            archive.extractall(tmp_path / book.name)
        if (tmp_path / book.name / CHAPTER).exists():
            tab = context.new_page()
            tab.goto((tmp_path / book.name / CHAPTER).as_uri())
            tab.add_style_tag(content=style)
            beyond[book.name] = tab.evaluate(BEYOND, [WIDTH, style == PAGED])
            tab.close()
    context.close()
    assert {name: [] for name in beyond} == beyond, {n: (len(f), f[:6]) for n, f in beyond.items() if f}


@pytest.mark.parametrize("size", [18, 24])
def test_nothing_leaves_the_page_of_mupdf_in_large_letters(site: Site, size: int) -> None:
    """At 150 and 200 % in an engine that knows no containers and breaks no word of a cell: what it squeezes has room enough."""
    mupdf = pytest.importorskip("pymupdf", reason="pymupdf is not installed")
    beyond = {}
    for book in sorted(site.build.rglob("*.epub")):
        opened = mupdf.open(book)
        opened.layout(width=WIDTH, height=600, fontsize=size)
        beyond[book.name] = sorted(
            {
                "".join(char["c"] for char in span["chars"])
                for page in opened
                for block in page.get_text("rawdict", flags=mupdf.TEXT_PRESERVE_WHITESPACE)["blocks"]
                for line in block.get("lines", ())
                for span in line["spans"]
                if any(
                    char["c"].strip() and (char["bbox"][2] > WIDTH + 1 or char["bbox"][0] < -1)
                    for char in span["chars"]
                )
            }
        )
    assert {name: [] for name in beyond} == beyond, {n: (len(f), f[:6]) for n, f in beyond.items() if f}


def test_letters_of_a_cell_stay_joined_in_mupdf(site: Site) -> None:
    """The head of a column in Hindi: only where MuPDF sets its signs one by one can they be copied in the order of writing."""
    mupdf = pytest.importorskip("pymupdf", reason="pymupdf is not installed")
    for book in sorted(site.build.rglob("cluneal-nerve-block.hi*.epub")):
        opened = mupdf.open(book)
        opened.layout(width=WIDTH, height=600, fontsize=18)
        text = "".join(page.get_text() for page in opened)
        bruise, how_often = "\u0928\u0940\u0932", "\u0915\u093f\u0924\u0928\u0940"
        assert (True, False) == (bruise in text, how_often in text), book.name

"""Books in large letters on a narrow page, where nothing can be scrolled sideways: nothing may leave the page."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import Any

import pytest
from looking import Site

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


def test_nothing_leaves_the_page_of_mupdf_in_large_letters(site: Site) -> None:
    """Half as large again in an engine that knows no containers and breaks no word, letter by letter: it squeezes columns."""
    mupdf = pytest.importorskip("pymupdf", reason="pymupdf is not installed")
    beyond = {}
    for book in sorted(site.build.rglob("*.epub")):
        opened = mupdf.open(book)
        opened.layout(width=WIDTH, height=600, fontsize=18)
        beyond[book.name] = sorted(
            {
                "".join(char["c"] for char in span["chars"])
                for page in opened
                for block in page.get_text("rawdict")["blocks"]
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

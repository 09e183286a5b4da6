"""Words in figures of books as outlines: nothing to choose a font for, nothing lost, the same bytes every time."""

from __future__ import annotations

import shutil
import zipfile
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import printed
import pytest
from libraries import tiny
from lxml import etree
from samples import FIGURES, PROJECT, edition, neighbours

from handoutpress import languages, press
from handoutpress.outputs import covers, sheet
from handoutpress.outputs.fonts import typst
from handoutpress.outputs.outlines import outlined, outlined_figures, typeset_words
from handoutpress.outputs.sheet import composition, dotted_figures

needs_covers = pytest.mark.skipif(bool(covers.lacking()), reason="needs the extra [covers]")
SVG = "{http://www.w3.org/2000/svg}"
HEAD = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100"><title>Nerve</title><desc>Where it is</desc>'


def picture(inside: str) -> bytes:
    return f"{HEAD}{inside}</svg>".encode()


def drawn(inside: str, code: str = "de") -> etree._Element:
    one = replace(edition(code), figures={"a.svg": "a.de.svg"})
    return etree.fromstring(outlined({"a.de.svg": picture(inside)}, [one])["a.de.svg"])


@needs_covers
@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("Nerve", "de"),
        ("العصب 5–10 mg", "ar"),
        ("तंत्रिका", "hi"),
        ("神经 3", "zh_Hans"),
        ("a < b & c", "de"),
        ("12", "ar"),
    ],
)
def test_each_line_becomes_a_shape_with_its_words(words: str, code: str) -> None:
    """No text is left to choose a font for; what it says is the shape's title; the picture's own title and description stay."""
    escaped = words.replace("&", "&amp;").replace("<", "&lt;")
    root = drawn(f'<text x="10" y="20" class="k">{escaped}</text>', code)
    assert [] == list(root.iter(f"{SVG}text"))
    (shape,) = root.iter(f"{SVG}path")
    assert [words] == [title.text for title in shape.iter(f"{SVG}title")]
    assert ["Nerve", "Where it is"] == [root[0].text, root[1].text]
    assert shape.get("d").count("M") >= len(words.replace(" ", "")) // 2
    assert "k" == shape.getparent().get("class")


@needs_covers
def test_lines_of_one_text_are_shapes_at_their_places() -> None:
    """Two lines are two shapes, the second below the first; colour and size are those of the words."""
    inside = '<text x="10" y="20" fill="#123456" font-size="10">one<tspan x="10" dy="12">two</tspan></text>'
    shapes = list(drawn(inside).iter(f"{SVG}path"))
    assert ["one", "two"] == [shape[0].text for shape in shapes]
    assert ["fill:#123456"] * 2 == [shape.get("style") for shape in shapes]
    first, second = (
        float(shape.get("d").partition("M")[2].split("m")[0].replace("-", " -").split()[1]) for shape in shapes
    )
    assert (20.0, 32.0) == (first, second)


@needs_covers
@pytest.mark.parametrize(
    "inside",
    [
        '<text x="1" y="2">one <tspan font-weight="bold">two</tspan></text>',
        '<text x="1" y="2" font-style="italic">slanted</text>',
        '<text x="1 2 3" y="2">abc</text>',
        '<text x="1" y="2" writing-mode="tb">down</text>',
        '<text x="1" y="2">\U00012000</text>',
    ],
)
def test_what_cannot_be_set_alike_stays_text(inside: str) -> None:
    """Several looks in a line, letters one by one, a letter of no font of ours: as it was, to the byte."""
    one = replace(edition("de"), figures={})
    assert {"a.svg": picture(inside)} == outlined({"a.svg": picture(inside)}, [one])


@needs_covers
def test_a_book_shows_outlines_and_the_page_words(tmp_path: Path) -> None:
    """In the book of a build no figure holds text; the page's figure does: a browser has fonts, and its words can be found."""
    root = tiny(tmp_path)
    figure = root / "source/figures"
    figure.mkdir(exist_ok=True)
    (figure / "n.svg").write_bytes(picture('<text x="10" y="20">The nerve</text>'))
    text = root / "source/second.md"
    text.write_text(text.read_text("utf-8") + "\n![A nerve and its name](figures/n.svg)\n", encoding="utf-8")
    press.extract(root)
    press.update(root)
    press.build(root, only=("html", "epub"))
    books = sorted((root / "build/en").glob("second.en.epub"))
    (inside,) = [_svg(book.read_bytes()) for book in books]
    assert [True] == [b"<path" in data and b"<text" not in data for data in inside]
    assert b"<text" in (root / "build/figures/n.svg").read_bytes()


def _svg(book: bytes) -> list[bytes]:
    with zipfile.ZipFile(BytesIO(book)) as archive:
        return [archive.read(name) for name in archive.namelist() if name.endswith(".svg") and "cover" not in name]


@needs_covers
def test_the_same_figure_gives_the_same_bytes() -> None:
    """Whichever came before: nothing of another picture is in it."""
    one = replace(edition("ar"), figures={"a.svg": "a.ar.svg"})
    figures = {"a.ar.svg": picture('<text x="10" y="20" direction="rtl">العصب</text>')}
    first = outlined(figures, [one])
    outlined({"b.svg": picture('<text x="1" y="2">other</text>')}, [one])
    outlined_figures._drawn.cache_clear()
    typeset_words.shapes.cache_clear()
    assert first == outlined(figures, [one])


needs_sheets = pytest.mark.skipif(bool(sheet.lacking()), reason="needs the extra [pdf]")


@needs_sheets
@pytest.mark.parametrize(("code", "label"), [("ar", "القَمَر"), ("hi", "चाँद"), ("th", "ดวงจันทร์")])
def test_labels_that_stay_text_on_a_sheet_are_drawn_and_the_figures_number_too(code: str, label: str) -> None:
    """A label with marks over its letters, which is printed as dots, and the number beside it: each was left out in silence."""
    made = edition("de")
    matter = sheet.matter(made, [made.listing()], neighbours("de"), PROJECT, FIGURES)
    copy = composition.full(matter, "a4")
    copy = replace(copy, choice=typst.choice(languages.language(code), f"{label} 1", ["en"]))
    labels = {"": "", label: f'<text x="20" y="60">{label}</text>', "1": '<text x="150" y="60">1</text>'}
    of = {
        name: dotted_figures._dots(copy.choice, picture(f'<g font-family="sans-serif" font-size="30">{one}</g>'))
        for name, one in labels.items()
    }
    assert 3 == len(set(of.values()))


@needs_covers
@needs_sheets
@pytest.mark.parametrize(("code", "label"), [("he", "כרית"), ("ja", "枕")])
def test_a_sheet_has_the_outlines_that_the_book_has(tmp_path: Path, code: str, label: str) -> None:
    """Its label stands where the figure has it, from right to left too, and is no text that Typst sets otherwise."""
    root = tmp_path / "library"
    shutil.copytree(Path(__file__).parents[1] / "cases/scripts", root, ignore=shutil.ignore_patterns("build"))
    catalog = root / f"locales/{code}/LC_MESSAGES/sleep.po"
    assert f'"{label}"' in catalog.read_text(encoding="utf-8")
    press.build(root, only=("pdf",), languages=(code,), jobs=1)
    found = printed.words((root / f"build/{code}/sleep.{code}.a4.pdf").read_bytes())
    assert label not in found

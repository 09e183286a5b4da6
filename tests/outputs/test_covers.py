"""Covers as pictures: every letter of every script drawn, in lines that end where they may, by the fonts of the extra alone."""

from __future__ import annotations

import io
import os
import re
import shutil
import subprocess
import sys
import tomllib
import unicodedata
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import printed as paper
import pypdfium2
import pytest
import samples
from hypothesis import given, settings
from hypothesis import strategies as st
from libraries import CASES, tiny, tree
from lxml import etree
from PIL import Image, ImageChops, ImageStat

from handoutpress import languages, press
from handoutpress.languages import TABLE
from handoutpress.model import HandoutError
from handoutpress.outputs import covers, fonts, style
from handoutpress.outputs.covers import cover_picture
from handoutpress.outputs.fonts import paper as paper_fonts
from handoutpress.press.memo import place
from handoutpress.press.opened_library.load import load
from handoutpress.press.production.cover_memo import Covers

ENGLISH, ARABIC = languages.language("en"), languages.language("ar")
TITLES = tomllib.loads((CASES / "covers/titles.toml").read_text("utf-8"))["title"]
TYPST = tomllib.loads((CASES / "sheets/typst.toml").read_text("utf-8"))["payload"]
HOSTILE = tomllib.loads((CASES / "hostile/text.toml").read_text("utf-8"))["payload"]
TEMPLATE = (style.FOLDER / covers.NAME).read_text("utf-8")


def words(title: str, language: languages.Language = ENGLISH, **changes: object) -> covers.Words:
    """Return what a cover says, with a title in a language."""
    made = covers.of(samples.edition("en"), samples.PROJECT)
    own = {"title": title, "title_language": language, "language": language, "names": (language.autonym,)}
    return replace(made, **(own | changes))


def lines(title: str, language: languages.Language) -> list[str]:
    """Return the lines of a title as they stand on its cover."""
    made = words(title, language, library="", edition="", publisher="", names=("-",))
    drawn = cover_picture.drawn(made, "pdf")
    assert drawn
    return cover_lines(drawn)


def cover_lines(pdf: bytes) -> list[str]:
    """Return what stands in each line, by the places of its letters; single ones that are shifted up or down are left out."""
    rows: list[tuple[float, list[str]]] = []
    document = pypdfium2.PdfDocument(pdf)
    text = document[0].get_textpage()
    for index in range(text.count_chars()):
        char = text.get_text_range(index, 1)
        if char.strip() and char not in "\u2060\u200b\ufffe":
            _, bottom, _, top = text.get_charbox(index, loose=True)
            near = (row for row in rows if abs(row[0] - bottom) < (top - bottom) * 0.45)
            row = next(near, None)
            if row is None:
                rows.append((bottom, [char]))
            else:
                row[1].append(char)
    document.close()
    return ["".join(row) for _, row in rows if len(row) > 3]


@pytest.mark.parametrize("case", TITLES, ids=[f"{case['code']} {case['begins'][0]}" for case in TITLES])
def test_lines_end_where_words_and_phrases_do(case: dict[str, object]) -> None:
    """Of scripts without spaces too; in its largest size, a word that fits no line is kept whole in a smaller one."""
    found = lines(str(case["text"]), languages.language(str(case["code"])))
    begins = case["begins"]
    assert isinstance(begins, list)
    assert begins == [line[: len(begin)] for line, begin in zip(found, begins, strict=False)]
    assert len(begins) == len(found)


@settings(max_examples=25, deadline=None)
@given(text=st.text(st.sampled_from("aÀ اًبّहिक्षำไก漢か한\u200c\u200d\u200e\u0301()5-😀\ue000ⴰ"), max_size=12))
def test_any_text_is_drawn_or_refused(text: str) -> None:
    """Whatever a title holds: no letter is left out in silence, and nothing breaks."""
    drawn = cover_picture.drawn(words(text, ARABIC))
    assert any(char in text for char in "😀\ue000ⴰ") == (drawn is None)


@pytest.mark.parametrize("language", TABLE, ids=lambda row: row.tag)
def test_every_language_writes_its_own_name(language: languages.Language) -> None:
    """There is a font for each script of the language table; the title is drawn in it, in white on the cover's block."""
    made = covers.pictures(words(f"{language.autonym} + English", language))
    assert made
    with Image.open(io.BytesIO(made.cover)) as picture:
        block = picture.convert("RGB").crop((0, 120, 480, 480))
    white = sum(count for count, colour in block.getcolors(10_000) or () if min(colour) > 200)
    assert 1_500 < white < 60_000


@pytest.mark.parametrize("case", [*TYPST, *HOSTILE], ids=[case["name"] for case in [*TYPST, *HOSTILE]])
def test_what_people_write_is_drawn_and_never_run(case: dict[str, str]) -> None:
    """In title, library and publisher: Typst's own marks, and what is meant for browsers, letter by letter."""
    text = re.sub(r"\s+", " ", case["text"]).strip()
    text = re.sub("[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]", "", text)
    drawn = cover_picture.drawn(words(text, library=text, publisher=text), "pdf")
    if drawn is None:
        assert any(unicodedata.category(char) in {"Cn", "Co", "So"} for char in text)
        return
    said = paper.squeezed(paper.words(drawn))
    wanted = paper.squeezed(text)
    assert (3 if len(wanted) < 300 else 2) <= said.count(wanted)


@pytest.mark.parametrize("title", ["a" * 100_000, "word " * 20_000, "तं" * 50_000, "漢" * 9_000])
def test_a_title_without_end_is_cut(title: str) -> None:
    """With or without spaces: as much as the cover holds, and an ellipsis."""
    drawn = cover_picture.drawn(words(title), "pdf")
    assert drawn
    assert "…" in paper.words(drawn)
    assert 1 == paper.pages(drawn)


def test_same_words_same_bytes_in_another_process(tmp_path: Path) -> None:
    """Another hash seed, clock zone and folder, and a machine without a single font: the same picture."""
    code = "import sys; from test_covers import one; sys.stdout.buffer.write(one())"
    path = os.pathsep.join(filter(None, [str(Path(__file__).parent), *sys.path]))
    there = {**os.environ, "PYTHONPATH": path, "PYTHONHASHSEED": "77", "TZ": "Pacific/Auckland"}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, cwd=tmp_path, env=there)
    assert one() == done.stdout


def one() -> bytes:
    made = covers.pictures(covers.of(samples.edition("ar"), samples.PROJECT))
    assert made
    return made.cover + made.thumbnail


@pytest.mark.parametrize("code", ["ar", "ja"])
def test_a_cover_is_a_small_picture(code: str) -> None:
    """PNG of few colours, three times smaller as a thumbnail; the ground has the cover's own colour; twice the same."""
    made = covers.of(samples.edition(code), samples.PROJECT)
    found = covers.pictures(made)
    assert found is not None
    for data, size in ((found.cover, (480, 768)), (found.thumbnail, (160, 256))):
        with Image.open(io.BytesIO(data)) as picture:
            assert ("PNG", "P", size) == (picture.format, picture.mode, picture.size)
            assert (0x0F, 0x4C, 0x5C) == picture.convert("RGB").getpixel((2, 2))
            assert 8 < len(picture.getcolors() or ())
    assert len(found.cover) < 20_000
    assert len(found.thumbnail) < 6_000
    assert covers.pictures(made) == found


@pytest.mark.parametrize("heights", [[1], [9], [1, 1, 1], [40, 1, 30, 2], [3] * 20], ids=str)
def test_a_picture_of_few_colours_keeps_each_pixel(heights: list[int]) -> None:
    """Rows that are the same as the one above are looked at once; what has few colours comes out as it went in."""
    picture = Image.new("RGB", (30, sum(heights)))
    for number, height in enumerate(heights):
        above = sum(heights[:number])
        picture.paste((40 * (number % 6), 40 * (number // 6), 40), (0, above, 30, above + height))
        picture.paste((255, 255, 255), (number, above, number + 3, above + height))
    few = covers.few_colours(picture)
    assert ("P", picture.size, picture.tobytes()) == (few.mode, few.size, few.convert("RGB").tobytes())


def test_a_cover_in_few_colours_looks_as_if_each_row_were_looked_at() -> None:
    """No channel of any pixel is further from the true picture, on the mean, than where Pillow is given all rows."""
    drawn = cover_picture.drawn(covers.of(samples.edition("hi"), samples.PROJECT))
    assert drawn
    with Image.open(io.BytesIO(drawn)) as opened:
        true = opened.convert("RGB")
    whole = true.quantize(covers.COLOURS, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
    ours, theirs = (
        ImageStat.Stat(ImageChops.difference(true, few.convert("RGB"))).mean
        for few in (covers.few_colours(true), whole)
    )
    assert max(ours) <= max(theirs) + 0.05


@pytest.mark.parametrize("row", TITLES, ids=lambda row: row["code"])
def test_a_cover_of_two_parts_is_the_cover(row: dict[str, Any]) -> None:
    """What surrounds the titles of a language is drawn once; nobody sees it: no channel is more than 2 of 255 off."""
    one = words(row["text"], languages.language(row["code"]))
    drawn, composed = cover_picture.drawn(one), covers.true_colours(one)
    assert drawn
    assert composed
    with Image.open(io.BytesIO(drawn)) as opened:
        off = ImageChops.difference(opened.convert("RGB"), composed[0]).getextrema()
    assert max(most for _, most in off) <= 2


def test_what_surrounds_a_title_is_that_of_the_very_cover() -> None:
    """Another number, another draft, another logo, another language: none has what the cover before had around its title."""
    first = words("One title")
    others = [
        replace(first, edition="Edition 7"),
        replace(first, draft="Another"),
        replace(first, logo=samples.LOGOS[".png"]),
    ]
    others += [replace(first, language=ARABIC, names=(ARABIC.autonym,)), first]
    seen = [covers.pictures(one) for one in others]
    assert len(others) == len(dict.fromkeys(seen))
    assert seen == [covers.pictures(one) for one in others]


def test_covers_of_one_process_leave_nothing_to_the_next() -> None:
    """The desk is shared: a cover without a logo, behind one that has a logo, is as if it were the first."""
    plain = covers.of(samples.edition("en"), samples.PROJECT)
    first = cover_picture.drawn(plain)
    with_logo = cover_picture.drawn(replace(plain, logo=samples.LOGOS[".png"]))
    assert (first, True) == (cover_picture.drawn(plain), with_logo != first)


def test_a_font_that_is_not_the_known_one_is_as_if_there_were_none() -> None:
    """Packages are small and their publishers many: only the very bytes that were looked at are used."""
    assert fonts.file(paper_fonts.LATIN) is not None
    assert fonts.file(replace(paper_fonts.LATIN, sha256="0" * 64)) is None
    assert fonts.file(replace(paper_fonts.LATIN, package="no_such_package")) is None


def manifest(book: Path) -> dict[str, str]:
    """Return media type by href, of the items with the property cover-image and of the SVG that the page shows."""
    with zipfile.ZipFile(book) as opened:
        package = etree.fromstring(opened.read("EPUB/content.opf"))
    items = package.iter("{http://www.idpf.org/2007/opf}item")
    return {item.get("href"): item.get("properties") or "" for item in items if "cover" in item.get("href")}


def test_books_carry_the_picture_and_it_is_remembered(tmp_path: Path) -> None:
    """Shelves and the cover page show the PNG once; an unchanged cover is not drawn again, even without build/."""
    root = tiny(tmp_path)
    press.build(root, only=("epub",), jobs=1)
    book = root / "build/ar/demo.ar.epub"
    assert {"images/cover.png": "cover-image", "cover.xhtml": ""} == manifest(book)
    with zipfile.ZipFile(book) as opened:
        assert (root / "build/ar/demo.ar.cover.png").read_bytes() == opened.read("EPUB/images/cover.png")
        assert b'src="images/cover.png"' in opened.read("EPUB/cover.xhtml")
    memory = place.of(root)
    assert memory
    remembered = {path: path.stat().st_mtime_ns for path in (memory / "covers/ar").iterdir()}
    assert 2 == len(remembered)
    first = tree(root / "build")
    shutil.rmtree(root / "build")
    press.build(root, only=("epub",), jobs=1)
    assert remembered == {path: path.stat().st_mtime_ns for path in remembered}
    assert first == tree(root / "build")


def test_without_the_extra_books_are_made_and_one_line_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The SVG is then what shelves get, and the catalogue names no picture that is not GIF, JPEG or PNG."""
    monkeypatch.setattr(covers, "PACKAGES", (*covers.PACKAGES, "no_such_package"))
    covers.lacking.cache_clear()
    try:
        built = press.build(tiny(tmp_path), only=("epub",), jobs=1)
    finally:
        monkeypatch.undo()
        covers.lacking.cache_clear()
    assert [covers.INSTALL in line for line in built.left_out].count(True) == 1
    build = tmp_path / "library/build"
    assert {"images/cover.svg": "cover-image", "cover.xhtml": ""} == manifest(build / "ar/demo.ar.epub")
    assert "opds-spec.org/image" not in (build / "opds/ar.xml").read_text(encoding="utf-8")
    assert [] == list(build.rglob("*.png"))


def test_a_cover_with_a_letter_that_no_font_has_is_named(tmp_path: Path) -> None:
    """Rather no picture than a box in the place of a letter."""
    page = samples.edition("en").page
    made = Covers(load(tiny(tmp_path)), ENGLISH)
    assert made.pictures(samples.edition("en", page=replace(page, title=replace(page.title, plain="Smile 😀")))) is None
    assert ("en/demo.en.epub: no picture of the cover, no font has all its letters",) == made.told()


def drawing(tmp_path: Path, **templates: str) -> Path:
    """Return a library that has templates of its own for the covers of its books."""
    root = tiny(tmp_path)
    folder = root / "source/theme/templates/book"
    folder.mkdir(parents=True)
    for name, text in templates.items():
        (folder / f"cover.{name}").write_text(text, encoding="utf-8")
    return root


def test_a_library_draws_its_pictures_with_a_template_of_its_own(tmp_path: Path) -> None:
    """Its words are the edition's; a fault in it has its file and line."""
    edition = samples.edition("de")
    root = drawing(tmp_path, typ=TEMPLATE.replace('fill: colour("block"), stroke', 'fill: rgb("#123456"), stroke'))
    made = Covers(load(root), edition.language).pictures(edition)
    assert made
    with Image.open(io.BytesIO(made.cover)) as picture:
        assert (0x12, 0x34, 0x56) == picture.convert("RGB").getpixel((2, 2))
    faulty = load(drawing(tmp_path / "other", typ=TEMPLATE.replace("data.publisher", "data.nowhere")))
    with pytest.raises(HandoutError, match="nowhere") as refused:
        Covers(faulty, edition.language).pictures(edition)
    (problem,) = refused.value.problems
    assert ("HP115", "source/theme/templates/book/cover.typ") == (problem.code, problem.place.path)


def test_a_library_that_draws_its_covers_as_svg_gets_no_picture_of_another(tmp_path: Path) -> None:
    """One line says what is missing beside it."""
    svg = (style.FOLDER / covers.DRAWN).read_text("utf-8")
    made = Covers(load(drawing(tmp_path, **{"svg.j2": svg})), ENGLISH)
    assert made.pictures(samples.edition("en")) is None
    assert [True] == ["book/cover.typ" in line for line in made.told()]


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("#par[A draft. #block[Read by nobody.]]", "block may not occur inside of a paragraph"),
        ("#par[A #grid(columns: 1, [draft])]", "paragraph"),
        ('#text(font: "No Such Font")[A draft.]', "unknown font family: no such font"),
        ('#context counter("a").update(counter("a").final().first() + 1)', "did not converge"),
        ("#par[A draft.]", ""),
        ("#metadata(none)", ""),
    ],
)
def test_what_typst_warns_of_a_cover_stops_a_build_from_passing(tmp_path: Path, line: str, words: str) -> None:
    """A library's own cover that leaves a word out in silence is an error with the book's name (HP750), each time."""
    root = drawing(tmp_path, typ=f"{TEMPLATE}{line}\n")
    for _ in range(2):  # what is remembered is told again
        built = press.build(root, only=("epub",), jobs=1)
        assert ({"HP750"} if words else set()) == {problem.code for problem in built.unreadable}
        told = {problem.place.path for problem in built.unreadable if words in problem.text}
        made = {path.relative_to(root).as_posix() for path in (root / "build").glob("*/*.epub")}
        assert made
        assert told == (made if words else set())

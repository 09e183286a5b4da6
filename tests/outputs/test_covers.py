"""Covers as pictures: every letter of every script drawn, in its order, by the fonts of the extra alone."""

from __future__ import annotations

import io
import shutil
import unicodedata
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
import samples
from bidi import get_display
from hypothesis import given, settings
from hypothesis import strategies as st
from libraries import tiny, tree
from lxml import etree
from PIL import Image

from handoutpress import languages, press
from handoutpress.languages import TABLE
from handoutpress.outputs import covers, epub, fonts
from handoutpress.outputs.covers import bidi, shaping
from handoutpress.outputs.fonts import paper
from handoutpress.press.memo import place
from handoutpress.press.opened_library.load import load
from handoutpress.press.production.cover_memo import Covers

ENGLISH, ARABIC = languages.language("en"), languages.language("ar")
BIDI = st.text(
    st.sampled_from("aZ אבش ج 12٣٤ .,:%+-$()[]«»\u200c\u200d\u064b\u0301 \u2067\u2066\u2069\u2068—/"), max_size=14
)
UNSEEN = {"BN", "LRI", "RLI", "FSI", "PDI"}


def seen(text: str) -> list[str]:
    return [char for char in text if unicodedata.bidirectional(char) not in UNSEEN]


@settings(max_examples=300)
@given(text=BIDI, rtl=st.booleans())
def test_the_order_is_that_of_the_bidirectional_algorithm(text: str, rtl: bool) -> None:
    """Another implementation of UAX #9, which mirrors nothing, puts the same characters from left to right."""
    ours = "".join(
        text[start:end][::-1] if backwards else text[start:end] for start, end, backwards in bidi.runs(text, rtl=rtl)
    )
    assert seen(get_display(text, base_dir="R" if rtl else "L")) == seen(ours)


@settings(max_examples=100)
@given(text=st.text(st.sampled_from("aÀ اًבّहिक्षำไก漢か한\u200c\u200d\u200e\u0301()5-😀\ue000ⴰ"), max_size=12))
def test_any_text_is_drawn_or_refused(text: str) -> None:
    """Whatever a title holds: no letter is left out in silence, and nothing breaks; a mark needs a letter of its script."""
    drawn = shaping.outline(text, ARABIC, 700, rtl=True)
    foreign = any(char in text for char in "😀\ue000ⴰ")
    if foreign or not any(unicodedata.category(char) in {"Mn", "Mc"} for char in text):
        assert foreign == (drawn is None)


@pytest.mark.parametrize("language", TABLE, ids=lambda row: row.tag)
def test_every_language_writes_its_own_name(language: languages.Language) -> None:
    """There is a font for each script of the language table; a title in it and its name in English can be drawn."""
    for text in (language.autonym, f"{language.autonym} + English"):
        for weight in (400, 700):
            drawn = shaping.outline(text, language, weight, rtl=language.direction == "rtl")
            assert drawn is not None
            assert drawn.width > 1000


@pytest.mark.parametrize(
    ("code", "parts"),
    [
        ("ar", ("MRI", " فحص الأعصاب ", "EMG")),
        ("hi", ("MRI ", "क्षेत्र की जाँच ", "EMG")),
        ("th", ("ตรวจน้ำ ", "MRI")),
        ("ja", ("MRI", "検査")),
    ],
)
def test_where_scripts_meet_no_letter_is_lost(code: str, parts: tuple[str, ...]) -> None:
    """A line is as wide as its parts: a letter joined, reordered or dropped across a border would show."""
    language = languages.language(code)
    rtl = language.direction == "rtl"
    alone = [shaping.outline(part, language, 700, rtl=rtl) for part in parts]
    whole = shaping.outline("".join(parts), language, 700, rtl=rtl)
    assert whole is not None
    assert pytest.approx(sum(part.width for part in alone if part)) == whole.width
    assert sum(part.path.count("M") for part in alone if part) == whole.path.count("M")


def test_letters_are_shaped_as_their_script_asks() -> None:
    """Arabic letters join (narrower than apart), a Devanagari conjunct is one form, Japanese and Chinese differ."""
    joined, apart = (shaping.outline(text, ARABIC, 400, rtl=True) for text in ("بب", "ب\u200cب"))
    assert joined
    assert apart
    assert joined.width < apart.width
    hindi = languages.language("hi")
    conjunct, halves = (shaping.outline(text, hindi, 400, rtl=False) for text in ("क्ष", "क्\u200cष"))
    assert conjunct != halves
    forms = {shaping.outline("直骨", languages.language(code), 400, rtl=False) for code in ("ja", "zh_Hans", "zh_Hant")}
    assert 3 == len(forms)


@pytest.mark.parametrize("code", ["ar", "ja"])
def test_a_cover_is_a_small_picture(code: str) -> None:
    """PNG of few colours, three times smaller as a thumbnail; the ground has the cover's own colour; twice the same."""
    edition = samples.edition(code)
    svg = epub.cover_image(edition, samples.PROJECT)
    found = covers.pictures(svg, edition.language)
    assert found is not None
    for data, size in ((found.cover, (480, 768)), (found.thumbnail, (160, 256))):
        with Image.open(io.BytesIO(data)) as picture:
            assert ("PNG", "P", size) == (picture.format, picture.mode, picture.size)
            assert (0x0F, 0x4C, 0x5C) == picture.convert("RGB").getpixel((2, 2))
            assert 8 < len(picture.getcolors() or ())
    assert len(found.cover) < 20_000
    assert len(found.thumbnail) < 6_000
    shaping._glyph.cache_clear()
    assert covers.pictures(svg, edition.language) == found


def test_words_wider_than_the_cover_are_drawn_smaller() -> None:
    """The lines are broken by estimate; what turns out wider stays on the cover."""
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="2560" text-anchor="middle">'
        f'<text x="800" y="500" font-size="100">{"WM" * 20}</text></svg>'
    )
    drawn = covers.outlined_words.outlined(svg.encode(), ENGLISH)
    assert drawn is not None
    (path,) = etree.fromstring(drawn)
    assert "translate(48.00 500)" in path.get("transform")


def test_a_font_that_is_not_the_known_one_is_as_if_there_were_none() -> None:
    """Packages are small and their publishers many: only the very bytes that were looked at are used."""
    assert fonts.file(paper.LATIN) is not None
    assert fonts.file(replace(paper.LATIN, sha256="0" * 64)) is None
    assert fonts.file(replace(paper.LATIN, package="no_such_package")) is None


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
    assert 4 == len(remembered)
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

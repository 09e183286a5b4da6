"""Logos: the library's and the clinic's. Checked as figures are, shown everywhere, in their own shape."""

from __future__ import annotations

import io
import re
import struct
import tomllib
import zipfile
import zlib
from dataclasses import replace
from pathlib import Path

import pytest
from libraries import CASES, tiny
from lxml import etree
from markupsafe import escape
from samples import FIGURES, LOGOS, PROJECT, SVG, edition, neighbours

from handoutpress import press, validate
from handoutpress.editions import interface
from handoutpress.library import figures, logos
from handoutpress.model import Clinic, Edition, HandoutError, Logo, Place, Problem, Project, error
from handoutpress.outputs import epub, sheet, style, web

XHTML = "{http://www.w3.org/1999/xhtml}"


def png(width: int, height: int) -> bytes:
    """Return a white picture."""
    chunks = (
        (b"IHDR", struct.pack(">LLBBBBB", width, height, 1, 0, 0, 0, 0)),
        (b"IDAT", zlib.compress((b"\0" + b"\xff" * ((width + 7) // 8)) * height)),
        (b"IEND", b""),
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">L", len(data)) + name + data + struct.pack(">L", zlib.crc32(name + data)) for name, data in chunks
    )


def jpeg(width: int, height: int) -> bytes:
    """Return as much of a picture as its shape needs: an application segment, then the start of the frame."""
    frame = struct.pack(">BHHB", 8, height, width, 1) + b"\1\x11\0"
    return b"\xff\xd8\xff\xe0\0\4ab\xff\xc0" + struct.pack(">H", len(frame) + 2) + frame + b"\xff\xd9"


PNG = png(30, 20)
WIDE, TALL = LOGOS[".svg"], LOGOS[".png"]
THEME = style.Theme(logo=WIDE)
CLINIC = replace(PROJECT, clinic=Clinic(name="Clinic", phone="1 23", logo=TALL))
HEAD = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">'
HOSTILE = {
    case["name"]: case.get("whole", f"{HEAD}\n{case.get('shape')}\n</svg>")
    for case in tomllib.loads((CASES / "hostile" / "svg.toml").read_text(encoding="utf-8"))["figure"]
}


def test_a_misspelt_logo_names_the_picture_that_is_there(tmp_path: Path) -> None:
    """Whoever mistypes the name of a logo is told the one beside it that was meant; of none near, what a logo must be."""
    (tmp_path / "lake.png").write_bytes(PNG)
    (tmp_path / "lake.txt").write_bytes(b"")
    hints = [logos.read(name, tmp_path, (tmp_path,), _hinted)[1][0].hint for name in ("lakes.png", "none.svg")]
    assert ["did you mean 'lake.png'?", logos.HINT] == hints


def _hinted(text: str, hint: str) -> Problem:
    return error("HP117", Place("tokens.toml", 2), text, hint)


def read(name: str, folder: Path, root: Path | None = None) -> tuple[Logo | None, list[str]]:
    logo, problems = logos.read(name, folder, (root or folder,), _hinted)
    return logo, [f"{problem.place}: {problem.code}: {problem.text}" for problem in problems]


ABOUT = """<section class="about" aria-labelledby="own"><h2 id="own">{{ _("Publisher") }}</h2>
<p>{{ project.publisher }}</p></section>
"""
COLLECTION = """
[[collection]]
id = "both"
title = "Two of them"
introduction = "What helps."
articles = ["second", "demo"]
"""


# --- what may be one --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "data", "shape"),
    [
        ("a.png", png(30, 20), (30, 20)),
        ("a.JPEG", jpeg(300, 20), (300, 20)),
        ("a.svg", b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="-1,-1  24.5 12"/>', (24.5, 12)),
        ("a.svg", b'<svg xmlns="http://www.w3.org/2000/svg" width="4cm" height="2cm" viewBox="0 0 9 9"/>', (4, 2)),
        ("a.svg", b'<svg xmlns="http://www.w3.org/2000/svg" width="100%" height="2cm" viewBox="0 0 9 8"/>', (9, 8)),
    ],
)
def test_a_logo_knows_its_shape(tmp_path: Path, name: str, data: bytes, shape: tuple[float, float]) -> None:
    """PNG, JPEG and SVG say it, each in its own way; an SVG's own size counts before its view box."""
    (tmp_path / name).write_bytes(data)
    logo, problems = read(name, tmp_path)
    assert logo
    assert ([], shape, data) == (problems, (logo.width, logo.height), logo.data)


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("a.gif", b"GIF89a", "is no picture that pages can show"),
        ("a.png", b"<svg/>", "is not what its name says"),
        ("a.png", PNG + b"\0" * logos.LARGEST, "has 100 KB"),
        ("none.png", None, "is not there"),
        ("../outside.png", None, "leads out of the library"),
        ("link.png", None, "leads out of the library"),
        ("loop.png", None, "cannot be read"),
        ("a.svg", b'<svg xmlns="http://www.w3.org/2000/svg"/>', "does not say how wide and high it is"),
        ("a.svg", b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 0"/>', "does not say how wide and high it is"),
        ("a.jpg", b"\xff\xd8\xff\xe0\0\4ab", "does not say how wide and high it is"),
        ("a.png", b"\x89PNG\r\n\x1a\n", "does not say how wide and high it is"),
    ],
)  # fmt: skip
def test_what_cannot_be_a_logo_is_told_where_it_is_named(
    tmp_path: Path, name: str, data: bytes | None, said: str
) -> None:
    """Absent, too large, outside of the library (through a link as well), of another kind, or without a shape."""
    folder = tmp_path / "library"
    folder.mkdir()
    (tmp_path / "outside.png").write_bytes(PNG)
    (folder / "link.png").symlink_to(tmp_path / "outside.png")
    (folder / "loop.png").symlink_to(folder / "loop.png")
    if data is not None:
        (folder / name).write_bytes(data)
    assert (None, [f"tokens.toml:2: HP117: {said}"]) == read(name, folder)


@pytest.mark.parametrize("case", HOSTILE)
def test_a_hostile_logo_is_refused_with_its_line(tmp_path: Path, case: str) -> None:
    """Each payload of cases/hostile/svg.toml that figures refuse is refused as a logo, in the logo's own file."""
    (tmp_path / "a.svg").write_text(HOSTILE[case], encoding="utf-8")
    faults = figures.faults("a.svg", HOSTILE[case].encode())
    logo, problems = read("a.svg", tmp_path)
    assert [f"{Place('a.svg', line)}: HP711: the logo 'a.svg' {fault}" for line, fault in faults] == problems
    assert bool(logo) == (not faults)


def test_the_hostile_logos_are_hostile() -> None:
    """Nearly all of them are refused: the test above would see a rule that is gone."""
    refused = [case for case, text in HOSTILE.items() if figures.faults("a.svg", text.encode())]
    assert len(refused) >= 20


# --- shown in its own shape -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("shape", "size"), [((400, 50), (200, 25)), ((10, 40), (12, 48)), ((9000, 1), (200, 1))])
def test_a_logo_fills_its_box_and_is_never_distorted(shape: tuple[int, int], size: tuple[int, int]) -> None:
    """As wide or as high as there is room for, small ones too; the other side follows."""
    shown = logos.shown(Logo(".png", b"", *shape), "a.png", 200, 48)
    assert {"src": "a.png", "width": size[0], "height": size[1]} == shown


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the tiny library with a theme, a template of books, both logos and a collection."""
    root = tiny(tmp_path_factory.mktemp("logos"))
    theme = root / "source" / "theme"
    (theme / "templates" / "book").mkdir(parents=True)
    (theme / "logo.svg").write_bytes(WIDE.data)
    (theme / "tokens.toml").write_text('[tokens]\nlogo = "logo.svg"\naccent = "#5b2168"\n', encoding="utf-8")
    (theme / "templates" / "book" / "about.xhtml.j2").write_text(ABOUT, encoding="utf-8")
    (root / "source" / "own.png").write_bytes(TALL.data)
    settings = root / "source" / "handouts.toml"
    text = settings.read_text(encoding="utf-8").replace("[clinic]\n", '[clinic]\nlogo = "own.png"\n')
    settings.write_text(text + COLLECTION, encoding="utf-8")
    press.build(root, jobs=1)
    return root


def test_every_page_shows_the_librarys_logo_once(built: Path) -> None:
    """Handouts, index and front desk: beside the library's name, so without words; one file that all of them share."""
    name = style.logo_name(WIDE)
    assert WIDE.data == (built / "build" / name).read_bytes()
    pages = sorted((built / "build").rglob("*.html"))
    assert {"desk.html", "index.html", "demo.html", "second.html"} <= {page.name for page in pages}
    for page in pages:
        up = "../" * (len(page.relative_to(built / "build").parts) - 1)
        image = f'<img class="logo" src="{up}{name}" alt="" width="200" height="25" />'
        assert 1 == page.read_text(encoding="utf-8").count(image), page.name


@pytest.mark.parametrize("code", ["de", "ar"])
def test_a_sheet_and_a_withdrawn_page_show_it_too(code: str) -> None:
    """On paper as data, for a PDF is one file."""
    one = edition(code)
    paper = sheet.page(one, [one.listing()], neighbours(code), CLINIC, theme=THEME).decode()
    gone = web.withdrawn(one.article, interface.load(one.language, None), CLINIC, THEME).decode()
    assert 1 == paper.count(f'<img class="logo" src="{logos.uri(WIDE)}" alt="" width="200" height="25" />')
    assert 1 == gone.count(f'<img class="logo" src="../{style.logo_name(WIDE)}" alt="" width="200" height="25" />')


def test_the_clinics_logo_is_with_its_name_on_page_and_sheet(built: Path) -> None:
    """As data, for it is another one in each clinic's build."""
    page = (built / "build/de/demo.html").read_text(encoding="utf-8")
    paper = sheet.page(edition("de"), [], {}, CLINIC, theme=THEME).decode()
    for html in (page, paper):
        assert 1 == html.count(f'<img class="logo" src="{logos.uri(TALL)}" alt="" width="16" height="64" />')


def test_the_policy_is_that_of_every_page(built: Path) -> None:
    """A logo asks for no exception from the Content-Security-Policy."""
    for name in ("ar/demo.html", "en/second.html"):
        assert f'content="{escape(web.POLICY)}"' in (built / "build" / name).read_text(encoding="utf-8")


def test_without_a_logo_there_is_none() -> None:
    """No empty picture, no file."""
    page = web.page(edition("de"), [], {}, PROJECT).decode()
    assert "<img class=" not in page
    assert not any("logo" in name for name in web.assets())


# --- in books ---------------------------------------------------------------------------------------------------------


def book(made: Edition, project: Project = CLINIC, theme: style.Theme = THEME) -> dict[str, bytes]:
    data = epub.book(made, neighbours(made.language.locale), project, FIGURES, theme=theme)
    archive = zipfile.ZipFile(io.BytesIO(data))
    return {name: archive.read(name) for name in archive.namelist()}


def shown_in(page: bytes) -> list[dict[str, str]]:
    return [dict(item.attrib) for item in etree.fromstring(page).iter(f"{XHTML}img") if item.get("class") == "logo"]


@pytest.mark.parametrize("code", ["de", "ar"])
def test_a_book_holds_each_logo_as_a_file(code: str) -> None:
    """In the manifest with its type, shown on the first page and in the contact block; decorative, for the names are there."""
    files = book(edition(code))
    assert WIDE.data == files["EPUB/logos/library.svg"]
    assert TALL.data == files["EPUB/logos/clinic.png"]
    manifest = re.findall(
        r'<item href="(logos/[^"]+)" id="([^"]+)" media-type="([^"]+)"', files["EPUB/content.opf"].decode()
    )
    assert [
        ("logos/library.svg", "logo", "image/svg+xml"), ("logos/clinic.png", "clinic-logo", "image/png"),
    ] == manifest  # fmt: skip
    decorative = {"class": "logo", "alt": "", "role": "presentation"}
    assert [
        {**decorative, "src": "../logos/library.svg", "width": "200", "height": "25"},
        {**decorative, "src": "../logos/clinic.png", "width": "16", "height": "64"},
    ] == shown_in(files["EPUB/text/handout.xhtml"])
    assert b"data:" not in files["EPUB/text/handout.xhtml"]


def test_a_logo_makes_no_book_visual() -> None:
    """What says nothing that the words do not say is not announced as a picture."""
    plain = replace(edition("de"), page=replace(edition("de").page, parts=("<p>x</p>",), toc=()))
    assert "visual" not in book(plain)["EPUB/content.opf"].decode()


def test_a_cover_holds_the_logo_itself() -> None:
    """A picture shown as a picture may ask for no file: it is in the SVG as data, and keeps its shape."""
    drawn = etree.fromstring(epub.cover_image(edition("ar"), PROJECT, THEME))
    [image] = drawn.iter("{http://www.w3.org/2000/svg}image")
    assert logos.uri(WIDE) == image.get("{http://www.w3.org/1999/xlink}href")
    assert "xMidYMid meet" == image.get("preserveAspectRatio")


def test_an_anthology_holds_and_shows_each_logo_once(built: Path) -> None:
    """In its introduction; its chapters do without."""
    with zipfile.ZipFile(built / "build/ar/both.ar.epub") as archive:
        names = [name for name in archive.namelist() if "logos/" in name]
        assert ["EPUB/logos/library.svg", "EPUB/logos/clinic.png"] == names
        shown = {name: len(shown_in(archive.read(f"EPUB/text/{name}.xhtml"))) for name in ("handout", "second", "demo")}
    assert {"handout": 2, "second": 0, "demo": 0} == shown


def test_the_validators_find_nothing(built: Path) -> None:
    """Our own rules, on every book and page with both logos and a library's template; EPUBCheck: test_validate.py."""
    assert () == validate.own(built / "build", built).problems
    with zipfile.ZipFile(built / "build/ar/demo.ar.epub") as archive:
        assert b'id="own"' in archive.read("EPUB/text/handout.xhtml")


def test_a_hostile_logo_stops_the_build(tmp_path: Path) -> None:
    """Before anything is written."""
    root = tiny(tmp_path)
    (root / "source" / "theme").mkdir()
    (root / "source" / "theme" / "logo.svg").write_bytes(SVG.replace(b"<circle", b"\n<script/><circle"))
    (root / "source/theme/tokens.toml").write_text('[tokens]\nlogo = "logo.svg"\n', encoding="utf-8")
    with pytest.raises(HandoutError) as caught:
        press.build(root)
    assert ["source/theme/logo.svg:2"] == [str(problem.place) for problem in caught.value.problems]
    assert not (root / "build" / "index.html").exists()

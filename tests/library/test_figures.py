"""Figures: the language's own variant, and nothing that could act. More refused ones: cases/epub/figures."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import samples
from libraries import tiny, tree
from pictures import BOMBS, HEAD, nested, sized

from handoutpress import languages, press
from handoutpress.library import figures, labels
from handoutpress.model import HandoutError, Slot


@pytest.mark.parametrize(
    ("line", "shape"),
    [
        (2, '\n<script>alert(1)</script>'),
        (3, '\n\n<rect onclick="alert(1)"/>'),
        (2, '\n<a xlink:href="javascript:alert(1)"><text>x</text></a>'),
        (2, '\n<image href="//evil.example/x.png"/>'),
        (2, '\n<use href="other.svg#a"/>'),
        (2, '\n<rect style="fill: url(https://evil.example/x)"/>'),
        (2, '\n<style>@import "//evil.example/x.css";</style>'),
        (2, '\n<style>rect { fill: u\\72l(//evil.example) }</style>'),
        (2, '\n<set attributeName="href" to="javascript:alert(1)"/>'),
        (2, '\n<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>'),
    ],
)  # fmt: skip
def test_an_svg_that_could_act_is_refused_with_its_line(line: int, shape: str) -> None:
    """The place is the line of the element in the figure's own file."""
    problems = figures.problems("x.svg", f"{HEAD}{shape}</svg>".encode(), "source/x.svg")
    assert {("HP711", "source/x.svg", line)} == {(p.code, p.place.path, p.place.line) for p in problems}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-be"])
def test_a_doctype_is_seen_in_every_encoding(encoding: str) -> None:
    """It can give an element an event handler that is written nowhere else."""
    text = f'<?xml version="1.0" encoding="{encoding}"?>\n<!DOCTYPE svg [<!ATTLIST svg onload CDATA "alert(1)">]>{HEAD}</svg>'
    line = 2 if encoding == "utf-8" else 1
    assert (line, "declares a DOCTYPE") in figures.faults("x.svg", text.encode(encoding))


@pytest.mark.parametrize(
    "shape", ['<use href="#a"/>', '<rect fill="url(#g)" style="opacity: 0.5"/>', "<text>7</text>", ""]
)
def test_a_plain_svg_is_shown(shape: str) -> None:
    """Shapes, text, gradients and references within the file are what figures are made of."""
    assert () == figures.faults("x.svg", f"{HEAD}{shape}</svg>".encode())


def test_a_picture_must_be_what_its_name_says() -> None:
    """HTML that is called a PNG would be a page of its own when opened."""
    assert ((0, "is not the kind of picture that its name says"),) == figures.faults("x.png", b"<html>")
    assert () == figures.faults("x.PNG", b"\x89PNG\r\n\x1a\n...")


def test_the_nearest_variant_is_taken() -> None:
    """Region before language, and the source's own file where there is no variant."""
    brazil, arabic = languages.language("pt_BR"), languages.language("ar")
    there = {"a/x.pt.svg", "a/x.pt_BR.svg", "a/y.pt.svg", "a/x.svg"}
    assert "a/x.pt_BR.svg" == figures.variant("a/x.svg", brazil, there)
    assert "a/y.pt.svg" == figures.variant("a/y.svg", brazil, there)
    assert "a/x.svg" == figures.variant("a/x.svg", arabic, there)


def test_a_language_shows_its_own_figure_on_page_and_in_book(tmp_path: Path) -> None:
    """tablets.ar.svg is on the Arabic page and in the Arabic book; all other languages show tablets.svg."""
    root = tiny(tmp_path)
    own = root / "source" / "figures" / "tablets.ar.svg"
    own.write_bytes(samples.SVG)
    press.build(root)
    built = tree(root / "build")
    assert samples.SVG == built["figures/tablets.ar.svg"]
    assert b'src="../figures/tablets.ar.svg"' in built["ar/demo.html"]
    assert b'src="../figures/tablets.svg"' in built["de/demo.html"]
    assert [] == [p for p in press.check(root) if p.code == "HP712"]


def test_a_hostile_figure_stops_the_build_before_anything_is_written(tmp_path: Path) -> None:
    """A figure lies in build/ as a file of its own: what could act there is refused with its file and line."""
    root = tiny(tmp_path)
    shutil.rmtree(root / "build", ignore_errors=True)
    (root / "source" / "figures" / "tablets.svg").write_text(f"{HEAD}\n<script/></svg>", encoding="utf-8")
    with pytest.raises(HandoutError) as caught:
        press.build(root)
    assert [("HP711", "source/figures/tablets.svg", 2)] == [
        (p.code, p.place.path, p.place.line) for p in caught.value.problems
    ]
    assert not (root / "build" / "index.html").exists()


def test_an_edition_without_a_variant_is_left_as_it_is() -> None:
    """The very same edition comes back, so that nothing is copied for nothing."""
    edition = samples.edition("ar")
    there = {samples.FIGURE: samples.SVG, "figures/Nadel und Nerv.ar.svg": samples.SVG}
    assert edition is labels.localised(edition, {samples.FIGURE: samples.SVG})
    changed = labels.localised(edition, there)
    assert "figures/Nadel und Nerv.ar.svg" in {p.key for p in changed.page.parts if isinstance(p, Slot)}
    assert {} == changed.drawn


# --- pictures that are too much work ----------------------------------------------------------------------------------


@pytest.mark.parametrize("name", BOMBS)
def test_an_svg_that_is_too_much_work_is_refused(name: str) -> None:
    """HP711, as a figure and as a logo, before anything draws it."""
    assert {"HP711"} == {p.code for p in figures.problems("x.svg", BOMBS[name].encode(), "source/x.svg")}


@pytest.mark.parametrize(
    "text", [nested(4, 10), nested(3, 20, '<rect clip-path="url(#{name})"/>'), f"{HEAD}{'<g/>' * 20_000}</svg>"]
)
def test_an_svg_that_repeats_what_it_may_is_shown(text: str) -> None:
    """Ten thousand repeated shapes are drawn at once."""
    assert () == figures.faults("x.svg", text.encode())


@pytest.mark.parametrize("kind", ["png", "jpg", "gif", "vp8x.webp", "vp8l.webp", "vp8.webp"])
def test_pixels_are_counted_before_a_picture_is_decoded(kind: str) -> None:
    """16,000 x 16,000 fill a gigabyte, whatever the file weighs; a large photograph is fine, and so is a header cut short."""
    assert [(0, "has 16000 x 16000 pixels, and 40 million are the most")] == [
        *figures.faults(f"x.{kind}", sized(kind, 16_000, 16_000))
    ]
    assert () == figures.faults(f"x.{kind}", sized(kind, 6_000, 4_000))
    assert () == figures.faults(f"x.{kind}", sized(kind, 16_000, 16_000)[:-5])


def test_a_picture_of_many_megabytes_is_refused() -> None:
    """Every reader would load it."""
    assert [(0, "has 9 MB, and 8 are the most")] == [*figures.faults("x.png", sized("png", 9, 9) + bytes(9_000_000))]


def test_a_logo_that_is_too_much_work_is_refused(tmp_path: Path) -> None:
    """The theme's logo is drawn on covers: pixels and elements are counted before."""
    root = tiny(tmp_path)
    (root / "source/theme").mkdir()
    for name, data in (("logo.png", sized("png", 20_000, 20_000)), ("logo.svg", nested(8, 10).encode())):
        (root / "source/theme/tokens.toml").write_text(f'[tokens]\nlogo = "{name}"\n')
        (root / "source/theme" / name).write_bytes(data)
        assert {"HP711"} == {problem.code for problem in press.check(root)}

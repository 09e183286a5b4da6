"""An address for life: what is printed on a sheet leads to the truth, whatever became of the handout."""

from __future__ import annotations

import json
import re
import shutil
from datetime import date
from pathlib import Path

import pytest
from libraries import tiny, tree

from handoutpress import press
from handoutpress.model import HandoutError

DAY = date(2026, 11, 22)
HOME = "https://example.org/handouts/"
NEWER = "Es gibt eine neuere Ausgabe. Benutzen Sie die neuere."
NEWEST = "Dies ist die neueste Ausgabe."
NOT_ANY_MORE = "Benutzen Sie diese Ausgabe nicht. Sie kann veraltet oder falsch sein."


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """Return the tiny library with English and German, released."""
    root = tiny(tmp_path)
    edit(root, "handouts.toml", '["de", "ar", "ja"]', '["de"]\nmin-translated = 0')
    release(root)
    return root


def edit(root: Path, name: str, old: str, new: str) -> None:
    path = root / "source" / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def release(root: Path) -> None:
    press.release(root, DAY, jobs=1)


def page(root: Path, name: str) -> str:
    return (root / "build" / name).read_text(encoding="utf-8")


def row(root: Path, edition: int, name: str = "h/demo/de/index.html") -> str:
    """Return what stands in the row of an edition, without markup."""
    found = re.search(rf'<li id="e-{edition}">(.*?)</ul></li>', page(root, name), re.DOTALL)
    assert found
    return " ".join(re.sub(r"<[^>]+>", " ", found[1]).split())


def links(root: Path, name: str) -> list[Path]:
    """Return where the links of a page lead that stay within the library."""
    found = re.findall(r'<a href="([^"#:]+)"', page(root, name))
    return [(root / "build" / name).parent / href for href in found]


def test_a_messenger_shows_what_an_address_and_the_front_desk_are(library: Path) -> None:
    """Beside a link that somebody sends: title and description of the handout in its language, and what the desk is for."""
    desks = [path.relative_to(library / "build").as_posix() for path in (library / "build" / "desk").rglob("*.html")]
    assert len(desks) > 0
    for name in ("h/demo/de/index.html", "h/demo/en/index.html", "desk.html", *desks):
        (title,) = re.findall(r"<h1[^>]*>(.*?)</h1>", page(library, name))
        (said,) = re.findall('<meta name="description" content="([^"]*)"', page(library, name))
        shown = re.findall('<meta property="og:(title|description)" content="([^"]*)"', page(library, name))
        assert {"title": title, "description": said} == dict(shown), name
    assert "Ein erfundenes Merkblatt" in page(library, "h/demo/de/index.html")


def test_each_edition_ever_released_has_a_row_that_says_what_holds_of_it(library: Path) -> None:
    """The newest one first, each with its day; a safety change makes those before it unusable, any other one old."""
    edit(library, "demo.md", "edition = 2", "edition = 3")
    release(library)
    assert f"Ausgabe 3 Zuletzt geändert 2026-02-02 : {NEWEST}" == row(library, 3)
    assert f"Ausgabe 2 Zuletzt geändert 2026-02-02 : {NEWER}" == row(library, 2)
    edit(library, "demo.md", "edition = 3", "edition = 4")
    edit(library, "demo.md", "review-by", 'safety = [{date = 2026-01-30, what = "x"}]\nreview-by')
    release(library)
    assert [NEWEST, NOT_ANY_MORE, NOT_ANY_MORE] == [row(library, number).split(": ")[1] for number in (4, 3, 2)]
    assert page(library, "h/demo/de/index.html").index("e-4") < page(library, "h/demo/de/index.html").index("e-3")


def test_an_address_survives_a_renaming(library: Path) -> None:
    """The address leads to the page of the new name, and what stood at the old name leads there too."""
    press.rename(library, "demo", "tablets", DAY)
    release(library)
    for name in ("h/demo/de/index.html", "de/demo.html"):
        assert library / "build" / "de" / "tablets.html" in [link.resolve() for link in links(library, name)]
    assert all(
        link.resolve().is_file() for name in ("h/demo/index.html", "de/demo.html") for link in links(library, name)
    )
    press.build(library, jobs=1)
    assert "Ihre Tabletten einnehmen" in page(library, "de/demo.html"), "a draft build keeps them too"


def test_an_address_survives_what_it_stands_for(library: Path) -> None:
    """The handout gone, the language gone: the address says so in the language of the sheet."""
    edit(library, "handouts.toml", '["de"]', '["ja"]')
    release(library)
    assert NOT_ANY_MORE in row(library, 2)
    assert "en" in [link.parts[-2] for link in links(library, "h/demo/de/index.html")], "in a language that there is"
    (library / "source" / "demo.md").unlink()
    for path in library.glob("locales/*/LC_MESSAGES/demo.po"):
        path.unlink()
    release(library)
    for name in ("h/demo/de/index.html", "de/demo.html"):
        assert "Dieses Merkblatt wurde zurückgezogen" in page(library, name)
    assert NOT_ANY_MORE in row(library, 2)
    assert '<html lang="en"' in page(library, "h/demo/index.html")


def test_codes_links_and_machines_are_told_the_address(library: Path) -> None:
    """The sheet's code names the edition; the canonical link and the book lead to the language."""
    handout = page(library, "de/demo.html")
    assert f'<link rel="canonical" href="{HOME}h/demo/de/" />' in handout
    data = json.loads(re.search(r'<script type="application/ld\+json">(.*?)</script>', handout, re.DOTALL)[1])  # type: ignore[index]
    assert f"{HOME}h/demo/de/#e-2" == data["url"]


def test_without_a_base_url_no_address_is_printed(library: Path) -> None:
    """The pages are there all the same: they work from a folder."""
    edit(library, "handouts.toml", f'base-url = "{HOME}"\n', "")
    release(library)
    assert "canonical" not in page(library, "de/demo.html") + page(library, "h/demo/de/index.html")
    assert NEWEST in row(library, 2)


def test_a_page_at_an_address_is_written_only_if_it_changes(library: Path) -> None:
    """The same release again touches none."""
    before = {path: path.stat().st_mtime_ns for path in (library / "build" / "h").rglob("*.html")}
    assert before
    release(library)
    assert before == {path: path.stat().st_mtime_ns for path in before}


def test_pages_at_addresses_are_valid_and_nobodys_handout(library: Path, tmp_path: Path) -> None:
    """Our rules find nothing in them, former names included; recall does not call them unknown."""
    press.rename(library, "demo", "tablets", DAY)
    release(library)
    report = press.validate(library, lambda *_: None, quick=True)
    assert [] == [str(problem) for problem in report.problems]
    shutil.copytree(library / "build", tmp_path / "clinic")
    rows = press.recall(library / "build" / "recall.json", tmp_path / "clinic")
    assert {"current"} == {str(row.verdict) for row in rows}
    assert "de/demo.html" in tree(tmp_path / "clinic")


def test_a_reader_tells_of_a_mistake_with_what_it_is_about(library: Path) -> None:
    """Handout, edition, language, day and revision are filled in; a clinic may name whom to tell; else nobody is named."""
    (library / "clinics").mkdir()
    (library / "clinics" / "sea.toml").write_text('[clinic]\nfeedback = "leaflets@sea.example"\n', encoding="utf-8")
    assert "mailto:" not in page(library, "de/demo.html")
    edit(library, "handouts.toml", "[library]\n", '[library]\nfeedback = "texts@example.org"\n')
    for clinic, told in ((None, "texts@example.org"), ("sea", "leaflets@sea.example")):
        press.build(library, jobs=1, clinic=clinic, only=("html",))
        handout = page(library, f"{clinic or '.'}/de/demo.html")
        subject = r"demo%2C%20edition%202%2C%20de%2C%202026-02-02%2C%20[0-9a-f]{12}"
        assert re.search(rf'<a href="mailto:{told}\?subject={subject}">Einen Fehler', handout)
    assert [] == [str(problem) for problem in press.validate(library, lambda *_: None, quick=True).problems]


@pytest.mark.parametrize("told", ["nobody", "a@b c.example", "a@b.example?cc=x@y.example", "a@b.example\\n"])
def test_whom_to_tell_is_an_address_and_nothing_more(library: Path, told: str) -> None:
    """What could add a recipient or a line to the mail is refused on its line."""
    edit(library, "handouts.toml", "[library]\n", f'[library]\nfeedback = "{told}"\n')
    with pytest.raises(HandoutError) as caught:
        press.build(library, jobs=1)
    assert [("HP112", 2)] == [(problem.code, problem.place.line) for problem in caught.value.problems]

"""The validators: every defect that EPUBCheck and Ace let pass is named by ours, and what did not run never passed."""

from __future__ import annotations

import io
import struct
import sys
import tomllib
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
import samples

from handoutpress import validate
from handoutpress.model import Clinic
from handoutpress.outputs import epub, fonts, style
from handoutpress.outputs.epub.seal import seal
from handoutpress.validate import Outcome, book_rules, epubcheck_batch, epubcheck_run, own_rules, style_rules

CASES = Path(__file__).parents[1] / "cases" / "validate"
BOOKS = tomllib.loads((CASES / "books.toml").read_text(encoding="utf-8"))["defect"]
PAGES = tomllib.loads((CASES / "pages.toml").read_text(encoding="utf-8"))["defect"]
GOOD_PAGE = (CASES / "page.html").read_text(encoding="utf-8")


def good_book(code: str = "ar") -> bytes:
    return epub.book(samples.edition(code), samples.neighbours(code), samples.PROJECT, samples.FIGURES)


def site(root: Path, page: str = GOOD_PAGE) -> Path:
    """Lay out a build/ with one page and what it links to."""
    build = root / "build"
    for name, text in (
        ("ar/demo.html", page),
        ("index.html", GOOD_INDEX),
        ("figures/a.svg", "<svg/>"),
        ("style.css", ""),
    ):
        (build / name).parent.mkdir(parents=True, exist_ok=True)
        (build / name).write_text(text, encoding="utf-8")
    return build


GOOD_INDEX = (
    '<!doctype html><html lang="en" dir="ltr"><head><title>Handouts</title></head><body><h1>H</h1></body></html>'
)


def named(outcome: Outcome, code: str, file: str, defect: dict[str, str]) -> bool:
    """Return whether a finding has the code, names the file, and says what the case wants to hear."""
    wanted = [defect.get("text", ""), f"(near #{defect['near']})" if "near" in defect else ""]
    return any(
        problem.code == code
        and (problem.place.path == file or problem.text.startswith(file))
        and all(words in problem.text for words in wanted)
        for problem in outcome.problems
    )


# --- our own rules ----------------------------------------------------------------------------------------------------


def test_a_good_page_passes(tmp_path: Path) -> None:
    """The page under the mutations is clean, so that each shows its own defect."""
    assert Outcome("handoutpress", validate.own(site(tmp_path), tmp_path).version, 3) == validate.own(
        site(tmp_path), tmp_path
    )


@pytest.mark.parametrize("defect", PAGES, ids=[defect["name"] for defect in PAGES])
def test_a_defect_in_a_page_is_named(defect: dict[str, str], tmp_path: Path) -> None:
    """A good page, one defect: our finding names the file, the line and the nearest id."""
    assert defect["old"] in GOOD_PAGE
    outcome = validate.own(site(tmp_path, GOOD_PAGE.replace(defect["old"], defect["new"], 1)), tmp_path)
    assert named(outcome, defect["code"], "build/ar/demo.html", defect), outcome.problems


@pytest.mark.parametrize("defect", BOOKS, ids=[defect["name"] for defect in BOOKS])
def test_a_defect_in_a_book_is_named(defect: dict[str, str], tmp_path: Path) -> None:
    """A good book, one defect: our finding names the book, the file in it and the line."""
    archive = zipfile.ZipFile(io.BytesIO(good_book()))
    files = {name: archive.read(name) for name in archive.namelist()}
    text = files[defect["file"]].decode()
    assert defect["old"] in text
    files[defect["file"]] = text.replace(defect["old"], defect["new"]).encode()
    (tmp_path / "demo.ar.epub").write_bytes(seal(list(files.items()), samples.edition().date))
    outcome = validate.own(tmp_path, tmp_path)
    assert named(outcome, defect["code"], "demo.ar.epub", defect), outcome.problems


def not_a_zip() -> bytes:
    return b"PK\3\4 nothing"


def mimetype_last() -> bytes:
    return rezipped(lambda names: [*names[1:], names[0]])


def compressed_mimetype() -> bytes:
    return rezipped(lambda names: names, zipfile.ZIP_DEFLATED)


def path_out_of_the_book() -> bytes:
    return rezipped(lambda names: names, extra="../../tmp/x")


def a_name_twice() -> bytes:
    return rezipped(lambda names: names, extra="EPUB/NAV.xhtml")


def rezipped(order, method: int = zipfile.ZIP_STORED, extra: str = "") -> bytes:  # type: ignore[no-untyped-def]
    old, out = zipfile.ZipFile(io.BytesIO(good_book())), io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as new:
        for name in order(old.namelist()):
            new.writestr(name, old.read(name))
        if extra:
            new.writestr(extra, "x")
    return out.getvalue()


@pytest.mark.parametrize(
    "broken",
    [not_a_zip, mimetype_last, compressed_mimetype, path_out_of_the_book, a_name_twice],
    ids=lambda f: f.__name__,
)
def test_a_zip_that_readers_may_refuse_is_named(broken, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    """HP720 names the book."""
    (tmp_path / "a.epub").write_bytes(broken())
    assert any(("HP720", "a.epub") == (p.code, p.place.path) for p in validate.own(tmp_path, tmp_path).problems)


def test_a_book_that_unpacks_to_too_much_is_not_read() -> None:
    """A zip bomb is a finding, not a full memory."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as bomb:
        bomb.writestr("mimetype", b"\0" * (65 * 1024 * 1024))
    [finding] = own_rules.book(out.getvalue())
    assert ("HP720", True) == (finding.code, "more than" in finding.text)


def test_contrast_is_that_of_wcag() -> None:
    """Black on white is 21, a colour on itself 1, and #767676 on white the known threshold of 4.54."""
    assert ["21.00", "1.00", "4.54"] == [
        f"{style_rules.ratio(one, two):.2f}"
        for one, two in (("#000", "#fff"), ("#0b5f68", "#0b5f68"), ("#767676", "#ffffff"))
    ]


def test_findings_on_style_sheets_name_the_line() -> None:
    """A comment with line feeds does not shift what follows."""
    css = "/* a\nb */\np { color: #ccc }\n"
    assert [("HP731", 3)] == [(finding.code, finding.line) for finding in style_rules.check(css, book=False)]


@pytest.mark.parametrize("value", ['url("data:image/svg+xml,%3csvg%3e")', "url(#a)", "url('data:,x')"])
def test_styles_may_hold_their_own_pictures(value: str) -> None:
    """What is in the style sheet itself is asked of nobody."""
    assert [] == list(style_rules.check(f"p {{ mask: {value} }}", book=False))


def book_of_a_house(suffix: str) -> bytes:
    """Return the Arabic book with a logo of this kind for library and clinic, a template and tokens of the library's own."""
    logo = samples.LOGOS[suffix]
    about = '<section class="about" aria-labelledby="own"><h2 id="own">{{ _("Publisher") }}</h2></section>'
    theme = style.Theme(
        tokens=(("accent", "#5b2168"), ("corner", "0rem"), ("latin", '"Noto Serif", Georgia')),
        templates=(("book/about.xhtml.j2", about),),
        logo=logo,
    )
    project = replace(samples.PROJECT, clinic=Clinic(name="Clinic", phone="1 23", logo=logo))
    return epub.book(samples.edition("ar"), samples.neighbours("ar"), project, samples.FIGURES, theme=theme)


@pytest.mark.parametrize("suffix", samples.LOGOS)
def test_our_own_rules_find_nothing_in_the_book_of_a_house(suffix: str) -> None:
    """Logos, tokens and templates of a library's own leave a book good."""
    made = book_of_a_house(suffix)
    assert [] == list(own_rules.book(made))
    assert b'id="own"' in zipfile.ZipFile(io.BytesIO(made)).read("EPUB/text/handout.xhtml")


# --- EPUBCheck --------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def checked(tmp_path_factory: pytest.TempPathFactory) -> Outcome:
    """Return EPUBCheck's outcome over every sample book, some with logos and three spoilt ones, in one Java machine."""
    root = tmp_path_factory.mktemp("books")
    for code in samples.WORDS:
        (root / f"good-{code}.epub").write_bytes(good_book(code))
    for suffix in samples.LOGOS:
        (root / f"good-logo-{suffix[1:]}.epub").write_bytes(book_of_a_house(suffix))
    archive = zipfile.ZipFile(io.BytesIO(good_book()))
    files = {name: archive.read(name) for name in archive.namelist()}
    spoilt = {
        "bad-error": {"EPUB/nav.xhtml": files["EPUB/nav.xhtml"].replace(b"#home", b"#gone")},
        "bad-fatal": {"EPUB/nav.xhtml": b"<html>"},
        "bad-warning": {
            "EPUB/content.opf": files["EPUB/content.opf"].replace(b"2026-04-05</dc:date>", b"April</dc:date>")
        },
    }
    for name, changes in spoilt.items():
        (root / f"{name}.epub").write_bytes(seal(list((files | changes).items()), samples.edition().date))
    (root / "not-a-book.epub").write_bytes(b"no")
    return validate.books(sorted(root.glob("*.epub")), root)


outside = pytest.mark.outside


@outside
def test_epubcheck_ran_over_every_book(checked: Outcome) -> None:
    """The official validator of EPUB 3.3, one Java machine for all."""
    assert ("EPUBCheck", "5.3.0", "", len(samples.WORDS) + len(samples.LOGOS) + 4) == (
        checked.validator, checked.version, checked.not_run, checked.files
    )  # fmt: skip


@outside
def test_epubcheck_finds_nothing_in_our_books(checked: Outcome) -> None:
    """No error and no warning in any language."""
    assert [] == [problem for problem in checked.problems if problem.place.path.startswith("good")]


@outside
@pytest.mark.parametrize(
    ("book", "code", "message"),
    [
        ("bad-error.epub", "HP701", "RSC-012"),
        ("bad-fatal.epub", "HP701", "RSC-016"),
        ("bad-warning.epub", "HP702", "OPF-053"),
        ("not-a-book.epub", "HP701", "PKG-"),
    ],
)
def test_what_epubcheck_says_becomes_a_problem(checked: Outcome, book: str, code: str, message: str) -> None:
    """Errors and fatal errors are HP701, warnings HP702; the place is the book, the text names the message's id."""
    found = [(problem.code, problem.text.split(":")[0]) for problem in checked.problems if problem.place.path == book]
    assert any(each == code and uid.startswith(message) for each, uid in found), found


def child(lines: str) -> list[str]:
    """Return a command that says these lines in the place of the batch."""
    return [sys.executable, "-c", f"import sys; sys.stdin.read(); sys.stdout.write({lines!r})"]


@pytest.mark.parametrize(
    ("lines", "reason", "files"),
    [
        ('{"missing": "No module named \'jpype\'"}\n', "No module named 'jpype'; pip install", 0),
        ("", "its process ended without a word", 0),
        ('{"version": "5"}\n', "its process ended after 0 books", 0),
        ('{"version": "5"}\n{"path": "x", "messages": []}\n', "its process ended after 1 books", 1),
    ],
)
def test_what_did_not_run_never_passed(tmp_path: Path, lines: str, reason: str, files: int) -> None:
    """A part that is not installed, or a Java that dies half-way, is reported as not run, with the reason."""
    books = [tmp_path / "a.epub", tmp_path / "b.epub"]
    outcome = validate.books(books, tmp_path, command=child(lines))
    assert outcome.not_run.startswith(reason)
    assert (False, files) == (outcome.passed, outcome.files)


def test_a_missing_part_is_told_by_the_batch_itself(tmp_path: Path) -> None:
    """The real batch, in a Python that lacks the packages, says which."""
    command = [sys.executable, "-I", "-S", str(epubcheck_batch.__file__)]
    outcome = validate.books([tmp_path / "a.epub"], tmp_path, command=command)
    assert "No module named 'epubcheck'" in outcome.not_run


def test_a_crash_inside_of_java_is_the_books_finding(tmp_path: Path) -> None:
    """One book that breaks EPUBCheck does not hide the next."""
    lines = '{"version": "5"}\n{"path": "a", "crash": "NullPointerException: x"}\n{"path": "b", "messages": []}\n'
    outcome = validate.books([tmp_path / "a.epub", tmp_path / "b.epub"], tmp_path, command=child(lines))
    assert [("HP701", "a.epub")] == [(problem.code, problem.place.path) for problem in outcome.problems]


def test_progress_is_told_book_by_book(tmp_path: Path) -> None:
    """The caller can show how far it is."""
    told: list[tuple[int, int]] = []
    lines = '{"version": "5"}\n' + '{"path": "a", "messages": []}\n' * 2
    books = [tmp_path / "a.epub", tmp_path / "b.epub"]
    validate.books(books, tmp_path, lambda done, total: told.append((done, total)), command=child(lines))
    assert [(1, 2), (2, 2)] == told


def test_places_outside_of_the_library_are_whole_paths(tmp_path: Path) -> None:
    """Inside they are relative, with slashes."""
    root = tmp_path / "library"
    assert "build/a.epub" == epubcheck_run.name_of(root / "build" / "a.epub", root)
    assert epubcheck_run.name_of(tmp_path / "b.epub", root).endswith("/b.epub")


# --- the font of a book -----------------------------------------------------------------------------------------------


def book_with_font(words: str, tmp_path: Path) -> Outcome:
    """Return what our rules say of the Arabic book with a font that was cut to ``words``."""
    source = fonts.SOURCES["Arab"]
    data = fonts.read(source)
    if data is None:
        pytest.skip(f"the package {source.package} is not installed: {fonts.INSTALL}")
    font = fonts.subset(data, fonts.letters([words]))
    made = epub.book(samples.edition("ar"), samples.neighbours("ar"), samples.PROJECT, samples.FIGURES, font)
    (tmp_path / "demo.ar.epub").write_bytes(made)
    return validate.own(tmp_path, tmp_path)


def test_a_book_whose_font_has_every_letter_passes(tmp_path: Path) -> None:
    """The font is in the manifest, its style asks no host, and no letter of the pages is missing."""
    words = "".join("".join(words) for words in samples.WORDS["ar"]) + "العربية أبريل مارس"
    assert () == book_with_font(words, tmp_path).problems


def test_a_letter_without_a_glyph_is_named(tmp_path: Path) -> None:
    """A font that was cut to other words: the finding names the font and the first letters that it lacks."""
    [problem] = book_with_font("سلام", tmp_path).problems
    assert ("HP732", "demo.ar.epub") == (problem.code, problem.place.path)
    assert problem.text.startswith("EPUB/fonts/handout.woff2: no glyph for U+0623 أ")


# --- books that unpack without end ------------------------------------------------------------------------------------


def bomb(kind: str) -> bytes:
    """Return a book whose one page unpacks to more than anybody can need, or says that it does not."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/epub+zip", zipfile.ZIP_STORED)
        for number in range(1 if kind != "many" else 70):
            size = {"large": 80_000_000, "lying": 80_000_000, "many": 1_000_000, "dense": 5_000_000}[kind]
            archive.writestr(f"EPUB/{number}.xhtml", b" " * size)
    data = out.getvalue()
    if kind == "lying":
        data = data.replace(struct.pack("<L", 80_000_000), struct.pack("<L", 100))
    return data


@pytest.mark.parametrize("kind", ["large", "many", "dense", "lying"])
def test_a_book_that_unpacks_without_end_is_named_and_given_to_nobody(kind: str, tmp_path: Path) -> None:
    """HP720 by our own rules, measured and not believed; neither EPUBCheck nor Ace has to open it."""
    (tmp_path / "bomb.epub").write_bytes(bomb(kind))
    report = validate.everything(tmp_path, tmp_path, validate.Tools(), lambda *_: None, quick=True)
    assert {("HP720", "bomb.epub")} == {(problem.code, problem.place.path) for problem in report.problems}
    assert "unpacks to more than" in report.problems[0].text
    assert [0, 0] == [outcome.files for outcome in report.outcomes[1:]]


def laid(folder: Path, what: str) -> Path:
    """Lay something into a folder that no validator should read."""
    if what == "device":
        path = folder / "device.epub"
        path.symlink_to("/dev/zero")
        return path
    path = folder / ("style.css" if what == "style sheet" else "page.html")
    with path.open("wb") as file:
        file.truncate(17 * 1024 * 1024)
    return path


@pytest.mark.parametrize("what", ["page", "style sheet", "device"])
def test_what_is_too_large_is_not_read_by_anybody(what: str, tmp_path: Path) -> None:
    """HP107 with its size or what it is, before a byte is read; and no other validator is given it."""
    path = laid(tmp_path, what)
    report = validate.everything(tmp_path, tmp_path, validate.Tools(), lambda *_: None, quick=True)
    assert [("HP107", path.name)] == [(problem.code, problem.place.path) for problem in report.problems]
    assert (False, 0) == (own_rules.fit(path, tmp_path), report.outcomes[1].files)


@pytest.mark.parametrize("text", ["<b>" * 300 + "</b>" * 300, "<b/>" * 1_000_001], ids=["deep", "long"])
def test_a_page_of_more_elements_than_any_is_refused_by_its_line(text: str, tmp_path: Path) -> None:
    """HP720; no rule goes into it."""
    (tmp_path / "page.html").write_text(f"<!doctype html>\n<html>{text}</html>", encoding="utf-8")
    [problem] = own_rules.own(tmp_path, tmp_path).problems
    assert ("HP720", True) == (problem.code, "line 2: it has more elements" in problem.text)


def test_a_good_book_is_given_to_every_validator(tmp_path: Path) -> None:
    """Its size is well below the limits."""
    (tmp_path / "good.epub").write_bytes(good_book())
    assert "" == book_rules.bomb(tmp_path / "good.epub")

"""The book: sealed, the same anywhere, true about itself, and shut to whatever a text may hold."""

from __future__ import annotations

import hashlib
import io
import os
import re
import subprocess
import sys
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
import samples
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from handoutpress import languages
from handoutpress.model import (
    Clinic,
    Edition,
    Fallback,
    Filled,
    HandoutError,
    Page,
    Project,
    Slot,
    State,
    TocEntry,
)
from handoutpress.outputs import epub
from handoutpress.outputs.epub import turned_lists
from handoutpress.validate.own_rules import book as inspect

HERE = Path(__file__).parents[1]
GOLDEN = HERE / "cases" / "epub"
LANGUAGES = sorted(samples.WORDS)
NS = {
    "o": "http://www.idpf.org/2007/opf",
    "dc": "http://purl.org/dc/elements/1.1/",
    "h": "http://www.w3.org/1999/xhtml",
    "n": "http://www.daisy.org/z3986/2005/ncx/",
    "e": "http://www.idpf.org/2007/ops",
}
TEXT = "EPUB/text/handout.xhtml"


def made(edition: Edition, project: Project = samples.PROJECT) -> dict[str, bytes]:
    """Return the files of an edition's book."""
    archive = zipfile.ZipFile(io.BytesIO(epub.book(edition, neighbours(edition), project, samples.FIGURES)))
    return {name: archive.read(name) for name in archive.namelist()}


def neighbours(edition: Edition) -> dict[str, object]:
    return samples.neighbours(edition.language.locale)  # type: ignore[return-value]


def opf(files: dict[str, bytes]) -> etree._Element:
    return etree.fromstring(files["EPUB/content.opf"])


def metas(files: dict[str, bytes], name: str) -> list[str]:
    return [str(item.text) for item in opf(files).findall(f".//o:meta[@property='{name}']", NS)]


def with_page(edition: Edition, **changes: object) -> Edition:
    return replace(edition, page=replace(edition.page, **changes))  # type: ignore[arg-type]


# --- sealed -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("code", ["ar", "de"])
def test_golden_book(code: str) -> None:
    """Package, NCX, navigation, cover page and list of files are those in tests/cases/epub (HANDOUTPRESS_ACCEPT=1 rewrites)."""
    files = made(samples.edition(code))
    shown = {name: files[f"EPUB/{name}"] for name in ("content.opf", "toc.ncx", "nav.xhtml", "cover.xhtml")}
    shown["files.txt"] = "".join(f"{name}\n" for name in files).encode()
    folder = GOLDEN / code
    if os.environ.get("HANDOUTPRESS_ACCEPT"):
        folder.mkdir(parents=True, exist_ok=True)
        for name, data in shown.items():
            (folder / name).write_bytes(data)
    for name, data in shown.items():
        assert (folder / name).read_text(encoding="utf-8") == data.decode(), name


def test_same_bytes_under_another_clock_zone_seed_umask_and_folder(tmp_path: Path) -> None:
    """A book depends on its edition only: a child process set up as differently as can be makes the same one."""
    script = (
        "import os, sys, hashlib; os.umask(0o077); sys.path.insert(0, sys.argv[1]); import samples\n"
        "from handoutpress.outputs import epub\n"
        "for code in sorted(samples.WORDS):\n"
        "    made = epub.book(samples.edition(code), samples.neighbours(code), samples.PROJECT, samples.FIGURES)\n"
        "    print(code, hashlib.sha256(made).hexdigest())\n"
    )
    changed = {"TZ": "Pacific/Kiritimati", "PYTHONHASHSEED": "7", "LC_ALL": "C", "SOURCE_DATE_EPOCH": "1"}
    path = os.pathsep.join([str(HERE.parent), os.environ.get("PYTHONPATH", "")])
    environment = os.environ | changed | {"PYTHONPATH": path}
    told = subprocess.run(
        [sys.executable, "-c", script, str(HERE)], cwd=tmp_path, env=environment, capture_output=True, check=True
    )
    here = [
        f"{code} {hashlib.sha256(epub.book(e, samples.neighbours(code), samples.PROJECT, samples.FIGURES)).hexdigest()}"
        for code in LANGUAGES
        if (e := samples.edition(code))
    ]
    assert here == told.stdout.decode().split("\n")[:-1]


@pytest.mark.parametrize("code", LANGUAGES)
def test_our_own_validator_finds_nothing(code: str) -> None:
    """A good book is good in every language, and the validator that shares no parser with the writer says so."""
    book = epub.book(samples.edition(code), samples.neighbours(code), samples.PROJECT, samples.FIGURES)
    assert [] == list(inspect(book))


# --- the package says what the pages hold -----------------------------------------------------------------------------


@pytest.mark.parametrize("code", LANGUAGES)
def test_language_and_direction_everywhere(code: str) -> None:
    """Package, spine, titles and pages carry the language and its direction."""
    files = made(samples.edition(code))
    language = samples.edition(code).language
    root = opf(files)
    found = {
        (root.get("{http://www.w3.org/XML/1998/namespace}lang"), root.get("dir")),
        (language.tag, root.find("o:spine", NS).get("page-progression-direction")),
        *((page.get("lang"), page.get("dir")) for page in pages(files)),
    }
    assert {(language.tag, language.direction)} == found
    assert [language.tag] == [item.text for item in root.findall(".//dc:language", NS)]


def pages(files: dict[str, bytes]) -> list[etree._Element]:
    return [etree.fromstring(data) for name, data in files.items() if name.endswith(".xhtml")]


def test_accessibility_metadata_comes_from_the_pages() -> None:
    """Pictures, their alternatives, formulas and moving pictures are claimed only where there are any."""
    plain = with_page(samples.edition("de"), parts=("<h2>A</h2><p>B</p>",), toc=())
    formula = '<p><math xmlns="http://www.w3.org/1998/Math/MathML" alttext="x"><mi>x</mi></math></p>'
    files = made(plain), made(samples.edition("de")), made(with_page(plain, parts=(formula,)))
    features = [set(metas(each, "schema:accessibilityFeature")) for each in files]
    assert [["textual"], ["textual", "visual"], ["textual"]] == [metas(each, "schema:accessMode") for each in files]
    assert [False, True, False] == ["alternativeText" in each for each in features]
    assert [False, False, True] == ["MathML" in each for each in features]
    item = opf(files[2]).find(".//o:item[@id='text']", NS)
    assert "mathml" == item.get("properties")


def test_summary_is_in_the_readers_language_or_marked_as_english() -> None:
    """A summary whose sentences are not all translated is given in English, and says that it is."""
    for code, tag in (("en", "en"), ("ar", "en")):
        found = opf(made(samples.edition(code))).find(".//o:meta[@property='schema:accessibilitySummary']", NS)
        assert tag == found.get("{http://www.w3.org/XML/1998/namespace}lang")
        assert "Every picture has a text alternative." in found.text


@pytest.mark.parametrize(
    ("stage", "status", "banners"),
    [("machine", "Draft", 1), ("translated", "Draft", 1), ("revised", "Published", 0), ("source", "Published", 0)],
)
def test_a_draft_says_so_in_package_text_and_cover(stage: str, status: str, banners: int) -> None:
    """Readers and machines are told alike that nobody qualified has reviewed it."""
    files = made(replace(samples.edition("de"), state=State(stage)))
    assert [status] == metas(files, "schema:creativeWorkStatus")
    assert banners == files[TEXT].count(b'class="notice draft"')
    assert banners == files["EPUB/images/cover.svg"].decode().count("Übersetzungsentwurf</text>")


def test_makers_are_named_with_their_roles() -> None:
    """Authors are creators (aut), translators contributors (trl), each with an id of its own."""
    root = opf(made(samples.edition("ar", translators=("مترجم",))))
    roles = {item.get("refines"): item.text for item in root.findall(".//o:meta[@property='role']", NS)}
    names = [
        (item.text, roles[f"#{item.get('id')}"])
        for item in root.iterfind(".//dc:*", NS)
        if item.tag.endswith(("creator", "contributor"))
    ]
    assert [("Ann Author", "aut"), ("Bob O'Writer", "aut"), ("مترجم", "trl")] == names


def test_a_translation_names_its_original() -> None:
    """The source of a translation is the uuid of the original's book; the original has none."""
    original = opf(made(samples.edition("en"))).find(".//dc:identifier", NS).text
    assert [original] == metas(made(samples.edition("ar")), "dcterms:isVersionOf")
    assert [] == metas(made(samples.edition("en")), "dcterms:isVersionOf")


# --- navigation -------------------------------------------------------------------------------------------------------


def test_navigation_has_two_levels_and_skips_deeper_ones() -> None:
    """The highest level that there is comes first, the next one under it; the rest is left to the text."""
    levels = (3, 4, 5, 3)
    toc = tuple(TocEntry(level, f"i{number}", f"H{number}") for number, level in enumerate(levels))
    body = "".join(f'<h{level - 1} id="i{n}">H{n}</h{level - 1}>' for n, level in enumerate(levels))
    files = made(with_page(samples.edition("de"), toc=toc, parts=(body,)))
    nav = etree.fromstring(files["EPUB/nav.xhtml"])
    tops = nav.findall(".//h:nav[@role='doc-toc']/h:ol/h:li", NS)
    assert [0, 1, 0] == [len(item.findall("h:ol/h:li", NS)) for item in tops]
    assert "2" == etree.fromstring(files["EPUB/toc.ncx"]).find(".//n:meta[@name='dtb:depth']", NS).get("content")


def test_a_heading_in_the_source_language_is_marked_in_the_navigation() -> None:
    """A heading that fell back is read aloud in its own language there too."""
    edition = with_page(
        samples.edition("ar"),
        toc=(TocEntry(2, "a", "Before", fallback=True),),
        parts=('<h2 id="a" lang="en" dir="ltr" class="fallback">Before</h2>',),
    )
    link = etree.fromstring(made(edition)["EPUB/nav.xhtml"]).find(".//h:a[@lang='en']", NS)
    assert ("Before", "ltr") == (link.text, link.get("dir"))


# --- the text ---------------------------------------------------------------------------------------------------------


def test_notes_can_pop_up() -> None:
    """Reference, note and way back carry both the role and the epub:type that reading systems look for."""
    root = etree.fromstring(made(samples.edition("de"))[TEXT])
    kind = f"{{{NS['e']}}}type"
    found = [(item.tag.rpartition("}")[2], item.get(kind)) for item in root.iter() if item.get(kind)]
    assert [
        ("body", "bodymatter"), ("section", "chapter"), ("a", "noteref"), ("section", "endnotes"), ("li", "endnote"),
        ("a", "backlink"), ("section", "colophon"),
    ] == found  # fmt: skip


@pytest.mark.parametrize(
    ("target", "base", "expected"),
    [
        ("other", "https://e.org/h/", '<a href="https://e.org/h/de/other.html">x</a>'),
        ("other#part", "https://e.org/h/", '<a href="https://e.org/h/de/other.html#part">x</a>'),
        ("missing", "https://e.org/h/", '<a href="https://e.org/h/en/missing.html">x</a>'),
        ("other", "", "x"),
        ("demo#page.title", "", '<a href="#page.title">x</a>'),
        ("demo", "", '<a href="#page.title">x</a>'),
    ],
)
def test_links_to_other_articles_lead_online_or_nowhere(target: str, base: str, expected: str) -> None:
    """In this language, else in the source's; without a place on the web the words stay without a link."""
    edition = with_page(samples.edition("de"), parts=('<p><a href="', Slot("link", key=target), '">x</a></p>'), toc=())
    text = made(edition, replace(samples.PROJECT, base_url=base))[TEXT].decode()
    assert f"<p>{expected}</p>" in text


def test_figures_get_plain_names_of_their_own() -> None:
    """Whatever a figure is called, its name in the book is ASCII, and two of the same name do not meet."""
    paths = ["a/Bild ü.png", "b/bild-ü.png", "cover.svg", "日本.svg"]
    parts = [part for path in paths for part in ('<p><img alt="x" src="', Slot("figure", key=path), '"/></p>')]
    edition = with_page(samples.edition("de"), parts=tuple(parts), toc=())
    figures = {path: samples.SVG if path.endswith(".svg") else b"\x89PNG\r\n\x1a\n" for path in paths}
    book = epub.book(edition, {}, samples.PROJECT, figures)
    names = [name for name in zipfile.ZipFile(io.BytesIO(book)).namelist() if "images" in name]
    assert [
        "EPUB/images/cover.svg", "EPUB/images/bild.png", "EPUB/images/bild-2.png", "EPUB/images/cover-2.svg",
        "EPUB/images/figure.svg",
    ] == names  # fmt: skip


FIGURE_CASES = sorted((GOLDEN / "figures").glob("*.svg"))


@pytest.mark.parametrize("path", FIGURE_CASES, ids=lambda path: path.stem)
def test_figures_that_could_act_are_refused(path: Path) -> None:
    """Each SVG in tests/cases/epub/figures is refused with HP711, but those whose names begin with ``good``."""
    edition = with_page(samples.edition("de"), parts=('<p><img alt="x" src="', Slot("figure", key="f.svg"), '"/></p>'))
    figures = {"f.svg": path.read_bytes()}
    if path.stem.startswith("good"):
        assert epub.book(edition, {}, samples.PROJECT, figures)
        return
    with pytest.raises(HandoutError) as caught:
        epub.book(edition, {}, samples.PROJECT, figures)
    assert {"HP711"} == {problem.code for problem in caught.value.problems}


@pytest.mark.parametrize("name", ["gone.svg", "scan.bmp"])
def test_figures_that_are_absent_or_of_another_type_are_refused(name: str) -> None:
    """HP711 names the figure and the book, all of them in one run."""
    parts = ('<p><img alt="x" src="', Slot("figure", key=name), '"/></p>')
    with pytest.raises(HandoutError, match=re.escape(name)) as caught:
        epub.book(with_page(samples.edition("de"), parts=parts), {}, samples.PROJECT, {"scan.bmp": b"BM"})
    assert ("HP711", "de/demo.de.epub") == (caught.value.problems[0].code, caught.value.problems[0].place.path)


# --- hostile text -----------------------------------------------------------------------------------------------------

NASTY = "<script>alert(1)</script>&amp; \"'>]]><!-- --><?x ?> &#x3c; %s $x"


def hostile(words: str) -> tuple[Edition, Project]:
    """Return an edition and a project with the same words in every field that holds words."""
    said = samples.said(words)
    edition = samples.edition("ar")
    page = Page(
        title=said,
        description=samples.said(words, Fallback.FUZZY),
        topics=(said,),
        related=(("", said),),
        parts=(f'<h2 id="a">{said.xhtml}</h2>',),
        toc=(TocEntry(2, "a", words),),
        filled=(said,),
    )
    about = replace(edition.article.meta, authors=(words,), id=words)
    clinic = Clinic(words, words, words, words, "javascript:alert(1)", words, words)
    project = replace(
        samples.PROJECT, title=words, publisher=words, licence=words, licence_url="javascript:alert(1)", clinic=clinic
    )
    return replace(edition, page=page, article=replace(edition.article, meta=about), translators=(words,)), project


def test_words_stay_words_in_every_field() -> None:
    """Markup in a title, a name, a licence or a clinic's address is shown as it is written, and does nothing."""
    edition, project = hostile(NASTY)
    files = made(edition, project)
    for page in pages(files):
        assert [] == page.findall(".//h:script", NS)
        assert [] == [link for link in page.iter() if "javascript" in (link.get("href") or "")]
    heading = etree.fromstring(files[TEXT]).find(".//h:h1", NS)
    assert NASTY == heading.text == opf(files).find(".//dc:title", NS).text
    assert NASTY == opf(files).find(".//dc:publisher", NS).text


@settings(max_examples=60, deadline=None)
@given(
    words=st.text(
        st.sampled_from("aé漢\u0627\u200d\u200f\u2028\u202e\ufffe\x00\x0b<&]>\"' \n{%\U0001f600\ud800"), max_size=12
    )
)
def test_any_words_make_a_book_or_a_problem(words: str) -> None:
    """A text that XML can't hold is refused with HP710 and the book's name; any other comes out as it went in."""
    edition, project = hostile("t" + words)
    try:
        files = made(edition, project)
    except HandoutError as fault:
        assert {("HP710", "ar/demo.ar.epub")} == {(each.code, each.place.path) for each in fault.problems}  # noqa: PT017
        assert re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]", words)
        return
    assert ("t" + words).split() == opf(files).find(".//dc:title", NS).text.split()


def test_broken_markup_is_refused_by_name() -> None:
    """HP710 names the book and the file in it: a fault of a template or of the walk never gets into a zip."""
    with pytest.raises(HandoutError, match=r"text/handout\.xhtml is not well-formed"):
        made(with_page(samples.edition("de"), title=Filled("<b>open", "open")))


# --- the look of scripts ----------------------------------------------------------------------------------------------


def text_of(code: str, words: str) -> str:
    """Return the text of a book whose body is ``words``."""
    return made(with_page(samples.edition(code), parts=(words,)))[TEXT].decode()


def test_only_two_marks_in_a_row_have_a_gap() -> None:
    """CSS takes a mark two sentences on for a neighbour: it knows elements, and no text between them."""
    first, second = ('<sup><a href="#x" class="noteref"><bdi>1</bdi></a></sup>' for _ in range(2))
    text = text_of("de", f"<p id='x'>A.{first}\u2060{second} B.\u2060{first}</p>")
    assert (1, 2) == (text.count('\u2060<sup class="next">'), text.count("<sup>"))


def test_the_mark_of_a_note_has_brackets_in_its_text() -> None:
    """Where a device knows no style, or reads aloud, "24 hours" and note 1 are no "24 hours1"."""
    mark = '<sup><a href="#x" role="doc-noteref" class="noteref"><bdi>{}</bdi></a></sup>'
    for code, number in (("de", "12"), ("ar", "۱۲")):
        text = re.sub("<[^>]*>|[\u200e\u200f]", "", text_of(code, f"<p id='x'>A.\u2060{mark.format(number)}</p>"))
        assert f"A.\u2060[{number}]" in text


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("24\u2060時\u2060間休みます。", '<span class="whole">24時間</span>休みます。'),
        ("2\u2060型糖尿病", '<span class="whole">2型</span>糖尿病'),
        ("5\u00a0時\u2060間", '<span class="whole">5\u00a0時間</span>'),
        ("5–\u206010\u2060日\u2060間", '<span class="whole">5–10日間</span>'),
        ("<b>1–\u20602</b> mg", '<b><span class="whole">1–2</span></b> mg'),
        ("1.000.000.000–\u20602.000.000.000", "1.000.000.000–2.000.000.000"),
        ("Ruhe.\u2060<sup>1</sup>", "Ruhe.\u2060<sup>1</sup>"),
    ],
)
def test_numbers_are_held_together_without_signs_in_their_midst(words: str, shown: str) -> None:
    """Search in MuPDF finds no number in which U+2060 stands; one too long for a line of large letters may break."""
    assert f"<p id='x'>{shown}</p>" in text_of("ja", f"<p id='x'>{words}</p>")


@pytest.mark.parametrize(("code", "words", "marked"), [
    ("ja", "A Journal", True), ("ja", "それから", False), ("ja", "Vitamin ビタミン", False), ("de", "A Journal", False),
])  # fmt: skip
def test_no_dots_stand_on_latin_letters(code: str, words: str, marked: bool) -> None:
    """Emphasis is a dot at each sign in Japanese, Chinese and Korean; a Latin name in such text is slanted."""
    assert marked is ('<em class="latin">' in text_of(code, f"<p><em>{words}</em></p>"))


PAIR = '<span class="pair"><span class="pair-own" dir="{}">{}</span><span class="pair-source" dir="ltr">nerve</span></span>'
ITEMS = {
    "ul": ("<ul><li>{}</li></ul>", "•"),
    "ol": ("<ol><li>{0}</li><li>{0}</li></ol>", "2."),
    "start": ('<ol start="3"><li>{0}</li><li>{0}</li></ol>', "4."),
    "loose": ("<ol><li><p>{0}</p><ul><li>x</li></ul></li></ol>", "1."),
    "ltr": ('<div dir="ltr"><ol><li>nerve</li></ol></div>', ""),
}


@pytest.mark.parametrize("bilingual", [False, True], ids=["one", "both"])
@pytest.mark.parametrize(("code", "word"), [("ar", "العصب"), ("fa", "عصب"), ("he", "עצב"), ("ur", "اعصاب")])
@pytest.mark.parametrize("kind", ITEMS)
def test_marks_and_numbers_stand_where_lines_begin_in_mupdf(kind: str, code: str, word: str, bilingual: bool) -> None:
    """It sets its own at the left, the far end of the line from right to left, so that there they are words of the item.

    In the digits of the page's lists, from the number that a list begins with, and beside the first of two languages. What
    runs from left to right keeps the engine's own.
    """
    mupdf = pytest.importorskip("pymupdf", reason="pymupdf is not installed")
    markup, mark = ITEMS[kind]
    inside = markup.format(PAIR.format("rtl", word) if bilingual else word)
    rules = epub.style(turned=(languages.language(code), (3,))).decode()
    page = f'<html lang="{code}" dir="rtl"><head><style>{rules}</style></head><body>{inside}</body></html>'
    opened = mupdf.open(stream=page.encode(), filetype="html")
    opened.layout(width=300, height=500, fontsize=12)
    rows: dict[int, list[tuple[float, str]]] = {}
    for block in opened[0].get_text("rawdict")["blocks"]:
        for char in (char for line in block["lines"] for span in line["spans"] for char in span["chars"]):
            rows.setdefault(round(char["origin"][1]), []).append((char["origin"][0], char["c"]))
    lines = ["".join(c for _, c in sorted(row)).replace(" ", "") for row in rows.values()]
    expected = languages.digits(mark, languages.language(code))[::-1]
    assert any(line.endswith(expected) and (word[0] in line or kind == "ltr") for line in lines), lines
    assert kind != "ltr" or lines[0].startswith("1.")


@pytest.mark.parametrize(("code", "turned"), [("ar", True), ("he", True), ("de", False), ("ja", False)])
def test_only_books_from_right_to_left_have_marks_as_words(code: str, turned: bool) -> None:
    """In both kinds of book; with the numbers that its lists begin with."""
    made = samples.edition("ar")
    made = replace(
        made, language=languages.language(code), page=replace(made.page, parts=('<ol start="4"><li>x</li></ol>',))
    )
    assert ((languages.language(code), (4,)) if turned else None) == turned_lists.turned(made)

"""The printable sheet: what a copier, a screen reader and a front desk get out of the PDF, read with poppler's own tools."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from dataclasses import replace
from pathlib import Path

import printed as paper
import pypdfium2
import pytest
from libraries import CASES, tiny, translated, tree
from samples import FIGURES, META, PROJECT, article, edition, neighbours, said

from handoutpress import press
from handoutpress.editions import anthologies
from handoutpress.model import PAPERS, Collection, Edition, HandoutError, MisuseError, Place, Segment, Slot, State
from handoutpress.outputs import sheet, style
from handoutpress.outputs.sheet import columns, composition, needed
from handoutpress.press.memo import place
from handoutpress.validate.pdf_text import squeezed

pytestmark = pytest.mark.skipif(
    bool(sheet.lacking()) or not shutil.which("pdftotext"), reason="needs the extra [pdf], and poppler-utils"
)
CODES = ("en", "ar", "de", "ja", "zh_Hans", "hi")
FONTS = {
    "ar": "Amiri",
    "ja": "NotoSansCJKjp",
    "zh_Hans": "NotoSansCJKsc",
    "hi": "Devanagari",
    "en": "NotoSans-",
    "de": "NotoSans-",
}


def printed(made: Edition, paper: str = "a4", large: bool = False) -> bytes:
    around = [edition("en").listing(), made.listing()], neighbours(made.language.locale)
    return one(sheet.matter(made, *around, PROJECT, FIGURES), sheet.Format(paper, large))


def one(parts: sheet.Parts, form: sheet.Format, step: int = 0) -> bytes:
    """Return the one sheet of a format."""
    (made,) = sheet.printed(parts, [form], step)
    return made.data


@pytest.fixture(scope="module")
def sheets(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Print a sheet of each language, by its code."""
    folder = tmp_path_factory.mktemp("sheets")
    for code in CODES:
        (folder / f"{code}.pdf").write_bytes(printed(edition(code)))
    return {code: folder / f"{code}.pdf" for code in CODES}


def told(tool: str, *arguments: object) -> str:
    return subprocess.run(
        [tool, *map(str, arguments)], capture_output=True, check=True, encoding="utf-8", errors="replace"
    ).stdout


def words(path: Path) -> str:
    return " ".join(told("pdftotext", path, "-").split())


@pytest.mark.parametrize("code", CODES)
def test_fonts_are_embedded_cut_down_and_can_be_read_back(sheets: dict[str, Path], code: str) -> None:
    """Every font is in the file, as a subset, with a map to Unicode; the script's own font is among them."""
    rows = [line.split() for line in told("pdffonts", sheets[code]).split("\n")[2:] if line]
    assert {("yes", "yes", "yes")} == {tuple(row[-5:-2]) for row in rows}
    assert any(FONTS[code] in row[0] for row in rows)


@pytest.mark.parametrize("code", CODES)
def test_a_sheet_is_tagged_and_names_its_language(sheets: dict[str, Path], code: str) -> None:
    """PDF/UA-1: tags, a title, the document's language; headings, lists and tables are what they are."""
    assert "Tagged:          yes" in told("pdfinfo", sheets[code])
    assert re.search(r"pdfuaid:part(=.|>)1", told("pdfinfo", "-meta", sheets[code]))
    spoken = {"zh_Hans": "zh-CN"}.get(code, edition(code).language.tag)
    assert spoken == paper.language(sheets[code].read_bytes())
    kinds = {line.strip().split(" ")[0].rstrip(":") for line in told("pdfinfo", "-struct", sheets[code]).split("\n")}
    assert {"H1", "H2", "P", "Table", "TH", "TD", "Figure"} <= kinds


@pytest.mark.parametrize("code", CODES)
def test_the_words_come_out_in_reading_order(sheets: dict[str, Path], code: str) -> None:
    """What a reader selects or a screen reader speaks: title, headings and sentences in their order, whole."""
    text = "".join(paper.words(sheets[code].read_bytes()).split())
    page = edition(code).page
    wanted = ["".join(entry.plain.split()) for entry in (page.title, *page.toc)]
    places = [text.find(word) for word in wanted]
    assert -1 not in places, wanted[places.index(-1)]
    assert sorted(places) == places


def test_words_in_figures_are_set_like_words_of_the_text(tmp_path: Path) -> None:
    """Letter by letter Arabic would fall apart and run backwards."""
    label = '<text x="60" y="30" style="direction:rtl;text-anchor:end" font-size="9">وسادة تحت الرأس</text>'
    figure = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 60">{label}</svg>'.encode()
    around = [edition("ar").listing()], neighbours("ar"), PROJECT, dict.fromkeys(FIGURES, figure)
    path = tmp_path / "ar.pdf"
    path.write_bytes(one(sheet.matter(edition("ar"), *around), sheet.Format("a4")))
    assert "وسادة تحت الرأس" in words(path)


def test_same_edition_same_bytes_in_another_process(tmp_path: Path) -> None:
    """Another hash seed, clock zone and folder, and a machine without a single font: the same PDF."""
    code = "import sys; from test_sheet import printed, edition; sys.stdout.buffer.write(printed(edition('ar')))"
    path = os.pathsep.join(filter(None, [str(Path(__file__).parent), *sys.path]))
    there = {**os.environ, "PYTHONPATH": path, "PYTHONHASHSEED": "77", "TZ": "Pacific/Auckland"}
    bare = tmp_path / "fonts.conf"
    bare.write_text("<?xml version='1.0'?><fontconfig></fontconfig>", encoding="utf-8")
    there["FONTCONFIG_FILE"] = str(bare)
    other = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=True, cwd=tmp_path, env=there
    ).stdout
    assert printed(edition("ar")) == other


@pytest.mark.parametrize(("paper", "size"), [("a4", "595.276 x 841.89 pts (A4)"), ("letter", "612 x 792 pts (letter)")])
def test_paper(tmp_path: Path, paper: str, size: str) -> None:
    """A4 is A4 and Letter is Letter."""
    path = tmp_path / "sheet.pdf"
    path.write_bytes(printed(edition("de"), paper))
    assert size in told("pdfinfo", path)


@pytest.mark.parametrize("code", ["en", "ar", "ja"])
def test_large_print_is_large(tmp_path: Path, code: str) -> None:
    """All that a reader reads is 18 pt or more; only marks of notes and what the desk files by are smaller."""
    path = tmp_path / "sheet.pdf"
    path.write_bytes(printed(edition(code), large=True))
    page = told("pdftohtml", "-xml", "-zoom", "1", "-i", "-stdout", path)
    sizes = {name: int(size) for name, size in re.findall(r'<fontspec id="(\d+)" size="(\d+)"', page)}
    small = [
        re.sub("<.*?>", "", text).strip()
        for top, font, text in re.findall(r'<text top="(\d+)"[^>]* font="(\d+)">(.*?)</text>', page)
        if sizes[font] < 18 and int(top) < 740
    ]
    assert [] == [text for text in small if not text.isdecimal()]


@pytest.mark.parametrize("code", ["ar", "ja", "hi"])
def test_every_page_says_what_it_is_filed_by(sheets: dict[str, Path], code: str) -> None:
    """On each page: id, edition, English title, the language's English name, revision, dates, who, page number."""
    pages = told("pdftotext", "-raw", sheets[code], "-").split("\f")[:-1]
    made = edition(code)
    for number, page in enumerate(pages, 1):
        text = " ".join(page.split())
        for wanted in (
            "demo · ed. 2 · Numbing the nerve in the back",
            made.language.name,
            "0123456789ab",
            "2026-04-05",
            "review by 2027-03-01",
            "translated by a machine",
            "reviewed by nobody yet",
            f"{number}/{len(pages)}",
        ):
            assert wanted in text


def test_the_source_texts_own_sheet_names_no_translator() -> None:
    """Nobody translated it; nobody is said to have reviewed it either."""
    html = sheet.page(edition("en"), [], {}, PROJECT).decode()
    assert "translated by" not in html
    assert "reviewed by" not in html


def test_the_code_leads_to_the_address_for_life_and_is_missing_where_nothing_is_online() -> None:
    """A library that is published nowhere prints no code: it would lead nowhere."""
    made = edition("ar")
    here = composition.full(sheet.matter(made, [], {}, PROJECT, FIGURES), "a4")
    assert "code.svg" in here.files
    assert "https://example.org/handouts/h/demo/ar/#e-2" == here.data["online"]
    nowhere = composition.full(sheet.matter(made, [], {}, replace(PROJECT, base_url=""), FIGURES), "a4")
    assert "code.svg" not in nowhere.files
    assert "about:nowhere" not in json.dumps(nowhere.data)


@pytest.mark.parametrize(("take_home", "large"), [(True, False), (False, False), (False, True)])
def test_the_code_reads_as_an_office_printer_prints_it(take_home: bool, large: bool) -> None:
    """At 150 dots to the inch, in grey, by a decoder that phones use too; beside it stands the address that it leads to."""
    decoder = pytest.importorskip("zxingcpp")
    parts = sheet.matter(edition("ar"), [], {}, PROJECT, FIGURES)
    document = pypdfium2.PdfDocument(one(parts, sheet.Format("letter", large, take_home)))
    pages = [page.render(scale=150 / 72, grayscale=True).to_pil() for page in document]
    document.close()
    assert [parts.online] == [code.text for page in pages for code in decoder.read_barcodes(page)]


def test_an_unnamed_reviewer_is_not_named() -> None:
    """Who does not wish to be named stays unnamed in the footer."""
    html = sheet.page(edition("de", state=State("revised")), [], {}, PROJECT).decode()
    assert "translated by <bdi>a person not named here</bdi>" in html
    html = sheet.page(edition("de", state=State("machine", by_machine=False)), [], {}, PROJECT).decode()
    assert "translated by <bdi>nobody on record</bdi>" in html


FACTS = tomllib.loads((CASES / "sheets/facts.toml").read_text("utf-8"))["fact"]


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("case", FACTS, ids=[case["what"] for case in FACTS])
def test_facts_are_seen_from_left_to_right(case: dict[str, str], large: bool) -> None:
    """Who dials what is printed on an Arabic, Hebrew, Persian or Urdu sheet reaches the clinic: by the places of the glyphs."""
    made = edition("ar")
    made = replace(made, page=replace(made.page, parts=(case["html"],)))
    assert case["shown"] in paper.lines(printed(made, large=large))


SIGNS = tomllib.loads((CASES / "sheets/signs.toml").read_text("utf-8"))["text"]


@pytest.mark.parametrize("case", SIGNS, ids=[case["what"] for case in SIGNS])
def test_words_with_signs_are_found(case: dict[str, str]) -> None:
    """Whoever searches, copies or hears an Arabic sheet finds its words: each letter with its signs is one shape."""
    made = edition("ar")
    made = replace(made, page=replace(made.page, parts=(f'<p lang="{case["code"]}">{case["text"]}</p>',)))
    said = squeezed(paper.words(printed(made)))
    assert [] == [word for word in case["text"].split() if squeezed(word) not in said]


@pytest.mark.parametrize("number", ["٠٢١ ٥٥٥ ٠١٩٩", "۰۲۱ ۵۵۵ ۰۱۹۹", "+98 21 555 0199"])
def test_a_number_that_is_copied_keeps_its_order(number: str) -> None:
    """The groups of a phone in own digits, too: what a browser copies or reads aloud is what is dialled."""
    made = edition("ar")
    made = replace(made, page=replace(made.page, parts=(f'<p>اتصل على <bdi dir="ltr">{number}</bdi> الآن</p>',)))
    assert number in paper.words(printed(made)).replace("\u00a0", " ")


@pytest.fixture(scope="module")
def thai(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Print a small library in English and Thai, with a collection and bilingual editions; return its folder."""
    root = tmp_path_factory.mktemp("thai") / "library"
    shutil.copytree(CASES / "scripts", root, ignore=shutil.ignore_patterns("build"))
    settings = root / "source/handouts.toml"
    text = re.sub("languages = .*", 'languages = ["th"]', settings.read_text(encoding="utf-8"))
    collection = '\n[[collection]]\nid = "night"\ntitle = "Nights"\nintroduction = ""\narticles = ["sleep"]\n'
    settings.write_text(text + collection, encoding="utf-8")
    for folder in (root / "locales").iterdir():
        if folder.name not in {"templates", "th"}:
            shutil.rmtree(folder)
    assert () == press.build(root, only=("pdf", "bilingual"), jobs=1).left_out
    return root


def test_a_build_makes_four_sheets_of_each_edition_and_collection_and_as_many_bilingual(thai: Path) -> None:
    """``<article or collection>.<language>[.bilingual][.take-home][.large-print].<a4|letter>.pdf``, all in the manifest."""
    kinds = ["sleep.th", "sleep.th.take-home", "sleep.th.bilingual", "sleep.th.bilingual.take-home", "night.th"]
    names = {f"th/{kind}{large}.{paper}.pdf" for kind in kinds for large in ("", ".large-print") for paper in PAPERS}
    assert names == {name for name in tree(thai / "build") if name.startswith("th/")}
    assert names <= set(json.loads((thai / "build/manifest.json").read_bytes())["files"])


def test_letters_that_fonts_take_to_pieces_are_read_back_whole(thai: Path) -> None:
    """Thai vowels and tones over and under their letters, in the order of the text; the library's words, not its shapes."""
    text = words(thai / "build/th/sleep.th.a4.pdf")
    for sentence in ("สิ่งที่ช่วยให้คุณนอนหลับตอนกลางคืน", "เข้านอนเวลาเดียวกันทุกวัน"):
        assert sentence in text


def test_a_sheet_that_is_still_the_same_is_not_printed_again(thai: Path) -> None:
    """The next build takes the file that lies there if it is the one it made of the very same; another is printed anew."""
    place_of_thai = place.of(thai)
    assert place_of_thai
    path, memory = thai / "build/th/sleep.th.a4.pdf", place_of_thai / "sheets/th.json"
    before = path.read_bytes()
    path.write_bytes(b"spoilt")
    press.build(thai, only=("pdf", "bilingual"), jobs=1)
    assert before == path.read_bytes()
    known = json.loads(memory.read_bytes())
    known["th/sleep.th.a4.pdf"][1] = hashlib.sha256(b"remembered").hexdigest()
    memory.write_text(json.dumps(known), encoding="utf-8")
    path.write_bytes(b"remembered")
    press.build(thai, only=("pdf", "bilingual"), jobs=1)
    assert b"remembered" == path.read_bytes()
    for build in filter(
        Path.is_dir, place_of_thai.glob("build-*")
    ):  # or the plan of the build knows that nothing changed
        shutil.rmtree(build)
    known["th/sleep.th.a4.pdf"][0] = "another text"
    memory.write_text(json.dumps(known), encoding="utf-8")
    press.build(thai, only=("pdf", "bilingual"), jobs=1)
    assert before == path.read_bytes()


def test_a_letter_that_no_font_has_is_a_finding(tmp_path: Path) -> None:
    """A box on the paper is told with the file, the letter and what to do; the build does not pass for fine."""
    root = tmp_path / "library"
    shutil.copytree(CASES / "scripts", root, ignore=shutil.ignore_patterns("build", "locales"))
    settings = root / "source/handouts.toml"
    text = re.sub("languages = .*", "languages = []", settings.read_text(encoding="utf-8"))
    settings.write_text(text.replace("Lake Clinic", "Lake \U0001faff Clinic"), encoding="utf-8")
    built = press.build(root, only=("pdf",), jobs=1)
    assert [
        f"build/en/sleep.en{kind}{large}.{paper}.pdf"
        for kind in (".take-home", "")
        for large in ("", ".large-print")
        for paper in PAPERS
    ] == [problem.place.path for problem in built.unreadable]
    assert {"HP740", "no font has a glyph for U+1FAFF \U0001faff: a box is printed"} == {
        text for problem in built.unreadable for text in (problem.code, problem.text)
    }


@pytest.mark.parametrize(("code", "script"), [("dv", "Thaana"), ("bo", "Tibetan"), ("nqo", "N’Ko")])
def test_a_script_that_no_font_has_is_told_by_its_name(tmp_path: Path, code: str, script: str) -> None:
    """Of the sheet as an error, of the book as a note, of the cover that there is no picture: never a box in silence."""
    root = tiny(tmp_path)
    settings = root / "source/handouts.toml"
    text = re.sub("languages = .*", f'languages = ["{code}"]', settings.read_text(encoding="utf-8"))
    settings.write_text(text, encoding="utf-8")
    press.update(root, fuzzy=False)
    for path in (root / f"locales/{code}/LC_MESSAGES").glob("*.po"):
        path.write_text(translated(path.read_text("utf-8")), encoding="utf-8")
    built = press.build(root, only=("pdf", "epub"), jobs=1)
    said = f"handoutpress brings no font of the script {script}: "
    sheets = {f"build/{name}" for name in tree(root / "build") if name.startswith(f"{code}/") and name.endswith(".pdf")}
    assert sheets == {
        problem.place.path for problem in built.unreadable if problem.text.startswith(f"{said}boxes are printed")
    }
    assert f"build/{code}/demo.{code}.epub: {said}a reader whose device has none sees boxes" in built.left_out
    assert f"{code}/demo.{code}.epub: no picture of the cover, no font has all its letters" in built.left_out


def test_a_collection_has_its_handouts_in_order_each_on_a_page_of_its_own(tmp_path: Path) -> None:
    """The contents say the pages; each page is filed by its own handout; no id comes twice and no link leads nowhere."""
    first = edition("de")
    other = replace(
        first,
        article=article(slug="other", meta=replace(META, id="other")),
        page=replace(first.page, title=said("Zweites")),
    )
    chosen = Collection("night", "Nights", "For the night.", ("other", "demo"))
    whole = anthologies.whole(chosen, [other, first], PROJECT, ("sheet",))
    parts = sheet.collected(whole, [(other, []), (first, [])], neighbours(), PROJECT, FIGURES)
    path = tmp_path / "night.pdf"
    path.write_bytes(one(parts, sheet.Format("a4")))
    pages = [" ".join(page.split()) for page in told("pdftotext", "-raw", path, "-").split("\f")[:-1]]
    begins = [
        next(number for number, page in enumerate(pages, 1) if page.startswith(title))
        for title in ("Zweites", first.page.title.plain)
    ]
    titles = ("Zweites", first.page.title.plain)
    assert all(f"{title} {page}" in pages[0] for title, page in zip(titles, begins, strict=True))
    filed = [re.search(r"(\w+) · ed\. 2", pages[number - 1]) for number in (1, *begins)]
    assert ["night", "other", "demo"] == [found[1] for found in filed if found]
    assert "Tagged:          yes" in told("pdfinfo", path)


@pytest.mark.parametrize("code", ["ar", "ja", "hi", "de"])
def test_columns_are_as_wide_as_their_texts_are_long(code: str) -> None:
    """Neither column gets less than two fifths of the line; the larger print gets more of it than in a sheet of one size."""
    english = edition("en").interface
    segments = tuple(Segment(filled.plain, None, "paragraph", Place("x")) for filled in edition("en").page.filled)
    both = edition(code, beside=english, article=article(segments=segments))
    assert 40 <= columns.share(both, large=False) <= columns.share(both, large=True) <= 60
    assert 50 == columns.share(edition(code), large=False)


def test_without_the_extra_a_build_says_in_one_line_what_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The pages are made all the same; the line says how to get the sheets. Who asks for sheets alone gets an error."""
    root = tiny(tmp_path)
    settings = root / "source/handouts.toml"
    settings.write_text(settings.read_text("utf-8").replace("take-home = false", "take-home = true"), encoding="utf-8")
    sheet.lacking.cache_clear()
    monkeypatch.setattr(needed, "find_spec", lambda name: None)
    try:
        built = press.build(root, jobs=1)
        with pytest.raises(MisuseError, match="'pdf' needs an extra") as refused:
            press.build(root, only=("pdf",), jobs=1)
    finally:
        sheet.lacking.cache_clear()
    assert 'no PDF was made: pip install "handoutpress[pdf]"' in built.left_out
    assert [("HP112", 'pip install "handoutpress[pdf]"')] == [(p.code, p.hint) for p in refused.value.problems]
    assert built.files > 8


def test_marks_of_notes_in_a_row_are_read_as_two_numbers() -> None:
    """Nobody hears or copies "12" where notes 1 and 2 are meant; a mark behind a word stands close to it."""
    marks = "<p>a<sup>1</sup>\u2060<sup>2</sup> b<sup>3</sup></p>"
    made = edition("en")
    made = replace(made, page=replace(made.page, parts=(marks,)))
    assert "1 2 b3" in paper.words(printed(made)).replace("\u2060", "")


def test_figures_of_one_name_in_two_folders_stay_apart() -> None:
    """A sheet is given each figure by its place under build/, as a page is: never another folder's picture."""
    svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><rect width="4" height="{}"/></svg>'
    figures = {f"figures/{folder}/dose.svg": svg.format(size).encode() for folder, size in (("child", 1), ("adult", 3))}
    made = edition("en")
    pair = [part for path in figures for part in ('<p><img alt="" src="', Slot("figure", key=path), '" /></p>')]
    made = replace(made, page=replace(made.page, parts=tuple(pair)))
    copy = composition.full(sheet.matter(made, [made.listing()], {}, PROJECT, figures), "a4")
    shown = [copy.data["pictures"][f"../figures/{folder}/dose.svg"]["file"] for folder in ("child", "adult")]
    assert list(figures.values()) == [copy.files[name] for name in shown]


def themed(tmp_path: Path, name: str, text: str) -> Path:
    """Return a library with a file of its own among the templates of its theme."""
    root = tiny(tmp_path)
    settings = root / "source/handouts.toml"
    settings.write_text(settings.read_text("utf-8").replace("take-home = false", "take-home = true"), encoding="utf-8")
    file = root / "source/theme/templates" / name
    file.parent.mkdir(parents=True)
    file.write_text(text, encoding="utf-8")
    return root


TAKE_HOME = (style.FOLDER / "sheet/take-home.typ").read_text("utf-8")


def test_a_librarys_own_template_of_sheets_takes_the_place_of_ours(tmp_path: Path) -> None:
    """The words stay the edition's; the composition is the library's."""
    root = themed(
        tmp_path, "sheet/take-home.typ", TAKE_HOME.replace("drawn(chapter.top)", "[Our own head #drawn(chapter.top)]")
    )
    press.build(root, only=("take-home",), jobs=1)
    assert paper.words(next((root / "build/de").glob("*.take-home.a4.pdf")).read_bytes()).startswith("Our own head")


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ('#import "@preview/cetz:0.3.0": *', "import"),
        ('#include "/etc/passwd"', "include"),
        ('#let a = plugin("x.wasm")', "plugin("),
        ("#import sys.inputs.x", "import"),
    ],
)
def test_a_template_of_sheets_takes_nothing_from_outside(tmp_path: Path, line: str, words: str) -> None:
    """A package's import would open a connection: it is refused with its line before anything is set."""
    root = themed(tmp_path, "sheet/take-home.typ", f"{TAKE_HOME}{line}\n")
    with pytest.raises(HandoutError) as refused:
        press.build(root, only=("take-home",), jobs=1)
    (problem,) = refused.value.problems
    assert ("HP115", TAKE_HOME.count("\n") + 1) == (problem.code, problem.place.line)
    assert words in problem.text


def test_a_fault_in_a_template_of_sheets_has_its_place(tmp_path: Path) -> None:
    """What Typst says of it, with the library's own file and line."""
    root = themed(tmp_path, "sheet/take-home.typ", TAKE_HOME.replace("chapter.top", "chapter.nowhere"))
    with pytest.raises(HandoutError, match="nowhere") as refused:
        press.build(root, only=("take-home",), jobs=1)
    assert "source/theme/templates/sheet/take-home.typ" == refused.value.problems[0].place.path


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ('#set text(font: "Nowhere Sans")', "unknown font family: nowhere sans"),
        ("#par[A draft. #parbreak() Ask before you rely on it.]", "was ignored"),
        ('#context counter("a").update(counter("a").final().first() + 1)', "did not converge"),
        ("#emph[]", ""),
        ("#par[]#metadata(none)", ""),
        ("#par[A draft.] #parbreak() Ask before you rely on it.", ""),
    ],
)
def test_what_typst_warns_of_stops_a_build_from_passing(tmp_path: Path, line: str, words: str) -> None:
    """A notice that Typst leaves out of a paragraph is no word of the compiler's, but an error with the sheet's name (HP750)."""
    root = themed(tmp_path, "sheet/take-home.typ", f"{TAKE_HOME}{line}\n")
    for _ in range(2):  # what is remembered is told again
        built = press.build(root, only=("take-home",), jobs=1)
        assert ({"HP750"} if words else set()) == {problem.code for problem in built.unreadable}
        told = {problem.place.path for problem in built.unreadable if words in problem.text}
        made = {path.relative_to(root).as_posix() for path in (root / "build").glob("*/*.take-home*.pdf")}
        assert told == (made if words else set())


@pytest.mark.parametrize("name", ["sheet.html.j2", "sheet.css"])
def test_what_sheets_were_made_with_before_names_its_successor(tmp_path: Path, name: str) -> None:
    """A library that had its own gets an error, not another sheet in silence."""
    with pytest.raises(HandoutError, match=r"sheet/take-home\.typ"):
        press.build(themed(tmp_path, name, ""), only=("html",), jobs=1)

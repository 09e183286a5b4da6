"""The paper of the example library, as a clinic hands it out: how many sides, what stands on which, what can be read back."""

from __future__ import annotations

import re
import shutil
import tomllib
from dataclasses import replace
from pathlib import Path

import printed as paper
import pytest
from libraries import CASES, tiny
from samples import FIGURES, META, PROJECT, article, edition, neighbours, said

from handoutpress import languages, press
from handoutpress.model import PAPERS, Clinic, Edition
from handoutpress.outputs import sheet
from handoutpress.outputs.sheet import chosen_blocks, composition, content_tree
from handoutpress.outputs.sheet.setting import measured
from handoutpress.press.opened_library.load import load
from handoutpress.press.production.sheet_memo import Sheets

pytestmark = pytest.mark.skipif(bool(sheet.lacking()), reason="needs the extra [pdf]")
ROOT = Path(__file__).parents[2]
TAGS = ("en", "es", "fr", "ar", "zh-Hans", "ja", "hi")
FACTS = 'name = "Clinic at the Lake"\nphone = "+1 555 010 0199"\nemergency = "911"\nhours = "Mon-Fri 8:00-17:00"\n'


def example(root: Path, codes: str = "") -> Path:
    """Copy the example library, for a clinic that has filled in its facts; in all its languages, or in these."""
    for folder in ("source", "locales"):
        shutil.copytree(ROOT / folder, root / folder)
    settings = root / "source/handouts.toml"
    text = settings.read_text("utf-8").replace("[clinic]\n", f"[clinic]\n{FACTS}")
    text = text.replace("languages =", 'base-url = "https://example.org/handouts/"\nlanguages =')
    settings.write_text(re.sub("languages = .*", f"languages = {codes}", text) if codes else text, "utf-8")
    return root


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make the sheets to take home in all languages; return build/."""
    root = example(tmp_path_factory.mktemp("example") / "library")
    assert () == press.build(root, only=("take-home",), jobs=1).unreadable
    return root / "build"


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make every sheet in the longest language of the library, and in one that runs from right to left; return build/."""
    root = example(tmp_path_factory.mktemp("whole") / "library", '["fr", "ar"]')
    assert () == press.build(root, only=("pdf", "bilingual"), jobs=1).unreadable
    return root / "build"


def sheets(build: Path, kind: str) -> dict[str, bytes]:
    """Return the sheets of a kind on every paper, in every language that has it: name -> bytes."""
    names = [f"{tag}/cluneal-nerve-block.{tag}{kind}.{size}.pdf" for tag in TAGS for size in PAPERS]
    return {name: (build / name).read_bytes() for name in names if (build / name).is_file()}


def test_one_leaf_to_take_home_in_every_language(library: Path) -> None:
    """Two sides, on both papers, with a draft's notice and all that a clinic says of itself."""
    found = {name: paper.pages(data) for name, data in sheets(library, ".take-home").items()}
    assert 14 == len(found)
    assert {2} == set(found.values())


@pytest.mark.parametrize(
    ("kind", "count", "most"),
    [
        (".take-home.large-print", 6, 4),
        (".bilingual.take-home", 4, 4),
        ("", 6, 6),
        (".large-print", 6, 16),
        (".bilingual", 4, 10),
    ],
)
def test_a_sheet_is_as_short_as_a_clinic_can_hand_out(whole: Path, kind: str, count: int, most: int) -> None:
    """In the longest of the library's languages too: in about half of the sides that it took before."""
    found = {name: paper.pages(data) for name, data in sheets(whole, kind).items()}
    assert count == len(found)
    assert {} == {name: pages for name, pages in found.items() if pages > most}


@pytest.mark.parametrize("size", PAPERS)
@pytest.mark.parametrize("tag", ["fr", "ar"])
def test_who_to_call_is_on_side_one_in_two_languages_too(whole: Path, tag: str, size: str) -> None:
    """Both urgent boxes to the last words of their sentences, in the longest language as well, on the smaller paper too."""
    sheet_ = (whole / f"{tag}/cluneal-nerve-block.{tag}.bilingual.take-home.{size}.pdf").read_bytes()
    assert {"lasting", "harm", "emergency", "department"} <= set(re.findall("[a-z]+", paper.words(sheet_, pages=1)))


@pytest.mark.parametrize("tag", TAGS)
def test_a_patient_finds_the_number_to_call_on_the_first_side(library: Path, tag: str) -> None:
    """The clinic's phone and the emergency number, each in the order in which it is dialled, above all else."""
    data = (library / f"{tag}/cluneal-nerve-block.{tag}.take-home.a4.pdf").read_bytes()
    seen = "\n".join(paper.lines(data, pages=1))
    assert seen.count("+15550100199") >= 3
    assert "911" in seen
    assert "9910010555" not in seen


def test_all_languages_say_the_same(library: Path) -> None:
    """What there is no room for in one language is on no sheet: "Questions to ask" has six lines in none of them."""
    ticks = {name: paper.words(data).count("□") for name, data in sheets(library, ".take-home").items()}
    assert {0} == set(ticks.values())


def test_what_is_not_on_the_sheet_is_named(library: Path) -> None:
    """A patient is told what else there is, and where: beside the code stands an address that no line parts at a hyphen."""
    words = paper.words((library / "en/cluneal-nerve-block.en.take-home.a4.pdf").read_bytes())
    told = words[words.index("More in the full handout:") :]
    for title in ("Risks", "Questions to ask", "What is known and what is not"):
        assert title in told
    assert "example.org/handouts/h/cluneal-nerve-block/en/#e-2" in re.sub("/\u200b ?", "/", words)


def test_what_to_do_at_home_is_on_every_sheet(library: Path) -> None:
    """Where more is to be read stands below both columns, as wide as they are: the longest language has its advice for home."""
    said = {"en": "First weeks", "fr": "Les premières semaines", "ja": "最初の数週間", "hi": "पहले कुछ हफ़्ते"}
    built = {
        tag: [library / f"{tag}/cluneal-nerve-block.{tag}.take-home.{size}.pdf" for size in PAPERS] for tag in said
    }
    told = {
        tag: [paper.squeezed(said[tag]) in paper.squeezed(paper.words(one.read_bytes())) for one in ones]
        for tag, ones in built.items()
    }
    assert {tag: [True, True] for tag in said} == told


URGENT = tuple(
    role for role in chosen_blocks.ROLES if role in {"emergency", "when-to-call", "dose", "warning", "consent"}
)


def boxes(lines: int, *roles: str) -> Edition:
    """Return an edition with a box of so many lines for each role."""
    text = "".join(
        f'<section class="role role-{role}"><p class="role-name">{role}</p><h2>{role} title</h2>'
        f"{'<p>One line of it.</p>' * lines}<p>End of {role}.</p></section>"
        for role in roles
    )
    made = edition("en")
    return replace(made, page=replace(made.page, parts=(text,)))


def parts_of(made: Edition) -> sheet.Parts:
    return sheet.matter(made, [], {}, PROJECT, FIGURES)


@pytest.mark.parametrize("lines", [1, 8, 20, 45, 90])
def test_nothing_that_a_mistake_harms_is_left_out(lines: int) -> None:
    """However long it is: each box of an emergency, warning, dose or consent is there to its end, on as many sides as it takes."""
    parts = parts_of(boxes(lines, *chosen_blocks.ROLES))
    step = sheet.fitting(parts, ["a4"])
    (made,) = sheet.printed(parts, [sheet.Format("a4", take_home=True)], step)
    words = paper.words(made.data)
    assert [] == [role for role in URGENT if f"End of {role}." not in words]
    assert (made.too_long > 0) == (paper.pages(made.data) > 2)


def test_what_has_no_room_is_left_out_in_its_order() -> None:
    """Questions go first, then the summary, steps, actions; a little shorter, and all of it is there."""
    shown = [
        [role for role in chosen_blocks.ROLES if f"End of {role}." in paper.words(made.data)]
        for lines in (8, 15, 17, 18)
        for parts in [parts_of(boxes(lines, *chosen_blocks.ROLES))]
        for made in sheet.printed(parts, [sheet.Format("a4", take_home=True)], sheet.fitting(parts, ["a4"]))
    ]
    missing = [[role for role in chosen_blocks.ROLES if role not in row] for row in shown]
    assert [] == missing[0]
    assert [len(row) for row in missing] == sorted(len(row) for row in missing)
    assert all(set(row) == set(chosen_blocks.LEAVING[: len(row)]) for row in missing)


def test_of_a_role_the_last_block_goes_first_and_is_named() -> None:
    """Three boxes of actions: if two have room, two are there, and the third's heading stands among what else there is."""
    made = boxes(14, "emergency", "warning", "action", "action", "action")
    counted = iter("ABC")
    page = re.sub("<h2>action title</h2>", lambda _: f"<h2>Action {next(counted)}</h2>", made.page.parts[0])  # type: ignore[arg-type]
    made = replace(made, page=replace(made.page, parts=(f"<h2>At home</h2>{page}".replace("h2>Action", "h3>Action"),)))
    article = content_tree.tree(parts_of(made).texts[0].html).find("article")
    assert [[], ["C"], ["B", "C"], ["A", "B", "C"]] == [
        [name for name in "ABC" if f"Action {name}" in chosen_blocks.chosen(article, left_out).more]
        for left_out in range(4)
    ]


def test_the_urgent_boxes_stay_on_the_first_side() -> None:
    """A long main message comes after them rather than before."""
    made = boxes(4, "emergency", "when-to-call")
    long = f'<section class="role role-main-message"><h2>Main</h2>{"<p>One line of it.</p>" * 30}</section>'
    made = replace(made, page=replace(made.page, parts=(long, *made.page.parts)))
    (found,) = sheet.printed(parts_of(made), [sheet.Format("letter", take_home=True)])
    assert "End of emergency." in paper.words(found.data, pages=1)


def test_a_box_that_is_higher_than_a_page_goes_on_on_the_next() -> None:
    """It would run off the paper in silence."""
    copy = composition.take_home(parts_of(boxes(120, "emergency")), "a4")
    assert measured(copy).pages > 1
    assert "End of emergency." in paper.words(paper.made(copy))


def test_a_link_in_the_head_of_a_table_that_goes_on_on_the_next_page_is_set() -> None:
    """A footnote in a head: PDF/UA takes what repeats on each page for an artifact, and lets none of these hold a link."""
    made = edition("en")
    rows = "<tr><td>One</td><td>Two</td></tr>" * 90
    head = '<tr><th>What</th><th>Why<a href="https://example.org/">1</a></th></tr>'
    made = replace(made, page=replace(made.page, parts=(f"<table><thead>{head}</thead><tbody>{rows}</tbody></table>",)))
    for large in (False, True):
        (found,) = sheet.printed(parts_of(made), [sheet.Format("a4", large)])
        assert paper.pages(found.data) > 1


TYPST = tomllib.loads((CASES / "sheets/typst.toml").read_text("utf-8"))["payload"]
HOSTILE = tomllib.loads((CASES / "hostile/text.toml").read_text("utf-8"))["payload"]


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("case", [*TYPST, *HOSTILE], ids=[case["name"] for case in [*TYPST, *HOSTILE]])
def test_what_people_write_is_printed_and_never_run(case: dict[str, str], large: bool) -> None:
    """In title, text and the clinic's facts: Typst's own marks, and what is meant for browsers, letter by letter."""
    text = re.sub(r"\s+", " ", case["text"]).strip()
    text = re.sub("[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]", "", text)
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    made = edition("en")
    title = said(f"Title {text}")
    made = replace(
        made, page=replace(made.page, title=replace(title, xhtml=f"Title {escaped}"), parts=(f"<p>{escaped}</p>",))
    )
    project = replace(PROJECT, clinic=Clinic(name=text, phone="+1 555 010 0199"))
    parts = sheet.matter(made, [], {}, project, FIGURES)
    copy = composition.full(parts, "a4", large=large)
    assert tuple(sorted(copy.choice.lacking)) == tuple(sorted(copy.choice.lacking))
    squeezed = paper.squeezed(paper.words(paper.made(copy)))
    wanted = paper.squeezed(text.translate(dict.fromkeys(map(ord, copy.choice.lacking), "□")))
    assert 3 <= squeezed.count(wanted)


@pytest.mark.parametrize("paper_size", PAPERS)
@pytest.mark.parametrize("kind", ["", ".take-home", ".bilingual", ".large-print"])
def test_the_finished_file_is_what_pdf_ua_asks_for(whole: Path, kind: str, paper_size: str) -> None:
    """Title, language of each passage, heads with their scope, one area a link and large enough to be met, alternative texts."""
    found = paper.looked_at((whole / f"ar/cluneal-nerve-block.ar{kind}.{paper_size}.pdf").read_bytes())
    assert ("ar", True) == (found.language, found.titled)
    assert [] == found.faults
    assert ("en" in found.languages) == (kind != ".take-home")


def test_lists_begin_where_the_text_says() -> None:
    """A text that names step 4 means the fourth: numbers begin at 3, 5, 0, in boxes and in lists within lists, in any script.

    They are written as pages write them: ``۳`` in Persian.
    """
    texts = {
        "de": '<ol start="3"><li>Drei</li><li>Vier</li></ol>',
        "ja": '<section class="role role-steps"><ol start="5"><li>五<ol start="2"><li>二</li></ol></li></ol></section>',
        "ar": '<ol start="0"><li>صفر</li><li>واحد</li></ol>',
        "fa": '<ol start="3"><li>سه</li><li>چهار</li></ol>',
    }
    shown = {}
    for code, text in texts.items():
        words = "ar" if code == "fa" else code
        made = replace(edition(words), language=languages.language(code))
        made = replace(made, page=replace(made.page, parts=(text,)))
        parts = sheet.matter(made, [], neighbours(words), PROJECT, FIGURES)
        (one,) = sheet.printed(parts, [sheet.Format("a4")])
        found = re.findall(
            r"(?:^|\s)(?:(\d)\.|\.(\d))(?=\s)", paper.words(one.data)
        )  # in Arabic the point is on the left
        shown[code] = [before or behind for before, behind in found][:2]
    assert {"de": ["3", "4"], "ja": ["5", "2"], "ar": ["0", "1"], "fa": ["۳", "۴"]} == shown


def test_a_library_and_an_article_can_do_without(tmp_path: Path) -> None:
    """``take-home = false`` in either; nothing else changes."""
    made = edition("en", article=article(meta=replace(META, take_home=False)))
    assert not made.article.meta.take_home
    assert PROJECT.take_home


@pytest.mark.parametrize(
    ("clinic", "library_paper", "expected"),
    [
        (Clinic(), "", PAPERS),
        (Clinic(region="us"), "", ("letter",)),
        (Clinic(region="gb"), "", ("a4",)),
        (Clinic(region="us"), "a4", ("a4",)),
        (Clinic(region="us", paper="a4"), "letter", ("a4",)),
    ],
)
def test_a_clinic_has_one_paper(clinic: Clinic, library_paper: str, expected: tuple[str, ...]) -> None:
    """What it says, else what the library says, else its country's; both where nobody says anything."""
    assert expected == replace(PROJECT, clinic=clinic, paper=library_paper).papers


LONG = "Krankenversicherungskostendämpfungsgesetz"


def tabled(word: str, columns: int) -> Edition:
    """Return an edition with a table in which each cell is a word."""
    row = f"<tr>{f'<td>{word}</td>' * columns}</tr>"
    head = f"<thead><tr>{f'<th>{word}</th>' * columns}</tr></thead>"
    made = edition("de", outputs=("sheet",), papers=("a4",))
    text = f"<table>{head}<tbody>{row}</tbody></table><p>{word}</p>"
    return replace(made, page=replace(made.page, parts=(text,)))


@pytest.mark.parametrize(
    ("columns", "large", "wide"), [(1, True, ()), (2, False, (LONG,)), (4, True, ()), (8, True, ())]
)
def test_a_word_that_is_wider_than_its_column_is_broken_and_told(
    columns: int, large: bool, wide: tuple[str, ...]
) -> None:
    """It is never printed over what stands beside it, nor off the paper; all of its letters are there.

    In large print a table of many columns is a list, which has room for every word.
    """
    parts = sheet.matter(tabled(LONG, columns), [], {}, PROJECT, FIGURES)
    (made,) = sheet.printed(parts, [sheet.Format("a4", large)])
    assert wide == made.wide
    said = columns * 2 + (
        not large or columns == 1
    )  # in a list the first cell of a row is its title: its head is not said
    assert said <= paper.squeezed(paper.words(made.data)).count(paper.squeezed(LONG))
    assert paper.overlaps(made.data) == []


def test_a_word_without_room_is_a_warning_of_the_build(tmp_path: Path) -> None:
    """With the sheet and the word; the build passes all the same (HP736)."""
    made = tabled(LONG, 2)
    sheets = Sheets(load(tiny(tmp_path)), made.language)
    sheets.of(made, parts_of(made))
    assert [("HP736", "warning", True)] == list(
        dict.fromkeys((p.code, str(p.severity), LONG in p.text) for p in sheets.problems)
    )


@pytest.mark.parametrize("code", ["en", "ar", "de", "ja", "hi", "zh_Hans"])
def test_words_of_a_handout_have_room(code: str) -> None:
    """In every script, on both papers, in large print and beside the source: nothing is told, and nothing overlaps."""
    both = edition(code, beside=edition("en").interface)
    for made in (edition(code), both):
        for one in sheet.printed(
            parts_of(made), [sheet.Format(size, large) for size in PAPERS for large in (False, True)]
        ):
            assert () == one.wide
            assert [] == paper.overlaps(one.data)


@pytest.mark.parametrize("code", ["ar", "fa", "he", "ur", "de", "ja"])
def test_each_sentence_of_a_notice_is_read_in_its_own_order(code: str) -> None:
    """That parts are not translated, in English where nobody has said it in the language, begins no line of the sentence before."""
    made = replace(
        edition("ar" if languages.language(code).direction == "rtl" else "de"), language=languages.language(code)
    )
    (one,) = sheet.printed(
        sheet.matter(made, [], neighbours("ar"), PROJECT, FIGURES), [sheet.Format("a4", take_home=True)]
    )
    seen = " ".join(" ".join(paper.lines(one.data, "[A-Za-z ]", 1)).split())
    state, partial = "Ask your care team before you rely on it", "Some parts of this handout are not translated yet Ask"
    assert (True, True) == (state in seen, partial in seen), seen

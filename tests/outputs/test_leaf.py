"""How a leaf to take home fills its sides, and what is spared of a page that would be turned for three lines."""

from __future__ import annotations

import re
from dataclasses import replace

import printed as paper
import pypdfium2
import pytest
from samples import FIGURES, PROJECT, edition, neighbours

from handoutpress import languages
from handoutpress.model import PAPERS, Clinic, Edition
from handoutpress.outputs import sheet
from handoutpress.outputs.sheet import composition, leaf_ways, pictures, printed_sheets, setting, whole_content
from handoutpress.outputs.sheet.setting import Measure, Start, Way

pytestmark = pytest.mark.skipif(bool(sheet.lacking()), reason="needs the extra [pdf]")
LONG = f"https://patients.handouts.clinic-at-the-lake.example/{'information-for-patients/' * 4}"
HERE = replace(PROJECT, base_url=LONG)
ROLES = ("emergency", "when-to-call", "dose", "warning", "action", "steps")


def boxes(code: str, lines: int, base: str = "en") -> Edition:
    """Return an edition in a language with a box of so many lines for each role, and questions."""
    text = "".join(
        f'<section class="role role-{role}"><p class="role-name">{role}</p><h2>{role} title</h2>'
        f"{'<p>One line.</p>' * lines}<p>End of {role}.</p></section>"
        for role in ROLES
    )
    asked = "".join(f"<li>Question {number}</li>" for number in range(4))
    tool = f'<section class="role role-tool"><p class="role-name">tool</p><h2>Asked</h2><ul>{asked}</ul></section>'
    made = replace(edition(base), language=languages.language(code))
    return replace(made, page=replace(made.page, parts=(text + tool, "<h2>Only in the full handout</h2><p>More.</p>")))


def taken_home(made: Edition, size: str, base: str = "en") -> bytes:
    parts = sheet.matter(made, [], neighbours(base), HERE, FIGURES)
    (one,) = sheet.printed(parts, [sheet.Format(size, take_home=True)])
    return one.data


def heights(data: bytes) -> list[tuple[str, tuple[int, bool], float, float]]:
    """Return each line that can be found of a PDF: its page and whether it is in the left half, how high it begins and ends."""
    found = []
    document = pypdfium2.PdfDocument(data)
    for number, page in enumerate(document):
        text = page.get_textpage()
        for word in ("One line.", "End of", "Question", "clinic-at-the-lake"):
            search = text.search(word)
            while place := search.get_next():
                left, low, _, high = text.get_charbox(place[0], loose=True)
                found.append((word, (number, left < page.get_width() / 2), low, high))
    document.close()
    return found


@pytest.mark.parametrize("size", PAPERS)
@pytest.mark.parametrize("code", ["en", "ja", "he", "fa", "ur", "th", "km"])
def test_where_more_is_stands_below_all_blocks_of_its_half_and_never_over_them(code: str, size: str) -> None:
    """With an address of three lines, from left to right and from right to left, on one side and on two."""
    base = "ar" if code in {"he", "fa", "ur"} else "ja" if code == "ja" else "en"
    for lines in (1, 4, 9):
        data = taken_home(boxes(code, lines, base), size, base)
        assert [] == paper.overlaps(data)
        found = heights(data)
        code_at = [row for row in found if row[0] == "clinic-at-the-lake"]
        assert 1 == len(code_at)
        (_, last, _, top) = code_at[0]
        others = [low for word, half, low, _ in found if half == last and word != "clinic-at-the-lake"]
        assert others, "a side for where more is alone"
        assert min(others) > top
        assert code_at[0][2] > 10 * 72 / 25.4


def test_an_address_breaks_behind_slashes_and_before_dots() -> None:
    """In the narrowest place too, for nobody knows of a hyphen at a line's end whether it is to be typed."""
    for code, base in (("en", "en"), ("fa", "ar"), ("he", "ar")):
        for lines in (1, 4, 9):
            for size in PAPERS:
                document = pypdfium2.PdfDocument(taken_home(boxes(code, lines, base), size, base))
                text = "".join(page.get_textpage().get_text_range() for page in document)
                assert not re.search(r"(clinic|at|the|information|for)(-|\ufffe)\s", text)


@pytest.mark.parametrize(
    ("url", "expected"),
    [("https://example.org/h/sleep/en/#e-1", 16.4), (f"{LONG}h/cluneal-nerve-block/zh-Hans/#e-12", 27.6), ("", 0)],
)
def test_a_code_of_a_long_address_is_larger(url: str, expected: float) -> None:
    """Each of its squares has 0.4 mm at least: two dots of a printer at 150 dpi."""
    assert expected == pytest.approx(pictures.least(pictures.code(url) if url else b""), abs=1.7)


@pytest.mark.parametrize("code", ["en", "ja", "ar"])
def test_where_more_is_is_read_aloud_last(code: str) -> None:
    """A screen reader follows the file: it says every block of the last side before the address."""
    for lines in (1, 4, 9):
        words = paper.squeezed(paper.words(taken_home(boxes(code, lines, code), "a4", code)))
        assert words.rindex("Endof") < words.index("clinic-at-the-lake")


def test_questions_to_ask_are_not_parted() -> None:
    """Whatever stands before them: all boxes to tick are on the side that their heading is on."""
    for lines in range(2, 10):
        document = pypdfium2.PdfDocument(taken_home(boxes("en", lines), "letter"))
        asked = [page.get_textpage().get_text_range().count("Question ") for page in document]
        assert [count for count in asked if count] in ([], [4])


@pytest.mark.parametrize("code", ["en", "ja", "ar"])
@pytest.mark.parametrize("large", [False, True])
def test_questions_to_ask_are_not_parted_on_a_whole_sheet_unless_they_are_longer_than_a_side(
    code: str, *, large: bool
) -> None:
    """They are taken to the clinic on one page, whatever stands before them; of a hundred none is lost."""
    for before, count in ((10, 4), (24, 4), (33, 4), (40, 4), (4, 100)):
        asked = "".join(f"<li>Question {number:02d}</li>" for number in range(count))
        tool = f'<section class="role role-tool"><p class="role-name">tool</p><h2>Asked</h2><ul>{asked}</ul></section>'
        made = edition(code)
        made = replace(made, page=replace(made.page, parts=(f"<h2>Lines</h2>{'<p>One line.</p>' * before}{tool}",)))
        (one,) = sheet.printed(sheet.matter(made, [], neighbours(code), PROJECT, FIGURES), [sheet.Format("a4", large)])
        found = [page.get_textpage().get_text_range().count("Question ") for page in pypdfium2.PdfDocument(one.data)]
        assert count == sum(found)
        assert (1 if count == 4 else 2) <= len([number for number in found if number]) <= (1 if count == 4 else 9)


def way_of(*found: Measure) -> Way:
    """Return the way that is taken if a leaf turns out so, one try after the other; what is not foreseen has 9 sides."""
    tries = iter(found)
    asked = []

    def measured(way: Way) -> Measure:
        asked.append(way)
        return next(tries, Measure(9, ()))

    leaf_ways.arranged(measured, 30, 700)
    return asked[-1]


def begins(*below: float, page: int = 2, first: bool = True) -> tuple[Start, ...]:
    return tuple(Start(page, first, high) for high in below)


FULL = (*begins(50, page=1), *begins(700, page=1, first=False))
"""One side with 30 points left: what cannot have room there is not tried, for each try takes as long as the sheet."""


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        ([Measure(1, (), (), begins(50, 90, 120, page=1)), Measure(1, ())], Way(halves=True)),
        ([Measure(1, (), (), begins(50, 90, page=1)), Measure(2, ()), Measure(1, ())], Way(band=0)),
        ([Measure(2, (), (), begins(30, 330, 430)), Measure(2, ())], Way(band=0, lines=303.0)),
        ([Measure(2, (), (), begins(30, 330, 430)), Measure(3, ()), Measure(2, ())], Way(band=0)),
        ([Measure(2, (), (), begins(230)), Measure(2, ())], Way(band=0)),
        ([Measure(2, (), (), begins(230, first=False))], Way()),
        ([Measure(2, (), (), begins(30, 90)), Measure(1, ())], Way(halves=True, snug=0.85)),
        ([Measure(1, (), (), FULL, (60, 100)), Measure(1, ())], Way(halves=True, snug=0.85)),
        ([Measure(1, (), (), FULL, (60, 20)), Measure(1, ())], Way()),
        ([Measure(2, ())], Way()),
    ],
)
def test_the_ways_to_set_a_leaf_are_tried_in_their_order(found: list[Measure], expected: Way) -> None:
    """Columns of like height if one side is enough; on the last of two what is left is shared, if it can be."""
    assert expected == way_of(*found)


def paragraphs(code: str, count: int) -> setting.Copy:
    made = edition(code)
    made = replace(made, page=replace(made.page, parts=(f"<h2>Lines</h2>{'<p>One line of it.</p>' * count}",)))
    return composition.full(sheet.matter(made, [], neighbours(code), PROJECT, FIGURES), "a4", large=True)


@pytest.mark.parametrize("code", ["en", "ar", "hi"])
def test_no_page_is_turned_for_three_lines(code: str) -> None:
    """Whichever length a text has: its last page has more than a few lines, or they could not be spared."""
    spared = 0
    for count in range(8, 40, 2):
        with setting.opened(paragraphs(code, count)) as typesetting:
            loose = typesetting.measured()
            found = leaf_ways.snug(typesetting.measured)
            assert found.pages <= loose.pages
            assert (typesetting.way == Way()) == (found.pages == loose.pages)
            spared += loose.pages - found.pages
    assert spared > 0


@pytest.mark.parametrize(
    ("pages", "filled", "expected"),
    [
        ((3, 3, 3, 2), 0.25, Way(snug=0.55)),
        ((3, 3, 2, 2), 0.25, Way(snug=0.7)),
        ((3, 2, 2, 2), 0.05, Way(snug=0.85)),
        ((3, 3, 3, 3), 0.05, Way()),
        ((3, 2, 2, 2), 0.35, Way()),
        ((5, 4, 3, 3), 0.14, Way(snug=0.85)),
        ((1, 1, 1, 1), 0.1, Way()),
    ],
)
def test_white_is_spared_only_where_a_page_is_spared_by_it(
    pages: tuple[int, ...], filled: float, expected: Way
) -> None:
    """The least of it that spares one; a last page that is filled by a third is one that a reader turns to for something."""
    asked = []
    with_so_much = dict(zip((1.0, 0.85, 0.7, 0.55), pages, strict=True))

    def measured(way: Way) -> Measure:
        asked.append(way)
        return Measure(with_so_much[way.snug], (), filled=filled)

    leaf_ways.snug(measured)
    assert expected == asked[-1]


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize(("code", "own"), [("de", "Achtung"), ("ja", "Hinweis"), ("ar", "Tanbih")])
def test_a_box_in_two_languages_is_named_in_each_before_its_text(code: str, own: str, large: bool) -> None:
    """The name in the language beside it stands in that language's half, not in the middle of the reader's own heading."""
    made = edition(code, beside=edition("en").interface)
    name = f'<p class="role-name">{own} <span class="pair-name" lang="en" dir="ltr">Warning</span></p>'
    sides = '<span class="pair-own">Eigenes</span><span class="pair-source" lang="en" dir="ltr">Source</span>'
    box = f'<section class="role role-warning">{name}<h3><span class="pair">{sides}</span></h3><p>Text.</p></section>'
    made = replace(made, page=replace(made.page, parts=(f"<h2>Chapter</h2>{box}",)))
    (one,) = sheet.printed(sheet.matter(made, [], neighbours(code), PROJECT, FIGURES), [sheet.Format("a4", large)])
    document = pypdfium2.PdfDocument(one.data)
    half = {word: left_half(document, word) for word in (own, "Eigenes", "Warning", "Source")}
    there = code != "ar"
    assert {own: there, "Eigenes": there, "Warning": not there, "Source": not there} == half


@pytest.mark.parametrize("code", ["de", "ja", "hi"])
def test_a_row_of_a_table_in_two_languages_says_each_head_before_its_own_text(code: str) -> None:
    """In large print, where it is a list: no line holds a colon alone, and no head stands before the other language's cell."""

    def cells(tag: str, row: str) -> str:
        said = (
            f'<{tag}><span class="pair"><span class="pair-own">Own{row}{at}</span>'
            f'<span class="pair-source" lang="en" dir="ltr">Source{row}{at}</span></span></{tag}>'
            for at in range(3)
        )
        return f"<tr>{''.join(said)}</tr>"

    table = f"<table><thead>{cells('th', 'H')}</thead><tbody>{cells('td', 'A')}{cells('td', 'B')}</tbody></table>"
    made = edition(code, beside=edition("en").interface)
    made = replace(made, page=replace(made.page, parts=(f"<h2>Chapter</h2>{table}",)))
    (one,) = sheet.printed(sheet.matter(made, [], neighbours(code), PROJECT, FIGURES), [sheet.Format("a4", large=True)])
    text = paper.words(one.data)
    for row in "AB":
        for at in (1, 2):
            assert f"OwnH{at}: Own{row}{at}" in text
            assert f"SourceH{at}: Source{row}{at}" in text
    assert ":" not in {line.strip() for line in text.splitlines()}


def left_half(document: pypdfium2.PdfDocument, word: str) -> bool | None:
    """Return whether a word is in the left half of its page."""
    for page in document:
        text = page.get_textpage()
        if place := text.search(word).get_next():
            return bool(text.get_charbox(place[0])[0] < page.get_width() / 2)
    return None


@pytest.mark.parametrize(
    "form", ["<p>{0}</p>", "<p><strong>Word</strong>: {0}</p>", "<h3>{0}</h3>", "<ul><li>{0}</li></ul>", "box"]
)
@pytest.mark.parametrize("code", ["de", "ja", "ar", "hi"])
def test_a_text_in_two_languages_with_a_note_behind_it_is_printed_and_its_note(code: str, form: str) -> None:
    """That a message is a draft, or not translated yet, takes it off no paper: a warning was lost with its note."""
    if form == "box":
        form = '<section class="role role-warning"><h3>{0}</h3><p>{0}</p></section>'
    source = '<span class="pair-source" lang="en" dir="ltr">Source</span>'
    draft = (
        f'<span class="pair"><span class="pair-own">Own</span>{source}</span> <span class="fallback-note">Behind</span>'
    )
    lacking = '<span class="pair"><span class="pair-own" lang="en" dir="ltr">Alone</span></span>'
    lacking += ' <span class="fallback-note">Lacking</span>'
    made = edition(code, beside=edition("en").interface)
    parts = (f"<h2>Chapter</h2>{form.format(draft)}{form.format(lacking)}",)
    made = replace(made, page=replace(made.page, parts=parts))
    (one,) = sheet.printed(sheet.matter(made, [], neighbours(code), PROJECT, FIGURES), [sheet.Format("a4")])
    text = paper.words(one.data)
    for word in ("Own", "Source", "Behind", "Alone", "Lacking"):
        assert form.count("{0}") == len(re.findall(rf"\b{word}\b", text)), (word, text)


@pytest.mark.parametrize("code", ["de", "ja", "hi"])
def test_words_of_a_clinic_break_like_the_words_around_them(code: str) -> None:
    """Whoever reads "Call your local emergency number if ..." line by line meets its words in their order, in a narrow half too."""
    made = edition(code, beside=edition("en").interface)
    for length in range(1, 9):
        fact = [f"q{letter}{'n' * length}" for letter in "abcdefghijkl"][: 40 // (length + 3)]
        words = ["qz", *fact, "qy", "qw", "qv"]
        text = f"qz <bdi>{' '.join(fact)}</bdi> qy qw qv"
        source = f'<span class="pair-source" lang="en" dir="ltr">{text}</span>'
        pair = f'<span class="pair"><span class="pair-own">{text}</span>{source}</span>'
        box = f'<section class="role role-emergency"><h3>Go</h3><p>{pair}</p></section>'
        changed = replace(made, page=replace(made.page, parts=(box,)))
        form = sheet.Format("a4", large=True, take_home=True)
        (one,) = sheet.printed(sheet.matter(changed, [], neighbours(code), PROJECT, FIGURES), [form])
        places = [place_of(one.data, word) for word in words]
        assert places == sorted(places, key=lambda place: (-round(place[1] / 6), place[0])), length


@pytest.mark.parametrize(
    ("code", "fact", "parts"),
    [
        ("th", "หมายเลขฉุกเฉินในพื้นที่ของคุณ", True),
        ("lo", "ເບີສຸກເສີນໃນທ້ອງຖິ່ນ", True),
        ("km", "លេខសង្គ្រោះបន្ទាន់", True),
        ("my", "ဒေသခံအရေးပေါ်ဖုန်းနံပါတ်", True),
        ("ja", "お住まいの地域の緊急通報番号", True),
        ("zh_Hans", "您所在地区的急救电话", True),
        ("de", "die Notrufnummer", True),
        ("th", "1669", False),
        ("ja", "東京", False),
        ("zh_Hans", "急救电话120", False),
        ("de", "Seeklinik", False),
    ],
)
def test_words_of_a_clinic_part_in_scripts_without_spaces_too_and_numbers_do_not(
    code: str, fact: str, parts: bool
) -> None:
    """A box of its own would have words of several lines stand beside what follows them."""
    made = edition("en")
    box = f'<section class="role role-emergency"><h3>Go</h3><p>x <bdi>{fact}</bdi> y</p></section>'
    made = replace(made, language=languages.language(code), page=replace(made.page, parts=(box,)))
    copy = composition.take_home(sheet.matter(made, [], neighbours("en"), PROJECT, FIGURES), "a4")
    (run,) = [one for one in whole_content.every(copy.data["chapters"][0]["body"]) if one["c"] == [fact]]
    assert (parts, "ltr", True) == ("around" in run, run["dir"], run["short"])


ALONE = (Start(1, True, 28.0), Start(2, True, 28.0), Start(2, True, 400.0), Start(3, True, 28.5))
SPILT = (*ALONE[:3], Start(3, True, 80.0))
CALL = {"urgent": (1,), "urgent_ends": (1,)}


@pytest.mark.parametrize(
    ("starts", "turned", "expected"),
    [
        (ALONE, Measure(3, **CALL), Way(turn=2)),
        (ALONE, Measure(4, **CALL), Way()),
        (ALONE, Measure(3, urgent=(1,), urgent_ends=(2,)), Way()),
        (SPILT, Measure(3, **CALL), Way()),
        (ALONE[-1:], Measure(3, **CALL), Way()),
        ((), Measure(3, **CALL), Way()),
    ],
)
def test_in_one_column_no_side_is_turned_for_a_code_alone(
    starts: tuple[Start, ...], turned: Measure, expected: Way
) -> None:
    """The last block goes there with it, if that takes no side more and moves no urgent box."""
    asked = []

    def measured(way: Way) -> Measure:
        asked.append(way)
        return Measure(3, starts=starts, filled=0.5, **CALL) if way.turn < 0 else turned

    leaf_ways.in_one_column(measured, 28.0)
    assert expected == asked[-1]


@pytest.mark.parametrize(("code", "large"), [("en", False), ("ar", False), ("ja", True)])
@pytest.mark.parametrize(("rows", "parted"), [(3, False), (30, True)])
def test_a_low_table_stands_whole_in_its_column(code: str, large: bool, rows: int, parted: bool) -> None:
    """However much stands above it, its rows are on one page and in one column; one that is high is parted between its rows."""
    found = set()
    for above in range(8 if large else 24, 60 if large else 96, 9):
        cells = "".join(f"<tr><td>first{row}</td><td>x</td></tr>" for row in range(rows))
        table = f"<table><thead><tr><th>One</th><th>Two</th></tr></thead><tbody>{cells}</tbody></table>"
        made = edition(code)
        made = replace(made, page=replace(made.page, parts=(f"<h2>A</h2>{'<p>One line.</p>' * above}{table}",)))
        form = sheet.Format("a4", large=large)
        (one,) = sheet.printed(sheet.matter(made, [], neighbours(code), PROJECT, FIGURES), [form])
        found.add(len({spot_of(one.data, word) for word in ("first0", f"first{rows - 1}")}) > 1)
    assert (parted in found, found <= {parted, False}) == (True, True)


def spot_of(data: bytes, word: str) -> tuple[int, bool]:
    """Return on which page a word stands, and whether in its left half."""
    document = pypdfium2.PdfDocument(data)
    for number, page in enumerate(document):
        text = page.get_textpage()
        if place := text.search(word).get_next():
            return number, text.get_charbox(place[0])[0] < page.get_width() / 2
    raise AssertionError(word)


@pytest.mark.parametrize("number", ["", "47 "])
def test_a_name_in_other_letters_stands_whole_before_what_follows_it(number: str) -> None:
    """From right to left, too, no word of the sentence stands beside the first line of a name that ends on the second."""
    made = edition("ar", beside=edition("en").interface)
    for length in range(1, 9):
        name = [f"q{letter}{'n' * length}" for letter in "abcdefghijkl"][: 36 // (length + 3)]
        text = f"ابج <bdi>{number}{' '.join(name)}</bdi> دكن دد دد"
        source = '<span class="pair-source" lang="en" dir="ltr">x</span>'
        pair = f'<span class="pair"><span class="pair-own">{text}</span>{source}</span>'
        box = f'<section class="role role-emergency"><h3>Go</h3><p>{pair}</p></section>'
        changed = replace(made, page=replace(made.page, parts=(box,)))
        form = sheet.Format("a4", large=True, take_home=True)
        (one,) = sheet.printed(sheet.matter(changed, [], neighbours("ar"), PROJECT, FIGURES), [form])
        lines = [round(place_of(one.data, word)[1] / 9) for word in (*name, "دكن")]
        assert sorted(lines, reverse=True) == lines, length


def place_of(data: bytes, word: str) -> tuple[float, float]:
    """Return where a word stands on the first page that has it: how far from the left, how high."""
    document = pypdfium2.PdfDocument(data)
    for page in document:
        text = page.get_textpage()
        if found := text.search(word).get_next():
            left, low, _, _ = text.get_charbox(found[0], loose=True)
            return left, low
    raise AssertionError(word)


@pytest.mark.parametrize("take_home", [True, False])
@pytest.mark.parametrize("code", ["ar", "de", "ja"])
def test_a_draft_in_two_languages_says_so_in_english_too_and_nothing_is_left_out(
    code: str, monkeypatch: pytest.MonkeyPatch, *, take_home: bool
) -> None:
    """The notice for who reads English was lost on every bilingual sheet; Typst had said so, in a warning."""
    made = edition(code, beside=edition("en").interface)
    assert made.state.draft
    warnings = []

    def heard(self: setting.Typesetting) -> bytes:
        when = setting._moment(self.copy.date)
        more = {"format": "pdf", "pdf_standards": [setting.STANDARD], "timestamp": when}
        data, told = self.compiler.compile_with_warnings(str(self.main), **more)
        warnings.extend(str(one) for one in told)
        return bytes(data)

    monkeypatch.setattr(setting.Typesetting, "_pdf", heard)
    form = sheet.Format("a4", take_home=take_home)
    (one,) = sheet.printed(sheet.matter(made, [], neighbours(code), PROJECT, FIGURES), [form])
    assert [] == warnings
    assert {"Draft", "translation"} <= set(paper.words(one.data).split())


CLINIC = Clinic(
    "Clinic at the Lake", "+1 555 010 0199", "8-17", "1 Shore Road", emergency="911", disclaimer="Ask us. " * 30
)


def urgent_sheet(code: str, lines: int, clinic: Clinic = CLINIC, size: str = "a4", *, large: bool = True) -> bytes:
    """Return the take-home sheet of a draft with two urgent boxes of so many lines each, and a main message."""
    made = boxes(code, lines, code)
    urgent, _, _ = made.page.parts[0].partition('<section class="role role-dose"')
    main = '<section class="role role-main-message"><h2>Main</h2><p>The main message.</p></section>'
    made = replace(made, page=replace(made.page, parts=(main + urgent,)))
    parts = sheet.matter(made, [], neighbours(code), replace(PROJECT, clinic=clinic), FIGURES)
    (found,) = sheet.printed(parts, [sheet.Format(size, large, take_home=True)])
    return found.data


@pytest.mark.parametrize("size", PAPERS)
@pytest.mark.parametrize("code", ["de", "ja", "ar", "zh_Hans", "hi"])
def test_what_a_clinic_says_of_itself_gives_way_to_urgent_boxes(code: str, size: str) -> None:
    """In large print both boxes and their numbers are on side one if they have room below the title; all else is said later."""
    for lines in (4, 8):
        data = urgent_sheet(code, lines, size=size)
        first, every = paper.words(data, pages=1), paper.words(data)
        assert {"emergency": 1, "when-to-call": 1} == {role: first.count(f"End of {role}") for role in ROLES[:2]}
        assert 2 * lines == first.count("One line") == every.count("One line")
        assert [True, True] == [number in first for number in ("+1 555 010 0199", "911")]
        later = every[every.index("End of when-to-call") :]
        assert [1, 1] == [later.count(said) for said in ("1 Shore Road", "The main message")]
        assert 2 == paper.pages(data)


@pytest.mark.parametrize(
    ("enough", "pages", "expected"),
    [
        ((2, 1.0), 3, (2, 1.0)),
        ((3, 0.85), 3, (3, 0.85)),
        ((4, 0.85), 3, (4, 0.85)),
        ((4, 0.7), 3, (4, 0.7)),
        ((2, 1.0), 4, None),
        ((5, 1.0), 3, None),
    ],
)
def test_the_mildest_way_that_has_room_for_urgent_boxes_is_taken(
    enough: tuple[int, float], pages: int, expected: tuple[int, float] | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The clinic's facts before the title, white before the clinic's line; none for one more side, and one try where none helps."""
    asked = []

    def arranged(given_way: int, white: float) -> Measure:
        asked.append((given_way, white))
        whole = (given_way, -white) >= (enough[0], -enough[1])
        return Measure(pages, (1,) if whole else (2,), urgent_ends=(1,) if whole else (2,))

    monkeypatch.setattr(printed_sheets, "_arranged", arranged)
    found = printed_sheets._urgent_first(lambda given_way: given_way, Measure(3, (2,), urgent_ends=(2,)))  # type: ignore[arg-type,return-value]
    assert expected == (found and found[:2])
    assert found is None or Measure(pages, (1,), urgent_ends=(1,)) == found[2]
    assert 1 == len(asked) or enough[0] < 5


@pytest.mark.parametrize("code", ["de", "ja", "ar"])
def test_a_title_in_two_languages_stands_one_over_the_other_where_urgent_boxes_need_the_room(code: str) -> None:
    """Each as wide as the sheet, in fewer lines than side by side; nothing of either is lost."""
    made = edition(code, beside=edition("en").interface)
    parts = sheet.matter(made, [], neighbours(code), PROJECT, FIGURES)
    html = parts.texts[0].html
    pair = '<span class="pair"><span class="pair-own">Own</span><span class="pair-source" lang="en" dir="ltr">S</span></span>'
    title = re.sub(r"(<h1[^>]*>).*?(</h1>)", rf"\g<1>{pair}\g<2>", html, flags=re.DOTALL)
    parts = replace(parts, texts=(replace(parts.texts[0], html=title),))
    found = []
    for given in (composition.CLINIC_LATER, composition.SMALL_TITLE):
        head = composition.take_home(parts, "a4", given_way=given).data["chapters"][0]["top"][0]
        found.append([one.get("stacked", False) for one in head["c"] if one["k"] == "pair"])
    assert [[False], [True]] == found


@pytest.mark.parametrize("code", ["de", "ja", "ar"])
def test_of_two_urgent_boxes_without_room_for_both_the_emergency_is_whole_on_the_first_side(code: str) -> None:
    """It is not turned over for the clinic's facts; one that is higher than a side goes on on the next, and nothing is lost."""
    data = urgent_sheet(code, 18)
    assert 18 == paper.words(data, pages=1).count("One line")
    assert 36 == paper.words(data).count("One line")
    assert 120 == paper.words(urgent_sheet(code, 60)).count("One line")


@pytest.mark.parametrize("code", ["de", "ja", "ar"])
@pytest.mark.parametrize(("lines", "large"), [(1, True), (8, False)])
def test_what_a_clinic_says_of_itself_stays_on_top_if_urgent_boxes_have_room(
    code: str, lines: int, large: bool
) -> None:
    """Of short boxes in large print, and of longer ones in the usual size: before them in the order of reading too."""
    words = paper.words(urgent_sheet(code, lines, large=large))
    places = [words.index(said) for said in ("1 Shore Road", "The main message", "End of emergency")]
    assert sorted(places) == places


@pytest.mark.parametrize("code", ["de", "ja", "ar"])
def test_lines_to_write_the_number_on_stay_on_top(code: str) -> None:
    """A clinic that has given no number writes it there: no box says it."""
    words = paper.words(urgent_sheet(code, 6, Clinic()), pages=1)
    places = [words.index(said) for said in ("Ask your clinic", "End of emergency", "End of when-to-call")]
    assert sorted(places) == places


def headed(code: str, own: str, source: str, *, large: bool) -> bytes:
    """Return the take-home sheet in two languages of a box to call, with a heading in both."""
    sides = f'<span class="pair-own" lang="{code}">{own}</span><span class="pair-source" lang="en" dir="ltr">{source}</span>'
    box = (
        '<section class="role role-when-to-call"><p class="role-name">when-to-call</p>'
        f'<h2><span class="pair">{sides}</span></h2><p>End of it.</p></section>'
    )
    made = edition("ar" if code in {"ar", "he", "ur"} else "de", beside=edition("en").interface)
    made = replace(made, language=languages.language(code))
    made = replace(made, page=replace(made.page, parts=(box,)))
    parts = sheet.matter(made, [], neighbours("en"), replace(PROJECT, clinic=CLINIC), FIGURES)
    (found,) = sheet.printed(parts, [sheet.Format("letter", large, take_home=True)])
    return found.data


@pytest.mark.parametrize(
    ("code", "own"), [("de", "Anrufen"), ("ja", "電話"), ("ar", "اتصل"), ("he", "להתקשר"), ("ur", "فون"), ("th", "โทร")]
)
def test_the_number_to_call_stands_in_the_line_of_its_heading_in_two_languages(code: str, own: str) -> None:
    """Beside the second text: a line of its own pushed boxes off side one."""
    seen = paper.lines(headed(code, own, "Call", large=False), "[A-Za-z0-9+]", 1)
    assert ["Call+15550100199"] == [line[line.index("Call") :] for line in seen if "Call+" in line]


@pytest.mark.parametrize("code", ["de", "ja", "ar", "he"])
@pytest.mark.parametrize(
    ("source", "large"), [("Call the nurses of the ward at once, day and night, if", False), ("Call us at once", True)]
)
def test_a_number_to_call_that_has_no_room_beside_a_heading_stands_below_it(
    code: str, source: str, large: bool
) -> None:
    """It is as whole as in one line, and nothing of the heading is lost."""
    words = paper.words(headed(code, "Own", source, large=large), pages=1)
    assert f"{source[-15:]} +1 555 010 0199" in words.replace("\u00a0", " ")
    assert {"Own", *source.split()} <= set(words.split())

"""Embedded fonts: small, the same every time, and still able to shape what they were cut for.

Without the packages of the extra ``[fonts]`` (and uharfbuzz for shaping) there is nothing to cut: then these are skipped.
"""

from __future__ import annotations

import io
import unicodedata
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
from libraries import tiny

from handoutpress import languages, press
from handoutpress.outputs import fonts
from handoutpress.outputs.fonts import clusters, marked_letters, paper, typst

SENTENCES = {
    "ar": "تخدير عصب الظهر: خذ قرصًا واحدًا بعد الأكل، ثم استرح. اتصل بنا إذا لم تتحسّن الحالة.",
    "fa": "بی‌حسی عصب کمر: پس از غذا یک قرص بخورید و استراحت کنید. گچ پژمرده.",
    "ur": "کمر کے اعصاب کو سُن کرنا: کھانے کے بعد ایک گولی لیں۔ ڈاکٹر ٹھیک ہے۔",
    "he": "הרדמת עצב הגב: יש ליטול כדור אחד לאחר הארוחה. שָׁלוֹם",
    "hi": "पीठ की तंत्रिका को सुन्न करना: खाने के बाद एक गोली लें। क्षत्रिय, ज्ञान, श्रम, द्वित्व, र्कि।",
    "ne": "ढाडको स्नायु लाटो पार्ने: खाना खाएपछि एउटा चक्की खानुहोस्।",
    "bn": "পিঠের স্নায়ু অবশ করা: খাওয়ার পর একটি বড়ি খান। ক্ষত, জ্ঞান, শ্রম, র্ক।",
    "km": "លាងដៃរបស់អ្នកជាមួយសាប៊ូនិងទឹក គ្រុនក្តៅ ខ្ញុំ ស្ត្រី",
    "th": "การฉีดยาชาที่เส้นประสาทหลัง: กินยาหนึ่งเม็ดหลังอาหาร ที่ปรึกษา น้ำ ผู้ป่วย",
}
BUDGET = {"ar": 30, "fa": 30, "ur": 30, "he": 10, "hi": 64, "ne": 64, "bn": 40, "km": 40, "th": 24}
"""KiB that a font may weigh in a book."""


def full(code: str) -> tuple[fonts.Source, bytes]:
    font = fonts.source(languages.language(code))
    assert font
    data = fonts.read(font)
    if data is None:
        pytest.skip(f"the package {font.package} is not installed: {fonts.INSTALL}")
    return font, data


def cut(code: str) -> bytes:
    return fonts.subset(full(code)[1], fonts.letters([SENTENCES[code]]))


def shaped(data: bytes, text: str, features: dict[str, bool] | None = None) -> list[tuple[int, int, int]]:
    """Return (cluster, advance, offset) of each glyph that HarfBuzz makes of a text: the same letters, the same list."""
    harfbuzz = pytest.importorskip("uharfbuzz")
    font = harfbuzz.Font(harfbuzz.Face(data))
    buffer = harfbuzz.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    harfbuzz.shape(font, buffer, features)
    places = zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
    return [(info.cluster, place.x_advance, place.x_offset) for info, place in places]


def plain_ttf(woff2: bytes) -> bytes:
    """Return a WOFF2 as TTF, which is what HarfBuzz reads."""
    import io

    from fontTools.ttLib import TTFont

    font = TTFont(io.BytesIO(woff2), recalcTimestamp=False)
    font.flavor = None
    out = io.BytesIO()
    font.save(out)
    return out.getvalue()


def regular(ttf: bytes) -> bytes:
    """Return a variable font at the weight and width of running text."""
    import io

    from fontTools.ttLib import TTFont
    from fontTools.varLib import instancer

    font = TTFont(io.BytesIO(ttf), recalcTimestamp=False)
    limits = {axis.axisTag: 400 if axis.axisTag == "wght" else axis.defaultValue for axis in font["fvar"].axes}
    instancer.instantiateVariableFont(font, limits, inplace=True)
    out = io.BytesIO()
    font.save(out)
    return out.getvalue()


@pytest.mark.parametrize("code", SENTENCES)
def test_a_subset_shapes_as_the_whole_font_does(code: str) -> None:
    """Joined Arabic letters, Devanagari conjuncts, Thai and Hebrew marks: glyph by glyph as wide and as placed as before."""
    text = SENTENCES[code]
    assert shaped(regular(full(code)[1]), text) == shaped(regular(plain_ttf(cut(code))), text)


@pytest.mark.parametrize(
    ("code", "word", "features"),
    [
        ("ar", "سلام", {"init": False, "medi": False, "fina": False, "rlig": False}),
        ("hi", "क्षत्रिय", {"half": False, "akhn": False, "rkrf": False, "pres": False, "cjct": False, "blwf": False}),
    ],
)
def test_letters_take_their_form_from_their_neighbours(code: str, word: str, features: dict[str, bool]) -> None:
    """The subset without its layout features makes other glyphs: what the test above compares is really shaping."""
    data = plain_ttf(fonts.subset(full(code)[1], fonts.letters([word])))
    assert shaped(data, word) != shaped(data, word, features)


@pytest.mark.parametrize("code", SENTENCES)
def test_a_subset_has_every_letter_and_is_small(code: str) -> None:
    """No letter of the script is missing, Latin is left to the reader's own font, and the weight keeps to its budget."""
    font, _ = full(code)
    data = cut(code)
    has = fonts.covered(data)
    assert "" == fonts.lacking(font, has, SENTENCES[code])
    assert [] == [char for char in has if unicodedata.name(char, "").startswith("LATIN")]
    assert len(data) <= BUDGET[code] * 1024


def test_the_same_letters_make_the_same_bytes() -> None:
    """No clock and no order of letters is in a font."""
    data = full("he")[1]
    letters = fonts.letters([SENTENCES["he"]])
    assert letters == fonts.letters(reversed(SENTENCES["he"]))
    assert fonts.subset(data, letters) == fonts.subset(data, letters)


def test_a_letter_that_the_font_lacks_is_told() -> None:
    """U+0870 is newer than the font; Latin letters and signs are nobody's concern."""
    font, _ = full("ar")
    assert "\u0870" == fonts.lacking(font, fonts.covered(cut("ar")), "سلام \u0870 abc ⚕ ①")


def test_the_key_changes_with_the_letters_and_the_font() -> None:
    """A cached subset is never taken for another one."""
    arabic, hebrew = fonts.SOURCES["Arab"], fonts.SOURCES["Hebr"]
    assert 3 == len({fonts.key(arabic, "ab"), fonts.key(arabic, "abc"), fonts.key(hebrew, "ab")})


def test_scripts_that_readers_have_get_no_font() -> None:
    """Latin, Cyrillic, Chinese, Japanese, Korean: devices have these."""
    rows = [row.locale for row in languages.TABLE if fonts.source(row)]
    assert not {"en", "ru", "el", "vi", "ja", "ko", "zh_Hans", "zh_Hant"} & set(rows)
    assert {"ar", "fa", "ur", "he", "hi", "th", "lo", "km", "my", "am", "bn", "ta", "gu", "pa"} <= set(rows)


@pytest.mark.skipif(not paper.there(paper.LATIN), reason="no fonts of paper")
def test_plain_letters_need_no_look_into_the_font() -> None:
    """Every character that is taken for plain is in the Latin font; others of any script are not taken for it."""
    every = [chr(code) for code in range(0x11000) if unicodedata.category(chr(code)) != "Cs"]
    plain = {char for char in every if paper.plain(char) and paper.printed(char)}
    assert set() == plain - paper.covered(paper.LATIN)
    assert set("aZéßőŁƒđảệЖїґ–“…") <= plain
    assert set() == plain & set("क字あ한ธع\u05d0\u0378☐⅓")


@pytest.mark.parametrize("script", sorted(set(fonts.SOURCES) - {"Arab", "Aran", "Deva", "Hebr", "Thai"}))
def test_a_book_and_a_sheet_take_their_letters_from_one_font(script: str) -> None:
    """A script is in one table, with the hash of one file; paper refers to it."""
    assert paper.SCRIPTS[script] is fonts.SOURCES[script]
    assert fonts.file(fonts.SOURCES[script]) is not None


def test_a_letter_of_no_font_is_told_of_books(tmp_path: Path) -> None:
    """As of sheets, with the book and the letter; a reader's device may still have it, so it is a note."""
    pytest.importorskip("uharfbuzz")
    root = tiny(tmp_path)
    path = root / "source/second.md"
    path.write_text(path.read_text(encoding="utf-8").replace("What helps", "What \U0001faff helps"), encoding="utf-8")
    built = press.build(root, only=("epub",), jobs=1)
    text = "no font has a glyph for U+1FAFF \U0001faff: a reader may see a box; write it otherwise"
    assert f"build/en/second.en.epub: {text}" in built.left_out
    assert not any("demo" in line for line in built.left_out)


def test_a_font_that_is_not_the_known_one_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    """Another release of a package would make other books: it counts as absent until its hash is in the table."""
    changed = fonts.Source("Noto Sans Hebrew", "pylopdf_fonts_he", "NotoSansHebrew-Variable.ttf", "0" * 64, "HEBREW")
    assert fonts.read(changed) is None
    assert fonts.read(fonts.Source("None", "no_such_package_anywhere", "x.ttf", "", "")) is None


def test_without_the_extra_a_build_says_in_one_line_who_goes_without(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The languages are named once, with what to install; nothing is said where nobody asks for fonts."""
    fonts.read.cache_clear()
    monkeypatch.setattr(fonts.books, "find_spec", lambda name: None if name == "brotli" else find_spec(name))
    root = tiny(tmp_path)
    try:
        built = press.build(root, jobs=1)
        settings = root / "source/handouts.toml"
        text = settings.read_text(encoding="utf-8")
        settings.write_text(text.replace("[library]\n", '[library]\nfonts = "none"\n'), encoding="utf-8")
        without = press.build(root, jobs=1)
    finally:
        fonts.read.cache_clear()
    assert (f"no font was added for Arabic: {fonts.INSTALL}",) == built.left_out
    assert () == without.left_out


@pytest.mark.parametrize("code", [*SENTENCES, "ja", "ko", "zh_Hans", "zh_Hant", "vi", "bn", "am", "km", "ta", "ru"])
def test_a_sheet_has_every_letter_from_known_fonts(code: str) -> None:
    """Regular and bold of each font, Latin from the same in every language."""
    pytest.importorskip("uharfbuzz")
    row = languages.language(code)
    text = f"{SENTENCES.get(code, row.autonym)} ≥ 5 mg. One or two"
    choice = typst.choice(row, text, ["en"])
    assert ("", ()) == (choice.lacking, choice.absent)
    assert paper.LATIN in choice.sources
    assert "Noto Sans" == choice.stacks["en"][0][0]
    assert (code in {"vi", "ru"}) == ("Noto Sans" == choice.stacks[row.tag][0][0])


@pytest.mark.parametrize("code", SENTENCES)
def test_a_font_cut_for_a_sheet_shapes_as_the_whole_one_does(code: str) -> None:
    """Glyph by glyph, to the scale at which it was cut."""
    harfbuzz = pytest.importorskip("uharfbuzz")
    row = languages.language(code)
    own = paper.SCRIPTS[row.script]
    cut = next(iter(paper.cuts(own, paper.letters(SENTENCES[code]))))
    letters = "".join(char for char in SENTENCES[code] if char in paper.covered(own) or char == " ")
    whole = harfbuzz.Font(harfbuzz.Face(fonts.file(own), own.face))
    assert shaped_by(whole, letters) == shaped_by(harfbuzz.Font(harfbuzz.Face(cut.data)), letters)


def shaped_by(font: Any, text: str) -> list[tuple[int, int, int]]:
    import uharfbuzz

    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    uharfbuzz.shape(font, buffer)
    return [
        (info.cluster, place.x_advance, place.x_offset)
        for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
    ]


def test_a_letter_of_no_font_and_a_package_that_is_absent_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the machine must give then is known before anything is printed."""
    row = languages.language("ja")
    assert "\U0001faff" == typst.choice(row, "眠る\U0001faff", ()).lacking
    paper.covered.cache_clear()
    monkeypatch.setattr(paper, "find_spec", lambda name: None)
    try:
        choice = typst.choice(row, "眠る", ())
    finally:
        paper.covered.cache_clear()
    assert (("manimgx_fonts_cjk", "manimgx_fonts"), ()) == (
        choice.absent,
        tuple(set(choice.sources) - {paper.SCRIPTS["Jpan"]}),
    )


@pytest.mark.parametrize("text", ["Abc ≥ 5 mg", "眠る ☐ 잠", "ຢາ ঔষধ ᚠ \U0001faff\u200d\t", ""])
def test_what_no_font_has_is_known_before_all_of_them_are_opened(text: str) -> None:
    """The short way says of every letter what choosing fonts for it says."""
    pytest.importorskip("uharfbuzz")
    assert paper.chosen((), text)[1] == paper.missing(text)


@pytest.mark.skipif(not paper.there(paper.LATIN), reason="no fonts of paper")
@pytest.mark.parametrize("source", paper.FALLBACK, ids=lambda source: source.family)
def test_what_a_font_has_is_known_without_reading_all_that_it_has(source: fonts.Source) -> None:
    """Of every seventh character of the first planes, the font says the same by itself and in the list of all."""
    asked = {chr(code) for code in range(0, 0x30000, 7) if unicodedata.category(chr(code)) != "Cs"}
    assert paper.covered(source) & asked == {char for char in asked if paper.has(source, char)}


SPOKEN = {
    "th": "น้ำเชื่อม ผู้ป่วยดื่มน้ำ กำลังดี",
    "lo": "ອາການ ນ້ຳ ຜູ້ປ່ວຍ",
    "km": "លាងដៃរបស់អ្នកជាមួយសាប៊ូនិងទឹក គ្រុនក្តៅ នៅផ្ទះ",
    "my": "လက်ကိုဆပ်ပြာနှင့်ရေဖြင့်ဆေးပါ ဖျားခြင်း",
    "bn": "সাবান ও জল দিয়ে হাত ধুয়ে নিন ক্ষতের যত্ন",
}


@pytest.mark.parametrize("code", SPOKEN)
def test_a_cluster_is_one_shape_and_looks_as_before(code: str) -> None:
    """As wide as the font draws it otherwise, and no cluster in two pieces: a PDF says of each shape which letters it is."""
    harfbuzz = pytest.importorskip("uharfbuzz")
    own = paper.SCRIPTS[languages.language(code).script]
    joined = next(iter(clusters.one_a_cluster(own, SPOKEN[code])))
    plain = next(iter(paper.cuts(own, paper.letters(SPOKEN[code]))))
    for word in SPOKEN[code].split():
        new, old = (shaped_by(harfbuzz.Font(harfbuzz.Face(cut.data)), word) for cut in (joined, plain))
        assert len(new) == len({cluster for cluster, *_ in new}), word
        wide, before = (sum(advance for _, advance, _ in glyphs) for glyphs in (new, old))
        assert abs(wide - before) <= 0.02 * before, word  # between clusters they are no longer moved closer


@pytest.mark.parametrize("code", [*SPOKEN, "ar", "he"])
def test_a_font_with_new_shapes_says_how_large_its_shapes_are(code: str) -> None:
    """What stands in ``head`` and ``hhea`` is what comes out when every glyph is read again; ``maxp`` leaves room for all."""
    pytest.importorskip("uharfbuzz")
    ttlib = pytest.importorskip("fontTools.ttLib")
    own, text = paper.SCRIPTS[languages.language(code).script], SPOKEN.get(code) or SENTENCES[code]
    joined = (clusters.one_a_cluster if code in SPOKEN else marked_letters.one_a_letter)(own, text)
    for cut in joined:
        said, counted = (ttlib.TTFont(io.BytesIO(cut.data), recalcTimestamp=False) for _ in range(2))
        counted["maxp"].recalc(counted)
        counted["hhea"].recalc(counted)
        for table in ("head", "hhea"):
            names = [name for name in vars(counted[table]) if name != "checkSumAdjustment"]
            assert [getattr(counted[table], name) for name in names] == [getattr(said[table], name) for name in names]
        room = [(one["maxp"].maxPoints, one["maxp"].maxContours) for one in (said, counted)]
        assert room == [tuple(max(pair) for pair in zip(*room, strict=True)), room[1]]

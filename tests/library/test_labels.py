"""The words inside of figures: which are messages, and the same picture with others in their places.

To add a case: NAME.svg in tests/cases/labels, and NAME.toml with its ``messages``, what is ``closed`` and why, and a table
of translations for each language that it is drawn in. HANDOUTPRESS_GOLDEN=write writes NAME.LOCALE.svg.
"""

from __future__ import annotations

import json
import os
import re
import tomllib
import zipfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from libraries import CASES, tiny, tree
from lxml import etree

from handoutpress import languages, markdown, press
from handoutpress.library import articles, figures, labels
from handoutpress.library.figures import parsed
from handoutpress.library.labels.drawing import draw
from handoutpress.library.labels.places import spot
from handoutpress.library.labels.styles import Styles
from handoutpress.library.labels.words import walk, written
from handoutpress.model import HandoutError

FOLDER = CASES / "labels"
TABLES = sorted(FOLDER.glob("*.toml"))
ENGLISH = languages.language("en")
DRAWN = [(path, code) for path in TABLES for code in tomllib.loads(path.read_text("utf-8")) if languages.find(code)]
HEAD = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 60">'
HOSTILE = ["<b>x</b>", "</text><script>alert(1)</script>", "]]>", "&lt;script&gt;", '" onload="alert(1)', "&e;", "<!--"]


def table(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text("utf-8"))


def data(path: Path) -> bytes:
    return path.with_suffix(".svg").read_bytes()


def squeezed(picture: bytes) -> str:
    """Return all that a picture says, without white space and what joins words."""
    return "".join("".join(map(str, parsed(picture).itertext())).replace("\u2060", "").split())


def messages(picture: bytes) -> list[str]:
    return [segment.msgid for segment in labels.segments("x.svg", picture, "source/x.svg")]


@pytest.mark.parametrize("path", TABLES, ids=lambda path: path.stem)
def test_a_figure_gives_its_words_as_messages(path: Path) -> None:
    """In the order of the picture, each with what it is; with the line of the file."""
    found = labels.segments("figures/x.svg", data(path), "source/figures/x.svg")
    assert table(path)["messages"] == [f"{s.kind.removesuffix(' the figure x.svg')}: {s.msgid}" for s in found]
    assert {("figure", "figures/x.svg", "source/figures/x.svg")} == {(s.context, s.figure, s.place.path) for s in found}
    assert all(segment.place.line for segment in found)


@pytest.mark.parametrize("path", TABLES, ids=lambda path: path.stem)
def test_words_that_cannot_be_messages_are_told(path: Path) -> None:
    """Each with the reason; HP712 names the first."""
    root = parsed(data(path))
    assert table(path).get("closed", []) == [item.why for item in walk(root, Styles(root)).closed]
    assert bool(table(path).get("closed")) == (labels.closed("x.svg", data(path), "source/x.svg") is not None)


@pytest.mark.parametrize(("path", "code"), DRAWN, ids=lambda value: getattr(value, "stem", value))
def test_a_figure_is_drawn_in_a_language(path: Path, code: str) -> None:
    """Anchors keep their side, long words are set smaller, lines are broken anew; all the rest is as it was."""
    made = draw(data(path), table(path)[code], languages.language(code), ENGLISH)
    golden = path.with_suffix(f".{code}.svg")
    if os.environ.get("HANDOUTPRESS_GOLDEN") == "write":
        golden.write_bytes(made.data)
    assert golden.read_bytes() == made.data
    assert tuple(table(path).get("overfull", ())) == made.overfull
    assert () == figures.faults("x.svg", made.data)


@pytest.mark.parametrize("path", TABLES, ids=lambda path: path.stem)
def test_the_words_that_were_taken_out_fit_their_places(path: Path) -> None:
    """The law: each message says what the picture says, and with its own words put in again the picture says the same."""
    root = parsed(data(path))
    units = walk(root, Styles(root)).units
    assert [unit.words for unit in units] == [markdown.inline(unit.msgid).plain for unit in units]
    again = draw(data(path), {unit.msgid: unit.words for unit in units}, languages.language("de"), ENGLISH)
    assert squeezed(data(path)) == squeezed(again.data)
    assert () == again.overfull


@given(
    words=st.text(st.sampled_from("ab 5.*_`[](){}<>&\\!#|~^$:/-wsurl\"'\u0627\u0651漢\u200d"), min_size=2, max_size=20)
)
def test_what_a_picture_says_its_message_says(words: str) -> None:
    """Whatever stands in a text: the message is Markdown for just that, without a link, a mark or a placeholder."""
    words = " ".join(words.split())
    if msgid := written(words):
        assert markdown.inline(msgid) == type(markdown.inline(""))(plain=words)


@given(
    words=st.one_of(
        st.sampled_from(HOSTILE),
        st.text(st.sampled_from("ab<>&\"';:{}[]()\\ \n\u202e\u2028\u0000\ufffe\u0627漢#%"), min_size=1, max_size=40),
    ),
    code=st.sampled_from(["ar", "de", "ja"]),
)
def test_a_translation_is_never_markup(words: str, code: str) -> None:
    """Whatever a translation holds, the picture stays well-formed, holds no new element, and may still be shown."""
    for name in ("inkscape", "columns", "styled"):
        picture = data(FOLDER / f"{name}.toml")
        made = draw(picture, dict.fromkeys(messages(picture), words), languages.language(code), ENGLISH).data
        assert () == figures.faults("x.svg", made)
        tags = {item.tag for item in parsed(picture).iter(etree.Element)}
        assert tags >= {item.tag for item in parsed(made).iter(etree.Element)}
        assert {"style", *attributes(picture)} >= attributes(made) - {"x", "y", labels.drawing.XML_LANG}


PLACES = st.dictionaries(
    st.sampled_from(["x", "y", "dx", "dy", "font-size", "text-anchor", "style", "class", "id", "transform", "rotate"]),
    st.sampled_from(["0", "9", "-9", "1e999", "50%", "2em", "9 20", "end", "font-size:0", "scale(0)", "rotate(9)", ""]),
    max_size=3,
)
NEW = "جديد"
WORDS = st.sampled_from(
    ["", "Leg", "left leg", " 5 mg ", "1", "سرير", "横向き", "<title>Tip of it</title>", "<!-- no -->"]
)


@st.composite
def elements(draw_: Any, tag: str = "text", depth: int = 3) -> str:
    """Return a text of an SVG, with pieces that have places, styles and pieces of their own."""
    given_ = "".join(f' {name}="{value}"' for name, value in draw_(PLACES).items())
    inside = draw_(WORDS)
    for _ in range(draw_(st.integers(0, 2)) if depth else 0):
        inside += draw_(elements(draw_(st.sampled_from(["tspan", "tspan", "a"])), depth - 1)) + draw_(WORDS)
    return f"<{tag}{given_}>{inside}</{tag}>"


@given(texts=st.lists(elements(), min_size=1, max_size=3), code=st.sampled_from(["ar", "de"]))
def test_whatever_a_picture_holds_its_words_find_their_places(texts: list[str], code: str) -> None:
    """The laws for any picture: own words put in again say the same; others stand where these stood; numbers stay."""
    picture = f"{HEAD}{''.join(texts)}</svg>".encode()
    root = parsed(picture)
    units = walk(root, Styles(root)).units
    again = draw(picture, {unit.msgid: unit.words for unit in units}, languages.language("de"), ENGLISH).data
    assert sorted(squeezed(picture)) == sorted(squeezed(again))
    said = draw(picture, {unit.msgid: NEW for unit in units}, languages.language(code), ENGLISH).data
    assert squeezed(said).count(NEW) == len(units)
    gone = sum(len("".join(unit.words.split())) for unit in units)
    assert len(squeezed(picture)) - gone == len(squeezed(said)) - len(NEW) * len(units)
    assert () == figures.faults("x.svg", said)


def attributes(picture: bytes) -> set[str]:
    return {str(name) for item in parsed(picture).iter(etree.Element) for name in item.attrib}


def test_right_to_left_words_keep_the_side_of_their_anchor() -> None:
    """In right-to-left text "start" is the right end: it becomes "end", so that a label does not jump over its line."""
    picture = f'{HEAD}<text x="9" y="9">left</text><text x="99" y="9" text-anchor="end">right</text></svg>'.encode()
    made = parsed(draw(picture, {"left": "يسار", "right": "يمين"}, languages.language("ar"), ENGLISH).data)
    styles = Styles(made)
    sides = [found.side for _, lines in walk(made, styles).texts for line in lines if (found := spot(line, styles))]
    assert ["left", "right"] == sides
    assert {"rtl"} == {styles.value(text, "direction") for text, _ in walk(made, styles).texts}


def test_what_is_not_translated_is_marked_as_the_source_language() -> None:
    """A reader's software must not read English words with an Arabic voice."""
    picture = f'{HEAD}<text x="9" y="9">left</text><text x="99" y="9">right</text></svg>'.encode()
    made = draw(picture, {"left": "يسار"}, languages.language("ar"), ENGLISH).data
    assert [b"ar", b"en"] == re.findall(rb'xml:lang="(\w+)"', made)
    assert b">right<" in made


LABELLED = f'{HEAD}<text x="9" y="9">Pill</text><text x="9" y="30">5 mg</text><text x="9" y="50">1</text></svg>'
DE = "locales/de/LC_MESSAGES/demo.po"


def labelled(folder: Path, **told: str) -> Path:
    """Return the tiny library with words in its figure, and German for them."""
    root = tiny(folder)
    (root / "source" / "figures" / "tablets.svg").write_text(LABELLED, encoding="utf-8")
    press.extract(root)
    press.update(root)
    path = root / DE
    text = path.read_text(encoding="utf-8")
    for msgid, msgstr in told.items():
        said = f'msgctxt "figure"\nmsgid "{msgid.replace("_", " ")}"\nmsgstr '
        text = text.replace(f'{said}""', f"{said}{json.dumps(msgstr, ensure_ascii=False)}")
    path.write_text(text, encoding="utf-8")
    return root


def drawn(root: Path) -> str:
    return (root / "build" / "figures" / "tablets.demo.de.svg").read_text(encoding="utf-8")


def test_an_article_says_its_figures_words_behind_their_caption(tmp_path: Path) -> None:
    """The template has them there, with what they are and the figure's own file as their reference."""
    text = (labelled(tmp_path) / "locales/templates/demo.pot").read_text(encoding="utf-8")
    entries = text.split("\n\n")
    at = next(n for n, entry in enumerate(entries) if "Two tablets and water." in entry)
    notes = "#. type: text in the figure tablets.svg\n#. under: Before you start\n"
    expected = notes + '#: source/figures/tablets.svg\nmsgctxt "figure"\nmsgid "Pill"\nmsgstr ""'
    assert expected == entries[at + 1]
    assert 'msgid "5 mg"' in entries[at + 2]


def test_page_and_book_show_the_figure_in_their_language(tmp_path: Path) -> None:
    """Its own file beside the source's; numbers stay; the languages without words of their own keep the source's file."""
    root = labelled(tmp_path, Pill="Tablette", **{"5_mg": "5 mg"})
    press.build(root)
    built = tree(root / "build")
    assert ">Tablette<" in drawn(root)
    assert ">1<" in drawn(root)
    assert b'src="../figures/tablets.demo.de.svg"' in built["de/demo.html"]
    assert b'src="../figures/tablets.svg"' in built["ja/demo.html"]
    with zipfile.ZipFile(root / "build/de/demo.de.epub") as book:
        shown = book.read("EPUB/images/tablets-demo-de.svg").decode()
    assert (True, True) == (">Tablette<" in shown, "5 mg" in shown)  # as words, or as outlines that are called so


def test_a_wrong_number_never_stands_in_a_figure(tmp_path: Path) -> None:
    """The checks judge these words like all others: the label falls back, and is marked as the source's."""
    root = labelled(tmp_path, Pill="Tablette", **{"5_mg": "50 mg"})
    assert {("HP513", "error")} == {(p.code, p.severity) for p in press.check(root, ["de"]) if p.code.startswith("HP5")}
    press.build(root)
    assert re.search(r'<text[^>]* xml:lang="en">5 mg</text>', drawn(root))


def test_a_variant_wins_and_its_words_need_no_translation(tmp_path: Path) -> None:
    """Who has drawn a figure of their own need not translate the source's: nothing of it is to do or holds them back."""
    root = labelled(tmp_path)
    before = next(row for row in press.status(root) if row.language.tag == "de" and row.article == "demo")
    (root / "source" / "figures" / "tablets.de.svg").write_text(f"{HEAD}</svg>", encoding="utf-8")
    after = next(row for row in press.status(root) if row.language.tag == "de" and row.article == "demo")
    assert (2, 0) == (before.untranslated, after.untranslated)
    assert (before.total - 2, before.stale) == (after.total, after.stale)
    assert [] == [p for p in press.check(root, ["de"]) if p.code in {"HP312", "HP313"} and p.place.path == DE]
    press.build(root)
    page = (root / "build/de/demo.html").read_text(encoding="utf-8")
    assert 'src="../figures/tablets.de.svg"' in page
    revisions = {re.search(r'translate="no">([0-9a-f]{12})<', page)[1]}  # type: ignore[index]
    assert (
        re.search(r'translate="no">([0-9a-f]{12})<', (root / "build/ja/demo.html").read_text("utf-8"))[1] in revisions
    )  # type: ignore[index]


def test_a_bilingual_edition_shows_both_figures(tmp_path: Path) -> None:
    """Reader and nurse point at the same label, each in their own words; the source's figure says so in its language."""
    root = labelled(tmp_path, Pill="Tablette")
    press.build(root, only=["html", "bilingual"])
    page = (root / "build/de/demo.de.bilingual.html").read_text(encoding="utf-8")
    own, source = (page.index(f'src="../figures/{name}"') for name in ("tablets.demo.de.svg", "tablets.svg"))
    assert own < source < page.index("</figure>", own)
    assert 'alt="A glass of water beside two tablets." lang="en"' in page[source : page.index("</figure>", source)]


def test_two_articles_may_say_a_figure_differently(tmp_path: Path) -> None:
    """Each article's catalog has the words; each page shows its own."""
    root = labelled(tmp_path, Pill="Tablette")
    second = root / "source" / "second.md"
    second.write_text(f"{second.read_text('utf-8')}\n![Pills](figures/tablets.svg)\n", encoding="utf-8")
    press.extract(root)
    press.update(root)
    text = (root / "locales/de/LC_MESSAGES/second.po").read_text(encoding="utf-8")
    assert 'msgid "Pill"' in text
    path = root / "locales/de/LC_MESSAGES/second.po"
    text = text.replace("#, fuzzy\n", "").replace('msgstr "Tablette"', 'msgstr "Pille"')
    path.write_text(text, encoding="utf-8")
    press.build(root)
    assert ">Tablette<" in drawn(root)
    other = root / "build" / "figures" / "tablets.second.de.svg"
    assert not other.exists() or ">Pille<" in other.read_text(encoding="utf-8")


def test_a_skipped_figure_has_no_messages(tmp_path: Path) -> None:
    """What an author keeps from translators, they keep with all that is in it."""
    root = labelled(tmp_path)
    path = root / "source" / "demo.md"
    path.write_text(path.read_text("utf-8").replace("![A glass", "<!-- i18n: skip -->\n\n![A glass"), encoding="utf-8")
    press.extract(root)
    assert 'msgctxt "figure"' not in (root / "locales/templates/demo.pot").read_text(encoding="utf-8")


def test_words_in_a_box_of_risk_are_of_risk(tmp_path: Path) -> None:
    """A label in a warning is part of the warning: without it there is no edition."""
    root = labelled(tmp_path)
    path = root / "source" / "demo.md"
    text = path.read_text("utf-8").replace("### Stop and call", "![x](figures/tablets.svg)\n\n### Stop and call")
    path.write_text(re.sub(r"!\[A glass.*\n", "", text), encoding="utf-8")
    segments = [segment for segment in articles.read(path, root).segments if segment.figure]
    assert {"warning"} == {segment.role for segment in segments}


def test_a_figures_words_are_corrected_in_the_figure(tmp_path: Path) -> None:
    """``source-fix`` mends articles: it says where these words stand."""
    root = labelled(tmp_path)
    with pytest.raises(HandoutError) as caught:
        press.source_fix(root, "Pill", "Pills", "nobody", "a letter")
    assert [("HP329", "source/figures/tablets.svg")] == [(p.code, p.place.path) for p in caught.value.problems]


def test_the_pseudo_language_disguises_figures_too(tmp_path: Path) -> None:
    """So that one sees at once which words of a picture are messages."""
    root = labelled(tmp_path)
    press.disguise(root)
    shown = (root / "build" / "en-XA" / "figures" / "tablets.demo.en-XA.svg").read_text(encoding="utf-8")
    assert ">Pill<" not in shown
    assert ">1<" in shown

"""Bilingual editions: the translation and the source side by side, so that somebody who reads one can point at the other."""

from __future__ import annotations

import re
import zipfile
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from libraries import tiny, tree
from lxml import etree
from samples import PROJECT, article

from handoutpress import languages, markdown, press, validate
from handoutpress.editions import bilingual

XHTML = "{http://www.w3.org/1999/xhtml}"
BOTH = ("html", "epub", "bilingual")


@pytest.fixture(scope="module")
def build(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the tiny library with its bilingual editions."""
    root = tiny(tmp_path_factory.mktemp("bilingual"))
    press.build(root, only=BOTH)
    return root / "build"


def page(build: Path, name: str) -> etree._Element:
    return etree.fromstring((build / name).read_bytes())


def words(element: etree._Element) -> str:
    return " ".join("".join(element.itertext()).split())


def column(cell: etree._Element) -> tuple[str, str]:
    """Return (number, words without it) of one text of a pair."""
    number = cell.find("*[@class='pair-number']")
    assert number is not None
    return words(number), words(cell).removeprefix(words(number)).strip()


def chapter(build: Path, name: str) -> etree._Element:
    """Return the text of a book, which names the message of each block, without its namespace."""
    with zipfile.ZipFile(build / name) as book:
        root = etree.fromstring(book.read("EPUB/text/handout.xhtml"))
    for element in root.iter(f"{XHTML}*"):
        element.tag = element.tag.removeprefix(XHTML)
    for head in root.xpath("//span[@class='cell-head']"):  # said before each cell of a column, in one language
        head.getparent().text = head.tail
        head.getparent().remove(head)
    return root


def blocks(root: etree._Element) -> dict[str, etree._Element]:
    """Return the leaf blocks of an article by the id of their message; pictures left out."""
    return {str(e.get("data-msg")): e for e in root.xpath("//*[@data-msg]") if e.tag != "img"}


@pytest.mark.parametrize("tag", ["de", "ar", "ja"])
def test_each_block_holds_the_words_of_both_pages(build: Path, tag: str) -> None:
    """Block by block, one column says what the translation's page says, the other what the source's page says."""
    both = blocks(chapter(build, f"{tag}/demo.{tag}.bilingual.epub"))
    own, source = blocks(chapter(build, f"{tag}/demo.{tag}.epub")), blocks(chapter(build, "en/demo.en.epub"))
    assert list(own) == list(both)
    for name, block in both.items():
        first, second = block.find("span").findall("span")
        assert (words(own[name]), words(source[name])) == (column(first)[1], column(second)[1])


@pytest.mark.parametrize(("tag", "direction"), [("de", "ltr"), ("ar", "rtl"), ("ja", "ltr")])
def test_each_text_has_its_own_language_direction_and_the_same_number(build: Path, tag: str, direction: str) -> None:
    """The numbers run from 1 without a gap and are the same in both columns."""
    pairs = [block.find("span") for block in blocks(chapter(build, f"{tag}/demo.{tag}.bilingual.epub")).values()]
    for number, pair in enumerate(pairs, 1):
        first, second = pair.findall("span")
        assert [str(number)] * 2 == [column(first)[0], column(second)[0]]
        assert [(tag, direction), ("en", "ltr")] == [(cell.get("lang"), cell.get("dir")) for cell in (first, second)]


def test_a_right_to_left_source_is_isolated_too() -> None:
    """The source's column is typeset by its own language: its doses keep their order, its numbers their words."""
    segments, skeleton = markdown.compile_text("تناول 5-10 mg كل 24 ساعة.", "demo.md")
    written = article(segments=segments, skeleton=skeleton)
    project = replace(PROJECT, source_language=languages.language("ar"))
    (text,) = bilingual.source_texts(written, project)
    assert 'تناول <bdi dir="ltr">5-10\u00a0mg</bdi> كل 24\u00a0ساعة.' == text.xhtml


@pytest.mark.parametrize("tag", ["de", "ar", "ja"])
def test_lists_tables_and_boxes_stay_what_they_are(build: Path, tag: str) -> None:
    """Without its pairs, a bilingual article has the elements of the translation's, in the same order."""
    both = page(build, f"{tag}/demo.{tag}.bilingual.html").find(".//article")
    for child in both.xpath(".//span[@class='pair']"):
        child.getparent().remove(child)
    for name in both.xpath(".//span[@class='pair-name']"):
        name.getparent().remove(name)
    inline = {"a", "strong", "em", "sup", "bdi", "br", "code"}
    shapes = [
        [e.tag for e in article.iter() if e.tag not in inline]
        for article in (both, page(build, f"{tag}/demo.html").find(".//article"))
    ]
    assert shapes[1] == shapes[0]


def test_names_of_boxes_are_said_in_both_languages(build: Path) -> None:
    """A nurse must see which box is the warning, whatever the page's language."""
    names = [words(e) for e in page(build, "de/demo.de.bilingual.html").xpath("//p[@class='role-name']")]
    assert ["Das Wichtigste Main message", "Warnung Warning"] == names


def test_a_draft_says_so_in_both_languages(build: Path) -> None:
    """Who reads the source column is told that nobody has reviewed the other one: on the page and in the book."""
    notices = [page(build, "ar/demo.ar.bilingual.html").xpath("//div[@class='notice draft']")[0]]
    with zipfile.ZipFile(build / "ar/demo.ar.bilingual.epub") as book:
        root = etree.fromstring(book.read("EPUB/text/handout.xhtml"))
        notices += root.xpath("//*[@class='notice draft']")
    for notice in notices:
        english = next(e for e in notice.iter() if e.get("lang") == "en")
        assert "Draft translation" == words(english[0])
        assert words(english[1]).startswith("No qualified person has checked this translation yet.")


def test_ids_are_unique_and_notes_link_back_to_the_readers_column(build: Path) -> None:
    """Both columns carry the marks of a note; only the first has the id that the note's way back leads to."""
    root = page(build, "ar/demo.ar.bilingual.html")
    assert [] == [name for name, count in Counter(root.xpath("//@id")).items() if count > 1]
    (mark,) = root.xpath("//*[@id='fnref-who']")
    assert "pair-own" in [e.get("class") for e in mark.iterancestors()]
    assert 2 == len(root.xpath("//a[@href='#fn-who']"))


def test_a_message_without_translation_stands_there_once(tmp_path: Path) -> None:
    """No dash, no empty cell: the source's words over both columns, with their language and the note."""
    root = tiny(tmp_path)
    path = root / "locales/ar/LC_MESSAGES/demo.po"
    text = path.read_text(encoding="utf-8")
    start = text.index('msgid "Drink slowly."')
    path.write_text(text[:start] + re.sub('msgstr ".*"', 'msgstr ""', text[start:], count=1), encoding="utf-8")
    press.build(root, only=BOTH)
    root_element = page(root / "build", "ar/demo.ar.bilingual.html")
    (pair,) = [e for e in root_element.xpath("//li/span[@class='pair']") if "Drink slowly." in words(e)]
    assert [("en", "ltr")] == [(cell.get("lang"), cell.get("dir")) for cell in pair]
    assert 1 == len(pair.getparent().xpath("*[@class='fallback-note']"))


def test_the_source_language_has_none(build: Path) -> None:
    """English beside English helps nobody."""
    assert [] == [name for name in tree(build) if name.startswith("en/") and "bilingual" in name]


def test_the_book_names_both_languages_and_is_not_the_translations_book(build: Path) -> None:
    """Its first language is the reader's; a subtitle tells the two books apart on a shelf; its identity is its own."""
    packages = []
    for name in ("ar/demo.ar.bilingual.epub", "ar/demo.ar.epub"):
        with zipfile.ZipFile(build / name) as book:
            packages.append(etree.fromstring(book.read("EPUB/content.opf")))
    dublin = "{http://purl.org/dc/elements/1.1/}"
    assert ["ar", "en"] == [e.text for e in packages[0].iter(dublin + "language")]
    assert "العربية + English" == [e.text for e in packages[0].iter(dublin + "title")][1]
    assert 2 == len({e.text for package in packages for e in package.iter(dublin + "identifier")})


def test_bilingual_pages_and_books_pass_our_own_rules(build: Path) -> None:
    """No finding, in any language."""
    outcome = validate.own(build, build.parent)
    assert () == tuple(outcome.problems)
    assert any("bilingual" in name for name in tree(build))


def test_asked_for_alone_they_are_all_that_a_build_makes(tmp_path: Path) -> None:
    """``--only bilingual``: pages and books of the pairs, and what they share."""
    root = tiny(tmp_path)
    press.build(root, only=("bilingual",))
    handouts = [name for name in tree(root / "build") if re.fullmatch(r".*/(demo|second)\..*", name)]
    names = {f"{tag}/{slug}.{tag}.bilingual" for tag in ("de", "ar", "ja") for slug in ("demo", "second")}
    assert {name + end for name in names for end in (".html", ".epub", ".cover.png", ".thumbnail.png")} == set(handouts)


def test_a_figure_is_the_one_of_the_readers_language(tmp_path: Path) -> None:
    """A picture with words in it has a variant for the reader; the bilingual page shows that, and the source's below it."""
    root = tiny(tmp_path)
    figure = root / "source/figures/tablets.svg"
    figure.with_name("tablets.de.svg").write_bytes(figure.read_bytes())
    press.build(root, only=("bilingual",))
    shown = {
        tag: page(root / "build", f"{tag}/demo.{tag}.bilingual.html").xpath("//figure/img/@src") for tag in ("de", "ar")
    }
    both = ["../figures/tablets.de.svg", "../figures/tablets.svg"]
    assert {"de": both, "ar": ["../figures/tablets.svg"]} == shown


def test_each_page_leads_to_the_other(build: Path) -> None:
    """The translation's page names the bilingual one, and the other way round."""
    links = {
        name: set(page(build, name).xpath("//footer//a/@href"))
        for name in ("ar/demo.html", "ar/demo.ar.bilingual.html")
    }
    assert {"demo.ar.bilingual.html", "demo.ar.bilingual.epub"} <= links["ar/demo.html"]
    assert {"demo.html", "demo.ar.epub"} <= links["ar/demo.ar.bilingual.html"]

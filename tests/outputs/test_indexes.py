"""The indexes: by language and by topic, in each language's own words, however many handouts there are."""

from __future__ import annotations

import re
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from libraries import tiny
from lxml import etree
from samples import PROJECT, WORDS, edition, said

from handoutpress import languages, press, validate
from handoutpress.editions import interface
from handoutpress.model import Fallback, Filled, Form, Listing
from handoutpress.outputs import web

TOPICS = {"Back pain": "ألم الظهر", "Sleep": "النوم", "Wound care": "العناية بالجروح"}
WORDS_OF = {code: interface.load(languages.language(code), None) for code in WORDS}


def listing(code: str, name: str, title: str, *topics: str) -> Listing:
    """Return a handout with topics, which Arabic has in its own words."""
    made, tag = edition(code).listing(), languages.language(code).tag
    subjects = tuple((topic, said(TOPICS.get(topic, topic) if code == "ar" else topic)) for topic in topics)
    page = f"{tag}/{name}.html"
    return replace(made, slug=name, title=said(title), subjects=subjects, page_name=page, book_name="", forms=())


def index(listings: list[Listing], name: str = "ar/index.html") -> etree._Element:
    """Return one of the indexes."""
    return etree.fromstring(web.indexes(listings, PROJECT, WORDS_OF)[name])


def text(element: etree._Element) -> str:
    return " ".join("".join(element.itertext()).split())


def test_a_language_has_an_index_wholly_in_its_words() -> None:
    """Its language and direction, its title and heading, a way to every other language, and to the first index."""
    page = index([listing(code, "a", WORDS[code][0]) for code in WORDS])
    assert ("ar", "rtl") == (page.get("lang"), page.get("dir"))
    assert ("كل النشرات", True) == (text(page.find(".//h1")), page.findtext(".//title").startswith("كل النشرات"))
    tags = [languages.language(code).tag for code in ("en", *(code for code in WORDS if code != "en"))]
    chooser = page.xpath('//nav[@class="languages"]//a')
    assert [(tag, f"../{tag}/index.html") for tag in tags] == [(a.get("lang"), a.get("href")) for a in chooser]
    links = {link.get("hreflang"): link.get("href") for link in page.xpath("//link[@hreflang]")}
    base = PROJECT.base_url
    assert {**{tag: f"{base}{tag}/index.html" for tag in tags}, "x-default": f"{base}index.html"} == links
    assert [f"{base}ar/index.html"] == page.xpath('//link[@rel="canonical"]/@href')
    foreign = {e.get("lang") for e in page.iter() if e.get("lang")} - set(tags)
    assert ["../index.html"] == page.xpath('//a[@class="library"]/@href')
    assert set() == foreign


def test_topics_are_headings_with_the_same_id_in_every_language() -> None:
    """One can link to a topic; the list of topics leads to each, with how many handouts it has."""
    both = [listing(code, name, name, *topics) for code in ("en", "ar") for name, *topics in (
        ("a", "Sleep"), ("b", "Back pain", "Sleep"), ("c",))]  # fmt: skip
    english, arabic = index(both, "en/index.html"), index(both)
    assert ["topic.back-pain", "topic.sleep", "topic."] == english.xpath("//section/@id")
    assert {*english.xpath("//section/@id")} == {*arabic.xpath("//section/@id")}
    assert ["Back pain", "Sleep", "More handouts"] == [text(h2) for h2 in english.xpath("//section/h2")]
    ways = [(a.get("href"), text(a)) for a in english.xpath('//nav[@class="topics"]//a')]
    assert [("#topic.back-pain", "Back pain 1"), ("#topic.sleep", "Sleep 2"), ("#topic.", "More handouts 1")] == ways
    assert [["b"], ["a", "b"], ["c"]] == [[text(h3) for h3 in s.xpath(".//h3")] for s in english.xpath("//section")]
    assert ["a.html", "b.html"] == english.xpath('//section[@id="topic.sleep"]//h3/a/@href')


def test_topics_that_a_language_calls_the_same_stay_two() -> None:
    """Each keeps its id; neither is a landmark, of which two must not have one name."""
    same = [replace(listing("ar", name, name), subjects=((name, said("النوم")),)) for name in ("Rest", "Sleep")]
    page = index(same)
    assert ["topic.rest", "topic.sleep"] == page.xpath("//section/@id")
    assert [] == page.xpath("//section/@aria-labelledby")


def test_one_topic_needs_no_heading() -> None:
    """The id is there all the same, and the headings do not skip a level."""
    page = index([listing("ar", "a", "a", "Sleep"), listing("ar", "b", "b", "Sleep")])
    assert ["topic.sleep"] == page.xpath("//section/@id")
    assert ["h1", "h2", "h2"] == [e.tag for e in page.iter("h1", "h2", "h3")]


def test_a_topic_without_translation_is_marked_and_last() -> None:
    """It stands in the source's language, told to screen readers, behind the topics that the reader can read."""
    fallen = replace(listing("ar", "a", "a"), subjects=(("Heat", Filled("Heat", "Heat", Fallback.UNTRANSLATED)),))
    page = index([fallen, listing("ar", "b", "b", "Sleep")])
    assert ["النوم", "Heat"] == [text(h2) for h2 in page.xpath("//section/h2")]
    assert [("en", "ltr")] * 2 == [(e.get("lang"), e.get("dir")) for e in page.xpath('//span[.="Heat"]')]


def test_the_first_index_stays_small_with_many_handouts() -> None:
    """Two hundred handouts in each language: the first index leads to languages and topics, the others hold the handouts."""
    many = [
        listing(code, f"h{i}", f"Handout {i}", *(["Sleep", "Back pain"][: 1 + i % 2]))
        for code in WORDS
        for i in range(200)
    ]
    made = web.indexes(many, PROJECT, WORDS_OF)
    assert 30_000 > len(made["index.html"])
    assert 250_000 > max(map(len, made.values()))
    first = etree.fromstring(made["index.html"])
    assert ["ar/index.html#topic.back-pain", "ar/index.html#topic.sleep"] == sorted(
        first.xpath('//section[@id="ar"]//li/a/@href')
    )
    assert ["ar/index.html"] == first.xpath('//section[@id="ar"]/p[@class="all"]/a/@href')
    page = etree.fromstring(made["ar/index.html"])
    assert (200, 100) == (len(page.xpath("//h3")), len(page.xpath('//ul[@class="also"]/li')))


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("en", ["Ankle", "ache", "Éclair", "eye", "zoo"]),
        ("ja", ["あし", "いた", "ねむり", "安全", "薬"]),  # kana, then signs by their reading: an, yaku
        ("zh_Hans", ["安全", "背痛", "疼痛", "药"]),  # an, bei, teng, yao
        ("zh_Hant", ["人工", "手術", "疼痛", "藥"]),  # 2, 4, 10 and 19 strokes
        ("ko", ["가슴", "나이", "허리"]),
    ],
)
def test_titles_are_sorted_as_their_readers_look_them_up(code: str, expected: list[str]) -> None:
    """Small letters beside capital ones, marks beside bare letters, Chinese and Japanese by sound or strokes."""
    row = languages.language(code)
    assert sorted(expected, key=lambda title: languages.sort_key(title, row)) == (
        ["ache", *expected[:1], *expected[2:]] if code == "en" else expected
    )


@given(st.text(min_size=1))
def test_an_id_of_a_topic_is_one_whatever_it_is_called(words: str) -> None:
    """ASCII without a space, so that it can stand in any link; the case of letters makes no other topic."""
    assert re.fullmatch(r"topic\.[a-z0-9]+(-[a-z0-9]+)*", web.topic_id(words))
    assert web.topic_id("Back pain") == web.topic_id(" back  Pain") != web.topic_id("Back-pain!")


@pytest.mark.parametrize(
    ("code", "count", "expected"),
    [
        ("en", 63_400, "63 kB"),
        ("fr", 63_400, "63\u202fko"),
        ("fr", 1_250_000, "1,2\u202fMo"),
        ("ar", 63_400, "63 كيلوبايت"),
        ("ja", 999_499, "999 KB"),
        ("de", 1_230_000, "1,2 MB"),
        ("hmn", 12, "1 kB"),
    ],
)
def test_sizes_are_said_as_the_language_says_them(code: str, count: int, expected: str) -> None:
    """By CLDR; rounded to what a reader can use; unknown languages get the international signs. Never broken over lines."""
    assert expected.replace(" ", "\u00a0") == languages.format_size(count, languages.language(code))


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the tiny library."""
    folder = tiny(tmp_path_factory.mktemp("indexes"))
    press.build(folder, jobs=1)
    return folder


def test_every_page_leads_to_the_index_of_its_language(root: Path) -> None:
    """By a link that works from a folder as well; and our own rules find nothing."""
    pages = sorted(path for path in (root / "build").glob("*/*.html") if path.name != "index.html")
    words = {"en": "All handouts", "de": "Alle Merkblätter", "ar": "كل النشرات", "ja": "すべての説明書"}
    for page in pages:
        (link,) = etree.fromstring(page.read_bytes()).xpath('//a[@class="all"]')
        assert (words[page.parent.name], "index.html") == (text(link), link.get("href"))
    assert 8 == len(pages)
    assert () == validate.own(root / "build", root).problems


def test_what_is_to_be_downloaded_says_its_size(root: Path) -> None:
    """On the page, the indexes and the front desk: the size of the very file."""
    size = languages.format_size((root / "build/de/demo.de.epub").stat().st_size, languages.language("de"))
    for name, path in (("de/demo.html", '//p[@class="download"]/a'), ("de/index.html", '//a[@href="demo.de.epub"]'),
                       ("index.html", '//a[@href="de/demo.de.epub"]')):  # fmt: skip
        (link,) = etree.fromstring((root / "build" / name).read_bytes()).xpath(path)
        assert text(link).endswith(" ".join(size.split())), name
    desk = etree.fromstring((root / "build/desk/demo/index.html").read_bytes())
    english = languages.format_size((root / "build/de/demo.de.epub").stat().st_size, languages.language("en"))
    assert english == desk.xpath('//a[@href="../../de/demo.de.epub"]/span[@class="weight"]')[0].text


def test_a_language_that_is_gone_takes_its_index_along(root: Path, tmp_path: Path) -> None:
    """The manifest knows it, so the next build removes it."""
    other = tmp_path / "library"
    shutil.copytree(root, other)
    settings = other / "source/handouts.toml"
    settings.write_text(settings.read_text(encoding="utf-8").replace('["de", "ar", "ja"]', '["de"]'), encoding="utf-8")
    press.build(other, jobs=1)
    assert (True, False) == tuple((other / f"build/{tag}/index.html").exists() for tag in ("de", "ar"))
    assert "ar/index.html" not in (other / "build/index.html").read_text(encoding="utf-8")


def test_collections_stand_before_the_handouts_of_their_language() -> None:
    """A reader finds the book of several handouts there, an English title marked; a language without one shows none."""
    title = replace(said("Everything"), fallback=Fallback.UNTRANSLATED)
    book = replace(listing("ar", "both", ""), title=title, page_name="", forms=(Form("book", "ar/both.ar.epub"),))
    made = web.indexes([listing(code, "a", "A") for code in ("en", "ar")], PROJECT, WORDS_OF, collected=[book])
    arabic, english = (etree.fromstring(made[f"{code}/index.html"]) for code in ("ar", "en"))
    heads = arabic.xpath('//section[@class="shelf"]//li/*[self::h2 or self::h3]/a')
    assert [("Everything", "both.ar.epub", "en"), ("A", "a.html", None)] == [
        (text(a), a.get("href"), a.get("lang")) for a in heads
    ]
    assert ["A"] == [text(a) for a in english.xpath('//section[@class="shelf"]//li/*[self::h2 or self::h3]/a')]

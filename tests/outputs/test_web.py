"""Web pages: what a reader sees, what a browser may do, and that no value can turn into markup.

A line added to cases/web/hostile.txt is a hostile value put into every field. Golden pages are written anew by
``HANDOUTPRESS_GOLDEN=write pytest tests/test_web.py``; read the difference before you commit it.
"""

from __future__ import annotations

import json
import os
import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from markupsafe import Markup, escape
from samples import FIGURE, PROJECT, WORDS, edition, neighbours, page, said

from handoutpress import validate
from handoutpress.model import Clinic, Edition, Interface, Listing, Page, Project, Signature, State, TocEntry
from handoutpress.outputs import web
from handoutpress.outputs.web.figure_sizes import sized
from handoutpress.outputs.web.slim import slim

CASES = Path(__file__).parents[1] / "cases" / "web"
HOSTILE = (CASES / "hostile.txt").read_text(encoding="utf-8").rstrip("\n").split("\n")
CODES = tuple(WORDS)
BASE = "https://example.org/"
CLINIC = Clinic("Lake Clinic", "+1 (555) 010-0199", "Mon-Fri 8-17", "1 Lake Road", "https://lake.example/", "112", "us")


def listings(*codes: str) -> list[Listing]:
    return [edition(code).listing() for code in codes or CODES]


def printed(made: Edition, project: Project = PROJECT, siblings: list[Listing] | None = None) -> bytes:
    return web.page(made, listings() if siblings is None else siblings, neighbours(made.language.locale), project)


def first(*arguments: object) -> bytes:
    """Return build/index.html."""
    return web.indexes(*arguments)["index.html"]  # type: ignore[arg-type]


def tree(data: bytes) -> etree._Element:
    """Return a page as an XML parser sees it: a page that is not well-formed raises here."""
    return etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True))


def found(data: bytes, path: str) -> list[str]:
    return [str(item) for item in tree(data).xpath(path)]


def text_of(data: bytes, path: str) -> str:
    return " ".join("".join(tree(data).xpath(path)[0].itertext()).split())


# What a reader sees


@pytest.mark.parametrize(("code", "words", "marked"), [
    ("ja", "SleepWell 3.0", True), ("zh_Hans", "SleepWell", True), ("ja", "それから", False), ("ja", "Vitamin ビタミン", False),
    ("de", "SleepWell", False), ("ar", "SleepWell", False),
])  # fmt: skip
def test_no_dots_stand_on_latin_letters(code: str, words: str, marked: bool) -> None:
    """Where emphasis is a dot at each sign, a Latin name is slanted, as in books: with dots nobody reads it."""
    made = edition(code)
    made = replace(made, page=replace(made.page, parts=(f"<p><em>{words}</em></p>",)))
    page = web.page(made, listings(), neighbours(code), PROJECT).decode()
    assert marked is ('<em class="latin">' in page)


@pytest.mark.parametrize("name", ["en", "ar", "ja", "index"])
def test_the_golden_pages(name: str) -> None:
    """A page changes only when somebody means it to; the style sheet's hash is left out."""
    data = first(listings(), PROJECT) if name == "index" else printed(edition(name))
    actual = re.sub(rb"style\.[0-9a-f]{8}\.css", b"style.css", data).decode()
    golden = CASES / "golden" / f"{name}.html"
    if os.environ.get("HANDOUTPRESS_GOLDEN") == "write":
        golden.write_text(actual, encoding="utf-8", newline="\n")
    assert golden.read_text(encoding="utf-8") == actual


@pytest.mark.parametrize("code", CODES)
def test_a_page_says_its_language_and_direction(code: str) -> None:
    """<html> carries the BCP 47 tag and the direction; the page parses as XML as well as HTML."""
    made = edition(code)
    html = tree(printed(made))
    assert (made.language.tag, made.language.direction) == (html.get("lang"), html.get("dir"))


def test_the_chooser_names_each_language_in_itself() -> None:
    """Each edition that exists is named in its own words, marked as such; the page itself is the current one."""
    nav = '//nav[@class="languages"]//a'
    data = printed(edition("ar"), siblings=listings("en", "ar", "zh_Hans"))
    assert ["English", "العربية", "简体中文"] == found(data, nav + "/text()")
    assert ["en", "ar", "zh-Hans"] == found(data, nav + "/@lang") == found(data, nav + "/@hreflang")
    assert ["ltr", "rtl", "ltr"] == found(data, nav + "/@dir")
    assert ["العربية"] == found(data, nav + '[@aria-current="page"]/text()')


def test_a_messenger_shows_title_words_and_picture() -> None:
    """Beside a link that somebody sends: of a handout with its cover, of the indexes with what the library is."""
    made = edition("ar")
    page = web.page(made, listings(), neighbours("ar"), replace(PROJECT, base_url=BASE), picture="ar/demo.png")
    said = {
        name: found(page, f'//meta[@property="og:{name}"]/@content')
        for name in ("title", "description", "url", "image")
    }
    expected = {
        "title": [made.page.title.plain],
        "description": [made.page.description.plain],
        "url": [f"{BASE}h/demo/ar/"],
        "image": [f"{BASE}ar/demo.png"],
    }
    assert expected == said
    for name, data in web.indexes(listings(), PROJECT).items():
        head = {"title": found(data, "//h1/text()"), "description": found(data, '//meta[@name="description"]/@content')}
        shown = {key: found(data, f'//meta[@property="og:{key}"]/@content') for key in head}
        assert head == shown, name


@pytest.mark.parametrize(("many", "shown"), [(15, 15), (16, 8), (60, 8)])
def test_many_languages_are_folded_above_the_title(many: int, shown: int) -> None:
    """A phone's first screens are no list of names: the first ones, then a number that opens the rest, without a script."""
    one = listings("ja")[0]
    others = [replace(one, language=replace(one.language, tag=f"ja-x-{number}")) for number in range(many)]
    data = printed(edition("en"), siblings=others)
    nav = '//nav[@class="languages"]'
    assert (shown, many) == (len(found(data, nav + "/ul/li")), len(found(data, nav + "//li")))
    assert ([f"+\u202f{many - shown}"] if many > shown else []) == found(data, nav + "/details/summary/bdi/text()")
    named = found(data, nav + "/details/summary/@aria-labelledby")
    assert all(set(names.split()) <= set(found(data, nav + "//@id")) for names in named)


def test_a_lone_edition_has_no_chooser() -> None:
    """Where there is nothing to choose, nothing asks."""
    assert [] == found(printed(edition("en"), siblings=listings("en")), '//nav[@class="languages"]')


@pytest.mark.parametrize(
    ("base", "expected"),
    [
        ("", {"en": "../en/demo.html", "ja": "../ja/demo.html", "x-default": "../en/demo.html"}),
        (
            "https://example.org/h/",
            {
                "en": "https://example.org/h/en/demo.html",
                "ja": "https://example.org/h/ja/demo.html",
                "x-default": "https://example.org/h/en/demo.html",
            },
        ),
    ],
)
def test_hreflang_names_the_editions_that_exist(base: str, expected: dict[str, str]) -> None:
    """Alternates are the existing editions and no others, x-default the source; absolute if it is known where."""
    data = printed(edition("ja"), replace(PROJECT, base_url=base), listings("en", "ja"))
    links = tree(data).xpath("//link[@hreflang]")
    assert expected == {link.get("hreflang"): link.get("href") for link in links}
    assert ([base + "h/demo/ja/"] if base else []) == found(data, '//link[@rel="canonical"]/@href')


def test_a_machine_draft_says_so_and_leads_to_the_original() -> None:
    """A draft tells its reader that a machine made it, and where the original is."""
    data = printed(edition("en", language=edition("de").language, source_language=edition("en").language,
                           state=State("machine")))  # fmt: skip
    notice = text_of(data, '//div[contains(@class, "draft")]')
    assert "This translation was made by a machine. No qualified person has checked it yet." in notice
    assert ["../en/demo.html"] == found(data, '//div[contains(@class, "draft")]//a/@href')


@pytest.mark.parametrize(("stage", "shown"), [("translated", True), ("revised", False), ("clinical", False)])
def test_a_translation_is_a_draft_until_a_second_person_has_revised_it(stage: str, shown: bool) -> None:
    """A person's unrevised translation is a draft too, but is not called a machine's."""
    data = printed(edition("de", state=State(stage)))
    assert shown == bool(found(data, '//div[contains(@class, "draft")]'))
    assert b"made by a machine" not in data


def test_the_source_text_has_no_banner() -> None:
    """The source is no draft of anything, and names no original."""
    data = printed(edition("en"))
    assert [] == found(data, '//div[contains(@class, "notice")]')
    assert [] == found(data, '//p[@class="filing"]')


@pytest.mark.parametrize("stage", ["machine", "revised"])
def test_a_page_with_untranslated_parts_says_so(stage: str) -> None:
    """One sentence at the top, once, when any message shows the source text."""
    some, none = (printed(edition("de", state=State(stage), **more)) for more in ({}, {"counts": {}}))
    assert (1, 0) == (some.count(b"Some parts of this handout"), none.count(b"Some parts of this handout"))


def test_what_fell_back_is_marked_with_its_language() -> None:
    """A title in the source language carries lang and dir, in the head, the heading, the contents and the topics."""
    fallen = replace(said("Numb"), fallback="untranslated")
    toc = tuple(TocEntry(2, f"h{i}", "Heading", fallback=True) for i in range(3))
    data = printed(edition("ar", page=replace(page("ar"), title=fallen, description=fallen, toc=toc)))
    for path in (
        "//h1",
        '//p[@class="lead"]',
        '//meta[@name="description"]',
        '//nav[@class="toc"]//a',
        '//li[.="Sleep"]',
    ):
        assert {("en", "ltr")} == {(item.get("lang"), item.get("dir")) for item in tree(data).xpath(path)}, path


def test_words_that_a_language_lacks_are_marked_as_english() -> None:
    """A screen reader must not read English words in an Arabic voice; in attributes they stand bare."""
    data = printed(edition("ar", interface=Interface(edition("ar").language, {})))
    assert ["en"] == found(data, '//h2[@id="page.contact"]/span/@lang')
    assert "تحذير" not in text_of(data, '//footer[@class="about"]')


def test_a_library_title_without_translation_is_marked_too() -> None:
    """The library's name is a message like others: untranslated, it carries the source's language."""
    named = Interface(edition("ar").language, {("library", PROJECT.title): "نشرات"})
    pages = printed(edition("ar")), printed(edition("ar", interface=named))
    assert [["en"], []] == [found(data, '//a[@class="library"]/@lang') for data in pages]


def test_the_contents_have_two_levels() -> None:
    """Headings of the second level are chapters, those of the third their sections; deeper ones are left out."""
    toc = [TocEntry(level, f"h{i}", str(i)) for i, level in enumerate((2, 3, 4, 3, 2, 2))]
    expected = [("0", ["1", "3"]), ("4", []), ("5", [])]
    assert expected == [(chapter.plain, [s.plain for s in below]) for chapter, below in web.outline(toc)]


def test_long_contents_keep_their_chapters_only() -> None:
    """Contents that would fill a phone's screen leave their sections out."""
    toc = [TocEntry(2 + i % 2, f"h{i}", str(i)) for i in range(16)]
    assert [(str(i), []) for i in range(0, 16, 2)] == [(chapter.plain, below) for chapter, below in web.outline(toc)]


def test_contents_never_leave_out_what_is_urgent() -> None:
    """Neither where they are long nor where it stands deep."""
    toc = [TocEntry(2, f"h{i}", str(i)) for i in range(16)]
    toc.insert(5, TocEntry(4, "call", "Call 911", role="emergency"))
    toc.insert(5, TocEntry(3, "other", "Other", role="dose"))
    expected = [(str(i), ["Call 911"] if i == 4 else []) for i in range(16)]
    assert expected == [(chapter.plain, [entry.plain for entry in below]) for chapter, below in web.outline(toc)]


def test_contents_that_begin_too_deep_lose_nothing() -> None:
    """A first heading of the third level is a line of its own."""
    toc = [TocEntry(3, "a", "a"), TocEntry(2, "b", "b")]
    assert [("a", []), ("b", [])] == [(chapter.plain, below) for chapter, below in web.outline(toc)]


def test_short_handouts_have_no_contents() -> None:
    """Two chapters are seen at a glance."""
    assert [] == found(printed(edition("de")), '//nav[@class="toc"]')


def test_links_lead_to_this_language_else_to_the_source() -> None:
    """An article that this language lacks is read in the source's; sections and figures keep their names."""
    parts = replace(page("ar"), parts=())
    made = edition("ar", page=parts)
    links = {"other": "other.html", "third.md#a b": "../en/third.html#a%20b", "demo#x": "demo.html#x"}
    spied: dict[str, str] = {}

    class Spy(Page):
        def body(self, link, figure):  # type: ignore[no-untyped-def]
            spied.update({key: link(key) for key in links}, figure=figure(FIGURE))
            return ""

    fields = {name: getattr(parts, name) for name in Page.__dataclass_fields__}
    web.body(replace(made, page=Spy(**fields)), neighbours("ar"), PROJECT)
    assert {**links, "figure": "../figures/Nadel%20und%20Nerv.svg"} == spied


def test_related_topics_are_linked_only_where_they_exist() -> None:
    """An article of this language is a link; a topic without an article is text; a missing article is not named."""
    related = (("other", said("")), ("missing", said("")), ("", said("Schlaf")))
    data = printed(edition("de", page=replace(page("de"), related=related)))
    entries = [(item.findtext("a"), item.text) for item in tree(data).xpath('//section[@class="related"]//li')]
    assert [(WORDS["de"][4], None), (None, "Schlaf")] == entries


def test_the_clinic_can_be_called() -> None:
    """Its numbers are dialled without their marks and shown isolated, left to right."""
    data = printed(edition("ar"), replace(PROJECT, clinic=CLINIC))
    assert ["tel:+15550100199", "tel:112"] == found(data, '//a[starts-with(@href, "tel:")]/@href')
    assert ["+1 (555) 010-0199", "112"] == found(data, '//a[starts-with(@href, "tel:")]/bdi[@dir="ltr"]/text()')
    assert ["en"] == found(data, '//p[@class="clinic-name"]/bdi/@lang')


def test_without_a_clinic_there_are_lines_to_write_on() -> None:
    """A printed sheet leaves room for the clinic's name and number."""
    assert 2 == len(tree(printed(edition("de"))).xpath('//dl[@class="blank"]//dd'))


def test_the_footer_says_what_a_front_desk_files_by() -> None:
    """Id, edition, title and language in both languages, revision, dates in the reader's words, who signed, the book."""
    day = date(2026, 4, 1)
    signed = (
        Signature("translated", "Ada", "", day),
        Signature("clinical", "Ben", "Facharzt", day),
        Signature("community", "", "", day),
    )
    data = printed(edition("de", state=State("clinical", signed)))
    footer = text_of(data, '//footer[@class="about"]')
    for expected in ("demo", "Deutsch (German)", "Numbing the nerve in the back (Englisch)", "0123456789ab",
                     "5. April 2026", "1. März 2027", "Ada, 1. April 2026", "Ben (Facharzt), 1. April 2026",
                     "A person who is not named here, 1. April 2026", "CC BY 4.0"):  # fmt: skip
        assert expected in footer
    assert ["2026-04-05", "2027-03-01", *["2026-04-01"] * 3] == found(data, '//footer[@class="about"]//time/@datetime')
    assert ["demo.de.epub"] == found(data, "//a[@download]/@href")
    assert "Numbing the nerve in the back · German (Deutsch)" == text_of(data, '//p[@class="filing"]')


def test_the_index_has_the_source_first_and_each_language_in_its_words() -> None:
    """A section a language, with its lang and dir, and only what exists; links lead down from build/."""
    data = first(listings("ar", "ja", "en"), PROJECT, {"ar": edition("ar").interface})
    sections = tree(data).xpath('//section[@class="shelf"]')
    assert [("en", "ltr"), ("ar", "rtl"), ("ja", "ltr")] == [(s.get("lang"), s.get("dir")) for s in sections]
    assert ["en/demo.html", "ar/demo.html", "ja/demo.html"] == found(data, "//h3/a/@href")
    assert ["en/index.html", "ar/index.html", "ja/index.html"] == found(data, '//nav[@class="choose"]//a/@href')
    assert "مسودة ترجمة" in "".join(sections[1].itertext())
    assert ["English", "العربية", "日本語"] == found(data, '//nav[@class="choose"]//a/text()')


def test_the_index_of_nothing_is_a_page() -> None:
    """A library without any edition still has a page that says its name."""
    assert "Patient handouts" == text_of(first([], PROJECT), "//h1")


# What a browser may do

FETCHED = "//@src | //link[not(@rel='alternate' or @rel='canonical')]/@href | //@srcset | //@data | //@poster"


@pytest.mark.parametrize("data", [printed(edition("ar"), replace(PROJECT, clinic=CLINIC)), first(listings(), PROJECT)])
def test_a_page_asks_nothing_of_anybody(data: bytes) -> None:
    """Nothing is fetched but this build's style and figures, nothing runs, nothing is sent, nothing is inline."""
    assert [] == [
        url for url in found(data, FETCHED) if not re.match(r"(\.\./)?(assets|figures)/[^/:]+\Z|data:,\Z", url)
    ]
    assert {"application/ld+json"} >= set(found(data, "//script/@type"))
    assert [] == found(data, "//script[not(@type)] | //style | //form | //iframe | //object | //base")
    assert [] == found(data, "//@style | //@*[starts-with(name(), 'on')]")


@pytest.mark.parametrize("data", [printed(edition("de")), first(listings(), PROJECT)])
def test_the_policy_stands_before_anything_that_it_governs(data: bytes) -> None:
    """The Content-Security-Policy is the head's first element after the charset."""
    head = list(tree(data).find("head"))
    assert "utf-8" == head[0].get("charset")
    assert ("Content-Security-Policy", web.POLICY) == (head[1].get("http-equiv"), head[1].get("content"))
    assert "default-src 'none'" in web.POLICY
    assert "unsafe" not in web.POLICY


def test_the_style_sheet_that_a_page_names_is_among_the_assets() -> None:
    """The page's link leads to a file that assets() gives."""
    (href,) = found(printed(edition("de")), '//link[@rel="stylesheet"]/@href')
    assert href.removeprefix("../") in web.assets()


def test_a_page_is_small() -> None:
    """A page with its style stays under 60 KB before figures."""
    assert 60_000 > len(printed(edition("hi"))) + sum(map(len, web.assets().values()))


@pytest.mark.parametrize(
    ("name", "size", "found"),
    [
        ("de/demo.html", 60_000, []),
        ("de/demo.html", 60_001, ["HP733"]),
        ("de/demo.de.bilingual.html", 120_000, []),
        ("de/demo.de.bilingual.html", 120_001, ["HP733"]),
        ("de/index.html", 90_000, []),
        ("desk.html", 90_000, []),
    ],
)
def test_a_heavy_page_is_named(name: str, size: int, found: list[str], tmp_path: Path) -> None:
    """HP733: a handout over 60 KB, a bilingual one over 120 KB, without pictures that stand in the page itself."""
    page = (
        '<!doctype html><html lang="de" dir="ltr"><head><title>D</title></head><body><h1>D</h1>'
        f'<img src="data:image/png;base64,{"A" * 9000}" alt="Logo" /><p>W</p></body></html>'
    )
    picture = len("data:image/png;base64,") + 9000
    path = tmp_path / "build" / name
    path.parent.mkdir(parents=True)
    path.write_text(page.replace("W", "w" * (size + picture - len(page) + 1)), encoding="utf-8")
    outcome = validate.own(tmp_path / "build", tmp_path)
    assert found == [problem.code for problem in outcome.problems if problem.code == "HP733"]


def test_a_page_is_not_heavier_for_its_script(tmp_path: Path) -> None:
    """A page of 60,000 characters is silent in Devanagari too, where a letter takes three bytes."""
    page = (
        '<!doctype html><html lang="hi" dir="ltr"><head><title>D</title></head><body><h1>D</h1><p>W</p></body></html>'
    )
    path = tmp_path / "build" / "hi" / "demo.html"
    path.parent.mkdir(parents=True)
    path.write_text(page.replace("W", "क" * (60_000 - len(page) + 1)), encoding="utf-8")
    outcome = validate.own(tmp_path / "build", tmp_path)
    assert [] == [problem.code for problem in outcome.problems if problem.code == "HP733"]


def test_a_page_leaves_out_what_nobody_reads() -> None:
    """No id of a message, no xml:lang, no icon in the markup: only in tags, never among the words."""
    words = 'He wrote data-msg="88319d94" and class="noteref" xml:lang="en".'
    body = (
        f'<p data-msg="88319d94" lang="en" xml:lang="en" dir="ltr" class="lead">{words}\u2060'
        '<sup><a href="#fn-a" id="fnref-a" role="doc-noteref" class="noteref"><bdi>1</bdi></a></sup></p>'
        '<p class="role-name"><span class="role-icon" aria-hidden="true"></span>Warning</p>'
    )
    mark = '\u2060<sup><a href="#fn-a" id="fnref-a" role="doc-noteref">{}</a></sup>'
    expected = f'<p lang="en" dir="ltr" class="lead">{words}{mark}</p><p class="role-name">Warning</p>'
    assert expected.replace("{}", "1") == slim(body, "", Markup(), turned=False)
    assert expected.replace("{}", "<bdi>1</bdi>") == slim(body, "", Markup(), turned=True)


def test_backlinks_say_their_words_once() -> None:
    """Each is still named, those after the first with their number; the words stand in one place."""
    link = '<a role="doc-backlink" href="#fnref-{}" aria-label="Zur&#252;ck &amp; hoch{}">↩</a>'.replace("&#252;", "ü")
    page = "".join(link.format(*pair) for pair in (("a", ""), ("a-2", " 2"), ("b", ""), ("b-2", " 2")))
    root = etree.fromstring(f"<div>{slim(page, 'Zurück & hoch', escape('Zurück & hoch'), turned=False)}</div>")
    texts = {item.get("id"): item.text for item in root.iter("span")}
    names = [[texts[uid] for uid in link.get("aria-labelledby").split()] for link in root.iter("a")]
    assert [["Zurück & hoch"], ["Zurück & hoch", "2"]] * 2 == names
    assert {"b.": "Zurück & hoch", "b.2": "2"} == texts


def test_the_same_edition_is_the_same_bytes() -> None:
    """Nothing but the values goes into a page."""
    assert printed(edition("ja")) == printed(edition("ja"))


# Values stay values


def everywhere(text: str) -> tuple[Edition, Project]:
    """Return an edition and a project with ``text`` in every field that somebody writes."""
    words, made = said(text), edition("ar")
    whole = replace(page("ar"), title=words, description=words, topics=(words,), related=(("", words),),
                    toc=tuple(TocEntry(2, text, text) for _ in range(3)))  # fmt: skip
    meta = replace(made.article.meta, id=text, title=text)
    messages = {(None, msgid): text for msgid in ("Phone", "Your clinic", "Draft translation", "Skip to the text")}
    interface = Interface(made.language, {**messages, ("library", text): text})
    project = replace(PROJECT, title=text, publisher=text, licence=text,
                      clinic=Clinic(text, text, text, text, "https://lake.example/", text))  # fmt: skip
    article = replace(made.article, meta=meta)
    state = State("translated", (Signature("translated", text, text, date(2026, 4, 1)),))
    return replace(made, article=article, page=whole, interface=interface, state=state), project


def skeleton(data: bytes) -> list[tuple[str, tuple[str, ...]]]:
    """Return each element with the names of its attributes, in order; isolates are the typesetter's, and depend on the words."""
    elements = [(item.tag, tuple(item.keys())) for item in tree(data).iter() if isinstance(item.tag, str)]
    return [item for item in elements if item not in (("bdi", ("dir",)), ("bdo", ("dir",)), ("bdi", ()))]


def holds_as_text(text: str) -> None:
    made, project = everywhere(text)
    harmless, plain_project = everywhere("x")
    listed = [made.listing(), *listings("en")]
    data = printed(made, project, listed)
    assert skeleton(printed(harmless, plain_project, [harmless.listing(), *listings("en")])) == skeleton(data)
    assert " ".join(text.split()) == " ".join("".join(tree(data).find(".//h1").itertext()).split())
    assert set(found(data, "//a/@href")) <= set(found(printed(harmless, plain_project, listed), "//a/@href")) | {
        href for href in found(data, "//a/@href") if href.startswith(("#", "tel:"))
    }
    index = first(listed, project, {"ar": made.interface})
    assert skeleton(
        first([harmless.listing(), *listings("en")], plain_project, {"ar": harmless.interface})
    ) == skeleton(index)


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_value_adds_no_markup(text: str) -> None:
    """Whatever a title, a translation of the interface or a fact of the clinic holds, the elements stay the same."""
    holds_as_text(text)


@settings(max_examples=60, deadline=None)
@given(st.text(st.sampled_from("<>&\"'/\\{}%#$`()=;:-!? \tabjs\u2028\u202e\u2066\u200f\xa0é漢ع"), min_size=1, max_size=40)
       .filter(str.strip))  # fmt: skip
def test_no_value_adds_markup(text: str) -> None:
    """The same for anything one can type."""
    holds_as_text(text)


@pytest.mark.parametrize(
    "url",
    [
        *HOSTILE,
        "https:evil.example",
        "https://\\evil.example",
        "data:text/html,x",
        "http:///x",
        "HTTPS://x\tjavascript:",
        "https://a.example/\u202egro.live",
        "",
    ],
)
def test_a_settings_url_is_a_web_address_or_no_link(url: str) -> None:
    """A URL of the settings that is not http(s) with a host and nothing hidden in it never becomes an href."""
    project = replace(PROJECT, licence_url=url, clinic=replace(CLINIC, url=url))
    hrefs = found(printed(edition("de"), project), "//a/@href")
    assert url == "" or url not in hrefs


def test_structured_data_is_what_it_says() -> None:
    """The data block parses back to the same values, even when a title tries to end it."""
    made = edition("de", page=replace(page("de"), title=said("</script><script>alert(1)</script>\u2028&amp;")))
    (block,) = found(printed(made), '//script[@type="application/ld+json"]/text()')
    expected = web.structured_data(made, listings(), PROJECT)
    assert expected == json.loads(block)
    assert "<" not in block
    assert ("MedicalWebPage", "de", "Draft") == (
        expected["@type"],
        expected["inLanguage"],
        expected["creativeWorkStatus"],
    )
    assert "lastReviewed" not in expected


def test_a_messenger_shows_title_description_and_cover() -> None:
    """Open Graph, in the page's language; a picture only where the library has an address and a cover was drawn."""
    published = replace(PROJECT, base_url="https://example.org/h/")
    cover = "ar/demo.ar.cover.png"
    seen = []
    for project, picture in ((published, cover), (published, ""), (replace(PROJECT, base_url=""), cover)):
        made = web.page(edition("ar"), listings(), neighbours("ar"), project, picture=picture)
        metas = etree.fromstring(made).iter("meta")
        seen.append({one.get("property"): one.get("content") for one in metas if one.get("property")})
    own = edition("ar").page
    assert [(own.title.plain, own.description.plain)] * 3 == [(s["og:title"], s["og:description"]) for s in seen]
    assert [f"https://example.org/h/{cover}", None, None] == [s.get("og:image") for s in seen]


def test_a_page_has_an_icon_among_the_assets() -> None:
    """A tab and a home screen show it."""
    (href,) = etree.fromstring(printed(edition("ar"))).xpath("//link[@rel='icon']/@href")
    assert href.removeprefix("../") in web.assets()


@pytest.mark.parametrize(
    ("name", "data", "size"),
    [
        ("figures/a.svg", b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"/>', ("1200", "900")),
        ("figures/b.svg", b'<svg xmlns="http://www.w3.org/2000/svg" width="80mm" height="40mm"/>', ("302", "151")),
        ("figures/c.svg", b'<svg xmlns="http://www.w3.org/2000/svg"/>', (None, None)),
    ],
)
def test_the_page_keeps_room_for_a_figure(name: str, data: bytes, size: tuple[str | None, str | None]) -> None:
    """In its own ratio, so that no line jumps when it comes; what does not say its ratio has none."""
    text = f'<div><figure>\n<img src="../{name}" alt="x" />\n</figure><p><img src="../{name}" alt="y" /></p></div>'
    first, second = etree.fromstring(sized(text, {name: data})).iter("img")
    assert size == (first.get("width"), first.get("height"))
    assert second.get("width") is None

"""The front desk's page as it is written; tests/browser/test_front_desk.py drives it."""

from __future__ import annotations

import base64
import hashlib
import re
import unicodedata
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st
from libraries import tiny
from lxml import etree
from samples import PROJECT, WORDS, edition, said

from handoutpress import languages, press, validate
from handoutpress.editions import interface
from handoutpress.model import Interface
from handoutpress.outputs import desk
from handoutpress.outputs.desk import desk_pages, word_sheets
from handoutpress.outputs.sheet import pictures

ENGLISH = Interface(PROJECT.source_language, {})


def written(**changes: object) -> bytes:
    listings = [replace(edition(code).listing(), **changes) for code in WORDS]  # type: ignore[arg-type]
    return desk.page(listings, PROJECT, ENGLISH)


def test_the_policy_names_the_one_script_by_its_hash() -> None:
    """The hash is that of the script as it stands in the page; nothing else may run, and nothing may be sent."""
    page = written().decode()
    script = page[page.rindex("<script>") + len("<script>") : page.rindex("</script>")]
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', page)
    assert policy
    assert policy[1].replace("&#39;", "'").endswith(f"script-src 'sha256-{digest}'")
    assert 1 == page.count("<script")


def pages(**changes: object) -> dict[str, bytes]:
    listings = [replace(edition(code).listing(), **changes) for code in WORDS]  # type: ignore[arg-type]
    return {one.name: one.make() for one in desk.documents(listings, PROJECT, ENGLISH, ids={"demo": "demo-id"})}


def handout(made: dict[str, bytes]) -> etree._Element:
    (name,) = [name for name in made if name.endswith("/index.html")]
    return etree.fromstring(made[name])


def test_every_language_of_a_handout_is_there_with_its_state() -> None:
    """A page an article, a card a language: its names, its title, its state in words."""
    root = handout(pages())
    names = ["".join(e.itertext()) for e in root.xpath("//li//span[@class='named']")]
    assert [edition(code).language.name for code in WORDS] == names
    states = ["".join(e.itertext()) for e in root.xpath("//p[@class='facts']/span[1]")]
    assert ["Original text"] + ["Made by a machine, not checked"] * 5 == states


def words_of(sheet: bytes) -> list[list[str]]:
    """Return what a style sheet of words holds: name, title, words of each handout."""
    found = re.fullmatch(r'@charset "utf-8";\n:root \{ --desk-[A-Za-z-]+: "([^"]*)"; \}\n', sheet.decode())
    assert found
    return [[unquote(part) for part in entry.split("/")] for entry in found[1].split("|")]


def test_it_is_found_by_the_title_in_every_language() -> None:
    """What the script compares holds each title, small and without marks: here, or in the sheet of a language."""
    made = pages()
    (found,) = etree.fromstring(made["desk.html"]).xpath("//section/@data-find")
    assert desk.plain(edition("en").page.title.plain) in desk.plain(found)
    assert found == unicodedata.normalize("NFC", found)
    for code in WORDS.keys() - {"en"}:
        one = edition(code)
        ((name, title, words),) = words_of(made[f"desk/words.{one.language.tag}.css"])
        assert (one.article.slug, one.page.title.plain) == (name, title)
        assert desk.plain(one.page.title.plain) in words


@given(st.text(), st.text())
def test_a_sheet_of_words_holds_any_title(title: str, other: str) -> None:
    """Whatever a title is made of, it comes out as it went in, and nothing leaves the string."""
    one, two = (replace(edition("de").listing(), title=said(text)) for text in (title, other))
    row = edition("de").language
    found = words_of(word_sheets.sheet(row, [("a", one), ("c.b", two)]))
    assert [["a", title], ["c.b", other]] == [entry[:2] for entry in found]


def test_a_big_library_has_a_light_desk() -> None:
    """200 handouts in 12 languages with all their files: the page stays under 300 KB, the rest is asked for when needed."""
    rows = [
        languages.language(code)
        for code in ("en", "es", "fr", "ar", "zh_Hans", "ja", "hi", "de", "fa", "ko", "vi", "ru")
    ]
    blank = edition("de").listing()
    title, described = (
        "How to look after your back at home and at work, number {}",
        "What to do, what to watch for and whom to call. " * 3,
    )
    listings = []
    for number in range(200):
        for row in rows:
            name = f"a-handout-about-something-{number}"
            full = replace(edition("de"), language=row, outputs=("page", "book", "sheet", "take-home"))
            full = replace(full, article=replace(full.article, slug=name))
            both = replace(full, beside=ENGLISH)
            listings.append(
                replace(
                    blank,
                    slug=name,
                    language=row,
                    title=said(title.format(number)),
                    description=said(described),
                    forms=(*full.forms, *both.forms),
                )
            )
    project = replace(PROJECT, languages=tuple(rows[1:]))
    first = desk.page(listings, project, ENGLISH)
    assert 300_000 > len(first)
    assert 200 == first.count(b"<section")


def test_a_desk_offers_one_paper_first() -> None:
    """Of a library that says its paper "Print" names none; where both are made, the other comes last."""
    made = replace(edition("en"), outputs=("take-home",))
    for papers, found in (
        (("letter",), ["Print, One sheet"]),
        (("a4", "letter"), ["Print A4, One sheet", "Print Letter, One sheet"]),
    ):
        listing = replace(made, papers=papers).listing()
        project = replace(PROJECT, clinic=replace(PROJECT.clinic, paper=papers[0] if len(papers) == 1 else ""))
        root = handout({one.name: one.make() for one in desk.documents([listing], project, ENGLISH)})
        links = ["".join(link.itertext()).strip() for link in root.xpath("//p[@class='files']/a")]
        assert found == [link[: len(start)] for link, start in zip(links, found, strict=True)]


@pytest.mark.skipif(not pictures.can_code(), reason="needs the extra [pdf]")
def test_a_code_leads_to_the_address_for_life() -> None:
    """What a phone sees of the picture is the address that is written above it."""
    zxingcpp = pytest.importorskip("zxingcpp")
    project = replace(PROJECT, base_url="https://handouts.example.org/")
    listings = [edition(code).listing() for code in WORDS]
    slug = listings[0].slug
    made = {one.name: one.make() for one in desk.documents(listings, project, ENGLISH, ids={slug: "demo-id"})}
    root = handout(made)
    codes = root.xpath("//*[local-name()='svg']")
    assert len(WORDS) == len(codes)
    for code, card in zip(codes, root.xpath("//li[@data-tag]"), strict=True):
        seen = [found.text for found in zxingcpp.read_barcodes(drawn(code))]
        assert [f"https://handouts.example.org/h/demo-id/{card.get('data-tag')}/"] == seen
        assert seen == card.xpath(".//p[@class='handed']/a/@href")


def drawn(code: etree._Element) -> Any:
    """Return the picture of a code that is made of rows of dashes: black on white, four dots a module."""
    numpy = pytest.importorskip("numpy")
    side = int(code.get("viewBox").split()[2])
    dots = numpy.full((side, side), 255, numpy.uint8)
    x = y = 0.0
    for kind, *numbers in re.findall(r"([Mmh])(-?[0-9.]+)(?: ?(-?[0-9.]+))?", code[-1].get("d")):
        if kind == "h":
            dots[int(y), int(x) : int(x) + int(numbers[0])] = 0
            x += int(numbers[0])
        else:
            x, y = (float(numbers[0]) + x * (kind == "m"), float(numbers[1]) + y * (kind == "m"))
    return numpy.kron(dots, numpy.ones((4, 4), numpy.uint8))


def test_a_library_without_an_address_has_no_codes() -> None:
    """Nothing leads nowhere."""
    project = replace(PROJECT, base_url="")
    made = {
        one.name: one.make() for one in desk.documents([edition("de").listing()], project, ENGLISH, ids={"demo": "x"})
    }
    assert [] == handout(made).xpath("//*[local-name()='svg']")
    assert b'data-codes=""' not in made["desk.html"]


def test_a_language_is_found_by_its_name_in_every_language_of_the_library() -> None:
    """Who speaks French asks for ``arabe``; a language that the library lacks is known by its name as well."""
    names = {row.tag: found for row, found in desk_pages._languages(PROJECT)}
    assert {"arabic", "arabisch", "アラヒア語".replace("ア", "あ").replace("ラ", "ら").replace("ヒ", "ひ")} <= set(
        names["ar"].split()
    )
    assert "العربيه" not in names["ar"].split()  # folded as it is typed on a Persian keyboard
    assert {"somali", "soomaali"} <= set(names["so"].split())
    assert "en-XA" not in names


def test_a_collection_stands_beside_the_handouts() -> None:
    """The book of several handouts has a section of its own, even if it is named like one of them."""
    bound = edition("de").listing()
    bound = replace(bound, title=replace(bound.title, plain="Alles zusammen"))
    root = etree.fromstring(desk.page([edition("de").listing()], PROJECT, ENGLISH, collected=[bound]))
    titles = ["".join(heading.itertext()) for heading in root.xpath("//section/h2")]
    assert [edition("de").page.title.plain, "Alles zusammen"] == titles


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("Größe", "GROSSE"),
        ("l’arthrose", "l'arthrose"),
        ("Low-back pain", "low back"),
        ("مكتبة", "مکتبه"),
        ("أقراص", "اقراص"),
        ("می\u200cخوانم", "میخوانم"),
        ("カタカナ", "かたかな"),
        ("Đau lưng", "dau lung"),
        ("Ｔａｂｌｅｔｓ", "tablets"),
    ],
)
def test_letters_that_keyboards_lack_do_not_matter(written: str, typed: str) -> None:
    """What people type for one another is compared alike."""
    assert desk.plain(typed) in desk.plain(written)


@given(st.text())
def test_small_letters_without_marks_are_stable(text: str) -> None:
    """Comparing a text that was made comparable changes nothing: page and script agree."""
    assert desk.plain(text) == desk.plain(desk.plain(text)).strip()


def test_hostile_words_stay_words() -> None:
    """A title can neither end the script, an attribute nor the policy."""
    hostile = "\"'><script>alert(1)</script>&"
    root = etree.fromstring(written(title=replace(edition("en").page.title, plain=hostile)))
    assert hostile == "".join(root.xpath("//section/h2")[0].itertext())
    assert 1 == len(root.xpath("//script"))


def test_it_passes_our_own_rules_and_another_script_does_not(tmp_path: Path) -> None:
    """The validator lets the desk's one script pass by its hash, and none that somebody put in its place."""
    root = tiny(tmp_path)
    press.build(root)
    build = root / "build"
    assert () == tuple(validate.own(build, root).problems)
    page = build / "desk.html"
    page.write_text(page.read_text(encoding="utf-8").replace('"use strict"', '"use strict" '), encoding="utf-8")
    assert ["HP722"] == [problem.code for problem in validate.own(build, root).problems]


def test_it_speaks_the_source_language() -> None:
    """A library whose articles are German has a German front desk."""
    german = edition("de").language
    page = desk.page([], replace(PROJECT, source_language=german), interface.load(german, None)).decode()
    assert "Für den Empfang" in page

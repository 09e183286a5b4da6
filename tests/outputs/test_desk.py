"""The front desk's page as it is written; tests/browser/test_front_desk.py drives it."""

from __future__ import annotations

import base64
import hashlib
import re
import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from libraries import tiny
from lxml import etree
from samples import PROJECT, WORDS, edition

from handoutpress import press, validate
from handoutpress.editions import interface
from handoutpress.model import Interface
from handoutpress.outputs import desk

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


def test_every_language_of_a_handout_is_there_with_its_state() -> None:
    """One section an article, a line a language: its names, its title, its state in words."""
    root = etree.fromstring(written())
    (section,) = root.xpath("//section")
    names = ["".join(e.itertext()) for e in section.xpath(".//span[@class='named']")]
    assert [edition(code).language.name for code in WORDS] == names
    states = ["".join(e.itertext()) for e in section.xpath(".//p[@class='facts']/span[1]")]
    assert ["Original text"] + ["Made by a machine, not checked"] * 5 == states


def test_it_is_found_by_the_title_in_every_language() -> None:
    """What the script compares holds each title, small and without marks."""
    (found,) = etree.fromstring(written()).xpath("//section/@data-find")
    for code in WORDS:
        assert desk.plain(edition(code).page.title.plain) in desk.plain(found)
    assert found == unicodedata.normalize("NFC", found)


def test_a_language_is_found_by_its_name_in_every_language_of_the_library() -> None:
    """Who speaks French asks for ``arabe``; a language that the library lacks is known by its name as well."""
    names = dict(desk._languages(PROJECT))
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

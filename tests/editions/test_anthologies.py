"""Several handouts as one book: order, words, links, and what a language lacks."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from libraries import tiny, tree
from lxml import etree

from handoutpress import press, validate
from handoutpress.model import HandoutError

COLLECTION = """
[[collection]]
id = "starter"
title = "First things first"
introduction = "What everybody gets on the first day."
articles = ["second", "demo"]
"""
OPF = "{http://www.idpf.org/2007/opf}"
XHTML = "{http://www.w3.org/1999/xhtml}"


def library(folder: Path, collection: str = COLLECTION) -> Path:
    root = tiny(folder)
    settings = root / "source/handouts.toml"
    settings.write_text(settings.read_text(encoding="utf-8") + collection, encoding="utf-8")
    words = root / "locales/de/LC_MESSAGES/handoutpress.po"
    if words.is_file():
        text = words.read_text(encoding="utf-8")
    else:
        text = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n"Language: de\\n"\n'
    text += '\nmsgctxt "collection"\nmsgid "First things first"\nmsgstr "Das Wichtigste zuerst"\n'
    words.write_text(text, encoding="utf-8")
    return root


def member(book: Path, name: str) -> etree._Element:
    with zipfile.ZipFile(book) as opened:
        return etree.fromstring(opened.read(f"EPUB/{name}"))


@pytest.fixture(scope="module")
def build(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the tiny library with a collection."""
    root = library(tmp_path_factory.mktemp("anthology"))
    press.build(root)
    return root / "build"


def test_each_language_has_the_book_with_a_chapter_a_handout_in_order(build: Path) -> None:
    """Cover, contents, introduction, then the handouts as the settings order them."""
    for tag in ("en", "de", "ar", "ja"):
        package = member(build / f"{tag}/starter.{tag}.epub", "content.opf")
        items = {item.get("id"): item.get("href") for item in package.iter(f"{OPF}item")}
        spine = [items[ref.get("idref")] for ref in package.iter(f"{OPF}itemref")]
        assert ["cover.xhtml", "nav.xhtml", "text/handout.xhtml", "text/second.xhtml", "text/demo.xhtml"] == spine


def test_title_and_introduction_are_messages(build: Path) -> None:
    """Where a translator has said them, the book says them; elsewhere they are marked as English."""
    german = member(build / "de/starter.de.epub", "text/handout.xhtml")
    assert "Das Wichtigste zuerst" == german.findtext(f".//{XHTML}h1")
    lead = german.find(f".//{XHTML}p[@class='lead']")
    assert ("en", "What everybody gets on the first day.") == (lead.get("lang"), lead.text)


def test_translators_are_given_both(tmp_path: Path) -> None:
    """``extract`` puts them into the template of the interface."""
    root = library(tmp_path)
    press.extract(root)
    template = (root / "locales/templates/handoutpress.pot").read_text(encoding="utf-8")
    for text in ("First things first", "What everybody gets on the first day."):
        assert f'msgctxt "collection"\nmsgid "{text}"' in template


def test_a_link_to_a_handout_of_the_same_book_stays_in_it(build: Path) -> None:
    """No network is needed to follow it; in the book of that handout alone it leads online."""
    together = member(build / "de/starter.de.epub", "text/demo.xhtml").xpath("//@href")
    assert "../text/second.xhtml#what-helps" in together
    alone = member(build / "de/demo.de.epub", "text/handout.xhtml").xpath("//@href")
    assert "https://example.org/handouts/de/second.html#what-helps" in alone


def test_what_a_language_lacks_is_left_out_and_named(tmp_path: Path) -> None:
    """Japanese has no second handout: its book does without, and the build says so."""
    root = library(tmp_path)
    (root / "locales/ja/LC_MESSAGES/second.po").unlink()
    built = press.build(root)
    assert ("starter, Japanese: without second",) == built.left_out
    with zipfile.ZipFile(root / "build/ja/starter.ja.epub") as book:
        assert "EPUB/text/second.xhtml" not in book.namelist()


def test_a_collection_lacks_no_sheet_that_nobody_asked_for(tmp_path: Path) -> None:
    """Handouts with one leaf to take home, and no whole sheet: the collection is a book, and nothing is told as missing."""
    root = library(tmp_path)
    settings = root / "source/handouts.toml"
    settings.write_text(settings.read_text("utf-8").replace("take-home = false", "take-home = true"), "utf-8")
    built = press.build(root)
    assert (True, False) == tuple((root / f"build/de/starter.de{kind}").is_file() for kind in (".epub", ".a4.pdf"))
    assert () == built.left_out


def test_anthologies_pass_our_own_rules_and_are_made_alike_twice(build: Path, tmp_path: Path) -> None:
    """No finding; the same bytes from another folder in one process."""
    assert () == tuple(validate.own(build, build.parent).problems)
    other = library(tmp_path)
    press.build(other, jobs=1)
    name = "ar/starter.ar.epub"
    assert (build / name).read_bytes() == (other / "build" / name).read_bytes()
    assert name in tree(build)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('"second", "demo"', '"secnd"', "the collection 'starter' has no article 'secnd'"),
        ('id = "starter"', 'id = "demo"', "collection.id 'demo' is not usable"),
        ('id = "starter"', 'id = "../x"', "collection.id '../x' is not usable"),
    ],
)
def test_a_collection_is_checked(tmp_path: Path, old: str, new: str, said: str) -> None:
    """Its articles exist, and its name is free."""
    with pytest.raises(HandoutError) as caught:
        press.build(library(tmp_path, COLLECTION.replace(old, new)))
    assert [("HP112", said)] == [(problem.code, problem.text) for problem in caught.value.problems]

"""Readings above words reach a sheet in brackets, and a book says that it has them."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace

import pytest
from samples import FIGURES, PROJECT, edition, neighbours

from handoutpress.outputs import epub
from handoutpress.outputs.sheet import content_tree
from handoutpress.validate import own_rules

READ = "<p><ruby>腰痛<rp>（</rp><rt>ようつう</rt><rp>）</rp></ruby>の薬</p>"


def words(node: object) -> str:
    """Return the words of a sheet's content as they are set, one after the other."""
    if isinstance(node, str):
        return node
    inner = node["c"] if isinstance(node, dict) else node
    return "".join(words(one) for one in inner)  # type: ignore[attr-defined]


def test_paper_has_it_in_brackets() -> None:
    """One paragraph of words, none of them lost and none of them alone."""
    made = content_tree.content(content_tree.tree(f"<body>{READ}</body>").iter("p"))
    assert "腰痛（ようつう）の薬" == words(made)


@pytest.mark.parametrize("code", ["ja", "ar", "de"])
def test_a_book_says_that_it_has_readings(code: str) -> None:
    """In any language, and only if there is one."""
    made = edition(code)
    with_reading = replace(made, page=replace(made.page, parts=(*made.page.parts, READ)))
    said = []
    for each in (made, with_reading):
        with zipfile.ZipFile(io.BytesIO(epub.book(each, neighbours(code), PROJECT, FIGURES))) as archive:
            said.append("rubyAnnotations" in archive.read("EPUB/content.opf").decode())
    assert [False, True] == said


def test_the_contents_of_a_book_call_a_heading_by_its_words_alone() -> None:
    """Our own rule takes the reading above a heading for no difference from its line in the contents (HP729)."""
    made = edition("ja")
    heading = made.page.toc[0]
    body = f'<h2 id="{heading.id}"><ruby>{heading.plain}<rp>（</rp><rt>よみ</rt><rp>）</rp></ruby></h2>'
    data = epub.book(
        replace(made, page=replace(made.page, parts=(body,), toc=(heading,))), neighbours("ja"), PROJECT, FIGURES
    )
    assert [] == list(own_rules.book(data))

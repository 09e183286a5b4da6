"""A page from a mould is the page that its template makes, byte for byte: whatever its texts say, in every language."""

from __future__ import annotations

from dataclasses import replace

import pytest
import samples
from hypothesis import given, settings
from hypothesis import strategies as st
from markupsafe import escape

from handoutpress import languages
from handoutpress.model import Edition, Fallback, Filled, HandoutError, Interface, Listing, TocEntry
from handoutpress.outputs import epub
from handoutpress.outputs.moulds import Moulds
from handoutpress.outputs.style import PACKAGE, Theme
from handoutpress.outputs.web import lasting
from handoutpress.reviews.past_editions import Handout, Past
from handoutpress.reviews.recalls import Verdict

ODD = (
    "",
    "A <b> & \"c\" 'd'",
    "\ue000\ue001\uf8ff",
    "אחד 20 mg",
    "هل",
    "दर्द",
    "{{ title }}",
    "%s \\1 \n\t",
    "1",
)
"""Texts that a careless filling would trip over."""


@given(st.lists(st.tuples(st.text(max_size=5), st.text(max_size=5)), max_size=8))
def test_filling_is_rendering(pages: list[tuple[str, str]]) -> None:
    """One mould serves all pages of a kind, in any order: what it gives is what rendering each of them gives."""

    def render(texts: object) -> bytes:
        first, last = (str(text) for text in texts)  # type: ignore[attr-defined]
        return f"<p title='{escape(first)}'>{escape(last)}, {escape(first)}</p>{'!' if last else ''}\n".encode()

    moulds = Moulds()
    texts = [pair for pair in pages if not any("\ud800" <= char <= "\udfff" for char in "".join(pair))]
    assert [render(pair) for pair in texts] == [moulds.page("kind", pair, render) for pair in texts]


@pytest.mark.parametrize("mark", ["\ue000\ue001\uf8ff", "\ue000\uf8fe\uf8ff"])
def test_a_mark_in_what_all_pages_share_fills_nothing(mark: str) -> None:
    """A clinic may be called as a hole is marked, or as one for which there is no text: its name stays its name."""

    def render(texts: object) -> bytes:
        [title] = texts  # type: ignore[misc]
        return f"<h1>{title}</h1><p>{mark}</p>".encode()

    moulds, titles = Moulds(), ["Sleep", "Pain", "Sleep", "Pain"]
    assert [render([title]) for title in titles] == [moulds.page("kind", [title], render) for title in titles]


def life(
    uid: str, title: str, *, rows: tuple[str, ...], fallback: bool = False, collection: bool = False
) -> lasting.Life:
    """Return a handout that is made today in some languages, and of which there were editions in some."""
    reason = Fallback.UNTRANSLATED if fallback else None
    made: dict[str, Listing] = {}
    for code in rows:
        listing = samples.edition(code).listing()
        made[listing.language.tag] = replace(
            listing, title=Filled("", title, reason), description=Filled("", f"{title} {code}")
        )
    past = {code: PAST[len(uid + title + code) % len(PAST)] for code in ("de", "hi", "zh-Hans")}
    return lasting.Life(Handout(uid, collection=collection), title, made, past)


PAST = (
    (),
    (Past(12, "2026-01-31", Verdict.CURRENT),),
    (
        Past(3, "2026-02-28", Verdict.CURRENT),
        Past(3, "2026-01-31", Verdict.OLD),
        Past(2, "2025-01-31", Verdict.RECALLED),
    ),
    (
        Past(3, "2024-02-29", Verdict.CURRENT),
        Past(3, "2023-01-31", Verdict.OLD),
        Past(1, "2022-01-31", Verdict.RECALLED),
    ),
    (Past(1, "2022-01-31", Verdict.RECALLED), Past(1, "2021-01-31", Verdict.OLD)),
)
"""What was handed out of a handout in a language, the newest first."""


@pytest.mark.parametrize("base", ["", "https://example.org/h/"])
@pytest.mark.parametrize("fallback", [False, True])
def test_addresses_from_moulds_are_those_from_their_template(base: str, *, fallback: bool) -> None:
    """Some handouts in other languages than others, titles that fell back or say markup, an id for each, collections."""
    project = replace(samples.PROJECT, base_url=base)
    rows = [languages.language(code) for code in ("en", "de", "ar", "hi", "zh-Hans")]
    words = {row.locale: Interface(row, {(None, "All handouts"): f"{row.autonym} <1>"}) for row in rows}
    moulds = Moulds()
    for number, title in [*enumerate(ODD)] * 3:
        there = ("en", "de", "ar", "hi")[: 4 - number % 3]
        one = life(f"id-{number}", title, rows=there, fallback=fallback, collection=number % 2 == 1)
        used = [row for row in rows if row.tag in one.listings or row.tag == "zh-Hans"]
        plain = lasting.pages(one, used, words, project)
        assert plain == lasting.pages(one, used, words, project, moulds=moulds)


@settings(max_examples=30)
@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20))
def test_no_title_is_taken_for_a_mark(title: str) -> None:
    """What one handout is called changes nothing of another's page."""
    rows, moulds = [languages.language("en")], Moulds()
    words = {"en": Interface(rows[0], {})}
    both = [life("one", title, rows=("en",)), life("two", "\ue000\ue002\uf8ff" + title, rows=("en",))]
    plain = [lasting.pages(each, rows, words, samples.PROJECT) for each in both]
    assert plain == [lasting.pages(each, rows, words, samples.PROJECT, moulds=moulds) for each in both]


def edition_of(code: str, number: int) -> Edition:
    """Return an edition that differs from the others of its language in everything that a book says of it."""
    made = samples.edition(code)
    title = ODD[number % len(ODD)] or "nothing"
    reason = Fallback.UNTRANSLATED if number % 4 == 3 else None
    entries = (
        TocEntry(2, "a b", title, reason is not None, "warning"),
        TocEntry(3 - number % 2, "c", "20 mg " + title),
        *made.page.toc,
    )
    page = replace(
        made.page,
        title=Filled(str(escape(title)), title, reason),
        description=Filled(str(escape(title)), title),
        toc=entries[: 1 + number % 5],
    )
    meta = replace(made.article.meta, id=f"id-{number}", edition=number + 1)
    state = replace(made.state, stage="published") if number % 3 == 2 else made.state
    return replace(made, page=page, article=replace(made.article, meta=meta), state=state, uuid=f"uuid-{number}")


@pytest.mark.parametrize("theme", [PACKAGE, replace(PACKAGE, logo=samples.LOGOS[".png"])], ids=["plain", "logo"])
@pytest.mark.parametrize("code", ["en", "de", "ar", "hi"])
def test_books_from_moulds_are_those_that_are_made_one_by_one(code: str, theme: Theme) -> None:
    """Titles that say markup, fell back or run to both sides; headings of any depth; drafts; with and without a picture."""
    moulds = Moulds()
    for number in [*range(len(ODD))] * 3:
        made, picture = edition_of(code, number), b"PNG" if number % 2 else None
        plain = epub.book(made, {}, samples.PROJECT, samples.FIGURES, None, theme, picture)
        assert plain == epub.book(made, {}, samples.PROJECT, samples.FIGURES, None, theme, picture, moulds)


@pytest.mark.parametrize("bad", ["\x0b", "\ufffe"])
def test_what_xml_cannot_hold_is_told_as_without_moulds(bad: str) -> None:
    """HP710 in a title, in a heading: the mould had neither."""
    moulds, made = Moulds(), edition_of("de", 1)
    epub.book(made, {}, samples.PROJECT, samples.FIGURES, moulds=moulds)
    for page in (
        replace(made.page, title=Filled(bad, f"a {bad}")),
        replace(made.page, toc=(TocEntry(2, "a", f"a {bad}"),)),
    ):
        with pytest.raises(HandoutError, match="HP710"):
            epub.book(replace(made, page=page), {}, samples.PROJECT, samples.FIGURES, moulds=moulds)

"""What editions say of one another: which articles a page leads to, and what it tells of them and of its own other languages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from handoutpress.library import figures
from handoutpress.model import Edition, Filled, Language, Listing, Problem, State
from handoutpress.press.memo.value_hashes import hash_of, hash_of_editions
from handoutpress.press.opened_library.load import Library
from handoutpress.press.production import font_memo, take_home_room
from handoutpress.press.production.edition_units import Unit
from handoutpress.press.production.packed_findings import packed


def unit_of(both: Sequence[Edition], key: str, library: Library, findings: Sequence[Problem] = ()) -> Unit:
    """Return what others say of an article in a language; ``both`` are its edition and the bilingual one, if there is one."""
    first = both[0]
    needs_font, free = font_memo.wanted(library, first.language), bool(library.theme.templates)
    listing = replace(_listing(both), fits=take_home_room.fits(both, library))
    return Unit(
        slug=first.article.slug,
        key=key,
        total=first.total,
        counts=dict(first.counts),
        findings=packed(findings),
        listing=listing,
        told=hash_of(sibling(listing, library.project.source_language, free=free)),
        named=hash_of(neighbour(listing, free=free)),
        listed=hash_of(listing),
        value=hash_of_editions(both),
        asks=tuple(sorted({slug for edition in both for slug in asks(edition)})),
        letters=font_memo.letters_of(both) if needs_font else "",
        drawn=tuple(sorted({figures.published(name) for edition in both for name in edition.drawn})),
        waiting=first.held,
    )


def asks(edition: Edition) -> Iterator[str]:
    """Yield the slugs of the articles that an edition's pages lead to, or whose titles they say."""
    yield from (slug for slug, _ in edition.page.related if slug)
    for part in edition.page.parts:
        if not isinstance(part, str) and part.what == "link":
            target = part.key.partition("#")[0]
            yield target.removesuffix(".md")


_NOTHING, _NO_STATE = Filled("", ""), State("source")


def neighbour(listing: Listing, *, free: bool = False) -> Listing:
    """Return an edition as the pages of other articles in its language see it: its title and files.

    ``free``: a library's own templates may say all of it.
    """
    if free:
        return listing
    return _as_seen(listing, listing.title)


def sibling(listing: Listing, source: Language, *, free: bool = False) -> Listing:
    """Return an edition as the pages of its article in other languages see it: its files, and the title of the source."""
    return listing if free else _as_seen(listing, listing.title if listing.language == source else _NOTHING)


def _as_seen(listing: Listing, title: Filled) -> Listing:
    """Return a listing with nothing but its files and a title; ``replace`` takes three times as long, and there are many."""
    return Listing(
        slug=listing.slug,
        language=listing.language,
        title=title,
        description=_NOTHING,
        topics=(),
        state=_NO_STATE,
        date=date.min,
        page_name=listing.page_name,
        book_name=listing.book_name,
        forms=listing.forms,
        subjects=(),
        fits=listing.fits,
    )


def _listing(both: Sequence[Edition]) -> Listing:
    """Return what others say of an edition: its own names, and every file, the bilingual ones too."""
    return replace(both[0].listing(), forms=tuple(form for edition in both for form in edition.forms))

"""What editions say of one another, and which letters a book cannot show: said sooner, and the same."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
import samples

from handoutpress.model import Filled, Listing, State
from handoutpress.press.production import font_memo
from handoutpress.press.production.mentions import neighbour, sibling


@pytest.mark.parametrize("code", ["en", "de", "ar", "ja"])
def test_an_edition_is_seen_by_others_with_its_title_and_files_alone(code: str) -> None:
    """In its language with its title, in others without; where a library has templates of its own with all that it says."""
    made = samples.edition(code).listing()
    told = replace(made, description=Filled("", ""), topics=(), subjects=(), state=State("source"), date=date.min)
    assert told == neighbour(made)
    assert (told if code == "en" else replace(told, title=Filled("", ""))) == sibling(made, samples.ENGLISH)
    assert made == neighbour(made, free=True) == sibling(made, samples.ENGLISH, free=True)


def by_replacing(listing: Listing, sizes: dict[str, int]) -> Listing:
    return replace(listing, forms=tuple(replace(one, size=sizes.get(one.name, one.size)) for one in listing.forms))


def test_a_listing_is_weighed_by_its_own_files() -> None:
    """Files of others change nothing; of its own each that was weighed gets its size."""
    made = samples.edition("de").listing()
    for sizes in ({}, {"fr/other.fr.html": 7}, {made.page_name: 9}, {made.page_name: 9, made.book_name: 11, "x": 1}):
        assert by_replacing(made, sizes) == made.weighed(sizes)


def test_a_letter_that_no_font_has_is_told_of_each_book() -> None:
    """What was found out of one book is not looked for again in the next; what is missing is told of both."""
    good, bad = samples.edition("en"), samples.edition("en")
    bad = replace(bad, page=replace(bad.page, description=Filled("\U000e0fff", "a\U000e0fff")))
    first = [font_memo.boxes(edition, None) for edition in (good, bad, good, bad)]
    assert first == [font_memo.boxes(edition, None) for edition in (good, bad, good, bad)]
    assert ([], True) == (first[0], "U+E0FFF" in "".join(first[1]))

"""Editions that wait to be printed take little room, and are afterwards what they were."""

from __future__ import annotations

import pickle
import random
from dataclasses import replace

import pytest
from samples import edition

from handoutpress.model import Edition, Fallback, Interface
from handoutpress.press.production.packed_editions import IN_MEMORY, Waiting, packed

EDITIONS = [edition(code) for code in ("en", "de", "ja", "zh_Hans", "hi")]
RICH = edition(
    "de",
    counts={Fallback.HELD: 2, Fallback.FUZZY: 1},
    outputs=("page", "sheet"),
    beside=Interface(EDITIONS[0].language, {}),
    figures={"figures/a.svg": "figures/a.fr.svg"},
    drawn={"figures/a.fr.svg": b"<svg \xff/>"},
    translators=("A. B.",),
    english=("Warning",),
    borrowed=3,
    collection=True,
)


@pytest.mark.parametrize("one", [*EDITIONS, RICH], ids=lambda one: one.language.tag)
def test_an_edition_comes_out_as_it_went_in(one: Edition) -> None:
    """Every value of it, to the order of its mappings and the kind of each."""
    again = packed(one).edition()
    assert one == again
    assert repr(one) == repr(again)


def test_what_editions_share_stays_shared() -> None:
    """The article and the words of the pages are held once, however many editions there are."""
    again = packed(RICH).edition()
    assert RICH.article is again.article
    assert RICH.interface is again.interface
    assert RICH.beside is again.beside


def test_many_editions_wait_on_the_disk() -> None:
    """More of them than may be held in memory come back as they went in, in any order; of some there is none."""
    waiting = Waiting()
    drawn = random.Random(1).randbytes(IN_MEMORY // 3)  # what cannot be packed smaller
    for one in EDITIONS:
        waiting.keep((one.language.locale, "a"), [one, replace(one, drawn={"figures/a.svg": drawn})])
    waiting.keep(("fr", "a"), ())
    for there in (waiting, pickle.loads(pickle.dumps(waiting))):  # as another process gets them
        for one in reversed(EDITIONS):
            assert [one, replace(one, drawn={"figures/a.svg": drawn})] == there.of((one.language.locale, "a"))
    assert (True, [], False, []) == (
        ("fr", "a") in waiting,
        waiting.of(("fr", "a")),
        ("fr", "b") in waiting,
        waiting.of(("fr", "b")),
    )

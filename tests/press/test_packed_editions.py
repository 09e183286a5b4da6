"""Editions that wait to be printed take little room, and are afterwards what they were."""

from __future__ import annotations

import itertools
import pickle
import random
from dataclasses import replace

import pytest
from samples import edition

from handoutpress.model import Edition, Fallback, Interface, Place, Problem, warning
from handoutpress.press.production import packed_findings
from handoutpress.press.production.packed_editions import IN_MEMORY, Waiting, packed
from handoutpress.press.production.packed_findings import Findings

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


def _problem(number: int) -> Problem:
    return warning(f"HP{number}", Place("locales/de/LC_MESSAGES/a.po", number), f"«{number}»", "look\tat it")


@pytest.mark.parametrize(
    ("of_editions", "of_files"),
    [
        ((), ()),
        (((),), ()),
        (((_problem(501),), (), (_problem(402), _problem(501))), ()),
        ((), (_problem(740),)),
        (((_problem(502),),), (_problem(740), _problem(736))),
    ],
)
def test_packed_findings_are_the_tuple_that_they_stand_for(
    of_editions: tuple[tuple[Problem, ...], ...], of_files: tuple[Problem, ...]
) -> None:
    """Order, number, truth, places, hash and text of all of them, as if none had been packed."""
    plain = (*itertools.chain(*of_editions), *of_files)
    found = Findings([packed_findings.packed(some) for some in of_editions], of_files)
    assert plain == tuple(found)
    assert (plain, len(plain), bool(plain), hash(plain)) == (found, len(found), bool(found), hash(found))
    assert (plain[::-1], plain[1:], repr(plain)) == (found[::-1], found[1:], repr(found))
    assert [found[index] for index in range(len(plain))] == list(plain)
    assert found != (*plain, _problem(600))

"""The walk over a real course of 574 files that nobody of this project wrote, and the catalogs its translators made."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from pathlib import Path

import polib
import pytest

from handoutpress.markdown import inline
from handoutpress.markdown.compiler import walk
from handoutpress.model import Segment, Skeleton

CORPUS = Path(__file__).resolve().parents[3] / "shared" / "corpora" / "comprehensive-rust"
FRONT = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
FENCES = re.compile(r"^[ \t]*(```+|~~~+).*?^[ \t]*\1[ \t]*$", re.DOTALL | re.MULTILINE)
MARKERS = re.compile(r"\n[ \t]*(?:[-*+]|\d+[.)]|#+|</?\w[^>]*>)(?=\s)|\n[ \t]*(?=\n)|\||</?\w[^>]*>\n")

pytestmark = pytest.mark.skipif(not CORPUS.is_dir(), reason="the corpus lies beside the checkout, not in it")


@cache
def course() -> dict[str, tuple[str, tuple[Segment, ...], Skeleton, Counter[str]]]:
    """Return file -> (text without YAML, segments, skeleton, problems by code)."""
    found = {}
    for path in sorted((CORPUS / "src").rglob("*.md")):
        name = path.relative_to(CORPUS / "src").as_posix()
        text = FRONT.sub("", path.read_text("utf-8"))
        segments, skeleton, problems = walk(text, name)
        found[name] = (text, segments, skeleton, Counter(problem.code for problem in problems))
    return found


def words(msgid: str, links: tuple[tuple[str, str], ...] = ()) -> str:
    """Return a message in the form in which both sides are compared: words only."""
    return re.sub(r"\s+", " ", inline(msgid, links).plain).strip()


def blocks(text: str) -> str:
    """Return a source as one line, each block between pilcrows: told by lines alone, without our parser."""
    flat = MARKERS.sub(" ¶ ", "\n\n" + FENCES.sub("\n\n", re.sub(r"<!--.*?-->", "", text, flags=re.DOTALL)) + "\n\n")
    return f"¶ {bare(flat)} ¶"


def bare(text: str) -> str:
    """Return Markdown without marks and link targets, by expressions alone."""
    text = re.sub(r"\[((?:[^\[\]]|\[[^\[\]]*\])*)\](?:\([^()]*\)|\[[^\[\]]*\])?", r"\1", text)
    return re.sub(r"\s+", " ", re.sub(r"[*_`\\<>\[\]]", "", text)).strip()


def compared(catalog: str) -> tuple[int, int, list[str], int, list[str]]:
    """Return (found, seen by lines alone among them, missed, ours in theirs, ours not in theirs), of what is still current.

    The catalogs are older than the sources: a message of theirs counts if its text still is a block of the file, a
    segment of ours counts against us only in files of which every message of theirs is still there.
    """
    theirs: dict[str, dict[str, str]] = {}
    for entry in polib.pofile(str(CORPUS / "po" / catalog)):
        for file, _ in () if entry.obsolete else entry.occurrences:
            theirs.setdefault(file.removeprefix("src/"), {})[words(entry.msgid)] = entry.msgid
    hits, seen, missed, shared, extra = 0, 0, [], 0, []
    for name in sorted(theirs.keys() & course().keys() - {"SUMMARY.md"}):
        text, segments, skeleton, _ = course()[name]
        ours = {words(segment.msgid, skeleton.links): segment.msgid for segment in segments}
        flat, current = blocks(text), True
        for plain, msgid in theirs[name].items():
            gone = f"¶ {bare(msgid)} ¶" not in flat
            hits += plain in ours
            seen += plain in ours and not gone
            missed += [msgid] if plain not in ours and not gone else []
            current &= plain in ours or not gone
        shared += len(ours.keys() & theirs[name].keys())
        extra += [ours[plain] for plain in sorted(ours.keys() - theirs[name].keys()) if current]
    return hits, seen, missed, shared, extra


def test_every_block_of_the_course_can_be_cut_and_proved() -> None:
    """Of 574 files none has a block whose msgid does not render as the block itself (HP215)."""
    codes: Counter[str] = Counter()
    for _, _, _, found in course().values():
        codes.update(found.keys())
    expected = {
        "HP202",
        "HP208",
        "HP210",
        "HP211",
        "HP214",
    }  # raw HTML, `#` headings, links into folders, a label twice
    assert expected == set(codes), codes
    assert codes["HP211"] == 1
    assert len(course()) == 574


@pytest.mark.parametrize("catalog", ["pt-BR.po", "de.po", "ja.po", "fa.po"])
def test_segments_are_those_that_the_translators_know(catalog: str) -> None:
    """At least 98.5 % of the prose messages are found, at least 99 % of ours are among theirs."""
    hits, seen, missed, shared, extra = compared(catalog)
    assert hits > 2000
    assert seen / hits > 0.99, "the test no longer sees which messages are current"
    assert hits / (hits + len(missed)) >= 0.985, missed
    assert shared / (shared + len(extra)) >= 0.99, extra

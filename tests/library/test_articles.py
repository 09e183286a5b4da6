"""Articles: front matter and text become one value; what stands between articles is checked when all are read.

Every fault has its folder in cases/problems (HP101-HP105, HP120-HP128); here is what they have in common.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from libraries import tiny

from handoutpress.library import articles
from handoutpress.model import HandoutError, Meta, Place, Related, Slot

FRONT = """+++
id = "demo-2"
title = "A *short* title"
description = '''
Words over
two lines.
'''
revised = 2026-01-31
review-by = 2027-01-31
edition = 3
topics = [
    "One",
    "Two",
]
authors = ["Nobody"]
related = [{article = "demo"}, {title = "Sleeping well"}]
region = "uk"
+++
"""


def library(folder: Path, text: str, name: str = "third.md") -> tuple[Path, Path]:
    """Return (article, root) of the tiny library with one more article."""
    root = tiny(folder)
    (root / "source" / name).write_bytes(text.encode())
    return root / "source" / name, root


def test_an_article_is_its_front_matter_and_its_text(tmp_path: Path) -> None:
    """Meta in one line each; segments: title, description, topics, titles of related topics, then the text's, shifted."""
    article = articles.read(*library(tmp_path, FRONT + "\n## Start\n\nWords.\n"))
    meta = Meta(
        id="demo-2",
        title="A *short* title",
        description="Words over two lines.",
        revised=date(2026, 1, 31),
        review_by=date(2027, 1, 31),
        edition=3,
        topics=("One", "Two"),
        authors=("Nobody",),
        related=(Related(article="demo"), Related(title="Sleeping well")),
        region="uk",
    )
    keys = [
        ("meta.title", "A *short* title", 3),
        ("meta.description", "Words over two lines.", 4),
        ("meta.topic", "One", 11),
        ("meta.topic", "Two", 11),
        ("meta.related", "Sleeping well", 16),
        ("heading", "Start", 20),
        (None, "Words.", 22),
    ]
    assert ("third", "source/third.md", meta) == (article.slug, article.path, article.meta)
    assert keys == [(segment.context, segment.msgid, segment.place.line) for segment in article.segments]
    assert [5, 6] == [part.index for part in article.skeleton.parts if isinstance(part, Slot) and part.what == "text"]
    assert [5] == [heading.index for heading in article.skeleton.headings]


@pytest.mark.parametrize("change", [lambda text: "\ufeff" + text, lambda text: text.replace("\n", "\r\n")])
def test_byte_order_mark_and_line_ends_do_not_count(tmp_path: Path, change) -> None:  # type: ignore[no-untyped-def]
    """A file saved on another system is the same article with the same lines."""
    text = FRONT + "\n## Start\n\nA\nb.\n"
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    plain = articles.read(*library(tmp_path / "a", text))
    other = articles.read(*library(tmp_path / "b", change(text)))
    assert plain == other
    assert [s.place for s in plain.segments] == [s.place for s in other.segments]


def test_front_matter_and_text_are_judged_together(tmp_path: Path) -> None:
    """One run names the faults of both, with the lines of the file."""
    text = FRONT.replace("edition", "editoin") + "\n# Start\n"
    with pytest.raises(HandoutError) as caught:
        articles.read(*library(tmp_path, text))
    found = [(problem.code, problem.place) for problem in caught.value.problems]
    assert [("HP102", Place("source/third.md", 10)), ("HP208", Place("source/third.md", 20))] == found


def test_all_files_are_judged_together(tmp_path: Path) -> None:
    """read_all names the faults of every file."""
    _, root = library(tmp_path, "no front matter", "a.md")
    (root / "source" / "b.md").write_text("+++\n", encoding="utf-8")
    with pytest.raises(HandoutError) as caught:
        articles.read_all(root)
    assert ["source/a.md", "source/b.md"] == [problem.place.path for problem in caught.value.problems]


def test_read_all_is_in_order_of_slugs(tmp_path: Path) -> None:
    """Articles come by slug, whatever the file system says."""
    assert ["demo", "second"] == [article.slug for article in articles.read_all(tiny(tmp_path))]


def test_a_figure_that_leads_out_of_the_source_does_not_exist(tmp_path: Path) -> None:
    """A link to a file elsewhere on the machine is not published."""
    _, root = library(tmp_path, FRONT + "\n## Start\n\n![A secret](figures/leak.png)\n")
    (tmp_path / "secret.png").write_bytes(b"x")
    (root / "source" / "figures" / "leak.png").symlink_to(tmp_path / "secret.png")
    with pytest.raises(HandoutError) as caught:
        articles.read_all(root)
    assert ["HP128"] == [problem.code for problem in caught.value.problems]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=40), st.integers(0, len(FRONT)))
def test_any_bytes_are_an_article_or_problems(tmp_path_factory: pytest.TempPathFactory, junk: bytes, at: int) -> None:
    """Whatever a file holds: an article, or problems on lines that it has."""
    data = FRONT.encode()[:at] + junk + FRONT.encode()[at:] + b"\n## Start\n"
    root = tmp_path_factory.mktemp("root")
    path = root / "a.md"
    path.write_bytes(data)
    try:
        problems = (articles.read(path, root), ())[1]
    except HandoutError as fault:
        problems = fault.problems
    assert all(0 <= problem.place.line <= data.count(b"\n") + data.count(b"\r") + 1 for problem in problems)

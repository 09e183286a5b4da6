"""A day that has not come is told, and never becomes the day of a page, a book or a feed."""

from __future__ import annotations

import zipfile
from datetime import date, timedelta
from pathlib import Path

import pytest
from libraries import tiny, tree

from handoutpress import press
from handoutpress.press import review
from handoutpress.press.opened_library import clock

PEOPLE = '[people.ben]\nname = "Ben"\nlanguages = ["de"]\nstages = ["translated", "revised"]\npublish-name = true\n'
FUTURE = date(2999, 3, 1)


def said(root: Path) -> str:
    """Return all that a build's files say, those inside of books too."""
    texts = []
    for path in sorted((root / "build").rglob("*")):
        if path.suffix == ".epub":
            with zipfile.ZipFile(path) as book:
                texts += [book.read(name).decode("utf-8", "replace") for name in book.namelist()]
        elif path.is_file() and path.suffix in {".html", ".xml", ".json"}:
            texts.append(path.read_text(encoding="utf-8"))
    return "".join(texts)


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """Return a library in which a clock of 2999 signed all of one article and saved all of another."""
    root = tiny(tmp_path)
    (root / "source/people.toml").write_text(PEOPLE, encoding="utf-8")
    review.sign(review.desk(root, "de", "demo", "ben", "translated"), FUTURE)
    path = root / "locales/de/LC_MESSAGES/second.po"
    text = path.read_text(encoding="utf-8")
    head, _, rest = text.partition('"PO-Revision-Date: ')
    path.write_text(f'{head}"PO-Revision-Date: {FUTURE} 12:00+0000\\n"\n{rest.partition(chr(10))[2]}', encoding="utf-8")
    return root


def test_no_page_book_or_feed_has_a_day_that_has_not_come(library: Path) -> None:
    """Both are findings; the build is that of a library in which neither was signed or saved."""
    found = {problem.code for problem in press.check(library)}
    assert {"HP613", "HP317"} <= found
    press.build(library, jobs=1)
    assert (False, False) == ("2999" in said(library), "Ben" in said(library))


def test_a_sign_off_of_the_future_counts_for_nothing(library: Path) -> None:
    """All is still due at the stage; a later safety change would not be older than it."""
    assert () != review.due(review.desk(library, "de", "demo", "ben", "translated"))


def test_a_day_that_begins_earlier_elsewhere_is_believed(tmp_path: Path) -> None:
    """Tomorrow has begun in the east; the day after has nowhere."""
    today = press.today()
    for later, expected in ((1, set()), (2, {"HP613"})):
        root = tiny(tmp_path / str(later))
        (root / "source/people.toml").write_text(PEOPLE, encoding="utf-8")
        review.sign(review.desk(root, "de", "demo", "ben", "translated"), today + timedelta(days=later))
        assert expected == {problem.code for problem in press.check(root)} & {"HP613"}


def test_a_clock_that_is_behind_the_articles_is_not_believed_itself() -> None:
    """A computer without a battery begins in 1970: it judges nobody, and makes the same bytes as any other."""
    revised = [date(2026, 1, 31), date(2026, 2, 1)]
    assert (None, date(2026, 6, 2)) == (
        clock.horizon(revised, date(1970, 1, 1)),
        clock.horizon(revised, date(2026, 6, 1)),
    )


def test_nothing_changes_where_all_days_have_come(tmp_path: Path) -> None:
    """A library whose dates are right is built as if nobody looked at them."""
    one, other = tiny(tmp_path / "one"), tiny(tmp_path / "other")
    for root in (one, other):
        press.build(root, jobs=1)
    assert tree(one) == tree(other)
    assert "2026-02-02" in said(one)

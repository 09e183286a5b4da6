"""What the machine does not let us read is a finding with its path, never a traceback; what is no article is none."""

from __future__ import annotations

import os
import shutil
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from libraries import TINY, tiny, tree

from handoutpress import press
from handoutpress.checks import languages_page
from handoutpress.model import HandoutError

DOCS = Path(__file__).parents[2] / "docs"


def found(root: Path) -> list[tuple[str, str]]:
    return [(problem.code, problem.place.path) for problem in press.check(root)]


@pytest.mark.parametrize(
    "name", ["source/zz.md", "source/people.toml", "source/handouts.toml", "source", "locales/de/LC_MESSAGES/demo.po"]
)
@pytest.mark.parametrize("target", ["nowhere", "SELF"])
def test_a_lost_link_and_a_loop_are_named_or_nothing(tmp_path: Path, name: str, target: str) -> None:
    """A link that leads nowhere or to itself is told with its path; without settings there is no library at all."""
    root = tiny(tmp_path)
    path = root / name
    shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)
    path.symlink_to(path.name if target == "SELF" else target)
    expected = {
        "source/zz.md": [("HP107", "source/zz.md")],
        "source/people.toml": [("HP107", "source/people.toml")],
        "source/handouts.toml": [("HP100", "source/handouts.toml")],
        "source": [("HP100", "source/handouts.toml")],
        "locales/de/LC_MESSAGES/demo.po": [("HP107", "locales/de/LC_MESSAGES/demo.po")],
    }
    assert expected[name] == found(root)


STANDS = ("file", "lost link", "loop", "pipe")
"""What may stand where a folder should be. A folder without rights is none of these: tests may run as root."""


def put(path: Path, what: str) -> None:
    """Put something in the place of a file or folder that is no folder (nor, but for ``file``, a file)."""
    shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)
    path.parent.mkdir(parents=True, exist_ok=True)
    if what == "file":
        path.write_text("")
    elif what == "pipe":
        os.mkfifo(path)
    else:
        path.symlink_to("nowhere" if what == "lost link" else path.name)


FOLDERS = ("locales", "locales/de", "locales/de/LC_MESSAGES", "locales/de/reviews", "locales/de/reviews/demo")
FILES = ("locales/de/LC_MESSAGES/demo.po", "locales/de/LC_MESSAGES/handoutpress.po", "locales/de/glossary.tsv",
         "locales/de/links.toml", "source/people.toml")  # fmt: skip
STANDING = [
    *((name, what) for name in FOLDERS for what in STANDS if (name, what) != ("locales/de/reviews/demo", "file")),
    *((name, what) for name in FILES for what in STANDS[1:]),
]


@pytest.mark.parametrize(("name", "what"), STANDING)
def test_what_cannot_be_read_never_looks_like_nothing(tmp_path: Path, name: str, what: str) -> None:
    """HP107 with its path, from every verb that reads it; nothing is written, so nothing is laid over what was lost."""
    root = tiny(tmp_path)
    put(root / name, what)
    before = sorted(root.rglob("*"))
    assert {"HP107"} == {code for code, path in found(root) if path.startswith(name)}
    verbs = [press.status, partial(press.build, jobs=1)] if what == "loop" else []
    if verbs and ("LC_MESSAGES" in name or name in {"locales", "locales/de", "source/people.toml"}):
        verbs.append(partial(press.update, codes=["de"]))  # which reads nothing else
    for verb in verbs:
        with pytest.raises(HandoutError) as caught:
            verb(root)
        assert "HP107" in {problem.code for problem in caught.value.problems}
    assert before == sorted(path for path in root.rglob("*") if "build" not in path.parts)


@pytest.mark.parametrize("what", STANDS)
def test_format_says_that_it_cannot_read(tmp_path: Path, what: str) -> None:
    """No catalog was looked at is not the same as none has to be changed."""
    root = tiny(tmp_path)
    put(root / "locales", what)
    with pytest.raises(HandoutError, match="HP107"):
        press.format_catalogs(root)
    other = tiny(tmp_path / "other")
    put(other / "locales/de/LC_MESSAGES/demo.po", "pipe")
    (other / "locales/ar/LC_MESSAGES/x.po").mkdir()
    with pytest.raises(HandoutError) as caught:
        press.format_catalogs(other)
    expected = ["locales/ar/LC_MESSAGES/x.po", "locales/de/LC_MESSAGES/demo.po"]
    assert expected == [problem.place.path for problem in caught.value.problems]


def test_a_pipe_is_no_article_and_nobody_waits_for_it(tmp_path: Path) -> None:
    """To read it would take for ever."""
    root = tiny(tmp_path)
    put(root / "source/zz.md", "pipe")
    assert [("HP107", "source/zz.md")] == found(root)


def test_a_library_whose_locales_are_a_link_is_one(tmp_path: Path) -> None:
    """Links that lead to what they should are fine, for the folder and for each file."""
    root = tiny(tmp_path)
    (root / "locales").rename(tmp_path / "elsewhere")
    (root / "locales").symlink_to(tmp_path / "elsewhere")
    assert [] == found(root)


def test_the_lock_file_of_an_editor_is_no_article(tmp_path: Path) -> None:
    """Emacs lays a link that leads nowhere beside a file that is being written: ``.#demo.md``."""
    root = tiny(tmp_path)
    (root / "source" / ".#demo.md").symlink_to("somebody@host.1234")
    assert [] == found(root)


def test_a_library_without_articles_loses_nothing(tmp_path: Path) -> None:
    """``build`` and ``release`` refuse it before they touch what was made before."""
    root = tiny(tmp_path)
    (root / "build").mkdir()
    (root / "build" / "manifest.json").write_text('{"files": {"de/demo.html": {}}, "shared": {}}')
    (root / "build" / "de").mkdir()
    (root / "build" / "de" / "demo.html").write_text("made before")
    for path in (root / "source").glob("*.md"):
        path.unlink()
    before = tree(root)
    for verb in (press.build, partial(press.release, today=date(2026, 6, 1))):
        with pytest.raises(HandoutError, match=r"HP108.*no article in source/"):
            verb(root)
        assert before == tree(root)


def test_the_table_of_languages_is_current() -> None:
    """docs/languages.md is what the table gives: ``python -m handoutpress.checks.languages_page > docs/languages.md``."""
    assert languages_page.page() == (DOCS / "languages.md").read_text(encoding="utf-8")


def test_the_tiny_library_is_readable() -> None:
    """Its files are no links, so that the tests above are about those that they make."""
    assert [] == [path for path in TINY.rglob("*") if path.is_symlink()]


def test_a_figure_that_leads_elsewhere_is_told_as_such(tmp_path: Path) -> None:
    """A link out of source/ would put any file of the machine into handouts; one that leads nowhere is no typing error."""
    root = tiny(tmp_path)
    figure = root / "source" / "figures" / "tablets.svg"
    figure.rename(tmp_path / "tablets.svg")
    for target, said in (("../../../tablets.svg", "leads out of source/"), ("nowhere", "is a link that leads nowhere")):
        figure.unlink(missing_ok=True)
        figure.symlink_to(target)
        assert [("HP128", f"figure 'figures/tablets.svg' {said}")] == [(p.code, p.text) for p in press.check(root)]

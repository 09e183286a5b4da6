"""What the machine does not let us read is a finding with its path, never a traceback; what is no article is none."""

from __future__ import annotations

import shutil
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from libraries import TINY, tiny, tree

from handoutpress import languages, press
from handoutpress.model import HandoutError

DOCS = Path(__file__).parent.parent / "docs"


def found(root: Path) -> list[tuple[str, str]]:
    return [(problem.code, problem.place.path) for problem in press.check(root)]


@pytest.mark.parametrize(
    "name", ["source/zz.md", "source/people.toml", "source/handouts.toml", "source", "locales/de/LC_MESSAGES/demo.po"]
)
@pytest.mark.parametrize("target", ["nowhere", "SELF"])
def test_a_lost_link_and_a_loop_are_named_or_nothing(tmp_path: Path, name: str, target: str) -> None:
    """A link that leads nowhere or to itself is told with its path, or counts as no file; both say what is lacking."""
    root = tiny(tmp_path)
    path = root / name
    shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)
    path.symlink_to(path.name if target == "SELF" else target)
    expected = {
        "source/zz.md": [("HP107", "source/zz.md")],
        "source/people.toml": [],
        "source/handouts.toml": [("HP100", "source/handouts.toml")],
        "source": [("HP100", "source/handouts.toml")],
        "locales/de/LC_MESSAGES/demo.po": [("HP311", "locales/de/LC_MESSAGES/demo.po")],
    }
    assert expected[name] == found(root)


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
    """docs/languages.md is what the table gives: ``python -m handoutpress.languages > docs/languages.md``."""
    assert languages.page() == (DOCS / "languages.md").read_text(encoding="utf-8")


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

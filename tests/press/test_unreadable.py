"""What the machine does not let us read is a finding with its path, never a traceback; what is no article is none."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
import traceback
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from libraries import TINY, tiny, tree

from handoutpress import press
from handoutpress.model import HandoutError
from handoutpress.outputs import language_docs
from handoutpress.press.check_actions import entry_lookup
from handoutpress.validate import own_rules

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
    """A link that leads to another folder of the library is fine; one that leads out of it is told, whatever it leads to."""
    root = tiny(tmp_path)
    (root / "locales").rename(root / "words")
    (root / "locales").symlink_to("words")
    assert [] == found(root)
    (root / "words").rename(tmp_path / "elsewhere")
    (root / "locales").unlink()
    (root / "locales").symlink_to(tmp_path / "elsewhere")
    assert {("HP107", "locales")} == set(found(root))


OUTWARD = (
    "source/zz.md",
    "source/demo.md",
    "source/handouts.toml",
    "source/people.toml",
    "source/theme/tokens.toml",
    "source/theme/templates",
    "locales/de",
    "locales/de/LC_MESSAGES",
    "locales/de/LC_MESSAGES/demo.po",
    "locales/de/LC_MESSAGES/handoutpress.po",
    "locales/de/glossary.tsv",
    "locales/de/links.toml",
    "locales/de/reviews",
    "locales/de/reviews/demo",
    "locales/templates/demo.pot",
)


@pytest.mark.parametrize("name", OUTWARD)
def test_no_link_is_followed_out_of_the_library(tmp_path: Path, name: str) -> None:
    """HP107 with the link's path; not a word of what it leads to is told, and no verb lays anything behind it."""
    root, secret = tiny(tmp_path), "SECRET-OF-THE-MACHINE"
    path = root / name
    outside = tmp_path / "outside"
    is_folder = not path.suffix
    shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)
    path.parent.mkdir(parents=True, exist_ok=True)
    for folder in (outside, outside / "LC_MESSAGES", outside / "demo") if is_folder else (tmp_path,):
        folder.mkdir(exist_ok=True)
    files = [outside / "LC_MESSAGES/demo.po", outside / "demo.po", outside / "demo/x.jsonl"] if is_folder else [outside]
    for file in files:
        file.write_text(secret)
    before = {file: file.read_bytes() for file in files}
    path.symlink_to(outside)
    problems = press.check(root)
    assert ("HP107", name) in {(problem.code, problem.place.path) for problem in problems}
    assert secret not in "".join(map(str, problems))
    assert secret not in str(entry_lookup.look(root, problems))
    for verb in (press.update, press.format_catalogs, press.extract, press.status):
        with contextlib.suppress(HandoutError):
            verb(root)
    assert path.is_symlink()
    assert before == {file: file.read_bytes() for file in outside.rglob("*") if file.is_file()} or not is_folder
    assert is_folder or secret == outside.read_text()


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
    """docs/languages.md is what the table gives: ``python -m handoutpress.outputs.language_docs > docs/languages.md``."""
    assert language_docs.page() == (DOCS / "languages.md").read_text(encoding="utf-8")


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


LINKS = (
    "build",
    "build/de",
    "build/.covers",
    "build/.covers/de",
    "releases",
    "build/manifest.json",
    "build/de/demo.html",
)


@pytest.mark.parametrize("name", LINKS)
def test_nothing_is_written_or_removed_through_a_link(tmp_path: Path, name: str) -> None:
    """A contributor's link in build/ or releases/ costs nobody a file: the verb refuses by name, or lays its own in its place."""
    root, victim = tiny(tmp_path), tmp_path / "victim"
    press.build(root, jobs=1)
    path = root / name
    path.rename(tmp_path / "before") if path.exists() else path.parent.mkdir(exist_ok=True)
    if path.suffix:
        victim.write_text("mine", encoding="utf-8")
    else:
        victim.mkdir()
        for mine in ("family.png", "index.html", "demo.html", "manifest.json"):
            (victim / mine).write_text("mine", encoding="utf-8")
        (victim / "de").mkdir()
        (victim / "de/demo.html").write_text("mine", encoding="utf-8")
    path.symlink_to(victim)
    before = tree(victim) if victim.is_dir() else {"": victim.read_bytes()}
    for verb in (partial(press.build, jobs=1), partial(press.release, today=date(2026, 6, 1), jobs=1)):
        with contextlib.suppress(HandoutError):
            verb(root)
    assert before == (tree(victim) if victim.is_dir() else {"": victim.read_bytes()})


def test_a_record_of_releases_that_is_a_link_is_told(tmp_path: Path) -> None:
    """HP107 for the folder, HP660 for a file of it: a recall must never miss a copy for that."""
    root = tiny(tmp_path)
    (tmp_path / "elsewhere").mkdir()
    (root / "releases").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(HandoutError, match=r"releases: error\[HP107\]"):
        press.release(root, date(2026, 6, 1), jobs=1)


def test_validate_tells_what_it_cannot_look_at(tmp_path: Path) -> None:
    """A page that is a link out of the library, a lost one, a pipe: HP107 with its path, and all others are looked at."""
    root = tiny(tmp_path)
    press.build(root, jobs=1)
    whole = own_rules.own(root / "build", root)
    outside = tmp_path / "outside.html"
    outside.write_text("not well-formed <", encoding="utf-8")
    for name, target in (("de/out.html", outside), ("de/lost.html", Path("nowhere"))):
        (root / "build" / name).symlink_to(target)
    os.mkfifo(root / "build/de/pipe.html")
    found = own_rules.own(root / "build", root)
    expected = ["build/de/lost.html", "build/de/out.html", "build/de/pipe.html"]
    assert expected == sorted(p.place.path for p in found.problems if p.code == "HP107")
    assert set(whole.problems) <= set(found.problems)


def without_rights(root: Path, verb: Callable[[Path], object]) -> str:
    """Run a verb as somebody who owns nothing, if we are root; return what it said is wrong, or its result."""
    reads, writes = os.pipe()
    child = os.fork()
    if not child:
        said = "nothing"
        try:
            if os.getuid() == 0:
                os.setgid(65534)
                os.setuid(65534)
            said = f"result {verb(root)!r}"
        except HandoutError as fault:
            said = str(fault)
        except BaseException as fault:  # the one thing that must not be
            said = "TRACEBACK " + "".join(traceback.format_exception(fault))
        finally:
            os.write(writes, said.encode()[:60_000])
            os._exit(0)
    os.close(writes)
    with os.fdopen(reads, "rb") as told:
        said = told.read().decode()
    os.waitpid(child, 0)
    return said


LOCKED: dict[str, Callable[[Path], object]] = {
    "locales/templates/demo.pot": press.check,
    "locales/templates": press.check,
    "locales/de/LC_MESSAGES/demo.po": press.check,
    "source/theme/tokens.toml": press.check,
    "source/demo.md": press.check,
    "build/de/demo.html": lambda root: own_rules.own(root / "build", root),
    "build/de": lambda root: own_rules.own(root / "build", root),
}


@pytest.mark.skipif(not hasattr(os, "fork"), reason="asks for rights that only Unix has")
@pytest.mark.parametrize("name", LOCKED)
def test_what_belongs_to_somebody_else_is_told_by_its_path(name: str) -> None:
    """HP107 and no traceback, whatever the file is and whichever verb reads it."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        root = tiny(Path(folder))
        (root / "source/theme").mkdir(exist_ok=True)
        (root / "source/theme/tokens.toml").write_text("[tokens]\n", encoding="utf-8")
        press.build(root, jobs=1)
        LOCKED[name](root)  # what Python reads only when it needs it may be somebody else's too
        (root / name).chmod(0)
        said = without_rights(root, LOCKED[name])
        (root / name).chmod(0o755)
    assert ("HP107" in said, "TRACEBACK" in said, name in said) == (True, False, True), said

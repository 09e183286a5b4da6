"""Verbs that are killed (SIGKILL) before any change of the disk: old or new, the same command goes on, and nothing lies about.

Here a tenth of the points is tried, by a seed; all of them with HANDOUTPRESS_ALL_POINTS=1: ``nox -s robustness``.
"""

from __future__ import annotations

import hashlib
import json
import os
import random
import re
import shutil
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from disk import killed
from libraries import tiny, tree

from handoutpress import press
from handoutpress.model import HandoutError
from handoutpress.press import review
from handoutpress.press.check_actions import fix, waive
from handoutpress.press.preview.answers import Pages
from handoutpress.press.review_answers import entered_answers, open_requests
from handoutpress.press.review_file import review_file
from handoutpress.press.terminal import status_tables

pytestmark = pytest.mark.skipif(not hasattr(os, "fork") or sys.platform == "darwin", reason="forks a process that dies")

DAY = date(2026, 11, 22)
PEOPLE = '[people.ben]\nname = "Ben"\nlanguages = ["de"]\nstages = ["translated", "revised"]\n'
DE = "locales/de/LC_MESSAGES/demo.po"
MOST = 6
"""Points that are tried of a verb that makes hundreds of changes, unless all are."""
ALL = bool(os.environ.get("HANDOUTPRESS_ALL_POINTS"))


def edit(root: Path, name: str, old: str, new: str) -> None:
    text = (root / name).read_text(encoding="utf-8")
    assert old in text, old
    (root / name).write_text(text.replace(old, new), encoding="utf-8")


def prepared(folder: Path, *, signed: bool = True) -> Path:
    """Return the tiny library with a collection, links of every form to the second article, and sign-offs of both."""
    root = tiny(folder)
    settings = root / "source/handouts.toml"
    collection = '\n[[collection]]\nid = "all"\ntitle = "All"\narticles = ["demo", "second"]\n'
    settings.write_text(settings.read_text(encoding="utf-8") + collection, encoding="utf-8")
    (root / "source/people.toml").write_text(PEOPLE, encoding="utf-8")
    (root / "locales/de/links.toml").write_text('[links]\n"guide" = "second.md#what-helps"\n', encoding="utf-8")
    press.extract(root)
    press.update(root)
    for slug in ("demo", "second") if signed else ():
        review.sign(review.desk(root, "de", slug, "ben", "translated"), DAY, [])
    return root


def changed_source(root: Path) -> None:
    edit(root, "source/demo.md", "Wash your hands.", "Wash both your hands.")


def wrapped(root: Path) -> None:
    for path in sorted(root.glob("locales/*/LC_MESSAGES/demo.po")):
        edit(root, path.relative_to(root).as_posix(), 'msgid "Before you start"', 'msgid ""\n"Before you start"')


def spaced(root: Path) -> None:
    edit(root, DE, 'msgstr "Bevor Sie anfangen"', 'msgstr "Bevor  Sie anfangen"')


def further_language(root: Path) -> None:
    edit(root, "source/handouts.toml", 'languages = ["de", ', 'languages = ["fr", "de", ')


def built_before(root: Path) -> None:
    press.build(root, jobs=1)
    changed_source(root)


def sat(root: Path) -> None:
    """Sign two messages of those that are due, with a remark on each."""
    desk = review.desk(root, "de", "demo", "ben", "translated")
    sitting = review.Sitting(desk, DAY)
    for item in review.due(desk)[:2]:
        sitting.agree(item)
        sitting.change(item, remark="a remark")


def delivered(root: Path) -> None:
    """Lay a table in the library as an agency sends it back."""
    press.export(root, "csv", ["de"], ["demo"])
    edit(root, "exchange/de/demo.csv", "Setzen Sie sich.", "Setzen Sie sich hin.")


def foreign(root: Path) -> None:
    """Lay a project beside the articles: two pages, and a catalog for both."""
    for name, text in FOREIGN.items():
        (root / "course" / name).parent.mkdir(parents=True, exist_ok=True)
        (root / "course" / name).write_text(text, encoding="utf-8")


FOREIGN = {
    "book.toml": '[book]\ntitle = "A course"\n',
    "src/SUMMARY.md": "# Summary\n\n- [One](one.md)\n- [Two](two.md)\n",
    "src/one.md": "# One\n\nRead [the next](two.md).\n",
    "src/two.md": "# Two\n\nThe end.\n",
    "po/de.po": 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\nmsgid "The end."\nmsgstr "Das Ende."\n',
}


def nothing(root: Path) -> None:
    """Leave the library as it is."""


@dataclass(frozen=True)
class Verb:
    """A verb that writes."""

    run: Callable[[Path], object]
    before: Callable[[Path], None] = nothing
    once: bool = False
    """Whether it refuses to do again what is done."""


VERBS = {
    "extract": Verb(press.extract, changed_source),
    "update": Verb(press.update, changed_source),
    "format": Verb(press.format_catalogs, wrapped),
    "check --fix": Verb(fix.fix, spaced),
    "check --waive": Verb(lambda root: waive.waive(root, "HP427", "a gap", ["de"]), spaced, once=True),
    "source-fix": Verb(
        lambda root: press.source_fix(root, "Drink slowly.", "Drink it slowly.", DAY, "ben", "a typo"), once=True
    ),
    "rename": Verb(lambda root: press.rename(root, "second", "third", DAY, "ben", "a better name"), once=True),
    "add-language": Verb(lambda root: press.add_language(root, "fr"), further_language),
    "status --html": Verb(lambda root: status_tables.status_page(root, press.status(root))),
    "build": Verb(lambda root: press.build(root, jobs=1)),
    "build again": Verb(lambda root: press.build(root, jobs=1), built_before),
    "release": Verb(lambda root: press.release(root, DAY, jobs=1)),
    "pseudo": Verb(press.disguise),
    "export": Verb(lambda root: press.export(root, "xliff", ["de"])),
    "bring-back": Verb(lambda root: press.bring_back(root, [root / "exchange/de/demo.csv"]), delivered),
    "import": Verb(lambda root: press.import_(root, root / "course", DAY), foreign),
}


def content(root: Path) -> dict[str, bytes]:
    """Return every file; those of sign-offs have a part of chance in their names, for which stands what they hold."""
    return {
        re.sub(r"-[0-9a-f]{8}\.jsonl$", f"-{hashlib.sha256(data).hexdigest()}", name): data
        for name, data in tree(root).items()
    }


def hidden(root: Path) -> list[str]:
    """Return whatever begins with a dot: the library had nothing of the kind, so a verb left it."""
    return [path.name for path in root.rglob(".*")]


def points(verb: str, count: int) -> Iterable[int]:
    every = range(1, count + 1)
    return every if ALL else sorted(random.Random(verb).sample(every, min(max(2, count // 10), MOST)))


def copied(root: Path, folder: Path) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(root, folder)
    return folder


@pytest.mark.parametrize("name", VERBS)
def test_a_verb_that_is_killed_can_be_run_again(tmp_path: Path, name: str) -> None:
    """Before each change of the disk: every file of people's is old or new, a second run ends as one that was not killed."""
    verb = VERBS[name]
    original = prepared(tmp_path)
    verb.before(original)
    place = tmp_path / "try" / "library"
    root = copied(original, place)
    count = killed(lambda: verb.run(root), root, 10**9)
    old, new = content(original), content(root)
    assert old != new
    for point in points(name, count):
        copied(original, place)
        assert point == killed(lambda: verb.run(root), root, point)
        half = content(root)
        assert set() == {
            name
            for name, data in half.items()
            if not name.startswith("build/") and data not in (old.get(name), *new.values())
        }
        begun = (root / ".press-journal.json").exists()
        if half != new or begun or not verb.once:
            verb.run(root)
        else:
            with pytest.raises(HandoutError, match=r"HP(328|331|454)"):
                verb.run(root)  # all is done: there is nothing of that name any more
        assert new == content(root), point
        assert [] == hidden(root), point


def test_a_sitting_that_is_killed_keeps_what_was_signed_whole(tmp_path: Path) -> None:
    """``review``: what was signed is there in whole lines, the next sitting goes on with what is due, nothing lies about."""
    original = prepared(tmp_path, signed=False)
    place = tmp_path / "try" / "library"
    root = copied(original, place)
    count = killed(lambda: sat(root), root, 10**9)
    every = len(review.due(review.desk(original, "de", "demo", "ben", "translated")))
    for point in points("review", count):
        copied(original, place)
        assert point == killed(lambda: sat(root), root, point)
        records = [
            line for path in root.rglob("reviews/demo/*.jsonl") for line in path.read_bytes().splitlines(keepends=True)
        ]
        assert all(line.endswith(b"}\n") for line in records)
        sat(root)
        left = len(review.due(review.desk(root, "de", "demo", "ben", "translated")))
        assert every - len(records) - 2 == left, point
        assert [] == hidden(root), point


def test_answers_that_are_entered_are_whole_or_can_be_entered_again(tmp_path: Path) -> None:
    """``review --from``: killed before any change, the same command ends with each answer once; the request is closed last."""
    original = prepared(tmp_path, signed=False)
    root = copied(original, tmp_path / "try" / "library")
    file = review_file(root, "de", "demo", "ben", "translated", tmp_path / "form.html")
    first, second, third = list(file.request.blocks)[:3]
    lines = [f"request {file.request.number}", "person ben", f"agree {first} {second}", f"remark {third} a remark"]
    typed = tmp_path / "typed.txt"
    typed.write_text("\n".join(lines), encoding="utf-8")
    count = killed(lambda: entered_answers.enter(root, typed, "ben", DAY), root, 10**9)
    for point in points("review --from", count):
        copied(original, root)
        open_requests.keep(root, file.request)
        assert point == killed(lambda: entered_answers.enter(root, typed, "ben", DAY), root, point)
        open_requests.keep(root, file.request)  # it lies outside of the library, and is closed when all is entered
        entered_answers.enter(root, typed, "ben", DAY)
        hashes = [json.loads(line)["hash"] for path in root.rglob("reviews/demo/*.jsonl") for line in lines_of(path)]
        assert sorted(file.request.blocks[one] for one in (first, second)) == sorted(hashes), point
        assert 1 == (root / DE).read_text(encoding="utf-8").count("# ben: a remark"), point
        assert [] == hidden(root), point


def lines_of(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines()


def test_a_save_of_the_preview_is_old_or_new(tmp_path: Path) -> None:
    """The catalog is what it was or what was wanted; what a killed save left is gone after the next one."""
    original = prepared(tmp_path, signed=False)
    root = copied(original, tmp_path / "try" / "library")
    pages = Pages(root, "/t/")
    library, _ = pages.opened.library()
    assert library
    page = pages.handout("de", "demo").decode()
    found = re.search(r'data-version="(\w+)" data-id="(\w+)" data-msgstr="Bevor Sie anfangen"', page)
    assert found
    about = {"language": "de", "article": "demo", "version": found[1], "id": found[2], "fuzzy": False, "comment": ""}
    sent = about | {"msgstr": "Bevor es losgeht"}
    old = (root / DE).read_bytes()
    count = killed(lambda: pages.save(sent), root, 10**9)
    new = (root / DE).read_bytes()
    assert old != new
    for point in points("preview", count):
        copied(original, root)
        assert point == killed(lambda: pages.save(sent), root, point)
        assert (root / DE).read_bytes() in (old, new)
        pages.save(sent)
        assert (new, []) == ((root / DE).read_bytes(), hidden(root)), point

"""The press as a user meets it: what a build makes, that it makes the same again, and what it leaves when it cannot."""

import hashlib
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest
from libraries import CASES, tiny, tree

from handoutpress import press
from handoutpress.model import HandoutError
from handoutpress.outputs import sheet


def run(root: Path, *arguments: str, **settings: object) -> subprocess.CompletedProcess[str]:
    """Run handoutpress in a process of its own."""
    command = [sys.executable, "-m", "handoutpress", "--root", str(root), *arguments]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False, **settings)  # type: ignore[call-overload]


def test_a_build_makes_a_page_and_a_book_of_each_article_in_each_language(tmp_path: Path) -> None:
    """Two articles in English and three languages: eight pages, eight books, an index, and nothing else by name."""
    root = tiny(tmp_path)
    built = press.build(root)
    names = set(tree(root / "build"))
    editions = {
        f"{tag}/{slug}{end}"
        for tag in ("en", "de", "ar", "ja")
        for slug in ("demo", "second")
        for end in (".html", f".{tag}.epub")
    }
    assert editions <= names
    assert {"index.html", "manifest.json", "figures/tablets.svg"} <= names - editions
    assert [(30, 30), (30, 30), (30, 30), (30, 30)] == [(row.translated, row.total) for row in built.rows]


def test_one_process_and_three_make_the_same_bytes(tmp_path: Path) -> None:
    """How the work is shared among processes shows nowhere."""
    one, three = tiny(tmp_path / "one"), tiny(tmp_path / "three")
    press.build(one, jobs=1)
    press.build(three, jobs=3)
    assert tree(one / "build") == tree(three / "build")


CLOCK = """
# Another day for whatever in Python asks for one: three years on, and half a day. (date.today asks time.time.)
import datetime, time
import handoutpress.settings  # tells TOML's dates by their type: it keeps the true one
AHEAD = 3 * 365 * 86400 + 43200
now, now_ns, localtime, gmtime = time.time, time.time_ns, time.localtime, time.gmtime
time.time = lambda: now() + AHEAD
time.time_ns = lambda: now_ns() + AHEAD * 10**9
time.localtime = lambda seconds=None: localtime(time.time() if seconds is None else seconds)
time.gmtime = lambda seconds=None: gmtime(time.time() if seconds is None else seconds)
class DateTime(datetime.datetime):
    now = classmethod(lambda kind, tz=None: kind.fromtimestamp(time.time(), tz))
    today = now
    utcnow = classmethod(lambda kind: kind.fromtimestamp(time.time(), datetime.timezone.utc).replace(tzinfo=None))
datetime.datetime = DateTime
"""


def test_same_input_same_bytes_elsewhere(tmp_path: Path) -> None:
    """Another clock, time zone, hash seed, umask, folder and file times change not one byte of a page, book or sheet."""
    here, there = tmp_path / "here" / "library", tmp_path / "some where else" / "ספרייה"
    for root in (here, there):
        shutil.copytree(CASES / "scripts", root, ignore=shutil.ignore_patterns("build"))
        settings = root / "source" / "handouts.toml"
        text = settings.read_text(encoding="utf-8")
        settings.write_text(re.sub("languages = .*", 'languages = ["ar"]', text), encoding="utf-8")
    for path in there.rglob("*.*"):
        os.utime(path, (10**9, 10**9))
    (tmp_path / "clock").mkdir()
    (tmp_path / "clock" / "sitecustomize.py").write_text(CLOCK, encoding="utf-8")
    ahead = os.pathsep.join([str(tmp_path / "clock"), *filter(None, [os.environ.get("PYTHONPATH")])])
    environments = (
        {"TZ": "UTC", "PYTHONHASHSEED": "1", "LC_ALL": "C.UTF-8"},
        {"TZ": "Pacific/Auckland", "PYTHONHASHSEED": "77", "LC_ALL": "C", "PYTHONPATH": ahead},
    )
    years = []
    for root, extra, umask in zip((here, there), environments, (0o022, 0o077), strict=True):
        environment = {**os.environ, **extra}
        result = run(root, "build", "--only", "html,epub,pdf", env=environment, umask=umask)
        assert (0, "") == (result.returncode, "" if result.returncode == 0 else result.stderr)
        asked = [sys.executable, "-c", "import datetime; print(datetime.date.today().year)"]
        years.append(int(subprocess.run(asked, env=environment, check=True, capture_output=True).stdout))
    assert years[1] - years[0] in {3, 4}
    made = tree(here / "build")
    assert made == tree(there / "build")
    ends = Counter(Path(name).suffix for name in made if "/sleep." in name)
    assert (2, 2, 0 if sheet.lacking() else 16) == (ends[".html"], ends[".epub"], ends[".pdf"])


def test_a_second_build_changes_nothing(tmp_path: Path) -> None:
    """Files that would hold the same are not even written again."""
    root = tiny(tmp_path)
    press.build(root)
    before = {path: path.stat().st_mtime_ns for path in (root / "build").rglob("*") if path.is_file()}
    assert 0 == press.build(root).changed
    assert before == {path: path.stat().st_mtime_ns for path in (root / "build").rglob("*") if path.is_file()}


def test_one_changed_message_changes_only_its_own_page_and_book(tmp_path: Path) -> None:
    """A new word in one translation: its page, its book, whatever tells how much it weighs, the manifest and the sums."""
    root = tiny(tmp_path)
    press.build(root)
    before = tree(root / "build")
    path = root / "locales/de/LC_MESSAGES/second.po"
    path.write_text(path.read_text(encoding="utf-8").replace("Was hilft", "Das hilft"), encoding="utf-8")
    press.build(root)
    after = tree(root / "build")
    feeds = {"opds/all.xml", "opds/de.xml"}
    expected = {"de/second.html", "de/second.de.epub", "manifest.json", "SHA256SUMS", *feeds}
    assert expected == {n for n in after if before.get(n) != after[n]}


def test_what_no_longer_exists_leaves_the_build_and_strangers_stay(tmp_path: Path) -> None:
    """A removed article takes its pages and books along; a file that somebody else put into build/ is not ours."""
    root = tiny(tmp_path)
    press.build(root)
    (root / "build" / "notes.txt").write_text("mine", encoding="utf-8")
    (root / "source/second.md").unlink()
    demo = root / "source/demo.md"
    text = demo.read_text(encoding="utf-8").replace('{article = "second"}, ', "")
    demo.write_text(text.replace("[the second handout](second.md#what-helps)", "the second handout"), encoding="utf-8")
    press.build(root)
    names = set(tree(root / "build"))
    assert set() == {name for name in names if "second" in name}
    assert "notes.txt" in names


def test_a_build_says_what_it_made(tmp_path: Path) -> None:
    """The table names languages, messages and files; the manifest gives each file's SHA-256."""
    root = tiny(tmp_path)
    result = run(root, "build")
    assert 0 == result.returncode
    assert "30/30" in result.stdout
    manifest = json.loads((root / "build/manifest.json").read_text(encoding="utf-8"))
    assert {name: hashlib.sha256((root / "build" / name).read_bytes()).hexdigest() for name in manifest["files"]} == {
        name: file["sha256"] for name, file in manifest["files"].items()
    }


def test_broken_catalogs_of_two_languages_are_both_named_and_nothing_changes(tmp_path: Path) -> None:
    """One run names every broken catalog; build/ keeps what it had; no traceback."""
    root = tiny(tmp_path)
    press.build(root)
    before = tree(root / "build")
    for locale in ("de", "ja"):
        path = root / f"locales/{locale}/LC_MESSAGES/demo.po"
        path.write_text(path.read_text(encoding="utf-8")[:-40], encoding="utf-8")
    result = run(root, "build")
    assert 1 == result.returncode
    assert ["locales/de/LC_MESSAGES/demo.po", "locales/ja/LC_MESSAGES/demo.po"] == sorted(
        {line.split(":")[0] for line in result.stderr.split("\n") if "error[HP3" in line}
    )
    assert "Traceback" not in result.stderr
    assert before == tree(root / "build")


def test_an_unwritable_build_is_a_problem_not_a_traceback(tmp_path: Path) -> None:
    """A file where build/ should be: HP901, exit code 1."""
    root = tiny(tmp_path)
    (root / "build").write_text("in the way", encoding="utf-8")
    result = run(root, "build")
    assert 1 == result.returncode
    assert "build: error[HP901]: cannot be written" in result.stderr
    assert "Traceback" not in result.stderr


@pytest.mark.parametrize("wait", [0.05, 0.25, 0.4, 0.55, 0.7])
def test_a_build_that_is_killed_leaves_whole_files(tmp_path: Path, wait: float) -> None:
    """Whenever the process is killed, each file of build/ is the old one or the new one; the next build puts all right."""
    root = tiny(tmp_path)
    press.build(root)
    old = tree(root / "build")
    settings = root / "source/handouts.toml"
    settings.write_text(settings.read_text(encoding="utf-8").replace("at the Lake", "by the Sea"), encoding="utf-8")
    fresh = tiny(tmp_path / "fresh")
    (fresh / "source/handouts.toml").write_text(settings.read_text(encoding="utf-8"), encoding="utf-8")
    press.build(fresh)
    new = tree(fresh / "build")
    process = subprocess.Popen([sys.executable, "-m", "handoutpress", "--root", str(root), "-q", "build"])
    time.sleep(wait)
    process.send_signal(signal.SIGKILL)
    process.wait()
    time.sleep(0.2)  # its workers end by themselves
    left = {name: data for name, data in tree(root / "build").items() if not name.startswith(".press-")}
    assert set() == {name for name, data in left.items() if data not in (old.get(name), new.get(name))}
    press.build(root)
    assert new == tree(root / "build")


def test_fuzzy_and_missing_messages_show_the_source_marked_as_such(tmp_path: Path) -> None:
    """A fuzzy message falls back: English, with its lang and dir and a note in the reader's language; counted as such."""
    root = tiny(tmp_path)
    path = root / "locales/ar/LC_MESSAGES/demo.po"
    text = path.read_text(encoding="utf-8")
    head, _, tail = text.partition('msgid "Drink slowly."')
    comment = head.rindex("#. type")
    path.write_text(f'{head[:comment]}#, fuzzy\n{head[comment:]}msgid "Drink slowly."{tail}', encoding="utf-8")
    press.build(root)
    page = (root / "build/ar/demo.html").read_text(encoding="utf-8")
    assert "Drink slowly." in page
    item = page[: page.index("Drink slowly.")].rsplit("<li", 1)[1]
    assert 'lang="en"' in item
    assert 'dir="ltr"' in item
    row = next(row for row in press.status(root) if (row.language.locale, row.article) == ("ar", "demo"))
    assert (25, 1, 0) == (row.translated, row.fuzzy, row.untranslated)


def test_a_wrong_number_never_reaches_the_page(tmp_path: Path) -> None:
    """12 hours became 21: the message falls back to the source, and the build says so."""
    root = tiny(tmp_path)
    path = root / "locales/de/LC_MESSAGES/demo.po"
    path.write_text(path.read_text(encoding="utf-8").replace("alle 12 Stunden", "alle 21 Stunden"), encoding="utf-8")
    built = press.build(root)
    page = (root / "build/de/demo.html").read_text(encoding="utf-8")
    assert "21 Stunden" not in page
    assert "every 12\u00a0hours" in page
    assert 1 == sum(sum(row.counts.values()) for row in built.rows)


def test_an_edition_without_its_warning_does_not_exist(tmp_path: Path) -> None:
    """A warning that is not translated holds the whole edition back, and status says which."""
    root = tiny(tmp_path)
    path = root / "locales/ja/LC_MESSAGES/demo.po"
    text = path.read_text(encoding="utf-8")
    start = text.index('msgstr "息ができない')
    path.write_text(text[:start] + 'msgstr ""' + text[text.index("\n", start) :], encoding="utf-8")
    built = press.build(root)
    assert [("ja", "demo")] == [(item.language.locale, item.article.slug) for item in built.refusals]
    assert not (root / "build/ja/demo.html").exists()
    row = next(row for row in press.status(root) if (row.language.locale, row.article) == ("ja", "demo"))
    assert ("1 of the messages in 'warning' blocks cannot be shown",) == row.reasons


def test_every_problem_of_a_bad_library_in_one_run(tmp_path: Path) -> None:
    """Settings are read first; then sources and folders are judged together."""
    root = tiny(tmp_path)
    (root / "source/second.md").write_text("+++\nid = 5\n+++\n", encoding="utf-8")
    (root / "locales/ja_JP").mkdir()
    (root / "locales/JA").mkdir()
    with pytest.raises(HandoutError) as caught:
        press.build(root)
    assert {"HP103", "HP104", "HP113"} <= {problem.code for problem in caught.value.problems}

"""One way to change a file: what an editor saves in between is never lost, two verbs at once end well or say who is there."""

from __future__ import annotations

import ast
import contextlib
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from disk import Listener, listening, saved_in_between
from libraries import tiny, tree

from handoutpress import press
from handoutpress.editions import interface
from handoutpress.model import HandoutError
from handoutpress.press import file_changes, review
from handoutpress.press.check_actions import fix, waive
from handoutpress.press.file_changes import exchange, lock

PACKAGE = Path(__file__).parents[2] / "handoutpress"
DAY = date(2026, 11, 22)
PEOPLE = '[people.ben]\nname = "Ben"\nlanguages = ["de"]\nstages = ["translated", "revised"]\n'
DE = "locales/de/LC_MESSAGES/demo.po"

OLD, NEW = 'msgstr "Gut schlafen"', 'msgstr "Gut und lange schlafen"'
"""What a translator has, and what they save while a verb is at work."""


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert 1 == text.count(old), text.count(old)
    path.write_text(text.replace(old, new), encoding="utf-8")


@pytest.fixture
def library(tmp_path: Path) -> Path:
    root = tiny(tmp_path)
    (root / "source/people.toml").write_text(PEOPLE, encoding="utf-8")
    press.extract(root)
    press.update(root)
    return root


def updated(root: Path) -> None:
    edit(root / "source/demo.md", "Wash your hands.", "Wash both your hands.")
    press.update(root)


def formatted(root: Path) -> None:
    edit(root / DE, 'msgid "Before you start"', 'msgid ""\n"Before you start"')
    press.format_catalogs(root)


def fixed(root: Path) -> None:
    edit(root / DE, 'msgstr "Bevor Sie anfangen"', 'msgstr "Bevor  Sie anfangen"')
    assert "" == fix.fix(root)[0].left


def waived(root: Path) -> None:
    edit(root / DE, 'msgstr "Bevor Sie anfangen"', 'msgstr "Bevor  Sie anfangen"')
    waive.waive(root, "HP427", "a gap to write in", ["de"])


def corrected(root: Path) -> None:
    press.source_fix(root, "Drink slowly.", "Drink it slowly.", DAY)


def renamed(root: Path) -> None:
    press.rename(root, "second", "third", DAY)


def reviewed(root: Path) -> None:
    desk = review.desk(root, "de", "demo", "ben", "translated")
    item = next(one for one in review.due(desk) if one.segment.msgid == "Before you start")
    assert review.Sitting(desk, DAY).change(item, "Bevor es losgeht")


VERBS: dict[str, tuple[Callable[[Path], None], str, str]] = {
    "update": (updated, DE, "Wash both your hands."),
    "format": (formatted, DE, 'msgid "Before you start"'),
    "check --fix": (fixed, DE, 'msgstr "Bevor Sie anfangen"'),
    "check --waive": (waived, DE, "a gap to write in"),
    "source-fix": (corrected, DE, 'msgid "Drink it slowly."'),
    "rename": (renamed, DE, "third.md#what-helps"),
    "review": (reviewed, DE, 'msgstr "Bevor es losgeht"'),
}
"""Verb -> what runs it, a catalog that it changes, and what stands in it afterwards."""


@pytest.mark.parametrize("verb", VERBS)
@pytest.mark.parametrize("how", ["in place", "by renaming"])
def test_what_a_translator_saves_in_between_is_kept(library: Path, verb: str, how: str) -> None:
    """Both are there in the end: what the translator saved just before the verb wrote, and what the verb was to do."""
    run, name, expected = VERBS[verb]
    path = library / name

    def save() -> None:
        if how == "in place":
            edit(path, OLD, NEW)
        else:
            beside = path.with_name("demo.po~")
            beside.write_text(path.read_text(encoding="utf-8").replace(OLD, NEW), encoding="utf-8")
            beside.replace(path)

    with saved_in_between(path, save):
        run(library)
    text = path.read_text(encoding="utf-8")
    assert (True, True) == (NEW in text, expected in text)
    assert [] == litter(library)


def litter(root: Path) -> list[str]:
    """Return the names of what verbs need while they run and leave to nobody."""
    return [path.relative_to(root).as_posix() for path in root.rglob(f"{file_changes.PREFIX}*")]


def test_what_an_author_saves_in_between_is_kept(library: Path) -> None:
    """The article is corrected in its new words; those of another article are still there."""
    demo, second = library / "source/demo.md", library / "source/second.md"
    with saved_in_between(demo, lambda: edit(demo, "Sit down.", "Sit down well.")):
        corrected(library)
    text = demo.read_text(encoding="utf-8")
    assert (True, True) == ("Sit down well." in text, "Drink it slowly." in text)
    with saved_in_between(library / DE, lambda: second.write_text(second.read_text() + "\nOne more line.\n")):
        renamed(library)
    assert (library / "source/third.md").read_text(encoding="utf-8").endswith("One more line.\n")


def before_the_lock(root: Path, save: Callable[[], object]) -> Listener:
    """Return a listener that does something once, just before a verb takes the library's lock for the first time."""
    done: list[bool] = []

    def listener(event: str, name: str) -> None:
        if name == str(root / ".press-lock") and not done:
            done.append(True)
            save()

    return listener


def test_an_article_that_is_saved_while_catalogs_are_made_is_read_anew(library: Path) -> None:
    """``update`` ends with the catalogs of the newest text, in every language; ``extract`` with its templates."""
    demo = library / "source/demo.md"
    for verb, words in ((press.update, "Sit down well."), (press.extract, "Sit very well.")):
        edit(demo, "Wash", "Wash and dry")
        with listening(before_the_lock(library, lambda: re_seated(demo, words))):  # noqa: B023
            assert "locales/templates/demo.pot" in verb(library)
        assert words in (library / "locales/templates/demo.pot").read_text(encoding="utf-8")
        assert verb is press.extract or words in (library / DE).read_text(encoding="utf-8")


def re_seated(path: Path, words: str) -> None:
    text = path.read_text(encoding="utf-8")
    path.write_text(re.sub(r"Sit [a-z ]+\.", words, text), encoding="utf-8")


def test_a_renaming_while_catalogs_are_made_leaves_none_of_the_old_name(library: Path) -> None:
    """``update`` never makes an empty catalog for an article that has another name by now."""
    edit(library / "source/second.md", 'title = "', 'title = "Now: ')
    with listening(before_the_lock(library, lambda: renamed(library))):
        press.update(library)
    assert [] == [name for name in tree(library) if "second" in name]
    assert ((), ()) == (press.extract(library), press.update(library))


def test_a_catalog_that_somebody_lays_there_in_between_is_kept(library: Path) -> None:
    """``add-language`` makes no catalog in the place of one that came by another way meanwhile."""
    edit(library / "source/handouts.toml", 'languages = ["de", ', 'languages = ["fr", "de", ')
    path = library / "locales/fr/LC_MESSAGES/demo.po"
    header = (library / DE).read_text(encoding="utf-8").split("\n\n")[0].replace("German", "French")
    theirs = header.replace("Language: de", "Language: fr") + '\n\nmsgid "Before you start"\nmsgstr "Avant"\n'
    with saved_in_between(path, lambda: path.write_text(theirs, encoding="utf-8") and None):
        press.add_language(library, "fr")
    assert 'msgid "Before you start"\nmsgstr "Avant"' in path.read_text(encoding="utf-8")


def test_the_catalogs_of_the_package_lose_nothing_either(tmp_path: Path) -> None:
    """``interface``, for the maintainers of handoutpress."""
    path = tmp_path / "locales/de/LC_MESSAGES/handoutpress.po"
    path.parent.mkdir(parents=True)
    text = (interface.PACKAGE / "de/LC_MESSAGES/handoutpress.po").read_text(encoding="utf-8")
    path.write_text(text.replace('msgid "Draft translation"', 'msgid "Draft  translation"'), encoding="utf-8")
    with saved_in_between(path, lambda: edit(path, 'msgstr "Jedes Bild hat', 'msgstr "Jedes der Bilder hat')):
        press.package_interface(tmp_path)
    assert 'msgstr "Jedes der Bilder hat' in path.read_text(encoding="utf-8")


def test_a_file_that_is_saved_all_the_while_is_refused_by_name(library: Path) -> None:
    """HP905, with what was saved last."""
    path, count = library / DE, []

    def save(event: str, name: str) -> None:
        if event == "os.rename" and Path(name) == path:
            count.append(event)
            path.write_bytes(path.read_bytes() + b"\n")

    with listening(save), pytest.raises(HandoutError, match=rf"{DE}: error\[HP905\]"):
        corrected(library)
    assert path.read_bytes().endswith(b"\n" * len(count))
    assert "Drink slowly." in path.read_text(encoding="utf-8")
    assert [] == litter(library)


def test_a_waiver_is_never_given_to_words_that_nobody_saw(library: Path) -> None:
    """HP905 if the very message of the finding is another by the time of writing; its new words stay."""
    save = lambda: edit(library / DE, 'msgstr "Bevor  Sie anfangen"', 'msgstr "Ganz  anders"')  # noqa: E731
    with saved_in_between(library / DE, save), pytest.raises(HandoutError, match="HP905"):
        waived(library)
    assert 'msgstr "Ganz  anders"' in (library / DE).read_text(encoding="utf-8")


@pytest.fixture
def half(library: Path) -> Path:
    """Return the library in which renaming ``second`` was killed after the first of its catalogs was written."""
    counts = [0]

    def stop(event: str, name: str) -> None:
        counts[0] += event == "os.rename" and name.endswith(".po")
        if counts[0] == 2:
            os._exit(0)

    child = os.fork()
    if not child:
        with listening(stop):
            renamed(library)
        os._exit(1)
    assert (child, 0) == os.waitpid(child, 0)
    return library


forks = pytest.mark.skipif(not hasattr(os, "fork"), reason="a process must die")


@forks
def test_half_a_library_is_read_by_nobody_and_the_same_command_finishes_it(half: Path) -> None:
    """HP906 with the command to run again, from every verb; then all is new, and nothing lies about."""
    for verb in (press.check, press.status, press.update, press.format_catalogs, press.extract):
        with contextlib.suppress(HandoutError):
            assert ["HP906"] == [problem.code for problem in verb(half)]  # check finds it, the others refuse
            continue
        with pytest.raises(HandoutError, match=r"HP906.*\n.*handoutpress rename second third"):
            verb(half)
    with pytest.raises(HandoutError, match="HP906"):
        press.rename(half, "demo", "other", DAY)
    done = press.rename(half, "second", "third", DAY)
    assert (("source/second.md", "source/third.md") in done.moved, ()) == (True, done.left)
    assert [] == [name for name in tree(half) if "second" in name]
    assert ((), ()) == (press.extract(half), press.update(half))
    assert [] == litter(half)


@forks
def test_what_was_saved_after_a_kill_stays_and_is_named(half: Path) -> None:
    """A translator who goes on working between the kill and the second run loses nothing."""
    path = half / "locales/ja/LC_MESSAGES/demo.po"
    edit(path, "Last-Translator: Nobody", "Last-Translator: Somebody")
    saved = path.read_bytes()
    done = press.rename(half, "second", "third", DAY)
    assert ("locales/ja/LC_MESSAGES/demo.po",) == done.left
    assert saved == path.read_bytes()
    assert (half / "source/third.md").is_file()


@forks
def test_a_journal_from_elsewhere_is_not_believed(half: Path, tmp_path: Path) -> None:
    """One that came by git, or names files that no verb changes, is told and followed by no command."""
    journal = half / ".press-journal.json"
    begun = json.loads(journal.read_bytes())
    for change in (
        {"place": ["elsewhere", str(half)]},
        {"moves": [["source/second.md", ".git/hooks/x"]]},
        {"command": [1]},
    ):
        journal.write_text(json.dumps(begun | change), encoding="utf-8")
        before = tree(half)
        with pytest.raises(HandoutError, match=r"HP906.*begun elsewhere"):
            press.rename(half, "second", "third", DAY)
        assert before == tree(half)


def test_collections_name_an_article_by_its_new_name(library: Path) -> None:
    """Every form of quotes and lines; comments and spaces stay; what cannot be changed by itself is refused (HP329)."""
    settings = library / "source/handouts.toml"
    text = settings.read_text(encoding="utf-8")
    lists = '[[collection]]\nid = "all"\ntitle = "All of second"\narticles = ["demo", \'second\']  # both\n'
    settings.write_text(text + lists + lists.replace('"all"', '"more"').replace(", ", ",\n    "), encoding="utf-8")
    press.extract(library)
    renamed(library)
    expected = (text + lists + lists.replace('"all"', '"more"').replace(", ", ",\n    ")).replace("'second'", "'third'")
    assert expected == settings.read_text(encoding="utf-8")
    assert [] == [problem for problem in press.check(library) if problem.code == "HP112"]
    settings.write_text(text + lists.replace("'second'", "  # a ] here\n 'third'"), encoding="utf-8")
    with pytest.raises(HandoutError, match="HP329"):
        press.rename(library, "third", "fourth", DAY)


def test_an_article_of_too_many_messages_is_refused_at_once(library: Path) -> None:
    """HP323 with the article and the limit, before anything is written; never as a fault of handoutpress."""
    path = library / "source/second.md"
    many = "".join(f"\n{number} glasses.\n" for number in range(30_001))
    path.write_text(path.read_text(encoding="utf-8") + many, encoding="utf-8")
    before = tree(library)
    for verb in (press.update, press.extract):
        with pytest.raises(HandoutError, match=r"source/second.md: error\[HP323\]: 30,0.. messages .* 30,000"):
            verb(library)
    assert before == tree(library)


HOLDER = """
import sys, time
from pathlib import Path
from handoutpress.press import file_changes
root, folder = Path(sys.argv[1]), Path(sys.argv[2])
with file_changes.held(folder, "update", root):
    print("held", flush=True)
    time.sleep(60)
"""


def holder(root: Path, folder: Path) -> subprocess.Popen[str]:
    """Return a process that holds the lock of a folder."""
    command = [sys.executable, "-c", HOLDER, str(root), str(folder)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.stdout
    assert "held\n" == process.stdout.readline()
    return process


def test_who_holds_a_library_is_named(library: Path) -> None:
    """HP904 says what it does, which process it is, on which machine and since when; a dead one holds nothing."""
    other = holder(library, library)
    try:
        with pytest.raises(HandoutError, match=rf"HP904.*update \(process {other.pid} on .+, since 20..-"):  # noqa: SIM117
            with file_changes.held(library, "format", library, patience=0):
                pass
    finally:
        other.kill()
        other.wait()
        other.stdout.close() if other.stdout else None
    with file_changes.held(library, "format", library, patience=0) as mine:
        assert mine
        assert "format" == json.loads((library / ".press-lock").read_bytes())["what"]
    assert [] == litter(library)


def test_a_second_build_says_who_is_at_it_and_spoils_nothing(library: Path) -> None:
    """HP904; what the first has laid beside build/'s files is still there."""
    build = library / "build"
    build.mkdir()
    beside = build / f"{file_changes.owned()}first"
    beside.mkdir()
    other = holder(library, build)
    try:
        with pytest.raises(HandoutError, match=rf"build: error\[HP904\].*process {other.pid}"):
            press.build(library, jobs=1)
        assert beside.is_dir()
        edit(library / "source/demo.md", "Wash your hands.", "Wash both your hands.")
        press.update(library)  # a build keeps nobody from their own files
    finally:
        other.kill()
        other.wait()
        other.stdout.close() if other.stdout else None
    beside.rmdir()
    press.build(library, jobs=1)
    assert [] == litter(library)


def together(root: Path, *commands: list[str]) -> list[tuple[int, str]]:
    """Run commands at once; return each one's exit code and what it said of what is wrong."""
    run = [sys.executable, "-m", "handoutpress", "--root", str(root), "-q"]
    started = [subprocess.Popen([*run, *one], stderr=subprocess.PIPE, text=True) for one in commands]
    return [(one.wait(), said) for one in started for said in [one.communicate()[1]]]


def test_two_at_once_end_well_or_one_says_who_is_there(library: Path) -> None:
    """Two times update, build and update, build and build: the end is that of one after the other."""
    edit(library / "source/demo.md", "Wash your hands.", "Wash both your hands.")
    wanted = tiny(library.parent / "other")
    for name, data in tree(library).items():
        (wanted / name).parent.mkdir(parents=True, exist_ok=True)
        (wanted / name).write_bytes(data)
    press.update(wanted)
    assert [0, 0] == [code for code, _ in together(library, ["update"], ["update"])]
    assert tree(wanted) == tree(library)
    press.build(wanted, jobs=1)
    for commands in ([["build", "-j", "1"], ["update"]], [["build", "-j", "1"], ["build", "-j", "1"]]):
        ends = together(library, *commands)
        assert all(not code or "HP904" in said for code, said in ends), ends
        assert 0 in [code for code, _ in ends]
        assert tree(wanted) == tree(library)
        assert [] == litter(library)


def test_what_the_dead_left_goes_and_what_the_living_use_stays(library: Path) -> None:
    """By the number of the process in its name; in every folder that the verb writes into."""
    dead = subprocess.Popen([sys.executable, "-c", ""])
    dead.wait()
    folder = (library / DE).parent
    host = file_changes.owned().split("-")[2]
    gone, kept = (folder / f"{file_changes.PREFIX}{pid}-{host}-abcd" for pid in (dead.pid, os.getppid()))
    (library / ".press-lock").write_text("who was killed holds it no more", encoding="utf-8")
    for path in (gone, kept):
        path.write_bytes(b"half")
    updated(library)
    assert (False, True) == (gone.exists(), kept.exists())


def test_a_sign_off_is_whole_or_not_there(library: Path) -> None:
    """A full disk leaves no empty file among the sign-offs; the next one is written as if nothing had been."""
    desk = review.desk(library, "de", "demo", "ben", "translated")
    sitting, items = review.Sitting(desk, DAY), review.due(desk)

    def full(event: str, name: str) -> None:
        if event == "os.rename" and name.endswith(".jsonl"):
            raise OSError(28, "No space left on device", name)

    with listening(full), pytest.raises(HandoutError, match=r"HP901.*no space left"):
        sitting.agree(items[0])
    assert {} == {name: data for name, data in tree(library).items() if "reviews" in name}
    sitting.agree(items[0])
    sitting.agree(items[1])
    assert 2 == sitting.path.read_bytes().count(b"\n") if sitting.path else None


def test_a_full_disk_keeps_nobody_from_the_lock(library: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who holds it cannot be written down, but it is held: what has to be written says that the disk is full (HP901)."""

    def full(what: str) -> bytes:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(lock, "_told", full)
    with file_changes.held(library, "update", library, patience=0) as mine:
        assert mine
    edit(library / "source/demo.md", "Wash your hands.", "Wash both your hands.")
    with (
        listening(lambda event, name: full(name) if event == "os.rename" else None),
        pytest.raises(HandoutError) as fault,
    ):
        press.update(library)
    assert ["HP901"] == [problem.code for problem in fault.value.problems]
    assert [] == litter(library)


WRITERS = {
    "write_bytes",
    "write_text",
    "replace",
    "rename",
    "unlink",
    "rmdir",
    "rmtree",
    "mkdir",
    "touch",
    "symlink_to",
}
"""Methods of Path, and functions of os and shutil, that change the disk."""
READERS = {"read_bytes", "read_text"}


def calls(path: Path) -> set[str]:
    """Return the names of methods that a module calls; ``replace`` of texts and data classes takes two things, a Path one."""
    return {
        node.func.attr
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
        and (node.func.attr != "replace" or (len(node.args) == 1 and not isinstance(node.args[0], ast.Starred)))
        and getattr(node.func.value, "id", "") != "press"  # the verb of that name
    }  # fmt: skip


def opened_to_write(path: Path) -> list[int]:
    """Return the lines on which a module opens a file otherwise than to read it."""
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and getattr(node.func, "attr", getattr(node.func, "id", "")) == "open":
            modes = [word.value for word in node.args if isinstance(word, ast.Constant) and isinstance(word.value, str)]
            found += [node.lineno for mode in modes if set(mode) & set("wax+") and len(mode) <= 3]
    return found


def outside_of_file_changes() -> list[Path]:
    return [path for path in PACKAGE.rglob("*.py") if "file_changes" not in path.parts]


TEMPORARY = {
    "outputs/covers/cover_picture.py": {"write_bytes", "write_text"},
    "outputs/fonts/typst.py": {"symlink_to", "write_bytes"},
    "outputs/sheet/dotted_figures.py": {"write_bytes"},
    "outputs/sheet/setting.py": {"write_bytes", "write_text"},
    "press/check_actions/since.py": {"mkdir", "symlink_to", "unlink", "write_bytes"},
    "press/cluster/batch_work.py": {"mkdir", "write_bytes"},
    "press/memo/listing.py": {"unlink"},
}
"""Modules that write into a folder, or a file, that they have just made for themselves and take away again."""
BEGINS = {"press/new.py": {"mkdir"}}
"""The one verb that makes the folder of a library, which is not there yet."""
MEMORY = {"press/memo/place.py": {"mkdir", "rmtree", "unlink"}}
"""The one module that writes and removes what is remembered, outside of every library."""


def test_nothing_else_changes_a_file() -> None:
    """Whoever writes, renames or removes asks ``press/file_changes``; else there are temporary folders and the one of memories."""
    found = {
        path.relative_to(PACKAGE).as_posix(): names
        for path in outside_of_file_changes()
        if (names := calls(path) & WRITERS)
    }
    assert TEMPORARY | BEGINS | MEMORY == found
    assert {} == {path.name: lines for path in outside_of_file_changes() if (lines := opened_to_write(path))}


OWN = {
    "checks/__init__.py",
    "editions/interface.py",
    "editions/shipped_danger_words.py",
    "findings/explanations.py",
    "library/extraction.py",
    "outputs/covers/cover_picture.py",
    "outputs/desk/desk_pages.py",
    "outputs/epub/__init__.py",
    "outputs/fonts/books.py",
    "outputs/preview.py",
    "outputs/review_form.py",
    "outputs/sheet/pictures.py",
    "outputs/sheet/setting.py",
    "outputs/style.py",
    "outputs/web/page_icon.py",
    "press/memo/engine.py",
    "press/terminal/status_tables.py",
    "validate/axe.py",
}
"""Modules that read what handoutpress, a font, a tool or this machine's system brings along: nothing of a library."""
REMEMBERED = {"press/memo/place.py", "press/memo/questions.py", "press/production/sheet_memo.py"}
"""Modules that read what a build remembers, or only ask whether something is still as the last build read or made it."""
COPIES = {
    "press/changes.py",
    "press/check_actions/since.py",
    "press/cluster/batch_work.py",
    "press/new.py",
    "press/production/pseudo_files.py",
    "press/pseudo.py",
    "press/recall.py",
    "validate/book_rules.py",
    "validate/pdf_rules.py",
}
"""Modules that read a clinic's folder, a copy or file to be validated, or what the verb itself has just made; a person names it."""


def test_nothing_else_reads_a_file_of_a_library() -> None:
    """Whoever reads a library asks ``file_presence``; who reads otherwise is named here, with what it reads."""
    readers = {path.relative_to(PACKAGE).as_posix() for path in outside_of_file_changes() if calls(path) & READERS}
    assert OWN | REMEMBERED | COPIES | {"settings/file_presence.py"} == readers


@pytest.mark.parametrize("verb", VERBS)
def test_on_a_machine_that_cannot_exchange_names_it_is_looked_at_just_before(
    library: Path, verb: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where renameat2 is missing a save is seen until the last moment, and a verb does its work."""
    monkeypatch.setattr(exchange, "_renamer", lambda: None)
    run, name, expected = VERBS[verb]
    done: list[bool] = []

    def save(event: str, at: str) -> None:
        if event == "os.chmod" and Path(at).parent == (library / name).parent and not done:
            done.append(True)
            edit(library / name, OLD, NEW)

    with listening(save):
        run(library)
    text = (library / name).read_text(encoding="utf-8")
    assert (True, True) == (NEW in text, expected in text)


def test_a_library_that_nobody_can_write_is_still_checked(library: Path) -> None:
    """Nothing to do is done without a lock; what would have to be written says so, with its path (HP901)."""
    press.update(library)

    def refused(event: str, name: str) -> None:
        raise OSError(30, "Read-only file system", name)

    with listening(refused):
        assert ((), ()) == (press.update(library), press.format_catalogs(library))
        press.check(library)
        with pytest.raises(HandoutError, match=rf"{DE}: error\[HP901\]"):
            fixing_needed(library)


def fixing_needed(root: Path) -> None:
    file_changes.change(root / DE, root, lambda data: (data or b"") + b"\n", "format")

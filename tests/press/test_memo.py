"""What verbs remember: where it lies, what it believes, and that it is never wrong."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from libraries import tiny, tree

from handoutpress import press
from handoutpress.model import MisuseError
from handoutpress.press.memo import engine, idle, listing, place, questions

EPUB = ("epub",)


def run(root: Path, *arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
    """Run handoutpress in a process of its own."""
    command = [sys.executable, "-m", "handoutpress", "--root", str(root), *arguments]
    environment = {**os.environ, **more}
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False, env=environment)


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def settled(root: Path) -> None:
    """Make all files of a library look as if nobody had touched them for a minute."""
    for path in root.rglob("*"):
        facts = path.stat()
        os.utime(path, ns=(facts.st_atime_ns, facts.st_mtime_ns - 60 * 10**9))


@pytest.mark.parametrize(
    ("variables", "expected"),
    [
        ({place.VARIABLE: "/somewhere"}, "/somewhere"),
        ({"XDG_CACHE_HOME": "/cached"}, "/cached/handoutpress"),
        ({"XDG_CACHE_HOME": "not/absolute", "HOME": "/home/someone"}, "/home/someone/.cache/handoutpress"),
        ({"HOME": "/home/someone"}, "/home/someone/.cache/handoutpress"),
    ],
)
@pytest.mark.skipif(sys.platform != "linux", reason="other systems have other places")
def test_the_memory_lies_in_the_users_cache(
    variables: dict[str, str], expected: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The person's own variable, else the desktop's, else the home; never anything that a library says."""
    for name in (place.VARIABLE, "XDG_CACHE_HOME", "HOME"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert Path(expected) == place.cache()


def test_a_memory_inside_of_the_library_is_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What lies in the library's folder may be a stranger's: it is neither read nor written."""
    root = tiny(tmp_path)
    monkeypatch.setenv(place.VARIABLE, str(root / "build/.cache"))
    assert place.of(root) is None
    press.build(root, only=EPUB, jobs=1)
    assert [] == [path for path in root.rglob("*") if ".cache" in path.parts]


def test_a_build_leaves_nothing_hidden_in_the_library(tmp_path: Path) -> None:
    """No memory, no clock, nothing beside the files."""
    root = tiny(tmp_path)
    press.build(root, jobs=1)
    press.check(root)
    run(root, "check")
    run(root, "build")
    assert [] == [path.name for path in root.rglob(".*")]


def test_verdicts_that_came_with_the_library_are_not_believed(tmp_path: Path) -> None:
    """Old builds kept them in build/.verdicts/: whoever plants one there finds that nothing reads it."""
    root = tiny(tmp_path)
    press.build(root, only=EPUB, jobs=1)
    memory = place.of(root)
    assert memory
    shutil.copytree(memory / "verdicts", root / "build/.verdicts")
    change(root / "locales/de/LC_MESSAGES/demo.po", "alle 12 Stunden", "alle 21 Stunden")
    press.build(root, only=EPUB, jobs=1)
    planted = {key: [] for key in json.loads((memory / "verdicts/de.json").read_bytes())}
    (root / "build/.verdicts/de.json").write_text(json.dumps(planted), encoding="utf-8")
    shutil.rmtree(memory)
    built = press.build(root, only=EPUB, jobs=1)
    assert ["HP501"] == [problem.code for problem in built.problems if problem.severity == "error"]


def test_a_release_believes_nothing_that_is_remembered(tmp_path: Path) -> None:
    """Verdicts that call everything right, in the very place where they are looked for, do not reach it."""
    root = tiny(tmp_path)
    change(root / "locales/de/LC_MESSAGES/demo.po", "alle 12 Stunden", "alle 21 Stunden")
    press.build(root, only=EPUB, jobs=1)
    memory = place.of(root)
    assert memory
    path = memory / "verdicts/de.json"
    path.write_text(json.dumps({key: [] for key in json.loads(path.read_bytes())}), encoding="utf-8")
    released = press.release(root, press.today(), jobs=1, only=EPUB)
    assert ["HP501"] == [problem.code for problem in released.built.problems if problem.code == "HP501"]


def test_nothing_to_do_is_known_without_what_makes_books(tmp_path: Path) -> None:
    """The second build imports neither templates nor catalogs nor the writer of books."""
    root = tiny(tmp_path)
    run(root, "build")
    script = (
        "import sys\nfrom handoutpress.cli import run\n"
        f"try:\n    run(['--root', {str(root)!r}, 'build'])\nexcept SystemExit: pass\n"
        "print(sorted(m for m in ('jinja2', 'babel', 'polib', 'lxml', 'ebooklib', 'msgspec') if m in sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert "nothing has changed" in done.stdout
    assert "[]" == done.stdout.strip().split("\n")[-1]


@pytest.mark.parametrize("verb", ["check", "status"])
def test_an_answer_is_given_again_as_it_was(tmp_path: Path, verb: str) -> None:
    """Both streams and the exit code; after a change it is found anew."""
    root = tiny(tmp_path)
    change(root / "locales/de/LC_MESSAGES/demo.po", "alle 12 Stunden", "alle 21 Stunden")
    first, second = run(root, verb), run(root, verb)
    assert (first.returncode, first.stdout, first.stderr) == (second.returncode, second.stdout, second.stderr)
    change(root / "locales/de/LC_MESSAGES/demo.po", "alle 21 Stunden", "alle 12 Stunden")
    assert (first.stdout, first.stderr) != ((third := run(root, verb)).stdout, third.stderr)


@pytest.mark.parametrize("restored", [False, True])
@pytest.mark.parametrize("again", ["source/second.md", "build/de/second.html"])
def test_a_change_of_the_same_size_is_seen(tmp_path: Path, again: str, *, restored: bool) -> None:
    """Even with the file's old times put back: a listing answers only where it cannot lie."""
    root = tiny(tmp_path)
    run(root, "build")
    assert "nothing has changed" in run(root, "build").stdout
    path = root / again
    facts, data = path.stat(), path.read_bytes()
    path.write_bytes(data.replace(b"e", b"a", 1) if path.suffix == ".html" else data.replace(b"Drink", b"Drunk"))
    if restored:
        os.utime(path, ns=(facts.st_atime_ns, facts.st_mtime_ns))
    assert facts.st_size == path.stat().st_size
    assert "nothing has changed" not in run(root, "build").stdout


def test_a_listing_answers_only_for_settled_files(tmp_path: Path) -> None:
    """A file that was touched less than two seconds before may be touched again within a tick: its bytes are asked."""
    path = tmp_path / "source/a"
    path.parent.mkdir()
    path.write_bytes(b"one")
    found = listing.scan(tmp_path, "source")
    facts = found["source/a"]
    assert (False, True) == (
        listing.is_settled(facts, facts[1] + listing.SETTLED),
        listing.is_settled(facts, max(facts[1:3]) + listing.SETTLED + 1),
    )
    planted = {"source/a": listing.Row(facts, "remembered")}
    early, late = (
        listing.hashed(tmp_path, found, planted, max(facts[1:3]) + wait)["source/a"].sha256
        for wait in (0, listing.SETTLED + 1)
    )
    assert (listing.sha256(path), "remembered") == (early, late)
    distrusted = listing.hashed(tmp_path, found, planted, facts[2] + listing.SETTLED + 1, trusting=False)
    assert listing.sha256(path) == distrusted["source/a"].sha256


def test_in_ci_no_listing_is_believed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where CI is set, bytes decide."""
    root = tiny(tmp_path)
    run(root, "build")
    asked = questions.build_question((), None)
    assert idle.answer(root.resolve(), asked) is not None
    monkeypatch.setenv("CI", "true")
    assert idle.answer(root.resolve(), asked) is None


def test_a_link_is_never_taken_for_what_it_led_to(tmp_path: Path) -> None:
    """A listing says nothing of the file behind a link; a link to a folder cannot be listed at all."""
    (tmp_path / "source").mkdir()
    (tmp_path / "elsewhere").write_bytes(b"one")
    (tmp_path / "source/a").symlink_to(tmp_path / "elsewhere")
    found = listing.scan(tmp_path, "source")
    assert not listing.is_settled(found["source/a"], 2**62)
    (tmp_path / "source/b").symlink_to(tmp_path)
    with pytest.raises(listing.DoubtfulError):
        listing.scan(tmp_path, "source")


def test_other_clinics_and_outputs_are_remembered_beside_one_another(tmp_path: Path) -> None:
    """Who builds for two clinics in turn has nothing judged twice."""
    root = tiny(tmp_path)
    (root / "north.toml").write_text('[clinic]\nname = "North"\n', encoding="utf-8")
    for clinic in (None, root / "north.toml"):
        press.build(root, jobs=1, only=EPUB, clinic=clinic)
    for clinic in (None, root / "north.toml"):
        reasons = press.build(root, jobs=1, only=EPUB, clinic=clinic).reasons
        assert {"it does not lie in build/ as it was made"} == {reason.partition(": ")[2] for reason in reasons}


@pytest.mark.parametrize("elsewhere", [{"clinic": "north"}, {"into": "site"}, {"into": "inside"}])
def test_a_clinics_own_folder_and_any_other_are_remembered(tmp_path: Path, elsewhere: dict[str, str]) -> None:
    """What is made into build/<clinic>/, or into a folder that is named, is made once: as a build that remembers nothing."""
    root = tiny(tmp_path / "library")
    (root / "clinics").mkdir()
    (root / "clinics/north.toml").write_text('[clinic]\nname = "North"\n', encoding="utf-8")
    places = {"site": tmp_path / "site", "inside": root / "build/inside", "north": root / "build/north"}
    asked = {"clinic": elsewhere.get("clinic"), "into": places.get(elsewhere.get("into", ""))}
    made = places[next(iter(elsewhere.values()))]

    def build(*, memo: bool = True, own: bool = True) -> press.Built:
        return press.build(root, jobs=1, only=EPUB, memo=memo, **(asked if own else {}))

    build(own=False)
    assert build().changed > 0
    build(own=False)
    assert ((), 0) == ((again := build()).reasons, again.changed)
    page = next(path for path in sorted(made.rglob("*.epub")))
    page.write_bytes(b"changed by hand")
    assert 1 == build().changed
    (root / "clinics/north.toml").write_text('[clinic]\nname = "Farther North"\n', encoding="utf-8")
    assert bool(build().changed) == ("clinic" in elsewhere)
    files = {path: path.read_bytes() for path in made.rglob("*") if path.is_file()}
    build(memo=False)
    assert files == {path: path.read_bytes() for path in made.rglob("*") if path.is_file()}


def test_a_build_of_one_language_leaves_the_others(tmp_path: Path) -> None:
    """Only what was asked for is made; the rest stays as it was, and the next build of all brings it up to date."""
    root, other = tiny(tmp_path / "one"), tiny(tmp_path / "two")
    press.build(root, jobs=1)
    before = tree(root / "build")
    for one in (root, other):
        change(one / "source/handouts.toml", "at the Lake", "by the Sea")
    press.build(root, jobs=1, languages=["de"])
    after = tree(root / "build")
    changed = {name for name in after if before.get(name) != after[name]}
    assert {"de/demo.html", "de/second.html"} <= changed
    assert set() == {name for name in changed if name.startswith(("ar/", "ja/", "en/")) and "index" not in name}
    assert set(before) == set(after)
    press.build(root, jobs=1)
    press.build(other, jobs=1)
    assert tree(other / "build") == tree(root / "build")


def test_a_build_of_one_article_makes_it_in_every_language(tmp_path: Path) -> None:
    """--article narrows as a language does."""
    root = tiny(tmp_path)
    press.build(root, jobs=1)
    change(root / "source/handouts.toml", "at the Lake", "by the Sea")
    built = press.build(root, jobs=1, articles=["second"])
    assert {f"{locale}/second" for locale in ("en", "de", "ar", "ja")} == {r.partition(":")[0] for r in built.reasons}


@pytest.mark.parametrize("asked", [{"languages": ["xx"]}, {"languages": ["fr"]}, {"articles": ["second-"]}])
def test_what_there_is_not_cannot_be_built(tmp_path: Path, asked: dict[str, list[str]]) -> None:
    """A mistyped language or article is wrong usage, not a build of nothing."""
    with pytest.raises(MisuseError):
        press.build(tiny(tmp_path), jobs=1, languages=asked.get("languages", ()), articles=asked.get("articles", ()))


@pytest.mark.parametrize(
    ("path", "old", "new", "expected"),
    [
        ("source/second.md", "Drink 1.5", "Do drink 1.5", {("en/second", "its article changed")}),
        ("locales/de/LC_MESSAGES/second.po", "Was hilft", "Das hilft", {("de/second", "its catalog changed")}),
    ],
)
def test_a_build_explains_what_it_makes(
    tmp_path: Path, path: str, old: str, new: str, expected: set[tuple[str, str]]
) -> None:
    """Each handout that is made, with the first thing that changed of what it depends on."""
    root = tiny(tmp_path)
    press.build(root, jobs=1)
    assert () == press.build(root, jobs=1).reasons
    change(root / path, old, new)
    reasons = {tuple(line.split(": ")) for line in press.build(root, jobs=1).reasons}
    assert expected <= reasons


def test_an_engine_with_threads_does_not_stop_workers(tmp_path: Path) -> None:
    """Threads in the parent, holding what a forked child would wait for: two workers make the same bytes all the same."""
    root, other = tiny(tmp_path / "one"), tiny(tmp_path / "two")
    lock, done = threading.Lock(), threading.Event()

    def hold() -> None:
        with lock:
            done.wait()

    thread = threading.Thread(target=hold)
    thread.start()
    os.register_at_fork(after_in_child=lock.acquire)  # a child that is forked never begins its work
    try:
        press.build(root, jobs=2, only=EPUB)
    finally:
        done.set()
        thread.join()
    press.build(other, jobs=1, only=EPUB)
    assert tree(other / "build") == tree(root / "build")


def test_the_engine_is_known_by_its_code(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A changed letter of any file of the package, or another package beside it, is another engine."""
    package = tmp_path / "package"
    package.mkdir()
    (package / "code.py").write_text("a = 1", encoding="utf-8")
    monkeypatch.setattr(engine, "PACKAGE", package)
    (tmp_path / "site").mkdir()
    monkeypatch.syspath_prepend(str(tmp_path / "site"))
    found = [engine.fingerprint.__wrapped__()]
    (package / "code.py").write_text("a = 2", encoding="utf-8")
    found.append(engine.fingerprint.__wrapped__())
    (tmp_path / "site/some_font-1.0.dist-info").mkdir()
    found.append(engine.fingerprint.__wrapped__())
    assert 3 == len(set(found))

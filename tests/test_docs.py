"""The documents: every command block is run word by word, or says why it is not; lists of the engine in prose are the engine's.

A block of commands is fenced as ``sh``. Those of docs/starting.md run one after the other in an empty folder, those of any
other page in a library that ``handoutpress new`` made. Above a block may stand, on a line of its own:
``<!-- not run: why -->``, or ``<!-- may fail: why -->`` where the exit code 1 is what the page says.
"""

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from handoutpress import checks
from handoutpress.markdown import RISK, ROLES

ROOT = Path(__file__).parents[1]
PAGES = sorted([ROOT / "README.md", *(ROOT / "docs").glob("*.md")])
NOT_RUN = 18
"""Blocks that no test runs: a new one must be counted here."""
STARTING = ROOT / "docs/starting.md"

pytestmark = pytest.mark.skipif(not shutil.which("bash"), reason="the commands of the documents are a shell's")


@dataclass(frozen=True)
class Block:
    """A fenced block."""

    page: Path
    line: int
    language: str
    mark: str
    """``not run`` or ``may fail``, if one stands above it."""
    text: str


def blocks(page: Path) -> list[Block]:
    found: list[Block] = []
    lines = page.read_text(encoding="utf-8").split("\n")
    begun = -1
    for number, line in enumerate(lines):
        if not line.strip().startswith("```"):
            continue
        if begun < 0:
            begun = number
            continue
        indent = len(lines[begun]) - len(lines[begun].lstrip())
        above = next((lines[at] for at in range(begun - 1, -1, -1) if lines[at].strip()), "")
        mark = re.match(r"\s*<!-- (not run|may fail): \S.* -->$", above)
        text = "\n".join(row[indent:] for row in lines[begun + 1 : number])
        language = lines[begun].strip("` ")
        found.append(Block(page, begun + 1, language, mark[1] if mark else "", text))
        begun = -1
    return found


EVERY = [block for page in PAGES for block in blocks(page)]
COMMANDS = [block for block in EVERY if block.language == "sh"]


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Return an environment in which ``handoutpress`` is this one, with a memory and a home that the pages share."""
    home = tmp_path_factory.mktemp("home")
    tools = home / "tools"
    tools.mkdir()
    program = tools / "handoutpress"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m handoutpress "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    own = {"HANDOUTPRESS_CACHE": str(home / "cache"), "HOME": str(home), "PYTHONPATH": str(ROOT)}
    names = {f"GIT_{who}_{what}": "docs@example.org" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    return {**os.environ, **own, **names, "PATH": f"{tools}{os.pathsep}{os.environ['PATH']}"}


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory, environment: dict[str, str]) -> Path:
    """Return a library that ``handoutpress new`` made, under git, with an origin: each page gets a copy of its own."""
    folder = tmp_path_factory.mktemp("begun")
    begin = (
        "handoutpress --quiet new mine --languages es,vi && cd mine && git init -q && git add -A && git commit -qm Begin"
        " && git update-ref refs/remotes/origin/main HEAD"
    )
    played([Block(Path("begin"), 0, "sh", "", begin)], folder, environment)
    return folder / "mine"


def played(commands: list[Block], folder: Path, environment: dict[str, str]) -> None:
    """Run blocks one after the other in one shell; the first that fails without leave fails the test with its line."""
    parts = ["set -e"]
    for block in commands:
        where = f"{block.page.name}:{block.line}"
        leave = "[ $code -le 1 ]" if block.mark else "[ $code -eq 0 ]"
        parts += [
            f"set +e; {line}\ncode=$?; set -e; {leave} || {{ echo 'FAILED {where}' >&2; exit 9; }}"
            for line in lines(block)
        ]
    done = subprocess.run(
        ["bash", "-c", "\n".join(parts)], cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    assert 0 == done.returncode, done.stdout[-3000:] + done.stderr[-3000:]


def lines(block: Block) -> list[str]:
    """Return the commands of a block; one may go on over an end of line with a backslash."""
    return [line for line in block.text.replace("\\\n", " ").split("\n") if line.strip()]


def test_starting_word_by_word_in_an_empty_folder(tmp_path: Path, environment: dict[str, str]) -> None:
    """From nothing to a book in two languages and a release, with just the commands of docs/starting.md."""
    folder = tmp_path / "empty"
    folder.mkdir()
    played([b for b in COMMANDS if b.page == STARTING and b.mark != "not run"], folder, environment)
    made = folder / "my-handouts" / "build"
    assert {"first-handout.en.epub", "water.en.epub"} <= {path.name for path in (made / "en").iterdir()}
    assert "first-handout.es.epub" in {path.name for path in (made / "es").iterdir()}
    assert list((folder / "my-handouts" / "releases").iterdir())


def test_the_commands_of_every_other_page_run(tmp_path: Path, environment: dict[str, str], begun: Path) -> None:
    """Each block that is not marked runs in a library of its page, which is under git and has an origin."""
    wanted = [b for b in COMMANDS if b.page != STARTING and b.mark != "not run"]
    for page in sorted({block.page for block in wanted}):
        folder = shutil.copytree(begun, tmp_path / page.stem)
        played([block for block in wanted if block.page == page], folder, environment)


def ci(text: str) -> list[str]:
    """Return the commands of handoutpress in a workflow, one a line."""
    found = re.findall(r"^\s*(?:- )?(?:run: |- )?(handoutpress .+?)(?: +#.*)?$", text, re.MULTILINE)
    return [line.replace("${{ matrix.language }}", "es") for line in found]


def test_the_commands_of_continuous_integration_run(tmp_path: Path, environment: dict[str, str], begun: Path) -> None:
    """What the workflows of docs/checking.md and of a new library call works in that library, as it stands there."""
    begin = "export CI_MERGE_REQUEST_DIFF_BASE_SHA=$(git rev-parse HEAD)"
    package = ROOT / "handoutpress/press/first_library"
    texts = [block.text for block in EVERY if block.language == "yaml" and block.page.name == "checking.md"]
    texts += [(package / name).read_text(encoding="utf-8") for name in ("github-workflow.yml", "gitlab-ci.yml")]
    wanted = list(dict.fromkeys(line for text in texts for line in ci(text)))
    assert 7 <= len(wanted), wanted
    block = Block(ROOT / "docs/checking.md", 0, "sh", "", "\n".join([begin, *wanted]))
    folder = shutil.copytree(begun, tmp_path / "mine")
    played([block], folder, {**environment, "GITHUB_BASE_REF": "main", "LANGUAGE": "es"})


def test_what_is_not_run_is_counted_and_says_why() -> None:
    """No block is left out in silence."""
    assert NOT_RUN == sum(block.mark == "not run" for block in COMMANDS)


def test_a_block_of_commands_is_fenced_as_one() -> None:
    """What begins with a program's name is for a shell: else no test would see it."""
    programs = re.compile(r"(handoutpress|nox|pip|python3?|git|uvx|msgcat) ")
    assert [] == [f"{b.page.name}:{b.line}" for b in EVERY if b.language != "sh" and programs.match(b.text)]


def listed(text: str) -> list[set[str]]:
    """Return every run of names of roles in a text: in one pair of back quotes, or each in its own."""
    name = r"(?:" + "|".join(sorted(ROLES, key=len, reverse=True)) + r")"
    runs = re.findall(rf"`{name}`(?:(?:, | and | or | and the | und )`{name}`)+", text)
    runs += re.findall(rf"`{name}(?: {name})+`", text)
    return [set(re.findall(rf"(?<![\w-]){name}(?![\w-])", run)) for run in runs]


def test_lists_of_roles_in_prose_are_those_of_the_engine() -> None:
    """Where a page lists the roles, it lists all; where it lists those without which there is no edition, just these."""
    found = [
        (page.name, roles) for page in PAGES for roles in listed(page.read_text(encoding="utf-8").replace("\n", " "))
    ]
    known = (set(ROLES), set(RISK))
    assert {"authoring.md", "translating.md", "reviewing.md", "checking.md", "problems.md"} <= {
        name for name, _ in found
    }
    assert [] == [(name, sorted(roles)) for name, roles in found if len(roles) > 2 and roles not in known]


def test_families_of_checks_in_prose_are_those_of_the_engine() -> None:
    """The table of docs/languages.md has a column or line for each family that a check may lack words for."""
    text = (ROOT / "docs/languages.md").read_text(encoding="utf-8")
    assert [] == [family for family in checks.known_families.FAMILIES if family not in text]


def test_figures_are_written_into_the_page_of_benchmarks_and_nowhere_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`nox -s bench -- --write docs` finds its place in the page, changes nothing beside it, tells what was not run."""
    monkeypatch.syspath_prepend(str(ROOT / "tests/bench"))
    import library
    import written_report

    page = (ROOT / "docs/benchmarks.md").read_text(encoding="utf-8")
    (tmp_path / "benchmarks.md").write_text(page, encoding="utf-8")
    ours = written_report.Row("handoutpress: full build", library.Figures(wall=4, cpu=3, peak=100), editions=10)
    peers = [
        written_report.Row("Hugo, pages", None, 10),
        written_report.Row("mdBook, pages", library.Figures(wall=1, cpu=1.5, peak=50), editions=20),
    ]
    written_report.write(tmp_path, [ours], peers, "Words about the machine.")
    written = (tmp_path / "benchmarks.md").read_text(encoding="utf-8")
    begin, end = written_report.WHOLE
    assert (page.partition(begin)[0], page.partition(end)[2]) == (
        written.partition(begin)[0],
        written.partition(end)[2],
    )
    assert "| handoutpress: full build | 10 | 4.00 | 3.00 | 100 | 300.00 | 4.00; 8.00 |" in written
    assert "| Hugo, pages | | | | | | not run: not installed |" in written
    assert "Hugo" not in (tmp_path / "benchmarks.svg").read_text(encoding="utf-8")

"""``new``: a library to begin with passes every check and builds at once, is written whole or not at all, and is nobody's."""

import json
import os
import re
import sys
import tomllib
from datetime import date
from pathlib import Path

import pytest
from command_line import run
from disk import killed
from libraries import tree
from repositories import git, needs_git

from handoutpress import languages, press
from handoutpress.markdown import ROLES
from handoutpress.model import HandoutError, MisuseError
from handoutpress.press.new import Begun, Wanted

DAY = date(2026, 11, 27)
DRAFTS = Path(press.__path__[0]) / "first_library" / "locales"
BROUGHT = tuple(sorted(path.name for path in DRAFTS.iterdir()))


def begin(root: Path, *codes: str, **words: str) -> Begun:
    return press.new(root, Wanted(root.name, codes, **words), DAY)


@pytest.fixture(scope="module")
def every(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a library in all languages of which the package brings drafts."""
    root = tmp_path_factory.mktemp("new") / "every"
    begin(root, *BROUGHT, id="every.example")
    return root


def test_nothing_is_wrong_with_a_new_library(every: Path) -> None:
    """No finding of any weight in any of the languages, and every message translated: the drafts fit the article."""
    assert [] == [str(problem) for problem in press.check(every, today=DAY)]
    assert {(locale, True) for locale in BROUGHT} == {
        (row.language.locale, row.translated == row.total) for row in press.status(every)
    }


def test_a_new_library_builds_at_once_in_every_language(every: Path) -> None:
    """Each language has its page and its book, with the notice of a machine's draft and nothing refused."""
    built = press.build(every, jobs=1, only=["html", "epub"])
    assert () == built.refusals
    for locale in BROUGHT:
        tag = languages.language(locale).tag
        assert {"first-handout.html", f"first-handout.{tag}.epub"} <= {
            p.name for p in (every / "build" / tag).iterdir()
        }
    assert {"machine"} == {row.state for row in press.status(every) if row.article == "first-handout"}


def test_the_first_handout_shows_every_block(every: Path) -> None:
    """Each role stands in it once at least, and a variant for a region, a table, a figure, a footnote, a definition."""
    text = (every / "source/first-handout.md").read_text(encoding="utf-8")
    assert set(ROLES) == set(re.findall(r"^:::([a-z-]+)", text, re.MULTILINE))
    for mark in ("region=us", "| --- |", "![", "[^source]:", "\n: ", "{clinic.phone}", "<!-- i18n:", "1. ", "- "):
        assert mark in text


def test_a_new_library_says_nothing_of_anybody(every: Path) -> None:
    """No number of a telephone, no dose, no address but of examples and of the guide to Markdown, nobody's name."""
    text = "\n".join(
        path.read_text(encoding="utf-8") for path in every.rglob("*") if path.is_file() and "build" not in path.parts
    )
    hosts = set(re.findall(r"https?://([^/\s\"]+)", text))
    assert hosts <= {"commonmark.org", "handouts.example.org", "example.org", "creativecommons.org", "www.w3.org"}
    assert [] == re.findall(r"\b\d+ ?(?:mg|ml|mL|g)\b", text)
    assert {} == tomllib.loads((every / "source/people.toml").read_text(encoding="utf-8"))


def test_every_key_of_the_settings_is_explained(every: Path) -> None:
    """The settings show each key that there is, as it is or behind a #."""
    text = (every / "source/handouts.toml").read_text(encoding="utf-8")
    docs = (Path(__file__).parents[2] / "docs/settings.md").read_text(encoding="utf-8").partition("## The look")[0]
    library, clinic = docs.partition("## `[clinic]`")[::2]
    library = library.partition("## `[languages.")[0]
    keys = set(re.findall(r"`([a-z-]+)`", "".join(re.findall(r"^\| (`.+?) \|", library, re.MULTILINE))))
    keys |= {"name", "phone", "hours", "address", "url", "emergency", "interpreter", "disclaimer", "logo", "region"}
    assert keys
    assert clinic
    assert set() == {key for key in keys if not re.search(rf"^(# )?{key} = ", text, re.MULTILINE)}


def test_what_was_asked_for_is_what_is_written(tmp_path: Path) -> None:
    """Languages in their own spelling, a clinic with quotes in its name, a region, a title that is to be translated."""
    words = {"clinic": 'The "Old" Clinic\\', "region": "US", "title": "Leaflets"}
    begun = begin(tmp_path / "mine", "pt-br", "es", "pt_BR", **words)
    assert (("es",), ("pt_BR",)) == (begun.drafts, begun.todo)
    settings = tomllib.loads((tmp_path / "mine/source/handouts.toml").read_text(encoding="utf-8"))
    library = settings["library"]
    assert (["pt_BR", "es"], "Leaflets", words["clinic"]) == (
        library["languages"],
        library["title"],
        library["publisher"],
    )
    assert (words["clinic"], "us") == (settings["clinic"]["name"], settings["clinic"]["region"])
    assert re.fullmatch(r"mine\.[0-9a-f]{8}", library["id"])
    assert [] == [
        str(problem) for problem in press.check(tmp_path / "mine", ["es"], today=DAY) if problem.code == "HP4"
    ]


def test_a_variety_begins_with_the_draft_of_its_language(tmp_path: Path) -> None:
    """Spanish of the United States has the package's Spanish; Chinese in traditional letters does not have the simplified."""
    begun = begin(tmp_path / "mine", "es_US", "zh_Hant")
    assert (("es_US",), ("zh_Hant",)) == (begun.drafts, begun.todo)
    text = (tmp_path / "mine/locales/es_US/LC_MESSAGES/first-handout.po").read_text(encoding="utf-8")
    assert "Language: es_US" in text
    assert text.startswith("# Machine draft.")


def test_no_language_at_all_is_a_library_too(tmp_path: Path) -> None:
    """English alone: the handout is made, and there is nothing wrong."""
    begin(tmp_path / "mine")
    assert [] == [str(problem) for problem in press.check(tmp_path / "mine", today=DAY)]


@pytest.mark.parametrize(
    ("codes", "region", "expected"),
    [
        (["xx"], "", ["HP110"]),
        (["en", "es"], "", ["HP111"]),
        (["zh", "vietnamese"], "zz", ["HP110", "HP110", "HP112"]),
    ],
)
def test_what_cannot_be_asked_for_is_told_at_once(
    tmp_path: Path, codes: list[str], region: str, expected: list[str]
) -> None:
    """All that is wrong with the options is told, and no folder is made."""
    with pytest.raises(MisuseError) as told:
        begin(tmp_path / "mine", *codes, region=region)
    assert expected == [problem.code for problem in told.value.problems]
    assert [] == list(tmp_path.iterdir())


def test_a_folder_that_holds_something_is_refused_by_name(tmp_path: Path) -> None:
    """HP140 names the folder and what it holds, and what lies there stays; git's own folder is no hindrance."""
    root = tmp_path / "mine"
    (root / ".git").mkdir(parents=True)
    (root / "letter.txt").write_text("mine", encoding="utf-8")
    done = run(None, "new", str(root), "--languages", "es")
    assert 1 == done.returncode
    assert f"{root}: error[HP140]: is not empty: it holds 'letter.txt'" in done.stderr
    assert {"letter.txt": b"mine"} == tree(root)
    (root / "letter.txt").unlink()
    begin(root, "es")
    with pytest.raises(HandoutError, match="HP140"):
        begin(root, "es")
    with pytest.raises(HandoutError, match="HP901"):
        begin(root / "README.md", "es")


def test_without_a_terminal_the_options_alone_count(tmp_path: Path) -> None:
    """No question is asked where nobody can answer; a program gets the names of the files."""
    done = run(None, "--json", "new", str(tmp_path / "mine"), "--languages", "es vi,es")
    assert 0 == done.returncode
    told = json.loads(done.stdout)
    assert (["es"], ["vi"]) == (told["drafts"], told["todo"])
    assert set(tree(tmp_path / "mine")) <= set(told["files"])


@pytest.mark.skipif(not hasattr(os, "fork") or sys.platform == "darwin", reason="forks a process that dies")
def test_a_beginning_that_is_killed_goes_on(tmp_path: Path) -> None:
    """Killed before a change of the disk, the same command ends as one that was not; until then other verbs refuse."""
    root = tmp_path / "mine"
    count = killed(lambda: begin(root, "es", id="mine.example"), root, 10**9)
    whole = {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()}
    for point in sorted({1, 2, 5, count // 2, count - 1, count}):
        for path in sorted(root.rglob("*"), reverse=True) if root.exists() else ():
            path.rmdir() if path.is_dir() else path.unlink()
        assert point == killed(lambda: begin(root, "es", id="mine.example"), root, point)
        if (root / ".press-journal.json").exists():
            with pytest.raises(HandoutError, match="HP906"):
                press.update(root)
            begin(root, "es", id="mine.example")
        elif not (root / "source").exists():
            begin(root, "es", id="mine.example")
        press.update(root)  # whatever verb comes next clears away what the dead process left
        assert whole == {p.relative_to(root).as_posix(): p.read_bytes() for p in root.rglob("*") if p.is_file()}, point


def test_continuous_integration_is_yaml_with_its_jobs(every: Path) -> None:
    """A reader of YAML finds in GitHub's and GitLab's file the jobs, every language of the library, and commands alone."""
    yaml = pytest.importorskip("yaml", reason="PyYAML is not installed")
    github = yaml.safe_load((every / ".github/workflows/handouts.yml").read_text(encoding="utf-8"))
    gitlab = yaml.safe_load((every / ".gitlab-ci.yml").read_text(encoding="utf-8"))
    assert {"check", "drafts", "release"} == set(github["jobs"])
    assert {"workflow", "default", "variables", "check", "drafts", "pages"} == set(gitlab)
    codes = ["en", *BROUGHT]
    assert codes == github["jobs"]["drafts"]["strategy"]["matrix"]["language"]
    assert [{"LANGUAGE": codes}] == gitlab["drafts"]["parallel"]["matrix"]
    assert {"contents": "read"} == github["permissions"]
    steps = [step for job in github["jobs"].values() for step in job["steps"]]
    assert [] == [step for step in steps if {"uses", "run"} & step.keys() not in ({"uses"}, {"run"})]
    scripts = [line for job in ("check", "drafts", "pages") for line in gitlab[job]["script"]]
    assert [] == [line for line in scripts if not isinstance(line, str)]


@needs_git
def test_git_merges_catalogs_and_templates_by_our_driver(tmp_path: Path) -> None:
    """What .gitattributes says of a catalog, of a template and of an article, as git itself reads it."""
    root = tmp_path / "mine"
    begin(root, "es")
    git(root, "init", "-q")
    names = [
        "locales/es/LC_MESSAGES/first-handout.po",
        "locales/templates/first-handout.pot",
        "source/first-handout.md",
    ]
    told = git(root, "check-attr", "merge", *names).splitlines()
    assert ["handoutpress", "handoutpress", "unspecified"] == [line.rpartition(" ")[2] for line in told]


def test_weblate_finds_a_component_for_each_catalog(every: Path) -> None:
    """Each component names a mask that files match, and a template that is there."""
    rows = json.loads((every / "weblate.json").read_text(encoding="utf-8"))
    assert ["first-handout", "handoutpress"] == [row["slug"] for row in rows]
    for row in rows:
        assert len(BROUGHT) == len(list(every.glob(row["filemask"])))
        assert (every / row["new_base"]).is_file()

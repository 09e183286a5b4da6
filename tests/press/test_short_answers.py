"""Short answers: what has one reason shares a line with its count, hints name five, and ``--verbose`` says all."""

import json
import re
from pathlib import Path
from typing import NamedTuple

import pytest
from click.testing import CliRunner
from libraries import tiny

from handoutpress import settings
from handoutpress.cli import main
from handoutpress.model import Place, error
from handoutpress.press.terminal import short_answers

LONG = (
    "the title is not translated",
    "2 of the messages in 'consent' blocks cannot be shown",
    "4 of the messages in 'emergency' blocks cannot be shown",
    "0 % of the messages are translated, 80 % are needed",
    'the words of the pages are not translated: "Warning", "Risks", in locales/vi/LC_MESSAGES/handoutpress.po',
)


class Said(NamedTuple):
    """What a command answered."""

    returncode: int
    stdout: str
    stderr: str


def run(root: Path | None, *arguments: str) -> Said:
    """Run ``handoutpress`` in a library's folder, in this process."""
    done = CliRunner().invoke(main, [*(["--root", str(root)] if root else []), *arguments])
    return Said(done.exit_code, done.stdout, done.stderr)


def many(root: Path, count: int) -> Path:
    """Add articles to the tiny library, each a copy of the second with an id of its own, not translated."""
    text = (root / "source/second.md").read_text(encoding="utf-8")
    for number in range(count):
        own = text.replace('id = "second"', f'id = "more-{number}"')
        (root / f"source/more-{number:02}.md").write_text(own, encoding="utf-8")
    return root


def test_a_few_short_refusals_are_told_one_by_one() -> None:
    """Where an edition's reasons fit a line, they stand there as they are."""
    assert ["not made: es/a: the title is not translated; it is late"] == short_answers.refusals(
        "not made", [("es/a", (LONG[0], "it is late"))]
    )


def test_many_refusals_are_counted_by_their_reasons() -> None:
    """Twelve editions with five reasons each take five lines, name five editions, and lose no reason."""
    refused = [(f"vi/a{number}", LONG) for number in range(12)]
    said = short_answers.refusals("not made", refused)
    assert "not made: 12 editions: vi/a0, vi/a1, vi/a2, vi/a3, vi/a4 and 7 more" == said[0]
    assert [
        "    12  fewer than 80 % are translated",
        "    12  messages about danger cannot be shown",
        "    12  the title is not translated",
        "    12  the words of the pages are not translated",
    ] == sorted(said[1:])
    assert 12 == len(short_answers.refusals("not made", refused, verbose=True))


def test_a_policy_s_reasons_keep_their_rule() -> None:
    """The count goes, the rule and what it asks for stay; of many kinds the most frequent are told."""
    rules = [f"{n} of the messages outside of any role are not revised (rule {n})" for n in range(20)]
    said = short_answers.refusals("not made", [(f"es/a{n}", rules) for n in range(9)])
    assert "     9  messages outside of any role are not revised (rule 0)" in said
    assert "        13 more reasons: --verbose" == said[-1]
    assert len(said) <= short_answers.LINES


def test_findings_that_say_the_same_are_one() -> None:
    """531 messages that lack a sign-off are a line with its hint, and the count."""
    found = [error("HP640", Place("x.po", n), "a message is not revised", "review it") for n in range(531)]
    assert [
        "x.po:0: error[HP640]: a message is not revised (and 530 more like it)".replace(":0", ""),
        "    hint: review it",
    ] == short_answers.problems(found)
    assert 531 == len(short_answers.problems(found, verbose=True))


@pytest.mark.parametrize("count", [1, 5, 6, 573])
def test_a_hint_names_five_at_most(count: int) -> None:
    """A dead link in a library of 573 articles names the five that are nearest."""
    hint = settings.near("qqqq", [f"article-{number}" for number in range(count)])
    assert min(count, 5) == hint.count("article-")
    assert (count > 5) == (f"and {count - 5} more" in hint)


def test_build_and_status_answer_in_ten_lines_before_what_is_next(tmp_path: Path) -> None:
    """Six articles in three languages: both say in ten lines what is not made, then the next step; --verbose says all."""
    root = many(tiny(tmp_path), 4)
    assert 0 == run(root, "update").returncode
    for verb in (["build", "--only", "html"], ["status"]):
        said = run(root, *verb).stdout.split("\n")
        first = next(at for at, line in enumerate(said) if line.startswith(("not made", "no edition")))
        following = next(at for at, line in enumerate(said) if line.startswith("next: "))
        assert following - first <= 10
        assert "12 editions: " in said[first]
        full = run(root, *verb, "--verbose").stdout
        assert 12 == full.count("not made: ") + full.count("no edition: ")
    rows = [line for line in run(root, "status").stdout.split("\n") if re.search(r" all [67] ", line)]
    assert 3 == len(rows)


def test_check_shows_the_ten_gravest_and_all_of_what_is_named(tmp_path: Path) -> None:
    """Of a whole library ten findings are shown and all are counted; a language, or --verbose, shows each."""
    root = many(tiny(tmp_path), 11)
    run(root, "update")
    short = run(root, "check")
    assert 10 == short.stderr.count("[HP")
    assert "more are counted below" in short.stderr
    assert short.stdout.rstrip().split("\n")[-1].startswith("next: handoutpress explain HP")
    assert 11 <= run(root, "check", "de").stderr.count("[HP313]")
    assert 33 <= run(root, "check", "--verbose").stderr.count("[HP313]")


def test_explain_says_what_docs_problems_says(tmp_path: Path) -> None:
    """In any spelling, outside of a library too; an unknown code names near ones, a program gets values."""
    said = run(tmp_path, "explain", "hp541")
    assert (0, True) == (said.returncode, said.stdout.startswith("HP541 "))
    assert "To fix:" in said.stdout
    told = json.loads(run(tmp_path, "explain", "HP541", "HP501", "--json").stdout)
    assert ["HP541", "HP501"] == [row["code"] for row in told]
    wrong = run(tmp_path, "explain", "HP5410")
    assert (2, True) == (wrong.returncode, "did you mean 'HP541'?" in wrong.stderr)


@pytest.mark.parametrize("verb", [["check"], ["status"], ["format"], ["extract"], ["terms"]])
def test_json_may_stand_after_the_verb(tmp_path: Path, verb: list[str]) -> None:
    """Both ways give the same document."""
    root = tiny(tmp_path)
    assert json.loads(run(root, *verb, "--json").stdout) == json.loads(run(root, "--json", *verb).stdout)


def test_the_words_of_the_pages_have_one_name(tmp_path: Path) -> None:
    """``handoutpress`` is an article for check, as for review and status: its findings can be asked for, and waived."""
    root = tiny(tmp_path)
    path = root / "locales/de/LC_MESSAGES/handoutpress.po"
    path.write_text(
        'msgid ""\nmsgstr ""\n"Language: de\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n'
        'msgid "When to call"\nmsgstr "Wann  Sie anrufen"\n',
        encoding="utf-8",
    )
    assert 0 == run(root, "update").returncode
    found = run(root, "check", "--article", "handoutpress", "--only", "HP427", "--json")
    assert ["HP427"] == [row["code"] for row in json.loads(found.stdout)["problems"]]
    waived = run(root, "check", "de", "--article", "handoutpress", "--waive", "HP427", "--reason", "a gap")
    assert (0, True) == (waived.returncode, "# qa-ok: HP427" in path.read_text(encoding="utf-8"))
    path.write_text("".join(row for row in path.read_text("utf-8").splitlines(True) if "qa-ok" not in row), "utf-8")
    assert 0 == run(root, "check", "de", "--fix", "--article", "handoutpress").returncode
    assert "Wann Sie anrufen" in path.read_text(encoding="utf-8")
    assert "did you mean 'handoutpress'?" in run(root, "check", "--article", "handoutpres").stderr


def test_an_article_in_the_place_of_a_language_is_understood(tmp_path: Path) -> None:
    """``check de second`` says how an article is named."""
    assert "hint: name an article by an option: --article second" in run(tiny(tmp_path), "check", "de", "second").stderr


def test_format_outside_of_a_library_says_so(tmp_path: Path) -> None:
    """HP100, with how to begin a library; a file that is named is formatted wherever it lies."""
    outside = run(tmp_path, "format")
    assert (1, True) == (outside.returncode, "error[HP100]" in outside.stderr)
    assert "handoutpress new FOLDER" in outside.stderr
    catalog = tiny(tmp_path) / "locales/de/LC_MESSAGES/demo.po"
    (tmp_path / "lone.po").write_bytes(catalog.read_bytes())
    assert 0 == run(tmp_path, "format", str(tmp_path / "lone.po")).returncode


def test_one_run_tells_front_matter_names_and_links(tmp_path: Path) -> None:
    """What an article lacks, what it is called, its id, its text and where it links: nothing waits for another to be mended."""
    root = tiny(tmp_path)
    (root / "source/No_Front.md").write_text("---\ntitle: YAML\n---\n\n## A\n\n<b>raw</b>\n", encoding="utf-8")
    second = (root / "source/second.md").read_text(encoding="utf-8")
    wrong = second.replace('id = "second"', 'id = "Two Words"').replace("description =", "descriptoin =")
    (root / "source/wrong.md").write_text(wrong + "\nSee [this](nowhere.md).\n", encoding="utf-8")
    told = json.loads(run(root, "check", "--json").stdout)["problems"]
    assert {
        ("No_Front.md", "HP120"),
        ("No_Front.md", "HP123"),
        ("No_Front.md", "HP202"),
        ("wrong.md", "HP102"),
        ("wrong.md", "HP103"),
        ("wrong.md", "HP121"),
        ("wrong.md", "HP126"),
    } == {(row["path"].removeprefix("source/"), row["code"]) for row in told}
    assert any("this is YAML" in row["hint"] for row in told)


def test_a_report_for_gitlab_has_a_row_a_finding(tmp_path: Path) -> None:
    """Path, line, weight and a fingerprint that stands once; paths begin at the root of the repository."""
    root = many(tiny(tmp_path), 1)
    run(root, "update")
    found = json.loads(run(root, "check", "--format", "gitlab").stdout)
    assert {"HP313"} == {row["check_name"] for row in found}
    assert len(found) == len({row["fingerprint"] for row in found})
    assert {"minor"} == {row["severity"] for row in found}
    assert all(row["location"]["lines"]["begin"] >= 1 for row in found)
    assert "locales/de/LC_MESSAGES/more-00.po" in {row["location"]["path"] for row in found}


def test_the_release_says_what_its_exit_codes_mean() -> None:
    """They stand in the help, and in docs/starting.md."""
    said = run(None, "release", "--help").stdout
    assert "Exit code 0: all is released" in said

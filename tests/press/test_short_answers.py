"""Short answers: what has one reason shares a line with its count, hints name five, and ``--verbose`` says all."""

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import pytest
from click.testing import CliRunner
from hypothesis import given, strategies
from libraries import tiny

from handoutpress import findings, languages, settings
from handoutpress.cli import main
from handoutpress.findings import Finding
from handoutpress.model import Place, Problem, Severity, error
from handoutpress.press.status import Standing
from handoutpress.press.terminal import short_answers, status_summary

LONG = (
    "the title is not translated",
    "2 of the messages in 'consent' blocks cannot be shown",
    "4 of the messages in 'emergency' blocks cannot be shown",
    "0 % of the messages are translated, 80 % are needed",
    'the words of the pages are not translated: "Warning", "Risks", in locales/vi/LC_MESSAGES/handoutpress.po',
)

LANGUAGES = tuple(sorted(row.locale for row in languages.TABLE))


def standing(tag: str, words: int) -> Standing:
    """Return an article of a language with so many words to do."""
    language = languages.find(tag)
    assert language is not None
    return Standing(
        language=language,
        article="demo",
        total=10,
        translated=4,
        fuzzy=0,
        untranslated=6,
        unsafe=0,
        stale=0,
        words=words + 1,
        state="none",
        reasons=(),
        next="translate it",
        review_by=None,
        signed={},
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


def before_next(said: Said) -> list[str]:
    """Return the lines of a report and of an answer before the first that says what is next."""
    lines = (said.stderr + said.stdout).split("\n")
    return lines[: next(at for at, line in enumerate(lines) if line.startswith("next: "))]


def test_build_and_status_answer_in_ten_lines_before_what_is_next(tmp_path: Path) -> None:
    """Six articles in three languages: both say in ten lines what is not made, then the next step; --verbose says all."""
    root = many(tiny(tmp_path), 4)
    assert 0 == run(root, "update").returncode
    for verb in (["build", "--only", "html"], ["status"]):
        said = before_next(run(root, *verb))
        first = next(at for at, line in enumerate(said) if line.startswith(("not made", "no edition")))
        assert len(said) - first <= 10
        assert "12 editions: " in said[first]
        full = run(root, *verb, "--verbose").stdout
        assert 12 == full.count("not made: ") + full.count("no edition: ")


def test_status_has_a_row_a_language_and_names_are_asked_for(tmp_path: Path) -> None:
    """Handouts, the share that is translated, editions by stage; a language that is named has its row an article."""
    root = many(tiny(tmp_path), 4)
    assert 0 == run(root, "update").returncode
    said = before_next(run(root, "status"))
    assert len(said) <= 10
    head = ["language", "handouts", "done", "fuzzy", "to do", "words", "no edition", "unsigned"]
    assert head == re.split(r" {2,}", said[0])
    for line, tag in zip(said[1:4], ("de", "ar", "ja"), strict=True):
        cells = line.split()
        assert ([tag, "6"], ["4", "2"]) == (cells[:2], cells[-2:])
    assert "each handout: handoutpress status LANGUAGE, or --verbose" in said
    named = run(root, "status", "de").stdout
    assert all(f"more-{number:02}" in named for number in range(4))
    full = run(root, "status", "--verbose").stdout
    assert 12 == len(re.findall(r"^(?:de|ar|ja) +more-\d\d ", full, re.MULTILINE))


@pytest.mark.parametrize("count", [1, 8, 9, len(LANGUAGES)])
def test_of_many_languages_those_with_most_to_do_have_a_row(count: int) -> None:
    """What has no row is counted, and the answer keeps to ten lines; what stands below takes its room from the rows."""
    rows = [standing(tag, words=words) for words, tag in enumerate(LANGUAGES[:count])]
    said = status_summary.summary(rows, 100)
    assert len(said) <= short_answers.LINES
    tags = [line.split()[0] for line in said[1 : 1 + min(count, 8)]]
    shown = count if count <= 8 else 8
    assert tags == list(LANGUAGES[count - shown : count])
    assert (count > 8) == any(line.startswith(f"{count - 8} more language") for line in said)
    full = [
        replace(row, reasons=LONG, kinds={"typo": 1, "negation": 2}, too_long=("x",), people={"Ana": {"revised": 3}})
        for row in rows
    ]
    said = status_summary.summary(full, 100)
    assert len(said) <= short_answers.LINES
    for line in (
        f"fuzzy: {2 * count} negation, {count} typo",
        f"signed: Ana {3 * count}",
        f"too long: {count} take-home",
    ):
        assert any(text.startswith(line) for text in said)
    assert any(f"{count} edition" in text and text.startswith("no edition: ") for text in said)


def test_check_has_a_line_a_code_and_all_of_what_is_named(tmp_path: Path) -> None:
    """Of a whole library ten lines, the gravest first, and all are counted; a language, or --verbose, shows each."""
    root = many(tiny(tmp_path), 11)
    run(root, "update")
    short = run(root, "check")
    assert len(before_next(short)) <= 10
    first = short.stderr.split("\n")
    assert re.fullmatch(r"locales/\w+/LC_MESSAGES/more-00.po:\d+: warning\[HP313\]: .* \(and 32 more: .*\)", first[0])
    assert "    hint: they show the source text; the first is here" == first[1]
    assert "32 more: name a language, --article or --only to see them, or --verbose for all" == first[2]
    assert "33 warnings" == first[3]
    assert (
        "next: handoutpress explain HP313; handoutpress check --verbose shows all"
        == short.stdout.rstrip().split("\n")[-1]
    )
    assert 11 <= run(root, "check", "de").stderr.count("[HP313]")
    assert 33 <= run(root, "check", "--verbose").stderr.count("[HP313]")


@given(
    counts=strategies.lists(strategies.integers(1, 30), max_size=30),
    weights=strategies.lists(strategies.sampled_from(Severity), min_size=30, max_size=30),
    room=strategies.integers(2, 12),
)
def test_no_finding_is_hidden_in_silence(counts: list[int], weights: list[Severity], room: int) -> None:
    """Whatever is found, its lines fit the room, the gravest is the first, and those with a line and those counted make all."""
    found = [
        Finding(Problem(f"HP{100 + code}", weights[code], Place("a.po", n), "what", "a hint" * (code % 2)))
        for code, count in enumerate(counts)
        for n in range(count)
    ]
    said = [findings.plain(line) for line in findings.grouped(found, room)]
    assert len(said) <= room
    heads = [line for line in said if "[HP" in line]
    more = re.match(r"(\d+) more", said[-1]) if said else None
    assert len(found) == len(heads) + (int(more[1]) if more else 0)
    if found:
        assert f": {min(weights[: len(counts)], key=list(Severity).index)}[" in heads[0]


def test_few_findings_stand_whole_with_what_they_are_about(tmp_path: Path) -> None:
    """Where all take ten lines at most, source, translation, hint and count by code stand as with --verbose."""
    root = tiny(tmp_path)
    path = root / "source/second.md"
    path.write_text(path.read_text(encoding="utf-8") + "\n<b>raw</b>\n", encoding="utf-8")
    short, full = run(root, "check"), run(root, "check", "--verbose")
    assert (1, full.stderr) == (short.returncode, short.stderr)
    assert len(before_next(short)) <= 10


def test_many_languages_that_are_not_looked_at_share_a_line() -> None:
    """Two have their lines; of three the names, with how to see what."""
    lines = [f"not looked at in L{n}: bounds" for n in range(9)]
    names = [f"L{n}" for n in range(9)]
    assert lines[:2] == short_answers.languages("something is not looked at", lines[:2], names[:2])
    assert ["something is not looked at in 9 languages: L0, L1, L2, L3, L4 and 4 more: --verbose"] == (
        short_answers.languages("something is not looked at", lines, names)
    )


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

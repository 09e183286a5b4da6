"""The command line: verbs, exit codes, and words for people or JSON for programs."""

import json
import os
import pty
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result
from command_line import run
from libraries import tiny, tree

from handoutpress import press, settings
from handoutpress.cli import main
from handoutpress.cli.session import Program
from handoutpress.model import as_json

VERBS = (
    *("extract", "update", "build", "check", "validate", "status", "format", "add-language"),
    *("source-fix", "rename", "pseudo"),
)


def test_help_names_every_verb() -> None:
    """`handoutpress --help` lists the verbs, each with a line of what it does."""
    said = run(None, "--help").stdout
    assert [] == [verb for verb in VERBS if f"\n  {verb} " not in said]


def test_help_is_whole() -> None:
    """No line that says what a verb does is cut off, and no option is left without a word."""
    context = click.Context(main, info_name="handoutpress", max_content_width=80)
    cut = [line for line in main.get_help(context).split("\n") if line.endswith("...") and "ARGS" not in line]
    options = [
        (name, item) for name, verb in main.commands.items() for item in verb.params if isinstance(item, click.Option)
    ]
    assert ([], []) == (cut, [(name, item.name) for name, item in options if not item.help])


def test_a_day_in_another_form_is_answered_with_the_form() -> None:
    """Who writes 31.1.2026 is told how a day is written, not how a program names its form."""
    said = run(None, "status", "--as-of", "31.1.2026").stderr
    assert "'31.1.2026' is no day; write it as 2026-01-31" in said


def test_help_loads_no_room() -> None:
    """Help answers at once: it imports click and nothing of the engine but the nouns of its own package."""
    code = "import sys, handoutpress.cli; print(sorted(n for n in sys.modules if n.startswith('handoutpress.')))"
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert all(name.startswith("handoutpress.cli") for name in said.strip(" []\n").replace("'", "").split(", ")), said


def test_wrong_usage_is_exit_code_2() -> None:
    """An unknown verb or option is the user's slip: exit code 2 and a usage line."""
    for arguments in (["biuld"], ["build", "--colour"]):
        result = run(None, *arguments)
        assert (2, True) == (result.returncode, "Usage:" in result.stderr)


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("xx_QQ", "no table knows the language 'xx_QQ'"),
        ("sq", "this library has no translation into Albanian; begin it"),
    ],
)
def test_a_preview_of_a_language_that_is_not_there_says_so(code: str, told: str, tmp_path: Path) -> None:
    """No server begins: exit code 2 and what to do."""
    pytest.importorskip("starlette")
    result = run(tiny(tmp_path), "preview", code, "--no-browser")
    assert (2, True) == (result.returncode, told in result.stderr)


def test_a_folder_without_settings_is_a_problem_with_a_hint(tmp_path: Path) -> None:
    """Outside of a library every verb says so, and how to name one."""
    for verb in ("extract", "update", "build", "check", "status"):
        result = run(tmp_path, verb)
        assert (1, True) == (result.returncode, "source/handouts.toml: error[HP100]" in result.stderr), verb
        assert "Traceback" not in result.stderr


def test_validate_before_a_build_says_what_to_do(tmp_path: Path) -> None:
    """There is nothing to validate yet: HP700."""
    result = run(tiny(tmp_path), "validate")
    assert (1, "build: error[HP700]: nothing has been built\n    hint: run: handoutpress build\n1 error\n") == (
        result.returncode,
        result.stderr,
    )


def test_extract_and_update_twice_change_nothing(tmp_path: Path) -> None:
    """The second run of each writes no byte."""
    root = tiny(tmp_path)
    for verb in ("extract", "update"):
        run(root, verb)
    before = tree(root)
    said = [run(root, verb).stdout for verb in ("extract", "update")]
    assert ["0 templates changed\n", "0 catalogs changed\n"] == said
    assert before == tree(root)


def test_update_takes_a_language_in_any_spelling(tmp_path: Path) -> None:
    """`update DE` is `update de`; one that the library lacks is a problem that lists those it has."""
    root = tiny(tmp_path)
    assert 0 == run(root, "update", "DE").returncode
    result = run(root, "update", "fr")
    assert (2, True) == (result.returncode, "this library has no French" in result.stderr)
    assert "it has: de, ar, ja" in result.stderr
    assert "did you mean 'de'?" in run(root, "update", "German").stderr


def test_json_is_one_document_and_nothing_else(tmp_path: Path) -> None:
    """With --json, standard output of each verb is one JSON value, problems included."""
    root = tiny(tmp_path)
    for verb in ("extract", "update", "build", "check", "status"):
        assert json.loads(run(root, "--json", verb).stdout) is not None, verb
    (root / "source/handouts.toml").write_text("[library]\n", encoding="utf-8")
    answer = json.loads(run(root, "--json", "build").stdout)
    assert {"HP103"} == {problem["code"] for problem in answer["problems"]}


def test_quiet_says_nothing_when_all_is_well(tmp_path: Path) -> None:
    """--quiet leaves only problems."""
    root = tiny(tmp_path)
    for verb in ("extract", "update", "build", "check"):
        result = run(root, "--quiet", verb)
        assert ("", "") == (result.stdout, result.stderr), verb


def test_a_log_gets_plain_lines_and_a_terminal_a_bar(tmp_path: Path) -> None:
    """In a log progress is words; on a terminal a bar is drawn over itself."""
    root = tiny(tmp_path)
    log = run(root, "build").stderr
    assert "writing: 8 of 8\n" in log
    assert "\x1b[" not in log
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "handoutpress", "--root", str(root), "build", "--no-memo"]
    process = subprocess.Popen(command, stdout=theirs, stderr=theirs, env={**os.environ, "TERM": "xterm"})
    os.close(theirs)
    seen = b""
    while True:
        try:
            piece = os.read(ours, 4096)
        except OSError:  # Linux's word for the other side being closed
            break
        if not piece:
            break
        seen += piece
    assert 0 == process.wait()
    assert b"\x1b[" in seen
    assert b"left:" in seen


def test_progress_counts_every_edition(tmp_path: Path) -> None:
    """How far a build is is told after each edition and its sheets, in this process and by those that it starts."""
    root = tiny(tmp_path)
    for jobs in (1, 2):
        told: list[tuple[str, int, int]] = []
        press.build(root, lambda *step, told=told: told.append(step), jobs, memo=False)
        steps = [done for what, done, _ in told if what == "writing"]
        assert (sorted(steps), 8, {8}) == (steps, steps[-1], {total for _, _, total in told})
        assert jobs > 1 or set(range(1, 9)) == set(steps)


def test_check_fails_on_errors_and_with_strict_on_warnings(tmp_path: Path) -> None:
    """A warning alone is exit code 0, or 1 with --strict; an error is 1."""
    root = tiny(tmp_path)
    path = root / "locales/de/LC_MESSAGES/second.po"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace('msgstr "Was hilft"', 'msgstr ""'), encoding="utf-8")
    assert (0, 1) == (run(root, "check").returncode, run(root, "check", "--strict").returncode)
    path.write_text(text.replace("1,5 Liter", "15 Liter"), encoding="utf-8")
    result = run(root, "check")
    assert (1, True) == (result.returncode, "locales/de/LC_MESSAGES/second.po" in result.stderr)


def test_format_check_changes_nothing(tmp_path: Path) -> None:
    """`format --check` tells of a file that would change, and leaves it."""
    root = tiny(tmp_path)
    path = root / "locales/de/LC_MESSAGES/second.po"
    path.write_text(
        path.read_text(encoding="utf-8").replace('msgid "What helps"', 'msgid ""\n"What helps"'), encoding="utf-8"
    )
    before = path.read_bytes()
    result = run(root, "format", "--check")
    assert (1, "would change locales/de/LC_MESSAGES/second.po\n") == (result.returncode, result.stdout)
    assert before == path.read_bytes()
    assert 0 == run(root, "format").returncode
    assert 0 == run(root, "format", "--check").returncode


def test_add_language_makes_catalogs_ready_to_translate(tmp_path: Path) -> None:
    """Albanian: named in the settings, then a catalog an article and the interface's, with all headers right."""
    root = tiny(tmp_path)
    refused = run(root, "add-language", "sq")
    assert (1, True) == (refused.returncode, 'add "sq" to languages' in refused.stderr)
    settings = root / "source/handouts.toml"
    settings.write_text(settings.read_text(encoding="utf-8").replace('"ja"]', '"ja", "sq"]'), encoding="utf-8")
    result = run(root, "add-language", "sq")
    assert 0 == result.returncode, result.stderr
    assert "Albanian: " in result.stdout
    text = (root / "locales/sq/LC_MESSAGES/demo.po").read_text(encoding="utf-8")
    for line in (
        "Language: sq",
        "Plural-Forms: nplurals=2; plural=(n != 1);",
        "X-Source-Language: en",
        "X-Msgid-Form: 1",
    ):
        assert f'"{line}\\n"' in text
    assert (root / "locales/sq/LC_MESSAGES/handoutpress.po").is_file()


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_has_help(verb: str) -> None:
    """`handoutpress VERB --help` says what it does."""
    result = run(None, verb, "--help")
    assert (0, True) == (result.returncode, len(result.stdout.split("\n")) > 5)


# --- the last net -----------------------------------------------------------------------------------------------------


def broken(*arguments: str, verb: Callable[[], None]) -> Result:
    """Run a verb of a program like ours in which something happens that nobody foresaw."""
    command = click.Command("verb", callback=verb)
    program = Program("handoutpress", callback=main.callback, params=main.params, commands={"verb": command})
    return CliRunner().invoke(program, [*arguments, "verb"])


def test_what_nobody_foresaw_is_one_line_to_report() -> None:
    """HP900 and exit code 3: the verb and the place in the program, but no path of this machine and no word of a file."""

    def verb() -> None:
        settings.read_utf8(1, "name of somebody", Path())  # type: ignore[arg-type]

    result = broken(verb=verb)
    assert 3 == result.exit_code
    assert re.fullmatch(
        r"\.: error\[HP900\]: verb broke off: AttributeError at settings/file_presence\.py:\d+ \(handoutpress \S+, Python \S+, "
        r"\w+\)\n    hint: report this line[^\n]*\n1 error\n",
        result.stderr,
    ), result.stderr
    assert "HP900" == json.loads(broken("--json", verb=verb).stdout)["problems"][0]["code"]
    assert isinstance(broken("--traceback", verb=verb).exception, AttributeError)


def test_faults_deeper_than_ours_are_told_too() -> None:
    """A recursion without end, an exhausted memory, an assertion: the same line."""

    def deep() -> None:
        deep()

    def full() -> None:
        raise MemoryError("/home/somebody/secret")

    def wrong() -> None:
        raise AssertionError(Path.home())

    for verb, name in ((deep, "RecursionError"), (full, "MemoryError"), (wrong, "AssertionError")):
        result = broken(verb=verb)
        assert (3, True) == (result.exit_code, f"verb broke off: {name}" in result.stderr)
        assert [] == re.findall(r"(?<!\w)/\S+", result.stderr)


def test_a_reader_that_went_away_is_no_fault_of_ours(tmp_path: Path) -> None:
    """``handoutpress status | head -1`` ends without a word."""
    command = [sys.executable, "-m", "handoutpress", "--root", str(tiny(tmp_path)), "--json", "status"]
    reads, writes = os.pipe()
    os.close(reads)
    with os.fdopen(writes) as theirs:
        done = subprocess.run(command, stdout=theirs, stderr=subprocess.PIPE, text=True, check=False)
    assert ("HP900" in done.stderr, "Traceback" in done.stderr) == (False, False)


# --- names are text ---------------------------------------------------------------------------------------------------

NAMES = ("a\n::stop-commands::tok\n", "\x1b[2J\x1b]0;title\x07", "\x9b31m", "\u202egpj.")
"""What a terminal or a log would take for an order."""
RAW = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]|^::stop", re.MULTILINE)


def test_names_of_files_give_no_order(tmp_path: Path) -> None:
    """Wherever a file of that name lies: what is printed about it has no control character, no turned text, no command."""
    root = tiny(tmp_path)
    for folder, ending in (
        ("source", ".md"),
        ("locales/de/LC_MESSAGES", ".po"),
        ("build/de", ".html"),
        ("locales", ""),
    ):
        (root / folder).mkdir(parents=True, exist_ok=True)
        for name in NAMES:
            path = root / folder / f"{name}{ending}"
            path.write_text("x") if ending else path.mkdir()
    github, sarif = (["check", "--format", form] for form in ("github", "sarif"))
    for verb in (["check"], github, sarif, ["--json", "check"], ["check", "--article", "x"], ["format"], ["status"]):
        result = run(root, *verb)
        assert (True, []) == ("Traceback" not in result.stderr, RAW.findall(result.stdout + result.stderr)), verb
    for name in NAMES:
        (root / "source" / f"{name}.md").unlink()
    for verb in (["build", "--jobs", "1"], ["validate", "--quick"]):
        result = run(root, *verb)
        assert (True, []) == ("Traceback" not in result.stderr, RAW.findall(result.stdout + result.stderr)), verb


def test_names_of_a_clinic_and_of_a_recall_list_give_no_order(tmp_path: Path) -> None:
    """What is asked for on the command line, a clinic's files, and a list that was fetched from somewhere."""
    root = tiny(tmp_path)
    rows = {
        str(number): {"sha256": "", "name": name, "id": "", "language": "", "edition": 1, "date": "", "safety": 0}
        | {"verdict": "recalled", "why": name}
        for number, name in enumerate(NAMES)
    }
    listed, copies, every = tmp_path / "recall.json", tmp_path / "copies", "".join(NAMES)
    listed.write_text(json.dumps({"files": rows}), encoding="utf-8")
    copies.mkdir()
    (copies / f"{every}.html").write_text("x")
    recall = ["recall", "--list", str(listed)]
    for verb in (["build", "--clinic", every], recall, [*recall, "--verify", str(copies)], ["rename", every, "b"]):
        result = run(root, *verb)
        assert (True, []) == ("Traceback" not in result.stderr, RAW.findall(result.stdout + result.stderr)), verb


def test_json_says_the_same_to_every_program(tmp_path: Path) -> None:
    """What JSON lets through and a terminal would obey is escaped; the value is the same."""
    value = {"name": "".join(NAMES), "words": "مرحبا 你好 é"}
    assert value == json.loads(as_json(value))
    assert [] == RAW.findall(as_json(value))
    assert "مرحبا 你好 é" in as_json(value)

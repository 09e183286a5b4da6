"""The command line: verbs, exit codes, and words for people or JSON for programs."""

import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import click
import pytest
from command_line import run
from libraries import tiny, tree

from handoutpress.cli import main

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
    assert "did you mean" in run(root, "update", "dee").stderr


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
    """Vietnamese: named in the settings, then a catalog an article and the interface's, with all headers right."""
    root = tiny(tmp_path)
    refused = run(root, "add-language", "vi")
    assert (1, True) == (refused.returncode, 'add "vi" to languages' in refused.stderr)
    settings = root / "source/handouts.toml"
    settings.write_text(settings.read_text(encoding="utf-8").replace('"ja"]', '"ja", "vi"]'), encoding="utf-8")
    result = run(root, "add-language", "vi")
    assert 0 == result.returncode, result.stderr
    assert "Vietnamese: " in result.stdout
    text = (root / "locales/vi/LC_MESSAGES/demo.po").read_text(encoding="utf-8")
    for line in ("Language: vi", "Plural-Forms: nplurals=1; plural=0;", "X-Source-Language: en", "X-Msgid-Form: 1"):
        assert f'"{line}\\n"' in text
    assert (root / "locales/vi/LC_MESSAGES/handoutpress.po").is_file()


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_has_help(verb: str) -> None:
    """`handoutpress VERB --help` says what it does."""
    result = run(None, verb, "--help")
    assert (0, True) == (result.returncode, len(result.stdout.split("\n")) > 5)

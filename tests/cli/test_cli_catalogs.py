"""The commands on sentences and catalogs: what they say to people and to programs, and their exit codes."""

import json
from pathlib import Path

import pytest
from command_line import run
from libraries import tiny

from handoutpress import press

PEOPLE = '[people.ben]\nname = "Ben"\nlanguages = ["de"]\nstages = ["translated"]\n'


@pytest.fixture
def library(tmp_path: Path) -> Path:
    root = tiny(tmp_path)
    press.extract(root)
    press.update(root)
    return root


def test_source_fix_says_what_it_wrote(library: Path) -> None:
    """A line a file; a refusal is exit code 1 with the place and a hint."""
    result = run(library, "source-fix", "Drink slowly.", "Drink it slowly.")
    assert (0, True) == (result.returncode, result.stdout.endswith("wrote source/demo.md\nno sign-off was concerned\n"))
    result = run(library, "source-fix", "10 minutes", "20 minutes")
    assert (1, True) == (result.returncode, result.stderr.startswith("source/demo.md:30: error[HP325]: the numbers"))


def test_sign_offs_that_lapse_are_named(library: Path) -> None:
    """Somebody must read these again: language, article, role and the sentence."""
    (library / "source/people.toml").write_text(PEOPLE, encoding="utf-8")
    assert 0 == run(library, "review", "de", "demo", "--by", "ben", "--stage", "translated", "--all").returncode
    result = run(library, "source-fix", "feel sick for", "feel ill for", "--by", "ben", "--why", "plainer")
    assert "to be read again: de/demo, warning: Call {emergency}" in result.stdout
    result = run(library, "--json", "source-fix", "Sit down.", "Sit.", "--by", "ben", "--why", "shorter")
    answer = json.loads(result.stdout)
    assert ("Sit down.", "Sit.", 1, []) == (answer["old"], answer["new"], answer["carried"], answer["lapsed"])


def test_update_says_where_a_draft_went(library: Path) -> None:
    """A draft that nobody confirmed is not offered for a changed sentence: update names the file at whose end it stands."""
    catalog, source = library / "locales/de/LC_MESSAGES/second.po", library / "source/second.md"
    text = catalog.read_text(encoding="utf-8")
    draft = text.replace('msgid "Drink 1.5', '#, fuzzy\nmsgid "Drink 1.5').replace("#, fuzzy\n#, fuzzy", "#, fuzzy")
    assert text != draft
    catalog.write_text(draft, encoding="utf-8")
    source.write_text(source.read_text(encoding="utf-8").replace("tell you more", "say more"), encoding="utf-8")
    said = run(library, "update").stdout
    told = (
        "1 draft that nobody confirmed is set aside in locales/de/LC_MESSAGES/second.po (#~, at the end): its sentence"
    )
    assert f"{told} has changed\n" in said
    assert "set aside" not in run(library, "update").stdout
    catalog.write_text(draft, encoding="utf-8")
    answer = json.loads(run(library, "--json", "update").stdout)
    assert {"locales/de/LC_MESSAGES/second.po": 1} == answer["aside"]


def test_add_language_refuses_on_the_line_that_names_the_others(library: Path) -> None:
    """A language that the settings lack, and the one that the articles are written in."""
    said = run(library, "add-language", "pl").stderr
    assert "source/handouts.toml:5: error[HP114]: Polish is not among the library's languages\n" in said
    said = run(library, "add-language", "en").stderr
    assert "error[HP114]: English is the language of the articles\n    hint: there is nothing to translate" in said


def test_rename_says_what_moved(library: Path) -> None:
    """Old name, arrow, new name; as JSON a list of pairs."""
    assert "source/second.md -> source/third.md\n" in run(library, "rename", "second", "third").stdout
    answer = json.loads(run(library, "--json", "rename", "third", "second").stdout)
    assert ["source/third.md", "source/second.md"] in answer["moved"]
    result = run(library, "rename", "demo", "second")
    assert (1, True) == (result.returncode, "error[HP331]" in result.stderr)


def test_pseudo_fails_if_something_was_never_extracted(library: Path) -> None:
    """Exit code 1 and each text, so that it can stand in a pipeline; 0 and the folder if all is well."""
    result = run(library, "pseudo")
    assert (0, True) == (result.returncode, "build/en-XA: open index.html" in result.stdout)
    folder = library / "source/theme/templates"
    folder.mkdir(parents=True)
    (folder / "contact.html.j2").write_text("<p>Forgotten</p>\n", encoding="utf-8")
    result = run(library, "pseudo", "--into", str(library / "look"))
    assert (1, True) == (result.returncode, "text that is in no catalog: 'Forgotten'" in result.stderr)
    assert ["HP332"] == [problem["code"] for problem in json.loads(run(library, "--json", "pseudo").stdout)["problems"]]


def test_format_drops_obsolete_entries_if_asked_to(library: Path) -> None:
    """With --check nothing is written."""
    path = library / "locales/de/LC_MESSAGES/demo.po"
    before = path.read_bytes()
    path.write_bytes(before + b'\n#~ msgid "Gone"\n#~ msgstr "Weg"\n')
    assert [0, 1, 0] == [
        run(library, "format", *arguments).returncode
        for arguments in (["--check"], ["--check", "--drop-obsolete"], ["--drop-obsolete"])
    ]
    assert before == path.read_bytes()

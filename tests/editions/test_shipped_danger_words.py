"""Words about danger that come with the package: draft, read twice, or only offered; never more than was done."""

from __future__ import annotations

import re
from pathlib import Path

from handoutpress import languages
from handoutpress.editions import shipped_danger_words
from handoutpress.editions.interface import PACKAGE, load, shipped

DOCS = Path(__file__).parents[2] / "docs"
HEAD = 'msgid ""\nmsgstr ""\n"Language: de\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n"X-Msgid-Form: 1\\n"\n'


def package(folder: Path, *entries: str, reading: str = "") -> Path:
    """Return a make-believe package with words of German; ``reading`` is the digest of what was read."""
    path = folder / "de" / "LC_MESSAGES" / "handoutpress.po"
    path.parent.mkdir(parents=True)
    path.write_text("\n".join([HEAD, *entries]), encoding="utf-8")
    line = f"# locale, readers, digest\nde\ttwo machine readings\t{reading}\n" if reading else ""
    (folder / "readings.tsv").write_text(line, encoding="utf-8")
    return folder


WARNING = 'msgid "Warning"\nmsgstr "Warnung"\n'
TABLE = 'msgid "Table"\nmsgstr "Tabelle"\n'


def test_what_was_read_twice_is_bound_to_the_words(tmp_path: Path) -> None:
    """A reading holds for the words about danger as they were read: a change of one of them ends it, of another word not."""
    of = shipped_danger_words.digest("de", package(tmp_path / "read", WARNING, TABLE))
    stages = {
        "the same": shipped_danger_words.stage("de", package(tmp_path / "same", WARNING, TABLE, reading=of)),
        "other": shipped_danger_words.stage(
            "de", package(tmp_path / "other", WARNING, TABLE.replace("Tab", "Tap"), reading=of)
        ),
        "changed": shipped_danger_words.stage(
            "de", package(tmp_path / "new", WARNING.replace("nung", "nhinweis"), reading=of)
        ),
        "unread": shipped_danger_words.stage("de", package(tmp_path / "unread", WARNING)),
        "none": shipped_danger_words.stage("fr", tmp_path / "read"),
    }
    assert {
        "the same": "read twice",
        "other": "read twice",
        "changed": "draft",
        "unread": "draft",
        "none": "",
    } == stages


def test_a_word_of_the_librarys_own_was_not_read(tmp_path: Path) -> None:
    """What a library says in other words than the package is no word that was read."""
    of = shipped_danger_words.digest("de", package(tmp_path / "read", WARNING))
    read = package(tmp_path / "same", WARNING, reading=of)
    said = load(languages.language("de"), None, read)
    other = load(languages.language("de"), None, package(tmp_path / "new", WARNING.replace("Warnung", "Achtung")))
    assert ({"Warning"}, set()) == (
        shipped_danger_words.read_twice(said, read),
        shipped_danger_words.read_twice(other, read),
    )


def test_what_is_only_offered_is_not_said(tmp_path: Path) -> None:
    """A fuzzy word of the package is on no page, and is offered with its draft."""
    folder = package(tmp_path / "offered", "#, fuzzy\n" + WARNING, TABLE)
    german = languages.language("de")
    assert {(None, "Table"): "Tabelle"} == load(german, None, folder).messages
    assert ["Warnung"] == [message.msgstr for message in shipped_danger_words.offered(german, folder).messages]
    assert "offered" == shipped_danger_words.stage("de", folder)


def test_the_list_of_languages_whose_words_are_only_offered_is_written_down() -> None:
    """docs/decisions/interface.md names them, and no other."""
    text = (DOCS / "decisions" / "interface.md").read_text(encoding="utf-8")
    [line] = re.findall(r"^Only offered: (.+)\.$", text, re.MULTILINE)
    assert [code for code in shipped() if shipped_danger_words.stage(code) == "offered"] == re.findall(
        r"`([\w@]+)`", line
    )


def test_every_line_of_the_readings_holds() -> None:
    """readings.tsv names catalogs of the package, each with the digest of its words of today: what changes is read again."""
    lines = [line.split("\t") for line in (PACKAGE / "readings.tsv").read_text(encoding="utf-8").splitlines()]
    rows = [line for line in lines if not line[0].startswith("#")]
    assert [[row[0], shipped_danger_words.digest(row[0])] for row in rows] == [[locale, of] for locale, _, of in rows]
    assert [] == [locale for locale, kind, _ in rows if kind != "two machine readings"]

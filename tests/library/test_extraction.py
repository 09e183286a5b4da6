"""Extraction: one walk, through Babel, to one template; pybabel finds the same."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from shutil import copytree

import pytest

from handoutpress import catalogs, press
from handoutpress.library import articles, extraction, project
from handoutpress.model import Catalog, HandoutError

CASES = Path(__file__).parents[1] / "cases"
LIBRARY = CASES / "library"
TEMPLATE = CASES / "extraction" / "demo.pot"


def demo() -> Catalog:
    return extraction.extract_article(LIBRARY / "source" / "demo.md", LIBRARY)


def test_the_template_of_an_article_is_the_expected_file() -> None:
    """Front matter first, then every block in order, with what it is, its column, its role and the author's comments."""
    assert TEMPLATE.read_text(encoding="utf-8") == catalogs.serialise(demo()).decode()


def test_an_article_asks_for_exactly_what_its_template_holds() -> None:
    """The keys of the segments, each once, in their order."""
    article = articles.read(LIBRARY / "source" / "demo.md", LIBRARY)
    assert list(dict.fromkeys(segment.key for segment in article.segments)) == [m.key for m in demo().messages]


def test_an_article_that_was_read_is_not_read_again(tmp_path: Path) -> None:
    """Handing over the compiled article gives the same template without its file."""
    article = articles.read(LIBRARY / "source" / "demo.md", LIBRARY)
    assert demo() == extraction.extract_article(tmp_path / "nothing.md", tmp_path, article=article)


def test_a_template_can_be_read_again() -> None:
    """It passes the gate like any catalog."""
    template = demo()
    assert template == catalogs.parse(catalogs.serialise(template), template.path)


def test_the_date_of_a_template_is_the_articles_own() -> None:
    """No clock: the same article gives the same bytes on any day."""
    assert "2026-01-31 00:00+0000" == dict(demo().header)["POT-Creation-Date"]


def test_pybabel_extracts_the_same_messages(tmp_path: Path) -> None:
    """The real command with a mapping file: the same msgids, contexts and comments, in the same order."""
    library = tmp_path / "library"
    copytree(LIBRARY, library)
    (tmp_path / "babel.cfg").write_text("[handoutpress: source/demo.md]\n", encoding="utf-8")
    pot = tmp_path / "messages.pot"
    command = [
        sys.executable,
        "-m",
        "babel.messages.frontend",
        "extract",
        "-F",
        tmp_path / "babel.cfg",
        "--no-location",
    ]
    subprocess.run([*command, "-o", pot, "."], cwd=library, check=True, capture_output=True)
    theirs = catalogs.parse(pot.read_bytes(), "messages.pot")
    ours = [replace(message, references=()) for message in demo().messages]
    assert ours == [replace(message, flags=()) for message in theirs.messages]


def test_an_article_with_faults_is_not_extracted(tmp_path: Path) -> None:
    """HandoutError with the places, through Babel as well."""
    library = tmp_path / "library"
    copytree(LIBRARY, library)
    path = library / "source" / "demo.md"
    path.write_text(path.read_text(encoding="utf-8").replace(":::warning", ":::worning"), encoding="utf-8")
    with pytest.raises(HandoutError) as caught:
        extraction.extract_article(path, library)
    with path.open("rb") as file, pytest.raises(HandoutError) as through_babel:
        list(extraction.extract_markdown(file, (), (), {}))
    assert caught.value.problems == through_babel.value.problems
    assert {"source/demo.md"} == {problem.place.path for problem in caught.value.problems}


def test_the_interface_holds_the_words_of_templates_and_code_and_the_librarys_title() -> None:
    """Jinja2's extraction and Python's, with the comments to translators; files named relative to the package."""
    template = extraction.extract_interface(project.read(LIBRARY))
    found = template.by_key()
    assert found["library", "Tiny library"].references == ("source/handouts.toml",)
    label = found[None, "Main message"]
    assert label.references == ("handoutpress/interface.py",)
    assert label.extracted[0].startswith("Names of boxes")
    assert any(name.endswith(".j2") for message in template.messages for name in message.references)
    assert all(name.startswith(("handoutpress/", "source/")) for m in template.messages for name in m.references)


def test_the_interface_has_no_flags() -> None:
    """Babel takes ``%(language)s`` and ``50 %`` for format strings; msgfmt would then refuse good translations."""
    template = extraction.extract_interface(None)
    assert any("%" in message.msgid for message in template.messages)
    assert {()} == {message.flags for message in template.messages}


def test_the_packages_own_template_names_no_library() -> None:
    """Without a project there is no title among the words."""
    assert not any(context == "library" for context, _ in extraction.extract_interface(None).by_key())


def test_a_message_says_its_row_its_headings_and_how_often_it_stands(tmp_path: Path) -> None:
    """A cell names the first of its row; what two rows share has the lines of both; a block's heading ends with the block."""
    library = tmp_path / "library"
    copytree(LIBRARY, library)
    path = library / "source" / "second.md"
    table = "\n\n## Risks\n\n### Known\n\n| What | Often |\n| --- | --- |\n| A rash | It is rare |\n| A cold | It is rare |\n"
    block = "\n:::warning\n\n#### Stop\n\nStop it.\n\n:::\n\nWhat comes after.\n"
    path.write_text(path.read_text(encoding="utf-8") + table + block, encoding="utf-8")
    found = {message.msgid: message.extracted for message in extraction.extract_article(path, library).messages}
    under = "under: Risks > Known"
    cell = ("type: table cell", "column: Often", "row: A rash", under, "stands: 2 times", "row: A cold")
    assert cell == found["It is rare"]
    assert ("type: table cell", "column: What", under) == found["A rash"]
    assert ("type: paragraph", "role: warning", "under: Risks > Known > Stop") == found["Stop it."]
    assert ("type: paragraph", under) == found["What comes after."]
    assert ("type: heading 3", "under: Risks") == found["Known"]


def test_lines_of_the_source_are_an_option(tmp_path: Path) -> None:
    """Without it a moved line changes no template; with ``source-lines = true`` every place has its line."""
    library = tmp_path / "library"
    copytree(LIBRARY, library)
    settings = library / "source" / "handouts.toml"
    settings.write_text(settings.read_text("utf-8").replace("[library]\n", "[library]\nsource-lines = true\n"), "utf-8")
    press.update(library)
    for name in ("templates/demo.pot", "de/LC_MESSAGES/demo.po"):
        text = (library / "locales" / name).read_text(encoding="utf-8")
        assert "#: source/demo.md:30\n" in text, text
    assert () == press.update(library)

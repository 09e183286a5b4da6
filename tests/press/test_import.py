"""``handoutpress import``: one command, nothing overwritten, what did not come is told with its line."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner
from libraries import tree

from handoutpress import catalogs, press
from handoutpress.cli import main
from handoutpress.model import MisuseError
from handoutpress.press.opened_library.load import load

DAY = date(2026, 1, 31)
PO = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'
BOOK = {
    "book.toml": '[book]\ntitle = "A course"\n',
    "src/SUMMARY.md": "# Summary\n\n- [One](one.md)\n",
    "src/one.md": "# One\n\nSee [the next](deep/two.md) and\nread on.\n\n<details>\n\n- Press <kbd>Enter</kbd>.\n\n</details>\n",
    "src/deep/two.md": "---\ntitle: Two\n---\n\n# Two\n\nBack to [one](../one.md). Sentence.\n",
    "src/bad.md": "# Bad\n\n<table><tr><td>1</td></tr></table>\n\nA living sentence.\n",
    "po/es.po": PO
    + 'msgid "One"\nmsgstr "Uno"\n\n'
    + 'msgid "See [the next](deep/two.md) and read on."\nmsgstr "Mire [el siguiente](deep/two.md) y siga."\n\n'
    + 'msgid "Press <kbd>Enter</kbd>."\nmsgstr "Pulse <kbd>Intro</kbd>."\n\n'
    + '#, fuzzy\nmsgid "Back to [one](../one.md). Sentence."\nmsgstr "A [uno](../one.md)."\n\n'
    + 'msgid "A living sentence."\nmsgstr "Una frase viva."\n\n'
    + 'msgid "Gone from the text."\nmsgstr "Ya no."\n',
    "po/xx.po": PO,
    "po/fr.po": 'msgid "a\n',
}
PAGES = {
    "docs/en/one.md": "# One\n\nFirst.\n\n## Part\n\n- a\n- b\n\nSee [two](two.md).\n",
    "docs/es/one.md": "# Uno\n\nPrimero.\n\n## Parte\n\n- aa\n- bb\n\nVea [dos](two.md).\n",
    "docs/en/two.md": "# Two\n\nA.\n\nB.\n\nC.\n\nD.\n",
    "docs/es/two.md": "# Dos\n\n| a |\n|---|\n| b |\n",
}


def laid(folder: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def said(root: Path, language: str, slug: str) -> dict[str, tuple[str, bool]]:
    path = root / "locales" / language / "LC_MESSAGES" / f"{slug}.po"
    return {m.msgid: (m.msgstr, m.fuzzy) for m in catalogs.read(path, root).messages if m.msgstr}


@pytest.fixture
def library(tmp_path: Path) -> Path:
    root = tmp_path / "library"
    root.mkdir()
    return root


def test_a_book_with_one_catalog_a_language_comes(tmp_path: Path, library: Path) -> None:
    """Folders become slugs, links lead to them on both sides; what did not come and why; the library has no error of its own."""
    done = press.import_(library, laid(tmp_path / "book", BOOK), DAY)
    assert ["deep-two", "one"] == sorted(done.came)
    assert {("HP150", "src/bad.md", 3), ("HP152", "po/xx.po", 0), ("HP153", "po/fr.po", 1)} == {
        (p.code, p.place.path, p.place.line) for p in done.problems
    }
    assert {
        "One": ("Uno", False),
        "See [the next](deep-two.md) and read on.": ("Mire [el siguiente](deep-two.md) y siga.", False),
        "See the next and read on.": ("Mire el siguiente y siga.", False),
        "Press `Enter`.": ("Pulse `Intro`.", False),
    } == said(library, "es", "one")
    assert {"Back to [one](one.md). Sentence.": ("A [uno](one.md).", True)}.items() <= said(
        library, "es", "deep-two"
    ).items()
    assert (4, 3) == (done.languages["es"].living, done.languages["es"].kept)
    press.update(library)
    assert [] == [str(p) for p in press.check(library) if p.severity == "error" and p.code[:3] != "HP3"]


def test_a_second_run_changes_nothing_and_nothing_is_overwritten(tmp_path: Path, library: Path) -> None:
    """An article that was mended and a translation that was bettered stay; a message that stands empty is filled."""
    project = laid(tmp_path / "book", BOOK)
    press.import_(library, project, DAY)
    before = tree(library)
    again = press.import_(library, project, date(2026, 5, 1))
    assert ([], before) == (again.changed, tree(library))
    page, po = library / "source/one.md", library / "locales/es/LC_MESSAGES/one.po"
    page.write_text(page.read_text("utf-8") + "\nMine.\n", encoding="utf-8")
    text = po.read_text("utf-8").replace('msgstr "Uno"', 'msgstr "Mejor"').replace("Pulse `Intro`.", "")
    po.write_text(text, encoding="utf-8")
    assert ["locales/es/LC_MESSAGES/one.po"] == press.import_(library, project, DAY).changed
    assert page.read_text("utf-8").endswith("\nMine.\n")
    assert ("Mejor", "Pulse `Intro`.") == tuple(said(library, "es", "one")[key][0] for key in ("One", "Press `Enter`."))


def test_parallel_pages_are_paired_as_drafts(tmp_path: Path, library: Path) -> None:
    """Block by block, fuzzy, with links of ours; a page that is built otherwise is told and not guessed at."""
    done = press.import_(library, laid(tmp_path / "pages", PAGES), DAY)
    assert {("HP154", "docs/en/two.md")} == {(p.code, p.place.path) for p in done.problems}
    found = said(library, "es", "one")
    assert ("Vea [dos](two.md).", True) == found["See [two](two.md)."]
    assert {"Uno", "Primero.", "Parte", "aa", "bb", "Vea [dos](two.md)."} == {text for text, _ in found.values()}


def test_pages_with_a_suffix_are_paired(tmp_path: Path, library: Path) -> None:
    """``one.es.md`` beside ``one.md``."""
    files = {"docs/one.md": PAGES["docs/en/one.md"], "docs/one.es.md": PAGES["docs/es/one.md"]}
    press.import_(library, laid(tmp_path / "pages", files), DAY)
    assert ("Parte", True) == said(library, "es", "one")["Part"]


def test_a_folder_without_pages_is_wrong_usage(tmp_path: Path, library: Path) -> None:
    """HP151, and nothing is written."""
    (tmp_path / "empty").mkdir()
    with pytest.raises(MisuseError, match="HP151"):
        press.import_(library, tmp_path / "empty", DAY)
    assert {} == tree(library)


def test_the_report_is_short(tmp_path: Path, library: Path) -> None:
    """What came, what did not, what was left out, the share of each language, what to do next; exit code 1 for what did not."""
    arguments = ["--root", str(library), "import", str(laid(tmp_path / "book", BOOK)), "--as-of", "2026-01-31"]
    result = CliRunner().invoke(main, arguments)
    assert 1 == result.exit_code
    assert "mdBook: 3 pages: 2 came, 0 were there already, 1 did not come" in result.output
    assert "src/bad.md:3: error[HP150]: did not come: raw HTML" in result.output
    assert "Spanish: 3 of 4 kept (75 %); 6 messages have one, 2 of them to be looked at (fuzzy)" in result.output
    assert 25 > result.output.count("\n")


def collections(root: Path) -> list[tuple[str, str, tuple[str, ...]]]:
    project = load(root).project
    return [(one.id, one.title, one.articles) for one in project.collections]


def test_the_parts_of_a_book_are_collections_in_reading_order(tmp_path: Path, library: Path) -> None:
    """Each part with its pages as they are read, and the translated title; a page that did not come is not in one."""
    summary = (
        "# Summary\n\n[Start](one.md)\n\n# Day *1*\n\n- [Two](deep/two.md)\n  - [One](./one.md#x)\n  - [Bad](bad.md)\n"
        "<!-- - [Hidden](one.md) -->\n\n# Day 2\n\n- [Draft]()\n- [Bad](bad.md)\n"
    )
    words = BOOK["po/es.po"] + '\nmsgid "Day *1*"\nmsgstr "Día *1*"\n'
    press.import_(library, laid(tmp_path / "book", BOOK | {"src/SUMMARY.md": summary, "po/es.po": words}), DAY)
    assert [("day-1", "Day 1", ("deep-two", "one"))] == collections(library)
    assert ("Día 1", False) == said(library, "es", "handoutpress")["Day 1"]
    press.update(library)
    assert ("Día 1", False) == said(library, "es", "handoutpress")["Day 1"]


def test_the_sections_of_a_site_are_collections(tmp_path: Path, library: Path) -> None:
    """MkDocs' nav: a section of the first level each; pages beside them stand together under the site's name."""
    nav = (
        'site_name: "Our docs"\nnav:\n  - one.md\n  - Second: two.md\n  - Guide:\n    - "The: third": three.md\n'
        "    - More:\n      - one.md\n  # - hidden.md\ntheme: material\n  - two.md\n"
    )
    files = {"mkdocs.yml": nav} | {f"docs/{name}.md": f"# {name}\n\nWords.\n" for name in ("one", "two", "three")}
    press.import_(library, laid(tmp_path / "site", files), DAY)
    assert [("our-docs", "Our docs", ("one", "two")), ("guide", "Guide", ("three", "one"))] == collections(library)

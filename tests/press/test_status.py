"""Where everything stands: status as a table, as JSON and as a page; a language's first day; dropping obsolete entries."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
from command_line import run
from libraries import tiny, tree

from handoutpress import catalogs, languages, press
from handoutpress.catalogs.pseudo_language import msgstr as disguised
from handoutpress.model import Catalog, Message
from handoutpress.press.status import Standing, kinds
from handoutpress.press.terminal import status_tables

DE = "locales/de/LC_MESSAGES/demo.po"


@pytest.fixture
def library(tmp_path: Path) -> Path:
    root = tiny(tmp_path)
    press.extract(root)
    press.update(root)
    return root


def rewrite(root: Path, changes: dict[str, tuple[str, str]], name: str = DE) -> None:
    """Make messages fuzzy: msgid -> (its translation, the sentence that this was made from)."""
    path = root / name
    messages = {m.msgid: m for m in catalogs.read(path, root).messages}
    told = {
        messages[msgid].key: Message(msgid, msgstr, messages[msgid].context, fuzzy=bool(msgstr), previous=(None, old))
        for msgid, (msgstr, old) in changes.items()
    }
    path.write_bytes(catalogs.splice(path.read_bytes(), told, name))


def row(rows: tuple[Standing, ...], locale: str = "de", article: str = "demo") -> Standing:
    return next(row for row in rows if (row.language.locale, row.article) == (locale, article))


def test_the_kinds_of_change_are_told_the_most_dangerous_first(library: Path) -> None:
    """Numbers and negations before words: what to look at first."""
    rewrite(
        library,
        {
            "Drink slowly.": ("Trinken.", "Drink it slowly."),
            "Wait 10 minutes.": ("Warten Sie.", "Wait 20 minutes."),
            "Sit down.": ("Setzen Sie sich nicht.", "Do not sit down."),
            "Wash your hands.": ("Hände waschen.", "Wash your handss."),
        },
    )
    found = row(press.status(library))
    assert [("negation", 1), ("numbers", 1), ("reworded", 1), ("typo", 1)] == list(found.kinds.items())
    assert (4, "look through the fuzzy messages") == (found.fuzzy, found.next)
    assert "fuzzy: de/demo: 1 negation, 1 numbers, 1 reworded, 1 typo" in status_tables.before_next([found])


def test_a_fuzzy_message_without_its_old_sentence_is_unknown(library: Path) -> None:
    """Some editors drop `#|`: then nobody can tell what changed."""
    assert {"unknown": 1} == kinds([Message("a", "b", fuzzy=True)])


def test_words_to_do_and_what_holds_the_edition_back(library: Path) -> None:
    """Words of the source; the title and blocks about danger count as the first to do."""
    rewrite(library, {"Taking your tablets": ("", ""), "Drink slowly.": ("", "")})
    found = row(press.status(library))
    assert (2, 5, 1) == (found.untranslated, found.words, found.first)
    assert ("none", ("the title is not translated",)) == (found.state, found.reasons)
    assert "no edition: de/demo: the title is not translated" in status_tables.before_next([found])


def test_languages_narrow_it_down(library: Path) -> None:
    """As an argument or with --language, in any spelling; one that the library lacks is a problem."""
    for arguments in (["DE"], ["--language", "de"]):
        rows = json.loads(run(library, "--json", "status", *arguments).stdout)
        assert {"de"} == {row["language"] for row in rows}
    result = run(library, "status", "fr")
    assert (2, True) == (result.returncode, "error[HP114]" in result.stderr)


def test_json_has_all_of_it(library: Path) -> None:
    """What the table and the page show, and the words behind it."""
    rows = json.loads(run(library, "--json", "status").stdout)
    names = {"kinds", "first", "words", "stale", "reasons", "next", "state", "signed", "unsafe", "review_by"}
    assert [] == [row for row in rows if not names <= row.keys()]
    states = {state for row in rows for state in (row["state"], *row["signed"])}
    assert ("unsigned" in states, "machine" in states) == (True, False), "nobody knows that they are a machine's"


def standing_of(**changes: object) -> Standing:
    whole = Standing(
        language=languages.language("zh_Hans"),
        article="a-slug-of-sixty-characters-is-the-longest-that-there-may-be-0",
        total=1500,
        translated=1234,
        fuzzy=100,
        untranslated=166,
        unsafe=12,
        stale=103,
        words=12345,
        state="translated",
        reasons=("the title is not translated",),
        next="look through the fuzzy messages",
        review_by=None,
        signed={"machine": 1, "translated": 900, "revised": 333},
        kinds={"numbers": 3},
    )
    return replace(whole, **changes)  # type: ignore[arg-type]


def test_the_table_is_readable_at_100_columns(capsys: pytest.CaptureFixture[str]) -> None:
    """Whatever is in it no line of the table is wider, no number is cut, and a long name goes on in the next line."""
    status_tables.print_table([standing_of()])
    lines = capsys.readouterr().out.split("\n")
    table = lines[: next(i for i, line in enumerate(lines) if line.startswith("no edition"))]
    assert max(map(len, table)) <= 100
    for number in ("1234/1500", "100", "166", "12", "103", "12345"):
        assert number in " ".join(table).split()
    column = table[1].index("article")
    folded = "".join(line[column : column + 20].split(" ")[0] for line in table[3:])
    assert folded.startswith("a-slug-of-sixty-char")
    assert "…" not in "".join(table)


def test_articles_with_the_same_next_step_share_a_line() -> None:
    """A big library stays readable: five are named, the rest are counted."""
    rows = [standing_of(article=f"a{n}", reasons=(), kinds={}) for n in range(9)]
    names = ", ".join(f"zh_Hans/a{n}" for n in range(5))
    assert [f"next: look through the fuzzy messages ({names} and 4 more)"] == status_tables.from_next(rows)


def test_what_the_pages_say_has_a_row_where_words_are_lacking(tmp_path: Path) -> None:
    """It is translated and signed like an article, so it is counted like one; what the package has needs no row."""
    root = tiny(tmp_path)
    settings = root / "source/handouts.toml"
    settings.write_text(settings.read_text(encoding="utf-8").replace('"ja"]', '"ja", "sq"]'), encoding="utf-8")
    found = row(press.status(root), "sq", "handoutpress")
    assert ("interface", 0, "handoutpress update sq") == (found.state, found.translated, found.next)
    press.update(root, ["sq"])
    assert "translate locales/sq/LC_MESSAGES/handoutpress.po" == row(press.status(root), "sq", "handoutpress").next
    path = root / "locales/sq/LC_MESSAGES/handoutpress.po"
    catalog = catalogs.read(path, root)
    done = Catalog(
        catalog.path,
        "sq",
        catalog.header,
        tuple(Message(m.msgid, disguised(m.msgid), m.context) for m in catalog.messages),
    )
    path.write_bytes(catalogs.serialise(done))
    whole = row(press.status(root), "sq", "handoutpress")
    assert (whole.total, "have it signed: translated") == (whole.translated, whole.next)


def test_the_page_needs_nothing_else(library: Path) -> None:
    """build/status.html: one file; its policy lets in its own style sheet, by its hash, and nothing else."""
    rewrite(library, {"Wait 10 minutes.": ("Warten Sie.", "Wait 20 minutes.")})
    result = run(library, "status", "--html")
    assert (0, True) == (result.returncode, result.stdout.startswith("wrote build/status.html\n"))
    page = (library / "build/status.html").read_text(encoding="utf-8")
    style = re.search("<style>(.*)</style>", page, re.DOTALL)
    assert style
    digest = base64.b64encode(hashlib.sha256(style[1].encode()).digest()).decode()
    assert f"default-src &#39;none&#39;; img-src &#39;self&#39; data:; style-src &#39;sha256-{digest}&#39;" in page
    assert [] == re.findall(r'(?:src|href)="(?!data:,)[^"]*"|<script|style="', page)
    assert "1 (1 numbers)" in page
    before = tree(library)
    run(library, "status", "--html")
    assert before == tree(library)


def test_the_page_escapes_what_it_shows() -> None:
    """A slug, a reason, a finding: text, never markup."""
    shown = status_tables.page([standing_of(reasons=("<b>&",))], (), "<script>").decode()
    assert ("&lt;b&gt;&amp;" in shown, "&lt;script&gt;" in shown, "<script" in shown) == (True, True, False)


def test_the_first_day_of_a_language(library: Path) -> None:
    """Complete catalogs; then what is to do: the interface first, then each article with its words and where to begin."""
    settings = library / "source/handouts.toml"
    settings.write_text(settings.read_text(encoding="utf-8").replace('"ja"]', '"ja", "sq"]'), encoding="utf-8")
    added = press.add_language(library, "sq")
    names = ["handoutpress", "demo", "second"]
    assert [f"locales/sq/LC_MESSAGES/{name}.po" for name in names] == [todo.path for todo in added.todo]
    demo, second = added.todo[1:]
    assert ((26, 3), (4, 1)) == ((demo.messages, demo.first), (second.messages, second.first))
    assert 19 == second.words
    said = status_tables.first_day(added)
    assert f"Albanian: {added.messages} messages, {added.words} words to translate" == said[0]
    assert "begin with 3 of title, warnings, doses and consent" in said[2]
    again = press.add_language(library, "sq")
    assert ((), added.todo) == (again.files, again.todo)


def test_a_language_that_has_some_catalogs_is_filled_from_them(library: Path) -> None:
    """A sentence that another article has translated comes with its translation, fuzzy, and is counted as offered."""
    path = library / "source/second.md"
    path.write_text(path.read_text(encoding="utf-8") + "\nWash your hands.\n", encoding="utf-8")
    (library / "locales/de/LC_MESSAGES/second.po").unlink()
    added = press.add_language(library, "de")
    assert ("locales/de/LC_MESSAGES/second.po", 1) in [(todo.path, todo.offered) for todo in added.todo]
    text = (library / "locales/de/LC_MESSAGES/second.po").read_text(encoding="utf-8")
    assert "# tm: demo 100%\n#. type: paragraph" in text


def test_obsolete_entries_are_dropped_only_when_asked_to(library: Path) -> None:
    """`format` keeps them, `format --drop-obsolete` drops them and nothing else."""
    path = library / DE
    before = path.read_bytes()
    path.write_bytes(before + b'\n# mine\n#~ msgid "Gone"\n#~ msgstr "Weg"\n')
    assert () == press.format_catalogs(library)
    assert (DE,) == press.format_catalogs(library, drop_obsolete=True)
    assert before == path.read_bytes()

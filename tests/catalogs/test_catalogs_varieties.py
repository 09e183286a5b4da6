"""A variety of a language begins with the words of another: es_US with those of es, offered and never published as they are."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from libraries import tiny, tree

from handoutpress import catalogs, languages, press
from handoutpress.model import Catalog, Message
from handoutpress.press.opened_library.load import load
from handoutpress.press.terminal import status_tables
from handoutpress.press.update import varieties

SOURCE = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n'


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """Return the tiny library in Portuguese, of which everything is translated, and in Brazilian Portuguese, empty."""
    root = tiny(tmp_path)
    settings = root / "source/handouts.toml"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(text.replace('["de", "ar", "ja"]', '["pt_BR", "pt", "de"]'), encoding="utf-8")
    press.update(root, ["pt"])
    for name in ("demo", "second"):
        path = root / f"locales/pt/LC_MESSAGES/{name}.po"
        data = path.read_bytes()
        found = catalogs.parse(data, name).messages
        path.write_bytes(catalogs.splice(data, {m.key: translated(m) for m in found}, name))
    return root


def translated(message: Message) -> Message:
    """Return a message in words that only say that they are Portuguese; its markup and numbers as they are."""
    return replace(message, msgstr=f"PT {message.msgid}")


def of(root: Path, name: str) -> Catalog:
    return catalogs.read(root / f"locales/pt_BR/LC_MESSAGES/{name}.po", root)


def test_a_variety_begins_with_the_words_of_the_other(library: Path) -> None:
    """Every message is offered, fuzzy, with where it comes from, and add-language says so."""
    added = press.add_language(library, "pt-BR")
    for name in ("demo", "second"):
        for message in of(library, name).messages:
            assert (f"PT {message.msgid}", True, message.key) == (message.msgstr, message.fuzzy, message.previous)
            assert (f"tm: pt/{name} 100%",) == message.comments
    said = status_tables.first_day(added)
    offered = sum(row.offered for row in added.todo)
    assert f"{offered} of them are filled from Portuguese (pt), flagged fuzzy:" == said[1]
    assert ["pt"] == status_tables.added_as_json(added)["varieties"]


def test_what_is_offered_is_not_published_and_stays(library: Path) -> None:
    """No page is made of it, a second run changes no byte, and what the translator wrote is never replaced."""
    press.add_language(library, "pt-BR")
    standing = {row.article: row for row in press.status(library, ["pt-BR"])}
    assert (0, "none", {"context": 4}) == (
        standing["second"].translated,
        standing["second"].state,
        standing["second"].kinds,
    )
    path = library / "locales/pt_BR/LC_MESSAGES/second.po"
    text = path.read_text(encoding="utf-8")
    mine = re.sub(
        r"# tm: pt/second 100%\n((?:#\.[^\n]*\n|#:[^\n]*\n)*)#, fuzzy\n(?:#\|[^\n]*\n)+", r"\1", text, count=1
    )
    path.write_text(mine.replace('msgstr "PT Drinking', 'msgstr "BR Drinking'), encoding="utf-8")
    before = tree(library)
    assert () == press.update(library, ["pt-BR"])
    assert before == tree(library)


def test_a_sentence_that_comes_later_is_offered_too(library: Path) -> None:
    """`update` asks the other variety of what stands empty; with --no-fuzzy, of nothing."""
    press.update(library, ["pt-BR"], fuzzy=False)
    assert {""} == {message.msgstr for message in of(library, "second").messages}
    assert ("locales/pt_BR/LC_MESSAGES/demo.po", "locales/pt_BR/LC_MESSAGES/second.po") == press.update(
        library, ["pt-BR"]
    )
    assert all(message.fuzzy for message in of(library, "second").messages)


def test_only_what_a_person_took_for_good_is_offered(library: Path) -> None:
    """A fuzzy or an empty message of the other variety is none to begin with, and a broken catalog of it is no obstacle."""
    path = library / "locales/pt/LC_MESSAGES/second.po"
    found = catalogs.parse(path.read_bytes(), "second").messages
    path.write_bytes(catalogs.splice(path.read_bytes(), {m.key: replace(m, fuzzy=True) for m in found}, "second"))
    (library / "locales/pt/LC_MESSAGES/demo.po").write_bytes(b"<<<<<<< HEAD\n")
    added = press.add_language(library, "pt-BR")
    assert ((), {""}) == (
        added.varieties,
        {m.msgstr for name in ("demo", "second") for m in of(library, name).messages},
    )


def test_renaming_an_article_renames_it_in_what_was_offered(library: Path) -> None:
    """The comment names an article that is there."""
    press.add_language(library, "pt-BR")
    press.rename(library, "second", "water", press.today())
    assert ("tm: pt/water 100%",) == of(library, "water").messages[0].comments


def merged(existing: str, kin: str) -> str:
    """Return the German catalog of one new message, merged with another variety's words for it."""
    template = catalogs.parse(f'{SOURCE}\nmsgid "Rest for two days at home."\nmsgstr ""\n'.encode(), "t.pot")
    other = catalogs.parse(f"{SOURCE}\n{kin}".encode(), "locales/de_AT/LC_MESSAGES/demo.po", "de_AT")
    german = languages.language("de")
    return catalogs.merge(f"{SOURCE}\n{existing}".encode(), template, german, None, True, "demo.po", [other]).decode()


def test_the_same_sentence_goes_before_a_similar_one() -> None:
    """The language's own words of another sentence are worse than the other variety's words of this one."""
    own = 'msgid "Rest for six days at home."\nmsgstr "Ruhen Sie sechs Tage zu Hause."\n'
    text = merged(own, 'msgid "Rest for two days at home."\nmsgstr "Ruhen S\' zwei Tage daheim."\n')
    assert '# tm: de_AT/demo 100%\n#, fuzzy\n#| msgid "Rest for two days at home."\n' in text
    assert "sechs" in merged(own, 'msgid "Other."\nmsgstr "Anderes."\n').partition("#~")[0]


def test_a_message_without_a_letter_is_not_taken_from_another_variety() -> None:
    """What a bare number stands for differs from place to place, and from country to country."""
    template = catalogs.parse(f'{SOURCE}\nmsgid "1.500"\nmsgstr ""\n'.encode(), "t.pot")
    other = catalogs.parse(
        f'{SOURCE}\nmsgid "1.500"\nmsgstr "1 500"\n'.encode(), "locales/de_AT/LC_MESSAGES/d.po", "de_AT"
    )
    assert b"1 500" not in catalogs.merge(None, template, languages.language("de"), None, True, "d.po", [other])


def test_another_script_is_no_variety(library: Path) -> None:
    """Traditional Chinese is not begun with simplified; the general language goes first."""
    settings = library / "source/handouts.toml"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(
        text.replace('["pt_BR", "pt", "de"]', '["zh_Hans", "zh_Hant", "es_US", "es"]'), encoding="utf-8"
    )
    found = load(library)
    names = {row.locale: [other.locale for other in varieties(found, row)] for row in found.project.languages}
    assert {"zh_Hans": [], "zh_Hant": [], "es_US": ["es"], "es": ["es_US"]} == names

"""What the pages say, by a library's own catalog `handoutpress.po`: checked, counted and signed as an article is."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from libraries import tiny, tree
from reviewers import PEOPLE

from handoutpress import catalogs, checks, languages, press
from handoutpress.checks import Context, check
from handoutpress.editions import interface
from handoutpress.model import Catalog, Message, Severity
from handoutpress.press import review
from handoutpress.press.opened_library import interface_words
from handoutpress.press.opened_library.load import load, shelf
from handoutpress.press.review import Sitting, desk, due, sign
from handoutpress.press.terminal import status_tables

DAY = date(2026, 11, 22)
LOCALES = Path(__file__).parents[2] / "locales"
PO = "locales/de/LC_MESSAGES/handoutpress.po"
OWN = """
msgid "Warning"
msgstr "Achtung"

msgid "Table"
msgstr "Übersicht"

msgid "Not translated yet (%(language)s)"
msgstr "Noch nicht übersetzt (%(language)s)"

msgid "your local emergency number"
msgstr "den Notruf 112"
"""


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """Return the tiny library with people who may sign and its own words for four things that German pages say."""
    root = tiny(tmp_path)
    (root / "source/people.toml").write_text(PEOPLE, encoding="utf-8")
    head = (root / "locales/de/LC_MESSAGES/demo.po").read_text(encoding="utf-8").partition("\n\n")[0]
    (root / PO).write_text(f"{head}\n{OWN}", encoding="utf-8")
    return root


def numberless(root: Path) -> None:
    """Take the emergency number, and so its label, from the library's clinic."""
    settings = root / "source/handouts.toml"
    settings.write_text(settings.read_text("utf-8").replace('emergency = "112"\n', ""), "utf-8")


def at(root: Path, by: str = "ben", stage: str = "revised") -> review.Desk:
    return desk(root, "de", "handoutpress", by, stage)


def edit(root: Path, old: str, new: str) -> None:
    path = root / PO
    text = path.read_text(encoding="utf-8")
    assert 1 == text.count(old)
    path.write_text(text.replace(old, new), encoding="utf-8")


def complete(root: Path) -> None:
    """Translate what the package lacks in German, while its maintainers have not: the words are of no interest."""
    press.update(root, ["de"])
    data = (root / PO).read_bytes()
    found = {m.key: replace(m, msgstr=m.msgstr or m.msgid, fuzzy=False) for m in catalogs.parse(data, PO).messages}
    (root / PO).write_bytes(catalogs.splice(data, found, PO))


def row(root: Path):  # type: ignore[no-untyped-def]
    return next(found for found in press.status(root, ["de"]) if found.article == "handoutpress")


def test_a_label_has_the_role_that_it_names(library: Path) -> None:
    """Words of danger, for an emergency and about the state of a translation come first, the others after them."""
    found = [(item.segment.role, item.segment.msgid) for item in due(at(library))]
    assert found[:3] == [
        ("warning", "Warning"),
        ("warning", "Not translated yet (%(language)s)"),
        ("emergency", "your local emergency number"),
    ]
    assert [("", "Table")] == [row for row in found if row[1] not in interface_words.DANGER]


def test_a_sign_off_holds_for_the_words_that_were_read(library: Path) -> None:
    """A file of the sitting beside those of articles; an edit makes that one message due again, and status counts."""
    done = sign(at(library), DAY)
    assert (len(interface_words.DANGER) + 1, 0) == (done.signed, done.left)
    assert done.path.startswith("locales/de/reviews/handoutpress/2026-11-22-ben-")
    assert ((), {"revised": 4}) == (due(at(library)), row(library).signed)
    assert [] == [p for p in press.check(library, ["de"]) if p.code.startswith("HP6")]
    edit(library, "Achtung", "Vorsicht")
    assert ["Warning"] == [item.segment.msgid for item in due(at(library))]
    assert {"machine": 1, "revised": 3} == row(library).signed
    assert ["HP605"] == [p.code for p in press.check(library, ["de"]) if p.code.startswith("HP6")]


def test_an_edit_in_a_sitting_changes_only_its_message(library: Path) -> None:
    """The catalog of the pages is written as an article's is."""
    sitting = Sitting(at(library), DAY)
    (item,) = [item for item in due(sitting.at) if item.segment.msgid == "Table"]
    before = (library / PO).read_bytes()
    changed = sitting.change(item, "Tabelle")
    assert changed is not None
    assert before.replace("Übersicht".encode(), b"Tabelle") == (library / PO).read_bytes()


def test_the_packages_words_about_danger_can_be_signed(tmp_path: Path) -> None:
    """A library without words of its own signs what the package says about danger, and nothing else of it."""
    root = tiny(tmp_path)
    (root / "source/people.toml").write_text(PEOPLE, encoding="utf-8")
    assert interface_words.DANGER == {item.segment.msgid for item in due(at(root))}
    sign(at(root), DAY)
    assert () == due(at(root))
    assert [] == [p for p in press.check(root, ["de"]) if p.code.startswith("HP6")]


def test_a_word_of_the_librarys_own_is_a_draft_again(library: Path) -> None:
    """``status`` says of the words about danger that they were read twice; of a library's own, which nobody read, it does not."""
    assert {"machine"} == {found.danger_words for found in press.status(library, ["de"])}
    (library / PO).unlink()
    rows = press.status(library, ["de"])
    assert {"read twice"} == {found.danger_words for found in rows}
    assert ["words about danger: two machine readings, signed by no person: de"] == status_tables.danger_words(rows)
    sign(at(library), DAY)
    assert {"revised"} == {found.danger_words for found in press.status(library, ["de"])}


def test_an_edition_stands_no_higher_than_its_words_about_danger(tmp_path: Path) -> None:
    """A handout whose messages are all revised is a draft, page and manifest say why, until its "Warning" is revised."""
    root = tiny(tmp_path)
    (root / "source/people.toml").write_text(PEOPLE, encoding="utf-8")
    sign(desk(root, "de", "demo", "ben", "revised"), DAY)
    sign(desk(root, "de", "second", "ben", "revised"), DAY)
    numberless(root)
    notice = "Bezeichnungen wie „Warnung“ hat eine Maschine übersetzt, und eine Maschine hat sie noch einmal gelesen."
    for stage, said in (("machine", "read twice"), ("revised", None)):
        press.build(root, only=("html",))
        lines = json.loads((root / "build/manifest.json").read_text("utf-8"))["files"]
        found = lines["de/demo.html"]
        assert (stage, said) == (found["state"], found.get("danger_words"))
        assert (said is None) is (notice not in (root / "build/de/demo.html").read_text("utf-8"))
        assert "revised" == lines["de/second.html"]["state"]  # which says no such word
        sign(desk(root, "de", "handoutpress", "ben", "revised"), DAY)


def test_the_label_of_the_emergency_number_is_one_of_them(tmp_path: Path) -> None:
    """A handout stands no higher than the words beside the clinic's emergency number; without a number they are not said."""
    root = tiny(tmp_path)
    (root / "source/people.toml").write_text(PEOPLE, encoding="utf-8")
    sign(desk(root, "de", "second", "ben", "revised"), DAY)
    for change, stage in ((lambda _: None, "machine"), (numberless, "revised")):
        change(root)
        press.build(root, only=("html",))
        lines = json.loads((root / "build/manifest.json").read_text("utf-8"))["files"]
        assert stage == lines["de/second.html"]["state"]


def test_a_policy_asks_for_the_words_about_danger(tmp_path: Path) -> None:
    """A rule for ``interface`` refuses the edition that says an unsigned one; a rule without roles does not mean them."""
    root = tiny(tmp_path)
    (root / "source/people.toml").write_text(PEOPLE, encoding="utf-8")
    settings, rule = root / "source/handouts.toml", '\n[[policy.rules]]\nroles = ["interface"]\nrequire = ["revised"]\n'
    told = "1 of the words about danger that pages say must be revised ([[policy.rules]] 1)"
    before = settings.read_text("utf-8")
    for text, refused in ((rule.replace('roles = ["interface"]\n', ""), False), (rule, True)):
        settings.write_text(before + text, "utf-8")
        reasons = [r for item in press.release(root, DAY, jobs=1).built.refusals for r in item.reasons]
        assert refused is (told in reasons)
    sign(desk(root, "de", "handoutpress", "ben", "revised"), DAY)
    built = press.release(root, DAY, jobs=1).built
    assert [] == [r for i in built.refusals if i.language.locale == "de" for r in i.reasons if r == told]


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [("den Notruf 112", "den Notruf {emergency}", "HP404"), ("übersetzt (%(language)s)", "übersetzt", "HP404")],
)
def test_words_with_an_error_are_reported_and_not_said(library: Path, old: str, new: str, code: str) -> None:
    """The pages say what the package says instead, the message cannot be signed, and a waiver puts it back."""
    edit(library, old, new)
    problems = [p for p in press.check(library, ["de"]) if p.severity is Severity.ERROR and p.place.path == PO]
    assert [code] == [problem.code for problem in problems]
    german = languages.language("de")
    key = next(m.key for m in catalogs.read(library / PO, library).messages if new in m.msgstr)
    said = shelf(load(library), german).interface.messages
    assert interface.load(german, None).messages.get(key) == said.get(key)
    assert ["HP652"] == [p.code for p in sign(at(library), DAY).problems]
    complete(library)
    assert (1, "mend what `handoutpress check de` reports") == (row(library).unsafe, row(library).next)


def test_words_with_an_error_are_not_said_by_what_no_handout_owns(library: Path) -> None:
    """The index of the language and its feed say what the package says, as the handouts do."""
    with (library / PO).open("a", encoding="utf-8") as catalog:
        catalog.write(
            '\nmsgid "All handouts"\nmsgstr "Alles {emergency}"\n\nmsgid "Draft translation"\nmsgstr "{emergency}"\n'
        )
    press.build(library, jobs=1)
    for name in ("de/index.html", "opds/de.xml"):
        assert "{emergency}" not in (library / "build" / name).read_text(encoding="utf-8")


def test_the_words_that_are_shipped_have_no_error() -> None:
    """The package's own catalogs go through the same checks, with the glossary of the example library where it has one.

    What is only offered is checked as if it were said.
    """
    english, found, glossaries = languages.language("en"), [], 0
    for path in sorted(interface.PACKAGE.glob("*/LC_MESSAGES/handoutpress.po")):
        locale = path.parts[-3]
        words = LOCALES / locale / "glossary.tsv"
        terms = checks.glossary.read(words.read_text(encoding="utf-8"), words.name) if words.is_file() else None
        catalog = catalogs.parse(path.read_bytes(), path.name, locale)
        context = Context(languages.language(locale), english, path.name, glossary=terms)
        messages = {key: replace(message, fuzzy=False) for key, message in catalog.by_key().items()}
        for segment in interface_words.article(catalog).segments:
            told = check(segment, messages[segment.key], context)
            found += [f"{locale}: {p.text}" for p in told if p.severity is Severity.ERROR or p.code.startswith("HP55")]
        glossaries += terms is not None
    assert ([], 6) == (found, glossaries)


def test_a_forbidden_word_in_what_pages_say_is_found() -> None:
    """Hindi once called a handout a prescription: the glossary forbids the word, and the checks see it in these catalogs."""
    words = LOCALES / "hi" / "glossary.tsv"
    terms = checks.glossary.read(words.read_text(encoding="utf-8"), words.name)
    context = Context(languages.language("hi"), languages.language("en"), "hi.po", glossary=terms)
    message = Message("Read this handout online:", "यह पर्चा ऑनलाइन पढ़ें:")
    [segment] = interface_words.article(Catalog("hi.po", "hi", (), (message,))).segments
    assert ["HP552", "HP551"] == [problem.code for problem in check(segment, message, context)]


def test_status_names_the_next_step(library: Path) -> None:
    """All is there and nobody has signed it; whoever looks changes nothing."""
    complete(library)
    before = tree(library)
    assert ("interface", "have it signed: translated") == (row(library).state, row(library).next)
    assert before == tree(library)

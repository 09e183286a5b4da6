"""A language without words for its pages: no page in it may warn, or name an emergency number, in English."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from libraries import tiny, translated

from handoutpress import press
from handoutpress.catalogs.pseudo_language import msgstr

PLACE = "locales/sq/LC_MESSAGES/handoutpress.po"
NEEDED = (
    "Warning",
    "your local emergency number",
    "Draft translation",
    "No qualified person has checked this translation yet. Ask your care team before you rely on it.",
)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Return the tiny library in Albanian, every message of its articles translated; the clinic gives no number."""
    root = tiny(tmp_path)
    settings = root / "source/handouts.toml"
    text = settings.read_text(encoding="utf-8").replace('languages = ["de", "ar", "ja"]', 'languages = ["sq"]')
    settings.write_text(text.replace('emergency = "112"\n', ""), encoding="utf-8")
    press.update(root, fuzzy=False)
    for slug in ("demo", "second"):
        path = root / f"locales/sq/LC_MESSAGES/{slug}.po"
        path.write_text(translated(path.read_text(encoding="utf-8")), encoding="utf-8")
    return root


def reasons(root: Path) -> dict[str, tuple[str, ...]]:
    return {row.article: row.reasons for row in press.status(root) if row.state != "interface"}


def test_no_edition_warns_in_the_source_language(root: Path) -> None:
    """``status`` and ``build`` refuse each handout whose labels, facts or notice of a draft would be English."""
    said = '"Warning", "your local emergency number", "Draft translation" and 1 more'
    assert (f"the words of the pages are not translated: {said}, in {PLACE}",) == reasons(root)["demo"]
    built = press.build(root, jobs=1)
    assert {"demo", "second"} == {refusal.article.slug for refusal in built.refusals}
    assert not (root / "build/sq/demo.html").exists()


def test_with_the_words_of_danger_there_is_an_edition(root: Path) -> None:
    """The words that a handout needs are enough; the rest of the interface may wait."""
    path = root / PLACE
    path.write_text(translated(path.read_text(encoding="utf-8"), NEEDED), encoding="utf-8")
    assert {"demo": (), "second": ()} == reasons(root)
    press.build(root, jobs=1)
    page = (root / "build/sq/demo.html").read_text(encoding="utf-8")
    assert msgstr("your local emergency number") in page
    assert msgstr("Warning") in page


def test_a_message_that_falls_back_needs_its_note(root: Path) -> None:
    """Where a sentence shows the source, the note that says so must be in the reader's language too."""
    path = root / PLACE
    path.write_text(translated(path.read_text(encoding="utf-8"), NEEDED), encoding="utf-8")
    second = root / "locales/sq/LC_MESSAGES/second.po"
    text = second.read_text(encoding="utf-8")
    last = text.rindex('msgstr "')
    second.write_text(text[:last] + 'msgstr ""\n', encoding="utf-8")
    settings = root / "source/handouts.toml"
    settings.write_text(
        settings.read_text(encoding="utf-8").replace("[clinic]", "min-translated = 10\n\n[clinic]"), encoding="utf-8"
    )
    assert '"Not translated yet (%(language)s)"' in reasons(root)["second"][0]


def test_check_names_the_words(root: Path) -> None:
    """HP313 counts what the pages cannot say, HP314 names what of it is about danger; the exit code is 1."""
    found = {p.code: p for p in press.check(root) if p.place.path == PLACE}
    assert {"HP313", "HP314"} == set(found)
    words = ", ".join(f'"{word}"' for word in NEEDED)
    assert f"words about danger are not translated: {words}" == found["HP314"].text
    command = [sys.executable, "-m", "handoutpress", "--root", str(root), "check", "--only", "HP314"]
    assert 1 == subprocess.run(command, capture_output=True, check=False).returncode


@pytest.mark.parametrize(("origin", "said"), [("machine draft", "made by a machine"), ("Lan", "No qualified person")])
def test_a_machine_is_named_only_where_that_is_known(tmp_path: Path, origin: str, said: str) -> None:
    """The notice says that a machine translated a handout only if its catalog says so."""
    root = tiny(tmp_path)
    path = root / "locales/de/LC_MESSAGES/demo.po"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("Last-Translator: Nobody", f"Last-Translator: {origin}"), encoding="utf-8")
    german = {
        "made by a machine": "Diese Übersetzung stammt von einer Maschine.",
        "No qualified person": "Bisher hat keine qualifizierte Person diese Übersetzung geprüft.",
    }
    press.build(root, jobs=1, only=("html",))
    page = (root / "build/de/demo.html").read_text(encoding="utf-8")
    assert [said] == [key for key, words in german.items() if words in page]


def test_english_words_in_another_source_say_so(tmp_path: Path) -> None:
    """A German sentence that falls back holds English words for a fact nobody gave: they are marked as English."""
    root = tiny(tmp_path)
    settings = root / "source/handouts.toml"
    text = settings.read_text(encoding="utf-8").replace('languages = ["de", "ar", "ja"]', 'languages = ["ar"]')
    text = text.replace('emergency = "112"\n', "").replace("[clinic]", "min-translated = 0\n\n[clinic]")
    settings.write_text(text.replace("[library]", '[library]\nsource-language = "de"'), encoding="utf-8")
    path = root / "source/second.md"
    text = path.read_text(encoding="utf-8")
    path.write_text(text + "\nRufen Sie {emergency} an.\n", encoding="utf-8")
    press.update(root, fuzzy=False)
    press.build(root, jobs=1, only=("html",))
    assert '<bdi lang="en" dir="ltr">your local emergency number</bdi>' in (root / "build/ar/second.html").read_text()
    assert "your local emergency number" not in (root / "build/de/second.html").read_text(encoding="utf-8")


def test_what_the_package_only_offers_is_said_once_a_person_has_confirmed_it(tmp_path: Path) -> None:
    """Somali: its words about danger come fuzzy, on top of the library's own catalog; with the mark taken away pages say them."""
    root = tiny(tmp_path)
    settings = root / "source/handouts.toml"
    text = settings.read_text(encoding="utf-8").replace('languages = ["de", "ar", "ja"]', 'languages = ["so"]')
    settings.write_text(text.replace('emergency = "112"\n', ""), encoding="utf-8")
    press.add_language(root, "so")
    for slug in ("demo", "second"):
        path = root / f"locales/so/LC_MESSAGES/{slug}.po"
        path.write_text(translated(path.read_text(encoding="utf-8")), encoding="utf-8")
    path = root / "locales/so/LC_MESSAGES/handoutpress.po"
    offered = path.read_text(encoding="utf-8")
    first = offered.split("\n\n")[1]
    assert ["# tm: handoutpress 100%", "#. about danger: translate it first", "#, fuzzy"] == [
        line for line in first.split("\n") if line.startswith(("#.", "# ", "#,"))
    ]
    assert "the words of the pages are not translated" in reasons(root)["demo"][0]
    assert () == press.update(root)
    path.write_text(re.sub(r'^#, fuzzy\n#\| msgid .*\n(#\| ".*\n)*', "", offered, flags=re.MULTILINE), encoding="utf-8")
    assert {"demo": (), "second": ()} == reasons(root)
    press.build(root, jobs=1, only=("html",))
    assert "Digniin" in (root / "build/so/demo.html").read_text(encoding="utf-8")

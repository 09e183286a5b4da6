"""A library in languages that no table pins: from CLDR, from a row of its own, of a variety of another."""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path

import pikepdf
import pytest
from libraries import tiny, translated

from handoutpress import languages, press
from handoutpress.library import project
from handoutpress.model import HandoutError
from handoutpress.validate import own_rules, sheet_validators

ROWS = """
[languages.x_lake]
name = "Lake language"
native-name = "Lakish"
script = "Latn"
parent = "ceb"

[languages.cy]
native-name = "Y Gymraeg"
"""
CODES = ["om", "sr@latin", "es_419", "x-lake", "cy", "ca-valencia"]
TAGS = ("om", "sr-Latn", "es-419", "x-lake", "cy", "ca-valencia")
NAMES = ("Oromoo", "Srpski (latinica)", "Español (Latinoamérica)", "Lakish", "Y Gymraeg", "Català (valencià)")


def spoken(folder: Path, codes: list[str], rows: str = ROWS) -> Path:
    """Return the tiny library in the languages of codes, every message of its articles and pages translated."""
    root = tiny(folder)
    settings = root / "source/handouts.toml"
    wanted = ", ".join(f'"{code}"' for code in codes)
    text = settings.read_text("utf-8").replace('languages = ["de", "ar", "ja"]', f"languages = [{wanted}]")
    settings.write_text(text + rows, "utf-8")
    press.update(root, fuzzy=False)
    for path in (root / "locales").glob("*/LC_MESSAGES/*.po"):
        text = translated(path.read_text("utf-8"))
        if path.parts[-3].startswith("es"):  # the checks know which letters Spanish never has
            text = "".join(letter for letter in unicodedata.normalize("NFD", text) if not unicodedata.combining(letter))
        path.write_text(text, "utf-8")
    return root


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = spoken(tmp_path_factory.mktemp("open"), CODES)
    press.build(root, only=("html", "epub"))
    return root


def test_each_language_has_folder_tag_and_name(built: Path) -> None:
    """locales/ has gettext's spelling, build/ that of BCP 47; the page says its language, the switcher the own names."""
    folders = {path.name for path in (built / "locales").iterdir()} - {"templates", "de", "ar", "ja"}
    assert {"om", "sr_Latn", "es_419", "x_lake", "cy", "ca@valencia"} == folders
    pages = {tag: (built / f"build/{tag}/demo.html").read_text("utf-8") for tag in TAGS}
    assert [] == [tag for tag, text in pages.items() if f'<html lang="{tag}" dir="ltr"' not in text]
    assert [] == [name for name in NAMES if name not in pages["om"]]


def test_the_rules_for_built_files_hold(built: Path) -> None:
    """Pages, books and feeds in such languages pass our own rules: directions, tags, packages."""
    assert [] == [str(problem) for problem in own_rules.own(built / "build", built).problems]


def test_private_languages_have_sheets(tmp_path: Path) -> None:
    """What sets them wants a language of two or three letters, and gets ``und`` for a code that has none."""
    rows = ROWS + '\n[languages.qaa]\nname = "Hill language"\nscript = "Latn"\n'
    root = spoken(tmp_path, ["x-lake", "qaa", "cy-x-lake"], rows)
    settings = root / "source/handouts.toml"
    settings.write_text(settings.read_text("utf-8").replace("take-home = false", "take-home = true"), "utf-8")
    assert () == press.build(root).refusals
    said = {}
    for tag in ("x-lake", "qaa", "cy-x-lake"):
        with pikepdf.open(root / f"build/{tag}/demo.{tag}.take-home.a4.pdf") as pdf:
            said[tag] = str(pdf.Root.Lang)
    assert {"x-lake": "und", "qaa": "qaa", "cy-x-lake": "cy"} == said
    assert () == sheet_validators.own(root / "build", root).problems


def test_an_open_language_is_added(built: Path) -> None:
    """``add-language`` takes every spelling of a code, one's own rows too; no catalog is another language's."""
    added = press.add_language(built, "X_LAKE")
    assert ("Lake language", ()) == (added.language.name, added.files)
    assert [] == [str(p) for p in press.check(built) if p.code in {"HP110", "HP113", "HP326", "HP327"}]


def test_a_code_of_no_language_says_why(built: Path) -> None:
    """A code that no row of the library knows is told as in the settings."""
    with pytest.raises(HandoutError, match=r"HP131.*x-sea is a private code"):
        press.add_language(built, "x-sea")


def test_a_row_of_the_librarys_own_goes_before_cldr(tmp_path: Path) -> None:
    """Script, direction, plural forms, names and parent of a row hold wherever its code is written, in any spelling."""
    rows = """
[languages.x-lake]
name = "Lake language"
script = "Arab"
plural-forms = "nplurals=1; plural=0;"

[languages.tl]
name = "Tagalog (Manila)"
parent = "fil"
"""
    library = project.read(spoken(tmp_path, ["x_lake", "tl", "de"], rows))
    lake, tagalog, german = library.languages
    assert ("x_lake", "x-lake", "rtl", "Arab", "Lake language", "Lake language", "nplurals=1; plural=0;") == (
        *(lake.locale, lake.tag, lake.direction, lake.script, lake.name, lake.autonym, lake.plural_forms),
    )
    assert ["fil", "tl"] == [row.locale for row in languages.lineage(tagalog, library.known)]
    assert languages.name_in(tagalog, german) == "Tagalog (Manila)"
    assert [lake, tagalog] == [languages.find(code, library.known) for code in ("X-Lake", "TL")]


def test_a_variety_borrows_message_by_message_if_its_row_asks(tmp_path: Path) -> None:
    """Austrian German shows what German says of the rest, never in a block about danger; the manifest counts it."""
    root, po = tiny(tmp_path), "locales/de_AT/LC_MESSAGES/demo.po"
    settings = root / "source/handouts.toml"
    before = settings.read_text("utf-8").replace('["de", "ar", "ja"]', '["de", "de_AT"]')
    settings.write_text(before + "\n[languages.de_AT]\nborrow = true\n", "utf-8")
    press.update(root, fuzzy=False)
    press.build(root, only=("html",), jobs=1)
    assert not (root / "build/de-AT/demo.html").exists()  # its warning is nobody else's to say
    text, german = ((root / name).read_text("utf-8") for name in (po, po.replace("de_AT", "de")))
    for entry in german.split("\n\n"):
        head, _, rest = entry[entry.find("msgid ") :].partition("\nmsgstr ")
        if "warning" in entry:
            text = text.replace(f'{head}\nmsgstr ""', f"{head}\nmsgstr {rest}")
    (root / po).write_text(text, "utf-8")
    press.build(root, only=("html",), jobs=1)
    found = json.loads((root / "build/manifest.json").read_text("utf-8"))["files"]["de-AT/demo.html"]
    assert ("machine", True) == (found["state"], found["borrowed"] > 10)
    path = root / po.replace("de_AT", "de")
    path.write_text(
        path.read_text("utf-8").replace("Waschen Sie sich die Hände.", "Waschen Sie sich gut die Hände."), "utf-8"
    )
    press.build(root, only=("html",), jobs=1)
    assert "Waschen Sie sich gut die Hände." in (root / "build/de-AT/demo.html").read_text("utf-8")

"""A small handout in every language of the table and in others, and one sheet of pictures a kind: to be looked at by people.

``nox -s contact`` runs it: ``python tests/contact_sheet.py FOLDER``. The library's sentences are those that pages say
themselves, so the translations are the package's own; a language without any gets names of languages and countries as CLDR
writes them. Pictures need Chromium, Playwright and PyMuPDF. Not in CI: it takes minutes and somebody has to look.
"""

from __future__ import annotations

import re
import shutil
import sys
import zipfile
from dataclasses import replace
from functools import cache
from html import escape
from pathlib import Path
from typing import Any

import pymupdf
from babel import Locale, UnknownLocaleError
from looking import CHROMIUM
from playwright import sync_api

from handoutpress import catalogs, languages, press
from handoutpress.editions import interface
from handoutpress.model import Catalog, Language, Message, Severity

CASE = Path(__file__).parent / "cases" / "contact"
OTHERS = (
    "es_419 zh_Hant_HK sr sr@latin pt_PT ca@valencia en-simple hy ka te kn ml or si mr pa_PK ckb kmr sd ug yi dv bo dz nqo ksw "
    "ti om rhg ff_Adlm chr iu mn ii sat mni zgh syr kk uz@cyrillic az bg cnh mh chk quc mam rw ln zu yo ig ha haw mi"
)
"""What hospitals and translators' tools ask for beside the table, and scripts that no font of the extras has."""
KINDS = {"page": (390, 844), "book": (390, 844), "sheet": (794, 561), "cover": (480, 640)}
"""What is looked at: its width and height in pixels before it is made small."""


def wanted() -> list[Language]:
    """Return the languages to look at: the table's, without English and the pseudo-language, then the others."""
    return [
        row for row in (*languages.TABLE, *map(languages.language, OTHERS.split())) if row.locale not in {"en", "en_XA"}
    ]


def library(root: Path, rows: list[Language]) -> None:
    """Write the library into a folder, all its catalogs translated."""
    shutil.copytree(CASE / "source", root / "source")
    settings = root / "source" / "handouts.toml"
    named = ", ".join(f'"{row.locale}"' for row in rows)
    settings.write_text(
        settings.read_text("utf-8").replace("languages = []", f"languages = [{named}]"), encoding="utf-8"
    )
    press.update(root, fuzzy=False)
    for row in rows:
        for path in sorted((root / "locales" / row.locale / "LC_MESSAGES").glob("*.po")):
            catalog = catalogs.parse(path.read_bytes(), path.name, row.locale)
            path.write_bytes(
                catalogs.serialise(replace(catalog, messages=tuple(filled(m, row) for m in catalog.messages)))
            )


def filled(message: Message, row: Language) -> Message:
    """Return a message translated: by the package, drafts that wait for a reader among them, else by names from CLDR."""
    kept = "".join(re.findall(r"\{[a-z.]+\}|\[\^\d\]|%\(\w+\)s", message.msgid))
    said = message.msgid.removesuffix(kept).strip()
    if said and row.base != "en":
        said = package(row).get(message.msgid) or package(row).get(said) or names(row, len(said))
    return replace(message, msgstr=said if kept in said else f"{said}{kept}", fuzzy=False)


@cache
def package(row: Language) -> dict[str, str]:
    """Return what the package says in a language or in the ones above it, English -> words."""
    said: dict[str, str] = {}
    for above in languages.lineage(row):
        path = interface.PACKAGE / above.locale / "LC_MESSAGES" / f"{interface.DOMAIN}.po"
        if path.is_file():
            found: Catalog = catalogs.parse(path.read_bytes(), path.name, above.locale)
            said |= {message.msgid: message.msgstr for message in found.messages}
    return said


def names(row: Language, length: int) -> str:
    """Return names of languages and countries in a language, about as long as its message; its own name if CLDR has none."""
    words: list[str] = []
    try:
        locale = Locale.parse(row.tag, sep="-")
    except (UnknownLocaleError, ValueError):
        locale = None
    if locale:
        words = [*locale.days["format"]["wide"].values(), *locale.territories.values()]
    words = [word for word in words if not word.isascii()] or [row.autonym]
    start, text = length % len(words), ""
    while len(text) < min(length, 90):
        text, start = f"{text} {words[start % len(words)]}".strip(), start + 1
    return text


def pictures(build: Path, rows: list[Language], folder: Path) -> None:
    """Write ``page.html``, ``page.png`` and so on into a folder: what each language looks like, kind by kind."""
    shots = {kind: folder / kind for kind in KINDS}
    for shot in shots.values():
        shot.mkdir(parents=True)
    with sync_api.sync_playwright() as running:
        browser = running.chromium.launch(executable_path=str(CHROMIUM), args=["--no-sandbox"])
        for row in rows:
            sources = found(build, row, folder / "books")
            for kind, source in sources.items():
                photograph(browser, kind, source, shots[kind] / f"{row.locale}.png")
        for kind in KINDS:
            (folder / f"{kind}.html").write_text(sheet_of(kind, rows, folder), encoding="utf-8")
            for part in range(0, len(rows), 18):
                some = rows[part : part + 18]
                (folder / "part.html").write_text(sheet_of(kind, some, folder), encoding="utf-8")
                photograph(browser, "", folder / "part.html", folder / f"{kind}-{part // 18 + 1}.png")
        browser.close()
    (folder / "part.html").unlink()


def found(build: Path, row: Language, books: Path) -> dict[str, Path]:
    """Return what was made in a language: kind -> file; a book is unpacked for its chapter and cover."""
    made = build / row.tag
    files = {"page": made / "words.html", "sheet": made / f"words.{row.tag}.take-home.a4.pdf"}
    book = made / f"words.{row.tag}.epub"
    if book.is_file():
        with zipfile.ZipFile(book) as zipped:
            zipped.extractall(books / row.locale)
        files["book"] = books / row.locale / "EPUB" / "text" / "handout.xhtml"
        files["cover"] = books / row.locale / "EPUB" / "images" / "cover.png"
    return {kind: path for kind, path in files.items() if path.is_file()}


def photograph(browser: Any, kind: str, source: Path, target: Path) -> None:
    """Write a picture of a file: of a page from its title on, of the upper half of a sheet's first side."""
    if source.suffix == ".pdf":
        with pymupdf.open(source) as document:
            side = document[0].rect
            document[0].get_pixmap(dpi=96, clip=(0, 0, side.width, side.height / 2)).save(target)
    elif source.suffix == ".png":
        shutil.copyfile(source, target)
    else:
        width, height = KINDS.get(kind, (1500, 600))
        tab = browser.new_page(viewport={"width": width, "height": height})
        tab.goto(source.as_uri())
        tab.evaluate("document.querySelector('h1')?.scrollIntoView()")  # behind the names of all languages
        tab.screenshot(path=target, full_page=not kind)
        tab.close()


def sheet_of(kind: str, rows: list[Language], folder: Path) -> str:
    """Return a page with the pictures of a kind side by side."""
    figures = "".join(
        f'<figure><img src="{kind}/{escape(row.locale)}.png" alt=""><figcaption>{escape(row.locale)} {row.direction} {row.script} '
        f"{escape(row.name)}</figcaption></figure>"
        if (folder / kind / f"{row.locale}.png").is_file()
        else f"<figure><p>none</p><figcaption>{escape(row.locale)} {row.script}</figcaption></figure>"
        for row in rows
    )
    style = "main{display:grid;grid-template-columns:repeat(6,1fr);gap:8px}figure{margin:0;border:1px solid #999}img{width:100%}"
    return f'<!doctype html><meta charset="utf-8"><title>{kind}</title><style>{style}</style><main>{figures}</main>\n'


def main(folder: Path) -> None:
    """Make the library in ``folder/library``, build it, and write the pictures beside it."""
    rows = wanted()
    shutil.rmtree(folder, ignore_errors=True)
    library(folder / "library", rows)
    built = press.build(folder / "library")
    for line in (*map(str, built.refusals), *built.left_out, *map(str, built.unreadable)):
        print(line)  # noqa: T201
    pictures(folder / "library" / "build", rows, folder)
    sys.exit(validated(folder / "library"))


def validated(root: Path) -> int:
    """Print what our validator and EPUBCheck find; return 1 if one of them found an error or did not run.

    Scripts whose fonts nobody brings are named by the build, as it prints their sheets.
    """
    report = press.validate(root, lambda _name, _done, _all: None, quick=True)
    for outcome in report.outcomes:
        print(f"{outcome.validator}: {outcome.files} files {outcome.not_run}")  # noqa: T201
    for found in report.problems:
        print(f"{found.place}: {found.severity}[{found.code}]: {found.text}")  # noqa: T201
    return int(any(found.severity is Severity.ERROR for found in report.problems) or bool(report.not_run))


if __name__ == "__main__":
    main(Path(sys.argv[1]))

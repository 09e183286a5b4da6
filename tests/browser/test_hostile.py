"""Hostile content through every door, in a real Chromium: nothing happens and the page is whole, or the build refuses it.

Payloads: cases/hostile/*.toml. A refusal must name a file of the library. Where there is a book, its pages are opened as
well: a reading system has no Content-Security-Policy.

``nox -s hostile`` sends every payload through every door. Elsewhere each door gets a quarter, every payload at least two
doors: HANDOUTPRESS_ALL_PAYLOADS.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import re
import shutil
import tomllib
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from looking import Tab

from handoutpress import press, validate
from handoutpress.languages.hidden_characters import fault
from handoutpress.model import HandoutError

CASES = Path(__file__).parent.parent / "cases" / "hostile"


def table(name: str) -> dict[str, Any]:
    return tomllib.loads((CASES / f"{name}.toml").read_text(encoding="utf-8"))


def text_of(payload: dict[str, Any]) -> str:
    times = payload.get("times", 0)
    return payload.get("before", "") * times + str(payload["text"]) + payload.get("after", "") * times


PAYLOADS = {payload["name"]: text_of(payload) for payload in table("text")["payload"]}
SVG_HEAD = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">'
SVG = f'{SVG_HEAD}<rect width="9" height="9"/></svg>'.encode()
FIGURES = {
    figure["name"]: figure.get("whole", f"{SVG_HEAD}\n{figure.get('shape')}\n</svg>")
    for figure in table("svg")["figure"]
}
NAMES = table("names")
EVERY = 1 if os.environ.get("HANDOUTPRESS_ALL_PAYLOADS") else 4
"""Of so many payloads a door gets one."""

WHOLE = r"""() => ({
  main: document.querySelectorAll('main[id="page.main"]').length,
  heading: document.querySelectorAll('h1').length,
  last: document.body.lastElementChild.className,
  hidden: getComputedStyle(document.body).display,
  scripts: [...document.querySelectorAll('script')].filter(e => e.type !== 'application/ld+json').length,
  handlers: [...document.querySelectorAll('*')].filter(e => [...e.attributes].some(a => /^on/i.test(a.name))).length,
  elements: document.querySelectorAll('iframe, object, embed, form, input, base, video, audio, math, svg, template').length,
  styles: document.querySelectorAll('style, [style], link[rel=stylesheet]:not([href^="../assets/"])').length,
  links: [...document.querySelectorAll('a[href]')].map(a => a.href)
    .filter(href => !/^(https?:\/\/(?!evil\.example|[^/]*@)|file:.*\/build\/|tel:[+0-9]+$|mailto:)/.test(href)),
})"""
GOOD = {
    "main": 1, "heading": 1, "last": "about", "hidden": "block", "scripts": 0, "handlers": 0, "elements": 0, "styles": 0,
    "links": [],
}  # fmt: skip
IN_BOOK = r"""() => ({
  scripts: document.getElementsByTagName('script').length,
  handlers: [...document.querySelectorAll('*')].filter(e => [...e.attributes].some(a => /^on/i.test(a.name))).length,
  links: [...document.querySelectorAll('a[href]')].map(a => a.href)
    .filter(href => !/^(https?:\/\/(?!evil\.example|[^/]*@)|file:.*\/EPUB\/|tel:[+0-9]+$|mailto:)/.test(href)),
})"""
GOOD_IN_BOOK = {"scripts": 0, "handlers": 0, "links": []}
HARM = {"HP720", "HP721", "HP722", "HP723", "HP725"}


def quoted(text: str) -> str:
    """Return a TOML string; what TOML cannot hold even so is refused by its reader."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def library(root: Path, body: str = "", front: str = "", settings: str = "", slug: str = "a") -> Path:
    """Lay out a library with one article in English and Arabic."""
    (root / "source" / "figures").mkdir(parents=True, exist_ok=True)
    (root / "source" / "figures" / "a.svg").write_bytes(SVG)
    front = front or 'title = "Sleep well"\ndescription = "What helps."'
    (root / "source" / f"{slug}.md").write_text(
        f'+++\nid = "a"\n{front}\nrevised = 2026-03-01\nreview-by = 2027-03-01\n+++\n\n## First\n\nGo to bed. [Read on][guide].\n\n'
        f"{body}\n\n## Last\n\nThe end.\n\n[guide]: https://example.org/\n",
        encoding="utf-8",
        newline="",
    )
    settings = settings or 'title = "Handouts"\npublisher = "Clinic"'
    (root / "source" / "handouts.toml").write_text(
        f'[library]\nid = "x"\nlanguages = ["ar"]\nmin-translated = 0\nfonts = "none"\n{settings}\n', encoding="utf-8"
    )
    return root


def catalog(root: Path, words: str) -> None:
    """Write an Arabic catalog that says the same for every message."""
    said = words.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    ids = [("meta.title", "Sleep well"), ("meta.description", "What helps."), (None, "Go to bed. [Read on][guide].")]
    ids += [("heading", "First"), (None, "The end.")]
    head = (
        'msgid ""\nmsgstr ""\n"Language: ar\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n"X-Msgid-Form: 1\\n"\n'
    )
    entries = [
        (f'msgctxt "{context}"\n' if context else "")
        + f'msgid "{msgid}"\nmsgstr "{said if context != "meta.title" else "نوم " + said}"\n'
        for context, msgid in ids
    ]
    path = root / "locales" / "ar" / "LC_MESSAGES" / "a.po"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join([head, *entries]), encoding="utf-8", newline="")


def good_catalog(root: Path) -> None:
    catalog(root, "نص")


def through_article(root: Path, text: str) -> None:
    library(root, body=text)


def through_paragraph(root: Path, text: str) -> None:
    library(root, body=f"Some words {text} and more.")


def through_front_matter(root: Path, text: str) -> None:
    words = quoted(text)
    library(root, front=f"title = {words}\ndescription = {words}\ntopics = [{words}]\nauthors = [{words}]")


def through_catalog(root: Path, text: str) -> None:
    catalog(library(root), text)


def through_link_targets(root: Path, text: str) -> None:
    good_catalog(library(root))
    (root / "locales" / "ar" / "links.toml").write_text(f"[links]\nguide = {quoted(text)}\n", encoding="utf-8")


def through_settings(root: Path, text: str) -> None:
    words = quoted(text)
    clinic = "\n".join(f"{name} = {words}" for name in ("name", "hours", "address"))
    library(
        root,
        body="Go to {clinic.name}, {clinic.address}, {clinic.hours}.",
        settings=f"title = {words}\npublisher = {words}\nlicence = {words}\n[clinic]\n{clinic}",
    )


def through_addresses(root: Path, text: str) -> None:
    words = quoted(text)
    names = ("phone", "url", "emergency")
    clinic = "\n".join(f"{name} = {words}" for name in names)
    settings = f'title = "T"\npublisher = "P"\nbase-url = {words}\nlicence-url = {words}\n[clinic]\n{clinic}'
    library(root, body="Call {clinic.phone} or {emergency}: {clinic.url}", settings=settings)


def through_glossary(root: Path, text: str) -> None:
    good_catalog(library(root))
    line = f"{text}\t{text}\t{text}\t\t{text}\n"
    (root / "locales" / "ar" / "glossary.tsv").write_text(f"source\tdefinition\ttarget\tforbidden\tnotes\n{line}")


DOORS: tuple[Callable[[Path, str], None], ...] = (
    through_article, through_paragraph, through_front_matter, through_catalog, through_link_targets, through_settings,
    through_addresses, through_glossary,
)  # fmt: skip


@pytest.fixture(scope="module")
def tab(browser: Any) -> Iterator[Tab]:
    with Tab(browser) as opened:
        yield opened


def harm(root: Path, tab: Tab) -> list[str]:
    """Build a library; return what its pages and books do to a reader, or what is wrong with how it was refused."""
    shutil.rmtree(root / "build", ignore_errors=True)
    try:
        press.build(root, jobs=1)
    except HandoutError as fault:
        return [
            f"no file named: {p}" for p in fault.problems if not (root / p.place.path).exists() and p.code != "HP711"
        ]
    tab.faults.clear()
    found = [str(p) for p in validate.own(root / "build", root).problems if p.code in HARM]
    for page in (root / "build").glob("*/*.html"):
        found += looked_at(tab, page, WHOLE, GOOD)
    for book in (root / "build").rglob("*.epub"):
        folder = root / "opened" / book.stem
        with zipfile.ZipFile(io.BytesIO(book.read_bytes())) as archive:
            archive.extractall(folder)
        for page in (folder / "EPUB" / "text" / "handout.xhtml", folder / "EPUB" / "cover.xhtml"):
            found += looked_at(tab, page, IN_BOOK, GOOD_IN_BOOK)
    tab.page.goto("about:blank")  # what a page still fetches, as its icon, is not missed when its library goes
    shutil.rmtree(root / "opened", ignore_errors=True)
    return found


SEEN: dict[bytes, list[str]] = {}
"""What was found in pages of these very bytes: most payloads leave most pages as they are."""


def looked_at(tab: Tab, page: Path, script: str, wanted: dict[str, object]) -> list[str]:
    data = page.read_bytes()
    if data not in SEEN:
        before = len(tab.faults)
        tab.page.goto(page.as_uri())
        seen = tab.page.evaluate(script)
        found = [f"{page.name}: {key} is {seen[key]}" for key in wanted if seen[key] != wanted[key]]
        SEEN[data] = found + tab.faults[before:]
    return SEEN[data]


def sent_through(door: Callable[[Path, str], None]) -> dict[str, str]:
    """Return the payloads for a door: the first, every so many after it; the next door begins with the next payload."""
    names = list(PAYLOADS)[DOORS.index(door) % EVERY :: EVERY]
    return {name: PAYLOADS[name] for name in names}


def test_every_payload_goes_through_two_doors_at_least() -> None:
    """Also where each door gets but some of them."""
    doors = Counter(name for door in DOORS for name in sent_through(door))
    assert dict.fromkeys(PAYLOADS, len(DOORS) // EVERY) == doors
    assert len(DOORS) // EVERY >= 2


@pytest.mark.parametrize("door", DOORS, ids=lambda door: door.__name__)
def test_nothing_happens(door: Callable[[Path, str], None], tab: Tab, tmp_path: Path) -> None:
    """Payloads through one door: no dialog, no request, the page whole; or refused with the file."""
    done: dict[str, list[str]] = {}
    for name, text in sent_through(door).items():
        shutil.rmtree(tmp_path / "library", ignore_errors=True)
        door(tmp_path / "library", text)
        done[name] = harm(tmp_path / "library", tab)
    assert {} == {name: found for name, found in done.items() if found}


def test_nothing_happens_through_figures(tab: Tab, tmp_path: Path) -> None:
    """An SVG is refused with its line, or shown by itself and in the page without doing anything."""
    done: dict[str, list[str]] = {}
    for name, text in FIGURES.items():
        root = library(tmp_path / "library", body="![A figure](figures/a.svg)")
        (root / "source" / "figures" / "a.svg").write_text(text, encoding="utf-8")
        done[name] = harm(root, tab)
        shown = root / "build" / "figures" / "a.svg"
        if shown.is_file():
            tab.page.goto(shown.as_uri())
            done[name] += tab.faults
    assert {} == {name: found for name, found in done.items() if found}


def test_nothing_happens_through_words_of_figures(tab: Tab, tmp_path: Path) -> None:
    """Translations of a figure's words are its text and nothing else: in the page, in the book and by itself.

    One figure with a label for each payload; what no catalog may hold is refused with the file, as for all messages.
    """
    said = {f"label {chr(97 + n // 26)}{chr(97 + n % 26)}": t for n, t in enumerate(PAYLOADS.values()) if not fault(t)}
    root = library(tmp_path / "library", body="![A figure](figures/a.svg)")
    labels = "".join(f'<text y="{9 * row}">{name}</text>' for row, name in enumerate(said))
    (root / "source" / "figures" / "a.svg").write_text(f"{SVG_HEAD}{labels}</svg>", encoding="utf-8")
    good_catalog(root)
    escapes = str.maketrans({"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t"})
    entries = (
        f'\nmsgctxt "figure"\nmsgid "{name}"\nmsgstr "{text.translate(escapes)}"\n' for name, text in said.items()
    )
    with (root / "locales" / "ar" / "LC_MESSAGES" / "a.po").open("a", encoding="utf-8", newline="") as file:
        file.writelines(entries)
    assert [] == harm(root, tab)
    shown = root / "build" / "figures" / "a.a.ar.svg"
    assert "&lt;script" in re.sub("[\u2066-\u2069]", "", shown.read_text(encoding="utf-8"))
    tab.page.goto(shown.as_uri())
    assert ([], GOOD_IN_BOOK) == (tab.faults, tab.page.evaluate(IN_BOOK))


def test_nothing_happens_through_logos(tab: Tab, tmp_path: Path) -> None:
    """The same SVGs as the library's logo and the clinic's: on pages, in books and their covers, and by themselves."""
    done: dict[str, list[str]] = {}
    for name, text in FIGURES.items():
        shutil.rmtree(tmp_path / "library", ignore_errors=True)
        clinic = 'title = "T"\npublisher = "P"\n[clinic]\nname = "C"\nlogo = "theme/logo.svg"'
        root = library(tmp_path / "library", settings=clinic)
        (root / "source" / "theme").mkdir()
        (root / "source" / "theme" / "logo.svg").write_text(text, encoding="utf-8")
        (root / "source" / "theme" / "tokens.toml").write_text('[tokens]\nlogo = "logo.svg"\n', encoding="utf-8")
        done[name] = harm(root, tab)
        for shown in (root / "build" / "assets").glob("logo.*"):
            tab.page.goto(shown.as_uri())
            done[name] += tab.faults
    assert {} == {name: found for name, found in done.items() if found}


@pytest.mark.parametrize("kind", ["articles", "figures"])
def test_nothing_happens_through_names(kind: str, tab: Tab, tmp_path: Path) -> None:
    """The name of a file is content like any other: refused with the name, or escaped wherever it is said."""
    done: dict[str, list[str]] = {}
    for name in NAMES[kind]:
        shutil.rmtree(tmp_path / "library", ignore_errors=True)
        try:
            if kind == "articles":
                root = library(tmp_path / "library", slug=name.removesuffix(".md"))
            else:
                root = library(tmp_path / "library", body=f"![x](<figures/{name}>)")
                (root / "source" / "figures" / name).write_bytes(SVG)
        except OSError:
            continue  # this disk can't hold it, so nobody can send it
        done[name] = harm(root, tab)
    assert {} == {name: found for name, found in done.items() if found}
    assert len(done) > 5


def test_the_payloads_do_harm_where_nothing_guards(browser: Any, tmp_path: Path) -> None:
    """Pasted raw into a page, at least twenty run a script or ask a host: the tests above would see it."""
    harmful = set()
    with Tab(browser) as tab:
        tab.page.set_default_timeout(3000)
        for number, (name, text) in enumerate(PAYLOADS.items()):
            page = tmp_path / f"{number}.html"
            page.write_text(f"<!doctype html><meta charset=utf-8><title>x</title><p>{text}</p>", encoding="utf-8")
            tab.faults.clear()
            with contextlib.suppress(Exception):  # a page that is sent elsewhere never ends to load
                tab.page.goto(page.as_uri(), wait_until="domcontentloaded")
                tab.page.wait_for_timeout(50)
            harmful |= {name} if any(fault.startswith(("dialog", "request")) for fault in tab.faults) else set()
            if len(harmful) == 20:
                return
    assert len(harmful) >= 20

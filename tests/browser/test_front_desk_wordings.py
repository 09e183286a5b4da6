"""What people type at a front desk, in a real Chromium: each wording leaves the right languages and files.

To add a case: tests/cases/desk/wordings.toml.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from libraries import CASES
from samples import PROJECT, edition, said

from handoutpress import languages
from handoutpress.model import Form, Interface, Listing
from handoutpress.outputs import desk

ASKED: dict[str, Any] = tomllib.loads((CASES / "desk/wordings.toml").read_text("utf-8"))
ROWS = [languages.language(code) for code in ASKED["languages"]]


def listing(handout: dict[str, Any], code: str) -> Listing:
    """Return a handout in a language with all of its files; what is not translated is said in English."""
    row = languages.language(code)
    start = f"{row.tag}/{handout['slug']}"
    forms = [Form("page", f"{start}.html"), Form("book", f"{start}.{row.tag}.epub")]
    for take_home in (False, True):
        for large in (False, True):
            kind = f"{'.take-home' if take_home else ''}{'.large-print' if large else ''}"
            forms.append(Form("sheet", f"{start}.{row.tag}{kind}.a4.pdf", paper="a4", large=large, take_home=take_home))
    forms += [] if code == "en" else [Form("page", f"{start}.bilingual.html", bilingual=True)]
    return replace(
        edition("de").listing(),
        slug=handout["slug"],
        language=row,
        title=said(handout["title"].get(code, handout["title"]["en"])),
        description=said(handout["description"].get(code, handout["description"]["en"])),
        topics=tuple(handout["topics"]),
        forms=tuple(forms),
    )


@pytest.fixture(scope="module")
def tab(browser: Any, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    folder = tmp_path_factory.mktemp("desk")
    found = [listing(handout, code) for handout in ASKED["handout"] for code in ASKED["languages"]]
    project = replace(PROJECT, languages=tuple(ROWS[1:]))
    for document in desk.documents(found, project, Interface(PROJECT.source_language, {})):
        (folder / document.name).parent.mkdir(parents=True, exist_ok=True)
        (folder / document.name).write_bytes(document.make())
    opened = browser.new_page()
    opened.goto((folder / "desk.html").as_uri())
    # The words of other languages come when somebody types: asked for once, they are there for every wording.
    opened.locator("#desk\\.field").fill("a")
    opened.locator("#desk\\.search:not([aria-busy])").wait_for()
    yield opened
    opened.close()


def test_the_field_has_the_focus(tab: Any) -> None:
    """Whoever opens the page types at once."""
    assert "desk.field" == tab.evaluate("document.activeElement.id")


@pytest.mark.parametrize("case", ASKED["case"], ids=lambda case: case["typed"])
def test_what_people_type_leaves_what_they_mean(tab: Any, case: dict[str, Any]) -> None:
    """Languages by any of their names, forms by what they are for, titles and descriptions in any letters."""
    tab.locator("#desk\\.field").fill(case["typed"])
    cards = tab.evaluate(
        """() => [...document.querySelectorAll('main section li[data-tag]')].filter(e => e.offsetParent).map(
            card => [card.querySelector('.files a:not([href*="#"])')
            .getAttribute('href').replace(/.*\\/|\\..*/g, ''), card.dataset.tag,
            [...card.querySelectorAll('.files a')].filter(a => a.offsetParent).map(a => a.getAttribute('href'))])"""
    )
    every = [f"{handout['slug']} {row.tag}" for handout in ASKED["handout"] for row in ROWS]
    wanted = [
        name
        for name in every
        if any(name == one or (one.endswith("*") and name.startswith(one[:-1])) for one in case.get("found", every))
    ]
    if "files" in case and "found" not in case:
        wanted = [f"{slug} {tag}" for slug, tag, _ in cards]
        assert len(cards) >= 2 * (len(ROWS) - 1)
    assert wanted == [f"{slug} {tag}" for slug, tag, _ in cards]
    for _, tag, files in cards if "files" in case else ():
        named = [name for name in files if "#" not in name]  # a code, which the extra with sheets brings, is no file
        ends = {name.partition("/")[2].partition(".")[2].removeprefix(f"{tag}.") for name in named}
        assert {end.lstrip(".") for end in case["files"]} == ends

"""Every page of two libraries in a real Chromium: at phone and desktop width, by day and by night, in twelve scripts.

What axe-core says of them all: ``nox -s validate`` and ``nox -s scripts``.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from looking import Site, Tab

WIDE = """() => document.documentElement.scrollWidth - document.documentElement.clientWidth"""
LOOSE = """() => [...document.querySelectorAll('p, li, dt, dd, h1, h2, h3, a, span, td, th')].filter(e => {
  const box = e.getBoundingClientRect();
  return box.width && !e.closest('.table, .skip') && (box.left < -1 || box.right > innerWidth + 1);
}).map(e => e.outerHTML.slice(0, 80))"""
HIDDEN = """() => [...document.querySelectorAll('.table')].filter(e => e.scrollWidth > e.clientWidth + 1)
  .map(e => e.textContent.trim().slice(0, 80))"""
UNEVEN = """() => [...document.querySelectorAll('.languages ul, .choose ul')].filter(list => {
  const heights = [...list.querySelectorAll('a')].map(a => a.getBoundingClientRect().height);
  return Math.max(...heights) - Math.min(...heights) > 1;
}).map(e => e.textContent.trim().slice(0, 80))"""


def test_the_tab_sees_harm(browser: Any, tmp_path: Path) -> None:
    """What the tests below rely on: a dialog, a request, a message on the console and a wide page are all noticed."""
    page = tmp_path / "harm.html"
    page.write_text(
        "<!doctype html><script>alert('x'); console.error('y')</script><img src='https://evil.example/z.png' alt=''>"
        "<p style='width: 2000px'>wide</p>"
    )
    with Tab(browser, 320) as tab:
        tab.page.goto(page.as_uri())
        assert {"dialog: x", "console: y", "request: https://evil.example/z.png"} <= set(tab.faults)
        assert tab.page.evaluate(WIDE) > 1000
        assert 1 == len(tab.page.evaluate(LOOSE))


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
def test_pages_ask_nobody_and_fit(browser: Any, site: Site, width: int, scheme: str) -> None:
    """No request to another host, no message on the console, no scrolling sideways, no text outside of the window.

    No column of a table is out of sight: nothing tells a reader that there is more. Names of languages stand in even rows.
    """
    faults = {}
    with Tab(browser, width, scheme, site.address) as tab:
        for path in site.pages:
            tab.faults.clear()
            tab.page.goto(site.url(path))
            wide, loose = tab.page.evaluate(WIDE), tab.page.evaluate(LOOSE)
            tab.faults += [f"scrolls sideways by {wide} px"] if wide > 0 else []
            tab.faults += [f"outside of the window: {element}" for element in loose]
            tab.faults += [f"hidden at the side of a table: {text}" for text in tab.page.evaluate(HIDDEN)]
            tab.faults += [f"names of uneven height: {text}" for text in tab.page.evaluate(UNEVEN)]
            faults[path.relative_to(site.build).as_posix()] = list(tab.faults)
    assert {name: [] for name in faults} == faults
    assert len(faults) > 7


def test_pages_open_from_a_stick(browser: Any, site: Site) -> None:
    """A clinic hands out a folder: opened as files, style and figures are there and nothing is missed."""
    with Tab(browser, 320) as tab:
        for path in site.pages:
            tab.page.goto(path.as_uri())
            assert tab.page.evaluate("() => getComputedStyle(document.body).marginTop") == "0px"
    assert [] == tab.faults


def test_the_chooser_leads_to_the_same_article(browser: Any, site: Site) -> None:
    """From the English page to each other language and back, by the links that a reader sees."""
    with Tab(browser, 1280, address=site.address) as tab:
        inner = [path for path in site.pages if path.parent.parent == site.build]
        for start in (path for path in inner if path.parent.name == "en"):
            tab.page.goto(site.url(start))
            tags = tab.page.eval_on_selector_all(".languages a", "links => links.map(link => link.hreflang)")
            assert sorted(tags) == sorted({path.parent.name for path in inner if path.name == start.name})
            for tag in tags:
                with tab.page.expect_navigation():
                    tab.page.click(f'.languages a[hreflang="{tag}"]')
                assert site.url(site.build / tag / start.name) == tab.page.url
                assert tag == tab.page.evaluate("() => document.documentElement.lang")
                with tab.page.expect_navigation():
                    tab.page.click('.languages a[hreflang="en"]')
    assert [] == tab.faults


def test_the_indexes_lead_to_every_page_and_book(browser: Any, site: Site) -> None:
    """The first leads to each language's, that to its topics and handouts; every file that they offer is there."""
    made = {path.relative_to(site.build).as_posix() for path in site.build.rglob("*") if path.is_file()}
    pages = {name for name in made if re.fullmatch(r"[^/]+/[^/]+\.html", name)}
    with Tab(browser, 320, address=site.address) as tab:
        tab.page.goto(site.address + "index.html")
        offered = set(tab.page.eval_on_selector_all("main a", "links => links.map(link => link.href)"))
        for index in sorted(name for name in pages if name.endswith("/index.html")):
            with tab.page.expect_navigation():
                tab.page.click(f'.choose a[href="{index}"]')
            assert site.address + index == tab.page.url
            offered |= set(tab.page.eval_on_selector_all("main a", "links => links.map(link => link.href)"))
            for topic in tab.page.eval_on_selector_all(".topics a", "links => links.map(link => link.hash.slice(1))"):
                tab.page.click(f'.topics a[href="#{topic}"]')
                assert tab.page.locator(f'[id="{topic}"]').bounding_box()["y"] < 900
            tab.page.goto(site.address + "index.html")
    found = {link.removeprefix(site.address).partition("#")[0] for link in offered}
    assert set() == found - made
    assert {name for name in pages if ".bilingual." not in name} <= found
    for name in pages - found:
        own = site.build / re.sub(r"/([^/.]+)\.[^/]+$", r"/\1.html", name)
        assert f'href="{name.partition("/")[2]}"' in own.read_text(encoding="utf-8"), name
    assert [] == tab.faults


def test_the_skip_link_is_first_and_leads_to_the_text(browser: Any, site: Site) -> None:
    """Tab and Enter: who reads with the keyboard is past the head of the page, and sees the link while it has the focus."""
    with Tab(browser, 320, address=site.address) as tab:
        for path in site.pages:
            tab.page.goto(site.url(path))
            if path.name == "desk.html":  # its field has the focus: whoever wants the link goes back to it
                tab.page.locator(".skip").focus()
            else:
                tab.page.keyboard.press("Tab")
            box = tab.page.locator(".skip:focus").bounding_box()
            assert box["y"] >= 0, path
            tab.page.keyboard.press("Enter")
            assert "page.main" == tab.page.evaluate("() => document.activeElement.id"), path


def test_footnotes_lead_there_and_back(browser: Any, site: Site) -> None:
    """The mark leads to its note, the note's arrow back to the mark."""
    with Tab(browser, 1280, address=site.address) as tab:
        for path in site.pages:
            if path.parent == site.build or path.name == "index.html":
                continue
            tab.page.goto(site.url(path))
            mark = tab.page.locator("a[role=doc-noteref]").first
            name = mark.get_attribute("id")
            mark.click()
            assert mark.get_attribute("href") == tab.page.evaluate("() => location.hash")
            tab.page.locator(f'a[role=doc-backlink][href="#{name}"]').click()
            assert f"#{name}" == tab.page.evaluate("() => location.hash")


def test_the_font_of_a_script_can_be_fetched(browser: Any, site: Site) -> None:
    """A device without Arabic letters gets them: address, policy and file are right (this machine has them, so we ask)."""
    with Tab(browser, 320, address=site.address) as tab:
        for style in sorted(site.build.glob("assets/font.*.css")):
            tag = style.name.split(".")[1]
            page = next(path for path in site.pages if path.parent == site.build / tag)
            tab.page.goto(site.url(page))
            load = """([font, text]) => document.fonts.load(font, text).then(faces => faces.map(face => face.status))"""
            words = tab.page.inner_text("h1")
            assert ["loaded"] == tab.page.evaluate(load, [f'16px "Handout {tag}"', words])
    assert [] == tab.faults


def test_ranges_run_from_low_to_high(browser: Any, site: Site) -> None:
    """In right-to-left text "5–10 mg" is drawn with the 5 on its left: never "10–5"."""
    left = """() => [...document.querySelectorAll('bdi[dir=ltr]')].filter(e => /^5–\\u2060?10/.test(e.textContent)).map(e => {
      const at = c => { const r = document.createRange(), t = e.firstChild, n = t.data.indexOf(c);
                        r.setStart(t, n); r.setEnd(t, n + 1); return r.getBoundingClientRect().left; };
      return at('5') < at('1') && at('1') < at('0');
    })"""
    seen = []
    with Tab(browser, 1280, address=site.address) as tab:
        for path in site.pages:
            if path.parent.name in {"ar", "he"} and "5–" in path.read_text(encoding="utf-8"):
                tab.page.goto(site.url(path))
                seen += tab.page.evaluate(left)
    assert all(seen)
    assert seen or "real" in site.root.parent.name


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="needs poppler-utils")
def test_the_last_block_is_printed_whole(browser: Any, site: Site, tmp_path: Path) -> None:
    """Printed from the browser, the heading "About this handout" never stands on one page and its facts on the next."""
    sheet, seen = tmp_path / "page.pdf", 0
    with Tab(browser, 1280, address=site.address) as tab:
        for path in (page for page in site.pages if page.parent.name in {"es", "vi"} and page.stem != "index"):
            tab.page.goto(site.url(path))
            heading = tab.page.text_content("#page\\.about")
            tab.page.pdf(path=sheet, format="A4")
            printed = subprocess.run(
                ["pdftotext", sheet, "-"], capture_output=True, check=True, encoding="utf-8"
            ).stdout
            with_heading = [page for page in printed.split("\f") if heading in page]
            assert len(with_heading) == 1
            assert tab.page.text_content(".about dl > div:last-child dd").strip() in with_heading[0]
            seen += 1
    assert seen

"""The preview in a real Chromium: what changes on the disk changes in the page; a block is translated by keyboard alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from libraries import tiny
from looking import MODULES, Tab
from payloads import HANDLERS, PAYLOADS
from reviewers import PEOPLE

pytest.importorskip("starlette", reason="the extra [preview] is not installed")

from previews import previewed

from handoutpress.languages.hidden_characters import fault
from handoutpress.press.preview.web_app import Preview

ARABIC = Path("locales/ar/LC_MESSAGES/demo.po")
OLD = "قبل أن تبدأ"
REFUSED = "console: Failed to load resource: the server responded with a status of 409 (Conflict)"
"""What Chromium itself says of a save that was refused."""


@pytest.fixture
def library(tmp_path: Path) -> Path:
    root = tiny(tmp_path)
    (root / "source" / "people.toml").write_text(PEOPLE, encoding="utf-8")
    return root


@pytest.fixture
def served(library: Path) -> Iterator[Preview]:
    with previewed(library) as server:
        yield server


def opened(tab: Tab, address: str) -> Any:
    tab.page.goto(address)
    tab.page.wait_for_function("() => document.body.dataset.changes")  # it listens
    return tab.page


def change(library: Path, old: str, new: str) -> str:
    path = library / ARABIC
    text = path.read_text(encoding="utf-8").replace(old, new)
    path.write_text(text, encoding="utf-8")
    return text


def test_a_save_in_any_editor_changes_the_page_without_reload(library: Path, served: Preview, browser: Any) -> None:
    """The block says the new words; the page is the same page, at the same place, with the same block in focus."""
    with Tab(browser, address=f"http://127.0.0.1:{served.port}") as tab:
        page = opened(tab, served.address("ar", "demo"))
        page.evaluate("() => { window.same = true; }")
        block = page.locator("section.block", has_text=OLD)
        block.focus()
        before = page.evaluate("() => [scrollY, document.activeElement.id]")
        change(library, OLD, "كلام جديد")
        page.locator("section.block", has_text="كلام جديد").wait_for(timeout=10_000)
        assert [True, *before] == page.evaluate("() => [window.same, scrollY, document.activeElement.id]")
        assert [] == tab.faults


def test_a_block_is_translated_in_arabic_by_keyboard_alone(library: Path, served: Preview, browser: Any) -> None:
    """To the next that is to do, edit, type, save: the catalog has the words and no other change; the editor runs right to left."""
    text = change(library, f'msgstr "{OLD}"', 'msgstr ""')
    with Tab(browser, width=320, address=f"http://127.0.0.1:{served.port}") as tab:
        page = opened(tab, served.address("ar", "demo"))
        page.keyboard.press("n")
        assert "Before you start" in page.evaluate("() => document.activeElement.innerText")
        page.keyboard.press("e")
        assert "rtl" == page.evaluate("() => getComputedStyle(document.activeElement).direction")
        page.keyboard.type("قبل البدء")
        page.keyboard.press("Control+Enter")
        block = page.locator("section.block", has_text="قبل البدء").locator(".text.target")
        block.wait_for(timeout=10_000)
        assert text.replace('msgid "Before you start"\nmsgstr ""', 'msgid "Before you start"\nmsgstr "قبل البدء"') == (
            library / ARABIC
        ).read_text(encoding="utf-8")
        assert page.evaluate("() => document.documentElement.scrollWidth <= innerWidth")
        assert [] == tab.faults


def test_both_versions_are_shown_if_somebody_was_faster(library: Path, served: Preview, browser: Any) -> None:
    """What is being typed is not taken away; theirs stands beside it, and the file stays theirs until the person decides."""
    with Tab(browser, address=f"http://127.0.0.1:{served.port}") as tab:
        page = opened(tab, served.address("ar", "demo"))
        page.locator("section.block", has_text=OLD).locator("button.edit").click()
        page.locator("textarea.words").fill("لي")
        theirs = change(library, OLD, "لهم")
        page.wait_for_function("() => document.getElementById('told').textContent.includes('changed')")
        page.get_by_role("button", name="Save").click()
        page.locator(".conflict .theirs").wait_for(timeout=10_000)
        assert ("لهم", "لي") == (page.locator(".theirs").inner_text(), page.locator("textarea.words").input_value())
        assert theirs == (library / ARABIC).read_text(encoding="utf-8")
        page.locator(".conflict .keep").click()
        page.locator("textarea.words").press("Control+Enter")
        page.wait_for_function("() => !document.querySelector('form.editor')")
        assert theirs.replace("لهم", "لي") == (library / ARABIC).read_text(encoding="utf-8")
        assert [REFUSED] == tab.faults


def test_a_doctor_signs_in_the_browser(library: Path, served: Preview, browser: Any) -> None:
    """What is signed goes from the page and into the ledger; the next block has the focus."""
    with Tab(browser, address=f"http://127.0.0.1:{served.port}") as tab:
        page = opened(tab, served.address("de", "demo").replace("/de/", "/review/de/") + "/doc/clinical")
        waiting = page.locator("button.agree").count()
        page.locator("button.agree").first.click()
        assert "who made the words" in page.locator("#told").inner_text()
        page.locator("#origin").select_option("human")
        page.locator("button.agree").first.focus()
        page.keyboard.press("Enter")
        page.wait_for_function(f"() => document.querySelectorAll('button.agree').length === {waiting - 1}")
        assert 1 == len(list((library / "locales/de/reviews/demo").iterdir()))
        page.get_by_role("button", name="Take back").click()
        page.wait_for_function(f"() => document.querySelectorAll('button.agree').length === {waiting}")
        page.locator("button.wrong").first.click()
        assert "what is wrong" in page.locator("#told").inner_text()
        page.keyboard.type("not so")
        page.locator("button.wrong").first.click()
        page.wait_for_function(f"() => document.querySelectorAll('button.agree').length === {waiting - 1}")
        assert "#, fuzzy" in (library / "locales/de/LC_MESSAGES/demo.po").read_text(encoding="utf-8")
        assert [] == tab.faults


@pytest.mark.skipif(not (MODULES / "axe-core/axe.min.js").is_file(), reason="axe-core is not installed")
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_the_previews_pages(library: Path, served: Preview, browser: Any, scheme: str) -> None:
    """The list, a handout with an open editor, a review: WCAG 2.2 AA."""
    handout = served.address("ar", "demo")
    context = browser.new_context(bypass_csp=True, color_scheme=scheme)
    page = context.new_page()
    for address in (served.address(), handout, handout.replace("/ar/", "/review/de/") + "/doc/clinical"):
        page.goto(address)
        page.wait_for_function("() => document.body.dataset.changes")
        if page.locator("button.edit").count():
            page.locator("button.edit").first.click()
        page.add_script_tag(path=MODULES / "axe-core/axe.min.js")
        found = page.evaluate("() => axe.run(document).then(r => r.violations.map(v => v.id))")
        assert (address, []) == (address, found)
    context.close()


def test_nothing_happens_through_translations(library: Path, served: Preview, browser: Any) -> None:
    """Every hostile payload as a translation, shown, edited and shown as another's version: no dialog, no request, no script."""
    found: dict[str, object] = {}
    text = (library / ARABIC).read_text(encoding="utf-8")
    with Tab(browser, address=f"http://127.0.0.1:{served.port}") as tab:
        page = opened(tab, served.address("ar", "demo"))
        for name, payload in PAYLOADS.items():
            if fault(payload):
                continue
            words = payload.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
            (library / ARABIC).write_text(text.replace(OLD, words), encoding="utf-8", newline="")
            page.reload()
            page.locator("section.block", has_text="Before you start").first.locator("button.edit").click()
            shown = page.locator("textarea.words").input_value()
            scripts = page.locator("script").count()
            handlers = page.evaluate(HANDLERS)
            found[name] = (shown == payload.replace("\r\n", "\n"), scripts, handlers, tab.faults[:])
            tab.faults.clear()
    assert {} == {name: what for name, what in found.items() if what != (True, 1, [], [])}

"""The review file in a real Chromium: answered by keyboard, on a phone, without script, and with every hostile translation."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from libraries import tiny
from looking import MODULES, Tab
from payloads import HANDLERS, PAYLOADS
from reviewers import PEOPLE

from handoutpress import catalogs
from handoutpress.languages.hidden_characters import fault
from handoutpress.press.review_answers import entered_answers
from handoutpress.press.review_file import Made, review_file

ARABIC = Path("locales/ar/LC_MESSAGES/demo.po")


@pytest.fixture
def library(tmp_path: Path) -> Path:
    root = tiny(tmp_path)
    (root / "source" / "people.toml").write_text(PEOPLE, encoding="utf-8")
    return root


def made(library: Path) -> Made:
    return review_file(library, "ar", "demo", "ben", "revised", library.parent / "form.html")


def test_a_form_is_answered_by_keyboard_saved_and_entered(library: Path, browser: Any) -> None:
    """On a phone 320 px wide; what is wrong needs a word; what the page saves is what ``review --from`` takes."""
    form = made(library)
    with Tab(browser, width=320) as tab:
        page = tab.page
        page.goto(form.path.as_uri())
        assert page.evaluate("document.documentElement.scrollWidth") <= 320
        first, second = page.locator("fieldset").nth(0), page.locator("fieldset").nth(1)
        first.locator("input[value=agree]").focus()
        page.keyboard.press("Space")
        second.locator("input[value=wrong]").check()
        page.get_by_role("button", name="Save my answers").click()
        assert "say in a few words" in page.locator("#told").inner_text()
        page.keyboard.type("not so")
        with page.expect_download() as saved:
            page.keyboard.press("Enter")
        path = library.parent / "answers.json"
        saved.value.save_as(path)
        assert [] == tab.faults
    done = entered_answers.enter(library, path, "ben", date(2026, 11, 22))
    assert (1, 1, ()) == (done.signed, done.remarks, done.problems)
    assert "# ben: not so" in (library / ARABIC).read_text(encoding="utf-8")


def test_without_script_it_is_a_form_for_paper(library: Path, browser: Any) -> None:
    """It says how to answer by the numbers of the blocks, and shows no button that would do nothing."""
    form = made(library)
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(form.path.as_uri())
    assert (True, 0) == (page.locator("pre").is_visible(), page.locator("button:visible").count())
    assert f"request {form.request.number}" in page.locator("pre").inner_text()
    context.close()


def test_nothing_happens_through_hostile_translations(library: Path, browser: Any) -> None:
    """No dialog, no request, no script but the page's own, for every payload; many stand on one page."""
    path, name = library / ARABIC, ARABIC.as_posix()
    data = path.read_bytes()
    keys = [
        key for key, one in catalogs.parse(data, name, "ar").by_key().items() if one.msgstr and "{" not in one.msgid
    ]
    wanted = [payload.replace("\r", "") for payload in PAYLOADS.values() if not fault(payload) and payload.strip()]
    with Tab(browser) as tab:
        for begin in range(0, len(wanted), len(keys)):
            there = catalogs.parse(data, name, "ar").by_key()
            pairs = zip(keys, wanted[begin : begin + len(keys)], strict=False)
            edits = {key: replace(there[key], msgstr=payload, fuzzy=False) for key, payload in pairs}
            path.write_bytes(catalogs.splice(data, edits, name))
            tab.page.goto(made(library).path.as_uri())
            found = (tab.page.locator("script").count(), tab.page.evaluate(HANDLERS), tab.faults)
            assert (1, [], []) == found


@pytest.mark.skipif(not (MODULES / "axe-core/axe.min.js").is_file(), reason="axe-core is not installed")
def test_axe_finds_nothing(library: Path, browser: Any) -> None:
    """WCAG 2.2 AA, by day and by night."""
    form = made(library)
    for scheme in ("light", "dark"):
        context = browser.new_context(bypass_csp=True, color_scheme=scheme)
        page = context.new_page()
        page.goto(form.path.as_uri())
        page.add_script_tag(path=MODULES / "axe-core/axe.min.js")
        found = page.evaluate("() => axe.run(document).then(r => r.violations.map(v => v.id))")
        context.close()
        assert [] == found

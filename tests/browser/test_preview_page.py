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
    """By keyboard: who wrote it is asked once, where one signs; what is signed stays in its place and the next has the focus."""
    with Tab(browser, width=320, address=f"http://127.0.0.1:{served.port}") as tab:
        page = opened(tab, served.address("de", "demo").replace("/de/", "/review/de/") + "/doc/clinical")
        waiting = page.locator("button.agree").count()
        page.locator("button.agree").first.focus()
        page.keyboard.press("Enter")
        assert "A person" == page.evaluate("() => document.activeElement.textContent")
        page.keyboard.press("Enter")
        page.wait_for_function(f"() => document.querySelectorAll('button.agree').length === {waiting - 1}")
        page.wait_for_function("() => document.activeElement.dataset.digest")
        assert 1 == page.locator(".mine").count()
        assert 1 == len(list((library / "locales/de/reviews/demo").iterdir()))
        page.locator(".remark-text").first.fill("well said")
        page.locator("button.agree").first.click()
        page.wait_for_function(f"() => document.querySelectorAll('button.agree').length === {waiting - 2}")
        assert "# doc: well said\n" in (library / "locales/de/LC_MESSAGES/demo.po").read_text(encoding="utf-8")
        for left in (waiting - 1, waiting):
            page.get_by_role("button", name="Take back").click()
            page.wait_for_function(f"() => document.querySelectorAll('button.agree').length === {left}")
        page.locator("button.wrong").first.click()
        assert "what is wrong" in page.locator("#told").inner_text()
        page.keyboard.type("not so")
        page.locator("button.wrong").first.click()
        page.wait_for_function(f"() => document.querySelectorAll('button.agree').length === {waiting - 1}")
        assert "#, fuzzy" in (library / "locales/de/LC_MESSAGES/demo.po").read_text(encoding="utf-8")
        page.locator("button.agree-all").first.click()
        page.wait_for_function("() => document.getElementById('told').textContent.includes('sentences signed')")
        assert page.evaluate("() => document.documentElement.scrollWidth <= innerWidth")
        assert [] == tab.faults


def test_what_could_be_read_last_stays_while_a_file_is_broken(library: Path, served: Preview, browser: Any) -> None:
    """A catalog half written: the review keeps what it shows and says what is wrong; a page opened then comes with the mending."""
    catalog = library / "locales/de/LC_MESSAGES/demo.po"
    whole = catalog.read_text(encoding="utf-8")
    address = served.address("de", "demo").replace("/de/", "/review/de/") + "/doc/clinical"
    wrong = "() => document.querySelector('#faults .fault') !== null"
    with Tab(browser, address=f"http://127.0.0.1:{served.port}") as tab:
        page = opened(tab, address)
        shown = page.locator("#blocks").inner_html()
        catalog.write_text(whole[: whole.rindex('"')], encoding="utf-8")
        page.wait_for_function(wrong)
        kept, told = page.locator("#blocks").inner_html(), page.locator("#told").inner_text()
        assert (shown, "This cannot be read now: the page shows what could be read last.") == (kept, told)
        with Tab(browser, address=f"http://127.0.0.1:{served.port}") as later:
            later.page.goto(address)
            later.page.wait_for_function(wrong)
            catalog.write_text(whole, encoding="utf-8")
            later.page.wait_for_selector("button.agree")
            assert page.title() == later.page.title()
            assert [] == later.faults
        page.wait_for_function("() => !document.querySelector('#faults .fault')")
        assert (shown, "") == (page.locator("#blocks").inner_html(), page.locator("#told").inner_text())
        assert [] == tab.faults


def test_what_is_known_of_a_block_stands_beside_it(library: Path, served: Preview, browser: Any) -> None:
    """Under the pointer, and in focus; by key one goes into it and back, with the place in the catalog to copy."""
    german = library / "locales/de/LC_MESSAGES/second.po"
    text = german.read_text(encoding="utf-8")
    german.write_text(f'{text}\nmsgid "Before you begin"\nmsgstr "Ehe Sie beginnen"\n', encoding="utf-8")
    with Tab(browser, address=f"http://127.0.0.1:{served.port}") as tab:
        page, about = opened(tab, served.address("de", "demo")), "#about-told"
        page.locator("section.block", has_text="Before you start").first.hover()
        page.locator(about, has_text="msgid").wait_for(timeout=10_000)
        page.locator(f"{about} .like", has_text="Ehe Sie beginnen").wait_for(timeout=10_000)
        cell = page.locator("section.block", has=page.locator(".kind", has_text="column")).last
        cell.focus()
        page.locator(about, has_text="column “").wait_for(timeout=10_000)
        name = cell.get_attribute("id")
        page.keyboard.press("i")
        assert "about-told" == page.evaluate("() => document.activeElement.id")
        page.keyboard.press("Tab")
        assert "Copy" == page.evaluate("() => document.activeElement.textContent")
        page.locator("section.block", has_text="Before you start").first.hover()  # as a page does that scrolls below it
        page.wait_for_timeout(300)
        page.keyboard.press("Escape")
        assert name == page.evaluate("() => document.activeElement.id")
        assert [] == tab.faults


def test_on_a_phone_what_is_known_of_a_block_is_asked_for(served: Preview, browser: Any) -> None:
    """Nothing covers the page until *About it* is pressed; the block stays in sight, and Back leads back to it."""
    with Tab(browser, width=320, address=f"http://127.0.0.1:{served.port}") as tab:
        page = opened(tab, served.address("ar", "demo"))
        block = page.locator("section.block", has_text="Before you start").first
        block.focus()
        assert not page.locator("#about").is_visible()
        block.get_by_role("button", name="About it").click()
        below = page.locator("#about").bounding_box()["y"]
        assert block.bounding_box()["y"] < below
        assert page.evaluate("() => document.documentElement.scrollWidth <= innerWidth")
        page.get_by_role("button", name="Back").click()
        assert (False, "Before you start") == (
            page.locator("#about").is_visible(),
            page.evaluate("() => document.activeElement.querySelector('.source').textContent"),
        )
        assert [] == tab.faults


def test_single_keys_can_be_turned_off(served: Preview, browser: Any) -> None:
    """For who dictates (WCAG 2.1.4); the page remembers it until it is closed."""
    with Tab(browser, address=f"http://127.0.0.1:{served.port}") as tab:
        page = opened(tab, served.address("ar", "demo"))
        for wanted in (True, False):
            page.locator("section.block").first.focus()
            page.keyboard.press("e")
            assert wanted == bool(page.locator("form.editor").count())
            page.get_by_label("Single keys work").uncheck()
            page.reload()
            page.wait_for_function("() => document.body.dataset.changes")
        assert [] == tab.faults


def with_nothing_else(page: Any, library: Path) -> None:
    """Leave the page as it is."""


def with_what_is_known(page: Any, library: Path) -> None:
    page.locator("button.about-it").nth(1).click()
    page.wait_for_selector("#about-told dl")


def with_an_editor(page: Any, library: Path) -> None:
    page.locator("button.edit").nth(1).click()
    page.wait_for_selector(".memory[data-asked]", state="attached")


def with_two_versions(page: Any, library: Path) -> None:
    page.locator("section.block", has_text=OLD).locator("button.edit").click()
    page.locator("textarea.words").fill("لي")
    change(library, OLD, "لهم")
    page.wait_for_function("() => document.getElementById('told').textContent.includes('changed')")
    page.get_by_role("button", name="Save").click()
    page.locator(".conflict .theirs").wait_for(timeout=10_000)


def with_a_question(page: Any, library: Path) -> None:
    page.locator("button.agree").first.click()
    page.wait_for_selector(".origin")


def with_a_signature(page: Any, library: Path) -> None:
    with_a_question(page, library)
    page.get_by_role("button", name="I do not know").click()
    page.wait_for_selector(".mine")


STATES = [
    ("", with_nothing_else),
    ("ar/demo", with_nothing_else),
    ("ar/demo", with_what_is_known),
    ("ar/demo", with_an_editor),
    ("ar/demo", with_two_versions),
    ("review/de/demo/doc/clinical", with_nothing_else),
    ("review/de/demo/doc/clinical", with_what_is_known),
    ("review/de/demo/doc/clinical", with_a_question),
    ("review/de/demo/doc/clinical", with_a_signature),
]


@pytest.mark.skipif(not (MODULES / "axe-core/axe.min.js").is_file(), reason="axe-core is not installed")
@pytest.mark.parametrize(("scheme", "width"), [("light", 1280), ("dark", 320)])
def test_axe_finds_nothing_in_any_state_of_the_previews_pages(
    library: Path, served: Preview, browser: Any, scheme: str, width: int
) -> None:
    """The list, a handout, a review: as they open, with help, editor, conflict, question, signature. WCAG 2.2 AA."""
    context = browser.new_context(bypass_csp=True, color_scheme=scheme, viewport={"width": width, "height": 800})
    page, found = context.new_page(), {}
    for place, state in STATES:
        page.goto(served.address() + place)
        page.wait_for_function("() => document.body.dataset.changes")
        state(page, library)
        page.add_script_tag(path=MODULES / "axe-core/axe.min.js")
        found[place, state.__name__] = page.evaluate("() => axe.run(document).then(r => r.violations.map(v => v.id))")
    assert {} == {where: what for where, what in found.items() if what}
    context.close()


def test_nothing_happens_through_translations(library: Path, served: Preview, browser: Any) -> None:
    """Every hostile payload as a translation, as a remark and in the memory: nothing of it acts.

    Shown, explained, edited, judged while it is typed, shown as another's version, reviewed.

    No dialog, no request, no script but the page's own, no handler.
    """
    found: dict[str, object] = {}
    text, own = (library / ARABIC).read_text(encoding="utf-8"), library / ARABIC.with_name("second.po")
    beside = own.read_text(encoding="utf-8")
    review = served.address("ar", "demo").replace("/ar/", "/review/ar/") + "/ben/revised"
    with Tab(browser, address=f"http://127.0.0.1:{served.port}") as tab:
        page = opened(tab, served.address("ar", "demo"))
        for name, payload in PAYLOADS.items():
            if fault(payload):
                continue
            words = payload.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
            entry = f'# {" ".join(payload.split())}\nmsgid "Before you begin"\nmsgstr "{words}"\n'
            own.write_text(f"{beside}\n{entry}", encoding="utf-8", newline="")
            (library / ARABIC).write_text(text.replace(OLD, words), encoding="utf-8", newline="")
            page.goto(served.address("ar", "demo"))
            block = page.locator("section.block", has_text="Before you start").first
            block.locator("button.edit").click()
            shown = page.locator("textarea.words").input_value()
            block.locator("button.about-it").click()
            page.wait_for_selector(".editor .memory[data-asked]", state="attached")
            page.wait_for_selector("#about-told dl")
            page.locator("textarea.words").fill(shown)
            page.wait_for_selector(".live[data-judged]", state="attached")
            block.evaluate("(one) => { one.dataset.version = 'another'; }")
            page.get_by_role("button", name="Save").click()
            page.wait_for_selector(".conflict .theirs", state="attached")
            scripts, handlers = page.locator("script").count(), page.evaluate(HANDLERS)
            page.goto(review)
            page.locator("button.about-it").first.click()
            page.wait_for_selector("#about-told dl")
            scripts, handlers = max(scripts, page.locator("script").count()), handlers + page.evaluate(HANDLERS)
            found[name] = (shown == payload.replace("\r\n", "\n"), scripts, handlers, tab.faults[:])
            tab.faults.clear()
    assert {} == {name: what for name, what in found.items() if what != (True, 1, [], [REFUSED])}

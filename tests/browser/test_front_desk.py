"""The front desk's page, driven as a front desk would: from a folder, with the keyboard, in any language's letters."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from libraries import tiny

from handoutpress import press


@pytest.fixture(scope="module")
def build(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the tiny library with its bilingual editions."""
    root = tiny(tmp_path_factory.mktemp("desk"))
    press.build(root, only=("html", "epub", "bilingual"))
    return root / "build"


@pytest.fixture
def desk(build: Path, browser: Any) -> Iterator[Any]:
    """Open the page from the disk and fail on anything that the browser complains of or asks a host for."""
    context = browser.new_context(viewport={"width": 375, "height": 800})
    tab = context.new_page()
    complaints: list[str] = []
    tab.on("console", lambda message: complaints.append(message.text))
    tab.on("pageerror", lambda fault: complaints.append(str(fault)))
    tab.on(
        "request", lambda asked: complaints.append(asked.url) if not asked.url.startswith(("file:", "data:")) else None
    )
    tab.goto((build / "desk.html").as_uri())
    yield tab
    assert [] == complaints
    context.close()


def learnt(tab: Any) -> None:
    """Wait for the words of other languages, which come when somebody types."""
    tab.locator("#desk\\.search:not([aria-busy])").wait_for()


def shown(tab: Any) -> list[str]:
    return [heading.inner_text() for heading in tab.locator("section.filed:visible h2").all()]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("tablets", ["Taking your tablets"]),
        ("TABLETTEN", ["Taking your tablets"]),
        ("drinking", ["Drinking enough"]),
        ("اقراص", ["Taking your tablets"]),
        ("medi", ["Taking your tablets"]),
        ("japan", ["Taking your tablets", "Drinking enough"]),
        ("日本語", ["Taking your tablets", "Drinking enough"]),
        ("tablets german", ["Taking your tablets"]),
        ("no such thing", []),
        (" ", ["Taking your tablets", "Drinking enough"]),
    ],
)
def test_it_finds_by_title_language_or_topic_in_any_letters(desk: Any, typed: str, found: list[str]) -> None:
    """Capital letters, vowel signs and accents do not matter; all words must be there."""
    desk.locator("#desk\\.field").fill(typed)
    learnt(desk)
    assert found == shown(desk)


@pytest.mark.parametrize(
    ("typed", "editions"),
    [
        ("tablets", ["en", "de", "ar", "ja"]),
        ("tablets german", ["de"]),
        ("arabisch tablets", ["ar"]),
        ("tabelts", ["en", "de", "ar", "ja"]),
        ("tablets jappan", ["ja"]),
        ("tablets somali", ["en", "de", "ar", "ja"]),
    ],
)
def test_a_language_narrows_and_a_slip_does_not_matter(desk: Any, typed: str, editions: list[str]) -> None:
    """Named in any language of the library it leaves its editions only; one wrong letter is forgiven."""
    desk.locator("#desk\\.field").fill(typed)
    learnt(desk)
    assert editions == [card.get_attribute("data-tag") for card in desk.locator("section.filed li:visible").all()]
    told = desk.locator("#desk\\.told").inner_text()
    assert ("Not in this language. Found in others: 1" if "somali" in typed else "Handouts found: 1") == told


def test_page_and_script_compare_alike(desk: Any) -> None:
    """What the script makes of any title in any language is what the desk holds of it: typed in full, it is found."""
    field = desk.locator("#desk\\.field")
    field.fill("a")
    learnt(desk)
    desk.wait_for_selector(".titled >> nth=5")
    titles = desk.locator("section.filed .titled").all_inner_texts()
    assert 6 == len(titles)
    for title in titles:
        field.fill(title)
        learnt(desk)
        assert "Handouts found: 1" == desk.locator("#desk\\.told").inner_text(), title


def test_it_says_how_many_it_found(desk: Any) -> None:
    """A screen reader hears the count, and hears when nothing is left."""
    field, told = desk.locator("#desk\\.field"), desk.locator("#desk\\.told")
    field.fill("drinking")
    learnt(desk)
    assert "Handouts found: 1" == told.inner_text()
    field.fill("xyzzy")
    learnt(desk)
    assert "Nothing found. Try fewer letters." == told.inner_text()
    field.press("Escape")
    assert "" == told.inner_text()
    assert 2 == len(shown(desk))


def test_the_keyboard_alone_leads_from_the_field_to_a_handout(desk: Any, build: Path) -> None:
    """The field has the focus as soon as the page is open; type, Enter for the first file that is shown, Enter opens it."""
    desk.keyboard.type("drinking")
    learnt(desk)
    desk.keyboard.press("Enter")
    desk.keyboard.press("Enter")
    desk.wait_for_url("**/en/second.html")
    assert "Drinking enough" in desk.title()


def test_every_link_leads_to_a_file(desk: Any, build: Path) -> None:
    """Pages, books and bilingual ones, of the page that finds and of those of each handout: each is there."""
    desk.locator("#desk\\.field").fill("a")
    learnt(desk)
    links = [link.get_attribute("href") for link in desk.locator("section.filed .files a:not([href*='#'])").all()]
    assert 28 == len(links)
    assert [] == [link for link in links if not (build / link).is_file()]
    homes = [link.get_attribute("href") for link in desk.locator("section.filed h2 a").all()]
    assert ["desk/demo/index.html", "desk/second/index.html"] == homes
    found = set()
    for home in homes:
        desk.goto((build / home).as_uri())
        found |= {link.evaluate("link => link.href") for link in desk.locator(".files a").all()}
    assert {(build / link).as_uri() for link in links} == found


def test_it_fits_a_phone_and_needs_no_script(build: Path, browser: Any) -> None:
    """Without the script the list is whole and no dead field is shown; nothing scrolls sideways."""
    context = browser.new_context(viewport={"width": 320, "height": 700}, java_script_enabled=False)
    tab = context.new_page()
    tab.goto((build / "desk.html").as_uri())
    assert ["Taking your tablets", "Drinking enough"] == shown(tab)
    assert not tab.locator("#desk\\.search").is_visible()
    assert 320 >= tab.locator("main").bounding_box()["width"]
    context.close()


def test_no_other_script_can_run(build: Path, browser: Any, tmp_path: Path) -> None:
    """The page's policy names one script by its hash: another in its place does nothing."""
    shutil.copytree(build, tmp_path / "build")
    page = tmp_path / "build/desk.html"
    text = page.read_text(encoding="utf-8").replace("</body>", "<script>document.title = 'taken'</script></body>")
    page.write_text(text, encoding="utf-8")
    tab = browser.new_page()
    tab.goto(page.as_uri())
    assert "taken" != tab.title()
    tab.close()

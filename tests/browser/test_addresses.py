"""What somebody sees who scans the code of an old sheet: the newest handout a link away, and the row of that very edition."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from libraries import tiny

from handoutpress import press
from handoutpress.languages import language
from handoutpress.library import project

DAY = date(2026, 11, 22)
NEWEST = "Dies ist die neueste Ausgabe."
NEWER = "Es gibt eine neuere Ausgabe. Benutzen Sie die neuere."
NOT_ANY_MORE = "Benutzen Sie diese Ausgabe nicht. Sie kann veraltet oder falsch sein."


def edit(root: Path, name: str, old: str, new: str) -> None:
    path = root / "source" / name
    path.write_text(path.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")


def renamed(root: Path) -> None:
    press.rename(root, "demo", "tablets", DAY)
    edit(root, "tablets.md", "edition = 2", "edition = 3")


def withdrawn(root: Path) -> None:
    for path in (root / "source" / "demo.md", *root.glob("locales/*/LC_MESSAGES/demo.po")):
        path.unlink()


def dropped(root: Path) -> None:
    edit(root, "handouts.toml", '["de"]', '["ja"]')


@pytest.mark.parametrize(
    ("event", "said", "leads"),
    [
        (lambda _: None, NEWEST, "Ihre Tabletten einnehmen"),
        (renamed, NEWER, "Ihre Tabletten einnehmen"),
        (withdrawn, NOT_ANY_MORE, ""),
        (dropped, NOT_ANY_MORE, ""),
    ],
    ids=["nothing", "renamed", "withdrawn", "dropped"],
)
def test_a_printed_code_leads_to_the_truth(browser: Any, tmp_path: Path, event: Any, said: str, leads: str) -> None:
    """Without a script: the edition that the code names is marked, in the sheet's language, and the link leads on."""
    root = tiny(tmp_path)
    edit(root, "handouts.toml", '["de", "ar", "ja"]', '["de"]\nmin-translated = 0')
    press.release(root, DAY, jobs=1)
    event(root)
    press.release(root, DAY, jobs=1)
    assert language("de") in project.read(root).languages or event is dropped
    context = browser.new_context(viewport={"width": 375, "height": 800}, java_script_enabled=False)
    tab = context.new_page()
    tab.goto((root / "build" / "h" / "demo" / "de" / "index.html").as_uri() + "#e-2")
    assert "de" == tab.locator("html").get_attribute("lang")
    row = tab.locator("li:target")
    assert row.is_visible()
    assert said in row.inner_text()
    if leads:
        tab.get_by_text("Die neueste Ausgabe lesen").click()
        assert leads == tab.locator("h1").inner_text()
    context.close()

"""Things to do and not to do, in a browser: named by their heading, with a sign at the beginning of each item."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from handoutpress import press
from handoutpress.press.new import Wanted

NAMES = {
    "en": ("In each line, do", "In each line, do not"),
    "ar": ("افعل هذا في كل سطر", "لا تفعل هذا في كل سطر"),
    "ja": ("どの行でもすること", "どの行でもしてはいけないこと"),
}
SIGNS = """list => [...list.querySelectorAll(':scope > li')].map(item => {
    const s = getComputedStyle(item, '::before'), rtl = getComputedStyle(item).direction === 'rtl';
    return [s.maskImage, parseFloat(s.width) > 15, parseFloat(rtl ? s.right : s.left), s.backgroundColor] })"""


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("do") / "library"
    press.new(root, Wanted("do", ("ar", "ja"), id="do.example", region="us"), date(2026, 11, 27))
    press.build(root, jobs=1, only=["html"])
    return root / "build"


@pytest.mark.parametrize("colours", ["none", "active"])
@pytest.mark.parametrize("tag", NAMES)
def test_a_list_is_named_and_each_item_bears_its_sign(built: Path, browser: Any, tag: str, colours: str) -> None:
    """Two shapes, at the side where the line begins, in colours that the reader forces too; a voice hears name, list and items."""
    context = browser.new_context(viewport={"width": 390, "height": 800}, forced_colors=colours)
    page = context.new_page()
    page.goto((built / tag / "first-handout.html").as_uri())
    found = []
    for name, count in zip(NAMES[tag], (2, 1), strict=True):
        box = page.get_by_role("note", name=name, exact=True)
        assert (1, count) == (box.get_by_role("list").count(), box.get_by_role("listitem").count())
        found.append(box.locator("ul").evaluate(SIGNS))
    context.close()
    shapes = [{shape for shape, *_ in signs} for signs in found]
    assert [1, 1] == [len(each) for each in shapes]
    assert shapes[0] != shapes[1]
    assert {(True, 0.0)} == {(large, side) for signs in found for _, large, side, _ in signs}
    assert not {"rgb(255, 255, 255)", "rgba(0, 0, 0, 0)"} & {colour for signs in found for *_, colour in signs}

"""Outlines of a figure's words in a real Chromium: they stand where the words stood, from right to left, too."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from samples import edition

from handoutpress.outputs import covers
from handoutpress.outputs.outlines import outlined

BOX = "() => { const b = document.querySelector('text, path').getBBox(); return [b.x, b.x + b.width, b.y + b.height]; }"


@pytest.mark.skipif(bool(covers.lacking()), reason="needs the extra [covers]")
@pytest.mark.parametrize("anchor", ["start", "middle", "end"])
@pytest.mark.parametrize(("words", "direction"), [("Clunealnerve", "ltr"), ("العصب", "rtl")])
def test_a_shape_stands_where_its_words_stood(
    browser: Any, tmp_path: Path, anchor: str, words: str, direction: str
) -> None:
    """Held at the same side, the edge that the picture's author placed is the same to a tenth of the letters' size."""
    text = f'<text x="150" y="50" font-size="20" text-anchor="{anchor}" direction="{direction}">{words}</text>'
    written = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 100">{text}</svg>'.encode()
    one = replace(edition("ar"), figures={"a.svg": "a.ar.svg"})
    boxes = []
    tab = browser.new_page()
    for data in (written, outlined({"a.ar.svg": written}, [one])["a.ar.svg"]):
        (tmp_path / "a.svg").write_bytes(data)
        tab.goto((tmp_path / "a.svg").as_uri())
        boxes.append(tab.evaluate(BOX))
    tab.close()
    (left, right, _), (drawn_left, drawn_right, _) = boxes
    side = {"start": "left", "end": "right", "middle": "middle"}[anchor]
    if direction == "rtl":
        side = {"left": "right", "right": "left"}.get(side, side)
    places = {
        "left": (left, drawn_left),
        "right": (right, drawn_right),
        "middle": ((left + right) / 2, (drawn_left + drawn_right) / 2),
    }
    before, after = places[side]
    assert after == pytest.approx(before, abs=2)

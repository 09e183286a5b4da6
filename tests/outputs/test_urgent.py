"""Urgent boxes are found from the top of a page, say their number, and numbers can be tapped; cases: cases/web/urgent.toml."""

from __future__ import annotations

import tomllib
from dataclasses import replace

import pytest
from libraries import CASES
from samples import edition

from handoutpress.model import Clinic, Interface, TocEntry
from handoutpress.outputs import urgent

SAID = tomllib.loads((CASES / "web/urgent.toml").read_text("utf-8"))["case"]
CLINIC = Clinic(phone="+1 (555) 010-0199", emergency="911", hours="8-17")
BOX = '<section class="role role-{0}" role="note" aria-label="{0}">\n<p class="role-name">{0}</p>\n<p>Text.</p>\n</section>\n'
NAMED = '<section class="role role-{0}" role="note" aria-labelledby="{1}">\n<h3 id="{1}">Call</h3>\n</section>\n'


@pytest.mark.parametrize("case", SAID, ids=[case["what"] for case in SAID])
def test_urgent_boxes_say_numbers_that_can_be_tapped(case: dict[str, str]) -> None:
    """The clinic's and the emergency's, wherever the article fills them in, and once in the band of a box without."""
    assert case["said"] == urgent.dialled(urgent.numbered(case["body"], CLINIC), CLINIC)


def test_without_numbers_nothing_is_said() -> None:
    """A clinic that has given no number gets the article as the walk wrote it."""
    for case in SAID:
        assert case["body"] == urgent.dialled(urgent.numbered(case["body"], Clinic()), Clinic())


def test_every_urgent_box_can_be_reached_emergencies_first() -> None:
    """By its heading, or by an id and the name of its role where it has none; other boxes are not among them."""
    made = edition("de")
    made = replace(made, interface=Interface(made.language, {(None, "Emergency"): "Notfall"}))
    made = replace(made, page=replace(made.page, toc=(TocEntry(3, "call", "Call 911", True, "when-to-call"),)))
    body = NAMED.format("when-to-call", "call") + BOX.format("warning") + BOX.format("emergency")
    text, ways = urgent.ways(made, body)
    found = [(way.role, way.id, way.plain, way.language.tag) for way in ways]
    assert [("emergency", "urgent.2", "Notfall", "de"), ("when-to-call", "call", "Call 911", "en")] == found
    assert (
        body.replace('<section class="role role-emergency"', '<section id="urgent.2" class="role role-emergency"')
        == text
    )

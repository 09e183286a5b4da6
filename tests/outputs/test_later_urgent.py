"""Side one of a sheet to take home leads to the urgent boxes that have no room there, with their numbers."""

from __future__ import annotations

from dataclasses import replace

import printed as paper
import pytest
from samples import FIGURES, PROJECT, edition, neighbours

from handoutpress import languages
from handoutpress.model import PAPERS, Clinic, Edition
from handoutpress.outputs import sheet

pytestmark = pytest.mark.skipif(bool(sheet.lacking()), reason="needs the extra [pdf]")
HERE = Clinic(name="Here", phone="+1 555 010 0199", emergency="911")


def urgent(code: str, lines: dict[str, int], base: str) -> Edition:
    """Return an edition with an urgent box of so many lines for each role, whose name is the role's in capitals."""
    text = "".join(
        f'<section class="role role-{role}"><p class="role-name">{role.upper()}</p><h2>Title of {role}</h2>'
        f"{'<p>One line.</p>' * many}<p>End of {role}.</p></section>"
        for role, many in lines.items()
    )
    made = replace(edition(base), language=languages.language(code))
    return replace(made, page=replace(made.page, parts=(text,)))


def printed(code: str, lines: dict[str, int], base: str, size: str, *, large: bool) -> bytes:
    parts = sheet.matter(urgent(code, lines, base), [], neighbours(base), replace(PROJECT, clinic=HERE), FIGURES)
    (found,) = sheet.printed(parts, [sheet.Format(size, large, take_home=True)])
    return found.data


@pytest.mark.parametrize(("code", "base"), [("de", "de"), ("ar", "ar"), ("he", "ar"), ("hi", "hi"), ("th", "en")])
def test_side_one_leads_to_a_box_that_begins_later(code: str, base: str) -> None:
    """Its name and its number stand there beside the clinic's own; the first box is still on side one, and nothing leads to it."""
    for size in PAPERS:
        data = printed(code, {"emergency": 16, "when-to-call": 12}, base, size, large=True)
        first, every = paper.words(data, pages=1), paper.words(data)
        assert (1, 0) == (first.count("Title of emergency"), first.count("Title of when-to-call"))
        assert (1, 2) == (first.count("WHEN-TO-CALL"), "\n".join(paper.lines(data, pages=1)).count("+15550100199"))
        assert 0 == every.count("EMERGENCY"), "its heading is on side one itself"


@pytest.mark.parametrize("code", ["de", "ar", "hi"])
def test_nothing_leads_to_what_is_on_side_one(code: str) -> None:
    """Both boxes begin there: the line would say what is to be seen below it."""
    data = printed(code, {"emergency": 3, "when-to-call": 3}, code, "a4", large=True)
    assert (0, 1) == (
        paper.words(data).count("WHEN-TO-CALL"),
        paper.words(data, pages=1).count("Title of when-to-call"),
    )

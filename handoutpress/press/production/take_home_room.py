"""How much of a handout has room on its sheet to take home: decided over all languages, so that all of them say the same."""

from __future__ import annotations

from collections.abc import Sequence

from handoutpress.model import Edition, Listing, Project
from handoutpress.outputs import sheet
from handoutpress.press.opened_library.load import Library


def wanted(edition: Edition, project: Project) -> bool:
    """Tell whether a take-home sheet is wanted of an edition and may be printed."""
    return project.take_home and edition.article.meta.take_home and "sheet" in edition.outputs


def fits(both: Sequence[Edition], library: Library) -> tuple[tuple[bool, bool, int], ...]:
    """Return how much of each of an edition's forms fits its take-home sheet: (bilingual, in large print, step)."""
    found = []
    for edition in both:
        forms_of = [form for form in edition.forms if form.take_home]
        if forms_of:
            shown = {**library.figures_of(edition.article), **edition.drawn}
            parts = sheet.matter(edition, (), {}, library.project, shown, library.theme)
            for large in sorted({form.large for form in forms_of}):
                step = sheet.fitting(parts, edition.papers, large=large)
                found.append((edition.beside is not None, large, step))
    return tuple(found)


def steps(siblings: Sequence[Listing], *, both: bool) -> dict[bool, int]:
    """Return the step that has room in every language, by large print; ``both``: of the bilingual form."""
    found = {False: 0, True: 0}
    for listing in siblings:
        for bilingual, large, step in listing.fits:
            if bilingual == both:
                found[large] = max(found[large], step)
    return found

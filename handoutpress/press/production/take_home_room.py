"""How much of a handout has room on its sheet to take home: decided over all languages, so that all of them say the same."""

from __future__ import annotations

import re
from collections.abc import Sequence

from handoutpress.model import Edition, HandoutError, Language, Listing, Project
from handoutpress.outputs import sheet
from handoutpress.press.opened_library.load import Library
from handoutpress.settings import file_presence

SHORTEN = "shorten its warnings, doses and signs of an emergency"
_PAGES = re.compile(rb"<xmpTPg:NPages>([0-9]+)</xmpTPg:NPages>")
"""What a PDF of ours says of itself in plain text (XMP, part 2)."""


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


def told(name: str, count: int, *, large: bool, both: bool) -> str:
    """Return what there is to say of a take-home sheet of the build that has ``count`` sides, more than it may."""
    return f"build/{name}: {sheet.too_long(count, sheet.sides(large=large, both=both))}: {SHORTEN}"


def built_too_long(library: Library, slug: str, language: Language) -> tuple[str, ...]:
    """Return what there is to say of the take-home sheets that the last build made of an article in a language.

    Nothing is set for that: a sheet says itself how many sides it has. One that nobody can read is the business of others.
    """
    found = []
    folder = library.output / language.tag
    for path in sorted(folder.glob(f"{slug}.{language.tag}.*take-home.*pdf")):
        large, both = ".large-print." in path.name, ".bilingual." in path.name
        try:
            pages = _PAGES.search(file_presence.read(path, library.root))
        except HandoutError:
            continue
        if pages and int(pages[1]) > sheet.sides(large=large, both=both):
            found.append(told(f"{language.tag}/{path.name}", int(pages[1]), large=large, both=both))
    return tuple(found)

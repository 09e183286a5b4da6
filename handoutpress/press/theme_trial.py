"""A library's own templates tried once each by ``check``: what a build would only say later, and ``validate`` last of all."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from handoutpress import editions
from handoutpress.model import BILINGUAL, OUTPUTS, Edition, HandoutError, Place, Problem, error
from handoutpress.outputs import desk, epub, sheet, templates, web
from handoutpress.outputs.web import lasting
from handoutpress.press.opened_library.load import Library, interface_of
from handoutpress.press.production import sheet_trial
from handoutpress.reviews.past_editions import Handout

_HINT = "take it out of the template: handouts show text and pictures only"


def trial(library: Library) -> tuple[Problem, ...]:
    """Return HP115 for each template of the library's that cannot be rendered, HP722 for what acts in a page that it gives.

    Rendered are the pages, indexes, address, front desk, book and sheets of the first article, in the source language.
    Nothing without templates of the library's own; no sheet without one of theirs, or where this machine makes none.
    """
    if not library.theme.templates or not library.articles:
        return ()
    project = replace(library.project, outputs=tuple(name for name in OUTPUTS if name != BILINGUAL))
    words = interface_of(library, project.source_language)
    made = editions.make(library.articles[0], None, project.source_language, project, words)
    if not isinstance(made, Edition):
        return ()
    first: dict[tuple[str, Place], Problem] = {}
    for problem in _tried(library, made):  # a part that several pages have is told once
        first.setdefault(
            (problem.code, problem.place) if problem.place.line else (problem.text, problem.place), problem
        )
    return tuple(first.values())


Rendering = Callable[[], Sequence[tuple[str, bytes]]]
"""Gives (name of a template, the page that it makes); nothing of what makes no page."""


def _tried(library: Library, made: Edition) -> Iterator[Problem]:
    for make in _pages(library, made):
        try:
            for name, data in make():
                yield from _acting(name, data)
        except HandoutError as fault:
            yield from fault.problems
    yield from sheet_trial.trial(library, made)


def _pages(library: Library, made: Edition) -> tuple[Rendering, ...]:
    project, theme, words, listing = library.project, library.theme, made.interface, made.listing()
    language, listed = words.language, [listing]
    life = lasting.Life(Handout(made.article.meta.id), listing.title.plain, {language.tag: listing})

    def at_address() -> list[tuple[str, bytes]]:
        pages = lasting.pages(life, [language], {language.locale: words}, project, theme)
        return [("lasting.html.j2", data) for data in pages.values()]

    def lists() -> list[tuple[str, bytes]]:
        pages = web.indexes(listed, project, {language.locale: words}, theme)
        return [("shelf.html.j2" if "/" in name else "index.html.j2", data) for name, data in pages.items()]

    def book() -> tuple[()]:
        epub.book(made, {}, project, library.figures_of(made.article), theme=theme)
        return ()

    def printed() -> tuple[()]:
        sheet.page(made, listed, {}, project, theme)
        return ()

    return (
        lambda: [("page.html.j2", web.page(made, listed, {}, project, theme))],
        lambda: [("withdrawn.html.j2", web.withdrawn(made.article, words, project, theme))],
        lists,
        at_address,
        lambda: [("desk.html.j2", desk.page(listed, project, words, theme))],
        book,
        printed,
    )


def _acting(name: str, data: bytes) -> Iterator[Problem]:
    """Yield HP722 for each part of a page that acts: what ``validate`` finds, before anything is built."""
    from handoutpress.validate.page_rules import Document, activity  # few libraries have templates of their own
    from handoutpress.validate.page_tree import NotWellFormed, read

    try:
        page = Document(name.removesuffix(".j2"), read(data), {}, book=False) if data else None
    except NotWellFormed as fault:
        yield error("HP115", Place(templates.FOLDER), f"{name} does not give a page: {fault}", _HINT)
        return
    for found in activity(page) if page else ():
        yield error(found.code, Place(templates.FOLDER), f"{name}: {found.text}", _HINT)

"""A library's own templates tried once each by ``check``: what a build would only say later, and ``validate`` last of all."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from handoutpress import editions
from handoutpress.model import BILINGUAL, OUTPUTS, Edition, HandoutError, Place, Problem, error
from handoutpress.outputs import desk, epub, templates, web
from handoutpress.press.opened_library.load import Library, interface_of
from handoutpress.validate.page_rules import Document, activity
from handoutpress.validate.page_tree import NotWellFormed, read

_HINT = "take it out of the template: handouts show text and pictures only"


def trial(library: Library) -> tuple[Problem, ...]:
    """Return HP115 for each template of the library's that cannot be rendered, HP722 for what acts in a page that it gives.

    Rendered are the pages, indexes, front desk and book of the first article, in the source language. Nothing without
    templates of the library's own.
    """
    if not library.theme.templates or not library.articles:
        return ()
    project = replace(library.project, outputs=tuple(name for name in OUTPUTS if name != BILINGUAL))
    words = interface_of(library, project.source_language)
    made = editions.make(library.articles[0], None, project.source_language, project, words)
    return tuple(dict.fromkeys(_tried(library, made))) if isinstance(made, Edition) else ()


def _tried(library: Library, made: Edition) -> Iterator[Problem]:
    project, theme, words = library.project, library.theme, made.interface
    listed = [made.listing()]
    pages: tuple[Callable[[], dict[str, bytes]], ...] = (
        lambda: {"page.html.j2": web.page(made, listed, {}, project, theme)},
        lambda: {"withdrawn.html.j2": web.withdrawn(made.article, words, project, theme)},
        lambda: {
            "index.html.j2": b"".join(
                [*web.indexes(listed, project, {words.language.locale: words}, theme).values()][:1]
            )
        },
        lambda: {"desk.html.j2": desk.page(listed, project, words, theme)},
        lambda: dict.fromkeys([""], epub.book(made, {}, project, library.figures_of(made.article), theme=theme)[:0]),
    )
    for make in pages:
        try:
            for name, data in make().items():
                yield from _acting(name, data)
        except HandoutError as fault:
            yield from fault.problems


def _acting(name: str, data: bytes) -> Iterator[Problem]:
    """Yield HP722 for each part of a page that acts: what ``validate`` finds, before anything is built."""
    try:
        page = Document(name.removesuffix(".j2"), read(data), {}, book=False) if data else None
    except NotWellFormed as fault:
        yield error("HP115", Place(templates.FOLDER), f"{name} does not give a page: {fault}", _HINT)
        return
    for found in activity(page) if page else ():
        yield error(found.code, Place(templates.FOLDER), f"{name}: {found.text}", _HINT)

"""What stands before the text of a book: navigation and cover, from moulds where the library has no templates of its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from handoutpress.model import Edition, Project
from handoutpress.outputs import templates
from handoutpress.outputs.epub import content, cover, pages
from handoutpress.outputs.epub.pages import Entry
from handoutpress.outputs.moulds import Moulds
from handoutpress.outputs.style import PACKAGE, Theme


def nav(
    edition: Edition, project: Project, toc: Sequence[Entry], theme: Theme = PACKAGE, moulds: Moulds | None = None
) -> bytes:
    """Return EPUB/nav.xhtml, well-formed: HandoutError HP710 where a text is none that XML can hold."""
    texts = [edition.page.title.plain, *_texts(toc)]
    # Where words run from the right, what is isolated in them gets marks around it: those belong to the very text.
    if moulds is None or theme.for_books or not content.can_hold(texts) or _isolated(texts):
        return _checked(pages.nav_page(edition, project, toc, theme=theme), edition, pages.NAV)

    def render(marks: Sequence[str]) -> bytes:
        titled = replace(edition, page=replace(edition.page, title=replace(edition.page.title, plain=marks[0])))
        return _checked(pages.nav_page(titled, project, pages.marked(toc, iter(marks[1:]))), edition, pages.NAV)

    return moulds.page(("nav", edition.language.tag, _shape(toc)), texts, render)


def cover_page(
    edition: Edition, project: Project, theme: Theme = PACKAGE, moulds: Moulds | None = None, *, drawn: bool = True
) -> bytes:
    """Return EPUB/cover.xhtml, likewise."""
    alternative = cover.words(edition, project)
    if moulds is None or theme.for_books or not content.can_hold([alternative]):
        page = pages.cover_page(edition, project, theme, drawn=drawn, alternative=alternative)
        return _checked(page, edition, pages.COVER)

    def render(marks: Sequence[str]) -> bytes:
        page = pages.cover_page(edition, project, drawn=drawn, alternative=marks[0])
        return _checked(page, edition, pages.COVER)

    return moulds.page(("cover", edition.language.tag, drawn), [alternative], render)


def _checked(page: bytes, edition: Edition, name: str) -> bytes:
    content.parse(page, edition.book_name, name)
    return page


def _texts(toc: Sequence[Entry]) -> Iterator[str]:
    for entry in toc:
        yield entry.href
        yield templates.runs(entry.plain, entry.language)
        yield from _texts(entry.children)


def _isolated(texts: Sequence[str]) -> bool:
    return any(hasattr(text, "__html__") and "<" in text for text in texts)


def _shape(toc: Sequence[Entry]) -> tuple[object, ...]:
    return tuple((entry.language.tag, entry.urgent, _shape(entry.children)) for entry in toc)

"""Several editions of one language -> one sealed EPUB: a cover, an introduction, a chapter a handout."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from handoutpress.model import Edition, Listing, Project
from handoutpress.outputs.epub import content, cover, metadata, pages
from handoutpress.outputs.epub.content import Features
from handoutpress.outputs.epub.package import Package, Resource, members
from handoutpress.outputs.epub.seal import seal
from handoutpress.outputs.moulds import Moulds
from handoutpress.outputs.style import PACKAGE, Theme

XHTML = "application/xhtml+xml"


def anthology(
    whole: Edition,
    chapters: Sequence[Edition],
    neighbours: Mapping[str, Listing],
    project: Project,
    shown: Callable[[pages.Pictures], Sequence[Resource]],
    style: bytes,
    font: bytes | None = None,
    theme: Theme = PACKAGE,
    picture: bytes | None = None,
) -> bytes:
    """Return the book of a collection; ``whole`` is what its cover and metadata say, ``chapters`` the handouts in order.

    ``shown`` gives the resources of the figures that the chapters ask for. Links between its handouts stay in the book.
    HandoutError as for the book of one edition.
    """
    pictures = pages.Pictures()
    here = {chapter.article.slug: f"text/{chapter.article.slug}.xhtml" for chapter in chapters}
    texts = {
        here[chapter.article.slug]: pages.text_page(chapter, neighbours, project, pictures, here, theme)
        for chapter in chapters
    }
    toc = (*pages.navigation(whole), *(_chapter(chapter, here[chapter.article.slug]) for chapter in chapters))
    found = [content.features(content.parse(text, whole.book_name, name)) for name, text in texts.items()]
    resources = [
        *_front(whole, project, toc, theme, picture),
        *_chapters(texts, found),
        *shown(pictures),
        *logo_files(project, theme),
        *([Resource("font", pages.FONT, "font/woff2", font)] if font else []),
        Resource("style", pages.STYLE, "text/css", style),
    ]
    package = Package(
        uuid=whole.uuid,
        title=whole.page.title.plain,
        language=whole.language,
        day=whole.date,
        metadata=metadata.entries(whole, project, _all(found)),
        resources=resources,
        spine=("cover", "nav", "text", *(f"chapter-{number}" for number in range(1, len(chapters) + 1))),
        toc=toc,
    )
    return seal(members(package), whole.date)


def logo_files(project: Project, theme: Theme) -> list[Resource]:
    """Return the logos that a book shows, each once, however many pages show it."""
    return [
        Resource(name.replace("_", "-"), pages.logo_file(name, logo), content.media_type(logo.suffix), logo.data)
        for name, logo in pages.logos_of(project, theme).items()
    ]


def cover_files(
    edition: Edition, project: Project, theme: Theme, picture: bytes | None, moulds: Moulds | None = None
) -> list[Resource]:
    """Return the cover as its page and shelves show it: the PNG if there is one, else the drawing (SVG).

    Many reading systems set no words in a drawing (MuPDF, old WebKit): Arabic letters stand apart there, long titles are cut.
    """
    if picture is not None:
        png = content.media_type(pages.COVER_PICTURE)
        return [Resource("cover-image", pages.COVER_PICTURE, png, picture, ("cover-image",))]
    drawn, svg = cover.svg(edition, project, theme, moulds), content.media_type(pages.COVER_IMAGE)
    return [Resource("cover-image", pages.COVER_IMAGE, svg, drawn, ("cover-image",))]


def _front(
    whole: Edition, project: Project, toc: Sequence[pages.Entry], theme: Theme, picture: bytes | None
) -> list[Resource]:
    """Return what stands before the chapters: navigation, cover and introduction."""
    made = [
        Resource("nav", pages.NAV, XHTML, pages.nav_page(whole, project, toc, "In this book", theme), ("nav",)),
        Resource("cover", pages.COVER, XHTML, pages.cover_page(whole, project, theme, drawn=picture is None)),
        Resource("text", pages.TEXT, XHTML, pages.introduction(whole, project, toc[1:], theme)),
    ]
    for resource in made:
        content.parse(resource.data, whole.book_name, resource.name)
    return [*made, *cover_files(whole, project, theme, picture)]


def _chapters(texts: Mapping[str, bytes], found: Sequence[Features]) -> list[Resource]:
    return [
        Resource(f"chapter-{number}", name, XHTML, text, features.properties)
        for number, ((name, text), features) in enumerate(zip(texts.items(), found, strict=True), 1)
    ]


def _chapter(chapter: Edition, name: str) -> pages.Entry:
    """Return the navigation of a handout: its title, and its sections under it."""
    first, *tops = pages.navigation(chapter)
    sections = tuple(replace(top, href=top.href.replace(pages.TEXT, name, 1), children=()) for top in tops)
    return replace(first, href=name, children=sections)


def _all(found: Sequence[Features]) -> Features:
    """Return what is in the chapters taken together."""
    return Features(
        headings=True,
        pictures=any(each.pictures for each in found),
        described=all(each.described for each in found),
        moving=any(each.moving for each in found),
        tables=any(each.tables for each in found),
        notes=any(each.notes for each in found),
        formulas=any(each.formulas for each in found),
        drawings=any(each.drawings for each in found),
        ruby=any(each.ruby for each in found),
    )

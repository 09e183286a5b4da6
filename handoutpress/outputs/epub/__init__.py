"""Edition -> a sealed EPUB 3.3 book: the same edition gives the same bytes, whenever and wherever it is made."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from handoutpress.model import Edition, HandoutError, Listing, Project
from handoutpress.outputs.epub import content, cover, front, metadata, pages, turned_lists
from handoutpress.outputs.epub.anthology import anthology, cover_files, logo_files
from handoutpress.outputs.epub.package import Package, Resource, members
from handoutpress.outputs.epub.seal import seal
from handoutpress.outputs.moulds import Moulds
from handoutpress.outputs.style import FOLDER, PACKAGE, Theme, edges

XHTML = "application/xhtml+xml"
BODY = "body, body:lang(ar), body:lang(fa), body:lang(prs), body:lang(ps), body:lang(ur)"
FACE = f"""/* Only the letters of the book's language: Latin is left to the reader's own font. */
@font-face {{ font-family: Handout; src: url(../{pages.FONT}) format("woff2"); font-weight: 400 700; }}
body {{ font-family: Handout, sans-serif; }}
/* A Naskh has serifs, as its digits have: "Mon-Fri 8-17" is of one kind only with a Latin that has them too. */
{BODY.removeprefix("body, ")} {{ font-family: Handout, serif; }}
"""
WHOLE = """/* MuPDF sets what may be hyphenated letter by letter: signs of Indic scripts fall apart. A text beside ours may part. */
th, td { hyphens: manual; -webkit-hyphens: manual; }
th [lang], td [lang] { hyphens: auto; -webkit-hyphens: auto; }
th .pair-own, td .pair-own, td .cell-head { hyphens: manual; -webkit-hyphens: manual; }
"""


def book(
    edition: Edition,
    neighbours: Mapping[str, Listing],
    project: Project,
    figures: Mapping[str, bytes],
    font: bytes | None = None,
    theme: Theme = PACKAGE,
    picture: bytes | None = None,
    moulds: Moulds | None = None,
) -> bytes:
    """Return the edition as a sealed EPUB 3.3.

    ``neighbours`` are the articles that exist in the edition's language, by slug; ``figures`` the bytes of each figure by
    its path relative to source/; ``font`` is the language's, as WOFF2; ``picture`` the cover as PNG; ``moulds`` those of
    the language's other books, without which each is made by itself, of the same bytes. HandoutError: HP710
    for text that XML can't hold, HP711 for a figure that is absent or unfit, HP115 for a template of the theme that gives
    no page.
    """
    pictures = pages.Pictures()
    text = pages.text_page(edition, neighbours, project, pictures, theme=theme)
    features = content.features(content.parse(text, edition.book_name, pages.TEXT))
    shown = _figures(pictures, figures, edition)
    toc = pages.navigation(edition)
    css = style(own_font=font is not None, theme=theme, turned=turned_lists.turned(edition))
    package = Package(
        uuid=edition.uuid,
        title=edition.page.title.plain,
        language=edition.language,
        day=edition.date,
        metadata=metadata.entries(edition, project, features),
        resources=(
            *_front(edition, project, toc, theme, moulds, drawn=picture is None),
            Resource("text", pages.TEXT, XHTML, text, features.properties),
            *cover_files(edition, project, theme, picture, moulds),
            *shown,
            *logo_files(project, theme),
            *([Resource("font", pages.FONT, "font/woff2", font)] if font else []),
            Resource("style", pages.STYLE, "text/css", css),
        ),
        spine=("cover", "nav", "text"),
        toc=toc,
    )
    return seal(members(package, moulds), edition.date)


def _front(
    edition: Edition, project: Project, toc: Sequence[pages.Entry], theme: Theme, moulds: Moulds | None, *, drawn: bool
) -> list[Resource]:
    """Return what stands before the text: the navigation, and the page of the cover."""
    return [
        Resource("nav", pages.NAV, XHTML, front.nav(edition, project, toc, theme, moulds), ("nav",)),
        Resource("cover", pages.COVER, XHTML, front.cover_page(edition, project, theme, moulds, drawn=drawn)),
    ]


def collected(
    whole: Edition,
    chapters: Sequence[Edition],
    neighbours: Mapping[str, Listing],
    project: Project,
    figures: Mapping[str, bytes],
    font: bytes | None = None,
    theme: Theme = PACKAGE,
    picture: bytes | None = None,
) -> bytes:
    """Return several editions as one book; see ``anthology``."""

    def shown(pictures: pages.Pictures) -> list[Resource]:
        return _figures(pictures, figures, whole)

    rules = style(own_font=font is not None, theme=theme, turned=turned_lists.turned(whole, *chapters))
    return anthology(whole, chapters, neighbours, project, shown, rules, font, theme, picture)


def _figures(pictures: pages.Pictures, figures: Mapping[str, bytes], edition: Edition) -> list[Resource]:
    problems = [
        problem
        for path in pictures.names
        for problem in content.figure_problems(path, figures.get(path), edition.book_name)
    ]
    if problems:
        raise HandoutError(problems)
    return [
        Resource(f"figure-{number}", name, content.media_type(name), figures[path])
        for number, (path, name) in enumerate(pictures.names.items(), 1)
    ]


def cover_image(edition: Edition, project: Project, theme: Theme = PACKAGE) -> bytes:
    """Return the cover as its page in the book shows it: SVG."""
    return cover.svg(edition, project, theme)


@cache
def style(*, own_font: bool = False, theme: Theme = PACKAGE, turned: turned_lists.Turned = None) -> bytes:
    """Return the style sheet of a book, the same of many: deflated once, and a reader may cache it.

    ``turned``: its lists run from right to left, in this language, and some begin with these numbers.
    """
    rules = (FOLDER / "book" / "book.css").read_bytes()
    first, last = (FACE.encode(), WHOLE.encode()) if own_font else (b"", b"")
    last += turned_lists.rules(*turned).encode() if turned else b""
    return first + rules + last + _own(theme, own_font=own_font).encode()


def _own(theme: Theme, *, own_font: bool) -> str:
    """Return what reaches a book of a library's tokens: fonts, corners and the colours of edges.

    The colours of text and paper are the reader's to choose, and so are lengths of lines and sizes of letters.
    """
    latin = dict(theme.tokens).get("latin", "")
    body, first = (BODY, "Handout, ") if own_font else ("body", "")
    rules = f"{body} {{ font-family: {first}{latin}; }}\n" if latin else ""
    dark = edges(theme, "dark")
    return rules + edges(theme) + (f"@media (prefers-color-scheme: dark) {{\n{dark}}}\n" if dark else "")

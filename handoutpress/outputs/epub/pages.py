"""The pages of a book as finished XHTML: cover, navigation, text. ebooklib never sees their markup."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from html import escape
from pathlib import PurePosixPath
from urllib.parse import quote

from handoutpress import languages
from handoutpress.library import logos
from handoutpress.model import Edition, Filled, Language, Listing, Logo, Project, TocEntry
from handoutpress.outputs import latin_emphasis, templates, urgent
from handoutpress.outputs.epub import content, cover, reflowed_tables
from handoutpress.outputs.style import PACKAGE, Theme

COVER = "cover.xhtml"
COVER_IMAGE = "images/cover.svg"
COVER_PICTURE = "images/cover.png"
NAV = "nav.xhtml"
TEXT = "text/handout.xhtml"
STYLE = "style/book.css"
FONT = "fonts/handout.woff2"
LOGOS = {"logo": ("logos/library", 200, 48), "clinic_logo": ("logos/clinic", 240, 64)}
"""What the templates call a logo -> its name in the book without suffix, and the box of CSS pixels that it may fill."""

# The walk writes the roles (DPUB-ARIA); pop-up notes need the older epub:type beside them, and two marks in a row a
# gap. These exact strings can't occur in an article's words: a quotation mark or `<` in text is escaped.
SEMANTICS = (
    (' role="doc-noteref"', ' epub:type="noteref" role="doc-noteref"'),
    (' role="doc-endnotes"', ' epub:type="endnotes" role="doc-endnotes"'),
    (' role="doc-backlink"', ' epub:type="backlink" role="doc-backlink"'),
    ('<li id="fn-', '<li epub:type="endnote" id="fn-'),
    ("</sup>\u2060<sup>", '</sup>\u2060<sup class="next">\u202f'),  # a blank that is there without a style as well
)
# In brackets, so that it is no number of the sentence where a device reads the text aloud, or shows it without a style.
_NOTE_NUMBER = re.compile(r'(<a [^>]*role="doc-noteref"[^>]*><bdi[^>]*>)([^<]+)(?=</bdi>)')
# A number with what it counts, or a range, of which U+2060 holds the parts together.
_HELD = re.compile(r"\d[\d.,:]*(?:(?:\u00a0[^\s\d<>&\u2060]|–)?\u2060(?:\d[\d.,:]*|[^\s\d<>&\u2060]))+")
_MOST_HELD = 16
"""Signs of the longest that must stay in one line: on a narrow page in large letters a longer one has to break."""
_MARKUP = re.compile("(<[^>]*>)")
NOWHERE = "about:nowhere"
WEB_ADDRESS = re.compile(
    r"https?://[^\s/@\\\"'<>\x00-\x20\u200b-\u200f\u202a-\u202e\u2066-\u2069]+(?:/[^\s\\\"<>\x00-\x20]*)?"
)

Neighbours = Mapping[str, Listing]
"""The articles that exist in the book's language, by slug."""
_ALONE: Mapping[str, str] = {}
NO_LOGOS: Mapping[str, Logo] = {}
_UNLINK = re.compile(rf'<a href="{NOWHERE}"[^>]*>(.*?)</a>', re.DOTALL)


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the navigation with the lines under it; ``language`` is that of its words."""

    href: str
    plain: str
    language: Language
    children: tuple[Entry, ...] = ()
    urgent: bool = False


def marked(toc: Sequence[Entry], marks: Iterator[str]) -> tuple[Entry, ...]:
    """Return a table of contents with other texts in the place of its own: of each line its address, then its words."""
    return tuple(
        replace(entry, href=next(marks), plain=next(marks), children=marked(entry.children, marks)) for entry in toc
    )


@dataclass(slots=True)
class Pictures:
    """Which figures the text asks for, and the plain ASCII names that they get in the book."""

    names: dict[str, str] = field(default_factory=dict)

    def name(self, path: str) -> str:
        """Return the name of a figure under EPUB/: ``images/needle.svg``; a second needle.svg is needle-2.svg."""
        if path not in self.names:
            stem, suffix = PurePosixPath(path).stem.lower(), PurePosixPath(path).suffix.lower()
            plain = re.sub(r"[^a-z0-9]+", "-", stem).strip("-") or "figure"
            taken, count = {COVER_IMAGE, *self.names.values()}, 1
            while (name := f"images/{plain}{'' if count == 1 else f'-{count}'}{suffix}") in taken:
                count += 1
            self.names[path] = name
        return self.names[path]


def online(slug: str, edition: Edition, neighbours: Neighbours, project: Project) -> str:
    """Return the URL of another article's page: in the book's language, else in the source's, which has every article.

    Empty if the library is published nowhere.
    """
    language = edition.language if slug in neighbours else edition.source_language
    return f"{project.base_url}{language.tag}/{quote(slug)}.html" if project.base_url else ""


def body(
    edition: Edition, neighbours: Neighbours, project: Project, pictures: Pictures, here: Mapping[str, str] = _ALONE
) -> str:
    """Return the body of the text: notes can pop up, links to other articles go online, or nowhere if nothing is online.

    ``here`` are the articles that are chapters of the same book, with their files.
    """

    def link(target: str) -> str:
        slug, mark, section = target.partition("#")
        if slug == edition.article.slug:
            return f"#{quote(section)}" if section else "#page.title"
        page = f"../{here[slug]}" if slug in here else online(slug, edition, neighbours, project)
        return escape(f"{page}{mark}{quote(section)}") if page else NOWHERE

    text = edition.page.body(link, lambda path: f"../{pictures.name(path)}")
    for old, new in SEMANTICS:
        text = text.replace(old, new)
    if (
        edition.language.direction == "rtl"
    ):  # back is to the other side; MuPDF gives each turned arrow a line of its own
        text = text.replace(">\u21a9</a>", ">\u21aa</a>")
    text = _NOTE_NUMBER.sub(r"\1[\2]", text)
    text = reflowed_tables.labelled(latin_emphasis.marked(text, edition.language))
    text = _findable(urgent.dialled(urgent.numbered(text, project.clinic), project.clinic))
    return _UNLINK.sub(r"\1", text) if NOWHERE in text else text


def _findable(xhtml: str) -> str:
    """Return XHTML whose numbers are held together by a style: MuPDF finds no "24時間" in whose midst U+2060 stands."""
    if "\u2060" not in xhtml:
        return xhtml

    def held(run: re.Match[str]) -> str:
        words = run[0].replace("\u2060", "")
        return f'<span class="whole">{words}</span>' if len(words) <= _MOST_HELD else words

    pieces = _MARKUP.split(xhtml)
    pieces[::2] = [_HELD.sub(held, piece) for piece in pieces[::2]]
    return "".join(pieces)


def text_page(
    edition: Edition,
    neighbours: Neighbours,
    project: Project,
    pictures: Pictures,
    here: Mapping[str, str] = _ALONE,
    theme: Theme = PACKAGE,
) -> bytes:
    """Return EPUB/text/handout.xhtml, or the chapter of an anthology, whose logos are in its introduction."""
    language, about = edition.language, edition.article.meta
    values = common(edition, project, "../", NO_LOGOS if here else logos_of(project, theme)) | {
        "body": templates.xhtml(body(edition, neighbours, project, pictures, here)),
        "related": related(edition, neighbours, project),
        "number": languages.format_number(about.edition, language),
        "date": languages.format_date(edition.date, language),
        "review_by": languages.format_date(about.review_by, language),
        "clinic_url": web_address(project.clinic.url),
        "licence_url": web_address(project.licence_url),
    }
    return content.render("book/handout.xhtml.j2", values, edition.book_name, theme.for_books)


def related(edition: Edition, neighbours: Neighbours, project: Project) -> list[Entry]:
    """Return the related topics: articles that exist in this language, and topics that have no article yet."""
    out = []
    for slug, title in edition.page.related:
        shown = neighbours[slug].title if slug in neighbours else title
        if shown.plain:
            href = online(slug, edition, neighbours, project) if slug in neighbours else ""
            out.append(Entry(href, shown.plain, language_of(shown, edition)))
    return out


def web_address(url: str) -> str:
    """Return a URL of the settings if it may stand in a book: https or http with a host, no user, no odd character."""
    return url if WEB_ADDRESS.fullmatch(url) else ""


def cover_page(
    edition: Edition, project: Project, theme: Theme = PACKAGE, *, drawn: bool = True, alternative: str | None = None
) -> bytes:
    """Return EPUB/cover.xhtml: with the drawing, or with the picture, whose letters no reading system has to set.

    ``alternative`` says something else of it than what is written on it.
    """
    values = common(edition, project, up="") | {
        "image": COVER_IMAGE if drawn else COVER_PICTURE,
        "alternative": cover.words(edition, project) if alternative is None else alternative,
    }
    return content.render("book/cover.xhtml.j2", values, edition.book_name, theme.for_books)


def introduction(edition: Edition, project: Project, chapters: Sequence[Entry], theme: Theme = PACKAGE) -> bytes:
    """Return the first page of an anthology: what it is, what is in it, and the clinic."""
    values = common(edition, project, "../", logos_of(project, theme)) | {
        "chapters": chapters,
        "clinic_url": web_address(project.clinic.url),
    }
    return content.render("book/introduction.xhtml.j2", values, edition.book_name, theme.for_books)


def nav_page(
    edition: Edition,
    project: Project,
    entries: Sequence[Entry],
    heading: str = "In this handout",
    theme: Theme = PACKAGE,
) -> bytes:
    """Return EPUB/nav.xhtml: the table of contents, and the landmarks for machines."""
    values = common(edition, project, up="") | {"entries": entries, "cover": COVER, "nav": NAV, "text": TEXT}
    values["heading"] = heading
    return content.render("book/nav.xhtml.j2", values, edition.book_name, theme.for_books)


def navigation(edition: Edition) -> tuple[Entry, ...]:
    """Return the lines of the navigation: the title, then the headings, two levels deep (older Kindles show no more).

    A heading of an urgent block that stands deeper is on the second level.
    """
    page, tops = edition.page, list[tuple[TocEntry, list[TocEntry]]]()
    highest = min((entry.level for entry in page.toc), default=0)
    for entry in page.toc:
        if entry.level == highest or not tops:
            tops.append((entry, []))
        elif entry.level == highest + 1 or entry.role in urgent.URGENT:
            tops[-1][1].append(entry)
    first = Entry(TEXT, page.title.plain, language_of(page.title, edition))
    return (first, *(_entry(top, edition, tuple(_entry(item, edition) for item in under)) for top, under in tops))


def _entry(entry: TocEntry, edition: Edition, children: tuple[Entry, ...] = ()) -> Entry:
    language = edition.source_language if entry.fallback else edition.language
    return Entry(f"{TEXT}#{quote(entry.id)}", entry.plain, language, children, entry.role in urgent.URGENT)


def language_of(filled: Filled, edition: Edition) -> Language:
    """Return the language that a message's words are in."""
    return edition.source_language if filled.fallback else edition.language


def logos_of(project: Project, theme: Theme) -> dict[str, Logo]:
    """Return the logos that a book shows, by what the templates call them: the library's, the clinic's."""
    found = {"logo": theme.logo, "clinic_logo": project.clinic.logo}
    return {name: logo for name, logo in found.items() if logo}


def logo_file(name: str, logo: Logo) -> str:
    """Return where a logo is in the book."""
    return LOGOS[name][0] + logo.suffix


def _shown(name: str, logo: Logo | None, up: str) -> Mapping[str, str | int] | None:
    return logos.shown(logo, up + logo_file(name, logo), *LOGOS[name][1:]) if logo else None


def common(edition: Edition, project: Project, up: str, shown: Mapping[str, Logo] = NO_LOGOS) -> dict[str, object]:
    """Return what every template of a book is given; ``up`` leads from the page to the package document's folder."""
    titled = ("library", project.title) in edition.interface.messages
    return {
        **templates.words(edition.interface),
        "edition": edition,
        "language": edition.language,
        "page": edition.page,
        "project": project,
        "style": up + STYLE,
        "library": edition.interface(project.title, "library"),
        "library_language": edition.language if titled else project.source_language,
        **{name: _shown(name, shown.get(name), up) for name in LOGOS},
        "title_language": language_of(edition.page.title, edition),
        "description_language": language_of(edition.page.description, edition),
    }

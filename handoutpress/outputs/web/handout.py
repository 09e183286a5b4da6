"""Edition -> web page: HTML that is also well-formed XML, in UTF-8, with no script and no request to another host.

Sources: HTML Living Standard; CSP Level 3; WCAG 2.2; schema.org. The words are the interface's, the body is the walk's.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from urllib.parse import quote

from markupsafe import escape

from handoutpress import languages
from handoutpress.editions.interface import LABELS
from handoutpress.library import figures
from handoutpress.model import Article, Edition, Filled, Interface, Language, Listing, Project, TocEntry
from handoutpress.outputs import address, directions, latin_emphasis, templates, urgent
from handoutpress.outputs.style import PACKAGE, Face, Theme
from handoutpress.outputs.web import figure_sizes
from handoutpress.outputs.web.frame import common, marks
from handoutpress.outputs.web.slim import slim

CONTENTS_LINES = 14
"""How long a table of contents may be with its sections."""

NO_FIGURES: Mapping[str, bytes] = {}
Neighbours = Mapping[str, Listing]
"""The articles that exist in the page's language, by slug."""


def page(
    edition: Edition,
    siblings: Sequence[Listing],
    neighbours: Neighbours,
    project: Project,
    theme: Theme = PACKAGE,
    face: Face | None = None,
    picture: str = "",
    shown: Mapping[str, bytes] = NO_FIGURES,
) -> bytes:
    """Return the web page of an edition; ``siblings`` are all editions of its article, in the order of the chooser.

    ``picture`` is the path of its cover under build/, which messengers show beside a link to the page; ``shown`` are its
    figures, by path relative to source/.
    """
    values = page_values(edition, siblings, neighbours, project, theme)
    values |= {
        "body": templates.xhtml(figure_sizes.sized(values["body"], shown)),
        "faces": [face] if face else [],
        "data": structured_data(edition, siblings, project),
        "picture": f"{project.base_url}{quote(picture)}" if project.base_url and picture else "",
    }
    data = templates.render("page.html.j2", values, theme.templates)
    turned = "rtl" in (edition.language.direction, edition.source_language.direction)
    return directions.page(data) if turned else data


def page_values(
    edition: Edition, siblings: Sequence[Listing], neighbours: Neighbours, project: Project, theme: Theme = PACKAGE
) -> dict[str, Any]:
    """Return what the templates of a handout are given, on the web and on paper."""
    source = edition.source_language
    text, ways = urgent.ways(edition, body(edition, neighbours, project))
    own = [form for other in siblings if other.language == edition.language for form in other.forms]
    return common(edition.language, edition.interface, project, theme, up="../") | {
        "edition": edition,
        "siblings": _chooser(edition, siblings),
        "source": source,
        "original": _original(edition, siblings),
        "alternates": _alternates(siblings, source, project),
        "canonical": address.of_language(edition, project),
        "feedback": address.feedback(edition, project),
        "book": _beside(edition.book_name) if "book" in edition.outputs else "",
        "book_size": next((form.size for form in own if form.name == edition.book_name), 0),
        "forms": [
            (form, _beside(form.name)) for form in own if form.name not in (edition.page_name, edition.book_name)
        ],
        "outline": outline(edition.page.toc),
        "related": _related(edition, neighbours),
        "body": templates.xhtml(text),
        "ways": ways,
        "urgent": urgent.URGENT,
        "facts_lang": marks(project.source_language, edition.language),
    }


def withdrawn(article: Article, interface: Interface, project: Project, theme: Theme = PACKAGE) -> bytes:
    """Return the page in the place of an edition that may no longer be handed out, in its reader's language."""
    values = common(interface.language, interface, project, theme, up="../")
    values |= {"article": article, "source": project.source_language}
    return templates.render("withdrawn.html.j2", values, theme.templates)


def outline(toc: Iterable[TocEntry]) -> list[tuple[TocEntry, list[TocEntry]]]:
    """Return the table of contents in two levels: chapters, each with its sections; deeper headings are left out.

    Sections are left out too where the whole would be longer than a phone's screen. Headings of urgent blocks never are.
    """
    entries = list(toc)
    top = min((entry.level for entry in entries), default=0)
    chapters: list[tuple[TocEntry, list[TocEntry]]] = []
    for entry in entries:
        if entry.level == top or not chapters:
            chapters.append((entry, []))
        elif entry.level == top + 1 or entry.role in urgent.URGENT:
            chapters[-1][1].append(entry)
    if len(chapters) + sum(len(sections) for _, sections in chapters) > CONTENTS_LINES:
        return [(chapter, [entry for entry in below if entry.role in urgent.URGENT]) for chapter, below in chapters]
    return chapters


def body(edition: Edition, neighbours: Neighbours, project: Project) -> str:
    """Return the article's XHTML with its links to other articles and its figures as seen from the page's folder, made slim.

    A table too wide for a phone scrolls by itself, with the keyboard as well (WCAG 1.4.10, 2.1.1).
    """

    def link(target: str) -> str:
        name, mark, section = target.partition("#")
        slug = name.removesuffix(".md")
        # What this language lacks is read in the source's, which has every article.
        language = edition.language if slug in neighbours or slug == edition.article.slug else edition.source_language
        folder = "" if language == edition.language else f"../{language.tag}/"
        return str(escape(f"{folder}{quote(slug)}.html{mark}{quote(section)}"))

    def figure(path: str) -> str:
        return str(escape(f"../{quote(figures.published(path))}"))

    text = edition.page.body(link, figure).replace(
        "</sup>\u2060<sup>", "</sup>\u2060<sup>\u202f"
    )  # two notes, not one number
    if "<table>" in text:  # never an article's words: there it is escaped
        name = escape(edition.interface("Table"))
        around = f'<div class="table" role="group" aria-label="{name}" tabindex="0"><table>'
        text = text.replace("<table>", around).replace("</table>", "</table></div>")
    turned = "rtl" in (edition.language.direction, edition.source_language.direction)
    back = LABELS["backlink"]
    said = templates.words(edition.interface)["gettext"](back)
    text = slim(
        latin_emphasis.marked(text, edition.language), edition.interface(back), templates.xhtml(said), turned=turned
    )
    return urgent.dialled(urgent.numbered(text, project.clinic), project.clinic)


def structured_data(edition: Edition, siblings: Sequence[Listing], project: Project) -> dict[str, Any]:
    """Return the page as schema.org's MedicalWebPage, for search engines: what it is, never that anybody reviewed it."""
    about = edition.article.meta
    data: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "MedicalWebPage",
        "identifier": f"urn:uuid:{edition.uuid}",
        "name": edition.page.title.plain,
        "inLanguage": edition.language.tag,
        "dateModified": edition.date.isoformat(),
        "expires": about.review_by.isoformat(),
        "version": str(about.edition),
        "isAccessibleForFree": True,
        "audience": {"@type": "Patient"},
        "publisher": {"@type": "Organization", "name": project.publisher},
    }
    if edition.state.draft:
        data["creativeWorkStatus"] = "Draft"
    if project.base_url:
        data["url"] = address.of(edition, project)
    if project.licence_url:
        data["license"] = project.licence_url
    if original := _original(edition, siblings):
        work = {"@type": "MedicalWebPage", "name": original["title"], "inLanguage": edition.source_language.tag}
        data["translationOfWork"] = work
    return data


def _original(edition: Edition, siblings: Sequence[Listing]) -> dict[str, str] | None:
    """Return the title, page and language of the source text; None on the page of the source text itself."""
    source = edition.source_language
    if edition.language == source:
        return None
    found = next((other for other in siblings if other.language == source), None)
    return {
        "title": found.title.plain if found else edition.article.meta.title,
        "href": "../" + quote(found.page_name) if found and found.page_name else "",
        "language": languages.name_in(source, edition.language),
    }


def _chooser(edition: Edition, siblings: Sequence[Listing]) -> list[tuple[Listing, str]]:
    """Return the editions of the article with their pages: on a bilingual page the bilingual ones, where there are any."""
    pages = []
    for other in siblings:
        both = [form.name for form in other.forms if edition.beside and form.bilingual and form.kind == "page"]
        pages.append((other, (both or [other.page_name])[0]))
    return [(other, page) for other, page in pages if page]


def _beside(name: str) -> str:
    """Return the href of a file in the page's own folder."""
    return quote(name.rpartition("/")[2])


def _alternates(siblings: Sequence[Listing], source: Language, project: Project) -> list[tuple[str, str]]:
    """Return the editions that exist as (hreflang, href); ``x-default`` is the source text."""
    base = project.base_url or "../"
    links = [(other.language.tag, base + quote(other.page_name)) for other in siblings if other.page_name]
    return links + [("x-default", href) for tag, href in links if tag == source.tag]


def _related(edition: Edition, neighbours: Neighbours) -> list[dict[str, Any]]:
    """Return the related topics: articles that exist in this language, and topics that have no article yet."""
    related: list[dict[str, Any]] = []
    for slug, title in edition.page.related:
        found = neighbours.get(slug)
        shown = found.title if found else title
        if shown.plain:
            href = "../" + quote(found.page_name) if found and found.page_name else ""
            related.append(
                {"href": href, "title": shown.plain, "marks": marks(_language_of(shown, edition), edition.language)}
            )
    return related


def _language_of(filled: Filled, edition: Edition) -> Language:
    return edition.source_language if filled.fallback else edition.language

"""What the package says about a book (EPUB 3.3, section 5.5): its identity, its makers, what it holds, whom it suits."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from handoutpress.editions import identity
from handoutpress.languages import language
from handoutpress.model import Edition, HandoutError, Interface, Language, Place, Project, error
from handoutpress.outputs import address
from handoutpress.outputs.epub.content import Features, not_xml
from handoutpress.outputs.epub.pages import language_of

UNSPACED = frozenset({"Hans", "Hant", "Jpan", "Thai", "Laoo", "Khmr", "Mymr"})
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


@dataclass(frozen=True, slots=True)
class Entry:
    """One element of the metadata: ``dc:name`` if ``dublin``, else a ``meta``."""

    name: str
    value: str
    attributes: Mapping[str, str] = field(default_factory=dict)
    dublin: bool = False


def entries(edition: Edition, project: Project, features: Features) -> tuple[Entry, ...]:
    """Return the metadata in the order of the file; HandoutError HP710 for a text that XML can't hold.

    ``dcterms:modified`` and ``dc:identifier`` are the package writer's.
    """
    out = [
        *_titles(edition, project),
        *_makers(edition, project),
        *_subject(edition),
        *_rights(edition, project),
        *_state(edition),
        *accessibility(edition, features),
        Entry("", "", {"name": "cover", "content": "cover-image"}),
    ]
    problems = [
        error("HP710", Place(edition.book_name), f"the book's {entry.name} holds a character that XML refuses")
        for entry in out
        if not entry.value.isprintable() and not_xml().search(entry.value)
    ]
    if problems:
        raise HandoutError(problems)
    return tuple(entry for entry in out if entry.value.strip() or not entry.name)


def dc(name: str, value: str, spoken: Language | None = None, **attributes: str) -> Entry:
    """Return a Dublin Core element, marked with its language and direction if it has words."""
    return Entry(name, value, attributes | _marks(spoken), dublin=True)


def meta(name: str, value: str, spoken: Language | None = None, **attributes: str) -> Entry:
    """Return a ``meta`` with a property."""
    return Entry(name, value, {"property": name} | attributes | _marks(spoken))


def _marks(spoken: Language | None) -> dict[str, str]:
    return {XML_LANG: spoken.tag, "dir": spoken.direction} if spoken else {}


def _titles(edition: Edition, project: Project) -> list[Entry]:
    title = edition.page.title
    series = edition.interface(project.title, "library")
    spoken = edition.language if ("library", project.title) in edition.interface.messages else project.source_language
    return [
        dc("language", edition.language.tag),  # the first is the one that readers set the book in
        *([dc("language", edition.source_language.tag)] if edition.beside else []),
        dc("title", title.plain, language_of(title, edition), id="title"),
        meta("title-type", "main", refines="#title"),
        *_subtitle(edition),
        dc("date", edition.date.isoformat()),
        meta("belongs-to-collection", series, spoken, id="series"),
        meta("collection-type", "series", refines="#series"),
        meta("dcterms:identifier", project.id, refines="#series"),
        meta("schema:bookEdition", str(edition.article.meta.edition)),
    ]


def _subtitle(edition: Edition) -> list[Entry]:
    """Return what tells a bilingual book from the translation's on a reader's shelf: the names of both languages."""
    if not edition.beside:
        return []
    names = f"{edition.language.autonym} + {edition.source_language.autonym}"
    return [
        dc("title", names, edition.language, id="subtitle"),
        meta("title-type", "subtitle", refines="#subtitle"),
    ]


def _makers(edition: Edition, project: Project) -> list[Entry]:
    source = project.source_language
    out = _people("creator", "aut", edition.article.meta.authors, source)
    out += _people("contributor", "trl", edition.translators, edition.language)
    reviewers = dict.fromkeys(s.name for s in edition.state.signatures if s.stage != "translated" and s.name)
    out += _people("contributor", "rev", tuple(reviewers), edition.language, "reviewer")
    return [*out, dc("publisher", project.publisher, source)]


def _people(kind: str, role: str, names: Sequence[str], spoken: Language, id_: str = "") -> list[Entry]:
    out = []
    for number, name in enumerate(filter(None, names), 1):
        uid = f"{id_ or kind}-{number}"
        out.append(dc(kind, name, spoken, id=uid))
        out.append(meta("role", role, refines=f"#{uid}", scheme="marc:relators"))
        out.append(meta("display-seq", str(number), refines=f"#{uid}"))
    return out


def _subject(edition: Edition) -> list[Entry]:
    page = edition.page
    return [
        dc("description", page.description.plain, language_of(page.description, edition)),
        *(dc("subject", topic.plain, language_of(topic, edition)) for topic in page.topics),
    ]


def _rights(edition: Edition, project: Project) -> list[Entry]:
    """Return licence and origin: a translation names the book and the revision of the words that it was made from."""
    out = [dc("rights", project.licence, project.source_language), meta("dcterms:license", project.licence_url)]
    if project.base_url:
        out.append(meta("dcterms:isFormatOf", address.of(edition, project)))
    original = identity(project.scope, edition.article.meta.id, project.source_language.tag)
    out.append(meta("schema:version", edition.source_revision))
    if edition.language != project.source_language:
        out.append(dc("source", f"urn:uuid:{original}"))
        out.append(meta("dcterms:isVersionOf", f"urn:uuid:{original}"))
    return out


def _state(edition: Edition) -> list[Entry]:
    """Return where the edition stands: machines that sort books can keep drafts apart (schema.org, creativeWorkStatus)."""
    return [meta("schema:creativeWorkStatus", "Draft" if edition.state.draft else "Published")]


def accessibility(edition: Edition, features: Features) -> list[Entry]:
    """Return the discovery metadata of EPUB Accessibility 1.1 (section 2.2), worked out from the book's own pages.

    No ``dcterms:conformsTo``: that is a person's claim, not a program's.
    """
    visual = features.pictures
    enough = not visual or features.described
    named = {
        "alternativeText": visual and features.described,
        "ARIA": True,
        "displayTransformability": True,
        "MathML": features.formulas,
        "readingOrder": True,
        "rubyAnnotations": features.ruby,
        "structuralNavigation": features.headings,
        "tableOfContents": True,
        "unlocked": True,
    }
    return [
        meta("schema:accessMode", "textual"),
        *([meta("schema:accessMode", "visual")] if visual else []),
        meta("schema:accessModeSufficient", "textual" if enough else "textual,visual"),
        *([meta("schema:accessModeSufficient", "textual,visual")] if enough and visual else []),
        *(meta("schema:accessibilityFeature", name) for name, there in named.items() if there),
        meta("schema:accessibilityHazard", "unknown" if features.moving else "none"),
        summary(edition.interface, features),
    ]


def summary(interface: Interface, features: Features) -> Entry:
    """Return what is true of this very book in sentences of the reader's language; in English if one of them lacks."""
    sentences = [sentence for sentence, true in _sentences(interface, features) if true]
    spoken = interface.language
    if spoken.tag != "en" and any(sentence not in interface.messages.values() for sentence in sentences):
        return summary(Interface(language("en"), {}), features)
    space = "" if spoken.script in UNSPACED else " "
    return meta("schema:accessibilitySummary", space.join(sentences), spoken)


def _sentences(_: Interface, features: Features) -> list[tuple[str, bool]]:
    pictures, described = features.pictures, features.described
    return [
        (_("The text can be read aloud, enlarged and recoloured, and has headings and a table of contents."), True),
        (_("Every picture has a text alternative."), pictures and described),
        (_("Some pictures lack a text alternative."), pictures and not described),
        (_("Notes link to their place in the text and back."), features.notes),
    ]

"""An article in one language: its page, its state, its files."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from handoutpress.model.articles import Article, Slot
from handoutpress.model.languages import Interface, Language


class Fallback(StrEnum):
    """Why a message shows the source text."""

    UNTRANSLATED = "untranslated"
    FUZZY = "fuzzy"
    UNSAFE = "unsafe"  # an unwaived error-level finding
    STRUCTURE = "structure"  # its links, footnotes, images or placeholders are not the source's
    UNREVIEWED = "unreviewed"  # the library's policy wants a sign-off that it does not have


@dataclass(frozen=True, slots=True)
class Filled:
    """One segment in one language: its inline XHTML, its plain text, and why it shows the source (None: it does not)."""

    xhtml: str
    plain: str
    fallback: Fallback | None = None


@dataclass(frozen=True, slots=True)
class TocEntry:
    """A line of the table of contents, in the edition's language."""

    level: int
    id: str
    plain: str
    fallback: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """An article in one language, before any template: what both the web page and the book show."""

    title: Filled
    description: Filled
    topics: tuple[Filled, ...]
    related: tuple[tuple[str, Filled], ...]
    """(slug or empty, title)."""
    parts: tuple[str | Slot, ...]
    """The body as XHTML; the only slots left are ``link`` and ``figure``, which differ between the web and the book."""
    toc: tuple[TocEntry, ...]
    filled: tuple[Filled, ...]
    """By index of segment."""

    def body(self, link: Callable[[str], str], figure: Callable[[str], str]) -> str:
        """Return the body with each internal link and figure as the two functions give it (already escaped)."""
        return "".join(
            part if isinstance(part, str) else link(part.key) if part.what == "link" else figure(part.key)
            for part in self.parts
        )


@dataclass(frozen=True, slots=True)
class Signature:
    """Somebody who signed messages of an edition at a stage, as its readers are told."""

    stage: str
    """``translated``, ``revised``, ``clinical`` or ``community``."""
    name: str
    """Empty if they do not wish to be named."""
    qualification: str
    """In their own words; empty if they do not wish to be named or hold none."""
    date: date
    """The day of their newest sign-off in it."""


@dataclass(frozen=True, slots=True)
class State:
    """Where an edition stands: the lowest stage that all its messages have reached."""

    stage: str
    """``source`` (the article's own language), ``machine`` (drafts nobody signed), ``translated``, ``revised``,
    ``clinical``, ``community``."""
    signatures: tuple[Signature, ...] = ()
    """Who signed, of the stages that every message of it has."""
    lacking: bool = False
    """True if the library's policy asks for more than it has, and shows it all the same."""
    by_machine: bool = True
    """False if nothing says that a machine made it: what nobody signed is then of unknown origin."""

    @property
    def draft(self) -> bool:
        """True if readers must be told that nobody qualified has reviewed it."""
        return self.lacking or self.stage in {"machine", "translated"}


@dataclass(frozen=True, slots=True)
class Form:
    """One file of an edition: what it is, and where it lies under build/."""

    kind: str
    """``page``, ``book`` or ``sheet``."""
    name: str
    bilingual: bool = False
    paper: str = ""
    """Of a sheet: ``a4`` or ``letter``."""
    large: bool = False
    """Of a sheet: in large print."""
    size: int = 0
    """Bytes of the file; 0 while nobody knows."""


PAPERS = ("a4", "letter")
"""The papers of a sheet; each in standard and in large print."""


@dataclass(frozen=True, slots=True)
class Listing:
    """An edition as others mention it: a link in the language chooser, the index, a related topic."""

    slug: str
    language: Language
    title: Filled
    description: Filled
    topics: tuple[str, ...]
    """Plain text, in the edition's language."""
    state: State
    date: date
    page_name: str
    book_name: str
    """Empty if there is no book."""
    forms: tuple[Form, ...] = ()
    """Every file of it, the bilingual ones too."""
    subjects: tuple[tuple[str, Filled], ...] = ()
    """Its topics: (the source's words, those of the edition)."""

    def weighed(self, sizes: Mapping[str, int]) -> Listing:
        """Return it with the size of each file in ``sizes`` (path under build/ -> bytes)."""
        return replace(self, forms=tuple(replace(form, size=sizes.get(form.name, form.size)) for form in self.forms))


@dataclass(frozen=True, slots=True)
class Edition:
    """One article in one language, ready for the press: everything an output needs, and nothing it must look up."""

    article: Article
    language: Language
    source_language: Language
    interface: Interface
    page: Page
    state: State
    date: date
    """The newest of the article's ``revised``, the catalog's PO-Revision-Date and its sign-offs."""
    uuid: str
    """uuid5 of library id, article id and language: the book's identity across rebuilds."""
    source_revision: str
    """First 12 hex digits of the SHA-256 of the source's messages."""
    total: int
    """Messages in it."""
    counts: Mapping[Fallback, int] = field(default_factory=dict)
    """How many of them show the source, by reason."""
    translators: tuple[str, ...] = ()
    """Who made the translation, as they wish to be named; empty if nobody is known."""
    outputs: tuple[str, ...] = ("page", "book")
    """What is made of it: ``page``, ``book``, ``sheet``; nothing that the policy refuses."""
    beside: Interface | None = None
    """In a bilingual edition: the interface's words in the source language, whose text stands beside each block."""
    figures: Mapping[str, str] = field(default_factory=dict)
    """The source's figure -> the one that is shown in its place; both relative to source/."""
    drawn: Mapping[str, bytes] = field(default_factory=dict)
    """Of those the ones that are no file of the library: SVG with the edition's own words."""
    collection: bool = False
    """True if it is what a collection says of itself."""

    @property
    def translated(self) -> int:
        """How many messages are in the edition's language."""
        return self.total - sum(self.counts.values())

    def listing(self) -> Listing:
        """Return what others say of it."""
        return Listing(
            slug=self.article.slug,
            language=self.language,
            title=self.page.title,
            description=self.page.description,
            topics=tuple(topic.plain for topic in self.page.topics),
            state=self.state,
            date=self.date,
            page_name=self.page_name if "page" in self.outputs else "",
            book_name=self.book_name if "book" in self.outputs else "",
            forms=self.forms,
            subjects=tuple(zip(self.article.meta.topics, self.page.topics, strict=False)),
        )

    @property
    def forms(self) -> tuple[Form, ...]:
        """Every file that is made of it."""
        both = self.beside is not None
        named = {"page": self.page_name, "book": self.book_name}
        whole = tuple(Form(kind, name, both) for kind, name in named.items() if kind in self.outputs)
        sheets = (
            Form("sheet", self.sheet_name(paper, large), both, paper, large)
            for large in (False, True)
            for paper in PAPERS
        )
        return (*whole, *sheets) if "sheet" in self.outputs else whole

    @property
    def page_name(self) -> str:
        """Path of its page under build/."""
        return self.name(".html") if self.beside else f"{self.language.tag}/{self.article.slug}.html"

    @property
    def book_name(self) -> str:
        """Path of its book under build/."""
        return self.name(".epub")

    def sheet_name(self, paper: str, large: bool) -> str:  # noqa: FBT001 - a format, not a switch
        """Path under build/ of its sheet on a paper, in standard or large print."""
        return self.name(f"{'.large-print' if large else ''}.{paper}.pdf")

    def name(self, ending: str) -> str:
        """Return the path under build/ of a file made of it: article, language and form are in the name."""
        form = ".bilingual" if self.beside else ""
        return f"{self.language.tag}/{self.article.slug}.{self.language.tag}{form}{ending}"

"""An article in one language: its page, its state, its files."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
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
    HELD = "held"  # a check asks about it, in a block in which a mistake harms, and nobody has answered


@dataclass(frozen=True, slots=True)
class Filled:
    """One segment in one language: its inline XHTML, its plain text, and why it shows the source (None: it does not)."""

    xhtml: str
    plain: str
    fallback: Fallback | None = None
    held: bool = False
    """True in a draft if a release would wait for an answer about it: readers are told that it is a draft."""


@dataclass(frozen=True, slots=True)
class TocEntry:
    """A line of the table of contents, in the edition's language."""

    level: int
    id: str
    plain: str
    fallback: bool = False
    role: str = ""
    """The role of the block that the heading stands in; empty in none."""


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
    danger_words: str = ""
    """The stage of the words about danger that its pages say, where they have reached less than its own messages:
    ``machine``, ``read twice`` (a second reading has looked at them, and no person signed), ``translated`` ..."""

    @property
    def unfinished(self) -> bool:
        """True if its messages were revised, but not all has been through what the library asks for."""
        return bool(self.danger_words) or (self.lacking and self.stage not in {"machine", "translated"})

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
    take_home: bool = False
    """Of a sheet: what a patient needs at home, on one leaf."""
    size: int = 0
    """Bytes of the file; 0 while nobody knows."""

    def weighing(self, size: int) -> Form:
        """Return it with its size; ``dataclasses.replace`` takes four times as long, and there are many."""
        return Form(self.kind, self.name, self.bilingual, self.paper, self.large, self.take_home, size)


PAPERS = ("a4", "letter")
"""The papers of a sheet; each in standard and in large print."""

TAKE_HOME = "take-home"
"""The output of an edition that is one leaf of it."""


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
    fits: tuple[tuple[bool, bool, int], ...] = ()
    """Take-home sheets of it: (bilingual, in large print, at which step of leaving out there is room)."""

    def weighed(self, sizes: Mapping[str, int]) -> Listing:
        """Return it with the size of each file in ``sizes`` (path under build/ -> bytes), as ``replace`` would, but sooner."""
        if not any(form.name in sizes for form in self.forms):
            return self
        forms = tuple(form.weighing(sizes.get(form.name, form.size)) for form in self.forms)
        return Listing(
            self.slug,
            self.language,
            self.title,
            self.description,
            self.topics,
            self.state,
            self.date,
            self.page_name,
            self.book_name,
            forms,
            self.subjects,
            self.fits,
        )


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
    held: int = 0
    """How many of them a release would wait for an answer about."""
    words: str = ""
    """First 12 hex digits of the SHA-256 of its catalog's translations of the article; empty in the source language."""
    translators: tuple[str, ...] = ()
    """Who made the translation, as they wish to be named; empty if nobody is known."""
    outputs: tuple[str, ...] = ("page", "book")
    """What is made of it: ``page``, ``book``, ``sheet``, ``take-home``; nothing that the policy refuses."""
    papers: tuple[str, ...] = PAPERS
    """Of its sheets."""
    beside: Interface | None = None
    """In a bilingual edition: the interface's words in the source language, whose text stands beside each block."""
    figures: Mapping[str, str] = field(default_factory=dict)
    """The source's figure -> the one that is shown in its place; both relative to source/."""
    drawn: Mapping[str, bytes] = field(default_factory=dict)
    """Of those the ones that are no file of the library: SVG with the edition's own words."""
    collection: bool = False
    """True if it is what a collection says of itself."""
    borrowed: int = 0
    """How many of its messages are in the words of a parent of its language."""
    english: tuple[str, ...] = ()
    """Words about danger that it says in English, since nobody has them in the language of its articles."""

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
        return (*whole, *self._sheets(both))

    def _sheets(self, both: bool) -> Iterator[Form]:  # noqa: FBT001 - a form, not a switch
        whole = "sheet" in self.outputs
        kinds = [take_home for take_home, asked in ((True, TAKE_HOME in self.outputs), (False, whole)) if asked]
        for take_home in kinds:
            for large in (False, True) if whole else (False,):
                for paper in self.papers:
                    name = self.sheet_name(paper, large, take_home)
                    yield Form("sheet", name, both, paper, large, take_home)

    @property
    def page_name(self) -> str:
        """Path of its page under build/."""
        return self.name(".html") if self.beside else f"{self.language.tag}/{self.article.slug}.html"

    @property
    def book_name(self) -> str:
        """Path of its book under build/."""
        return self.name(".epub")

    def sheet_name(self, paper: str, large: bool, take_home: bool = False) -> str:  # noqa: FBT001, FBT002 - a format
        """Path under build/ of its sheet on a paper, in standard or large print."""
        return self.name(f"{'.take-home' if take_home else ''}{'.large-print' if large else ''}.{paper}.pdf")

    def name(self, ending: str) -> str:
        """Return the path under build/ of a file made of it: article, language and form are in the name."""
        form = ".bilingual" if self.beside else ""
        return f"{self.language.tag}/{self.article.slug}.{self.language.tag}{form}{ending}"

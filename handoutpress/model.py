"""The nouns: what the rooms hand to each other. Values only: no file, no clock, no third-party library.

Every noun is a frozen dataclass with slots; equality in tests means *meaning*.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class Severity(StrEnum):
    """How much a finding weighs. Only ``ERROR`` keeps a message out of the books."""

    ERROR = "error"
    ACKNOWLEDGE = "acknowledge"  # a person must say that it is meant so
    WARNING = "warning"
    INFO = "info"


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A line of a file: ``path`` relative to the library's root with ``/``; ``line`` counts from 1, 0 is the whole file."""

    path: str
    line: int = 0

    def __str__(self) -> str:
        return f"{self.path}:{self.line}" if self.line else self.path


@dataclass(frozen=True, slots=True)
class Problem:
    """One finding. ``code`` is HPnnn (docs/problems.md), ``text`` one line, ``hint`` what to do about it (may be empty)."""

    code: str
    severity: Severity
    place: Place
    text: str
    hint: str = ""

    def __str__(self) -> str:
        line = f"{self.place}: {self.severity}[{self.code}]: {self.text}"
        return f"{line}\n    hint: {self.hint}" if self.hint else line


class HandoutError(Exception):
    """The only exception raised on purpose; it carries every Problem that was found, never just the first."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(map(str, self.problems)))


class MisuseError(HandoutError):
    """What the command line asks for cannot be: a language or an output that there is not. Exit code 2."""


def error(code: str, place: Place, text: str, hint: str = "") -> Problem:
    """Return a Problem of severity ERROR."""
    return Problem(code, Severity.ERROR, place, text, hint)


def warning(code: str, place: Place, text: str, hint: str = "") -> Problem:
    """Return a Problem of severity WARNING."""
    return Problem(code, Severity.WARNING, place, text, hint)


@dataclass(frozen=True, slots=True)
class Language:
    """A row of the pinned language table (languages.py)."""

    locale: str
    """gettext's code, as on disk: ``pt_BR``, ``zh_Hans``."""
    tag: str
    """BCP 47, as in every output: ``pt-BR``, ``zh-Hans``."""
    name: str
    """In English: ``Chinese (Simplified)``."""
    autonym: str
    """In itself: ``简体中文``."""
    direction: str
    """``ltr`` or ``rtl``."""
    script: str
    """ISO 15924: ``Latn``, ``Arab``, ``Hans``, ``Deva``."""
    plural_forms: str
    """The value of gettext's Plural-Forms header."""


@dataclass(frozen=True, slots=True)
class Segment:
    """One message of an article: a leaf block, an alt text, a title or a front-matter value, in document order."""

    msgid: str
    """The author's inline Markdown, one line (walk, form 1)."""
    context: str | None
    """gettext's msgctxt, of a closed set: ``meta.KEY``, ``heading``, ``cell``, ``term``, ``alt``, or the author's ``ctx=``."""
    kind: str
    """What it is, for the translator: ``paragraph``, ``heading 2``, ``list item``, ``table cell``, ``alt text`` ..."""
    place: Place = field(compare=False)
    """Where the block begins in the source."""
    role: str = ""
    """The innermost block role around it: ``warning``, ``dose`` ...; empty outside of any. One of risk is not hidden by
    an ordinary one within it."""
    column: str = ""
    """In a table: the text of the column's header cell."""
    comments: tuple[str, ...] = ()
    """What the author says to translators (``<!-- i18n: comment ... -->``)."""

    @property
    def key(self) -> tuple[str | None, str]:
        """What a catalog is asked for: (msgctxt, msgid)."""
        return self.context, self.msgid


@dataclass(frozen=True, slots=True)
class Message:
    """One entry of a catalog, as the build and the checks see it (polib's entry keeps the rest of it)."""

    msgid: str
    msgstr: str = ""
    context: str | None = None
    fuzzy: bool = False
    obsolete: bool = False
    comments: tuple[str, ...] = ()
    """Translator comments (``# ``), a line each."""
    extracted: tuple[str, ...] = ()
    """Extracted comments (``#.``), a line each."""
    references: tuple[str, ...] = ()
    """File names (``#:``)."""
    flags: tuple[str, ...] = ()
    """Flags other than fuzzy."""
    previous: tuple[str | None, str] | None = None
    """``#|``: the (msgctxt, msgid) that the translation was made from."""
    line: int = field(default=0, compare=False)
    """Line of the entry's first line in its file, from 1."""

    @property
    def key(self) -> tuple[str | None, str]:
        """(msgctxt, msgid)."""
        return self.context, self.msgid

    @property
    def translated(self) -> bool:
        """True if there is a translation that may be used: not empty, not fuzzy, not obsolete."""
        return bool(self.msgstr) and not self.fuzzy and not self.obsolete


@dataclass(frozen=True, slots=True)
class Catalog:
    """A catalog of one article (or of the interface) in one language; ``locale`` is empty for a template."""

    path: str
    locale: str
    header: tuple[tuple[str, str], ...]
    messages: tuple[Message, ...]
    by_machine: bool = field(default=False, compare=False)
    """True if its header says that a machine translated it (in its comment, or in Last-Translator)."""

    def by_key(self) -> dict[tuple[str | None, str], Message]:
        """Return the live messages by (msgctxt, msgid)."""
        return {message.key: message for message in self.messages if not message.obsolete}


@dataclass(frozen=True, slots=True)
class Inline:
    """What one message holds besides its words: made by ``markdown.inline`` for the checks and for the comparison of structure."""

    plain: str
    """Its words without markup, a hard break as a line feed."""
    links: tuple[str, ...] = ()
    """Targets of its links in order: the label ``[guide]`` of a reference resolved to its URL, else the URL as written."""
    images: tuple[str, ...] = ()
    """Sources of its images in order."""
    codes: tuple[str, ...] = ()
    """Its code spans in order."""
    footnotes: tuple[str, ...] = ()
    """Names of its footnotes in order."""
    placeholders: tuple[str, ...] = ()
    """Names of its placeholders in order: ``clinic.phone``."""
    strong: tuple[str, ...] = ()
    """Plain text of its strong runs in order."""
    emphasis: tuple[str, ...] = ()
    """Plain text of its emphasised runs in order."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A hole in a skeleton.

    ``what`` is one of: ``text`` (the inline XHTML of segment ``index``), ``attrs`` (the attributes of the element that
    holds segment ``index``: `` lang="en" dir="ltr" class="fallback"`` or nothing), ``note`` (the visible note that it fell
    back, or nothing), ``plain`` (segment ``index`` as escaped plain text, for ``alt=""``), ``label`` (the interface's
    string ``key``, escaped), ``link`` (the href of the internal target ``key``), ``figure`` (the src of figure ``key``).
    """

    what: str
    index: int = -1
    key: str = ""


@dataclass(frozen=True, slots=True)
class Heading:
    """An entry of the table of contents: ``index`` is the segment with its text, ``id`` the element's id in every language."""

    level: int
    id: str
    index: int


@dataclass(frozen=True, slots=True)
class Skeleton:
    """An article's source rendered once, with slots in the place of its segments: markup and Slots in document order."""

    parts: tuple[str | Slot, ...]
    headings: tuple[Heading, ...] = ()
    figures: tuple[str, ...] = ()
    """Paths of the figures it shows, relative to the article, in order, without repeats."""
    links: tuple[tuple[str, str], ...] = ()
    """(label, URL) of the link definitions, in the order of the source."""
    footnotes: tuple[str, ...] = ()
    """Names of the footnotes in the order of their numbers."""


@dataclass(frozen=True, slots=True)
class Related:
    """An entry of ``related``: another article's slug, or the title of a topic that has no article yet."""

    article: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class SafetyChange:
    """A change of the source that makes every earlier copy and sign-off of the handout unsafe to rely on."""

    date: date
    what: str
    """In the source language, for translators, reviewers and clinics."""


@dataclass(frozen=True, slots=True)
class Meta:
    """The front matter of an article. Texts are source text; segments exist for those marked (T)."""

    id: str
    title: str  # (T) meta.title
    description: str  # (T) meta.description
    revised: date
    review_by: date
    edition: int = 1
    topics: tuple[str, ...] = ()  # (T) meta.topic
    authors: tuple[str, ...] = ()
    related: tuple[Related, ...] = ()  # (T) meta.related for the titles
    region: str = ""
    safety: tuple[SafetyChange, ...] = ()


@dataclass(frozen=True, slots=True)
class Article:
    """A compiled source article: parsed once, filled once a language."""

    slug: str
    path: str
    meta: Meta
    segments: tuple[Segment, ...]
    """Front matter first (title, description, topics, related titles), then the body in document order."""
    skeleton: Skeleton

    def index_of(self, context: str, msgid: str) -> int:
        """Return the index of the first segment with that msgctxt and msgid; ValueError if there is none."""
        return next(i for i, s in enumerate(self.segments) if s.key == (context, msgid))


@dataclass(frozen=True, slots=True)
class Interface:
    """The words that templates say, in one language. Call it with the English words (and a msgctxt if they have one).

    What is not translated comes back in English; ``lacking`` holds whether any message is missing.
    """

    language: Language
    messages: Mapping[tuple[str | None, str], str]

    def __call__(self, msgid: str, context: str | None = None) -> str:
        """Return the message in the interface's language."""
        return self.messages.get((context, msgid)) or msgid


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


@dataclass(frozen=True, slots=True)
class Clinic:
    """The clinic that hands it out: typed facts outside of the translations; each may be empty."""

    name: str = ""
    phone: str = ""
    hours: str = ""
    address: str = ""
    url: str = ""
    emergency: str = ""
    region: str = ""
    """A country code in lower case, which chooses between the variants of a block."""
    interpreter: str = ""
    """Phone number of the interpreters."""
    disclaimer: str = ""
    """In the source language; printed as it is."""
    logo: str = ""
    """The picture itself, as a data URI."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A row of the library's policy: which sign-offs which messages need. An empty selection selects everything."""

    name: str
    """As a person looks for it: ``us-clinic, rule 2``."""
    roles: tuple[str, ...] = ()
    """Block roles; an empty text is a message outside of any."""
    locales: tuple[str, ...] = ()
    outputs: tuple[str, ...] = ()
    """``page``, ``book``, ``sheet``."""
    origins: tuple[str, ...] = ()
    """``human``, ``machine``."""
    require: tuple[str, ...] = ()
    """Stages that it needs."""
    qualified: bool = False
    """True if people with a proven qualification must have signed these."""
    otherwise: str = "banner"
    """What happens without: ``fall-back``, ``banner`` or ``refuse``."""


@dataclass(frozen=True, slots=True)
class Policy:
    """What ``release`` may make. The first rule that selects a message decides; none: it is shown, drafts with a banner."""

    name: str = "drafts"
    rules: tuple[Rule, ...] = ()


@dataclass(frozen=True, slots=True)
class Collection:
    """Handouts in an order, as one book; title and introduction are messages of the interface, msgctxt ``collection``."""

    id: str
    title: str
    introduction: str
    articles: tuple[str, ...]
    """Slugs."""


OUTPUTS = {"html": "page", "epub": "book", "pdf": "sheet"}
"""What settings and the command line ask for -> the output of an edition."""
BILINGUAL = "bilingual"
"""Asked for: the same outputs of bilingual editions too; alone, their pages and books."""


@dataclass(frozen=True, slots=True)
class Project:
    """The library's settings (source/handouts.toml), checked."""

    root: str
    """Absolute path of the library's folder."""
    id: str
    title: str  # a message of the interface domain, msgctxt "library"
    publisher: str
    source_language: Language
    languages: tuple[Language, ...]
    """Target languages in the order of the settings, without the source language."""
    base_url: str = ""
    """Where build/ is published, ending in ``/``; empty if nowhere."""
    licence: str = ""
    licence_url: str = ""
    fonts: str = "auto"
    """``auto``: books carry a font of a script that readers may lack; ``none``: they do not."""
    min_translated: int = 80
    """Per cent of its messages that an edition needs."""
    clinic: Clinic = Clinic()
    outputs: tuple[str, ...] = ("html", "epub")
    """What a build makes: keys of ``OUTPUTS``, and ``bilingual``."""
    collections: tuple[Collection, ...] = ()
    policy: Policy = Policy()

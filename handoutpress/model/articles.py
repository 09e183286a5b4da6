"""A source article, compiled: its messages, and the markup around them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from handoutpress.model.problems import Place


@dataclass(frozen=True, slots=True)
class Segment:
    """One message of an article: a leaf block, an alt text, a title or a front-matter value, in document order."""

    msgid: str
    """The author's inline Markdown, one line (walk, form 1)."""
    context: str | None
    """gettext's msgctxt, of a closed set: ``meta.KEY``, ``heading``, ``cell``, ``term``, ``alt``,
    ``figure``, or the author's ``ctx=``."""
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
    figure: str = ""
    """Of words inside of a figure: the figure, relative to the article."""
    row: str = ""
    """In a table: the text of the row's first cell, if that is another one."""

    @property
    def key(self) -> tuple[str | None, str]:
        """What a catalog is asked for: (msgctxt, msgid)."""
        return self.context, self.msgid


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
    link_words: tuple[str, ...] = ()
    """Plain text of its links in order, of an image in one its alternative text; a link without words has an empty one."""


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
    counted: str = ""
    """The id that it has, or had in former editions, by its place among others: it answers, but moves with them."""


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
    take_home: bool = True
    """False if no take-home sheet is made of it."""


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

"""A handout while it is being translated, as pages for its translators and reviewers: never an edition, never in build/.

Pure: values in, HTML out. Every page says that it is a preview; its style and script are files of their own, so that a
Content-Security-Policy may forbid all others.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from handoutpress.markdown import RISK
from handoutpress.model import Language, Problem, Segment, visible
from handoutpress.outputs import templates
from handoutpress.reviews import Person

POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
"""The Content-Security-Policy of every page: the preview's own files, nothing of another host, no inline script."""

MEANINGS = {
    "translated": "You sign that the words are your translation, or that you have made them your own.",
    "revised": "You sign, as a second person, that you have compared every word.",
    "clinical": "You sign that what it says is medically right and safe.",
    "community": "You sign that people who read this language understand it.",
}
"""Stage -> what a signature at it says, for somebody who signs for the first time."""

ASSETS = {
    "as-read.css": "text/css; charset=utf-8",
    "preview.css": "text/css; charset=utf-8",
    "preview.js": "text/javascript; charset=utf-8",
}
"""Files that the pages ask for -> their type."""

_FOLDER = Path(__file__).parent / "theme" / "preview"
_ADDRESS = re.compile(r'<a href="[^"]*"')
_FIGURE = re.compile(r'src="figures:([^"]*)"')


@dataclass(frozen=True, slots=True)
class Block:
    """One message of a handout, in both languages, with all that a translator may want to know of it."""

    id: str
    """The same for the same message of the same article, whatever its words."""
    segment: Segment
    states: tuple[str, ...]
    """Its labels: ``to do``, ``fuzzy``, ``translated``, ``signed``; and ``finding``."""
    source: str
    """XHTML of the source's words."""
    target: str
    """XHTML of the translation; of the source where there is none that may be shown."""
    falls_back: bool
    """True if ``target`` are the source's words."""
    msgstr: str
    fuzzy: bool
    comments: tuple[str, ...]
    version: str
    """A hash of the entry as shown; empty if the catalog has no such entry."""
    place: str
    """Of the entry in its catalog, as ``path:line``."""
    stage: str = ""
    findings: tuple[Problem, ...] = ()
    terms: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """(in the source, what it may be called in the language)."""
    editor: str = ""
    """An address that opens the person's editor at the entry; empty if they named none."""

    @property
    def state(self) -> str:
        """The label that gives it its colour."""
        return "finding" if "finding" in self.states else self.states[0]


@dataclass(frozen=True, slots=True)
class Handout:
    """A handout side by side."""

    slug: str
    title: str
    source: Language
    language: Language
    catalog: str
    blocks: tuple[Block, ...] = ()
    problems: tuple[Problem, ...] = ()
    """What keeps a file from being read."""


@dataclass(frozen=True, slots=True)
class Row:
    """One handout in one language, on the list of all."""

    slug: str
    title: str
    language: Language
    total: int = 0
    translated: int = 0
    fuzzy: int = 0
    problem: str = ""
    """Why its catalog cannot be read, with the line."""


@dataclass(frozen=True, slots=True)
class DueBlock:
    """A message in front of a reviewer: one that they are asked about, or what stands beside it."""

    block: Block
    digest: str = ""
    """Of what would be signed; empty: nothing is asked about it."""
    blocked: bool = False
    why: str = ""
    changes: tuple[tuple[tuple[str, str], ...], ...] = ()
    """Of source and translation, word by word, since they were signed before: (``=``, ``-`` or ``+``, words)."""
    mine: bool = False
    """Whether the reviewer has signed it in this sitting."""


@dataclass(frozen=True, slots=True)
class Passage:
    """What stands together in the handout, under a heading or in a box, and may be signed together."""

    id: str
    above: tuple[str, ...]
    """The headings above it, the widest first."""
    role: str
    blocks: tuple[DueBlock, ...]

    @property
    def waiting(self) -> int:
        """How many of its messages can be signed."""
        return sum(bool(one.digest) and not one.blocked for one in self.blocks)


@dataclass(frozen=True, slots=True)
class Reviewing:
    """What is due for one person at one stage."""

    handout: Handout
    person: str
    name: str
    stage: str
    passages: tuple[Passage, ...] = ()
    due: int = 0
    others: int = 0
    ask: bool = False
    """Whether they are still to be asked who made the words."""


def asset(name: str) -> bytes:
    """Return a file of ``ASSETS``."""
    return (_FOLDER / name).read_bytes()


def shown(xhtml: str, base: str) -> str:
    """Return inline XHTML as a preview shows it: its links lead nowhere, its figures come from the preview itself."""
    still = _ADDRESS.sub('<a class="link"', xhtml)
    return templates.xhtml(_FIGURE.sub(lambda found: f'src="{base}figures/{found[1]}"', still))


def index_page(title: str, rows: Sequence[Row], problems: Sequence[Problem], base: str) -> bytes:
    """Return the list of handouts and languages; ``base`` is the path that every address of the preview begins with."""
    return _index(title, rows, problems, base, unread=False)


def unread_page(title: str, problems: Sequence[Problem], base: str) -> bytes:
    """Return what says in place of a page why there is none; a page that is open stays, and shows what is wrong."""
    return _index(title, (), problems, base, unread=True)


def _index(title: str, rows: Sequence[Row], problems: Sequence[Problem], base: str, *, unread: bool) -> bytes:
    values = {"title": title, "rows": rows, "problems": told(problems), "base": base, "visible": visible}
    return templates.render("preview/index.html.j2", values | {"place": "", "unread": unread})


Drawn = dict[str, tuple[Block, str]]
"""Id of a block -> the block and its HTML; it may be emptied at any moment."""


def handout_page(
    handout: Handout, base: str, stages: Sequence[str], people: Sequence[Person], kept: Drawn | None = None
) -> bytes:
    """Return a handout side by side; ``stages`` and ``people`` are those that may be chosen for a review.

    ``kept`` are blocks as they were drawn before: a save changes one of a hundred.
    """
    known, values = {} if kept is None else kept, _values(handout, base)

    def drawn(block: Block) -> str:
        before = known.get(block.id)
        if before is None or before[0] != block:
            text = templates.render("preview/block.html.j2", values | {"block": block}).decode()
            before = known[block.id] = block, text
        return templates.xhtml(before[1])

    return templates.render("preview/handout.html.j2", values | {"stages": stages, "people": people, "drawn": drawn})


def refusal_page(title: str, language: Language, reasons: Sequence[str], base: str) -> bytes:
    """Return a page in the place of one that no build would make, with why not."""
    values = {"title": f"{title}: {language.name}", "reasons": reasons, "base": base, "visible": visible, "place": ""}
    return templates.render("preview/refusal.html.j2", values)


def marked(page: bytes, base: str) -> bytes:
    """Return a page of a build with what says that it is none."""
    style = f'<link rel="stylesheet" href="{base}as-read.css" />\n</head>'.encode()
    return _BODY.sub(lambda found: found[0] + _MARK, page.replace(b"</head>", style, 1), count=1)


_BODY = re.compile(rb"<body[^>]*>")
_MARK = b'<p class="preview-only" lang="en" dir="ltr"><strong>Preview.</strong> Not an edition: never hand it out.</p>'


def review_page(reviewing: Reviewing, base: str) -> bytes:
    """Return what is due for a person, to agree with or to remark on."""
    values = _values(reviewing.handout, base) | {"reviewing": reviewing, "meaning": MEANINGS[reviewing.stage]}

    def row(item: DueBlock) -> object:
        return templates.xhtml(templates.render("preview/review-block.html.j2", values | {"item": item}).decode())

    values |= {"row": row, "digests": _digests}
    values["place"] = f"review/{values['place']}"
    return templates.render("preview/review.html.j2", values)


def _digests(passage: Passage) -> str:
    return " ".join(one.digest for one in passage.blocks if one.digest and not one.blocked)


def _values(handout: Handout, base: str) -> dict[str, object]:
    return {
        "handout": handout,
        "title": f"{handout.title}: {handout.language.name}",
        "problems": told(handout.problems),
        "base": base,
        "place": f"{handout.language.locale}/{handout.slug}",
        "shown": lambda xhtml: shown(xhtml, base),
        "visible": visible,
        "risk": RISK,
    }


def told(problems: Sequence[Problem]) -> list[dict[str, str]]:
    """Return problems as a page tells them, with nothing in them that hides or turns text."""
    return [
        {
            "severity": str(problem.severity),
            "code": problem.code,
            "place": str(problem.place),
            "text": visible(problem.text),
            "hint": visible(problem.hint),
        }
        for problem in problems
    ]

"""``check --fix``: the mechanical faults of translations mended in place; no other byte of a catalog changes."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from handoutpress import catalogs, checks, reviews
from handoutpress.checks import waivers
from handoutpress.model import Article, Catalog, HandoutError, Message, Place, Problem, Segment, Severity
from handoutpress.press import file_changes
from handoutpress.press.check import context_of, pairs
from handoutpress.press.opened_library.load import Library, Shelf, chosen, gather, load, shelf

MECHANICAL = frozenset({"HP422", "HP425", "HP426", "HP427", "HP432"})
"""What ``checks.fix`` mends: invisible characters, NFC, edge and double spaces, French spaces."""


@dataclass(frozen=True, slots=True)
class Repair:
    """A message that was mended, or one that was left as it is and why."""

    place: Place
    codes: tuple[str, ...]
    """Of the findings that are mended, or would be."""
    old: str
    new: str
    left: str = ""
    """Why it was left; empty: it was mended."""


@dataclass(frozen=True, slots=True)
class _Desk:
    """A catalog on the desk."""

    library: Library
    article: Article
    catalog: Catalog
    shelf: Shelf
    context: checks.Context


def fix(
    root: Path, languages: Iterable[str] = (), articles: Iterable[str] = (), codes: Iterable[str] = ()
) -> tuple[Repair, ...]:
    """Mend what is mechanical, and return what was mended and what was left for a person.

    ``codes`` narrows it to messages with one of these findings. Left alone is a message that somebody has signed (its
    sign-off would not hold any more), one with a waiver of such a finding, and one that would not be better in every
    way. HandoutError with the problems of every file that can't be read; the others are mended all the same.
    """
    library = load(root)
    problems: list[Problem] = []
    wanted = MECHANICAL & frozenset(codes) if codes else MECHANICAL
    slugs = frozenset(articles)
    done: list[Repair] = []
    for language in chosen(library, languages):
        found = gather(problems, lambda language=language: shelf(library, language))  # type: ignore[misc]
        if found:
            done += _mend_language(library, found, slugs, wanted)
    if problems:
        raise HandoutError(problems)
    return tuple(done)


def _mend_language(library: Library, found: Shelf, slugs: frozenset[str], wanted: frozenset[str]) -> Iterator[Repair]:
    for article, catalog in pairs(library, found):
        if slugs and article.slug not in slugs:
            continue
        mending = _Mending(library, article, catalog.path, found, wanted)
        file_changes.change(library.catalog_path(found.language, article.slug), library.root, mending, "check --fix")
        yield from mending.repairs


@dataclass(slots=True)
class _Mending:
    """What becomes of a catalog, whatever it holds by then."""

    library: Library
    article: Article
    path: str
    shelf: Shelf
    wanted: frozenset[str]
    repairs: list[Repair] = field(default_factory=list)

    def __call__(self, data: bytes | None) -> bytes | None:
        if data is None:
            return None
        catalog = catalogs.parse(data, self.path, self.shelf.language.locale)
        context = context_of(self.library, self.article, catalog, self.shelf)
        desk = _Desk(self.library, self.article, catalog, self.shelf, context)
        self.repairs, changes = _mend_catalog(desk, self.wanted)
        return catalogs.splice(data, changes, catalog.path) if changes else None


def _mend_catalog(desk: _Desk, wanted: frozenset[str]) -> tuple[list[Repair], dict[tuple[str | None, str], Message]]:
    messages = desk.catalog.by_key()
    changes: dict[tuple[str | None, str], Message] = {}
    repairs: list[Repair] = []
    for segment in dict.fromkeys(desk.article.segments):
        message = messages.get(segment.key)
        if message is None or not message.translated:
            continue
        new = checks.fix(message.msgid, message.msgstr, desk.shelf.language)
        if new == message.msgstr:
            continue
        repair, mended = _judge(desk, segment, message, new, wanted)
        if repair:
            repairs.append(repair)
            changes |= {message.key: mended} if not repair.left else {}
    return repairs, changes


def _judge(
    desk: _Desk, segment: Segment, message: Message, new: str, wanted: frozenset[str]
) -> tuple[Repair | None, Message]:
    """Return what becomes of a message, and the message as it would be; None if it has none of the wanted findings."""
    before = checks.check(segment, message, desk.context)
    mended = _carried(message, replace(message, msgstr=new))
    after = checks.check(segment, mended, desk.context)
    codes = tuple(sorted({problem.code for problem in before} & wanted))
    if not codes:
        return None, message
    why = _why_left(desk, segment, message, mended, _grave(before), _grave(after))
    return Repair(Place(desk.catalog.path, message.line), codes, message.msgstr, new, why), mended


def _grave(problems: Iterable[Problem]) -> set[str]:
    return {problem.code for problem in problems if problem.severity is not Severity.INFO}


def _why_left(
    desk: _Desk, segment: Segment, message: Message, mended: Message, before: Collection[str], after: Collection[str]
) -> str:
    if any(waivers.waived(message, code) for code in MECHANICAL):
        return "a waiver says that it is meant so"
    if set(after) - set(before):
        return f"mended it would have {', '.join(sorted(set(after) - set(before)))}"
    old, new = (reviews.digest(desk.article.meta.id, segment, text.msgstr) for text in (message, mended))
    if old != new and old in desk.shelf.signed.by_hash:
        return "it is signed: a change would void the sign-off"
    return ""


def _carried(message: Message, mended: Message) -> Message:
    """Return the mended message with those of its waivers bound to the new text that held for the old one."""
    held = {waivers.line(message, one.code, one.reason): one for one in waivers.read(message)[0]}
    comments = tuple(
        waivers.line(mended, held[line.strip()].code, held[line.strip()].reason) if line.strip() in held else line
        for line in message.comments
    )
    return replace(mended, comments=comments)

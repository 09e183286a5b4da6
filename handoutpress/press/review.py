"""``review``: what is due for a person at a stage, and their sitting: sign-offs in a file of its own, edits in the catalog."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from handoutpress import checks, reviews
from handoutpress.checks.folding import fold
from handoutpress.checks.glossary import Term, finder
from handoutpress.markdown import RISK
from handoutpress.model import (
    Article,
    Catalog,
    HandoutError,
    Language,
    Message,
    Place,
    Problem,
    Segment,
    Severity,
    error,
)
from handoutpress.press import file_changes
from handoutpress.press.article_changes.message_edit import Edit
from handoutpress.press.check import judge
from handoutpress.press.opened_library import interface_words
from handoutpress.press.opened_library.load import INTERFACE, Library, Shelf, chosen, load, shelf
from handoutpress.press.review_answers import signed_before
from handoutpress.reviews import Person, Record, policy
from handoutpress.settings import near


@dataclass(frozen=True, slots=True)
class Due:
    """A message that a person is asked to read at a stage."""

    article: Article
    segment: Segment
    message: Message
    digest: str
    stage: str
    """Where it stands: ``machine``, ``translated`` ..."""
    origin: str
    """Who made the words, as those say who signed them before; empty if nobody did, or none of them knew."""
    findings: tuple[Problem, ...] = ()
    terms: tuple[Term, ...] = ()
    before: tuple[str, str] | None = None
    """(msgid, msgstr) that were signed at this stage before; None if it never was."""
    why: str = ""
    """Why it is asked for again although its words did not change: the source's safety change."""

    @property
    def blocked(self) -> bool:
        """True if an error keeps it out of every edition: mend or waive that first."""
        return any(problem.severity is Severity.ERROR for problem in self.findings)


@dataclass(frozen=True, slots=True)
class Desk:
    """What a sitting works on."""

    library: Library
    article: Article
    shelf: Shelf
    person: Person
    stage: str
    path: Path
    """Of the catalog."""

    @property
    def name(self) -> str:
        """Path of the catalog as Places give it."""
        return self.library.name(self.path)


@dataclass(frozen=True, slots=True)
class Reviewed:
    """What came of a sitting."""

    path: str
    """The sitting's file; empty if nothing was signed."""
    signed: int
    edited: int
    left: int
    """Messages that are still due at this stage."""
    problems: tuple[Problem, ...] = ()
    """What could not be signed, and why."""
    others: int = 0
    """Messages that await another person's revision: this one translated them."""


def desk(root: Path, code: str, slug: str, by: str, stage: str) -> Desk:
    """Return what a person sits down to; HandoutError HP650 if they may not, HP651 if there is no such catalog.

    The slug ``handoutpress`` is what the pages say: the library's own catalog, and the package's words about danger.
    """
    return desk_in(load(root), code, slug, by, stage, shelf)


def desk_in(
    library: Library, code: str, slug: str, by: str, stage: str, shelf_of: Callable[[Library, Language], Shelf]
) -> Desk:
    """Return the same of a library that has been read; ``shelf_of`` gives what it has in a language."""
    language = chosen(library, [code])[0]
    article = next((item for item in library.articles if item.slug == slug), None)
    if article is None and slug != INTERFACE:
        hint = near(slug, [*(item.slug for item in library.articles), INTERFACE])
        raise HandoutError([error("HP651", Place("source"), f"there is no article {slug!r}", hint)])
    person = library.people.get(by)
    if person is None or (why := reviews.rights(person, stage, language)):
        text = f"{by!r} is not in {reviews.PEOPLE}" if person is None else why
        hint = "a maintainer of the library says there who may sign what: docs/reviewing.md"
        raise HandoutError([error("HP650", Place(reviews.PEOPLE), text, hint)])
    path = library.catalog_path(language, slug)
    own = shelf_of(library, language)
    if article is None and (words := interface_words.to_review(own.words, own.interface, library.name(path))).messages:
        article, own = interface_words.article(words), replace(own, catalogs={**own.catalogs, INTERFACE: words})
    if article is None or slug not in own.catalogs:
        hint = f"run: handoutpress update {language.locale}" if article else "the pages say what handoutpress ships"
        raise HandoutError([error("HP651", Place(library.name(path)), "there is no catalog to review", hint)])
    return Desk(library, library.needed(article, language), own, person, stage, path)


def due(at: Desk, catalog: Catalog | None = None) -> tuple[Due, ...]:
    """Return what is due: usable translations without a sign-off at the stage, blocks of risk roles first.

    What the person translated themselves is not due for their revision. ``catalog`` is the one to look at instead.
    """
    catalog = catalog or at.shelf.catalogs[at.article.slug]
    messages = catalog.by_key()
    limit = policy.safety(at.article)
    findings: dict[tuple[str | None, str], list[Problem]] = {}
    for key, problem in judge(at.library, at.article, catalog, at.shelf):
        findings.setdefault(key, []).append(problem)
    now, by = _digests(at.article, messages), at.person.id
    found = []
    for segment in dict.fromkeys(at.article.segments):
        mark = reviews.mark(at.article.meta.id, segment, messages.get(segment.key), at.shelf.signed, limit)
        if not mark.digest or at.stage in mark.stages or _own(at, mark.digest):
            continue
        item = Due(at.article, segment, messages[segment.key], mark.digest, mark.stage, _origin(mark))
        found.append(
            replace(
                item,
                findings=tuple(findings.get(segment.key, ())),
                terms=terms(segment, at.library, at.shelf),
                before=signed_before.likest(at.shelf.ledger.records, by, at.stage, segment.msgid, now),
                why=at.article.meta.safety[-1].what if mark.outdated else "",
            )
        )
    return tuple(sorted(found, key=lambda item: item.segment.role not in RISK))


def _origin(mark: reviews.Mark) -> str:
    said = {record.origin for record in (mark.records or mark.outdated) if record.origin}
    return "" if not said else "human" if said == {"human"} else reviews.MACHINE


def remembered_origin(at: Desk) -> str | None:
    """Return who made the words that the person signed last at this stage, as they said then; None if they never signed."""
    return signed_before.origin(at.shelf.ledger.records, at.person.id, at.stage)


def differences(item: Due) -> signed_before.Differences:
    """Return what changed since a sign-off at this stage, word by word, of source and translation; nothing if none did."""
    return signed_before.differences(item.before, (item.segment.msgid, item.message.msgstr))


def _digests(article: Article, messages: dict[tuple[str | None, str], Message]) -> set[str]:
    pairs = ((segment, messages.get(segment.key)) for segment in article.segments)
    return {reviews.digest(article.meta.id, segment, m.msgstr) for segment, m in pairs if m and m.translated}


def _own(at: Desk, digest: str) -> bool:
    """Return whether the person may not revise these words because they are their own."""
    return at.stage == "revised" and at.person.id in at.shelf.signed.authors.get(digest, ())


def waiting_for_others(at: Desk) -> int:
    """Return how many messages nobody has revised that this person may not revise, because the words are their own."""
    messages = at.shelf.catalogs[at.article.slug].by_key()
    limit = policy.safety(at.article)
    found = (
        reviews.mark(at.article.meta.id, segment, messages.get(segment.key), at.shelf.signed, limit)
        for segment in dict.fromkeys(at.article.segments)
    )
    return sum(bool(m.digest) and at.stage not in m.stages and _own(at, m.digest) for m in found)


def terms(segment: Segment, library: Library, own: Shelf) -> tuple[Term, ...]:
    """Return the terms of a language's glossary that stand in the source."""
    known = own.glossary.terms if own.glossary else ()
    text, locale = fold(segment.msgid), library.project.source_language.locale
    return tuple(term for term in known if any(finder(name, locale, exact=True).search(text) for name in term.source))


@dataclass(slots=True)
class Sitting:
    """One person at one desk on one day. Each sign-off is on the disk when ``agree`` returns, in a file of its own."""

    at: Desk
    today: date
    origin: str = ""
    """Where the words come from, if the person says so of all; else as signed before, else as they said it the last time."""
    usual: str = ""
    """Where words come from of which nobody has said it, if the person was asked and knows."""
    path: Path | None = None
    lines: int = 0
    signed: int = 0
    """Sign-offs that were not taken back."""
    edited: int = 0
    token: str = field(default_factory=lambda: secrets.token_hex(4))
    entered_by: str = ""
    """Who enters what the person answered elsewhere, and the number of that request; empty if they sit here."""
    request: str = ""

    def agree(self, item: Due, stage: str = "") -> Record:
        """Sign a message as it was shown; the words are signed, so nothing that changes meanwhile is signed with them."""
        limit = policy.safety(item.article)
        record = Record(
            id=f"{self.token}.{self.lines + 1}",
            person=self.at.person.id,
            date=self.today,
            stage=stage or self.at.stage,
            hash=item.digest,
            origin=self.origin or item.origin or self.usual or remembered_origin(self.at) or "",
            safety=limit.count,
            text=(item.segment.msgid, item.message.msgstr),
            asked=checks.open_questions.asked(item.findings),
            entered_by=self.entered_by,
            request=self.request,
        )
        self._write(record)
        self.signed += 1
        return record

    def revoke(self, record_id: str) -> None:
        """Take a sign-off of this sitting back."""
        self._write(Record(f"{self.token}.{self.lines + 1}", self.at.person.id, self.today, revokes=record_id))
        self.signed -= 1

    def _write(self, record: Record) -> None:
        folder = self.at.library.folder(self.at.shelf.language) / "reviews" / self.at.article.slug
        path = folder / f"{self.today.isoformat()}-{self.at.person.id}-{self.token}.jsonl"
        line = reviews.line(record)

        def added(data: bytes | None) -> bytes:
            """Return the sitting's file with the line; another's sitting is not ours to add to."""
            if data is not None and self.path is None:
                text, hint = "there is another sitting of that name", "begin anew: it gets another name"
                raise HandoutError([error("HP905", Place(self.at.library.name(path)), text, hint)])
            return (data or b"") + line

        file_changes.change(path, self.at.library.root, added, "review")
        self.path = path
        self.lines += 1

    def change(self, item: Due, msgstr: str | None = None, remark: str = "", *, doubted: bool = False) -> Due | None:
        """Write a translation or a remark into the catalog; return the message as it is now due.

        ``doubted``: the words are wrong, so the message becomes fuzzy and no edition shows it.
        None, with nothing written, if somebody else changed the message since it was shown.
        """
        edit = Edit(self.at.name, self.at.shelf.language.locale, item.message, msgstr, remark, doubted)
        file_changes.change(self.at.path, self.at.library.root, edit, "review")
        if edit.catalog is None:
            return None  # asked again, the person sees what the other wrote
        self.edited += msgstr is not None
        return self._again(item, edit.catalog)

    def _again(self, item: Due, catalog: Catalog) -> Due:
        message = catalog.by_key()[item.segment.key]
        found = [
            p for key, p in judge(self.at.library, item.article, catalog, self.at.shelf) if key == item.segment.key
        ]
        key = reviews.digest(item.article.meta.id, item.segment, message.msgstr)
        return replace(item, message=message, digest=key, findings=tuple(found))

    def result(self, left: int, problems: Iterable[Problem] = ()) -> Reviewed:
        """Return what came of it."""
        path = self.at.library.name(self.path) if self.path else ""
        return Reviewed(path, self.signed, self.edited, left, tuple(problems), waiting_for_others(self.at))


def sign(at: Desk, today: date, digests: Sequence[str] = (), origin: str = "") -> Reviewed:
    """Sign without asking: all that is due, or the messages whose digests begin so.

    What has an error is not signed (HP652); a digest that names no due message, or several, signs nothing (HP653).
    """
    waiting = due(at)
    wanted = _wanted(at, waiting, digests) if digests else waiting
    sitting = Sitting(at, today, origin)
    problems = []
    for item in wanted:
        if item.blocked:
            text = f"not signed: {next(p.text for p in item.findings if p.severity is Severity.ERROR)}"
            hint = "mend or waive what handoutpress check reports, then sign"
            problems.append(error("HP652", Place(at.name, item.message.line), text, hint))
        else:
            sitting.agree(item)
    return sitting.result(len(waiting) - sitting.signed, problems)


def _wanted(at: Desk, waiting: Sequence[Due], digests: Iterable[str]) -> list[Due]:
    found: list[Due] = []
    problems = []
    for digest in digests:
        matches = [item for item in waiting if item.digest.startswith(digest.lower())]
        if len(matches) != 1 or len(digest) < 6:
            text = f"{len(matches)} messages that are due have a digest that begins with {digest!r}"
            problems.append(error("HP653", Place(at.name), text, "--list shows them; six digits or more name one"))
        found += matches
    if problems:
        raise HandoutError(problems)
    return list(dict.fromkeys(found))

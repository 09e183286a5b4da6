"""Under what terms editions are made: drafts with their banner, or what the policy of a release allows on a day."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from handoutpress import checks, reviews
from handoutpress.editions import UNSIGNED, Signing
from handoutpress.library import articles
from handoutpress.model import Article, Catalog, Message, Place, Problem, error, warning
from handoutpress.press.opened_library import interface_words
from handoutpress.press.opened_library.load import Library, Shelf
from handoutpress.press.production import danger_words, held_questions
from handoutpress.reviews import Mark, Record, policy
from handoutpress.reviews.policy import Hold
from handoutpress.reviews.recalls import Copy

Key = tuple[str | None, str]

WARN_DAYS = 30
"""Days before ``review-by`` on which the warnings begin."""

OUTPUTS = ("page", "book", "sheet")


@dataclass(frozen=True, slots=True)
class Terms:
    """What a verb asks of the editions that it makes."""

    release: bool = False
    """True: only what the policy allows. False: drafts too, each with its banner."""
    today: date | None = None
    """The day by which ``review-by`` is judged, in a release."""
    released: tuple[Copy, ...] = ()
    """Every file that was ever released, in a release: a new question takes none of them back."""


DRAFTS = Terms()


def signing(
    library: Library,
    article: Article,
    catalog: Catalog | None,
    shelf: Shelf,
    terms: Terms,
    findings: Iterable[tuple[Key, Problem]] = (),
) -> Signing:
    """Return what sign-offs, policy, expiry and open questions say of an article in the shelf's language.

    ``findings`` are those of the checks on its translations, each with its message's key.
    """
    refused = _refused(library, article, shelf, terms)
    if catalog is None:
        return Signing(refused=refused)
    marks = reviews.marks(article, catalog, shelf.signed, policy.safety(article))
    questions = held_questions.of(article, findings, marks)
    if not terms.release:
        return _drafted(library, shelf, marks, frozenset(question.segment.key for question in questions))
    if held_questions.released_before(article, catalog, shelf.language.tag, terms.released):
        questions = ()
    words = danger_words.judged(library, article, shelf)
    rules, messages = library.project.policy, catalog.by_key()
    held = {name: policy.holds(rules, article, messages, marks, shelf.language.locale, name) for name in OUTPUTS}
    outputs = tuple(name for name in OUTPUTS if not any(hold.rule.otherwise == "refuse" for hold in held[name]))
    whole = [hold for hold in held["page"] if hold.rule.otherwise == "refuse"]
    others = [hold for name in outputs for hold in held[name]]
    return Signing(
        marks=marks,
        people=library.people,
        unreviewed=frozenset(article.segments[h.index].key for h in others if h.rule.otherwise == "fall-back"),
        lacking=words.lacking or any(hold.rule.otherwise == "banner" for hold in others),
        refused=(*refused, *_lapsed(article, marks), *_unsigned(article, whole, "must be"), *words.refused),
        danger=words.marks,
        unanswered=frozenset(question.segment.key for question in questions),
        withheld=(
            *_unsigned(article, [h for h in held["page"] if h.rule.otherwise == "fall-back"], "are not"),
            *held_questions.sentences(questions),
        ),
        outputs=outputs,
        problems=(
            *_problems(article, catalog, shelf, held["page"]),
            *words.problems,
            *held_questions.problems(questions, catalog, shelf.language, article.slug),
        ),
    )


def _drafted(library: Library, shelf: Shelf, marks: tuple[Mark, ...], asked: frozenset[Key]) -> Signing:
    if not shelf.signed.by_hash and not asked:
        return UNSIGNED
    danger = interface_words.marks(shelf.words, shelf.interface, shelf.signed)
    return Signing(marks, library.people, held=asked, danger=danger)


def _refused(library: Library, article: Article, shelf: Shelf, terms: Terms) -> tuple[str, ...]:
    """Return what forbids a release whatever was signed: an unreadable ledger, a review date gone by, checks that lack."""
    if not terms.release:
        return ()
    reasons = []
    if not shelf.signed.sound:
        reasons.append("a sign-off cannot be read and may be a revocation (handoutpress check names it)")
    if terms.today and terms.today > article.meta.review_by:
        reasons.append(f"it was to be reviewed by {article.meta.review_by}")
    if shelf.language != library.project.source_language:
        unknown = checks.known_families.unknown(shelf.language)
        if lacking := [name for name in library.project.policy.looked_at if name in unknown]:
            reasons.append(f"the policy asks for checks that do not know {shelf.language.name}: {', '.join(lacking)}")
    return tuple(reasons)


def _lapsed(article: Article, marks: Iterable[Mark]) -> list[str]:
    """Return a reason if a safety change made sign-offs stale: no policy is so mild that this may go out unread."""
    count = sum(mark.lapsed for mark in marks)
    newest = policy.safety(article).newest
    return [f"{count} of the messages must be read again after the safety change of {newest}"] if count else []


def _unsigned(article: Article, held: Iterable[Hold], verb: str) -> list[str]:
    """Return a sentence for each kind of message that a rule keeps out: how many, which rule, what would satisfy it."""
    counts = Counter((article.segments[hold.index].role, hold.rule.name, hold.words) for hold in held)
    return [
        f"{count} of the messages {_where(role)} {verb} {words} ({rule})"
        for (role, rule, words), count in counts.items()
    ]


def _where(role: str) -> str:
    return f"in {role!r} blocks" if role else "outside of any role"


def _problems(article: Article, catalog: Catalog, shelf: Shelf, held: Iterable[Hold]) -> Iterator[Problem]:
    """Yield HP640 for each message that the policy keeps out, on its line in the catalog."""
    messages = catalog.by_key()
    for hold in held:
        if hold.rule.otherwise == "banner":
            continue
        segment = article.segments[hold.index]
        what = "refuses the edition" if hold.rule.otherwise == "refuse" else "shows the source"
        text = f"a message {_where(segment.role)} is not {hold.words}: {hold.rule.name} {what}"
        hint = f"handoutpress review {shelf.language.locale} {article.slug} --stage {hold.lacking[0]} --by PERSON"
        yield error("HP640", Place(catalog.path, messages[segment.key].line), text, hint)


def expiry(article: Article, day: date) -> list[Problem]:
    """Return HP630 in the last days before an article's review date, HP631 after it; HP129 before it was revised."""
    due = article.meta.review_by
    if article.meta.revised > day:
        text = f"revised {article.meta.revised} is in the future: today is {day}"
        return [warning("HP129", Place(article.path), text, "readers would see that day: write the day of the change")]
    hint = "read it again, mend it, and set revised and review-by"
    if day > due:
        return [error("HP631", Place(article.path), f"was to be reviewed by {due}; release refuses it", hint)]
    if day + timedelta(days=WARN_DAYS) >= due:
        return [
            warning("HP630", Place(article.path), f"is to be reviewed by {due}; after that release refuses it", hint)
        ]
    return []


def due(root: Path, day: date) -> tuple[Problem, ...]:
    """Return HP630 and HP631 of every article of the library in ``root``."""
    return tuple(problem for article in articles.read_all(root.resolve()) for problem in expiry(article, day))


def signature_problems(library: Library, shelf: Shelf) -> list[Problem]:
    """Return every finding on the ledger of a language: of its lines, its people, and of words that changed since."""
    known: set[str] = set()
    problems = list(shelf.signed.problems)
    pairs = [(article, shelf.catalogs.get(article.slug)) for article in library.articles]
    words = interface_words.to_review(shelf.words, shelf.interface, "")
    pairs.append((interface_words.article(words), words))
    for article, catalog in pairs:
        messages = catalog.by_key() if catalog and shelf.ledger.records else {}
        keys = [_digest(article, index, messages) for index in range(len(article.segments))]
        known.update(keys)
        problems += reviews.carried_in_risk(article, keys, shelf.ledger)
        problems += _outdated(article, keys, shelf) if catalog else []
        emptied = _emptied(article, messages, shelf)
        known.update(record.hash for _, record in emptied)
        problems += _told_emptied(emptied, catalog, shelf) if catalog else []
    return problems + reviews.unmatched(shelf.ledger, known)


def _digest(article: Article, index: int, messages: dict[tuple[str | None, str], Message]) -> str:
    segment = article.segments[index]
    message = messages.get(segment.key)
    return reviews.digest(article.meta.id, segment, message.msgstr) if message and message.msgstr else ""


def _emptied(
    article: Article, messages: dict[tuple[str | None, str], Message], shelf: Shelf
) -> list[tuple[Message, Record]]:
    """Return the messages that stand empty although somebody signed a translation of them, with that sign-off."""
    empty = {key: message for key, message in messages.items() if not message.msgstr}
    words = reviews.signed_words(article, shelf.signed) if empty else {}
    return [(message, words[key]) for key, message in empty.items() if key in words]


def _told_emptied(emptied: Sequence[tuple[Message, Record]], catalog: Catalog, shelf: Shelf) -> list[Problem]:
    """Return HP461 on the first of those messages."""
    if not emptied:
        return []
    message, record = emptied[0]
    hint = (
        f"handoutpress update {shelf.language.locale} offers the signed words again (fuzzy, until somebody has looked)"
    )
    text = f"translations that were signed are gone: {len(emptied)}; the first, of {record.date}, is missing here"
    return [warning("HP461", Place(catalog.path, message.line), text, hint)]


def _outdated(article: Article, keys: Iterable[str], shelf: Shelf) -> list[Problem]:
    """Return HP632 if a safety change of the source has made sign-offs of this language stale."""
    limit = policy.safety(article)
    stale = [r for key in keys for r in shelf.signed.by_hash.get(key, ()) if limit.outdates(r)]
    if not stale:
        return []
    what = article.meta.safety[-1].what
    text = f"{len(stale)} sign-offs are older than the safety change of {limit.newest}: {what}"
    path = shelf.catalogs[article.slug].path
    return [
        warning("HP632", Place(path), text, f"handoutpress review {shelf.language.locale} {article.slug} asks again")
    ]

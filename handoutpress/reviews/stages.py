"""From what holds of a ledger to where each message and an edition stand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from handoutpress.markdown import RISK
from handoutpress.model import Article, Catalog, Message, Problem, Segment, Severity, Signature, State, error
from handoutpress.reviews.ledger import Ledger, Signed
from handoutpress.reviews.people import People, Person
from handoutpress.reviews.sign_off import STAGES, Record, digest

MACHINE = "machine"
"""The stage of words that nobody signed."""


@dataclass(frozen=True, slots=True)
class Safety:
    """The safety changes that a source names: how many, and the newest one's day."""

    count: int = 0
    newest: date | None = None

    def outdates(self, record: Record) -> bool:
        """Return whether a sign-off was given before the newest safety change, or without knowing of all of them."""
        if self.newest is None or record.date < self.newest:
            return self.newest is not None
        return record.date == self.newest if record.safety is None else record.safety < self.count


UNCHANGED = Safety()


@dataclass(frozen=True, slots=True)
class Mark:
    """Where one message stands: whose sign-offs hold for just these words in just this place."""

    digest: str = ""
    """What a sign-off of it would be bound to; empty while there is nothing to sign (no translation, or fuzzy)."""
    records: tuple[Record, ...] = ()
    outdated: tuple[Record, ...] = ()
    """Sign-offs of these words that a safety change of the source has made stale."""
    qualified: frozenset[str] = frozenset()
    """Stages that a person with a proven qualification signed."""

    @property
    def stages(self) -> frozenset[str]:
        """The stages signed."""
        return frozenset(record.stage for record in self.records)

    @property
    def answered(self) -> frozenset[str]:
        """The codes of the checks' questions that stood beside the words when somebody signed them."""
        return frozenset(code for record in self.records for code in record.asked)

    @property
    def lapsed(self) -> bool:
        """True if somebody signed it, but nobody has since the newest safety change."""
        return bool(self.outdated) and not self.records

    @property
    def origin(self) -> str:
        """``human`` only if somebody vouches for it and nobody says ``machine``."""
        origins = {record.origin for record in self.records if record.origin}
        return "human" if origins == {"human"} else MACHINE

    @property
    def stage(self) -> str:
        """The highest stage reached: each needs those below it, but a reviser stands for the translator."""
        return ladder(self.stages)


NONE = Mark()


def ladder(stages: Iterable[str]) -> str:
    """Return the highest stage of those signed under which none is missing; revised implies translated."""
    signed = set(stages)
    if "revised" in signed:
        signed.add("translated")
    reached = MACHINE
    for stage in STAGES:
        if stage not in signed:
            break
        reached = stage
    return reached


def mark(
    article_id: str, segment: Segment, message: Message | None, signed: Signed, safety: Safety = UNCHANGED
) -> Mark:
    """Return where a message stands in the place of a segment; a fuzzy flag or a missing translation suspends all."""
    if message is None or not message.translated:
        return NONE
    key = digest(article_id, segment, message.msgstr)
    found = [r for r in signed.by_hash.get(key, ()) if not (r.carried and segment.role in RISK)]
    live = tuple(record for record in found if not safety.outdates(record))
    return Mark(
        digest=key,
        records=live,
        outdated=tuple(record for record in found if safety.outdates(record)),
        qualified=frozenset(record.stage for record in live if signed.people[record.person].qualified),
    )


def marks(article: Article, catalog: Catalog, signed: Signed, safety: Safety = UNCHANGED) -> tuple[Mark, ...]:
    """Return where each segment of an article stands, by its index."""
    if not signed.by_hash:  # a library that nobody signed pays nothing
        return (NONE,) * len(article.segments)
    messages = catalog.by_key()
    return tuple(mark(article.meta.id, s, messages.get(s.key), signed, safety) for s in article.segments)


def common(found: Iterable[Mark]) -> frozenset[str]:
    """Return the stages that all of them have; none of no mark."""
    stages = [item.stages for item in found]
    return frozenset.intersection(*stages) if stages else frozenset()


def unmatched(ledger: Ledger, known: set[str]) -> list[Problem]:
    """Return a note (HP605) a file on how many of its sign-offs are of words that no catalog holds any more."""
    totals: Counter[str] = Counter()
    lost: dict[str, list[Record]] = {}
    for record in ledger.records:
        if record.revokes:
            continue
        totals[record.path] += 1
        if record.hash not in known:
            lost.setdefault(record.path, []).append(record)
    hint = "nothing to do: edited words need a new sign-off, and handoutpress review asks for it"
    return [
        Problem("HP605", Severity.INFO, found[0].place, f"{_of(len(found), totals[path])} no message of today", hint)
        for path, found in lost.items()
    ]


def _of(count: int, total: int) -> str:
    return f"{count} of the {total} sign-offs here {'matches' if count == 1 else 'match'}"


def carried_in_risk(article: Article, found: Sequence[str], ledger: Ledger) -> list[Problem]:
    """Return HP608 for carried sign-offs of messages in blocks that a person must read again.

    ``found`` is the digest of each segment by its index, empty where there is none.
    """
    risky = {key: s.role for s, key in zip(article.segments, found, strict=True) if key and s.role in RISK}
    hint = "somebody must read it again; this sign-off does not count"
    return [
        error("HP608", record.place, f"a sign-off was carried over into a {risky[record.hash]!r} block", hint)
        for record in ledger.records
        if record.carried and record.hash in risky
    ]


def state(shown: Sequence[Mark], people: People, *, lacking: bool = False) -> State:
    """Return where an edition stands by the marks of the messages that it shows in its language.

    The signatures are those of stages that all of them have, lowest first; who wishes no name is one nameless signature.
    """
    everywhere = common(shown)
    latest: dict[tuple[str, str], date] = {}
    for record in (record for item in shown for record in item.records if record.stage in everywhere):
        key = (record.stage, record.person)
        latest[key] = max(latest.get(key, record.date), record.date)
    signatures = {_signature(stage, people[name], day) for (stage, name), day in latest.items()}
    ordered = sorted(signatures, key=lambda s: (STAGES.index(s.stage), not s.name, s.name, s.date))
    stage = min((item.stage for item in shown), key=(MACHINE, *STAGES).index, default=MACHINE)
    return State(stage, tuple(ordered), lacking)


def _signature(stage: str, person: Person, day: date) -> Signature:
    if person.publish_name:
        return Signature(stage, person.name, person.qualification, day)
    return Signature(stage, "", "", day)


def newest(shown: Iterable[Mark]) -> date | None:
    """Return the day of the newest sign-off that holds; None of none."""
    return max((record.date for item in shown for record in item.records), default=None)

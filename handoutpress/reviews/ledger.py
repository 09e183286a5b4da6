"""The ledger of one language: every sitting's file read, and what of it holds."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from handoutpress.model import HandoutError, Language, Place, Problem, error, warning
from handoutpress.reviews.people import People, rights
from handoutpress.reviews.sign_off import NewerError, Record, record_of
from handoutpress.settings import file_presence

CLOSER = frozenset({"revised", "clinical"})
"""Stages that need a policy's word if somebody else enters them."""
_MOST = 20
"""Malformed lines that are reported one by one for a file."""


@dataclass(frozen=True, slots=True)
class Ledger:
    """All records of a language, in the order of their files' names; ``problems`` are lines that hold no record."""

    records: tuple[Record, ...] = ()
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Signed:
    """What of a ledger holds: nothing revoked, by people who may, no reviser who translated."""

    by_hash: Mapping[str, tuple[Record, ...]] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    authors: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Hash -> who signed the words as translated, revoked or not: they cannot revise them."""
    people: People = field(default_factory=dict)
    sound: bool = True
    """False if a line could not be read: it may have been a revocation, so nothing may be released on this ledger."""


NOTHING = Signed()


def read(folder: Path, root: Path) -> Ledger:
    """Return the ledger in ``folder`` (locales/LOCALE/reviews): the records of ``<article>/*.jsonl``.

    A record is found by its hash alone, so the name of its folder and file do not matter. HP601 for a line that holds no
    record, HP609 for a file that cannot be read.
    """
    records: list[Record] = []
    problems: list[Problem] = []
    for path in sorted(folder.glob("*/*.jsonl")):
        name = path.relative_to(root).as_posix()
        try:
            text = file_presence.read(path, root).decode("utf-8-sig")
        except (HandoutError, UnicodeDecodeError):
            hint = "restore it from git; a sitting's file is ASCII"
            problems.append(error("HP609", Place(name), "the sign-offs cannot be read", hint))
            continue
        found, faults = parse(text, name)
        records += found
        problems += faults
    return Ledger(tuple(records), tuple(problems))


def parse(text: str, path: str) -> tuple[list[Record], list[Problem]]:
    """Return the records of a sitting's file, and a problem for each line that holds none."""
    lines = text.split("\n")
    numbered = [(number, stripped) for number, content in enumerate(lines, 1) if (stripped := content.strip())]
    if all(content[0] == "{" and content[-1] == "}" for _, content in numbered):
        try:  # all lines at once: much faster than one by one
            values = json.loads(f"[{','.join([content for _, content in numbered])}]")
            if len(values) == len(numbered):
                pairs = zip(values, numbered, strict=True)
                return [record_of(value, path, number) for value, (number, _) in pairs], []
        except (ValueError, RecursionError):
            pass
    return _one_by_one(numbered, path)


def _one_by_one(lines: Iterable[tuple[int, str]], path: str) -> tuple[list[Record], list[Problem]]:
    records: list[Record] = []
    problems: list[Problem] = []
    for number, content in lines:
        try:
            records.append(record_of(json.loads(content), path, number))
        except NewerError as fault:
            hint = "take the version of handoutpress that wrote it, or a newer one; nothing is released until then"
            problems.append(error("HP614", Place(path, number), str(fault), hint))
        except json.JSONDecodeError:
            problems.append(_malformed(path, number, "it is not JSON"))
        except (ValueError, RecursionError) as fault:
            problems.append(_malformed(path, number, str(fault) if type(fault) is ValueError else "it is too deep"))
    if len(problems) > _MOST:
        problems[_MOST:] = [_malformed(path, 0, f"{len(problems) - _MOST} more lines hold no sign-off")]
    return records, problems


def _malformed(path: str, number: int, why: str) -> Problem:
    hint = "a sitting's file is only added to, by handoutpress review; restore the line from git"
    return error("HP601", Place(path, number), f"not a sign-off: {why}", hint)


def judge(
    ledger: Ledger, people: People, language: Language, horizon: date | None = None, entered: Collection[str] = ()
) -> Signed:
    """Return what of the ledger holds, and every finding: those of reading, HP602-HP604, HP606, HP607, HP613, HP615.

    ``entered`` are the stages above that of the translation that somebody may enter for another person.

    What was signed after ``horizon`` does not: no page shows a day that has not come, and no safety change is later than it.
    """
    revoked = {record.revokes for record in ledger.records if record.revokes}
    authors: dict[str, set[str]] = {}
    for record in ledger.records:
        if record.stage == "translated":
            authors.setdefault(record.hash, set()).add(record.person)
    live = list(_distinct(record for record in ledger.records if record.revokes or record.id not in revoked))
    problems = [*ledger.problems, *_identities(ledger.records), *_strangers(live, people, language)]
    problems += [*_early(live, horizon), *_by_others(live, people, entered)]
    by_hash: dict[str, tuple[Record, ...]] = {}
    for record in live:
        if horizon and record.date > horizon:
            continue
        person = people.get(record.person)
        if person is None or not person.may(record.stage, language.locale):
            continue  # a revocation has no stage: it has done its work above
        if not _entered_well(record, people, entered):
            continue
        if record.stage == "revised" and record.person in authors.get(record.hash, ()):
            problems.append(_own_reviser(record))
            continue
        by_hash[record.hash] = (*by_hash.get(record.hash, ()), record)
    return Signed(
        by_hash=by_hash,
        problems=tuple(problems),
        authors={key: frozenset(names) for key, names in authors.items()},
        people=people,
        sound=not ledger.problems,
    )


def _distinct(records: Iterable[Record]) -> Iterator[Record]:
    """Yield each record once: the same sitting may have come in by two branches under two names."""
    seen: set[tuple[str, str, str]] = set()
    for record in records:
        key = (record.id, record.hash or record.revokes, record.stage)
        if key not in seen:
            seen.add(key)
            yield record


def _early(records: Iterable[Record], horizon: date | None) -> Iterator[Problem]:
    """Yield HP613, one a file, for sign-offs of a day that has not come."""
    first: dict[str, Record] = {}
    for record in records:
        if horizon and record.stage and record.date > horizon:
            first.setdefault(record.path, record)
    hint = "set the clock of the computer it was signed on, and sign again; until that day it does not count"
    for record in first.values():
        yield error("HP613", record.place, f"signed on {record.date}, a day that has not come yet", hint)


def _entered_well(record: Record, people: People, entered: Collection[str]) -> bool:
    """Return whether a sign-off counts, as far as somebody entered it for another person."""
    if record.entered_by in ("", record.person):
        return True
    return record.entered_by in people and (record.stage not in CLOSER or record.stage in entered)


def _by_others(records: Iterable[Record], people: People, entered: Collection[str]) -> Iterator[Problem]:
    """Yield HP615, one a file, for sign-offs that do not count because somebody else entered them."""
    first: dict[tuple[str, str], Record] = {}
    for record in records:
        if record.stage and not _entered_well(record, people, entered):
            first.setdefault((record.path, record.stage), record)
    for record in first.values():
        text = f"{record.stage!r} of {record.person!r} was entered by {record.entered_by!r}: it does not count"
        hint = f'sign it yourself; or say in the settings: [policy] entered = ["{record.stage}"]'
        if record.entered_by not in people:
            hint = f"add {record.entered_by!r} to source/people.toml if they may enter what others answered"
        yield warning("HP615", record.place, text, hint)


def _own_reviser(record: Record) -> Problem:
    text = f"{record.person!r} revised words that {record.person!r} translated"
    return error("HP604", record.place, text, "a second person must revise them; this sign-off does not count")


def _strangers(records: Iterable[Record], people: People, language: Language) -> Iterator[Problem]:
    """Yield one problem a file, person and stage: HP602 for an unknown person, HP603 for one without the right."""
    seen: set[tuple[str, str, str]] = set()
    for record in records:
        key = (record.path, record.person, record.stage)
        if key in seen:
            continue
        seen.add(key)
        person = people.get(record.person)
        if person is None:
            hint = "add them to source/people.toml, or revoke what they signed; until then it does not count"
            yield error("HP602", record.place, f"{record.person!r} is not in source/people.toml", hint)
        elif record.stage and (why := rights(person, record.stage, language)):
            hint = "say so in source/people.toml if they may; until then it does not count"
            yield error("HP603", record.place, f"{why}, but did so here", hint)


def _carries(one: Record, other: Record) -> bool:
    """Return whether two records are one sign-off, carried along: they share its id, so a revocation takes both back."""
    same = (one.person, one.stage, one.date) == (other.person, other.stage, other.date)
    return same and bool(one.carried or other.carried)


def _identities(records: Iterable[Record]) -> Iterator[Problem]:
    """Yield HP606 for an id that two different records have, and HP607 for a revocation of nothing."""
    known: dict[str, Record] = {}
    for record in records:
        other = known.setdefault(record.id, record)
        if other is not record and other != record and not _carries(record, other):
            text = f"id {record.id!r} is also that of another record, at {other.place}"
            yield warning(
                "HP606", record.place, text, "a revocation of it takes both back; sign again under another id"
            )
    for record in records:
        if record.revokes and record.revokes not in known:
            text = f"revokes {record.revokes!r}, which is not in the ledger"
            yield warning(
                "HP607", record.place, text, "look for a mistyped id, or a sitting's file that is not merged yet"
            )

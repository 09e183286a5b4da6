"""A review in the browser: what is due for a person, and their sign-offs, by the very functions of the verb ``review``."""

from __future__ import annotations

import threading
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from handoutpress import reviews
from handoutpress.markdown import RISK
from handoutpress.model import HandoutError, Language, Place, Severity, error
from handoutpress.outputs.preview import Block, DueBlock, Passage, Reviewing
from handoutpress.press import review
from handoutpress.press.opened_library import clock
from handoutpress.press.opened_library.load import Library, Shelf
from handoutpress.press.preview import blocks
from handoutpress.press.preview.last_good import Open
from handoutpress.press.review import Desk, Due, Sitting
from handoutpress.press.review_answers.passages import passages
from handoutpress.reviews import Record


@dataclass(frozen=True, slots=True)
class Asked:
    """Who reads what, as a page says it; ``review.desk`` judges whether they may."""

    language: str
    article: str
    person: str
    stage: str


@dataclass(slots=True)
class Sittings:
    """The sittings of this preview: one a person, handout, stage and day, each a file of its own."""

    opened: Open
    _kept: blocks.Kept = field(default_factory=dict)
    _open: dict[Asked, Sitting] = field(default_factory=dict)
    _signed: dict[Asked, list[Record]] = field(default_factory=dict)
    """What was signed in each and not taken back, the last one last."""
    _told: set[Asked] = field(default_factory=set)
    """In which of them they said who made the words, or that they do not know."""
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def due(self, asked: Asked) -> Reviewing:
        """Return what is due; HandoutError HP650 if they may not sign, HP651 if there is nothing to review."""
        at = self._desk(asked)
        shown = blocks.handout(at.library, at.article, at.shelf, (), self._kept)
        due = {item.segment: item for item in review.due(at)}
        left, found = dict(due), list[Passage]()
        mine = {record.text for record in self._signed.get(asked, ())}
        for passage in passages(at.article):
            rows = tuple(
                _row(block, left.pop(block.segment, None), mine) for block in (shown.blocks[i] for i in passage.indexes)
            )
            if any(row.digest or row.mine for row in rows):
                found.append(Passage(f"p-{rows[0].block.id}", passage.above, passage.role, rows))
        return Reviewing(
            shown,
            at.person.id,
            at.person.name,
            at.stage,
            tuple(sorted(found, key=lambda one: one.role not in RISK)),
            len(due),
            review.waiting_for_others(at),
            asked not in self._told and review.remembered_origin(at) is None,
        )

    def agree(self, asked: Asked, digests: Sequence[str], origin: str = "") -> str:
        """Sign messages as they were shown, and return what was done; empty, with none signed, if one of them has changed.

        HandoutError HP652 for what has an error, and as ``due``.
        """
        with self._lock:
            sitting = self._sitting(asked)
            waiting = {item.digest: item for item in review.due(sitting.at)}
            if not digests or not waiting.keys() >= set(digests):
                return ""
            wanted = [waiting[digest] for digest in dict.fromkeys(digests)]
            if blocked := [item for item in wanted if item.blocked]:
                place = Place(sitting.at.name, blocked[0].message.line)
                raise HandoutError([error("HP652", place, "not signed: a check finds an error in it", "mend it first")])
            if origin:
                sitting.usual = origin if origin in reviews.ORIGINS else ""
                self._told.add(asked)
            self._signed.setdefault(asked, []).extend(sitting.agree(item) for item in wanted)
            what = f"{len(wanted)} sentences" if len(wanted) > 1 else "Signed"
            return f"{what}{' signed' if len(wanted) > 1 else ''} by {sitting.at.person.name} as {asked.stage}."

    def undo(self, asked: Asked) -> str:
        """Take back the last sign-off of this sitting, and return what was done; empty if there is none to take back."""
        with self._lock:
            sitting, signed = self._open.get(asked), self._signed.get(asked, [])
            if sitting is None or not signed:
                return ""
            sitting.at = self._desk(asked)
            sitting.revoke(signed.pop().id)
            return "The last sign-off is taken back."

    def remark(self, asked: Asked, digest: str, text: str, *, wrong: bool = False) -> str:
        """Write a remark beside a message, and return what was done; empty, with nothing written, if it has changed.

        ``wrong``: the message becomes fuzzy, so that no edition shows it until somebody has looked at it.
        """
        with self._lock:
            sitting = self._sitting(asked)
            item = next((one for one in review.due(sitting.at) if one.digest == digest), None)
            said = " ".join(text.split())
            if item is None or sitting.change(item, remark=f"{asked.person}: {said}", doubted=wrong) is None:
                return ""
            if wrong:
                return (
                    "It is fuzzy now, with your words beside it: no edition shows it until somebody has looked at it."
                )
            return "The remark is in the catalog; nothing was signed."

    def _sitting(self, asked: Asked) -> Sitting:
        at, today = self._desk(asked), clock.today()
        sitting = self._open.get(asked)
        if sitting is None or sitting.today != today:
            sitting = self._open[asked] = Sitting(at, today)
            self._signed.pop(asked, None)
        sitting.at = at
        return sitting

    def _desk(self, asked: Asked) -> Desk:
        if asked.stage not in reviews.STAGES:
            raise HandoutError([error("HP650", Place(reviews.PEOPLE), f"there is no stage {asked.stage!r}")])
        library, problems = self.opened.library()
        if library is None or problems:  # what cannot be read now is not signed as it was
            raise HandoutError(problems)

        def shelf_of(library: Library, language: Language) -> Shelf:
            found, faults = self.opened.shelf(library, language, asked.article)
            if broken := [one for one in faults if one.severity is Severity.ERROR]:
                raise HandoutError(broken)
            return found

        return review.desk_in(library, asked.language, asked.article, asked.person, asked.stage, shelf_of)


def _row(block: Block, item: Due | None, signed: Collection[tuple[str, str] | None]) -> DueBlock:
    if item is None:
        return DueBlock(block, mine=(block.segment.msgid, block.msgstr) in signed)
    return DueBlock(block, item.digest, item.blocked, item.why, review.differences(item))

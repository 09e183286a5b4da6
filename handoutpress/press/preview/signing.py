"""A review in the browser: what is due for a person, and their sign-offs, by the very functions of the verb ``review``."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from pathlib import Path

from handoutpress import reviews
from handoutpress.model import HandoutError, Place, error
from handoutpress.outputs.preview import Block, DueBlock, Reviewing
from handoutpress.press import review
from handoutpress.press.opened_library import clock
from handoutpress.press.preview import blocks
from handoutpress.press.review import Desk, Due, Sitting


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

    root: Path
    _open: dict[Asked, Sitting] = field(default_factory=dict)
    _signed: dict[Asked, list[str]] = field(default_factory=dict)
    """The ids of what was signed in each and not taken back, the last one last."""
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def due(self, asked: Asked) -> Reviewing:
        """Return what is due; HandoutError HP650 if they may not sign, HP651 if there is nothing to review."""
        at = self._desk(asked)
        shown = blocks.handout(at.library, at.article, at.shelf, (), {})
        by_key: dict[tuple[str | None, str], Block] = {}
        for block in shown.blocks:
            by_key.setdefault(block.segment.key, block)
        rows = tuple(_row(item, by_key) for item in review.due(at))
        others = review.waiting_for_others(at)
        return Reviewing(shown, at.person.id, at.person.name, at.stage, rows, others, review.remembered_origin(at))

    def agree(self, asked: Asked, digest: str, origin: str = "") -> str:
        """Sign one message as it was shown, and return what was done; empty, with nothing signed, if it has changed.

        HandoutError HP652 for what has an error, and as ``due``.
        """
        with self._lock:
            item, sitting = self._item(asked, digest)
            if item is None:
                return ""
            if item.blocked:
                place = Place(sitting.at.name, item.message.line)
                raise HandoutError([error("HP652", place, "not signed: a check finds an error in it", "mend it first")])
            sitting.usual = origin if origin in reviews.ORIGINS else ""
            self._signed.setdefault(asked, []).append(sitting.agree(item).id)
            return f"Signed as {asked.stage} by {sitting.at.person.name}."

    def undo(self, asked: Asked) -> str:
        """Take back the last sign-off of this sitting, and return what was done; empty if there is none to take back."""
        with self._lock:
            sitting, signed = self._open.get(asked), self._signed.get(asked, [])
            if sitting is None or not signed:
                return ""
            sitting.at = self._desk(asked)
            sitting.revoke(signed.pop())
            return "The last sign-off is taken back."

    def remark(self, asked: Asked, digest: str, text: str, *, wrong: bool = False) -> str:
        """Write a remark beside a message, and return what was done; empty, with nothing written, if it has changed.

        ``wrong``: the message becomes fuzzy, so that no edition shows it until somebody has looked at it.
        """
        with self._lock:
            item, sitting = self._item(asked, digest)
            said = " ".join(text.split())
            if item is None or sitting.change(item, remark=f"{asked.person}: {said}", doubted=wrong) is None:
                return ""
            if wrong:
                return (
                    "It is fuzzy now, with your words beside it: no edition shows it until somebody has looked at it."
                )
            return "The remark is in the catalog; nothing was signed."

    def _item(self, asked: Asked, digest: str) -> tuple[Due | None, Sitting]:
        at, today = self._desk(asked), clock.today()
        sitting = self._open.get(asked)
        if sitting is None or sitting.today != today:
            sitting = self._open[asked] = Sitting(at, today)
            self._signed.pop(asked, None)
        sitting.at = at
        return next((item for item in review.due(at) if item.digest == digest), None), sitting

    def _desk(self, asked: Asked) -> Desk:
        if asked.stage not in reviews.STAGES:
            raise HandoutError([error("HP650", Place(reviews.PEOPLE), f"there is no stage {asked.stage!r}")])
        return review.desk(self.root, asked.language, asked.article, asked.person, asked.stage)


def _row(item: Due, by_key: dict[tuple[str | None, str], Block]) -> DueBlock:
    return DueBlock(by_key[item.segment.key], item.digest, item.blocked, item.why, review.differences(item))

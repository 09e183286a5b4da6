"""What the checks said of a message, remembered between builds: the same words need not be judged twice.

A verdict is kept under a hash of all that the checks look at: source, translation, waivers, language, glossary, link
targets and the checks' own version. So it is never wrong, only missing, and the file may be deleted at any time. It lies
outside of the library (``memo.place``): one that came with the library could call a wrong number right.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from handoutpress import checks, settings
from handoutpress.model import Message, Place, Problem, Segment, Severity
from handoutpress.press.memo import place

FOLDER = "verdicts"
_OTHERS = 50_000
"""Verdicts that are kept though nobody asked for them this time."""

Row = list[tuple[str, Severity, str, str]]
"""[code, severity, text, hint] of each finding."""


def path(memory: Path, locale: str) -> Path:
    """Return where the verdicts of a language are kept in a library's memory."""
    return memory / FOLDER / f"{locale}.json"


class Verdicts:
    """The verdicts of one language, read from a file and written back with those that were used."""

    def __init__(self, memory: Path | None, locale: str) -> None:
        self.locale = locale
        self.known: dict[str, Row] = {}
        self.used: dict[str, Row] = {}
        self.fresh = False
        """Whether something was judged that was not known."""
        with suppress(OSError, ValueError):  # none yet, or one that a killed build left: judge again
            self.known = settings.json_as(place.read(path(memory, locale)) if memory else b"{}", dict[str, Row])

    def judge(
        self, messages: Sequence[tuple[Segment, Message]], context: checks.Context, salt: Salt
    ) -> list[tuple[Problem, ...]]:
        """Return what the checks say of each of some translated messages; ``salt`` stands for what all messages share.

        What is not known is checked together: that takes half the time.
        """
        keys = [_key(segment, message, salt) for segment, message in messages]
        new = {
            key: message
            for key, message in zip(keys, messages, strict=True)
            if key not in self.used and key not in self.known
        }
        for key, found in zip(new, checks.check_all(list(new.values()), context), strict=True):
            self.known[key] = [(p.code, p.severity, p.text, p.hint) for p in found]  # none found is a verdict, too
        self.fresh = self.fresh or bool(new)
        self.used |= {key: self.known[key] for key in keys if key not in self.used}
        at = [Place(context.path, message.line) for _, message in messages]
        return [_problems(self.used[key], place) for key, place in zip(keys, at, strict=True)]

    def learn(self, data: bytes) -> None:
        """Take over the verdicts of a file that another machine found just now of the same messages."""
        with suppress(ValueError):
            found = settings.json_as(data, dict[str, Row])
            self.fresh = self.fresh or bool(found)
            self.used |= found

    def keep(self, memory: Path | None, before: int = 0) -> None:
        """Remember what was judged, if something was that was not known; ``before``: as ``data``."""
        if memory and self.fresh:
            place.write(path(memory, self.locale), self.data(before))

    def data(self, before: int = 0) -> bytes:
        """Return the file: what was used since it was read, then as much of the rest as there is room for.

        ``before`` is how many verdicts this run used before it read the file, for which there is room besides.

        The rest may be another clinic's, or of languages and articles that were not asked for this time.
        """
        others = [item for item in self.known.items() if item[0] not in self.used][: _OTHERS + before]
        return json.dumps({**self.used, **dict(others)}, ensure_ascii=False, separators=(",", ":")).encode()


class Salt(NamedTuple):
    """A hash of what all messages of a catalog share: with the links of its article, and without."""

    linked: str
    unlinked: str


def salt(context: checks.Context) -> Salt:
    """Return a hash of what all messages of a catalog share: version, languages, links, glossary and link targets."""
    shared = (
        checks.VERSION,
        context.language.locale,
        context.source_language.locale,
        sorted(context.targets.items()),
        context.glossary,
    )
    told = repr(shared)
    return Salt(_hash(f"{told}{context.links!r}"), _hash(told))


def _problems(row: Row, place: Place) -> tuple[Problem, ...]:
    return tuple(Problem(code, severity, place, text, hint) for code, severity, text, hint in row)


def _key(segment: Segment, message: Message, salt: Salt) -> str:
    """Return the hash of all that the checks look at.

    The links of an article matter where a text may use one of their labels only: without brackets in either, the same
    sentence of several articles is judged once.
    """
    seed = salt.linked if "[" in segment.msgid or "[" in message.msgstr else salt.unlinked
    words = [seed, segment.context, segment.msgid, segment.kind, segment.role, segment.column]
    return _hash(json.dumps([*words, message.msgstr, message.comments], ensure_ascii=False, separators=(",", ":")))


def _hash(told: str) -> str:
    return hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()

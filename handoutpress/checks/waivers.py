"""Waivers: a person's word that a finding is meant so, bound to the text it was said about. HP451-HP453.

The form is a translator comment of the entry, which every PO tool keeps::

    # qa-ok: HP541 3f9c2a71 -- the Spanish verb negates by itself

The code, the first eight hex digits of the SHA-256 of the JSON array [msgctxt, msgid, msgstr] in NFC, two hyphens and a
reason. Any edit of source or translation makes another hash: the waiver is void, and says so. ``press check`` prints the
line to write. What keeps a message from being rendered at all (HP401-HP407, HP421) can't be waived.
"""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, replace

from handoutpress.model import Message, Place, Problem, Severity, warning

_MARK = re.compile(r"^\s*qa-ok\b", re.IGNORECASE)
_FORM = re.compile(r"^\s*qa-ok:\s*(HP\d{3})(?:\s+([0-9a-f]{8}))?\s+(?:--|—|–)\s*(\S.*)$")
NEVER = frozenset({"HP401", "HP402", "HP403", "HP404", "HP405", "HP406", "HP407", "HP421"})
"""Codes that no waiver helps against: the walk shows the source for such a message, waived or not."""


ACROSS = frozenset({"HP471", "HP472"})
"""Codes of findings across catalogs: ``conflicts.check`` asks for their waivers itself."""


@dataclass(frozen=True, slots=True)
class Waiver:
    """One waiver: ``hash`` is empty if it was written without one."""

    code: str
    hash: str
    reason: str


def text_hash(message: Message) -> str:
    """Return the eight hex digits that bind a waiver to a message."""
    parts = [message.context, message.msgid, message.msgstr]
    array = json.dumps(parts, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(unicodedata.normalize("NFC", array).encode("utf-8", "surrogatepass")).hexdigest()[:8]


def line(message: Message, code: str, reason: str) -> str:
    """Return the translator comment (without ``# ``) that waives a code for a message as it is now."""
    return _line(code, text_hash(message), reason)


def _line(code: str, bound: str, reason: str) -> str:
    return f"qa-ok: {code} {bound} -- {reason}"


def read(message: Message) -> tuple[tuple[Waiver, ...], tuple[str, ...]]:
    """Return (the waivers among a message's translator comments, the lines that look like one and are not)."""
    good: list[Waiver] = []
    bad: list[str] = []
    for comment in message.comments:
        if not _MARK.match(comment):
            continue
        match = _FORM.match(comment)
        if match:
            good.append(Waiver(match[1], match[2] or "", match[3]))
        else:
            bad.append(comment.strip())
    return tuple(good), tuple(bad)


def waived(message: Message, code: str) -> bool:
    """Return whether a message carries a valid waiver of the code."""
    return any(one.code == code and one.hash == text_hash(message) for one in read(message)[0])


def apply(problems: Iterable[Problem], message: Message, path: str) -> tuple[Problem, ...]:
    """Return the problems without the waived ones, and with a finding for each waiver that has no effect."""
    found = list(problems)
    if not (found or message.comments):
        return ()
    if not any(_MARK.match(comment) for comment in message.comments):
        return tuple(_offered(found, message))
    waivers, malformed = read(message)
    place, now = Place(path, message.line), text_hash(message)
    extra = [_malformed(text, place) for text in malformed]
    waived: set[str] = set()
    for waiver in waivers:
        problem = _useless(waiver, now, {problem.code for problem in found}, place)
        if problem:
            extra.append(problem)
        else:
            waived.add(waiver.code)
    return (*_offered([problem for problem in found if problem.code not in waived], message), *extra)


def _offered(found: list[Problem], message: Message) -> list[Problem]:
    """Return findings, those that a person must acknowledge with the line that does so in their hints."""
    if not any(problem.severity is Severity.ACKNOWLEDGE for problem in found):
        return found
    bound = text_hash(message)
    return [
        replace(problem, hint=f"{problem.hint}: # {_line(problem.code, bound, 'reason')}")
        if problem.severity is Severity.ACKNOWLEDGE
        else problem
        for problem in found
    ]


def _malformed(text: str, place: Place) -> Problem:
    return warning("HP453", place, f"not a waiver: '{text}'", "write: # qa-ok: HPnnn hash -- reason")


def _useless(waiver: Waiver, now: str, codes: set[str], place: Place) -> Problem | None:
    """Return why a waiver has no effect; None if it has one."""
    if waiver.code in NEVER:
        hint = "mend the translation and delete the comment"
        return warning("HP451", place, f"{waiver.code} can not be waived: such a message is never shown", hint)
    if waiver.code not in codes | ACROSS:
        return warning(
            "HP451", place, f"the waiver of {waiver.code} has no effect: nothing to waive", "delete the comment"
        )
    if waiver.hash != now:
        text = f"the waiver of {waiver.code} is {'for another text' if waiver.hash else 'not bound to the text'}"
        hint = f"read both texts again; if it is still meant so, write: # qa-ok: {waiver.code} {now} -- {waiver.reason}"
        return warning("HP452", place, text, hint)
    return None

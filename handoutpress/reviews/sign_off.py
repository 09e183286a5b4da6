"""One sign-off: the hash of what was read, and a line of JSON for it."""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Any

from handoutpress.model import Place, Segment

FORM = 1
"""Version of the key's form; it changes with the form of msgids, since a reviewer then read other words."""

STAGES = ("translated", "revised", "clinical", "community")
"""What a person can sign, lowest first."""

ORIGINS = ("human", "machine")
"""Where the words come from, as far as the signer knows."""

NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}").fullmatch
"""What an id looks like, of a person as of a record: it stands in file names."""
_CODE = re.compile(r"HP\d{3}").fullmatch
_DIGEST = re.compile(r"[0-9a-f]{64}").fullmatch
LINES = 2
"""The newest form of a line that this version reads and writes. Form 2 says by whom it was entered, and from which request;
whatever needs neither is still written as form 1, which has no number."""
_KEYS = frozenset({"id", "stage", "person", "date", "origin", "hash", "revokes", "carried", "safety", "text", "asked"})
_SECOND = frozenset({"form", "entered-by", "request"})


class NewerError(ValueError):
    """A line has a form that only a newer handoutpress knows."""


@dataclass(frozen=True, slots=True)
class Carried:
    """A sign-off that a mere correction of the source took along: who decided so, and why."""

    by: str
    why: str


@dataclass(frozen=True, slots=True)
class Record:
    """A line of the ledger: somebody signed a message, or took a sign-off back (``revokes``)."""

    id: str
    person: str
    """An id in source/people.toml."""
    date: date
    """The day of the sign-off."""
    stage: str = ""
    """One of ``STAGES``; empty in a revocation."""
    hash: str = ""
    """``digest`` of what was read; empty in a revocation."""
    origin: str = "machine"
    """One of ``ORIGINS``; empty if the signer does not know, or nobody asked them: a line without it."""
    revokes: str = ""
    """The id of the record that no longer holds; wins whatever the order."""
    carried: Carried | None = None
    safety: int | None = None
    """How many safety changes the source named when it was read; None if nobody noted it."""
    text: tuple[str, str] | None = None
    """(msgid, msgstr) that were read, for a comparison later; the hash alone decides."""
    asked: tuple[str, ...] = ()
    """Codes of the questions of the checks that stood beside the words when they were signed: it answers these."""
    entered_by: str = ""
    """Who entered what the person answered on paper or in a review file; empty if they signed here themselves."""
    request: str = ""
    """The number of the review file that it was answered in."""
    path: str = field(default="", compare=False)
    """The sitting's file, relative to the library's root."""
    number: int = field(default=0, compare=False)
    """The line in it, from 1."""

    @property
    def place(self) -> Place:
        """Where it stands."""
        return Place(self.path, self.number)


def digest(article_id: str, segment: Segment, msgstr: str) -> str:
    """Return the key of a sign-off: 64 hex digits, SHA-256 over what a reviewer reads of a message and where it stands.

    The bytes are the compact JSON array [form, article id, role, msgctxt, msgid, msgstr] in NFC and UTF-8; so any edit of
    either side, another role or another article is another key.
    """
    words = [FORM, article_id, segment.role, segment.context, segment.msgid, msgstr]
    text = unicodedata.normalize("NFC", json.dumps(words, ensure_ascii=False, separators=(",", ":")))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def line(record: Record) -> bytes:
    """Return a record as a line of a ledger's file: JSON in ASCII, so that no editor can change what it holds."""
    data: dict[str, Any] = {"id": record.id}
    if record.revokes:
        data |= {"person": record.person, "date": record.date.isoformat(), "revokes": record.revokes}
    else:
        data |= {"stage": record.stage, "person": record.person, "date": record.date.isoformat()}
        data |= {"origin": record.origin} if record.origin else {}
        data["hash"] = record.hash
    if record.safety is not None:
        data["safety"] = record.safety
    if record.carried:
        data["carried"] = {"by": record.carried.by, "why": record.carried.why}
    if record.asked:
        data["asked"] = list(record.asked)
    if record.text:
        data["text"] = list(record.text)
    if record.entered_by:
        data |= {"form": LINES, "entered-by": record.entered_by, "request": record.request}
    return (json.dumps(data) + "\n").encode("ascii")


def record_of(data: object, path: str, number: int) -> Record:
    """Return the record that a parsed line holds; ValueError with what is wrong with it, in words."""
    if not isinstance(data, dict):
        raise ValueError("it is not an object in braces")
    form = data.get("form", 1)
    if type(form) is int and form > LINES:
        raise NewerError(f"made by a newer handoutpress: its form is {form}, this version knows 1 to {LINES}")
    known = _KEYS if form == 1 else _KEYS | _SECOND
    if form not in (1, 2) or not data.keys() <= known:
        raise ValueError(f"unknown key {min(data.keys() - known, default='form')!r}")
    if "revokes" in data:
        revoked = _name(data, "revokes")
        return Record(_name(data, "id"), _name(data, "person"), _day(data), revokes=revoked, path=path, number=number)
    record = Record(
        _name(data, "id"),
        _name(data, "person"),
        _day(data),
        data.get("stage", ""),
        data.get("hash", ""),
        _origin(data),
        "",
        _carried(data["carried"]) if "carried" in data else None,
        data.get("safety"),
        _text(data["text"]) if "text" in data else None,
        _codes(data["asked"]) if "asked" in data else (),
        _name(data, "entered-by") if "entered-by" in data else "",
        _name(data, "request") if "request" in data else "",
        path,
        number,
    )
    _signed(record)
    return record


def _signed(record: Record) -> None:
    if record.stage not in STAGES:
        raise ValueError(f"stage must be one of {', '.join(STAGES)}")
    if not isinstance(record.hash, str) or not _DIGEST(record.hash):
        raise ValueError("hash must be 64 hex digits")
    if record.safety is not None and (type(record.safety) is not int or record.safety < 0):
        raise ValueError("safety must be a whole number")


def _name(data: Mapping[str, Any], key: str) -> str:
    value = data.get(key)
    if not isinstance(value, str) or not NAME(value):
        raise ValueError(f"{key} must be a name of letters, digits and . _ -")
    return value


def _origin(data: Mapping[str, Any]) -> str:
    if "origin" in data and data["origin"] not in ORIGINS:
        raise ValueError("origin must be human or machine; leave it out if nobody knows")
    return str(data.get("origin", ""))


def _day(data: Mapping[str, Any]) -> date:
    value = data.get("date")
    if not isinstance(value, str) or not (day := _date(value)):
        raise ValueError("date must be as 2026-01-31")
    return day


@cache
def _date(text: str) -> date | None:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    return day if day.isoformat() == text else None  # Python takes week dates too


def _carried(value: object) -> Carried:
    if isinstance(value, dict) and value.keys() == {"by", "why"}:
        by, why = value["by"], value["why"]
        if isinstance(by, str) and isinstance(why, str) and by.strip() and why.strip():
            return Carried(by, why)
    raise ValueError("carried must say by whom and why")


def _codes(value: object) -> tuple[str, ...]:
    if isinstance(value, list) and all(isinstance(item, str) and _CODE(item) for item in value):
        return tuple(value)
    raise ValueError("asked must be a list of codes as HP541")


def _text(value: object) -> tuple[str, str]:
    if isinstance(value, list) and len(value) == 2 and all(isinstance(item, str) for item in value):
        return value[0], value[1]
    raise ValueError("text must be a list of the source and the translation")

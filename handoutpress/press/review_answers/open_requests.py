"""The review files that were made here and have not come back: outside of the library, where no pull request reaches."""

from __future__ import annotations

import json
import re
import secrets
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

from handoutpress import settings
from handoutpress.model import HandoutError, Place, error
from handoutpress.press.memo import place

_NUMBER = re.compile(r"[0-9a-f]{16}").fullmatch


@dataclass(frozen=True, slots=True)
class Request:
    """What somebody was asked to read."""

    number: str
    """By chance; 16 hex digits."""
    person: str
    stage: str
    language: str
    """Its locale."""
    article: str
    """Its slug."""
    blocks: dict[str, str] = field(default_factory=dict)
    """Number of a block on the page -> the hash of what is read there."""
    done: bool = False
    """Whether its answers were entered."""


def new_number() -> str:
    """Return the number of a new request."""
    return secrets.token_hex(8)


def keep(root: Path, request: Request) -> None:
    """Remember a request; HandoutError HP616 if this machine has no place for it."""
    folder = place.kept(root, "requests")
    data = json.dumps(asdict(request), indent=1).encode()
    if folder is None or not place.write(folder / f"{request.number}.json", data):
        hint = f"let yourself write into your cache folder, or name another in {place.VARIABLE}"
        raise HandoutError([error("HP616", Place("review-file"), "the request cannot be remembered here", hint)])


def find(root: Path, number: str) -> Request | None:
    """Return the request of a number, open or done; None if none was made here of this library."""
    folder = place.kept(root, "requests")
    if folder is None or not _NUMBER(number):
        return None
    try:
        return settings.json_as(place.read(folder / f"{number}.json"), Request)
    except ValueError:
        return None


def close(root: Path, request: Request) -> None:
    """Remember that a request was answered: it is taken once."""
    keep(root, replace(request, done=True))

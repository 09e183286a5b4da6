"""Hashes of values, and values as bytes that can be remembered: the same value has the same hash on every machine."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import fields
from typing import Any, TypeVar

import msgspec

from handoutpress.model import Article, Edition, Interface

T = TypeVar("T")

_PARTS = tuple(field.name for field in fields(Edition) if field.name not in {"article", "interface", "beside"})
_KEPT: dict[int, tuple[object, str]] = {}
_MOST = 4000


class Sparse(msgspec.Struct, frozen=True, omit_defaults=True):
    """A value that is written without what it has none of."""


def encoded(value: object) -> bytes:
    """Return a value of the model as bytes."""
    return msgspec.msgpack.encode(value)


def decoded(data: bytes, kind: type[T]) -> T | None:
    """Return the value in some bytes; None if they hold no such value, as those of an older engine do."""
    try:
        return msgspec.msgpack.decode(data, type=kind)
    except (msgspec.MsgspecError, ValueError, RecursionError):
        return None


def reader(kind: Any) -> Callable[[bytes], Any]:
    """Return what reads values of one kind out of bytes; it is made once, and many are read. ValueError where they hold none."""
    found: Callable[[bytes], Any] = msgspec.msgpack.Decoder(kind).decode
    return found


def json_of(value: object) -> bytes:
    """Return a value as JSON for programs."""
    return msgspec.json.encode(value)


def pretty(value: object) -> bytes:
    """Return a value as JSON for people, as ``json.dumps(value, ensure_ascii=False, indent=1)`` has it, sooner."""
    return msgspec.json.format(msgspec.json.encode(value), indent=1)


def hash_of(*values: Any) -> str:
    """Return a hash of some values of the model."""
    return hashlib.sha256(encoded(values)).hexdigest()


def joined(parts: Iterable[str]) -> str:
    """Return a hash of some texts in their order."""
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()


def hash_of_editions(both: Sequence[Edition]) -> str:
    """Return a hash of an article's editions in a language."""
    return joined(part for edition in both for part in _parts(edition))


def _parts(edition: Edition) -> Iterable[str]:
    yield _kept(edition.article)
    yield _kept(edition.interface)
    yield _kept(edition.beside) if edition.beside else ""
    yield hash_of(*(getattr(edition, name) for name in _PARTS))


def _kept(value: Article | Interface) -> str:
    """Return the hash of a value that many editions share, computed once."""
    known = _KEPT.get(id(value))
    if known is None or known[0] is not value:
        if len(_KEPT) > _MOST:
            _KEPT.clear()
        known = _KEPT[id(value)] = (value, hash_of(value))
    return known[1]

"""Real catalogs before and after a change of their sources, merged by us and by GNU msgmerge.

A pair is ``<language>.before.po`` and ``<language>.after.po`` in the folder HANDOUTPRESS_HISTORY names, as a rule the
corpora beside the checkout. What the translators settled on later tells which offers were good.
"""

from __future__ import annotations

import os
import subprocess
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from rapidfuzz import fuzz

from handoutpress import catalogs, languages
from handoutpress.languages import wording_differences
from handoutpress.model import Catalog, Language, Message

_BESIDE = Path(__file__).parent.parent.parent / "shared" / "corpora" / "comprehensive-rust" / "history"
HISTORY = Path(os.environ.get("HANDOUTPRESS_HISTORY") or _BESIDE)
NAMES = tuple(sorted(path.name.removesuffix(".before.po") for path in HISTORY.glob("*.before.po")))
GOOD = 80.0
"""Least similarity in per cent, to what the translators settled on later, of an offer that was good."""

Key = tuple[str | None, str]


def template_of(catalog: Catalog) -> Catalog:
    """Return what a template with a catalog's live messages would be."""
    empty = {"msgstr": "", "fuzzy": False, "comments": (), "previous": None}
    return replace(catalog, messages=tuple(replace(m, **empty) for m in catalog.messages if not m.obsolete))


def msgmerge(old: Path, pot: Path, *options: str) -> bytes:
    """Return what GNU msgmerge makes of a catalog and a template, each in a file."""
    command = ["msgmerge", "-q", "--previous", "--no-wrap", *options, old, pot]
    return subprocess.run(command, check=True, capture_output=True).stdout


@dataclass(frozen=True, slots=True)
class Offers:
    """What merges offer for messages that are new, each by the name of its pair and its key."""

    all: frozenset[tuple[str, Key]] = frozenset()
    judged: frozenset[tuple[str, Key]] = frozenset()
    """Those of messages that somebody translated later."""
    good: frozenset[tuple[str, Key]] = frozenset()

    def __or__(self, other: Offers) -> Offers:
        return Offers(self.all | other.all, self.judged | other.judged, self.good | other.good)

    @property
    def others(self) -> frozenset[tuple[str, Key]]:
        """Those that resemble what was settled on too little."""
        return self.judged - self.good


@dataclass(frozen=True)
class Pair:
    """A catalog, the template that its next version was made from, and that version."""

    name: str
    before: Path
    after: Path

    @cached_property
    def language(self) -> Language:
        return languages.language(self.name)

    @cached_property
    def data(self) -> bytes:
        return self.before.read_bytes()

    @cached_property
    def later(self) -> Catalog:
        return catalogs.parse(self.after.read_bytes(), self.after.name)

    @cached_property
    def template(self) -> Catalog:
        return template_of(self.later)

    @cached_property
    def settled(self) -> dict[Key, str]:
        return {message.key: message.msgstr for message in self.later.messages if message.translated}

    @cached_property
    def known(self) -> frozenset[Key]:
        return frozenset(message.key for message in catalogs.parse(self.data, self.before.name).messages)

    def new(self, merged: bytes) -> list[Message]:
        """Return the messages of a merged catalog that are new and have a translation offered."""
        messages = catalogs.parse(merged, self.before.name).messages
        return [m for m in messages if m.fuzzy and not m.obsolete and m.key not in self.known]

    def offers(self, merged: bytes) -> Offers:
        """Return what a merged catalog offers, and what of it was good."""
        offered = {message.key: message.msgstr for message in self.new(merged)}
        judged = offered.keys() & self.settled.keys()
        good = (key for key in judged if fuzz.ratio(offered[key], self.settled[key]) >= GOOD)
        return Offers(*(frozenset((self.name, key) for key in keys) for keys in (offered, judged, good)))

    def same_words(self, merged: bytes) -> frozenset[Key]:
        """Return those offers that translate the very words of the new message: only marks, links or line ends differ."""
        return frozenset(
            m.key
            for m in self.new(merged)
            if m.previous and wording_differences.words_of(m.previous[1]) == wording_differences.words_of(m.msgid)
        )


def pair(name: str) -> Pair:
    """Return a pair of the history by the name of its language."""
    return Pair(name, HISTORY / f"{name}.before.po", HISTORY / f"{name}.after.po")

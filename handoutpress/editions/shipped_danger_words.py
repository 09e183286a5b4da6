"""The words about danger that pages say: which they are, how far the package's were read, which of them it only offers.

The package's are drafts of a machine. ``locales/readings.tsv`` names the catalogs whose words about danger were read a second
time, by what kind of reader, and the digest of the very words: whoever changes one of them takes its catalog's reading away.
In languages that nobody here can judge they lie in the package's catalog as fuzzy: no page says them, and ``update`` offers
them to a library, fuzzy (docs/decisions/interface.md).
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from functools import cache
from pathlib import Path

from handoutpress import languages
from handoutpress.editions.interface import (
    DOMAIN,
    DRAFT,
    EMERGENCY_NUMBER,
    FACTS,
    LABELS,
    NOTICES,
    PACKAGE,
    PARTIAL,
    READ_TWICE,
    ROLES,
    WITHDRAWN,
    catalog,
)
from handoutpress.markdown import RISK
from handoutpress.model import Catalog, Interface, Language, Message

WARNINGS = frozenset({DRAFT, PARTIAL, LABELS["fallback-note"], *NOTICES.values(), *WITHDRAWN})
"""What tells readers how far they may rely on a page, or not at all."""
RISK_LABELS = {words: role for role, words in ROLES.items() if role in RISK}
"""The labels of risk roles, by their English."""
DANGER = frozenset({*RISK_LABELS, *FACTS.values(), EMERGENCY_NUMBER, *WARNINGS})
"""The words about danger: labels of risk roles and of the emergency number, what stands for a fact of the clinic, notices
of a draft and of what was withdrawn."""
RELIED_ON = DANGER - {NOTICES[READ_TWICE]}
"""Those that have a stage: not the sentence that only tells of it, without which a page says another one."""

OFFERED = "offered"
"""Where the package's words about danger of a language stand that no page says before a person has confirmed them."""
DRAFTED = "draft"
"""Where they stand if nobody has read them again."""


def stage(locale: str, package: Path = PACKAGE) -> str:
    """Return where the package's words about danger stand in a language; empty if it has none."""
    found = catalog(package, locale)
    if found is None:
        return ""
    if any(message.fuzzy for message in _relied_on(found)):
        return OFFERED
    return READ_TWICE if reading(locale, package) else DRAFTED


def read_twice(said: Interface, package: Path = PACKAGE) -> frozenset[str]:
    """Return the English of the words about danger that are said just as the package says them in a catalog read twice."""
    found: set[str] = set()
    for row in languages.lineage(said.language):
        own = catalog(package, row.locale) if reading(row.locale, package) else None
        found |= {m.msgid for m in _relied_on(own) if m.msgstr == said.messages.get(m.key)} if own else set()
    return frozenset(found)


def offered(language: Language, package: Path = PACKAGE) -> Catalog:
    """Return the drafts of words about danger that the package only offers in a language, ready to be offered, fuzzy."""
    found: dict[str, Message] = {}
    for row in languages.lineage(language):
        own = catalog(package, row.locale)
        found |= {m.msgid: replace(m, fuzzy=False) for m in _danger(own) if m.fuzzy and m.msgstr} if own else {}
    return Catalog(f"{DOMAIN}.po", "", (), tuple(found.values()))


def reading(locale: str, package: Path = PACKAGE) -> str:
    """Return what kind of readers read the words about danger of today in a language; empty if nobody read them twice."""
    kind, of = _readings(package).get(locale, ("", ""))
    return kind if of and of == digest(locale, package) else ""


def digest(locale: str, package: Path = PACKAGE) -> str:
    """Return what a reading of the package's words about danger in a language is bound to; empty if it has none."""
    found = catalog(package, locale)
    words = sorted((m.msgid, m.msgstr, m.fuzzy) for m in _relied_on(found)) if found else []
    return hashlib.sha256(json.dumps(words).encode()).hexdigest()[:12] if words else ""


def _danger(found: Catalog) -> list[Message]:
    return [message for message in found.messages if message.context is None and message.msgid in DANGER]


def _relied_on(found: Catalog) -> list[Message]:
    return [message for message in _danger(found) if message.msgid in RELIED_ON]


@cache
def _readings(package: Path) -> dict[str, tuple[str, str]]:
    """Return locale -> (kind of readers, digest of what they read); lines that begin with ``#`` are comments."""
    path = package / "readings.tsv"
    lines = path.read_text(encoding="utf-8").splitlines() if path.is_file() else []
    rows = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return {locale: (kind, of) for locale, kind, of in rows}

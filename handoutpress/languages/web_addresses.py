"""Web addresses: which lead to the same page in another language, and which language their labels name."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import cache

from handoutpress.languages.table import TABLE, pinned
from handoutpress.model import Language

_ADDRESS = re.compile(r"https?://(?P<host>[^/?#]*)(?P<rest>.*)", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(r"[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,2}")


@dataclass(frozen=True, slots=True)
class Address:
    """A link's target, what names a language in it apart from the rest."""

    site: str
    """Its host without ``www`` and the label of a language; empty if it has none (``other.md``, ``tel:``)."""
    page: tuple[str, ...]
    """Site and parts of its path, query and fragment, without those that name a language."""
    host_label: str
    """The label of a language in its host: ``en`` of ``en.wikipedia.org``."""
    labels: tuple[str, ...]
    """All labels of languages, that of the host too."""


def read(url: str) -> Address:
    """Return the address that a link leads to."""
    match = _ADDRESS.fullmatch(url)
    if not match:
        return Address("", ("", url), "", ())
    first, *others = match["host"].lower().split(".")
    label = first if len(others) > 1 and named(first) else ""
    site = ".".join(others if label or first == "www" else (first, *others))
    parts = [part for part in re.split(r"[/?&=#]", match["rest"]) if part]
    kept = (part for part in parts if not named(part))
    found = (label, *(part.lower() for part in parts if named(part)))
    return Address(site, (site, *kept), label, tuple(part for part in found if part))


@cache
def named(label: str) -> tuple[str, str] | None:
    """Return (language, script) that a part of an address names (``ja-jp``, ``pt_BR``, ``spanish``), or None.

    The script is empty where the label leaves it open (``zh``).
    """
    folded = label.lower()
    row = pinned(folded) or _by_name().get(folded)
    if row:
        return row.base, row.script
    language = re.split("[-_]", folded)[0]
    if not _TAG.fullmatch(folded) or language not in _bases():
        return None
    main = pinned(language)
    return language, main.script if main else ""


@cache
def _by_name() -> dict[str, Language]:
    return {row.name.lower(): row for row in TABLE}


@cache
def _bases() -> frozenset[str]:
    return frozenset(row.base for row in TABLE)


def alike(url: str, other: str) -> bool:
    """Return whether two addresses are one page, or one site with hosts for languages, but for the language that they name."""
    return _alike(read(url), read(other))


def _alike(one: Address, other: Address) -> bool:
    return one.page == other.page or bool(one.host_label and other.host_label and one.site == other.site)


def translated(one: Address, other: Address, source: Language, target: Language) -> bool:
    """Return whether the other address is the one's site in the target language: ``/en-us/`` became ``/ja-jp/``.

    Where a host is named for its language (``en.wikipedia.org``) its pages have names in that language too.
    """
    mine, theirs = Counter(one.labels), Counter(other.labels)
    lost, added = mine - theirs, theirs - mine
    if not added or not all(_names(label, source) for label in lost):
        return False
    return _alike(one, other) and all(_names(label, target) for label in added)


def _names(label: str, language: Language) -> bool:
    found = named(label)
    return found is not None and found[0] == language.base and found[1] in {"", language.script}

"""What a reader in need looks for first: the boxes of an emergency and of when to call, and the numbers in them.

The walk lays every box out alike. Here those of urgent roles get the clinic's number into their band, numbers can be tapped,
and a page's frame learns where the boxes are.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape, unescape

from handoutpress.editions.interface import ROLES
from handoutpress.model import Clinic, Edition, Language
from handoutpress.outputs.templates import dial

URGENT = ("emergency", "when-to-call")
"""Roles of blocks that a reader may need at once, the most urgent first."""

_LINK = re.compile("(<a [^>]*>.*?</a>)", re.DOTALL)
_NUMBER = re.compile(r'<bdi(?: dir="ltr")? class="number">([^<]*)</bdi>')
_BAND = re.compile(
    rf'(<section class="role role-({"|".join(URGENT)})"[^>]*>\n<p class="role-name">.*?)(</p>\n(?:<h[2-4].*?</h[2-4]>)?)',
    re.DOTALL,
)
_BOX = re.compile(rf'<section class="role role-({"|".join(URGENT)})"([^>]*)>')
_NAMED_BY = re.compile('aria-labelledby="([^"]*)"')


@dataclass(frozen=True, slots=True)
class Way:
    """A link to an urgent box: where it is, and its heading or, if it has none, the name of its role."""

    role: str
    id: str
    plain: str
    language: Language


def dialled(xhtml: str, clinic: Clinic) -> str:
    """Return XHTML in which the clinic's phone number and the emergency number can be tapped, if they are not in a link."""
    numbers = {number for number in (clinic.phone, clinic.emergency) if number}

    def link(match: re.Match[str]) -> str:
        number = unescape(match[1])
        return _tapped(number, match[0]) if number in numbers else match[0]

    pieces = _LINK.split(xhtml)
    pieces[::2] = [_NUMBER.sub(link, piece) for piece in pieces[::2]]
    return "".join(pieces)


def numbered(xhtml: str, clinic: Clinic) -> str:
    """Return XHTML whose urgent boxes say the number to call beside the name of their role, if their heading does not."""
    known = {"emergency": clinic.emergency, "when-to-call": clinic.phone}

    def band(match: re.Match[str]) -> str:
        number = known[match[2]]
        if not number or not dial(number) or f">{escape(number)}</bdi>" in match[3]:
            return match[0]
        shown = f'<bdi dir="ltr" class="number">{escape(number)}</bdi>'
        return f"{match[1]} {_tapped(number, shown)}{match[3]}"

    return _BAND.sub(band, xhtml)


def ways(edition: Edition, xhtml: str) -> tuple[str, list[Way]]:
    """Return XHTML in which every urgent box can be reached, and the ways there, those of an emergency first.

    Ids with a full stop are ours: no heading of an article can have one.
    """
    headings = {entry.id: entry for entry in edition.page.toc}
    found: list[Way] = []

    def box(match: re.Match[str]) -> str:
        role, attributes = match[1], match[2]
        named = _NAMED_BY.search(attributes)
        entry = headings.get(named[1]) if named else None
        if entry:
            language = edition.source_language if entry.fallback else edition.language
            found.append(Way(role, entry.id, entry.plain, language))
            return match[0]
        own = f"urgent.{len(found) + 1}"
        found.append(Way(role, own, edition.interface(ROLES[role]), edition.language))
        return f'<section id="{own}" class="role role-{role}"{attributes}>'

    text = _BOX.sub(box, xhtml)
    return text, sorted(found, key=lambda way: URGENT.index(way.role))


def _tapped(number: str, shown: str) -> str:
    digits = dial(number)
    return f'<a href="tel:{digits}">{shown}</a>' if digits else shown

"""The clinic that hands handouts out: ``[clinic]`` of the settings, or of a file given at the build -> Clinic.

One library serves many clinics: what differs between them is typed facts, never a translation.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from handoutpress import languages, settings
from handoutpress.languages.hidden_characters import HOST_BEGINS, NOT_IN_ADDRESSES
from handoutpress.library import logos
from handoutpress.model import Clinic, HandoutError, Logo, Place, Problem, error

_PHONE = r"(\+?[0-9][0-9 ()./-]{1,24}(?:(?i:ext\.?|x|#) ?[0-9]{1,8})?)?"
_SHAPES = {
    "phone": (_PHONE, "a phone number: digits, spaces and + ( ) . / -, at its end ext. and digits"),
    "emergency": (_PHONE, "a phone number"),
    "interpreter": (_PHONE, "the phone number of the interpreters"),
    "url": (rf"(https://{HOST_BEGINS}[^@{NOT_IN_ADDRESSES}]*)?", "an https:// address"),
    "paper": ("(a4|letter)?", '"a4" or "letter"'),
}
"""Key -> (what it must match, what to say). A phone number: digits with the marks people write between them."""


class Table(settings.Table, frozen=True, kw_only=True):
    """``[clinic]`` as it is written."""

    name: str = ""
    phone: str = ""
    hours: str = ""
    address: str = ""
    url: str = ""
    emergency: str = ""
    region: str = ""
    interpreter: str = ""
    disclaimer: str = ""
    logo: str = ""
    paper: str = ""


class _File(settings.Table, frozen=True, kw_only=True):
    clinic: Table


def read(path: Path, root: Path) -> Clinic:
    """Return the clinic of a file; HandoutError HP100 if there is none, else HP101-HP105, HP112 and HP711 with every problem."""
    name = path.relative_to(root).as_posix() if path.is_relative_to(root) else path.name
    if not path.is_file():
        raise HandoutError([error("HP100", Place(name), "no such file", "name a file with a [clinic] table")])
    text = settings.read_utf8(path, name, root)
    raw, faults = settings.judged(text, _File, name)
    lines = settings.key_lines(text)
    clinic, problems = make(raw.clinic, lambda key: Place(name, lines.get(("clinic", key), 1)), path.parent, root)
    if faults or problems:
        raise HandoutError([*faults, *problems])
    return clinic


def make(raw: Table, place: Callable[[str], Place], folder: Path, root: Path) -> tuple[Clinic, list[Problem]]:
    """Return the clinic of a table and what is wrong with it (HP112, HP711 for a logo that could act).

    Its logo is a file relative to ``folder``, there or in the library's ``root``.
    """
    raw = Table(**{key: getattr(raw, key).strip() for key in raw.__struct_fields__})
    problems = [
        error("HP112", place(key), f"clinic.{key} {getattr(raw, key)!r} is not usable", f"it must be {words}")
        for key, (shape, words) in _SHAPES.items()
        if not re.fullmatch(shape, getattr(raw, key))
    ]
    if raw.region and not languages.is_region(raw.region.lower()):
        hint = "it must be the two letters of a country: us, gb"
        problems.append(error("HP112", place("region"), f"clinic.region {raw.region!r} is not usable", hint))
    logo, faults = _logo(raw.logo, place, folder, root)
    clinic = Clinic(
        name=raw.name,
        phone=raw.phone,
        hours=raw.hours,
        address=raw.address,
        url=raw.url,
        emergency=raw.emergency,
        region=raw.region.lower(),
        interpreter=raw.interpreter,
        disclaimer=raw.disclaimer,
        paper=raw.paper,
        logo=logo,
    )
    return clinic, problems + faults


def _logo(name: str, place: Callable[[str], Place], folder: Path, root: Path) -> tuple[Logo | None, list[Problem]]:
    def unfit(fault: str, hint: str) -> Problem:
        return error("HP112", place("logo"), f"clinic.logo {name!r} {fault}", hint)

    return logos.read(name, folder, (root, folder), unfit) if name else (None, [])

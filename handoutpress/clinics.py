"""The clinic that hands handouts out: ``[clinic]`` of the settings, or of a file given at the build -> Clinic.

One library serves many clinics: what differs between them is typed facts, never a translation.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Callable
from pathlib import Path

from handoutpress import languages, settings
from handoutpress.model import Clinic, HandoutError, Place, Problem, error

_PHONE = r"(\+?[0-9][0-9 ()./-]{1,24}(?:(?i:ext\.?|x|#) ?[0-9]{1,8})?)?"
_SHAPES = {
    "phone": (_PHONE, "a phone number: digits, spaces and + ( ) . / -, at its end ext. and digits"),
    "emergency": (_PHONE, "a phone number"),
    "interpreter": (_PHONE, "the phone number of the interpreters"),
    "url": (r"(https://[^\s@\\]+)?", "an https:// address"),
}
"""Key -> (what it must match, what to say). A phone number: digits with the marks people write between them."""
_LOGOS = {".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".svg": "image/svg+xml"}
LARGEST_LOGO = 100_000
"""Bytes; it is in every page."""


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


class _File(settings.Table, frozen=True, kw_only=True):
    clinic: Table


def read(path: Path, root: Path) -> Clinic:
    """Return the clinic of a file; HandoutError HP101-HP105 and HP112 with every problem, HP100 if there is no such file."""
    name = path.relative_to(root).as_posix() if path.is_relative_to(root) else path.name
    if not path.is_file():
        raise HandoutError([error("HP100", Place(name), "no such file", "name a file with a [clinic] table")])
    text = settings.read_utf8(path, name)
    raw = settings.decode(text, _File, name)
    lines = settings.key_lines(text)
    clinic, problems = make(raw.clinic, lambda key: Place(name, lines.get(("clinic", key), 1)), path.parent)
    if problems:
        raise HandoutError(problems)
    return clinic


def make(raw: Table, place: Callable[[str], Place], folder: Path) -> tuple[Clinic, list[Problem]]:
    """Return the clinic of a table and what is wrong with it (HP112); its logo is a file relative to ``folder``."""
    raw = Table(**{key: getattr(raw, key).strip() for key in raw.__struct_fields__})
    problems = [
        error("HP112", place(key), f"clinic.{key} {getattr(raw, key)!r} is not usable", f"it must be {words}")
        for key, (shape, words) in _SHAPES.items()
        if not re.fullmatch(shape, getattr(raw, key))
    ]
    if raw.region and not languages.is_region(raw.region.lower()):
        hint = "it must be the two letters of a country: us, gb"
        problems.append(error("HP112", place("region"), f"clinic.region {raw.region!r} is not usable", hint))
    fault = _logo_fault(folder / raw.logo) if raw.logo else ""
    if fault:
        hint = f"it must be a PNG, JPEG or SVG file of at most {LARGEST_LOGO // 1000} KB beside this file"
        problems.append(error("HP112", place("logo"), f"clinic.logo {raw.logo!r} {fault}", hint))
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
        logo="" if fault or not raw.logo else _data_uri(folder / raw.logo),
    )
    return clinic, problems


def _logo_fault(path: Path) -> str:
    """Return why a file cannot be a logo, or nothing; the first bytes must be those of its suffix."""
    kind = _LOGOS.get(path.suffix.lower())
    if kind is None:
        return "is no picture that pages can show"
    if not path.is_file():
        return "is not there"
    data = path.read_bytes()
    if len(data) > LARGEST_LOGO:
        return f"has {len(data) // 1000} KB"
    begins = {"image/png": b"\x89PNG", "image/jpeg": b"\xff\xd8"}
    fits = b"<svg" in data[:2000] if kind == "image/svg+xml" else data.startswith(begins[kind])
    return "" if fits else "is not what its name says"


def _data_uri(path: Path) -> str:
    data = base64.b64encode(path.read_bytes()).decode("ascii")
    return f"data:{_LOGOS[path.suffix.lower()]};base64,{data}"

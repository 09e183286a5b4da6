"""The clinic that hands handouts out: ``[clinic]`` of the settings, or of a file given at the build -> Clinic.

One library serves many clinics: what differs between them is typed facts, never a translation. Each keeps a file
``clinics/<id>.toml``; its id is part of the identity, folder and address of what is made for it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Container
from dataclasses import replace
from pathlib import Path

from handoutpress import languages, settings
from handoutpress.languages.hidden_characters import HOST_BEGINS, NOT_IN_ADDRESSES
from handoutpress.library import figures, logos, phone_numbers
from handoutpress.model import Clinic, HandoutError, Logo, Place, Problem, error

MAIL = r"([A-Za-z0-9._+-]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+)?"
"""An e-mail address that needs no quoting in a link."""
_SHAPES = {
    "url": (rf"(https://{HOST_BEGINS}[^@{NOT_IN_ADDRESSES}]*)?", "an https:// address"),
    "paper": ("(a4|letter)?", '"a4" or "letter"'),
    "feedback": (MAIL, "an e-mail address"),
    "base_url": (
        rf"(https://{HOST_BEGINS}[^/?#@{NOT_IN_ADDRESSES}]*(/[^?#{NOT_IN_ADDRESSES}]*)?/)?",
        "an https:// address that ends with /",
    ),
}
"""Key -> (what it must match, what to say)."""
_PHONES = ("phone", "emergency", "interpreter")
FOLDER = "clinics"
_ID = re.compile(r"[a-z0-9][a-z0-9-]{0,59}")
_RESERVED = frozenset({"desk", "h", "opds", "assets", "figures", "pseudo", *figures.DEVICES})
"""Folders of build/ that no clinic may take, and names that Windows keeps; nor may it be called as a language."""


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


class _Facts(Table, frozen=True, kw_only=True):
    """``[clinic]`` of a clinic's own file."""

    base_url: str | None = None
    feedback: str = ""


class _File(settings.Table, frozen=True, kw_only=True):
    clinic: _Facts


def read(path: Path, root: Path) -> Clinic:
    """Return the clinic of a file; HandoutError HP100 if there is none, else HP101-HP105, HP112 and HP711 with every problem."""
    name = path.relative_to(root).as_posix() if path.is_relative_to(root) else path.name
    if not path.is_file():
        raise HandoutError([error("HP100", Place(name), "no such file", "name a file with a [clinic] table")])
    text = settings.read_utf8(path, name, root)
    raw, faults = settings.judged(text, _File, name)
    lines = settings.key_lines(text)

    def place(key: str) -> Place:
        return Place(name, lines.get(("clinic", key.replace("_", "-")), 1))

    clinic, problems = make(raw.clinic, place, path.parent, root)
    own = {"base_url": raw.clinic.base_url or "", "feedback": raw.clinic.feedback}
    for key, value in own.items():
        shape, words = _SHAPES[key]
        if not re.fullmatch(shape, value):
            problems.append(_unusable(place(key), key.replace("_", "-"), value, words))
    problems += _id_problems(path, Place(name))
    if faults or problems:
        raise HandoutError([*faults, *problems])
    return replace(clinic, id=path.stem.lower(), base_url=own["base_url"], feedback=own["feedback"])


def ids(root: Path) -> tuple[str, ...]:
    """Return the ids of the clinics that have a file in the library, in order."""
    return tuple(sorted(path.stem for path in (root / FOLDER).glob("*.toml")))


def named(clinic: str, root: Path, library_url: str, taken: Container[str] = ()) -> Clinic:
    """Return the clinic of ``clinics/<clinic>.toml``; HandoutError as ``read``.

    Without an address of its own it is published where it is built: in a folder of its name, in the library's. ``taken``
    are the folders of the library's languages.
    """
    known = ids(root)
    if clinic not in known:
        place = Place(f"{FOLDER}/{clinic}.toml")
        hint = (
            f"the library's clinics: {', '.join(known)}" if known else "write it: a [clinic] table with name and phone"
        )
        raise HandoutError([error("HP100", place, "no such file", hint)])
    found = read(root / FOLDER / f"{clinic}.toml", root)
    if found.id in taken:
        raise HandoutError([_uncallable(Place(f"{FOLDER}/{clinic}.toml"), clinic)])
    below = f"{library_url}{found.id}/" if library_url else ""
    return found if found.base_url else replace(found, base_url=below)


def _id_problems(path: Path, place: Place) -> list[Problem]:
    stem = path.stem.lower()
    if _ID.fullmatch(stem) and stem not in _RESERVED and languages.pinned(stem) is None:
        return []
    return [_uncallable(place, path.stem)]


def _uncallable(place: Place, name: str) -> Problem:
    hint = "the file's name is the clinic's id: small letters, digits and -, and not the code of a language"
    return error("HP112", place, f"a clinic cannot be called {name!r}", hint)


def _unusable(place: Place, key: str, value: str, words: str) -> Problem:
    return error("HP112", place, f"clinic.{key} {value!r} is not usable", f"it must be {words}")


def make(raw: Table, place: Callable[[str], Place], folder: Path, root: Path) -> tuple[Clinic, list[Problem]]:
    """Return the clinic of a table and what is wrong with it (HP112, HP711 for a logo that could act).

    Its logo is a file relative to ``folder``, there or in the library's ``root``.
    """
    raw = Table(**{key: getattr(raw, key).strip() for key in Table.__struct_fields__})
    problems = [
        _unusable(place(key), key, getattr(raw, key), words)
        for key, (shape, words) in _SHAPES.items()
        if not re.fullmatch(shape, getattr(raw, key, ""))
    ]
    numbers = {key: phone_numbers.written(getattr(raw, key), raw.region) for key in _PHONES}
    problems += [
        _unusable(place(key), key, getattr(raw, key), phone_numbers.SHAPE)
        for key, number in numbers.items()
        if number and not phone_numbers.is_number(number)
    ]
    problems += [
        _unusable(place(key), key, getattr(raw, key), f"one number, which can be dialled: {first}")
        for key, number in numbers.items()
        if (first := phone_numbers.first_of_several(number, raw.region))
    ]
    if raw.region and not languages.is_region(raw.region.lower()):
        hint = "it must be the two letters of a country: us, gb"
        problems.append(error("HP112", place("region"), f"clinic.region {raw.region!r} is not usable", hint))
    logo, faults = _logo(raw.logo, place, folder, root)
    clinic = Clinic(
        name=raw.name,
        phone=numbers["phone"],
        hours=raw.hours,
        address=raw.address,
        url=raw.url,
        emergency=numbers["emergency"],
        region=raw.region.lower(),
        interpreter=numbers["interpreter"],
        disclaimer=raw.disclaimer,
        paper=raw.paper,
        logo=logo,
    )
    return clinic, problems + faults


def _logo(name: str, place: Callable[[str], Place], folder: Path, root: Path) -> tuple[Logo | None, list[Problem]]:
    def unfit(fault: str, hint: str) -> Problem:
        return error("HP112", place("logo"), f"clinic.logo {name!r} {fault}", hint)

    return logos.read(name, folder, (root, folder), unfit) if name else (None, [])

"""``source/people.toml`` -> who may sign what, in which language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from handoutpress import languages, settings
from handoutpress.model import HandoutError, Language, Place, Problem, error
from handoutpress.reviews.sign_off import NAME, STAGES
from handoutpress.settings import file_presence

PEOPLE = "source/people.toml"


class _Person(settings.Table, frozen=True, kw_only=True):
    name: settings.Text
    languages: list[settings.Text]
    stages: list[settings.Text]
    qualification: str = ""
    qualified: bool = False
    publish_name: bool = False


class _People(settings.Table, frozen=True, kw_only=True):
    people: dict[str, _Person] = {}  # noqa: RUF012 - each table gets its own


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who may sign."""

    id: str
    name: str
    qualification: str
    """In their own words, as it may be printed: ``Certified translator, English to Spanish``."""
    qualified: bool
    """True if the library has seen proof (45 CFR 92.4 for a translator): policy may ask for it."""
    locales: frozenset[str]
    stages: frozenset[str]
    publish_name: bool
    """True only if they agreed to be named in handouts."""

    def may(self, stage: str, locale: str) -> bool:
        """Return whether they may sign that stage in that language."""
        return stage in self.stages and locale in self.locales


People = Mapping[str, Person]
"""By id."""


def read_people(root: Path, known: Sequence[Language] = ()) -> People:
    """Return who may sign, by id; nobody if the library has no source/people.toml.

    ``known`` are the languages as the library has them.

    HandoutError with every problem: HP101-HP105 its form, HP110 an unknown language, HP610 an unknown stage,
    HP611 a qualified person without a qualification, HP612 an id that cannot stand in a file name.
    """
    path = root / PEOPLE
    if not file_presence.there(path, root):
        return {}
    text = settings.read_utf8(path, PEOPLE, root)
    raw = settings.decode(text, _People, PEOPLE)
    lines = text.split("\n")
    problems: list[Problem] = []
    people = {name: _person(name, row, _place(lines, name), known, problems) for name, row in raw.people.items()}
    if problems:
        raise HandoutError(problems)
    return people


def _place(lines: list[str], name: str) -> Place:
    headers = (f"[people.{name}]", f'[people."{name}"]')
    found = (number for number, text in enumerate(lines, 1) if text.split("#")[0].strip() in headers)
    return Place(PEOPLE, next(found, 1))


def _person(name: str, row: _Person, place: Place, known: Sequence[Language], problems: list[Problem]) -> Person:
    if not NAME(name):
        hint = "letters, digits and . _ -: it stands in file names and in every sign-off"
        problems.append(error("HP612", place, f"{name!r} cannot be a person's id", hint))
    locales = set()
    for code in row.languages:
        try:
            locales.add(languages.language(code, place, known).locale)
        except HandoutError as fault:
            problems += fault.problems
    for stage in row.stages:
        if stage not in STAGES:
            text = f"{name!r} may sign {stage!r}, which is no stage"
            problems.append(error("HP610", place, text, settings.near(stage, STAGES)))
    if row.qualified and not row.qualification.strip():
        hint = 'write qualification = "...": what they hold, from whom'
        problems.append(error("HP611", place, f"{name!r} is qualified, but by what is not said", hint))
    return Person(
        id=name,
        name=row.name,
        qualification=row.qualification,
        qualified=row.qualified,
        locales=frozenset(locales),
        stages=frozenset(row.stages),
        publish_name=row.publish_name,
    )


def rights(person: Person | None, stage: str, language: Language) -> str:
    """Return why they may not sign that stage in that language, in words; nothing if they may."""
    if person is None:
        return "nobody of that name is in source/people.toml"
    if language.locale not in person.locales:
        return f"{person.id!r} may not sign {language.name} ({language.locale})"
    return "" if stage in person.stages else f"{person.id!r} may not sign {stage!r}"

"""The library's settings, ``source/handouts.toml`` -> Project."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from handoutpress import checks, languages, settings
from handoutpress.languages.hidden_characters import HOST_BEGINS, NOT_IN_ADDRESSES
from handoutpress.library import articles, clinics, figures, language_rows
from handoutpress.markdown import ROLES
from handoutpress.model import (
    BILINGUAL,
    OUTPUTS,
    TAKE_HOME,
    Collection,
    HandoutError,
    Language,
    Place,
    Policy,
    Problem,
    Project,
    error,
)
from handoutpress.reviews import policy
from handoutpress.settings import read_utf8

SETTINGS = "source/handouts.toml"


class _Library(settings.Table, frozen=True, kw_only=True):
    id: settings.Text
    title: settings.Text
    publisher: settings.Text
    languages: list[settings.Text]
    source_language: settings.Text = "en"
    base_url: str = ""
    feedback: str = ""
    licence: str = ""
    licence_url: str = ""
    fonts: str = "auto"
    min_translated: settings.Percent = 80
    outputs: tuple[settings.Text, ...] = ("html", "epub")
    take_home: bool = True
    paper: str = ""
    source_lines: bool = False


class _Collection(settings.Table, frozen=True, kw_only=True):
    id: settings.Text
    title: settings.Text
    articles: tuple[settings.Text, ...]
    introduction: str = ""


class _Settings(settings.Table, frozen=True, kw_only=True):
    library: _Library
    clinic: clinics.Table = clinics.Table()
    policy: policy.PolicyTable = policy.PolicyTable()
    collection: tuple[_Collection, ...] = ()
    languages: dict[str, language_rows.LanguageTable] | None = None


def read(root: Path) -> Project:
    """Return the settings of the library in ``root``.

    Raises HandoutError with every problem: HP100 no such file, HP101-HP105 its form, HP110 an unknown language,
    HP111 a language twice, HP112 a value that cannot be what it should be, HP130 and HP131 a row of a language.
    """
    path = root / SETTINGS
    if not path.is_file():
        hint = "name the library's folder: handoutpress --root FOLDER; to begin a library: handoutpress new FOLDER"
        raise HandoutError([error("HP100", Place(SETTINGS), "no settings found: this is not a library's folder", hint)])
    text = read_utf8(path, SETTINGS, root)
    raw, problems = settings.judged(text, _Settings, SETTINGS)
    place = _Lines(text)
    source, targets, rows, faults = _spoken(raw, text, place)
    problems += [*faults, *_value_problems(raw, place)]
    problems += output_problems(raw.library.outputs, place("outputs"))
    clinic, faults = clinics.make(raw.clinic, place, path.parent, root)
    problems += faults
    problems += _collection_problems(raw.collection, root, text)
    rules = _policy(raw.policy, text, (*source, *targets, *rows), problems)
    if problems:
        raise HandoutError(problems)
    library = raw.library
    return Project(
        root=str(root),
        id=library.id,
        title=library.title,
        publisher=library.publisher,
        source_language=source[0],
        languages=tuple(targets),
        base_url=library.base_url,
        feedback=library.feedback,
        licence=library.licence,
        licence_url=library.licence_url,
        fonts=library.fonts,
        min_translated=library.min_translated,
        clinic=clinic,
        outputs=tuple(dict.fromkeys(raw.library.outputs)),
        collections=tuple(Collection(c.id, c.title, c.introduction, c.articles) for c in raw.collection),
        policy=rules,
        take_home=library.take_home,
        paper=library.paper,
        rows=rows,
        source_lines=library.source_lines,
    )


def place_of(root: Path, key: str) -> Place:
    """Return where a key stands in the settings of the library in ``root``."""
    return _Lines(read_utf8(root / SETTINGS, SETTINGS, root))(key)


def renamed(text: str, old: str, new: str) -> str | None:
    """Return the settings' text with collections that name an article by another slug; None if that cannot be done.

    Nothing else changes, not a space: what was written is read again, and only if it says just that it is returned.
    """

    def swapped(found: re.Match[str]) -> str:
        return re.sub(rf"""(["']){re.escape(old)}\1""", rf"\g<1>{new}\g<1>", found[0])

    candidate = re.sub(r"\barticles[ \t]*=[ \t]*\[[^\]]*\]", swapped, text)
    before = settings.decode(text, _Settings, SETTINGS)
    wanted = [(c.id, c.title, [new if slug == old else slug for slug in c.articles]) for c in before.collection]
    try:
        after = settings.decode(candidate, _Settings, SETTINGS)
    except HandoutError:
        return None
    others = [(c.library, c.clinic, c.policy, [one.introduction for one in c.collection]) for c in (before, after)]
    named = [(c.id, c.title, list(c.articles)) for c in after.collection]
    return candidate if named == wanted and others[0] == others[1] else None


def output_problems(names: Sequence[str], place: Place) -> list[Problem]:
    """Return HP112 for each name of an output that no build makes."""
    known = (*OUTPUTS, TAKE_HOME, BILINGUAL)
    return [
        error("HP112", place, f"{name!r} is nothing that a build makes", settings.near(name, known))
        for name in names
        if name not in known
    ]


def _collection_problems(rows: Sequence[_Collection], root: Path, text: str) -> list[Problem]:
    """Return HP112 for an id that is no file name or is taken, and for an article that is not there."""
    lines = settings.key_lines(text)
    slugs = [path.stem for path in articles.files(root)] if rows else []
    taken = set(slugs)
    problems = []
    for number, row in enumerate(rows):
        place = Place(SETTINGS, lines.get(("collection", number), 1))
        if not re.fullmatch(r"[a-z0-9][a-z0-9-]{0,59}", row.id) or row.id in taken | figures.DEVICES:
            hint = "lower-case letters, digits and hyphens, as no article, no other collection and no device of Windows is called"
            problems.append(error("HP112", place, f"collection.id {row.id!r} is not usable", hint))
        taken.add(row.id)
        missing = [slug for slug in row.articles if slug not in slugs]
        problems += [
            error("HP112", place, f"the collection {row.id!r} has no article {slug!r}", settings.near(slug, slugs))
            for slug in missing
        ]
    return problems


def _policy(raw: policy.PolicyTable, text: str, known: Sequence[Language], problems: list[Problem]) -> Policy:
    lines = settings.key_lines(text)
    where = [Place(SETTINGS, lines.get(("policy", "rules", index), 1)) for index in range(len(raw.rules))]
    try:
        place = Place(SETTINGS, lines.get(("policy", "use"), 1))
        return policy.read(raw, ROLES, place, where, checks.known_families.FAMILIES, known)
    except HandoutError as fault:
        problems += fault.problems
        return Policy()


def _spoken(
    raw: _Settings, text: str, place: _Lines
) -> tuple[list[Language], list[Language], tuple[Language, ...], list[Problem]]:
    """Return the source language, the languages, the library's own rows, and what is wrong with any of them."""
    rows, faults = language_rows.read(raw.languages or {}, _row_places(text))
    source, source_faults = _languages([raw.library.source_language], place("source-language"), rows)
    targets, target_faults = _languages(raw.library.languages, place("languages"), rows)
    faults += [*source_faults, *target_faults]
    if any(target in source for target in targets):
        faults.append(error("HP111", place("languages"), "the source language is among the languages", "remove it"))
    return source, targets, rows, faults


def _row_places(text: str) -> language_rows.Where:
    """Return where a key of ``[languages.xx]`` stands; without the key, the table."""
    lines = settings.key_lines(text)
    return lambda code, key: Place(SETTINGS, lines.get(("languages", code, key), lines.get(("languages", code), 1)))


class _Lines:
    """Where a key of the settings stands, for what only values can tell."""

    def __init__(self, text: str) -> None:
        self.lines = text.split("\n")

    def __call__(self, key: str) -> Place:
        found = (i for i, line in enumerate(self.lines, 1) if re.match(rf"\s*{re.escape(key)}\s*=", line))
        return Place(SETTINGS, next(found, 1))


def _languages(codes: list[str], place: Place, known: Sequence[Language]) -> tuple[list[Language], list[Problem]]:
    """Return the languages that the codes name; two codes for one language are a problem, not two folders."""
    rows: list[Language] = []
    problems: list[Problem] = []
    for code in codes:
        try:
            row = languages.language(code, place, known)
        except HandoutError as fault:
            problems += fault.problems
            continue
        if row in rows:
            problems.append(error("HP111", place, f"language {row.locale!r} is named twice", f"remove {code!r}"))
        rows.append(row)
    return rows, problems


# (table, key) -> (what it must match, what to say).
_SHAPES = {
    ("library", "paper"): ("(a4|letter)?", '"a4" or "letter"'),
    ("library", "id"): (r"[a-z0-9][a-z0-9.-]{0,62}", "lower-case letters, digits, dots and hyphens"),
    ("library", "base_url"): (
        rf"(https://{HOST_BEGINS}[^/?#@{NOT_IN_ADDRESSES}]*(/[^?#{NOT_IN_ADDRESSES}]*)?/)?",
        "an https:// address that ends with /",
    ),
    ("library", "feedback"): (clinics.MAIL, "an e-mail address"),
    ("library", "licence_url"): (rf"(https://{HOST_BEGINS}[^@{NOT_IN_ADDRESSES}]*)?", "an https:// address"),
    ("library", "fonts"): (r"auto|none", '"auto" or "none"'),
}


def _value_problems(raw: _Settings, place: _Lines) -> list[Problem]:
    out = []
    for (table, name), (shape, words) in _SHAPES.items():
        value = getattr(getattr(raw, table), name)
        if not re.fullmatch(shape, value):
            key = name.replace("_", "-")
            out.append(error("HP112", place(key), f"{table}.{key} {value!r} is not usable", f"it must be {words}"))
    return out

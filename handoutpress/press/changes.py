"""``changes``: what a handout says today that the edition somebody has did not say, in both languages side by side."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from handoutpress.model import Article, HandoutError, Language, Meta, Place, SafetyChange, error
from handoutpress.outputs import changes_page
from handoutpress.press import file_changes
from handoutpress.press.check_actions.since import library_at
from handoutpress.press.opened_library import repository
from handoutpress.press.opened_library.load import Library, catalog_of, chosen, load
from handoutpress.press.production import release_record
from handoutpress.reviews.edition_changes import Change, Wording
from handoutpress.reviews.edition_changes import changes as compared
from handoutpress.reviews.recalls import Copy


@dataclass(frozen=True, slots=True)
class Asked:
    """Which edition somebody has: a file of it, its number, or a revision of git. Just one is given."""

    copy: Path | None = None
    edition: int = 0
    revision: str = ""


@dataclass(frozen=True, slots=True)
class Changed:
    """How a handout differs from an edition that somebody has."""

    was: Meta
    now: Meta
    source: Language
    languages: dict[str, tuple[Language, tuple[Change, ...]]]
    """By locale. A language that the library did not have, or has no more, is compared with nothing."""

    @property
    def safety(self) -> tuple[SafetyChange, ...]:
        """The safety changes since."""
        return tuple(one for one in self.now.safety if one not in self.was.safety)


def changes(root: Path, slug: str, locales: Iterable[str], asked: Asked) -> Changed:
    """Return what changed in a handout since an edition, for each language that is asked for; without any, for all.

    ``slug`` and ``locales`` may be empty if ``asked`` has a copy, which says both.
    HandoutError HP663 if no release made the copy or edition, HP664 if its record is not in git, HP903 as ``check --since``.
    """
    root = root.resolve()
    library = load(root)
    record, copy = _released(root, library, slug, asked) if not asked.revision else ("", None)
    article = _article(library, slug, copy)
    wanted = list(locales) or ([row.locale for row in _all(library) if row.tag == copy.language] if copy else [])
    revision = asked.revision or _commit(root, record)
    with library_at(root, revision) as folder:
        before = load(folder)
        old = next((one for one in before.articles if one.meta.id == article.meta.id), None)
        if old is None:
            text = f"the library had no handout {article.meta.id!r} then"
            raise HandoutError([error("HP663", Place(article.path), text, "name a later revision or edition")])
        rows = {row.locale: (row, _between(before, old, library, article, row)) for row in _wanted(library, wanted)}
    return Changed(old.meta, article.meta, library.project.source_language, rows)


def write_page(root: Path, found: Changed) -> str:
    """Write build/changes.html and return its name; HandoutError HP901 if it can't be written."""
    root = root.resolve()
    path = root / "build" / changes_page.NAME
    file_changes.clear(path.parent)
    shelves = tuple(found.languages.values())
    data = changes_page.page(found.was, found.now, found.safety, found.source, shelves)
    file_changes.write(path, data, root)
    return path.relative_to(root).as_posix()


def as_json(found: Changed, page: str) -> dict[str, Any]:
    """Return it as ``--json`` prints it: each change with its texts as they were and are."""
    return {
        "page": page,
        "was": {"edition": found.was.edition, "revised": found.was.revised.isoformat()},
        "now": {"edition": found.now.edition, "revised": found.now.revised.isoformat()},
        "safety": [one.what for one in found.safety],
        "languages": {locale: [_row(change) for change in rows] for locale, (_, rows) in found.languages.items()},
    }


def _row(change: Change) -> dict[str, Any]:
    sides = {"before": change.before, "after": change.after}
    texts = {
        name: side and {"source": side.segment.msgid, "translation": side.translation} for name, side in sides.items()
    }
    return {"what": changes_page.told(change), "heading": change.heading, "role": change.role} | texts


def _all(library: Library) -> tuple[Language, ...]:
    return (library.project.source_language, *library.project.languages)


def _wanted(library: Library, locales: list[str]) -> list[Language]:
    source = library.project.source_language
    others = [code for code in locales if code not in {source.locale, source.tag}]
    asked = chosen(library, others) if others or not locales else []
    return ([source] if len(others) < len(locales) else []) + asked


def _article(library: Library, slug: str, copy: Copy | None) -> Article:
    name = slug or (copy.id if copy else "")
    for article in library.articles:
        if name == (article.slug if slug else article.meta.id):
            return article
    known = ", ".join(article.slug for article in library.articles)
    raise HandoutError([error("HP114", Place("source"), f"there is no handout {name!r}", f"there are: {known}")])


def _released(root: Path, library: Library, slug: str, asked: Asked) -> tuple[str, Copy]:
    """Return the record that made an edition, the newest one, and the file on it."""
    digest = hashlib.sha256(asked.copy.read_bytes()).hexdigest() if asked.copy else ""
    name = "" if asked.copy else _article(library, slug, None).meta.id
    for record in reversed(release_record.history(root).records):
        for copy in record.copies:
            if copy.sha256 == digest if digest else (copy.id, copy.edition) == (name, asked.edition):
                return record.name, copy
    what = f"the file {asked.copy.name}" if asked.copy else f"edition {asked.edition} of it"
    hint = "name a revision of git instead: --revision REV"
    raise HandoutError([error("HP663", Place(release_record.FOLDER), f"no release on record made {what}", hint)])


def _commit(root: Path, record: str) -> str:
    """Return the commit that brought a record of a release."""
    found = repository.find(root)
    name = f"{release_record.FOLDER}/{record}"
    told = found.ask(["log", "--format=%H", "--diff-filter=A", "--", found.prefix + name]).text.split() if found else []
    if not told:
        hint = "commit releases/ with the sources it was made from; or name a revision: --revision REV"
        raise HandoutError([error("HP664", Place(name), "git has no commit with this record", hint)])
    return told[-1]


def _between(before: Library, old: Article, now: Library, new: Article, language: Language) -> tuple[Change, ...]:
    return compared(_wordings(before, old, language), _wordings(now, new, language))


def _wordings(library: Library, article: Article, language: Language) -> tuple[Wording, ...]:
    """Return the messages of an article as a language has them; fuzzy ones are not published, so they show the source."""
    article = library.needed(article, language)
    catalog = None if language == library.project.source_language else catalog_of(library, language, article.slug)
    said = {one.key: one.msgstr for one in catalog.messages if not one.fuzzy} if catalog else {}
    return tuple(Wording(segment, said.get(segment.key, "")) for segment in article.segments)

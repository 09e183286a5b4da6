"""What a tool or an agency made of a glossary, into the glossary that it came from: new rows are added, nothing goes."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from handoutpress import catalogs, languages
from handoutpress.checks import glossary_rows
from handoutpress.checks.glossary_rows import MergedGlossary, TermRow
from handoutpress.model import HandoutError, Language, Place, Problem, error, warning
from handoutpress.press import file_changes
from handoutpress.press.exchanged_terms.term_files import NAMES
from handoutpress.press.opened_library.load import Library, chosen
from handoutpress.settings import file_presence

_SUFFIXES = {".tbx", ".txt"}


@dataclass(frozen=True, slots=True)
class TermDelivery:
    """A file of terms of a language."""

    file: str
    language: Language
    rows: tuple[TermRow, ...]


def is_terms(library: Library, path: Path) -> bool:
    """Return whether a file is of terms: TBX, OmegaT's table, or the CSV of ``export --format terms`` by its name."""
    named = path.name == NAMES["terms"] and "terms" not in {article.slug for article in library.articles}
    return path.suffix.lower() in _SUFFIXES or named


def read_terms(library: Library, path: Path, code: str) -> TermDelivery:
    """Return the rows of a file of terms. HandoutError HP350 if it cannot be read, HP353 for one of no language here."""
    data = file_presence.read(path, path.parent)
    if path.suffix.lower() == ".tbx":
        entries = catalogs.read_tbx(data, path.name)
        code = code or _other_language(library, entries) or path.parent.name
        rows = tuple(row for entry in entries for row in _pairs(library, entry, code))
    else:
        units = catalogs.read_csv(_named(data) if path.suffix.lower() == ".txt" else data, path.name)
        code = code or path.parent.name
        rows = tuple(TermRow(unit.source, unit.target, unit.note, unit.line) for unit in units)
    row = languages.find(code)
    if row not in library.project.languages or row is None:
        text = f"is of no glossary of this library: language {code!r}"
        hint = f"name it: handoutpress bring-back {path.name} --language es"
        raise HandoutError([error("HP353", Place(path.name), text, hint)])
    (language,) = chosen(library, [row.locale])
    return TermDelivery(path.name, language, rows)


def _named(data: bytes) -> bytes:
    """Return OmegaT's table with the names of its columns, which it has not."""
    return b"source\ttarget\ttranslator_comments\n" + data.removeprefix(b"\xef\xbb\xbf")


def _other_language(library: Library, entries: tuple[catalogs.TermEntry, ...]) -> str:
    """Return the language of a file's entries that is not the source's, if there is one alone."""
    own = languages.find(library.project.source_language.locale)
    tags = {tag for entry in entries for tag in entry.words if languages.find(tag) != own}
    return tags.pop() if len(tags) == 1 else ""


def _pairs(library: Library, entry: catalogs.TermEntry, code: str) -> list[TermRow]:
    by_row = {languages.find(tag): words for tag, words in entry.words.items()}
    sources, targets = by_row.get(library.project.source_language, []), by_row.get(languages.find(code), [])
    return [TermRow(term, target, entry.note, entry.line) for term in sources for target in targets]


@dataclass(slots=True)
class _Landing:
    """What becomes of a glossary, whatever it holds by then."""

    name: str
    rows: tuple[TermRow, ...]
    done: MergedGlossary

    def __call__(self, data: bytes | None) -> bytes | None:
        self.done = glossary_rows.merged(_text(data or b"", self.name), self.name, self.rows)
        return self.done.text.encode() if self.done.added else data


def _text(data: bytes, name: str) -> str:
    """Return a glossary's text as it stands, line ends too. HandoutError HP105 if it is not UTF-8."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as fault:
        place = Place(name, data.count(b"\n", 0, fault.start) + 1)
        raise HandoutError([error("HP105", place, "not UTF-8", "save the file as UTF-8")]) from None


def land_terms(library: Library, delivery: TermDelivery) -> tuple[str, MergedGlossary, list[Problem]]:
    """Add what is new to the language's glossary; return its name if it changed, what was done, what was refused (HP354)."""
    path = library.root / "locales" / delivery.language.locale / "glossary.tsv"
    name = library.name(path)
    landing = _Landing(name, delivery.rows, MergedGlossary(""))
    changed = file_changes.change(path, library.root, landing, "bring-back")
    return name if changed else "", landing.done, list(map(partial(_refusal, delivery, name), landing.done.refused))


def _refusal(delivery: TermDelivery, name: str, refused: tuple[TermRow, str]) -> Problem:
    row, why = refused
    text = f'"{row.target[:60]}" for "{row.term[:60]}" was not taken over: {why}'
    return warning("HP354", Place(delivery.file, row.line), text, f"choose in {name}")

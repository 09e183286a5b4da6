"""The glossary of a language: terms that must, may not, or need not be translated so. HP554."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from handoutpress.checks.data import number_words
from handoutpress.checks.folding import WORD_CHARACTER, fold
from handoutpress.checks.lexicon import base
from handoutpress.model import HandoutError, Place, Problem, error

COLUMNS = ("source", "definition", "target", "forbidden", "notes")
KEEP = "="
"""As a target: the term stays as it is in the source."""


@dataclass(frozen=True, slots=True)
class Term:
    """A line of a glossary."""

    source: tuple[str, ...]
    """The term and its variants in the source's language."""
    target: tuple[str, ...]
    """What it may be called; empty: anything."""
    forbidden: tuple[str, ...]
    definition: str = ""
    notes: str = ""
    line: int = 0

    @property
    def drug(self) -> bool:
        """True if the notes begin with *drug*: the name of a medicine, which no look-alike may stand for."""
        return self.notes.split(":")[0].strip().lower() == "drug"


@dataclass(frozen=True, slots=True)
class Glossary:
    """The terms of one language, in the order of the file."""

    path: str
    terms: tuple[Term, ...]


def read(text: str, path: str) -> Glossary:
    """Return the glossary in a TSV text: ``source definition target forbidden notes``, ``|`` between variants.

    The first line names the columns, ``#`` begins a comment. A target ``=`` says: do not translate. HandoutError with an
    HP554 for each line that is not so, for a term without target and forbidden variants, and for one that stands twice.
    """
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").split("\n")
    problems: list[Problem] = []
    terms: list[Term] = []
    seen: dict[str, int] = {}
    if tuple(lines[0].split("\t")) != COLUMNS:
        hint = f"write the columns {', '.join(COLUMNS)} with tabs between them"
        problems.append(error("HP554", Place(path, 1), "the first line does not name the columns of a glossary", hint))
    for number, line in enumerate(lines[1:], 2):
        if not line.strip() or line.startswith("#"):
            continue
        term = _term(line, Place(path, number), seen, problems)
        if term:
            terms.append(term)
    if problems:
        raise HandoutError(problems)
    return Glossary(path, tuple(terms))


def _term(line: str, place: Place, seen: dict[str, int], problems: list[Problem]) -> Term | None:
    cells = line.split("\t")
    if len(cells) > len(COLUMNS) or len(cells) < 3:
        text = f"{len(cells)} columns instead of {len(COLUMNS)}"
        problems.append(error("HP554", place, text, "one tab between columns; an empty column keeps its tab"))
        return None
    source, definition, target, forbidden, notes = [cell.strip() for cell in cells] + [""] * (len(COLUMNS) - len(cells))
    term = Term(_variants(source), _variants(target), _variants(forbidden), definition, notes, place.line)
    fault = _fault(term, seen)
    if fault:
        problems.append(error("HP554", place, *fault))
        return None
    seen.update(dict.fromkeys(map(fold, term.source), place.line))
    return term


def _variants(cell: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split("|") if part.strip())


def _fault(term: Term, seen: dict[str, int]) -> tuple[str, str] | None:
    """Return what is wrong with a term and what to do about it."""
    if not term.source:
        return "a term without a source", "the first column holds the word of the source"
    if not term.target and not term.forbidden:
        return (
            f"'{term.source[0]}' has neither a target nor a forbidden variant",
            "fill in the third or the fourth column",
        )
    twice = next((name for name in term.source if fold(name) in seen), None)
    if twice:
        return f"'{twice}' stands already in line {seen[fold(twice)]}", "join the two lines, with | between variants"
    both = set(map(fold, term.target)) & set(map(fold, term.forbidden))
    if both:
        return f"'{min(both)}' is both a target and forbidden", "take it out of one of the columns"
    return None


@lru_cache(maxsize=16384)
def finder(name: str, locale: str, *, exact: bool = False) -> re.Pattern[str]:
    """Return a pattern for a term in folded text; words of five letters and more may change their endings.

    Languages without spaces find it anywhere; those that compound (German, Dutch ...) inside of words; Arabic and Hebrew
    with their prefixes. ``exact``: as it stands, as a whole word, ``s`` or ``es`` allowed after it.
    """
    folded = fold(name)
    if base(locale) in number_words.SUBSTRING:
        return re.compile(r"\s*".join(re.escape(c) for c in folded.replace(" ", "")))
    parts = [_inflected(word, exact=exact) for word in folded.split()]
    before = "" if base(locale) in _COMPOUNDING and not exact else rf"(?<!{WORD_CHARACTER})"
    prefix = "(?:[وفبلك]{0,2}(?:ال|لل)?|[והבלכמש]{0,2})?" if base(locale) in _PREFIXING else ""
    joined = r"[\s\-­]+".join(prefix + part for part in parts)
    return re.compile(rf"{before}{joined}(?!{WORD_CHARACTER})")


_COMPOUNDING = frozenset({"de", "nl", "sv", "da", "nb", "fi", "hu"})
_PREFIXING = frozenset({"ar", "he", "fa", "ur", "ps"})


def _inflected(word: str, *, exact: bool) -> str:
    if exact:
        return f"{re.escape(word)}(?:s|es)?"
    if len(word) < 5:
        return f"{re.escape(word)}{WORD_CHARACTER}{{0,3}}" if len(word) > 2 else re.escape(word)
    stem = word[: max(4, len(word) - 2)]
    return f"{re.escape(stem)}{WORD_CHARACTER}*"

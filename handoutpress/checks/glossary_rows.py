"""A glossary as rows for other tools, a row for each way to say a term, and what of such rows is new to a glossary."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from handoutpress.checks.folding import fold
from handoutpress.checks.glossary import COLUMNS, KEEP, Glossary, Term, read


@dataclass(frozen=True, slots=True)
class TermRow:
    """A term and one way to say it."""

    term: str
    target: str
    note: str = ""
    line: int = 0
    """In the file that came back."""


@dataclass(slots=True)
class MergedGlossary:
    """What rows that came back make of a glossary."""

    text: str
    added: list[TermRow] = field(default_factory=list)
    same: int = 0
    empty: int = 0
    """Rows without a target: nothing is taken away."""
    refused: list[tuple[TermRow, str]] = field(default_factory=list)
    """Rows that say what the glossary forbids, and what it says."""


def rows(glossary: Glossary) -> Iterator[TermRow]:
    """Yield each spelling of a term with each way to say it, the preferred one first; ``=`` is the term itself."""
    for term in glossary.terms:
        never = f"never: {', '.join(term.forbidden)}" if term.forbidden else ""
        note = "; ".join(filter(None, [term.definition, term.notes, never]))
        for name in term.source:
            for target in term.target or ("",):
                yield TermRow(name, name if target == KEEP else target, note, term.line)


def merged(text: str, path: str, came: Iterable[TermRow]) -> MergedGlossary:
    """Return a glossary's text with the rows that it lacks; every line that they do not change stays as it is.

    A further way to say a known term goes to the end of its third column, a new term to the end of the file. Nothing is
    taken away, and what the glossary forbids stays forbidden. An empty ``text`` begins a glossary. HandoutError HP554 if
    ``text`` is no glossary.
    """
    text = text or "\t".join(COLUMNS) + "\n"
    glossary = read(text, path)
    known = {fold(name): term for term in glossary.terms for name in term.source}
    done = MergedGlossary(text)
    more: dict[int, list[str]] = {}
    fresh: dict[str, list[TermRow]] = {}
    for row in came:
        for one in _single(row):
            term = known.get(fold(one.term))
            if term is None:
                _keep_fresh(one, fresh, done)
            else:
                _judge(one, term, more.setdefault(term.line, []), done)
    lines = text.split("\n")
    for line, targets in more.items():
        if targets:
            lines[line - 1] = _with_targets(lines[line - 1], targets)
    body = "\n".join(lines)
    end = "\r\n" if "\r\n" in text else "\n"
    body += "" if body.endswith("\n") else end
    done.text = body + "".join(line + end for line in _new_lines(fresh)) if done.added else text
    return done


def _single(row: TermRow) -> Iterator[TermRow]:
    """Yield a row for each variant; a cell may hold several with | between, as a glossary's own cells do."""
    note = " ".join(row.note.split())
    for name in row.term.split("|"):
        for target in row.target.split("|"):
            yield TermRow(" ".join(name.split()), " ".join(target.split()), note, row.line)


def _keep_fresh(row: TermRow, fresh: dict[str, list[TermRow]], done: MergedGlossary) -> None:
    if not row.term or not row.target:
        done.empty += 1
    elif row.term.startswith("#"):
        done.refused.append((row, "a line that begins with # is a comment"))
    elif any(fold(row.target) == fold(one.target) for one in fresh.get(fold(row.term), ())):
        done.same += 1
    else:
        fresh.setdefault(fold(row.term), []).append(row)
        done.added.append(row)


def _judge(row: TermRow, term: Term, more: list[str], done: MergedGlossary) -> None:
    """Put a way to say a known term where it belongs: new, known, forbidden."""
    said = {fold(row.term) if target == KEEP else fold(target) for target in (*term.target, *more)}
    if not row.target:
        done.empty += 1
    elif fold(row.target) in said:
        done.same += 1
    elif fold(row.target) in map(fold, term.forbidden):
        done.refused.append((row, f"line {term.line} forbids it"))
    elif KEEP in term.target:
        done.refused.append((row, f"line {term.line} says that it is not translated"))
    else:
        more.append(row.target)
        done.added.append(row)


def _with_targets(line: str, targets: list[str]) -> str:
    cells = line.split("\t")
    cells[2] = "|".join(filter(None, [cells[2].rstrip("\r").strip(), *targets])) + ("\r" * cells[2].endswith("\r"))
    return "\t".join(cells)


def _new_lines(fresh: dict[str, list[TermRow]]) -> Iterator[str]:
    """Yield new terms; neighbours that are said alike and noted alike are spellings of one term, as they went out."""
    joined: list[tuple[list[str], list[str], str]] = []
    for found in fresh.values():
        names, targets, note = [found[0].term], [row.target for row in found], found[0].note
        if joined and note and joined[-1][1:] == (targets, note):
            joined[-1][0].extend(names)
        else:
            joined.append((names, targets, note))
    for names, targets, note in joined:
        yield "\t".join(("|".join(names), "", "|".join(targets), "", note))

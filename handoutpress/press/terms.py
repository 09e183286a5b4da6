"""``terms``: words that a glossary might want, and the places where a translation does not use the glossary's words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from handoutpress import checks
from handoutpress.checks import pair as pairs
from handoutpress.checks import term_candidates, waivers
from handoutpress.checks.glossary import KEEP, Term
from handoutpress.checks.term_candidates import Candidate
from handoutpress.model import HandoutError, Language, Place, Problem
from handoutpress.press.check import context_of
from handoutpress.press.opened_library.load import Library, Shelf, chosen, gather, load, shelf


@dataclass(frozen=True, slots=True)
class Otherwise:
    """A place where a term is translated otherwise than the glossary has it."""

    place: Place
    source: str
    translation: str
    why: str
    """What the check says of it."""


@dataclass(frozen=True, slots=True)
class Use:
    """A term of a glossary as the translations use it."""

    term: str
    wanted: tuple[str, ...]
    """What the glossary calls it; ``=``: as in the source."""
    line: int
    """Its line in the glossary."""
    messages: int
    """Translated messages whose source has the term."""
    otherwise: tuple[Otherwise, ...]


@dataclass(frozen=True, slots=True)
class Terms:
    """What is to be said of the glossary of one language."""

    language: Language
    path: str
    """The glossary's; empty if the language has none."""
    uses: tuple[Use, ...]
    """In the order of the glossary."""
    candidates: tuple[Candidate, ...]
    """Terms of the sources that the glossary lacks, the likeliest first."""


def terms(root: Path, languages: Iterable[str] = (), at_least: int = 3) -> tuple[Terms, ...]:
    """Return for each language how its glossary is followed, and which terms it may lack.

    A candidate stands ``at_least`` so often in the sources. HandoutError with the problems of every file that can't be
    read.
    """
    library = load(root)
    problems: list[Problem] = []
    out = []
    for language in chosen(library, languages):
        found = gather(problems, partial(shelf, library, language))
        if found:
            out.append(_of_language(library, found, at_least))
    if problems:
        raise HandoutError(problems)
    return tuple(out)


def _of_language(library: Library, found: Shelf, at_least: int) -> Terms:
    glossary = found.glossary
    known = [name for term in (glossary.terms if glossary else ()) for name in term.source]
    segments = [(segment, article.skeleton.links) for article in library.articles for segment in article.segments]
    source = library.project.source_language
    return Terms(
        language=found.language,
        path=glossary.path if glossary else "",
        uses=tuple(_uses(library, found)),
        candidates=term_candidates.find(segments, source, known, at_least),
    )


def _uses(library: Library, found: Shelf) -> Iterator[Use]:
    seen: dict[Term, list[tuple[Otherwise, ...]]] = {}
    for article in library.articles:
        catalog = found.catalogs.get(article.slug)
        if catalog is None:
            continue
        context, messages = context_of(library, article, catalog, found), catalog.by_key()
        for segment in dict.fromkeys(article.segments):
            message = messages.get(segment.key)
            if message and message.translated:
                one = pairs.make(segment, message, context)
                for term in checks.glossary_terms.uses(one):
                    seen.setdefault(term, []).append(_otherwise(one, term))
    for term in found.glossary.terms if found.glossary else ():
        said = seen.get(term, [])
        rows = tuple(row for rows in said for row in rows)
        yield Use(term.source[0], term.target, term.line, len(said), rows)


def _otherwise(one: pairs.Pair, term: Term) -> tuple[Otherwise, ...]:
    """Return where a message does not call a term what the glossary calls it; a waiver is a person's word that it may."""
    return tuple(
        Otherwise(problem.place, one.message.msgid, one.message.msgstr, problem.text)
        for problem in checks.glossary_terms.findings(one, term)
        if not waivers.waived(one.message, problem.code)
    )


def lines(found: Sequence[Terms], limit: int) -> Iterator[str]:
    """Yield the answer for people: by language what is said otherwise, then the candidates, ``limit`` at most."""
    for terms_ in found:
        unused = [use.term for use in terms_.uses if not use.messages]
        if terms_.path:
            yield f"{terms_.language.name}: {terms_.path}, {len(terms_.uses)} {'term' if len(terms_.uses) == 1 else 'terms'}"
        else:
            yield f"{terms_.language.name}: no glossary yet (locales/{terms_.language.locale}/glossary.tsv)"
        for use in terms_.uses:
            yield from _use_lines(use)
        if unused:
            yield f"  in no translated message: {', '.join(unused)}"
        yield from _candidate_lines(terms_.candidates[:limit], len(terms_.candidates))


def _use_lines(use: Use) -> Iterator[str]:
    if not use.otherwise:
        return
    wanted = "as in the source" if KEEP in use.wanted else " or ".join(use.wanted) or "another word"
    yield f"  {use.term}: {len(use.otherwise)} of {use.messages} otherwise; the glossary says: {wanted}"
    for row in use.otherwise:
        yield f"    {row.place}: {row.translation}"


def _candidate_lines(rows: Sequence[Candidate], count: int) -> Iterator[str]:
    if not rows:
        return
    shown = "" if len(rows) == count else f" (the first {len(rows)} of {count})"
    yield f"  not in the glossary{shown}: how often, in how many messages, the term, where first"
    for row in rows:
        yield f"    {row.count:4} {row.messages:4}  {row.term}  {row.place}"


def as_json(found: Sequence[Terms]) -> list[Mapping[str, object]]:
    """Return the answer for programs."""
    return [
        {
            "language": terms_.language.tag,
            "glossary": terms_.path,
            "terms": [
                {
                    "term": use.term,
                    "wanted": use.wanted,
                    "line": use.line,
                    "messages": use.messages,
                    "otherwise": [
                        {"place": str(row.place), "source": row.source, "translation": row.translation, "why": row.why}
                        for row in use.otherwise
                    ],
                }
                for use in terms_.uses
            ],
            "candidates": [
                {
                    "term": row.term,
                    "count": row.count,
                    "messages": row.messages,
                    "score": row.score,
                    "place": str(row.place),
                }
                for row in terms_.candidates
            ],
        }
        for terms_ in found
    ]

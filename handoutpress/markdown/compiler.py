"""From the text of an article to its segments and its skeleton: every problem of it at once, or both."""

from __future__ import annotations

from collections.abc import Iterator

from handoutpress.languages import hidden_characters
from handoutpress.markdown import parse
from handoutpress.markdown.comments import Prepared, prepare
from handoutpress.markdown.headings import heading_ids
from handoutpress.markdown.msgid_cut import Text
from handoutpress.markdown.notes import footnote_problems, footnotes
from handoutpress.markdown.prepared_text import assign, first_line
from handoutpress.markdown.skeleton import Visitor
from handoutpress.markdown.slots import Known, Made
from handoutpress.markdown.url_policy import Definition, definitions, link_kind, normal_label
from handoutpress.model import HandoutError, Place, Problem, Segment, Severity, Skeleton, Slot, error

LONGEST = 20_000
"""Bytes of a paragraph, far beyond what anybody reads or translates in one go; catalogs end at five times that."""
_OF_MANY = ("|", "-", "*", "+", "#", ":", "[", *"0123456789")
"""Beginnings of lines that are most often blocks of their own: rows, items, headings, terms, definitions."""
FORM = 1
"""Version of the msgid's form; catalogs carry it as X-Msgid-Form."""


def compile_text(text: str, path: str, first_line: int = 1) -> tuple[tuple[Segment, ...], Skeleton]:
    """Return the segments of a Markdown text in document order, and the text rendered once with slots in their place.

    ``first_line`` is the line of ``path`` on which the text begins. Slots count from 0 for the first segment; ``shift``
    moves them. Raises HandoutError with every problem (HP201-HP221) if one is an error; mere warnings are in ``walk``.
    """
    segments, skeleton, problems = walk(text, path, first_line)
    if any(problem.severity is Severity.ERROR for problem in problems):
        raise HandoutError(problems)
    return segments, skeleton


def walk(text: str, path: str, first_line: int = 1) -> tuple[tuple[Segment, ...], Skeleton, list[Problem]]:
    """Return what compile_text does with the problems beside it, for tests and tools that look at any Markdown.

    What a problem is about may be missing from the segments and the skeleton.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    problems = list(_forbidden(text, path, first_line))
    if problems:
        return (), Skeleton(()), problems
    prepared, problems = prepare(text, path, first_line)
    too_long = list(_too_long(prepared, path))
    if too_long:
        return (), Skeleton(()), [*problems, *too_long]
    try:
        root = parse.tree("\n".join(prepared.lines))
    except parse.TooDeepError as fault:
        place = Place(path, prepared.number(fault.line))
        return (
            (),
            Skeleton(()),
            [*problems, error("HP216", place, f"nested deeper than {parse.MAX_DEPTH}", "flatten it")],
        )
    found = definitions(prepared.lines)
    problems += _definition_problems(found, prepared, path)
    problems += footnote_problems(root, prepared, path)
    known, more = _known(root, prepared, path, found)
    visitor = Visitor(known)
    visitor.visit(root)
    problems = list(dict.fromkeys(problems + more + visitor.made.problems))
    problems.sort(key=lambda problem: (problem.place, problem.code))
    return tuple(visitor.made.segments), _skeleton(visitor.made, known), problems


def _known(
    root: parse.Node, prepared: Prepared, path: str, found: tuple[Definition, ...]
) -> tuple[Known, list[Problem]]:
    headings = heading_ids(root, lambda node: Place(path, prepared.number(first_line(node))))
    assignment = assign(root, prepared, path)
    notes = footnotes(root)
    links = {normal_label(item.label): (item.label, item.url) for item in reversed(found)}
    known = Known(
        path=path,
        prepared=prepared,
        text=Text(prepared.lines, _definition_text(found, notes, prepared), frozenset(item.line for item in found)),
        links=tuple(dict.fromkeys(links[normal_label(item.label)] for item in found)),
        notes=notes,
        heading_ids=headings.ids,
        counted_ids=headings.counted,
        orders=assignment.orders,
    )
    return known, headings.problems + assignment.problems


def _definition_text(found: tuple[Definition, ...], notes: dict[str, int], prepared: Prepared) -> str:
    """Return the definitions as the source has them, for the proof of a cut."""
    lines = [prepared.lines[item.line - 1].lstrip(" \t>") for item in found]
    return "\n".join(lines) + "\n" + "".join(f"\n[^{name}]: x\n" for name in notes)


def _skeleton(made: Made, known: Known) -> Skeleton:
    parts: list[str | Slot] = []
    for part in made.parts:
        if isinstance(part, str) and parts and isinstance(parts[-1], str):
            parts[-1] += part
        else:
            parts.append(part)
    return Skeleton(tuple(parts), tuple(made.headings), tuple(made.figures), known.links, tuple(known.notes))


def _forbidden(text: str, path: str, first_line: int) -> Iterator[Problem]:
    for number, line in enumerate(text.split("\n"), first_line):
        for character in dict.fromkeys(hidden_characters.FORBIDDEN.findall(line)):
            hint = "remove it; ZWNJ, ZWJ, LRM and RLM are allowed"
            yield error("HP201", Place(path, number), f"forbidden character U+{ord(character):04X}", hint)
        if hidden_characters.open_isolate(line):
            hint = "close it on the line that opens it, or better remove it: the press isolates by itself"
            yield error("HP201", Place(path, number), "an isolate (U+2066 to U+2069) is not closed", hint)


def _too_long(prepared: Prepared, path: str) -> Iterator[Problem]:
    """Yield HP224 for each run of lines without an empty one, or line, that holds more than a message may."""
    size = begin = 0
    for number, line in enumerate((*prepared.lines, ""), 1):
        length = len(line.encode())
        if line.strip(" \t>"):
            begin = begin if size else number
            size += length
            if length <= LONGEST and not line.lstrip(" \t>").startswith(_OF_MANY):
                continue
        if size > LONGEST:
            text = f"a paragraph of {size:,} bytes; a message holds {LONGEST:,} at the most"
            yield error("HP224", Place(path, prepared.number(begin)), text, "divide it by empty lines")
        size = 0


def _definition_problems(found: tuple[Definition, ...], prepared: Prepared, path: str) -> Iterator[Problem]:
    seen: set[str] = set()
    for item in found:
        place = Place(path, prepared.number(item.line))
        if item.title:
            yield error(
                "HP211", place, f"the definition of [{item.label}] has a title", "readers do not see it: remove it"
            )
        if normal_label(item.label) in seen:
            yield error("HP211", place, f"[{item.label}] is defined twice", "give one of them another label")
        seen.add(normal_label(item.label))
        if not link_kind(item.url):
            hint = "allowed are https://, http://, mailto:, tel:, #id and other-article.md"
            yield error("HP210", place, f"link to {item.url!r} is not allowed", hint)

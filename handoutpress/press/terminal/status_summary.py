"""Where a library stands in ten lines: a row a language, what holds editions back by its reason, and how to see each handout."""

from __future__ import annotations

import textwrap
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from handoutpress import catalogs
from handoutpress.model import Language, visible
from handoutpress.press.status import WORDS, Standing
from handoutpress.press.terminal import short_answers
from handoutpress.reviews import MACHINE, STAGES

_COUNTS = (
    ("fuzzy", "fuzzy"),
    ("to do", "untranslated"),
    ("unsafe", "unsafe"),
    ("stale", "stale"),
    ("words", "words"),
)
"""Column -> what of a Standing is added up in it."""
_NONE = "none"
_STAGES = {_NONE: "no edition", MACHINE: "unsigned"} | {stage: stage for stage in STAGES}
"""Stage of an edition -> its column, in this order."""
_KINDS = {"unknown": "with a change of an unknown kind"}
"""Kinds of change that need more than their name."""
_GAP = "  "

_Row = dict[str, str]


def summary(rows: Sequence[Standing], columns: int) -> list[str]:
    """Return at most ten lines: a row a language (those with most to do, if they are many), then what there is to say of them.

    A row has how many handouts there are, the share of their messages that is translated, what is to do (of the words of the
    pages too), and how many editions stand at which stage; a column in which nothing stands is left out.
    """
    by_language: dict[Language, list[Standing]] = {}
    for row in rows:
        by_language.setdefault(row.language, []).append(row)
    room = short_answers.LINES - 2  # the head of the table and what says how to see more
    said = _below(rows, room - len(by_language))
    room -= len(said)
    most = sorted(by_language, key=lambda language: -sum(row.words for row in by_language[language]))[:room]
    shown = [_row(found) for language, found in by_language.items() if language in most]
    left = len(by_language) - len(shown)
    more = f"{left} more language{'s' if left > 1 else ''}; " if left else ""
    return [*_table(shown, columns), f"{more}each handout: handoutpress status LANGUAGE, or --verbose", *said]


def changes(kinds: Mapping[str, int]) -> str:
    """Return the kinds of change of fuzzy messages in words: ``1 numbers, 2 reworded``."""
    return ", ".join(f"{count} {_KINDS.get(kind, kind)}" for kind, count in kinds.items())


def _row(rows: Sequence[Standing]) -> _Row:
    """Return the cells of a language by the names of their columns, those that are not empty."""
    handouts = [row for row in rows if row.state != WORDS]
    total, translated = (sum(getattr(row, name) for row in handouts or rows) for name in ("total", "translated"))
    counts = {name: sum(getattr(row, of) for row in rows) for name, of in _COUNTS}
    stages = Counter(_STAGES.get(row.state, row.state) for row in handouts)
    cells: dict[str, int] = {"handouts": len(handouts), **counts, **stages}
    share = {"done": f"{100 * translated // total} %"} if total else {}
    return {"language": rows[0].language.locale, **share} | {name: str(n) for name, n in cells.items() if n}


def _table(rows: Sequence[_Row], columns: int) -> list[str]:
    """Return a head and a line a row; a terminal that they do not fit gets each row in words."""
    every = ("language", "handouts", "done", *(name for name, _ in _COUNTS), *_STAGES.values())
    there = {name for row in rows for name in row}
    names = [name for name in every if name in there] + sorted(there - {*every})
    cells = [names, *([row.get(name, "") for name in names] for row in rows)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    if sum(widths) + len(_GAP) * (len(widths) - 1) > columns:
        return [line for row in rows for line in _in_words({name: row[name] for name in names if name in row}, columns)]
    return [_GAP.join([row[0].ljust(widths[0]), *map(str.rjust, row[1:], widths[1:])]).rstrip() for row in cells]


def _in_words(row: _Row, columns: int) -> Iterable[str]:
    said = ", ".join(f"{text} {name}" for name, text in row.items() if name != "language")
    return textwrap.wrap(f"{row['language']}: {said}", columns, subsequent_indent=_GAP)


def _below(rows: Sequence[Standing], room: int) -> list[str]:
    """Return a line each on fuzzy messages, sheets that are too long and who signed, and before them on editions that are not made.

    These have a line a reason, if all are ``room`` lines at most.
    """
    kinds = _added(row.kinds for row in rows)
    too_long = sum(len(row.too_long) for row in rows)
    people = _added({name: sum(stages.values()) for name, stages in row.people.items()} for row in rows)
    order = (*catalogs.KINDS, *kinds)
    said = [f"fuzzy: {changes({kind: kinds[kind] for kind in sorted(kinds, key=order.index)})}"] if kinds else []
    said += [f"too long: {too_long} take-home sheet{'s' if too_long > 1 else ''}"] if too_long else []
    said += [f"signed: {_listed(people)}"] if people else []
    refused = [(f"{row.language.locale}/{row.article}", row.reasons) for row in rows if row.reasons]
    reasons = short_answers.refusals("no edition", refused) if refused else []
    if reasons and len(reasons) > max(room - len(said), 1):
        reasons = [short_answers.refusals_in_a_line("no edition", refused)]
    return [*map(visible, reasons), *said]


def _added(counts: Iterable[Mapping[str, int]]) -> Counter[str]:
    out: Counter[str] = Counter()
    for row in counts:
        out.update(row)
    return out


def _listed(counts: Counter[str]) -> str:
    return short_answers.named([f"{visible(name)} {count}" for name, count in counts.most_common()])

"""Where everything stands, for people: a table on a terminal, a page in build/, the list of a language's first day."""

from __future__ import annotations

import base64
import hashlib
import shutil
import sys
import textwrap
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, replace
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING, Any

from handoutpress import checks
from handoutpress.library import project
from handoutpress.model import Problem, visible
from handoutpress.outputs import templates, web
from handoutpress.press import file_changes
from handoutpress.press.status import Standing
from handoutpress.press.terminal import short_answers, status_summary
from handoutpress.press.terminal.status_summary import changes

if TYPE_CHECKING:
    from handoutpress.press.add_language import Added

WIDTH = 100
"""Columns that the table is made for; a log has no edge of its own."""
PAGE = "build/status.html"


def as_json(rows: Sequence[Standing]) -> list[dict[str, Any]]:
    """Return where each article stands, for programs."""
    return [
        {**asdict(row), "language": row.language.tag, "state": _named(row.state), "signed": _signed(row)}
        for row in rows
    ]


def _signed(row: Standing) -> dict[str, int]:
    return {_named(stage): count for stage, count in row.signed.items()}


def _named(stage: str) -> str:
    """Return what a stage is called: what nobody signed is just that, its words may be a person's as well as a machine's."""
    return "unsigned" if stage == "machine" else stage


def state_of(row: Standing) -> str:
    """Return the edition's stage, and how many messages are further: ``unsigned, 3 revised``."""
    higher = [f"{count} {stage}" for stage, count in row.signed.items() if stage not in {"machine", row.state}]
    return ", ".join([_named(row.state), *higher])


def signers(row: Standing) -> str:
    """Return who signed how many messages: ``Ana Beispiel 12 translated; Ben Beispiel 3 revised``."""
    return "; ".join(
        f"{name} {', '.join(f'{count} {stage}' for stage, count in stages.items())}"
        for name, stages in row.people.items()
    )


def name_of(row: Standing) -> str:
    """Return language and article as they stand in a list."""
    return f"{row.language.locale}/{row.article}"


def print_table(
    rows: Sequence[Standing], problems: Iterable[Problem] = (), *, verbose: bool = False, named: bool = False
) -> None:
    """Print the table, then what holds editions back, what changed under fuzzy messages, what is next, and findings.

    A line an article where that takes ten lines, with ``verbose``, or of languages that were ``named``; else a line a language.
    """
    columns = shutil.get_terminal_size().columns if sys.stdout.isatty() else WIDTH
    table, said = _table(rows, columns), before_next(rows, verbose=verbose)
    if verbose or named or len(table) + len(said) <= short_answers.LINES:
        said = [*table, *map(visible, said)]
    else:
        said = status_summary.summary(rows, columns)
    for line in (*said, *map(visible, from_next(rows, verbose=verbose))):
        print(line)  # noqa: T201
    for line in short_answers.problems(tuple(problems), verbose=verbose):
        print(line)  # noqa: T201


def _table(rows: Sequence[Standing], columns: int) -> list[str]:
    """Return a line an article; a list where the terminal is too narrow for the table."""
    cells = [_cells(row) for row in rows]
    room = _room(cells, columns)
    return ["", *_wide(cells, room, columns), ""] if room else [visible(line) for line in _narrow(rows, columns)]


_NAMES = ("language", "article", "done", "fuzzy", "to do", "unsafe", "stale", "words", "state")
_GAP = 2
"""Columns between two of the table's."""
_ARTICLE = 12
"""Columns that the name of an article needs at least; a longer one is broken at its hyphens."""


def _cells(row: Standing) -> tuple[str, ...]:
    counts = (row.fuzzy, row.untranslated, row.unsafe, row.stale, row.words)
    shown = (str(count or "") for count in counts)
    return row.language.locale, visible(row.article), f"{row.translated}/{row.total}", *shown, state_of(row)


def _room(cells: Sequence[tuple[str, ...]], columns: int) -> int:
    """Return the width that is left for the names of articles, at most what they need; 0 if the table does not fit."""
    widths = [max(len(text) for text in column) for column in zip(_NAMES, *cells, strict=True)]
    words = max(len(word) for row in cells for word in row[-1].split()) if cells else 0
    others = sum(widths[:1] + widths[2:-1]) + max(words, len(_NAMES[-1])) + _GAP * (len(_NAMES) - 1)
    least = max(min(widths[1], _ARTICLE), *(len(part) + 1 for row in cells for part in row[1].split("-")), 0)
    return min(widths[1], columns - others) if columns - others >= min(least, widths[1]) else 0


def _wide(cells: Sequence[tuple[str, ...]], room: int, columns: int) -> list[str]:
    from rich.box import SIMPLE_HEAD
    from rich.console import Console
    from rich.table import Table

    table = Table(box=SIMPLE_HEAD, pad_edge=False, padding=(0, _GAP - 1, 0, 0), show_edge=False)
    for name in _NAMES:
        left = name in {"language", "article", "state"}
        table.add_column(name, justify="left" if left else "right", no_wrap=name != "state", overflow="fold")
    for locale, article, *others in cells:
        table.add_row(locale, "\n".join(textwrap.wrap(article, room)), *others)
    console = Console(width=columns, height=len(cells))  # with a height, or a dumb terminal counts as 80 wide
    with console.capture() as said:
        console.print(table)
    return said.get().splitlines()


def _narrow(rows: Sequence[Standing], columns: int) -> Iterator[str]:
    """Yield the same as a list, for a terminal that the table does not fit: what is not 0, with its name."""
    for row in rows:
        yield name_of(row)
        counts = (row.fuzzy, row.untranslated, row.unsafe, row.stale, row.words)
        named = [f"{count} {name}" for count, name in zip(counts, _NAMES[3:8], strict=True) if count]
        said = ", ".join([f"{row.translated}/{row.total} done", *named])
        for text in (said, f"state: {state_of(row)}"):
            yield from textwrap.wrap(text, columns, initial_indent="  ", subsequent_indent="  ")
    yield ""


def before_next(rows: Sequence[Standing], *, verbose: bool = False) -> list[str]:
    """Return the lines between the table and what is next: no edition, fuzzy, too long, signed.

    What is long is counted by its reason, unless ``verbose``.
    """
    refused = [(name_of(row), row.reasons) for row in rows if row.reasons]
    said = short_answers.refusals("no edition", refused, verbose=verbose)
    fuzzy = [f"fuzzy: {name_of(row)}: {changes(row.kinds)}" for row in rows if row.kinds]
    said += short_answers.cut(fuzzy, "with fuzzy messages", verbose=verbose)
    long = [f"too long: {line}" for row in rows for line in row.too_long]
    said += short_answers.cut(long, "are too long", verbose=verbose)
    signed = [f"signed: {name_of(row)}: {signers(row)}" for row in rows if row.people]
    return said + short_answers.cut(signed, "with sign-offs", verbose=verbose)


def from_next(rows: Sequence[Standing], *, verbose: bool = False) -> list[str]:
    """Return the lines on what is next, which articles with the same next step share, and on what stands for all articles."""
    steps: dict[str, list[str]] = {}
    for row in rows:
        if row.next:
            steps.setdefault(row.next, []).append(name_of(row))
    said = short_answers.cut(
        (f"next: {step} ({short_answers.named(names)})" for step, names in steps.items()),
        "steps",
        verbose=verbose,
        most=short_answers.LINES,
    )
    said += short_answers.cut(danger_words(rows), "stages of words about danger", verbose=verbose)
    return said + short_answers.cut(unlooked(rows), "languages in which something is not looked at", verbose=verbose)


_STAGES = {"machine": "a draft, read by nobody", "read twice": "two machine readings, signed by no person"}
"""Stages of words about danger that no person signed, in words."""


def danger_words(rows: Sequence[Standing]) -> list[str]:
    """Return a line a stage on the words about danger that pages say: which languages' editions stand no higher."""
    stages: dict[str, dict[str, None]] = {}
    for row in rows:
        if row.danger_words:
            stages.setdefault(row.danger_words, {}).setdefault(row.language.locale)
    return [
        f"words about danger: {_STAGES.get(stage, stage)}: {short_answers.named(tuple(found))}"
        for stage, found in stages.items()
    ]


def unlooked(rows: Sequence[Standing]) -> list[str]:
    """Return a line a language on what the checks know no words for: a mistake there is never seen."""
    names = {row.language: row.not_looked_at for row in rows if row.not_looked_at}
    return [checks.known_families.told(language, unknown) for language, unknown in names.items()]


def status_page(root: Path, rows: Sequence[Standing], problems: Sequence[Problem] = ()) -> str:
    """Write build/status.html, which needs no other file; return its name. HandoutError HP901 if it cannot be written."""
    root = root.resolve()
    file_changes.clear((root / PAGE).parent)
    file_changes.write(root / PAGE, page(rows, problems, project.read(root).title), root)
    return PAGE


def page(rows: Sequence[Standing], problems: Sequence[Problem], title: str) -> bytes:
    """Return the table as a web page; its own style sheet is the only thing that its Content-Security-Policy lets in."""
    style = resources.files("handoutpress").joinpath("outputs/theme/status.css").read_text(encoding="utf-8")
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    values = {
        "title": title,
        "policy": web.POLICY.replace("style-src 'self'", f"style-src 'sha256-{digest}'"),
        "style": style,
        "rows": rows,
        "problems": [replace(problem, text=visible(problem.text), hint=visible(problem.hint)) for problem in problems],
        "too_long": [line for row in rows for line in row.too_long],
        "unlooked": unlooked(rows),
        "danger_words": danger_words(rows),
        "state_of": state_of,
        "changes": changes,
        "words": sum(row.words for row in rows),
    }
    return templates.render("status.html.j2", values)


def first_day(added: Added) -> list[str]:
    """Return what is to do in a language that begins, in the order in which to do it."""
    if not added.todo:
        return [f"{added.language.name}: nothing to translate"]
    width = max(len(row.path) for row in added.todo)
    said = [f"{added.language.name}: {added.messages} messages, {added.words} words to translate"]
    if added.varieties:
        names = ", ".join(f"{row.name} ({row.locale})" for row in added.varieties)
        said.append(f"{sum(row.of_variety for row in added.todo)} of them are filled from {names}, flagged fuzzy:")
        said.append("read each in your own variety, change what differs, and clear the flag.")
    for row in added.todo:
        extra = f", {row.offered} with a translation to look at" if row.offered else ""
        extra += f"; begin with {row.first} of title, warnings, doses and consent" if row.first else ""
        noun = "message, " if row.messages == 1 else "messages,"
        said.append(f"  {row.path:{width}}  {row.messages:4} {noun} {row.words:5} words{extra}")
    if any(row.first for row in added.todo):
        said.append("No handout appears before its title and its blocks about danger are translated.")
    return said


def added_as_json(added: Added) -> dict[str, Any]:
    """Return what ``add-language`` made, for programs."""
    todo = [asdict(row) for row in added.todo]
    kin = [row.tag for row in added.varieties]
    return {"varieties": kin, "files": added.files, "messages": added.messages, "words": added.words, "todo": todo}

"""What verbs return, as tables for people and as plain values for programs. Prints; decides nothing."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from handoutpress.model import Fallback, Problem, visible
from handoutpress.press.terminal import short_answers

if TYPE_CHECKING:
    from rich.table import Table

    from handoutpress.press.build import Built
    from handoutpress.validate import Report

Told = Callable[[str, int, int], None]


def as_json(problems: Iterable[Problem]) -> list[dict[str, Any]]:
    """Return each finding as a dictionary: code, severity, path, line, text, hint."""
    return [
        {
            "code": problem.code,
            "severity": str(problem.severity),
            "path": problem.place.path,
            "line": problem.place.line,
            "text": problem.text,
            "hint": problem.hint,
        }
        for problem in problems
    ]


def tally(problems: Sequence[Problem]) -> str:
    """Return how many findings of each severity there are: ``2 errors, 1 warning``."""
    names = {"acknowledge": "to acknowledge", "info": "notes"}
    counts = Counter(str(problem.severity) for problem in problems)
    return ", ".join(
        f"{counts[name]} {names.get(name) or (name if counts[name] == 1 else name + 's')}"
        for name in ("error", "acknowledge", "warning", "info")
        if counts[name]
    )


@contextmanager
def progress(*, quiet: bool) -> Iterator[Told]:
    """Give a function to tell progress to: a bar on a terminal, a plain line now and then in a log, or nothing."""
    if quiet:
        yield lambda what, done, total: None
    elif sys.stderr.isatty():
        yield from _bar()
    else:
        yield _lines()


def _bar() -> Iterator[Told]:
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        Progress,
        TextColumn,
        TimeElapsedColumn,
        TimeRemainingColumn,
    )

    counted = TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn()
    columns = (*counted, TextColumn("left:"), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        tasks: dict[str, Any] = {}

        def told(what: str, done: int, total: int) -> None:
            if what not in tasks:
                tasks[what] = bar.add_task(what, total=total)
            bar.update(tasks[what], completed=done, total=total)

        yield told


def _lines() -> Told:
    shown: dict[str, int] = {}

    def told(what: str, done: int, total: int) -> None:
        tenth = 10 * done // max(total, 1)
        if shown.get(what) != tenth:
            shown[what] = tenth
            print(f"{what}: {done} of {total}", file=sys.stderr, flush=True)  # noqa: T201

    return told


def size(count: int) -> str:
    """Return bytes as people read them: ``912 B``, ``48 KB``, ``3.1 MB``."""
    if count < 1000:
        return f"{count} B"
    return f"{count / 1000:.0f} KB" if count < 1_000_000 else f"{count / 1_000_000:.1f} MB"


def _table(columns: Sequence[tuple[str, str]]) -> Table:
    from rich.box import SIMPLE_HEAD
    from rich.table import Table

    table = Table(box=SIMPLE_HEAD)
    for name, side in columns:
        table.add_column(name, justify="right" if side == "right" else "left", no_wrap=True)
    return table


def _print(table: Table) -> None:
    from rich.console import Console

    console = Console()
    if not console.is_terminal:
        console = Console(width=160)  # a log has no edge at which to cut a word
    console.print(table)


def print_build(built: Built, *, explain: bool = False, verbose: bool = False) -> None:
    """Print the table at the end of a build, what is missing and why, and what is next; ``explain``: first what was made and why.

    ``verbose``: all of it, however long.
    """
    for line in built.reasons if explain else ():
        print(line)  # noqa: T201
    _print_rows(built, verbose=verbose)
    for line in built_lines(built, verbose=verbose):
        print(line)  # noqa: T201
    print(f"{built.files} files in build/, {built.changed} of them new or changed, in {built.seconds:.2f} s")  # noqa: T201
    if step := next_step(built):
        print(f"next: {step}")  # noqa: T201


def next_step(built: Built) -> str:
    """Return the command that tells most of what a build lacks; nothing if it lacks nothing."""
    if built.refusals:
        return f"handoutpress status {_locales(item.language.locale for item in built.refusals)}"
    if built.held:
        return f"handoutpress check {_locales(language.locale for language, _, _ in built.held)}"
    return ""


def _locales(codes: Iterable[str]) -> str:
    """Return languages as they are named after a command; none, which is all, if they are many."""
    found = list(dict.fromkeys(codes))
    return " ".join(found) if len(found) <= short_answers.NAMED else ""


def _print_rows(built: Built, *, verbose: bool) -> None:
    """Print a line a language; of many, those that lack something first, and how many more there are."""
    rows = built.rows
    if len(rows) > short_answers.LINES and not verbose:
        lacking = sorted(rows, key=lambda row: -sum(row.counts.values()))[: short_answers.LINES - 1]
        rows = tuple(row for row in rows if row in lacking)
    columns = [("language", ""), ("", "")]
    columns += [(name, "right") for name in ("handouts", "messages", "fallback", "files", "size", "seconds")]
    table = _table(columns)
    for row in rows:
        fallback = sum(row.counts.values())
        table.add_row(
            row.language.tag,
            row.language.name,
            str(row.editions),
            f"{row.translated}/{row.total}",
            str(fallback or ""),
            str(row.files),
            size(row.size),
            f"{row.seconds:.2f}",
        )
    _print(table)
    if len(rows) < len(built.rows):
        print(f"{len(built.rows) - len(rows)} more languages: --verbose")  # noqa: T201


def built_lines(built: Built, *, verbose: bool = False) -> list[str]:
    """Return what a build says of editions and files that are missing, and why: a line a reason, or each (``verbose``)."""
    refused = [(f"{item.language.locale}/{item.article.slug}", item.reasons) for item in built.refusals]
    lines = short_answers.refusals("not made", refused, verbose=verbose)
    kept_out = sum(row.counts.get(Fallback.UNSAFE, 0) + row.counts.get(Fallback.STRUCTURE, 0) for row in built.rows)
    if kept_out:
        what = "unsafe message shows" if kept_out == 1 else "unsafe messages show"
        lines.append(f"{kept_out} {what} the source text: handoutpress check names them")
    lines += short_answers.cut(held(built), "editions wait for an answer", verbose=verbose)
    lines += [*built.left_out, *short_answers.problems(built.of_sheets, verbose=verbose)]
    if built.along:
        what = "one more handout lies" if built.along == 1 else f"{built.along} more handouts lie"
        lines.append(
            f"{what} in build/ of which nothing is remembered, or not as made: made too, or they would be gone"
        )
    if built.foreign:
        more = f" and {len(built.foreign) - 6} more" if len(built.foreign) > 6 else ""
        named = ", ".join(built.foreign[:6])
        lines.append(f"warning: not made by this library, and left where it is in build/: {named}{more}")
    return [visible(line) for line in lines]


def held(built: Built) -> Iterator[str]:
    """Yield a line for each draft that a release would wait for."""
    for language, slug, count in built.held:
        what = "message about danger or a dose waits" if count == 1 else "messages about danger or doses wait"
        yield f"held: {language.locale}/{slug}: {count} {what} for an answer: handoutpress check {language.locale}"


def built_as_json(built: Built) -> dict[str, Any]:
    """Return what a build made, for programs."""
    return {
        "languages": [
            {
                "language": row.language.tag,
                "editions": row.editions,
                "translated": row.translated,
                "total": row.total,
                "fallback": {str(reason): count for reason, count in row.counts.items()},
                "files": row.files,
                "bytes": row.size,
                "seconds": round(row.seconds, 3),
            }
            for row in built.rows
        ],
        "made": built.reasons,
        "left_out": built.left_out,
        "along": built.along,
        "foreign": built.foreign,
        "held": [
            {"language": language.tag, "article": slug, "messages": count} for language, slug, count in built.held
        ],
        "refused": [
            {"language": item.language.tag, "article": item.article.slug, "reasons": item.reasons}
            for item in built.refusals
        ],
        "problems": as_json(built.problems),
        "files": built.files,
        "changed": built.changed,
        "seconds": round(built.seconds, 3),
    }


def validation_lines(report: Report) -> list[str]:
    """Return a line for each validator: what it looked at and found, or why it did not run."""
    lines = []
    for outcome in report.outcomes:
        name = f"{outcome.validator} {outcome.version}".strip()
        if outcome.not_run:
            lines.append(f"{name}: NOT RUN: {outcome.not_run}")
        else:
            files = f"{outcome.files} files"
            if outcome.left_out:
                files = f"a sample, {outcome.files} of {outcome.files + outcome.left_out} files"
            lines.append(f"{name}: {files}, {tally(outcome.problems) or 'no errors, no warnings'}")
    return lines


def validation_as_json(report: Report) -> dict[str, Any]:
    """Return what the validators said, for programs."""
    return {
        "validators": [
            {
                "name": outcome.validator,
                "version": outcome.version,
                "files": outcome.files,
                "left_out": outcome.left_out,
                "not_run": outcome.not_run,
                "problems": as_json(outcome.problems),
            }
            for outcome in report.outcomes
        ]
    }

"""What all commands share: the options before the verb, how problems become an exit code, how to talk."""

from __future__ import annotations

import errno
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec

import click

from handoutpress import __version__

if TYPE_CHECKING:
    from handoutpress.model import Problem

P = ParamSpec("P")


@dataclass(frozen=True, slots=True)
class Session:
    """What holds for every verb: the library's folder and how to talk."""

    root: Path
    quiet: bool
    json: bool
    verbose: bool = False
    """Whether all is said that there is, however long."""

    def say(self, text: str) -> None:
        """Print a line for people, unless they asked for silence or a program listens."""
        if not self.quiet and not self.json:
            click.echo(_visible(text))

    def answer(self, value: object) -> None:
        """Print the result for a program, if one listens."""
        if self.json:
            from handoutpress.model import as_json

            click.echo(as_json(value))


def _visible(text: str) -> str:
    """Return a text as ``model.visible`` does, which is imported only where it has something to do."""
    if text.isascii() and text.isprintable():
        return text
    from handoutpress.model import visible

    return visible(text)


TRACEBACK = "handoutpress.traceback"
"""Where a run remembers that somebody asked for tracebacks."""
STOPPED = 130
"""Exit code after Ctrl-C, as shells have it: 128 and the number of the signal."""


class Program(click.Group):
    """The commands; Ctrl-C ends any of them with one line, and what was there before is still there."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command that was asked for; exit code 130 if a person stops it, 3 if it broke off (HP900)."""
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt:
            click.echo("stopped", err=True)
            ctx.exit(STOPPED)
        except click.ClickException as fault:
            raise _shown(fault) from None
        except (click.exceptions.Exit, click.Abort):
            raise
        except Exception as fault:
            if ctx.meta.get(TRACEBACK) or (isinstance(fault, OSError) and fault.errno == errno.EPIPE):
                raise  # who reads our output has gone: click ends quietly
            from handoutpress.cli import breakdown

            show(ctx.obj, (breakdown.told(fault, ctx.invoked_subcommand or ""),))
            ctx.exit(breakdown.EXIT_CODE)


def _shown(fault: click.ClickException) -> click.ClickException:
    """Return wrong usage in words that a terminal can be given: it quotes what was typed, and names of files."""
    from handoutpress.model import visible

    said = visible(fault.format_message())
    return click.UsageError(said, getattr(fault, "ctx", None)) if fault.exit_code == 2 else click.ClickException(said)


@click.group(cls=Program, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="handoutpress")
@click.option(
    "--root",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=Path(),
    help="The library's folder (default: this one).",
)
@click.option("--quiet", "-q", is_flag=True, help="Print problems only.")
@click.option("--json", "as_json", is_flag=True, help="Print the result as JSON, for programs.")
@click.option(
    "--traceback",
    is_flag=True,
    expose_value=False,
    callback=lambda context, _option, value: context.meta.update({TRACEBACK: value}),
    help="Show where in the program a fault is, for its makers.",
)
@click.pass_context
def main(context: click.Context, root: Path, quiet: bool, as_json: bool) -> None:  # noqa: FBT001 - flags of a command line
    """One article in, a handout in every language out: HTML pages and EPUB 3 books.

    Authors write source/*.md, translators edit locales/<language>/LC_MESSAGES/*.po, and build/ holds the result.
    """
    context.obj = Session(root, quiet, as_json)


def verb(
    function: Callable[Concatenate[Session, P], int | None],
) -> Callable[P, None]:
    """Make a command of a function: HandoutError becomes printed Problems and exit code 1, or 2 for what was asked."""

    @click.pass_obj
    @wraps(function)
    def command(session: Session, /, *args: P.args, **kwargs: P.kwargs) -> None:
        try:
            code = function(session, *args, **kwargs)
        except Exception as fault:
            from handoutpress.model import HandoutError, MisuseError  # where all is well, and nothing to do, not needed

            if not isinstance(fault, HandoutError):
                raise
            show(session, fault.problems, short=True)
            code = 2 if isinstance(fault, MisuseError) else 1
        raise SystemExit(code or 0)

    return _json_option(command)


def _told_after(name: str) -> Callable[[click.Context, click.Parameter, bool], None]:
    """Return what sets a session's ``name`` for a flag that stands after the verb."""

    def callback(context: click.Context, _option: click.Parameter, value: bool) -> None:  # noqa: FBT001
        if value:
            context.obj = replace(context.obj, **{name: True})
            context.find_root().obj = context.obj

    return callback


_json_option = click.option(
    "--json",
    is_flag=True,
    expose_value=False,
    callback=_told_after("json"),
    help="Print the result as JSON, for programs (also before the command).",
)
verbose_option = click.option(
    "--verbose",
    "-v",
    is_flag=True,
    expose_value=False,
    callback=_told_after("verbose"),
    help="Say all, however long; else what has one reason is counted.",
)


def show(session: Session, problems: tuple[Problem, ...], *, short: bool = False) -> None:
    """Print findings, one and its hint after the other, and how many there are; ``short``: of many the first of each kind."""
    from handoutpress.press.terminal import result_tables, short_answers

    if session.json:
        session.answer({"problems": result_tables.as_json(problems)})
        return
    for line in short_answers.problems(problems, verbose=session.verbose or not short):
        click.echo(line, err=True)
    if problems:
        click.echo(result_tables.tally(problems), err=True)


def counted(count: int, word: str) -> str:
    """Return a number with its noun: ``1 template``, ``2 templates``."""
    return f"{count} {word}" if count == 1 else f"{count} {word}s"


class _Day(click.DateTime):
    """A day, as the settings write it."""

    name = "day"

    def __init__(self) -> None:
        super().__init__(["%Y-%m-%d"])

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Return the day; wrong usage says how to write one."""
        try:
            return super().convert(value, param, ctx)
        except click.BadParameter:
            self.fail(f"{value!r} is no day; write it as 2026-01-31", param, ctx)


as_of_option = click.option(
    "--as-of", "as_of", type=_Day(), metavar="YYYY-MM-DD", help="Judge by this day, not by today."
)
only_option = click.option(
    "--only",
    metavar="LIST",
    callback=lambda _context, _option, value: tuple(name.strip() for name in value.split(",")) if value else (),
    help="Make these, not the settings' outputs: html,epub,pdf,bilingual.",
)


def _clinic(_context: click.Context, _option: click.Parameter, value: str | None) -> Path | str | None:
    """Return a clinic's id as it is, and what can only be a file as a path."""
    if value is None:
        return None
    path = Path(value)
    return path if path.suffix or len(path.parts) > 1 else value


clinic_option = click.option(
    "--clinic",
    callback=_clinic,
    metavar="ID",
    help="Make it for a clinic, into build/ID/: that of clinics/ID.toml; or name any file with a [clinic] table.",
)
into_option = click.option(
    "--into",
    type=click.Path(file_okay=False, path_type=Path),
    help="Make it into this folder.",
)


def clinics_asked(session: Session, clinic: Path | str | None, every: bool) -> list[Path | str | None]:  # noqa: FBT001
    """Return for whom a verb is to work: None is the library itself."""
    from handoutpress import press

    return [None, *press.clinic_ids(session.root)] if every else [clinic]


def folder_of(into: Path | None, clinic: Path | str | None, every: bool) -> Path | None:  # noqa: FBT001
    """Return where a clinic's files go, if a folder is named: of several clinics, each into its own below it."""
    return into / str(clinic) if into and every and clinic else into


every_clinic_option = click.option(
    "--every-clinic", "every", is_flag=True, help="Make it for the library itself and for each of its clinics."
)
languages_argument = click.argument("languages", nargs=-1, metavar="[LANGUAGE]...")

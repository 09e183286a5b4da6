"""argv -> verb -> printed Problems -> exit code: 0 fine, 1 problems, 2 wrong usage. No logic of its own.

Rooms are imported inside the commands, so that ``handoutpress --help`` answers at once.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
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

    def say(self, text: str) -> None:
        """Print a line for people, unless they asked for silence or a program listens."""
        if not self.quiet and not self.json:
            click.echo(text)

    def answer(self, value: object) -> None:
        """Print the result for a program, if one listens."""
        if self.json:
            click.echo(json.dumps(value, ensure_ascii=False, indent=1, default=str))


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="handoutpress")
@click.option(
    "--root",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=Path(),
    help="The library's folder (default: this one).",
)
@click.option("--quiet", "-q", is_flag=True, help="Print problems only.")
@click.option("--json", "as_json", is_flag=True, help="Print the result as JSON, for programs.")
@click.pass_context
def main(context: click.Context, root: Path, quiet: bool, as_json: bool) -> None:  # noqa: FBT001 - flags of a command line
    """One article in, a handout in every language out: HTML pages and EPUB 3 books.

    Authors write source/*.md, translators edit locales/<language>/LC_MESSAGES/*.po, and build/ holds the result.
    """
    context.obj = Session(root, quiet, as_json)


def verb(
    function: Callable[Concatenate[Session, P], int | None],
) -> Callable[P, None]:
    """Make a command of a function: HandoutError becomes printed Problems and exit code 1."""

    @click.pass_obj
    @wraps(function)
    def command(session: Session, /, *args: P.args, **kwargs: P.kwargs) -> None:
        from handoutpress.model import HandoutError

        try:
            code = function(session, *args, **kwargs)
        except HandoutError as fault:
            show(session, fault.problems)
            code = 1
        raise SystemExit(code or 0)

    return command


def show(session: Session, problems: tuple[Problem, ...]) -> None:
    """Print findings, one and its hint after the other, and how many there are."""
    from handoutpress.press import reporting

    if session.json:
        session.answer({"problems": reporting.as_json(problems)})
        return
    for problem in problems:
        click.echo(str(problem), err=True)
    if problems:
        click.echo(reporting.tally(problems), err=True)


as_of_option = click.option(
    "--as-of", "as_of", type=click.DateTime(["%Y-%m-%d"]), metavar="DATE", help="Judge by this day, not by today."
)
languages_argument = click.argument("languages", nargs=-1, metavar="[LANGUAGE]...")


@main.command()
@verb
def extract(session: Session) -> None:
    """Write locales/templates/*.pot from the articles and the interface."""
    from handoutpress import press

    changed = press.extract(session.root)
    for name in changed:
        session.say(f"wrote {name}")
    session.say(f"{len(changed)} templates changed")
    session.answer({"changed": changed})


@main.command()
@languages_argument
@click.option("--no-fuzzy", is_flag=True, help="Take over exact matches only; suggest nothing.")
@verb
def update(session: Session, languages: tuple[str, ...], no_fuzzy: bool) -> None:  # noqa: FBT001
    """Merge the templates into the translators' catalogs; what did not change stays byte for byte."""
    from handoutpress import press

    changed = press.update(session.root, languages, fuzzy=not no_fuzzy)
    for name in changed:
        session.say(f"wrote {name}")
    session.say(f"{len(changed)} catalogs changed")
    session.answer({"changed": changed})


@main.command()
@click.option("--jobs", "-j", type=click.IntRange(1), help="Worker processes (default: one a core).")
@click.option("--only", metavar="LIST", help="Make these, not the settings' outputs: html,epub,pdf,bilingual.")
@verb
def build(session: Session, jobs: int | None, only: str | None) -> int:
    """Make every page and book into build/."""
    from handoutpress import press
    from handoutpress.press import reporting

    with reporting.progress(quiet=session.quiet or session.json) as told:
        built = press.build(session.root, told, jobs, only=[name.strip() for name in only.split(",")] if only else ())
    if session.json:
        session.answer(reporting.built_as_json(built))
    elif not session.quiet:
        reporting.print_build(built)
    return 0


@main.command()
@click.option("--quick", is_flag=True, help="Only our own rules and EPUBCheck.")
@verb
def validate(session: Session, quick: bool) -> int:  # noqa: FBT001
    """Validate everything in build/ by our own rules, EPUBCheck, and whatever other validators are installed."""
    from handoutpress import press
    from handoutpress.press import reporting

    with reporting.progress(quiet=session.quiet or session.json) as told:
        report = press.validate(session.root, told, quick=quick)
    if session.json:
        session.answer(reporting.validation_as_json(report))
    else:
        show(session, report.problems)
        for line in reporting.validation_lines(report):
            click.echo(line)
    return int(bool(report.problems))


@main.command(hidden=True)
@click.argument("languages", nargs=-1)
@verb
def interface(session: Session, languages: tuple[str, ...]) -> None:
    """Bring handoutpress's own words up to date; for its maintainers, in a checkout of handoutpress."""
    from handoutpress import press

    changed = press.package_interface(session.root.resolve() / "handoutpress", languages)
    for name in changed:
        session.say(f"wrote handoutpress/{name}")
    session.answer({"changed": changed})


from handoutpress import cli_catalogs as cli_catalogs  # noqa: E402 - these add their commands to main
from handoutpress import cli_checks as cli_checks  # noqa: E402
from handoutpress import cli_reviews as cli_reviews  # noqa: E402


def run(arguments: list[str] | None = None) -> Any:
    """Run the command line in this process (for tests); returns what click returns."""
    return main(arguments, standalone_mode=False)

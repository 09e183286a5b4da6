"""The commands that let work in and out: ``import``, ``merge``. No logic of their own."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from handoutpress.cli.session import Session, as_of_option, main, show, verb

if TYPE_CHECKING:
    from datetime import datetime

_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@main.command(short_help="Merge catalogs of two branches; git calls it.")
@click.argument("base", type=_FILE)
@click.argument("ours", type=_FILE)
@click.argument("theirs", type=_FILE)
@click.argument("name", default="")
@verb
def merge(session: Session, base: Path, ours: Path, theirs: Path, name: str) -> int:
    """Merge what two branches made of a catalog, message by message, into OURS; exit code 1 if a person must choose.

    For git: `* merge=handoutpress` for catalogs in .gitattributes, and once in each clone
    `git config merge.handoutpress.driver "handoutpress merge %O %A %B %P"`.
    """
    from handoutpress import press

    problems = press.merge(base, ours, theirs, name)
    show(session, problems)
    return int(bool(problems))


@main.command(name="import", short_help="Bring another project's pages and translations.")
@click.argument("project", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--pages", default="", metavar="FOLDER", help="Where its pages are (found by itself as a rule).")
@click.option("--source-language", default="en", show_default=True, metavar="CODE", help="The language of its pages.")
@click.option("--verbose", "-v", is_flag=True, help="Name every page and line, not the first ten of a kind.")
@as_of_option
@verb
def import_(
    session: Session,
    project: Path,
    pages: str,
    source_language: str,
    verbose: bool,  # noqa: FBT001
    as_of: datetime | None,
) -> int:
    """Bring the Markdown pages of PROJECT as articles, and its translations as catalogs.

    mdBook and po4a with gettext catalogs, or pages in a folder (docs/es/) or with a suffix (page.es.md) for each language.
    Nothing that is there is overwritten, so a second run changes nothing. Exit code 1 if a page or a catalog did not come.
    """
    from handoutpress import press
    from handoutpress.press.terminal import import_report

    day = as_of.date() if as_of else press.today()
    done = press.import_(session.root, project, day, pages, source_language)
    if session.json:
        session.answer(import_report.as_json(done))
    else:
        for line in import_report.lines(done, None if verbose else import_report.FEW):
            session.say(line)
    return int(any(problem.severity == "error" for problem in done.problems))

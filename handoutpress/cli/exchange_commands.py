"""The commands that let work in and out: ``merge``. No logic of their own."""

from __future__ import annotations

from pathlib import Path

import click

from handoutpress.cli.session import Session, main, show, verb

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

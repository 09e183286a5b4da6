"""The commands that let work in and out: ``import``, ``export``, ``bring-back``, ``merge``. No logic of their own."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from handoutpress.cli.session import Session, as_of_option, counted, languages_argument, main, show, verb

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


@main.command(short_help="Write catalogs for agencies and spreadsheets.")
@languages_argument
@click.option(
    "--format",
    "form",
    required=True,
    type=click.Choice(["xliff", "csv", "tmx", "terms", "tbx", "omegat-terms"]),
    help="Catalogs (xliff, csv), the memory (tmx), the glossary (terms, tbx, omegat-terms).",
)
@click.option("--article", "articles", multiple=True, metavar="SLUG", help="Only this article (may be repeated).")
@click.option("--into", type=click.Path(file_okay=False, path_type=Path), help="Another folder than exchange/.")
@verb
def export(
    session: Session, languages: tuple[str, ...], form: str, articles: tuple[str, ...], into: Path | None
) -> None:
    """Write what agencies, OmegaT, Weblate and spreadsheets take into exchange/LANGUAGE/; nothing of the library changes.

    What comes back is taken over by `handoutpress bring-back`.
    """
    from handoutpress import press

    changed = press.export(session.root, form, languages, articles, into)
    for name in changed:
        session.say(f"wrote {name}")
    session.say(counted(len(changed), "file") + " written")
    session.answer({"changed": changed})


@main.command(name="bring-back", short_help="Take over translations that came back from an export.")
@click.argument("files", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--language", "code", default="", metavar="CODE", help="The language, if a file does not say it.")
@click.option("--article", "slug", default="", metavar="SLUG", help="The article, if a file does not say it.")
@verb
def bring_back(session: Session, files: tuple[Path, ...], code: str, slug: str) -> int:
    """Take over the translations in FILES (XLIFF 1.2, CSV) that `handoutpress export` once wrote, and check them at once.

    Only what differs changes its catalog. What somebody changed in the catalog since stays. Nothing of it signs anything.
    Terms (TBX, terms.csv) are added to the language's glossary.
    """
    from handoutpress import press
    from handoutpress.press.terminal import result_tables

    done = press.bring_back(session.root, files, code, slug)
    if session.json:
        told = {"changed": done.changed, "landed": done.landed, "same": done.same, "empty": done.empty}
        session.answer(told | {"problems": result_tables.as_json(tuple(done.problems))})
    else:
        show(session, tuple(done.problems))
        for name in done.changed:
            session.say(f"wrote {name}")
        session.say(
            counted(done.landed, "translation") + f" taken over; {done.same} as before, {done.empty} without words"
        )
    return int(any(problem.severity == "error" for problem in done.problems))

"""The commands about catalogs: ``status``, ``add-language``, ``format``, ``source-fix``, ``rename``, ``pseudo``.

No logic of their own.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from handoutpress.cli.session import Session, as_of_option, languages_argument, main, show, verb, verbose_option

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, datetime

    from handoutpress.press.article_changes.carry_over import Lapse

by_option = click.option("--by", default="", metavar="PERSON", help="Who decides that sign-offs still hold.")
why_option = click.option("--why", default="", metavar="TEXT", help="Why they do.")


@main.command(short_help="Show what is translated, what is to do, what holds it back.")
@languages_argument
@click.option("--language", "codes", multiple=True, metavar="CODE", help="The same as naming it after the command.")
@click.option("--html", "as_page", is_flag=True, help="Write the table into build/status.html too.")
@click.option("--calendar", "as_calendar", is_flag=True, help="Write the review dates into build/review-dates.ics too.")
@as_of_option
@verbose_option
@verb
def status(
    session: Session,
    languages: tuple[str, ...],
    codes: tuple[str, ...],
    as_page: bool,  # noqa: FBT001
    as_calendar: bool,  # noqa: FBT001
    as_of: datetime | None,
) -> None:
    """Show for each language and article what is translated and signed, what is to do and what holds an edition back."""
    from handoutpress.cli.replay import remembered
    from handoutpress.press.opened_library.clock import today

    day, codes = (as_of.date() if as_of else today()), (*languages, *codes)
    if as_calendar:
        from handoutpress import press

        session.say(f"wrote {press.review_calendar(session.root)}")
    if as_page:
        _status(session, codes, day, as_page=True)
    else:
        words = (str(session.json), str(session.verbose), day.isoformat(), *codes)
        remembered(session.root, "status", words, lambda: _status(session, codes, day, as_page=False))


def _status(session: Session, codes: tuple[str, ...], day: date, *, as_page: bool) -> int:
    from handoutpress import press
    from handoutpress.press.memo import place
    from handoutpress.press.terminal import status_tables

    rows = press.status(session.root, codes, place.of(session.root))
    problems = press.due(session.root, day)
    if as_page:
        session.say(f"wrote {press.status_page(session.root, rows, problems)}")
    if session.json:
        session.answer(status_tables.as_json(rows))
    else:
        status_tables.print_table(rows, problems, verbose=session.verbose, named=bool(codes))
    return 0


@main.command(name="format", short_help="Bring catalogs into their canonical form.")
@click.argument("paths", nargs=-1, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--check", "only_check", is_flag=True, help="Change nothing; exit code 1 if a file would change.")
@click.option("--drop-obsolete", is_flag=True, help="Drop the entries that articles no longer hold (#~).")
@verb
def format_(session: Session, paths: tuple[Path, ...], only_check: bool, drop_obsolete: bool) -> int:  # noqa: FBT001
    """Bring catalogs into their canonical form (that of `msgcat --no-wrap`)."""
    from handoutpress import press

    changed = press.format_catalogs(session.root, paths, write=not only_check, drop_obsolete=drop_obsolete)
    for name in changed:
        session.say(f"{'would change' if only_check else 'wrote'} {name}")
    session.answer({"changed": changed})
    return int(only_check and bool(changed))


@main.command(name="add-language", short_help="Begin a language, and list what to translate first.")
@click.argument("code")
@verb
def add_language(session: Session, code: str) -> None:
    """Begin a language: complete, correct catalogs, ready for a translator, and what to do in them in which order."""
    from handoutpress import press
    from handoutpress.press.terminal import status_tables

    added = press.add_language(session.root, code)
    for name in added.files:
        session.say(f"wrote {name}")
    for line in status_tables.first_day(added):
        session.say(line)
    session.answer(status_tables.added_as_json(added))


@main.command(name="source-fix", short_help="Correct the source's wording in every language at once.")
@click.argument("old")
@click.argument("new")
@by_option
@why_option
@verb
def source_fix(session: Session, old: str, new: str, by: str, why: str) -> None:
    """Correct the source's wording in every language at once; no translation becomes fuzzy.

    OLD is a whole message, or a part of one that stands in one place only. Refused if numbers, units, negations or links
    differ. Sign-offs are carried along if somebody says why, but never in warnings, doses, emergencies and consent.
    """
    from handoutpress import press

    done = press.source_fix(session.root, old, new, press.today(), by, why)
    for name in done.changed:
        session.say(f"wrote {name}")
    _lapsed(session, done.lapses)
    _left(session, done.left)
    session.say(f"{done.carried} sign-offs carried" if done.carried else "no sign-off was concerned")
    session.answer(
        {"old": done.old, "new": done.new, "changed": done.changed}
        | {"carried": done.carried, "lapsed": _as_json(done.lapses), "left": done.left}
    )


@main.command(short_help="Rename an article with all that belongs to it.")
@click.argument("old")
@click.argument("new")
@by_option
@why_option
@verb
def rename(session: Session, old: str, new: str, by: str, why: str) -> None:
    """Give the article OLD the name NEW: its catalogs, template and sign-offs move along, and links to it follow.

    The identity of its books stays, so that readers keep their notes.
    """
    from handoutpress import press

    done = press.rename(session.root, old, new, press.today(), by, why)
    for name in done.changed:
        session.say(f"changed {name}")
    for before, after in done.moved:
        session.say(f"{before} -> {after}")
    _left(session, done.left)
    _lapsed(session, done.lapses)
    session.answer(
        {"moved": [list(pair) for pair in done.moved], "changed": done.changed}
        | {"carried": done.carried, "lapsed": _as_json(done.lapses), "left": done.left}
    )


@main.command(short_help="Build in a pseudo-language that shows what does not fit.")
@click.option(
    "--into", type=click.Path(file_okay=False, path_type=Path), help="Another folder than build/en-XA, new or empty."
)
@verb
def pseudo(session: Session, into: Path | None) -> int:
    """Build the library in a pseudo-language: accents, a third longer, each message in brackets.

    What stands outside of brackets was never extracted, and is listed (exit code 1); what does not fit will not fit in a
    real language either.
    """
    from handoutpress import press
    from handoutpress.press.terminal import result_tables

    done = press.disguise(session.root, into)
    root = session.root.resolve()
    where = done.folder.relative_to(root).as_posix() if done.folder.is_relative_to(root) else str(into or done.folder)
    if session.json:
        session.answer({"folder": where, "files": done.files, "problems": result_tables.as_json(done.problems)})
    else:
        show(session, done.problems)
        session.say(f"{done.files} files in {where}: open index.html")
    return int(bool(done.problems))


def _left(session: Session, names: Iterable[str]) -> None:
    for name in names:
        session.say(f"left as somebody saved it: {name} (handoutpress check tells what in it is old)")


def _lapsed(session: Session, lapses: Iterable[Lapse]) -> None:
    for lapse in lapses:
        where = f"{lapse.language.locale}/{lapse.article}"
        session.say(f"to be read again: {where}, {lapse.role}: {lapse.msgid} ({lapse.what} do not hold any more)")


def _as_json(lapses: Iterable[Lapse]) -> list[dict[str, str]]:
    return [
        {
            "language": lapse.language.tag,
            "article": lapse.article,
            "role": lapse.role,
            "msgid": lapse.msgid,
            "what": lapse.what,
        }
        for lapse in lapses
    ]

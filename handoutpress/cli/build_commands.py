"""The commands from sources to books: ``extract``, ``update``, ``build``, ``validate``. No logic of their own."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from handoutpress.cli.cluster_option import cluster_option
from handoutpress.cli.session import (
    Session,
    clinic_option,
    clinics_asked,
    counted,
    every_clinic_option,
    folder_of,
    into_option,
    languages_argument,
    main,
    only_option,
    show,
    verb,
    verbose_option,
)

if TYPE_CHECKING:
    from handoutpress.press.build import Built


@main.command(short_help="Write the templates from the articles and the interface.")
@verb
def extract(session: Session) -> None:
    """Write locales/templates/*.pot from the articles and the interface."""
    from handoutpress import press

    changed = press.extract(session.root)
    for name in changed:
        session.say(f"wrote {name}")
    session.say(counted(len(changed), "template") + " changed")
    session.answer({"changed": changed})


@main.command(short_help="Merge the templates into the translators' catalogs.")
@languages_argument
@click.option("--no-fuzzy", is_flag=True, help="Take over exact matches only; suggest nothing.")
@verb
def update(session: Session, languages: tuple[str, ...], no_fuzzy: bool) -> None:  # noqa: FBT001
    """Merge the templates into the translators' catalogs; what did not change stays byte for byte."""
    from handoutpress import press

    aside: dict[str, int] = {}
    changed = press.update(session.root, languages, fuzzy=not no_fuzzy, aside=aside.__setitem__)
    for name in changed:
        session.say(f"wrote {name}")
    for name, count in aside.items():
        session.say(_set_aside(name, count))
    session.say(counted(sum(name.endswith(".po") for name in changed), "catalog") + " changed")
    session.answer({"changed": changed, "aside": aside})


def _set_aside(name: str, count: int) -> str:
    """Return where drafts went that are offered no more."""
    is_, its = ("is", "its sentence has") if count == 1 else ("are", "their sentences have")
    drafts = counted(count, "draft")
    return f"{drafts} that nobody confirmed {is_} set aside in {name} (#~, at the end): {its} changed"


@main.command(short_help="Make every page, book and sheet that is not up to date.")
@languages_argument
@click.option("--article", "articles", multiple=True, metavar="SLUG", help="Only this article (may be repeated).")
@click.option("--jobs", "-j", type=click.IntRange(1), help="Worker processes (default: one a core).")
@cluster_option
@only_option
@clinic_option
@into_option
@every_clinic_option
@click.option("--no-memo", is_flag=True, help="Believe nothing that is remembered: make everything anew.")
@click.option("--explain", is_flag=True, help="Say of each handout that is made why it is.")
@verbose_option
@verb
def build(
    session: Session,
    languages: tuple[str, ...],
    articles: tuple[str, ...],
    jobs: int | None,
    cluster: str,
    only: tuple[str, ...],
    clinic: Path | str | None,
    into: Path | None,
    every: bool,  # noqa: FBT001 - flags of a command line
    no_memo: bool,  # noqa: FBT001
    explain: bool,  # noqa: FBT001
) -> int:
    """Make every page, book and take-home sheet into build/; only what has changed since the last time is made.

    With a LANGUAGE or an --article only that; the rest stays in build/ as it is.
    """
    whole = not (session.verbose or no_memo or languages or articles or every)
    if whole and _nothing_to_do(session, only, clinic, into):
        return 0
    from handoutpress.press.build import build as make
    from handoutpress.press.terminal import result_tables

    answers, unreadable = [], False
    for one in clinics_asked(session, clinic, every):
        with result_tables.progress(quiet=session.quiet or session.json) as told:
            built = make(
                session.root,
                told,
                jobs,
                only=only,
                clinic=one,
                into=folder_of(into, one, every),
                memo=not no_memo,
                languages=languages,
                articles=articles,
                cluster=cluster,
            )
        answers.append(_answer(session, built, one))
        unreadable = unreadable or bool(built.unreadable)
        if not session.quiet and not session.json:
            result_tables.print_build(built, explain=explain, verbose=session.verbose)
    if whole:
        _keep_answer(session, answers[0], only, clinic, into)
    session.answer(answers if every else answers[0])
    return int(unreadable)


def _answer(session: Session, built: Built, clinic: Path | str | None) -> dict[str, object]:
    """Return what a program is told of a build; nothing where none listens: of a large library it is much."""
    if not session.json:
        return {}
    from handoutpress.press.terminal import result_tables

    return result_tables.built_as_json(built) | {"clinic": str(clinic or "")}


def _keep_answer(
    session: Session, answer: Mapping[str, object], only: tuple[str, ...], clinic: Path | str | None, into: Path | None
) -> None:
    """Let what a program was told be told again at once, where nothing has changed since; others do not ask for it."""
    if session.json:
        from handoutpress.press.build import keep_answer

        keep_answer(session.root, answer, only, clinic, into)


def _nothing_to_do(session: Session, only: tuple[str, ...], clinic: Path | str | None, into: Path | None) -> bool:
    """Say what the last build said, if everything is as it was then; nothing that makes books is imported for that."""
    from handoutpress.press.memo import idle, place, questions

    started = time.perf_counter()
    root, asked = session.root.resolve(), questions.build_question(only, clinic, session.root.resolve(), into)
    told = idle.answer(root, asked)
    if told is None:
        return False
    seconds = time.perf_counter() - started
    for line in told["lines"]:
        session.say(line)
    session.say(f"nothing has changed: {told['files']} files in {asked.folder}/, looked at in {seconds:.2f} s")
    if session.json:
        folder = place.of(root)
        data = place.read(folder / asked.answer if folder else None)
        if not data:
            return False
        session.answer(json.loads(data) | {"seconds": round(seconds, 3)})
    return True


@main.command(short_help="Validate what is in build/ with every validator there is.")
@click.option("--quick", is_flag=True, help="Only our own rules and EPUBCheck.")
@click.option(
    "--sample",
    type=click.IntRange(min=1),
    default=1,
    metavar="N",
    help="Give the slow ones (veraPDF, Ace, axe-core) one file in N of each language; the report says so.",
)
@verb
def validate(session: Session, quick: bool, sample: int) -> int:  # noqa: FBT001
    """Validate everything in build/ by our own rules, EPUBCheck, and whatever other validators are installed."""
    from handoutpress import press
    from handoutpress.model import visible
    from handoutpress.press.terminal import result_tables

    with result_tables.progress(quiet=session.quiet or session.json) as told:
        report = press.validate(session.root, told, quick=quick, sample=sample)
    if session.json:
        session.answer(result_tables.validation_as_json(report))
    else:
        show(session, report.problems)
        for line in result_tables.validation_lines(report):
            click.echo(visible(line))
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

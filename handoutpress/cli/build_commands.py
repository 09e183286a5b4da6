"""The commands from sources to books: ``extract``, ``update``, ``build``, ``validate``. No logic of their own."""

from __future__ import annotations

from pathlib import Path

import click

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
)


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


@main.command()
@click.option("--jobs", "-j", type=click.IntRange(1), help="Worker processes (default: one a core).")
@only_option
@clinic_option
@into_option
@every_clinic_option
@verb
def build(
    session: Session,
    jobs: int | None,
    only: tuple[str, ...],
    clinic: Path | str | None,
    into: Path | None,
    every: bool,  # noqa: FBT001
) -> int:
    """Make every page and book into build/."""
    from handoutpress import press
    from handoutpress.press.terminal import result_tables

    answers, unreadable = [], False
    for one in clinics_asked(session, clinic, every):
        with result_tables.progress(quiet=session.quiet or session.json) as told:
            built = press.build(session.root, told, jobs, only=only, clinic=one, into=folder_of(into, one, every))
        answers.append(result_tables.built_as_json(built) | {"clinic": str(one or "")})
        unreadable = unreadable or bool(built.unreadable)
        if not session.quiet and not session.json:
            result_tables.print_build(built)
    session.answer(answers if every else answers[0])
    return int(unreadable)


@main.command(short_help="Validate what is in build/ with every validator there is.")
@click.option("--quick", is_flag=True, help="Only our own rules and EPUBCheck.")
@verb
def validate(session: Session, quick: bool) -> int:  # noqa: FBT001
    """Validate everything in build/ by our own rules, EPUBCheck, and whatever other validators are installed."""
    from handoutpress import press
    from handoutpress.press.terminal import result_tables

    with result_tables.progress(quiet=session.quiet or session.json) as told:
        report = press.validate(session.root, told, quick=quick)
    if session.json:
        session.answer(result_tables.validation_as_json(report))
    else:
        show(session, report.problems)
        for line in result_tables.validation_lines(report):
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

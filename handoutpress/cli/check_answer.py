"""What ``check`` answers: for programs in their forms, for people in ten lines before what is next, or all of it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from handoutpress.cli.session import Session
    from handoutpress.findings import Finding, Piece
    from handoutpress.model import Language

MOST = 1000
"""Findings that are shown one by one, the gravest of them: a log of more helps nobody, and some services cut it off."""

STYLES: dict[str, dict[str, Any]] = {
    "": {},
    "dim": {"dim": True},
    "mark": {"bold": True, "reverse": True},
    "error": {"fg": "red", "bold": True},
    "acknowledge": {"fg": "magenta", "bold": True},
    "warning": {"fg": "yellow", "bold": True},
    "info": {"fg": "cyan"},
}


def tell(
    session: Session,
    found: Sequence[Finding],
    form: str,
    mended: list[dict[str, Any]],
    unlooked: Mapping[Language, Sequence[str]],
) -> None:
    """Print findings in a form, and by language what was not looked at."""
    from handoutpress import findings
    from handoutpress.model import as_json
    from handoutpress.press.check_actions import since

    if session.json:
        known = {row.tag: names for row, names in unlooked.items()}
        click.echo(as_json({"problems": findings.as_json(found), "mended": mended, "not_looked_at": known}))
    elif form == "sarif":
        click.echo(as_json(findings.sarif(found, since.prefix(session.root))))
    elif form == "gitlab":
        click.echo(as_json(findings.code_quality(found, since.prefix(session.root))))
    elif form == "github":
        for line in findings.workflow_commands(found, since.prefix(session.root)):
            click.echo(line)
    else:
        _tell_people(session, found, unlooked)


def _tell_people(session: Session, found: Sequence[Finding], unlooked: Mapping[Language, Sequence[str]]) -> None:
    """Print all where that was asked for or takes ten lines; else what is not looked at is counted, then the findings by code."""
    from handoutpress import checks, findings
    from handoutpress.press.terminal import short_answers

    known = [checks.known_families.told(language, names) for language, names in unlooked.items()]
    whole, room = _whole(session, found), short_answers.LINES
    if not session.verbose and len(whole) + len(known) > room:
        known = short_answers.languages("something is not looked at", known, [row.name for row in unlooked])
    short = not session.verbose and len(whole) + len(known) > room
    if short:
        tally = findings.tally(found)
        whole = [*map(_styled, findings.grouped(found, room - len(known) - 1)), tally]
    colour = False if os.environ.get("NO_COLOR") else None
    for line in whole:
        click.echo(line, err=True, color=colour)
    if not found:
        session.say("no problems found")
    for line in known:
        session.say(line)
    if found:
        every = "; handoutpress check --verbose shows all" if short else ""
        session.say(f"next: handoutpress explain {findings.groups(found)[0][0].problem.code}{every}")


def _whole(session: Session, found: Sequence[Finding]) -> list[str]:
    """Return findings one by one in colour (of too many the gravest), then, unless quiet, by code, and how many of each weight."""
    from handoutpress import findings

    if not found:
        return []
    order = list(STYLES)
    shown = found if len(found) <= MOST else sorted(found, key=lambda one: order.index(one.problem.severity))[:MOST]
    out = [_styled(line) for finding in shown for line in findings.lines(finding)]
    if len(found) > MOST:
        out.append(f"{len(found) - MOST} more are counted below: name a language, --article or --only to see them")
    if not session.quiet:
        out += ["", *findings.summary(found, findings.explanations())]
    return [*out, findings.tally(found)]


def _styled(line: Iterable[Piece]) -> str:
    from handoutpress.findings import plain

    return "".join(click.style(plain([(style, text)]), **STYLES[style]) for style, text in line)

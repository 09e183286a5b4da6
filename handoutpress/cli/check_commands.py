"""The commands about what is wrong: ``check`` and ``terms``. No logic of their own."""

from __future__ import annotations

import textwrap
from dataclasses import asdict, replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from handoutpress.cli import check_answer
from handoutpress.cli.cluster_option import cluster_option
from handoutpress.cli.session import Session, as_of_option, counted, languages_argument, main, verb, verbose_option

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from handoutpress.press.check import Judged

FAILING = {"error"}
STRICT = {"error", "acknowledge", "warning"}
TOOLS = {"sarif", "github", "gitlab"}
"""Formats of which standard output holds nothing else."""


@main.command()
@languages_argument
@click.option("--article", "articles", multiple=True, metavar="SLUG", help="Only this article (may be repeated).")
@click.option("--only", "codes", multiple=True, metavar="CODE", help="Only findings of this code (may be repeated).")
@click.option("--since", "revision", metavar="REV", help="Only what is new since a revision of git.")
@click.option("--strict", is_flag=True, help="Let warnings fail too.")
@click.option("--fix", is_flag=True, help="Mend first what is mechanical: spaces, accents, invisible characters.")
@click.option("--waive", metavar="CODE", help="Say that the findings of this code are meant so; needs --reason.")
@click.option("--reason", help="With --waive: why.")
@click.option("--message", "messages", multiple=True, metavar="HASH", help="With --waive: only this message.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "sarif", "github", "gitlab"]),
    default="text",
    help="For people, programs, code scanning, or the lines of a pull or merge request.",
)
@click.option("--html", is_flag=True, help="Write the findings to build/check.html too.")
@as_of_option
@click.option("--jobs", "-j", type=click.IntRange(1), help="Worker processes (default: one a core, if it pays).")
@cluster_option
@verbose_option
@verb
def check(
    session: Session,
    languages: tuple[str, ...],
    articles: tuple[str, ...],
    codes: tuple[str, ...],
    revision: str | None,
    strict: bool,  # noqa: FBT001
    fix: bool,  # noqa: FBT001
    waive: str | None,
    reason: str | None,
    messages: tuple[str, ...],
    form: str,
    html: bool,  # noqa: FBT001
    as_of: datetime | None,
    jobs: int | None,
    cluster: str,
) -> int:
    """Report what is wrong with sources, templates and catalogs. Exit code 1 if there is an error.

    Each finding shows source and translation, with what it is about between >> and <<, and the message's hash in
    brackets. docs/problems.md explains every code.
    """
    from handoutpress.cli.replay import remembered
    from handoutpress.press.opened_library.clock import today

    day = as_of.date() if as_of else today()
    asked = Asked(languages, articles, codes, revision, strict, fix, form, html, day)
    if waive or reason or messages:
        _known(session, articles, codes)
        _waive(session, waive, reason, languages, articles, messages)
        return 0
    if fix or revision or html or form in TOOLS:  # these change files, or ask git
        return _check(session, asked, jobs, cluster)
    words = tuple(map(str, (session.quiet, session.json, session.verbose, *asked)))
    return remembered(session.root, "check", words, lambda: _check(session, asked, jobs, cluster))


def _judging(memory: Path | None, jobs: int | None, cluster: str) -> Judged:
    """Return who judges translations of which nothing is remembered: processes of this machine, or a cluster."""
    if cluster:
        from handoutpress.press.cluster import cluster_judging

        return cluster_judging.judging(cluster)
    from handoutpress.press.production import judging_processes

    return judging_processes.judging(memory, jobs)


class Asked(NamedTuple):
    """What a check was asked for."""

    languages: tuple[str, ...]
    articles: tuple[str, ...]
    codes: tuple[str, ...]
    revision: str | None
    strict: bool
    fix: bool
    form: str
    html: bool
    day: date

    @property
    def narrow(self) -> bool:
        """Return whether something was asked for by name: then all of it is told."""
        return bool(self.languages or self.articles or self.codes or self.revision)


def _check(session: Session, asked: Asked, jobs: int | None = None, cluster: str = "") -> int:
    from handoutpress import press
    from handoutpress.press.check_actions import entry_lookup, since
    from handoutpress.press.memo import place

    languages, articles, codes, revision, strict, fix, form, html, today = asked
    _known(session, articles, codes)
    session = replace(session, json=session.json or form == "json", verbose=session.verbose or asked.narrow)
    mended = _fix(session, languages, articles, codes, silent=form in TOOLS) if fix else []
    memory = place.of(session.root)
    problems = press.check(session.root, languages, articles, today, memory, _judging(memory, jobs, cluster))
    found = entry_lookup.look(session.root, (problem for problem in problems if not codes or problem.code in codes))
    if revision:
        found = since.since(session.root, revision, found, languages, articles, today)
        found = tuple(finding for finding in found if not codes or finding.problem.code in codes)
    if html:
        name = entry_lookup.write_page(session.root, found)
        if form not in TOOLS:
            session.say(f"wrote {name}")
    unlooked = {} if revision else press.not_looked_at(session.root, languages)  # no change of the library's makes it
    check_answer.tell(session, found, form, mended, unlooked)
    return int(any(finding.problem.severity in (STRICT if strict else FAILING) for finding in found))


def _known(session: Session, articles: tuple[str, ...], codes: tuple[str, ...]) -> None:
    """Refuse a slug or a code that nothing has: mistyped, it would find nothing and pass for fine."""
    from handoutpress import findings
    from handoutpress.library import articles as sources
    from handoutpress.press.opened_library.load import INTERFACE

    slugs = [path.stem for path in sources.files(session.root)]  # those that cannot be read too
    for slug in articles if slugs else ():
        if slug not in (*slugs, INTERFACE):
            raise click.BadParameter(_no_article(slug, (*slugs, INTERFACE)), param_hint="--article")
    for code in codes:
        if code not in findings.explanations():
            raise click.BadParameter(_no_code(code), param_hint="--only")


def _no_article(slug: str, known: Sequence[str]) -> str:
    from handoutpress import settings

    return f"there is no {slug!r}; {settings.near(slug, list(known))}"


def _no_code(code: str) -> str:
    from handoutpress import findings, settings

    return f"there is no {code!r}; {settings.near(code, tuple(findings.explanations()))}"


@main.command(short_help="Say what a finding means and what to do about it.")
@click.argument("codes", nargs=-1, required=True, metavar="CODE...")
@verb
def explain(session: Session, codes: tuple[str, ...]) -> None:
    """Say what the findings of a CODE mean (HP541) and what to do about them."""
    from handoutpress import findings

    known = findings.explanations()
    for code in codes:
        if code.upper() not in known:
            raise click.BadParameter(_no_code(code), param_hint="CODE")
    found = {code.upper(): known[code.upper()] for code in codes}
    for number, (code, row) in enumerate(found.items()):
        session.say(("\n" if number else "") + f"{code} {row.title} ({row.severity})")
        for paragraph in row.plain.split("\n"):
            session.say(textwrap.fill(paragraph, 100, break_long_words=False, break_on_hyphens=False))
    session.answer(
        [{"code": code, "title": row.title, "severity": row.severity, "text": row.plain} for code, row in found.items()]
    )


def _waive(
    session: Session,
    code: str | None,
    reason: str | None,
    languages: tuple[str, ...],
    articles: tuple[str, ...],
    messages: tuple[str, ...],
) -> None:
    from handoutpress.press.check_actions import waive

    if not code or not reason:
        raise click.UsageError('A waiver needs a code and a reason: --waive HP541 --reason "..."')
    if not (languages or articles or messages):
        raise click.UsageError("Say what to waive: a LANGUAGE, --article or --message.")
    done = waive.waive(session.root, code, reason, languages, articles, messages)
    for one in done:
        session.say(f"{one.place}: waived {one.code} [{one.hash}]: {one.text}")
    session.say(f"{len(done)} waivers written: {done[0].reason}")
    session.answer({"waived": [{**asdict(one), "place": str(one.place)} for one in done]})


def _fix(
    session: Session, languages: tuple[str, ...], articles: tuple[str, ...], codes: tuple[str, ...], *, silent: bool
) -> list[dict[str, Any]]:
    from handoutpress.press.check_actions import fix

    done = fix.fix(session.root, languages, articles, codes)
    for one in () if silent else done:
        what = f"left as it is ({one.left})" if one.left else "mended"
        session.say(f"{one.place}: {what}: {', '.join(one.codes)}")
    if not silent:
        session.say(counted(sum(not one.left for one in done), "message") + " mended")
    return [{**asdict(one), "place": str(one.place)} for one in done]


@main.command(short_help="Suggest terms for glossaries; show where one is not used.")
@languages_argument
@click.option("--at-least", type=click.IntRange(2), default=3, show_default=True, help="How often a candidate stands.")
@click.option("--limit", type=click.IntRange(1), default=30, show_default=True, help="How many candidates to show.")
@verb
def terms(session: Session, languages: tuple[str, ...], at_least: int, limit: int) -> None:
    """Suggest terms for the glossaries, and show where a term is translated otherwise.

    Candidates are runs of words that are frequent in the sources and look like nouns; a person decides.
    """
    from handoutpress.press import terms

    found = terms.terms(session.root, languages, at_least)
    for line in terms.lines(found, limit):
        session.say(line)
    session.answer(terms.as_json(found))

"""The commands about sign-offs: ``review``, ``release``, ``recall``. No logic of their own."""

from __future__ import annotations

import os
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from handoutpress.cli.session import (
    Session,
    as_of_option,
    clinic_option,
    clinics_asked,
    every_clinic_option,
    folder_of,
    into_option,
    main,
    only_option,
    show,
    verb,
    verbose_option,
)

if TYPE_CHECKING:
    from handoutpress.press.release import Released
    from handoutpress.press.review import Desk, Reviewed

NOT_SURE = 4
"""Exit code of ``recall --verify`` if something could not be looked at."""
STAGES = ("translated", "revised", "clinical", "community")


@main.command()
@click.argument("language", required=False)
@click.argument("article", required=False)
@click.option("--by", metavar="PERSON", help="Who reads, or enters answers: an id in source/people.toml.")
@click.option("--stage", type=click.Choice(STAGES), help="What they sign.")
@click.option("--origin", type=click.Choice(["human", "machine"]), help="Where the words come from, if you know.")
@click.option("--list", "only_list", is_flag=True, help="Show what is due, with digests; sign nothing.")
@click.option("--all", "everything", is_flag=True, help="Sign all that is due, without asking.")
@click.option("--message", "digests", multiple=True, metavar="DIGEST", help="Sign this message only (may be repeated).")
@click.option(
    "--from",
    "answers",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Enter what somebody answered in a review file (then neither LANGUAGE nor ARTICLE nor --stage).",
)
@verb
def review(
    session: Session,
    language: str | None,
    article: str | None,
    by: str | None,
    stage: str | None,
    origin: str | None,
    only_list: bool,  # noqa: FBT001
    everything: bool,  # noqa: FBT001
    digests: tuple[str, ...],
    answers: Path | None,
) -> int:
    """Read what is due, one message after the other, and sign it.

    ARTICLE is an article's name, or handoutpress: what the pages say by the library's own catalog.

    Due is what nobody signed at this stage since it last changed; blocks about danger and doses come first.
    """
    from handoutpress.press import review
    from handoutpress.press.opened_library import clock

    if answers:
        if language or stage or only_list or everything or digests:
            raise click.UsageError("--from goes with --by and --origin only: the file says the rest")
        return _enter(session, answers, by or click.prompt("Who enters it (an id in source/people.toml)"), origin or "")
    if not (language and article and by and stage):
        raise click.UsageError("say LANGUAGE, ARTICLE, --by PERSON and --stage, or --from FILE")
    at = review.desk(session.root, language, article, by, stage)
    if only_list:
        _list(session, at)
        return 0
    at_once = everything or digests
    done = review.sign(at, clock.today(), digests, origin or "") if at_once else _walk(at, origin or "")
    _tell(session, done)
    return int(bool(done.problems))


def _enter(session: Session, answers: Path, by: str, origin: str) -> int:
    from handoutpress.press.opened_library import clock
    from handoutpress.press.review_answers import entered_answers

    done = entered_answers.enter(session.root, answers.absolute(), by, clock.today(), origin)
    if done.problems and not session.json:
        show(session, done.problems)
    if done.path:
        session.say(f"wrote {done.path}")
    request = done.request
    session.say(f"{done.signed} signed as {request.stage} by {request.person}, {done.remarks} remarks; entered by {by}")
    session.answer(entered_answers.told(done))
    return int(bool(done.problems))


@main.command(name="review-file", short_help="Write what is due as a page for a reviewer without a terminal.")
@click.argument("language")
@click.argument("article")
@click.option("--for", "person", required=True, metavar="PERSON", help="Who is to read: an id in source/people.toml.")
@click.option("--stage", required=True, type=click.Choice(STAGES), help="What they are to sign.")
@click.option(
    "--into", type=click.Path(dir_okay=False, path_type=Path), help="The file (default: named after it, here)."
)
@verb
def review_file(session: Session, language: str, article: str, person: str, stage: str, into: Path | None) -> None:
    """Write what is due for a person as one HTML file that needs no network, for a browser or for paper.

    What they answer comes back as a small file: handoutpress review --from FILE.
    """
    from handoutpress.press.review_file import review_file

    made = review_file(session.root, language, article, person, stage, into)
    size = made.path.stat().st_size
    session.say(f"wrote {made.path} ({size / 1000:.0f} KB): {made.due} blocks, request {made.request.number}")
    session.answer({"path": str(made.path), "request": made.request.number, "due": made.due, "size": size})


def _walk(at: Desk, origin: str) -> Reviewed:
    from handoutpress.press.opened_library import clock
    from handoutpress.press.terminal import review_dialogue

    has_editor = os.environ.get("VISUAL") or os.environ.get("EDITOR")
    edit = click.edit if has_editor else review_dialogue.edit_line
    return review_dialogue.review(at, clock.today(), input, edit, origin)


def _list(session: Session, at: Desk) -> None:
    from handoutpress.press import review
    from handoutpress.press.terminal import review_dialogue

    found = review.due(at)
    for item in found:
        session.say(f"{item.digest[:12]}  {item.segment.role or '-':12}  {item.segment.place}  {item.message.msgstr}")
    session.say(review_dialogue.due_now(len(found)))
    rows = [
        {"digest": i.digest, "role": i.segment.role, "source": i.segment.msgid, "translation": i.message.msgstr}
        for i in found
    ]
    session.answer(rows)


def _tell(session: Session, done: Reviewed) -> None:
    if done.problems and not session.json:
        show(session, done.problems)
    if done.path:
        session.say(f"wrote {done.path}")
    session.say(f"{done.signed} signed, {done.edited} edited, {done.left} still due")
    if done.others:
        verb_ = "needs" if done.others == 1 else "need"
        session.say(f"{done.others} {verb_} another person (you translated {'it' if done.others == 1 else 'them'})")
    session.answer(
        {"path": done.path, "signed": done.signed, "edited": done.edited, "left": done.left, "others": done.others}
    )


@main.command(short_help="Build only what the policy allows, and recall the rest.")
@click.option("--jobs", "-j", type=click.IntRange(1), help="Worker processes (default: one a core).")
@as_of_option
@only_option
@clinic_option
@into_option
@every_clinic_option
@verbose_option
@verb
def release(
    session: Session,
    jobs: int | None,
    as_of: datetime | None,
    only: tuple[str, ...],
    clinic: Path | str | None,
    into: Path | None,
    every: bool,  # noqa: FBT001
) -> int:
    """Make into build/ only what the library's policy allows, and recall what it no longer does.

    Each refusal says which messages lack what, and what would satisfy the rule.

    Exit code 0: all is released; 1: an edition is refused, what is allowed was made and put on record all the same (or, with no
    new build/manifest.json, a file has an error and nothing was made); 2: what was asked for cannot be; 3: a fault of handoutpress.
    """
    from handoutpress import press
    from handoutpress.press.terminal import result_tables

    today = as_of.date() if as_of else press.today()
    answers, faulty = [], False
    for one in clinics_asked(session, clinic, every):
        with result_tables.progress(quiet=session.quiet or session.json) as told:
            released = press.release(session.root, today, told, jobs, only, one, folder_of(into, one, every))
        answers.append(_tell_release(session, released) | {"clinic": str(one or "")})
        faulty = faulty or bool(released.built.refusals or released.built.unreadable)
    session.answer(answers if every else answers[0])
    return int(faulty)


def _tell_release(session: Session, released: Released) -> dict[str, Any]:
    """Say what a release made; return it for programs."""
    from handoutpress.press.terminal import result_tables

    built = released.built
    lacking = tuple(problem for refusal in built.refusals for problem in refusal.problems)
    if session.json:
        answer = result_tables.built_as_json(built) | {"lacking": result_tables.as_json(lacking)}
        return answer | {"record": released.path, "recalled": released.recalled}
    show(session, lacking, short=True)
    if not session.quiet:
        result_tables.print_build(built, verbose=session.verbose)
    if released.path:
        session.say(f"wrote {released.path}: put it into git, a recall needs it")
    if released.recalled:
        session.say(f"{released.recalled} released files must be removed by clinics: build/recall.json lists them")
    return {}


@main.command(short_help="Tell which copies of handouts must be removed.")
@click.option(
    "--verify",
    "folder",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="A folder with a clinic's copies.",
)
@click.option(
    "--list",
    "listed",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="The library's recall.json (default: that of build/).",
)
@verb
def recall(session: Session, folder: Path | None, listed: Path | None) -> int:
    """Tell which copies of handouts must be removed: of all, or of those in a folder.

    Needs only the library's recall.json. Exit code 1 if the folder holds a recalled copy, 4 if it holds none of those that
    could be looked at, but something could not.
    """
    from handoutpress import press

    rows = press.recall(listed or session.root / "build" / "recall.json", folder)
    words = {"recalled": "REMOVE", "old": "replace", "unknown": "unknown", "current": "current", "unsure": "NOT SURE"}
    for row in rows:
        session.say(f"{words[row.verdict]:8} {row.path}{f'  ({row.why})' if row.why else ''}")
    removed = sum(row.verdict == "recalled" for row in rows)
    unsure = sum(row.verdict == "unsure" for row in rows)
    more = f", {unsure} could not be looked at" if unsure else ""
    session.say(f"{removed} to remove, {len(rows) - unsure} looked at{more}" if folder else f"{removed} recalled files")
    session.answer([asdict(row) for row in rows])
    return (1 if removed else NOT_SURE if unsure else 0) if folder else 0


@main.command(short_help="Show what changed since the edition that somebody has.")
@click.argument("article", required=False, default="")
@click.argument("languages", nargs=-1, metavar="[LANGUAGE]...")
@click.option(
    "--copy", type=click.Path(exists=True, dir_okay=False, path_type=Path), help="A page, book or sheet of it."
)
@click.option("--edition", type=click.IntRange(1), help="Its number, as it is printed.")
@click.option("--revision", metavar="REV", help="A revision of git.")
@verb
def changes(
    session: Session,
    article: str,
    languages: tuple[str, ...],
    copy: Path | None,
    edition: int | None,
    revision: str | None,
) -> int:
    """Write build/changes.html: what a handout says today and did not say in an older edition, source and translation.

    Which edition is said by just one of --copy, --edition and --revision. With --copy no ARTICLE and no LANGUAGE need be
    named: the records of releases know them.
    """
    from handoutpress.markdown import RISK
    from handoutpress.press import changes as verb_

    if sum(map(bool, (copy, edition, revision))) != 1:
        raise click.UsageError("Say which edition: --copy FILE, --edition N or --revision REV.")
    if not (article or copy):
        raise click.UsageError("Say which handout, or give a file of it: --copy FILE.")
    found = verb_.changes(session.root, article, languages, verb_.Asked(copy, edition or 0, revision or ""))
    page = verb_.write_page(session.root, found)
    for language, rows in found.languages.values():
        danger = sum(row.role in RISK for row in rows)
        session.say(f"{language.name}: messages that changed: {len(rows)}, in blocks about danger: {danger}")
    for one in found.safety:
        session.say(f"dangerous in the older edition: {one.what}")
    session.say(f"wrote {page}")
    session.answer(verb_.as_json(found, page))
    return 0

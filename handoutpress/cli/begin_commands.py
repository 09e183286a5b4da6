"""The command that begins a library: ``new``. No logic of its own."""

from __future__ import annotations

import re
import shlex
import sys
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import click

from handoutpress.cli.session import Session, counted, main, verb

if TYPE_CHECKING:
    from handoutpress.press.new import Begun, Wanted


def _codes(_context: click.Context, _option: click.Parameter, value: str | None) -> tuple[str, ...] | None:
    return None if value is None else _split(value)


def _split(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(word for word in re.split(r"[,\s]+", text) if word))


@main.command(name="new", short_help="Begin a library: settings, a first handout, continuous integration.")
@click.argument("folder")
@click.option("--languages", callback=_codes, metavar="LIST", help="Into which to translate: es,vi,zh_Hans.")
@click.option("--clinic", metavar="NAME", help="The clinic's name.")
@click.option("--region", metavar="CC", help="Its country, in two letters: us.")
@click.option("--title", default="", metavar="TEXT", help='The library\'s title (default: "Our handouts").')
@click.option(
    "--id", "name", default="", metavar="NAME", help="The library's id, which never changes (default: a new one)."
)
@verb
def new(
    session: Session,
    folder: str,
    languages: tuple[str, ...] | None,
    clinic: str | None,
    region: str | None,
    title: str,
    name: str,
) -> None:
    """Begin a library in FOLDER, which must be empty or not there yet; build and check pass in it at once.

    On a terminal it asks for languages, clinic and region where they are not given; elsewhere the options alone count.
    """
    from handoutpress import press
    from handoutpress.press.new import Wanted

    wanted = Wanted(folder, languages or (), clinic or "", region or "", title, name)
    if sys.stdin.isatty() and not session.json:
        wanted = _asked(wanted, languages, clinic, region)
    begun = press.new(session.root / folder, wanted, press.today())
    _tell(session, folder, begun)


def _asked(wanted: Wanted, languages: tuple[str, ...] | None, clinic: str | None, region: str | None) -> Wanted:
    """Ask for what was not given; a wrong answer is asked for again, at once."""
    if languages is None:
        text = "Languages to translate into, as codes (es vi zh_Hans; nothing: none yet)"
        wanted = replace(wanted, languages=_split(_prompt(text, _known_languages)))
    if clinic is None:
        wanted = replace(wanted, clinic=_prompt("The clinic's name (nothing: later)", str))
    if region is None:
        wanted = replace(wanted, region=_prompt("Its country, in two letters (us; nothing: none)", _known_region))
    return wanted


def _prompt(text: str, judge: Callable[[str], str]) -> str:
    said: str = click.prompt(text, default="", show_default=False, value_proc=judge)
    return said.strip()


def _known_languages(text: str) -> str:
    from handoutpress import languages

    for code in _split(text):
        row = languages.find(code)
        if row is None:
            near = languages.nearest(code)
            raise click.UsageError(f"{code!r} is no language that is known{f'; did you mean {near}?' if near else ''}")
        if row.locale == "en":
            raise click.UsageError("the first handout is written in English: leave en out")
    return text


def _known_region(text: str) -> str:
    from handoutpress import languages

    if text.strip() and not languages.is_region(text.strip().lower()):
        raise click.UsageError(f"{text!r} is no country; write its two letters: us, de, mx")
    return text


def _tell(session: Session, folder: str, begun: Begun) -> None:
    from handoutpress.languages import find

    def names(locales: tuple[str, ...]) -> str:
        return ", ".join(row.name for locale in locales if (row := find(locale)))

    session.say(f"wrote {counted(len(begun.files), 'file')} into {folder}")
    if begun.drafts:
        session.say(f"drafts of a machine, to be read by a person: {names(begun.drafts)}")
    if begun.todo:
        session.say(f"to be translated: {names(begun.todo)} (locales/<language>/LC_MESSAGES/)")
    step = "handoutpress build" if folder in {".", "./"} else f"cd {shlex.quote(folder)} && handoutpress build"
    session.say(f"next: {step}, then open build/index.html; README.md says the rest")
    session.answer({"folder": folder, "files": begun.files, "drafts": begun.drafts, "todo": begun.todo, "next": step})

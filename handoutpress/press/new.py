"""``new``: a library to begin with, in which ``check`` and ``build`` pass at once; nothing of it is advice, or about anybody."""

from __future__ import annotations

import json
import re
import secrets
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from importlib import resources
from pathlib import Path
from typing import Any

from handoutpress import __version__, languages
from handoutpress.model import HandoutError, Language, MisuseError, Place, Problem, error
from handoutpress.press import file_changes
from handoutpress.press.update import update

ARTICLE = "first-handout"
TITLE = "Our handouts"
"""The title of a library that was given none: the drafts that the package brings translate it."""
SOURCE = "en"
NAMES = {
    "gitignore": ".gitignore",
    "gitattributes": ".gitattributes",
    "editorconfig": ".editorconfig",
    "noxfile.py.txt": "noxfile.py",
    "readme.md": "README.md",
    "github-workflow.yml": ".github/workflows/handouts.yml",
    "gitlab-ci.yml": ".gitlab-ci.yml",
}
"""What a file of the package is called in the library, where that is another name: here it would count for the package."""
WEBLATE = "weblate.json"
_FLAGS = r'md-text, placeholders:r"\[\^[^\]]+\]":r"\{[a-z.]+\}", ignore-end-stop, ignore-end-colon'


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a library is to begin with."""

    folder: str
    languages: tuple[str, ...] = ()
    clinic: str = ""
    region: str = ""
    title: str = ""
    id: str = ""

    @property
    def command(self) -> tuple[str, ...]:
        """Return the command line that asks for it."""
        named = {name: value for name, value in asdict(self).items() if name != "folder"}
        named["languages"] = ",".join(self.languages)
        return ("new", self.folder, *(word for name, value in named.items() if value for word in (f"--{name}", value)))


@dataclass(frozen=True, slots=True)
class Begun:
    """What ``new`` made."""

    files: tuple[str, ...]
    drafts: tuple[str, ...]
    """Locales in which the first handout came as a machine's draft."""
    todo: tuple[str, ...]
    """Locales in which it is to be translated."""


def new(where: Path, wanted: Wanted, today: date) -> Begun:
    """Make a library in ``where``, which must not be there yet or be empty; the folder's .git may be there.

    All is written, or nothing; killed, the same command goes on. MisuseError HP110, HP111, HP112 for what cannot be asked
    for; HandoutError HP140 for a folder that holds something, HP901 if it cannot be written.
    """
    root = where.resolve()
    rows = _languages(wanted)
    if done := file_changes.finish(root, wanted.command):
        return Begun(done.changed, tuple(done.report["drafts"]), tuple(done.report["todo"]))
    _refuse_full(root, wanted.folder)
    drafts = {row.locale: name for row in rows if (name := _draft_of(row))}
    todo = tuple(row.locale for row in rows if row.locale not in drafts)
    files = _all_files(wanted, rows, drafts, today)
    try:
        root.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise file_changes.unwritable(root, root.parent, fault) from None
    contents = {root / name: data for name, data in files.items()}
    report = {"drafts": list(drafts), "todo": list(todo)}
    file_changes.apply(file_changes.Many(wanted.command, contents, report=report), file_changes.Snapshot.of(root))
    return Begun(tuple(files), tuple(drafts), todo)


def _languages(wanted: Wanted) -> list[Language]:
    """Return the languages, each once; MisuseError with all that is wrong with what is asked for."""
    rows: dict[str, Language] = {}
    problems: list[Problem] = []
    for code in wanted.languages:
        try:
            row = languages.language(code, Place("--languages"))
            rows[row.locale] = row
        except HandoutError as fault:
            problems += fault.problems
    if SOURCE in rows:
        hint = "leave it out, and name those into which it is to be translated"
        problems.append(error("HP111", Place("--languages"), "the first handout is written in English", hint))
    if wanted.region and not languages.is_region(wanted.region.lower()):
        hint = "write the country's two letters: us, de, mx"
        problems.append(error("HP112", Place("--region"), f"{wanted.region!r} is no country", hint))
    if problems:
        raise MisuseError(problems)
    return list(rows.values())


def _refuse_full(root: Path, name: str) -> None:
    """HandoutError HP140 for a folder that holds anything but git's own, HP901 for what is no folder."""
    try:
        there = sorted(
            p.name for p in root.iterdir() if p.name != ".git" and not p.name.startswith(file_changes.PREFIX)
        )
    except FileNotFoundError:
        return
    except OSError as fault:
        raise file_changes.unwritable(root, root.parent, fault) from None
    if there:
        more = f" and {len(there) - 1} more" if len(there) > 1 else ""
        hint = "nothing was written; name a folder that is not there yet, or an empty one"
        raise HandoutError([error("HP140", Place(name), f"is not empty: it holds {there[0]!r}{more}", hint)])


def _draft_of(row: Language) -> str:
    """Return the locale of the draft that the package brings for a language: its own, or its language's in that script."""
    general = languages.find(row.base)
    names = [row.locale, *([general.locale] if general and general.script == row.script else [])]
    return next((name for name in names if (_package() / "locales" / name).is_dir()), "")


def _package() -> Any:
    return resources.files("handoutpress").joinpath("press", "first_library")


def _all_files(wanted: Wanted, rows: Sequence[Language], drafts: Mapping[str, str], today: date) -> dict[str, bytes]:
    """Return name -> bytes of every file of the library: catalogs are what ``update`` makes of the drafts."""
    with tempfile.TemporaryDirectory(prefix="handoutpress-") as folder:
        root = Path(folder).resolve() / "library"
        for name, data in _given(wanted, rows, drafts, today):
            file_changes.write(root / name, data, root)
        update(root)
        paths = (path for path in sorted(root.rglob("*")) if path.is_file())
        return {path.relative_to(root).as_posix(): path.read_bytes() for path in paths}


def _given(
    wanted: Wanted, rows: Sequence[Language], drafts: Mapping[str, str], today: date
) -> Iterator[tuple[str, bytes]]:
    """Yield what the package brings, filled with what was asked for."""
    words = _words(wanted, rows, today)
    for name, file in _below(_package()):
        if not name.startswith("locales/"):
            text = re.sub(r"@([A-Z_]+)@", lambda found: words[found[1]], file.read_text(encoding="utf-8"))
            yield NAMES.get(name, name), text.encode()
    for locale, draft in drafts.items():
        folder = _package() / "locales" / draft / "LC_MESSAGES"
        for name in (ARTICLE, *(() if wanted.title else ("handoutpress",))):
            text = folder.joinpath(f"{name}.po").read_text(encoding="utf-8")
            text = text.replace(f'"Language: {draft}\\n"', f'"Language: {locale}\\n"', 1)
            yield f"locales/{locale}/LC_MESSAGES/{name}.po", text.encode()
    yield WEBLATE, _weblate()


def _below(folder: Any, before: str = "") -> Iterator[tuple[str, Any]]:
    """Yield each file of a folder of the package with its name from there; a wheel may be an archive."""
    for one in sorted(folder.iterdir(), key=lambda one: str(one.name)):
        if one.is_dir():
            yield from _below(one, f"{before}{one.name}/")
        else:
            yield f"{before}{one.name}", one


def _words(wanted: Wanted, rows: Sequence[Language], today: date) -> dict[str, str]:
    """Return what stands between two @ in the files of the package."""
    slug = re.sub(r"[^a-z0-9]+", "-", Path(wanted.folder).resolve().name.lower()).strip("-") or "handouts"
    codes = [row.locale for row in rows]
    name, region = wanted.clinic, wanted.region.lower()
    return {
        "ID": _quoted(wanted.id or f"{slug}.{secrets.token_hex(4)}"),
        "TITLE": _quoted(wanted.title or TITLE),
        "HEADING": " ".join((wanted.title or TITLE).split()),
        "PUBLISHER": _quoted(name or "Our clinic"),
        "LANGUAGES": _quoted(codes),
        "LANGUAGES_AND_SOURCE": _quoted([SOURCE, *codes]),
        "NAME": f"name = {_quoted(name)}" if name else '# name = ""',
        "REGION": f"region = {_quoted(region)}" if region else '# region = ""',
        "TODAY": today.isoformat(),
        "NEXT_YEAR": _in_a_year(today).isoformat(),
        "VERSION": __version__,
    }


def _in_a_year(day: date) -> date:
    return day.replace(year=day.year + 1, day=28 if (day.month, day.day) == (2, 29) else day.day)


def _quoted(value: object) -> str:
    """Return a value as TOML and YAML both read it."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def _weblate() -> bytes:
    """Return the library's components as ``weblate import_json`` reads them; docs/neighbours.md says why each key."""
    rows = [_component(name) for name in (ARTICLE, "handoutpress")]
    return (json.dumps(rows, indent=2) + "\n").encode()


def _component(name: str) -> dict[str, Any]:
    return {
        "name": name,
        "slug": name,
        "vcs": "git",
        "repo": "https://example.org/put/your/repository/here.git",
        "branch": "main",
        "push_branch": "weblate",
        "file_format": "po",
        "file_format_params": {"po_line_wrap": 65535},
        "filemask": f"locales/*/LC_MESSAGES/{name}.po",
        "new_base": f"locales/templates/{name}.pot",
        "new_lang": "contact",
        "language_code_style": "posix",
        "source_language": SOURCE,
        "check_flags": _FLAGS,
    }

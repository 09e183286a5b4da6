"""The sheets of a build, remembered: a PDF takes long, and most in build/ have not changed since the last build.

What is remembered of a sheet, outside of the library, is the hash of its bytes: one that somebody else laid into build/ is
made again.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from pathlib import Path

from handoutpress import settings
from handoutpress.model import Edition, Form, Language, Place, Problem, error, warning
from handoutpress.outputs import sheet
from handoutpress.outputs.fonts import paper
from handoutpress.press.memo import place
from handoutpress.press.memo.value_hashes import joined
from handoutpress.press.opened_library.load import Library
from handoutpress.press.production import take_home_room

FOLDER = "sheets"
UNREADABLE, WIDE, WARNED = "HP740", "HP736", "HP750"
NOTHING_OUT: Mapping[bool, int] = {False: 0, True: 0}


def of_sheets() -> frozenset[str]:
    """Return the codes of what a build says of a finished sheet."""
    from handoutpress.validate import pdf_rules  # most builds have nothing to say of one

    return frozenset([UNREADABLE, WIDE, WARNED, *pdf_rules.HINTS])


class Sheets:
    """The sheets of one language; knows which of those in build/ are still what would be printed."""

    def __init__(self, library: Library, language: Language, memory: Path | None = None) -> None:
        self.library, self.language = library, language
        elsewhere = "" if library.into == "build" else f".{joined([library.into])[:16]}"
        self.path = memory / FOLDER / f"{language.tag}{elsewhere}.json" if memory else None
        self.known = self._read()
        self.used: dict[str, list[str]] = {}
        self.problems: list[Problem] = []
        """Letters that no font had a glyph for, and what of a finished file is not as PDF/UA-1 asks for."""
        self.notes: dict[str, None] = {}
        self.spoilt: set[str] = set()
        """Sheets that something is to be said of."""

    def begin(self) -> None:
        """Forget what there was to say of the sheets so far."""
        self.problems, self.notes = [], {}

    def of(self, edition: Edition, parts: sheet.Parts, steps: Mapping[bool, int] = NOTHING_OUT) -> dict[str, bytes]:
        """Return the sheets of an edition or a collection by path under build/.

        ``steps`` say how much is left out of take-home sheets, by large print.
        """
        forms = [form for form in edition.forms if form.kind == "sheet"]
        keys = {form.name: sheet.key(parts, _format(form), steps[form.large]) for form in forms}
        made = {name: data for name, key in keys.items() if (data := self._remembered(name, key))}
        for form in forms:
            if form.name not in made:
                made[form.name] = self._printed(parts, form, steps[form.large])
        for name, data in made.items():
            if name not in self.spoilt:
                self.used[name] = [keys[name], hashlib.sha256(data).hexdigest()]
        return {form.name: made[form.name] for form in forms}

    def _printed(self, parts: sheet.Parts, form: Form, step: int) -> bytes:
        (made,) = sheet.printed(parts, [_format(form)], step)
        if made.missing:
            self.problems.append(_unreadable(form.name, made.missing, paper.script_without_font(self.language)))
        if made.too_long:
            note = take_home_room.told(form.name, made.too_long, large=form.large, both=form.bilingual)
            self.notes[note] = None
        if made.wide:
            self.problems.append(_too_wide(form.name, made.wide))
        self.problems += [_warned(form.name, one) for one in made.warnings]
        found = self._looked_at(form.name, made.data, parts)
        self.problems += found
        if made.missing or made.too_long or made.wide or made.warnings or found:
            self.spoilt.add(form.name)  # to be told by each build
        return made.data

    def _looked_at(self, name: str, data: bytes, parts: sheet.Parts) -> list[Problem]:
        """Return what is wrong with a finished PDF; nothing but a note where nothing can read it."""
        from handoutpress.validate import pdf_rules, sheet_validators  # only a build that makes sheets pays for it

        if missing := pdf_rules.lacking():
            self.notes[missing] = None
            return []
        return sheet_validators.finished(data, self.language, parts.texts[0].html, f"build/{name}")

    def _remembered(self, name: str, key: str) -> bytes | None:
        """Return the sheet that lies in build/ if it is the one that the last build made of the very same."""
        known, digest = self.known.get(name, ("", ""))
        path = self.library.output / name
        if not key or known != key or not path.is_file():
            return None
        data = path.read_bytes()
        return data if hashlib.sha256(data).hexdigest() == digest else None

    def _read(self) -> dict[str, list[str]]:
        try:
            known = settings.json_as(place.read(self.path), dict[str, list[str]])
            return {name: row for name, row in known.items() if len(row) == 2}
        except (OSError, ValueError):
            return {}

    def remember(self) -> None:
        """Write down what the sheets were made of."""
        if self.used and self.path:
            place.write(self.path, json.dumps(self.known | self.used, sort_keys=True).encode())


def _format(form: Form) -> sheet.Format:
    return sheet.Format(form.paper, form.large, form.take_home)


def _unreadable(name: str, missing: str, script: str) -> Problem:
    """Return what is told of letters without a glyph: of a whole ``script`` by its name."""
    text = f"no font has a glyph for {_named(missing)}: a box is printed"
    hint = "write it otherwise; do not hand this sheet out"
    if script:
        text = f"handoutpress brings no font of the script {script}: boxes are printed ({_named(missing)})"
        hint = "print the page from a browser that has such a font; do not hand this sheet out"
    return error(UNREADABLE, Place(f"build/{name}"), text, hint)


def _too_wide(name: str, words: Sequence[str]) -> Problem:
    text = f"no line of its column has room for {', '.join(words[:6])}: it is broken anywhere"
    return warning(WIDE, Place(f"build/{name}"), text, "say it in shorter words, or take fewer columns")


def _warned(name: str, what: str) -> Problem:
    hint = (
        "do not hand this sheet out; compare the library's own templates of sheets, if it has some, with the package's"
    )
    return error(WARNED, Place(f"build/{name}"), f"Typst warns: {what}", hint)


def _named(letters: str) -> str:
    named = ", ".join(f"U+{ord(char):04X} {char}" for char in letters[:6])
    return named + (f" and {len(letters) - 6} more" if len(letters) > 6 else "")

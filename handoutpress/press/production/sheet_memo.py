"""The sheets of a build, remembered in build/.sheets/: a PDF takes seconds, and most have not changed since the last build."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence

from handoutpress.model import Edition, Form, Language, Place, Problem, error
from handoutpress.outputs import sheet
from handoutpress.press.file_changes import write_file
from handoutpress.press.opened_library.load import Library

FOLDER = ".sheets"
UNREADABLE = "HP740"


class Sheets:
    """The sheets of one language; knows which of those in build/ are still what would be printed."""

    def __init__(self, library: Library, language: Language) -> None:
        self.library, self.language = library, language
        self.path = library.output / FOLDER / f"{language.tag}.json"
        self.known = self._read()
        self.used: dict[str, list[str]] = {}
        self.problems: list[Problem] = []
        """Letters that no font had a glyph for."""
        self.notes: dict[str, None] = {}

    def of(self, edition: Edition, matter: sheet.Matter) -> dict[str, bytes]:
        """Return the sheets of an edition or a collection by path under build/."""
        forms = [form for form in edition.forms if form.kind == "sheet"]
        keys = {form.name: sheet.key(matter, form.paper, form.large, self.library.theme) for form in forms}
        made = {name: data for name, key in keys.items() if (data := self._remembered(name, key))}
        made |= dict(self._printed(matter, [form for form in forms if form.name not in made]))
        for name, data in made.items():
            if keys[name]:
                self.used[name] = [keys[name], hashlib.sha256(data).hexdigest()]
        self.notes |= dict.fromkeys(self._notes(matter))
        return {form.name: made[form.name] for form in forms}

    def _printed(self, matter: sheet.Matter, forms: Sequence[Form]) -> Iterator[tuple[str, bytes]]:
        printed = sheet.printed(matter, [(form.paper, form.large) for form in forms], self.library.theme)
        for form, made in zip(forms, printed, strict=True):
            self.problems += [_unreadable(form.name, made.missing)] if made.missing else []
            yield form.name, made.data

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
            known = json.loads(self.path.read_bytes())
            return {name: [str(part) for part in row] for name, row in known.items() if len(row) == 2}
        except (OSError, ValueError, TypeError, AttributeError):
            return {}

    def _notes(self, matter: sheet.Matter) -> Iterator[str]:
        kit, name = matter.kit, self.language.name
        if kit.absent:
            yield f"the sheets took letters from fonts of this machine: {sheet.INSTALL}"
        elif kit.lacking:
            yield f"the sheets in {name} took letters from fonts of this machine: {_named(kit.lacking)}"

    def remember(self) -> None:
        """Write down what the sheets were made of."""
        if self.used:
            write_file.write(self.path, json.dumps(self.used, indent=1, sort_keys=True).encode(), self.library.root)


def _unreadable(name: str, missing: str) -> Problem:
    hint = "install a font that has it (Debian: fonts-noto), or write it otherwise; do not hand this sheet out"
    return error(
        UNREADABLE, Place(f"build/{name}"), f"no font has a glyph for {_named(missing)}: a box is printed", hint
    )


def _named(letters: str) -> str:
    named = ", ".join(f"U+{ord(char):04X} {char}" for char in letters[:6])
    return named + (f" and {len(letters) - 6} more" if len(letters) > 6 else "")

"""The pictures of covers of a build, remembered outside of it: a cover seldom changes, and takes a tenth of a second."""

from __future__ import annotations

from pathlib import Path

from handoutpress.model import Edition, Language, Place, Problem, error
from handoutpress.outputs import covers
from handoutpress.press.memo import place
from handoutpress.press.memo.value_hashes import decoded, encoded
from handoutpress.press.opened_library.load import Library

FOLDER = "covers"
WARNED = "HP750"
"""Of sheets, too."""
OWN = f"no pictures of covers: the library has its own {covers.DRAWN}, and no {covers.NAME} beside it"
_MOST = 10_000
"""Covers that are remembered of a language; the oldest go first."""


class Covers:
    """The pictures of one language's covers; ``memory`` is the folder of what is remembered, None: nothing is."""

    def __init__(self, library: Library, language: Language, memory: Path | None = None) -> None:
        self.library = library
        self.folder = memory / FOLDER / language.tag if memory else None
        self.notes: dict[str, None] = {}
        self.undrawn: list[str] = []
        """Books whose cover has a letter that no font of the extra has."""
        self.problems: list[Problem] = []
        """What Typst warned of while it drew a cover; such a one is not remembered, to be told by each build."""

    def pictures(self, edition: Edition) -> covers.Pictures | None:
        """Return the pictures of an edition's cover, drawn only if they are not remembered; None if they can't be."""
        if covers.lacking():
            return None
        names = dict(self.library.theme.templates)
        if covers.DRAWN in names and covers.NAME not in names:
            self.notes[OWN] = None
            return None
        words = covers.of(edition, self.library.project, self.library.theme)
        known = self.folder / f"{covers.key(words)}.pictures" if self.folder else None
        if found := decoded(place.read(known), covers.Pictures):
            return found
        drawn = covers.pictures(words)
        if drawn is None:
            self.undrawn.append(edition.book_name)
            return None
        self.problems += [_warned(edition.book_name, one) for one in drawn.warnings]
        if known and not drawn.warnings:
            place.write(known, encoded(drawn))
        return drawn

    def told(self) -> tuple[str, ...]:
        """Return, a line each, which books have no picture of their cover though the extra is installed."""
        return (
            *self.notes,
            *(f"{name}: no picture of the cover, no font has all its letters" for name in self.undrawn),
        )

    def begin(self) -> None:
        """Forget what there was to say of the covers so far."""
        self.undrawn, self.problems = [], []

    def forget(self) -> None:
        """Remove what was drawn longest ago, if there is too much of it."""
        paths = list(self.folder.iterdir()) if self.folder and self.folder.is_dir() else []
        if len(paths) > _MOST:
            for path in sorted(paths, key=lambda path: path.stat().st_mtime)[: len(paths) - _MOST]:
                place.forget(path)


def _warned(name: str, what: str) -> Problem:
    hint = "compare the library's own template of covers, if it has one, with the package's"
    return error(WARNED, Place(f"build/{name}"), f"Typst warns of the cover: {what}", hint)

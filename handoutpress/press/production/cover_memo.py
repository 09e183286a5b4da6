"""The pictures of covers of a build, remembered outside of it: a cover seldom changes, and takes a tenth of a second."""

from __future__ import annotations

from pathlib import Path

from handoutpress.model import Edition, Language
from handoutpress.outputs import covers
from handoutpress.press.memo import place
from handoutpress.press.memo.value_hashes import decoded, encoded
from handoutpress.press.opened_library.load import Library

FOLDER = "covers"
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
        if known:
            place.write(known, encoded(drawn))
        return drawn

    def told(self) -> tuple[str, ...]:
        """Return, a line each, which books have no picture of their cover though the extra is installed."""
        return (
            *self.notes,
            *(f"{name}: no picture of the cover, no font has all its letters" for name in self.undrawn),
        )

    def forget(self) -> None:
        """Remove what was drawn longest ago, if there is too much of it."""
        paths = list(self.folder.iterdir()) if self.folder and self.folder.is_dir() else []
        if len(paths) > _MOST:
            for path in sorted(paths, key=lambda path: path.stat().st_mtime)[: len(paths) - _MOST]:
                place.forget(path)

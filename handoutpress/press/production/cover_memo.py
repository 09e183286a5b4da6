"""The pictures of covers of a build, remembered in build/.covers/: a cover seldom changes, and takes a tenth of a second."""

from __future__ import annotations

from pathlib import Path

from handoutpress.model import Edition, Language
from handoutpress.outputs import covers, epub
from handoutpress.press.file_changes import write_file
from handoutpress.press.opened_library.load import Library

FOLDER = ".covers"


class Covers:
    """The pictures of one language's covers; knows which of the remembered ones it was asked for."""

    def __init__(self, library: Library, language: Language) -> None:
        self.library = library
        self.folder = library.output / FOLDER / language.tag
        self.used: set[Path] = set()
        self.undrawn: list[str] = []
        """Books whose cover has a letter that no font of the extra has."""

    def pictures(self, edition: Edition) -> covers.Pictures | None:
        """Return the pictures of an edition's cover, drawn only if they are not remembered; None if they can't be."""
        if covers.lacking():
            return None
        svg = epub.cover_image(edition, self.library.project, self.library.theme)
        key = covers.key(svg, edition.language)
        known = self.folder / f"{key}.png", self.folder / f"{key}.thumbnail.png"
        if not all(path.is_file() for path in known):
            drawn = covers.pictures(svg, edition.language)
            if drawn is None:
                self.undrawn.append(edition.book_name)
                return None
            for path, data in zip(known, (drawn.cover, drawn.thumbnail), strict=True):
                write_file.write(path, data, self.library.root)
        self.used.update(known)
        return covers.Pictures(*(path.read_bytes() for path in known))

    def told(self) -> tuple[str, ...]:
        """Return, a line each, which books have no picture of their cover though the extra is installed."""
        return tuple(f"{name}: no picture of the cover, no font has all its letters" for name in self.undrawn)

    def forget(self) -> None:
        """Remove what is remembered of covers that the language no longer has, if it has any."""
        for path in self.folder.glob("*.png") if self.used else ():
            if path not in self.used:
                path.unlink(missing_ok=True)

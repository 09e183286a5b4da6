"""What a build remembers of the last one that was asked for the same: which files there were, and what was made of them."""

from __future__ import annotations

from collections.abc import Collection, Container, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from handoutpress.model import Interface, Language
from handoutpress.outputs import templates
from handoutpress.press.memo import idle, listing, place
from handoutpress.press.memo.idle import Asked
from handoutpress.press.memo.value_hashes import decoded, encoded
from handoutpress.press.production.edition_units import Printed, Unit

_FILES, _SHARED = "files", "shared"
_FEW = 200
"""Changed files, of which each is looked at by itself."""
_QUESTIONS = 40
"""How many different builds of one library are remembered: for other clinics, of other outputs."""


@dataclass(slots=True)
class Shelf:
    """What is remembered of a language."""

    units: dict[str, Unit] = field(default_factory=dict)
    printed: dict[str, Printed] = field(default_factory=dict)
    bound: dict[str, Printed] = field(default_factory=dict)
    """By collection."""
    words_key: str = ""
    words: Interface | None = None
    """What its pages say, as it was read under a key."""


@dataclass(frozen=True, slots=True)
class Part:
    """Some of the files that several editions share, as they were made of some facts."""

    key: str
    sums: dict[str, str]
    """Path under build/ -> hash."""


@dataclass(frozen=True, slots=True)
class Group:
    """Parts that are looked at together: while the facts of all are the same, nobody asks which parts there are."""

    key: str
    parts: tuple[str, ...]


@dataclass(slots=True)
class Parts:
    """What is remembered of all files that several editions share."""

    known: dict[str, Part] = field(default_factory=dict)
    groups: dict[str, Group] = field(default_factory=dict)


@dataclass(slots=True)
class _Files:
    moment: int = 0
    rows: dict[str, listing.Row] = field(default_factory=dict)


class Memory:
    """The memory of one question about a library; without a folder it knows nothing and keeps nothing.

    Not ``trusting``: every file's bytes are asked whatever the listing says.
    """

    def __init__(self, root: Path, asked: Asked, folder: Path | None, *, trusting: bool = True) -> None:
        self.root, self.asked, self.trusting = root, asked, trusting
        self.all = folder
        """Where verdicts, fonts and covers are, which all questions share; None: nothing may be remembered."""
        self.folder = folder / asked.name if folder else None
        self.rows: dict[str, listing.Row] = {}
        """The files of the library and of build/, before the build."""

    def look(self) -> None:
        """Find out what is there now; what cannot be listed is not remembered."""
        if not self.folder:
            return
        known = decoded(place.read(self.folder / _FILES), _Files) or _Files()
        try:
            found = idle.files(self.root, self.asked)
            moment = known.moment
            self.rows = listing.hashed(self.root, found, known.rows, moment, trusting=self.trusting)
        except (OSError, listing.DoubtfulError):
            self.folder = None

    def keep_templates(self) -> None:
        """Let compiled templates be kept beside what is remembered."""
        if self.all:
            with suppress(OSError):
                place.make(self.all / "templates")
                templates.keep_compiled(self.all / "templates")

    def shelf(self, language: Language) -> Shelf:
        """Return what is remembered of a language."""
        data = place.read(self.folder / language.locale) if self.folder else b""
        return (decoded(data, Shelf) if data else None) or Shelf()

    def keep(self, language: Language, shelf: Shelf) -> None:
        """Remember what was made of a language."""
        if self.folder:
            place.write(self.folder / language.locale, encoded(shelf))

    def shared(self) -> Parts:
        """Return what is remembered of the files that editions share, by part."""
        data = place.read(self.folder / _SHARED) if self.folder else b""
        return (decoded(data, Parts) if data else None) or Parts()

    def keep_shared(self, parts: Parts) -> None:
        """Remember the files that editions share."""
        if self.folder:
            place.write(self.folder / _SHARED, encoded(parts))

    def has(self, files: Mapping[str, str]) -> bool:
        """Return whether files (path under build/ -> hash) lie in build/ as they were made."""
        found = (self.rows.get(f"{self.asked.folder}/{name}") for name in files)
        return all(row and row.sha256 == digest for row, digest in zip(found, files.values(), strict=True))

    def listed(self, changed: Collection[str], removed: Collection[str]) -> dict[str, listing.Stat]:
        """Return what lies in the library's folders and in build/ after a build; nothing if it cannot be listed.

        ``changed`` and ``removed`` are paths under build/. If that is little, the rest of build/ is not listed again:
        whatever was changed there meanwhile is seen by the next build, as what was changed after it.
        """
        if not self.folder:
            return {}
        try:
            if removed or len(changed) > _FEW:
                return idle.files(self.root, self.asked)
            above = f"{self.asked.folder}/"
            out = {name: row.stat for name, row in self.rows.items() if name.startswith(above)}
            for name in changed:
                out |= listing.one(self.root, above + name, self.asked.folder)
            return listing.scan(self.root, *idle.INPUTS) | out
        except (OSError, listing.DoubtfulError):
            return {}

    def close(
        self,
        found: Mapping[str, listing.Stat],
        moment: int,
        made: Mapping[str, str],
        changed: Container[str],
        others: Mapping[str, str] | None,
        told: object,
    ) -> None:
        """Remember which files there are after a build, and what it said.

        ``found`` is what was listed at a ``moment`` after it, ``made`` are its files (path under build/ -> hash), those
        ``changed`` new, ``others`` what it read outside of the library's folders (path -> hash). Nothing is remembered if
        an input was changed meanwhile; without ``others`` or ``told``, only what was made.
        """
        if not self.folder or not self.all:
            return
        try:
            rows = self._rows(found, made, changed)
        except (OSError, listing.DoubtfulError):
            place.forget(self.folder)
            return
        place.write(self.folder / _FILES, encoded(_Files(moment, rows)))
        if others is not None and told is not None:
            idle.remember(self.root, self.asked, idle.seen(rows, moment, others, self.asked.folder), told)
        place.forget_old(self.all)
        self._forget()

    def _rows(
        self, found: Mapping[str, listing.Stat], made: Mapping[str, str], changed: Container[str]
    ) -> dict[str, listing.Row]:
        """Return what is there now; DoubtfulError if an input is another than before the build."""
        rows = {}
        for name, facts in found.items():
            before = self.rows.get(name)
            if before and before.stat == facts:
                rows[name] = before
            elif not name.startswith(f"{self.asked.folder}/"):
                raise listing.DoubtfulError(name)
            elif name.endswith("/"):
                rows[name] = listing.Row(facts, "")
            else:
                below = name.removeprefix(f"{self.asked.folder}/")
                digest = made.get(below) if below in changed else None
                rows[name] = listing.Row(facts, digest or listing.sha256(self.root / name))
        gone = [name for name in self.rows if name not in rows and not name.startswith(f"{self.asked.folder}/")]
        if gone:
            raise listing.DoubtfulError(gone[0])
        return rows

    def _forget(self) -> None:
        """Remove what was remembered of the builds that nobody asked for the longest."""
        assert self.all
        folders = [path for path in self.all.glob("build-*") if path.is_dir()]
        folders.sort(key=lambda path: path.stat().st_mtime, reverse=True)
        for path in folders[_QUESTIONS:]:
            place.forget(path)
            place.forget(path.with_name(f"{path.name}.json"))

"""What several editions share, made last: style sheets, indexes, the desk, the catalogue, the manifest and the sums."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from operator import attrgetter
from pathlib import Path

from handoutpress import checks, settings
from handoutpress.languages import told_size
from handoutpress.model import HandoutError, Interface, Listing, Logo, Place
from handoutpress.outputs import desk, opds, sheet, web
from handoutpress.outputs.style import Face
from handoutpress.press import pseudo
from handoutpress.press.build.memory import Memory, Part
from handoutpress.press.build.results import Built
from handoutpress.press.memo import idle, listing, questions
from handoutpress.press.memo.value_hashes import hash_of, joined, json_of, pretty
from handoutpress.press.opened_library.load import Library
from handoutpress.press.production import release_record
from handoutpress.press.production.edition_units import File, Filling
from handoutpress.press.production.release_terms import Terms
from handoutpress.settings import file_presence

MANIFEST = "manifest.json"
SUMS = "SHA256SUMS"


@dataclass(frozen=True, slots=True)
class Whole:
    """All languages of a build, with all that is printed of them."""

    library: Library
    fillings: Sequence[Filling]
    collected: Sequence[Listing]
    """The books of collections."""
    faces: Sequence[Face]
    files: Mapping[str, File]
    interfaces: Mapping[str, Interface]
    """What the pages say, by locale."""


class Shared:
    """What no single language owns: style sheets, figures, indexes, the catalogue; made only where it is not remembered."""

    def __init__(self, whole: Whole, memory: Memory) -> None:
        self.whole, self.memory = whole, memory
        self.made: dict[str, bytes] = {}
        """What was made now, by path under build/."""
        self.sums: dict[str, str] = {}
        """The hash of everything shared, by path under build/."""
        self._known = memory.shared()
        self._kept: dict[str, Part] = {}
        library = whole.library
        self._around = joined(
            (hash_of(library.project), hash_of(library.theme), hash_of(list(whole.interfaces.values())))
        )
        self._make()

    def keep(self) -> dict[str, str]:
        """Remember what was made, and return the hash of everything shared."""
        if self._kept != self._known:
            self.memory.keep_shared(self._kept)
        return self.sums

    def _make(self) -> None:
        whole, library = self.whole, self.whole.library
        sizes = {name: file.size for name, file in whole.files.items()}
        listings = [listing.weighed(sizes) for filling in whole.fillings for listing in filling.listings]
        collected = [listing.weighed(sizes) for listing in whole.collected]
        feeds = opds.documents(listings, library.articles, library.project, whole.interfaces, collected, whole.files)
        for one in feeds:
            self.add(one.name, one.facts, lambda one=one: {one.name: one.make()})  # type: ignore[misc]
        if any(form.kind == "page" for listing in listings for form in listing.forms):
            self._lay(web.assets(library.theme, whole.faces))
            self._lay(library.published_figures())
            if not library.theme.templates:  # the package's own say sizes as people read them
                sizes = {name: told_size(size) for name, size in sizes.items()}
                listings, collected = ([one.weighed(sizes) for one in some] for some in (listings, collected))
            self._pages(listings, collected)

    def _pages(self, listings: Sequence[Listing], collected: Sequence[Listing]) -> None:
        """Add the indexes and the desk."""
        whole, library, project = self.whole, self.whole.library, self.whole.library.project
        words = whole.interfaces[project.source_language.locale]
        for one in web.documents(listings, project, whole.interfaces, library.theme, whole.faces, collected):
            self.add(one.name, one.facts, lambda one=one: {one.name: one.make()})  # type: ignore[misc]
        ids = {article.slug: article.meta.id for article in library.articles}
        for one in desk.documents(listings, project, words, library.theme, collected, ids):
            self.add(one.name, one.facts, lambda one=one: {one.name: one.make()})  # type: ignore[misc]

    def add(self, name: str, facts: object, make: Callable[[], dict[str, bytes]]) -> None:
        """Add files, made anew unless the ones made of the same facts still lie in build/."""
        if not self.memory.folder:
            self._lay(make())
            return
        key, known = joined((self._around, hash_of(facts))), self._known.get(name)
        if known is None or known.key != key or not self.memory.has(known.sums):
            files = make()
            self.made |= files
            known = Part(key, sums(files))
        self.sums |= known.sums
        self._kept[name] = known

    def _lay(self, files: Mapping[str, bytes]) -> None:
        self.made |= files
        self.sums |= sums(files)


def sealed(library: Library, terms: Terms, files: Mapping[str, File], shared: Mapping[str, str]) -> dict[str, bytes]:
    """Return the manifest of all files, and SHA256SUMS for ``sha256sum --check``; ``shared`` are the hashes of the others."""
    clinic = {"clinic": library.project.clinic.id} if library.project.clinic.id else {}
    manifest = {
        "form": 1,
        **clinic,
        "policy": library.project.policy.name if terms.release else "",
        "not_looked_at": {row.tag: checks.known_families.unknown(row) for row in library.project.languages},
        "files": {name: _row_of(file) for name, file in sorted(files.items())},
        "shared": {name: {"sha256": digest} for name, digest in sorted(shared.items())} | {SUMS: {}},
    }
    data = pretty(manifest) + b"\n"
    known = {name: file.sha256 for name, file in files.items()} | {MANIFEST: hashlib.sha256(data).hexdigest()}
    lines = "".join(f"{digest}  {name}\n" for name, digest in sorted({**shared, **known}.items()))
    return {MANIFEST: data, SUMS: lines.encode()}


_COLUMNS = tuple(column.name for column in fields(File))
_VALUES = attrgetter(*_COLUMNS)

_RARE = frozenset({"holds", "english", "danger_words", "borrowed"})
"""Columns that most lines do without."""


def _row_of(file: File) -> dict[str, object]:
    """Return a line of the manifest; only a collection says what it holds, only a page with other words which."""
    row = dict(zip(_COLUMNS, _VALUES(file), strict=True))
    for name in _RARE:
        if not row[name]:
            del row[name]
    return row


def sums(files: Mapping[str, bytes]) -> dict[str, str]:
    """Return the hash of each file by its path under build/."""
    return {name: hashlib.sha256(data).hexdigest() for name, data in sorted(files.items())}


@dataclass(frozen=True, slots=True)
class _Manifest:
    """What is read of a manifest: the names of what a build made."""

    files: dict[str, settings.Unread] = field(default_factory=dict)
    shared: dict[str, settings.Unread] = field(default_factory=dict)
    form: int = 1


def stale(build: Path, made: Container[str]) -> list[str]:
    """Return what the last build left that is not ``made`` now, by its own manifest; what is not ours is never touched.

    HandoutError HP662 if a newer handoutpress made it: what it left is not known.

    The pages in the pseudo-language go too: they must not be published with the handouts, for ``pseudo`` to look at only.
    """
    names = [f"{pseudo.NAME}/{name}" for name in pseudo.left(build / pseudo.NAME) or ()]
    try:
        manifest = settings.json_as(file_presence.read(build / MANIFEST, build.parent), _Manifest)
    except (HandoutError, OSError, ValueError):
        manifest = (
            _Manifest()
        )  # none yet, or one that a killed build or somebody else left: nothing is known to be ours
    if problem := release_record.newer({"form": manifest.form}, Place(f"build/{MANIFEST}"), newest=1):
        raise HandoutError([problem])
    names += [*manifest.files, *manifest.shared]
    return [name for name in names if name not in made and _inside(build, name)]


def there(build: Path) -> list[str]:
    """Return the files of build/ (paths under it), without what begins with a dot; links are not followed into folders."""
    names = (path.relative_to(build) for path in build.rglob("*") if path.is_file())
    return [name.as_posix() for name in names if not any(part.startswith(".") for part in name.parts)]


def foreign(found: Iterable[str], made: Container[str]) -> list[str]:
    """Return the files of build/ (paths under it) that neither this build nor another verb makes.

    A folder with a manifest of its own is another clinic's.
    """
    there = list(found)
    apart = {name.partition("/")[0] for name in there if name.count("/") == 1 and name.endswith(f"/{MANIFEST}")}
    return sorted(
        name
        for name in there
        if name
        and name not in made
        and not name.endswith("/")
        and name not in idle.OTHERS
        and name.partition("/")[0] not in apart
    )


def _inside(build: Path, name: str) -> bool:
    """Guard against a manifest that somebody edited: a name outside of build/ is not ours to remove."""
    return "\0" not in name and (build / name).resolve().is_relative_to(build.resolve())


def others(library: Library, memory: Memory) -> dict[str, str] | None:
    """Return what the build read outside of source/ and locales/ (path -> hash): a clinic's file, a logo beside it.

    None if it cannot be told where a logo was read.
    """
    clinics = [Path(memory.asked.words[-1])] if memory.asked.words[-1] else []
    found = {*clinics, *questions.elsewhere(library.root, *clinics)}
    read = {str(path): listing.sha256(path) for path in found if path.is_file()}
    known = {*read.values(), *(row.sha256 for row in memory.rows.values())}
    logos = (library.theme.logo, library.project.clinic.logo)
    return read if all(_known(logo, known) for logo in logos) else None


def _known(logo: Logo | None, known: Container[str]) -> bool:
    return logo is None or hashlib.sha256(logo.data).hexdigest() in known


def answer(built: Built, library: Library, *, sure: bool) -> dict[str, object] | None:
    """Return what a build with nothing to do says again; None if it depends on more than files.

    Not ``sure``: there are letters of the machine's own fonts in it.
    """
    from handoutpress.press.terminal import result_tables

    if (
        not sure
        or built.of_sheets
        or (("pdf" in library.project.outputs or library.project.take_home) and sheet.lacking())
    ):
        return None
    return {"files": built.files, "lines": result_tables.built_lines(built)}


def program_answer(built: Built) -> bytes:
    """Return the same for programs, as JSON."""
    from handoutpress.press.terminal import result_tables

    return json_of(result_tables.built_as_json(built) | {"changed": 0, "made": []})

"""What no single language owns: indexes, the desk, the catalogue, pages at addresses; made only where it is not remembered."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from handoutpress.languages import told_size
from handoutpress.model import Interface, Listing
from handoutpress.outputs import desk, opds, publications, web
from handoutpress.outputs.sheet import pictures
from handoutpress.outputs.style import Face
from handoutpress.press.build.memory import Group, Memory, Part, Parts
from handoutpress.press.memo.value_hashes import hash_of, joined
from handoutpress.press.opened_library.load import Library
from handoutpress.press.production import address_pages
from handoutpress.press.production.edition_units import File, Filling, Tray


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

    def weighed(self, sizes: Mapping[str, int]) -> tuple[list[Listing], list[Listing]]:
        """Return what there is of editions and of collections, with the size of each file (path under build/ -> bytes)."""
        listings = [listing.weighed(sizes) for filling in self.fillings for listing in filling.listings]
        return listings, [listing.weighed(sizes) for listing in self.collected]


@dataclass(frozen=True, slots=True)
class Shareable:
    """Some files that several editions share and that can be made."""

    name: str
    facts: object
    """All that their bytes depend on besides settings, theme and the words of the interface."""
    make: Callable[[], dict[str, bytes]]


class Shared:
    """What no single language owns: style sheets, figures, indexes, the catalogue; made only where it is not remembered."""

    def __init__(self, whole: Whole, memory: Memory, tray: Tray) -> None:
        """Make what there is to make, and lay it into the ``tray`` at once: of a large library it is much."""
        self.whole, self.memory, self.tray = whole, memory, tray
        self.sums: dict[str, str] = {}
        """The hash of everything shared, by path under build/."""
        self._known, self._kept = memory.shared(), Parts()
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
        metas = [article.meta for article in library.articles]
        drawn = [name for name in whole.files if name.endswith(publications.PICTURE)]
        self.group("feeds", (weighed(whole, sizes), metas, drawn), partial(self._feeds, sizes))
        if any(form.kind == "page" for filling in whole.fillings for one in filling.listings for form in one.forms):
            faces = [(face.language, face.name) for face in whole.faces]
            self._lay(web.assets(library.theme, whole.faces))
            self._lay(library.published_figures())
            if not library.theme.templates:  # the package's own say sizes as people read them
                sizes = {name: told_size(size) for name, size in sizes.items()}
            about = (weighed(whole, sizes), metas, faces, pictures.can_code())
            self.group("pages", about, partial(self._pages, sizes))

    def _feeds(self, sizes: Mapping[str, int]) -> Iterator[Shareable]:
        """Yield the catalogue's feeds."""
        whole, library = self.whole, self.whole.library
        listings, collected = whole.weighed(sizes)
        for one in opds.documents(
            listings, library.articles, library.project, whole.interfaces, collected, whole.files
        ):
            yield Shareable(one.name, one.facts, partial(_alone, one.name, one.make))

    def _pages(self, sizes: Mapping[str, int]) -> Iterator[Shareable]:
        """Yield the indexes and the desk."""
        whole, library, project = self.whole, self.whole.library, self.whole.library.project
        listings, collected = whole.weighed(sizes)
        words = whole.interfaces[project.source_language.locale]
        ids = {article.slug: article.meta.id for article in library.articles}
        for one in (
            *web.documents(listings, project, whole.interfaces, library.theme, whole.faces, collected),
            *desk.documents(listings, project, words, library.theme, collected, ids),
        ):
            yield Shareable(one.name, one.facts, partial(_alone, one.name, one.make))

    def group(self, name: str, facts: object, parts: Callable[[], Iterable[Shareable]]) -> None:
        """Add files of which ``facts`` say all; which ones there are is asked only if something of it has changed."""
        if not self.memory.folder:
            for part in parts():
                self._lay(part.make())
            return
        key, group = joined((self._around, hash_of(facts))), self._known.groups.get(name)
        if group is None or group.key != key or not self._take(group):
            group = Group(key, tuple(self._add(part) for part in parts()))
        self._kept.groups[name] = group

    def _take(self, group: Group) -> bool:
        """Add the parts of a group as they lie in build/; False if one of them does not."""
        parts = {name: self._known.known.get(name) for name in group.parts}
        known = {name: part for name, part in parts.items() if part and self.memory.has(part.sums)}
        if len(known) < len(parts):
            return False
        self._kept.known |= known
        for part in known.values():
            self.sums |= part.sums
        return True

    def _add(self, part: Shareable) -> str:
        """Add files, made anew unless the ones made of the same facts still lie in build/; return the name of the part."""
        key, known = joined((self._around, hash_of(part.facts))), self._known.known.get(part.name)
        if known is None or known.key != key or not self.memory.has(known.sums):
            files = part.make()
            self.tray.add(files)
            known = Part(key, sums(files))
        self.sums |= known.sums
        self._kept.known[part.name] = known
        return part.name

    def _lay(self, files: Mapping[str, bytes]) -> None:
        self.tray.add(files)
        self.sums |= sums(files)


def _alone(name: str, make: Callable[[], bytes]) -> dict[str, bytes]:
    """Return one file by its path."""
    return {name: make()}


def weighed(whole: Whole, sizes: Mapping[str, int]) -> tuple[str, list[Listing]]:
    """Return what changes whenever a listing does, or the size of a file that it names, without looking at one."""
    units = (
        f"{filling.language.locale} {unit.listed} {' '.join(str(sizes.get(form.name)) for form in unit.listing.forms)}"
        for filling in whole.fillings
        for unit in filling.units
        if unit.listing
    )
    return joined(units), [listing.weighed(sizes) for listing in whole.collected]


def add_addresses(shared: Shared, listings: Sequence[Listing], extra: Iterable[str]) -> None:
    """Add the pages at the addresses for life, in a build that makes pages; ``extra`` names what a verb adds to it."""
    whole, fillings = shared.whole, shared.whole.fillings
    if not any(form.kind == "page" for listing in listings for form in listing.forms):
        return
    made = whole.files, [*shared.sums, *extra]

    def pages() -> Iterator[Shareable]:
        found = address_pages.addresses(whole.library, fillings, listings, whole.collected, *made, whole.interfaces)
        yield from (Shareable(one.name, one.facts, one.make) for one in found)

    about = address_pages.summary(whole.library, fillings, *made), weighed(whole, {})
    shared.group("addresses", about, pages)


def sums(files: Mapping[str, bytes]) -> dict[str, str]:
    """Return the hash of each file by its path under build/."""
    return {name: hashlib.sha256(data).hexdigest() for name, data in sorted(files.items())}

"""What goes to a worker and what comes back: values only, never a path of the machine that asks.

What verbs read from files while they make editions (catalogs, glossary, sign-offs) goes as bytes by its path in the library,
and what they remember by its path in the memory; the worker lays both into a folder of its own and runs the same code there.
"""

from __future__ import annotations

import pickle
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from handoutpress.model import Article, HandoutError, Language, Listing, Place, Problem, error
from handoutpress.press.opened_library.load import INTERFACE, Library
from handoutpress.press.production.borrowed_words import lenders
from handoutpress.press.production.edition_units import Job, Printing, Unit
from handoutpress.press.production.release_terms import Terms
from handoutpress.settings import file_presence

Files = Mapping[str, bytes]
"""Path, with ``/`` -> bytes."""


@dataclass(frozen=True, slots=True)
class Whole:
    """What every batch needs: the library without its articles, its figures and its folder."""

    library: Library
    terms: Terms


@dataclass(frozen=True, slots=True)
class Part:
    """Some articles, which all languages share, with their figures."""

    articles: tuple[Article, ...]
    figures: Files


@dataclass(frozen=True, slots=True)
class Shelf:
    """What all batches of a language share."""

    files: Files
    """Of the library."""
    remembered: Files = field(default_factory=dict)
    """Of the memory: the language's font."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Some articles in a language."""

    language: Language
    keys: Mapping[str, str]
    """Slug -> what to remember it by."""
    files: Files
    """Their catalogs."""
    remembered: Files = field(default_factory=dict)
    """What the checks said of them."""
    job: Job | None = None
    listings: tuple[Listing, ...] = ()


@dataclass(frozen=True, slots=True)
class Done:
    """What became of a batch."""

    problems: tuple[Problem, ...] = ()
    """Why nothing did: then the machine that asked does it itself, and tells it as it would have without a cluster."""
    units: tuple[Unit, ...] = ()
    printing: Printing | None = None
    files: Files = field(default_factory=dict)
    """What was made, by path under build/."""
    remembered: Files = field(default_factory=dict)
    seconds: float = 0.0


def packed(value: object) -> bytes:
    """Return a value as bytes for another machine."""
    return pickle.dumps(value, protocol=5)


def unpacked(data: bytes) -> Any:
    """Return the value in bytes of our own, which a trusted network brought: whoever can change them runs what he likes."""
    return pickle.loads(data)  # noqa: S301 - Dask itself does no other; docs/scale.md says on which networks only


def whole(library: Library, terms: Terms) -> Whole:
    """Return what every batch needs of a library."""
    return Whole(replace(library, root=Path(), into="build", articles=(), figures={}), terms)


def part(library: Library, articles: Sequence[Article]) -> Part:
    """Return some articles with the figures that they show in any language."""
    figures = {name: data for article in articles for name, data in library.figures_of(article).items()}
    return Part(tuple(articles), figures)


def shelf_files(library: Library, language: Language) -> dict[str, bytes]:
    """Return the files of a language but for the catalogs of articles, and those of the source language beside it.

    HandoutError if one of them cannot be read, or lies behind a link.
    """
    rows = dict.fromkeys((language, library.project.source_language))
    paths = [path for row in rows for path in _below(library.folder(row), library)]
    return {library.name(path): file_presence.read(path, library.root) for path in paths}


def catalog_files(library: Library, language: Language, slugs: Iterable[str]) -> dict[str, bytes]:
    """Return the catalogs of articles in a language, and in those that lend it words; HandoutError as ``shelf_files``."""
    rows = (language, *lenders(library, language))
    paths = (library.catalog_path(row, slug) for slug in slugs for row in rows)
    there = (path for path in paths if file_presence.there(path, library.root))
    return {library.name(path): file_presence.read(path, library.root) for path in there}


def _below(folder: Path, library: Library) -> Iterator[Path]:
    for path in file_presence.entries(folder, library.root):
        if path.is_dir() and path.is_symlink():
            raise HandoutError([error("HP107", Place(library.name(path)), "a folder behind a link is not sent")])
        if path.is_dir():
            yield from _below(path, library)
        elif path.parent.name != "LC_MESSAGES" or path.name == f"{INTERFACE}.po":
            yield path


def narrowed(job: Job, slugs: Iterable[str], bound: Iterable[str] = ()) -> Job:
    """Return what of a job is about some articles, or some collections."""
    keys = {slug: job.keys[slug] for slug in slugs}
    others = {slug: names for slug, names in job.others.items() if slug in keys}
    return replace(job, keys=keys, bound={name: job.bound[name] for name in bound}, others=others, asks={})


class Around:
    """The editions of all languages as others mention them, found by article."""

    def __init__(self, listings: Sequence[Listing]) -> None:
        self.listings = listings
        self.by_slug: dict[str, list[int]] = {}
        for number, listing in enumerate(listings):
            self.by_slug.setdefault(listing.slug, []).append(number)

    def of(self, job: Job, slugs: Iterable[str]) -> tuple[Listing, ...]:
        """Return what the files of articles in a language say of others, in the order of all."""
        slugs = set(slugs)
        own = {number for slug in slugs for number in self.by_slug.get(slug, ())}
        # what an article leads to that was not asked for is known only when it is made
        led = {to for slug in slugs for to in job.asks[slug]} if slugs <= job.asks.keys() else set(self.by_slug)
        near = (number for slug in led for number in self.by_slug.get(slug, ()))
        own.update(number for number in near if self.listings[number].language == job.language)
        return tuple(self.listings[number] for number in sorted(own))

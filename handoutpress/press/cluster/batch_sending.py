"""A library cut into batches, each some articles in a language; what many of them share is sent once."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from handoutpress.model import Article, HandoutError, Language
from handoutpress.press.cluster import batch_values
from handoutpress.press.cluster.batch_values import Batch, Files, Shelf, packed
from handoutpress.press.cluster.scheduler import Call, Scheduler
from handoutpress.press.opened_library.load import Library
from handoutpress.press.production.release_terms import DRAFTS, Terms

SIZE = 40
"""Articles of a batch: a second of work or some, and some megabytes."""


@dataclass(frozen=True, slots=True)
class Slice:
    """What one batch is about."""

    locale: str
    number: int
    """Of the part of the library that its articles are from."""
    slugs: tuple[str, ...]
    bound: str = ""
    """A collection, whose articles they are then."""

    @property
    def count(self) -> int:
        """How many editions or collections are done with it."""
        return 1 if self.bound else len(self.slugs)


class Sender:
    """Sends batches of a library to a cluster, and knows what is not to be sent. To be closed (``at``)."""

    def __init__(self, library: Library, address: str, terms: Terms = DRAFTS) -> None:
        self.library, self.terms, self.at = library, terms, Scheduler(address)
        self.here: set[str] = set()
        """Locales of which something cannot be read, or sent: done here, it is told as it is without a cluster."""
        self.part_of = {article.slug: number // SIZE for number, article in enumerate(library.articles)}
        """Slug -> number of the part of the library that it is in."""
        self._whole: Any = None
        self._shelves: dict[tuple[str, bool], Any] = {}

    def parts(self, wanted: Collection[str]) -> Iterator[tuple[int, tuple[Article, ...]]]:
        """Yield each part of the library, by its number, that has wanted articles (slugs): these."""
        for number, start in enumerate(range(0, len(self.library.articles), SIZE)):
            articles = tuple(one for one in self.library.articles[start : start + SIZE] if one.slug in wanted)
            if articles:
                yield number, articles

    def share(self, articles: Sequence[Article]) -> Any:
        """Send some articles, for the batches of all languages."""
        return self.at.share(packed(batch_values.part(self.library, articles)))

    def call(
        self, task: str, of: Slice, language: Language, articles: Any, font: Files | None = None, **more: Any
    ) -> Call[Slice] | None:
        """Return a batch to be done; None if its language is not sent.

        ``articles`` is what ``share`` returned, ``font`` what is remembered of the language's, None before anything is
        printed; ``more`` are the batch's other fields. HandoutError as ``Scheduler``.
        """
        if language.locale in self.here:
            return None
        place, files = (language.locale, font is not None), dict[str, bytes]()
        try:
            own = batch_values.catalog_files(self.library, language, of.slugs)
            if place not in self._shelves:
                files = batch_values.shelf_files(self.library, language)
        except HandoutError:
            self.here.add(language.locale)
            return None
        if self._whole is None:
            self._whole = self.at.share(packed(batch_values.whole(self.library, self.terms)))
        if place not in self._shelves:
            self._shelves[place] = self.at.share(packed(Shelf(files, font or {})))
        return Call(of, task, packed(Batch(language, files=own, **more)), (self._whole, articles, self._shelves[place]))

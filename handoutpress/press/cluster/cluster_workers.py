"""A build's languages on a cluster: cut into batches that any worker can do, put together again as if made here."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from handoutpress.model import Language, Listing
from handoutpress.press.cluster.batch_sending import Sender, Slice
from handoutpress.press.cluster.batch_values import Around, Done, narrowed
from handoutpress.press.cluster.scheduler import Call
from handoutpress.press.opened_library import verdict_memo
from handoutpress.press.opened_library.verdict_memo import Verdicts
from handoutpress.press.production import font_memo
from handoutpress.press.production.edition_units import Filling, Job, Printed, Printing, Unit
from handoutpress.press.production.executor import Tell, untold
from handoutpress.press.production.language_run import Printer
from handoutpress.press.production.sheet_memo import Sheets

Wanted = Sequence[tuple[Language, Mapping[str, str]]]


class ClusterWorkers:
    """Whoever fills and writes languages, as ``executor.Workers``: the workers of a cluster. To be closed.

    A batch that comes back with problems, or cannot be sent, is of a language that is done here: so what is wrong is told
    as without a cluster. HandoutError as ``Scheduler``.
    """

    def __init__(self, printer: Printer, address: str) -> None:
        self.printer = printer
        self.sender = Sender(printer.library, address, printer.terms)
        self.verdicts: dict[tuple[str, int], bytes] = {}
        """(locale, part of the library) -> what the checks said of its messages, compressed: who writes need not ask again."""
        self._fonts: dict[str, dict[str, bytes]] = {}

    def fill(self, wanted: Wanted, tell: Tell = untold) -> Iterator[Filling]:
        """Yield the fillings of languages; of each its articles (slug -> key). ``tell`` is told how many editions are filled."""
        units: dict[str, dict[str, Unit]] = {language.locale: {} for language, _ in wanted}
        seconds = dict.fromkeys(units, 0.0)
        for of, done in self._done(self._to_fill(wanted), tell):
            units[of.locale] |= {unit.slug: unit for unit in done.units}
            seconds[of.locale] += done.seconds
            for data in done.remembered.values():
                self.verdicts[of.locale, of.number] = zlib.compress(data, 1)
        for language, keys in wanted:
            self._remember_verdicts(language)
            if language.locale in self.sender.here:
                yield self.printer.fill(language, keys)
            else:
                found = units[language.locale]
                articles = tuple(self.printer.articles[slug] for slug in keys)
                yield Filling(language, tuple(found[slug] for slug in keys), articles, (), seconds[language.locale])

    def write(self, jobs: Sequence[Job], listings: Sequence[Listing], tell: Tell = untold) -> Iterator[Printing]:
        """Yield what was written of languages; ``tell`` is told how many editions and collections are."""
        assert self.printer.staging
        there = self.printer.staging.changed
        made: dict[str, dict[str, Printed]] = {job.language.locale: {} for job in jobs}
        bound: dict[str, dict[str, Printed]] = {locale: {} for locale in made}
        changed: dict[str, list[str]] = {locale: [] for locale in made}
        seconds, sheets = dict.fromkeys(made, 0.0), {locale: dict[str, list[str]]() for locale in made}
        for of, done in self._done(self._to_write(jobs, Around(listings)), tell):
            assert done.printing
            before = len(there)
            self.printer.staging.add(done.files)
            changed[of.locale] += there[before:]
            made[of.locale] |= done.printing.made
            bound[of.locale] |= done.printing.bound
            seconds[of.locale] += done.seconds
            for data in done.remembered.values():
                sheets[of.locale] |= json.loads(data)
        for job in jobs:
            language, locale = job.language, job.language.locale
            if locale in self.sender.here:
                yield self.printer.write(job, listings)
                continue
            self._remember_sheets(language, sheets[locale])
            own, books = (
                {name: found[locale][name] for name in names} for found, names in ((made, job.keys), (bound, job.bound))
            )
            yield Printing(language, own, books, changed[locale], seconds[locale])

    def close(self, *, finished: bool) -> None:
        """Leave the cluster; what was not done is called off."""
        self.sender.at.close(finished=finished)

    def _done(self, calls: Iterator[Call[Slice]], tell: Tell) -> Iterator[tuple[Slice, Done]]:
        """Yield what became of batches, without those whose language is done here."""
        count = 0
        for of, done in self.sender.at.results(calls):
            count += of.count
            tell(count)
            if done.problems:
                self.sender.here.add(of.locale)
            elif of.locale not in self.sender.here:
                yield of, done

    def _to_fill(self, wanted: Wanted) -> Iterator[Call[Slice]]:
        for number, part in self.sender.parts({slug for _, keys in wanted for slug in keys}):
            shared = self.sender.share(part)
            for language, keys in wanted:
                some = {article.slug: keys[article.slug] for article in part if article.slug in keys}
                of = Slice(language.locale, number, tuple(some))
                if some and (call := self.sender.call("fill", of, language, shared, keys=some)):
                    yield call

    def _to_write(self, jobs: Sequence[Job], around: Around) -> Iterator[Call[Slice]]:
        for number, part in self.sender.parts({slug for job in jobs for slug in job.keys}):
            shared = self.sender.share(part)
            for job in jobs:
                slugs = tuple(article.slug for article in part if article.slug in job.keys)
                if slugs and (call := self._writing(Slice(job.language.locale, number, slugs), job, around, shared)):
                    yield call
        for number, collection in enumerate(self.printer.library.project.collections):
            own = [self.printer.articles[slug] for slug in collection.articles if slug in self.printer.articles]
            wanted = [job for job in jobs if collection.id in job.bound]
            shared = self.sender.share(own) if wanted else None
            for job in wanted:
                of = Slice(job.language.locale, number, tuple(article.slug for article in own), collection.id)
                if call := self._writing(of, job, around, shared):
                    yield call

    def _writing(self, of: Slice, job: Job, around: Around, articles: Any) -> Call[Slice] | None:
        narrow = narrowed(job, (), (of.bound,)) if of.bound else narrowed(job, of.slugs)
        verdicts, font = self._verdicts(job.language, of.slugs), self._font(job)
        listings = around.of(job, of.slugs)
        more = {"keys": {}, "job": narrow, "listings": listings, "remembered": verdicts}
        return self.sender.call("write", of, job.language, articles, font, **more)

    def _verdicts(self, language: Language, slugs: Sequence[str]) -> dict[str, bytes]:
        """Return what the checks said of articles, as a worker remembers it."""
        numbers = dict.fromkeys((language.locale, self.sender.part_of[slug]) for slug in slugs)
        found = [zlib.decompress(self.verdicts[place]) for place in numbers if place in self.verdicts]
        rows: dict[str, Any] = {}
        for data in found if len(found) > 1 else ():
            rows |= json.loads(data)
        whole = json.dumps(rows, ensure_ascii=False).encode() if rows else b"".join(found)
        return {f"{verdict_memo.FOLDER}/{language.locale}.json": whole} if whole else {}

    def _font(self, job: Job) -> dict[str, bytes]:
        """Return a language's font, cut here once, as a worker remembers it."""
        library, language = self.printer.library, job.language
        if language.locale not in self._fonts:
            face = font_memo.face(library, language, job.letters, self.printer.memory)
            name = f"{font_memo.FOLDER}/{language.tag}.{font_memo.name(library, language, job.letters)}.woff2"
            self._fonts[language.locale] = {name: face.data} if face else {}
        return self._fonts[language.locale]

    def _remember_verdicts(self, language: Language) -> None:
        found = [data for (locale, _), data in self.verdicts.items() if locale == language.locale]
        if found and self.printer.memory:
            verdicts = Verdicts(self.printer.memory, language.locale)
            for data in found:
                verdicts.learn(zlib.decompress(data))
            verdicts.keep(self.printer.memory)

    def _remember_sheets(self, language: Language, rows: Mapping[str, list[str]]) -> None:
        sheets = Sheets(self.printer.library, language, self.printer.memory)
        sheets.used |= rows
        sheets.remember()

"""``build``: every edition's page and book, written beside build/'s files and then swapped in; only what changed is made."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from handoutpress.library import clinics
from handoutpress.model import HandoutError, Interface, Listing
from handoutpress.outputs import covers, sheet
from handoutpress.press.build import seal, shared_files
from handoutpress.press.build.choices import AnyWorkers, library_asked_for, narrow, workers
from handoutpress.press.build.memory import Memory
from handoutpress.press.build.plan import Plan
from handoutpress.press.build.results import Built, More, Progress, Row, nothing, silent
from handoutpress.press.file_changes import Staging
from handoutpress.press.memo import listing, place
from handoutpress.press.memo.compiled_articles import Compiled
from handoutpress.press.memo.questions import build_question
from handoutpress.press.opened_library.load import Library, load
from handoutpress.press.production import font_memo, sheet_trial
from handoutpress.press.production.edition_units import File, Filling, Job, Printed, Printing, joined
from handoutpress.press.production.executor import seldom_searched
from handoutpress.press.production.language_run import Printer
from handoutpress.press.production.packed_findings import Findings
from handoutpress.press.production.release_terms import DRAFTS, Terms


def build(
    root: Path,
    progress: Progress = silent,
    jobs: int | None = None,
    terms: Terms = DRAFTS,
    more: More = nothing,
    only: Sequence[str] = (),
    clinic: Path | str | None = None,
    into: Path | None = None,
    *,
    memo: bool = True,
    languages: Sequence[str] = (),
    articles: Sequence[str] = (),
    cluster: str = "",
) -> Built:
    """Build every edition that the terms allow into build/ and return what was made.

    ``only`` names what to make in the place of the settings' ``outputs``; build/ then holds nothing else. ``clinic`` is one
    whose facts take the place of the settings': the id of one of the library's, which is built into build/<id>/, or a file.
    ``into`` is another folder in the place of these.
    ``jobs`` is the number of worker processes (None: one a core, if it pays). Without ``memo``, and in a release, nothing
    that is remembered is believed: everything is made anew. ``languages`` (any spelling) and ``articles`` (slugs) narrow
    it down: the rest stays in build/ as it was made; what lies there otherwise, or is not remembered, is made along.
    ``cluster`` is the address of a Dask scheduler whose workers make the editions in the place of this machine's
    processes (HP908 to HP912).
    HandoutError, with nothing changed, if a source, a setting or a catalog cannot be read or build/ cannot be written.
    """
    with seldom_searched(little=True):
        asked = Request(root.resolve(), tuple(only), clinic, into, terms, memo, tuple(languages), tuple(articles))
        return _build(asked, progress, partial(workers, jobs=jobs, cluster=cluster), more)


@dataclass(frozen=True, slots=True)
class Request:
    """What a build was asked for."""

    root: Path
    only: tuple[str, ...]
    clinic: Path | str | None
    into: Path | None
    terms: Terms
    memo: bool
    languages: tuple[str, ...]
    articles: tuple[str, ...]


def _build(asked: Request, progress: Progress, workers_of: Callable[[Printer], AnyWorkers], more: More) -> Built:
    started = time.perf_counter()
    root, terms = asked.root, asked.terms
    folder = place.of(root) if asked.memo and not terms.release else None
    question = build_question(asked.only, asked.clinic, root, asked.into)
    memory = Memory(root, question, folder, trusting=place.listing_is_trusted())
    memory.look()
    memory.keep_templates()
    read = Compiled(memory.all, memory.rows).read_all
    library = library_asked_for(load(root, read), asked.only, asked.clinic, asked.into)
    sheet_trial.refuse(library)
    plan = Plan(library, memory, narrow(library, asked.languages, asked.articles))
    staging = Staging(library.output, library.root)
    printer = Printer(library, staging, terms, memory.all)
    makers = workers_of(printer)
    finished = False
    try:
        made = _make(plan, makers, progress)
        printer.forget()
        finished = True
    finally:
        makers.close(finished=finished)
        if not finished:
            staging.drop()
    try:
        return _finish(plan, made, printer, staging, terms, more, started)
    finally:
        staging.drop()


@dataclass(slots=True)
class _Made:
    """All languages of a build, made or remembered."""

    fillings: list[Filling]
    printed: dict[str, dict[str, Printed]]
    """Locale -> slug -> its files."""
    bound: dict[str, dict[str, Printed]]
    """Locale -> collection -> its files."""
    letters: dict[str, str]
    seconds: dict[str, float]
    changed: list[str] = field(default_factory=list)

    def prints(self, locale: str) -> list[Printed]:
        """Return what was made in a language, in the order of articles and collections."""
        return [*self.printed[locale].values(), *self.bound[locale].values()]

    def files(self, locale: str) -> dict[str, File]:
        """Return the files of a language."""
        return {name: file for printed in self.prints(locale) for name, file in printed.files.items()}


def _make(plan: Plan, workers: AnyWorkers, progress: Progress) -> _Made:
    """Fill and print what is not remembered; HandoutError with what makes the build impossible."""
    fillings = _filled(plan, workers, progress)
    listings = _combine(fillings)
    letters = {filling.language.locale: _letters(plan, filling, workers.printer) for filling in fillings}
    plan.tell(fillings)
    jobs = [plan.job(filling, letters[filling.language.locale]) for filling in fillings]
    printings = _written(jobs, listings, workers, progress)
    made = _Made(fillings, {}, {}, letters, {filling.language.locale: filling.seconds for filling in fillings})
    for filling, job in zip(fillings, jobs, strict=True):
        _put_together(plan, made, filling, job, printings.get(filling.language.locale))
    return made


def _filled(plan: Plan, workers: AnyWorkers, progress: Progress) -> list[Filling]:
    wanted = [(language, plan.unknown(language)) for language in plan.languages]
    asked = [(language, keys) for language, keys in wanted if keys]
    fillings: dict[str, list[Filling]] = {language.locale: [] for language, _ in wanted}
    total = sum(len(keys) for _, keys in asked)
    for filling in workers.fill(asked, lambda done: progress("filling", done, total)):
        fillings[filling.language.locale].append(filling)
    if total:
        progress("filling", total, total)
    return [plan.complete(joined(language, fillings[language.locale])) for language, _ in wanted]


def _combine(fillings: Sequence[Filling]) -> tuple[Listing, ...]:
    """Return the listings of all languages in their order; HandoutError with what makes the build impossible."""
    problems = [problem for filling in fillings for problem in filling.fatal]
    if problems:
        raise HandoutError(problems)
    return tuple(listing for filling in fillings for listing in filling.listings)


def _letters(plan: Plan, filling: Filling, printer: Printer) -> str:
    """Return what a language's font must have."""
    library = plan.library
    if not font_memo.wanted(library, filling.language):
        return ""
    units = [unit.letters for unit in filling.units if unit.listing]
    words = plan.interface(filling.language, printer.interface) if units else None
    return font_memo.letters(library, filling.language, words, units)


def _written(
    jobs: Sequence[Job], listings: Sequence[Listing], workers: AnyWorkers, progress: Progress
) -> dict[str, Printing]:
    wanted = [job for job in jobs if job.keys or job.bound]
    printings: dict[str, Printing] = {}
    total = sum(len(job.keys) + len(job.bound) for job in wanted)
    for printing in workers.write(wanted, listings, lambda done: progress("writing", done, total)):
        printings[printing.language.locale] = printing
    if total:
        progress("writing", total, total)
    return printings


def _put_together(plan: Plan, made: _Made, filling: Filling, job: Job, printing: Printing | None) -> None:
    """Add a language to what was made, and remember it."""
    locale, shelf = filling.language.locale, plan.shelves[filling.language.locale]
    new, bound = (printing.made, printing.bound) if printing else ({}, {})
    there = [unit.slug for unit in filling.units if unit.listing]
    made.printed[locale] = {slug: new[slug] if slug in new else shelf.printed[slug] for slug in there}
    names = [collection.id for collection in plan.library.project.collections]
    kept = plan.bound(locale) if plan.narrow else shelf.bound
    made.bound[locale] = {n: bound[n] if n in bound else kept[n] for n in names if n in bound or n in kept}
    if printing:
        made.changed += printing.changed
        made.seconds[locale] += printing.seconds
    units = {unit.slug: unit for unit in filling.units}
    if (units, made.printed[locale], made.bound[locale]) != (shelf.units, shelf.printed, shelf.bound):
        shelf.units, shelf.printed, shelf.bound = units, made.printed[locale], made.bound[locale]
        plan.memory.keep(filling.language, shelf)


def _finish(
    plan: Plan, made: _Made, printer: Printer, staging: Staging, terms: Terms, more: More, started: float
) -> Built:
    """Make what several editions share, swap everything into build/, and remember how it is now."""
    library, memory = plan.library, plan.memory
    files: dict[str, File] = {}
    for language in plan.languages:
        for name, file in made.files(language.locale).items():
            files.setdefault(name, file)
    staging.names.update(files)
    staging.changed = made.changed
    fonts = (font_memo.face(library, row, made.letters[row.locale], memory.all) for row in plan.languages)
    interfaces = _interfaces(plan, printer)
    whole = shared_files.Whole(
        library, made.fillings, _collected(plan, made), [font for font in fonts if font], files, interfaces
    )
    shared = shared_files.Shared(whole, memory, staging)
    extra = more(library, made.fillings, files)
    shared_files.add_addresses(shared, _combine(made.fillings), extra)
    sums = shared.keep() | shared_files.sums(extra)
    staging.add(extra)
    del extra  # of a large library it is much
    sums[seal.MANIFEST] = staging.add_pieces(seal.MANIFEST, seal.manifest(library, terms, files, sums))
    sums[seal.SUMS] = staging.add_pieces(seal.SUMS, seal.sums(files, sums))
    staging.names.update(sums)
    stale = seal.stale(library.output, staging.names)
    staging.swap(stale)
    found, moment = memory.listed(staging.changed, stale), listing.moment(library.output)
    above = f"{memory.asked.folder}/"
    below = [name.removeprefix(above) for name in found if name.startswith(above)]
    there = below if below and memory.folder else seal.there(library.output)
    built = _built(plan, made, staging, there, time.perf_counter() - started)
    known = {name: file.sha256 for name, file in files.items()} | sums
    prints = [printed for row in plan.languages for printed in made.prints(row.locale)]
    sure = not plan.narrow and all(printed.key for printed in prints)
    told = seal.answer(built, library, sure=sure)
    if memory.all:
        place.forget(memory.all / memory.asked.answer)  # what programs were told; it is long, and few ask
    memory.close(found, moment, known, frozenset(staging.changed), seal.others(library, memory), told)
    return built


def clinic_ids(root: Path) -> tuple[str, ...]:
    """Return the ids of the clinics that have a file in the library in ``root``."""
    return clinics.ids(root.resolve())


def _interfaces(plan: Plan, printer: Printer) -> dict[str, Interface]:
    """Return what the pages say, by locale, and remember what was read of it."""
    found = {row.locale: plan.interface(row, printer.interface) for row in plan.languages}
    for row in plan.languages:
        if row.locale in plan.fresh_words:
            plan.memory.keep(row, plan.shelves[row.locale])
    return found


def _collected(plan: Plan, made: _Made) -> list[Listing]:
    """Return the listings of all collections, by language."""
    bound = (printed for row in plan.languages for printed in made.bound[row.locale].values())
    return [printed.listing for printed in bound if printed.listing]


def _built(plan: Plan, made: _Made, staging: Staging, there: Sequence[str], seconds: float) -> Built:
    library, prints = plan.library, [printed for row in plan.languages for printed in made.prints(row.locale)]
    return Built(
        rows=tuple(_row(filling, made) for filling in made.fillings),
        refusals=tuple(refusal for filling in made.fillings for refusal in filling.refusals),
        problems=Findings(
            [unit.findings for filling in made.fillings for unit in filling.units],
            tuple(problem for printed in prints for problem in printed.problems),
        ),
        changed=len(staging.changed),
        files=len(staging.names),
        seconds=seconds,
        held=tuple((filling.language, *draft) for filling in made.fillings for draft in filling.held),
        foreign=tuple(seal.foreign(there, staging.names)),
        reasons=tuple(f"{name}: {why}" for name, why in plan.reasons.items()) if plan.memory.folder else (),
        along=len(plan.along),
        left_out=(*_lacking(library), *dict.fromkeys(line for printed in prints for line in printed.told)),
    )


def _lacking(library: Library) -> Iterator[str]:
    """Yield what this machine cannot make, with how to get it, a line each."""
    outputs = library.project.outputs
    told = [sheet.lacking() if "pdf" in outputs or library.project.take_home else "", font_memo.lacking(library)]
    yield from filter(None, [*told, covers.lacking() if "epub" in outputs else ""])


def _row(filling: Filling, made: _Made) -> Row:
    locale = filling.language.locale
    files = made.files(locale)
    return Row(
        language=filling.language,
        editions=len(filling.listings),
        translated=filling.translated,
        total=filling.total,
        counts=filling.counts,
        files=len(files),
        size=sum(file.size for file in files.values()),
        seconds=made.seconds[locale],
    )

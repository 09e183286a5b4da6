"""The pages at the addresses for life, and in the place of pages that are no longer made: from the record of releases."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from handoutpress import languages
from handoutpress.model import OUTPUTS, Interface, Language, Listing
from handoutpress.outputs import sheet
from handoutpress.outputs.moulds import Moulds
from handoutpress.outputs.web import lasting
from handoutpress.outputs.web.lasting import Life
from handoutpress.press.opened_library.load import Library, interface_of
from handoutpress.press.production import release_record
from handoutpress.press.production.edition_units import File, Filling
from handoutpress.press.production.release_record import History, copy_of, is_handout
from handoutpress.reviews import past_editions, recalls
from handoutpress.reviews.past_editions import Handout
from handoutpress.reviews.recalls import Copy, Entry


def now(library: Library, fillings: Sequence[Filling]) -> recalls.Now:
    """Return what copies are judged by; what this machine cannot print was not refused, nor what waits for an answer."""
    forms = [name for name in library.project.outputs if name in OUTPUTS] or ["html", "epub"]  # bilingual alone
    if sheet.lacking() and "pdf" in forms:
        forms.remove("pdf")
    refusals = (refusal for filling in fillings for refusal in filling.refusals if refusal.waits)
    waiting = frozenset((refusal.article.meta.id, refusal.language.tag) for refusal in refusals)
    judged = recalls.now(library.articles, [row.tag for row in _rows(library)], forms)
    return replace(judged, waiting=waiting, refused=frozenset(_refused(fillings)))


def _refused(fillings: Sequence[Filling]) -> Iterator[tuple[str, str, str]]:
    """Yield id, language and ending of each form that the policy forbids of an edition that there is."""
    for filling in fillings:
        for unit, article in zip(filling.units, filling.articles, strict=True):
            for ending, output in OUTPUTS.items():
                if output in unit.refused:
                    yield article.meta.id, filling.language.tag, ending


def summary(
    library: Library, fillings: Sequence[Filling], files: Mapping[str, File], others: Iterable[str]
) -> tuple[object, ...]:
    """Return what changes whenever an address says something else, besides settings, theme, words and today's listings.

    HandoutError as ``addresses``.
    """
    past = release_record.history(library.root)
    metas = [article.meta for article in library.articles]
    if not past.copies:  # nothing was handed out but what is made today: its number and day are all that is said of it
        today = {(f.id, f.language, f.edition, f.date, bool(f.holds)) for name, f in files.items() if is_handout(name)}
        return metas, sorted(today)
    judged = now(library, fillings)
    return metas, past, list(files.items()), sorted(others), sorted(judged.waiting), sorted(judged.refused)


@dataclass(frozen=True, slots=True)
class Address:
    """The pages at a handout's address, and at its former ones."""

    name: str
    """Which handout's, as no other part of a build is called."""
    facts: tuple[object, ...]
    """All that their bytes depend on besides settings, theme and today's words of the interface."""
    make: Callable[[], dict[str, bytes]]


def addresses(
    library: Library,
    fillings: Sequence[Filling],
    listings: Sequence[Listing],
    collected: Sequence[Listing],
    files: Mapping[str, File],
    others: Iterable[str],
    interfaces: Mapping[str, Interface],
) -> Iterator[Address]:
    """Yield the page of each handout that is, or ever was, and one at each page's name that is no longer in use.

    ``files`` and ``others`` are what is made today, ``interfaces`` what the pages say in today's languages. HandoutError
    HP660 and HP662 if a record cannot be read.
    """
    clinic = library.project.clinic.id
    past = release_record.history(library.root).understood([one.id for one in library.project.collections])
    current = [copy_of(name, file, clinic) for name, file in files.items() if is_handout(name)]
    entries = recalls.judge(past.copies, past.newest() | {clinic: current}, now(library, fillings), clinic)
    rows = _ever(library, past)
    gone = {row.locale: interface_of(library, row) for row in rows if row.locale not in interfaces}
    made = {*files, *others}
    moulds = Moulds()
    for life in _lives(library, entries.values(), listings, collected):
        used = [row for row in rows if row.tag in life.past or row.tag in life.listings]
        moved = _moved(life, past, used, library, made)
        facts = (*lasting.facts(life, used), sorted(moved), [gone[row.locale] for row in used if row.locale in gone])
        make = partial(_made, library, life, used, moved, {**interfaces, **gone}, moulds)
        yield Address(f"h/{life.handout.collection}/{life.handout.id}", facts, make)


def _made(
    library: Library,
    life: Life,
    rows: Sequence[Language],
    moved: Mapping[str, Language],
    words: Mapping[str, Interface],
    moulds: Moulds,
) -> dict[str, bytes]:
    """Return the pages of a handout, by path under build/."""
    project, theme = library.project, library.theme
    former = {
        name: lasting.of_language(life, row, rows, words, project, theme, up="../")
        for name, row in sorted(moved.items())
    }
    return lasting.pages(life, rows, words, project, theme, moulds) | former


def _rows(library: Library) -> tuple[Language, ...]:
    return (library.project.source_language, *library.project.languages)


def _ever(library: Library, past: History) -> tuple[Language, ...]:
    """Return the library's languages, and behind them those that it ever had."""
    rows = _rows(library)
    tags = sorted({copy.language for copy in past.copies} - {row.tag for row in rows})
    return (*rows, *(row for tag in tags if (row := languages.find(tag, library.project.known))))


def _lives(
    library: Library, entries: Iterable[Entry], listings: Sequence[Listing], collected: Sequence[Listing]
) -> list[Life]:
    """Return every handout and collection that there is or was, in the order of their ids."""
    past = past_editions.of(entries, library.project.clinic.id)
    ids = {article.slug: article.meta.id for article in library.articles}
    titles = {Handout(article.meta.id): article.meta.title for article in library.articles}
    titles |= {Handout(one.id, collection=True): one.title for one in library.project.collections}
    today: dict[Handout, dict[str, Listing]] = {}
    for listing in listings:
        today.setdefault(Handout(ids[listing.slug]), {})[listing.language.tag] = listing
    for listing in collected:
        today.setdefault(Handout(listing.slug, collection=True), {})[listing.language.tag] = listing
    handouts = sorted({*past, *today}, key=lambda one: (one.collection, one.id))
    return [Life(one, titles.get(one, one.id), today.get(one, {}), past.get(one, {})) for one in handouts]


def _moved(
    life: Life, past: History, rows: Sequence[Language], library: Library, made: set[str]
) -> dict[str, Language]:
    """Return its former pages with their languages: printed addresses of earlier versions go on answering."""
    known = {row.tag: row for row in rows}
    return {
        copy.name: known[copy.language]
        for record in past.of(library.project.clinic.id)
        for copy in record.copies
        if _is_page_of(copy, life) and copy.name not in made and copy.language in known
    }


def _is_page_of(copy: Copy, life: Life) -> bool:
    return copy.name.endswith(".html") and Handout(copy.id, copy.holds is not None) == life.handout

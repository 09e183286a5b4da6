"""``status``: where each article stands in each language, what is to do, and what holds an edition back."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from pathlib import Path

from handoutpress import catalogs, checks, reviews
from handoutpress.editions import Refusal
from handoutpress.library import extraction
from handoutpress.markdown import RISK
from handoutpress.model import Article, Catalog, Fallback, HandoutError, Language, Message, Problem, Segment
from handoutpress.press.check import Key
from handoutpress.press.opened_library import interface_words
from handoutpress.press.opened_library.load import INTERFACE, Library, Shelf, chosen, gather, load, shelf
from handoutpress.press.production import take_home_room
from handoutpress.press.production.language_run import make
from handoutpress.reviews import policy


@dataclass(frozen=True, slots=True)
class Standing:
    """One article in one language."""

    language: Language
    article: str
    total: int
    translated: int
    fuzzy: int
    untranslated: int
    unsafe: int
    """Translations kept out: an unwaived error, or another structure than the source's."""
    stale: int
    """Live messages of the catalog that today's source does not have."""
    words: int
    """Words of the source in messages that are fuzzy or not translated."""
    state: str
    """The edition's stage, or ``none`` if there is no edition."""
    reasons: tuple[str, ...]
    """What holds the edition back."""
    next: str
    """What to do next, in one line."""
    review_by: date | None
    """When the article is to be looked at again; release refuses it after that day."""
    signed: Mapping[str, int]
    """How many of its messages have reached each stage, by the highest: machine, translated, revised ..."""
    kinds: Mapping[str, int] = field(default_factory=dict)
    """What changed in the source of its fuzzy messages: kind (``catalogs.KINDS``, or ``unknown``) -> how many; the most
    dangerous first."""
    first: int = 0
    """Messages to do without which there is no edition: the title and the blocks about danger, doses and consent."""
    too_long: tuple[str, ...] = ()
    """What there is to say of its take-home sheets in build/ that have more sides than they may."""
    people: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    """Who signed its messages of today: name -> stage -> how many."""
    not_looked_at: tuple[str, ...] = ()
    """What the checks know no words for in the language, so that a mistake there is never seen."""
    danger_words: str = ""
    """The lowest stage of the words about danger that pages say in the language, above which no edition stands: ``machine``,
    ``read twice``, ``translated`` ...; empty in English, and where one of them is lacking."""


def status(root: Path, codes: Iterable[str] = (), memory: Path | None = None) -> tuple[Standing, ...]:
    """Return a Standing for each language (all if none is named) and article, then for what the pages themselves say.

    The last (article ``handoutpress``, state ``interface``) only where the package and the library lack words of it, or the
    library has a catalog of its own for them; the language of the articles has no other row.
    ``memory`` as for ``check``. HandoutError with every file that cannot be read.
    """
    library = load(root)
    problems: list[Problem] = []
    rows: list[Standing] = []
    template = extraction.extract_interface(library.project)
    source = library.project.source_language
    for language in chosen(library, codes, source=source.base != "en"):
        own = language == source
        found = gather(problems, partial(shelf, library, language, memory, () if own else None))
        if found:
            rows += [standing(library, article, found) for article in library.articles if not own]
            words = interface_words.of_source(template) if own else template
            rows += _of_interface(library, words.messages, found)
            found.verdicts.keep(memory)
    if problems:
        raise HandoutError(problems)
    return tuple(rows)


def standing(library: Library, article: Article, shelf: Shelf) -> Standing:
    """Return where one article stands in one language."""
    catalog = shelf.catalogs.get(article.slug) or Catalog("", shelf.language.locale, (), ())
    edition, _ = make(library, article, shelf)
    messages = catalog.by_key()
    stale = messages.keys() - {segment.key for segment in article.segments}
    article = library.needed(article, shelf.language)
    wanted = {segment.key for segment in article.segments}
    todo = [key for key in wanted if key not in messages or not messages[key].translated]
    counts = edition.counts
    state = "none" if isinstance(edition, Refusal) else edition.state.stage
    return Standing(
        language=shelf.language,
        article=article.slug,
        total=edition.total,
        translated=edition.translated,
        fuzzy=counts.get(Fallback.FUZZY, 0),
        untranslated=counts.get(Fallback.UNTRANSLATED, 0),
        unsafe=counts.get(Fallback.UNSAFE, 0) + counts.get(Fallback.STRUCTURE, 0),
        stale=len(stale),
        words=sum(len(msgid.split()) for _, msgid in todo),
        state=state,
        reasons=edition.reasons if isinstance(edition, Refusal) else (),
        next=_next(shelf.language.locale, wanted, messages.keys(), counts, state)
        if isinstance(edition, Refusal) or not edition.held
        else f"answer what `handoutpress check {shelf.language.locale}` asks",
        review_by=article.meta.review_by,
        signed=_signed(article, messages, shelf),
        people=_people(article, messages, shelf),
        kinds=kinds(messages[key] for key in todo if key in messages and messages[key].fuzzy),
        too_long=take_home_room.built_too_long(library, article.slug, shelf.language),
        first=len({segment.key for segment in article.segments if is_first(segment)} & set(todo)),
        not_looked_at=checks.known_families.unknown(shelf.language),
        danger_words=interface_words.stage(shelf.words, shelf.interface, shelf.signed),
    )


def is_first(segment: Segment) -> bool:
    """Return whether there is no edition without a message: the title, and blocks of risk roles."""
    return segment.context == "meta.title" or segment.role in RISK


def kinds(fuzzy: Iterable[Message]) -> dict[str, int]:
    """Return kind of change -> number of messages, the most dangerous first."""
    counts = Counter(catalogs.change_kind(message) or "unknown" for message in fuzzy)
    return {kind: counts[kind] for kind in (*catalogs.KINDS, "unknown") if counts[kind]}


def _of_interface(library: Library, words: Sequence[Message], shelf: Shelf) -> list[Standing]:
    todo = [message for message in words if message.key not in shelf.interface.messages]
    if not todo and shelf.words is None:
        return []
    there = shelf.words.by_key() if shelf.words else {}
    fuzzy = [there[message.key] for message in todo if message.key in there and there[message.key].fuzzy]
    open_ = [message for message in todo if message.key not in shelf.unsafe]
    signed = _signed(interface_words.article(shelf.words), there, shelf) if shelf.words else {}
    return [
        Standing(
            language=shelf.language,
            article=INTERFACE,
            total=len(words),
            translated=len(words) - len(todo),
            fuzzy=len(fuzzy),
            untranslated=len(open_) - len(fuzzy),
            unsafe=len(shelf.unsafe),
            stale=0,
            words=sum(len(message.msgid.split()) for message in todo),
            state=WORDS,
            reasons=(),
            next=_next_of_interface(library, shelf, open_, signed),
            review_by=None,
            signed=signed,
            people=_people(interface_words.article(shelf.words), there, shelf) if shelf.words else {},
            kinds=kinds(fuzzy),
            not_looked_at=checks.known_families.unknown(shelf.language),
            danger_words=interface_words.stage(shelf.words, shelf.interface, shelf.signed),
        )
    ]


def _next_of_interface(library: Library, shelf: Shelf, todo: Sequence[Message], signed: Mapping[str, int]) -> str:
    there = shelf.words.by_key() if shelf.words else {}
    if any(message.key not in there for message in todo):
        return f"handoutpress update {shelf.language.locale}"
    if shelf.unsafe:
        return f"mend what `handoutpress check {shelf.language.locale}` reports"
    if todo:
        return f"translate {library.name(library.catalog_path(shelf.language, INTERFACE))}"
    lowest = next(iter(signed), "")
    return f"have it signed: {_NEXT_STAGE[lowest]}" if lowest in _NEXT_STAGE else ""


WORDS = "interface"
"""The state of what the pages themselves say: there is no edition of it."""


def _marks(article: Article, messages: Mapping[Key, Message], shelf: Shelf) -> list[reviews.Mark]:
    usable = [segment for segment in article.segments if (m := messages.get(segment.key)) and m.translated]
    limit = policy.safety(article)
    return [reviews.mark(article.meta.id, s, messages[s.key], shelf.signed, limit) for s in usable]


def _people(article: Article, messages: Mapping[Key, Message], shelf: Shelf) -> dict[str, dict[str, int]]:
    counts = Counter((r.person, r.stage) for mark in _marks(article, messages, shelf) for r in mark.records)
    found: dict[str, dict[str, int]] = {}
    for (person, stage), count in sorted(counts.items(), key=lambda one: (one[0][0], reviews.STAGES.index(one[0][1]))):
        found.setdefault(shelf.signed.people[person].name, {})[stage] = count
    return found


def _signed(article: Article, messages: Mapping[Key, Message], shelf: Shelf) -> dict[str, int]:
    found = [mark.stage for mark in _marks(article, messages, shelf)]
    return {stage: found.count(stage) for stage in (reviews.MACHINE, *reviews.STAGES) if stage in found}


def _next(locale: str, wanted: set[Key], there: Collection[Key], counts: Mapping[Fallback, int], state: str) -> str:
    if not wanted <= set(there):
        return f"handoutpress update {locale}"
    if counts.get(Fallback.UNSAFE) or counts.get(Fallback.STRUCTURE):
        return f"mend what `handoutpress check {locale}` reports"
    if counts.get(Fallback.FUZZY):
        return "look through the fuzzy messages"
    if counts.get(Fallback.UNTRANSLATED):
        return "translate the rest" if counts[Fallback.UNTRANSLATED] < len(wanted) else "translate it"
    return f"have it signed: {_NEXT_STAGE[state]}" if state in _NEXT_STAGE else ""


_NEXT_STAGE = {reviews.MACHINE: "translated", **dict(itertools.pairwise(reviews.STAGES))}
"""What a message needs to rise by one stage."""

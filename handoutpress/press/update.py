"""``update``: the articles' messages merged into translators' catalogs; a file changes only where it must."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from handoutpress import catalogs, reviews
from handoutpress.catalogs.translation_memory import Key, Memory, Suggestion
from handoutpress.editions import interface, shipped_danger_words
from handoutpress.model import Article, Catalog, HandoutError, Language, Problem
from handoutpress.press import file_changes
from handoutpress.press.extract import basis, domains, sources, write_templates
from handoutpress.press.opened_library import interface_words
from handoutpress.press.opened_library.load import INTERFACE, Library, chosen, gather, load
from handoutpress.reviews import Signed
from handoutpress.settings import file_presence

SIGNED = "sign-off"
"""Where an offered translation comes from, by its comment (``# tm: sign-off 100%``), that somebody once signed here."""

FIRST = "about danger: translate it first"
"""How a message of the pages is marked that handouts need before there may be an edition."""

Aside = Callable[[str, int], None]
"""Is told of a catalog, and how many of its drafts are set aside."""


def update(
    root: Path, codes: Iterable[str] = (), *, fuzzy: bool = True, aside: Aside = lambda path, count: None
) -> tuple[str, ...]:
    """Merge the articles' messages into the catalogs of the languages (all if none is named); return what changed.

    The language of the articles gets a catalog of what pages say, if the package does not say it in that language.

    The templates are written too. ``aside`` is told of drafts that nobody confirmed and whose sentences have changed: they
    are offered no more and stand among the obsolete entries (docs/decisions/fuzzy.md). HandoutError with the problems of
    every catalog that cannot be read; the others are updated all the same.
    """
    root, codes = root.resolve(), tuple(codes)
    changed: dict[str, None] = {}

    def attempt() -> None:
        seen = sources(root)
        library = load(root)
        problems: list[Problem] = []
        rows = chosen(library, codes, source=True)
        templates = domains(library)
        source = library.project.source_language
        changed.update(dict.fromkeys(write_templates(library, templates, seen)))
        for language in rows:
            wanted = {INTERFACE: interface_words.of_source(templates[INTERFACE])} if language == source else templates
            existing = gather(problems, partial(_existing, library, language, wanted))
            for name in (
                _merge_all(library, language, wanted, existing, fuzzy, aside, seen) if existing is not None else ()
            ):
                changed[name] = None
        if problems:
            raise HandoutError(problems)

    file_changes.anew(attempt, root)
    return tuple(changed)


def _existing(library: Library, language: Language, templates: dict[str, Catalog]) -> dict[str, Catalog]:
    """Return the catalogs that a language has, by domain."""
    problems: list[Problem] = []
    found: dict[str, Catalog] = {}
    for domain in templates:
        path = library.catalog_path(language, domain)
        if catalog := gather(problems, partial(_read, path, library.root)):
            found[domain] = catalog
    if problems:
        raise HandoutError(problems)
    return found


def _merge_all(
    library: Library,
    language: Language,
    templates: dict[str, Catalog],
    existing: dict[str, Catalog],
    fuzzy: bool,  # noqa: FBT001 - gettext's own word for it
    aside: Aside,
    seen: file_changes.Snapshot,
) -> Iterator[str]:
    memory = Memory.of(existing.values())  # one for all: each catalog passes over what is its own
    articles = {article.slug: article for article in library.articles}
    if INTERFACE in existing:
        articles[INTERFACE] = interface_words.article(existing[INTERFACE])
    signed = _signed(library, language)
    for domain, template in templates.items():
        wanted = template
        if domain == INTERFACE:
            wanted = _lacking(template, language, existing.get(domain))
            if not wanted.messages and domain not in existing:
                continue
        path = library.catalog_path(language, domain)
        kin = [found for row in varieties(library, language) if (found := _of_variety(library, row, domain))]
        kin += [shipped_danger_words.offered(language)] if domain == INTERFACE else []
        words = _signed_words(articles.get(domain), signed)
        merging = _Merging(wanted, language, memory, fuzzy, library.name(path), kin, words)
        if file_changes.change(path, library.root, merging, "update", basis(seen, domain)):
            if merging.aside:
                aside(library.name(path), merging.aside)
            yield library.name(path)


@dataclass(slots=True)
class _Merging:
    """What ``update`` makes of a catalog, whatever it holds by then."""

    template: Catalog
    language: Language
    memory: Memory
    fuzzy: bool
    name: str
    kin: Sequence[Catalog]
    signed: Mapping[Key, Suggestion]
    aside: int = 0
    """How many drafts the last merging set aside."""

    def __call__(self, data: bytes | None) -> bytes:
        merged = catalogs.merge(
            data, self.template, self.language, self.memory, self.fuzzy, self.name, self.kin, self.signed
        )
        if merged != data:
            before = catalogs.parse(data, self.name, self.language.locale) if data is not None else None
            self.aside = _set_aside(before, catalogs.parse(merged, self.name, self.language.locale))
        return merged


def _signed(library: Library, language: Language) -> Signed:
    """Return the sign-offs of a language that hold; those of a ledger that cannot be read are told by ``check``."""
    ledger = gather([], partial(reviews.read, library.folder(language) / "reviews", library.root))
    return reviews.judge(ledger, library.people, language, library.horizon) if ledger else reviews.NOTHING


def _signed_words(article: Article | None, signed: Signed) -> dict[Key, Suggestion]:
    """Return the words that people signed for the messages of an article, to be offered where a message stands empty."""
    words = reviews.signed_words(article, signed) if article else {}
    return {
        (context, msgid): Suggestion(msgid, context, record.text[1], 100.0, SIGNED)
        for (context, msgid), record in words.items()
        if record.text
    }


def _set_aside(before: Catalog | None, after: Catalog) -> int:
    """Return how many unconfirmed drafts (fuzzy, without the sentence they were made for) have become obsolete."""
    drafts = (m for m in (before.messages if before else ()) if m.msgstr and m.fuzzy and not m.previous)
    left = {message.key for message in after.messages if message.obsolete}
    return sum(not message.obsolete and message.key in left for message in drafts)


def varieties(library: Library, language: Language) -> list[Language]:
    """Return the library's other varieties of a language in the same script: the general one (``es``) first."""
    rows = [row for row in library.project.languages if row.base == language.base and row != language]
    return sorted(
        (row for row in rows if row.script == language.script),
        key=lambda row: (row.locale != language.base, row.locale),
    )


def _of_variety(library: Library, language: Language, domain: str) -> Catalog | None:
    """Return a catalog to offer words from; none if it cannot be read, which is told where that language is asked for."""
    return gather([], partial(_read, library.catalog_path(language, domain), library.root))


def _read(path: Path, root: Path) -> Catalog | None:
    """Return a catalog; None if there is none. HP107 if something else has its name."""
    return catalogs.read(path, root) if file_presence.there(path, root) else None


def _lacking(template: Catalog, language: Language, own: Catalog | None) -> Catalog:
    """Return the interface's template without what the package says in the language and the library does not override.

    What is about danger and lacks stands on top, marked: without it there is no edition that says it.
    """
    shipped = interface.load(language, None).messages
    there = own.by_key() if own else {}
    english = language.base == "en"  # whose words are the msgids; the library's own may be in another language
    lacking = (m for m in template.messages if m.key not in shipped and not (english and m.context is None))
    wanted = {message.key for message in lacking} | there.keys()
    left = [message for message in template.messages if message.key in wanted]
    first = [m for m in left if m.key not in shipped and m.context is None and m.msgid in shipped_danger_words.DANGER]
    marked = (replace(message, extracted=(*message.extracted, FIRST)) for message in first)
    return replace(template, messages=(*marked, *(message for message in left if message not in first)))

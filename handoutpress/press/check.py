"""``check``: everything that can be said about sources and catalogs without building. Needs no Java."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

from handoutpress import catalogs, checks, markdown, reviews
from handoutpress.editions import interface
from handoutpress.languages import find
from handoutpress.library import articles, extraction, figures, internal_links, labels, project
from handoutpress.model import Article, Catalog, HandoutError, Language, Place, Problem, State, error, warning
from handoutpress.press import file_changes
from handoutpress.press.extract import templates
from handoutpress.press.opened_library import interface_words, verdict_memo
from handoutpress.press.opened_library.load import INTERFACE, Library, Shelf, chosen, gather, load, shelf
from handoutpress.press.opened_library.unread_files import strays
from handoutpress.press.production import held_questions
from handoutpress.press.production.release_terms import expiry, signature_problems
from handoutpress.reviews import policy
from handoutpress.settings import file_presence

Key = tuple[str | None, str]
Judged = Callable[[Library, Sequence[Language], Collection[str]], Mapping[str, Iterable[bytes]]]
"""Returns by locale the verdicts, as they are remembered, on articles (slugs) of a library in languages."""


def context_of(library: Library, article: Article, catalog: Catalog, shelf: Shelf) -> checks.Context:
    """Return what the messages of an article are checked within."""
    return checks.Context(
        language=shelf.language,
        source_language=library.project.source_language,
        path=catalog.path,
        links=article.skeleton.links,
        glossary=shelf.glossary,
        targets=shelf.targets,
    )


def pairs(library: Library, shelf: Shelf) -> Iterator[tuple[Article, Catalog]]:
    """Yield each article that has a catalog in the language, then what the pages say, if the library has its own words for it."""
    yield from ((item, shelf.catalogs[item.slug]) for item in library.articles if item.slug in shelf.catalogs)
    if shelf.words:
        yield interface_words.article(shelf.words), shelf.words


def judge(library: Library, article: Article, catalog: Catalog, shelf: Shelf) -> list[tuple[Key, Problem]]:
    """Return the findings of all checks on the usable translations of an article, each with its message's key."""
    context = context_of(library, article, catalog, shelf)
    messages = catalog.by_key()
    salt = verdict_memo.salt(context)
    wanted = [
        (segment, message)
        for segment in dict.fromkeys(article.segments)
        if (message := messages.get(segment.key)) and message.translated
    ]
    found = zip(wanted, shelf.verdicts.judge(wanted, context, salt), strict=True)
    return [(segment.key, problem) for (segment, _), problems in found for problem in problems]


def judge_all(library: Library, articles: Iterable[Article], shelf: Shelf) -> None:
    """Let the verdicts of a language hold what the checks say of articles; those without a catalog are passed over."""
    for article in articles:
        if catalog := shelf.catalogs.get(article.slug):
            judge(library, library.needed(article, shelf.language), catalog, shelf)


def check(
    root: Path,
    languages: Iterable[str] = (),
    articles: Iterable[str] = (),
    today: date | None = None,
    memory: Path | None = None,
    judged: Judged | None = None,
) -> tuple[Problem, ...]:
    """Return every finding, sorted by place: settings, sources, templates, catalogs, translations, sign-offs.

    ``languages`` (any spelling) and ``articles`` (slugs) narrow it down. What makes a file unreadable is a finding too.
    ``today`` is the day by which review dates are judged; None: they are not. ``memory`` is the folder of what is
    remembered of the library (``memo.place``); None: everything is judged anew. ``judged`` says what the checks found of
    articles elsewhere (``cluster.cluster_judging``); what it lacks is judged here.
    """
    problems: list[Problem] = []
    library = gather(problems, partial(load, root))
    if library:
        wanted = set(articles) or {article.slug for article in library.articles}
        problems += _sources(library, wanted)
        problems += strays(library)
        from handoutpress.press.theme_trial import trial  # a build judges messages and tries no theme

        problems += trial(library)
        if today:
            problems += [found for item in library.articles if item.slug in wanted for found in expiry(item, today)]
        read: list[tuple[Language, Catalog]] = []
        rows = chosen(library, languages)
        known = judged(library, rows, wanted) if judged else {}
        for language in rows:
            problems += _language(library, language, wanted, memory, read, known.get(language.locale, ()))
        problems += checks.copied_catalogs.check(read)
        if not languages:
            problems += gather(problems, partial(_of_source, library, wanted, memory)) or []
    return tuple(sorted(set(problems), key=lambda problem: (problem.place, problem.code, problem.text)))


def not_looked_at(root: Path, codes: Iterable[str] = ()) -> dict[Language, tuple[str, ...]]:
    """Return by language which families the checks know no words for (all languages if no code is given); none unknown.

    Empty if the settings cannot be read: ``check`` tells that.
    """
    try:
        rows = project.read(root.resolve()).languages
    except HandoutError:
        return {}
    wanted = {find(code, rows) for code in codes}
    return {
        row: names for row in rows if (not wanted or row in wanted) and (names := checks.known_families.unknown(row))
    }


def _sources(library: Library, wanted: set[str]) -> list[Problem]:
    """Return what is wrong with the articles' words, and with templates that are not what ``extract`` would write."""
    problems: list[Problem] = []
    for article in library.articles:
        if article.slug in wanted:
            source = library.project.source_language
            problems += checks.source(article.segments, article.path, source, article.skeleton.links)
            problems += markdown.lint(article.segments)
            problems += markdown.marks_of_others(article.segments)
            problems += articles.doubts(article, library.root)
    problems += internal_links.doubts(library.articles, wanted)
    problems += _closed_figures(library, wanted)
    for path, data in (gather(problems, partial(templates, library)) or {}).items():
        if path.stem not in wanted | {INTERFACE}:
            continue
        problems += gather(problems, partial(_template, library, path, data)) or []
    return problems


def _template(library: Library, path: Path, wanted: bytes) -> list[Problem]:
    """Return HP310 if a template does not hold what ``extract`` would write; HandoutError HP107 if it cannot be read."""
    there = file_changes.current(path, library.root)
    if there == wanted:
        return []
    state = "is missing" if there is None else "is out of date"
    return [error("HP310", Place(library.name(path)), f"the template {state}", "run: handoutpress extract")]


def _closed_figures(library: Library, wanted: set[str]) -> list[Problem]:
    """Return HP712 for each figure with words that no message can hold, if some language has no figure of its own."""
    shown = dict.fromkeys(name for item in library.articles if item.slug in wanted for name in item.skeleton.figures)
    problems = []
    for name in shown:
        lacking = [row for row in library.project.languages if figures.variant(name, row, library.figures) == name]
        if lacking and (found := labels.closed(name, library.figures[name], f"source/{name}")):
            problems.append(found)
    return problems


def _language(
    library: Library,
    language: Language,
    wanted: set[str],
    memory: Path | None,
    read: list[tuple[Language, Catalog]],
    known: Iterable[bytes] = (),
) -> list[Problem]:
    """Return what is wrong with a language's catalogs, and add them to those that were read; ``known`` are verdicts on them."""
    problems: list[Problem] = []
    found = gather(problems, partial(shelf, library, language, memory))
    if not found:
        return problems
    for data in known:
        found.verdicts.learn(data)
    read += [(language, catalog) for catalog in found.catalogs.values()]
    for article in library.articles:
        if article.slug in wanted:
            problems += _catalog(library, library.needed(article, language), found)
    problems += _interface(library, found, wanted)
    problems += _words(library, found)
    problems += signature_problems(library, found)
    problems += found.late
    problems += checks.catalogs(found.catalogs.values(), library.project.source_language.locale)
    found.verdicts.keep(memory)
    return problems


def _catalog(library: Library, article: Article, shelf: Shelf) -> list[Problem]:
    path = library.name(library.catalog_path(shelf.language, article.slug))
    catalog = shelf.catalogs.get(article.slug)
    if catalog is None:
        return [error("HP311", Place(path), "there is no catalog", f"run: handoutpress update {shelf.language.locale}")]
    data = file_presence.read(library.catalog_path(shelf.language, article.slug), library.root)
    found = judge(library, article, catalog, shelf)
    marks = reviews.marks(article, catalog, shelf.signed, policy.safety(article))
    problems = [problem for _, problem in found]
    return [
        *catalogs.doubts(data, catalog, shelf.language),
        *checks.right_language.of_another(problems, catalog, shelf.language),
        *completeness(article, catalog),
        *problems,
        *held_questions.told(held_questions.of(article, found, marks), catalog),
        *labels.overfull(article, catalog, library.figures, shelf.language, library.project.source_language),
    ]


def _interface(library: Library, shelf: Shelf, wanted: set[str]) -> list[Problem]:
    """Return what the pages cannot say in the language: HP313 how much, HP314 if it is about danger."""
    words = [m for m in extraction.extract_interface(library.project).messages if m.context != "library"]
    todo = {message.key for message in words if message.key not in shelf.interface.messages}
    if not todo or shelf.language.base == "en":
        return []
    path = library.catalog_path(shelf.language, INTERFACE)
    there = shelf.words.by_key() if shelf.words else {}
    first = min((message.line for key, message in there.items() if key in todo), default=0)
    place = Place(library.name(path), first)
    hint = (
        "pages say them in English; the first is here" if first else f"run: handoutpress update {shelf.language.locale}"
    )
    text = f"words of the pages that are not translated: {len(todo)} of {len(words)} messages"
    problems = [warning("HP313", place, text, hint)]
    shown = [item for item in library.articles if item.slug in wanted or INTERFACE in wanted]
    needed = [word for item in shown for word in _needed(library, item, shelf)]
    missing = interface.lacking(shelf.interface, dict.fromkeys(needed))
    if missing:
        named = ", ".join(f'"{word}"' for word in missing)
        hint = f"translate them in {library.name(path)}: until then there is no edition that needs them"
        problems.append(
            error("HP314", Place(library.name(path)), f"words about danger are not translated: {named}", hint)
        )
    return problems


def _of_source(library: Library, wanted: set[str], memory: Path | None) -> list[Problem]:
    """Return what the pages cannot say in the language of the articles: HP313 how much, HP335 if it is about danger."""
    source = library.project.source_language
    if source.base == "en":
        return []
    found = shelf(library, source, memory, ())
    words = interface_words.of_source(extraction.extract_interface(library.project)).messages
    todo = [message.key for message in words if message.key not in found.interface.messages]
    path = library.name(library.catalog_path(source, INTERFACE))
    problems = _words(library, found)
    if todo:
        text = f"words of the pages that are not translated: {len(todo)} of {len(words)} messages"
        hint = f"pages say them in English; run: handoutpress add-language {source.locale}"
        problems.append(warning("HP313", Place(path), text, hint))
    state, clinic = State("source"), library.project.clinic
    needed = [
        word
        for article in library.articles
        if article.slug in wanted
        for word in interface.needed(article, clinic, state, partial=False)
    ]
    if missing := interface.lacking(found.interface, dict.fromkeys(needed)):
        named = ", ".join(f'"{word}"' for word in missing)
        text = f"words about danger are in English on pages in {source.name}: {named}"
        problems.append(warning("HP335", Place(path), text, f"translate them in {path}: until then each page says so"))
    return problems


def _words(library: Library, shelf: Shelf) -> list[Problem]:
    """Return what is wrong with the library's own catalog of what the pages say, by the checks of any catalog."""
    if shelf.words is None:
        return []
    data = file_presence.read(library.catalog_path(shelf.language, INTERFACE), library.root)
    found = judge(library, interface_words.article(shelf.words), shelf.words, shelf)
    return [*catalogs.doubts(data, shelf.words, shelf.language), *(problem for _, problem in found)]


def _needed(library: Library, article: Article, shelf: Shelf) -> tuple[str, ...]:
    """Return the words of the interface that an edition of today's catalog needs; none while there is no catalog."""
    catalog = shelf.catalogs.get(article.slug)
    if catalog is None:
        return ()
    article = library.needed(article, shelf.language)
    messages = catalog.by_key()
    usable = [segment for segment in article.segments if (m := messages.get(segment.key)) and m.translated]
    limit = policy.safety(article)
    marks = [reviews.mark(article.meta.id, s, messages[s.key], shelf.signed, limit) for s in usable]
    state = replace(reviews.state(marks, library.people), by_machine=catalog.by_machine)
    return interface.needed(article, library.project.clinic, state, partial=len(usable) < len(article.segments))


def completeness(article: Article, catalog: Catalog) -> list[Problem]:
    """Return a finding for messages that are missing (HP312, run update), fuzzy or not translated (HP313)."""
    messages = catalog.by_key()
    wanted = list(dict.fromkeys(segment.key for segment in article.segments))
    missing = [key for key in wanted if key not in messages]
    problems = []
    if missing:
        text = f"the catalog lacks {len(missing)} of the article's {len(wanted)} messages"
        problems.append(error("HP312", Place(catalog.path), text, "run: handoutpress update"))
    for state, test in (("fuzzy", True), ("not translated", False)):
        open_ones = [m for key in wanted if (m := messages.get(key)) and not m.translated and m.fuzzy is test]
        if open_ones:
            count = f"{state}: {len(open_ones)} of {len(wanted)} messages"
            hint = "they show the source text; the first is here"
            problems.append(warning("HP313", Place(catalog.path, open_ones[0].line), count, hint))
    return problems

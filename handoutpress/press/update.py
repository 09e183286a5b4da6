"""``update``, ``format``, ``add-language``, ``interface``: what writes translators' catalogs, and only where it must."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from handoutpress import catalogs, languages
from handoutpress.catalogs.translation_memory import Memory
from handoutpress.editions import interface
from handoutpress.library import extraction, project
from handoutpress.model import Catalog, HandoutError, Language, Message, Place, Problem, error
from handoutpress.press.check import Key
from handoutpress.press.extract import domains, write_templates
from handoutpress.press.file_changes import write_file
from handoutpress.press.opened_library.load import INTERFACE, Library, chosen, gather, load
from handoutpress.press.status import is_first
from handoutpress.settings import file_presence

Aside = Callable[[str, int], None]
"""Is told of a catalog, and how many of its drafts are set aside."""


def update(
    root: Path, codes: Iterable[str] = (), *, fuzzy: bool = True, aside: Aside = lambda path, count: None
) -> tuple[str, ...]:
    """Merge the articles' messages into the catalogs of the languages (all if none is named); return what changed.

    The templates are written too. ``aside`` is told of drafts that nobody confirmed and whose sentences have changed: they
    are offered no more and stand among the obsolete entries (docs/decisions/fuzzy.md). HandoutError with the problems of
    every catalog that cannot be read; the others are updated all the same.
    """
    library = load(root)
    problems: list[Problem] = []
    rows = chosen(library, codes)
    templates = domains(library)
    changed = list(write_templates(library, templates))
    for language in rows:
        existing = gather(problems, partial(_existing, library, language, templates))
        if existing is not None:
            changed += _merge_all(library, language, templates, existing, fuzzy, aside)
    if problems:
        raise HandoutError(problems)
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
) -> Iterator[str]:
    memory = Memory.of(existing.values())  # one for all: each catalog passes over what is its own
    for domain, template in templates.items():
        wanted = template
        if domain == INTERFACE:
            wanted = _lacking(template, language, existing.get(domain))
            if not wanted.messages and domain not in existing:
                continue
        path = library.catalog_path(language, domain)
        data = path.read_bytes() if path.is_file() else None
        kin = [found for row in varieties(library, language) if (found := _of_variety(library, row, domain))]
        merged = catalogs.merge(data, wanted, language, memory, fuzzy, library.name(path), kin)
        if write_file.write(path, merged, library.root):
            count = _set_aside(existing.get(domain), catalogs.parse(merged, library.name(path), language.locale))
            if count:
                aside(library.name(path), count)
            yield library.name(path)


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
    """Return the interface's template without what the package says in the language and the library does not override."""
    shipped = interface.load(language, None).messages
    there = own.by_key() if own else {}
    return replace(template, messages=tuple(m for m in template.messages if m.key not in shipped or m.key in there))


def format_catalogs(
    root: Path, paths: Sequence[Path] = (), *, write: bool = True, drop_obsolete: bool = False
) -> tuple[str, ...]:
    """Bring catalogs into their canonical form; return the names of those that changed (or would, with ``write`` off).

    With ``drop_obsolete`` without their obsolete entries (``#~``), whose translations are then offered no more. Without
    ``paths`` all of locales/. HandoutError with the problems of every file that is not a catalog; the others are
    formatted all the same.
    """
    root = root.resolve()
    problems: list[Problem] = []
    changed = []
    for path in [path.resolve() for path in paths] or _all(root):
        name = path.relative_to(root).as_posix() if path.is_relative_to(root) else path.as_posix()
        if not gather(problems, partial(file_presence.there, path, root)):
            continue
        data = path.read_bytes()
        formatted = gather(problems, partial(catalogs.format_bytes, data, name, drop_obsolete=drop_obsolete))
        if formatted is not None and formatted != data:
            changed.append(name)
            if write:
                write_file.write(path, formatted, root)
    if problems:
        raise HandoutError(problems)
    return tuple(changed)


def _all(root: Path) -> list[Path]:
    """Return every catalog and template of a library; HP107 if locales/ cannot be read."""
    file_presence.entries(root / "locales", root)
    return sorted(path for path in (root / "locales").rglob("*") if path.suffix in {".po", ".pot"})


@dataclass(frozen=True, slots=True)
class Todo:
    """What is to do in one catalog of a language."""

    path: str
    messages: int
    words: int
    """Words of the source in them."""
    offered: int
    """Of these, messages with a translation from elsewhere that a person must look at (fuzzy)."""
    first: int
    """Of these, messages to begin with: without the title and the blocks of risk roles there is no edition."""
    of_variety: int = 0
    """Of those that are offered, messages in the words of another variety of the language."""


@dataclass(frozen=True, slots=True)
class Added:
    """What ``add-language`` made."""

    language: Language
    files: tuple[str, ...]
    todo: tuple[Todo, ...]
    """In the order in which to do it: what the pages say, then the articles."""
    varieties: tuple[Language, ...] = ()
    """Other varieties of the language whose words are offered."""

    @property
    def messages(self) -> int:
        """Messages to translate."""
        return sum(row.messages for row in self.todo)

    @property
    def words(self) -> int:
        """Words in them."""
        return sum(row.words for row in self.todo)


def add_language(root: Path, code: str) -> Added:
    """Make a language's catalogs, filled with what its other articles say already; it must be among the settings' languages.

    Where the library has another variety of it (``es`` for ``es_US``), that one's words are offered, fuzzy. A language that
    is there gets what it lacks. HandoutError HP110 for a language that the table lacks, HP114 for one that the settings do
    not name.
    """
    library = load(root)
    row = languages.language(code, Place("source/handouts.toml"))
    if row not in library.project.languages:
        raise HandoutError([_not_wanted(library, row)])
    written = update(root, [row.locale])
    first = {article.slug: {s.key for s in article.segments if is_first(s)} for article in library.articles}
    todo = (_todo(library, row, domain, first.get(domain, set())) for domain in (INTERFACE, *first))
    left = tuple(item for item in todo if item and item.messages)
    kin = tuple(varieties(library, row)) if any(item.of_variety for item in left) else ()
    return Added(row, written, left, kin)


def _not_wanted(library: Library, row: Language) -> Problem:
    """Return HP114 for a language that the settings do not name, on the line where they name the others."""
    place = project.place_of(library.root, "languages")
    if row == library.project.source_language:
        return error("HP114", place, f"{row.name} is the language of the articles", "there is nothing to translate")
    hint = f'add "{row.locale}" to languages in source/handouts.toml, then run this again'
    return error("HP114", place, f"{row.name} is not among the library's languages", hint)


def _todo(library: Library, language: Language, domain: str, first: set[Key]) -> Todo | None:
    path = library.catalog_path(language, domain)
    if not path.is_file():
        return None
    catalog = catalogs.read(path, library.root)
    left = [message for message in catalog.messages if not message.obsolete and not message.translated]
    return Todo(
        path=catalog.path,
        messages=len(left),
        words=sum(len(message.msgid.split()) for message in left),
        offered=sum(message.fuzzy for message in left),
        first=sum(message.key in first for message in left),
        of_variety=sum(_is_of_variety(message) for message in left),
    )


def _is_of_variety(message: Message) -> bool:
    origins = [comment.partition(f"{catalogs.ORIGIN} ")[2] for comment in message.comments]
    return message.fuzzy and any("/" in origin for origin in origins)


def package_interface(package: Path, codes: Iterable[str] = ()) -> tuple[str, ...]:
    """Bring the package's own template and catalogs up to date with its words; for maintainers of handoutpress.

    ``package`` is the folder that holds ``theme/`` and ``locales/``; ``codes`` begins further languages.
    """
    template = extraction.extract_interface(None)
    folder = package / "locales"
    wanted = {path.parent.parent.name for path in folder.glob("*/LC_MESSAGES/*.po")} | set(codes)
    jobs = [(folder / "templates" / f"{INTERFACE}.pot", catalogs.serialise(template))]
    for code in sorted(wanted):
        row = languages.language(code)
        path = folder / row.locale / "LC_MESSAGES" / f"{INTERFACE}.po"
        data = path.read_bytes() if path.is_file() else None
        jobs.append((path, catalogs.merge(data, template, row, None, True, path.name)))  # noqa: FBT003
    return tuple(path.relative_to(package).as_posix() for path, data in jobs if write_file.write(path, data, package))

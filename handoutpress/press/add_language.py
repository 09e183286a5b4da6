"""``add-language``: a language's first catalogs, and what to translate first."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from handoutpress import catalogs, languages
from handoutpress.editions import interface
from handoutpress.library import extraction, project
from handoutpress.model import HandoutError, Language, Message, Place, Problem, error
from handoutpress.press.check import Key
from handoutpress.press.opened_library import interface_words
from handoutpress.press.opened_library.load import INTERFACE, Library, load
from handoutpress.press.status import is_first
from handoutpress.press.update import update, varieties


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

    The language of the articles gets the words of the pages, if the package lacks them; there is nothing else to translate.
    Where the library has another variety of it (``es`` for ``es_US``), that one's words are offered, fuzzy. A language that
    is there gets what it lacks. HandoutError HP110 for a language that the table lacks, HP114 for one that the settings do
    not name.
    """
    library = load(root)
    row = languages.language(code, Place("source/handouts.toml"), library.project.known)
    source = row == library.project.source_language
    if row not in library.project.languages and not (source and _lacks_words(library, row)):
        raise HandoutError([_not_wanted(library, row)])
    written = update(root, [row.locale])
    first = {article.slug: {s.key for s in article.segments if is_first(s)} for article in library.articles}
    asked = (INTERFACE,) if source else (INTERFACE, *first)
    todo = (_todo(library, row, domain, first.get(domain, set())) for domain in asked)
    left = tuple(item for item in todo if item and item.messages)
    kin = tuple(varieties(library, row)) if any(item.of_variety for item in left) else ()
    return Added(row, written, left, kin)


def _lacks_words(library: Library, source: Language) -> bool:
    """Return whether the pages of the articles' own language say words in English, or the library has its own for them."""
    said = interface.load(source, None).messages
    wanted = interface_words.of_source(extraction.extract_interface(None)).messages
    lacking = source.base != "en" and any(message.key not in said for message in wanted)
    return lacking or library.catalog_path(source, INTERFACE).is_file()


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

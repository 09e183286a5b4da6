"""``bring-back``: what an agency or a spreadsheet made of an export, into the catalogs it came from. Never a sign-off."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from handoutpress import catalogs, languages
from handoutpress.model import Catalog, HandoutError, Language, Message, Place, Problem, error, warning
from handoutpress.press import file_changes
from handoutpress.press.check import check
from handoutpress.press.exchanged_terms.term_delivery import TermDelivery, is_terms, land_terms, read_terms
from handoutpress.press.opened_library.load import INTERFACE, Library, catalog_of, chosen, load
from handoutpress.settings import file_presence

Key = tuple[str | None, str]


@dataclass(slots=True)
class Brought:
    """What ``bring-back`` did."""

    changed: list[str] = field(default_factory=list)
    """Catalogs that changed."""
    landed: int = 0
    same: int = 0
    empty: int = 0
    """Units without a translation: what the catalog says stays."""
    problems: list[Problem] = field(default_factory=list)
    """What did not land, then what the checks say of what did."""


def bring_back(root: Path, paths: Iterable[Path], code: str = "", slug: str = "") -> Brought:
    """Take over the translations of files that came back; each goes to the catalog and the message it was exported from.

    XLIFF says which language and catalog it is of; a table is known by its name and folder (``es/asthma.csv``), or by
    ``code`` and ``slug``. TBX and ``terms.csv`` go to the language's glossary, which gets what it lacks; what it forbids is told
    (HP354). HandoutError HP350 for a file that cannot be read, HP353 for one of no catalog, before anything is changed. A
    translation that somebody changed in the catalog since the export stays (HP351).
    """
    library = load(root)
    paths = list(paths)
    terms = [read_terms(library, path, code) for path in paths if is_terms(library, path)]
    read = [_read(library, path, code, slug) for path in paths if not is_terms(library, path)]
    done = Brought()
    for one in terms:
        _land_terms(library, one, done)
    landed: dict[str, set[Key]] = {}
    for delivery in read:
        _land(library, delivery, done, landed)
    by_path = {delivery.name: delivery for delivery in read}
    for name, keys in landed.items():
        done.problems += _checked(library, by_path[name], keys)
    return done


def _land_terms(library: Library, delivery: TermDelivery, done: Brought) -> None:
    changed, merged, problems = land_terms(library, delivery)
    done.changed += [changed] if changed else []
    done.landed += len(merged.added)
    done.same += merged.same
    done.empty += merged.empty
    done.problems += problems


@dataclass(frozen=True, slots=True)
class _Delivery:
    file: str
    language: Language
    slug: str
    name: str
    """Of the catalog."""
    units: tuple[catalogs.Unit, ...]


def _read(library: Library, path: Path, code: str, slug: str) -> _Delivery:
    shown = path.name
    if path.is_file() and path.stat().st_size > catalogs.MAX_BYTES:
        hint = "split it"
        raise HandoutError([error("HP350", Place(shown), "cannot come back: it is larger than any catalog", hint)])
    data = file_presence.read(path, path.parent)
    if catalogs.is_xliff(path.name):
        named, original, units = catalogs.read_xliff(data, shown)
        code, slug = code or named, slug or Path(original).stem
    else:
        units = catalogs.read_csv(data, shown)
        code, slug = code or path.parent.name, slug or path.stem
    row = languages.find(code)
    known = {*(article.slug for article in library.articles), INTERFACE}
    if row not in library.project.languages or row is None or slug not in known:
        text = f"is of no catalog of this library: language {code!r}, handout {slug!r}"
        hint = "name them: handoutpress bring-back FILE --language es --article asthma"
        raise HandoutError([error("HP353", Place(shown), text, hint)])
    (language,) = chosen(library, [row.locale])
    return _Delivery(shown, language, slug, library.name(library.catalog_path(language, slug)), units)


def _land(library: Library, delivery: _Delivery, done: Brought, landed: dict[str, set[Key]]) -> None:
    path = library.catalog_path(delivery.language, delivery.slug)
    landing = _Landing(delivery)
    if file_changes.change(path, library.root, landing, "bring-back"):
        done.changed.append(delivery.name)
        landed.setdefault(delivery.name, set()).update(landing.changes)
    done.landed += len(landing.changes)
    done.same += landing.same
    done.empty += landing.empty
    done.problems += landing.problems


@dataclass(slots=True)
class _Landing:
    """What becomes of a catalog, whatever it holds by then."""

    delivery: _Delivery
    changes: dict[Key, Message] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    same: int = 0
    empty: int = 0

    def __call__(self, data: bytes | None) -> bytes:
        self.changes, self.problems, self.same, self.empty = {}, [], 0, 0
        if data is None:
            hint = f"run: handoutpress update {self.delivery.language.locale}"
            raise HandoutError([error("HP311", Place(self.delivery.name), "there is no catalog", hint)])
        catalog = catalogs.parse(data, self.delivery.name)
        by_id = {catalogs.unit_id(message): message for message in catalog.by_key().values()}
        by_words = catalog.by_key()
        for unit in self.delivery.units:
            message = (
                by_id.get(unit.id) or by_words.get((unit.context, unit.source)) or by_words.get((None, unit.source))
            )
            self._take(unit, message)
        return catalogs.splice(data, self.changes, self.delivery.name) if self.changes else data

    def _take(self, unit: catalogs.Unit, message: Message | None) -> None:
        if not unit.target.strip():
            self.empty += 1
            return
        place = Place(self.delivery.file, unit.line)
        if message is None or _words(message.msgid) != _words(unit.source):
            text = f'the sentence is no longer in the catalog: "{unit.source[:60]}"'
            self.problems.append(warning("HP352", place, text, "send the new sentence: handoutpress export"))
            return
        fuzzy = unit.state == "fuzzy" or (not unit.state and message.fuzzy and unit.target == message.msgstr)
        if (unit.target, fuzzy) == (message.msgstr, message.fuzzy):
            self.same += 1
        elif unit.was and unit.was != catalogs.fingerprint(message) and message.msgstr:
            text = f'somebody changed the translation since the export; it stays: "{message.msgstr[:60]}"'
            hint = f'the file says: "{unit.target[:60]}"; choose in the catalog'
            self.problems.append(warning("HP351", place, text, hint))
        else:
            self.changes[message.key] = _with(message, unit.target, fuzzy=fuzzy)


def _words(text: str) -> str:
    return " ".join(text.split())


def _with(message: Message, target: str, *, fuzzy: bool) -> Message:
    """Return a message with another translation; the sentence it was made from is said only while it is a draft."""
    return replace(message, msgstr=target, fuzzy=fuzzy, previous=message.previous if fuzzy else None)


def _checked(library: Library, delivery: _Delivery, keys: Iterable[Key]) -> list[Problem]:
    """Return what the checks find in the messages that landed."""
    catalog = catalog_of(library, delivery.language, delivery.slug)
    there: Mapping[Key, Message] = catalog.by_key() if isinstance(catalog, Catalog) else {}
    lines = {there[key].line for key in keys if key in there}
    slugs = [] if delivery.slug == INTERFACE else [delivery.slug]
    found = check(library.root, [delivery.language.locale], slugs)
    about = partial(_about, delivery.name, lines)
    return [problem for problem in found if about(problem)]


def _about(name: str, lines: set[int], problem: Problem) -> bool:
    return problem.place.path == name and problem.place.line in lines and problem.code[:3] in {"HP4", "HP5"}

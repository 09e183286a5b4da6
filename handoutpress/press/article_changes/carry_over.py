"""What is bound to a message's text, when a verb changes that text without changing what it says: sign-offs and waivers.

In blocks where a mistake harms (``markdown.RISK``) neither is taken along: a person reads these again.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from handoutpress import catalogs, languages, reviews
from handoutpress.checks import waivers
from handoutpress.library import extraction
from handoutpress.markdown import RISK
from handoutpress.model import Article, Catalog, HandoutError, Language, Message, Place, Problem, Segment, error
from handoutpress.press.opened_library.load import Library, shelf
from handoutpress.reviews import PEOPLE, Carried, Record


@dataclass(frozen=True, slots=True)
class Turn:
    """An article and its catalog in one language, before and after."""

    language: Language
    old: Article
    new: Article
    before: Catalog
    after: Catalog

    def pairs(self) -> Iterator[tuple[Segment, Message, Segment, Message]]:
        """Yield (segment, message) before and after of each translated message whose text changes, each once."""
        old, new = self.before.by_key(), self.after.by_key()
        for one, other in dict.fromkeys(zip(self.old.segments, self.new.segments, strict=True)):
            first, second = old.get(one.key), new.get(other.key)
            if first and second and first.translated and (first.key, first.msgstr) != (second.key, second.msgstr):
                yield one, first, other, second


@dataclass(frozen=True, slots=True)
class Lapse:
    """A message that must be read again: what was signed or waived of it does not hold for the new text."""

    language: Language
    article: str
    role: str
    msgid: str
    what: str
    """``sign-offs`` or ``waivers``."""

    def noted(self) -> list[str]:
        """Return it in JSON's kinds, for ``told``."""
        return [self.language.locale, self.article, self.role, self.msgid, self.what]

    @classmethod
    def told(cls, words: Sequence[str]) -> Lapse:
        """Return what ``noted`` gave."""
        locale, article, role, msgid, what = words
        row = languages.find(locale) or Language(locale, locale, locale, locale, "ltr", "", "")  # a library's own
        return cls(row, article, role, msgid, what)


@dataclass(frozen=True, slots=True)
class Load:
    """What goes along with changed texts."""

    files: Mapping[Path, bytes]
    """New files of the ledger."""
    carried: int
    """Sign-offs that hold for the new texts."""
    lapses: tuple[Lapse, ...]


@dataclass(slots=True)
class Work:
    """What a verb is about to write, gathered before anything is written."""

    contents: dict[Path, bytes] = field(default_factory=dict)
    turns: list[Turn] = field(default_factory=list)
    lapses: list[Lapse] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def take(self, path: Path, data: bytes, turn: Turn | None) -> None:
        """Add a catalog's new bytes; ``turn`` if it is that of an article in one of the library's languages."""
        if turn:
            self.turns.append(turn)
            data, lost = with_waivers(data, turn)
            self.lapses += lost
        self.contents[path] = data

    def give_up(self) -> None:
        """HandoutError with every problem so far, if there is one."""
        if self.problems:
            raise HandoutError(self.problems)


def with_columns(data: bytes, old: Article, new: Article, path: str) -> bytes:
    """Return a catalog's bytes in which ``#.`` lines follow: they name column, row and headings, which may be what changed."""
    lines: dict[tuple[str | None, str], dict[str, str]] = {}
    every = zip(new.segments, extraction.notes_of(old), extraction.notes_of(new), strict=True)
    for other, before, after in every:
        pairs = zip(before, after, strict=True) if len(before) == len(after) else ()  # else two messages became one
        if differ := {one: two for one, two in pairs if one != two}:
            lines.setdefault(other.key, {}).update(differ)
    changes = {}
    for key, message in catalogs.parse(data, path).by_key().items() if lines else ():
        told = tuple(dict.fromkeys(lines.get(key, {}).get(line, line) for line in message.extracted))
        if told != message.extracted:
            changes[key] = replace(message, extracted=told)
    return catalogs.splice(data, changes, path) if changes else data


def load_of(library: Library, turns: Iterable[Turn], by: str, why: str, today: date) -> Load:
    """Return the ledger's new files, and what does not go along.

    HandoutError HP330 if sign-offs would have to be carried and nobody says who decides so and why, HP650 if ``by`` is
    nobody of the library's.
    """
    files: dict[Path, bytes] = {}
    lapses: list[Lapse] = []
    count = 0
    for turn in turns:
        found, lost = _sign_offs(library, turn)
        lapses += lost
        count += len(found)
        if found and by and why.strip():
            folder = library.folder(turn.language) / "reviews" / turn.new.slug
            token = secrets.token_hex(4)
            # Each keeps the id of the sign-off that it carries: whoever takes that one back takes this one back too.
            lines = [reviews.line(replace(record, carried=Carried(by, why))) for record in found]
            files[folder / f"{today.isoformat()}-{by}-{token}.jsonl"] = b"".join(lines)
    problems = _problems(library, count, by, why)
    if problems:
        raise HandoutError(problems)
    return Load(files, count, tuple(lapses))


def _problems(library: Library, count: int, by: str, why: str) -> list[Problem]:
    if by and by not in library.people:
        hint = "a maintainer of the library says there who may sign what: docs/reviewing.md"
        return [error("HP650", Place(PEOPLE), f"{by!r} is not in {PEOPLE}", hint)]
    if count and not (by and why.strip()):
        hint = 'say who decides that they still hold, and why: --by PERSON --why "a typing error in the source"'
        return [error("HP330", Place("locales"), f"{count} sign-offs are bound to the old text", hint)]
    return []


def _sign_offs(library: Library, turn: Turn) -> tuple[list[Record], list[Lapse]]:
    """Return the sign-offs as they will hold for the new texts, and the messages of which they will not."""
    signed = shelf(library, turn.language).signed
    records: list[Record] = []
    lapses = []
    for one, first, other, second in turn.pairs():
        held = signed.by_hash.get(reviews.digest(turn.old.meta.id, one, first.msgstr), ())
        if not held:
            continue
        if other.role in RISK:
            lapses.append(Lapse(turn.language, turn.new.slug, other.role, other.msgid, "sign-offs"))
            continue
        new = reviews.digest(turn.new.meta.id, other, second.msgstr)
        records += [replace(record, hash=new, text=(other.msgid, second.msgstr)) for record in held]
    return records, lapses


def with_waivers(data: bytes, turn: Turn) -> tuple[bytes, tuple[Lapse, ...]]:
    """Return a catalog's new bytes in which waivers are bound to the new texts, and the messages of which they are not."""
    changes = {}
    lapses = []
    for _, first, other, second in turn.pairs():
        comments = tuple(_rebound(comment, first, second) for comment in second.comments)
        if comments == second.comments:
            continue
        changes[second.key] = replace(second, comments=comments)
        if other.role in RISK:
            lapses.append((second.key, Lapse(turn.language, turn.new.slug, other.role, other.msgid, "waivers")))
    for key, _ in lapses:  # one message may stand in several blocks: the most dangerous of them decides
        changes.pop(key, None)
    return catalogs.splice(data, changes, turn.after.path) if changes else data, tuple(lapse for _, lapse in lapses)


def _rebound(comment: str, old: Message, new: Message) -> str:
    """Return a translator comment; one that waives a finding of the old text waives that of the new."""
    found, _ = waivers.read(replace(old, comments=(comment,)))
    if not any(one.hash == waivers.text_hash(old) for one in found):
        return comment
    return comment.replace(waivers.text_hash(old), waivers.text_hash(new), 1)

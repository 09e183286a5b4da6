"""What ``update`` writes: a catalog brought up to date with its article, no translation lost, none pretended.

Exact matching is msgmerge's; fuzzy matching is ``memory``'s. Only what changes is written (``splicing``), so that a second
run changes no byte and a translator's diff shows what they touched.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from handoutpress.catalogs import header
from handoutpress.catalogs.entries import Entry, Key, Loaded, changed, entry_of, key_of, lines_text, load, translated
from handoutpress.catalogs.reading import parse
from handoutpress.catalogs.splicing import Item, rewrite
from handoutpress.catalogs.writing import entry_lines
from handoutpress.memory import Memory, Suggestion
from handoutpress.model import Catalog, Language, Message

ORIGIN = "tm:"
"""How the translator comment begins that says which article a translation was taken from: ``# tm: asthma 100%``."""


@dataclass(frozen=True, slots=True)
class _Sources:
    """Where a translation may come from."""

    loaded: Loaded
    index: dict[Key, int]
    own: Memory | None
    others: Memory | None


def merge(
    existing: bytes | None,
    template: Catalog,
    language: Language,
    memory: Memory | None = None,
    fuzzy: bool = True,  # noqa: FBT001, FBT002 - msgmerge's own switch
    path: str = "",
) -> bytes:
    """Return the catalog of a language brought up to date with its template; byte for byte the same if nothing changed.

    Without ``existing`` a new, complete one. ``memory`` holds what other articles of the language translate. A message that
    is new gets the translation of a similar one, flagged fuzzy and with ``#|``; one that stands empty gets only what another
    article has for the same sentence. What the article no longer holds is kept as ``#~`` and comes back on an exact match.
    HandoutError with every problem if ``existing`` does not pass the gate.
    """
    data = _new(template, language) if existing is None else existing
    loaded = load(data, path)
    own = Memory.of([parse(data, path)], drafts=True) if fuzzy else None
    index = {key_of(entry): number for number, entry in enumerate(loaded.entries) if number}
    sources = _Sources(loaded, index, own, memory if fuzzy else None)
    items = list(_live(template, sources))
    used = {item.index for item in items}
    items += _left_over(loaded, used)
    items.insert(0, Item(_header(loaded, template, language, items), 0))
    return rewrite(loaded, items, path)


def _new(template: Catalog, language: Language) -> bytes:
    """Return a catalog with nothing but its header. No clock: the article's date stands for the template's."""
    fields = (
        ("Project-Id-Version", header.field(template.header, "Project-Id-Version")),
        ("Report-Msgid-Bugs-To", header.field(template.header, "Report-Msgid-Bugs-To")),
        ("POT-Creation-Date", header.gettext_date(header.field(template.header, "POT-Creation-Date"))),
        ("PO-Revision-Date", header.PLACEHOLDER_DATE),
        ("Last-Translator", ""),
        ("Language-Team", language.name),
    )
    return ("\n".join(entry_lines(Entry(msgid="", msgstr=header.text(fields + _required(language))))) + "\n").encode()


def _required(language: Language) -> header.Header:
    return (
        ("Language", language.locale),
        ("MIME-Version", "1.0"),
        ("Content-Type", "text/plain; charset=UTF-8"),
        ("Content-Transfer-Encoding", "8bit"),
        ("Plural-Forms", language.plural_forms),
    )


def _live(template: Catalog, sources: _Sources) -> Iterator[Item]:
    near = 0
    for message in template.messages:
        number = sources.index.get(message.key)
        if number is None:
            yield Item(_offered(entry_of(message), _suggestion(message, sources, near)))
            continue
        near = number
        entry = _up_to_date(sources.loaded.entries[number], message)
        if not translated(entry) and sources.others and not entry.msgstr_plural:
            entry = _offered(entry, _exact(sources.others, message))
        yield Item(entry, number)


def _up_to_date(entry: Entry, message: Message) -> Entry:
    """Return an entry as it stands in the article now; the translator's words, comments and flags are left alone."""
    is_fuzzy = entry.fuzzy and translated(entry)
    kept = {} if is_fuzzy else dict.fromkeys(("previous_msgctxt", "previous_msgid", "previous_msgid_plural"))
    return changed(
        entry,
        obsolete=False,
        comment=lines_text(message.extracted),
        occurrences=[(reference, "") for reference in message.references],
        flags=list(dict.fromkeys([*(flag for flag in entry.flags if is_fuzzy or flag != "fuzzy"), *message.flags])),
        **kept,
    )


def _suggestion(message: Message, sources: _Sources, near: int) -> Suggestion | None:
    """Return what to offer for a new message: from the article itself, else from others."""
    if sources.own and (found := sources.own.suggest(message.msgid, message.context, near)):
        return found
    return sources.others.suggest(message.msgid, message.context) if sources.others else None


def _exact(memory: Memory, message: Message) -> Suggestion | None:
    found = memory.suggest(message.msgid, message.context) if message.msgid in memory.exact else None
    return found if found and found.exact else None


def _offered(entry: Entry, suggestion: Suggestion | None) -> Entry:
    """Return an entry with a translation offered: always fuzzy, always with the sentence that it translates."""
    if suggestion is None:
        return entry
    origin = [f"{ORIGIN} {suggestion.origin} {suggestion.score:.0f}%"] if suggestion.path else []
    return changed(
        entry,
        msgstr=suggestion.msgstr,
        flags=["fuzzy", *(flag for flag in entry.flags if flag != "fuzzy")],
        tcomment=(entry.tcomment or "") + lines_text(origin),
        previous_msgctxt=suggestion.context,
        previous_msgid=suggestion.msgid,
    )


def _left_over(loaded: Loaded, used: set[int]) -> Iterator[Item]:
    """Yield what the article no longer holds, as obsolete; what never was translated nor commented on is dropped."""
    for number, entry in enumerate(loaded.entries):
        if number == 0 or number in used or not (translated(entry) or entry.tcomment):
            continue
        if entry.obsolete:
            yield Item(entry, number)
            continue
        kept = {} if entry.fuzzy else dict.fromkeys(("previous_msgctxt", "previous_msgid", "previous_msgid_plural"))
        yield Item(changed(entry, obsolete=True, comment="", occurrences=[], **kept), number)


def _header(loaded: Loaded, template: Catalog, language: Language, items: list[Item]) -> Entry:
    """Return the header: dated as the template only if the messages are others than before, with what it lacks added."""
    entry = loaded.entries[0]
    before = {key_of(other) for other in loaded.entries[1:] if not other.obsolete}
    after = {key_of(item.entry) for item in items if not item.entry.obsolete}
    text = entry.msgstr
    wanted = dict(_required(language))
    for name in ("X-Source-Language", "X-Msgid-Form"):
        if value := header.field(template.header, name):
            wanted[name] = value
    for name, value in wanted.items():
        if name == "X-Msgid-Form" or not header.field(header.fields(text), name):
            text = header.with_field(text, name, value)
    created = header.field(template.header, "POT-Creation-Date")
    if created and before != after:
        text = header.with_field(text, "POT-Creation-Date", header.gettext_date(created))
    return changed(entry, msgstr=text)

"""What ``update`` writes: a catalog brought up to date with its article, no translation lost, none pretended.

Exact matching is msgmerge's; fuzzy matching is ``memory``'s. Only what changes is written (``splicing``), so that a second
run changes no byte and a translator's diff shows what they touched.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from handoutpress.catalogs import header, quick_reader
from handoutpress.catalogs.canonical_form import entry_lines
from handoutpress.catalogs.editable_entries import (
    Entry,
    Key,
    Loaded,
    changed,
    entry_of,
    key_of,
    lines_text,
    load,
    reference_of,
    translated,
)
from handoutpress.catalogs.reader import parse
from handoutpress.catalogs.splice_in_place import Item, rewrite
from handoutpress.catalogs.translation_memory import Memory, Suggestion
from handoutpress.model import Catalog, Language, Message

ORIGIN = "tm:"
"""How the translator comment begins that says which article a translation was taken from: ``# tm: asthma 100%``.

With its language if that is another variety of the catalog's: ``# tm: es/asthma 100%``.
"""


@dataclass(frozen=True, slots=True)
class _Sources:
    """Where a translation may come from."""

    loaded: Loaded
    index: dict[Key, int]
    own: Memory | None
    others: Memory | None
    path: str
    kin: Mapping[Key, Suggestion]
    """Message -> what another variety of the language says."""
    varieties: Mapping[str, str]
    """Path of a variety's catalog -> its locale."""
    signed: Mapping[Key, Suggestion]
    """Message -> the words that somebody signed for it, from the ledger."""


def merge(
    existing: bytes | None,
    template: Catalog,
    language: Language,
    memory: Memory | None = None,
    fuzzy: bool = True,  # noqa: FBT001, FBT002 - msgmerge's own switch
    path: str = "",
    kin: Iterable[Catalog] = (),
    signed: Mapping[Key, Suggestion] = MappingProxyType({}),
) -> bytes:
    """Return the catalog of a language brought up to date with its template; byte for byte the same if nothing changed.

    Without ``existing`` a new, complete one. ``memory`` holds what the articles of the language translate; what it has from
    this very catalog (``path``) is passed over. A message that is new gets the translation of a similar one, flagged fuzzy
    and with ``#|``; one that stands empty gets only what another article has for the same sentence. ``kin`` are this
    article's catalogs in other varieties of the language (``es`` of ``es_US``): of the very same message their words are
    offered, the first one's, before those of a sentence that is only similar. ``signed`` are words that somebody signed for a
    message of this article: if it stands empty, they are offered before all others. What the article no longer holds is
    kept as ``#~`` and comes back on an exact match.
    HandoutError with every problem if ``existing`` does not pass the gate.
    """
    data = _new(template, language) if existing is None else existing
    others = memory if fuzzy else None
    varieties = tuple(kin) if fuzzy else ()
    known, signed = _kin(varieties), signed if fuzzy else {}
    if is_up_to_date(data, template, language, others, path, {**known, **signed}):
        return data
    loaded = load(data, path)
    index = {key_of(entry): number for number, entry in enumerate(loaded.entries) if number}
    has_new = any(message.key not in index for message in template.messages)
    own = Memory.of([parse(data, path)], drafts=True) if fuzzy and has_new else None
    locales = {catalog.path: catalog.locale for catalog in varieties}
    items = list(_live(template, _Sources(loaded, index, own, others, path, known, locales, signed)))
    items += _left_over(loaded, {item.index for item in items})
    first = loaded.entries[0]
    items.insert(0, Item(changed(first, msgstr=_with_required(first.msgstr, template, language)), 0))
    return rewrite(loaded, items, path)


def is_up_to_date(
    data: bytes,
    template: Catalog,
    language: Language,
    memory: Memory | None = None,
    path: str = "",
    kin: Container[Key] = (),
) -> bool:
    """Return whether ``merge`` certainly has nothing to do: quick, and only ever wrong by saying no."""
    found = quick_reader.messages(data)
    if found is None or len(found[1]) < len(template.messages):
        return False
    header_text, messages = found
    live, left_over = messages[: len(template.messages)], messages[len(template.messages) :]
    return (
        _with_required(header_text, template, language) == header_text
        and all(message.obsolete and (message.msgstr or message.comments) for message in left_over)
        and all(_stands(*pair) for pair in zip(live, template.messages, strict=True))
        and not any(not m.msgstr and (m.key in kin or (memory and memory.knows(m.msgid, path))) for m in live)
    )


def _stands(message: Message, wanted: Message) -> bool:
    """Return whether a message stands in its catalog as the template has it."""
    return (
        message.key == wanted.key
        and not message.obsolete
        and message.extracted == wanted.extracted
        and message.references == wanted.references
        and set(wanted.flags) <= set(message.flags)
        and (bool(message.msgstr) if message.fuzzy else message.previous is None)
    )


def _new(template: Catalog, language: Language) -> bytes:
    """Return a catalog with nothing but its header.

    Without POT-Creation-Date: the line stands beside those that every editor writes, and each new date of it would be a
    conflict of git in every open translation (docs/decisions/exchange.md).
    """
    fields = (
        ("Project-Id-Version", header.field(template.header, "Project-Id-Version")),
        ("Report-Msgid-Bugs-To", header.field(template.header, "Report-Msgid-Bugs-To")),
        ("PO-Revision-Date", header.PLACEHOLDER_DATE),
        ("Last-Translator", ""),
        ("Language-Team", language.name),
    )
    return ("\n".join(entry_lines(Entry(msgid="", msgstr=header.text(fields + _required(language))))) + "\n").encode()


def _required(language: Language) -> header.Header:
    return (
        ("Language", header.language_code(language)),
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
            yield Item(_offered(entry_of(message), _suggestion(message, sources, near), sources))
            continue
        near = number
        entry = _up_to_date(_singular(sources.loaded.entries[number], sources.loaded), message)
        if not translated(entry):
            entry = _offered(entry, _same_sentence(message, sources), sources)
        yield Item(entry, number)


def _singular(entry: Entry, loaded: Loaded) -> Entry:
    """Return an entry with plural forms as the one without that every message of ours is: what it says of one, fuzzy.

    The other forms stay as comments, so that nothing is lost.
    """
    if not entry.msgstr_plural:
        return entry
    forms: dict[int, str] = entry.msgstr_plural
    rule = header.field(header.fields(loaded.entries[0].msgstr), "Plural-Forms")
    one = header.plural_index(rule, 1)
    said = forms.get(one) or next(filter(None, forms.values()), "")
    others = [f"msgstr[{number}]: {text}" for number, text in sorted(forms.items()) if text and text != said]
    return changed(
        entry,
        msgid_plural="",
        msgstr_plural={},
        msgstr=said,
        tcomment=(entry.tcomment or "") + lines_text(others),
        flags=[*(["fuzzy"] if said else []), *(flag for flag in entry.flags if flag != "fuzzy")],
        previous_msgctxt=entry.msgctxt,
        previous_msgid=entry.msgid,
        previous_msgid_plural=entry.msgid_plural,
    )


def _up_to_date(entry: Entry, message: Message) -> Entry:
    """Return an entry as it stands in the article now; the translator's words, comments and flags are left alone."""
    is_fuzzy = entry.fuzzy and translated(entry)
    kept = {} if is_fuzzy else dict.fromkeys(("previous_msgctxt", "previous_msgid", "previous_msgid_plural"))
    return changed(
        entry,
        obsolete=False,
        comment=lines_text(message.extracted),
        occurrences=[(reference_of(name), "") for name in message.references],
        flags=list(dict.fromkeys([*(flag for flag in entry.flags if is_fuzzy or flag != "fuzzy"), *message.flags])),
        **kept,
    )


def _kin(catalogs: Iterable[Catalog]) -> dict[Key, Suggestion]:
    """Return what the first of the catalogs that translates a message says; nothing of one without a letter."""
    found: dict[Key, Suggestion] = {}
    for catalog in catalogs:
        for message in catalog.messages:
            if message.translated and any(map(str.isalpha, message.msgid)):
                offer = Suggestion(message.msgid, message.context, message.msgstr, 100.0, catalog.path)
                found.setdefault(message.key, offer)
    return found


def _suggestion(message: Message, sources: _Sources, near: int) -> Suggestion | None:
    """Return what to offer for a new message: from the article itself, else from others, else from another variety.

    Of the very same message another variety has better words than the language has of a similar one.
    """
    if message.key in sources.signed:
        return sources.signed[message.key]
    found = sources.own.suggest(message.msgid, message.context, near) if sources.own else None
    if not found and sources.others:
        found = sources.others.suggest(message.msgid, message.context, 0, sources.path)
    return found if found and found.exact else sources.kin.get(message.key, found)


def _same_sentence(message: Message, sources: _Sources) -> Suggestion | None:
    """Return what to offer for a message that stands empty."""
    if message.key in sources.signed:
        return sources.signed[message.key]
    found = sources.others.exact(message.msgid, message.context, 0, sources.path) if sources.others else None
    return found or sources.kin.get(message.key)


def _offered(entry: Entry, suggestion: Suggestion | None, sources: _Sources) -> Entry:
    """Return an entry with a translation offered: always fuzzy, always with the sentence that it translates.

    A comment says so if it comes from another catalog.
    """
    if suggestion is None:
        return entry
    locale = sources.varieties.get(suggestion.path, "")
    name = f"{locale}/{suggestion.origin}" if locale else suggestion.origin
    origin = [f"{ORIGIN} {name} {suggestion.score:.0f}%"] if suggestion.path != sources.path else []
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


def _with_required(text: str, template: Catalog, language: Language) -> str:
    """Return a header with the fields that it lacks, and with the template's form of msgids; its dates are left alone."""
    for name, value in _required(language):
        if not header.field(header.fields(text), name):
            text = header.with_field(text, name, value)
    for name in ("X-Source-Language", "X-Msgid-Form"):
        if value := header.field(template.header, name):
            text = header.with_field(text, name, value)
    return text

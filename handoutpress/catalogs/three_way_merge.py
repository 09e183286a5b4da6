"""Two people's catalogs made one: message by message, as git's merge driver asks for it.

git merges lines, and two translators who never touched the same message have touched the same line: the header's date. Here
the unit is a message, and of it what a person writes: the translation with its fuzzy flag and ``#|``, the comments, the rest.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from handoutpress.catalogs import header
from handoutpress.catalogs.editable_entries import Entry, Key, Loaded, changed, key_of, lines_text, load, translated
from handoutpress.catalogs.po_lines import escape
from handoutpress.catalogs.splice_in_place import Item, rewrite
from handoutpress.model import Place, Problem, error

OTHER = "merge: the other branch says: "
"""How the comment begins that keeps what the other side said of a message that both have translated anew."""

Said = tuple[str, tuple[tuple[int, str], ...], str, bool, tuple[str | None, ...]]
"""msgstr, its plural forms, msgid_plural, whether it is fuzzy, and the sentence that it was made from."""

_EMPTY = b'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n'
_BY_SAVING = ("PO-Revision-Date", "Last-Translator", "X-Generator", "Language-Team", "POT-Creation-Date")
"""Fields that editors write on saving: if both sides did, the later save's hold."""
_PREVIOUS = ("previous_msgctxt", "previous_msgid", "previous_msgid_plural")
_WORDS = ("msgstr", "msgstr_plural", "msgid_plural", *_PREVIOUS)
"""What belongs together: a translation, and the sentence that it was made from."""


@dataclass(frozen=True, slots=True)
class Merged:
    """A catalog in which both sides' work is."""

    data: bytes
    conflicts: tuple[Problem, ...] = ()
    """HP342 for each message that both sides translated anew, in other words: ours stand there, fuzzy, theirs in a comment."""


def merge_branches(base: bytes, ours: bytes, theirs: bytes, path: str = "") -> Merged:
    """Return ours with what theirs changed since base; ``base`` is empty where both sides began the file.

    Messages keep ours' order and bytes; new ones of theirs follow the message that they follow there. No translation is
    lost: one side's removal of a message that the other translated anew makes it obsolete (``#~``).
    HandoutError with every problem of the gate if one of the three is no catalog.
    """
    sides = _Sides(load(base or _EMPTY, path), load(ours or _EMPTY, path), load(theirs or _EMPTY, path))
    before, there = _by_key(sides.base), _by_key(sides.theirs)
    conflicts: list[tuple[Key, str]] = []
    items = [Item(_header(sides), 0)]
    for number, entry in enumerate(sides.ours.entries[1:], 1):
        key = key_of(entry)
        found = _merged(before.get(key), entry, there.get(key), conflicts)
        if found is not None:
            items.append(Item(found, number))
    mine = _by_key(sides.ours)
    items = _with_new(items, sides, before)
    items = [Item(_carried(item.entry, before, there, mine), item.index) for item in items]
    data = rewrite(sides.ours, _live_first(items), path)
    return Merged(data, tuple(_told(data, path, conflicts)))


@dataclass(frozen=True, slots=True)
class _Sides:
    base: Loaded
    ours: Loaded
    theirs: Loaded


def _by_key(loaded: Loaded) -> dict[Key, Entry]:
    return {key_of(entry): entry for entry in loaded.entries[1:]}


def _merged(base: Entry | None, ours: Entry, theirs: Entry | None, conflicts: list[tuple[Key, str]]) -> Entry | None:
    """Return ours with what theirs changed; None if theirs removed what ours left alone."""
    if theirs is None:
        if base is None or not _same(base, ours):
            return ours if base is None or not translated(ours) else changed(ours, **_obsolete())
        return None
    if _same(ours, theirs) or (base is not None and _same(base, theirs)):
        return ours
    if base is not None and _same(base, ours):
        return theirs
    words, clash = _words(base, ours, theirs)
    if clash:
        conflicts.append((key_of(ours), clash))
    flags = _three_way_lines(_flags(base), _flags(ours), _flags(theirs))
    comments = _three_way_lines(_lines(base), _lines(ours), _lines(theirs))
    return changed(
        ours,
        **{name: words[name] for name in _WORDS},
        obsolete=_either(base, ours, theirs, "obsolete"),
        comment=_either(base, ours, theirs, "comment"),
        occurrences=_either(base, ours, theirs, "occurrences"),
        tcomment=lines_text([*comments, *([OTHER + clash] if clash else [])]),
        flags=[*(["fuzzy"] if words["fuzzy"] else []), *flags],
    )


def _words(base: Entry | None, ours: Entry, theirs: Entry) -> tuple[dict[str, object], str]:
    """Return the translation that holds, with its state; and what the other side says if both changed it otherwise."""
    one, other = _said(ours), _said(theirs)
    before = _said(base) if base is not None else None
    if other in {before, one}:
        return _fields(ours), ""
    if one == before or not translated(ours):
        return _fields(theirs), ""
    if not translated(theirs):
        return _fields(ours), ""
    chosen = _without_a_doubt(before, ours, theirs)
    if chosen is not None:
        return _fields(chosen), ""
    return _fields(ours) | {"fuzzy": True}, _shown(theirs)


def _without_a_doubt(before: Said | None, ours: Entry, theirs: Entry) -> Entry | None:
    """Return the side whose words hold although both changed the message; None if a person must choose."""
    one, other = _said(ours)[:3], _said(theirs)[:3]
    if one == other:  # the same words: it is enough if one side looked at them and cleared the flag
        return theirs if ours.fuzzy else ours
    was = before[:3] if before else None
    if was == one and ours.fuzzy:  # one side doubted what stood there, the other wrote new words
        return theirs
    return ours if was == other and theirs.fuzzy else None


def _said(entry: Entry) -> Said:
    plural = tuple(sorted(entry.msgstr_plural.items()))
    previous = tuple(getattr(entry, name) for name in _PREVIOUS)
    return entry.msgstr, plural, entry.msgid_plural or "", bool(entry.fuzzy), previous


def _fields(entry: Entry) -> dict[str, object]:
    return {name: getattr(entry, name) for name in _WORDS} | {"fuzzy": bool(entry.fuzzy)}


def _shown(entry: Entry) -> str:
    """Return a translation in one line, as it stands between quotes."""
    forms = [entry.msgstr] if entry.msgstr else [text for _, text in sorted(entry.msgstr_plural.items())]
    return " | ".join(map(escape, forms))


def _either(base: Entry | None, ours: Entry, theirs: Entry, name: str) -> object:
    """Return a field that programs write: what theirs changed, if ours did not."""
    mine = getattr(ours, name)
    return getattr(theirs, name) if base is not None and getattr(base, name) == mine else mine


def _obsolete() -> dict[str, object]:
    return {"obsolete": True, "comment": "", "occurrences": []}


def _lines(entry: Entry | None) -> list[str]:
    return (entry.tcomment or "").split("\n")[:-1] if entry is not None else []


def _flags(entry: Entry | None) -> list[str]:
    return [flag for flag in entry.flags if flag != "fuzzy"] if entry is not None else []


def _three_way_lines(base: Sequence[str], ours: Sequence[str], theirs: Sequence[str]) -> list[str]:
    """Return ours without what theirs removed, then what theirs added."""
    kept = [line for line in ours if line in theirs or line not in base]
    return kept + [line for line in theirs if line not in base and line not in ours]


def _same(one: Entry, other: Entry) -> bool:
    return (
        _said(one) == _said(other)
        and (one.tcomment, one.comment, one.occurrences) == (other.tcomment, other.comment, other.occurrences)
        and (one.flags, bool(one.obsolete)) == (other.flags, bool(other.obsolete))
    )


def _with_new(items: list[Item], sides: _Sides, before: dict[Key, Entry]) -> list[Item]:
    """Return the entries with those that ours lacks and theirs added or translated anew, each after its neighbour there."""
    there = {key_of(item.entry) for item in items}
    after: dict[Key, list[Item]] = {}
    last: Key = (None, "")
    for entry in sides.theirs.entries[1:]:
        key = key_of(entry)
        if key in there:
            last = key
        elif key not in before:
            after.setdefault(last, []).append(Item(entry))
        elif not _same(before[key], entry) and translated(entry):
            after.setdefault(last, []).append(Item(changed(entry, **_obsolete())))
    return [new for item in items for new in (item, *after.get(key_of(item.entry), ()))]


def _carried(entry: Entry, before: dict[Key, Entry], theirs: dict[Key, Entry], ours: dict[Key, Entry]) -> Entry:
    """Return a draft that one side's ``update`` made of a sentence with the words that the other gave that sentence since."""
    if not entry.fuzzy or entry.previous_msgid is None or key_of(entry) in before:
        return entry
    key = entry.previous_msgctxt, entry.previous_msgid
    old = before.get(key)
    if old is None or old.msgstr != entry.msgstr:
        return entry
    newer = next(
        (one for side in (theirs, ours) if (one := side.get(key)) and one.msgstr and one.msgstr != old.msgstr), None
    )
    return entry if newer is None or newer.fuzzy else changed(entry, msgstr=newer.msgstr)


def _live_first(items: Iterable[Item]) -> list[Item]:
    return sorted(items, key=lambda item: bool(item.entry.obsolete))


def _header(sides: _Sides) -> Entry:
    """Return the header: field by field; of fields that both sides' editors wrote those of the later save."""
    base, ours, theirs = (header.fields(side.entries[0].msgstr) for side in (sides.base, sides.ours, sides.theirs))
    dates = [header.field(fields, "PO-Revision-Date") for fields in (ours, theirs)]
    later = header.day(dates[1]) is not None and (header.day(dates[0]) is None or dates[1] > dates[0])
    text = sides.ours.entries[0].msgstr
    for name, value in theirs:
        old, mine = header.field(base, name), header.field(ours, name)
        if value in {old, mine}:
            continue
        if mine == old or (later and name in _BY_SAVING):
            text = header.with_field(text, name, value)
    first = [side.entries[0] for side in (sides.base, sides.ours, sides.theirs)]
    comments = _three_way_lines(*map(_lines, first))
    return changed(first[1], msgstr=text, tcomment=lines_text(comments))


def _told(data: bytes, path: str, conflicts: Sequence[tuple[Key, str]]) -> Iterator[Problem]:
    lines = {key_of(entry): entry.linenum or 0 for entry in load(data, path).entries} if conflicts else {}
    hint = "take one of the two, clear the fuzzy flag and delete the comment; then git add"
    for key, clash in conflicts:
        text = f'both branches translate "{key[1][:40]}" anew; the other says: {clash}'
        yield error("HP342", Place(path, lines.get(key, 0)), text, hint)

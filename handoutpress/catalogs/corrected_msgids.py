"""``source-fix``: a corrected source sentence gets its translations back without a new look, in every language alike."""

from __future__ import annotations

from collections.abc import Mapping

from handoutpress.catalogs.change_kinds import source_fix_problems
from handoutpress.catalogs.editable_entries import Entry, changed, key_of, load
from handoutpress.catalogs.splice_in_place import Item, rewrite
from handoutpress.model import HandoutError, Place, Problem, error

_SAME: Mapping[str | None, str | None] = {}


def rekey(data: bytes, old: str, new: str, path: str = "", contexts: Mapping[str | None, str | None] = _SAME) -> bytes:
    """Return a catalog or template in which the sentence ``old`` is ``new``, in every context, its state as it was.

    ``contexts`` names the msgctxt of those that get another one with it (a cell of two words that now has three). An
    obsolete entry of ``new`` that translates it in the same words gives way. The very same bytes if it does not hold
    ``old``. HandoutError with HP325 if numbers, units, negations or links differ, or if the catalog holds ``new``
    already; with the gate's problems if it does not pass the gate.
    """
    loaded = load(data, path)
    hits = {number for number, entry in enumerate(loaded.entries) if number and entry.msgid == old}
    if not hits or old == new:
        return data
    place = Place(path, loaded.parsed.blocks[min(hits)].start + 1)
    problems = source_fix_problems(old, new, place)
    items = {
        number: Item(changed(entry, msgid=new, msgctxt=contexts.get(entry.msgctxt, entry.msgctxt)), number)
        for number, entry in enumerate(loaded.entries)
        if number in hits
    }
    there = {key_of(item.entry): item.entry.msgstr for item in items.values()}
    held = [entry for entry in loaded.entries if key_of(entry) in there]
    spare = {id(entry) for entry in held if entry.obsolete and entry.msgstr == there[key_of(entry)]}
    problems += [_held(entry, path) for entry in held if id(entry) not in spare]
    if problems:
        raise HandoutError(problems)
    kept = (items.get(number, Item(entry, number)) for number, entry in enumerate(loaded.entries))
    return rewrite(loaded, [item for item in kept if id(item.entry) not in spare], path)


def _held(entry: Entry, path: str) -> Problem:
    hint = "take the wording that stands there already, and run handoutpress update"
    if entry.obsolete:
        hint = "it is obsolete (#~): delete the entry if its translation is not needed"
    return error("HP325", Place(path, entry.linenum or 0), "the catalog holds the new sentence already", hint)

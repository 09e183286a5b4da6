"""``source-fix``: a corrected source sentence gets its translations back without a new look, in every language alike."""

from __future__ import annotations

from handoutpress.catalogs.changes import source_fix_problems
from handoutpress.catalogs.entries import changed, load
from handoutpress.catalogs.splicing import Item, rewrite
from handoutpress.model import HandoutError, Place, error


def rekey(data: bytes, old: str, new: str, path: str = "") -> bytes:
    """Return a catalog or template in which the sentence ``old`` is ``new``, in every context, its state as it was.

    The very same bytes if it does not hold ``old``. HandoutError with HP325 if numbers, units, negations or links differ, or
    if the catalog holds ``new`` already; with the gate's problems if it does not pass the gate.
    """
    loaded = load(data, path)
    hits = {number for number, entry in enumerate(loaded.entries) if number and entry.msgid == old}
    if not hits or old == new:
        return data
    place = Place(path, loaded.parsed.blocks[min(hits)].start + 1)
    problems = source_fix_problems(old, new, place)
    contexts = {loaded.entries[number].msgctxt for number in hits}
    if any(entry.msgid == new and entry.msgctxt in contexts for entry in loaded.entries):
        hint = "take the wording that stands there already, and run handoutpress update"
        problems.append(error("HP325", place, "the catalog holds the new sentence already", hint))
    if problems:
        raise HandoutError(problems)
    items = [
        Item(changed(entry, msgid=new) if number in hits else entry, number)
        for number, entry in enumerate(loaded.entries)
    ]
    return rewrite(loaded, items, path)

"""The model of a catalog that is to be changed: polib's entries, with what polib drops or alters put back.

polib reads the strings, our own blocks read them too, and a file in which the two disagree is not touched. polib drops the
``#~|`` lines of obsolete entries, splits references, strips comments; those fields are taken from the blocks.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from copy import copy
from dataclasses import dataclass

import polib

from handoutpress.catalogs import gate, header
from handoutpress.catalogs.po_blocks import Block
from handoutpress.model import Catalog, HandoutError, Message, Place, Severity, error

Entry = polib.POEntry
"""Taken as a value: changed only on a copy (``changed``). ``tcomment`` and ``comment`` hold their lines each with its line
feed, so that one empty line is not none; ``occurrences`` pairs of (reference as written, empty); ``linenum`` counts from 1."""

Key = tuple[str | None, str]


@dataclass(frozen=True, slots=True)
class Loaded:
    """A catalog's bytes, taken apart."""

    parsed: gate.Parsed
    entries: tuple[Entry, ...]
    """One a block, in the order of the file, the header first."""
    bom: bool
    newline: str
    """The file's line end: the one that most of its lines have."""


class _Text(str):
    """A text that polib may not split at U+2028 or U+0085: ``str.splitlines`` does, PO does not."""

    __slots__ = ()

    def splitlines(self, keepends: bool = False) -> list[str]:  # noqa: FBT001, FBT002 - the signature of str
        return self.split("\n")


def load(data: bytes, path: str) -> Loaded:
    """Return a catalog's entries; HandoutError with every problem if it does not pass the gate."""
    parsed = gate.parse(data, path)
    if any(problem.severity is Severity.ERROR for problem in parsed.problems):
        raise HandoutError(parsed.problems)
    newline = "\r\n" if 2 * sum(line.endswith("\r") for line in parsed.lines) >= len(parsed.lines) else "\n"
    return Loaded(parsed, tuple(_entries(parsed, path)), gate.has_bom(data), newline)


def key_of(entry: Entry) -> Key:
    """Return (msgctxt, msgid)."""
    return entry.msgctxt, entry.msgid


def changed(entry: Entry, **fields: object) -> Entry:
    """Return a copy of an entry with some fields changed."""
    new = copy(entry)
    for name, value in fields.items():
        setattr(new, name, value)
    return new


def entry_of(message: Message) -> Entry:
    """Return a message of ours as an entry."""
    context, msgid = message.previous or (None, None)
    return Entry(
        msgid=message.msgid,
        msgstr=message.msgstr,
        msgctxt=message.context,
        obsolete=message.obsolete,
        tcomment=lines_text(message.comments),
        comment=lines_text(message.extracted),
        occurrences=[(reference_of(name), "") for name in message.references],
        flags=(["fuzzy"] if message.fuzzy else []) + list(message.flags),
        previous_msgctxt=context,
        previous_msgid=msgid,
    )


def entries_of(catalog: Catalog) -> list[Entry]:
    """Return a catalog of ours as entries, the header first."""
    return [Entry(msgid="", msgstr=header.text(catalog.header)), *map(entry_of, catalog.messages)]


def reference_of(name: str) -> str:
    """Return a file name as it stands in a ``#:`` line: one with white space between U+2068 and U+2069, as gettext has it."""
    return f"\u2068{name}\u2069" if any(char in " \t" for char in name) and not name.startswith("\u2068") else name


def lines_text(lines: Iterable[str]) -> str:
    """Return the lines of a comment as polib's one string, each line with its line feed."""
    return "".join(f"{part}\n" for line in lines for part in line.split("\n"))


def translated(entry: Entry) -> bool:
    """Return whether an entry holds any translation, fuzzy or obsolete ones too."""
    return bool(entry.msgstr) or any(entry.msgstr_plural.values())


def _entries(parsed: gate.Parsed, path: str) -> Iterator[Entry]:
    first, *blocks = parsed.blocks
    # polib gets the lines of strings alone: it takes comments for syntax errors that gettext reads (#,fuzzy), and would
    # take the header out of the list of entries and its fields apart.
    lines = [parsed.lines[number] for block in blocks for number in block.sections["msg"]]
    read = polib.pofile(_Text("\n".join(lines)), encoding="utf-8") if lines else []
    yield _restored(Entry(msgid="", msgstr=first.strings["msgstr"]), first)
    if len(read) != len(blocks):
        raise HandoutError(
            [error("HP324", Place(path), "two readers see different entries in this catalog", _DISAGREE)]
        )
    for block, entry in zip(blocks, read, strict=True):
        if strings_of(entry) != block.strings:
            raise HandoutError([error("HP324", Place(path, block.start + 1), "two readers disagree here", _DISAGREE)])
        yield _restored(entry, block)


_DISAGREE = "this is a fault of handoutpress, not yours: please report it; the file was left as it is"


def strings_of(entry: Entry) -> dict[str, str]:
    """Return an entry's strings by keyword, as in ``Block.strings``."""
    strings = {} if entry.msgctxt is None else {"msgctxt": entry.msgctxt}
    strings["msgid"] = entry.msgid
    if entry.msgstr_plural:
        strings["msgid_plural"] = entry.msgid_plural
        return strings | {f"msgstr[{index}]": entry.msgstr_plural[index] for index in sorted(entry.msgstr_plural)}
    return strings | {"msgstr": entry.msgstr}


def _restored(entry: Entry, block: Block) -> Entry:
    entry.tcomment = lines_text(block.comments)
    entry.comment = lines_text(block.extracted)
    entry.occurrences = [(reference, "") for reference in dict.fromkeys(block.references)]
    entry.flags = list(dict.fromkeys(block.flags))
    entry.previous_msgctxt = block.previous.get("msgctxt")
    entry.previous_msgid = block.previous.get("msgid")
    entry.previous_msgid_plural = block.previous.get("msgid_plural")
    entry.linenum = block.start + 1
    entry.obsolete = block.obsolete
    return entry

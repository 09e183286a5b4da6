"""Changes in place: a catalog's file with some entries changed and every other byte left alone, however it is wrapped."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from handoutpress.catalogs import gate
from handoutpress.catalogs.canonical_form import SECTIONS, section
from handoutpress.catalogs.editable_entries import Entry, Key, Loaded, entry_of, key_of, load, strings_of
from handoutpress.model import HandoutError, Message, Place, Problem, error


@dataclass(frozen=True, slots=True)
class Item:
    """An entry of the file to be written: what it shall say, and where it stands in the file as it is (-1: nowhere)."""

    entry: Entry
    index: int = -1


def splice(data: bytes, changes: Mapping[Key, Message], path: str = "") -> bytes:
    """Return a catalog's file in which the entries with those keys say what the messages say.

    Lines that need not change keep their wrapping; a key that the file lacks is added after the last live entry.
    HandoutError with every problem if the file does not pass the gate.
    """
    loaded = load(data, path)
    items = [Item(_overlaid(entry, changes), index) for index, entry in enumerate(loaded.entries)]
    known = {key_of(entry) for entry in loaded.entries}
    new = [Item(entry_of(message)) for key, message in changes.items() if key not in known]
    live = max(index for index, item in enumerate(items) if not item.entry.obsolete or index == 0)
    return rewrite(loaded, [*items[: live + 1], *new, *items[live + 1 :]], path)


def rewrite(loaded: Loaded, items: list[Item], path: str) -> bytes:
    """Return a file of those entries in that order; what an entry says as before keeps its lines as they are in the file.

    Line ends too: only lines that are new get one, that of the entry they stand in, or the file's if the entry is new.
    """
    raw, blocks = _ended(loaded), loaded.parsed.blocks
    out: list[str] = []
    before = -1
    for item in items:
        follows = item.index >= 0 and item.index == before + 1
        out += _gap(loaded, item.index) if follows else _fresh([""], loaded.newline) if out else []
        out += _lines(loaded, raw, item)
        before = item.index if item.index >= 0 else len(blocks)
    out += raw[blocks[-1].end :] or [""]
    return _verified((_BOM * loaded.bom + "\n".join(out)).encode(), items, path)


_BOM = "\ufeff"


def _ended(loaded: Loaded) -> list[str]:
    """Return the file's lines; the last one of an entry with the carriage return that it lacks without a line feed."""
    raw = list(loaded.parsed.lines)
    if raw[-1]:
        raw[-1:] = _fresh(raw[-1:], loaded.newline)
    return raw


def _fresh(lines: list[str], newline: str) -> list[str]:
    """Return new lines without their line feeds: with a carriage return if that goes before."""
    return [f"{line}\r" for line in lines] if newline == "\r\n" else lines


def _gap(loaded: Loaded, index: int) -> list[str]:
    """Return the lines between an entry and the one before it."""
    blocks = loaded.parsed.blocks
    return list(loaded.parsed.lines[blocks[index - 1].end if index else 0 : blocks[index].start])


def _lines(loaded: Loaded, raw: list[str], item: Item) -> list[str]:
    if item.index < 0:
        return _fresh([line for name in SECTIONS for line in section(item.entry, name)], loaded.newline)
    block, old = loaded.parsed.blocks[item.index], loaded.entries[item.index]
    lines = {name: (section(old, name), section(item.entry, name)) for name in SECTIONS}
    if all(before == after for before, after in lines.values()):
        return raw[block.start : block.end]
    newline = "\r\n" if raw[block.start].endswith("\r") else "\n"
    out: list[str] = []
    for name, (before, after) in lines.items():
        there = [raw[number] for number in block.sections.get(name, ())]
        if before == after:
            out += there
        elif name == "msg":
            out += _strings(old, item.entry, there, _fresh(after, newline))
        else:
            out += _fresh(after, newline)
    return out


def _strings(old: Entry, new: Entry, raw: list[str], after: list[str]) -> list[str]:
    """Return the lines of an entry's strings: as they are where a string stays, with their wrapping, else anew."""
    before, wanted = strings_of(old), strings_of(new)
    lines, fresh = _by_keyword(raw), _by_keyword(after)
    if lines.keys() != before.keys():
        return after
    out: list[str] = []
    for name, text in wanted.items():
        kept = before.get(name) == text
        out += [_marked(line, obsolete=bool(new.obsolete)) for line in lines[name]] if kept else fresh[name]
    return out


def _by_keyword(lines: list[str]) -> dict[str, list[str]]:
    """Return keyword (``msgid``, ``msgstr[1]``) -> the lines of its string."""
    found: dict[str, list[str]] = {}
    for line in lines:
        bare = _marked(line, obsolete=False)
        name = bare[: bare.find('"')].rstrip(" \t")
        found.setdefault(name or next(reversed(found)), []).append(line)
    return found


def _marked(line: str, *, obsolete: bool) -> str:
    """Return a line of a string with or without the mark of an obsolete entry, its wrapping as it was."""
    bare = line.lstrip(" \t").removeprefix("#~").lstrip(" \t")
    return f"#~ {bare}" if obsolete else bare


def _overlaid(entry: Entry, changes: Mapping[Key, Message]) -> Entry:
    message = changes.get(key_of(entry))
    if message is None:
        return entry
    new = entry_of(message)
    new.msgid_plural, new.msgstr_plural = entry.msgid_plural, entry.msgstr_plural
    return new


def _verified(data: bytes, items: list[Item], path: str) -> bytes:
    """Return the bytes if both readers read from them what was to be written: a mistake never replaces a translator's file.

    HandoutError HP323 if they are more than a catalog may be, HP324 if that is not what they read.
    """
    faults = [error(code, Place(path, line), text, hint) for code, line, text, hint in gate.size_faults(data)]
    if faults:
        raise HandoutError(faults)  # that is nobody's fault: there is a limit
    try:
        written = [strings_of(entry) for entry in load(data, path).entries]
    except HandoutError as problems:
        if problems.problems[0].code == "HP323":
            raise
        raise HandoutError([_fault(path, problems.problems[0].text)]) from problems
    if written != [strings_of(item.entry) for item in items]:
        raise HandoutError([_fault(path, "its messages would not be those that were meant")])
    return data


def _fault(path: str, text: str) -> Problem:
    hint = "this is a fault of handoutpress, not yours: please report it; the file was left as it was"
    return error("HP324", Place(path), f"the catalog can't be changed safely: {text}", hint)

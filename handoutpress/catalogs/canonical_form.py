"""The canonical form of a catalog: the bytes that ``msgcat --no-wrap`` of GNU gettext writes, without what it throws away.

Only ``#:`` lines are wrapped. Other than msgcat we keep flags that gettext does not know, a comment after the last entry,
and an obsolete entry without a translation if a translator wrote a comment on it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from handoutpress.catalogs import gate
from handoutpress.catalogs.editable_entries import Entry, Loaded, entries_of, load, strings_of, translated
from handoutpress.catalogs.po_lines import escape
from handoutpress.model import Catalog, HandoutError, Place, error

_PAGE_WIDTH = 79
_FORMAT_FLAG = re.compile(r"(?:no-|possible-|impossible-)?[a-z-]+-format")
_NOT_WRITABLE = re.compile(f"[{gate.FORBIDDEN}\n\r\ud800-\udfff]")
SECTIONS = ("#", "#.", "#:", "#,", "#|", "msg")
"""The parts of an entry in canonical order."""


def section(entry: Entry, name: str) -> list[str]:
    """Return the lines of one part of an entry, in canonical form, without line ends."""
    if name == "#":
        return _comment_lines("#", entry.tcomment)
    if name == "#.":
        return _comment_lines("#.", entry.comment)
    if name == "#:":
        return list(_references([reference for reference, _ in entry.occurrences]))
    if name == "#,":
        flags = flags_of(entry)
        return [f"#, {', '.join(flags)}"] if flags else []
    if name == "#|":
        return list(_previous(entry))
    mark = "#~ " if entry.obsolete else ""
    return [line for keyword, string in strings_of(entry).items() for line in _string(mark, keyword, string)]


def entry_lines(entry: Entry) -> list[str]:
    """Return an entry's lines in canonical form."""
    return [line for name in SECTIONS for line in section(entry, name)]


def flags_of(entry: Entry) -> list[str]:
    """Return an entry's flags in gettext's order, each once; fuzzy only where there is a translation to doubt."""
    doubtful = translated(entry) or not entry.msgid
    return sorted((flag for flag in dict.fromkeys(entry.flags) if flag != "fuzzy" or doubtful), key=_rank)


def format_bytes(data: bytes, path: str, *, drop_obsolete: bool = False) -> bytes:
    """Return a catalog in canonical form, nothing of it lost; with ``drop_obsolete`` nothing but its obsolete entries.

    HandoutError with every problem if it does not pass the gate.
    """
    return document(load(data, path), drop_obsolete=drop_obsolete)


def document(loaded: Loaded, *, drop_obsolete: bool = False) -> bytes:
    """Return a loaded catalog in canonical form."""
    first, last = loaded.parsed.trailing
    trailing = [line.rstrip("\r") for line in loaded.parsed.lines[first:last]]
    entries = [entry for entry in loaded.entries if not (drop_obsolete and entry.obsolete)]
    return _joined(entries, [line for line in trailing if line.strip(" \t")])


def serialise(catalog: Catalog) -> bytes:
    """Return a catalog in canonical form; HandoutError if it holds a character that no catalog may hold."""
    entries = entries_of(catalog)
    problems = [
        error(
            "HP303",
            Place(catalog.path),
            f"a message holds U+{ord(found[0]):04X}, which no catalog may hold",
            "delete it",
        )
        for entry in entries
        if (found := next(filter(None, map(_NOT_WRITABLE.search, entry_lines(entry))), None))
    ]
    if problems:
        raise HandoutError(problems)
    return _joined(entries, [])


def _joined(entries: Iterable[Entry], trailing: list[str]) -> bytes:
    ordered = sorted(entries, key=lambda entry: bool(entry.obsolete))
    paragraphs = [entry_lines(entry) for entry in ordered if not _empty(entry)]
    paragraphs += [trailing] if trailing else []
    return ("\n\n".join("\n".join(lines) for lines in paragraphs) + "\n").encode()


def _empty(entry: Entry) -> bool:
    return bool(entry.obsolete) and not translated(entry) and not entry.tcomment


def _rank(flag: str) -> int:
    if flag == "fuzzy":
        return 0
    if _FORMAT_FLAG.fullmatch(flag):
        return 1
    return {"range": 2, "wrap": 3, "no-wrap": 3}.get(flag.partition(":")[0], 4)


def _comment_lines(marker: str, text: str | None) -> list[str]:
    return [f"{marker} {line}" if line else marker for line in (text or "").split("\n")[:-1]]


def _references(references: list[str]) -> Iterator[str]:
    """Wrap as gettext does: it counts bytes, not columns."""
    line, width = "#:", 2
    for reference in references:
        length = len(reference.encode()) + 1
        if width > 2 and width + length > _PAGE_WIDTH:
            yield line
            line, width = "#:", 2
        line, width = f"{line} {reference}", width + length
    if references:
        yield line


def _previous(entry: Entry) -> Iterator[str]:
    mark = "#~| " if entry.obsolete else "#| "
    for keyword in ("msgctxt", "msgid", "msgid_plural"):
        string = getattr(entry, f"previous_{keyword}")
        if string is not None:
            yield from _string(mark, keyword, string)


def _string(mark: str, keyword: str, string: str) -> Iterator[str]:
    parts = [escape(part) for part in string.split("\n")]
    last = parts.pop()
    lines = [part + r"\n" for part in parts] + ([last] if last or not parts else [])
    if len(lines) == 1:
        yield f'{mark}{keyword} "{lines[0]}"'
        return
    yield f'{mark}{keyword} ""'
    for line in lines:
        yield f'{mark}"{line}"'

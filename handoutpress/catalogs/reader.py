"""Catalogs as the build and the checks see them: bytes -> Catalog."""

from __future__ import annotations

from pathlib import Path

from handoutpress.catalogs import gate, header, quick_reader
from handoutpress.catalogs.po_blocks import Block
from handoutpress.model import Catalog, HandoutError, Message, Severity
from handoutpress.settings import file_presence


def read(path: Path, root: Path) -> Catalog:
    """Return the catalog of a file below the library's root; its locale is the folder above ``LC_MESSAGES``.

    HandoutError with every problem of the gate (HP301 to HP309, HP320 to HP323), or HP107 if the file can't be read.
    """
    data = file_presence.read(path, root)
    return parse(data, path.relative_to(root).as_posix(), path.parts[-3] if path.parent.name == "LC_MESSAGES" else "")


def parse(data: bytes, path: str, locale: str = "") -> Catalog:
    """Return the catalog that the bytes of a PO or POT file hold; HandoutError with every problem of the gate."""
    found = quick_reader.messages(data)
    if found:
        fields = header.fields(found[0])
        return Catalog(path, locale, fields, found[1], _by_machine(data, fields))
    return parse_slowly(data, path, locale)


def parse_slowly(data: bytes, path: str, locale: str = "") -> Catalog:
    """Do what ``parse`` does by way of the gate alone, which reads every form and names every fault."""
    parsed = gate.parse(data, path)
    if any(problem.severity is Severity.ERROR for problem in parsed.problems):
        raise HandoutError(parsed.problems)
    first, *blocks = parsed.blocks
    fields = header.fields(first.strings["msgstr"])
    return Catalog(path, locale, fields, tuple(map(_message, blocks)), _by_machine(data, fields))


def _by_machine(data: bytes, fields: header.Header) -> bool:
    comment = data.partition(b"msgid")[0].lower()
    return b"machine" in comment or "machine" in header.field(fields, "Last-Translator").lower()


def _message(block: Block) -> Message:
    strings, previous = block.strings, block.previous
    return Message(
        msgid=strings["msgid"],
        msgstr=strings.get("msgstr", ""),  # no text of ours has plural forms; entries that have them are only kept
        context=strings.get("msgctxt"),
        fuzzy="fuzzy" in block.flags,
        obsolete=block.obsolete,
        comments=tuple(block.comments),
        extracted=tuple(block.extracted),
        references=tuple(dict.fromkeys(block.references)),
        flags=tuple(flag for flag in dict.fromkeys(block.flags) if flag != "fuzzy"),
        previous=(previous.get("msgctxt"), previous["msgid"]) if "msgid" in previous else None,
        line=block.start + 1,
    )

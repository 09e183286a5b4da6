"""A catalog as a table for spreadsheets, in the columns of translate-toolkit (and so of Weblate), with an id of ours."""

from __future__ import annotations

import csv
import io

from handoutpress.catalogs.exchange_units import MAX_BYTES, Unit, fingerprint, unit_id
from handoutpress.model import Catalog, HandoutError, Place, error

COLUMNS = (
    "location",
    "source",
    "target",
    "id",
    "fuzzy",
    "context",
    "translator_comments",
    "developer_comments",
    "was",
)
_NEEDED = {"source", "target"}
_TRUE = {"true", "1", "yes", "fuzzy"}


def write_csv(catalog: Catalog) -> bytes:
    """Return the live messages of a catalog as CSV in UTF-8 with a byte order mark, by which spreadsheets know it."""
    out = io.StringIO()
    table = csv.writer(out, lineterminator="\r\n", quoting=csv.QUOTE_ALL)
    table.writerow(COLUMNS)
    for message in catalog.messages:
        if not message.obsolete:
            where = " ".join(message.references)
            notes = ["\n".join(message.comments), "\n".join(message.extracted)]
            state = [unit_id(message), str(message.fuzzy), message.context or ""]
            table.writerow([where, message.msgid, message.msgstr, *state, *notes, fingerprint(message)])
    return b"\xef\xbb\xbf" + out.getvalue().encode()


def read_csv(data: bytes, path: str) -> tuple[Unit, ...]:
    """Return the rows of a table that came back, by the names of its columns in any order; ``;`` or tabs may part them.

    HandoutError HP350 for what is too large, not UTF-8, no table, or lacks the columns source and target.
    """
    try:
        text = data.decode("utf-8-sig") if len(data) <= MAX_BYTES else ""
    except UnicodeDecodeError:
        raise _refused(path, 1, "it is not UTF-8") from None
    if not text.strip():
        raise _refused(path, 0, "it is empty" if len(data) <= MAX_BYTES else f"it has more than {MAX_BYTES:,} bytes")
    first = text.split("\n", 1)[0]
    parted = max(",;\t", key=first.count)
    reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=parted)
    units: list[Unit] = []
    try:
        if not set(reader.fieldnames or ()) >= _NEEDED:
            raise _refused(path, 1, "its first line does not name the columns source and target")
        units.extend(_unit({key: value or "" for key, value in row.items() if key}, reader.line_num) for row in reader)
    except csv.Error as fault:
        raise _refused(path, reader.line_num, f"it is no table: {fault}") from None
    return tuple(units)


def _unit(row: dict[str, str], line: int) -> Unit:
    fuzzy = row.get("fuzzy", "").strip().lower()
    state = "fuzzy" if fuzzy in _TRUE else "done" if fuzzy else ""
    source, target = (row[name].replace("\r\n", "\n") for name in ("source", "target"))
    known = (row.get("id", ""), row.get("context") or None)
    return Unit(*known, source, target, state, row.get("was", ""), line, row.get("translator_comments", ""))


def _refused(path: str, line: int, text: str) -> HandoutError:
    hint = "export it from the spreadsheet as CSV, UTF-8, with the columns as they came; nothing of it was taken over"
    return HandoutError([error("HP350", Place(path, line), f"cannot come back: {text}", hint)])

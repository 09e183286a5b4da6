"""Catalogs: the gate, reading, the canonical form, changes in place, merging. The only importer of polib.

In: bytes of a PO file, an article's template. Out: a Catalog, or bytes that differ only where they must. Never: a file written, a
translation judged.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from handoutpress.catalogs.canonical_form import format_bytes, serialise
    from handoutpress.catalogs.change_kinds import KINDS, change_kind, source_fix_problems
    from handoutpress.catalogs.corrected_msgids import rekey
    from handoutpress.catalogs.csv_table import read_csv, write_csv
    from handoutpress.catalogs.exchange_units import MAX_BYTES, Unit, fingerprint, unit_id
    from handoutpress.catalogs.gate import MAX_MESSAGES
    from handoutpress.catalogs.header import day, plural_fault, revised, undated
    from handoutpress.catalogs.header import field as header_field
    from handoutpress.catalogs.oddities import doubts
    from handoutpress.catalogs.reader import parse, read
    from handoutpress.catalogs.splice_in_place import splice
    from handoutpress.catalogs.tbx_file import TermEntry
    from handoutpress.catalogs.tbx_file import read as read_tbx
    from handoutpress.catalogs.tbx_file import write as write_tbx
    from handoutpress.catalogs.template_merge import ORIGIN, merge
    from handoutpress.catalogs.three_way_merge import Merged, merge_branches
    from handoutpress.catalogs.tmx_file import write_tmx
    from handoutpress.catalogs.xliff_file import is_xliff
    from handoutpress.catalogs.xliff_file import read as read_xliff
    from handoutpress.catalogs.xliff_file import write as write_xliff

_HOME = {
    "KINDS": "change_kinds",
    "MAX_BYTES": "exchange_units",
    "MAX_MESSAGES": "gate",
    "Merged": "three_way_merge",
    "ORIGIN": "template_merge",
    "TermEntry": "tbx_file",
    "Unit": "exchange_units",
    "change_kind": "change_kinds",
    "day": "header",
    "doubts": "oddities",
    "fingerprint": "exchange_units",
    "format_bytes": "canonical_form",
    "header_field": "header.field",
    "is_xliff": "xliff_file",
    "merge": "template_merge",
    "merge_branches": "three_way_merge",
    "parse": "reader",
    "plural_fault": "header",
    "read": "reader",
    "read_csv": "csv_table",
    "read_tbx": "tbx_file.read",
    "read_xliff": "xliff_file.read",
    "rekey": "corrected_msgids",
    "revised": "header",
    "serialise": "canonical_form",
    "source_fix_problems": "change_kinds",
    "splice": "splice_in_place",
    "undated": "header",
    "unit_id": "exchange_units",
    "write_csv": "csv_table",
    "write_tbx": "tbx_file.write",
    "write_tmx": "tmx_file",
    "write_xliff": "xliff_file.write",
}
"""Name -> the module that has it, and its name there if that is another; imported when it is asked for: a build merges nothing."""

__all__ = [
    "KINDS",
    "MAX_BYTES",
    "MAX_MESSAGES",
    "ORIGIN",
    "Merged",
    "TermEntry",
    "Unit",
    "change_kind",
    "day",
    "doubts",
    "fingerprint",
    "format_bytes",
    "header_field",
    "is_xliff",
    "merge",
    "merge_branches",
    "parse",
    "plural_fault",
    "read",
    "read_csv",
    "read_tbx",
    "read_xliff",
    "rekey",
    "revised",
    "serialise",
    "source_fix_problems",
    "splice",
    "undated",
    "unit_id",
    "write_csv",
    "write_tbx",
    "write_tmx",
    "write_xliff",
]


def __getattr__(name: str) -> Any:
    """Return what the room offers, imported now. AttributeError for what it does not."""
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module, _, there = _HOME[name].partition(".")
    found = globals()[name] = getattr(import_module(f"{__name__}.{module}"), there or name)
    return found

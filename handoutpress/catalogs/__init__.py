"""Catalogs: the gate, reading, the canonical form, changes in place, merging. The only importer of polib.

In: bytes of a PO file, an article's template. Out: a Catalog, or bytes that differ only where they must. Never: a file written, a
translation judged.
"""

from handoutpress.catalogs.canonical_form import format_bytes, serialise
from handoutpress.catalogs.change_kinds import KINDS, change_kind, source_fix_problems
from handoutpress.catalogs.corrected_msgids import rekey
from handoutpress.catalogs.gate import MAX_MESSAGES
from handoutpress.catalogs.header import day, plural_fault, revised, undated
from handoutpress.catalogs.header import field as header_field
from handoutpress.catalogs.oddities import doubts
from handoutpress.catalogs.reader import parse, read
from handoutpress.catalogs.splice_in_place import splice
from handoutpress.catalogs.template_merge import ORIGIN, merge
from handoutpress.catalogs.three_way_merge import Merged, merge_branches

__all__ = [
    "KINDS",
    "MAX_MESSAGES",
    "ORIGIN",
    "Merged",
    "change_kind",
    "day",
    "doubts",
    "format_bytes",
    "header_field",
    "merge",
    "merge_branches",
    "parse",
    "plural_fault",
    "read",
    "rekey",
    "revised",
    "serialise",
    "source_fix_problems",
    "splice",
    "undated",
]

"""Catalogs: the gate, reading, the canonical form, changes in place, merging. The only importer of polib.

In: bytes of a PO file, an article's template. Out: a Catalog, or bytes that differ only where they must. Never: a file written, a
translation judged.
"""

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
